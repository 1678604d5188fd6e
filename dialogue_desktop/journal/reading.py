"""Records read through the groups they belong to (merge rules 5, 8 and 9)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from itertools import product
from typing import Protocol
from uuid import UUID

from ..domain.records import derived_id
from .causality import Causality
from .changes import Change
from .groups import Groups
from .natures import NATURES
from .rules import REMOVED, Act, Nature, Opinion, State, latest, read


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
    if not natural:
        return None
    for _, patch in acts:
        parts = [id_in(patch.get(name)) for name in natural]
        if all(parts):
            return tuple(parts)
    return None


def id_in(value: object) -> bytes:
    """An id out of a patch, where it stands as 32 hexadecimal digits; otherwise nothing."""
    try:
        id = bytes.fromhex(value) if isinstance(value, str) and len(value) == 32 else b""
    except ValueError:
        return b""
    return id if len(id) == 16 else b""  # blanks are passed over


def derived(noun: str, parts: Iterable[bytes]) -> bytes:
    """The id that derives from these ids."""
    return derived_id(noun, *(UUID(bytes=part) for part in parts)).bytes


def canonical(noun: str, id: bytes, groups: Groups, parts: tuple[bytes, ...] | None) -> bytes:
    """The id under which a record is shown."""
    nature = NATURES[noun]
    if nature.unites:
        return groups.known_by(id)
    if groups and parts and _regrouped(noun, id, groups, parts):
        return derived(noun, map(groups.known_by, parts))
    return id


def _regrouped(noun: str, id: bytes, groups: Groups, parts: tuple[bytes, ...]) -> bool:
    """Whether something this record's id derives from was united, and it does derive from it."""
    return (
        NATURES[noun].derives
        and any(part in groups for part in parts)
        and derived(noun, parts) == id
    )


def members(
    noun: str, id: bytes, groups: Groups, parts: tuple[bytes, ...] | None
) -> tuple[bytes, ...]:
    """All ids whose changes make this record, the one it is shown under first."""
    nature = NATURES[noun]
    if nature.unites:
        return groups.members(id)
    if groups and parts and _regrouped(noun, id, groups, parts):
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
    causality, id = history.causality, ids[0]
    acts = acts_of(id) if len(ids) == 1 else [act for each in ids for act in acts_of(each)]
    if not acts:
        return None
    if chosen or len(ids) > 1:
        acts = sorted((*acts, *chosen), key=lambda act: causality.order(act[0]))
    return read(noun, id, acts, NATURES[noun], causality, _belonging(history, noun, ids))


def _belonging(history: History, noun: str, ids: tuple[bytes, ...]) -> Iterator[Change]:
    """Looked up only once a removal asks for it."""
    yield from history.belonging(noun, ids)


def chosen_acts(pair_acts: Iterable[Act], nature: Nature, causality: Causality) -> list[Act]:
    """The values picked for a pair, as edits of the group; its natural fields stay as they are.

    Only what the latest word on the verdict brought along counts: what was decided for a pair
    ends with it, and does not come back when the pair is united again.
    """
    verdicts = [Opinion(change, said) for change, said in pair_acts if "verdict" in said]
    return [
        (change, {name: chosen[name] for name in chosen if _may_choose(nature, name)})
        for change, patch in latest(verdicts, causality)
        if patch["verdict"] == "same" and isinstance(chosen := patch.get("chosen"), dict)
    ]


def _may_choose(nature: Nature, name: str) -> bool:
    return name != REMOVED and name not in nature.natural
