"""Records that people decided are the same one, read as one (merge rule 9)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Union(NamedTuple):
    """A pair with the undisputed verdict *same*, and the id it is to be known by."""

    pair: bytes
    first: bytes
    second: bytes
    keep: bytes | None


class Groups:
    """The connected groups of united pairs; an id in no pair is its own group."""

    def __init__(self, unions: Iterable[Union] = ()) -> None:
        self._members: dict[bytes, tuple[bytes, ...]] = {}
        self._known_by: dict[bytes, bytes] = {}
        self._pairs: dict[bytes, tuple[bytes, ...]] = {}
        unions = sorted(set(unions))
        for members in _connected(unions):
            inside = [union for union in unions if union.first in members]
            known_by = _known_by(members, inside)
            for member in members:
                self._known_by[member] = known_by
            self._members[known_by] = (
                known_by,
                *sorted(member for member in members if member != known_by),
            )
            self._pairs[known_by] = tuple(union.pair for union in inside)

    def known_by(self, id: bytes) -> bytes:
        """The id that stands for the group of this one."""
        return self._known_by.get(id, id)

    def members(self, id: bytes) -> tuple[bytes, ...]:
        """All ids of the group, the one it is known by first."""
        return self._members.get(self.known_by(id), (id,))

    def pairs(self, id: bytes) -> tuple[bytes, ...]:
        """The pair records that hold the group together."""
        return self._pairs.get(self.known_by(id), ())

    def aliases(self) -> dict[bytes, bytes]:
        """Every id that is not the one its group is known by -> that one."""
        return {id: known_by for id, known_by in self._known_by.items() if id != known_by}

    def differing(self, other: Groups) -> set[bytes]:
        """The ids whose group is another one there."""
        ids = self._known_by.keys() | other._known_by.keys()
        return {
            id
            for id in ids
            if self.members(id) != other.members(id) or self.pairs(id) != other.pairs(id)
        }


def _connected(unions: list[Union]) -> list[set[bytes]]:
    group_of: dict[bytes, set[bytes]] = {}
    for union in unions:
        merged = group_of.get(union.first, {union.first}) | group_of.get(
            union.second, {union.second}
        )
        for member in merged:
            group_of[member] = merged
    return list({id(group): group for group in group_of.values()}.values())


def _known_by(members: set[bytes], unions: list[Union]) -> bytes:
    """An id kept in each of its pairs, if there is one; the least of those, on every laptop."""
    dropped = {
        end
        for union in unions
        for end in (union.first, union.second)
        if union.keep in (union.first, union.second) and end != union.keep
    }
    return min(members - dropped or members)
