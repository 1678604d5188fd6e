"""Everybody on the page: in order, counted by role, filtered and sorted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING
from uuid import UUID

from ...domain.names import sort_key
from .people import shape

if TYPE_CHECKING:
    from ...domain.roster import Roster, RosterLine

ALL, TO_COMPLETE = "all", "to_complete"
FILTERS = (ALL, "elected", "civil", "other", TO_COMPLETE)


def counted(lines: Iterable[RosterLine]) -> Counter[str]:
    """How many people each filter would show."""
    counts: Counter[str] = Counter()
    for line in lines:
        counts[shape(line.role)] += 1
        counts[TO_COMPLETE] += line.to_complete
        counts[ALL] += 1
    return counts


class Crowd:
    """A roster and how many people of it each filter would show."""

    def __init__(self, roster: Roster, counts: Counter[str] | None = None) -> None:
        self.roster = roster
        self.counts = counted(roster.ordered()) if counts is None else counts

    def change(self, lines: Iterable[RosterLine], gone: Iterable[UUID]) -> None:
        """Some people changed, some are no longer there."""
        lines, gone = list(lines), list(gone)
        for id in {line.id for line in lines}.union(gone):
            before = self.roster.get(id)
            if before is not None:
                self.counts.subtract(counted([before]))
        self.counts.update(counted(lines))
        self.roster.change(lines, gone)

    def shown(
        self,
        query: str,
        only: str = ALL,
        by: str = "name",
        rising: bool = True,
        arabic_first: bool = False,
    ) -> list[RosterLine]:
        """Who is to be listed, in which order."""
        found = self.roster.find(query, arabic_first)
        if only == TO_COMPLETE:
            found = [line for line in found if line.to_complete]
        elif only != ALL:
            found = [line for line in found if shape(line.role) == only]
        if by == "commune":
            return _by_commune(found, rising)
        return found if rising else found[::-1]


def _by_commune(lines: list[RosterLine], rising: bool) -> list[RosterLine]:
    """In the order of communes, those without one last; names stay in order within each."""
    keys = {line.commune: sort_key(line.commune) for line in lines}
    placed = sorted((line for line in lines if line.commune), key=lambda x: keys[x.commune])
    if not rising:
        placed.reverse()
    return placed + [line for line in lines if not line.commune]
