"""What the page of synthesis knows: themes, their cards, the statement that is being built."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple
from uuid import UUID, uuid4

from ...domain.hands import agreement, raised
from ..operations.sessions import CardLine, ThemeLine
from ..operations.statements import HandsLine, StatementLine, Synthesis, moved
from ..session.rows import Divider, Row, Said
from ..session.sitting import Sitting
from ..session.wording import SessionWords
from .wording import SynthesisWords

STATEMENTS = "statements"
"""In the place of a theme: every statement of the session, by how far the room agrees."""
_GROUPS = ("agrees", "reserves", "differs", "uncounted")


class Place(NamedTuple):
    """A theme, those without one (None), or all statements; how many cards, how many kept."""

    key: UUID | str | None
    title: str
    cards: int
    kept: int


@dataclass
class Building:
    """Reads nothing and saves nothing by itself."""

    words: SynthesisWords
    synthesis: Synthesis
    place: UUID | str | None = None
    sitting: Sitting = field(init=False)
    statements: dict[UUID, StatementLine] = field(init=False)
    current: StatementLine = field(init=False)
    query: str = ""
    _order: list[UUID] = field(init=False, default_factory=list)
    _rank: dict[UUID, int] = field(init=False)
    _about: dict[UUID | None, set[UUID]] = field(init=False)

    def __post_init__(self) -> None:
        self.sitting = Sitting(SessionWords(self.words.look), self.synthesis.notes)
        self.statements = {one.id: one for one in self.synthesis.statements}
        self._rank = {id: place for place, id in enumerate(self.sitting.cards)}
        self._about = defaultdict(set)
        for card in self.sitting.cards.values():
            for theme in self.themes_of(card) or (None,):
                self._about[theme].add(card.id)
        themes = [id for id in self._about if id is not None]
        self._order = sorted(themes, key=lambda id: -len(self._about[id]))
        for one in self.statements.values():
            self._list(one.theme_id)
        self.current = StatementLine(uuid4())
        if self.place is None and self._order:
            self.place = self._order[0]
        self.go(self.place)

    @property
    def session(self) -> UUID | None:
        return self.sitting.session.id if self.sitting.session else None

    @property
    def present(self) -> int:
        return self.synthesis.present

    # --- places --------------------------------------------------------------------------------

    def places(self) -> list[Place]:
        """Every theme of the session, what has none, and all statements."""
        about = {theme: len(cards) for theme, cards in self._about.items()}
        kept = Counter(one.theme_id for one in self.statements.values() if one.approved_at)
        found = [
            Place(id, self.title(id), about.get(id, 0), kept[id])
            for id in self._order
            if id in self.sitting.themes
        ]
        found.append(Place(None, self.words.without_theme(), about.get(None, 0), kept[None]))
        all_kept = sum(kept.values())
        written = len(self.statements)
        return [*found, Place(STATEMENTS, self.words.all_statements(), written, all_kept)]

    def title(self, theme: UUID | None) -> str:
        """What a theme is called."""
        line = self.sitting.themes.get(theme) if theme else None
        return self.sitting.words.title(line) if line else self.words.without_theme()

    def themes_of(self, card: CardLine) -> tuple[UUID, ...]:
        """The themes of a card that are still there."""
        return tuple(id for id in card.theme_ids if id in self.sitting.themes)

    def go(self, place: UUID | str | None) -> None:
        """Go to a theme, where one goes on building what is not kept yet."""
        self.place, self.query = place, ""
        if place == STATEMENTS:
            if not self.current.written and self.statements:
                self.current = next(iter(self.statements.values()))
            return
        here = self.of_theme(self._theme)
        open_ones = [one for one in here if not one.approved_at]
        self.current = next(iter([*open_ones[::-1], *here[::-1]]), self.begun())

    @property
    def _theme(self) -> UUID | None:
        return self.place if isinstance(self.place, UUID) else None

    def of_theme(self, theme: UUID | None) -> list[StatementLine]:
        """The statements of a theme, as they stand in order."""
        return [one for one in self.statements.values() if one.theme_id == theme]

    def add_theme(self, theme: ThemeLine) -> None:
        """A theme that a card is the first to bear."""
        self.sitting.themes[theme.id] = theme
        self._list(theme.id)

    def _list(self, theme: UUID | None) -> None:
        if theme is not None and theme not in self._order:
            self._order.append(theme)

    # --- cards ---------------------------------------------------------------------------------

    def rows(self) -> list[Row]:
        """The cards of the place, or all statements by how far the room agrees."""
        if self.place == STATEMENTS:
            return self._by_agreement()
        return [Said(card.id) for card in self.cards()]

    def cards(self) -> list[CardLine]:
        """The cards of the theme, or those that answer what is searched, as they were said."""
        cards = self.sitting.cards
        if self.query:
            return [card for card in cards.values() if self.words.answers(card.text, self.query)]
        return [cards[id] for id in self.in_order(self._about.get(self._theme, ()))]

    def shows(self, card: UUID) -> bool:
        """Whether a card is among them."""
        if self.query:
            return self.words.answers(self.sitting.cards[card].text, self.query)
        return card in self._about.get(self._theme, ())

    def count(self) -> int:
        """How many cards are shown."""
        return len(self.cards()) if self.query else len(self._about.get(self._theme, ()))

    def _by_agreement(self) -> list[Row]:
        rows: list[Row] = []
        for group in _GROUPS:
            found = [one for one in self.statements.values() if agreement(one.counts) == group]
            if found:
                rows.append(Divider(self.words.group(group)))
                rows += [Said(one.id) for one in found]
        return rows

    def move(self, card: UUID, to: UUID | None) -> UUID | None:
        """A card goes to another theme; answers the one it leaves."""
        line = self.sitting.cards[card]
        away = self._theme if self._theme in line.theme_ids else None
        for theme in self.themes_of(line) or (None,):
            self._about[theme].discard(card)
        line = line._replace(theme_ids=tuple(moved(line.theme_ids, away, to)))
        self.sitting.change(line)
        for theme in self.themes_of(line) or (None,):
            self._about[theme].add(card)
        self._list(to)
        return away

    def in_order(self, ids: Iterable[UUID]) -> list[UUID]:
        """Cards as they were said; of those that are gone nothing."""
        return sorted((id for id in ids if id in self._rank), key=self._rank.__getitem__)

    # --- statements ----------------------------------------------------------------------------

    def begun(self) -> StatementLine:
        """A statement of this theme that nobody has written yet."""
        return StatementLine(uuid4(), theme_id=self._theme)

    def take(self, line: StatementLine) -> None:
        """The statement one builds is this one, or reads otherwise now."""
        self.current = line
        if line.written:
            self.statements[line.id] = line

    def drop(self, id: UUID) -> None:
        """A statement is no longer there."""
        self.statements.pop(id, None)
        if self.current.id == id:
            self.go(self.place)

    def linked(self, card: UUID) -> StatementLine:
        """The statement with a card it comes from, or without it."""
        now = self.current
        if card in now.card_ids:
            return now._replace(card_ids=tuple(id for id in now.card_ids if id != card))
        held = tuple(id for id in now.reserve_ids if id != card)
        return now._replace(card_ids=(*now.card_ids, card), reserve_ids=held)

    def reserved(self, card: UUID) -> StatementLine:
        """The statement with a card that holds back, or without it; its words become the
        sentence of the reserve where there is none."""
        now = self.current
        if card in now.reserve_ids:
            left = tuple(id for id in now.reserve_ids if id != card)
            same = now.reserve == self.sitting.cards[card].text
            return now._replace(reserve_ids=left, reserve="" if same else now.reserve)
        cards = tuple(id for id in now.card_ids if id != card)
        words = now.reserve or self.sitting.cards[card].text
        return now._replace(card_ids=cards, reserve_ids=(*now.reserve_ids, card), reserve=words)

    def counted(self, name: str, number: int | None) -> StatementLine:
        """The statement with another number of raised hands."""
        now = self.current
        counts = {key: value for key, value in now.counts.items() if key != name}
        if number is not None:
            counts[name] = number
        id = now.hands.id if now.hands else uuid4()
        return now._replace(hands=HandsLine(id, counts))

    def corrected(self) -> StatementLine:
        """A new statement with the words and cards of one that the room approved, which stays."""
        return anew(self.current, uuid4())

    def holding(self, card: UUID) -> list[StatementLine]:
        """The statements that a card is part of, in either way."""
        return [
            one
            for one in self.statements.values()
            if card in one.card_ids or card in one.reserve_ids
        ]

    def neighbour(self, by: int) -> StatementLine | None:
        """The statement before or after in its theme, or in all; past the last a new one."""
        every: Sequence[StatementLine] = list(self.statements.values())
        if self.place != STATEMENTS:
            every = self.of_theme(self._theme)
        ids = [one.id for one in every]
        place = ids.index(self.current.id) + by if self.current.id in ids else len(ids) + min(by, 0)
        return every[place] if 0 <= place < len(ids) else None

    def number(self) -> tuple[int, int]:
        """Which of the theme's statements this is, and how many there are; a new one is after
        the last."""
        here = self.of_theme(self.current.theme_id)
        ids = [one.id for one in here]
        place = ids.index(self.current.id) + 1 if self.current.id in ids else len(ids) + 1
        return place, max(place, len(ids))

    def silent(self) -> int:
        """How many who are there raised no hand; less than none when more hands are counted."""
        return self.present - raised(self.current.counts) if self.present else 0


def anew(line: StatementLine, id: UUID) -> StatementLine:
    """The same words and cards, neither read, counted nor approved."""
    return line._replace(id=id, written_at=None, read_at=None, approved_at=None, hands=None)
