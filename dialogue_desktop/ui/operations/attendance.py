"""Reading half-days and their marks; marking, setting the rest, walk-ins, the sign-in sheet.

What the window holds are lean lines, made on the database thread.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from ...domain.roster import Roster, RosterLine
from ...errors import DialogueError

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from ...domain.attendance import Attendance
    from ...workspace import Workspace
    from ..desk import Desk

Failed = Callable[[DialogueError], None]


class HalfDay(NamedTuple):
    """A half-day as lists and headings show one; ``modules`` are their numbers."""

    id: UUID
    date: dt.date
    half: str = "am"
    starts: str | None = None
    modules: tuple[int, ...] = ()
    venue: str | None = None
    cohort_id: UUID | None = None
    cohort: str | None = None


class Mark(NamedTuple):
    """One person's mark for one half-day."""

    id: UUID
    person: UUID
    slot: UUID
    status: str
    arrived: str | None = None
    departed: str | None = None


class Book(NamedTuple):
    """Everything the page of attendance shows of a file."""

    slots: list[HalfDay]
    marks: list[Mark]
    cohorts: dict[UUID, frozenset[UUID]]
    roster: Roster
    heading: str


class Writing(NamedTuple):
    """Who wrote a value of a mark, when, on which laptop."""

    status: str | None
    author: str
    at: dt.datetime
    laptop: str


# --- reading -----------------------------------------------------------------------------------


def read_book(desk: Desk, arabic_first: bool, then: Callable[[Book], None], owner: QObject) -> None:
    """Read all half-days, marks and people."""

    def job(ws: Workspace) -> Book:
        from ...domain.attendance import Attendance

        slots = _slots(ws, arabic_first)
        return Book(
            slots,
            [_mark(one) for one in ws.all(Attendance)],
            _cohorts(ws, {slot.cohort_id for slot in slots if slot.cohort_id}),
            Roster(ws.roster()).prepare(arabic_first),
            _heading(ws, arabic_first),
        )

    desk.run(job, then, owner=owner)


def _slots(ws: Workspace, arabic_first: bool) -> list[HalfDay]:
    from ...domain.modules import Module
    from ...domain.programme import Cohort
    from ...domain.slots import Slot
    from .progress import in_order

    numbers = {one.id: place for place, one in enumerate(in_order(ws.all(Module)), start=1)}
    titles = {one.id: _worded(one.title, one.title_ar, arabic_first) for one in ws.all(Cohort)}
    found = [
        HalfDay(
            one.id,
            one.date,
            one.half,
            one.starts,
            tuple(sorted(numbers[id] for id in one.module_ids if id in numbers)),
            one.venue or one.commune,
            one.cohort_id,
            titles.get(one.cohort_id) if one.cohort_id else None,
        )
        for one in ws.all(Slot)
        if isinstance(one.date, dt.date)
    ]
    return sorted(found, key=lambda slot: (slot.date, slot.venue or "", slot.half))


def _worded(title: str | None, title_ar: str | None, arabic_first: bool) -> str | None:
    return title_ar or title if arabic_first else title or title_ar


def _cohorts(ws: Workspace, ids: Iterable[UUID]) -> dict[UUID, frozenset[UUID]]:
    from ...domain.participants import Participant

    return {id: frozenset(one.id for one in ws.all(Participant, cohort_id=id)) for id in ids}


def _heading(ws: Workspace, arabic_first: bool) -> str:
    """The component the half-days are of, or else the programme."""
    from ...domain.programme import Component

    for component in ws.all(Component):
        title = _worded(component.title, component.title_ar, arabic_first)
        if component.kind == "training" and title:
            return title
    programme = ws.programme
    return _worded(programme.name, programme.name_ar, arabic_first) or ""


def _mark(one: Attendance) -> Mark:
    return Mark(one.id, one.participant_id, one.slot_id, one.status, one.arrived_at, one.left_at)


def read_marks(
    desk: Desk,
    ids: Iterable[UUID],
    then: Callable[[dict[UUID, Mark | None]], None],
    owner: QObject,
) -> None:
    """Read some marks anew; one that is gone is None."""
    wanted = list(ids)

    def job(ws: Workspace) -> dict[UUID, Mark | None]:
        from ...domain.attendance import Attendance

        found = ((id, ws.get(Attendance, id)) for id in wanted)
        return {id: _mark(one) if one else None for id, one in found}

    desk.run(job, then, owner=owner)


