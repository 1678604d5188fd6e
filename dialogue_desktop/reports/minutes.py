"""The minutes of a session as plain data: what any of its papers may say, and nothing more (R6).

:func:`minutes_of` is handed the records and answers a frozen :class:`Minutes` in which the
session's attribution rule is already applied: it holds no id, and of a speaker only a
:class:`~.attribution.Voice`. The layouts (PDF, Word, text, *what we heard*) see only this.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from ..domain.choices import COMMITMENT_STATES, CONTRIBUTION_KINDS
from ..domain.commitments import Commitment
from ..domain.contributions import Contribution
from ..domain.names import first_strong, fold
from ..domain.programme import Programme
from ..domain.sessions import AgendaItem, Session
from ..domain.themes import Theme
from .agenda import NOT_HELD, Held, times_held
from .attribution import Attribution, PersonLine, Voice
from .page import Letterhead
from .presence import Presence, presence_of
from .printable import clean, clean_line, clock, day, moment, on_the_wall, whole
from .sign_in import letterhead_of


@dataclass(frozen=True)
class Titled:
    """A title as it was given: in French (or another Latin script), in Arabic, or both."""

    latin: str = ""
    arabic: str = ""

    def in_(self, language: str) -> str:
        """The title for a document of that language, or else the one there is."""
        return self.arabic or self.latin if language == "ar" else self.latin or self.arabic


@dataclass(frozen=True)
class Card:
    """One thing said: kind, words in their own direction, moment, and the speaker's voice."""

    kind: str
    text: str
    rtl: bool
    time: str = ""
    voice: Voice | None = None
    themes: tuple[int, ...] = ()


@dataclass(frozen=True)
class Section:
    """Cards in the order they were said; without a title when they stand outside the agenda."""

    title: Titled | None
    cards: tuple[Card, ...]


@dataclass(frozen=True)
class AgendaLine:
    """An item of the agenda: when it began, and its minutes as planned and as held."""

    title: Titled
    began: str = ""
    planned: int | None = None
    held: int | None = None


@dataclass(frozen=True)
class Promise:
    """A commitment: what, who by (as the rule allows), by when, and how it stands."""

    text: str
    rtl: bool
    voice: Voice | None = None
    due: dt.date | None = None
    state: str = "open"


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
    promises: tuple[Promise, ...]
    fingerprint: str = ""

    @property
    def said(self) -> int:
        """How many times somebody was noted."""
        return sum(len(section.cards) for section in self.sections)


def minutes_of(
    session: Session,
    agenda: Iterable[AgendaItem],
    contributions: Iterable[Contribution],
    people: Mapping[UUID, PersonLine],
    present: Collection[UUID],
    themes: Iterable[Theme],
    programme: Programme,
    commitments: Iterable[Commitment] = (),
    *,
    zone: dt.tzinfo | None = None,
    fingerprint: str = "",
    rule: str | None = None,
) -> Minutes:
    """The minutes of a session from its records.

    ``people``: everybody who may have spoken, by id. ``present``: the ids in the register of
    that day, empty where none was kept. ``zone``: where the session took place, by default
    the laptop's own. ``rule`` stands in for the session's rule, for a caller who knows that
    two laptops disagree on it (see :func:`~.attribution.strictest`).
    """
    attribution = Attribution(rule or session.attribution, people, frozenset(present))
    themes, items = list(themes), _in_order(agenda)
    noted = _by_moment(contributions, zone)
    opened = _opening(session)
    held = times_held([item.id for item in items], _moments(noted), opened)
    card = _card_maker(attribution, {theme.id: n for n, theme in enumerate(themes)})
    titles = tuple(_titled(theme.title, theme.title_ar) for theme in themes)
    there = [people[id] for id in sorted(present) if id in people]
    starts, ends = _span(opened, session, noted)
    return Minutes(
        letterhead=letterhead_of(programme),
        title=_titled(session.title, session.title_ar),
        date=day(session.date),
        starts=starts,
        ends=ends,
        place=_place(session),
        facilitators=clean_line(session.facilitators),
        rule=attribution.rule,
        presence=presence_of(there) if there else None,
        agenda=tuple(_agenda_line(item, held.get(item.id, NOT_HELD)) for item in items),
        sections=_sections(items, titles, [(c.agenda_item_id, card(c, at)) for at, c in noted]),
        themes=titles,
        promises=_promises(commitments, noted, attribution),
        fingerprint=fingerprint,
    )


Noted = Sequence[tuple[dt.datetime | None, Contribution]]


