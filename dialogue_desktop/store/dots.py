"""A sitting's number and a seq in one integer key, and changes as they are stored."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..journal.causality import Run
from ..journal.changes import Change
from .file import Row

SHIFT = 40
SEQS = (1 << SHIFT) - 1


def dot_of(replica: int, seq: int) -> int:
    """The integer key of a change."""
    return replica << SHIFT | seq


def change_of(row: Any) -> Change:
    """A stored row as the journal knows it."""
    dot = row[0]
    return tuple.__new__(Change, (dot >> SHIFT, dot & SEQS, *row[1:]))  # a third of the time


def row_of(change: Change) -> tuple[Any, ...]:
    """The journal's change as it is stored."""
    return (dot_of(change.replica, change.seq), *change[2:])


def runs_of(rows: Iterable[Row]) -> list[Run]:
    """Stored changes of one sitting, in order, as runs."""
    runs: list[Run] = []
    first = last = at_epoch = 0
    for row in rows:
        seq, epoch = row[0] & SEQS, row[1]
        if seq != last + 1 or epoch != at_epoch:
            if first:
                runs.append(Run(first, last, at_epoch))
            first, at_epoch = seq, epoch
        last = seq
    return [*runs, Run(first, last, at_epoch)] if first else runs
