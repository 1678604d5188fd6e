"""Rows of the tables that follow from the journal: as they are, and as they were."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from functools import cache, lru_cache
from itertools import chain
from operator import itemgetter
from typing import Any

from ..journal.causality import Causality
from ..journal.changes import Patch, read_content
from ..journal.rules import REMOVED, State
from .dots import SEQS, SHIFT
from .file import Connection, Row, in_parts
from .tables import DERIVED, ORDER, SOURCES, Store, as_id, as_text, columns_of, writers

Edit = tuple[tuple[str, ...], Row, Row]
"""Some columns of a record that stays what it is: their names, their cells before and after."""


def _edited(noun: str, row: Row, edit: Edit) -> tuple[Row, Row]:
    """The row of a record before and after an edit, whichever of them this is."""
    names, before, after = edit
    fields = _places(noun)[0]

    def holding(cells: Row) -> Row:
        put = list(row)
        for name, cell in zip(names, cells, strict=True):
            put[fields[name][0]] = cell
        return tuple(put)

    return holding(before), holding(after)


Made = tuple[Row, Patch | None]
"""The first change of a record that was not here, and what all that came of it say together where
that change alone does not say it."""

Word = tuple[Row, Any]
"""A change, and the value that it gives a field."""

Disputes = Mapping[str, list[Word]]
"""Field -> the changes that disagree on it."""

Disputed = tuple[str, bytes, str]
"""A noun, a record of it and a field on which laptops disagree."""

Look = Callable[[str, Sequence[bytes]], Mapping[bytes, Row]]
"""What looks rows of a noun up."""


class Told:
    """What a projection changed: per noun and id the row before and the row after.

    Derived columns, which only a search looks at, may be missing or be of the other row.
    """

    def __init__(self, causality: Causality, look: Look) -> None:
        """``look`` finds the rows of records of which some columns changed."""
        self.look = look
        self._causality = causality
        self._rows: dict[str, dict[bytes, tuple[Row | None, Row | None]]] = {}
        self._made: dict[str, dict[bytes, Made]] = {}
        self._edits: dict[str, dict[bytes, Edit]] = {}
        self._disputes: dict[Disputed, list[Word]] = {}
        self._disputed: dict[Disputed, list[int]] = {}

    def note(self, noun: str, id: bytes, before: Row | None, after: Row | None) -> None:
        """The row before is the first one noted, the row after the last."""
        rows = self._rows.setdefault(noun, {})
        if id in rows:
            before = rows[id][0]
        elif self._made.get(noun, {}).pop(id, None):
            before = None
        elif before and (edit := self._edits.get(noun, {}).pop(id, None)):
            before = _edited(noun, before, edit)[0]
        rows[id] = (before, after)

    def note_made(self, noun: str, made: Mapping[bytes, Made]) -> None:
        """Records that were not here: their rows are made when they are asked for."""
        self._made.setdefault(noun, {}).update(made)

    def note_edits(self, noun: str, edits: Mapping[bytes, Edit]) -> None:
        """Records of which only some columns can have changed."""
        self._edits.setdefault(noun, {}).update(edits)

    def note_disputes(
        self, noun: str, before: Iterable[tuple[bytes, str, int]], after: Mapping[bytes, Disputes]
    ) -> None:
        """What records disagreed on, by the dots, and what they disagree on now."""
        earlier: dict[Disputed, list[int]] = {}
        for id, field, dot in before:
            earlier.setdefault((noun, id, field), []).append(dot)
        for key, dots in earlier.items():
            if self._disputes.pop(key, None) is None:
                self._disputed.setdefault(key, dots)
        self._disputes.update(
            ((noun, id, field), words)
            for id, said in after.items()
            for field, words in said.items()
        )

    def disputes(self) -> dict[Disputed, list[Word]]:
        """The disagreements that are new, or between other changes than before."""
        return {
            key: words
            for key, words in sorted(self._disputes.items(), key=itemgetter(0))
            if self._disputed.get(key) != sorted(row[0] for row, _ in words)
        }

    def pair(self, noun: str, id: bytes) -> tuple[Row | None, Row | None]:
        """The row before and the row after of a record; None where it was not there or not read."""
        return self.pairs(noun, [id]).get(id, (None, None))

    def pairs(
        self, noun: str, ids: Collection[bytes]
    ) -> dict[bytes, tuple[Row | None, Row | None]]:
        """The same of several records; those that were not read are left out."""
        found: dict[bytes, tuple[Row | None, Row | None]] = {}
        made, rows = self._made.get(noun, {}), self._rows.get(noun, {})
        edits = self._edits.get(noun, {})
        for id in ids:
            if id in made:
                found[id] = (None, self._row_of(noun, id, *made[id]))
            elif id in rows:
                found[id] = rows[id]
        edited = [id for id in ids if id in edits]
        stands = self.look(noun, edited) if edited else {}
        return {**found, **{id: _edited(noun, stands[id], edits[id]) for id in edited}}

    def _row_of(self, noun: str, id: bytes, change: Row, patch: Patch | None) -> Row:
        if patch is None:
            patch = read_content(change[9], change[8], change[5])
        dot, tick = change[0], change[2]
        place = (tick, self._causality.origins[dot >> SHIFT].uid, dot & SEQS)
        return tuple(_row(noun, id, patch, place, 0))

    def sorted_out(self, noun: str) -> tuple[list[bytes], list[bytes], list[bytes]]:
        """The ids of a noun's records that were added, changed and removed."""
        added = list(self._made.get(noun, ()))
        edits = self._edits.get(noun, {})
        changed = [id for id, (_, before, after) in edits.items() if before != after]
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
        parts = (self._rows, self._made, self._edits)
        nouns = {noun for part in parts for noun in part}
        return {n: [id for part in parts for id in part.get(n, ())] for n in nouns}

    def before(self, noun: str) -> list[Row]:
        """The rows before of those records that were read from all their changes."""
        return [before for before, _ in self._rows.get(noun, {}).values() if before]

    def ids(self) -> dict[str, set[bytes]]:
        """Noun -> ids whose row is another one now."""
        found = {noun: set(made) for noun, made in self._made.items() if made}
        for part in (self._rows, self._edits):
            for noun, rows in part.items():
                changed = {id for id, (*_, before, after) in rows.items() if before != after}
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


def update(
    connection: Connection,
    noun: str,
    names: tuple[str, ...],
    edited: list[tuple[int, Row, Patch]],
) -> None:
    """Write these fields of records, and what follows from them: places in the table, cells and
    patches. Row after row as they lie there, since that is how they are read."""
    derived = DERIVED.get(noun, {}) if SOURCES.get(noun, frozenset()) & set(names) else {}
    sets = ",".join(f'"{name}" = ?' for name in (*names, *derived))
    made = list(derived.values())
    if any(writers(noun)[name] is as_id for name in names):
        edited = [(place, tuple(map(_bindable, cells)), patch) for place, cells, patch in edited]
    edited.sort(key=itemgetter(0))
    rows: list[Row]
    if made:
        rows = [
            (*cells, *[derive(patch) for derive in made], place) for place, cells, patch in edited
        ]
    else:
        rows = [(*cells, place) for place, cells, _ in edited]
    connection.executemany(f'UPDATE "{noun}" SET {sets} WHERE rowid = ?', rows)


def _bindable(cell: Any) -> Any:
    """Bytes take the driver long."""
    return bytearray(cell) if type(cell) is bytes else cell


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
            ids = list(map(bytearray.fromhex, values))
            if set(map(len, ids)) == {16}:
                return ids
    return [bytearray(v) if type(v) is bytes else v for v in map(as_id, values)]
