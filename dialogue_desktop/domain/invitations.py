"""Who was invited to a training or a session, and what they answered when called (G12)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar
from uuid import UUID

from .records import Fact
from .values import Answer, Line


class Invitation(Fact):
    """A person invited to a half-day of training; ``answer`` is what they said so far."""

    participant_id: UUID
    slot_id: UUID
    answer: Answer = "invited"
    remark: Line = None

    noun: ClassVar[str] = "invitation"
    references: ClassVar[dict[str, str]] = {"participant_id": "participant", "slot_id": "slot"}
    belongs_to: ClassVar[tuple[str, ...]] = ("participant_id", "slot_id")
    natural: ClassVar[tuple[str, ...]] = ("participant_id", "slot_id")
    personal: ClassVar[frozenset[str]] = frozenset({"remark"})


class SessionInvitation(Fact):
    """A person invited to a dialogue session."""

    participant_id: UUID
    session_id: UUID
    answer: Answer = "invited"
    remark: Line = None

    noun: ClassVar[str] = "session_invitation"
    references: ClassVar[dict[str, str]] = {
        "participant_id": "participant",
        "session_id": "session",
    }
    belongs_to: ClassVar[tuple[str, ...]] = ("participant_id", "session_id")
    natural: ClassVar[tuple[str, ...]] = ("participant_id", "session_id")
    personal: ClassVar[frozenset[str]] = frozenset({"remark"})


def not_declined(invitations: Iterable[SessionInvitation]) -> frozenset[UUID]:
    """Who is to be reckoned with of those invited."""
    return frozenset(one.participant_id for one in invitations if one.answer != "declined")
