"""The programme: its names, modules, half-days, groups, dialogue sessions and agendas."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any
from uuid import UUID

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from ...domain.modules import Module
    from ...domain.programme import Cohort, Programme
    from ...domain.sessions import AgendaItem, Session
    from ...domain.slots import Slot
    from ...workspace import Workspace
    from ..desk import Desk

Then = Callable[[Any], None] | None


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


def read(desk: Desk, then: Callable[[SetUp], None], owner: QObject) -> None:
    """Read what the set-up shows."""
    desk.run(_read, then, owner=owner)


def _read(ws: Workspace) -> SetUp:
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


def _places(held: Sequence[Any], people: Sequence[Any]) -> list[tuple[str, str]]:
    """Where something is held, then the communes alone, those of many people first."""
    places = dict.fromkeys((r.commune or "", r.venue or "") for r in held if r.venue)
    communes = Counter(r.commune for r in (*people, *held) if r.commune)
    return [*places, *((commune, "") for commune, _ in communes.most_common())]


def _by_position(records: Sequence[Any]) -> list[Any]:
    return sorted(records, key=lambda r: (r.position is None, r.position or 0))


def name_programme(desk: Desk, field: str, name: str | None) -> None:
    """One of the names at the head of every paper."""
    desk.run(lambda ws: ws.edit(ws.programme.id, **{field: name}))


def add_module(desk: Desk, title: str, title_ar: str | None, then: Then = None) -> None:
    """One more module, after the others."""

    def job(ws: Workspace) -> Any:
        from ...domain.modules import Module

        last = max((m.position or 0 for m in ws.all(Module)), default=0)
        return ws.add(Module(title=title, title_ar=title_ar, position=last + 1))

    desk.run(job, then)


def add_days(
    desk: Desk, days: Sequence[date], halves: Sequence[str], cohort: Cohort | None, then: Then
) -> None:
    """The half-days of some dates, at the place of a group; those that are there stay."""

    def job(ws: Workspace) -> Any:
        from ...domain.slots import Slot

        group = cohort.id if cohort else None
        there = {(s.date, s.half) for s in ws.all(Slot, cancelled=False) if s.cohort_id == group}
        venue, commune = (cohort.venue, cohort.commune) if cohort else (None, None)
        fresh = [
            Slot(date=day, half=half, cohort_id=group, venue=venue, commune=commune)
            for day in days
            for half in halves
            if (day, half) not in there
        ]
        return ws.add_all(fresh)

    desk.run(job, then)


def place(desk: Desk, slot: Slot, module_id: UUID, on: bool, then: Then = None) -> None:
    """Put a module on a half-day or take it off."""
    rest = {held for held in slot.module_ids if held != module_id}
    modules = sorted(rest | ({module_id} if on else set()))
    desk.run(lambda ws: ws.edit(slot.id, module_ids=modules), then)


def add_group(desk: Desk, commune: str, venue: str | None, then: Then = None) -> None:
    """A group of officials, called as its commune. To the first one belong the half-days that
    were there before any place was named."""

    def job(ws: Workspace) -> Any:
        from ...domain.programme import Cohort
        from ...domain.slots import Slot

        placeless = [] if ws.all(Cohort) else ws.all(Slot, cohort_id=None, cancelled=False)
        group = ws.add(Cohort(title=commune, commune=commune, venue=venue))
        for slot in placeless:
            where = {"commune": slot.commune or commune, "venue": slot.venue or venue}
            ws.edit(slot.id, cohort_id=group.id, **where)
        return group

    desk.run(job, then)


def add_session(desk: Desk, title: str, title_ar: str | None, then: Then = None) -> None:
    """A dialogue session; everything but its title may come later."""

    def job(ws: Workspace) -> Any:
        from ...domain.sessions import Session

        return ws.add(Session(title=title, title_ar=title_ar))

    desk.run(job, then)


def add_item(
    desk: Desk,
    session_id: UUID,
    title: str,
    title_ar: str | None,
    minutes: int | None,
    then: Then = None,
) -> None:
    """One more item at the end of an agenda."""

    def job(ws: Workspace) -> Any:
        from ...domain.sessions import AgendaItem

        held = ws.all(AgendaItem, session_id=session_id)
        last = max((item.position or 0 for item in held), default=0)
        item = AgendaItem(
            session_id=session_id,
            title=title,
            title_ar=title_ar,
            planned_minutes=minutes,
            position=last + 1,
        )
        return ws.add(item)

    desk.run(job, then)


def swap_items(desk: Desk, one: AgendaItem, other: AgendaItem) -> None:
    """Two items of an agenda change places."""

    def job(ws: Workspace) -> None:
        ws.edit(one.id, position=other.position)
        ws.edit(other.id, position=one.position)

    desk.run(job)


def edit(
    desk: Desk,
    record_id: UUID,
    **fields: Any,
) -> None:
    """Write some fields of a record."""
    desk.run(lambda ws: ws.edit(record_id, **fields))


def remove(desk: Desk, record_id: UUID, then: Then = None) -> None:
    """Take a record away; undo brings it back."""
    desk.run(lambda ws: ws.remove(record_id), then)
