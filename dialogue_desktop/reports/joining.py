"""Groups that stand together, so that nobody can be picked out of a few."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from ..domain.balance import GROUPS

SMALLEST_CELL = 5
"""Fewer people than this could be recognised, so they are never counted or worded alone."""

_JOININGS = (
    (("elected",), ("civil",), ("other",)),
    (("elected",), ("civil", "other")),
    (("elected", "other"), ("civil",)),
    (("elected", "civil"), ("other",)),
    (GROUPS,),
)
"""Ways to put the groups into rows, the one that tells most first."""


def joined(people: Mapping[str, int], told: Collection[str]) -> list[tuple[str, ...]]:
    """The finest rows of groups of which every one that holds a ``told`` group has enough people.

    ``people``: group -> how many are in the room. Where even all together are few, they are one
    row all the same.
    """
    for joining in _JOININGS:
        rows: list[tuple[str, ...]] = [row for row in joining if set(row) & set(told)]
        if all(sum(people.get(group, 0) for group in row) >= SMALLEST_CELL for row in rows):
            return rows
    return [GROUPS]


def shown_as(groups: tuple[str, ...]) -> str:
    """The group whose shape stands for several: the elected and civil society keep theirs."""
    named = [group for group in groups if group != "other"]
    return named[0] if len(named) == 1 else "other"
