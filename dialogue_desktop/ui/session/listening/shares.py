"""Who speaks how much, as bars against the room: for the facilitator alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ...look import Look, Setting, draw_line, text_width
from ...look.shapes import draw_role, mirrored, square
from ...parts import draw_bar
from ...parts.pointing import Pointable

_ROW, _PART = 39, 8


class ShareRow(NamedTuple):
    """Part of the time and of the room, 0 to 1, as far as they are known; ``first`` of a block."""

    label: str
    shape: str | None
    time: float
    fair: float | None
    turns: str
    first: bool = False
    below: bool = False
    """Whether these people are heard clearly less than they are many."""

    @property
    def words(self) -> str:
        """As it is read aloud."""
        fair = f", ◆ {percent(self.fair)}" if self.fair is not None else ""
        return f"{self.label}: {percent(self.time)}{fair}, {self.turns}"


def percent(share: float) -> str:
    """A share as people read it."""
    return f"{round(100 * share)} %"


class Shares(Pointable):
    """A bar = part of the time; a diamond = part of the room; both as numbers too."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.rows: Sequence[ShareRow] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_rows(self, rows: Sequence[ShareRow]) -> None:
        resized = len(rows) != len(self.rows)
        self.rows = list(rows)
        self.setAccessibleName("; ".join(row.words for row in rows))
        if resized:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        parts = sum(row.first for row in self.rows[1:])
        height = self.look.px(_ROW) * len(self.rows) + self.look.px(_PART) * parts
        return QSize(self.look.px(200), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(140), self.sizeHint().height())

    def draw(self, p: QPainter, rect: QRectF) -> None:
        top = rect.top()
        for place, row in enumerate(self.rows):
            top += self.look.px(_PART) if row.first and place else 0
            self._draw_row(p, QRectF(rect.left(), top, rect.width(), self.look.px(_ROW)), row)
            top += self.look.px(_ROW)

    def _draw_row(self, p: QPainter, spot: QRectF, row: ShareRow) -> None:
        look = self.look
        upper = QRectF(spot.left(), spot.top(), spot.width(), look.px(23))
        room = self._draw_numbers(p, upper, row)
        start = 0
        if row.shape:
            side = look.px(12)
            dot = QRectF(upper.left(), upper.center().y() - side / 2, side, side)
            draw_role(look, p, mirrored(look, dot, upper), row.shape)
            start = side + look.px(6)
        text = upper.adjusted(start, 0, -room, 0)
        taken = draw_line(look, p, mirrored(look, text, upper), row.label, Setting(14))
        left = text.width() - taken - look.px(8)
        if text_width(look, row.turns, 13) <= left:
            beside = text.adjusted(taken + look.px(8), 0, 0, 0)
            setting = Setting(13, color="ink3")
            draw_line(look, p, mirrored(look, beside, upper), row.turns, setting)
        self._draw_bar(p, QRectF(spot.left(), upper.bottom() + 2, spot.width(), look.px(8)), row)

    def _draw_numbers(self, p: QPainter, upper: QRectF, row: ShareRow) -> float:
        """What is said and what the room would say, at the trailing end; the room they take."""
        look, room = self.look, 0.0
        if row.fair is not None:
            fair = Setting(14, color="ink2", align="trail", direction="ltr")
            room = draw_line(look, p, upper, percent(row.fair), fair) + look.px(6)
            spot = QRectF(upper.right() - room - look.px(10), upper.top(), look.px(10), 10)
            spot.moveTop(upper.center().y() - 5)
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(look.color("ink"))
            center = mirrored(look, spot, upper).center()
            p.drawPath(square(center, look.px(6), diamond=True))
            room += look.px(20)
        tone = "look" if row.below else "ink"
        inner = mirrored(look, upper.adjusted(0, 0, -room, 0), upper)
        setting = Setting(14, 600, tone, align="trail", direction="ltr")
        room += draw_line(look, p, inner, percent(row.time), setting) + look.px(4)
        if row.below:
            side = look.px(16)
            sign = QRectF(upper.right() - room - side, upper.center().y() - side / 2, side, side)
            look.icon(p, "warning", mirrored(look, sign, upper), "look", 2)
            room += side + look.px(4)
        return room

    def _draw_bar(self, p: QPainter, track: QRectF, row: ShareRow) -> None:
        look = self.look
        tones = {"elected": "accent_fill", "civil": "copper_fill"}
        draw_bar(look, p, track, row.time, tones.get(row.shape or "", "ink2"))
        if row.fair is None:
            return
        along = track.width() * min(1.0, row.fair)
        x = track.right() - along if look.rtl else track.left() + along
        p.setPen(QPen(look.color("sheet"), 2))
        p.setBrush(look.color("ink"))
        p.drawPath(square(QPointF(x, track.center().y()), look.px(7), diamond=True))
