"""What several laptops each made for themselves, of one kind: united in one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from ...digits import digit_of
from ...look import Look, Setting, draw_line
from ...look.shapes import draw_panel, mirrored
from ...operations import deciding
from ...operations.deciding import OfAKind
from ...operations.merging import name_of
from ...parts import Button, Cell, Line, Paragraph, Roster, Sheet, row
from ...parts.cells import draw_chosen
from ..sentences import Sentences

if TYPE_CHECKING:
    from ....exchange.alike import Alike

_ROW = 58
_MOVES = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End}


class Ticks(Roster):
    """A list of places with a box each: Space and a click tick, other keys are left to the
    screen."""

    ticked = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.current() is not None:
            self.ticked.emit(self.current())
        elif event.key() in _MOVES:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self.ticked.emit(self.rows.row(index.row()))


class AlikeSheet(Sheet):
    """``decided(job, words)``: united or told apart; ``later()``."""

    decided = Signal(object, str)
    later = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=0, margins=(28, 20, 28, 20))
        self.sentences = Sentences(look)
        self._kind: OfAKind | None = None
        self._off: set[int] = set()
        self._title = Paragraph(look, self._title_words, 22, 600, leading=1.5)
        why = Paragraph(look, self._why_words, 15, 400, "ink2")
        self.list = Ticks(
            look,
            self._paint,
            lambda look, line, width, active: look.px(_ROW),
            text=self._said,
            name=self._title_words,
            sheet=False,
        )
        self.list.ticked.connect(self.toggle)
        self.keep = Button(look, self._keep_words, "primary", "merge", "Enter", height=44)
        self.other = Button(
            look, lambda: self.tr("They are different"), "quiet", key="2", height=44
        )
        self.not_now = Button(look, lambda: self.tr("Later"), "plain", key="Esc", height=44)
        hint = Line(look, lambda: self.tr("Space: leave one out"), 13, 400, "ink3", height=28)
        self.keep.clicked.connect(self.unite)
        self.other.clicked.connect(self.tell_apart)
        self.not_now.clicked.connect(self.later)
        buttons = row(look, self.keep, self.other, self.not_now, "stretch", gap=2)
        self.add(self._title, why, 14, (self.list, 1), hint, 8, buttons)
        self.refresh()

    def refresh(self) -> None:
        """Where there is little width, the keys leave it to the words."""
        compact = self.look.compact
        self.not_now.key = None if compact else "Esc"
        self.set_margins((18, 12, 18, 12) if compact else (28, 20, 28, 12))
        super().refresh()

    @property
    def first(self) -> QWidget:
        """What takes the keys."""
        return self.list

    def show_kind(self, kind: OfAKind) -> None:
        """Ask whether what looks the same is the same; what was left out stays so."""
        if self._kind is None or kind.found != self._kind.found:
            self._off = set()
            self._kind = kind
            self.list.show_rows(range(len(kind.found)), 0)
        self._kind = kind
        self._say_anew()

    def _say_anew(self) -> None:
        for part in (self._title, self.keep, self.list):
            part.refresh()
        if self.ticked:
            self.keep.enable()
            self.other.enable()
        else:
            for button in (self.keep, self.other):
                button.disable(lambda: self.tr("First tick one: Space"))

    @property
    def ticked(self) -> list[Alike]:
        """What is to be decided now."""
        found = self._kind.found if self._kind else ()
        return [same for place, same in enumerate(found) if place not in self._off]

    # Deciding

    def unite(self) -> None:
        """What Enter does."""
        if self.ticked:
            words = self.tr("%n united; they can be taken apart again", "", len(self.ticked))
            self.decided.emit(deciding.unite_all(self.ticked), words)

    def tell_apart(self) -> None:
        """None of those that are ticked is another."""
        if self.ticked:
            words = self.tr("Different: this will not be asked again")
            self.decided.emit(deciding.tell_apart(self.ticked), words)

    def toggle(self, place: int) -> None:
        """Leave one out, or take it in again."""
        self._off ^= {place}
        self._say_anew()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, keys = event.key(), Qt.Key
        if key in (keys.Key_Return, keys.Key_Enter):
            self.unite()
        elif key == keys.Key_Escape:
            self.later.emit()
        elif digit_of(event) == 2:
            self.tell_apart()
        else:
            super().keyPressEvent(event)

    # Words

    def _title_words(self) -> str:
        if self._kind is None:
            return ""
        what = self.sentences.kinds(self._kind.noun, len(self._kind.found))
        return self.tr("{what}: the same ones?").format(what=what)

    def _why_words(self) -> str:
        return self.tr(
            "Several laptops entered them separately. United, they become one; nothing attached"
            " to them is lost."
        )

    def _keep_words(self) -> str:
        found = len(self._kind.found) if self._kind else 0
        if len(self.ticked) == found:
            return self.tr("Unite all")
        return self.tr("Unite %n", "", len(self.ticked))

    def _lines(self, place: int) -> tuple[str, str]:
        if self._kind is None:
            return "", ""
        same = self._kind.found[place]
        kept = same.records[0]
        name = self.sentences.called(same.noun, kept)
        who = [self._kind.made[one.id].author for one in same.records]
        people = self.look.language.listed(*dict.fromkeys(who))
        times = self.tr("%n time(s)", "", len(same.records))
        rtl = self.look.rtl
        other = {name_of(one).leading(rtl) for one in same.records}
        other -= {name_of(kept).leading(rtl), ""}
        return name, self.look.language.dotted(times, people, *sorted(other))

    def _said(self, place: int) -> str:
        ticked = self.tr("left out") if place in self._off else self.tr("ticked")
        return ", ".join((*self._lines(place), ticked))

    def _paint(self, look: Look, p: QPainter, rect: QRectF, place: int, cell: Cell) -> None:
        draw_chosen(look, p, rect, cell)
        side = look.px(20)
        box = QRectF(rect.left() + look.px(14), rect.center().y() - side / 2, side, side)
        box = mirrored(look, box, rect)
        if place in self._off:
            draw_panel(look, p, box, "sheet", "edge", 5)
        else:
            draw_panel(look, p, box, "accent_fill", None, 5)
            look.icon(p, "check", box.adjusted(3, 3, -3, -3), "on_accent", 2.6)
        text = rect.adjusted(look.px(48), look.px(6), -look.px(12), 0)
        upper = QRectF(text.left(), text.top(), text.width(), look.px(24))
        lower = upper.translated(0, look.px(22))
        title, note = self._lines(place)
        strong = Setting(16, 600, direction="auto", align="lead")
        draw_line(look, p, mirrored(look, upper, rect), title, strong)
        draw_line(look, p, mirrored(look, lower, rect), note, Setting(13, color="ink2"))
