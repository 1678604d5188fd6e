"""Reading half-days and their marks.

What the window holds are lean lines, made on the database thread.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from ...domain.marks import MarkLine
from ...domain.roster import Roster
from .jobs import job

if TYPE_CHECKING:
    from ...domain.attendance import Attendance
    from ...domain.statuses import StatusStyle
    from ...workspace import Workspace

LATE_AFTER = 15
"""Minutes after which late is proposed where the programme says nothing."""


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
    closed: bool = False
    ends: str | None = None


Mark = MarkLine
"""One person's mark for one half-day."""


class Book(NamedTuple):
    """Everything the page of attendance shows of a file."""

    slots: list[HalfDay]
    marks: list[Mark]
    roster: Roster
    heading: str
    late_after: int = LATE_AFTER
    styles: dict[str, StatusStyle] = {}
    invited: dict[UUID, frozenset[UUID]] = {}
    """Half-day of a dialogue session -> who was invited to it."""


class Writing(NamedTuple):
    """Who wrote a value of a mark, when, on which laptop; ``void`` where it was taken back.

    ``field`` is one of :data:`TOLD`, or ``removed`` where the mark was taken away.
    """

    value: str | None
    author: str
    at: dt.datetime
    laptop: str
    field: str = "status"
    void: bool = False


TOLD = ("status", "arrived_at", "left_at", "remark", "represented_by_id", "signed")
"""What a mark's history tells of."""


@job
def read_book(ws: Workspace, arabic_first: bool) -> Book:
    """All half-days, marks and people."""
    from ...domain.invitations import SessionInvitation
    from ...domain.presence import invited_to_rooms
    from ...domain.sessions import Session
    from ...domain.statuses import StatusStyle

    return Book(
        half_days(ws, arabic_first),
        ws.marks(),
        Roster(ws.roster()).prepare(arabic_first),
        _heading(ws, arabic_first),
        late_after(ws),
        {style.status: style for style in ws.all(StatusStyle)},
        invited_to_rooms((one.id for one in ws.all(Session)), ws.all(SessionInvitation)),
    )


def late_after(ws: Workspace) -> int:
    """After how many minutes late is proposed."""
    said = ws.programme.late_after
    return LATE_AFTER if said is None else said


def half_days(ws: Workspace, arabic_first: bool) -> list[HalfDay]:
    """Every half-day that is held, in order."""
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
            one.closed is True,
            one.ends,
        )
        for one in ws.all(Slot)
        if isinstance(one.date, dt.date) and not one.cancelled
    ]
    return sorted(found, key=lambda slot: (slot.date, slot.venue or "", slot.half))


def _worded(title: str | None, title_ar: str | None, arabic_first: bool) -> str | None:
    return title_ar or title if arabic_first else title or title_ar


def _heading(ws: Workspace, arabic_first: bool) -> str:
    """The component the half-days are of, or else the programme."""
    from ...domain.programme import Component

    for component in ws.all(Component):
        title = _worded(component.title, component.title_ar, arabic_first)
        if component.kind == "training" and title:
            return title
    programme = ws.programme
    return _worded(programme.name, programme.name_ar, arabic_first) or ""


def mark_of(one: Attendance) -> Mark:
    """What lists hold of a mark."""
    return Mark(
        one.id,
        one.participant_id,
        one.slot_id,
        one.status,
        one.arrived_at,
        one.left_at,
        one.remark,
        one.represented_by_id,
        one.disputes("status"),
        one.signed,
    )


@job
def read_marks(ws: Workspace, ids: Iterable[UUID]) -> dict[UUID, Mark | None]:
    """Some marks anew; one that is gone is None."""
    from ...domain.attendance import Attendance

    found = ((id, ws.get(Attendance, id)) for id in ids)
    return {id: mark_of(one) if one else None for id, one in found}


@job
def find_person(ws: Workspace, id: UUID) -> UUID | None:
    """The id under which a person is shown, whatever id of theirs is asked for; None if unknown."""
    from ...domain.participants import Participant

    person = ws.get(Participant, id)
    return person.id if person is not None else None


@job
def read_writings(ws: Workspace, mark: UUID, arabic_first: bool) -> list[Writing]:
    """Every value a mark ever had, the first one first (A5)."""
    names = {line.id: line.leading(arabic_first) for line in ws.roster()}
    return [
        Writing(_said(e.value, names), e.author, e.at, e.laptop, e.field, e.void)
        for e in ws.history(mark)
        if e.field in TOLD or (e.field == "removed" and e.value)
    ]


def _said(value: Any, names: dict[UUID, str]) -> str | None:
    """A value of a mark in words; of a person, their name."""
    if isinstance(value, UUID):
        return names.get(value)
    return None if value is None else str(value)
