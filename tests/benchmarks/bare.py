"""The limit of a paper: what it shows, put on pages by reportlab alone.

Not a benchmark itself: ``papers`` is measured against it. Letters are joined and put in order
beforehand, so that nothing but reportlab's own calls is timed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Any

import arabic_reshaper
from bidi.algorithm import get_display
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from dialogue_desktop.reports.drawing import POINTS, Drawing

Call = tuple[str, tuple[Any, ...]]
_ISOLATES = re.compile("[\u2066-\u2069]")
SHOWN = (
    "put",
    "rule",
    "upright",
    "box",
    "block",
    "polygon",
    "trace",
    "circle",
    "pattern",
    "sketch",
)


@contextmanager
def listened() -> Iterator[list[Call]]:
    """What a paper shows meanwhile: the calls of its drawing, and where pages end."""
    calls: list[Call] = []
    kept = {name: getattr(Drawing, name) for name in SHOWN}
    ended = Canvas._startPage

    def hearing(name: str, own: Callable[..., Any]) -> Callable[..., Any]:
        def heard(self: Drawing, *values: Any, **named: Any) -> Any:
            calls.append((name, (self.height, values, named)))
            return own(self, *values, **named)

        return heard

    def page(self: Canvas) -> None:
        calls.append(("page", ()))
        ended(self)

    for name, own in kept.items():
        setattr(Drawing, name, hearing(name, own))
    Canvas._startPage = page
    try:
        yield calls
    finally:
        for name, own in kept.items():
            setattr(Drawing, name, own)
        Canvas._startPage = ended


def prepared(calls: list[Call]) -> list[Call]:
    """The same with texts as glyphs are drawn, and fonts that are known."""
    ready: list[Call] = []
    for name, told in calls:
        if name != "put" or not told[1][0].runs:
            ready.append((name, told))
            continue
        line, x, y = told[1][:3]
        text = get_display(arabic_reshaper.reshape(_ISOLATES.sub("", line.text)))
        face = line.runs[0].face
        font = f"bare-{id(face)}"
        if font not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(font, face.source.filename))
        ready.append(("text", (x * POINTS, (told[0] - y) * POINTS, font, line.size, text)))
    return ready


def draw(calls: list[Call]) -> bytes:
    """Put it on pages."""
    stream = BytesIO()
    canvas = Canvas(stream, pageCompression=1)
    for name, told in calls:
        if name == "text":
            x, y, font, size, text = told
            canvas.setFont(font, size)
            canvas.drawString(x, y, text)
        elif name == "page":
            canvas.showPage()
        else:
            _SHAPES[name](canvas, told[0], *told[1], **told[2])
    canvas.save()
    return stream.getvalue()


def _stroke(canvas: Canvas, weight: float = 0.25, ink: str = "000000") -> None:
    canvas.setStrokeColorRGB(*(int(ink[at : at + 2], 16) / 255 for at in (0, 2, 4)))
    canvas.setLineWidth(weight * POINTS)


def _rule(c: Canvas, high: float, a: float, b: float, y: float, *how: Any) -> None:
    _stroke(c, *how)
    c.line(a * POINTS, (high - y) * POINTS, b * POINTS, (high - y) * POINTS)


def _upright(c: Canvas, high: float, x: float, a: float, b: float, *how: Any) -> None:
    _stroke(c, *how)
    c.line(x * POINTS, (high - a) * POINTS, x * POINTS, (high - b) * POINTS)


def _box(
    c: Canvas, high: float, x: float, y: float, w: float, h: float, radius: float = 1.0,
    weight: float = 0.3, ink: str = "000000", fill: Any = None, dashed: bool = False,
) -> None:  # fmt: skip
    _stroke(c, weight, ink)
    if dashed:
        c.setDash(1.6, 1.4)
    c.roundRect(
        x * POINTS, (high - y - h) * POINTS, w * POINTS, h * POINTS, radius * POINTS,
        stroke=1, fill=int(bool(fill)),
    )  # fmt: skip
    if dashed:
        c.setDash()


def _block(c: Canvas, high: float, x: float, y: float, w: float, h: float, fill: str) -> None:
    c.setFillColorRGB(0, 0, 0)
    c.rect(x * POINTS, (high - y - h) * POINTS, w * POINTS, h * POINTS, stroke=0, fill=1)


def _path(c: Canvas, high: float, points: Any, *how: Any, **named: Any) -> None:
    path = c.beginPath()
    for index, (x, y) in enumerate(points):
        (path.lineTo if index else path.moveTo)(x * POINTS, (high - y) * POINTS)
    c.drawPath(path)


def _circle(c: Canvas, high: float, x: float, y: float, radius: float, *how: Any) -> None:
    c.circle(x * POINTS, (high - y) * POINTS, radius * POINTS, stroke=0, fill=1)


def _sketch(
    c: Canvas, high: float, sketch: Any, x: float, y: float, size: float, *how: Any
) -> None:
    unit = size / sketch.side
    _stroke(c, sketch.weight * unit)
    for stroke in sketch.strokes:
        _path(c, high, [(x + a * unit, y + b * unit) for a, b in stroke])


def _pattern(
    c: Canvas, high: float, modules: Any, x: float, y: float, size: float, ink: str
) -> None:
    side, runs = modules
    c.setFillColorRGB(0, 0, 0)
    for row, first, count in runs:
        unit = size / side
        _block(c, high, x + first * unit, y + row * unit, count * unit, unit, ink)


def _nothing(c: Canvas, high: float, *values: Any, **named: Any) -> None:
    """A line without any letter."""


_SHAPES: dict[str, Callable[..., None]] = {
    "rule": _rule, "upright": _upright, "box": _box, "block": _block, "polygon": _path,
    "trace": _path, "circle": _circle, "pattern": _pattern, "sketch": _sketch, "put": _nothing,
}  # fmt: skip
