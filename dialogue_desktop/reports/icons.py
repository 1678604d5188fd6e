"""The window's own icons on paper: strokes read from the same SVG files, drawn as lines."""

from __future__ import annotations

import math
import re
from functools import cache
from typing import TYPE_CHECKING

from ..resources import resource
from .sketches import Point, Sketch
from .style import INK

if TYPE_CHECKING:
    from .page import Paper

_GRID, _STROKE, _STEPS = 24.0, 1.75, 6
_PART = re.compile(r"([MmLlHhVvCcSsAaZz])([^MmLlHhVvCcSsAaZz]*)")
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)")
_NUMBERS_OF = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "A": 7, "Z": 0}


def icon(paper: Paper, name: str, x: float, y: float, size: float = 3.6, ink: str = INK) -> None:
    """An icon in a square of ``size`` mm; only one that has a direction turns with the paper."""
    paper.sketch(_sketch(name), x, y, size, ink)


@cache
def _sketch(name: str) -> Sketch:
    text = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    strokes: list[list[Point]] = []
    for path in re.findall(r'\sd="([^"]+)"', text):
        strokes.extend(_Pen().drawn(path))
    return Sketch(strokes, _GRID, _STROKE, 'class="directed"' in text)


class _Pen:
    """Follows a path's commands and leaves points."""

    def __init__(self) -> None:
        self.strokes: list[list[Point]] = []
        self.at: Point = (0.0, 0.0)
        self.handle: Point = (0.0, 0.0)
        """The second handle of the curve before, which a smooth curve mirrors."""

    def drawn(self, path: str) -> list[list[Point]]:
        """All strokes of a path."""
        for command, arguments in _PART.findall(path):
            numbers = [float(n) for n in _NUMBER.findall(arguments)]
            count = _NUMBERS_OF[command.upper()]
            groups = [numbers[i : i + count] for i in range(0, len(numbers), count or 1)] or [[]]
            for index, group in enumerate(groups):
                kind = "L" if command.upper() == "M" and index else command.upper()
                self._step(kind, group, command.islower())
        return self.strokes

    def _step(self, kind: str, numbers: list[float], relative: bool) -> None:
        dx, dy = self.at if relative else (0.0, 0.0)
        if kind == "Z":
            self._line(self.strokes[-1][0])
        elif kind == "H":
            self._line((numbers[0] + dx, self.at[1]))
        elif kind == "V":
            self._line((self.at[0], numbers[0] + dy))
        elif kind == "A":
            self._arc(numbers[:5], (numbers[5] + dx, numbers[6] + dy))
        else:
            points = [(numbers[i] + dx, numbers[i + 1] + dy) for i in range(0, len(numbers), 2)]
            self._through(kind, points)

    def _through(self, kind: str, points: list[Point]) -> None:
        if kind == "M":
            self.strokes.append([points[0]])
            self.at = self.handle = points[0]
        elif kind == "L":
            self._line(points[0])
        else:
            first = (2 * self.at[0] - self.handle[0], 2 * self.at[1] - self.handle[1])
            self._curve(*([first, *points] if kind == "S" else points))

    def _line(self, end: Point) -> None:
        self.strokes[-1].append(end)
        self.at = self.handle = end

    def _curve(self, first: Point, second: Point, end: Point) -> None:
        start = self.at
        for step in range(1, _STEPS + 1):
            t = step / _STEPS
            weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
            four = (start, first, second, end)
            x = sum(w * p[0] for w, p in zip(weights, four, strict=True))
            y = sum(w * p[1] for w, p in zip(weights, four, strict=True))
            self.strokes[-1].append((x, y))
        self.at, self.handle = end, second

    def _arc(self, shape: list[float], end: Point) -> None:
        """A circular arc: the icons have no others."""
        radius, large, sweep = shape[0], bool(shape[3]), bool(shape[4])
        (x1, y1), (x2, y2) = self.at, end
        half = math.hypot(x2 - x1, y2 - y1) / 2
        radius = max(radius, half)
        rise = math.sqrt(max(radius * radius - half * half, 0.0)) / (2 * half or 1)
        side = -1 if large == sweep else 1
        centre_x = (x1 + x2) / 2 - side * rise * (y2 - y1)
        centre_y = (y1 + y2) / 2 + side * rise * (x2 - x1)
        begin = math.atan2(y1 - centre_y, x1 - centre_x)
        turn = math.atan2(y2 - centre_y, x2 - centre_x) - begin
        if sweep and turn < 0:
            turn += 2 * math.pi
        elif not sweep and turn > 0:
            turn -= 2 * math.pi
        for step in range(1, _STEPS + 1):
            angle = begin + turn * step / _STEPS
            self.strokes[-1].append(
                (centre_x + radius * math.cos(angle), centre_y + radius * math.sin(angle))
            )
        self.at = self.handle = end
