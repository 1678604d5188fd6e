"""Photos of what was written in a room: a flip-chart, a wall of notes (N13)."""

from __future__ import annotations

from typing import ClassVar
from uuid import UUID

from .records import Record
from .values import FileHash, Line, Moment, Reference, Turn


class Photo(Record):
    """A photo of a session, on a card or on an item of its agenda, or on neither.

    ``file`` is the hash of the picture as it is kept, made smaller; ``original`` the hash of the
    file as it was brought.
    """

    session_id: UUID
    contribution_id: Reference = None
    agenda_item_id: Reference = None
    file: FileHash = None
    original: FileHash = None
    name: Line = None
    caption: Line = None
    taken_at: Moment = None
    turn: Turn = 0

    noun: ClassVar[str] = "photo"
    references: ClassVar[dict[str, str]] = {
        "session_id": "session",
        "contribution_id": "contribution",
        "agenda_item_id": "agenda_item",
    }
    belongs_to: ClassVar[tuple[str, ...]] = ("session_id",)
    earliest: ClassVar[frozenset[str]] = frozenset({"taken_at"})
    attached: ClassVar[tuple[str, ...]] = ("file",)
