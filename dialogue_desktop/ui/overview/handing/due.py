"""Half-days and sessions that were held and of which nothing is here; each opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ...look import Look
from ...parts import Line, Sheet, Title, column
from ..told_lines import TellingLine, TellingList

if TYPE_CHECKING:
    from ....verbs.expecting import Board, Due

_ROW = 56
_ICONS = {"slot": "attendance", "session": "session"}


class DueSheet(Sheet):
    """``opened(noun, id)``: the register or the notes of one are wanted."""

    opened = Signal(str, object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, margins=(8, 14, 8, 10))
        self.board: Board | None = None
        self.list = TellingList(look, lambda: self.tr("Without a register"))
        self.list.opened.connect(self._open)
        self.list.touched.connect(lambda line, *_: self._open(line))
        self._note = Line(look, self._held, 14, 400, "ink2", height=22)
        title = Title(look, lambda: self.tr("Without a register"))
        self.add(column(look, title, self._note, margins=(0, 12)), 6, self.list)
        self.refresh()

    def show_board(self, board: Board) -> None:
        """Show what is missing of what was held."""
        self.board = board
        self.refresh()

    def refresh(self) -> None:
        """As high as what it lists, up to what leaves room for the files that are dropped."""
        super().refresh()
        self._note.refresh()
        due = self.board.due if self.board else ()
        self.list.show_rows([self._line(each) for each in due], self.list.currentIndex().row())
        shown = min(len(due), 3 if self.look.compact else 6)
        self.list.setVisible(bool(shown))
        self.list.setFixedHeight(self.look.px(_ROW) * shown)

    def words(self, due: Due) -> str:
        """Which half-day or session it is, and where."""
        return self.look.language.listed(self._when(due), due.place)

    def _when(self, due: Due) -> str:
        language = self.look.language
        if due.noun == "slot":
            half = self.tr("morning") if due.half == "am" else self.tr("afternoon")
            return language.listed(language.date(due.day, "day"), half)
        title = (due.title_ar if self.look.rtl else "") or due.title or self.tr("Session")
        return language.listed(language.date(due.day, "day"), title)

    def _line(self, due: Due) -> TellingLine:
        note = self.look.language.dotted(due.place, due.by)
        return TellingLine(_ICONS[due.noun], self._when(due), note, subject=due)

    def _open(self, line: TellingLine) -> None:
        self.opened.emit(line.subject.noun, line.subject.id)

    def _held(self) -> str:
        board = self.board
        if board is None or not board.held:
            return self.tr("Nothing was held yet")
        done = board.held - len(board.due)
        return self.tr("{done} of {held} held have theirs").format(done=done, held=board.held)
