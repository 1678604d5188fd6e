"""What travels between laptops: exports out, merges in, and a merge taken back."""

from __future__ import annotations

import datetime as dt
import json
import platform
from collections.abc import Iterable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, NamedTuple

from ..domain.nouns import NOUNS
from ..domain.records import Record
from ..domain.twins import Pair
from ..errors import DialogueError
from ..exchange import merging
from ..exchange.alike import SHARED, alike
from ..exchange.evidence import Person
from ..progress import Progress
from ..store import backups, copies, seals
from ..store.arriving import without_holes
from ..store.file import Row, explained, local
from ..store.ledger import Gap
from .keeping import Keeping
from .opened import clean


class Receipt(NamedTuple):
    """An export that was written and read back: where, and how far it goes."""

    path: Path
    at: dt.datetime
    marks: dict[str, int]
    changes: int
    fingerprint: str


class HandingOver(Keeping):
    """Exports, previews and merges."""

    @property
    def laptop(self) -> str:
        """What this computer is called in exports, and beside what was written on it."""
        return self._door.laptop or platform.node()

    @laptop.setter
    def laptop(self, name: str) -> None:
        self._door.laptop = name

    def is_of_here(self, path: Path) -> bool:
        """Whether a file was handed over by somebody who works on this programme too."""
        own = {bytes(uid) for (uid,) in self._connection.execute("SELECT uid FROM replica")}
        return seals.is_export(path) and bool(seals.sittings_in(path) & own)

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
        at, marks = self._clock(), without_holes(self._door.ledger, self._marks())
        before = since.marks if since else {}
        about = {
            "name": self.programme.name or self.programme.name_ar,
            "sample": self.sample,
            "author": clean(self.author),
            "laptop": clean(self.laptop)[:80],
            "at": at.isoformat(),
            "since": before,
            "since_at": since.at.isoformat() if since else None,
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
            self._find_same(ready)
            return ready.report

    def merge(
        self, paths: Iterable[str | Path] | str | Path, progress: Progress | None = None
    ) -> merging.MergeReport:
        """Bring files together, all or nothing; the file of before is kept as a backup."""
        with self._prepared(paths, progress) as ready:
            report = ready.report
            came = any(each.brings for each in report.files) or report.attachments
            if not came and not report.touched:
                self._note_received(report)
                return report
            count = sum(each.brings for each in report.files)
            backup = backups.name_for(self.path, self._clock(), "merge", count)
            self.finish_backup()
            with ready.door.opened() as copy:
                copy.execute("DELETE FROM manifest")  # what came in is not what was sealed
                copy.execute(
                    "INSERT INTO merge(at, author, backup, report) VALUES (?,?,?,?)",
                    (self._now(), clean(self.author), str(backup), self._journalled(ready)),
                )
            self._find_same(ready)
            ready.door.connection.close()
            self._replace_by(ready.copy, backup)
            ready.before.path = backup
        return report

    def _note_received(self, report: merging.MergeReport) -> None:
        """Who handed in what is known already: there is no merge that would tell."""
        told = json.loads(local(self._connection, "received") or "[]")
        known = {(author, laptop): at for author, laptop, at in told}
        now = self._clock().isoformat()
        known |= {(each.author or "", each.laptop or ""): now for each in report.files}
        if known and report.files:
            self._remember("received", [[*who, at] for who, at in known.items()])

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

    def _find_same(self, ready: merging.Prepared) -> None:
        """Add to a report what may be the same and came, at least one of it, with these files."""
        came, read = ready.report.touched, ready.readings()
        decided = {frozenset((p.first, p.second)) for p in read.all(Pair) if p.verdict != "open"}
        people = [Person(*row) for row in read.people_among(came.get("participant", ()))]
        if people:
            gone = {record.id for record in ready.report.removed}
            found = self._known_people().twins_among(people, decided)
            ready.report.twins = [t for t in found if not gone & {t.first, t.second}]
        for noun in SHARED:
            if new := came.get(noun):
                ready.report.alike += [
                    same
                    for same in alike(noun, read.all(NOUNS[noun]), decided)
                    if any(record.id.bytes in new for record in same.records)
                ]

    def _journalled(self, ready: merging.Prepared) -> str:
        report, ledger = ready.report, ready.door.ledger
        return json.dumps(
            {
                "files": [each.name for each in report.files if each.brings],
                "told": [_told(each) for each in report.files],
                "conflicts": [(c.kind, c.id.hex, c.field) for c in report.conflicts],
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


def _told(each: merging.FileReport) -> dict[str, Any]:
    """What the journal of merges says of a file."""
    at = each.exported_at.isoformat() if each.exported_at else None
    return {"name": each.name, "author": each.author, "laptop": each.laptop, "at": at,
            "new": each.new}  # fmt: skip
