"""What a table brings back from a round, in its own words (N14)."""

from __future__ import annotations

from typing import Any, ClassVar
from uuid import UUID, uuid5

from .records import NAMESPACE, Record
from .values import Ordinal, Prose


class Harvest(Record):
    """The harvest of one table in one round; two note-takers of it write the same record."""

    session_id: UUID
    round: Ordinal = 1
    table: Ordinal = 1
    text: Prose = None

    noun: ClassVar[str] = "harvest"
    references: ClassVar[dict[str, str]] = {"session_id": "session"}
    belongs_to: ClassVar[tuple[str, ...]] = ("session_id",)

    def model_post_init(self, context: Any) -> None:
        """A table has one harvest a round on every laptop: the id is never chosen."""
        object.__setattr__(self, "id", harvest_id(self.session_id, self.round, self.table))


def harvest_id(session_id: UUID, round: int | None, table: int | None) -> UUID:
    """The id of what a table brings back from a round."""
    return uuid5(NAMESPACE, f"harvest:{session_id.hex}:{round or 1}:{table or 1}")
