"""Setting text: one line on its optical middle, or a paragraph in steps of its size.

Arabic sits lower than Latin and its fonts claim other ascents, so lines are placed by font
size, never by ascent, and a line of Arabic is lifted or the dots of a final ya are cut.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from .language import has_arabic, is_arabic, isolate
from .look import Look


@dataclass(frozen=True)
class Run:
    """A stretch of a text with its own weight, colour, size or ground."""

    text: str
    weight: int | None = None
    color: str | None = None
    size: float | None = None
    ground: str | None = None


Text = str | Sequence["str | Run"]
"""What can be set: a string, or strings and runs in reading order."""


@dataclass(frozen=True)
class Setting:
    """How a text is set. ``align``: lead, trail, center, left, right or own (the text's side);
    ``direction``: ui, auto (first strong letter), ltr or rtl."""

    size: float = 15
    weight: int = 400
    color: str = "ink"
    face: str = "ui"
    align: str = "lead"
    direction: str = "ui"
    leading: float = 1.5


def plain(text: Text) -> str:
    """The letters of a text without its styles."""
    if isinstance(text, str):
        return text
    return "".join(part if isinstance(part, str) else part.text for part in text)


def reads_rtl(look: Look, text: str, direction: str) -> bool:
    """Whether a text is set from right to left under a direction rule."""
    if direction == "auto":
        return is_arabic(text)
    return look.rtl if direction == "ui" else direction == "rtl"


def text_width(
    look: Look, text: Text, size: float = 15, weight: int = 400, face: str = "ui"
) -> float:
    """The width in pixels of a text on one line."""
    return _line(look, text, Setting(size, weight, face=face, direction="auto"))[1]


def draw_line(
    look: Look, p: QPainter, rect: QRectF, text: Text, setting: Setting, elide: bool = True
) -> float:
    """Draw one line, centred in height on its capitals, cut with … when it is too wide.

    Answers the width used.
    """
    layout, width = _line(look, text, setting)
    if elide and width > rect.width() + 0.5:
        letters = plain(text)
        metrics = QFontMetricsF(look.font(setting.size, setting.weight, setting.face, letters))
        cut = metrics.elidedText(letters, Qt.TextElideMode.ElideRight, rect.width())
        # Latin letters are cut at their right in a line from right to left too, as those that
        # are set apart within it are anyhow.
        mixed = has_arabic(letters) or "\u2068" in letters
        layout, width = _line(look, cut if mixed else isolate(cut), setting)
    if not layout.lineCount():
        return 0
    letters = plain(text)
    line = layout.lineAt(0)
    left = _left_edge(look, letters, setting, rect, width)
    lift = 0.28 if is_arabic(letters) else 0.355
    baseline = rect.center().y() + setting.size * look.text_size * lift
    if not isinstance(text, str) and layout.text() == letters:
        _draw_grounds(look, p, text, layout, QPointF(left, baseline), setting)
    p.setPen(look.color(setting.color))
    origin = QPointF(left - line.naturalTextRect().left(), baseline - line.ascent())
    layout.draw(p, origin)
    if look.proofreader is not None:
        look.proofreader(p, letters, layout, origin, rect)
    return width


def _draw_grounds(
    look: Look,
    p: QPainter,
    text: Sequence[str | Run],
    layout: QTextLayout,
    start: QPointF,
    setting: Setting,
) -> None:
    """The ground of runs, as high as their letters: fonts claim more, above all in Arabic."""
    line, place = layout.lineAt(0), 0
    size = setting.size * look.text_size
    for part in text:
        letters = part if isinstance(part, str) else part.text
        if not isinstance(part, str) and part.ground:
            ends = _ends_of(line, place, len(letters))
            shift = start.x() - line.naturalTextRect().left()
            top, height = start.y() - size * 1.12, size * 1.5
            box = QRectF(shift + min(ends), top, max(ends) - min(ends), height)
            p.fillRect(box, look.color(part.ground))
        place += len(letters)


def _ends_of(line: QTextLine, place: int, count: int) -> list[float]:
    """Left and right of some letters: their edges, and their glyphs where directions meet."""
    boxes = [run.boundingRect() for run in line.glyphRuns(place, count)]
    ends = [x for box in boxes for x in (box.left(), box.right())]
    for at in range(place, place + count):
        for edge in (QTextLine.Edge.Leading, QTextLine.Edge.Trailing):
            found: Any = line.cursorToX(at, edge)
            ends.append(float(found[0] if isinstance(found, tuple) else found))
    return ends or [0.0]


def draw_paragraph(look: Look, p: QPainter, rect: QRectF, text: Text, setting: Setting) -> None:
    """Draw a wrapped text from the top of a rectangle."""
    layout, _ = paragraph(look, text, setting, rect.width())
    p.setPen(look.color(setting.color))
    layout.draw(p, rect.topLeft())
    if look.proofreader is not None:
        look.proofreader(p, plain(text), layout, rect.topLeft(), rect)


def paragraph_height(look: Look, text: Text, setting: Setting, width: float) -> int:
    """The height in pixels of a wrapped text, with room under a last Arabic line."""
    height = paragraph(look, text, setting, width)[1]
    hangs = 0.28 if setting.face == "voice" else 0.12
    return math.ceil(height + 2 + setting.size * look.text_size * hangs * is_arabic(plain(text)))


def paragraph(look: Look, text: Text, setting: Setting, width: float) -> tuple[QTextLayout, float]:
    """A wrapped layout and its height, lines stepped by size × leading."""
    key = ("paragraph", _key(text), setting, round(width))
    if key not in look.layouts:
        _bound(look)
        look.layouts[key] = _wrap(look, text, setting, width)
    return look.layouts[key]  # type: ignore[return-value]


def _wrap(look: Look, text: Text, setting: Setting, width: float) -> tuple[QTextLayout, float]:
    layout = _layout(look, text, setting, wraps=True)
    size = setting.size * look.text_size
    step, top = round(size * setting.leading), 0.0
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1.0, width))
        line.setPosition(QPointF(0, top + step * 0.72 + size * 0.08 - line.ascent()))
        top += step
    layout.endLayout()
    return layout, top


def _line(look: Look, text: Text, setting: Setting) -> tuple[QTextLayout, float]:
    key = ("line", _key(text), setting.size, setting.weight, setting.face, setting.direction)
    if key not in look.layouts:
        _bound(look)
        layout = _layout(look, text, setting, wraps=False)
        layout.beginLayout()
        line = layout.createLine()
        if line.isValid():
            line.setLineWidth(100_000)
            line.setPosition(QPointF(0, 0))
        layout.endLayout()
        width = line.naturalTextWidth() if layout.lineCount() else 0.0
        look.layouts[key] = (layout, width)
    return look.layouts[key]  # type: ignore[return-value]


def _key(text: Text) -> object:
    return text if isinstance(text, str) else tuple(text)


def _bound(look: Look) -> None:
    """Layouts are kept while a screen scrolls, not forever."""
    if len(look.layouts) > 4000:
        look.layouts.clear()


def _layout(look: Look, text: Text, setting: Setting, wraps: bool) -> QTextLayout:
    letters = plain(text)
    layout = QTextLayout(letters, look.font(setting.size, setting.weight, setting.face, letters))
    layout.setCacheEnabled(True)  # or the letters are shaped anew whenever they are drawn
    rtl = reads_rtl(look, letters, setting.direction)
    option = QTextOption()
    directions = Qt.LayoutDirection
    option.setTextDirection(directions.RightToLeft if rtl else directions.LeftToRight)
    modes = QTextOption.WrapMode
    option.setWrapMode(modes.WrapAtWordBoundaryOrAnywhere if wraps else modes.NoWrap)
    flags = Qt.AlignmentFlag
    if wraps:
        option.setAlignment(_alignment(look, letters, setting))
    else:
        option.setAlignment(flags.AlignLeft | flags.AlignAbsolute)
    layout.setTextOption(option)
    if not isinstance(text, str):
        layout.setFormats(_formats(look, text, setting, grounds=wraps))
    return layout


def _formats(
    look: Look, text: Sequence[str | Run], setting: Setting, grounds: bool
) -> list[QTextLayout.FormatRange]:
    formats = []
    letters, start = plain(text), 0
    for part in text:
        if isinstance(part, str):
            start += len(part)
            continue
        style = QTextCharFormat()
        style.setForeground(look.color(part.color or setting.color))
        weight = part.weight or setting.weight
        style.setFont(look.font(part.size or setting.size, weight, setting.face, letters))
        if part.ground and grounds:
            style.setBackground(look.color(part.ground))
        stretch = QTextLayout.FormatRange()
        stretch.start, stretch.length, stretch.format = start, len(part.text), style
        formats.append(stretch)
        start += len(part.text)
    return formats


def _side(look: Look, letters: str, setting: Setting) -> str:
    """The physical side a text stands at: left, right or center."""
    leading, trailing = ("right", "left") if look.rtl else ("left", "right")
    own = "right" if reads_rtl(look, letters, setting.direction) else "left"
    sides = {"lead": leading, "trail": trailing, "own": own}
    return sides.get(setting.align, setting.align)


def _alignment(look: Look, letters: str, setting: Setting) -> Qt.AlignmentFlag:
    flags = Qt.AlignmentFlag
    side = _side(look, letters, setting)
    if side == "center":
        return flags.AlignHCenter
    return (flags.AlignRight if side == "right" else flags.AlignLeft) | flags.AlignAbsolute


def _left_edge(look: Look, letters: str, setting: Setting, rect: QRectF, width: float) -> float:
    side = _side(look, letters, setting)
    if side == "center":
        return rect.left() + (rect.width() - width) / 2
    return rect.right() - width if side == "right" else rect.left()
