"""What was said, as papers may show it: cards in their sections, the session's rule applied.

A card says of its speaker only a :class:`~.attribution.Voice`, and of other cards only the moment
at which they were said.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from uuid import UUID

from ..domain.choices import CONTRIBUTION_KINDS, LINK_KINDS, RENDERINGS, SPOKEN_LANGUAGES
from ..domain.contributions import CardLink, Contribution
from ..domain.names import first_strong
from ..domain.sessions import AgendaItem
from .attribution import Attribution, Voice
from .printable import clean, clean_line, clock, moment, on_the_wall, whole

BY_THEME, IN_ORDER = "theme", "order"
ORDERS = (BY_THEME, IN_ORDER)
"""How what was said is told: theme by theme, or as the agenda had it."""

_EVIDENT = frozenset({"fr", "ar", "en"})
"""Languages that need not be told: one sees them."""


@dataclass(frozen=True)
class Titled:
    """A title as it was given: in French (or another Latin script), in Arabic, or both."""

    latin: str = ""
    arabic: str = ""

    def in_(self, language: str) -> str:
        """The title for a document of that language, or else the one there is."""
        return self.arabic or self.latin if language == "ar" else self.latin or self.arabic


class Words(NamedTuple):
    """Words in their own direction."""

    text: str
    rtl: bool


class Mark(NamedTuple):
    """Something to know of a card: a key of the papers' words, and the moment it speaks of."""

    key: str
    time: str = ""
    table: int | None = None


@dataclass(frozen=True)
class Card:
    """One thing said: kind, words in their own direction, moment, and the speaker's voice."""

    kind: str
    text: str
    rtl: bool
    time: str = ""
    voice: Voice | None = None
    themes: tuple[int, ...] = ()
    translation: Words | None = None
    marks: tuple[Mark, ...] = ()
    paraphrase: bool = False
    """What was meant, not the words: it stands without quotation marks."""


@dataclass(frozen=True)
class Section:
    """Cards in the order they were said; where nobody gave them a title, ``head`` is the key of
    the papers' words for them."""

    title: Titled | None
    cards: tuple[Card, ...]
    head: str = ""


class Noted(NamedTuple):
    """A card and its moment as a clock in the room showed it."""

    at: dt.datetime | None
    card: Contribution
    late: bool = False


def titled(latin: str | None, arabic: str | None = None) -> Titled:
    """A title without what cannot be printed."""
    return Titled(clean_line(latin), clean_line(arabic))


def words_of(text: str | None, direction: str | None = None) -> Words:
    """A text with the direction that was chosen for it, or its own."""
    words = clean(text)
    return Words(words, (direction or first_strong(words)) == "rtl")


def by_moment(
    contributions: Iterable[Contribution], zone: dt.tzinfo | None, closed: dt.datetime | None = None
) -> list[Noted]:
    """Cards in the order they were said; one without a moment stays behind its predecessor."""
    placed, last = [], dt.datetime.min.replace(tzinfo=dt.UTC)
    for card in contributions:
        at = moment(card.said_at)
        last = at or last
        late = bool(closed and at and at > closed)
        placed.append((last, Noted(on_the_wall(at, zone) if at else None, card, late)))
    placed.sort(key=lambda entry: entry[0])
    return [noted for _, noted in placed]


@dataclass
class Teller:
    """Makes cards of what was noted, by the rule of the session."""

    attribution: Attribution
    themes: Mapping[UUID, int]
    noted: Sequence[Noted]
    links: Iterable[CardLink] = ()
    _times: dict[UUID, str] = field(init=False)
    _about: dict[UUID, list[Mark]] = field(init=False)

    def __post_init__(self) -> None:
        self._times = {one.card.id: clock(one.at) for one in self.noted}
        self._about = defaultdict(list)
        for one in self.noted:
            if one.card.corrects_id in self._times:
                self._about[one.card.corrects_id].append(Mark("mark.corrected", clock(one.at)))
        for link in self.links:
            if link.kind in LINK_KINDS and {link.source_id, link.target_id} <= self._times.keys():
                mark = Mark(f"mark.{link.kind}", self._times[link.target_id])
                self._about[link.source_id].append(mark)

    def card(self, noted: Noted) -> Card:
        """One card as papers may show it."""
        said = noted.card
        words = words_of(said.text, said.direction)
        paraphrase = said.rendering == "paraphrase"
        return Card(
            kind=said.kind if said.kind in CONTRIBUTION_KINDS else "unknown",
            text=words.text,
            rtl=words.rtl,
            time=clock(noted.at),
            voice=self.attribution.voice(said.speaker_id, said.speaker_role),
            themes=tuple(sorted(self.themes[id] for id in said.theme_ids if id in self.themes)),
            translation=words_of(said.translation) if clean(said.translation) else None,
            marks=(*self._marks(said),),
            paraphrase=paraphrase,
        )

    def _marks(self, said: Contribution) -> Iterable[Mark]:
        if said.corrects_id:
            time = self._times.get(said.corrects_id, "")
            yield Mark("mark.corrects" if time else "mark.correction", time)
        yield from self._about.get(said.id, ())
        if said.rendering in RENDERINGS:
            yield Mark(f"mark.{said.rendering}")
        if said.language in SPOKEN_LANGUAGES and (
            said.language not in _EVIDENT or said.translation
        ):
            yield Mark(f"mark.language.{said.language}")
        if (table := whole(said.table)) is not None:
            yield Mark("mark.table", table=table)


def sections_of(
    cards: Sequence[tuple[Noted, Card]],
    items: Sequence[AgendaItem],
    themes: Sequence[Titled],
    order: str = BY_THEME,
) -> tuple[Section, ...]:
    """Cards under the first of their themes, or under their agenda item.

    What has neither comes behind, and last what was noted after the closing. Where no card has a
    theme the agenda orders.
    """
    timely = [(noted, card) for noted, card in cards if not noted.late]
    late = tuple(card for noted, card in cards if noted.late)
    themed = order == BY_THEME and any(card.themes for _, card in timely)
    groups: dict[Any, Titled]
    placed: list[tuple[Any, Card]]
    if themed:
        groups = dict(enumerate(themes))
        placed = [(card.themes[0] if card.themes else None, card) for _, card in timely]
    else:
        groups = {item.id: titled(item.title, item.title_ar) for item in items}
        placed = [(noted.card.agenda_item_id, card) for noted, card in timely]
    found: dict[Any, list[Card]] = {}
    for key, card in placed:
        found.setdefault(key if key in groups else None, []).append(card)
    sections = [Section(title, tuple(found[key])) for key, title in groups.items() if key in found]
    if alone := found.get(None):
        sections.append(Section(None, tuple(alone), "said.no_theme" if themed else "said.outside"))
    if late:
        sections.append(Section(None, late, "said.late"))
    return tuple(sections)
