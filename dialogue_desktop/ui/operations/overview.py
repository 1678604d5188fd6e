"""What the overview shows of a programme, read at once on the database thread."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from uuid import UUID

from .commitments import CommitmentLine, lines_of
from .files import names_of
from .jobs import job

if TYPE_CHECKING:
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
    """What comes next, or, when all is over, what came last."""
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
    noted = Counter(card.session_id for card in cards)
    held = {**noted, **present}
    coming, past = _dates(slots, sessions, now)
    next_up = coming.pop(0) if coming else past.pop(0) if past else None
    promises = [line for line in lines_of(ws, cards) if line.state == "open"]
    return Situation(
        today,
        *names_of(ws),
        _described(ws, next_up, held) if next_up else None,
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
        *([_described(ws, one, held) for one in dates[:MOST]] for dates in (coming, past)),
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


def _hour(ws: Workspace, session: Any) -> str:
    """When a session began, or else when it is to begin."""
    from ...reports.agenda import began_at, planned_at

    said = (card.said_at.astimezone() for card in ws.cards(session.id) if card.said_at)
    that_day = (at.replace(tzinfo=None) for at in said if at.date() == session.date)
    began = began_at(planned_at(session.date, session.starts), min(that_day, default=None))
    return f"{began:%H:%M}" if began else ""


def _described(ws: Workspace, record: Any, held: Mapping[UUID, int]) -> Dated:
    from ...domain.modules import Module
    from ...domain.sessions import AgendaItem

    if record.noun == "session":
        items = ws.all(AgendaItem, session_id=record.id)
        minutes = sum(item.planned_minutes or 0 for item in items)
        return Dated(
            "session",
            record.id,
            record.title or "",
            record.title_ar or "",
            record.date,
            _hour(ws, record),
            record.commune or "",
            record.venue or "",
            record.facilitators or "",
            len(items),
            minutes,
            held.get(record.id),
        )
    modules = [module for id in record.module_ids if (module := ws.get(Module, id))]
    return Dated(
        "slot",
        record.id,
        " · ".join(module.title or "" for module in modules),
        " · ".join(module.title_ar or module.title or "" for module in modules),
        record.date,
        record.half,
        record.commune or "",
        record.venue or "",
        record.trainer or "",
        held=held.get(record.id),
    )
