"""Whose hand wrote what is in a file, as its journal tells."""

from __future__ import annotations

from typing import NamedTuple
from uuid import UUID

from .file import Connection
from .ledger import SHIFT


class Hand(NamedTuple):
    """What one person wrote in one sitting: how much, and when last by that laptop's clock."""

    sitting: str
    laptop: str
    author: str
    entries: int
    last_at: int


def hands(connection: Connection) -> list[Hand]:
    """Everybody who wrote, sitting by sitting."""
    rows = connection.execute(
        "SELECT hex(uid), laptop, author, entries, last_at FROM (SELECT"
        f" dot >> {SHIFT} AS sat, author, count(*) AS entries, max(at) AS last_at"
        " FROM change GROUP BY 1, 2) JOIN replica ON ord = sat"
    )
    return [Hand(uid.lower(), *rest) for uid, *rest in rows]


def spoken_of(connection: Connection) -> set[UUID]:
    """The half-days with a mark and the sessions with a card."""
    rows = connection.execute(
        "SELECT slot_id FROM attendance WHERE removed <> 1"
        " UNION SELECT session_id FROM contribution WHERE removed <> 1"
    )
    return {UUID(bytes=id) for (id,) in rows if isinstance(id, bytes) and len(id) == 16}
