"""Where a font puts marks (shadda, fatha, tanwin …) on its letters, and their outlines.

A page places glyph after glyph and knows no anchors, so marks would stand beside their letters.
Here the font's own anchor table (OpenType GPOS, marks to letters and marks to marks) says
where each goes; it is then drawn as a small shape, which says nothing to a reader of the text,
while the letter's code says it (see :mod:`.glyphs`).
"""

from __future__ import annotations

from functools import cache
from struct import unpack_from
from typing import Any, NamedTuple

MARK_TO_BASE, MARK_TO_MARK, EXTENSION = 4, 6, 9


class Point(NamedTuple):
    """A place in a glyph, in the font's own units."""

    x: float
    y: float


class _Table(NamedTuple):
    """One GPOS subtable: what marks hang by, and where letters hold them, class by class."""

    marks: dict[int, tuple[int, Point]]
    holders: dict[int, dict[int, Point]]


class Anchors:
    """The marks of one font. Fonts without the table get their marks centred above or below."""

    def __init__(self, source: Any) -> None:
        self.source = source
        self.units: int = source.unitsPerEm
        self._glyf: bytes = source.get_table("glyf")
        self._on_base, self._on_mark = _read(source)

    def place(self, base: int, mark: int, below: Point | None, below_mark: int | None) -> Point:
        """Where the mark's origin goes, from the origin of its letter.

        ``below`` and ``below_mark``: the mark already there, for one that stands on it.
        """
        if below is not None and below_mark is not None:
            hung = _hang(self._on_mark, below_mark, mark)
            if hung:
                return Point(below.x + hung.x, below.y + hung.y)
        return _hang(self._on_base, base, mark) or self._centred(base, mark)

    def _centred(self, base: int, mark: int) -> Point:
        left, _, right, top = self.box(base)
        mark_left, mark_bottom, mark_right, _ = self.box(mark)
        x = (left + right - mark_left - mark_right) / 2
        return Point(x, max(0.0, top + self.units * 0.08 - mark_bottom) if mark_bottom > 0 else 0.0)

    def box(self, glyph: int) -> tuple[int, int, int, int]:
        """Left, bottom, right and top of a glyph's ink; zeros for a space."""
        start, end = self.source.glyphPos[glyph], self.source.glyphPos[glyph + 1]
        if end <= start:
            return 0, 0, 0, 0
        left, bottom, right, top = unpack_from(">4h", self._glyf, start + 2)
        return left, bottom, right, top

    @cache  # noqa: B019  one per font file, for the life of the process
    def outline(self, glyph: int) -> str:
        """The glyph as path operators, in the font's own units."""
        contours = self._contours(glyph, 0)
        return " ".join(_path(contour) for contour in contours if len(contour) > 1)

    def _contours(self, glyph: int, depth: int) -> list[list[tuple[float, float, bool]]]:
        start, end = self.source.glyphPos[glyph], self.source.glyphPos[glyph + 1]
        if end <= start or depth > 4:
            return []
        count = unpack_from(">h", self._glyf, start)[0]
        if count >= 0:
            return _simple(self._glyf, start, count)
        found = []
        for part, dx, dy in _parts(self._glyf, start + 10):
            for contour in self._contours(part, depth + 1):
                found.append([(x + dx, y + dy, on) for x, y, on in contour])
        return found


def _hang(tables: list[_Table], holder: int, mark: int) -> Point | None:
    for table in tables:
        known = table.marks.get(mark)
        held = table.holders.get(holder)
        if known and held and known[0] in held:
            at = held[known[0]]
            return Point(at.x - known[1].x, at.y - known[1].y)
    return None


def _read(source: Any) -> tuple[list[_Table], list[_Table]]:
    """The tables for marks on letters and for marks on marks."""
    try:
        data: bytes = source.get_table("GPOS")
    except KeyError:
        return [], []
    found: dict[int, list[_Table]] = {MARK_TO_BASE: [], MARK_TO_MARK: []}
    lookups = unpack_from(">H", data, 8)[0]
    for index in range(unpack_from(">H", data, lookups)[0]):
        lookup = lookups + unpack_from(">H", data, lookups + 2 + 2 * index)[0]
        for kind, at in _subtables(data, lookup):
            if kind in found:
                found[kind].append(_subtable(data, at))
    return found[MARK_TO_BASE], found[MARK_TO_MARK]


def _subtables(data: bytes, lookup: int) -> list[tuple[int, int]]:
    kind, _, count = unpack_from(">3H", data, lookup)
    found = []
    for offset in unpack_from(f">{count}H", data, lookup + 6):
        at = lookup + offset
        if kind == EXTENSION:
            _, inner, far = unpack_from(">HHL", data, at)
            found.append((inner, at + far))
        else:
            found.append((kind, at))
    return found


