"""Rows of the tables that follow from the journal: as they are, and as they were."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from .file import Connection, Row, bound
from .tables import columns_of


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
