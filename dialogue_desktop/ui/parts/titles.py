"""The titles over a table: in order by one at a click, and the borders between them, which move."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from ..look import Look, Setting, draw_line
from ..look.shapes import draw_panel, draw_ring, mirrored, smooth
from .base import announce, say

if TYPE_CHECKING:
    from .rows import Column

_HEIGHT, EDGE, HALF_GAP = 38, 16, 6
_NEAR = 5
"""So many pixels beside a border are still the border."""
_STEP = 16
"""Pixels that a key moves it by."""


def cell_rect(look: Look, rect: QRectF, first: bool, last: bool) -> QRectF:
    """The painted part of a cell: 16 px at the sheet's sides, 12 between columns."""
    leading, trailing = (EDGE if first else HALF_GAP), (EDGE if last else HALF_GAP)
    return mirrored(look, rect.adjusted(look.px(leading), 0, -look.px(trailing), 0), rect)


def last_shown(header: QHeaderView) -> int:
    """The last column in sight."""
    places = reversed(range(header.count()))
    return next((place for place in places if not header.isSectionHidden(place)), -1)


class Bordered(Protocol):
    """What stands under the titles, and gives its columns their widths."""

    def border(self, place: int) -> bool:
        """Whether the border behind a column can be moved."""

    def move_border(self, place: int, by: int) -> None:
        """Move it: what one column gains the next gives."""

    def fit_column(self, place: int) -> None:
        """As wide as what stands in it needs."""

    def widths_as_at_first(self) -> None:
        """Forget every width that somebody chose."""


class Header(QHeaderView):
    """Column titles at 13 px; the sorted one shows which way. A border is moved with the mouse,
    and from the keyboard once it was ``take_keys``: ``left()`` when that is done."""

    left = Signal()

    def __init__(self, look: Look, columns: Sequence[Column], table: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self.look, self._columns = look, columns
        self._table: Bordered = table  # type: ignore[assignment]
        self._held, self._from, self._here = -1, 0, 0
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(24)
        self.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setMouseTracking(True)

    def show_columns(self, columns: Sequence[Column]) -> None:
        """The titles of other columns."""
        self._columns = columns
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(100, self.look.px(_HEIGHT))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        rect = QRectF(self.viewport().rect())
        with smooth(QPainter(self.viewport())) as p:
            draw_panel(self.look, p, rect.adjusted(0, 0, 0, 60))
            p.setPen(QPen(self.look.color("line"), 1))
            below = QPointF(0, 0.5)
            p.drawLine(rect.bottomLeft() - below, rect.bottomRight() - below)
            for place in range(self.count()):
                if self.isSectionHidden(place):
                    continue
                x = self.sectionViewportPosition(place)
                self._draw_title(p, place, QRectF(x, 0, self.sectionSize(place), rect.height()))
            self._draw_border(p, rect)

    def _draw_title(self, p: QPainter, place: int, rect: QRectF) -> None:
        look, column = self.look, self._columns[place]
        inner = cell_rect(look, rect, place == 0, place == last_shown(self))
        if self.hasFocus() and place == self._here:
            spot = QRectF(inner.left() - 6, rect.top() + 6, inner.width() + 12, rect.height() - 12)
            draw_ring(look, p, spot.adjusted(-3, -3, 3, 3), 6)
            draw_panel(look, p, spot, None, "accent", 6, 2)
        sorted_here = bool(column.key) and self.sortIndicatorSection() == place
        mark = ""
        if sorted_here and self.isSortIndicatorShown():
            up = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
            mark = "  ▴" if up else "  ▾"
        ink = "ink" if mark else "ink3"
        setting = Setting(13, 600 if mark else 400, ink, align=column.align)
        title = say(column.title)
        draw_line(look, p, inner, title + mark if title else "", setting)

    def _draw_border(self, p: QPainter, rect: QRectF) -> None:
        """The border under the mouse, which can be taken."""
        if self._held >= 0:
            x = self._border_x(self._held)
            p.setPen(QPen(self.look.color("accent"), 2))
            p.drawLine(QPointF(x, 8), QPointF(x, rect.height() - 8))

    def _border_x(self, place: int) -> int:
        """Where a column ends, in reading direction."""
        x = self.sectionViewportPosition(place)
        return x if self.look.rtl else x + self.sectionSize(place)

    # The mouse

    def _border_at(self, x: float) -> int:
        for place in range(self.count() - 1):
            if abs(x - self._border_x(place)) <= _NEAR and self._table.border(place):
                return place
        return -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if self._held >= 0 and event.buttons() & Qt.MouseButton.LeftButton:
            by = round(x - self._from)
            before = self._border_x(self._held)
            self._table.move_border(self._held, -by if self.look.rtl else by)
            self._from += self._border_x(self._held) - before
            return
        self._hold(self._border_at(x))
        if self._held < 0:
            super().mouseMoveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._from = round(event.position().x())
        self._hold(self._border_at(self._from))
        if self._held < 0:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._held < 0:
            super().mouseReleaseEvent(event)
        self._hold(self._border_at(event.position().x()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = self._border_at(event.position().x())
        if place < 0:
            super().mouseDoubleClickEvent(event)
        else:
            self._table.fit_column(place)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hold(-1)

    def _hold(self, place: int) -> None:
        if place != self._held:
            self._held = place
            shape = Qt.CursorShape.SplitHCursor if place >= 0 else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            self.viewport().update()

    # The keyboard

    def take_keys(self) -> None:
        """The arrows go from title to title, and with Shift they move the border behind one."""
        self._here = next((n for n, one in enumerate(self._columns) if one.key), 0)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys, key = Qt.Key, event.key()
        forward = keys.Key_Left if self.look.rtl else keys.Key_Right
        way = {keys.Key_Left: -1, keys.Key_Right: 1}.get(keys(key), 0)
        way = way if forward == keys.Key_Right else -way
        if way and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._widen(way * self.look.px(_STEP))
        elif way:
            self._go(way)
        elif key in (keys.Key_Return, keys.Key_Enter, keys.Key_Space):
            self.sectionClicked.emit(self._here)
        elif key == keys.Key_Home:
            self._table.fit_column(self._here)
            self._tell()
        elif key == keys.Key_Delete:
            self._table.widths_as_at_first()
            self._tell()
        elif key in (keys.Key_Escape, keys.Key_Down, keys.Key_Tab):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _go(self, way: int) -> None:
        named = [
            place
            for place, column in enumerate(self._columns)
            if column.key and not self.isSectionHidden(place)
        ]
        if self._here in named:
            at = min(max(0, named.index(self._here) + way), len(named) - 1)
            self._here = named[at]
        self._tell()

    def _widen(self, by: int) -> None:
        """The last column has its border before it: that one moves."""
        if self._table.border(self._here):
            self._table.move_border(self._here, by)
        elif self._here and self._table.border(self._here - 1):
            self._table.move_border(self._here - 1, -by)
        self._tell()

    def _tell(self) -> None:
        width = round(self.sectionSize(self._here) / self.look.text_size)
        words = self.tr("{column}, {width} wide")
        announce(self, words.format(column=say(self._columns[self._here].title), width=width))
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
