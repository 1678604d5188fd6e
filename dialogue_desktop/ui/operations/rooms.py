"""The room of a session: who is there, what its tables bring back, what is missing at its end."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from .attendance import HalfDay
from .jobs import job

if TYPE_CHECKING:
    from ...domain.balance import Share, Voice
    from ...domain.sessions import Session
    from ...domain.slots import Slot
    from ...workspace import Workspace


class Room(NamedTuple):
    """Who was in the room, and who of them has left; ``slot`` is the half-day of its register.
    ``counts``: what was tallied where nobody's words may be attributed."""

    slot: UUID | None = None
    there: frozenset[UUID] = frozenset()
    left: frozenset[UUID] = frozenset()
    counts: Mapping[Voice, Share] = {}

    @property
    def here(self) -> frozenset[UUID]:
        """Who is there now."""
        return self.there - self.left


UNKNOWN = Room()


class Place(NamedTuple):
    """The half-day in which a session's people are marked, whether it is ``made`` or not yet."""

    slot: HalfDay
    made: bool = True
    invited: frozenset[UUID] = frozenset()
    """Who is expected; nobody where nobody was invited."""


class HarvestLine(NamedTuple):
    """What a table brought back from a round."""

    table: int
    round: int
    text: str


class Gathered(NamedTuple):
    """What a session holds, counted."""

    there: int = 0
    cards: int = 0
    statements: int = 0
    commitments: int = 0


class Missing(NamedTuple):
    """What is not yet as it should be when a session ends (N18), as ids and titles."""

    register: bool = False
    """Whether nobody was marked at all."""
    unmarked: int = 0
    to_complete: tuple[UUID, ...] = ()
    consent: tuple[UUID, ...] = ()
    """Who spoke where names may be said, and was not asked."""
    items: tuple[UUID, ...] = ()
    statements: int = 0
    """Written, but not read back to the room."""
    harvests: tuple[tuple[int, int], ...] = ()
    """Tables and rounds of which nothing was brought back."""
    namesakes: tuple[tuple[UUID, UUID, str], ...] = ()
    """Two themes of one name."""
    gathered: Gathered = Gathered()


# --- who is there ------------------------------------------------------------------------------


def room_of(ws: Workspace, session: UUID) -> Room:
    """Who is in the room by the marks of the session's half-day."""
    from ...domain.attendance import Attendance
    from ...domain.balance import counts_of
    from ...domain.presence import was_there
    from ...domain.sessions import Session
    from ...domain.tallies import Tally

    found = ws.get(Session, session)
    if found is None:
        return UNKNOWN
    slots = _registers(ws, found)
    marks = [one for slot in slots for one in ws.all(Attendance, slot_id=slot.id) if was_there(one)]
    here = {one.participant_id for one in marks if one.left_at is None}
    there = {one.participant_id for one in marks}
    counts = counts_of(ws.all(Tally, session_id=session))
    slot = slots[0].id if slots else None
    return Room(slot, frozenset(there), frozenset(there - here), counts)


def _registers(ws: Workspace, session: Session) -> list[Slot]:
    """The half-days of a session; one in which somebody was marked comes first."""
    from ...domain.attendance import Attendance
    from ...domain.presence import registers_of
    from ...domain.slots import Slot

    if session.date is None:
        return []
    found = registers_of(session, ws.all(Slot, date=session.date, cancelled=False))
    return sorted(found, key=lambda slot: not ws.all(Attendance, slot_id=slot.id))


read_room = job(room_of)
"""Read anew who is there."""


@job
def find_place(ws: Workspace, session: UUID) -> Place | None:
    """Where to mark who is there: the half-day that was planned, or one that is made for the
    session at the first mark. None for a session without a date."""
    from ...domain.sessions import Session

    found = ws.get(Session, session)
    if found is None or found.date is None:
        return None
    slots = _registers(ws, found)
    slot = slots[0] if slots else _made(found, found.date)
    half_day = HalfDay(slot.id, slot.date, slot.half, slot.starts, (), slot.venue)
    return Place(half_day, bool(slots), _invited(ws, session))


@job
def make_register(ws: Workspace, session: UUID) -> None:
    """Make the half-day of a session's register, before somebody is marked in it."""
    from ...domain.sessions import Session

    found = ws.get(Session, session)
    if found is not None and found.date is not None and not _registers(ws, found):
        ws.add(_made(found, found.date))


