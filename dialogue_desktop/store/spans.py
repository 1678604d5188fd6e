"""Spans of changes: what files share with what was here, read once for all of them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from itertools import pairwise

from ..domain.nouns import NOUNS
from .dots import dot_of
from .file import Connection, in_parts

Span = tuple[int, int, int]
"""A sitting, and the first and the last of a row of its changes."""


def disjoint(spans: Iterable[Span]) -> Iterator[Span]:
    """The same changes in spans that do not overlap: each of the given is made of whole ones."""
    edges: dict[int, set[int]] = {}
    covered: dict[int, set[tuple[int, int]]] = {}
    for ord, first, last in spans:
        edges.setdefault(ord, set()).update((first, last + 1))
        covered.setdefault(ord, set()).add((first, last))
    for ord, found in edges.items():
        for first, after in pairwise(sorted(found)):
            if any(low <= first and after - 1 <= high for low, high in covered[ord]):
                yield ord, first, after - 1


def spoken_of(connection: Connection, span: Span) -> dict[str, set[bytes]]:
    """What these changes speak of: noun -> ids, decisions about pairs left out."""
    ord, first, last = span
    found: dict[str, set[bytes]] = {}
    for noun, record in connection.execute(
        "SELECT noun, record FROM change WHERE dot BETWEEN ? AND ?",
        (dot_of(ord, first), dot_of(ord, last)),
    ):
        if noun in NOUNS and noun != "pair":
            found.setdefault(noun, set()).add(record)
    return found


def present(connection: Connection, noun: str, ids: Collection[bytes]) -> set[bytes]:
    """Those of some records that stand in their table and are not removed."""
    removed = f'SELECT id FROM "{noun}" WHERE removed <> 0 AND removed = 1'
    rows = connection.execute(f'SELECT max(rowid) FROM "{noun}"').fetchone()[0] or 0
    if rows < 2 * len(ids):
        found = {id for (id,) in connection.execute(f'SELECT id FROM "{noun}"')} & set(ids)
    else:
        found = set()
        for part in in_parts(ids):
            marks = ",".join("?" * len(part))
            sql = f'SELECT id FROM "{noun}" WHERE id IN ({marks})'
            found.update(id for (id,) in connection.execute(sql, part))
    return found.difference(id for (id,) in connection.execute(removed))
