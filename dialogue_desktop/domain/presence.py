"""Who is in the room of a session: its half-day in the register, entrances and exits (N17)."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable
from typing import Protocol, TypeVar
from uuid import UUID, uuid5

from .completion import IN_THE_ROOM
from .days import half_of
from .invitations import SessionInvitation, not_declined
from .records import NAMESPACE


class Planned(Protocol):
    """What is asked of a session."""

    @property
    def id(self) -> UUID: ...
    @property
    def date(self) -> dt.date | None: ...
    @property
    def starts(self) -> str | None: ...
    @property
    def venue(self) -> str | None: ...


class HalfDay(Protocol):
    """What is asked of a half-day."""

    @property
    def id(self) -> UUID: ...
    @property
    def date(self) -> dt.date: ...
    @property
    def half(self) -> str: ...
    @property
    def venue(self) -> str | None: ...


class Marked(Protocol):
    """What is asked of a mark."""

    @property
    def status(self) -> str: ...
    @property
    def left_at(self) -> str | None: ...


Half = TypeVar("Half", bound=HalfDay)


def register_id(session: UUID) -> UUID:
    """The half-day that a session's register makes where none was planned: one on every laptop."""
    return uuid5(NAMESPACE, f"register:{session.hex}")


def invited_to_rooms(
    sessions: Iterable[UUID], invitations: Iterable[SessionInvitation]
) -> dict[UUID, frozenset[UUID]]:
    """The half-day made for each session -> who is reckoned with in it."""
    of = defaultdict[UUID, list[SessionInvitation]](list)
    for one in invitations:
        of[one.session_id].append(one)
    return {register_id(session): not_declined(of[session]) for session in sessions}


def half_day_of(session: Planned) -> str:
    """The half of the day in which a session begins."""
    return half_of(session.starts) if session.starts else "am"


def registers_of(session: Planned, slots: Iterable[Half]) -> list[Half]:
    """The half-days whose marks say who is in the room: the one made for the session, and those
    planned for its date and half-day, at its venue where both name one."""
    own, found = register_id(session.id), []
    for slot in slots:
        elsewhere = slot.venue and session.venue and slot.venue != session.venue
        other = session.starts is not None and slot.half != half_day_of(session)
        if slot.id == own or (slot.date == session.date and not elsewhere and not other):
            found.append(slot)
    return found


def of_training(slots: Iterable[Half], sessions: Iterable[UUID]) -> list[Half]:
    """Half-days without those that only say who was in the room of a dialogue session."""
    registers = {register_id(session) for session in sessions}
    return [slot for slot in slots if slot.id not in registers]


def was_there(mark: Marked) -> bool:
    """Whether somebody was in the room, also if they have left."""
    return mark.status in IN_THE_ROOM
