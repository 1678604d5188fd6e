"""The wall beside the first questions: the one place where the pattern is large."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy

from ..look import Look, Setting, draw_paragraph, paragraph_height
from ..look.shapes import draw_mark, draw_pattern, mirrored
from ..look.tokens import MARK
from ..parts import Part

_SIDE = 48


class Wall(Part):
    """The mark, what the program is for, and two rows of stars."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.refresh()

    def refresh(self) -> None:
        self.setAccessibleName(self.tr("Nobody forgotten,\nnothing said lost.").replace("\n", " "))
        super().refresh()

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(340 if self.look.compact else 500), 400)

    def draw(self, p: QPainter, rect: QRectF) -> None:
        look = self.look
        p.fillRect(rect, look.color("rail"))
        self._draw_stars(p, rect)
        side = _SIDE if rect.width() >= look.px(400) else 28
        inner = rect.adjusted(look.px(side), 0, -look.px(side), 0)
        radius = look.px(44 if rect.height() > look.px(600) else 34)
        top = look.px(72 if rect.height() > look.px(600) else 32)
        mark = QRectF(inner.left(), top, 2 * radius, 2 * radius)
        draw_mark(p, mirrored(look, mark, inner).center(), radius)
        self._draw_words(p, inner, mark.bottom() + look.px(60 if side == _SIDE else 26))

    def _draw_words(self, p: QPainter, inner: QRectF, top: float) -> None:
        look, small = self.look, inner.width() < self.look.px(340)
        size = (44 if look.rtl else 33) - (10 if small else 0)
        leading = 1.5 if look.rtl else 1.28
        setting = Setting(size, color=MARK["square"], face="voice", leading=leading)
        words = self.tr("Nobody forgotten,\nnothing said lost.").replace("\n", "\u2028")
        draw_paragraph(look, p, inner.adjusted(0, top, 0, 0), words, setting)
        below = top + paragraph_height(look, words, setting, inner.width()) + look.px(14)
        note = self.tr("Participants, attendance and words, without internet.")
        quiet = Setting(14 if small else 16, color="rail_ink", leading=1.6)
        draw_paragraph(look, p, inner.adjusted(0, below, 0, 0), note, quiet)

    def _draw_stars(self, p: QPainter, rect: QRectF) -> None:
        cell = rect.width() / 5
        rows = 2 if rect.height() > self.look.px(600) else 1
        band = QRectF(0, rect.height() - rows * cell, rect.width(), rows * cell)
        color = self.look.color("rail_line")
        draw_pattern(p, band, cell, color, 1.6)
        p.setPen(QPen(color, 1.6))
        p.drawLine(QPointF(0, band.top()), QPointF(rect.width(), band.top()))
