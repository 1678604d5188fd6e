"""An attendance grid brought in: what it would do, told cell by cell, and then done as one act.

Whoever certainly is somebody here is that person, as for a list of people; who is nobody here is
added. A mark that is here already stays: one that differs in the grid is listed, not written.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import NamedTuple
from uuid import UUID

from ..domain.attendance import Attendance
from ..domain.participants import Participant
from ..domain.records import Record
from ..domain.slots import Slot
from ..progress import Progress, stepped
from ..store.readings import Readings
from .grid_marks import CellMark
from .grids import AttendanceGrid, DayColumn
from .importing import Plan, planned_people
from .list_findings import Fault, Notice
from .twins import Twin


class HalfDays(NamedTuple):
    """A column and the half-days its marks go to; ``fresh`` when one is made for it."""

    column: DayColumn
    slots: tuple[Slot, ...]
    fresh: bool = False
    taken: bool = True


class Placed(NamedTuple):
    """A mark of the grid at its place: row, column, who, which half-day, what is said."""

    row: int
    column: int
    person: UUID
    slot: UUID
    mark: CellMark


class MarkDiffers(NamedTuple):
    """A mark that is another one here: listed, never written."""

    row: int
    column: int
    person: UUID
    slot: UUID
    here: str
    listed: str


@dataclass
class GridReport:
    """What the import of a grid does. ``marks`` are those it writes, ``same`` how many are here
    already, ``added`` the people it adds, ``people`` who each row is: number -> id."""

    grid: AttendanceGrid
    added: Sequence[Participant] = ()
    known: dict[UUID, Participant] = field(default_factory=dict)
    people: dict[int, UUID] = field(default_factory=dict)
    days: list[HalfDays] = field(default_factory=list)
    marks: list[Placed] = field(default_factory=list)
    same: int = 0
    differs: list[MarkDiffers] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    twins: list[Twin] = field(default_factory=list)


@dataclass
class GridPlan:
    """A grid that is ready: the people to add as acts, the half-days to add, and the report."""

    people: Plan
    half_days: list[Slot]
    report: GridReport

    @property
    def total(self) -> int:
        """How many half-days and marks there are to write."""
        return len(self.half_days) + len(self.report.marks)

    def records(self) -> Iterator[Record]:
        """The half-days and marks to write; made only by an import that writes."""
        return chain(self.half_days, map(_attendance, self.report.marks))


def planned_grid(
    grid: AttendanceGrid,
    readings: Readings,
    without: Collection[int] = (),
    progress: Progress | None = None,
    name: str = "",
) -> GridPlan:
    """Say what a grid would do here. Columns ``without`` are not taken."""
    people = planned_people(grid.people, readings, fill=False)
    listed = people.report
    report = GridReport(
        grid,
        listed.added,
        {one.id: one for one in listed.matched},
        listed.people,
        faults=[*listed.faults, *grid.faults],
        notices=listed.notices,
    )
    report.days = _half_days(grid.days, readings.all(Slot), without)
    marks = stepped(sorted(grid.marks.items()), len(grid.marks), progress, name, every=100)
    _place(report, readings, marks)
    report.faults.sort(key=lambda fault: fault.row)
    used = {placed.slot for placed in report.marks}
    fresh = [day.slots[0] for day in report.days if day.fresh and day.slots[0].id in used]
    return GridPlan(people, fresh, report)


def _half_days(
    days: Iterable[DayColumn], slots: Sequence[Slot], without: Collection[int]
) -> list[HalfDays]:
    by_date: dict[dt.date, list[Slot]] = {}
    for slot in slots:
        if not slot.cancelled:
            by_date.setdefault(slot.date, []).append(slot)
    made = []
    for day in days:
        if day.reason or day.date is None:
            made.append(HalfDays(day, (), taken=False))
            continue
        here = [s for s in by_date.get(day.date, ()) if day.half in (None, s.half)]
        fresh = not here
        if fresh:
            here = [Slot(date=day.date, half=day.half or "am")]
        made.append(HalfDays(day, tuple(here), fresh, day.index not in without))
    return made


def _place(
    report: GridReport,
    readings: Readings,
    rows: Iterable[tuple[int, Mapping[int, CellMark]]],
) -> None:
    """Every mark at its half-day. Where groups meet at the same time, it is that of the person's
    own group."""
    here = {(m.participant_id, m.slot_id): m.status for m in readings.all(Attendance)}
    days = {day.column.index: day for day in report.days if day.taken}
    for row, marks in rows:
        person = report.people[row]
        known = report.known.get(person)
        for index, mark in marks.items():
            if index not in days:
                continue
            slots = _of_person(days[index].slots, known)
            if not slots:
                column = days[index].column
                report.faults.append(Fault(row, column.heading, column.heading, "which_half_day"))
            for slot in slots:
                stands = here.get((person, slot.id))
                if stands is None and slot.closed is True:
                    heading = days[index].column.heading
                    report.faults.append(Fault(row, heading, heading, "closed_register"))
                elif stands is None:
                    report.marks.append(Placed(row, index, person, slot.id, mark))
                    here[person, slot.id] = mark.status
                elif stands == mark.status:
                    report.same += 1
                else:
                    report.differs.append(
                        MarkDiffers(row, index, person, slot.id, stands, mark.status)
                    )


def _of_person(slots: Sequence[Slot], person: Participant | None) -> list[Slot]:
    """The half-days of a day that a person can have been at: one for each half, or none where
    that can't be told."""
    found = []
    for half in ("am", "pm"):
        held = [slot for slot in slots if slot.half == half]
        if len(held) > 1:
            group = person.cohort_id if person else None
            own = [slot for slot in held if group is not None and slot.cohort_id == group]
            held = own or [slot for slot in held if slot.cohort_id is None]
            if len(held) != 1:
                return []
        found += held
    return found


def _attendance(placed: Placed) -> Attendance:
    mark = placed.mark
    return Attendance(
        participant_id=placed.person,
        slot_id=placed.slot,
        status=mark.status,
        arrived_at=mark.arrived_at,
        remark=mark.remark,
    )
