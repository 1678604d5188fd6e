"""What parts the cards of one agenda item from those of the next."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from ..look import Look, Setting, draw_line, text_width


def draw_divider(look: Look, p: QPainter, rect: QRectF, title: str) -> None:
    """A title between two hairlines."""
    setting = Setting(13, color="ink3", align="center", direction="auto")
    most = rect.width() * 0.8
    wide = min(text_width(look, title, 13), most) + look.px(24)
    middle = rect.center()
    p.setPen(QPen(look.color("line"), 1))
    for start, end in (
        (rect.left(), middle.x() - wide / 2),
        (middle.x() + wide / 2, rect.right()),
    ):
        y = round(middle.y()) + 0.5
        p.drawLine(QPointF(start, y), QPointF(end, y))
    inner = rect.adjusted((rect.width() - most) / 2, 0, -(rect.width() - most) / 2, 0)
    draw_line(look, p, inner, title, setting)
