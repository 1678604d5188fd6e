"""The tile: one thing counted, with its status said by fill, outline, symbol."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap, QPolygonF

from .look import Look


@dataclass(frozen=True)
class TileStyle:
    """Colours by name, symbol, and whether the outline is dashed."""

    fill: str | None
    ink: str
    edge: str | None = None
    icon: str | None = None
    dashed: bool = False


TILES = {
    "present": TileStyle("good_fill", "on_fill", None, "check"),
    "late": TileStyle("look_fill", "on_look", "look_edge", "clock"),
    "excused": TileStyle("neutral_soft", "neutral", "neutral_fill", "envelope"),
    "absent": TileStyle("sheet", "stop", "stop_fill", "close"),
    "open": TileStyle(None, "ink3", "edge", None, dashed=True),
    "half": TileStyle("sheet", "good", "good_fill"),
    "beyond": TileStyle("copper_fill", "on_fill", None, "plus"),
    "represented": TileStyle("neutral_fill", "on_fill", None, "forward"),
    "placed": TileStyle("good_soft", "good", "good_fill", "check"),
    "none": TileStyle("line", "ink3"),
    "reserve": TileStyle("neutral_soft", "neutral", "neutral_fill", "minus"),
    "differs": TileStyle("look_fill", "on_look", "look_edge", "disagreement"),
    "added": TileStyle("accent_soft", "accent", "accent", "plus"),
}
"""Every state of a tile; ``done`` counts are drawn as ``present``."""

TONED = {
    "good": TileStyle("good_fill", "on_fill"),
    "look": TileStyle("look_fill", "on_look", "look_edge"),
    "neutral": TileStyle("neutral_soft", "neutral", "neutral_fill"),
    "stop": TileStyle("sheet", "stop", "stop_fill"),
    "copper": TileStyle("copper_fill", "on_fill"),
}
"""How a tile of a tone is drawn."""

TONE_OF = {
    "present": "good",
    "late": "look",
    "excused": "neutral",
    "absent": "stop",
    "represented": "neutral",
}
"""The tone of a state whose tile somebody draws with another symbol."""


def style_of(look: Look, state: str) -> TileStyle:
    """How a state is drawn: the programme's own way, or the program's."""
    own = look.own_tiles.get(state)
    return own if isinstance(own, TileStyle) else TILES[state]


def toned(state: str, tone: str | None, symbol: str | None) -> TileStyle:
    """A state in another tone, with another symbol, or both."""
    base = TONED[tone] if tone else TILES[state]
    return replace(base, icon=symbol or TILES[state].icon)


_STROKES = {
    "check": [[(0.0, 0.55), (0.38, 0.94), (1.0, 0.12)]],
    "clock": [[(0.5, -0.05), (0.5, 0.6), (1.0, 1.0)]],
    "envelope": [[(0.0, 0.5), (1.0, 0.5)]],
    "minus": [[(0.0, 0.5), (1.0, 0.5)]],
    "forward": [[(0.0, 0.5), (1.0, 0.5)]],
    "close": [[(0.0, 0.0), (1.0, 1.0)], [(1.0, 0.0), (0.0, 1.0)]],
    "disagreement": [[(0.0, 0.0), (1.0, 1.0)], [(1.0, 0.0), (0.0, 1.0)]],
    "plus": [[(0.0, 0.5), (1.0, 0.5)], [(0.5, 0.0), (0.5, 1.0)]],
}


def draw_tile(look: Look, p: QPainter, rect: QRectF, state: str) -> None:
    """Draw a tile into a square of 14 to 28 pixels."""
    ratio = p.device().devicePixelRatio()
    key = (state, rect.width(), ratio, look.rtl)
    if key not in look.tiles:
        look.tiles[key] = _picture(look, state, rect.width(), ratio)
    p.drawPixmap(QPointF(round(rect.x()), round(rect.y())), look.tiles[key])  # type: ignore


def draw_tiles(
    look: Look, p: QPainter, origin: QPointF, states: list[str], size: float, gap: float
) -> None:
    """A short run in one line, in reading order; ``origin`` is its leading top corner."""
    for place, state in enumerate(states):
        step = place * (size + gap)
        x = origin.x() - step - size if look.rtl else origin.x() + step
        draw_tile(look, p, QRectF(x, origin.y(), size, size), state)


def blank(size: float, ratio: float) -> tuple[QPixmap, QPainter]:
    """An empty square to draw what is drawn often only once."""
    dots = math.ceil(size * ratio)
    picture = QPixmap(dots, dots)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    p = QPainter(picture)
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    return picture, p


def _picture(look: Look, state: str, size: float, ratio: float) -> QPixmap:
    picture, p = blank(size, ratio)
    style, rect = style_of(look, state), QRectF(0, 0, size, size)
    _ground(look, p, rect, style)
    if state == "half":
        _half(look, p, rect.adjusted(3, 3, -3, -3))
    if style.icon:
        _symbol(look, p, rect, style)
    p.end()
    return picture


def _ground(look: Look, p: QPainter, rect: QRectF, style: TileStyle) -> None:
    size = rect.width()
    p.setPen(Qt.PenStyle.NoPen)
    if style.edge:
        width = 1.5 if size >= 16 else 1.25
        pen = QPen(look.color(style.edge), width)
        if style.dashed:
            pen.setDashPattern([2.2, 2.2])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        p.setPen(pen)
        rect = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    p.setBrush(look.color(style.fill) if style.fill else Qt.BrushStyle.NoBrush)
    radius = max(2.5, size * 0.2)
    p.drawRoundedRect(rect, radius, radius)


def _half(look: Look, p: QPainter, rect: QRectF) -> None:
    """Partly: the leading lower triangle is filled."""
    corners = [rect.bottomLeft(), rect.topLeft(), rect.bottomRight()]
    if look.rtl:
        corners = [rect.bottomRight(), rect.topRight(), rect.bottomLeft()]
    pen = QPen(look.color("good_fill"), 1.5)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    p.setPen(pen)
    p.setBrush(look.color("good_fill"))
    p.drawPolygon(QPolygonF(corners))


def _symbol(look: Look, p: QPainter, rect: QRectF, style: TileStyle) -> None:
    size, icon = rect.width(), str(style.icon)
    if size < 16:
        _strokes(look, p, rect, style)
        return
    margin = size * 0.17
    inner = rect.adjusted(margin, margin, -margin, -margin)
    stroke = 2.6 if icon in ("check", "close") else 2.2
    look.icons.draw(p, icon, inner, look.color(style.ink), look.rtl, stroke)


def _strokes(look: Look, p: QPainter, rect: QRectF, style: TileStyle) -> None:
    """Under 16 px a symbol becomes one or two strokes."""
    pen = QPen(look.color(style.ink), 1.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    p.setPen(pen)
    p.setBrush(Qt.BrushStyle.NoBrush)
    margin = rect.width() * 0.28
    box = rect.adjusted(margin, margin, -margin, -margin)
    for stroke in _STROKES[str(style.icon)]:
        points = [QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in stroke]
        p.drawPolyline(QPolygonF(points))
