"""The signed sheet of a half-day: its photo, and what was read on it line by line (A9)."""

from __future__ import annotations

from typing import ClassVar
from uuid import UUID

from .records import Fact, Record, derived_id
from .values import FileHash, Line, Turn, Written


class Scan(Record):
    """A photo or scan of a page of the signed sheet.

    ``file`` is the hash of the picture as it is kept, made smaller; ``original`` the hash of the
    file as it was brought, so that a paper kept elsewhere can be proven to be the one.
    """

    slot_id: UUID
    file: FileHash = None
    original: FileHash = None
    name: Line = None
    turn: Turn = 0

    noun: ClassVar[str] = "scan"
    references: ClassVar[dict[str, str]] = {"slot_id": "slot"}
    belongs_to: ClassVar[tuple[str, ...]] = ("slot_id",)
    attached: ClassVar[tuple[str, ...]] = ("file",)


class Signature(Fact):
    """What stands on the sheet in a person's line: ``signed``, ``blank``, or ``elsewhere``.

    ``agreed``: the register says otherwise and somebody decided that this is right.
    """

    participant_id: UUID
    slot_id: UUID
    written: Written = "signed"
    agreed: bool = False

    noun: ClassVar[str] = "signature"
    references: ClassVar[dict[str, str]] = {"participant_id": "participant", "slot_id": "slot"}
    belongs_to: ClassVar[tuple[str, ...]] = ("participant_id", "slot_id")
    natural: ClassVar[tuple[str, ...]] = ("participant_id", "slot_id")


def signature_id(participant_id: UUID, slot_id: UUID) -> UUID:
    """The id of a person's line on the sheet of a half-day."""
    return derived_id("signature", participant_id, slot_id)
