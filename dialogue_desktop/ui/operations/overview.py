"""What the overview shows of a programme, read at once on the database thread."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from uuid import UUID

from .commitments import CommitmentLine, lines_of
from .files import names_of
from .jobs import job

if TYPE_CHECKING:
    from ...domain.contributions import Contribution
    from ...domain.sessions import Session
    from ...domain.slots import Slot
    from ...verbs.expecting import Board
    from ...workspace import Standing, Workspace


NOON = 13
"""From this hour on, a morning is over."""
MOST = 40
"""So many dates before and after are told of at first sight."""


@dataclass(frozen=True)
class Dated:
    """A session or a half-day, when and where; ``held``: how many were there, or how much was
    noted, where anything was."""

    kind: str
    id: UUID
    title: str
    title_ar: str
    day: dt.date | None
    time: str
    commune: str
    venue: str
    people: str
    parts: int = 0
    minutes: int = 0
    held: int | None = None


@dataclass(frozen=True)
class Situation:
    """The programme as it stands on a day."""

    today: dt.date
    name: str
    name_ar: str
    next_up: Dated | None
    """What comes next, or, when all is ``over``, what came last."""
    promises: list[CommitmentLine]
    promised: int
    halves: list[str]
    """A tile per half-day: ``present`` when it has marks, else ``open``."""
    sessions: list[str]
    """A tile per session: ``present`` when something was noted, else ``open``."""
    people: int
    presences: int
    women: int
    men: int
    standing: Standing
    asked: int = 0
    speakers: int = 0
    coming: list[Dated] = field(default_factory=list)
    """What follows the next, soonest first."""
    past: list[Dated] = field(default_factory=list)
    """What was before, latest first."""
    over: bool = False

    @property
    def empty(self) -> bool:
        """Nothing was entered yet."""
        return not (self.people or self.halves or self.sessions)


@job
def count_twins(ws: Workspace) -> int:
    """How many pairs may be one person: asked for last, it takes longest."""
    return len(ws.twins())


@job
def hand_in(ws: Workspace) -> tuple[Board, tuple[str, str]]:
    """Who handed in and who did not, and what the programme is called."""
    return ws.hand_in(), names_of(ws)


@job
def expect(ws: Workspace, names: Iterable[str], said: Mapping[str, Any]) -> None:
    """What is said of people by name: whether they are ``awaited``, and the day on which they were
    given the starting file, ``given_on``."""
    from ...domain.expected import Expected

    ws.add_all([Expected(name=name, **said) for name in names])


@job
def read(ws: Workspace, now: dt.datetime) -> Situation:
    """The situation at a moment."""
    from ...domain.contributions import Contribution
    from ...domain.presence import of_training
    from ...domain.sessions import Session
    from ...domain.slots import Slot

    today = now.date()
    sessions = sorted(ws.all(Session), key=lambda s: (s.date is None, s.date or today))
    slots = of_training(ws.all(Slot, cancelled=False), (session.id for session in sessions))
    slots.sort(key=lambda slot: (slot.date, slot.half))
    present, roster = _present(ws), ws.roster()
    cards = ws.all(Contribution)
    noted: dict[UUID, list[Contribution]] = {}
    for card in cards:
        noted.setdefault(card.session_id, []).append(card)
    coming, past = _dates(slots, sessions, now)
    over = not coming and bool(past)
    next_up = (past if over else coming).pop(0) if coming or past else None

    def told(record: Any) -> Dated:
        if record.noun == "session":
            return _session(ws, record, noted.get(record.id, ()))
        return _half_day(ws, record, present.get(record.id))

    promises = [line for line in lines_of(ws, cards) if line.state == "open"]
    return Situation(
        today,
        *names_of(ws),
        told(next_up) if next_up else None,
        promises[:12],
        len(promises),
        ["present" if slot.id in present else "open" for slot in slots],
        ["present" if session.id in noted else "open" for session in sessions],
        len(roster),
        present.total(),
        sum(line.sex == "female" for line in roster),
        sum(line.sex == "male" for line in roster),
        ws.standing(),
        len(cards),
        len({card.speaker_id for card in cards if card.speaker_id}),
        [told(one) for one in coming[:MOST]],
        [told(one) for one in past[:MOST]],
        over,
    )


def _present(ws: Workspace) -> Counter[UUID]:
    """How many were there in each half-day that has marks."""
    from ...domain.attendance import Attendance

    present: Counter[UUID] = Counter()
    for mark in ws.all(Attendance):
        present[mark.slot_id] += mark.status in ("present", "late")
    return present


def _dates(
    slots: Iterable[Any], sessions: Iterable[Any], now: dt.datetime
) -> tuple[list[Any], list[Any]]:
    """What is under way or comes next and was not closed before its time, and what is over."""
    here = now.date(), "am" if now.hour < NOON else "pm"
    dated = [(slot.date, slot.half, slot) for slot in slots]
    dated += [(s.date, "am" if (s.starts or "") < "12:00" else "pm", s) for s in sessions if s.date]
    dated.sort(key=lambda each: each[:2])
    coming = [each for *when, each in dated if tuple(when) >= here and not _closed(each)]
    past = [each for *when, each in dated if tuple(when) < here or _closed(each)]
    return coming + [session for session in sessions if session.date is None], past[::-1]


def _closed(record: Any) -> bool:
    return bool(record.closed_at if record.noun == "session" else record.closed)


def _hour(session: Session, cards: Sequence[Contribution]) -> str:
    """When a session began, or else when it is to begin."""
    from ...reports.agenda import began_at, planned_at

    said = (card.said_at.astimezone() for card in cards if card.said_at)
    that_day = (at.replace(tzinfo=None) for at in said if at.date() == session.date)
    began = began_at(planned_at(session.date, session.starts), min(that_day, default=None))
    return f"{began:%H:%M}" if began else ""


def _session(ws: Workspace, session: Session, cards: Sequence[Contribution]) -> Dated:
    from ...domain.sessions import AgendaItem

    items = ws.all(AgendaItem, session_id=session.id)
    return Dated(
        "session",
        session.id,
        session.title or "",
        session.title_ar or "",
        session.date,
        _hour(session, cards),
        session.commune or "",
        session.venue or "",
        session.facilitators or "",
        len(items),
        sum(item.planned_minutes or 0 for item in items),
        len(cards) or None,
    )


def _half_day(ws: Workspace, slot: Slot, present: int | None) -> Dated:
    from ...domain.modules import Module

    modules = [module for id in slot.module_ids if (module := ws.get(Module, id))]
    return Dated(
        "slot",
        slot.id,
        " · ".join(module.title or "" for module in modules),
        " · ".join(module.title_ar or module.title or "" for module in modules),
        slot.date,
        slot.half or "",
        slot.commune or "",
        slot.venue or "",
        slot.trainer or "",
        held=present,
    )
