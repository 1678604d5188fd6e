"""Who is on a line of a sign-in sheet: name, function and commune, whole in the room there is."""

from __future__ import annotations

from collections.abc import Sequence

from .arabic import Line, broken, isolate, typeset
from .page import Paper
from .sign_in import Person
from .sign_in_columns import Grid
from .style import INK, LEAST, NAME, SMALL, Style

INSET, PITCH, MOST = 1.2, 3.3, 4
"""Beside the text; from line to line; so many lines have room in a row."""
NOTE = SMALL.but(ink=INK)
TIGHT = NOTE.but(size=LEAST, arabic=0.5)


def names_and_notes(
    paper: Paper, grid: Grid, index: int, top: float, people: Sequence[Person], arabic: bool
) -> None:
    """Name over function and commune, one script; a column at a time (see the note in arabic)."""
    x, width = grid.column(index)
    room = width - 2 * INSET
    align, own = ("right", "rtl") if arabic else ("start", "ltr")
    for row, person in enumerate(people):
        name = person.name_ar if arabic else person.name
        parts = (
            (person.function_ar, person.commune_ar) if arabic else (person.function, person.commune)
        )
        lines = name_lines(name, room, own if name else None)
        notes = note_lines([part for part in parts if part], room, own, MOST - len(lines))
        if len(lines) == 1 and len(notes) > 1:  # a third line: a name of the same size fits
            lines = [paper.shrunk(name, NAME.but(arabic=0.0), room, LEAST)]
        _stack(paper, [*lines, *notes], x + INSET, top + row * grid.row, grid.row, room, align)


def names_then_notes(paper: Paper, grid: Grid, top: float, people: Sequence[Person]) -> None:
    """The name, and beside it function over commune, in whichever script there is."""
    arabic, own = paper.rtl, "rtl" if paper.rtl else "ltr"
    x, width = grid.column(1)
    room = width - 2 * INSET
    for row, person in enumerate(people):
        lines = name_lines(person.called(arabic), room, None)
        _stack(paper, lines, x + INSET, top + row * grid.row, grid.row, room, "start")
    x, width = grid.column(2)
    room = width - 2 * INSET
    for row, person in enumerate(people):
        function = _either(person.function_ar, person.function, arabic)
        commune = _either(person.commune_ar, person.commune, arabic)
        lines = note_lines([commune] if commune else [], room, own, 1)
        if function:
            lines = [*note_lines([function], room, own, MOST - len(lines)), *lines]
        _stack(paper, lines, x + INSET, top + row * grid.row, grid.row, room, "start")


def _either(arabic_text: str, latin_text: str, arabic: bool) -> str:
    return (arabic_text or latin_text) if arabic else (latin_text or arabic_text)


def _stack(
    paper: Paper, lines: list[Line], x: float, top: float, height: float, width: float, align: str
) -> None:
    """Lines in the middle of a row: two apart, more of them closer, four as close as can be."""
    below = {2: (0, 4.1), 3: (0, 3.4, 6.2), 4: (0, 2.6, 5.2, 7.8)}
    steps = below.get(len(lines)) or tuple(PITCH * number for number in range(len(lines)))
    lower = {3: 1.0, 4: 0.65}.get(len(steps), 1.15)
    first = height / 2 + lower - (steps[-1] / 2 if steps else 0)
    for line, step in zip(lines, steps, strict=True):
        paper.put(line, x, top + first + step, INK, width, align)


def name_lines(name: str, width: float, direction: str | None) -> list[Line]:
    """A name in full: set smaller if it is long, then on two lines, at last on three."""
    line = typeset(name, NAME, direction)
    if not name or line.width <= width:
        return [line] if name else []
    size = NAME.size * width / line.width * 0.99
    if size >= LEAST:
        return [typeset(name, NAME.but(size=size, arabic=NAME.arabic * size / 9.5), direction)]
    small = NAME.but(size=LEAST, arabic=0.0)
    return _cut(broken(name[:400], width, small, direction), 3, small, direction)


def note_lines(parts: Sequence[str], width: float, direction: str, room: int) -> list[Line]:
    """Function and commune: on one line if that can be read, else each on its own, else broken
    wherever there is a word's end; ``room`` is the most lines there are."""
    if not parts or room < 1:
        return []
    whole = " · ".join(isolate(part) for part in parts)
    for style in (NOTE, TIGHT):
        line = typeset(whole, style, direction)
        if line.width <= width:
            return [line]
    apart = [typeset(isolate(part), TIGHT, direction) for part in parts]
    if len(apart) <= room and all(line.width <= width for line in apart):
        return apart
    lines = broken("\u00a0· ".join(parts)[:400], width, TIGHT, direction)
    if len(lines) > room > 1 and len(parts) > 1:  # too much for a row: the last part is kept
        first = broken(parts[0][:400], width, TIGHT, direction)
        return [*_cut(first, room - 1, TIGHT, direction), *apart[1:]]
    return _cut(lines, room, TIGHT, direction)


def _cut(lines: list[Line], most: int, style: Style, direction: str | None) -> list[Line]:
    if len(lines) <= most:
        return lines
    return [*lines[: most - 1], typeset(lines[most - 1].text[:-1] + "…", style, direction)]
