"""What travels between laptops: exports out, merges in, and a merge taken back."""

from __future__ import annotations

import datetime as dt
import json
import platform
from collections.abc import Iterable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import NamedTuple
from uuid import UUID

from ..domain.nouns import NOUNS
from ..domain.records import Record
from ..domain.twins import Pair
from ..errors import DialogueError
from ..exchange import merging, undoing
from ..exchange.evidence import Person
from ..exchange.twins import Twin, suspected_among
from ..journal.rules import Act
from ..store import copies, file, swap
from ..store.file import Row, explained
from ..store.ledger import Gap
from ..store.readings import Entry
from .opened import Opened, Progress, clean


class Receipt(NamedTuple):
    """An export that was written and read back: where, and how far it goes."""

    path: Path
    at: dt.datetime
    marks: dict[str, int]
    changes: int
    fingerprint: str


class Undone(NamedTuple):
    """A merge taken back: what of this file's own later work was written again, and what not."""

    again: list[Record]
    left: list[Entry]


class HandingOver(Opened):
    """Exports, previews and merges."""

    def export(
        self,
        path: str | Path,
        since: Receipt | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> Receipt:
        """Write everything, or what came after an earlier receipt, as one verified file."""
        target = Path(path).absolute()
        if target == self.path:
            raise DialogueError("export_onto_itself", name=target.name)
        if target.exists() and not overwrite:
            raise DialogueError("exists", name=target.name)
        if self._passphrase is not None:
            raise DialogueError("export_would_be_open", name=target.name)
        at, marks = self._clock(), self._marks()
        before = since.marks if since else {}
        about = {
            "name": self.programme.name or self.programme.name_ar,
            "sample": self.sample,
            "author": clean(self.author),
            "laptop": _laptop(),
            "at": at.isoformat(),
            "since": before,
        }
        copies.export(self._connection, target, about, since.marks if since else None, progress)
        count = sum(seq - before.get(uid, 0) for uid, seq in marks.items())
        told = {"at": at.isoformat(), "marks": marks, "to": str(target)}
        self._remember("exported", told)
        return Receipt(target, at, marks, count, self.fingerprint())

    def preview(
        self, paths: Iterable[str | Path] | str | Path, progress: Progress | None = None
    ) -> merging.MergeReport:
        """What a merge of these files would do; nothing is written."""
        with self._prepared(paths, progress) as ready:
            ready.report.twins = self._twins_of(ready)
            return ready.report

    def merge(
        self, paths: Iterable[str | Path] | str | Path, progress: Progress | None = None
    ) -> merging.MergeReport:
        """Bring files together, all or nothing; the file of before is kept as a backup."""
        with self._prepared(paths, progress) as ready:
            report = ready.report
            if not any(each.new for each in report.files) and not report.touched:
                return report
            backup = swap.backup_name(self.path, self._clock())
            with ready.door.opened() as copy:
                copy.execute(
                    "INSERT INTO merge(at, author, backup, report) VALUES (?,?,?,?)",
                    (self._now(), clean(self.author), str(backup), self._journalled(ready)),
                )
            report.twins = self._twins_of(ready)
            ready.door.connection.close()
            self._replace_by(ready.copy, backup)
        return report

    def _prepared(
        self, paths: Iterable[str | Path] | str | Path, progress: Progress | None
    ) -> AbstractContextManager[merging.Prepared]:
        given = [paths] if isinstance(paths, str | Path) else paths
        return merging.prepared(
            self.path, self._door, [Path(p).absolute() for p in given],
            self._clock(), progress, self._passphrase, self._made,
        )  # fmt: skip

    def _made(self, part: tuple[str, Row]) -> Record:
        with explained(self.path):
            return self._read.record(NOUNS[part[0]], part[1])

    def _twins_of(self, ready: merging.Prepared) -> list[Twin]:
        """Suspected pairs of which at least one came with these files."""
        came = ready.report.touched.get("participant", set())
        people = [Person(*row) for row in ready.readings().people()]
        new = [p for p in people if p.id.bytes in came]
        if not new:
            return []
        known = [p for p in people if p.id.bytes not in came]
        decided = {
            frozenset((p.first, p.second))
            for p in ready.readings().all(Pair)
            if p.verdict != "open"
        }
        found = suspected_among(new, known)
        return [twin for twin in found if frozenset((twin.first, twin.second)) not in decided]

    def _journalled(self, ready: merging.Prepared) -> str:
        report, ledger = ready.report, ready.door.ledger
        return json.dumps(
            {
                "files": [each.name for each in report.files],
                "refused": [[error.code, error.params.get("name")] for error in report.refused],
                "added": len(report.added),
                "changed": len(report.changed),
                "removed": len(report.removed),
                "before": self._marks(),
                "after": {ledger.uid(r).hex(): seq for r, seq in ledger.marks.items()},
            }
        )

    def gaps(self) -> list[Gap]:
        """What is missing here of other laptops' work, so that all that came can be shown."""
        with explained(self.path):
            return self._door.ledger.gaps()

    def undo_merge(self, dry_run: bool = False) -> Undone:
        """Take the last merge back: the file of before, and this file's own later work again.

        What touches something that the merge brought can't be written again: it is listed, and
        with ``dry_run`` only listed.
        """
        with explained(self.path):
            entry = self._connection.execute(
                "SELECT backup, report FROM merge ORDER BY id DESC LIMIT 1"
            ).fetchone()
            if entry is None:
                raise DialogueError("no_merge")
            backup, report = Path(entry[0]), json.loads(entry[1])
            file.examine(backup, self._passphrase)
            again, left = undoing.later_work(self._read, report["before"], report["after"])
            if not dry_run:
                self._go_back(backup, again)
            kinds = {(change.noun, change.record) for change, _ in again}
            records = [
                self._read.get(NOUNS[n], UUID(bytes=r)) for n, r in sorted(kinds) if n in NOUNS
            ]
            return Undone([r for r in records if r], left)

    def _go_back(self, backup: Path, again: list[Act]) -> None:
        with undoing.rebuilt(backup, self.path, again, self._passphrase) as copy:
            self._replace_by(copy, swap.backup_name(self.path, self._clock()))
        self._door.sitting = None
        self._done.clear()
        self._undone.clear()

    def _replace_by(self, copy: Path, backup: Path) -> None:
        """A finished copy becomes the file; this sitting goes on in it."""
        sitting = self._door.sitting
        self._connection.close()
        try:
            swap.put_in_place(copy, self.path, backup)
        finally:
            self._attach()
        self._door.sitting = sitting
        self._door.learn()
        self._touched = {"*": set()}


def _laptop() -> str:
    return clean(platform.node())[:80]
