"""Bringing files together: received, taken in on a copy, told, and only then put in place.

The working file is not touched until everything is written, checked and synced on a copy beside
it; so a cancel, a crash or a full disk need no repair. The same code serves one file or five
hundred, a preview (the copy is thrown away) and a merge (the copy takes the file's place).
"""

from __future__ import annotations

import datetime as dt
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..domain.names import fold
from ..domain.programme import PROGRAMME_ID, Programme
from ..domain.records import Record
from ..errors import Cancelled, RefusedFile
from ..store import copies, swap
from ..store.door import Door
from ..store.file import Row, connect, explained, local
from ..store.ledger import Gap, Ledger
from ..store.readings import Conflict, Readings, moment
from ..store.receiving import Received, receive
from ..store.rows import Told
from ..store.tables import columns_of
from ..store.union import Intake, Union
from .collecting import without_collecting
from .packages import parcels
from .record_lists import Records
from .twins import Twin

Reader = Callable[[tuple[str, Row]], Record]
Progress = Callable[[int, int, str], bool | None]
CLOCK_SLACK = dt.timedelta(days=1)
NO_CLOCK_BEFORE = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)


@dataclass(frozen=True)
class Notice:
    """Something a person should know and need not decide: a code and what it is about."""

    code: str
    params: dict[str, Any]


@dataclass
class FileReport:
    """What one file is and what it brought, counted in changes."""

    name: str
    author: str | None
    laptop: str | None
    exported_at: dt.datetime | None
    new: int
    known: int
    parked: int


@dataclass
class MergeReport:
    """What a merge would do, or did: records, not counts of changes."""

    added: Sequence[Record] = ()
    changed: Sequence[Record] = ()
    removed: Sequence[Record] = ()
    unchanged: Sequence[Record] = ()
    conflicts: list[Conflict] = field(default_factory=list)
    twins: list[Twin] = field(default_factory=list)
    parked: list[Gap] = field(default_factory=list)
    refused: list[RefusedFile] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    files: list[FileReport] = field(default_factory=list)
    touched: dict[str, set[bytes]] = field(default_factory=dict)


@dataclass
class Prepared:
    """A merge that is finished on a copy beside the file."""

    report: MergeReport
    door: Door
    copy: Path

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
                _take(theirs, received, report, now, progress, reader)
                yield Prepared(report, theirs, copy)
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
    waiting = list(parcels(paths, folder, report.refused))
    sample = local(door.connection, "sample")
    for number, parcel in enumerate(waiting):
        _tell(progress, number, 2 * len(waiting), parcel.name)
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
        found.append(received)
    return found


def _tell(progress: Progress | None, done: int, total: int, name: str) -> None:
    if progress is not None and progress(done, total, name) is False:
        raise Cancelled


def _take(
    door: Door,
    received: list[Received],
    report: MergeReport,
    now: dt.datetime,
    progress: Progress | None,
    reader: Reader,
) -> None:
    before = {(c.kind, c.id, c.field, c.changes) for c in Readings(door).conflicts()}
    ours = _own_names(door)
    with without_collecting(), door.opened():
        union = Union(door)
        taken: list[Received] = []
        for number, each in enumerate(received, len(received)):
            _tell(progress, number, 2 * len(received), each.name)
            try:
                intake = union.take(each)
            except RefusedFile as error:
                report.refused.append(error)
                continue
            taken.append(each)
            report.files.append(_file_report(each, intake))
            if ours and not intake.known and fold(each.programme or "") not in {*ours, ""}:
                params = {"name": each.name, "programme": each.programme}
                report.notices.append(Notice("other_programme", params))
        told = union.project()
    readings = Readings(door)
    _tell_records(union, told, report, reader)
    report.conflicts = [
        c for c in readings.conflicts() if (c.kind, c.id, c.field, c.changes) not in before
    ]
    report.parked = door.ledger.gaps()
    report.notices += _clocks(taken, now)
    if len(received):
        _tell(progress, 2 * len(received), 2 * len(received), "")


def _file_report(received: Received, intake: Intake) -> FileReport:
    about = received.about
    at = about.get("at")
    return FileReport(
        received.name,
        about.get("author"),
        about.get("laptop"),
        dt.datetime.fromisoformat(at) if isinstance(at, str) else None,
        intake.new,
        intake.known,
        intake.parked,
    )


def _tell_records(union: Union, told: Told, report: MergeReport, reader: Reader) -> None:
    """Sort what changed into added, changed and removed; the rest of what came is unchanged."""
    report.touched = told.ids()
    added: list[tuple[str, Row]] = []
    changed: list[tuple[str, Row]] = []
    removed: list[tuple[str, Row]] = []
    for noun, ids in report.touched.items():
        if noun == "pair":
            continue
        rows = told.rows[noun]
        place = columns_of(noun).index("removed")
        for id in sorted(ids):
            was, row = rows[id]
            lives = row is not None and row[place] != 1
            if was is not None and was[place] != 1:
                changed.append((noun, row)) if row and lives else removed.append((noun, was))
            elif row and lives:
                added.append((noun, row))
    report.added = Records(added, reader)
    report.changed = Records(changed, reader)
    report.removed = Records(removed, reader)
    done = {row[0] for _, row in (*added, *changed, *removed)}
    known = [(noun, row) for noun, row in union.known_rows() if row[0] not in done]
    report.unchanged = Records(known, reader)


# --- notices -------------------------------------------------------------------------------------


def _own_names(door: Door) -> set[str]:
    """What the programme is called, folded: in its record and in its file, in both scripts."""
    about = Readings(door).get(Programme, PROGRAMME_ID)
    names = {local(door.connection, "name"), *((about.name, about.name_ar) if about else ())}
    return {fold(name) for name in names if name}


def _clocks(taken: list[Received], now: dt.datetime) -> list[Notice]:
    found = [notice for each in taken for notice in clock_notices(Ledger(each.connection), now)]
    return list({(n.code, str(sorted(n.params.items()))): n for n in found}.values())


def clock_notices(ledger: Ledger, now: dt.datetime) -> list[Notice]:
    """Laptops whose clock can't have been right: ahead of now, or before this program was."""
    found = []
    for replica, first, last in ledger.spans():
        laptop = ledger.causality.origins[replica].laptop
        if moment(last) > now + CLOCK_SLACK:
            found.append(Notice("clock_ahead", {"laptop": laptop, "at": moment(last)}))
        elif moment(first) < NO_CLOCK_BEFORE:
            found.append(Notice("clock_behind", {"laptop": laptop, "at": moment(first)}))
    return found


__all__ = ["MergeReport", "Notice", "Prepared", "prepared"]
