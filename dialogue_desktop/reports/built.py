"""What a room built, as papers may show it: statements with their hands, and what follows.

Hands are sums, so a few reserves may stand by themselves. By sex they are told only where no
number, and no difference of printed numbers, is one to four.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from ..domain.choices import COMMITMENT_KINDS, COMMITMENT_STATES, STANCES
from ..domain.commitments import Commitment
from ..domain.hands import COUNTS, raised
from ..domain.names import fold
from ..domain.statements import ShowOfHands, Statement, latest
from .attribution import Attribution, Voice
from .joining import SMALLEST_CELL
from .presence import Cells
from .printable import clean, clean_line, clock, day, moment, on_the_wall, order_key, whole
from .said import Noted, Titled, Words, words_of


class Hands(NamedTuple):
    """How many hands were raised for each stance; women and men where they may be told."""

    support: int = 0
    reserve: int = 0
    differ: int = 0
    by_sex: Mapping[str, tuple[int, int]] | None = None

    @property
    def raised(self) -> int:
        """All hands."""
        return self.support + self.reserve + self.differ

    def of(self, stance: str) -> int:
        """The hands of one stance."""
        return int(getattr(self, stance))


@dataclass(frozen=True)
class Built:
    """A statement: its words, the cards it comes from, the hands raised, what holds some back.

    A ``question`` put to the room stands here too: it has hands, and comes from no card.
    """

    words: Words
    translation: Words | None = None
    theme: Titled | None = None
    cards: int = 0
    reserves: int = 0
    reserve: Words | None = None
    hands: Hands | None = None
    read: str = ""
    approved: str = ""
    question: bool = False

    def in_(self, language: str) -> Words:
        """The statement as people of a language read it: its translation where that is theirs."""
        other = self.translation
        return other if other and other.rtl == (language == "ar") != self.words.rtl else self.words

    @property
    def differs(self) -> bool:
        """Whether somebody holds back or disagrees."""
        hands = self.hands
        return bool(self.reserve or self.reserves or (hands and hands.reserve + hands.differ))


@dataclass(frozen=True)
class Promise:
    """A commitment or a recommendation: what, who by (as the rule allows), to whom, by when, and
    how it stands."""

    text: str
    rtl: bool
    voice: Voice | None = None
    due: dt.date | None = None
    state: str = "open"
    kind: str = "commitment"
    addressee: str = ""
    outcome: Words | None = None


def built_of(
    statements: Iterable[Statement],
    hands: Iterable[ShowOfHands],
    themes: Mapping[UUID, Titled],
    cards: Set[UUID],
    room: Cells | None,
    zone: dt.tzinfo | None,
) -> tuple[Built, ...]:
    """Statements in the order that people chose, then the questions put to the room.

    Of several counts of one statement the last is shown. ``cards``: those of the session that are
    there; ``room``: the women and the others in it, where that is printed.
    """
    last = _last_counts(hands)

    def at(value: object) -> str:
        found = moment(value)
        return clock(on_the_wall(found, zone)) if found else ""

    made = [
        Built(
            words=words_of(each.text),
            translation=words_of(each.translation) if clean(each.translation) else None,
            theme=themes.get(each.theme_id) if each.theme_id else None,
            cards=len(cards & set(each.contribution_ids)),
            reserves=len(cards & set(each.reserve_ids)),
            reserve=words_of(each.reserve) if clean(each.reserve) else None,
            hands=_hands(last.get(each.id), room),
            read=at(each.read_at),
            approved=at(each.approved_at),
        )
        for each in _in_order(statements)
    ]
    asked = [count for id, count in last.items() if id not in {each.id for each in statements}]
    questions = [
        Built(words_of(count.question), hands=_hands(count, room), question=True)
        for count in asked
        if clean(count.question)
    ]
    return (*made, *questions)


def _in_order(statements: Iterable[Statement]) -> list[Statement]:
    return sorted(statements, key=lambda one: order_key(one.position))


def _last_counts(hands: Iterable[ShowOfHands]) -> dict[UUID, ShowOfHands]:
    """Statement, or question alone -> its last count."""
    by_what: dict[UUID, list[ShowOfHands]] = {}
    for count in hands:
        by_what.setdefault(count.statement_id or count.id, []).append(count)
    return {what: last for what, counts in by_what.items() if (last := latest(counts))}


def _hands(count: ShowOfHands | None, room: Cells | None) -> Hands | None:
    if count is None:
        return None
    told = {name: max(0, whole(getattr(count, name)) or 0) for name in COUNTS}
    if not raised(told):
        return None
    by_sex = {each: (told[f"{each}_women"], told[f"{each}_men"]) for each in STANCES}
    women, men = (sum(pair[place] for pair in by_sex.values()) for place in (0, 1))
    numbers = [number for pair in by_sex.values() for number in pair]
    if room is not None:  # who raised no hand can be worked out too
        numbers += [room.women - women, room.others - men]
    may = women + men == raised(told) and all(n <= 0 or n >= SMALLEST_CELL for n in numbers)
    support, reserve, differ = (raised(told, stance) for stance in STANCES)
    return Hands(support, reserve, differ, by_sex if may else None)


def promises_of(
    commitments: Iterable[Commitment], noted: Sequence[Noted], attribution: Attribution
) -> tuple[Promise, ...]:
    """The commitments on record, then those that stand only on a card, then what the room asks."""
    made = [_recorded(each, attribution) for each in commitments]
    known = {fold(promise.text) for promise in made}
    kept = {each.contribution_id for each in commitments}
    made += _only_said(noted, attribution, known, kept)
    return tuple(sorted(made, key=lambda promise: COMMITMENT_KINDS.index(promise.kind)))


def _recorded(one: Commitment, attribution: Attribution) -> Promise:
    words = words_of(one.text)
    return Promise(
        text=words.text,
        rtl=words.rtl,
        voice=attribution.voice(one.owner_id, one.owner_role),
        due=day(one.due),
        state=one.state if one.state in COMMITMENT_STATES else "open",
        kind=one.kind if one.kind in COMMITMENT_KINDS else "commitment",
        addressee=clean_line(one.addressee),
        outcome=words_of(one.outcome) if clean(one.outcome) else None,
    )


def _only_said(
    noted: Sequence[Noted],
    attribution: Attribution,
    known: Collection[str],
    kept: Collection[UUID | None],
) -> Iterator[Promise]:
    for one in noted:
        card = one.card
        if card.kind == "commitment" and card.id not in kept and fold(card.text) not in known:
            words = words_of(card.text, card.direction)
            voice = attribution.voice(card.speaker_id, card.speaker_role)
            yield Promise(words.text, words.rtl, voice)
