"""What a file's journal says of changes: which are void, lost, of a wrong clock, to be forgotten.

Such changes are looked up by themselves once; the rest of the journal is read when asked for.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from ..journal.causality import Causality
from ..journal.changes import Change
from ..journal.declared import (
    CLOCK,
    ERASURE,
    LOST,
    PLACE,
    SILENCE,
    correction,
    given_up,
    people_in,
    sessions_in,
)
from ..journal.rules import Act
from ..journal.voids import UNDO, voided

Range = tuple[int, int]


class Gap(NamedTuple):
    """Changes of a laptop that others had seen and that have not come here (merge rule 12)."""

    laptop: str
    replica: int
    first: int
    last: int
    waiting: int


class Declarations:
    """The undos, lost ranges, corrections and erasures that are applied here."""

    def __init__(self) -> None:
        self.causality = Causality()
        self.ords: dict[bytes, int] = {}
        self.marks: dict[int, int] = {}
        self.erased: set[bytes] = set()
        """The ids of people that erasures name."""
        self.silenced: set[bytes] = set()
        """The ids of sessions that silences name."""
        self.silent: set[bytes] | None = None
        """The sessions that are silent by their rule, where that was looked at."""
        self.emptied: set[bytes] = set()
        """What of all three was seen to since the file was opened."""
        self._undos: dict[int, dict[int, Act]] = {}
        """Sitting -> seq -> the undo, as much of it as is left."""
        self._void: dict[int, set[int]] = {}
        self._given_up: list[Act] = []
        self._clocks: list[Act] = []

    def applied(self, change: Change) -> bool:
        """Whether all that this change had seen is here."""
        return bool(change.seq <= self.marks.get(change.replica, 0))

    def note(self, acts: Iterable[Act]) -> None:
        """Learn of such changes; those that are not applied here say nothing yet."""
        for act in acts:
            change, patch = act
            if not self.applied(change):
                continue
            if change.noun == UNDO:
                self._undos.setdefault(change.replica, {})[change.seq] = act
                self._void.pop(change.replica, None)
            elif change.record != PLACE.get(change.noun):
                continue
            elif change.noun == LOST:
                self._given_up.append(act)
            elif change.noun == CLOCK:
                self._clocks.append(act)
            elif change.noun == ERASURE:
                self.erased |= people_in(patch)
            elif change.noun == SILENCE:
                self.silenced |= sessions_in(patch)

    # --- void ------------------------------------------------------------------------------------

    def voids(self) -> Iterable[tuple[int, int]]:
        """The changes that count no more: sitting and seq."""
        return ((replica, seq) for replica in self._undos for seq in self.void(replica))

    def counts(self, replica: int, seq: int) -> bool:
        """Whether a change is applied here and nobody voided it."""
        if seq > self.marks.get(replica, 0):
            return False
        return not self._undos or seq not in self.void(replica)

    def void(self, replica: int) -> set[int]:
        """The seqs of a sitting that count no more."""
        found = self._void.get(replica)
        if found is None:
            undos = self._undos.get(replica)
            found = voided(undos.values(), self.marks.get(replica, 0)) if undos else set()
            self._void[replica] = found
        return found

    # --- lost ------------------------------------------------------------------------------------

    @property
    def lost(self) -> dict[int, list[Range]]:
        """The ranges that were ever given up, of sittings known here.

        Also where that was taken back: what was applied because of it has been built upon.
        """
        return self._ranges(self._given_up)

    def still_lost(self) -> dict[int, list[Range]]:
        """The ranges that nobody expects any more."""
        return self._ranges(a for a in self._given_up if self.counts(a[0].replica, a[0].seq))

    def _ranges(self, acts: Iterable[Act]) -> dict[int, list[Range]]:
        found: dict[int, list[Range]] = {}
        for _, patch in acts:
            given = given_up(patch)
            if given and given.uid in self.ords:
                found.setdefault(self.ords[given.uid], []).extend(given.ranges)
        return found

    # --- clocks ----------------------------------------------------------------------------------

    def corrected(self, replica: int) -> bool:
        """Whether somebody corrected a clock of this sitting."""
        return bool(self._clocks) and any(
            found.uid == self.causality.origins[replica].uid
            for _, patch in self._clocks
            if (found := correction(patch))
        )

    def shown_at(self, replica: int, seq: int, at: int) -> int:
        """A change's wall clock as it is shown: of several corrections the last counts."""
        offset = 0
        for change, patch in sorted(self._clocks, key=lambda act: self.causality.order(act[0])):
            found = correction(patch)
            if (
                found
                and found.uid == self.causality.origins[replica].uid
                and found.first <= seq <= found.last
                and self.counts(change.replica, change.seq)
            ):
                offset = found.offset
        return at + offset
