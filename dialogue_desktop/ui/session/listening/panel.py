"""The listening panel: never on the wall, for whoever takes the notes alone (N6 to N8)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal

from ...look import Look
from ...parts import Button, Glyph, Keycap, Line, Paragraph, Rule, Sheet, column, row
from .names import NameLine, Names
from .shares import ShareRow, Shares

WIDTH, COMPACT_WIDTH = 270, 250


class ListeningPanel(Sheet):
    """``given(key)`` when somebody of the queue gets the floor, ``asking(key)`` when somebody not
    yet heard is put into it, ``dropped(place)``, ``here_asked()``."""

    given = Signal(object)
    asking = Signal(object)
    dropped = Signal(int)
    here_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, margins=(17, 12, 17, 12))
        self.shares, self.queue = Shares(look), Names(look, grows=False)
        self.unheard = Names(look, grows=True)
        self.speaking = Names(look, grows=False)
        self.queue.chosen.connect(self.given)
        self.queue.dropped.connect(self.dropped)
        self.unheard.chosen.connect(self.asking)
        self.known = False
        self._build(look)
        self._fit()

    def _build(self, look: Look) -> None:
        title = Line(look, lambda: self.tr("Listening"), 15, 600, height=24, elide=False)
        alone = Line(look, lambda: self.tr("for you alone"), 13, 400, "ink3")
        self.alone = alone
        legend = Paragraph(look, self._legend, 13, 400, "ink2")
        self.legend = legend
        self.nothing = Paragraph(look, self._nothing, 14, 400, "ink2")
        self.queue_count, self.unheard_count = self._count(look), self._count(look)
        self.queue_head = row(
            look, (Line(look, lambda: self.tr("Asking to speak"), 15, 600), 1), self.queue_count
        )
        self.floor_head = row(
            look, (Line(look, lambda: self.tr("Has the floor"), 15, 600), 1), Keycap(look, "F7")
        )
        self.unheard_head = row(
            look, (Line(look, lambda: self.tr("Not heard yet"), 15, 600), 1), self.unheard_count
        )
        self.here = Button(look, lambda: self.tr("Who is here?"), "link", height=32, size=14)
        self.here.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.here.clicked.connect(self.here_asked)
        self.here_row = row(look, self.here, "stretch", Keycap(look, "F2", "ink3"))
        self.first, self.second, self.third = Rule(look), Rule(look), Rule(look)
        self.add(row(look, title, "stretch", Glyph(look, "hidden", 16, "ink3"), alone, gap=6))
        self.add(legend, self.nothing, self.shares)
        self.floor_part = column(look, 10, self.first, 8, self.floor_head, self.speaking)
        self.queue_part = column(look, 10, self.second, 8, self.queue_head, self.queue)
        self.unheard_top = column(look, 10, self.third, 8, self.unheard_head)
        self.add(self.floor_part, self.queue_part, self.unheard_top, (self.unheard, 1))
        self.add(self.here_row)

    def _count(self, look: Look) -> Line:
        return Line(look, "", 14, 400, "ink3", direction="ltr", elide=False)

    def _legend(self) -> str:
        if not self.known:
            return self.tr("Speaking time")
        return self.tr("Speaking time, ◆ share of room")

    def _nothing(self) -> str:
        return self.tr("F7 begins and ends a turn. Shift F7: who asks to speak.")

    def show_shares(self, rows: Sequence[ShareRow], known: bool) -> None:
        """The balance; ``known`` where there is a register to set it against."""
        self.known = known
        self.shares.show_rows(rows)
        self.shares.setVisible(bool(rows))
        self.legend.setVisible(bool(rows) and not self.look.compact)
        self.nothing.setVisible(not rows)
        self.legend.refresh()
        self.here_row.setVisible(not known)

    def show_floor(self, speaking: NameLine | None, queue: Sequence[NameLine]) -> None:
        """Who has the floor, and who asks for it."""
        self.speaking.show_lines([speaking] if speaking else [])
        self.speaking.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.queue.show_lines(queue)
        self.queue_count.set_text(str(len(queue)))
        self.floor_part.setVisible(speaking is not None)
        self.queue_part.setVisible(bool(queue))

    def show_unheard(self, lines: Sequence[NameLine]) -> None:
        """Who is in the room and was not heard yet."""
        self.unheard.show_lines(lines)
        self.unheard_count.set_text(str(len(lines)))
        self.unheard_top.setVisible(bool(lines))

    def refresh(self) -> None:
        super().refresh()
        if hasattr(self, "here_row"):
            self._fit()

    def _fit(self) -> None:
        compact = self.look.compact
        self.alone.setVisible(not compact)
        self.legend.setVisible(bool(self.shares.rows) and not compact)
        self.setFixedWidth(self.look.px(COMPACT_WIDTH if compact else WIDTH))
