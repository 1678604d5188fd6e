"""What a field has been, in order: when, who, what; the competing values carry their number."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ...look import Look, Setting, draw_line, text_width
from ...look.shapes import mirrored, square
from ...parts import draw_keycap
from ...parts.pointing import Pointable

_ROW, _WHEN, _WHO = 38, 150, 300


@dataclass(frozen=True)
class Step:
    """One thing that was written."""

    when: str
    who: str
    words: str
    number: int = 0


class Trail(Pointable):
    """Diamonds on a line, newest last."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._steps: list[Step] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show what was written."""
        self._steps = list(steps)
        self.setAccessibleName("; ".join(f"{s.when} {s.who} {s.words}" for s in self._steps))
        self.refresh()

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(480), self.look.px(_ROW) * max(1, len(self._steps)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(200), self.sizeHint().height())

    def draw(self, p: QPainter, rect: QRectF) -> None:
        height = self.look.px(_ROW)
        for place, step in enumerate(self._steps):
            line = QRectF(rect.left(), place * height, rect.width(), height)
            self._draw_dot(p, line, place, step)
            self._draw_words(p, line, step)

    def _draw_dot(self, p: QPainter, line: QRectF, place: int, step: Step) -> None:
        look = self.look
        spot = mirrored(look, QRectF(line.left(), line.top(), look.px(20), line.height()), line)
        x, middle = spot.center().x(), spot.center().y()
        p.setPen(QPen(look.color("line"), 2))
        top = middle if place == 0 else line.top()
        bottom = middle if place == len(self._steps) - 1 else line.bottom()
        p.drawLine(QPointF(x, top), QPointF(x, bottom))
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(look.color("look_fill" if step.number else "edge"))
        p.drawPath(square(QPointF(x, middle), 6.5, diamond=True))

    def _draw_words(self, p: QPainter, line: QRectF, step: Step) -> None:
        look = self.look
        wide = line.width() / look.px(34 + _WHEN + _WHO + 260)
        factor = min(1.0, wide)
        start = line.left() + look.px(34)
        when = QRectF(start, line.top(), look.px(_WHEN) * factor, line.height())
        who = QRectF(when.right() + 8, line.top(), look.px(_WHO) * factor, line.height())
        words = QRectF(who.right() + 8, line.top(), line.right() - who.right() - 40, line.height())
        draw_line(look, p, mirrored(look, when, line), step.when, Setting(14, color="ink2"))
        draw_line(look, p, mirrored(look, who, line), step.who, Setting(15))
        weight = 600 if step.number else 400
        setting = Setting(15, weight, direction="auto", align="lead")
        draw_line(look, p, mirrored(look, words, line), step.words, setting)
        if step.number:
            used = min(words.width(), text_width(look, step.words, 15, 600))
            cap = QRectF(words.left() + used + look.px(14), line.top(), look.px(22), line.height())
            draw_keycap(look, p, mirrored(look, cap, line), str(step.number), "ink2")
