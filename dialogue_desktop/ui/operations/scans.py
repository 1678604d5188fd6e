"""Photos of signed sheets, and what is read on them line by line beside the register."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from ...domain.roster import RosterLine
from .jobs import job, long_job
from .papers import SheetDay, sheet_day

if TYPE_CHECKING:
    from ...domain.scans import Scan
    from ...workspace import Workspace
    from ..desk import Tell


class ScanLine(NamedTuple):
    """A photo of a signed sheet: who kept it and when."""

    id: UUID
    file: str
    turn: int
    author: str
    at: dt.datetime


class SheetLine(NamedTuple):
    """A person's line on the sheet, and what the register says of them. ``written`` is None as
    long as nobody has read the line."""

    number: int
    person: RosterLine
    status: str | None
    written: str | None = None
    agreed: bool = False

    @property
    def there(self) -> bool:
        """Whether the register has them in the room."""
        return self.status in ("present", "late")

    @property
    def signed(self) -> bool:
        """Whether there is a signature of theirs; a line not read yet says what the register
        says."""
        return self.there if self.written is None else self.written != "blank"

    @property
    def differs(self) -> bool:
        """Whether somebody has to decide."""
        return self.written is not None and not self.agreed and self.signed != self.there


@dataclass(frozen=True)
class Proof:
    """The signed sheet of a half-day beside its register."""

    day: SheetDay
    scans: Sequence[ScanLine]
    lines: Sequence[SheetLine]


@job
def read_proof(ws: Workspace, slot: UUID, arabic: bool) -> Proof | None:
    """The photos and the lines of a half-day's sheet; None where the half-day is gone."""
    from ...domain.attendance import Attendance
    from ...domain.scans import Scan, Signature

    day = sheet_day(ws, slot)
    if day is None:
        return None
    marks = {each.participant_id: each.status for each in ws.all(Attendance, slot_id=slot)}
    read = {each.participant_id: each for each in ws.all(Signature, slot_id=slot)}
    lines = []
    for number, person in enumerate(ws.sheet_people(slot, "ar" if arabic else "fr"), start=1):
        line = read.get(person.id)
        written, agreed = (line.written, line.agreed) if line else (None, False)
        lines.append(SheetLine(number, person, marks.get(person.id), written, agreed))
    return Proof(day, [_scan(ws, each) for each in ws.all(Scan, slot_id=slot)], lines)


def _scan(ws: Workspace, scan: Scan) -> ScanLine:
    first = ws.history(scan)[0]
    return ScanLine(scan.id, scan.file or "", scan.turn or 0, first.author, first.at)


@job
def read_picture(ws: Workspace, hash: str) -> bytes | None:
    """The bytes of a photo; None where they have not come yet."""
    return ws.attachment(hash) if hash else None


@long_job
def attach_scans(ws: Workspace, tell: Tell, slot: UUID, paths: Sequence[Path]) -> None:
    """Keep photos of the signed sheet, one after the other."""
    for number, path in enumerate(paths):
        tell(number, len(paths), path.name)
        ws.attach_scans(slot, path)


@job
def read_lines(ws: Workspace, slot: UUID, lines: Sequence[SheetLine]) -> None:
    """Keep what stands in lines of the sheet, as one act."""
    from ...domain.scans import Signature

    ws.add_all(
        Signature(
            participant_id=line.person.id,
            slot_id=slot,
            written=line.written or "blank",
            agreed=line.agreed,
        )
        for line in lines
    )
