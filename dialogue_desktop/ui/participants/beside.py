"""A list with a form beside it, or over its trailing side when there is little room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from ..look import Look

_GAP = 16


class Beside(QWidget):
    """``main`` takes what ``side`` leaves; a hidden side leaves everything."""

    def __init__(self, look: Look, main: QWidget, side: QWidget, width: int) -> None:
        super().__init__()
        self.look, self.main, self.side, self._width = look, main, side, width
        main.setParent(self)
        side.setParent(self)
        side.installEventFilter(self)
        look.changed.connect(self.place)

    def place(self) -> None:
        """Give both their place."""
        whole, side = self.rect(), self.side
        wide = min(self.look.px(self._width), whole.width())
        left = whole.left() if self.look.rtl else whole.width() - wide
        side.setGeometry(QRect(left, 0, wide, whole.height()))
        room = QRect(whole)
        if not side.isHidden() and not self.look.compact:
            taken = wide + _GAP
            room.setWidth(whole.width() - taken)
            room.moveLeft(taken if self.look.rtl else 0)
        self.main.setGeometry(room)
        side.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.place()
        return super().eventFilter(watched, event)
