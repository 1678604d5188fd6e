"""Shapes that mean something even on a photocopy: by form and by fill, never by colour alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .style import ACCENT, COPPER, INK, SECOND, WHITE

if TYPE_CHECKING:
    from .page import Paper

CIVIL = ("association", "cooperative", "mutual", "social_enterprise", "civil")
ELECTED = ("official", "elected")


def shape_of(role: str | None) -> str:
    """``square`` for the elected, ``diamond`` for civil society, ``circle`` for all others."""
    return "square" if role in ELECTED else "diamond" if role in CIVIL else "circle"


def role(paper: Paper, role: str | None, x: float, y: float, size: float = 2.4) -> None:
    """The shape of a role in a square of ``size`` mm whose corner is at ``x``, ``y``."""
    shape, half = shape_of(role), size / 2
    if shape == "square":
        paper.box(x, y, size, size, size * 0.2, 0, fill=ACCENT)
    elif shape == "diamond":
        reach = half * 1.18
        middle_x, middle_y = x + half, y + half
        around = ((0, -reach), (reach, 0), (0, reach), (-reach, 0))
        paper.polygon([(middle_x + dx, middle_y + dy) for dx, dy in around], COPPER)
    else:
        paper.circle(x + half, y + half, half, SECOND)


def tile(paper: Paper, state: str, x: float, y: float, size: float = 3.6) -> None:
    """One thing counted: full, half, cross, tick, plus, minus, slash, clock, envelope, forward,
    dashed or empty."""
    radius = size * 0.2
    thin = max(0.3, size * 0.06)
    if state == "dashed":
        thin = max(0.45, thin)  # dashes are the first that a photocopier loses
    if state == "full":
        paper.box(x, y, size, size, radius, 0, fill=ACCENT)
        return
    ink = {"half": ACCENT, "tick": ACCENT, "plus": COPPER}.get(state, SECOND)
    if state == "half":
        corner = size * 0.1
        paper.polygon(
            [(x + corner, y + corner), (x + corner, y + size - corner),
             (x + size - corner, y + size - corner)], ACCENT,
        )  # fmt: skip
    paper.box(x, y, size, size, radius, thin, ink, dashed=state == "dashed")
    _sign(paper, state, (x, y), size, max(0.35, size * 0.09), ink)


def _sign(
    paper: Paper, state: str, corner: tuple[float, float], size: float, weight: float, ink: str
) -> None:
    x, y = corner
    for stroke in _SYMBOLS.get(state, ()):
        # A tick is a sign, not a picture of the line: it looks the same in every direction.
        turned = paper.mirrored and state != "forward"
        points = [(1 - a if turned else a, b) for a, b in stroke]
        paper.trace([(x + size * a, y + size * b) for a, b in points], weight, ink)


_SYMBOLS: dict[str, tuple[tuple[tuple[float, float], ...], ...]] = {
    "cross": (((0.3, 0.3), (0.7, 0.7)), ((0.7, 0.3), (0.3, 0.7))),
    "plus": (((0.28, 0.5), (0.72, 0.5)), ((0.5, 0.28), (0.5, 0.72))),
    "minus": (((0.28, 0.5), (0.72, 0.5)),),
    "slash": (((0.28, 0.72), (0.72, 0.28)),),
    "clock": (((0.5, 0.22), (0.5, 0.52), (0.72, 0.68)),),
    "envelope": (((0.08, 0.26), (0.5, 0.6), (0.92, 0.26)),),
    "forward": (((0.24, 0.5), (0.76, 0.5)), ((0.56, 0.3), (0.76, 0.5), (0.56, 0.7))),
    "tick": (((0.28, 0.52), (0.44, 0.68), (0.73, 0.34)),),
}


def tick_box(paper: Paper, x: float, y: float, size: float = 4.6, ticked: bool = False) -> None:
    """A box to tick by hand, or one that was ticked before."""
    paper.box(x, y, size, size, size * 0.18, 0.3, INK)
    if ticked:
        _sign(paper, "tick", (x, y), size, 0.5, INK)


def star(paper: Paper, x: float, y: float, size: float = 4.6, fill: str = ACCENT) -> None:
    """Two squares make one star; its corner is at ``x``, ``y``."""
    half, reach = size / 2, size / 2
    middle_x, middle_y = x + half, y + half
    side = reach * 0.7071
    paper.polygon(
        [(middle_x - side, middle_y - side), (middle_x + side, middle_y - side),
         (middle_x + side, middle_y + side), (middle_x - side, middle_y + side)], fill,
    )  # fmt: skip
    around = ((0, -reach), (reach, 0), (0, reach), (-reach, 0))
    paper.polygon([(middle_x + dx, middle_y + dy) for dx, dy in around], fill)


def outlined_star(paper: Paper, x: float, y: float, reach: float, weight: float, ink: str) -> None:
    """The outline of the eight-pointed star around ``x``, ``y``."""
    from math import cos, pi, sin

    inner = reach * 0.7654
    points = []
    for step in range(16):
        length = reach if step % 2 == 0 else inner
        angle = step * pi / 8
        points.append((x + length * cos(angle), y + length * sin(angle)))
    paper.polygon(points, WHITE)
    paper.trace([*points, points[0]], weight, ink)


def emblem(paper: Paper, x: float, y: float, size: float = 8.0) -> None:
    """The program's mark: a square of the elected and a diamond of the others make one star."""
    middle_x, middle_y, reach = x + size / 2, y + size / 2, size / 2
    side = reach * 0.7071
    around = ((0, -reach), (reach, 0), (0, reach), (-reach, 0))
    paper.polygon([(middle_x + dx, middle_y + dy) for dx, dy in around], COPPER)
    corners = ((-side, -side), (side, -side), (side, side), (-side, side))
    paper.polygon([(middle_x + dx, middle_y + dy) for dx, dy in corners], ACCENT)
    cut = side * 0.4142
    ring = ((-cut, -side), (cut, -side), (side, -cut), (side, cut),
            (cut, side), (-cut, side), (-side, cut), (-side, -cut))  # fmt: skip
    paper.polygon([(middle_x + dx, middle_y + dy) for dx, dy in ring], WHITE)
    star(paper, middle_x - size * 0.14, middle_y - size * 0.14, size * 0.28, INK)
