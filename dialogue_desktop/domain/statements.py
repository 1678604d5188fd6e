"""What a room builds together: statements, and the hands raised for them (N12, N16, N20)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import ClassVar
from uuid import UUID

from .hands import COUNTS, raised
from .records import Record
from .values import HeadCount, Line, Moment, Prose, Reference, References

_NEVER = dt.datetime.min.replace(tzinfo=dt.UTC)


class Statement(Record):
    """A sentence written with the cards it comes from; ``reserve_ids`` are the cards that hold
    back, ``reserve`` the sentence that keeps what they hold back.

    Written, then ``read_at`` to the room, then ``approved_at`` by it. ``position`` is the order
    that people chose.
    """

    session_id: UUID
    text: Prose
    translation: Prose = None
    theme_id: Reference = None
    contribution_ids: References = []
    reserve_ids: References = []
    reserve: Prose = None
    position: int | None = None
    read_at: Moment = None
    approved_at: Moment = None

    noun: ClassVar[str] = "statement"
    references: ClassVar[dict[str, str]] = {
        "session_id": "session",
        "theme_id": "theme",
        "contribution_ids": "contribution",
        "reserve_ids": "contribution",
    }
    belongs_to: ClassVar[tuple[str, ...]] = ("session_id",)
    earliest: ClassVar[frozenset[str]] = frozenset({"read_at", "approved_at"})

    def rules(self) -> None:
        if not self.text:
            raise ValueError("text_missing")


class ShowOfHands(Record):
    """Hands counted in the room at ``asked_at``: for a statement, or for a ``question`` alone.

    Of each stance the women, the men, and those counted without regard to sex.
    """

    session_id: UUID
    statement_id: Reference = None
    question: Line = None
    asked_at: Moment = None
    support_women: HeadCount = None
    support_men: HeadCount = None
    support_others: HeadCount = None
    reserve_women: HeadCount = None
    reserve_men: HeadCount = None
    reserve_others: HeadCount = None
    differ_women: HeadCount = None
    differ_men: HeadCount = None
    differ_others: HeadCount = None

    noun: ClassVar[str] = "show_of_hands"
    references: ClassVar[dict[str, str]] = {"session_id": "session", "statement_id": "statement"}
    belongs_to: ClassVar[tuple[str, ...]] = ("session_id",)
    earliest: ClassVar[frozenset[str]] = frozenset({"asked_at"})

    def hands(self, stance: str) -> int:
        """How many hands were raised for a stance."""
        return raised({name: getattr(self, name) for name in COUNTS}, stance)


def latest(shows: Iterable[ShowOfHands]) -> ShowOfHands | None:
    """Of several counts the one that was made last."""
    return max(shows, key=lambda show: show.asked_at or _NEVER, default=None)
