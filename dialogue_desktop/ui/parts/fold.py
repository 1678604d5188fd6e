"""A row that folds into a column where its words need more room than there is."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayoutItem

from ..look import Look
from .boxes import Box, Content


class Fold(Box):
    """Widgets side by side in reading direction, or under each other rather than cut."""

    def __init__(self, look: Look, *contents: Content, gap: int = 8) -> None:
        super().__init__(look, *contents, vertical=False, gap=gap)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def refresh(self) -> None:
        super().refresh()
        self._turn()

    def event(self, event: QEvent) -> bool:
        """Words within it that became longer may need the other way, too."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn()
        return super().event(event)

    def _turn(self) -> None:
        seen = [item.sizeHint().width() for item in self._items() if not item.isEmpty()]
        needed = sum(seen) + self.flow.spacing() * max(0, len(seen) - 1)
        ways = QBoxLayout.Direction
        way = ways.LeftToRight if needed <= self.width() else ways.TopToBottom
        if self.flow.direction() != way:
            self.flow.setDirection(way)
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest of them: then they fold."""
        widest = max((item.minimumSize().width() for item in self._items()), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def _items(self) -> Iterator[QLayoutItem]:
        for place in range(self.flow.count()):
            item = self.flow.itemAt(place)
            if item is not None:
                yield item
