"""Bringing files together: received, taken in on a copy, told, and only then put in place.

The working file is not touched until everything is written, checked and synced on a copy beside
it; so a cancel, a crash or a full disk need no repair. The same code serves one file or five
hundred, a preview (the copy is thrown away) and a merge (the copy takes the file's place).
"""

from __future__ import annotations

import datetime as dt
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from ..domain.names import fold
from ..domain.programme import PROGRAMME_ID, Programme
from ..domain.records import Record
from ..errors import DialogueError, RefusedFile
from ..journal.rules import Opinion
from ..progress import Progress, step
from ..store import attachments, copies, swap
from ..store.door import Door
from ..store.dots import change_of
from ..store.file import connect, explained, local
from ..store.ledger import Gap, Ledger
from ..store.readings import Conflict, Readings, moment
from ..store.receiving import Received, receive
from ..store.rows import Told, Word
from ..store.union import AT_ONCE, Union, attached
from .alike import Alike
from .brought import Brought, FileBefore, Reader
from .collecting import without_collecting
from .lazy_list import LazyList
from .packages import parcels
from .twins import Twin

MOST_OPEN = 100
"""Files that are open at a time: each takes memory, and a process may open only so many."""
CLOCK_SLACK = dt.timedelta(days=1)
NO_CLOCK_BEFORE = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)


@dataclass(frozen=True)
class Notice:
    """Something a person should know and need not decide: a code and what it is about."""

    code: str
    params: dict[str, Any]


@dataclass
class FileReport:
    """What one file is, and what became of its changes: each is new, known or waits (``parked``).
    Of a refused file every change is refused, and it is not here."""

    name: str
    author: str | None
    laptop: str | None
    exported_at: dt.datetime | None
    since: dt.datetime | None = None
    """From when on it tells: the moment of the export that it goes on from."""
    partial: bool = False
    """Whether it goes on from an earlier export."""
    new: int = 0
    known: int = 0
    parked: int = 0
    told_more: int = 0
    """How many of those known it says more of, or says what was erased of them."""

    @property
    def brings(self) -> bool:
        """Whether something of it was not here."""
        return bool(self.new or self.parked or self.told_more)


@dataclass
class MergeReport:
    """What a merge would do, or did: records, not counts of changes."""

    added: Sequence[Record] = ()
    changed: Sequence[Record] = ()
    removed: Sequence[Record] = ()
    unchanged: Sequence[Record] = ()
    conflicts: LazyList[Conflict] = field(default_factory=partial(LazyList, list, list))
    twins: list[Twin] = field(default_factory=list)
    alike: list[Alike] = field(default_factory=list)
    """What several laptops made, each for itself."""
    parked: list[Gap] = field(default_factory=list)
    refused: list[RefusedFile] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    attachments: int = 0
    """Photos and other files that were missing here and came."""
    files: list[FileReport] = field(default_factory=list)
    touched: dict[str, set[bytes]] = field(default_factory=dict)
    brought: Brought | None = None
    """The same records by tab and by file."""


@dataclass
class Prepared:
    """A merge that is finished on a copy beside the file."""

    report: MergeReport
    door: Door
    copy: Path
    before: FileBefore
    """Where the report looks up what was here: the working file until that is another one."""

    def readings(self) -> Readings:
        """What the file would answer after the merge."""
        return Readings(self.door)


@contextmanager
def prepared(
    path: Path,
    door: Door,
    paths: Iterable[Path],
    now: dt.datetime,
    progress: Progress | None,
    passphrase: str | None,
    reader: Reader,
) -> Iterator[Prepared]:
    """Everything of a merge but putting it in place; the copy is gone afterwards.

    ``reader`` makes a record of a row when somebody looks at it.
    """
    with (
        explained(path),
        tempfile.TemporaryDirectory(prefix="dialogue-") as folder,
        copies.beside(path) as copy,
    ):
        report = MergeReport()
        received = _received(paths, Path(folder), report, progress, door)
        try:
            copies.copy_to(door.connection, copy, None, passphrase)
            connection = connect(copy, "rw", passphrase)
            try:
                swap.tune_copy(connection)
                theirs = Door(connection)
                before = FileBefore(path, passphrase)
                _take(theirs, received, report, now, progress, before, reader)
                yield Prepared(report, theirs, copy, before)
            finally:
                connection.close()
        finally:
            for each in received:
                each.close()


def _received(
    paths: Iterable[Path],
    folder: Path,
    report: MergeReport,
    progress: Progress | None,
    door: Door,
) -> list[Received]:
    """The files that were found whole and of ours; the others are refused by name."""
    found: list[Received] = []
    sample = local(door.connection, "sample")

    def tell(done: int, total: int, name: str) -> None:
        step(progress, done, 2 * total, name)

    for parcel in parcels(paths, folder, report.refused, tell):
        try:
            received = receive(parcel.path, parcel.name)
        except RefusedFile as error:
            report.refused.append(error)
            continue
        if bool(received.about.get("sample")) != bool(sample):
            received.close()
            code = "sample" if received.about.get("sample") else "real_into_sample"
            report.refused.append(RefusedFile(code, name=parcel.name))
            continue
        if len(found) >= MOST_OPEN:
            received.close()
        found.append(received)
    return found


