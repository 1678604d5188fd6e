"""An attendance grid as trainers keep it in a spreadsheet: people × dates (A20).

Read with what reads lists of people (P6); nothing is written. A grid is a list of which some
columns are days, and most of what stands in these means a mark.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import Any

from ..domain.names import fold
from ..progress import Progress, stepped
from .grid_marks import (
    CellMark,
    Heading,
    day_number,
    french_halves,
    heading_of,
    mark_of,
    month_of,
)
from .headings import heading_row
from .list_cells import is_blank, text_of
from .list_corrections import Corrections
from .list_files import read_table
from .list_findings import Fault, Notice, ParticipantList, RefusedList
from .list_tables import Row, Table
from .lists import column_letter, read_table_of_people

_MOST = 0.5
"""So much of what stands in a column of days must mean a mark, or it is something else."""


@dataclass(frozen=True)
class DayColumn:
    """A column of marks: its place, its letter, its heading as written, the day it is about and
    the half of it, if it says one. ``reason`` says why it can't be taken as it is."""

    index: int
    letter: str
    heading: str
    date: dt.date | None
    half: str | None = None
    reason: str = ""


@dataclass(frozen=True)
class AttendanceGrid:
    """A grid as it was read: its people, its days, and row number -> column -> mark."""

    people: ParticipantList
    days: list[DayColumn]
    marks: dict[int, dict[int, CellMark]]
    faults: list[Fault] = field(default_factory=list)


def read_grid(
    path: Path | str,
    today: dt.date,
    *,
    country: str | None = None,
    sheet: str | None = None,
    fields: Mapping[int, str | None] | None = None,
    corrections: Corrections | None = None,
    progress: Progress | None = None,
) -> AttendanceGrid | None:
    """The grid in a file; None when it is a list without days. ``today`` tells the year of a day
    that is written without one; ``corrections`` go over what the rows say. Raises
    :class:`RefusedFile` as ``read_list`` does."""
    path = Path(path)
    table = read_table(path, sheet)
    place = heading_row(table.head)
    if place is None:
        return None
    days, depth = _days(table, place, today)
    if not days:
        return None
    people = read_table_of_people(
        path.name,
        _without(table, place, depth),
        country=country,
        fields={**(fields or {}), **{day.index: None for day in days}},
        corrections=corrections,
        progress=progress,
    )
    told = [Notice(n.code, n.params) for n in people.notices if n.code != "columns_unknown"]
    taken = {day.index for day in days}
    people = replace(
        people,
        columns=[column for column in people.columns if column.index not in taken],
        notices=told,
    )
    grid = AttendanceGrid(people, days, {})
    _read_marks(grid, table, path.name, progress)
    return grid


def _days(table: Table, place: int, today: dt.date) -> tuple[list[DayColumn], int]:
    """The columns of days, and how many rows their headings take below the others."""
    above = table.head[place - 1] if place else ()
    below = table.head[place + 1] if place + 1 < len(table.head) else ()
    own = table.head[place]
    deep = _is_heading(below, own, today)
    rows = [own, *([below] if deep else []), above]
    french = french_halves([fold(text_of(cell)) for row in rows for cell in row])
    found: list[DayColumn] = []
    month: dt.date | None = None
    day = ""  # one over two half-days stands once, in a merged cell
    for index in range(max(map(len, rows))):
        cells = [_cell(row, index) for row in rows]
        month = next((m for cell in cells if (m := month_of(cell, today))), month)
        head = _head(cells, today, month)
        if french and any(fold(text_of(cell)) == "am" for cell in cells):
            head = head._replace(half="pm")
        if head.date or head.strange:
            day = head.strange or " ".join(_texts(cells, today, days=True))
        elif head.half and found and index == found[-1].index + 1 and found[-1].date:
            head = head._replace(date=found[-1].date)
        else:
            continue
        heading = " ".join(dict.fromkeys([*_texts(cells, today, days=False), day]))
        letter = column_letter(table.first_column + index)
        reason = "" if head.date else "no_such_day"
        found.append(DayColumn(index, letter, heading, head.date, head.half, reason))
    marked = _marked(table, place + 1 + deep, [day.index for day in found])
    return _sorted_out([day for day in found if day.index in marked]), int(deep)


