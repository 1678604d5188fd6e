"""What is on record of a session, gathered for its papers and for research."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from operator import itemgetter
from typing import Any
from uuid import UUID

from .domain.attendance import Attendance
from .domain.balance import Counts, Floor, Voice, counts_of, voice_of
from .domain.commitments import Commitment
from .domain.contributions import CardLink, Contribution
from .domain.harvests import Harvest
from .domain.photos import Photo
from .domain.presence import registers_of, was_there
from .domain.sessions import AgendaItem, Session
from .domain.slots import Slot
from .domain.statements import ShowOfHands, Statement
from .domain.tallies import Tally
from .domain.themes import Theme
from .errors import DialogueError
from .exchange import pictures
from .reports.agenda import planned_at
from .reports.attribution import role_spoken
from .reports.minutes import SessionRecords
from .store.attachments import content_of
from .store.readings import Readings


def records_of(read: Readings, session: Session) -> SessionRecords:
    """All that was written of a session."""
    of = {"session_id": session.id}
    cards = read.all(Contribution, **of)
    noted = {card.id for card in cards}
    sessions = read.all(Session)
    return SessionRecords(
        session,
        agenda=read.all(AgendaItem, **of),
        cards=cards,
        themes=read.all(Theme),
        statements=read.all(Statement, **of),
        hands=read.all(ShowOfHands, **of),
        commitments=read.all(Commitment, **of),
        links=[link for link in read.all(CardLink) if link.source_id in noted],
        harvests=read.all(Harvest, **of),
        photos=read.all(Photo, **of),
        following=_following(session, sessions),
        number=_number(session, sessions),
    )


def _following(session: Session, sessions: Iterable[Session]) -> Session | None:
    """The next session in time."""
    if session.date is None:
        return None
    now = session.date, session.starts or ""
    later = (one for one in sessions if one.date and (one.date, one.starts or "") > now)
    return min(later, key=lambda one: (one.date or dt.date.max, one.starts or ""), default=None)


def _number(session: Session, sessions: Iterable[Session]) -> tuple[int, int] | None:
    """Which of all that have a day it is; the only one has no number."""
    dated = sorted((one.date, one.starts or "", one.id) for one in sessions if one.date)
    ids = [id for _, _, id in dated]
    return (ids.index(session.id) + 1, len(ids)) if session.id in ids and len(ids) > 1 else None


def in_the_room(read: Readings, session: Session, cards: Iterable[Contribution]) -> set[UUID]:
    """Who was marked in the session's register, and whoever spoke.

    Without a register nobody is said to have been there: those who spoke are not the whole room.
    """
    here = {
        mark.participant_id
        for slot in registers_of(session, read.all(Slot))
        for mark in read.all(Attendance, slot_id=slot.id)
        if was_there(mark)
    }
    return here | {card.speaker_id for card in cards if card.speaker_id} if here else here


def spoken_in(
    read: Readings, records: SessionRecords, people: Mapping[UUID, Any], zone: dt.tzinfo | None
) -> Counts:
    """Who spoke how much before the closing: from the cards, or from sums where nothing of who
    spoke is kept."""
    session = records.session
    if session.silent:
        return counts_of(read.all(Tally, session_id=session.id))

    def voice(id: UUID | None, role: str | None) -> Voice:
        return _voice(people.get(id) if id else None, role)

    floor = Floor(voice, _opening(session, zone))
    said = [(card.said_at, card) for card in records.cards if card.said_at]
    for at, card in sorted(said, key=itemgetter(0)):
        if session.closed_at is None or at <= session.closed_at:
            floor.take(card)
    return floor.counts


def _voice(person: Any, role: str | None) -> Voice:
    known = person.role if person else None
    return voice_of(person.sex if person else None, role_spoken(role) or known)


def _opening(session: Session, zone: dt.tzinfo | None) -> list[dt.datetime]:
    planned = planned_at(session.date, session.starts)
    try:
        return [planned.replace(tzinfo=zone).astimezone(dt.UTC)] if planned else []
    except OverflowError:
        return []


def pictures_of(read: Readings, photos: Collection[Photo]) -> dict[str, bytes]:
    """The photos whose bytes are here, upright and small enough for a page."""
    found = {}
    for photo in photos:
        with suppress(DialogueError, ValueError):  # a file of others' making is no picture
            content = content_of(read.door.connection, photo.file) if photo.file else None
            if content and photo.file:
                found[photo.file] = pictures.for_a_page(content, photo.turn or 0)
    return found
