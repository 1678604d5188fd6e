"""How a file stands: is it sound, and when was it last handed over."""

from __future__ import annotations

import datetime as dt
import json
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from ..domain.nouns import NOUNS
from ..domain.records import checked_record
from ..errors import DialogueError, InvalidValue
from ..exchange import merging
from ..progress import Progress
from ..store import attachments, backups, checking
from ..store.attachments import Finding
from ..store.erasing import forgotten
from ..store.file import explained, local
from ..store.fingerprint import short
from ..store.watching import watched
from .taking_back import MergeEntry, TakingBack

_LATEST = 100 * 366 * 86_400 * 10**6
"""Microseconds since 1970: what a clock may say at most."""


class Standing(NamedTuple):
    """What the foot of the window says: is it safe, and how does it stand to others.

    ``refused``: the code of what kept the last write off the disk. ``copied``: the backup that
    was put in a second place last. ``alone_since``: when the oldest entry was made that is
    nowhere but in this file and beside it; None where all is elsewhere too.
    """

    changes_since_export: int
    exported_at: dt.datetime | None
    backed_up_at: dt.datetime | None
    conflicts: int
    fingerprint: str
    sample: bool
    merges: list[MergeEntry]
    backup_trouble: DialogueError | None = None
    exported_to: Path | None = None
    refused: str = ""
    copied_at: dt.datetime | None = None
    copied_to: Path | None = None
    copied: str = ""
    alone_since: dt.datetime | None = None


class Findings(list[Finding]):
    """Defects of a file; ``notices`` are what a person should know of a sound one."""

    def __init__(self, found: Iterable[Finding], notices: list[merging.Notice]) -> None:
        super().__init__(found)
        self.notices = notices


class Standings(TakingBack):
    """Checks, and what the foot of the window says."""

    def check(self, progress: Progress | None = None) -> Findings:
        """Defects of this file: empty when it is sound and its tables follow from its journal."""
        tell = self._share_told(progress)

        def most(share: float) -> bool:
            return tell(0.8 * share)

        with explained(self.path), tempfile.TemporaryDirectory(prefix="dialogue-") as folder:
            found = checking.defects(self._door, Path(folder), self._passphrase, most)
            pages = any(each.code == "page" for each in found)
            if not pages:
                found += attachments.unsound(self._connection)
            with watched(self._connection, tell, 0.8, 1):
                return Findings(found, [] if pages else self._notices())

    def _notices(self) -> list[merging.Notice]:
        ledger = self._door.ledger
        notices = merging.clock_notices(ledger.spans(), ledger, self._clock())
        notices += [merging.Notice("gap", gap._asdict()) for gap in ledger.gaps()]
        notices += [merging.Notice(*each) for each in checking.dangling(self._connection)]
        notices += [merging.Notice(*each) for each in attachments.told_absent(self._connection)]
        nameless = forgotten(ledger, self._door.projection)
        for noun, kind in NOUNS.items():
            for record in self._read.all(kind):
                if record.id.bytes in nameless:
                    continue
                try:
                    checked_record(record)
                except InvalidValue as error:
                    params = {"noun": noun, "id": str(record.id), **error.params}
                    notices.append(merging.Notice("rule_broken", params))
        return notices

    def standing(self) -> Standing:
        """What the foot of the window says."""
        with explained(self.path):
            exported = json.loads(local(self._connection, "exported") or "{}")
            copied = json.loads(local(self._connection, "copied") or "{}")
            since, marks = exported.get("marks", {}), self._marks()
            kept = backups.listed(self.path)
            return Standing(
                sum(max(seq - since.get(uid, 0), 0) for uid, seq in marks.items()),
                _moment(exported.get("at")),
                kept[0].at if kept else None,
                len(self._read.disputes()),
                short(self.fingerprint()),
                self.sample,
                self.merges(),
                self.backup_trouble,
                Path(exported["to"]) if exported.get("to") else None,
                self._door.refused,
                _moment(copied.get("at")),
                Path(copied["to"]) if copied.get("to") else None,
                copied.get("backup", ""),
                self._alone_since(since, copied.get("marks", {})),
            )

    def _alone_since(self, exported: dict[str, int], copied: dict[str, int]) -> dt.datetime | None:
        """When the oldest entry was made that neither was handed over nor copied."""
        ledger = self._door.ledger
        firsts = []
        for replica in ledger.marks:
            uid = ledger.uid(replica).hex()
            after = max(exported.get(uid, 0), copied.get(uid, 0)) + 1
            firsts += [change.at for change in ledger.between(replica, after, after)]
        return _when(min(firsts)) if firsts else None


def _when(at: int) -> dt.datetime:
    """A moment that is written in microseconds since 1970 UTC, whatever somebody wrote there."""
    since = dt.timedelta(microseconds=min(max(at, 0), _LATEST))
    return dt.datetime(1970, 1, 1, tzinfo=dt.UTC) + since


def _moment(text: str | None) -> dt.datetime | None:
    return dt.datetime.fromisoformat(text) if text else None
