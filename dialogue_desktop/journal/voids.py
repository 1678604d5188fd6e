"""Undo and redo: changes that name what they void (merge rule 17)."""

from __future__ import annotations

from collections.abc import Iterable

from .changes import Change, Patch

UNDO = "undo"


def void_ranges(patch: Patch) -> list[tuple[int, int]]:
    """The seqs of its own sitting that an undo names; anything malformed voids nothing."""
    ranges = patch.get("void")
    found = []
    for pair in ranges if isinstance(ranges, list) else ():
        if isinstance(pair, list) and len(pair) == 2 and all(type(end) is int for end in pair):
            found.append((pair[0], pair[1]))
    return found


def voided(undos: Iterable[tuple[Change, Patch]], applied: int) -> set[int]:
    """The void seqs of one sitting, given all its undo changes.

    An undo only reaches back, so reading from the last to the first settles each undo
    before what it voids. ``applied`` bounds a hostile range.
    """
    void: set[int] = set()
    for change, patch in sorted(undos, key=lambda act: -act[0].seq):
        if change.seq not in void:
            for low, high in void_ranges(patch):
                void.update(range(max(low, 1), min(high, change.seq - 1, applied) + 1))
    return void
