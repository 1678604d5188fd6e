"""Modules, half-days, sessions and lists that laptops without a field pack each made anew (M15).

Nothing here decides. Records are proposed as the same one where all that says what they are is
equal as compared, and nothing that both say speaks against it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator
from itertools import combinations
from typing import Any, NamedTuple
from uuid import UUID

from ..domain.names import fold, is_arabic
from ..domain.records import Record
from .weighing import elsewhere

SHARED = (
    "component", "cohort", "module", "theme", "organisation", "slot", "session",
    "agenda_item",
)  # fmt: skip
"""The nouns that every laptop may have made for itself, in the order in which they are asked:
what others point to comes first."""

_EXACT = {
    "slot": ("date", "half"),
    "session": ("date",),
    "component": ("kind",),
    "agenda_item": ("session_id",),
}
_NAMES = ("title", "title_ar", "name", "name_ar")
_APART = ("cohort_id", "component_id")

WRITTEN = (*_NAMES, "position")
"""Fields in which these records differ by a manner of writing only: nobody is asked about it."""


class Alike(NamedTuple):
    """Records of one noun that look the same, the one made first in front."""

    noun: str
    records: tuple[Record, ...]

    def chosen(self) -> dict[str, Any]:
        """How the united record is written, where the writing differs: as it was first."""
        values = {name: getattr(self.records[0], name, None) for name in WRITTEN}
        return {
            name: value
            for name, value in values.items()
            if value is not None
            and any(getattr(one, name) not in (None, value) for one in self.records)
        }


def alike(
    noun: str, records: Iterable[Record], different: Collection[frozenset[UUID]] = frozenset()
) -> list[Alike]:
    """What looks the same among records, which are in the order of their creation.

    ``different`` are the pairs that people said are two. A record that fits two others which do
    not fit each other is left alone.
    """
    clusters: dict[int, list[Record]] = {}
    known: defaultdict[Hashable, set[int]] = defaultdict(set)
    for number, record in enumerate(records):
        keys = list(_keys(noun, record))
        beside = sorted({at for key in keys for at in known[key] if at in clusters})
        fitting = [at for at in beside if _fit([record, *clusters[at]], different)]
        together = [one for at in fitting for one in clusters[at]]
        if len(fitting) > 1 and not _fit(together, different):
            continue
        for at in fitting:
            del clusters[at]
        clusters[number] = [*together, record]
        for key in (key for one in clusters[number] for key in _keys(noun, one)):
            known[key].add(number)
    found = (Alike(noun, tuple(cluster)) for cluster in clusters.values() if len(cluster) > 1)
    return sorted(found, key=lambda one: fold(_name(one.records[0])))


def _keys(noun: str, record: Record) -> Iterator[Hashable]:
    """What a record can be the same by: its name in either script, its day."""
    exact = tuple(getattr(record, name) for name in _EXACT.get(noun, ()))
    if noun == "slot":
        yield exact
        return
    for name in _NAMES:
        folded = fold(getattr(record, name, None))
        if folded:
            yield folded, *exact


def _name(record: Record) -> str:
    return next((str(v) for name in _NAMES if (v := getattr(record, name, None))), "")


def _fit(records: list[Record], different: Collection[frozenset[UUID]]) -> bool:
    return not any(_apart(a, b) or {a.id, b.id} in different for a, b in combinations(records, 2))


def _apart(a: Record, b: Record) -> bool:
    """Whether the two say that they are not the same: another place, another group."""
    for name in _APART:
        one, other = getattr(a, name, None), getattr(b, name, None)
        if one and other and one != other:
            return True
    communes = fold(getattr(a, "commune", None)), fold(getattr(b, "commune", None))
    if all(communes) and elsewhere(*communes):
        return True
    venues = fold(getattr(a, "venue", None)), fold(getattr(b, "venue", None))
    return all(venues) and _other_room(*venues)


def _other_room(a: str, b: str) -> bool:
    """Whether two folded venues of one script have no word in common."""
    return is_arabic(a) == is_arabic(b) and not set(a.split()) & set(b.split()) and elsewhere(a, b)
