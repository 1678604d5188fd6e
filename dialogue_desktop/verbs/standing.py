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
from ..errors import InvalidValue
from ..exchange import merging
from ..store.checking import Finding, defects
from ..store.file import explained, local
from ..store.fingerprint import short
from ..store.readings import moment
from .opened import Opened


class MergeEntry(NamedTuple):
    """A merge that was made into this file (M9)."""

    at: dt.datetime
    author: str
    backup: Path
    files: list[str]
    added: int
    changed: int
    removed: int


class Standing(NamedTuple):
    """What the foot of the window says: is it safe, and how does it stand to others."""

    changes_since_export: int
    exported_at: dt.datetime | None
    backed_up_at: dt.datetime | None
    conflicts: int
    fingerprint: str
    sample: bool
    merges: list[MergeEntry]
    exported_to: Path | None = None


class Findings(list[Finding]):
    """Defects of a file; ``notices`` are what a person should know of a sound one."""

    def __init__(self, found: Iterable[Finding], notices: list[merging.Notice]) -> None:
        super().__init__(found)
        self.notices = notices


class Standings(Opened):
    """Checks, and what the foot of the window says."""

    def check(self) -> Findings:
        """Defects of this file: empty when it is sound and its tables follow from its journal."""
        with explained(self.path), tempfile.TemporaryDirectory(prefix="dialogue-") as folder:
            found = defects(self._door, Path(folder), self._passphrase)
            return Findings(found, self._notices())

    def _notices(self) -> list[merging.Notice]:
        ledger = self._door.ledger
        notices = merging.clock_notices(ledger.spans(), ledger, self._clock())
        notices += [merging.Notice("gap", gap._asdict()) for gap in ledger.gaps()]
        for noun, kind in NOUNS.items():
            for record in self._read.all(kind):
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
            since, marks = exported.get("marks", {}), self._marks()
            merges = self._merges()
            return Standing(
                sum(max(seq - since.get(uid, 0), 0) for uid, seq in marks.items()),
                _moment(exported.get("at")),
                merges[-1].at if merges else None,
                len(self._read.conflicts()),
                short(self.fingerprint()),
                self.sample,
                merges,
                Path(exported["to"]) if exported.get("to") else None,
            )

    def _merges(self) -> list[MergeEntry]:
        rows = self._connection.execute("SELECT at, author, backup, report FROM merge ORDER BY id")
        found = []
        for at, author, backup, report in rows:
            told = json.loads(report)
            counts = (told["added"], told["changed"], told["removed"])
            found.append(MergeEntry(moment(at), author, Path(backup), told["files"], *counts))
        return found


def _moment(text: str | None) -> dt.datetime | None:
    return dt.datetime.fromisoformat(text) if text else None
