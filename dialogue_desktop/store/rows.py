"""Rows of the tables that follow from the journal: as they are, and as they were."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from functools import cache, lru_cache
from itertools import chain
from typing import Any

from ..journal.causality import Causality
from ..journal.changes import Patch, read_content
from ..journal.rules import REMOVED, State
from .file import Connection, Row, in_parts
from .ledger import SEQS, SHIFT
from .tables import DERIVED, ORDER, Store, as_id, as_text, columns_of, writers


class Told:
    """What a projection changed: per noun and id the row before and the row after."""

    def __init__(self, causality: Causality) -> None:
        self._causality = causality
        self._rows: dict[str, dict[bytes, tuple[Row | None, Row | None]]] = {}
        self._fresh: dict[str, dict[bytes, Row]] = {}

    def note(self, noun: str, id: bytes, before: Row | None, after: Row | None) -> None:
        """The row before is the first one noted, the row after the last."""
        rows = self._rows.setdefault(noun, {})
        if id in rows:
            before = rows[id][0]
        elif self._fresh.get(noun, {}).pop(id, None):
            before = None
        rows[id] = (before, after)

    def note_fresh(self, noun: str, changes: dict[bytes, Row]) -> None:
        """Records that were not here, by the one change that speaks of each: their rows are made
        when they are asked for."""
        self._fresh.setdefault(noun, {}).update(changes)

    def pair(self, noun: str, id: bytes) -> tuple[Any, Any]:
        """The row before and the row after of a record; None where it was not there or not read.

        A fresh row is made without its derived columns, which only a search looks at.
        """
        change = self._fresh.get(noun, {}).get(id)
        if change is None:
            return self._rows.get(noun, {}).get(id, (None, None))
        patch = read_content(change[9], change[8], change[5])
        dot, tick = change[0], change[2]
        place = (tick, self._causality.origins[dot >> SHIFT].uid, dot & SEQS)
        return None, tuple(_row(noun, id, patch, place, 0))

    def sorted_out(self, noun: str) -> tuple[list[bytes], list[bytes], list[bytes]]:
        """The ids of a noun's records that were added, changed and removed."""
        added = list(self._fresh.get(noun, ()))
        changed: list[bytes] = []
        removed: list[bytes] = []
        place = columns_of(noun).index(REMOVED)
        for id, (before, after) in self._rows.get(noun, {}).items():
            was = before is not None and before[place] != 1
            lives = after is not None and after[place] != 1
            if before != after and (was or lives):
                kind = changed if was and lives else removed if was else added
                kind.append(id)
        return added, changed, removed

    def read(self) -> dict[str, list[bytes]]:
        """Noun -> ids of all records that were read anew, whether that changed their row or not."""
        nouns = self._rows.keys() | self._fresh.keys()
        return {n: [*self._rows.get(n, ()), *self._fresh.get(n, ())] for n in nouns}

    def ids(self) -> dict[str, set[bytes]]:
        """Noun -> ids whose row is another one now."""
        found = {noun: set(fresh) for noun, fresh in self._fresh.items() if fresh}
        for noun, rows in self._rows.items():
            changed = {id for id, (before, after) in rows.items() if before != after}
            if changed:
                found.setdefault(noun, set()).update(changed)
        return found


@cache
def _select(noun: str) -> str:
    names = ",".join(f'"{name}"' for name in columns_of(noun))
    return f'SELECT {names} FROM "{noun}" WHERE id IN '


def stored(connection: Connection, noun: str, ids: Sequence[bytes]) -> dict[bytes, Row]:
    """Rows as they are in a noun's table, by id; what is not there is left out."""
    found: dict[bytes, Row] = {}
    for part in in_parts(ids):
        rows = connection.execute(f"{_select(noun)}({','.join('?' * len(part))})", part)
        found.update((row[0], row) for row in rows)
    return found


@cache
def _places(noun: str) -> tuple[dict[str, tuple[int, Store]], list[Any]]:
    """Field -> its place in a row and how it is stored; and a row without anything."""
    columns = columns_of(noun)
    fields = {name: (columns.index(name), write) for name, write in writers(noun).items()}
    return fields, [None] * (1 + len(fields))


