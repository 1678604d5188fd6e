"""Who is heard, and how much, against who is in the room (N7, N8). Pure.

A turn is one speaker's cards with nobody else's between them, at one table. It lasts from when
the speaker took the floor until it was given back, where that was noted; else each card of it
lasts since the card before, or since the agenda item began, but never longer than three minutes.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right, insort
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol
from uuid import UUID

AT_LEAST = 5
"""So many turns go into one writing of a tally, so that none can be told from its neighbours."""
LONGEST = dt.timedelta(minutes=3)
"""What a card says of its own length when nobody noted when the speaker began."""
SEXES = ("female", "male", "unknown")
GROUPS = ("elected", "civil", "other")
CIVIL = frozenset({"association", "cooperative", "mutual", "social_enterprise"})

Span = tuple[dt.datetime, dt.datetime]


def group_of(role: str | None) -> str:
    """The group a role is counted in: elected, civil society, others."""
    if role == "official":
        return "elected"
    return "civil" if role in CIVIL else "other"


class Voice(NamedTuple):
    """All that a balance knows of somebody: never who it is."""

    sex: str = "unknown"
    group: str = "other"

    @property
    def key(self) -> str:
        """As a tally keeps it."""
        return f"{self.sex}.{self.group}"


def voice_of(sex: str | None, role: str | None) -> Voice:
    """The voice of somebody by the record."""
    return Voice(sex if sex in SEXES else "unknown", group_of(role))


class Share(NamedTuple):
    """Turns, seconds, and people in the room; ``people`` is 0 where nobody keeps a register."""

    turns: int = 0
    seconds: float = 0.0
    people: int = 0

    def __add__(self, other: tuple[object, ...]) -> Share:
        turns, seconds, people = Share(*other)  # type: ignore[arg-type]
        return Share(self.turns + turns, self.seconds + seconds, self.people + people)


Counts = Mapping[Voice, Share]


class Spoken(Protocol):
    """What is asked of a card, whichever way it was read."""

    @property
    def speaker_id(self) -> UUID | None: ...
    @property
    def speaker_role(self) -> str | None: ...
    @property
    def said_at(self) -> dt.datetime | None: ...
    @property
    def began_at(self) -> dt.datetime | None: ...
    @property
    def ended_at(self) -> dt.datetime | None: ...
    @property
    def table(self) -> int | None: ...
    @property
    def round(self) -> int | None: ...


VoiceOf = Callable[[UUID | None, str | None], Voice]
"""The voice of a speaker: the id, and the role that the card kept."""


@dataclass(slots=True)
class _Turn:
    """The turn that goes on at a table: whose, and the stretches of time it covers."""

    who: UUID | str | None = None
    sum: list[float] = field(default_factory=lambda: [0, 0.0])
    """Turns and seconds of everybody with that voice."""
    spans: list[Span] = field(default_factory=list)
    before: dt.datetime | None = None
    """The moment of the last card, or when its speaker gave the floor back."""


class Floor:
    """Turns, counted while cards come in the order in which they were said."""

    def __init__(self, voice_of: VoiceOf, begun: Iterable[dt.datetime] = ()) -> None:
        self._voice_of = voice_of
        self._begun = sorted(begun)
        self._turns: dict[tuple[int | None, int | None], _Turn] = {}
        self._sums: dict[Voice, list[float]] = {}
        self.heard: set[UUID] = set()

    @property
    def counts(self) -> dict[Voice, Share]:
        """Voice -> turns and seconds."""
        return {voice: Share(int(turns), sec) for voice, (turns, sec) in self._sums.items()}

    def begin(self, at: dt.datetime) -> None:
        """An item of the agenda begins: nobody spoke to it before."""
        insort(self._begun, at)

    def take(self, card: Spoken) -> None:
        """One more card, said after all the others."""
        key = card.table, card.round
        turn = self._turns.get(key)
        if turn is None:
            turn = self._turns[key] = _Turn()
        who = card.speaker_id or card.speaker_role
        if who != turn.who:
            turn.who, turn.spans = who, []
            if who is not None:
                voice = self._voice_of(card.speaker_id, card.speaker_role)
                turn.sum = self._sums.setdefault(voice, [0, 0.0])
                turn.sum[0] += 1
        if card.speaker_id is not None:
            self.heard.add(card.speaker_id)
        span = self._span(card, turn.before)
        if span is None:
            return
        if who is not None:
            turn.sum[1] += _added(turn.spans, span)
        if turn.before is None or span[1] > turn.before:
            turn.before = span[1]

    def _span(self, card: Spoken, before: dt.datetime | None) -> Span | None:
        said = card.said_at
        ended = card.ended_at or said
        if ended is None:
            return None
        if card.began_at is not None:
            return min(card.began_at, ended), ended
        said = said or ended
        place = bisect_right(self._begun, said)
        since = self._begun[place - 1] if place else None
        if before is not None and (since is None or before > since):
            since = before
        if since is None:
            return min(said, ended), ended
        return min(max(since, said - LONGEST), ended), ended


def _added(spans: list[Span], span: Span) -> float:
    """Put one more stretch of time among others; the seconds that none of them covered yet."""
    start, end = span
    if not spans or start > spans[-1][1]:
        spans.append(span)
        return (end - start).total_seconds()
    first, last = spans[-1]
    if start >= first:
        if end <= last:
            return 0.0
        spans[-1] = first, end
        return (end - last).total_seconds()
    before = _length(spans)
    spans[:] = _joined([*spans, span])
    return _length(spans) - before


def _joined(spans: Iterable[Span]) -> list[Span]:
    """Stretches of time in order, none touching another."""
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(joined[-1][1], end)
        else:
            joined.append((start, end))
    return joined


def _length(spans: Iterable[Span]) -> float:
    return sum((end - start).total_seconds() for start, end in spans)


@dataclass(frozen=True)
class Balance:
    """By sex, by group, and of all; only what was heard or is in the room has a row."""

    by_sex: Mapping[str, Share]
    by_group: Mapping[str, Share]
    whole: Share

    def time(self, share: Share) -> float | None:
        """Which part of the time, 0 to 1; None before anybody's time is known."""
        return share.seconds / self.whole.seconds if self.whole.seconds else None

    def fair(self, share: Share) -> float | None:
        """Which part of the room, 0 to 1; None where nobody keeps a register."""
        return share.people / self.whole.people if self.whole.people else None