def _head(cells: Sequence[Any], today: dt.date, month: dt.date | None) -> Heading:
    """What the cells over a column say together; a bare number is a day of the month above."""
    told = [one for cell in cells if (one := heading_of(cell, today))]
    date = next((one.date for one in told if one.date), None)
    half = next((one.half for one in told if one.half), None)
    strange = next((one.strange for one in told if one.strange), "") if date is None else ""
    number = next((n for cell in cells if (n := day_number(cell))), None)
    if date is None and month and number:
        strange = f"{number:02d}/{month:%m/%Y}"
        date = heading_of(strange, today).date  # type: ignore[union-attr]
    return Heading(date, half, strange)


def _texts(cells: Sequence[Any], today: dt.date, days: bool) -> list[str]:
    """The headings that say a day, or those that say only which half of it."""
    told = [(cell, heading_of(cell, today)) for cell in reversed(cells)]
    return [
        text_of(cell) for cell, head in told if head and (bool(head.date or head.strange) == days)
    ]


def _cell(row: Row, index: int) -> Any:
    return row[index] if index < len(row) else ""


def _told(row: Row, index: int, today: dt.date) -> Heading | None:
    return heading_of(_cell(row, index), today)


def _is_heading(below: Row, own: Row, today: dt.date) -> bool:
    """Whether the row under the headings is the second half of them: days or half-days, and
    nothing where a name would stand."""
    told = [index for index in range(len(below)) if _told(below, index, today)]
    filled = [index for index in range(len(below)) if text_of(below[index])]
    return bool(told) and len(told) == len(filled) and text_of(_cell(own, 0)) != ""


def _marked(table: Table, start: int, columns: Sequence[int]) -> set[int]:
    """The columns in which most of what stands means a mark; an empty one is a day to come."""
    filled, known = Counter[int](), Counter[int]()
    for _, row in _body(table, start) if columns else ():
        for index in columns:
            text = _text(_cell(row, index))
            if text:
                filled[index] += 1
                known[index] += mark_of(text) is not None
    return {index for index in columns if known[index] >= _MOST * filled[index]}


def _body(table: Table, start: int) -> Iterator[tuple[int, Row]]:
    return enumerate(islice(table.rows, start, None), start + 1)


def _text(cell: Any) -> str:
    """What a cell of marks says; nothing where it is empty or a dash."""
    if isinstance(cell, bool):
        return "1" if cell else "0"
    if isinstance(cell, dt.time | dt.datetime):
        return cell.strftime("%H:%M")
    text = text_of(cell)
    return "" if is_blank(text) else text


def _without(table: Table, place: int, depth: int) -> Table:
    """The table without the second row of its headings, every row still in its place."""
    if not depth:
        return table
    head = [row if at != place + 1 else () for at, row in enumerate(table.head)]
    return replace(table, head=head, rows=_Blanked(table, place + 1))


class _Blanked:
    def __init__(self, table: Table, place: int) -> None:
        self._table, self._place = table, place

    def __iter__(self) -> Iterator[Row]:
        for at, row in enumerate(self._table.rows):
            yield () if at == self._place else row


def _read_marks(grid: AttendanceGrid, table: Table, name: str, progress: Progress | None) -> None:
    """The marks of the rows that are taken, and every cell that means none."""
    written = {row.number: row.correction.marks for row in grid.people.rows}
    days = [day for day in grid.days if not day.reason]
    for number, cells in stepped(_body(table, 0), table.height, progress, name, every=100):
        if number not in written:
            continue
        for day in days:
            text = _text(written[number].get(day.index, _cell(cells, day.index)))
            if not text:
                continue
            mark = mark_of(text)
            if mark:
                grid.marks.setdefault(number, {})[day.index] = mark
            else:
                fault = Fault(number, day.heading, text[:200], "unknown_mark", day.letter)
                grid.faults.append(fault)


def _sorted_out(days: Sequence[DayColumn]) -> list[DayColumn]:
    """Two columns of one day that say no half are its morning and its afternoon; of two that say
    the same half-day, the second can't be taken."""
    whole = Counter(day.date for day in days if day.date and day.half is None)
    seen: Counter[tuple[dt.date | None, str | None]] = Counter()
    made = []
    for day in days:
        if day.date is None:
            made.append(day)
            continue
        if day.half is None and whole[day.date] == 2:
            half = "pm" if seen[day.date, "am"] else "am"
            day = replace(day, half=half)
        again = seen[day.date, day.half] > 0
        seen[day.date, day.half] += 1
        made.append(replace(day, reason="day_twice") if again else day)
    return made


__all__ = ["AttendanceGrid", "DayColumn", "RefusedList", "read_grid"]
