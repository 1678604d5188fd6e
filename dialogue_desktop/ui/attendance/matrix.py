"""People by columns, however many of either: names and headings stay, the rest scrolls (A19)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ..look import Setting, draw_line, text_width
from ..look.shapes import draw_panel, mirrored, smooth
from ..look.tiles import draw_tile
from ..look.tokens import RADIUS
from ..parts.pointing import PointableRows
from ..parts.scroll import thin_bars

if TYPE_CHECKING:
    from ...domain.roster import RosterLine
    from ..look import Look

_NAMES, _ROW, _HEAD, _TILE = 250, 48, 46, 24
_NAMES_COMPACT, _INSET = 220, 5
_MOST = 10**7
"""So many people stand in no grid: what was kept may have been damaged since."""
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True)
class GridColumn:
    """One column: two short lines above it, and what stands in it.

    ``tile(line)`` is the tile of a person or blank; ``text(line)`` stands there where there is no
    tile; ``words(line)`` is what the cell says aloud; ``total`` stands below.
    """

    head: str
    under: str
    words: Callable[[RosterLine], str]
    tile: Callable[[RosterLine], str] | None = None
    text: Callable[[RosterLine], str] | None = None
    total: str = ""
    width: int = 70
    least: int = 62
    """How narrow it becomes where all columns are seen at once by that."""
    lead: bool = False
    """Whether it holds sentences: they stand at the leading side and take what room is left."""
    subject: Any = None


class _Cells(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self.lines: Sequence[RosterLine] = []
        self.columns: Sequence[GridColumn] = []

    def show(self, lines: Sequence[RosterLine], columns: Sequence[GridColumn]) -> None:
        self.beginResetModel()
        self.lines, self.columns = lines, columns
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        roles = Qt.ItemDataRole
        if role in (roles.DisplayRole, roles.AccessibleTextRole, roles.ToolTipRole):
            return self.columns[index.column()].words(self.lines[index.row()])
        return None

    def headerData(
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        roles = Qt.ItemDataRole
        if role not in (roles.DisplayRole, roles.AccessibleTextRole, roles.ToolTipRole):
            return None
        if way == Qt.Orientation.Vertical:
            line = self.lines[section]
            return line.name or line.name_ar
        return f"{self.columns[section].head} {self.columns[section].under}"


def _rule(look: Look, p: QPainter, rect: QRect) -> None:
    """The hairline under a row, a name or a heading."""
    p.fillRect(rect.left(), rect.bottom(), rect.width(), 1, look.color("line"))


class _Cell(QStyledItemDelegate):
    def paint(self, p: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        grid: Matrix = self.parent()  # type: ignore[assignment]
        look, column = grid.look, grid.cells.columns[index.column()]
        line, rect = grid.cells.lines[index.row()], QRectF(option.rect)
        if index == grid.currentIndex():
            edge = "accent" if grid.hasFocus() else "accent_line"
            draw_panel(
                look, smooth(p), rect.adjusted(3, 3, -3, -4), "accent_soft", edge, RADIUS, 1.5
            )
        tile = column.tile(line) if column.tile else ""
        if tile:
            side = look.px(_TILE)
            spot = QRectF(0, 0, side, side)
            spot.moveCenter(rect.center())
            draw_tile(look, p, spot, tile)
        elif column.text:
            setting = Setting(14, 600, align="center", direction="auto")
            if column.lead:
                setting = Setting(14, 400, align="lead", direction="ui")
            draw_line(look, p, rect.adjusted(8, 0, -8, 0), column.text(line), setting)


class _Heads(PointableRows, QHeaderView):
    """Two lines over each column."""

    def __init__(self, grid: Matrix) -> None:
        super().__init__(Qt.Orientation.Horizontal, grid)
        self._grid, self.look = grid, grid.look
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(20)
        self.viewport().setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        return QSize(100, self._grid.look.px(_HEAD))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        rest = self.viewport().rect()
        with QPainter(self.viewport()) as p:
            if self._grid.look.rtl:
                rest.setRight(rest.right() + 1 - self.length() + self.offset())
            else:
                rest.setLeft(self.length() - self.offset())
            if rest.width() > 0:
                p.fillRect(rest, self._grid.look.color("sheet"))
                _rule(self._grid.look, p, rest)

    def paintSection(self, p: QPainter, rect: QRect, place: int) -> None:
        look, column = self._grid.look, self._grid.cells.columns[place]
        box, half = QRectF(rect), rect.height() / 2
        _rule(look, p, rect)
        on = place == self._grid.currentIndex().column()
        align, inset = ("lead", 8) if column.lead else ("center", _INSET)
        head = Setting(13, 600, "accent" if on else "ink", align=align, direction="auto")
        under = Setting(12, color="ink2", align=align, direction="auto")
        upper = QRectF(box.left() + inset, box.top() + 3, box.width() - 2 * inset, half - 2)
        draw_line(look, p, upper, column.head, head)
        draw_line(look, p, upper.translated(0, half - 3), column.under, under)


class _Names(QHeaderView):
    """The people, at the leading side."""

    def __init__(self, grid: Matrix) -> None:
        super().__init__(Qt.Orientation.Vertical, grid)
        self._grid = grid
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(20)
        self.viewport().setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        return QSize(self._grid.look.px(_NAMES), 100)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        rest = self.viewport().rect()
        with QPainter(self.viewport()) as p:
            rest.setTop(self.length() - self.offset())
            p.fillRect(rest, self._grid.look.color("sheet"))

    def paintSection(self, p: QPainter, rect: QRect, place: int) -> None:
        look, line = self._grid.look, self._grid.cells.lines[place]
        _rule(look, p, rect)
        box = mirrored(look, QRectF(rect).adjusted(look.px(16), 0, -look.px(8), 0), QRectF(rect))
        on = place == self._grid.currentIndex().row()
        name = Setting(15, 600, "accent" if on else "ink", direction="auto")
        under = self._grid.note(line)
        if not under:
            draw_line(look, p, box, line.leading(look.rtl), name)
            return
        middle = box.center().y()
        upper = QRectF(box.left(), middle - look.px(21), box.width(), look.px(23))
        lower = QRectF(box.left(), middle + look.px(2), box.width(), look.px(18))
        draw_line(look, p, upper, line.leading(look.rtl), name)
        draw_line(look, p, lower, under, Setting(12, color="ink2", direction="auto"))


class Matrix(QTableView):
    """``opened(line, subject)`` at Enter or a double click, ``asked(line)`` when what can be done
    with a person is; ``note(line)`` is what stands under a name."""

    opened = Signal(object, object)
    asked = Signal(object)

    def __init__(self, look: Look, name: Callable[[], str]) -> None:
        super().__init__()
        self.look, self._name = look, name
        self.note: Callable[[RosterLine], str] = lambda line: ""
        self._kept: dict[str, Any] = {}
        self.cells = _Cells()
        self.setModel(self.cells)
        self.setItemDelegate(_Cell(self))
        self.setHorizontalHeader(_Heads(self))
        self.setVerticalHeader(_Names(self))
        thin_bars(look, self)
        self._shape()
        self.doubleClicked.connect(lambda index: self._open())
        self.selectionModel().currentChanged.connect(self._moved)
        look.changed.connect(self.refresh)
        self.refresh()

    def _shape(self) -> None:
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.setCornerWidget(QWidget())
        # What was painted is moved when the grid scrolls, and only what comes in is painted.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        corner = self.findChild(QAbstractButton)
        if corner is not None:
            corner.installEventFilter(self)

    def show_grid(self, lines: Sequence[RosterLine], columns: Sequence[GridColumn]) -> None:
        """Show people and columns; the cursor stays where it is, by its place."""
        at, across = self.currentIndex(), self.horizontalScrollBar().value()
        down = self.verticalScrollBar().value()
        row, column = max(0, at.row()), max(0, at.column())
        self.cells.show(lines, columns)
        self._fit()
        if lines and columns:
            if self._kept:
                row, down = self._kept["row"], round(self._kept["top"] * self.look.px(_ROW))
                self._kept = {}
            here = self.cells.index(min(row, len(lines) - 1), min(column, len(columns) - 1))
            self.setCurrentIndex(here)
            self.horizontalScrollBar().setValue(across)
            self.verticalScrollBar().setValue(down)

    def _fit(self) -> None:
        """All columns are seen where narrower ones make that possible."""
        columns, px, room = self.cells.columns, self.look.px, self.viewport().width()
        wide = [px(each.width) for each in columns]
        spare = [px(each.width) - self._least(each) for each in columns]
        over = sum(wide) - room
        if 0 < over <= sum(spare):
            share = over / sum(spare)
            wide = [int(width - give * share) for width, give in zip(wide, spare, strict=True)]
        rest = max(0, room - sum(wide))
        for place, (width, column) in enumerate(zip(wide, columns, strict=True)):
            self.horizontalHeader().resizeSection(place, width + rest * column.lead)

    def _least(self, column: GridColumn) -> int:
        """What stands over a column is read whole."""
        head = ceil(text_width(self.look, column.head, 13, 600)) + 2 * _INSET
        return min(max(self.look.px(column.least), head), self.look.px(column.width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def look_at(self, column: int) -> None:
        """Bring a column into view, with the cursor on it; who is seen stays."""
        down = self.verticalScrollBar().value()
        index = self.cells.index(max(0, self.currentIndex().row()), column)
        self.setCurrentIndex(index)
        self.scrollTo(index, QTableView.ScrollHint.PositionAtCenter)
        self.verticalScrollBar().setValue(down)

    def arrangement(self) -> dict[str, Any]:
        """On whom the cursor is, and who is on top, by their places."""
        row, top = max(0, self.currentIndex().row()), self.verticalScrollBar().value()
        return self._kept or {"row": row, "top": top / self.look.px(_ROW)}

    def arrange(self, kept: dict[str, Any]) -> None:
        """As it was left, once there are people; what is damaged is as at first."""
        match kept:
            case {"row": int(row), "top": int() | float() as top} if (
                0 <= row < _MOST and 0 <= top < _MOST
            ):
                self._kept = {"row": row, "top": top}

    def current(self) -> tuple[RosterLine, GridColumn] | None:
        """The person and the column under the cursor."""
        index = self.currentIndex()
        if not index.isValid():
            return None
        return self.cells.lines[index.row()], self.cells.columns[index.column()]

    def refresh(self) -> None:
        """Language, theme or text size changed."""
        self.setAccessibleName(self._name())
        self.verticalHeader().setDefaultSectionSize(self.look.px(_ROW))
        names = _NAMES_COMPACT if self.look.compact else _NAMES
        self.verticalHeader().setFixedWidth(self.look.px(names))
        self.horizontalHeader().setFixedHeight(self.look.px(_HEAD))
        self.viewport().update()

    def _moved(self) -> None:
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.viewport().update()
        here = self.current()
        if here is not None:
            line, column = here
            self.setAccessibleDescription(f"{line.leading(self.look.rtl)}, {column.words(line)}")

    def _open(self) -> None:
        here = self.current()
        if here is not None:
            self.opened.emit(here[0], here[1].subject)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self.setCurrentIndex(self.indexAt(event.pos()))
        here = self.current()
        if here is not None:
            self.asked.emit(here[0])

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(QPainter(self.viewport())) as p:
            room = self.viewport().rect()
            p.fillRect(room, self.look.color("sheet"))
            for row in range(self.rowAt(event.rect().top()), self.cells.rowCount()):
                top, height = self.rowViewportPosition(row), self.rowHeight(row)
                if row < 0 or top > event.rect().bottom():
                    break
                _rule(self.look, p, QRect(0, top, room.width(), height))
            if not self.cells.lines:
                words = Setting(15, 400, "ink2", align="center")
                upper = QRectF(room).adjusted(0, 0, 0, -room.height() / 2)
                draw_line(self.look, p, upper, self.tr("Nobody"), words)
        super().paintEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The corner between the headings is as empty as the sheet."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QAbstractButton):
            with QPainter(watched) as p:
                p.fillRect(watched.rect(), self.look.color("sheet"))
                p.setPen(QPen(self.look.color("line"), 1))
                p.drawLine(watched.rect().bottomLeft(), watched.rect().bottomRight())
            return True
        return super().eventFilter(watched, event)
