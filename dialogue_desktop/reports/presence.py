"""Who was in the room, in numbers from which nobody can be picked out (R4).

A count under five joins another, and so does one that a reader could work out by taking the
printed numbers from one another.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..domain.balance import GROUPS, group_of
from .attribution import PersonLine
from .joining import SMALLEST_CELL, joined


@dataclass(frozen=True)
class Cells:
    """Women, and everybody who is not: the two numbers that a row may be parted into."""

    women: int
    others: int

    @property
    def tellable(self) -> bool:
        return min(self.women, self.others) >= SMALLEST_CELL

    def __add__(self, other: Cells) -> Cells:
        return Cells(self.women + other.women, self.others + other.others)

    def __sub__(self, other: Cells) -> Cells:
        return Cells(self.women - other.women, self.others - other.others)


NOBODY = Cells(0, 0)


@dataclass(frozen=True)
class Row:
    """A row of the table: its groups, its head-count, and its two cells where they may be told."""

    groups: tuple[str, ...]
    total: int
    cells: Cells | None = None


@dataclass(frozen=True)
class Presence:
    """The room as it may be printed. ``whole.total`` is 0 for a room of fewer than five.

    ``sex_unrecorded``: the second cell counts men and people whose sex nobody noted.
    ``joined``: some group or cell stands with another.
    """

    rows: tuple[Row, ...]
    whole: Row
    sex_unrecorded: bool = False
    joined: bool = False

    @property
    def told_by_sex(self) -> bool:
        return any(row.cells for row in (*self.rows, self.whole))


def presence_of(people: Iterable[PersonLine]) -> Presence:
    """The table of who was there."""
    cells = dict.fromkeys(GROUPS, NOBODY)
    sex_unrecorded = sex_recorded = False
    for person in people:
        woman, known = person.sex == "female", person.sex in ("female", "male")
        sex_recorded, sex_unrecorded = sex_recorded or known, sex_unrecorded or not known
        cells[group_of(person.role)] += Cells(int(woman), int(not woman))
    whole = sum(cells.values(), NOBODY)
    total = whole.women + whole.others
    if total < SMALLEST_CELL:
        return Presence((), Row(GROUPS, 0), joined=True)
    here = [group for group in GROUPS if cells[group] != NOBODY]
    parts = _rows(here, cells)
    told = _tellable_rows(parts, whole)
    rows = tuple(
        Row(groups, part.women + part.others, part if groups in told else None)
        for groups, part in parts.items()
    )
    together = len(rows) < len(here) or (sex_recorded and len(told) < len(rows))
    whole_row = Row(tuple(here), total, whole if whole.tellable else None)
    return Presence(rows if len(rows) > 1 else (), whole_row, sex_unrecorded, together)


def _rows(here: list[str], cells: dict[str, Cells]) -> dict[tuple[str, ...], Cells]:
    """The finest joining of which every row holds five people or more."""
    rows = joined({group: cells[group].women + cells[group].others for group in here}, here)
    kept = (tuple(group for group in row if group in here) for row in rows)
    return {groups: sum((cells[group] for group in groups), NOBODY) for groups in kept}


def _tellable_rows(rows: dict[tuple[str, ...], Cells], whole: Cells) -> set[tuple[str, ...]]:
    """Rows that may be parted by sex: what they leave of the whole is nothing, or tellable too."""
    able = {groups: row for groups, row in rows.items() if row.tellable}
    if not whole.tellable:
        return set()
    if len(able) == len(rows):
        return set(able)
    told: set[tuple[str, ...]] = set()
    rest = whole
    for groups, row in sorted(able.items(), key=lambda item: -item[1].women - item[1].others):
        if (rest - row).tellable:
            told.add(groups)
            rest -= row
    return told