@without_collecting()
def _take(
    door: Door,
    received: list[Received],
    report: MergeReport,
    now: dt.datetime,
    progress: Progress | None,
    before: FileBefore,
    reader: Reader,
) -> None:
    ours, forgotten = _own_names(door), set(door.ledger.erased)
    union = Union(door)
    _taken(union, received, report, ours, progress)
    steps = 2 * len(received)
    with door.opened():
        told = union.project(lambda *_: step(progress, max(steps - 1, 0), steps, ""))
        if door.ledger.erased != forgotten:  # their signatures go, as where they were forgotten
            attachments.let_go(door.connection)
        report.attachments = attachments.bring(door.connection, received)
    _tell_files(union, report)
    add_up(report.files, *union.counted())
    _tell_records(union, told, report, before, reader)
    report.conflicts = _conflicts(Readings(door), told)
    report.parked = door.ledger.gaps()
    clocks = [clock for intake in union.intakes for clock in intake.clocks]
    report.notices += clock_notices(clocks, door.ledger, now)
    report.notices += [Notice(*each) for each in attachments.told_absent(door.connection)]
    if steps:
        step(progress, steps, steps, "")


def _taken(
    union: Union,
    received: list[Received],
    report: MergeReport,
    ours: set[str],
    progress: Progress | None,
) -> None:
    """Take the files in, some at a time: a copy that isn't finished may hold a part of them."""
    for start in range(0, len(received), AT_ONCE):
        some = received[start : start + AT_ONCE]
        with attached(union.connection, some), union.door.opened():
            for number, each in enumerate(some, len(received) + start):
                step(progress, number, 2 * len(received), each.name)
                try:
                    intake = union.take(each)
                except RefusedFile as error:
                    report.refused.append(error)
                    continue
                finally:
                    each.close()
                report.files.append(_file_report(each))
                if ours and not intake.known and fold(each.programme or "") not in {*ours, ""}:
                    params = {"name": each.name, "programme": each.programme}
                    report.notices.append(Notice("other_programme", params))


def _file_report(received: Received) -> FileReport:
    about = received.about
    return FileReport(
        received.name,
        about.get("author"),
        about.get("laptop"),
        _moment(about.get("at")),
        _moment(about.get("since_at")),
        bool(about.get("since")),
    )


def _moment(told: Any) -> dt.datetime | None:
    return dt.datetime.fromisoformat(told) if isinstance(told, str) else None


def _tell_files(union: Union, report: MergeReport) -> None:
    """What became of the changes of each file, now that all files are here."""
    for file, intake in zip(report.files, union.intakes, strict=True):
        file.parked = intake.parked(union.door.ledger.marks)
        file.new, file.known = intake.new - file.parked, intake.known
        file.told_more = intake.told_more


def add_up(files: Iterable[FileReport], before: int, after: int) -> None:
    """Raise where the changes that came are not those that the files brought (merge rule 15).

    That of each file every change is new, known or waits is proved where it is taken in.
    """
    if before + sum(file.new + file.parked for file in files) != after:
        raise DialogueError("does_not_add_up")


def _tell_records(
    union: Union, told: Told, report: MergeReport, before: FileBefore, reader: Reader
) -> None:
    """Sort what changed into added, changed and removed; the rest of what came is unchanged."""
    aliases = union.door.projection.aliases
    report.brought = brought = Brought(told, union.intakes, aliases, before, reader)
    report.touched = brought.touched
    report.added, report.changed = brought.records("added"), brought.records("changed")
    report.removed, report.unchanged = brought.records("removed"), brought.records("unchanged")


def _conflicts(readings: Readings, told: Told) -> LazyList[Conflict]:
    """The disagreements that are new, of what is there."""
    disputes = told.disputes()
    hidden = {noun: readings.hidden(noun) for noun in {noun for noun, _, _ in disputes}}
    parts = [(*key, words) for key, words in disputes.items() if key[1] not in hidden[key[0]]]

    def made(some: Iterable[tuple[str, bytes, str, list[Word]]]) -> Iterator[Conflict]:
        for noun, id, name, words in some:
            opinions = [Opinion(change_of(row), value) for row, value in words]
            yield readings.conflict(noun, id, name, opinions)

    return LazyList(lambda: parts, made)


# --- notices -------------------------------------------------------------------------------------


def _own_names(door: Door) -> set[str]:
    """What the programme is called, folded: in its record and in its file, in both scripts."""
    about = Readings(door).get(Programme, PROGRAMME_ID)
    names = {local(door.connection, "name"), *((about.name, about.name_ar) if about else ())}
    return {fold(name) for name in names if name}


def clock_notices(
    spans: Iterable[tuple[int, int, int]], ledger: Ledger, now: dt.datetime
) -> list[Notice]:
    """Laptops whose clock can't have been right: ahead of now, or before this program was.

    ``spans``: sitting, its earliest and its latest wall clock.
    """
    found: dict[tuple[str, str], Notice] = {}
    for replica, first, last in (ledger.corrected_span(*span) for span in spans):
        laptop = ledger.causality.origins[replica].laptop
        if moment(last) > now + CLOCK_SLACK:
            code, at = "clock_ahead", moment(last)
        elif moment(first) < NO_CLOCK_BEFORE:
            code, at = "clock_behind", moment(first)
        else:
            continue
        found.setdefault((code, laptop), Notice(code, {"laptop": laptop, "at": at}))
    return list(found.values())


__all__ = ["MergeReport", "Notice", "Prepared", "prepared"]
