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
from ..domain.nouns import NOUNS
from ..domain.records import Record
from ..errors import Cancelled, RefusedFile
from ..store import copies, swap
from ..store.door import Door
from ..store.file import connect, explained, local
from ..store.ledger import Gap, Ledger
from ..store.projection import Told
from ..store.readings import Conflict, Readings, moment
from ..store.receiving import Received, receive
from ..store.tables import columns_of
from ..store.union import Intake, Union
from .packages import parcels
from .twins import Twin

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


class Records(Sequence[Record]):
    """Records that are fetched when they are looked at: there may be very many."""

    def __init__(self, ids: list[tuple[str, bytes]], fetch: Callable[[str, bytes], Record]) -> None:
        self._ids = ids
        self._fetch = fetch

    def __len__(self) -> int:
        return len(self._ids)

    def __getitem__(self, place: Any) -> Any:
        if isinstance(place, slice):
            return Records(self._ids[place], self._fetch)
        return self._fetch(*self._ids[place])

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and list(self) == list(other)

    __hash__ = None  # type: ignore[assignment]


@dataclass
class MergeReport:
    """What a merge would do, or did: records, not counts of changes."""

    added: list[Record] = field(default_factory=list)
    changed: list[Record] = field(default_factory=list)
    removed: list[Record] = field(default_factory=list)
    unchanged: Sequence[Record] = field(default_factory=list)
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
    progress: Progress | None = None,
    passphrase: str | None = None,
    fetch: Callable[[str, bytes], Record] | None = None,
) -> Iterator[Prepared]:
    """Everything of a merge but putting it in place; the copy is gone afterwards.

    ``fetch`` reads an unchanged record when somebody looks at it.
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
                _take(theirs, received, report, now, progress, fetch)
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
    fetch: Callable[[str, bytes], Record] | None,
) -> None:
    before = {(c.kind, c.id, c.field, c.changes) for c in Readings(door).conflicts()}
    with door.opened():
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
        told = union.project()
    readings = Readings(door)
    _tell_records(readings, told, taken, report, fetch)
    report.conflicts = [
        c for c in readings.conflicts() if (c.kind, c.id, c.field, c.changes) not in before
    ]
    report.parked = door.ledger.gaps()
    report.notices += _notices(door, taken, now)
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


def _tell_records(
    readings: Readings,
    told: Told,
    taken: list[Received],
    report: MergeReport,
    fetch: Callable[[str, bytes], Record] | None,
) -> None:
    """Sort what changed into added, changed and removed; the rest of what came is unchanged."""
    report.touched = told.ids()
    done: set[bytes] = set()
    for noun, ids in report.touched.items():
        if noun == "pair":
            continue
        removed = columns_of(noun).index("removed")
        for id in sorted(ids):
            was, row = told.rows[noun][id]
            lived, lives = (bool(r) and r[removed] != 1 for r in (was, row))  # type: ignore[index]
            shown = row if lives else was
            if shown is None or not (lived or lives):
                continue
            done.add(id)
            target = (
                report.changed if lived and lives else report.added if lives else report.removed
            )
            target.append(readings.record(NOUNS[noun], shown))
    if fetch is not None:
        report.unchanged = Records(sorted(_came(readings, taken, done)), fetch)


def _came(readings: Readings, taken: list[Received], done: set[bytes]) -> set[tuple[str, bytes]]:
    """The live records that the files speak of and that are what they were."""
    shown = readings.door.projection.shown
    found: set[tuple[str, bytes]] = set()
    for each in taken:
        rows = each.connection.execute("SELECT DISTINCT noun, record FROM change")
        found.update((noun, shown(id)) for noun, id in rows if noun in NOUNS and noun != "pair")
    alive = {noun: set(readings.live_ids(noun)) for noun in {noun for noun, _ in found}}
    return {(noun, id) for noun, id in found if id not in done and id in alive[noun]}


# --- notices -------------------------------------------------------------------------------------


def _notices(door: Door, taken: list[Received], now: dt.datetime) -> list[Notice]:
    found = []
    ours = local(door.connection, "name")
    for each in taken:
        if ours and each.programme and fold(each.programme) != fold(ours):
            found.append(
                Notice("other_programme", {"name": each.name, "programme": each.programme})
            )
        found += clock_notices(Ledger(each.connection), now)
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
