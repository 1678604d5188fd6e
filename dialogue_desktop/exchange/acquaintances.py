"""The people of a file, kept ready to be asked who may be whose twin (P5, P12).

Everybody is made ready once. After that who is typed in is looked for in milliseconds, those of
an import in a moment, and all suspected pairs in seconds, however many are called Mohamed.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from uuid import UUID

import numpy as np

from ..progress import Progress, step
from .evidence import Person
from .likeness import Numbers
from .meetings import Slips, meetings
from .people import Census, Column, Columns, People, distinct, said_by
from .twins import Decided, Twin, ranked
from .weighing import suspicions, weigh

COMPARED = 200
"""So many of those who share most with a typed person are compared."""

HEAP = 1 << 16
"""So many pairs are weighed at a time."""


class Acquaintances:
    """Asked about one person, about some, or about all.

    Who is learned or forgotten meanwhile leaves it as if it were made anew.
    """

    def __init__(self, people: Iterable[Person] = ()) -> None:
        self._people = People()
        self._slips = Slips(self._people.vocabulary)
        self._now: _Now | None = None
        for person in people:
            self.learn(person)

    def learn(self, person: Person) -> None:
        """One more, or somebody as changed."""
        self._people.learn(person)
        self._now = None

    def forget(self, id: UUID) -> None:
        """Somebody was removed."""
        self._people.forget(id)
        self._now = None

    def twins(self, decided: Decided = frozenset(), progress: Progress | None = None) -> list[Twin]:
        """All suspected pairs, best first, but those already decided."""
        return self._found(None, decided, progress)

    def twins_among(
        self,
        new: Iterable[Person],
        decided: Decided = frozenset(),
        progress: Progress | None = None,
    ) -> list[Twin]:
        """The suspected pairs that hold a new person, who is forgotten again afterwards."""
        people, count = self._people, len(self._people.ids)
        new = list(new)
        instead = [people.row[p.id.int] for p in new if p.id.int in people.row]
        try:
            for person in new:
                self.learn(person)
            return self._found(count, decided, progress)
        finally:
            people.recall(count, instead)
            self._now = None

    def twins_of(self, person: Person, but: Collection[UUID] = (), most: int = 5) -> list[Twin]:
        """Who the person may be, best first: neither the person's own record nor those in ``but``.

        ``second`` of each is the id that is known here.
        """
        typed, now = self._people.like(), self._current()
        typed.learn(person)
        mine = typed.columns()
        words = self._people.vocabulary.codes[np.concatenate([mine.latin[:, 0], mine.arabic[:, 0]])]
        beside = [slip for word in words.tolist() for slip in self._slips.beside(word, now.having)]
        rows = now.nearest(mine, np.array([*words, *beside]))
        weighed = weigh(mine.take(np.zeros_like(rows)), now.columns.take(rows), now.census)
        found = (
            Twin(person.id, self._people.ids[rows[at]], score, reasons)
            for at, score, reasons in suspicions(weighed)
        )
        left_out = {person.id, *but}
        return ranked(twin for twin in found if twin.second not in left_out)[:most]

    def compared(
        self, since: int | None = None, progress: Progress | None = None
    ) -> tuple[Column, Column]:
        """The pairs worth comparing, as rows in the order of learning; with ``since`` those that
        hold a row from there on."""
        now = self._current()
        order = now.in_order()
        slips = self._slips.table(now.having)
        fresh = None if since is None else order >= since
        heaps = [np.zeros(0, np.int64)]
        for heap in meetings(now.columns.take(order), now.codes, slips, fresh):
            step(progress, 0, 1, "twins")
            heaps.append(heap)
        met = distinct(np.concatenate(heaps))
        return order[met >> 32], order[met & 0xFFFFFFFF]

    def _current(self) -> _Now:
        if self._now is None:
            self._now = _Now(self._people)
        return self._now

    def _found(self, since: int | None, decided: Decided, progress: Progress | None) -> list[Twin]:
        """Suspected pairs that hold a row from ``since`` on; None: all."""
        now, twins = self._current(), list[Twin]()
        first, second = self.compared(since, progress)
        for start in range(0, len(first), HEAP):
            step(progress, start, len(first), "twins")
            heap = slice(start, start + HEAP)
            twins += now.twins(first[heap], second[heap])
        is_decided = decided if callable(decided) else lambda a, b: frozenset((a, b)) in decided
        return ranked(twin for twin in twins if not is_decided(twin.first, twin.second))


class _Now:
    """Everybody as they are at one moment."""

    def __init__(self, people: People) -> None:
        self._people = people
        self._live = np.frombuffer(bytes(people.live), bool)
        self.columns = people.columns()
        self.census = Census(people, self.columns.take(np.flatnonzero(self._live)))
        self.codes = people.vocabulary.codes
        self._tie = np.array(people.tie, np.int64)
        words = *self.columns.latin, *self.columns.arabic
        self._named = [self.codes[slot] for slot in words if slot.any()]
        self.having = sum(
            (np.bincount(each[self._live], minlength=self.codes.max() + 1) for each in self._named),
            np.zeros(self.codes.max() + 1, np.int64),
        )

    def in_order(self) -> Column:
        """Live rows: those who share much side by side, whatever order they came in."""
        texts, rows, columns = self._people.texts, np.flatnonzero(self._live), self.columns
        rank = np.zeros(len(texts), np.int64)
        used = np.unique(np.concatenate([columns.name, columns.commune]))
        rank[sorted(used.tolist(), key=texts.__getitem__)] = np.arange(len(used))
        keys = self._tie, columns.year, rank[columns.commune], rank[columns.name]
        order: Column = rows[np.lexsort([key[rows] for key in keys])]
        return order

    def twins(self, a: Column, b: Column) -> list[Twin]:
        """Those of the pairs of rows that are worth asking about."""
        columns, census, ids = self.columns, self.census, self._people.ids
        at_most = weigh(columns.take(a), columns.take(b), census, quickly=True).points
        likely = at_most > -1e-3
        a, b = a[likely], b[likely]
        found = []
        for at, score, reasons in suspicions(weigh(columns.take(a), columns.take(b), census)):
            first, second = sorted((ids[a[at]], ids[b[at]]), key=_number)
            found.append(Twin(first, second, score, reasons))
        return found

    def nearest(self, mine: Columns, codes: Numbers) -> Column:
        """The rows that share most with a person, by how much the things they share say."""
        columns, census = self.columns, self.census
        worth = np.zeros(len(self.having), np.float32)
        codes = codes[(codes > 0) & (codes < len(worth))]
        worth[codes] = 1 + census.rarity(codes)
        shared = np.zeros(len(self._live), np.float32)
        for slot in self._named:
            shared += worth[slot]
        around = (census.places, census.years, census.bodies, None, census.phones, census.emails)
        for column, own, bits in zip(columns[2:8], mine[2:8], around, strict=True):
            if bits is not None and own[0]:
                shared += (column == own[0]) * (1 + said_by(bits, own, 10)[0])
        rows = np.flatnonzero((shared > 0) & self._live)
        if len(rows) > COMPARED:
            least = np.partition(shared[rows], -COMPARED)[-COMPARED]
            rows = rows[shared[rows] >= least]
            first = np.lexsort((self._tie[rows], -shared[rows]))
            rows = rows[first[:COMPARED]]
        return rows


def _number(id: UUID) -> int:
    return id.int
