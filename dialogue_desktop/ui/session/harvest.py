"""What a table brings back from a round, in its own words (N14)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QTextCursor

from ..desk import Desk
from ..look import Look
from ..operations import rooms
from ..operations.rooms import HarvestLine
from ..parts import Box, Button, Card, CardContent, Line, Prose, Scroll, Sheet, column, row
from .keeper import Keeper
from .sitting import Sitting
from .tables import Tables
from .wording import SessionWords


class HarvestScreen(Box):
    """``kept(words)`` when it was saved, ``left()`` when one goes back to the notes."""

    kept = Signal(str)
    left = Signal()

    def __init__(self, look: Look, desk: Desk, tables: Tables, words: SessionWords) -> None:
        super().__init__(look, gap=12)
        self.desk, self.tables, self.words = desk, tables, words
        self.sitting: Sitting | None = None
        self.keeper: Keeper | None = None
        self.title = Line(look, self._title, 22, 600, height=36)
        self.prose = Prose(
            look, lambda: self.tr("What this table brings back"), lines=5, size=19, face="voice"
        )
        self.prose.edited.connect(self._typed)
        self.button = Button(look, lambda: self.tr("Keep"), "primary", key="Ctrl Enter", height=44)
        self.button.clicked.connect(self.keep)
        self.back = Button(look, lambda: self.tr("Back to the notes"), key="Esc", height=44)
        self.back.clicked.connect(self.left)
        self.others = column(look, gap=8)
        self.others_title = Line(look, lambda: self.tr("What the tables brought back"), 15, 600)
        sheet = Sheet(look, self.prose, 8, row(look, self.button, self.back, "stretch"))
        self.add(self.title, sheet, 4, self.others_title, (Scroll(look, self.others), 1))
        self.setFocusProxy(self.prose.editor)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.keep)

    def place(self) -> tuple[int, int]:
        """The table and the round of which it is the harvest."""
        return self.tables.table or 1, self.tables.round or 1

    def _title(self) -> str:
        table, round = self.place()
        words = self.tr("Harvest of table {table}, round {round}")
        return words.format(table=table, round=round)

    def open(self, sitting: Sitting, keeper: Keeper | None) -> None:
        """Write the harvest of the table and round that this laptop notes."""
        self.sitting, self.keeper = sitting, keeper
        self.title.refresh()
        if sitting.session is not None:
            harvests = rooms.read_harvests(sitting.session.id)
            self.desk.run(harvests, self.show_harvests, owner=self)

    def show_harvests(self, lines: Sequence[HarvestLine]) -> None:
        """What was read; a draft is newer than what was saved."""
        mine = next((one.text for one in lines if (one.table, one.round) == self.place()), "")
        session = self.sitting.session if self.sitting else None
        draft = self.keeper.harvest(session.id, *self.place()) if self.keeper and session else None
        self.prose.set_text(mine if draft is None else draft)
        self.prose.area.moveCursor(QTextCursor.MoveOperation.End)
        others = [one for one in lines if (one.table, one.round) != self.place()]
        self.others.clear()
        self.others.add(*(Card(self.look, self._content(one)) for one in others), "stretch")
        self.others_title.setVisible(bool(others))

    def _content(self, line: HarvestLine) -> CardContent:
        words = self.words.place(line.table, line.round)
        return CardContent("story", words[:1].upper() + words[1:], "", "", "", "", line.text)

    def _typed(self) -> None:
        session = self.sitting.session if self.sitting else None
        if self.keeper and session:
            self.keeper.keep_harvest(session.id, *self.place(), self.prose.text())

    def keep(self) -> None:
        """Save it, and go back."""
        session, text = self.sitting.session if self.sitting else None, self.prose.text()
        if session is None:
            return
        keeper, place = self.keeper, self.place()

        def saved(_: object) -> None:
            if keeper:
                keeper.keep_harvest(session.id, *place, None)
            self.kept.emit(self.tr("Harvest kept"))

        self.desk.run(rooms.write_harvest(session.id, *place, text), saved, owner=self)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
