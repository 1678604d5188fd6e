"""The rail: the mark, the four tabs, whole stars under them, what belongs to the window."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from ..look import Look, Setting, draw_line, text_width
from ..look.shapes import draw_mark, draw_pattern, smooth
from ..parts import Heard, Part, Pressable
from .places import Place


class RailTab(Pressable):
    """An icon over its word; the open one is cut out of the rail and joins the page."""

    def __init__(self, look: Look, place: Place, small: bool, parent: QWidget) -> None:
        super().__init__(look, place.words, parent)
        self.place, self._small, self.open, self.badge = place, small, False, 0
        self.setToolTip(place.key)

    def heard(self) -> Heard:
        """A tab; the tools, which open something beside the tabs, are buttons."""
        kept = self.place.name != "more"
        role, key = ("PageTab" if kept else "Button"), self.place.key
        return Heard(role, press=self.click, chosen=self.open or None, key=key)

    def show_open(self, open: bool) -> None:
        self.open = open
        self.update()

    def show_badge(self, count: int) -> None:
        """How many decisions wait there."""
        self.badge = count
        self.setAccessibleDescription(str(count) if count else "")
        self.update()

    def sizeHint(self) -> QSize:
        compact = self.look.compact
        height = 52 if self._small else (60 if compact else 72)
        return QSize(rail_width(self.look), self.look.px(height))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, rect = self.look, QRectF(self.rect())
        with smooth(QPainter(self)) as p:
            if self.open:
                self._cut_out(p, rect)
            elif self.hasFocus() or self.underMouse():
                p.setPen(QPen(look.color("rail_ink", 0.8 if self.hasFocus() else 0.25), 2))
                p.setBrush(Qt.BrushStyle.NoBrush)
                p.drawRoundedRect(rect.adjusted(5, 3, -5, -3), 10, 10)
            ink = "rail_on_ink" if self.open else "rail_ink"
            self._words_and_icon(p, rect, ink)
            if self.open and self.hasFocus():
                p.setPen(QPen(look.color("accent"), 2))
                p.setBrush(Qt.BrushStyle.NoBrush)
                p.drawRoundedRect(self._leading(rect, 13, 8).adjusted(0, 7, 0, -7), 8, 8)
            if self.badge:
                self._count(p, rect)

    def _leading(self, rect: QRectF, leading: float, trailing: float) -> QRectF:
        if self.look.rtl:
            return rect.adjusted(trailing, 0, -leading, 0)
        return rect.adjusted(leading, 0, -trailing, 0)

    def _cut_out(self, p: QPainter, rect: QRectF) -> None:
        path = QPainterPath()
        path.addRoundedRect(self._leading(rect, 8, -12).adjusted(0, 2, 0, -2), 12, 12)
        p.fillPath(path, self.look.color("ground"))

    def _words_and_icon(self, p: QPainter, rect: QRectF, ink: str) -> None:
        look, compact = self.look, self.look.compact
        side = look.px(20 if self._small else 26)
        top = look.px(6 if self._small else (7 if compact else 12))
        icon = QRectF(rect.center().x() - side / 2, top, side, side)
        look.icon(p, self.place.icon, icon, ink)
        under = look.px(28 if self._small else (34 if compact else 41))
        box = self._leading(QRectF(0, under, rect.width(), look.px(20)), 3, 3)
        if self.open:
            box = self._leading(box, 5, 0)
        weight = 600 if self.open else 400
        setting = Setting(self._size(), weight, ink, align="center")
        draw_line(look, p, box, self.label, setting)

    def _size(self) -> int:
        return 12 if self._small or self.look.compact else 13

    def needed(self) -> int:
        """The width of its word, when it is the open one."""
        return math.ceil(text_width(self.look, self.label, self._size(), 600)) + _AROUND

    def _count(self, p: QPainter, rect: QRectF) -> None:
        look, words = self.look, str(self.badge) if self.badge < 100 else "99+"
        width = max(look.px(18), text_width(look, words, 12, 600) + look.px(10))
        middle, step = rect.center().x(), look.px(14)
        left = middle - step - width if look.rtl else middle + step
        box = QRectF(left, 5, width, look.px(18))
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(look.color("look_fill"))
        p.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        setting = Setting(12, 600, "on_look", align="center", direction="ltr")
        draw_line(look, p, box, words, setting)


_AROUND = 12
"""What a tab keeps beside its word, with what is cut out of the rail."""


def rail_width(look: Look) -> int:
    """80 in compact mode, else 100."""
    return look.px(80 if look.compact else 100)


class Rail(Part):
    """``chosen(name)`` when a tab is opened by a person, ``more()`` for the compact menu."""

    chosen = Signal(str)
    more = Signal()

    def __init__(
        self,
        look: Look,
        tabs: Sequence[Place],
        tools: Sequence[Place],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self.tabs = {place.name: RailTab(look, place, False, self) for place in tabs}
        self.tools = {place.name: RailTab(look, place, True, self) for place in tools}
        more = Place("more", "more", lambda: self.tr("More"))
        self.more_tab = RailTab(look, more, True, self)
        self.more_tab.clicked.connect(self.more)
        for tab in (*self.tabs.values(), *self.tools.values()):
            tab.clicked.connect(lambda _=False, name=tab.place.name: self.chosen.emit(name))
        self.setAccessibleName(self.tr("Places"))
        self.refresh()

    def heard(self) -> Heard:
        return Heard("PageTabList")

    def open(self, name: str) -> None:
        """Show which tab is open."""
        for known, tab in (*self.tabs.items(), *self.tools.items()):
            tab.show_open(known == name)

    def show_badge(self, name: str, count: int) -> None:
        self.tabs[name].show_badge(count)

    def refresh(self) -> None:
        self.setFixedWidth(self._wide())
        self.more_tab.setVisible(self.look.compact)
        for tab in self.tools.values():
            tab.setVisible(not self.look.compact)
        self._place()
        super().refresh()

    def sizeHint(self) -> QSize:
        return QSize(self._wide(), 400)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._wide(), 100)

    def _wide(self) -> int:
        """As the design has it, or what the longest word of a language needs."""
        words = (*self.tabs.values(), *self.tools.values(), self.more_tab)
        return max(rail_width(self.look), *(tab.needed() for tab in words))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place()

    def _place(self) -> None:
        """The tabs from the top, the tools from the bottom."""
        top = self._after_mark()
        for tab in self.tabs.values():
            tab.setGeometry(0, top, self.width(), tab.sizeHint().height())
            top += tab.height() + 2
        bottom = self.height() - self.look.px(6 if self.look.compact else 10)
        lower = [self.more_tab] if self.look.compact else list(self.tools.values())
        for tab in reversed(lower):
            bottom -= tab.sizeHint().height()
            tab.setGeometry(0, bottom, self.width(), tab.sizeHint().height())
            bottom -= 2
        self._stars = QRectF(0, top + 12, self.width(), bottom - top - 22)

    def _after_mark(self) -> int:
        return self.look.px(50 if self.look.compact else 74)

    def draw(self, p: QPainter, rect: QRectF) -> None:
        look, compact = self.look, self.look.compact
        p.fillRect(rect, look.color("rail"))
        radius = look.px(18 if compact else 22)
        center = QPointF(rect.center().x(), look.px(8 if compact else 16) + radius)
        draw_mark(p, center, radius - 1)
        self._draw_stars(p)

    def _draw_stars(self, p: QPainter) -> None:
        """Whole stars only, and never under words."""
        room, cell = self._stars, self.width() / 2
        rows = min(int(room.height() // cell), 2 if self.look.compact else 99)
        if rows < 1:
            return
        band = QRectF(0, room.bottom() - rows * cell, self.width(), rows * cell)
        color = self.look.color("rail_line")
        draw_pattern(p, band, cell, color, 1.2)
        p.setPen(QPen(color, 1.2))
        p.drawLine(band.topLeft(), band.topRight())
        p.drawLine(band.bottomLeft(), band.bottomRight())
