"""Drawing in millimetres: lines of text, rules, boxes and shapes on pages of one document.

``x`` is measured from the leading edge, which is the right one on an Arabic paper: columns,
tiles and boxes mirror by themselves. ``y`` is measured from the top.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import IO, Any

from .arabic import Line, Run, Unit, broken, has_letters, typeset
from .fonts import Face, faces
from .glyphs import Embedded
from .sketches import Sketch
from .style import BODY, INK, LEAST, SECOND, Style

POINTS = 72 / 25.4
MOST_SHOWN = 1_000


class Drawing:
    """Blank A4 pages, and what can be drawn on them."""

    def __init__(
        self, stream: IO[bytes], language: str, margin: float = 18, landscape: bool = False
    ) -> None:
        from reportlab import rl_config
        from reportlab.pdfgen.canvas import Canvas

        rl_config.useA85 = 0  # pages as bytes: no text encoding around them, a fifth smaller
        self.language, self.margin = language, margin
        self.rtl = self.mirrored = language == "ar"
        self.width, self.height = (297.0, 210.0) if landscape else (210.0, 297.0)
        self._canvas: Any = Canvas(
            stream,
            pagesize=(self.width * POINTS, self.height * POINTS),
            pageCompression=1,
            lang={"ar": "ar-MA", "en": "en"}.get(language, "fr-MA"),
        )
        self._fonts: dict[Face, Embedded] = {}
        self._shown: dict[int, tuple[Run, str]] = {}
        self._pictures: dict[bytes, tuple[str, int, int]] = {}

    @property
    def inner(self) -> float:
        """The width between the margins."""
        return self.width - 2 * self.margin

    @property
    def left(self) -> float:
        """Where the leading margin ends."""
        return self.margin

    @property
    def right(self) -> float:
        """Where the trailing margin begins."""
        return self.width - self.margin

    @contextmanager
    def unmirrored(self) -> Iterator[None]:
        """Draw with x from the left, whatever the language."""
        before, self.mirrored = self.mirrored, False
        try:
            yield
        finally:
            self.mirrored = before

    @contextmanager
    def turned_round(self) -> Iterator[None]:
        """Draw as if the page were upside down: what is drawn below stands above."""
        wide, high = self.width * POINTS, self.height * POINTS
        self._canvas.addLiteral(f"q -1 0 0 -1 {wide:.2f} {high:.2f} cm")
        try:
            yield
        finally:
            self._canvas.addLiteral("Q")

    # Text

    def line(
        self,
        text: str,
        x: float,
        y: float,
        style: Style = BODY,
        width: float | None = None,
        align: str = "start",
        direction: str | None = None,
    ) -> float:
        """One line with its baseline at ``y``; too wide for ``width``, it is set smaller.

        ``align`` is ``start``, ``centre`` or ``end`` as the paper reads, or ``right``, which is
        physical (numbers). Answers the width drawn, in mm.
        """
        line = self.fitted(text, style, width, direction)
        self.put(line, x, y, style.ink, width or 0.0, align)
        return line.width

    def fitted(
        self, text: str, style: Style, width: float | None, direction: str | None = None
    ) -> Line:
        """The line, set smaller or at last shortened until it fits."""
        line = typeset(text, style, direction)
        if not width or line.width <= width:
            return line
        size = max(min(LEAST, style.size), style.size * width / line.width * 0.995)
        smaller = style.but(size=size, arabic=min(style.arabic, style.arabic * size / style.size))
        line = typeset(text, smaller, direction)
        own = "rtl" if line.rtl else "ltr"
        while line.width > width and len(text) > 1:
            text = text[: max(1, int((len(text) - 1) * min(1.0, width / line.width)))].rstrip()
            line = typeset(text + "…", smaller, own)
        return line

    def shrunk(self, text: str, style: Style, width: float, least: float) -> Line:
        """The line set smaller until it fits, not below ``least`` points; then shortened."""
        line = typeset(text, style)
        if line.width <= width:
            return line
        size = max(least, style.size * width / line.width * 0.995)
        return self.fitted(text, style.but(size=size, arabic=0.0), width)

    def put(
        self,
        line: Line,
        x: float,
        y: float,
        ink: str = INK,
        width: float = 0.0,
        align: str = "start",
    ) -> None:
        """A line that is already set, in a box that begins at ``x`` and is ``width`` wide."""
        left = self.width - x - width if self.mirrored else x
        free = width - line.width
        if align == "right":
            left += free
        elif align == "centre":
            left += free / 2
        elif (align == "end") != self.mirrored:
            left += free
        self._draw(line, left * POINTS, (self.height - y) * POINTS, ink)

    def upwards(self, line: Line, x: float, y: float, ink: str = INK) -> None:
        """A line that is already set, written from ``y`` upwards in both scripts, its baseline at
        ``x``: the head of a narrow column."""
        left = self.width - x if self.mirrored else x
        self._canvas.addLiteral(f"q 0 1 -1 0 {left * POINTS:.2f} {self._y(y):.2f} cm")
        self._draw(line, 0.0, 0.0, ink)
        self._canvas.addLiteral("Q")

    def paragraph(
        self,
        text: str,
        x: float,
        y: float,
        width: float,
        style: Style = BODY,
        align: str = "start",
        direction: str | None = None,
    ) -> float:
        """Text broken into lines from ``y`` down. Answers the y below.

        ``start`` is the side on which the text itself begins, ``lead`` the paper's leading side
        whatever the script: the cells of a table.
        """
        for line in broken(text, width, style, direction):
            height = style.height(line.rtl)
            baseline = y + height * 0.74
            own = align
            if align == "start" and line.rtl != self.mirrored and has_letters(text):
                own = "end"
            self.put(line, x, baseline, style.ink, width, own)
            y += height
        return y

    def height_of(
        self, text: str, width: float, style: Style = BODY, direction: str | None = None
    ) -> float:
        """The height that :meth:`paragraph` will take, in mm."""
        return sum(style.height(line.rtl) for line in broken(text, width, style, direction))

    def _draw(self, line: Line, left: float, base: float, ink: str) -> None:
        inked = _colour(ink)
        for run in (*line.runs, _end(line)):
            x = left + run.x * line.size / 1000
            font = self._font(run)
            self._canvas.addLiteral(
                f"BT {inked} rg /{font.name} {line.size:.2f} Tf 1 0 0 1 {x:.2f} {base:.2f} Tm"
                f" <{self._codes(run, font)}> Tj ET"
            )
            self._marks(run, x, base, line.size, inked)

    def _font(self, run: Run) -> Embedded:
        font = self._fonts.get(run.face)
        if font is None:
            font = Embedded(run.face, f"D{len(self._fonts) + 1}")
            self._fonts[run.face] = font
            self._canvas._doc.delayedFonts.append(font)
        return font

    def _codes(self, run: Run, font: Embedded) -> str:
        kept = self._shown.get(id(run))
        if kept is None:
            if len(self._shown) >= MOST_SHOWN:  # names of thousands of people come but once
                self._shown.clear()
            codes = (font.code(u.glyph, u.says, u.advance != 0) for u in run.units)
            kept = self._shown[id(run)] = (run, "".join(f"{code:04X}" for code in codes))
        return kept[1]

    def _marks(self, run: Run, x: float, base: float, size: float, inked: str) -> None:
        scale = size / run.face.source.unitsPerEm
        for unit in run.units:
            for glyph, dx, dy in unit.marks:
                path = run.face.anchors.outline(glyph)
                at_x, at_y = x + dx * scale, base + dy * scale
                self._canvas.addLiteral(
                    f"q {scale:.5f} 0 0 {scale:.5f} {at_x:.2f} {at_y:.2f} cm {inked} rg {path} f Q"
                )
            x += unit.advance * size / 1000

    # Lines and boxes

    def rule(self, x1: float, x2: float, y: float, weight: float = 0.3, ink: str = SECOND) -> None:
        """A line across, ``weight`` mm thick."""
        self._stroke(weight, ink)
        a, b = self._span(x1, x2)
        self._canvas.line(a * POINTS, self._y(y), b * POINTS, self._y(y))

    def upright(
        self, x: float, y1: float, y2: float, weight: float = 0.3, ink: str = SECOND
    ) -> None:
        """A line down."""
        self._stroke(weight, ink)
        at, _ = self._span(x, x)
        self._canvas.line(at * POINTS, self._y(y1), at * POINTS, self._y(y2))

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        radius: float = 1.0,
        weight: float = 0.3,
        ink: str = SECOND,
        fill: str | None = None,
        dashed: bool = False,
    ) -> None:
        """A box; with a ``fill`` and no ``weight`` it has no outline."""
        a, _ = self._span(x, x + width)
        self._stroke(weight or 0.1, ink)
        if dashed:
            self._canvas.setDash(1.6, 1.4)
        if fill:
            self._canvas.setFillColorRGB(*_rgb(fill))
        self._canvas.roundRect(
            a * POINTS,
            self._y(y + height),
            width * POINTS,
            height * POINTS,
            radius * POINTS,
            stroke=int(bool(weight)),
            fill=int(bool(fill)),
        )
        if dashed:
            self._canvas.setDash()

    def block(self, x: float, y: float, width: float, height: float, fill: str) -> None:
        """A filled rectangle with sharp corners: a bar, a module of a code."""
        a, _ = self._span(x, x + width)
        self._canvas.setFillColorRGB(*_rgb(fill))
        self._canvas.rect(
            a * POINTS, self._y(y + height), width * POINTS, height * POINTS, stroke=0, fill=1
        )

    def pattern(
        self,
        modules: tuple[int, tuple[tuple[int, int, int], ...]],
        x: float,
        y: float,
        size: float,
        ink: str,
    ) -> None:
        """Dark modules in a square of ``size`` mm: how many a side has, then runs of row, first
        and count. It is one shape, so that no reader shows seams, and never mirrored."""
        side, runs = modules
        unit = size * POINTS / side
        left, top = self._span(x, x + size)[0] * POINTS, self._y(y)
        shapes = " ".join(f"{first} {row} {count} 1 re" for row, first, count in runs)
        self._canvas.addLiteral(
            f"q {unit:.5f} 0 0 {-unit:.5f} {left:.2f} {top:.2f} cm {_colour(ink)} rg {shapes} f Q"
        )

    def polygon(self, points: list[tuple[float, float]], fill: str) -> None:
        """A filled shape through points, mirrored like everything else."""
        path = self._canvas.beginPath()
        for index, (x, y) in enumerate(points):
            at, _ = self._span(x, x)
            (path.lineTo if index else path.moveTo)(at * POINTS, self._y(y))
        path.close()
        self._canvas.setFillColorRGB(*_rgb(fill))
        self._canvas.drawPath(path, stroke=0, fill=1)

    def trace(self, points: list[tuple[float, float]], weight: float = 0.3, ink: str = INK) -> None:
        """A line through points with round ends: a tick, a cross."""
        path = self._canvas.beginPath()
        for index, (x, y) in enumerate(points):
            at, _ = self._span(x, x)
            (path.lineTo if index else path.moveTo)(at * POINTS, self._y(y))
        self._stroke(weight, ink)
        self._canvas.setLineCap(1)
        self._canvas.setLineJoin(1)
        self._canvas.drawPath(path, stroke=1, fill=0)
        self._canvas.setLineCap(0)

    def sketch(self, sketch: Sketch, x: float, y: float, size: float, ink: str = INK) -> None:
        """A sketch in a square of ``size`` mm whose corner is at ``x``, ``y``."""
        left, right = self._span(x, x + size)
        unit = size * POINTS / sketch.side
        turned = self.mirrored and sketch.directed
        at, across = (right, -unit) if turned else (left, unit)
        self._canvas.addLiteral(
            f"q {across:.5f} 0 0 {-unit:.5f} {at * POINTS:.2f} {self._y(y):.2f} cm 1 J 1 j"
            f" {sketch.weight} w {_colour(ink)} RG {sketch.path} S Q"
        )

    def circle(self, x: float, y: float, radius: float, fill: str) -> None:
        """A filled circle around ``x``, ``y``."""
        at, _ = self._span(x, x)
        self._canvas.setFillColorRGB(*_rgb(fill))
        self._canvas.circle(at * POINTS, self._y(y), radius * POINTS, stroke=0, fill=1)

    def size_of(self, content: bytes) -> tuple[int, int]:
        """Width and height of a picture in pixels."""
        _, wide, high = self._taken(content)
        return wide, high

    def _taken(self, content: bytes) -> tuple[str, int, int]:
        """A picture put into the file once, without a place: its name there and its size."""
        from io import BytesIO

        from reportlab.lib.utils import ImageReader

        if content not in self._pictures:
            reader = ImageReader(BytesIO(content))
            wide, high = reader.getSize()
            before = len(self._canvas._formsinuse)
            self._canvas.drawImage(reader, 0, 0, 0, 0, mask="auto")
            self._pictures[content] = (*self._canvas._formsinuse[before:], wide, high)
        return self._pictures[content]

    def picture(self, content: bytes, x: float, y: float, width: float, height: float) -> None:
        """A picture as large as its box allows, centred in it; kept in the file once."""
        canvas = self._canvas
        name, wide, high = self._taken(content)
        scale = min(width / wide, height / high)
        left = self._span(x, x + width)[0] + (width - wide * scale) / 2
        low = self._y(y + (height + high * scale) / 2)
        canvas._formsinuse.append(name)
        canvas.addLiteral(
            f"q {wide * scale * POINTS:.2f} 0 0 {high * scale * POINTS:.2f}"
            f" {left * POINTS:.2f} {low:.2f} cm /{canvas._doc.getXObjectName(name)} Do Q"
        )

    def _stroke(self, weight: float, ink: str) -> None:
        self._canvas.setStrokeColorRGB(*_rgb(ink))
        self._canvas.setLineWidth(weight * POINTS)

    def _span(self, x1: float, x2: float) -> tuple[float, float]:
        return (self.width - x2, self.width - x1) if self.mirrored else (x1, x2)

    def _y(self, y: float) -> float:
        return (self.height - y) * POINTS


def _end(line: Line) -> Run:
    """A space after the line, so that a reader of the text does not join it to its neighbour."""
    face = line.runs[-1].face if line.runs else faces("sans", False)[0]
    space = face.glyph(" ")
    width = face.advance(space)
    return _space(face, space, width, -width if line.rtl else line.thousandths)


@lru_cache(maxsize=2_000)
def _space(face: Face, glyph: int, width: float, x: float) -> Run:
    return Run(face, (Unit(glyph, " ", width),), x, width)


def _rgb(ink: str) -> tuple[float, float, float]:
    return (int(ink[0:2], 16) / 255, int(ink[2:4], 16) / 255, int(ink[4:6], 16) / 255)


def _colour(ink: str) -> str:
    return " ".join(f"{part:.3f}" for part in _rgb(ink))
