"""Half-days and sessions that were held and of which nothing is here; each opens."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPen

from ...look import Look, Setting, draw_line
from ...look.shapes import mirrored
from ...parts import Cell, Line, Roster, Sheet, Title, column
from ...parts.cells import draw_chosen

if TYPE_CHECKING:
    from ....verbs.expecting import Board, Due

_ROW = 50


class DueList(Roster):
    """The first line takes the keyboard when it comes here."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.current() is None:
            self.pick(0)


class DueSheet(Sheet):
    """``opened(noun, id)``: the register or the notes of one are wanted."""

    opened = Signal(str, object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, margins=(8, 14, 8, 10))
        self.board: Board | None = None
        self.list = DueList(
            look,
            self._paint,
            lambda look, due, width, active: look.px(_ROW),
            text=lambda due: look.language.listed(self.words(due), due.by),
            name=lambda: self.tr("Without a register"),
            sheet=False,
        )
        self.list.opened.connect(lambda due: self.opened.emit(due.noun, due.id))
        self.list.touched.connect(lambda due, *_: self.opened.emit(due.noun, due.id))
        self._note = Line(look, self._held, 14, 400, "ink2", height=22)
        title = Title(look, lambda: self.tr("Without a register"))
        self.add(column(look, title, self._note, margins=(0, 12)), 6, self.list)
        self.refresh()

    def show_board(self, board: Board) -> None:
        """Show what is missing of what was held."""
        self.board = board
        self.list.show_rows(self._due)
        self._note.refresh()
        self._fit()

    @property
    def _due(self) -> Sequence[Due]:
        return self.board.due if self.board else ()

    def refresh(self) -> None:
        super().refresh()
        self._fit()

    def _fit(self) -> None:
        """As high as what it lists, up to what leaves room for the files that are dropped."""
        shown = min(len(self._due), 4 if self.look.compact else 7)
        self.list.setVisible(bool(shown))
        self.list.setFixedHeight(self.look.px(_ROW) * shown)

    def words(self, due: Due) -> str:
        """Which half-day or session it is."""
        language = self.look.language
        if due.noun == "slot":
            half = self.tr("morning") if due.half == "am" else self.tr("afternoon")
            return language.listed(language.date(due.day, "day"), half, due.place)
        title = (due.title_ar if self.look.rtl else "") or due.title or self.tr("Session")
        return language.listed(language.date(due.day, "day"), title)

    def _held(self) -> str:
        board = self.board
        held = board.held if board else 0
        if not held:
            return self.tr("Nothing was held yet")
        done = held - len(self._due)
        return self.tr("{done} of {held} held have theirs").format(done=done, held=held)

    def _paint(self, look: Look, p: QPainter, rect: QRectF, due: Any, cell: Cell) -> None:
        if cell.focused or cell.hovered:
            draw_chosen(look, p, rect, cell)
        else:
            p.setPen(QPen(look.color("line"), 1))
            inset = rect.adjusted(look.px(12), 0, -look.px(12), -0.5)
            p.drawLine(inset.bottomLeft(), inset.bottomRight())
        side = look.px(16)
        end = rect.right() - look.px(12)
        icon = QRectF(end - side, rect.center().y() - side / 2, side, side)
        look.icon(p, "forward", mirrored(look, icon, rect), "ink3")
        text = rect.adjusted(look.px(12), 0, -look.px(34), 0)
        upper = QRectF(text.left(), text.top() + look.px(4), text.width(), look.px(24))
        if not due.by:
            upper.moveTop(text.center().y() - upper.height() / 2)
        draw_line(look, p, mirrored(look, upper, rect), self.words(due), Setting(15))
        if due.by:
            lower = QRectF(text.left(), text.top() + look.px(27), text.width(), look.px(20))
            quiet = Setting(13, color="ink2")
            draw_line(look, p, mirrored(look, lower, rect), due.by, quiet)
