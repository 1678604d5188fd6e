"""Who spoke how much where nobody's words may be attributed: sums, never single turns (N7)."""

from __future__ import annotations

from typing import ClassVar
from uuid import UUID

from .records import Record


class Tally(Record):
    """What one sitting at one laptop counted of a session: "sex.group" -> turns, and seconds.

    The sum over all tallies of a session is its balance.
    """

    session_id: UUID
    turns: dict[str, int] = {}
    seconds: dict[str, int] = {}

    noun: ClassVar[str] = "tally"
    references: ClassVar[dict[str, str]] = {"session_id": "session"}
    belongs_to: ClassVar[tuple[str, ...]] = ("session_id",)
    quiet: ClassVar[frozenset[str]] = frozenset({"turns", "seconds"})
