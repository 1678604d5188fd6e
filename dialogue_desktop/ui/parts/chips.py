"""Filters in a line."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..look import Look, Setting, draw_line, text_width
from ..look.shapes import draw_panel, draw_ring, draw_role, mirrored
from ..look.tokens import RING
from .base import Words, say
from .choice import Chooser, Option


class Chips(Chooser):
    """Filters in a line: a shape of the role, a word, a count."""

    _HEIGHT = 36

    def __init__(
        self,
        look: Look,
        options: Sequence[Option],
        value: object = None,
        *,
        label: Words | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, None, options, value, parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = sum(self._width(o) for o in self.options) + self.look.px(8) * (
            len(self.options) - 1
        )
        return QSize(math.ceil(width) + 2 * RING, self.look.px(self._HEIGHT) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(60), self.sizeHint().height())

    def spots(self) -> list[QRectF]:
        start, spots, rect = float(RING), [], QRectF(self.rect())
        for option in self.options:
            width = self._width(option)
            spot = QRectF(start, RING, width, self.look.px(self._HEIGHT))
            spots.append(mirrored(self.look, spot, rect))
            start += width + self.look.px(8)
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
