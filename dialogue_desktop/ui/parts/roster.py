"""A list of painted rows of any height, of thousands as well: the roster of a half-day, the rows
of a list before it is imported. A row is measured when it comes into view, and what one is looking
at stays where it is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from ..look import Look
from ..look.shapes import draw_panel, smooth
from ..look.tokens import ROW
from .base import Words, say
from .following import say_row
from .heights import Heights
from .pointing import PointableRows
from .rows import Cell, CellPainter, Column, Index, Rows
from .scroll import thin_bars

RowHeight = Callable[[Look, Any, int, bool], int]
"""``height(look, row, width, active)`` in pixels."""


class Roster(PointableRows, QListView):
    """``paint(look, p, rect, row, cell)`` and ``height(look, row, width, active)`` are given.

    Signals ``picked(row)``, ``opened(row)`` at Enter or a double click, and ``touched(row, point,
    rect)`` for a click, so that painted buttons of the active row can be hit.
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
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.look, self.paint_row, self.row_height = look, paint, height
        self._name, self._sheet, self.hovered = name, sheet, -1
        self.rows = Rows([Column(name, paint, text=text)])
        self.setModel(self.rows)
        self._heights = Heights(self._measured)
        self._settling = False
        self.verticalScrollBar().valueChanged.connect(self._settle)
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
        for index in (previous, current):
            self._heights.forget(index.row())
        self._settle()
        if current.isValid():
            if self.hasAutoScroll():
                self.scrollTo(current)  # it may have become higher than when Qt did so
            say_row(self, current)
            self.picked.emit(self.rows.row(current.row()))

    # Where rows are: Qt's own list would measure all of them first

    def _measured(self, place: int) -> int:
        active = place == self.currentIndex().row()
        width = self.viewport().width()
        return self.row_height(self.look, self.rows.row(place), width, active)

    def _in_view(self) -> range:
        if not self._heights:
            return range(0)
        top = self.verticalScrollBar().value()
        return range(self._heights.at(top), self._heights.at(top + self.viewport().height()) + 1)

    def _settle(self) -> None:
        """Measure what is in view; what was seen already stays where it is."""
        bar, heights = self.verticalScrollBar(), self._heights
        if self._settling or len(heights) != self.rows.rowCount():
            return
        self._settling = True
        changed = True
        while changed:
            view = self._in_view()
            anchor = next((place for place in view if heights.is_known(place)), view.start)
            shift = heights.top(anchor) - bar.value()
            changed = heights.measure(view.start, view.stop)
            if changed:
                self.updateGeometries()
                bar.setValue(heights.top(anchor) - shift)
                self.viewport().update()
        self._settling = False

    def doItemsLayout(self) -> None:
        bar, heights = self.verticalScrollBar(), self._heights
        first = heights.at(bar.value()) if len(heights) == self.rows.rowCount() else -1
        shift = heights.top(first) - bar.value() if first >= 0 else 0
        heights.begin(self.rows.rowCount())
        QAbstractItemView.doItemsLayout(self)
        if first >= 0:
            bar.setValue(heights.top(first) - shift)
        self._settle()

    def updateGeometries(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(height)
        bar.setSingleStep(self.look.px(ROW))
        bar.setRange(0, max(0, self._heights.total - height))
        QAbstractItemView.updateGeometries(self)

    def visualRect(self, index: Index) -> QRect:
        self.executeDelayedItemsLayout()
        place = index.row()
        if not 0 <= place < len(self._heights):
            return QRect()
        top = self._heights.top(place) - self.verticalScrollBar().value()
        return QRect(0, top, self.viewport().width(), self._heights.height(place))

    def indexAt(self, point: QPoint) -> QModelIndex:
        self.executeDelayedItemsLayout()
        y = point.y() + self.verticalScrollBar().value()
        if not 0 <= y < self._heights.total:
            return QModelIndex()
        return self.rows.index(self._heights.at(y), 0)

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a row into view, all of it if there is room."""
        self.executeDelayedItemsLayout()
        place, bar = index.row(), self.verticalScrollBar()
        if not 0 <= place < len(self._heights):
            return
        self._heights.measure(place, place + 1)
        self.updateGeometries()
        top = self._heights.top(place)
        bottom = top + self._heights.height(place)
        bar.setValue(max(bar.value(), bottom - self.viewport().height()))
        bar.setValue(min(bar.value(), self._heights.top(place)))
        self._settle()

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        moves, last = QAbstractItemView.CursorAction, self.rows.rowCount() - 1
        place = max(0, self.currentIndex().row())
        page = self.viewport().height() - self.look.px(ROW)
        if not self.currentIndex().isValid() or last < 0:
            return self.rows.index(min(0, last), 0)
        to = {
            moves.MoveUp: place - 1,
            moves.MovePrevious: place - 1,
            moves.MoveDown: place + 1,
            moves.MoveNext: place + 1,
            moves.MoveHome: 0,
            moves.MoveEnd: last,
            moves.MovePageUp: min(place - 1, self._heights.at(self._heights.top(place) - page)),
            moves.MovePageDown: max(place + 1, self._heights.at(self._heights.top(place) + page)),
        }.get(action, place)
        return self.rows.index(max(0, min(last, to)), 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        first, last = self.indexAt(rect.topLeft()), self.indexAt(rect.bottomLeft())
        self.selectionModel().select(QItemSelection(first, last), command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region += self.visualRect(index)
        return region

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        view, active = self.viewport(), self.currentIndex().row()
        with smooth(QPainter(view)) as p:
            if self._sheet:
                draw_panel(self.look, p, QRectF(view.rect()))
            for place in self._in_view():
                top = self._heights.top(place) - self.verticalScrollBar().value()
                rect = QRectF(0, top, view.width(), self._heights.height(place))
                here = place == active
                cell = Cell(here, place == self.hovered, here and self.hasFocus())
                p.save()
                self.paint_row(self.look, p, rect, self.rows.row(place), cell)
                p.restore()

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
