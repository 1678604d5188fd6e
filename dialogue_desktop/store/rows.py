"""Rows of the tables that follow from the journal: as they are, and as they were."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from ..journal.causality import Causality
from ..journal.changes import Patch
from ..journal.rules import REMOVED, State
from .file import Connection, Row, bound
from .ledger import SEQS, SHIFT, dot_of
from .tables import DERIVED, Store, columns_of, writers


class Told:
    """What a projection changed: per noun and id the row before and the row after."""

    def __init__(self) -> None:
        self.rows: dict[str, dict[bytes, tuple[Row | None, Row | None]]] = {}

    def note(self, noun: str, id: bytes, before: Row | None, after: Row | None) -> None:
        """The row before is the first one noted, the row after the last."""
        rows = self.rows.setdefault(noun, {})
        if id in rows:
            before = rows[id][0]
        rows[id] = (before, after)

    def ids(self) -> dict[str, set[bytes]]:
        """Noun -> ids whose row is another one now."""
        found = {
            noun: {id for id, (before, after) in rows.items() if before != after}
            for noun, rows in self.rows.items()
        }
        return {noun: ids for noun, ids in found.items() if ids}


@cache
def _select(noun: str) -> str:
    names = ",".join(f'"{name}"' for name in columns_of(noun))
    return f'SELECT {names} FROM "{noun}" WHERE id IN '


def stored(connection: Connection, noun: str, ids: Sequence[bytes]) -> dict[bytes, Row]:
    """Rows as they are in a noun's table, by id; what is not there is left out."""
    found: dict[bytes, Row] = {}
    for start in range(0, len(ids), 30_000):
        part = tuple(map(bound, ids[start : start + 30_000]))
        rows = connection.execute(f"{_select(noun)}({','.join('?' * len(part))})", part)
        found.update((row[0], row) for row in rows)
    return found


Maker = Callable[[bytes, Patch, int, int, int], Row]


@cache
def _places(noun: str) -> tuple[dict[str, tuple[int, Store]], tuple[Store, ...], list[Any]]:
    """Field -> its place in a row and how it is stored; the derived columns; an empty row."""
    columns = columns_of(noun)
    fields = {name: (columns.index(name), write) for name, write in writers(noun).items()}
    return fields, tuple(DERIVED.get(noun, {}).values()), [None] * (1 + len(fields))


def row_maker(noun: str, causality: Causality) -> Maker:
    """What makes a noun's row of an id, its values, the tick and dot of its creation, and 0 if it
    is there, 1 if it is removed, 2 if that is asked about."""
    fields, derived, blank = _places(noun)
    origins = causality.origins

    def make(id: bytes, values: Patch, tick: int, dot: int, removed: int) -> Row:
        cells = blank.copy()
        cells[0] = id
        for name, value in values.items():
            if value is not None and name in fields:
                place, write = fields[name]
                cells[place] = write(value)
        cells += (tick, origins[dot >> SHIFT].uid, dot & SEQS, removed)
        for column in derived:
            cells.append(column(values))
        return tuple(cells)

    return make


def state_row(make: Maker, id: bytes, state: State) -> Row:
    """The row of a record as the rules read it."""
    created, removed = state.created, 2 if REMOVED in state.disputes else 0
    dot = dot_of(created.replica, created.seq)
    return make(id, state.values, created.tick, dot, 1 if state.removed else removed)
