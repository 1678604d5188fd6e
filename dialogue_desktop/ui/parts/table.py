"""The table: a sheet with a quiet header, painted rows and an inset rounded selection."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ..look import Look, Setting, draw_line, text_width
from ..look.shapes import draw_panel, mirrored, smooth
from ..look.tokens import RADIUS, ROW, TONES
from .base import Words, say
from .following import say_row
from .pointing import PointableRows
from .rows import Cell, Column, Rows
from .scroll import thin_bars

_HEADER, _EDGE, _HALF_GAP = 38, 16, 6


def cell_rect(look: Look, rect: QRectF, first: bool, last: bool) -> QRectF:
    """The painted part of a cell: 16 px at the sheet's sides, 12 between columns."""
    leading, trailing = (_EDGE if first else _HALF_GAP), (_EDGE if last else _HALF_GAP)
    return mirrored(look, rect.adjusted(look.px(leading), 0, -look.px(trailing), 0), rect)


def draw_row_ground(look: Look, p: QPainter, rect: QRectF, cell: Cell, tone: str | None) -> None:
    """Hairline below, and an inset rounded ground when something is to be said of the row."""
    p.setPen(QPen(look.color("line"), 1))
    below = QPointF(0, 0.5)
    inset = QPointF(_EDGE, 0)
    p.drawLine(rect.bottomLeft() - below + inset, rect.bottomRight() - below - inset)
    ground, line, width = None, None, 1.0
    if tone:
        ground, line = TONES[tone][0], {"look": "look_fill", "stop": "stop"}.get(tone)
    if cell.selected:
        ground, line = "accent_soft", "accent_line"
        if cell.focused:
            line, width = "accent", 1.5
    elif cell.focused:
        line, width = "accent", 1.5
    elif cell.hovered and not tone:
        ground = "sunk"
    if ground or line:
        draw_panel(look, p, rect.adjusted(3, 3, -3, -3), ground, line, RADIUS, width)


