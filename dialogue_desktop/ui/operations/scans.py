"""Photos of signed sheets, and what is read on them line by line beside the register."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from ...domain.roster import RosterLine
from .papers import Failed, SheetDay, sheet_day

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from ...workspace import Workspace
    from ..desk import Desk, Tell


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


def read_proof(
    desk: Desk, slot: UUID, arabic: bool, then: Callable[[Proof | None], None], owner: QObject
) -> None:
    """Read the photos and the lines of a half-day's sheet; None where the half-day is gone."""
    desk.run(lambda ws: _proof(ws, slot, arabic), then, owner=owner)


def _proof(ws: Workspace, slot: UUID, arabic: bool) -> Proof | None:
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


def _scan(ws: Workspace, scan: Any) -> ScanLine:
    first = ws.history(scan)[0]
    return ScanLine(scan.id, scan.file or "", scan.turn or 0, first.author, first.at)


def read_picture(
    desk: Desk, hash: str, then: Callable[[bytes | None], None], owner: QObject
) -> None:
    """The bytes of a photo; None where they have not come yet."""
    desk.run(lambda ws: ws.attachment(hash) if hash else None, then, owner=owner)


def attach_scans(
    desk: Desk,
    slot: UUID,
    paths: Iterable[Path],
    then: Callable[[Any], None],
    failed: Failed,
    owner: QObject,
) -> None:
    """Keep photos of the signed sheet, one after the other."""
    wanted = list(paths)

    def job(ws: Workspace, tell: Tell) -> None:
        for number, path in enumerate(wanted):
            tell(number, len(wanted), path.name)
            ws.attach_scans(slot, path)

    desk.run_long(job, then, failed, owner)


def turn_scan(desk: Desk, scan: ScanLine) -> None:
    """Turn a photo by a quarter."""
    desk.run(lambda ws: ws.edit(scan.id, turn=(scan.turn + 1) % 4))


def remove_scan(desk: Desk, scan: ScanLine, then: Callable[[Any], None]) -> None:
    """Take a photo off a half-day; undo brings it back."""
    desk.run(lambda ws: ws.remove(scan.id), then)


def read_lines(
    desk: Desk, slot: UUID, lines: Sequence[SheetLine], then: Callable[[Any], None] | None = None
) -> None:
    """Keep what stands in lines of the sheet, as one act."""

    def job(ws: Workspace) -> None:
        from ...domain.scans import Signature

        ws.add_all(
            [
                Signature(
                    participant_id=line.person.id,
                    slot_id=slot,
                    written=line.written or "blank",
                    agreed=line.agreed,
                )
                for line in lines
            ]
        )

    desk.run(job, then)
