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
from .evidence import elsewhere

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


class _Seen(NamedTuple):
    """A record made ready for comparing: what it can be the same by, and where it is."""

    place: int
    record: Record
    keys: tuple[Hashable, ...]
    groups: tuple[UUID | None, ...]
    commune: str
    venue: str


def alike(
    noun: str, records: Iterable[Record], different: Collection[frozenset[UUID]] = frozenset()
) -> list[Alike]:
    """What looks the same among records, which are in the order of their creation.

    ``different`` are the pairs that people said are two. A record that fits two others which do
    not fit each other is left alone.
    """
    clusters: dict[int, list[_Seen]] = {}
    known: defaultdict[Hashable, set[int]] = defaultdict(set)
    for place, record in enumerate(records):
        one = _seen(noun, place, record)
        beside = sorted({at for key in one.keys for at in known[key] if at in clusters})
        fitting = [at for at in beside if _fit([one], clusters[at], different)]
        if not all(_fit(clusters[a], clusters[b], different) for a, b in combinations(fitting, 2)):
            continue
        home, *others = fitting or [place]
        came = [one, *(each for at in others for each in clusters.pop(at))]
        clusters.setdefault(home, []).extend(came)
        for key in (key for each in came for key in each.keys):
            known[key].add(home)
    found = (
        Alike(noun, tuple(each.record for each in sorted(cluster, key=lambda one: one.place)))
        for cluster in clusters.values()
        if len(cluster) > 1
    )
    return sorted(found, key=lambda one: fold(_name(one.records[0])))


def _seen(noun: str, place: int, record: Record) -> _Seen:
    return _Seen(
        place,
        record,
        tuple(_keys(noun, record)),
        tuple(getattr(record, name, None) for name in _APART),
        fold(getattr(record, "commune", None)),
        fold(getattr(record, "venue", None)),
    )


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


def _fit(
    some: Iterable[_Seen], others: list[_Seen], different: Collection[frozenset[UUID]]
) -> bool:
    """Whether nothing keeps any of some apart from any of the others."""
    return not any(
        _apart(a, b) or (different and frozenset((a.record.id, b.record.id)) in different)
        for a in some
        for b in others
    )


def _apart(a: _Seen, b: _Seen) -> bool:
    """Whether the two say that they are not the same: another place, another group."""
    if any(one and other and one != other for one, other in zip(a.groups, b.groups, strict=True)):
        return True
    if a.commune and b.commune and elsewhere(a.commune, b.commune):
        return True
    return bool(a.venue and b.venue) and _other_room(a.venue, b.venue)


def _other_room(a: str, b: str) -> bool:
    """Whether two folded venues of one script have no word in common."""
    return is_arabic(a) == is_arabic(b) and not set(a.split()) & set(b.split()) and elsewhere(a, b)
