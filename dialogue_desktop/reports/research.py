"""What was said, for a tool of qualitative analysis (N23): passages, codes, cases.

A session is one source, so that what was said is read in its course; each card is a passage of
it. Codes are the kinds, the themes, and the statements built; a case is a voice, as the rule of
the session lets it be told: a role, or somebody named who agreed to be. Ids are made anew of
ours, so that the same session is known again and nothing in the file leads to a record.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple
from uuid import UUID, uuid5

from ..domain.choices import CONTRIBUTION_KINDS
from ..domain.programme import Programme
from ..domain.records import NAMESPACE
from .attribution import Attribution, PersonLine, Voice
from .minutes import SessionRecords, place_of, speakers_of
from .printable import clean, clean_line, day, moment
from .said import Card, Teller, Titled, Words, by_moment, titled, words_of


class Passage(NamedTuple):
    """A card: its id here, what it says, when, what it is coded as, and whose case it is."""

    id: UUID
    card: Card
    at: dt.datetime | None
    codes: tuple[UUID, ...]
    case: UUID | None


class Link(NamedTuple):
    """How one passage stands to another: ``answers``, ``supports``, ``differs``."""

    id: UUID
    kind: str
    origin: UUID
    target: UUID


@dataclass(frozen=True)
class Source:
    """A session: its passages in the order in which they were said."""

    id: UUID
    title: Titled
    date: dt.date | None
    place: str
    rule: str
    passages: tuple[Passage, ...]
    links: tuple[Link, ...] = ()


@dataclass
class Research:
    """Everything that goes into a project; ``voices`` are the cases."""

    name: Titled
    organiser: str
    kinds: dict[UUID, str] = field(default_factory=dict)
    themes: dict[UUID, Titled] = field(default_factory=dict)
    statements: dict[UUID, Words] = field(default_factory=dict)
    voices: dict[UUID, Voice] = field(default_factory=dict)
    sources: list[Source] = field(default_factory=list)


def research_of(
    sessions: Iterable[tuple[SessionRecords, Collection[UUID]]],
    people: Mapping[UUID, PersonLine],
    programme: Programme,
    zone: dt.tzinfo | None = None,
) -> Research:
    """The project of some sessions, each with the ids in its register."""
    name = titled(programme.name, programme.name_ar)
    organiser = clean_line(programme.organiser or programme.organiser_ar)
    research = Research(name, organiser, {code("kind", k): k for k in CONTRIBUTION_KINDS})
    for records, present in sessions:
        _add(research, records, people, frozenset(present), zone)
    return research


def code(what: str, of: object) -> UUID:
    """The id of something here, made of what it is and its own."""
    return uuid5(NAMESPACE, f"research:{what}:{of}")


def _add(
    research: Research,
    records: SessionRecords,
    people: Mapping[UUID, PersonLine],
    present: frozenset[UUID],
    zone: dt.tzinfo | None,
) -> None:
    session = records.session
    rule = Attribution(session.attribution, people, present, speakers_of(records))
    noted = by_moment(records.cards, zone)
    research.themes |= {
        code("theme", theme.id): titled(theme.title, theme.title_ar) for theme in records.themes
    }
    built: dict[UUID, list[UUID]] = {}
    for statement in records.statements:
        if clean(statement.text):
            own = code("statement", statement.id)
            research.statements[own] = words_of(statement.text)
            for id in statement.contribution_ids:
                built.setdefault(id, []).append(own)
    teller = Teller(rule, {}, noted, records.links)
    passages = []
    for one in noted:
        card, said = teller.card(one), one.card
        coded = [code("kind", card.kind)] if card.kind in CONTRIBUTION_KINDS else []
        coded += [own for id in said.theme_ids if (own := code("theme", id)) in research.themes]
        coded += built.get(said.id, ())
        case = _case(research, card.voice, said.speaker_id)
        at = moment(said.said_at)
        passages.append(Passage(code("card", said.id), card, at, tuple(coded), case))
    known = {passage.id for passage in passages}
    links = (
        Link(code("link", each.id), each.kind, *(code("card", id) for id in ends))
        for each in records.links
        if (ends := (each.source_id, each.target_id))
    )
    research.sources.append(
        Source(
            code("session", session.id),
            titled(session.title, session.title_ar),
            day(session.date),
            place_of(session),
            rule.rule,
            tuple(passages),
            tuple(link for link in links if {link.origin, link.target} <= known),
        )
    )


def _case(research: Research, voice: Voice | None, speaker: UUID | None) -> UUID | None:
    """A case for somebody named, or for all of one role together: no two cards of a role tell
    whether they are of the same person."""
    if voice is None:
        return None
    own = code("person", speaker) if voice.name or voice.name_ar else code("voice", voice.word)
    research.voices[own] = voice
    return own