def _row(
    noun: str, id: bytes, values: Patch, created: tuple[int, bytes, int], removed: int
) -> list[Any]:
    """The row of a record but for its derived columns; ``created``: tick, sitting's uid and seq
    of its first change; ``removed``: 0 if it is there, 1 if not, 2 if that is asked about."""
    fields, nothing = _places(noun)
    cells = nothing.copy()
    cells[0] = id
    for name, value in values.items():
        if value is not None and name in fields:
            place, write = fields[name]
            cells[place] = write(value)
    return [*cells, *created, removed]


def state_row(noun: str, id: bytes, state: State, uid: bytes) -> Row:
    """The row of a record as the rules read it; ``uid`` is that of the sitting that made it."""
    created, removed = state.created, 2 if REMOVED in state.disputes else 0
    place = (created.tick, uid, created.seq)
    row = _row(noun, id, state.values, place, 1 if state.removed else removed)
    return (*row, *(derive(state.values) for derive in DERIVED.get(noun, {}).values()))


TOGETHER = 8
"""Rows in one statement: each run of a statement costs the driver about as much as a row."""


class Sheet:
    """New records that hold the very same fields: written together, a column at a time."""

    def __init__(self, noun: str, names: tuple[str, ...]) -> None:
        self.noun = noun
        self.names = names
        self.changes: list[Row] = []
        self.patches: list[Patch] = []

    def add(self, change: Row, patch: Patch) -> None:
        """One more record: the change that speaks of it, and what that says."""
        self.changes.append(change)
        self.patches.append(patch)

    def put(self, connection: Connection, causality: Causality) -> None:
        """Write them all."""
        uids = {ord: bytearray(origin.uid) for ord, origin in causality.origins.items()}
        insert, marks, writes, derived = _insertion(self.noun, self.names)
        columns: list[Any] = [
            [bytearray(change[7]) for change in self.changes],
            *(
                _column(write, [patch[name] for patch in self.patches])
                for name, write in zip(self.names, writes, strict=True)
            ),
            [change[2] for change in self.changes],
            [uids[change[0] >> SHIFT] for change in self.changes],
            [change[0] & SEQS for change in self.changes],
        ]
        if derived:  # a patch at a time: a person's two sort keys are mostly one
            columns += zip(*([derive(p) for derive in derived] for p in self.patches), strict=True)
        cells = list(chain.from_iterable(zip(*columns, strict=True)))
        whole = len(cells) - len(cells) % (TOGETHER * len(columns))
        for together, start, end in ((TOGETHER, 0, whole), (1, whole, len(cells))):
            width = together * len(columns)
            if start < end:
                connection.executemany(
                    f"{insert} VALUES {','.join([marks] * together)}",
                    (cells[place : place + width] for place in range(start, end, width)),
                )


@lru_cache(maxsize=256)
def _insertion(noun: str, names: tuple[str, ...]) -> tuple[str, str, list[Store], list[Any]]:
    """What writes rows with these fields: the statement, and how fields and columns are made."""
    derived = DERIVED.get(noun, {})
    columns = ("id", *names, *ORDER, *derived, REMOVED)
    listed = ",".join(f'"{name}"' for name in columns)
    insert = f'INSERT OR REPLACE INTO "{noun}"({listed})'
    marks = f"({'?,' * (len(columns) - 1)}0)"
    return insert, marks, [writers(noun)[name] for name in names], list(derived.values())


def _column(write: Store, values: list[Any]) -> list[Any]:
    """Values of one field as they are bound, ids as bytearrays: bytes take the driver long."""
    kinds = set(map(type, values))
    if write is not as_id:
        return values if write is as_text and kinds == {str} else list(map(write, values))
    if kinds == {str} and set(map(len, values)) == {32}:
        with suppress(ValueError):
            return list(map(bytearray.fromhex, values))
    return [bytearray(v) if type(v) is bytes else v for v in map(as_id, values)]
