"""Who had seen what: the whole of causality in one number a change.

A change carries the epoch of its replica; an epoch says how far every other replica had been
seen. ``a`` happened before ``b`` when both are of one replica and ``a`` came first, or when
``b``'s epoch had seen ``a``. Anything else is concurrent.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from .changes import Change, Origin

Replica = Any


class Causality:
    """The sittings known here and the epochs of each."""

    def __init__(self) -> None:
        self.origins: dict[Replica, Origin] = {}
        self._seen: dict[Replica, dict[Replica, list[tuple[int, int]]]] = {}
        self._epochs: dict[tuple[Replica, int], dict[Replica, int]] = {}
        self._known: dict[tuple[Replica, int, Replica], int] = {}

    def learn_origin(self, replica: Replica, origin: Origin) -> None:
        """A sitting and what it continues."""
        self.origins[replica] = origin

    def learn_seen(self, replica: Replica, epoch: int, other: Replica, upto: int) -> None:
        """One row: in this epoch the replica had seen the other up to this seq."""
        rows = self._seen.setdefault(replica, {}).setdefault(other, [])
        if (epoch, upto) in rows:
            return
        rows.append((epoch, upto))
        rows.sort()
        self._epochs.setdefault((replica, epoch), {})[other] = upto
        self._known.clear()

    def rows(self, replica: Replica, epoch: int) -> Mapping[Replica, int]:
        """What advanced in this epoch: other -> upto."""
        return self._epochs.get((replica, epoch), {})

    def upto(self, replica: Replica, epoch: int, other: Replica) -> int:
        """How far ``replica`` had seen ``other`` in this epoch; 0 when not at all."""
        key = (replica, epoch, other)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._climb(replica, epoch, other)
        return found

    def _climb(self, replica: Replica, epoch: int, other: Replica) -> int:
        """Follow the parents: rows only say what advanced beyond what was inherited."""
        visited = set()
        while replica not in visited:
            visited.add(replica)
            for at_epoch, upto in reversed(self._seen.get(replica, {}).get(other, ())):
                if at_epoch <= epoch:
                    return upto
            origin = self.origins.get(replica)
            if origin is None or origin.parent is None:
                return 0
            if origin.parent == other:
                return origin.parent_seq
            replica, epoch = origin.parent, origin.parent_epoch
        return 0

    def before(self, a: Change, b: Change) -> bool:
        """Whether ``a`` happened before ``b``."""
        if a.replica == b.replica:
            return a.seq < b.seq
        return self.upto(b.replica, b.epoch, a.replica) >= a.seq

    def order(self, change: Change) -> tuple[int, bytes, int]:
        """The order of display and of ties: tick, replica uid, seq. Never a clock."""
        return change.tick, self.origins[change.replica].uid, change.seq

    def advanced(
        self, replica: Replica, epoch: int, marks: Mapping[Replica, int]
    ) -> dict[Replica, int]:
        """What a new epoch of ``replica`` must say, given what is here now."""
        return {
            other: seq
            for other, seq in marks.items()
            if other != replica and seq > self.upto(replica, epoch, other)
        }

    def ready(self, replica: Replica, epoch: int, marks: Mapping[Replica, int]) -> bool:
        """Whether all that this epoch had seen is here (merge rule 12)."""
        return not list(self.missing(replica, epoch, marks))

    def missing(
        self, replica: Replica, epoch: int, marks: Mapping[Replica, int]
    ) -> Iterable[tuple[Replica, int]]:
        """What this epoch had seen and is not here: (replica, wanted seq)."""
        origin = self.origins[replica]
        if origin.parent is not None and marks.get(origin.parent, 0) < origin.parent_seq:
            yield origin.parent, origin.parent_seq
        for other, upto in self.rows(replica, epoch).items():
            if marks.get(other, 0) < upto:
                yield other, upto


Ranges = dict[Replica, list[tuple[int, int]]]


def after_lost(seq: int, lost: Iterable[tuple[int, int]]) -> int:
    """The seq up to which nothing more is expected once declared-lost ranges are passed over."""
    moved = True
    while moved:
        moved = False
        for low, high in lost:
            if low <= seq + 1 <= high:
                seq, moved = high, True
    return seq


def arrive(
    marks: dict[Replica, int],
    waiting: Mapping[Replica, Mapping[int, int]],
    causality: Causality,
    lost: Ranges,
) -> dict[Replica, int]:
    """The marks after applying every waiting change whose past is complete (merge rule 12).

    ``waiting``: replica -> seq -> epoch of changes that are here beyond the mark.
    """
    marks = dict(marks)
    moved = True
    while moved:
        moved = False
        for replica in waiting.keys() | lost.keys():
            seqs, gaps = waiting.get(replica, {}), lost.get(replica, ())
            start = after_lost(marks.get(replica, 0), gaps)
            end, passed = start, None
            while (epoch := seqs.get(end + 1)) is not None:
                if epoch != passed and not causality.ready(replica, epoch, marks):
                    break
                passed, end = epoch, after_lost(end + 1, gaps)
            if end > marks.get(replica, 0):
                marks[replica], moved = end, True
    return marks
