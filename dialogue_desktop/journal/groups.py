"""Records that people decided are the same one, read as one (merge rule 9)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
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
        for members, inside in _connected(sorted(set(unions))):
            known_by = _known_by(members, inside)
            for member in members:
                self._known_by[member] = known_by
            self._members[known_by] = (
                known_by,
                *sorted(member for member in members if member != known_by),
            )
            self._pairs[known_by] = tuple(union.pair for union in inside)

    @classmethod
    def of_several(cls, parts: Iterable[Groups]) -> Groups:
        """Groups of several nouns seen as one: an id is in one of them at most."""
        whole = cls()
        for part in parts:
            whole._members |= part._members
            whole._known_by |= part._known_by
            whole._pairs |= part._pairs
        return whole

    def __bool__(self) -> bool:
        """Whether anything is united at all."""
        return bool(self._known_by)

    def __contains__(self, id: bytes) -> bool:
        """Whether this id is united with another."""
        return id in self._known_by

    def __iter__(self) -> Iterator[bytes]:
        """Every id that is united with another."""
        return iter(self._known_by)

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


def _connected(unions: list[Union]) -> list[tuple[set[bytes], list[Union]]]:
    """The members of each group and the unions that hold it together."""
    group_of: dict[bytes, set[bytes]] = {}
    for union in unions:
        large = group_of.setdefault(union.first, {union.first})
        small = group_of.setdefault(union.second, {union.second})
        if large is not small:
            large, small = sorted((large, small), key=len, reverse=True)
            large |= small
            group_of.update(dict.fromkeys(small, large))
    found: dict[int, tuple[set[bytes], list[Union]]] = {}
    for union in unions:
        group = group_of[union.first]
        found.setdefault(id(group), (group, []))[1].append(union)
    return list(found.values())


def _known_by(members: set[bytes], unions: list[Union]) -> bytes:
    """An id kept in each of its pairs, if there is one; the least of those, on every laptop."""
    dropped = {
        end
        for union in unions
        for end in (union.first, union.second)
        if union.keep in (union.first, union.second) and end != union.keep
    }
    return min(members - dropped or members)
