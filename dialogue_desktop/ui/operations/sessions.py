"""Live notes: reading a session, its agenda and its rule.

What the window holds are lean lines, not records: they are made on the database thread, so the
interface never validates anything and imports nothing heavy.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from ...domain.roster import Roster
from ...domain.spoken import CardLine as CardLine
from .jobs import job
from .rooms import UNKNOWN, Room, room_of

if TYPE_CHECKING:
    from ...domain.contributions import Contribution
    from ...domain.sessions import Session
    from ...workspace import Workspace

_LAST = 5
"""So many sessions that are over are looked at for notes."""


class SessionLine(NamedTuple):
    """A session as lists and headings show one; ``ruled`` once somebody set its rule."""

    id: UUID
    title: str | None = None
    title_ar: str | None = None
    date: dt.date | None = None
    starts: str | None = None
    attribution: str = "role"
    ruled: bool = False
    closed_at: dt.datetime | None = None
    tables: int | None = None
    rounds: int | None = None


class ItemLine(NamedTuple):
    """An item of the agenda."""

    id: UUID
    title: str | None = None
    title_ar: str | None = None
    planned: int | None = None


class ThemeLine(NamedTuple):
    """A theme of the shared list."""

    id: UUID
    title: str | None = None
    title_ar: str | None = None


class LinkLine(NamedTuple):
    """How a card stands to one said before it: ``answers``, ``supports`` or ``differs``."""

    target: UUID
    kind: str = "answers"


class Notes(NamedTuple):
    """All that the page of live notes shows of a file."""

    path: Path
    sessions: list[SessionLine]
    session: SessionLine | None
    items: list[ItemLine]
    themes: list[ThemeLine]
    cards: list[CardLine]
    roster: Roster
    links: dict[UUID, LinkLine] = {}
    room: Room = UNKNOWN


# --- reading -----------------------------------------------------------------------------------


def read_notes(ws: Workspace, wanted: UUID | None, today: dt.date, arabic_first: bool) -> Notes:
    """A session, by default the one of today or else the nearest, with its agenda and cards, the
    shared themes and everybody on the list."""
    from ...domain.themes import Theme

    sessions = session_lines(ws)
    ahead = any(one.id == wanted or (one.date and one.date >= today) for one in sessions)
    past = [] if ahead else last_past(sessions, today)
    noted = {one.id for one in past if ws.cards(one.id)}
    session = nearest(sessions, today, wanted, noted)
    return Notes(
        path=ws.path,
        sessions=sessions,
        session=session,
        items=_items(ws, session),
        themes=[ThemeLine(one.id, one.title, one.title_ar) for one in ws.all(Theme)],
        cards=_cards(ws, session),
        roster=Roster(ws.roster()).prepare(arabic_first),
        links=_links(ws, session),
        room=room_of(ws, session.id) if session else UNKNOWN,
    )


open_notes = job(read_notes)
"""The same, for the desk."""


def session_lines(ws: Workspace) -> list[SessionLine]:
    """Every session, in order."""
    from ...domain.sessions import Session

    return sorted((_session(one) for one in ws.all(Session)), key=_by_date)


@job
def read_cards(ws: Workspace, session: UUID, ids: Iterable[UUID]) -> dict[UUID, CardLine | None]:
    """Read some cards anew; one that is no longer in the session is None."""
    from ...domain.contributions import Contribution

    found = ((id, ws.get(Contribution, id)) for id in ids)
    return {id: card_line(one) if one and one.session_id == session else None for id, one in found}


@job
def session_of(ws: Workspace, card: UUID) -> UUID | None:
    """The session in which a card was noted."""
    from ...domain.contributions import Contribution

    found = ws.get(Contribution, card)
    return found.session_id if found else None


def nearest(
    sessions: Sequence[SessionLine],
    today: dt.date,
    wanted: UUID | None = None,
    noted: Collection[UUID] = (),
) -> SessionLine | None:
    """The session asked for, or today's, or the next one; when all are over, the last in which
    something was noted."""
    for session in sessions:
        if session.id == wanted:
            return session
    ahead = [one for one in sessions if one.date and one.date >= today]
    past = last_past(sessions, today)
    over = [one for one in past if one.id in noted] or past
    return next(iter([*ahead, *over, *sessions]), None)


def last_past(sessions: Sequence[SessionLine], today: dt.date) -> list[SessionLine]:
    """The few sessions that were last, the very last first."""
    past = [one for one in reversed(sessions) if one.date and one.date < today]
    return past[:_LAST]


# --- writing -----------------------------------------------------------------------------------


@job
def add_item(ws: Workspace, session: UUID, item: ItemLine) -> list[ItemLine]:
    """Put an item at the end of a session's agenda; answers the whole agenda."""
    from ...domain.sessions import AgendaItem

    places = [one.position for one in ws.all(AgendaItem, session_id=session)]
    ws.add(
        AgendaItem(
            id=item.id,
            session_id=session,
            title=item.title,
            planned_minutes=item.planned,
            position=_after(places),
        )
    )
    return _items(ws, SessionLine(session))


# --- lines from records ------------------------------------------------------------------------


def _session(one: Session) -> SessionLine:
    ruled = "attribution" in one.model_fields_set
    return SessionLine(
        one.id,
        one.title,
        one.title_ar,
        one.date,
        one.starts,
        one.attribution,
        ruled,
        one.closed_at,
        one.tables,
        one.rounds,
    )


def _by_date(session: SessionLine) -> tuple[bool, dt.date, str]:
    return session.date is None, session.date or dt.date.min, session.starts or ""


def _items(ws: Workspace, session: SessionLine | None) -> list[ItemLine]:
    from ...domain.sessions import AgendaItem

    if session is None:
        return []
    found = ws.all(AgendaItem, session_id=session.id)
    last = max((one.position or 0 for one in found), default=0) + 1
    found.sort(key=lambda one: last if one.position is None else one.position)
    return [ItemLine(one.id, one.title, one.title_ar, one.planned_minutes) for one in found]


def _after(places: Sequence[int | None]) -> int | None:
    """A place behind all others; items without one stand last, as they were added."""
    numbers = [place for place in places if place is not None]
    return None if len(numbers) < len(places) else max(numbers, default=0) + 1


def _cards(ws: Workspace, session: SessionLine | None) -> list[CardLine]:
    return in_order(ws.cards(session.id)) if session else []


def in_order(cards: Iterable[CardLine]) -> list[CardLine]:
    """Cards as they were said; one without a moment stays behind the one before it."""
    last = dt.datetime.min.replace(tzinfo=dt.UTC)
    placed = []
    for card in cards:
        last = card.said_at or last
        placed.append((last, card))
    return [card for _, card in sorted(placed, key=lambda pair: pair[0])]


def card_line(one: Contribution) -> CardLine:
    return CardLine(
        one.id,
        one.text or "",
        one.kind,
        one.speaker_id,
        one.speaker_role,
        one.agenda_item_id,
        tuple(one.theme_ids),
        one.said_at,
        one.direction,
        one.rendering,
        one.language,
        one.translation,
        one.began_at,
        one.ended_at,
        one.table,
        one.round,
    )


def _links(ws: Workspace, session: SessionLine | None) -> dict[UUID, LinkLine]:
    """Card -> how it stands to an earlier one; of several, as it was said last."""
    from ...domain.contributions import CardLink

    if session is None:
        return {}
    return {one.source_id: LinkLine(one.target_id, one.kind) for one in ws.all(CardLink)}