def balance_of(counts: Counts, room: Iterable[Voice] = ()) -> Balance:
    """What was counted, against the voices of everybody in the room."""
    people = Counter(room)
    voices = {
        voice: counts.get(voice, Share()) + Share(people=people[voice])
        for voice in {*counts, *people}
    }
    return Balance(
        _grouped(voices, 0, SEXES),
        _grouped(voices, 1, GROUPS),
        sum(voices.values(), Share()),
    )


def _grouped(voices: Counts, place: int, names: Sequence[str]) -> dict[str, Share]:
    found = {
        name: sum((share for voice, share in voices.items() if voice[place] == name), Share())
        for name in names
    }
    return {name: share for name, share in found.items() if any(share)}


# --- where nobody's words may be attributed ------------------------------------------------------


class Counted(Protocol):
    """What is asked of a tally."""

    @property
    def turns(self) -> dict[str, int]: ...
    @property
    def seconds(self) -> dict[str, int]: ...


Told = tuple[Voice, float]
"""One turn: whose voice, and for how many seconds."""


def counts_of(tallies: Iterable[Counted]) -> dict[Voice, Share]:
    """The sum of all tallies of a session; a key that a newer version knows is left out."""
    counts: dict[Voice, Share] = {}
    for tally in tallies:
        for key in {*tally.turns, *tally.seconds}:
            sex, _, group = key.partition(".")
            if sex in SEXES and group in GROUPS:
                more = Share(tally.turns.get(key, 0), tally.seconds.get(key, 0))
                voice = Voice(sex, group)
                counts[voice] = counts.get(voice, Share()) + more
    return counts


def counted(turns: Iterable[Told]) -> dict[Voice, Share]:
    """Turns as sums."""
    counts: dict[Voice, Share] = {}
    for voice, seconds in turns:
        counts[voice] = counts.get(voice, Share()) + Share(1, seconds)
    return counts


def ripe(turns: Sequence[Told], closing: bool = False) -> list[Told]:
    """The turns that may be written now: never fewer than :data:`AT_LEAST` at a time, and so that
    when the session closes the last ones are not fewer either."""
    if closing:
        return list(turns) if len(turns) >= AT_LEAST else []
    return list(turns[:-AT_LEAST]) if len(turns) >= 2 * AT_LEAST else []