def _subtable(data: bytes, at: int) -> _Table:
    _, mark_cover, holder_cover, classes, marks, holders = unpack_from(">6H", data, at)
    table = _Table({}, {})
    for index, glyph in enumerate(_coverage(data, at + mark_cover)):
        group, offset = unpack_from(">2H", data, at + marks + 2 + 4 * index)
        table.marks[glyph] = group, _anchor(data, at + marks + offset)
    for index, glyph in enumerate(_coverage(data, at + holder_cover)):
        offsets = unpack_from(f">{classes}H", data, at + holders + 2 + 2 * classes * index)
        table.holders[glyph] = {
            group: _anchor(data, at + holders + offset)
            for group, offset in enumerate(offsets)
            if offset
        }
    return table


def _anchor(data: bytes, at: int) -> Point:
    x, y = unpack_from(">2h", data, at + 2)
    return Point(x, y)


def _coverage(data: bytes, at: int) -> list[int]:
    form, count = unpack_from(">2H", data, at)
    if form == 1:
        return list(unpack_from(f">{count}H", data, at + 4))
    found: list[int] = []
    for index in range(count):
        first, last, _ = unpack_from(">3H", data, at + 4 + 6 * index)
        found.extend(range(first, last + 1))
    return found


def _parts(data: bytes, at: int) -> list[tuple[int, float, float]]:
    """The glyphs a composite glyph is made of, with their offsets."""
    found: list[tuple[int, float, float]] = []
    more = True
    while more:
        flags, glyph = unpack_from(">2H", data, at)
        words, at = bool(flags & 1), at + 4
        dx, dy = unpack_from(">2h" if words else ">2b", data, at)
        at += 4 if words else 2
        at += 2 if flags & 8 else 4 if flags & 64 else 8 if flags & 128 else 0
        found.append((glyph, dx, dy) if flags & 2 else (glyph, 0, 0))
        more = bool(flags & 32)
    return found


def _simple(data: bytes, start: int, count: int) -> list[list[tuple[float, float, bool]]]:
    """The contours of a simple glyph: points, and whether each lies on the curve."""
    ends = unpack_from(f">{count}H", data, start + 10)
    if not ends:
        return []
    at = start + 10 + 2 * count
    at += 2 + unpack_from(">H", data, at)[0]
    flags: list[int] = []
    while len(flags) <= ends[-1]:
        flag, at = data[at], at + 1
        repeats = 1
        if flag & 8:
            repeats, at = data[at] + 1, at + 1
        flags.extend([flag] * repeats)
    xs, at = _coordinates(data, at, flags, 2, 16)
    ys, at = _coordinates(data, at, flags, 4, 32)
    points = [(x, y, bool(flag & 1)) for x, y, flag in zip(xs, ys, flags, strict=False)]
    firsts = [0, *(end + 1 for end in ends[:-1])]
    return [points[first : end + 1] for first, end in zip(firsts, ends, strict=True)]


def _coordinates(
    data: bytes, at: int, flags: list[int], short: int, same: int
) -> tuple[list[float], int]:
    values: list[float] = []
    value = 0
    for flag in flags:
        if flag & short:
            value += data[at] if flag & same else -data[at]
            at += 1
        elif not flag & same:
            value += unpack_from(">h", data, at)[0]
            at += 2
        values.append(value)
    return values, at


def _path(contour: list[tuple[float, float, bool]]) -> str:
    """A closed contour of quadratic curves as the cubic ones that a page draws."""
    points = _with_midpoints(contour)
    x, y, _ = points[0]
    parts = [f"{x:g} {y:g} m"]
    index = 1
    points.append(points[0])
    while index < len(points):
        bend_x, bend_y, on = points[index]
        if on:
            parts.append(f"{bend_x:g} {bend_y:g} l")
            x, y, index = bend_x, bend_y, index + 1
            continue
        to_x, to_y, _ = points[index + 1]
        first = f"{x + (bend_x - x) * 2 / 3:.1f} {y + (bend_y - y) * 2 / 3:.1f}"
        second = f"{to_x + (bend_x - to_x) * 2 / 3:.1f} {to_y + (bend_y - to_y) * 2 / 3:.1f}"
        parts.append(f"{first} {second} {to_x:g} {to_y:g} c")
        x, y, index = to_x, to_y, index + 2
    return " ".join([*parts, "h"])


def _with_midpoints(contour: list[tuple[float, float, bool]]) -> list[tuple[float, float, bool]]:
    """The points with the implied ones between two bends, beginning on the curve."""
    points: list[tuple[float, float, bool]] = []
    for (x, y, on), (next_x, next_y, next_on) in zip(
        contour, [*contour[1:], contour[0]], strict=True
    ):
        points.append((x, y, on))
        if not on and not next_on:
            points.append(((x + next_x) / 2, (y + next_y) / 2, True))
    start = next((i for i, point in enumerate(points) if point[2]), 0)
    return points[start:] + points[:start]
