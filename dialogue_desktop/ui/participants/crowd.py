"""Everybody on the page: in order, counted by role, filtered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING
from uuid import UUID

from .people import shape

if TYPE_CHECKING:
    from ...domain.roster import Roster, RosterLine
    from ..tables.narrowing import Narrowing

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
        arabic_first: bool = False,
        also: Narrowing | None = None,
    ) -> list[RosterLine]:
        """Who is to be listed, by name: who answers to the search, the filter of the roles and
        every other filter too."""
        found = self.roster.find(query, arabic_first)
        if only == TO_COMPLETE:
            found = [line for line in found if line.to_complete]
        elif only != ALL:
            found = [line for line in found if shape(line.role) == only]
        return [line for line in found if also.fits(line)] if also else found
