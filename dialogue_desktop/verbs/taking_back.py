"""The journal of merges: what each brought, what was decided since, and the last one undone."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple
from uuid import UUID

from ..domain.nouns import NOUNS
from ..domain.records import Record
from ..domain.twins import Pair
from ..errors import DialogueError
from ..exchange import undoing
from ..journal.rules import Act
from ..store import comparing, file
from ..store.door import Door
from ..store.file import explained
from ..store.readings import Entry, Readings, moment
from .keeping import Keeping


class MergeEntry(NamedTuple):
    """A merge that was made into this file (M9)."""

    at: dt.datetime
    author: str
    backup: Path
    files: list[str]
    added: int
    changed: int
    removed: int
    number: int = 0


class MergedFile(NamedTuple):
    """One file of a merge: whose, and how many changes it brought."""

    name: str
    author: str
    laptop: str
    exported_at: dt.datetime | None
    new: int


class Story(NamedTuple):
    """All that is known of a merge: its files, what they brought as it is now, what was decided
    about it since, and whether it can be taken back."""

    entry: MergeEntry
    files: list[MergedFile]
    refused: list[str]
    added: list[Record]
    changed: list[Record]
    decisions: list[tuple[Record | None, Entry]]
    last: bool
    kept: bool


class Undone(NamedTuple):
    """A merge taken back: what of this file's own later work was written again, and what not;
    which records go, which have other values again, and which come back.

    ``left_of``: the record that each of ``left`` was written about.
    """

    again: list[Record]
    left: list[Entry]
    left_of: list[Record | None] = []
    gone: list[Record] = []
    changed: list[Record] = []
    back: list[Record] = []


class TakingBack(Keeping):
    """Merges that were made, and the last of them undone."""

    def merges(self) -> list[MergeEntry]:
        """Every merge that was made into this file, oldest first; ``damaged`` where that can't be
        read."""
        with explained(self.path):
            rows = self._connection.execute(
                "SELECT at, author, backup, report, id FROM merge ORDER BY id"
            ).fetchall()
        try:
            return [self._merge_entry(*row) for row in rows]
        except (TypeError, ValueError, LookupError) as error:
            raise DialogueError("damaged", name=self.path.name) from error

    def _merge_entry(
        self, at: int, author: str, backup: str, report: str, number: int
    ) -> MergeEntry:
        told = json.loads(report)
        counts = (told["added"], told["changed"], told["removed"])
        kept = self._backup_at(backup)
        return MergeEntry(moment(at), author, kept, told["files"], *counts, number)

    def merge_story(self, number: int) -> Story:
        """What a merge of the journal brought and what became of it; code ``no_merge``."""
        with explained(self.path):
            merges = self.merges()
            entry = next((each for each in merges if each.number == number), None)
            if entry is None:
                raise DialogueError("no_merge")
            report = self._report(number)
            touched, created = undoing.brought(self._door.ledger, report["before"], report["after"])
            told = report.get("told") or [{"name": name} for name in entry.files]
            return Story(
                entry,
                [_merged(each) for each in told],
                [name for _, name in report["refused"] if name],
                self._of(created),
                self._of(touched - created),
                self._decisions(report),
                entry is merges[-1],
                entry.backup.exists(),
            )

    def _report(self, number: int) -> dict[str, Any]:
        row = self._connection.execute("SELECT report FROM merge WHERE id = ?", (number,))
        found: dict[str, Any] = json.loads(row.fetchone()[0])
        return found

    def _of(self, ids: Iterable[bytes]) -> list[Record]:
        """The live records of these ids, a group once; decisions about pairs are no records."""
        read = self._read
        wanted = sorted({self._door.projection.shown(id) for id in ids})
        return [
            read.record(kind, row)
            for noun, kind in NOUNS.items()
            if noun != "pair"
            for row in read.rows(noun, wanted).values()
            if read.is_live(noun, row)
        ]

    def _live(self, id: UUID) -> Record | None:
        """A record that is here; of a decision about two, the one that it speaks of."""
        noun = self._read.noun_of(id)
        found = self._read.get(NOUNS[noun], id) if noun else None
        return self._live(found.keep or found.first) if isinstance(found, Pair) else found

    def _decisions(self, report: dict[str, Any]) -> list[tuple[Record | None, Entry]]:
        """What was written since about the disagreements that the merge brought."""
        ledger, after = self._door.ledger, report["after"]
        found = []
        for _, id, field in report.get("conflicts", ()):
            for change, patch in ledger.live(ledger.changes([bytes.fromhex(id)])):
                if field in patch and change.seq > after.get(ledger.uid(change.replica).hex(), 0):
                    entry = self._read.entry(change, field, patch[field])
                    found.append((self._live(UUID(hex=id)), entry))
        return found

    def undo_merge(self, dry_run: bool = False) -> Undone:
        """Take the last merge back: the file of before, and this file's own later work again.

        What touches something that the merge brought can't be written again: it is listed, and
        with ``dry_run`` only listed, as is what goes and what comes back.
        """
        self.finish_backup()
        with explained(self.path):
            merges = self.merges()
            if not merges:
                raise DialogueError("no_merge")
            last = merges[-1]
            report, backup = self._report(last.number), last.backup
            file.examine(backup, self._passphrase)
            again, left = undoing.later_work(self._door.ledger, report["before"], report["after"])
            with undoing.rebuilt(backup, self.path, again, self._passphrase) as copy:
                undone = self._compared(copy, self._sorted_out(again, left))
                if not dry_run:
                    self._go_over(copy, "undo")
            return undone

    def _sorted_out(self, again: list[Act], left: list[Act]) -> Undone:
        """One's own work since the merge, for people."""
        written = [
            (change, name, value)
            for change, patch in left
            for name, value in patch.items()
            if change.noun != "pair" or name == "verdict"
        ]
        return Undone(
            self._of({change.record for change, _ in again}),
            [self._read.entry(*each) for each in written],
            [self._live(UUID(bytes=change.record)) for change, _, _ in written],
        )

    def _compared(self, copy: Path, undone: Undone) -> Undone:
        """What taking the copy for the file does to the records that people see."""
        found = comparing.differences(self._connection, copy, self._passphrase)
        other = file.connect(copy, "ro", self._passphrase)
        try:
            theirs = Readings(Door(other))
            back = _read_from(theirs, {noun: each.back for noun, each in found.items()})
        finally:
            other.close()
        gone = {noun: each.gone for noun, each in found.items()}
        changed = {noun: each.changed for noun, each in found.items()}
        ours = self._read
        return undone._replace(
            gone=_read_from(ours, gone), changed=_read_from(ours, changed), back=back
        )


def _read_from(readings: Readings, ids: dict[str, list[bytes]]) -> list[Record]:
    """The records of these ids, in the order of their nouns."""
    return [
        readings.record(NOUNS[noun], row)
        for noun, wanted in ids.items()
        for row in readings.rows(noun, wanted).values()
    ]


def _merged(told: dict[str, Any]) -> MergedFile:
    at = told.get("at")
    return MergedFile(
        told["name"],
        told.get("author") or "",
        told.get("laptop") or "",
        dt.datetime.fromisoformat(at) if at else None,
        told.get("new", 0),
    )
