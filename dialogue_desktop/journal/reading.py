"""Records read through the groups they belong to (merge rules 5, 8 and 9)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from heapq import merge
from itertools import product
from typing import Protocol
from uuid import UUID

from ..domain.records import derived_id
from .causality import Causality
from .changes import Change
from .groups import Groups
from .natures import NATURES
from .rules import REMOVED, Act, Nature, State, read


class History(Protocol):
    """Where the acts come from: live ones only, each list in order of (tick, uid, seq)."""

    causality: Causality

    def acts(self, ids: Collection[bytes]) -> dict[bytes, list[Act]]:
        """Record id -> its acts; an id that nothing was ever said about is left out."""

    def belonging(self, noun: str, owners: Collection[bytes]) -> Iterable[Change]:
        """The changes of all that is hidden with these records of one group."""


def named(noun: str, acts: Iterable[Act]) -> tuple[bytes, ...] | None:
    """The ids that a record's own id derives from, or None if no act here names them."""
    natural = NATURES[noun].natural
    for _, patch in acts:
        parts = [_id(patch.get(name)) for name in natural]
        if natural and all(parts):
            return tuple(part for part in parts if part)
    return None


def _id(value: object) -> bytes | None:
    try:
        return UUID(value).bytes if isinstance(value, str) else None
    except ValueError:
        return None


def derived(noun: str, parts: Iterable[bytes]) -> bytes:
    """The id that derives from these ids."""
    return derived_id(noun, *(UUID(bytes=part) for part in parts)).bytes


def canonical(noun: str, id: bytes, groups: Groups, parts: tuple[bytes, ...] | None) -> bytes:
    """The id under which a record is shown."""
    nature = NATURES[noun]
    if nature.unites:
        return groups.known_by(id)
    if parts and nature.derives and groups:
        return derived(noun, map(groups.known_by, parts))
    return id


def members(
    noun: str, id: bytes, groups: Groups, parts: tuple[bytes, ...] | None
) -> tuple[bytes, ...]:
    """All ids whose changes make this record, the one it is shown under first."""
    nature = NATURES[noun]
    if nature.unites:
        return groups.members(id)
    if parts and nature.derives and groups:
        return tuple(derived(noun, each) for each in product(*map(groups.members, parts)))
    return (id,)


def read_group(
    noun: str,
    ids: tuple[bytes, ...],
    acts_of: Callable[[bytes], list[Act]],
    chosen: Iterable[Act],
    history: History,
) -> State | None:
    """One record from the acts of all its ids and what was chosen for their pairs."""
    lists = [acts for acts in map(acts_of, ids) if acts]
    if not lists:
        return None
    acts = lists[0] if len(lists) == 1 else list(_in_order(history.causality, *lists))
    pairs = list(chosen)
    if pairs:
        acts = list(_in_order(history.causality, acts, pairs))
    removal = any(REMOVED in patch for _, patch in acts)
    belonging = history.belonging(noun, ids) if removal else ()
    return read(noun, ids[0], acts, NATURES[noun], history.causality, belonging)


def _in_order(causality: Causality, *lists: list[Act]) -> Iterator[Act]:
    return merge(*lists, key=lambda act: causality.order(act[0]))


def chosen_acts(pair_acts: Iterable[Act], nature: Nature) -> list[Act]:
    """The values picked for a pair, as edits of the group; natural and unknown forms stay out.

    Only what was said together with the verdict *same* counts: what was decided for a pair
    ends with it.
    """
    return [
        (change, dict(patch["chosen"]))
        for change, patch in pair_acts
        if patch.get("verdict") == "same" and isinstance(patch.get("chosen"), dict)
    ]
