"""What the page knows of the open session: its cards, agenda, themes, and where it stands."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple
from uuid import UUID

from ...domain.cards import MOST_SHOWN, shortened, unturned
from ...domain.roster import RosterLine
from ...reports.agenda import NOT_HELD, planned_at, times_held
from ..look import Text
from ..operations.rooms import Room
from ..operations.sessions import (
    CardLine,
    ItemLine,
    LinkLine,
    Notes,
    SessionLine,
    ThemeLine,
    in_order,
)
from ..parts import CardContent
from .listening.heard import Heard
from .rows import Divider, Row, Said
from .wording import SessionWords, shape_of

_MARKS = {"ltr": "\u200e", "rtl": "\u200f"}
"""Before a text whose side was chosen by key: what is drawn follows the first strong letter."""


class ItemState(NamedTuple):
    """An agenda item as it stands: ``done``, ``now`` or ``next``, with its minutes."""

    id: UUID
    title: str
    planned: int | None
    real: int | None
    state: str


class Held(NamedTuple):
    """An item that held the floor on a day without another one between: its first and last card."""

    item: UUID | None
    first: dt.datetime
    last: dt.datetime


@dataclass
class Sitting:
    """The session in which one notes. Reads nothing and saves nothing by itself."""

    words: SessionWords
    notes: Notes
    item_id: UUID | None = None
    since: dt.datetime | None = None
    """When the current item was begun by key, if no card has said so yet."""
    unsaved: set[UUID] = field(default_factory=set)
    cards: dict[UUID, CardLine] = field(init=False)
    _floor: list[Held] | None = field(init=False, default=None)
    _day: tuple[dt.datetime, dt.datetime] | None = field(init=False, default=None)
    """The midnights around the last card, so that not every card is set to local time."""
    _recent: dict[UUID, None] | None = field(init=False, default=None)
    themes: dict[UUID, ThemeLine] = field(init=False)
    links: dict[UUID, LinkLine] = field(init=False)
    seen: Callable[[CardLine], bool] = field(init=False, default=lambda card: True)
    """Whether the stream shows a card: all, or those of one table."""
    room: Room = field(init=False)
    heard: Heard = field(init=False)

    def __post_init__(self) -> None:
        self.cards = {card.id: card for card in self.notes.cards}
        self.themes = {theme.id: theme for theme in self.notes.themes}
        self.links, self.room = dict(self.notes.links), self.notes.room
        self.heard = Heard(self)
        if self.item_id is None:
            last = next(reversed(self.cards.values()), None)
            first = self.notes.items[0].id if self.notes.items else None
            self.item_id = (last.item_id if last else None) or first

    @property
    def session(self) -> SessionLine | None:
        return self.notes.session

    @property
    def rule(self) -> str:
        return self.session.attribution if self.session else "role"

    @property
    def items(self) -> list[ItemLine]:
        return self.notes.items

    def change(self, card: CardLine) -> None:
        """A card reads otherwise, or is one that others noted."""
        self.cards[card.id] = card
        self._forget()

    def drop(self, id: UUID) -> None:
        """A card is no longer there."""
        self.cards.pop(id, None)
        self._forget()

    def _forget(self) -> None:
        """What was counted is counted anew when it is next asked for."""
        self._floor = self._recent = None
        self.heard.forget()

    def renew(self, notes: Notes) -> None:
        """What was read anew; cards that are still being saved are kept."""
        waiting = {id: self.cards[id] for id in self.unsaved if id in self.cards}
        self.notes = notes
        self._forget()
        self.cards = {card.id: card for card in in_order([*notes.cards, *waiting.values()])}
        self.themes = {**self.themes, **{theme.id: theme for theme in notes.themes}}
        self.links, self.room = {**notes.links}, notes.room
        if self.items and all(item.id != self.item_id for item in self.items):
            self.item_id = self.items[0].id

    def sort(self) -> None:
        """Put the cards in the order in which they were said."""
        self.cards = {card.id: card for card in in_order(self.cards.values())}
        self._forget()

    def person(self, id: UUID | None) -> RosterLine | None:
        """Somebody of the list; nobody who was forgotten, of whom there is no name."""
        found = self.notes.roster.get(id) if id else None
        return found if found is not None and (found.name or found.name_ar) else None

    def begin_item(self, id: UUID, at: dt.datetime) -> None:
        """What is said from now on belongs to an item."""
        self.item_id, self.since = id, at
        self.heard.begin(at)

    # --- the stream ----------------------------------------------------------------------------

    def rows(self) -> list[Row]:
        """Every card under the title of its agenda item."""
        rows: list[Row] = []
        titles = {item.id: self.words.title(item) for item in self.items}
        item: UUID | None = None
        for card in filter(self.seen, self.cards.values()):
            if card.item_id != item:
                rows += self._divider(item, card, titles)
                item = card.item_id or item
            rows.append(Said(card.id))
        return rows

    def added(self, card: CardLine) -> list[Row]:
        """Take a card in at the end; the rows it adds to the stream."""
        last = next(reversed(self.cards.values()), None)
        self._count_in(card)
        self.cards[card.id] = card
        if not self.seen(card):
            return []
        titles = {one.id: self.words.title(one) for one in self.items}
        return [*self._divider(last.item_id if last else None, card, titles), Said(card.id)]

    def _divider(
        self, item: UUID | None, card: CardLine, titles: Mapping[UUID, str]
    ) -> Iterable[Row]:
        title = titles.get(card.item_id) if card.item_id else None
        return [Divider(title)] if title and card.item_id != item else []

    def content(self, card: CardLine, text: Text | None = None, rule: str = "") -> CardContent:
        """A card as this window shows it: the session's rule holds here too."""
        words = self.words
        person = self.person(card.speaker_id)
        who = words.who(card, rule or self.rule, person)
        role = card.speaker_role or (person.role if person else None)
        themes = [words.title(self.themes[id]) for id in card.theme_ids if id in self.themes]
        return CardContent(
            icon=words.icon(card.kind),
            kind=words.kind(card.kind),
            role=shape_of(role) if who else "",
            who=who,
            theme=" · ".join(themes),
            time=self.time(card),
            text=_turned(shortened(card.text) if text is None else text, card.direction),
            strong=card.kind in ("commitment", "proposal"),
            under=unturned(shortened(card.translation or "")),
            note=self._note(card),
        )

    def _note(self, card: CardLine) -> str:
        """What else is known of a card: how it was noted, what it answers, at which table."""
        words, link = self.words, self.links.get(card.id)
        target = self.cards.get(link.target) if link else None
        closed = self.session.closed_at if self.session else None
        late = closed and card.said_at and card.said_at > closed
        cut = len(card.text) if shortened(card.text) != card.text else 0
        notes = (
            words.linked(link.kind, self.told(target), arrow=True) if link and target else "",
            words.rendering(card.rendering),
            words.language(card.language),
            words.place(card.table, card.round),
            words.after_closing() if late else "",
            words.letters(cut) if cut else "",
        )
        return " · ".join(note for note in notes if note)

    def length(self, id: UUID) -> int:
        """How many letters of a card are shown."""
        card = self.cards.get(id)
        if card is None:
            return 0
        return min(len(card.text), MOST_SHOWN) + min(len(card.translation or ""), MOST_SHOWN)

    def time(self, card: CardLine) -> str:
        """When a card was said."""
        return self.words.look.language.time(card.said_at.astimezone()) if card.said_at else ""

    def told(self, card: CardLine) -> str:
        """A card in a few words: when, and how it begins."""
        time = self.time(card)
        start = shortened(" ".join(unturned(card.text).split()), 40)
        return " ".join(part for part in (time, self.words.look.language.quoted(start)) if part)

    def for_the_room(self) -> CardContent | None:
        """The last card as the room may see it: no name under any rule, and no sex either."""
        card = next(reversed(self.cards.values()), None)
        if card is None:
            return None
        person = self.notes.roster.get(card.speaker_id) if card.speaker_id else None
        role = card.speaker_role or (person.role if person else None)
        content = self.content(card)
        if not content.who:
            return content
        words = self.words.organisation if self.rule == "organisation" else self.words.role
        return replace(content, who=words(role))

    # --- the agenda ----------------------------------------------------------------------------

    def agenda(self, now: dt.datetime) -> list[ItemState]:
        """Every item with the minutes it held the floor, the current one until now or until
        the session was closed."""
        closed = self.session.closed_at if self.session else None
        here = min(now, closed or now).astimezone()
        noted: list[tuple[dt.datetime, UUID | None]] = []
        for item, *ends in self.floor():
            noted += [(end.astimezone(), item) for end in ends]
        last = noted[-1][0] if noted else None
        if self.since and (last is None or self.since > last):
            noted.append((self.since.astimezone(), self.item_id))
        if self._goes_on(here, last):
            noted.append((here, self.item_id))
        ids = [item.id for item in self.items]
        held = times_held(ids, noted, self.opened()) if noted else {}
        return [
            ItemState(
                item.id,
                self.words.title(item),
                item.planned,
                held.get(item.id, NOT_HELD).minutes,
                self._state(item.id, held.get(item.id, NOT_HELD).began is not None),
            )
            for item in self.items
        ]

    def _state(self, item: UUID, begun: bool) -> str:
        if item == self.item_id:
            return "now"
        return "done" if begun else "next"

    def _goes_on(self, now: dt.datetime, last: dt.datetime | None) -> bool:
        """Whether the session goes on: what is opened on another day stands still."""
        begun = last or self.since
        return begun is not None and now.date() == begun.astimezone().date() and now > begun

    def opened(self) -> dt.datetime | None:
        """When the session was to begin."""
        session = self.session
        planned = planned_at(session.date, session.starts) if session else None
        return planned.astimezone() if planned else None

    def neighbour(self, by: int) -> UUID | None:
        """The item before or after the current one."""
        ids = [item.id for item in self.items]
        place = ids.index(self.item_id) + by if self.item_id in ids else 0
        return ids[place] if 0 <= place < len(ids) else None

    def place(self) -> int:
        """Which item of the agenda one is at, from 0."""
        ids = [item.id for item in self.items]
        return ids.index(self.item_id) if self.item_id in ids else 0

    # --- the floor -----------------------------------------------------------------------------

    def floor(self) -> list[Held]:
        """Who held the floor when: thousands of cards as the few stretches they make."""
        if self._floor is None:
            self._floor, self._day = [], None
            for card in self.cards.values():
                self._take_floor(self._floor, card)
        return self._floor

    def _take_floor(self, floor: list[Held], card: CardLine) -> None:
        at = card.said_at
        if at is None:
            return
        same_day = self._day is not None and self._day[0] <= at < self._day[1]
        if not same_day:
            here = at.astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
            self._day = here, (here + dt.timedelta(hours=36)).replace(hour=0)
        before = floor[-1] if floor and same_day else None
        if before is not None and before.item == card.item_id:
            floor[-1] = Held(before.item, before.first, at)
        else:
            floor.append(Held(card.item_id, at, at))

    def _count_in(self, card: CardLine) -> None:
        """One more card, without counting all the others again."""
        if self._floor is not None:
            self._take_floor(self._floor, card)
        self.heard.take(card)
        if self._recent is not None:
            self._speaks(self._recent, card)

    def recent_speakers(self) -> list[UUID]:
        """Who spoke last, the very last first."""
        if self._recent is None:
            self._recent = {}
            for card in self.cards.values():
                self._speaks(self._recent, card)
        return list(reversed(self._recent))

    @staticmethod
    def _speaks(recent: dict[UUID, None], card: CardLine) -> None:
        """The speaker of a card is the last who spoke."""
        if card.speaker_id:
            recent.pop(card.speaker_id, None)
            recent[card.speaker_id] = None


def _turned(text: Text, direction: str | None) -> Text:
    """The words said, from the side that was chosen by key: else the first letter says it."""
    said = unturned(text) if isinstance(text, str) else text
    mark = _MARKS.get(direction or "", "")
    if not mark:
        return said
    return f"{mark}{said}" if isinstance(said, str) else [mark, *said]
