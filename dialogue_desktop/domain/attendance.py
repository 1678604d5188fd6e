"""Who was there, half-day by half-day (A1 to A5)."""

from __future__ import annotations

from typing import ClassVar
from uuid import UUID

from .records import Fact, derived_id
from .values import ClockTime, FileHash, Line, Reference, Status


class Attendance(Fact):
    """One person's mark for one half-day; no record means not yet marked, never absent.

    Of somebody represented, ``represented_by_id`` is who came in their place: that person has a
    mark of their own and is counted by it (A14). ``signed`` is the hash of what they wrote on the
    screen (A10).
    """

    participant_id: UUID
    slot_id: UUID
    status: Status = "present"
    arrived_at: ClockTime = None
    left_at: ClockTime = None
    remark: Line = None
    represented_by_id: Reference = None
    signed: FileHash = None

    noun: ClassVar[str] = "attendance"
    references: ClassVar[dict[str, str]] = {
        "participant_id": "participant",
        "slot_id": "slot",
        "represented_by_id": "participant",
    }
    belongs_to: ClassVar[tuple[str, ...]] = ("participant_id", "slot_id")
    natural: ClassVar[tuple[str, ...]] = ("participant_id", "slot_id")
    earliest: ClassVar[frozenset[str]] = frozenset({"arrived_at"})
    quiet: ClassVar[frozenset[str]] = frozenset({"signed"})
    personal: ClassVar[frozenset[str]] = frozenset({"remark", "signed"})
    attached: ClassVar[tuple[str, ...]] = ("signed",)


def attendance_id(participant_id: UUID, slot_id: UUID) -> UUID:
    """The id of a person's mark for a half-day."""
    return derived_id("attendance", participant_id, slot_id)
