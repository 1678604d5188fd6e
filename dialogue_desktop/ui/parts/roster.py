"""A list of painted rows of any height: the roster of a half-day, the stream of cards."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ..look import Look
from ..look.shapes import draw_panel, smooth
from .base import Words, say
from .following import say_row
from .pointing import PointableRows
from .rows import Cell, CellPainter, Column, Rows
from .scroll import thin_bars

RowHeight = Callable[[Look, Any, int, bool], int]
"""``height(look, row, width, active)`` in pixels."""


class _Painter(QStyledItemDelegate):
    def paint(self, p: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # type: ignore[override]
        roster: Roster = self.parent()  # type: ignore[assignment]
        active = index.row() == roster.currentIndex().row()
        cell = Cell(active, index.row() == roster.hovered, active and roster.hasFocus())
        rect = QRectF(option.rect)
        rect.setLeft(0)
        rect.setWidth(roster.viewport().width())
        smooth(p)
        p.save()
        roster.paint_row(roster.look, p, rect, roster.rows.row(index.row()), cell)
        p.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # type: ignore[override]
        roster: Roster = self.parent()  # type: ignore[assignment]
        width = roster.viewport().width()
        active = index.row() == roster.currentIndex().row()
        row = roster.rows.row(index.row())
        return QSize(width, roster.row_height(roster.look, row, width, active))


class Roster(PointableRows, QListView):
    """``paint(look, p, rect, row, cell)`` and ``height(look, row, width, active)`` are given.

    Signals ``picked(row)``, ``opened(row)`` at Enter or a double click, and ``touched(row, point,
    rect)`` for a click, so that painted buttons of the active row can be hit. Of a ``steady`` one
    no row changes its height under the cursor, so that very many can be gone through.
    """

    picked = Signal(object)
    opened = Signal(object)
    touched = Signal(object, QPointF, QRectF)

    def __init__(
        self,
        look: Look,
        paint: CellPainter,
        height: RowHeight,
        *,
        text: Callable[[Any], str] = str,
        name: Words = "",
        sheet: bool = True,
        steady: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._steady = steady
        self.look, self.paint_row, self.row_height = look, paint, height
        self._name, self._sheet, self.hovered = name, sheet, -1
        self.rows = Rows([Column(name, paint, text=text)])
        self.setModel(self.rows)
        self.setItemDelegate(_Painter(self))
        thin_bars(look, self, over=True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.selectionModel().currentChanged.connect(self._moved)
        self.doubleClicked.connect(lambda index: self.opened.emit(self.rows.row(index.row())))
        look.changed.connect(self.refresh)
        self.refresh()

    def show_rows(self, rows: Sequence[Any], current: int | None = None) -> None:
        """Show other rows, with the cursor on one of them or on none."""
        self.selectionModel().blockSignals(True)
        self.rows.show(rows)
        self.selectionModel().blockSignals(False)
        if current is not None:
            self.pick(current)
        self.executeDelayedItemsLayout()  # now: laid out later, all would be painted twice
        self.viewport().update()

    def pick(self, place: int) -> None:
        """Put the cursor on a row and bring it into view."""
        if 0 <= place < self.rows.rowCount():
            self.setAutoScroll(False)  # it would lay out all rows once more
            self.setCurrentIndex(self.rows.index(place, 0))
            self.setAutoScroll(True)
            self.scrollTo(self.currentIndex())

    def step(self, by: int) -> None:
        """Move the cursor from elsewhere: ↑ ↓ typed in a quick line."""
        place = max(0, min(self.rows.rowCount() - 1, self.currentIndex().row() + by))
        self.pick(place)

    def current(self) -> Any | None:
        """The row under the cursor."""
        index = self.currentIndex()
        return self.rows.row(index.row()) if index.isValid() else None

    def refresh(self) -> None:
        """Language, theme or text size changed."""
        self.setAccessibleName(say(self._name))
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def _moved(self, current: QModelIndex, previous: QModelIndex) -> None:
        if not self._steady:
            self.scheduleDelayedItemsLayout()
        if current.isValid():
            say_row(self, current)
            self.picked.emit(self.rows.row(current.row()))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._sheet:
            with smooth(QPainter(self.viewport())) as p:
                draw_panel(self.look, p, QRectF(self.viewport().rect()))
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current() is not None:
            self.opened.emit(self.current())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            rect = QRectF(self.visualRect(index))
            self.touched.emit(self.rows.row(index.row()), event.position(), rect)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        row = self.indexAt(event.position().toPoint()).row()
        if row != self.hovered:
            self.hovered = row
            self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hovered = -1
        self.viewport().update()
