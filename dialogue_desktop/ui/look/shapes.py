"""Painting the signature: star, square and diamond, tile, pattern, mark, ring, panel."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from . import tokens
from .look import Look


def smooth(p: QPainter) -> QPainter:
    """Turn on smooth edges."""
    p.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    return p


def star(center: QPointF, radius: float, turn: float = 0) -> QPainterPath:
    """The eight-pointed star of two squares."""
    inner = radius * math.cos(math.pi / 4) / math.cos(math.pi / 8)
    points = []
    for k in range(16):
        reach, angle = (inner if k % 2 else radius), turn + k * math.pi / 8
        points.append(
            QPointF(center.x() + reach * math.sin(angle), center.y() - reach * math.cos(angle))
        )
    return _closed(points)


def square(center: QPointF, radius: float, diamond: bool = False) -> QPainterPath:
    """A square with corners at ``radius``, standing or on its tip."""
    turn = 0 if diamond else math.pi / 4
    angles = [turn + k * math.pi / 2 for k in range(4)]
    return _closed(
        [
            QPointF(center.x() + radius * math.sin(a), center.y() - radius * math.cos(a))
            for a in angles
        ]
    )


def _closed(points: list[QPointF]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF(points))
    path.closeSubpath()
    return path


def draw_pattern(p: QPainter, rect: QRectF, cell: float, color: QColor, width: float) -> None:
    """Whole eight-pointed stars that touch, row by row from the bottom of a rectangle."""
    p.save()
    p.setClipRect(rect)
    p.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    p.setPen(pen)
    tile = star(QPointF(0, 0), cell / 2)
    tile.addPath(star(QPointF(0, 0), cell / 2 * 0.45, math.pi / 8))
    for row in range(math.ceil(rect.height() / cell)):
        for column in range(math.ceil(rect.width() / cell)):
            x = rect.left() + (column + 0.5) * cell
            y = rect.bottom() - (row + 0.5) * cell
            p.drawPath(tile.translated(x, y))
    p.restore()


def draw_mark(p: QPainter, center: QPointF, radius: float) -> None:
    """The mark as it stands on the rail: two squares that make one star."""
    standing, tipped = square(center, radius), square(center, radius, diamond=True)
    p.setPen(Qt.PenStyle.NoPen)
    p.fillPath(standing, QColor(tokens.MARK["square"]))
    p.fillPath(tipped, QColor(tokens.MARK["diamond"]))
    p.fillPath(standing.intersected(tipped), QColor(tokens.MARK["middle"]))
    p.fillPath(star(center, radius * 0.26), QColor(tokens.MARK["square"]))


def draw_role(look: Look, p: QPainter, rect: QRectF, role: str) -> None:
    """A role's dot: square = elected, diamond = civil society, circle = everyone else."""
    p.setPen(Qt.PenStyle.NoPen)
    inner = rect.adjusted(1, 1, -1, -1)
    if role == "elected":
        p.setBrush(look.color("elected"))
        p.drawRoundedRect(inner, 2, 2)
    elif role == "civil":
        p.fillPath(square(rect.center(), rect.width() / 2 + 0.5, True), look.color("copper_fill"))
    else:
        p.setBrush(look.color("neutral_fill"))
        p.drawEllipse(inner)


def draw_panel(
    look: Look,
    p: QPainter,
    rect: QRectF,
    ground: str | None = "sheet",
    line: str | None = "line",
    radius: float = tokens.SHEET_RADIUS,
    width: float = 1,
    dashed: bool = False,
) -> None:
    """A rounded ground with an outline inside its edge."""
    p.setBrush(look.color(ground) if ground else Qt.BrushStyle.NoBrush)
    if line is None:
        p.setPen(Qt.PenStyle.NoPen)
    else:
        pen = QPen(look.color(line), width)
        if dashed:
            pen.setDashPattern([5, 4])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        p.setPen(pen)
        half = width / 2
        rect = rect.adjusted(half, half, -half, -half)
    p.drawRoundedRect(rect, radius, radius)


def draw_box(
    look: Look,
    p: QPainter,
    rect: QRectF,
    focused: bool,
    on: bool,
    line: str | None = None,
    radius: float = tokens.RADIUS,
) -> None:
    """Draw the box in which one types or chooses: without a ground where nothing can be now."""
    edge = line or ("accent" if focused else "edge" if on else "line")
    draw_panel(look, p, rect, "sheet" if on else None, edge, radius, 2 if focused else 1)


def draw_ring(look: Look, p: QPainter, rect: QRectF, radius: float = tokens.RADIUS) -> None:
    """The focus ring, in the outermost three pixels of a part."""
    p.setPen(QPen(look.color("accent", 0.28), tokens.RING))
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.drawRoundedRect(rect.adjusted(1.5, 1.5, -1.5, -1.5), radius + 2, radius + 2)


def draw_shadow(look: Look, p: QPainter, rect: QRectF, radius: float) -> None:
    """A soft shadow of ten pixels under what floats."""
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(look.color("shadow", 0.010))
    for i in range(10):
        soft = radius + 8 - i / 2
        p.drawRoundedRect(rect.adjusted(i, i + 2, -i, -i + 1), soft, soft)


def mirrored(look: Look, rect: QRectF, within: QRectF) -> QRectF:
    """A rectangle placed from the leading side, moved to the other side in Arabic."""
    if not look.rtl:
        return rect
    return QRectF(
        within.left() + within.right() - rect.right(), rect.top(), rect.width(), rect.height()
    )