class Header(QHeaderView):
    """Column titles at 13 px; the sorted one shows which way."""

    def __init__(self, look: Look, columns: Sequence[Column], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look, self._columns = look, columns
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(24)
        self.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def show_columns(self, columns: Sequence[Column]) -> None:
        """The titles of other columns."""
        self._columns = columns
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(100, self._look.px(_HEADER))

    def paintEvent(self, event: QPaintEvent) -> None:
        p, rect = smooth(QPainter(self.viewport())), QRectF(self.viewport().rect())
        draw_panel(self._look, p, rect.adjusted(0, 0, 0, 60))
        p.setPen(QPen(self._look.color("line"), 1))
        below = QPointF(0, 0.5)
        p.drawLine(rect.bottomLeft() - below, rect.bottomRight() - below)
        for place in range(self.count()):
            x = self.sectionViewportPosition(place)
            self._draw_title(p, place, QRectF(x, 0, self.sectionSize(place), rect.height()))
        p.end()

    def _draw_title(self, p: QPainter, place: int, rect: QRectF) -> None:
        look, column = self._look, self._columns[place]
        inner = cell_rect(look, rect, place == 0, place == len(self._columns) - 1)
        sorted_here = bool(column.key) and self.sortIndicatorSection() == place
        mark = ""
        if sorted_here and self.isSortIndicatorShown():
            up = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
            mark = "  ▴" if up else "  ▾"
        ink = "ink" if mark else "ink3"
        setting = Setting(13, 600 if mark else 400, ink, align=column.align)
        title = say(column.title)
        draw_line(look, p, inner, title + mark if title else "", setting)


class _Painter(QStyledItemDelegate):
    """Hands each cell to its column's painter, over the row's ground."""

    def paint(self, p: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # type: ignore[override]
        table: Table = self.parent()  # type: ignore[assignment]
        row = table.rows.row(index.row())
        states = QStyle.StateFlag
        cell = Cell(
            selected=bool(option.state & states.State_Selected),
            hovered=index.row() == table.hovered,
            focused=table.hasFocus() and index.row() == table.currentIndex().row(),
        )
        rect = QRectF(option.rect)
        whole = QRectF(0, rect.top(), table.viewport().width(), rect.height())
        smooth(p)
        p.save()
        p.setClipRect(rect)
        tone = table.tone(row) if table.tone else None
        ground = Cell(hovered=cell.hovered) if table.by_cell else cell
        draw_row_ground(table.look, p, whole, ground, tone)
        place, last = index.column(), len(table.columns) - 1
        inner = cell_rect(table.look, rect, place == 0, place == last)
        table.columns[place].paint(table.look, p, inner, row, cell)
        p.restore()


class Table(PointableRows, QTableView):
    """Rows by columns. ``picked(row)`` as the cursor moves, ``opened(row)`` at Enter or a double
    click, ``sorted(key, ascending)`` when a title is clicked: the screen brings the order."""

    picked = Signal(object)
    opened = Signal(object)
    sorted = Signal(str, bool)

    def __init__(
        self,
        look: Look,
        columns: Sequence[Column],
        *,
        name: Words = "",
        row_height: int = ROW,
        several: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.look, self.columns, self._name = look, list(columns), name
        self.tone: Callable[[Any], str | None] | None = None
        self.by_cell = False
        """Whether cells are chosen one by one: they then say so themselves."""
        self.hovered, self._row_height = -1, row_height
        self.rows = Rows(columns)
        self.setModel(self.rows)
        self.setItemDelegate(_Painter(self))
        thin_bars(look, self, over=True)
        self._shape(several)
        self._headers()
        self.selectionModel().currentRowChanged.connect(self._moved)
        self.doubleClicked.connect(lambda index: self.opened.emit(self.rows.row(index.row())))
        look.changed.connect(self.refresh)
        self.refresh()

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Show other columns of the same rows; the order stays, where its column does."""
        header = self.horizontalHeader()
        place = header.sortIndicatorSection()
        key = self.columns[place].key if 0 <= place < len(self.columns) else ""
        rising = header.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        self.columns = list(columns)
        self.rows.show_columns(self.columns)
        if isinstance(header, Header):
            header.show_columns(self.columns)
        if any(column.key == key for column in self.columns if key):
            self.show_order(key, rising)
        else:
            header.setSortIndicatorShown(False)
        self._share_width()
        self.viewport().update()

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows; the cursor stays on the same place."""
        place = self.currentIndex().row()
        self.selectionModel().blockSignals(True)
        self.rows.show(rows)
        self.selectionModel().blockSignals(False)
        if 0 <= place < len(rows):
            self.pick(place)
        self.viewport().update()

    def pick(self, place: int) -> None:
        """Put the cursor on a row."""
        if 0 <= place < self.rows.rowCount():
            # selectRow looks for the column at the leading edge, which from right to left is none
            self.setCurrentIndex(self.rows.index(place, 0))
            self.scrollTo(self.rows.index(place, 0))

    def current(self) -> Any | None:
        """The row under the cursor."""
        index = self.currentIndex()
        return self.rows.row(index.row()) if index.isValid() else None

    def selection(self) -> list[Any]:
        """All selected rows, from the top."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.rows.row(place) for place in places]

    def show_order(self, key: str, ascending: bool = True) -> None:
        """Say by which column the rows are in order."""
        for place, column in enumerate(self.columns):
            if column.key == key:
                orders = Qt.SortOrder
                order = orders.AscendingOrder if ascending else orders.DescendingOrder
                self.horizontalHeader().setSortIndicatorShown(True)
                self.horizontalHeader().setSortIndicator(place, order)

    def refresh(self) -> None:
        """Language, theme or text size changed."""
        self.setAccessibleName(say(self._name))
        self.verticalHeader().setDefaultSectionSize(self.look.px(self._row_height))
        self._share_width()
        self.horizontalHeader().updateGeometry()
        self.viewport().update()
        self.horizontalHeader().viewport().update()

    def _shape(self, several: bool) -> None:
        modes = QAbstractItemView.SelectionMode
        self.setSelectionMode(modes.ExtendedSelection if several else modes.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        own = self.palette()  # rows draw their selection themselves, inset
        own.setColor(QPalette.ColorRole.Highlight, Qt.GlobalColor.transparent)
        self.setPalette(own)

    def _headers(self) -> None:
        header = Header(self.look, self.columns, self)
        self.setHorizontalHeader(header)
        header.sectionClicked.connect(self._title_clicked)
        down = self.verticalHeader()
        down.hide()
        down.setMinimumSectionSize(20)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _title_clicked(self, place: int) -> None:
        key, header = self.columns[place].key, self.horizontalHeader()
        if not key:
            return
        again = header.isSortIndicatorShown() and header.sortIndicatorSection() == place
        ascending = header.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        self.show_order(key, not ascending if again else True)
        self.sorted.emit(key, not ascending if again else True)

    def _moved(self, current: QModelIndex, previous: QModelIndex) -> None:
        if current.isValid():
            say_row(self, current)
            self.picked.emit(self.rows.row(current.row()))

    def _share_width(self) -> None:
        """Fixed columns get their width, or what their title needs; the others share what is
        left."""
        header, width = self.horizontalHeader(), self.viewport().width()
        needed = [self._width_of(place) for place in range(len(self.columns))]
        fixed = sum(needed)
        loose = [place for place, c in enumerate(self.columns) if not c.width]
        for place, wide in enumerate(needed):
            header.resizeSection(place, wide)
        for place in loose:
            header.resizeSection(place, max(80, (width - fixed) // len(loose)))

    def _width_of(self, place: int) -> int:
        column, look = self.columns[place], self.look
        if not column.width:
            return 0
        inset = (_EDGE if place in (0, len(self.columns) - 1) else _HALF_GAP) + _HALF_GAP
        title = text_width(look, say(column.title), 13) + look.px(inset)
        return max(look.px(column.width), math.ceil(title))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def paintEvent(self, event: QPaintEvent) -> None:
        p = smooth(QPainter(self.viewport()))
        draw_panel(self.look, p, QRectF(self.viewport().rect()).adjusted(0, -60, 0, 0))
        p.end()
        super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current() is not None:
            self.opened.emit(self.current())
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.rowAt(int(event.position().y())))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def _hover(self, row: int) -> None:
        for changed in {row, self.hovered} - {-1} if row != self.hovered else ():
            top = self.rowViewportPosition(changed)
            self.viewport().update(QRect(0, top, self.width(), self.rowHeight(changed)))
        self.hovered = row
