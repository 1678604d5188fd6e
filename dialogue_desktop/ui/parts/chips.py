"""Filters in a line."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..look import Look, Setting, draw_line, text_width
from ..look.shapes import draw_panel, draw_ring, draw_role, mirrored
from ..look.tokens import RING
from .base import say
from .choice import Chooser, Option

_GAP = 8


class Chips(Chooser):
    """Filters in a line: a shape of the role, a word, a count. ``arranged()`` when another is
    chosen."""

    arranged = Signal()

    _HEIGHT = 36

    def __init__(
        self,
        look: Look,
        options: Sequence[Option],
        value: object = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, None, options, value, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.chosen.connect(self.arranged)

    def show_options(self, options: Sequence[Option]) -> None:
        """What was chosen and is none of them any more gives way to the first."""
        if options and all(option.value != self.value for option in options):
            self.value = options[0].value
        super().show_options(options)

    def arrangement(self) -> dict[str, Any]:
        """Which one is chosen: it comes back when the program is started again."""
        return {"only": self.value}

    def arrange(self, kept: dict[str, Any]) -> None:
        """Choose it again; whether there is such a one is known when they are shown."""
        match kept:
            case {"only": str(value)}:
                self.choose(value)

    def sizeHint(self) -> QSize:
        gaps = self.look.px(_GAP) * (len(self.options) - 1)
        width = math.ceil(sum(map(self._width, self.options)) + gaps) + 2 * RING
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        widest = max(map(self._width, self.options), default=0)
        return QSize(math.ceil(widest) + 2 * RING, self.look.px(self._HEIGHT) + 2 * RING)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return math.ceil(max((spot.bottom() for spot in self._laid(width)), default=0)) + RING

    def spots(self) -> list[QRectF]:
        rect = QRectF(self.rect())
        drop = max(0, (self.height() - self.heightForWidth(self.width())) // 2)
        laid = [spot.translated(0, drop) for spot in self._laid(self.width())]
        return [mirrored(self.look, spot, rect) for spot in laid]

    def _laid(self, width: int) -> list[QRectF]:
        """One after the other, in a second line where the first is full."""
        gap, height = self.look.px(_GAP), self.look.px(self._HEIGHT)
        left, top, spots = float(RING), float(RING), []
        for option in self.options:
            wide = self._width(option)
            if left > RING and left + wide > width - RING + 1:
                left, top = float(RING), top + height + gap
            spots.append(QRectF(left, top, wide, height))
            left += wide + gap
        return spots

    def draw(self, p: QPainter, rect: QRectF) -> None:
        for place, spot in enumerate(self.spots()):
            on = place == self.place
            radius = spot.height() / 2
            if on and self.hasFocus():
                draw_ring(self.look, p, spot.adjusted(-3, -3, 3, 3), radius)
            ground, line = ("accent_soft", "accent") if on else ("sheet", "line")
            draw_panel(self.look, p, spot, ground, line, radius, 1.5 if on else 1)
            self._draw_option(p, spot, self.options[place], on)

    def _draw_option(self, p: QPainter, spot: QRectF, option: Option, on: bool) -> None:
        look, start = self.look, self.look.px(13)
        ink = "accent" if on else "ink"
        if option.role or option.icon:
            side = look.px(12 if option.role else 16)
            mark = QRectF(spot.left() + start, spot.center().y() - side / 2, side, side)
            mark = mirrored(look, mark, spot)
            if option.role:
                draw_role(look, p, mark, option.role)
            else:
                look.icon(p, str(option.icon), mark, "accent" if on else "ink2")
            start += side + look.px(7)
        words, weight = say(option.words), 600 if on else 400
        wide = text_width(look, words, 14, weight)
        text = QRectF(spot.left() + start, spot.top(), wide + 1, spot.height())
        setting = Setting(14, weight, ink)
        draw_line(look, p, mirrored(look, text, spot), words, setting, elide=False)
        if option.count is not None:
            count = QRectF(text.right() + look.px(8), spot.top(), look.px(80), spot.height())
            tone = "accent" if on else "ink3"
            draw_line(
                look, p, mirrored(look, count, spot), str(option.count), Setting(14, color=tone)
            )

    def _width(self, option: Option) -> float:
        look = self.look
        on = option.value == self.value
        width = look.px(26) + text_width(look, say(option.words), 14, 600 if on else 400)
        if option.role or option.icon:
            width += look.px((12 if option.role else 16) + 7)
        if option.count is not None:
            width += look.px(8) + text_width(look, str(option.count), 14)
        return width + 1
