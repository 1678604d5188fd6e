"""Who promised what, by when (N21)."""

from __future__ import annotations

from typing import ClassVar

from .records import Record
from .values import CommitmentState, Day, Prose, Reference


class Commitment(Record):
    """Something an official or an organisation undertook to do."""

    text: Prose
    session_id: Reference = None
    owner_id: Reference = None
    due: Day = None
    state: CommitmentState = "open"

    noun: ClassVar[str] = "commitment"
    references: ClassVar[dict[str, str]] = {"session_id": "session", "owner_id": "participant"}

    def rules(self) -> None:
        if not self.text:
            raise ValueError("text_missing")
