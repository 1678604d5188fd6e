"""What follows a session: who promised what, by when, and what the room asks of whom (N21)."""

from __future__ import annotations

from typing import ClassVar

from .records import Record
from .values import CommitmentKind, CommitmentState, Day, Line, Prose, Reference


class Commitment(Record):
    """A commitment of its owner, or a recommendation to somebody.

    ``owner_id`` or ``owner_role`` says who is to do it, ``addressee`` for whom or before whom;
    ``contribution_id`` and ``statement_id`` are where it comes from.
    """

    text: Prose
    kind: CommitmentKind = "commitment"
    session_id: Reference = None
    owner_id: Reference = None
    owner_role: Line = None
    addressee: Line = None
    due: Day = None
    state: CommitmentState = "open"
    outcome: Prose = None
    contribution_id: Reference = None
    statement_id: Reference = None

    noun: ClassVar[str] = "commitment"
    references: ClassVar[dict[str, str]] = {
        "session_id": "session",
        "owner_id": "participant",
        "contribution_id": "contribution",
        "statement_id": "statement",
    }
    attributed: ClassVar[frozenset[str]] = frozenset({"owner_id", "owner_role"})

    def rules(self) -> None:
        if not self.text:
            raise ValueError("text_missing")
