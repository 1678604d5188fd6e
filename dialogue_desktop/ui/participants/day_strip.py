"""The days of a grid before it is imported: as written, as understood, taken or not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QSizePolicy

from ...words import say
from ..look import Setting, draw_line, isolate
from ..look.shapes import draw_panel, draw_ring, mirrored
from ..look.tokens import RADIUS, RING
from ..operations.grids import DayLine
from ..parts import Heard, Item, Part, keyboard

if TYPE_CHECKING:
    from ..look import Look

_WIDE, _TALL, _GAP = 198, 62, 6


class DayStrip(Part):
    """Arrows move, Space takes a day or leaves it out: ``toggled(column)``."""

    toggled = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.days: list[DayLine] = []
        self.place = self._first = 0
        keyboard(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_days(self, days: Sequence[DayLine]) -> None:
        """Show the columns of a grid; the cursor stays where it was."""
        self.days = list(days)
        self.place = max(0, min(self.place, len(self.days) - 1))
        self.refresh()

    def refresh(self) -> None:
        self._say()
        super().refresh()

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(300), self.look.px(_TALL) + 2 * RING)

    def words(self, day: DayLine) -> tuple[str, str]:
        """The day as it is understood, and what becomes of the column."""
        if day.date is None or day.reason:
            return isolate(day.heading), say(self.look.language.code, f"lists.day_{day.reason}")
        date = self.look.language.date(day.date, "day")
        if day.halves == ("am",):
            date = self.tr("{date}, a.m.").format(date=date)
        elif day.halves == ("pm",):
            date = self.tr("{date}, p.m.").format(date=date)
        if not day.taken:
            return date, self.tr("left out")
        return date, self.tr("new half-day") if day.fresh else self.tr("in the register")

    def spots(self) -> dict[int, QRectF]:
        """Where the columns that are in sight stand."""
        look, rect = self.look, QRectF(self.rect())
        step, start = look.px(_WIDE + _GAP), float(RING)
        found: dict[int, QRectF] = {}
        for place in range(self._first, len(self.days)):
            spot = QRectF(start, RING, look.px(_WIDE), look.px(_TALL))
            if spot.right() > rect.right() - RING and found:
                break
            found[place] = mirrored(look, spot, rect)
            start += step
        return found

    def draw(self, p: QPainter, rect: QRectF) -> None:
        for place, spot in self.spots().items():
            self._draw_day(p, spot, self.days[place], place == self.place and self.hasFocus())

    def _draw_day(self, p: QPainter, spot: QRectF, day: DayLine, here: bool) -> None:
        look = self.look
        if here:
            draw_ring(look, p, spot.adjusted(-RING, -RING, RING, RING))
        tone = "look" if day.reason else "good" if day.taken and not day.fresh else "accent"
        on = day.taken and not day.reason
        line = "accent" if here else "look_edge" if day.reason else "line"
        draw_panel(look, p, spot, "sheet" if on else "sunk", line, RADIUS, 2 if here else 1)
        inner = spot.adjusted(look.px(10), look.px(4), -look.px(10), 0)
        date, told = self.words(day)
        lines = (
            (isolate(day.heading), Setting(12, color="ink3"), 18),
            (date, Setting(14, 600, "ink" if on else "ink3"), 21),
            (told, Setting(12, color=tone if day.taken or day.reason else "ink3"), 18),
        )
        top = inner.top()
        for words, setting, height in lines:
            box = QRectF(inner.left(), top, inner.width(), look.px(height))
            draw_line(look, p, box, words, setting)
            top += box.height()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = Qt.Key.Key_Left if self.look.rtl else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if self.look.rtl else Qt.Key.Key_Left
        if event.key() == forward:
            self._go(self.place + 1)
        elif event.key() == back:
            self._go(self.place - 1)
        elif event.key() == Qt.Key.Key_Home:
            self._go(0)
        elif event.key() == Qt.Key.Key_End:
            self._go(len(self.days) - 1)
        elif event.key() == Qt.Key.Key_Space and self.days:
            self._toggle()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for place, spot in self.spots().items():
            if spot.contains(event.position()):
                self._go(place)
                self._toggle()

    def _go(self, place: int) -> None:
        self.place = max(0, min(place, len(self.days) - 1))
        self._first = min(self._first, self.place)
        while self.place not in self.spots() and self._first < self.place:
            self._first += 1
        self.refresh()

    def _toggle(self) -> None:
        day = self.days[self.place]
        if not day.reason:
            self.toggled.emit(day.place)

    def heard(self) -> Heard:
        spots = self.spots()
        return Heard(
            "List",
            self.tr("Days of the grid"),
            count=len(self.days),
            item=lambda place: Item(
                ", ".join(self.words(self.days[place])),
                spots.get(place, QRectF()),
                self.days[place].taken,
            ),
            here=self.place if self.days else -1,
        )

    def _say(self) -> None:
        """What a screen reader says of the cursor."""
        if not self.days:
            self.setAccessibleName(self.tr("Days of the grid"))
            return
        self.setAccessibleName(", ".join(self.words(self.days[self.place])))
