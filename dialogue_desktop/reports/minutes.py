"""The minutes of a session as plain data: what any of its papers may say, and nothing more (R6).

:func:`minutes_of` is handed the records and answers a frozen :class:`Minutes` in which the
session's attribution rule is already applied: it holds no id, and of a speaker only a
:class:`~.attribution.Voice`. The layouts (PDF, Word, text, *what we heard*) see only this.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from ..domain.balance import Counts
from ..domain.commitments import Commitment
from ..domain.contributions import CardLink, Contribution
from ..domain.harvests import Harvest
from ..domain.photos import Photo
from ..domain.programme import Programme
from ..domain.sessions import AgendaItem, Session
from ..domain.statements import ShowOfHands, Statement
from ..domain.themes import Theme
from .agenda import NOT_HELD, Held, began_at, planned_at, times_held
from .attribution import Attribution, PersonLine
from .balance import BalanceLine, balance_of
from .built import Built, Promise, built_of, promises_of
from .page import Letterhead, letterhead_of
from .presence import Presence, presence_of
from .printable import clean, clean_line, clock, day, moment, on_the_wall, order_key, whole
from .said import (
    BY_THEME,
    Noted,
    Section,
    Teller,
    Titled,
    Words,
    by_moment,
    sections_of,
    titled,
    words_of,
)


@dataclass(frozen=True)
class SessionRecords:
    """What is on record of one session."""

    session: Session
    agenda: Sequence[AgendaItem] = ()
    cards: Sequence[Contribution] = ()
    themes: Sequence[Theme] = ()
    statements: Sequence[Statement] = ()
    hands: Sequence[ShowOfHands] = ()
    commitments: Sequence[Commitment] = ()
    links: Sequence[CardLink] = ()
    harvests: Sequence[Harvest] = ()
    photos: Sequence[Photo] = ()
    following: Session | None = None
    """The session that comes next."""
    number: tuple[int, int] | None = None
    """Which of how many sessions of the programme, in time."""


@dataclass(frozen=True)
class Circle:
    """What a table brought back from a round, and how many cards were noted there."""

    round: int
    table: int
    words: Words | None
    cards: int = 0


@dataclass(frozen=True)
class Shown:
    """A photo of what was written in the room; ``content`` is None where its bytes are not here.

    ``of`` is the item of the agenda that it belongs to, ``card`` the moment of its card.
    """

    content: bytes | None
    caption: Words | None = None
    of: Titled | None = None
    card: str = ""


@dataclass(frozen=True)
class AgendaLine:
    """An item of the agenda: when it began, and its minutes as planned and as held."""

    title: Titled
    began: str = ""
    planned: int | None = None
    held: int | None = None


@dataclass(frozen=True)
class Following:
    """The session that comes next, as far as it is known."""

    date: dt.date | None
    starts: str = ""
    place: str = ""


@dataclass(frozen=True)
class Minutes:
    """Everything the papers of one session say. ``presence`` is None without a register."""

    letterhead: Letterhead
    title: Titled
    date: dt.date | None
    starts: str
    ends: str
    place: str
    facilitators: str
    rule: str
    presence: Presence | None
    agenda: tuple[AgendaLine, ...]
    sections: tuple[Section, ...]
    themes: tuple[Titled, ...]
    built: tuple[Built, ...] = ()
    promises: tuple[Promise, ...] = ()
    circles: tuple[Circle, ...] = ()
    photos: tuple[Shown, ...] = ()
    balance: tuple[BalanceLine, ...] = ()
    approved: str = ""
    """When the room approved these minutes."""
    following: Following | None = None
    unanswered: tuple[Words, ...] = ()
    """Questions that no card answers, where answers were linked at all."""
    number: tuple[int, int] | None = None
    fingerprint: str = ""

    @property
    def said(self) -> int:
        """How many times somebody was noted."""
        return sum(len(section.cards) for section in self.sections)

    @property
    def by_theme(self) -> bool:
        """Whether what was said stands theme by theme."""
        return any(section.title in self.themes for section in self.sections if section.title)


def minutes_of(
    records: SessionRecords,
    people: Mapping[UUID, PersonLine],
    present: Collection[UUID],
    programme: Programme,
    *,
    spoken: Counts | None = None,
    pictures: Mapping[str, bytes] | None = None,
    zone: dt.tzinfo | None = None,
    fingerprint: str = "",
    order: str = BY_THEME,
) -> Minutes:
    """The minutes of a session from its records.

    ``people``: everybody who may have spoken, by id. ``present``: the ids in the register of
    that half-day, empty where none was kept. ``spoken``: who spoke how much, never one person.
    ``pictures``: the photos by their hashes, small enough for a page. ``zone``: where the session
    took place, by default the laptop's own. ``order``: see :data:`~.said.ORDERS`.
    """
    session, items = records.session, _in_order(records.agenda)
    attribution = Attribution(session.attribution, people, frozenset(present), speakers_of(records))
    noted = by_moment(records.cards, zone, moment(session.closed_at))
    titles = {theme.id: titled(theme.title, theme.title_ar) for theme in records.themes}
    teller = Teller(attribution, {id: n for n, id in enumerate(titles)}, noted, records.links)
    there = [people[id] for id in sorted(present) if id in people]
    presence = presence_of(there) if there else None
    opened = planned_at(day(session.date), session.starts)
    starts, ends = _span(opened, session, noted, zone)
    return Minutes(
        letterhead=letterhead_of(programme),
        title=titled(session.title, session.title_ar),
        date=day(session.date),
        starts=starts,
        ends=ends,
        place=place_of(session),
        facilitators=clean_line(session.facilitators),
        rule=attribution.rule,
        presence=presence,
        agenda=_agenda(items, noted, opened),
        sections=sections_of(
            [(one, teller.card(one)) for one in noted], items, list(titles.values()), order
        ),
        themes=tuple(titles.values()),
        built=_built(records, titles, presence, zone),
        promises=promises_of(records.commitments, noted, attribution),
        circles=_circles(records),
        photos=_photos(records, noted, pictures or {}),
        balance=balance_of(spoken or {}, presence),
        approved=_time(session.approved_at, zone),
        following=_following(records.following),
        unanswered=_unanswered(records),
        number=records.number,
        fingerprint=fingerprint,
    )


def _built(
    records: SessionRecords,
    titles: Mapping[UUID, Titled],
    presence: Presence | None,
    zone: dt.tzinfo | None,
) -> tuple[Built, ...]:
    cards = {card.id for card in records.cards}
    room = presence.whole.cells if presence else None
    return built_of(records.statements, records.hands, titles, cards, room, zone)


def speakers_of(records: SessionRecords) -> frozenset[tuple[UUID | None, str | None]]:
    """Whoever a card or a commitment is of."""
    said = ((card.speaker_id, card.speaker_role) for card in records.cards)
    owned = ((one.owner_id, one.owner_role) for one in records.commitments)
    return frozenset((*said, *owned))


def _in_order(agenda: Iterable[AgendaItem]) -> list[AgendaItem]:
    """By position, those without one last; equal ones as they were added."""
    return sorted(agenda, key=lambda item: order_key(item.position))


def _agenda(
    items: Sequence[AgendaItem], noted: Sequence[Noted], opened: dt.datetime | None
) -> tuple[AgendaLine, ...]:
    moments = [(one.at, one.card.agenda_item_id) for one in noted if one.at and not one.late]
    held = times_held([item.id for item in items], moments, opened)
    return tuple(_agenda_line(item, held.get(item.id, NOT_HELD)) for item in items)


def _agenda_line(item: AgendaItem, held: Held) -> AgendaLine:
    title = titled(item.title, item.title_ar)
    return AgendaLine(title, clock(held.began), whole(item.planned_minutes), held.minutes)


def _circles(records: SessionRecords) -> tuple[Circle, ...]:
    """Tables round by round: those with a harvest, and those at which a card was noted."""
    noted: dict[tuple[int, int], int] = {}
    for card in records.cards:
        if (table := whole(card.table)) is not None:
            place = (whole(card.round) or 1, table)
            noted[place] = noted.get(place, 0) + 1
    brought = {
        (whole(one.round) or 1, whole(one.table) or 1): words_of(one.text)
        for one in records.harvests
        if clean(one.text)
    }
    return tuple(
        Circle(*place, brought.get(place), noted.get(place, 0))
        for place in sorted({*noted, *brought})
    )


def _photos(
    records: SessionRecords, noted: Sequence[Noted], pictures: Mapping[str, bytes]
) -> tuple[Shown, ...]:
    """Photos as they were taken; their files' names stay where they are."""
    times = {one.card.id: clock(one.at) for one in noted}
    items = {item.id: titled(item.title, item.title_ar) for item in records.agenda}
    return tuple(
        Shown(
            pictures.get(photo.file or ""),
            words_of(photo.caption) if clean(photo.caption) else None,
            items.get(photo.agenda_item_id) if photo.agenda_item_id else None,
            times.get(photo.contribution_id, "") if photo.contribution_id else "",
        )
        for photo in records.photos
    )


