"""Everybody on the page: in order, counted by role, filtered and sorted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...domain.names import sort_key
from .people import shape

if TYPE_CHECKING:
    from ...domain.roster import Roster, RosterLine
    from .narrowing import Narrowing

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
        also: Narrowing | None = None,
        progress: Mapping[UUID, Sequence[str]] | None = None,
    ) -> list[RosterLine]:
        """Who is to be listed, in which order: who answers to the search, the filter of the
        roles and every other filter too."""
        found = self.roster.find(query, arabic_first)
        if only == TO_COMPLETE:
            found = [line for line in found if line.to_complete]
        elif only != ALL:
            found = [line for line in found if shape(line.role) == only]
        if also:
            found = [line for line in found if also.fits(line)]
        if by == "name":
            return found if rising else found[::-1]
        return _in_order(found, _keys(by, arabic_first, progress or {}), rising)


def _keys(
    by: str, arabic_first: bool, progress: Mapping[UUID, Sequence[str]]
) -> Callable[[RosterLine], Any]:
    """What lines are put in order by; None where there is nothing to put them in order by. Texts
    of both scripts by our own keys: no system's collation knows both."""
    if by == "modules":
        weight = {"present": 2, "half": 1}
        return lambda line: sum(weight.get(tile, 0) for tile in progress.get(line.id, ())) or None
    texts: dict[str, Callable[[RosterLine], str | None]] = {
        "other": lambda line: line.other(arabic_first),
        "commune": lambda line: line.commune,
        "organisation": lambda line: (
            (line.organisation_ar or line.organisation)
            if arabic_first
            else (line.organisation or line.organisation_ar)
        ),
        "phone": lambda line: line.phone,
    }
    if by == "birth_year":
        return lambda line: line.birth_year if isinstance(line.birth_year, int) else None
    of = texts[by]
    known: dict[str, str] = {}

    def key(line: RosterLine) -> str | None:
        text = of(line)
        return known.setdefault(text, known.get(text) or sort_key(text)) if text else None

    return key


def _in_order(
    lines: list[RosterLine], key: Callable[[RosterLine], Any], rising: bool
) -> list[RosterLine]:
    """In order, those without a value last; names stay in order among equals."""
    keyed = [(key(line), line) for line in lines]
    placed = [pair for pair in keyed if pair[0] is not None]
    placed.sort(key=lambda pair: pair[0], reverse=not rising)
    return [line for _, line in placed] + [line for value, line in keyed if value is None]
