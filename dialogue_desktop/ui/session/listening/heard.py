"""Who was heard in a session, how much, and who was not yet: derived from its cards."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import TYPE_CHECKING
from uuid import UUID

from ....domain.balance import (
    Balance,
    Counts,
    Floor,
    Share,
    Told,
    Voice,
    balance_of,
    counted,
    voice_of,
)
from ....domain.roster import RosterLine
from ....domain.spoken import CardLine

if TYPE_CHECKING:
    from ..sitting import Sitting


class Heard:
    """Counted once of all cards, then card by card; anew when one of them changed."""

    def __init__(self, sitting: Sitting) -> None:
        self.sitting = sitting
        self._begun = [sitting.since] if sitting.since else []
        self._floor: Floor | None = None

    def forget(self) -> None:
        """What was counted is counted anew when it is next asked for."""
        self._floor = None

    def take(self, card: CardLine) -> None:
        """One more card, said after all others."""
        if self._floor is not None:
            self._floor.take(card)

    def begin(self, at: dt.datetime) -> None:
        """An item of the agenda begins."""
        self._begun.append(at)
        if self._floor is not None:
            self._floor.begin(at)

    def _counted(self) -> Floor:
        if self._floor is None:
            opened = self.sitting.opened()
            self._floor = Floor(self.voice, [*self._begun, *([opened] if opened else [])])
            for card in self.sitting.cards.values():
                self._floor.take(card)
        return self._floor

    def balance(self, pending: Iterable[Told] = ()) -> Balance:
        """Turns and time against the room; where nobody is kept, from the tallies."""
        counts: Counts = self._counted().counts
        room = self.sitting.room
        if self.sitting.rule == "none":
            counts = _sum(room.counts, counted(pending))
        people = room.there | (self._counted().heard if room.there else frozenset())
        return balance_of(counts, (self.voice(id) for id in people))

    def not_yet(self) -> list[RosterLine]:
        """Who is in the room now and was not heard; nobody can tell where nobody is kept."""
        if self.sitting.rule == "none":
            return []
        here = self.sitting.room.here - self._counted().heard
        people = [person for person in map(self.sitting.person, here) if person]
        rtl = self.sitting.words.look.rtl
        return sorted(people, key=lambda person: person.key_ar if rtl else person.key)

    def voice(self, id: UUID | None, role: str | None = None) -> Voice:
        """What a balance knows of a speaker."""
        person = self.sitting.notes.roster.get(id) if id else None
        return voice_of(person.sex if person else None, role or (person.role if person else None))

    def add_counts(self, more: Counts) -> None:
        """Turns that were tallied just now."""
        room = self.sitting.room
        self.sitting.room = room._replace(counts=_sum(room.counts, more))


def _sum(first: Counts, second: Counts) -> Counts:
    return {
        voice: first.get(voice, Share()) + second.get(voice, Share()) for voice in {*first, *second}
    }
