"""Attendance grids brought in: what one would do, told row by row, then done as one act (A20)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from ...exchange.list_corrections import AS_READ, Correction
from .correcting import Known, maybe, people_by_name
from .jobs import long_job
from .lists import ListPreview, Reading, list_preview

if TYPE_CHECKING:
    from ...exchange.grid_importing import GridReport, HalfDays
    from ...exchange.list_findings import ListRow
    from ...workspace import Workspace
    from ..desk import Tell

Params = dict[str, Any]


class DayLine(NamedTuple):
    """A column of the grid: its heading as written, the day understood, its halves, whether a
    half-day is made for it, whether it is taken, and why it can't be."""

    place: int
    letter: str
    heading: str
    date: dt.date | None
    halves: tuple[str, ...] = ()
    fresh: bool = False
    taken: bool = True
    reason: str = ""


class GridLine(NamedTuple):
    """A row of the grid: who, the marks by day (a status, or nothing), what is told of it.

    ``kind`` is ``new``, ``known`` or ``left``; ``kept`` are marks that stay as they are here:
    column, status here, status in the grid. ``read`` is the row itself, ``maybe`` who of the
    people here it may be, ``person`` who it is, ``unread`` what stands where no mark is
    understood, by column.
    """

    kind: str
    number: int
    name: str
    commune: str = ""
    marks: tuple[str, ...] = ()
    told: tuple[tuple[str, Params], ...] = ()
    kept: tuple[tuple[int, str, str], ...] = ()
    read: ListRow | None = None
    maybe: Known | None = None
    unread: Mapping[int, str] = {}
    person: UUID | None = None

    @property
    def correction(self) -> Correction:
        """What a person said of the row."""
        return self.read.correction if self.read is not None else AS_READ

    @property
    def open(self) -> bool:
        """Whether somebody should look at it still."""
        told = self.kept or any(code != "left_out" for code, _ in self.told)
        return bool(told or (self.maybe and not self.correction.another))

    @property
    def section(self) -> str:
        """What has to be looked at goes before the others."""
        return "look" if self.told or self.kept or self.maybe else self.kind


@dataclass
class GridPreview:
    """All that is shown of a grid before anything is written."""

    path: Path
    sheet: str = ""
    sheets: Sequence[str] = ()
    days: list[DayLine] = field(default_factory=list)
    lines: list[GridLine] = field(default_factory=list)
    marks: int = 0
    same: int = 0
    added: int = 0
    known: int = 0
    twins: int = 0
    without: frozenset[int] = frozenset()
    reading: Reading | None = None
    country: str = ""
    people: Mapping[str, UUID] = field(default_factory=dict)

    def of(self, section: str) -> list[GridLine]:
        """The rows of a section, in the order of the grid."""
        return [line for line in self.lines if line.section == section]


@long_job
def preview_any(ws: Workspace, tell: Tell, reading: Reading) -> ListPreview | GridPreview:
    """What a spreadsheet would do: a grid if it has days, else a list of people."""
    grid = _report(ws, reading.checked(), tell)
    if grid is None:
        return list_preview(ws, reading, tell)
    return _shown(ws, reading.checked(), grid, frozenset())


@long_job
def preview(ws: Workspace, tell: Tell, reading: Reading, without: frozenset[int]) -> GridPreview:
    """What a grid would do without some of its columns."""
    path, sheet, _, corrections, _ = read = reading.checked()
    report = ws.import_attendance(
        path, True, tell, sheet=sheet, without=without, corrections=corrections
    )
    return _shown(ws, read, report, without)


@long_job
def bring(ws: Workspace, tell: Tell, reading: Reading, without: frozenset[int]) -> tuple[int, int]:
    """Bring a grid in as one act; answers how many marks were written and people added."""
    path, sheet, _, corrections, _ = reading.checked()
    report = ws.import_attendance(
        path, progress=tell, sheet=sheet, without=without, corrections=corrections
    )
    return len(report.marks), len(report.added)


def _report(ws: Workspace, reading: Reading, tell: Tell) -> GridReport | None:
    from ...exchange.list_findings import RefusedList

    path, sheet, _, corrections, _ = reading
    try:
        return ws.import_attendance(path, True, tell, sheet=sheet, corrections=corrections)
    except RefusedList as refused:
        if refused.code != "no_days":
            raise
        return None


def _shown(
    ws: Workspace, reading: Reading, report: GridReport, without: frozenset[int]
) -> GridPreview:
    """A report as lines to show, with who of the people here new rows may be."""
    likely = maybe(ws, report.people, report.known, report.twins)
    made = previewed(reading, report, without, likely)
    made.country = ws.programme.country or "MA"
    made.people = people_by_name(ws)
    return made


def previewed(
    reading: Reading,
    report: GridReport,
    without: frozenset[int],
    maybe: Mapping[int, Known] = {},
) -> GridPreview:
    """A report as lines to show."""
    listed = report.grid.people
    return GridPreview(
        reading.path,
        listed.sheet,
        listed.sheets,
        [_day(day) for day in report.days],
        list(_lines(report, maybe)),
        len(report.marks),
        report.same,
        len(report.added),
        len(report.known),
        len(report.twins),
        without,
        reading._replace(sheet=listed.sheet or None),
    )


def _day(day: HalfDays) -> DayLine:
    column = day.column
    halves = tuple(dict.fromkeys(slot.half for slot in day.slots))
    return DayLine(
        column.index,
        column.letter,
        column.heading,
        column.date,
        halves,
        day.fresh,
        day.taken,
        column.reason,
    )


def _lines(report: GridReport, maybe: Mapping[int, Known]) -> Iterator[GridLine]:
    """Every row once, as they stand in the grid."""
    listed, days = report.grid.people, report.days
    left = {row.number for row in listed.left}
    told: dict[int, list[tuple[str, Params]]] = {}
    unread: dict[int, dict[int, str]] = {}
    places = {day.column.letter: day.column.index for day in days}
    for fault in report.faults:
        told.setdefault(fault.row, []).append((fault.reason, fault.params))
        if fault.reason == "unknown_mark":
            unread.setdefault(fault.row, {})[places[fault.field]] = fault.value
    kept: dict[int, list[tuple[int, str, str]]] = {}
    for one in report.differs:
        kept.setdefault(one.row, []).append((one.column, one.here, one.listed))
    for row in sorted((*listed.rows, *listed.left), key=lambda row: row.number):
        person = report.known.get(report.people[row.number]) if row.number not in left else None
        kind = "left" if row.number in left else "known" if person else "new"
        marks = report.grid.marks.get(row.number, {})
        name, name_ar, commune = (
            getattr(person, field) if person else row.values.get(field)
            for field in ("name", "name_ar", "commune")
        )
        yield GridLine(
            kind,
            row.number,
            name or name_ar or "",
            commune or "",
            tuple(
                marks[index].status if (index := day.column.index) in marks and day.taken else ""
                for day in days
            ),
            tuple(told.get(row.number, ())),
            tuple(kept.get(row.number, ())),
            row,
            maybe.get(row.number),
            unread.get(row.number, {}),
            person.id if person is not None else None,
        )