def _made(session: Session, day: dt.date) -> Slot:
    from ...domain.presence import half_day_of, register_id
    from ...domain.slots import Slot

    return Slot(
        id=register_id(session.id),
        date=day,
        half=half_day_of(session),
        starts=session.starts,
        venue=session.venue,
        commune=session.commune,
        province=session.province,
        region=session.region,
        component_id=session.component_id,
    )


def _invited(ws: Workspace, session: UUID) -> frozenset[UUID]:
    from ...domain.invitations import SessionInvitation, not_declined

    return not_declined(ws.all(SessionInvitation, session_id=session))


# --- what is counted where nobody is kept --------------------------------------------------------


@job
def tally(ws: Workspace, id: UUID, session: UUID, more: Mapping[Voice, Share]) -> None:
    """Add turns to what this sitting counted."""
    from ...domain.tallies import Tally

    before = ws.get(Tally, id)
    turns = dict(before.turns) if before else {}
    seconds = dict(before.seconds) if before else {}
    for voice, share in more.items():
        turns[voice.key] = turns.get(voice.key, 0) + share.turns
        seconds[voice.key] = seconds.get(voice.key, 0) + round(share.seconds)
    ws.add(Tally(id=id, session_id=session, turns=turns, seconds=seconds))


# --- tables ------------------------------------------------------------------------------------


def _harvests(ws: Workspace, session: UUID) -> list[HarvestLine]:
    from ...domain.harvests import Harvest

    lines = [
        HarvestLine(one.table or 1, one.round or 1, one.text)
        for one in ws.all(Harvest, session_id=session)
        if one.text
    ]
    return sorted(lines, key=lambda line: (line.round, line.table))


read_harvests = job(_harvests)
"""What the tables brought back so far, round by round."""


@job
def write_harvest(ws: Workspace, session: UUID, table: int, round: int, text: str) -> None:
    """Save what a table brings back from a round."""
    from ...domain.harvests import Harvest

    made = Harvest(session_id=session, table=table, round=round, text=text)
    if text.strip() or ws.get(Harvest, made.id) is None:
        ws.add(made)
    else:
        ws.edit(made.id, text=None)


# --- the end -----------------------------------------------------------------------------------


def missing_of(ws: Workspace, session: UUID) -> Missing:
    """What is missing before the session is closed."""
    from ...domain.attendance import Attendance
    from ...domain.contributions import Contribution
    from ...domain.participants import Participant
    from ...domain.sessions import AgendaItem, Session
    from ...domain.statements import Statement
    from .commitments import lines_of

    found = ws.get(Session, session)
    if found is None:
        return Missing()
    room, cards = room_of(ws, session), ws.all(Contribution, session_id=session)
    marked = {
        one.participant_id
        for slot in _registers(ws, found)
        for one in ws.all(Attendance, slot_id=slot.id)
    }
    new = [one.id for one in ws.all(Participant, to_complete=True) if one.id in room.there]
    noted = {card.agenda_item_id for card in cards}
    items = [one.id for one in ws.all(AgendaItem, session_id=session) if one.id not in noted]
    speakers = {card.speaker_id for card in cards if card.speaker_id}
    tables = {(card.table, card.round or 1) for card in cards if card.table}
    brought = {(one.table, one.round) for one in _harvests(ws, session)}
    statements = ws.all(Statement, session_id=session)
    promised = sum(line.session_id == session for line in lines_of(ws, cards))
    return Missing(
        not marked,
        len(_invited(ws, session) - marked),
        tuple(new),
        tuple(_unasked(ws, speakers)) if found.attribution == "named" else (),
        tuple(items),
        sum(one.read_at is None for one in statements),
        tuple(sorted(table for table in tables if table not in brought)),
        tuple(_namesakes(ws)),
        Gathered(len(room.there), len(cards), len(statements), promised),
    )


look_for_missing = job(missing_of)
"""The same, for the desk."""


def _unasked(ws: Workspace, speakers: Iterable[UUID]) -> list[UUID]:
    """Of the people of the list, who was never asked whether they may be quoted."""
    from ...domain.consents import Consent
    from ...domain.participants import Participant

    asked = {
        one.participant_id for one in ws.all(Consent) if one.purpose == "quotation" and one.consent
    }
    return [id for id in speakers if id not in asked and ws.get(Participant, id)]


def _namesakes(ws: Workspace) -> list[tuple[UUID, UUID, str]]:
    from ...domain.cards import namesakes
    from ...domain.themes import Theme

    titles = {one.id: (one.title, one.title_ar) for one in ws.all(Theme)}
    return [(a, b, titles[a][0] or titles[a][1] or "") for a, b in namesakes(titles)]