def _by_moment(contributions: Iterable[Contribution], zone: dt.tzinfo | None) -> Noted:
    """Cards in the order they were said; one without a moment stays behind its predecessor."""
    placed, last = [], dt.datetime.min.replace(tzinfo=dt.UTC)
    for card in contributions:
        at = moment(card.said_at)
        last = at or last
        placed.append((last, on_the_wall(at, zone) if at else None, card))
    placed.sort(key=lambda entry: entry[0])
    return [(at, card) for _, at, card in placed]


def _moments(noted: Noted) -> list[tuple[dt.datetime, UUID | None]]:
    return [(at, card.agenda_item_id) for at, card in noted if at]


def _card_maker(
    attribution: Attribution, themes: Mapping[UUID, int]
) -> Callable[[Contribution, dt.datetime | None], Card]:
    def card(said: Contribution, at: dt.datetime | None) -> Card:
        text = clean(said.text)
        return Card(
            kind=said.kind if said.kind in CONTRIBUTION_KINDS else "unknown",
            text=text,
            rtl=(said.direction or first_strong(text)) == "rtl",
            time=clock(at),
            voice=attribution.voice(said.speaker_id, said.speaker_role),
            themes=tuple(sorted(themes[id] for id in said.theme_ids if id in themes)),
        )

    return card


def _sections(
    items: Sequence[AgendaItem], themes: Sequence[Titled], cards: Sequence[tuple[UUID | None, Card]]
) -> tuple[Section, ...]:
    """By agenda item; where no card has one, by first theme; what fits neither comes last."""
    groups: list[tuple[Any, Titled]]
    placed: list[tuple[Any, Card]]
    if known := {item.id for item in items} & {item for item, _ in cards}:
        groups = [(i.id, _titled(i.title, i.title_ar)) for i in items if i.id in known]
        placed = [(item if item in known else None, card) for item, card in cards]
    else:
        groups = list(enumerate(themes))
        placed = [(card.themes[0] if card.themes else None, card) for _, card in cards]
    by_group: dict[Any, list[Card]] = {}
    for key, card in placed:
        by_group.setdefault(key, []).append(card)
    ordered = [*groups, (None, None)]
    return tuple(Section(title, tuple(by_group[key])) for key, title in ordered if key in by_group)


def _promises(
    commitments: Iterable[Commitment], noted: Noted, attribution: Attribution
) -> tuple[Promise, ...]:
    """The commitments on record, then those that stand only on a card."""
    made = [
        _promise(c.text, attribution.voice(c.owner_id), day(c.due), c.state) for c in commitments
    ]
    known = {fold(promise.text) for promise in made}
    for _, card in noted:
        if card.kind == "commitment" and fold(card.text) not in known:
            voice = attribution.voice(card.speaker_id, card.speaker_role)
            made.append(_promise(card.text, voice, None, "open"))
    return tuple(made)


def _promise(text: str | None, voice: Voice | None, due: dt.date | None, state: str) -> Promise:
    words = clean(text)
    known = state if state in COMMITMENT_STATES else "open"
    return Promise(words, first_strong(words) == "rtl", voice, due, known)


def _in_order(agenda: Iterable[AgendaItem]) -> list[AgendaItem]:
    """By position, those without one last; equal ones as they were added."""
    return sorted(agenda, key=lambda item: (whole(item.position) is None, item.position or 0))


def _agenda_line(item: AgendaItem, held: Held) -> AgendaLine:
    title = _titled(item.title, item.title_ar)
    return AgendaLine(title, clock(held.began), whole(item.planned_minutes), held.minutes)


def _opening(session: Session) -> dt.datetime | None:
    date = day(session.date)
    try:
        return (
            dt.datetime.combine(date, dt.time.fromisoformat(session.starts or "")) if date else None
        )
    except (TypeError, ValueError):
        return None


def _span(opened: dt.datetime | None, session: Session, noted: Noted) -> tuple[str, str]:
    """From when until when, as printed: the end is the last card of that very day."""
    that_day = [at for at, _ in noted if at and at.date() == day(session.date)]
    starts = clock(opened) or (clock(that_day[0]) if that_day else "")
    ends = clock(that_day[-1]) if that_day else ""
    return starts, "" if ends == starts else ends


def _place(session: Session) -> str:
    parts = (clean_line(session.commune), clean_line(session.venue))
    return ", ".join(dict.fromkeys(part for part in parts if part))


def _titled(latin: str | None, arabic: str | None) -> Titled:
    return Titled(clean_line(latin), clean_line(arabic))
