"""Who had seen what: the whole of causality in one number a change.

A change carries the epoch of its replica; an epoch says how far every other replica had been
seen. ``a`` happened before ``b`` when both are of one replica and ``a`` came first, or when
``b``'s epoch had seen ``a``. Anything else is concurrent.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from .changes import Change, Origin

Replica = Any


class Causality:
    """The sittings known here and the epochs of each."""

    def __init__(self) -> None:
        self.origins: dict[Replica, Origin] = {}
        self._seen: dict[Replica, dict[Replica, list[tuple[int, int]]]] = {}
        self._epochs: dict[tuple[Replica, int], dict[Replica, int]] = {}
        self._known: dict[tuple[Replica, int, Replica], int] = {}
        self._mentioned: dict[Replica, int] = {}

    def learn_origin(self, replica: Replica, origin: Origin) -> None:
        """A sitting and what it continues."""
        self.origins[replica] = origin
        if origin.parent is not None:
            self._mention(origin.parent, origin.parent_seq)

    def learn_seen(self, replica: Replica, epoch: int, other: Replica, upto: int) -> None:
        """One row: in this epoch the replica had seen the other up to this seq."""
        rows = self._seen.setdefault(replica, {}).setdefault(other, [])
        if (epoch, upto) in rows:
            return
        insort(rows, (epoch, upto))
        self._epochs.setdefault((replica, epoch), {})[other] = upto
        self._known.clear()
        self._mention(other, upto)

    def forget(self, replica: Replica, epoch: int) -> None:
        """What an epoch was said to have seen was not what it had seen."""
        self._epochs.pop((replica, epoch), None)
        for rows in self._seen.get(replica, {}).values():
            rows[:] = [row for row in rows if row[0] != epoch]
        self._known.clear()

    def _mention(self, replica: Replica, seq: int) -> None:
        self._mentioned[replica] = max(seq, self._mentioned.get(replica, 0))

    def mentioned(self, replica: Replica) -> int:
        """The last seq of this sitting that anybody says to have seen."""
        return self._mentioned.get(replica, 0)

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
        for ancestor, at_epoch in self._lineage(replica, epoch):
            upto = _last(self._seen.get(ancestor, {}).get(other, ()), at_epoch)
            if upto:
                return upto
            parent, parent_seq = self._parent(ancestor)
            if parent == other:
                return parent_seq
        return 0

    def _parent(self, replica: Replica) -> tuple[Replica, int]:
        """The sitting that this one continues, and how far; (None, 0) if it continues none."""
        origin = self.origins.get(replica)
        if origin is None or origin.parent is None:
            return None, 0
        return origin.parent, origin.parent_seq

    def _lineage(self, replica: Replica, epoch: int) -> Iterator[tuple[Replica, int]]:
        """The sitting and those it continues, each with its epoch; a forged circle ends."""
        visited = set()
        while replica is not None and replica not in visited:
            visited.add(replica)
            yield replica, epoch
            origin = self.origins.get(replica)
            if origin is None:
                return
            replica, epoch = origin.parent, origin.parent_epoch

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
        seen: dict[Replica, int] = {replica: marks.get(replica, 0)}
        for ancestor, at_epoch in self._lineage(replica, epoch):
            for other, rows in self._seen.get(ancestor, {}).items():
                if upto := _last(rows, at_epoch):
                    seen.setdefault(other, upto)
            seen.setdefault(*self._parent(ancestor))
        return {other: seq for other, seq in marks.items() if seq > seen.get(other, 0)}

    def ready(
        self,
        replica: Replica,
        epoch: int,
        marks: Mapping[Replica, int],
        complete: set[tuple[Replica, int]] | None = None,
    ) -> bool:
        """Whether all that this epoch had seen is here (merge rule 12).

        ``complete``: the epochs found ready before, as long as marks only grow.
        """
        complete = set() if complete is None else complete
        found = []
        for place in self._lineage(replica, epoch):
            if place in complete:
                break
            if self._wanting(*place, marks):
                return False
            found.append(place)
        complete.update(found)
        return True

    def missing(
        self, replica: Replica, epoch: int, marks: Mapping[Replica, int]
    ) -> Iterable[tuple[Replica, int]]:
        """What this epoch had seen and is not here: (replica, wanted seq).

        Earlier epochs and sittings count too: what they opened with may have been lost.
        """
        for ancestor, at_epoch in self._lineage(replica, epoch):
            yield from self._wanting(ancestor, at_epoch, marks)

    def _wanting(
        self, replica: Replica, epoch: int, marks: Mapping[Replica, int]
    ) -> list[tuple[Replica, int]]:
        """What one sitting itself says to have seen and is not here."""
        parent, parent_seq = self._parent(replica)
        wanted = [
            (other, upto)
            for other, rows in self._seen.get(replica, {}).items()
            if marks.get(other, 0) < (upto := _last(rows, epoch))
        ]
        if marks.get(parent, 0) < parent_seq:
            wanted.append((parent, parent_seq))
        return wanted


def _last(rows: Sequence[tuple[int, int]], epoch: int) -> int:
    """The seq in the last row not after this epoch."""
    for at, upto in reversed(rows):
        if at <= epoch:
            return upto
    return 0


Ranges = dict[Replica, list[tuple[int, int]]]


class Run(NamedTuple):
    """Changes of one sitting without a gap and in one epoch: the first seq and the last."""

    first: int
    last: int
    epoch: int

    @property
    def size(self) -> int:
        """How many changes these are."""
        return self.last - self.first + 1


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
    waiting: Mapping[Replica, Sequence[Run]],
    causality: Causality,
    lost: Ranges,
) -> dict[Replica, int]:
    """The marks after applying every waiting change whose past is complete (merge rule 12).

    ``waiting``: replica -> the changes that are here beyond the mark, in order. A lost range is
    passed over only as far as somebody mentions it, or it would swallow what is yet to come.
    """
    marks = dict(marks)
    lost = {
        replica: [(low, min(high, _last_known(replica, waiting, causality))) for low, high in gaps]
        for replica, gaps in lost.items()
    }
    complete: set[tuple[Replica, int]] = set()
    held, moved = list(waiting.keys() | lost.keys()), True
    while moved:
        moved, pending, held = False, held, []
        for replica in pending:
            gaps = lost.get(replica, ())
            end = after_lost(marks.get(replica, 0), gaps)
            for first, last, epoch in waiting.get(replica, ()):
                if last <= end:
                    continue
                if first > end + 1:
                    break
                if not causality.ready(replica, epoch, marks, complete):
                    held.append(replica)
                    break
                end = after_lost(last, gaps)
            if end > marks.get(replica, 0):
                marks[replica], moved = end, True
    return marks


def _last_known(
    replica: Replica, waiting: Mapping[Replica, Sequence[Run]], causality: Causality
) -> int:
    runs = waiting.get(replica)
    return max(causality.mentioned(replica), runs[-1].last if runs else 0)
