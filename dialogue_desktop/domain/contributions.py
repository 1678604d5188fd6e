"""What is said in a session (N1, N5, N10)."""

from __future__ import annotations

from typing import ClassVar
from uuid import UUID

from .records import Record
from .values import ContributionKind, Direction, Line, Moment, Prose, Reference, References


class Contribution(Record):
    """A card: one thing said, of a kind, by somebody, about themes.

    ``speaker_role`` keeps what the speaker was when speaking, or stands alone where the
    speaker is not on the list.
    """

    session_id: UUID
    text: Prose
    kind: ContributionKind = "viewpoint"
    speaker_id: Reference = None
    speaker_role: Line = None
    agenda_item_id: Reference = None
    theme_ids: References = []
    said_at: Moment = None
    direction: Direction = None

    noun: ClassVar[str] = "contribution"
    references: ClassVar[dict[str, str]] = {
        "session_id": "session",
        "speaker_id": "participant",
        "agenda_item_id": "agenda_item",
        "theme_ids": "theme",
    }
    belongs_to: ClassVar[tuple[str, ...]] = ("session_id",)
    earliest: ClassVar[frozenset[str]] = frozenset({"said_at"})

    def rules(self) -> None:
        if not self.text:
            raise ValueError("text_missing")
