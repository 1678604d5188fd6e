"""What the overview shows of a programme, read at once on the database thread."""

from __future__ import annotations

import datetime as dt
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


@dataclass(frozen=True)
class NextUp:
    """What comes next, or, when all is over, what came last: a session or a half-day."""

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


@dataclass(frozen=True)
class Situation:
    """The programme as it stands on a day."""

    today: dt.date
    name: str
    name_ar: str
    next_up: NextUp | None
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

    @property
    def empty(self) -> bool:
        """Nothing was entered yet."""
        return not (self.people or self.halves or self.sessions)


@dataclass
class _Held:
    marked: set[UUID] = field(default_factory=set)
    presences: int = 0


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
    held, roster = _held(ws), ws.roster()
    cards = ws.all(Contribution)
    noted = {card.session_id for card in cards}
    promises = [line for line in lines_of(ws, cards) if line.state == "open"]
    return Situation(
        today,
        *names_of(ws),
        _next_up(ws, slots, sessions, now),
        promises[:12],
        len(promises),
        ["present" if slot.id in held.marked else "open" for slot in slots],
        ["present" if session.id in noted else "open" for session in sessions],
        len(roster),
        held.presences,
        sum(line.sex == "female" for line in roster),
        sum(line.sex == "male" for line in roster),
        ws.standing(),
        len(cards),
        len({card.speaker_id for card in cards if card.speaker_id}),
    )


def _held(ws: Workspace) -> _Held:
    from ...domain.attendance import Attendance

    held = _Held()
    for mark in ws.all(Attendance):
        held.marked.add(mark.slot_id)
        held.presences += mark.status in ("present", "late")
    return held


def _next_up(
    ws: Workspace, slots: Iterable[Any], sessions: Iterable[Any], now: dt.datetime
) -> NextUp | None:
    """What is under way or comes next and was not closed before its time; when nothing is to
    come, the last that was."""
    here = now.date(), "am" if now.hour < NOON else "pm"
    dated = [(slot.date, slot.half, slot) for slot in slots]
    dated += [(s.date, "am" if (s.starts or "") < "12:00" else "pm", s) for s in sessions if s.date]
    still = (each for each in dated if each[:2] >= here and not _closed(each[2]))
    coming = sorted(still, key=lambda each: each[:2])
    past = sorted(dated, key=lambda each: each[:2])
    undated = [(None, "", session) for session in sessions if session.date is None]
    chosen = coming[:1] or undated[:1] or past[-1:]
    return _described(ws, chosen[0][2]) if chosen else None


def _closed(record: Any) -> bool:
    return bool(record.closed_at if record.noun == "session" else record.closed)


def _hour(ws: Workspace, session: Any) -> str:
    """When a session began, or else when it is to begin."""
    from ...reports.agenda import began_at, planned_at

    said = (card.said_at.astimezone() for card in ws.cards(session.id) if card.said_at)
    that_day = (at.replace(tzinfo=None) for at in said if at.date() == session.date)
    began = began_at(planned_at(session.date, session.starts), min(that_day, default=None))
    return f"{began:%H:%M}" if began else ""


def _described(ws: Workspace, record: Any) -> NextUp:
    from ...domain.modules import Module
    from ...domain.sessions import AgendaItem

    if record.noun == "session":
        items = ws.all(AgendaItem, session_id=record.id)
        minutes = sum(item.planned_minutes or 0 for item in items)
        return NextUp(
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
        )
    modules = [module for id in record.module_ids if (module := ws.get(Module, id))]
    return NextUp(
        "slot",
        record.id,
        " · ".join(module.title or "" for module in modules),
        " · ".join(module.title_ar or module.title or "" for module in modules),
        record.date,
        record.half,
        record.commune or "",
        record.venue or "",
        record.trainer or "",
    )
