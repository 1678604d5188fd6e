"""What was said, read as a search needs it: lean rows, a session at a time."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any, NamedTuple
from uuid import UUID

from ..domain.names import folded_words
from .file import Connection, in_parts


class SaidLine(NamedTuple):
    """A card as it is stored, as far as it is searched."""

    id: bytes
    session: bytes
    search: str
    translation: Any
    theme_ids: Any

    def words(self) -> list[str]:
        """Its folded words, those of a translation too."""
        words = self.search.split()
        if "ال" in self.search:  # beside it stands the same word without its article
            pairs = zip(["", *words], words, strict=False)
            words = [word for before, word in pairs if before[2:] != word or before[:2] != "ال"]
        if isinstance(self.translation, str):
            words += folded_words(self.translation)
        return words

    def themes(self) -> tuple[bytes, ...]:
        """The ids of its themes."""
        return _ids(self.theme_ids)


def said_in(connection: Connection, sessions: Sequence[bytes]) -> Iterator[SaidLine]:
    """The cards of a session, under any of its ids, as they were said; removed ones left out."""
    marks = ",".join("?" * len(sessions))
    test = f"session_id IN ({marks}) AND removed <> 1 ORDER BY said_at, tick, replica, seq"
    return _lines(connection, test, sessions)


def said_among(connection: Connection, ids: Sequence[bytes]) -> Iterator[SaidLine]:
    """Of some cards those that were not removed."""
    for part in in_parts(ids):
        yield from _lines(connection, f"id IN ({','.join('?' * len(part))}) AND removed <> 1", part)


def _lines(connection: Connection, test: str, values: Sequence[bytes]) -> Iterator[SaidLine]:
    sql = f"SELECT id, session_id, search, translation, theme_ids FROM contribution WHERE {test}"
    return map(SaidLine._make, list(connection.execute(sql, tuple(values))))


@lru_cache(maxsize=1_000)
def _ids(stored: Any) -> tuple[bytes, ...]:
    """The ids of a stored set; a broken one is none."""
    try:
        return tuple(UUID(each).bytes for each in json.loads(stored or "[]"))
    except (ValueError, TypeError, AttributeError):
        return ()
