"""The table: a sheet with a quiet header, painted rows and an inset rounded selection."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRect, QRectF, Qt, Signal
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

from ..look import Look, text_width
from ..look.shapes import draw_panel, smooth
from ..look.tokens import RADIUS, ROW, TONES
from .base import Words, say
from .following import say_row
from .pointing import PointableRows
from .rows import Cell, Column, Rows
from .scroll import thin_bars
from .titles import EDGE, HALF_GAP, Header, cell_rect, last_shown

_LEAST, _LOOSE, _NAMED = 48, 160, 250
"""Pixels that a column keeps, whatever else is to be seen; one that takes what is left."""


def draw_row_ground(look: Look, p: QPainter, rect: QRectF, cell: Cell, tone: str | None) -> None:
    """Hairline below, and an inset rounded ground when something is to be said of the row."""
    p.setPen(QPen(look.color("line"), 1))
    below = QPointF(0, 0.5)
    inset = QPointF(EDGE, 0)
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
        place, last = index.column(), last_shown(table.horizontalHeader())
        inner = cell_rect(table.look, rect, place == 0, place == last)
        table.columns[place].paint(table.look, p, inner, row, cell)
        p.restore()


class Table(PointableRows, QTableView):
    """Rows by columns. ``picked(row)`` as the cursor moves, ``opened(row)`` at Enter or a double
    click, ``sorted(key, ascending)`` when a title is clicked: the screen brings the order.
    ``titled(place)`` when what can be done with the titles is asked for at a place of the screen;
    ``arranged()`` when somebody made a column wider or narrower: ``widths`` are what they chose,
    by the key of the column, in pixels at the usual size of letters."""

    picked = Signal(object)
    opened = Signal(object)
    sorted = Signal(str, bool)
    titled = Signal(QPoint)
    arranged = Signal()

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
        self.widths: dict[str, float] = {}
        self.gives_way = False
        """Whether optional columns are out of sight, from the last, until a name has its room."""
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
        header.left.connect(self.setFocus)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(
            lambda place: self.titled.emit(header.viewport().mapToGlobal(place))
        )
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

    # Widths

    def _share_width(self) -> None:
        """Fixed columns get their width, or what their title needs; the others share what is
        left, and what is too much for them goes behind what begins at the leading side. Where it
        is too little, all give way: no column is out of sight."""
        header, width = self.horizontalHeader(), self.viewport().width()
        needed = [self._width_of(place) for place in range(len(self.columns))]
        loose = [place for place, c in enumerate(self.columns) if not c.width]
        over = sum(needed) + self.look.px(_LOOSE) * len(loose) - width
        if over > 0 and width > 0 and not self.gives_way:
            needed = self._narrower(needed, over)
        needed = self._given_way(needed, width)
        left = (width - sum(needed)) // max(1, len(loose))
        growing = [place for place, wide in enumerate(needed) if wide and self._grows(place)]
        for place in loose:
            most = self._most_of(self.columns[place]) if growing else 0
            needed[place] = max(self.look.px(_LEAST), min(left, most or left))
        for after, place in enumerate(growing, 1):
            needed[place] += max(0, width - sum(needed)) // (len(growing) + 1 - after)
        for place, wide in enumerate(needed):
            header.setSectionHidden(place, self.columns[place].optional and not wide)
            header.resizeSection(place, wide)

    def give_way(self, gives_way: bool) -> None:
        """Whether optional columns leave their room to the names, or all are in sight."""
        if gives_way != self.gives_way:
            self.gives_way = gives_way
            self._share_width()

    def _given_way(self, needed: list[int], width: int) -> list[int]:
        for place in reversed(range(len(needed)) if self.gives_way else ()):
            if self.columns[place].optional and width - sum(needed) < self.look.px(_NAMED):
                needed[place] = 0
        return needed

    def _grows(self, place: int) -> bool:
        """Whether a column takes of what the others need not: what begins at its leading side
        stays beside what stands before it. What somebody chose is kept."""
        column = self.columns[place]
        leads = column.width and column.key and column.align == "lead"
        return bool(leads) and column.key not in self.widths

    def _most_of(self, column: Column) -> int:
        """What a column that takes what is left takes at most; 0: all of it."""
        return self.look.px(self.widths.get(column.key, column.most) if column.most else 0)

    def _narrower(self, needed: list[int], over: int) -> list[int]:
        """Each column that has more than the least gives its share of what is wanting."""
        least = self.look.px(_LEAST)
        pairs = zip(self.columns, needed, strict=True)
        spare = [max(0, wide - least) if column.key else 0 for column, wide in pairs]
        share = min(1.0, over / max(1, sum(spare)))
        return [wide - math.ceil(more * share) for wide, more in zip(needed, spare, strict=True)]

    def _width_of(self, place: int) -> int:
        column, look = self.columns[place], self.look
        if not column.width:
            return 0
        if column.key in self.widths:
            return look.px(self.widths[column.key])
        title = self._wide(place, [say(column.title)], 13)
        return max(look.px(column.width), title, self.horizontalHeader().minimumSectionSize())

    def _wide(self, place: int, texts: Sequence[str], size: float) -> int:
        """What a column needs for any of some texts."""
        inset = (EDGE if place in (0, len(self.columns) - 1) else HALF_GAP) + HALF_GAP
        widest = max((text_width(self.look, text, size) for text in texts), default=0)
        return math.ceil(widest + self.look.px(inset))

    def border(self, place: int) -> bool:
        """Whether the border behind a column can be moved: both its columns are in sight and
        called something, and one of them has a width of its own."""
        pair, hidden = self.columns[place : place + 2], self.horizontalHeader().isSectionHidden
        called = len(pair) == 2 and all(each.key and say(each.title) for each in pair)
        return called and any(each.width for each in pair) and not hidden(place + 1)

    def move_border(self, place: int, by: int) -> None:
        """Move the border behind a column: what the one gains the next gives."""
        if not self.border(place):
            return
        header, pair = self.horizontalHeader(), self.columns[place : place + 2]
        here, there = header.sectionSize(place), header.sectionSize(place + 1)
        least = [self.look.px(_LEAST if each.width else _LOOSE) for each in pair]
        by = min(max(by, min(0, least[0] - here)), max(0, there - least[1]))
        for column, wide in zip(pair, (here + by, there - by), strict=True):
            if column.width or column.most:
                self.widths[column.key] = wide / self.look.text_size
        self._share_width()
        if by:
            self.arranged.emit()

    def fit_column(self, place: int) -> None:
        """As wide as what is seen in it needs; one that takes what is left, and one that is
        painted without words, as at first."""
        column = self.columns[place]
        texts = [column.text(self.rows.row(each)) for each in self._seen()] if column.width else []
        self.widths.pop(column.key, None)
        if any(texts):
            needed = max(self._wide(place, texts, 15), self._wide(place, [say(column.title)], 13))
            self.widths[column.key] = needed / self.look.text_size
        self._share_width()
        self.arranged.emit()

    def take_titles(self) -> None:
        """The keyboard goes to the titles, where the borders between them are moved."""
        header = self.horizontalHeader()
        if isinstance(header, Header):
            header.take_keys()

    def widths_as_at_first(self) -> None:
        """Forget every width that somebody chose."""
        self.widths.clear()
        self._share_width()
        self.arranged.emit()

    def _seen(self) -> range:
        """The rows in sight."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        return range(max(first, 0), (last if last >= 0 else self.rows.rowCount() - 1) + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(QPainter(self.viewport())) as p:
            draw_panel(self.look, p, QRectF(self.viewport().rect()).adjusted(0, -60, 0, 0))
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
