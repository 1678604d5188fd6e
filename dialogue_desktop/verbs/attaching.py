"""Photos of signed sheets and logos: kept with what they belong to (A9, G11)."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import UUID

from ..domain.attendance import Attendance, attendance_id
from ..domain.scans import Scan
from ..domain.slots import Slot
from ..domain.strokes import strokes_of
from ..errors import DialogueError
from ..store import attachments
from ..store.door import Said
from ..store.file import explained
from .opened import Opened, uuid_of

MOST_LOGOS = 3


class Attaching(Opened):
    """Files that records refer to."""

    def attach_scans(self, slot_id: UUID | str, path: str | Path) -> list[Scan]:
        """Keep a photo of a half-day's signed sheet, or each page of a scan that is a PDF, made
        smaller; the hash of the file as it was brought is kept with it. One undo takes all back.

        Raises ``unknown`` and what :func:`dialogue_desktop.exchange.pictures.sheets` raises.
        """
        from ..exchange import pictures

        path = Path(path)
        with explained(self.path):
            slot = self._read.get(Slot, uuid_of(slot_id))
        if slot is None:
            raise DialogueError("unknown", id=str(slot_id))
        made = []
        for picture in pictures.sheets(path):
            with explained(self.path):
                kept = self._kept(picture.content)
            name = path.name[:200]
            made.append(Scan(slot_id=slot.id, file=kept, original=picture.original, name=name))
        with explained(self.path):
            told = self._write(self._drafting().acts(made))
            return [self._back(scan, told) for scan in made]

    def sign(
        self, slot_id: UUID | str, participant_id: UUID | str, file: bytes, **mark: Any
    ) -> Attendance:
        """Keep what a person wrote on the screen with their mark for a half-day, and what else is
        said of the mark, as one act.

        ``file`` is as :func:`dialogue_desktop.domain.strokes.file_of` makes it; raises
        ``not_a_signature`` where it is not.
        """
        if not strokes_of(file):
            raise DialogueError("not_a_signature")
        with explained(self.path):
            id = attendance_id(uuid_of(participant_id), uuid_of(slot_id))
            now = self._read.get(Attendance, id)
            kept = self._kept(file)
            if now is not None:
                patch = self._drafting().patch(now, {"signed": kept, **mark})
                if patch:
                    self._write([Said(Attendance.noun, now.id.bytes, patch)])
                return self._read.get(Attendance, id) or now
            made = Attendance(
                participant_id=uuid_of(participant_id),
                slot_id=uuid_of(slot_id),
                signed=kept,
                **mark,
            )
            told = self._write(self._drafting().acts([made]))
            return self._back(made, told)

    def logos(self) -> tuple[bytes, ...]:
        """The pictures at the head of every paper, those whose bytes are here."""
        found = (self.attachment(hash) for hash in (self.programme.logos or "").split())
        return tuple(content for content in found if content)

    def add_logo(self, path: str | Path) -> None:
        """Put one more logo at the head of every paper. Raises ``logos_full``, and as a scan."""
        from ..exchange import pictures

        logos = (self.programme.logos or "").split()
        if len(logos) >= MOST_LOGOS:
            raise DialogueError("logos_full", most=MOST_LOGOS)
        picture = pictures.logo(Path(path))
        with explained(self.path):
            hash = self._kept(picture.content)
        self._set_logos([*logos, hash])

    def remove_logo(self, hash: str) -> None:
        """Take a logo off the papers."""
        self._set_logos([each for each in (self.programme.logos or "").split() if each != hash])

    def _set_logos(self, hashes: list[str]) -> None:
        kind, row = self._current(self.programme.id)
        now = self._read.record(kind, row)
        with explained(self.path):
            patch = self._drafting().patch(now, {"logos": " ".join(dict.fromkeys(hashes)) or None})
            if patch:
                self._write([Said(kind.noun, row[0], patch)])

    def attachment(self, hash: str) -> bytes | None:
        """The bytes of a file that a record refers to; None where they have not come yet."""
        with explained(self.path):
            return attachments.content_of(self._connection, hash)

    def _kept(self, content: bytes) -> str:
        with self._door.opened() as connection:
            return attachments.keep(connection, content)