def read_writings(
    desk: Desk, mark: UUID, then: Callable[[list[Writing]], None], owner: QObject
) -> None:
    """Every value a mark ever had, the first one first (A5)."""

    def job(ws: Workspace) -> list[Writing]:
        entries = ws.history(mark)
        return [
            Writing(None if e.field == "removed" else str(e.value), e.author, e.at, e.laptop)
            for e in entries
            if not e.void and (e.field == "status" or (e.field == "removed" and e.value))
        ]

    desk.run(job, then, lambda error: None, owner)


# --- writing -----------------------------------------------------------------------------------


def mark(
    desk: Desk,
    slot: UUID,
    person: UUID,
    status: str,
    arrived: str | None,
    then: Callable[[Mark], None],
    failed: Failed,
    owner: QObject | None = None,
) -> None:
    """Write a person's mark; a second one changes the first."""

    def job(ws: Workspace) -> Mark:
        from ...domain.attendance import Attendance, attendance_id

        now = ws.get(Attendance, attendance_id(person, slot))
        if now is not None:
            fields = {"status": status, "arrived_at": arrived}
            if status not in ("present", "late"):
                fields["left_at"] = None
            return _mark(ws.edit(now.id, **fields))  # type: ignore[arg-type]
        made = Attendance(participant_id=person, slot_id=slot, status=status, arrived_at=arrived)
        return _mark(ws.add(made))

    desk.run(job, then, failed, owner)


def depart(
    desk: Desk,
    mark: UUID,
    time: str | None,
    then: Callable[[Mark], None],
    failed: Failed,
    owner: QObject | None = None,
) -> None:
    """Note when a person left, or that they have not (A3)."""

    def job(ws: Workspace) -> Mark:
        return _mark(ws.edit(mark, left_at=time))  # type: ignore[arg-type]

    desk.run(job, then, failed, owner)


def unmark(
    desk: Desk,
    mark: UUID,
    then: Callable[[Any], None],
    failed: Failed,
    owner: QObject | None = None,
) -> None:
    """Take a mark away: the person is not yet marked again."""
    desk.run(lambda ws: ws.remove(mark), then, failed, owner)


def mark_rest(
    desk: Desk,
    slot: UUID,
    people: Sequence[UUID],
    status: str,
    then: Callable[[list[Mark]], None],
    failed: Failed,
    owner: QObject | None = None,
) -> None:
    """Give everybody who is not yet marked one status, as one act (A2)."""
    wanted = list(people)

    def job(ws: Workspace) -> list[Mark]:
        from ...domain.attendance import Attendance

        taken = {one.participant_id for one in ws.all(Attendance, slot_id=slot)}
        made = [
            Attendance(participant_id=person, slot_id=slot, status=status)
            for person in wanted
            if person not in taken
        ]
        return [_mark(one) for one in ws.add_all(made)]

    desk.run(job, then, failed, owner)


def walk_in(
    desk: Desk,
    slot: HalfDay,
    line: RosterLine,
    status: str,
    arrived: str | None,
    then: Callable[[Mark], None],
    failed: Failed,
    owner: QObject | None = None,
) -> None:
    """Add a person of whom only a name is known, and mark them, as one act (P4)."""

    def job(ws: Workspace) -> Mark:
        from ...domain.attendance import Attendance
        from ...domain.participants import Participant

        person = Participant(
            id=line.id,
            name=line.name,
            name_ar=line.name_ar,
            to_complete=True,
            cohort_id=slot.cohort_id,
        )
        made = Attendance(
            participant_id=person.id, slot_id=slot.id, status=status, arrived_at=arrived
        )
        ws.add_all([person, made])
        return _mark(made)

    desk.run(job, then, failed, owner)


def write_sign_in(
    desk: Desk,
    slot: UUID,
    path: Path,
    language: str,
    then: Callable[[Any], None],
    failed: Failed | None = None,
    owner: QObject | None = None,
) -> None:
    """Write the sign-in sheet of a half-day as a PDF: ``fr``, ``ar`` or ``both`` (A8)."""
    desk.run(
        lambda ws: ws.report("sign-in", path, slot_id=slot, language=language), then, failed, owner
    )
