"""The programme: its names, modules, half-days, groups, dialogue sessions and agendas."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

from .jobs import job

if TYPE_CHECKING:
    from ...domain.modules import Module
    from ...domain.programme import Cohort, Programme
    from ...domain.sessions import AgendaItem, Session
    from ...domain.slots import Slot
    from ...workspace import Workspace


@dataclass(frozen=True)
class SetUp:
    """Everything the set-up shows, read at once."""

    programme: Programme
    modules: list[Module]
    slots: list[Slot]
    cohorts: list[Cohort]
    sessions: list[Session]
    agenda: dict[UUID, list[AgendaItem]]
    marked: frozenset[UUID] = frozenset()
    """Half-days that have marks: they are not taken away with one key."""
    members: dict[UUID, int] = field(default_factory=dict)
    """Group -> how many people."""
    people: int = 0
    places: list[tuple[str, str]] = field(default_factory=list)
    """Communes, with the venue where one is known, as they were entered anywhere."""


@job
def read(ws: Workspace) -> SetUp:
    """Everything the set-up shows."""
    from ...domain.attendance import Attendance
    from ...domain.modules import Module
    from ...domain.participants import Participant
    from ...domain.programme import Cohort
    from ...domain.sessions import AgendaItem, Session
    from ...domain.slots import Slot

    modules, cohorts, people = ws.all(Module), ws.all(Cohort), ws.all(Participant)
    slots = sorted(ws.all(Slot, cancelled=False), key=lambda slot: (slot.date, slot.half))
    sessions = sorted(ws.all(Session), key=lambda s: (s.date is None, s.date or 0))
    agenda: dict[UUID, list[AgendaItem]] = {}
    for item in ws.all(AgendaItem):
        agenda.setdefault(item.session_id, []).append(item)
    return SetUp(
        ws.programme,
        _by_position(modules),
        slots,
        cohorts,
        sessions,
        {session: _by_position(items) for session, items in agenda.items()},
        frozenset(mark.slot_id for mark in ws.all(Attendance)),
        Counter(p.cohort_id for p in people if p.cohort_id is not None),
        len(people),
        _places([*cohorts, *slots, *sessions], people),
    )


@job
def name_programme(ws: Workspace, field: str, name: str | None) -> None:
    """One of the names at the head of every paper."""
    ws.edit(ws.programme.id, **{field: name})


@job
def add_module(ws: Workspace, title: str, title_ar: str | None) -> Module:
    """One more module, after the others."""
    from ...domain.modules import Module

    last = max((m.position or 0 for m in ws.all(Module)), default=0)
    return ws.add(Module(title=title, title_ar=title_ar, position=last + 1))


@job
def add_days(
    ws: Workspace, days: Sequence[date], halves: Sequence[str], cohort: Cohort | None
) -> None:
    """The half-days of some dates, at the place of a group; those that are there stay."""
    from ...domain.slots import Slot

    group = cohort.id if cohort else None
    there = {(s.date, s.half) for s in ws.all(Slot, cancelled=False) if s.cohort_id == group}
    venue, commune = (cohort.venue, cohort.commune) if cohort else (None, None)
    ws.add_all(
        Slot(date=day, half=half, cohort_id=group, venue=venue, commune=commune)
        for day in days
        for half in halves
        if (day, half) not in there
    )


@job
def place(ws: Workspace, slot: Slot, module_id: UUID, on: bool) -> None:
    """Put a module on a half-day or take it off."""
    rest = {held for held in slot.module_ids if held != module_id}
    ws.edit(slot.id, module_ids=sorted(rest | ({module_id} if on else set())))


@job
def add_group(ws: Workspace, commune: str, venue: str | None) -> Cohort:
    """A group of officials, called as its commune. To the first one belong the half-days that
    were there before any place was named."""
    from ...domain.programme import Cohort
    from ...domain.slots import Slot

    placeless = [] if ws.all(Cohort) else ws.all(Slot, cohort_id=None, cancelled=False)
    group = ws.add(Cohort(title=commune, commune=commune, venue=venue))
    for slot in placeless:
        where = {"commune": slot.commune or commune, "venue": slot.venue or venue}
        ws.edit(slot.id, cohort_id=group.id, **where)
    return group


@job
def add_session(ws: Workspace, title: str, title_ar: str | None) -> Session:
    """A dialogue session; everything but its title may come later."""
    from ...domain.sessions import Session

    return ws.add(Session(title=title, title_ar=title_ar))


@job
def add_item(
    ws: Workspace, session_id: UUID, title: str, title_ar: str | None, minutes: int | None
) -> None:
    """One more item at the end of an agenda."""
    from ...domain.sessions import AgendaItem

    held = ws.all(AgendaItem, session_id=session_id)
    last = max((item.position or 0 for item in held), default=0)
    ws.add(
        AgendaItem(
            session_id=session_id,
            title=title,
            title_ar=title_ar,
            planned_minutes=minutes,
            position=last + 1,
        )
    )


@job
def swap_items(ws: Workspace, one: AgendaItem, other: AgendaItem) -> None:
    """Two items of an agenda change places."""
    ws.edit(one.id, position=other.position)
    ws.edit(other.id, position=one.position)


def _places(held: Sequence[Any], people: Sequence[Any]) -> list[tuple[str, str]]:
    """Where something is held, then the communes alone, those of many people first."""
    places = dict.fromkeys((r.commune or "", r.venue or "") for r in held if r.venue)
    communes = Counter(r.commune for r in (*people, *held) if r.commune)
    return [*places, *((commune, "") for commune, _ in communes.most_common())]


def _by_position(records: Sequence[Any]) -> list[Any]:
    return sorted(records, key=lambda r: (r.position is None, r.position or 0))