def _unanswered(records: SessionRecords) -> tuple[Words, ...]:
    answered = {link.target_id for link in records.links if link.kind == "answers"}
    if not answered:
        return ()
    asked = (card for card in records.cards if card.kind == "question")
    return tuple(words_of(card.text, card.direction) for card in asked if card.id not in answered)


def _following(session: Session | None) -> Following | None:
    date = day(session.date) if session else None
    if session is None or date is None:
        return None
    return Following(date, clock(planned_at(date, session.starts)), place_of(session))


def _time(value: object, zone: dt.tzinfo | None) -> str:
    found = moment(value)
    return clock(on_the_wall(found, zone)) if found else ""


def _span(
    opened: dt.datetime | None, session: Session, noted: Sequence[Noted], zone: dt.tzinfo | None
) -> tuple[str, str]:
    """From when until when it was held, as printed: the end is the closing, or else the last
    card, of that very day."""
    closed = moment(session.closed_at)
    ended = on_the_wall(closed, zone) if closed else None
    that_day = [one for one in noted if one.at and one.at.date() == day(session.date)]
    last = that_day[-1].at if that_day else None
    if ended and ended.date() == day(session.date):
        last = ended
    began = began_at(opened, next((one.at for one in that_day if not one.late), None))
    starts, ends = clock(began), clock(last)
    goes_on = began is not None and last is not None and began < last
    return starts, ends if goes_on and ends != starts else ""


def place_of(session: Session) -> str:
    """Where it is: the commune and the room."""
    parts = (clean_line(session.commune), clean_line(session.venue))
    return ", ".join(dict.fromkeys(part for part in parts if part))
