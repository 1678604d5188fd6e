"""A list with a form beside it, or over its trailing side where there is no room beside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ..parts.border import GAP, Border

if TYPE_CHECKING:
    from ..look import Look
    from ..parts import Words


_LEAST = 300
"""A list that would be narrower than this lies under the form."""


class Beside(QWidget):
    """``main`` takes what ``side`` leaves; a hidden side leaves everything. The ``border`` between
    them can be moved, where there is one. ``narrowed(bool)``: whether ``main`` stands beside the
    side in a window that has little room."""

    narrowed = Signal(bool)

    def __init__(
        self, look: Look, main: QWidget, side: QWidget, width: int, between: Words
    ) -> None:
        super().__init__()
        self.look, self.main, self.side = look, main, side
        main.setParent(self)
        self.border = Border(look, side, lambda: width, between, least=width - 60)
        self.border.setParent(self)
        side.setParent(self)
        side.installEventFilter(self)
        look.changed.connect(self.place)
        self.border.arranged.connect(self.place)

    def place(self) -> None:
        """Give both their place."""
        whole, side = self.rect(), self.side
        rtl, alone = self.look.rtl, side.isHidden()
        wide = min(self.border.width_now, whole.width())
        left = whole.left() if rtl else whole.width() - wide
        side.setGeometry(QRect(left, 0, wide, whole.height()))
        room, taken = QRect(whole), wide + GAP
        over = self.look.compact and whole.width() - taken < self.look.px(_LEAST)
        if not alone and not over:
            room.setWidth(whole.width() - taken)
            room.moveLeft(taken if rtl else 0)
            self.border.setGeometry(wide if rtl else room.width(), 0, GAP, whole.height())
        self.border.over = over
        self.border.stand()
        self.narrowed.emit(self.look.compact and not alone and not over)
        self.main.setGeometry(room)
        side.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.place()
        return super().eventFilter(watched, event)
