"""How far a statement is: written, read to the room, hands raised."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter

from ..look import Look, Setting, draw_line, text_width
from ..look.shapes import mirrored
from ..look.tiles import draw_tile
from ..operations.statements import StatementLine
from ..parts import Part

_TILE, _GAP, _SPACE = 20, 22, 6


class Stages(Part):
    """Each stage with its tile, and the time at which it was reached."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.line: StatementLine | None = None

    def show_line(self, line: StatementLine) -> None:
        self.line = line
        self.setAccessibleName(", ".join(map(self._read_aloud, self._told())))
        self.update()

    def _read_aloud(self, stage: tuple[str, str, bool]) -> str:
        words, time, done = stage
        if not done:
            return self.tr("{stage}: not yet").format(stage=words)
        return f"{words} {time}".strip()

    def _told(self) -> list[tuple[str, str, bool]]:
        """What each stage is called, when it was reached, whether it was."""
        line = self.line
        moments = (line.written_at, line.read_at) if line else (None, None)
        times = [self.look.language.time(at.astimezone()) if at else "" for at in moments]
        counted = bool(line and line.hands and line.hands.counts)
        return [
            (self.tr("Written"), times[0], bool(times[0])),
            (self.tr("Read to the room"), times[1], bool(times[1])),
            (self.tr("Hands raised"), "", counted),
        ]

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(300), self.look.px(32))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(120), self.look.px(32))

    def _fitting(self, width: float) -> tuple[list[tuple[str, str, bool]], float]:
        """What is said, and the gap between. Where there is little room the times go, which are
        still read aloud, then the gaps get narrow: a stage stays."""
        told, look = self._told(), self.look
        usual = look.px(_GAP)
        left = width - self._width(told)
        if left < usual * (len(told) - 1):
            told = [(stage, "", done) for stage, _, done in told]
            left = width - self._width(told)
        return told, min(usual, max(look.px(6), left / (len(told) - 1)))

    def _width(self, told: list[tuple[str, str, bool]]) -> float:
        """How wide it is without gaps between the stages."""
        look = self.look
        words = [text for stage in told for text in stage[:2] if text]
        wide = sum(text_width(look, text, 14, 600) + 1 + look.px(_SPACE) for text in words)
        return wide + len(told) * (look.px(_TILE + 8) - look.px(_SPACE))

    def draw(self, p: QPainter, rect: QRectF) -> None:
        look, start = self.look, rect.left()
        told, gap = self._fitting(rect.width())
        here = next((n for n, (_, _, done) in enumerate(told) if not done), len(told))
        side = look.px(_TILE)
        for place, (words, time, done) in enumerate(told):
            spot = QRectF(start, rect.center().y() - side / 2, side, side)
            draw_tile(look, p, mirrored(look, spot, rect), "present" if done else "open")
            start += side + look.px(8)
            weight = 600 if place == here else 400
            for text, ink in ((words, "ink"), (time, "ink3")):
                if not text:
                    continue
                wide = text_width(look, text, 14, weight) + 1
                box = QRectF(start, rect.top(), wide, rect.height())
                draw_line(look, p, mirrored(look, box, rect), text, Setting(14, weight, ink))
                start += wide + look.px(_SPACE)
                weight = 400
            start += gap - look.px(_SPACE)
