"""A decision that matters: cards with a radio; and a box to tick."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..look import Look, Setting, draw_line, text_width
from ..look.shapes import draw_panel, draw_ring, mirrored
from ..look.tokens import RING
from .base import Words, say
from .button import Pressable
from .choice import Chooser, Option


class OptionCards(Chooser):
    """Options under each other with a title, a note and a radio: for a decision that matters;
    ``tight`` where others need some of their height."""

    def __init__(
        self,
        look: Look,
        options: Sequence[Option],
        value: object = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, None, options, value, parent)
        self.tight = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def _tall(self) -> int:
        return 54 if self.look.compact or self.tight else 72

    @property
    def _gap(self) -> int:
        return 6 if self.look.compact or self.tight else 10

    def sizeHint(self) -> QSize:
        step = self.look.px(self._tall + self._gap)
        height = len(self.options) * step - self.look.px(self._gap) + 2 * RING
        return QSize(self.look.px(420), height)

    def spots(self) -> list[QRectF]:
        step, width = self.look.px(self._tall + self._gap), self.width() - 2 * RING
        height = self.look.px(self._tall)
        return [
            QRectF(RING, RING + place * step, width, height) for place in range(len(self.options))
        ]

    def draw(self, p: QPainter, rect: QRectF) -> None:
        for place, spot in enumerate(self.spots()):
            self._draw_card(p, spot, self.options[place], place == self.place)

    def _draw_card(self, p: QPainter, spot: QRectF, option: Option, on: bool) -> None:
        look = self.look
        if on and self.hasFocus():
            draw_ring(look, p, spot.adjusted(-3, -3, 3, 3), 10)
        ground, line = ("accent_soft", "accent") if on else ("sheet", "edge")
        draw_panel(look, p, spot, ground, line, 10, 2 if on else 1)
        side = look.px(26)
        icon = QRectF(spot.left() + look.px(18), spot.center().y() - side / 2, side, side)
        if option.icon:
            ink = "accent" if on else "ink2"
            look.icon(p, option.icon, mirrored(look, icon, spot), ink)
        text = mirrored(look, spot.adjusted(look.px(60), 0, -look.px(48), 0), spot)
        middle, half = spot.center().y(), look.px(25)
        upper = QRectF(text.left(), middle - half + 1, text.width(), half)
        lower = QRectF(text.left(), middle, text.width(), look.px(22))
        title = Setting(16, 600)
        draw_line(look, p, upper if option.note else text, say(option.words), title)
        draw_line(look, p, lower, say(option.note), Setting(14, color="ink2"))
        self._draw_radio(p, spot, on)

    def _draw_radio(self, p: QPainter, spot: QRectF, on: bool) -> None:
        look, radius = self.look, self.look.px(8)
        x = spot.left() + look.px(26) if look.rtl else spot.right() - look.px(26)
        center = QPointF(x, spot.center().y())
        p.setPen(QPen(look.color("accent" if on else "edge"), 2 if on else 1.25))
        p.setBrush(look.color("sheet"))
        p.drawEllipse(center, radius, radius)
        if on:
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(look.color("accent"))
            p.drawEllipse(center, radius / 2, radius / 2)


class Check(Pressable):
    """A box to tick with its words beside it; ``toggled(bool)`` tells."""

    def __init__(
        self, look: Look, words: Words, on: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, words, parent)
        self.setCheckable(True)
        self.setChecked(on)

    def sizeHint(self) -> QSize:
        wide = math.ceil(text_width(self.look, self.label, 15))
        return QSize(wide + self.look.px(32) + 2 * RING, self.look.px(28) + 2 * RING)

    def draw(self, p: QPainter, rect: QRectF) -> None:
        look, side = self.look, self.look.px(20)
        box = QRectF(rect.left() + 2, rect.center().y() - side / 2, side, side)
        box = mirrored(look, box, rect)
        if self.isChecked():
            draw_panel(look, p, box, "accent_fill", None, 5)
            inner = box.adjusted(3, 3, -3, -3)
            look.icon(p, "check", inner, "on_accent", 2.6)
        else:
            draw_panel(look, p, box, "sheet", "edge" if self.isEnabled() else "line", 5)
        text = mirrored(look, rect.adjusted(side + look.px(10), 0, 0, 0), rect)
        ink = "ink" if self.isEnabled() else "ink3"
        draw_line(look, p, text, self.label, Setting(15, color=ink))
