"""What the columns of the grid add up to, under them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..look import Setting, draw_line
from ..look.shapes import mirrored
from ..parts import Part, Rule, Sheet

if TYPE_CHECKING:
    from ..look import Look
    from .matrix import Matrix


class Totals(Part):
    """What each column adds up to, under the columns wherever they are scrolled to."""

    def __init__(self, look: Look, grid: Matrix, words: Callable[[], str]) -> None:
        super().__init__(look)
        self._grid, self._words = grid, words
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        grid.horizontalScrollBar().valueChanged.connect(lambda _: self.update())
        grid.horizontalScrollBar().rangeChanged.connect(lambda *_: self.update())

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(300), self.look.px(36))

    def add_up(self) -> None:
        """Say them anew."""
        told = ", ".join(column.total for column in self._grid.cells.columns if column.total)
        self.setAccessibleName(f"{self._words()} {told}")
        self.update()

    def draw(self, p: QPainter, rect: QRectF) -> None:
        look, header = self.look, self._grid.horizontalHeader()
        names = QRectF(0, 0, self._grid.verticalHeader().width(), rect.height())
        lead = mirrored(look, names.adjusted(look.px(16), 0, 0, 0), rect)
        draw_line(look, p, lead, self._words(), Setting(14, color="ink2"))
        p.setClipRect(mirrored(look, QRectF(names.right(), 0, rect.width(), rect.height()), rect))
        setting = Setting(14, 600, align="center", direction="ltr")
        for place, column in enumerate(self._grid.cells.columns):
            corner = QPoint(header.sectionViewportPosition(place), 0)
            x = self.mapFromGlobal(header.viewport().mapToGlobal(corner)).x()
            if -100 < x < rect.width():
                spot = QRectF(x, 0, header.sectionSize(place), rect.height())
                draw_line(look, p, spot, column.total, setting)


def grounded(look: Look, grid: Matrix, totals: Totals) -> QWidget:
    """The grid over its totals on one sheet."""
    return Sheet(look, (grid, 1), Rule(look), totals, margins=(2, 2, 2, 2))
