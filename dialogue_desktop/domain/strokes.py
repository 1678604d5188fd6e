"""A signature made on the screen: the strokes of a pen, as a small file of their own (A10).

Lines, not dots: they are drawn as sharply on paper as on any screen.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

Point = tuple[int, int]
Stroke = tuple[Point, ...]

WIDTH, HEIGHT = 4000, 1200
"""The pad, in units of its own: an eighth of a millimetre on most screens or less."""
MOST_POINTS = 20_000


def file_of(strokes: Sequence[Sequence[Point]]) -> bytes:
    """The strokes as they are kept, each the same bytes on every laptop."""
    flat = [[number for point in stroke for number in point] for stroke in strokes if stroke]
    return json.dumps({"strokes": flat}, separators=(",", ":")).encode()


def strokes_of(content: bytes) -> tuple[Stroke, ...]:
    """The strokes of a file that may have come from anywhere; none where it is no signature."""
    try:
        found = json.loads(content)
        flat = found["strokes"] if isinstance(found, dict) else []
        strokes = tuple(map(_stroke, flat))
    except (ValueError, TypeError, KeyError, RecursionError):
        return ()
    return strokes if sum(map(len, strokes)) <= MOST_POINTS else ()


def _stroke(flat: Any) -> Stroke:
    if not isinstance(flat, list) or len(flat) % 2:
        raise ValueError("no_stroke")
    for number in flat:
        if type(number) is not int or not 0 <= number <= WIDTH:
            raise ValueError("no_point")
    return tuple(zip(flat[::2], flat[1::2], strict=True))


def box_of(strokes: Sequence[Stroke]) -> tuple[int, int, int, int]:
    """Left, top, width and height of what was written, at least one unit."""
    across = [x for stroke in strokes for x, _ in stroke]
    down = [y for stroke in strokes for _, y in stroke]
    left, top = min(across, default=0), min(down, default=0)
    return left, top, max(max(across, default=0) - left, 1), max(max(down, default=0) - top, 1)


def fitted(
    strokes: Sequence[Stroke], x: float, y: float, width: float, height: float
) -> Iterator[list[tuple[float, float]]]:
    """The strokes in the middle of a place, as large as it lets them be, but for a small sign no
    more than three times what the whole pad would be there; ``y`` grows downwards."""
    left, top, wide, high = box_of(strokes)
    scale = min(width / wide, height / high, 3 * height / HEIGHT)
    across, down = x + (width - wide * scale) / 2, y + (height - high * scale) / 2
    for stroke in strokes:
        yield [(across + (px - left) * scale, down + (py - top) * scale) for px, py in stroke]
