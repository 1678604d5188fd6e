"""What is said in a session, and how one thing said stands to another (N1, N5, N10, N11)."""

from __future__ import annotations

from typing import ClassVar
from uuid import UUID

from .records import Fact, Record
from .values import (
    ContributionKind,
    Direction,
    Line,
    LinkKind,
    Moment,
    Ordinal,
    Prose,
    Reference,
    References,
    Rendering,
    SpokenLanguage,
)


class Contribution(Record):
    """A card: one thing said, of a kind, by somebody, about themes.

    ``speaker_role`` keeps what the speaker was when speaking, or stands alone where the
    speaker is not on the list. ``text`` is in the ``language`` that was spoken, ``translation``
    beside it. ``began_at`` and ``ended_at`` are when the speaker took the floor and gave it back,
    where that was noted. ``corrects_id`` is the card that this one puts right (N16).
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
    rendering: Rendering = None
    language: SpokenLanguage = None
    translation: Prose = None
    began_at: Moment = None
    ended_at: Moment = None
    table: Ordinal = None
    round: Ordinal = None
    corrects_id: Reference = None

    noun: ClassVar[str] = "contribution"
    references: ClassVar[dict[str, str]] = {
        "session_id": "session",
        "speaker_id": "participant",
        "agenda_item_id": "agenda_item",
        "theme_ids": "theme",
        "corrects_id": "contribution",
    }
    belongs_to: ClassVar[tuple[str, ...]] = ("session_id",)
    earliest: ClassVar[frozenset[str]] = frozenset({"said_at", "began_at"})
    attributed: ClassVar[frozenset[str]] = frozenset({"speaker_id", "speaker_role"})

    def rules(self) -> None:
        if not self.text:
            raise ValueError("text_missing")


class CardLink(Fact):
    """One card answers, supports or differs from another."""

    source_id: UUID
    target_id: UUID
    kind: LinkKind = "answers"

    noun: ClassVar[str] = "card_link"
    references: ClassVar[dict[str, str]] = {
        "source_id": "contribution",
        "target_id": "contribution",
    }
    belongs_to: ClassVar[tuple[str, ...]] = ("source_id", "target_id")
    natural: ClassVar[tuple[str, ...]] = ("source_id", "target_id")
