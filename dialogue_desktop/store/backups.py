"""The states that a file was in, kept in a folder beside it: proven when they are written, and
fewer of them the older they are.

A backup is called by when and why it was made, so that the folder tells people the same as the
program, and there is no list beside it that could get lost.
"""

from __future__ import annotations

import datetime as dt
import re
import shutil
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from ..errors import DialogueError
from .copies import beside, copy_to
from .file import (
    Connection,
    connect,
    examine,
    explained,
    make_folder,
    sync,
    sync_folder,
    unseal,
)
from .fingerprint import fingerprint
from .layout import JOURNAL, LOOK_UPS
from .ledger import Ledger

WHYS = ("auto", "asked", "merge", "undo", "restore", "repair")
"""By itself, asked for, or what was about to be done when it was made."""
NEVER_FEWER = 10
"""The newest are kept whatever they say of their age: a clock may be wrong."""
DENSE, DAILY, WEEKLY = dt.timedelta(days=2), dt.timedelta(days=15), dt.timedelta(days=70)
SENSIBLE = 256 * 1024 * 1024
SENSIBLE_TIMES = 12
"""All of them together take no more bytes than the one, or than the other times the file."""
ROOM = 64 * 1024 * 1024
"""Bytes that stay free beside a backup that nobody asked for."""

_NAME = re.compile(
    r"(\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d)(?: ([a-z]+))?(?: (\d+))?(?: \(\d+\))?\.dialogue"
)
_STAMP = "%Y-%m-%d %H.%M.%S"


class Backup(NamedTuple):
    """A state that can be opened again. ``files``: how many a merge was about to bring."""

    path: Path
    at: dt.datetime
    why: str
    files: int
    size: int
    fingerprint: str = ""


class State(NamedTuple):
    """What makes two files the same for a person: the data, parked changes counted too."""

    fingerprint: str
    changes: int


def state_of(ledger: Ledger) -> State:
    """The state that an open file is in."""
    return State(fingerprint(ledger), ledger.size())


def folder_of(path: Path) -> Path:
    """Where the backups of a file are: a folder of its own beside it."""
    return path.with_name(f"{path.name}.backups")


def name_for(path: Path, now: dt.datetime, why: str, files: int = 0) -> Path:
    """A name that no backup has yet."""
    stem = f"{now.astimezone().strftime(_STAMP)} {why}" + (f" {files}" if files else "")
    number, name = 1, folder_of(path) / f"{stem}.dialogue"
    while name.exists():
        number += 1
        name = name.with_name(f"{stem} ({number}).dialogue")
    return name


def listed(path: Path) -> list[Backup]:
    """The backups of a file, newest first, by their names alone."""
    return listed_in(folder_of(path))


def listed_in(folder: Path) -> list[Backup]:
    """The backups that are in a folder, newest first, by their names alone."""
    found = [_told(each) for each in folder.iterdir()] if folder.is_dir() else []
    return sorted((each for each in found if each), key=lambda b: (b.at, b.path), reverse=True)


def part_from(path: Path) -> None:
    """A program that was killed between the two names of a file leaves it both: what is written
    in the file would be written in its backup too."""
    for each in listed(path):
        with suppress(OSError):
            if each.path.samefile(path):
                each.path.unlink()


def _told(path: Path) -> Backup | None:
    match = _NAME.fullmatch(path.name)
    if match is None:
        return None
    stamp, why, files, *_ = match.groups()
    try:
        at = dt.datetime.strptime(stamp, _STAMP).astimezone()
        size = path.stat().st_size
    except (ValueError, OverflowError, OSError):
        return None
    return Backup(path, at, why if why in WHYS else "merge", int(files or 0), size)


# --- reading -------------------------------------------------------------------------------------


@contextmanager
def _read(path: Path, passphrase: str | None) -> Iterator[Connection]:
    """A look at a file that nobody works in."""
    examine(path, passphrase)
    with explained(path):
        connection = connect(path, "immutable", passphrase)
        try:
            connection.execute("PRAGMA trusted_schema = OFF")
            connection.execute("PRAGMA cell_size_check = ON")
            yield connection
        finally:
            connection.close()


def state_in(path: Path, passphrase: str | None = None) -> State:
    """The state that a closed file holds; raises :class:`DialogueError` where none is read."""
    with _read(path, passphrase) as connection:
        return state_of(Ledger(connection))


def marks_in(path: Path, passphrase: str | None = None) -> dict[str, int]:
    """How far each sitting goes in a closed file: its uid in hex -> seq."""
    with _read(path, passphrase) as connection:
        ledger = Ledger(connection)
        return {ledger.uid(each).hex(): seq for each, seq in ledger.marks.items() if seq}


def described(backups: Sequence[Backup], passphrase: str | None = None) -> list[Backup]:
    """Each with its fingerprint; one that can't be read has none."""
    found = []
    for each in backups:
        try:
            told = state_in(each.path, passphrase).fingerprint
        except DialogueError:
            told = ""
        found.append(each._replace(fingerprint=told))
    return found


def prove(path: Path, passphrase: str | None = None, chains: bool = True) -> State:
    """Read a closed file as a whole: pages, tables and, where nobody waits for other things,
    every change of its chains. Raises ``damaged``."""
    with _read(path, passphrase) as connection:
        rows = connection.execute("SELECT type, name, sql FROM sqlite_master").fetchall()
        tables = {name: sql for _, name, sql in rows}
        whole = connection.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
        ledger = Ledger(connection) if whole else None
        ours = {kind for kind, _, _ in rows} <= {"table", "index"} and all(
            tables.get(name) == sql for name, sql in JOURNAL.items()
        )
        if ledger is None or not ours:
            raise DialogueError("damaged", name=path.name)
        for look_up in LOOK_UPS:
            connection.execute(look_up)
        if chains and not all(map(ledger.is_sound, ledger.marks)):
            raise DialogueError("damaged", name=path.name)
        return state_of(ledger)


def newest_sound(
    path: Path, passphrase: str | None = None, copies: Iterable[Backup] = ()
) -> Backup | None:
    """The newest backup that can be read as a whole, of those beside a file and of copies."""
    for each in sorted([*listed(path), *copies], key=lambda each: each.at, reverse=True):
        try:
            return each._replace(fingerprint=prove(each.path, passphrase).fingerprint)
        except DialogueError:
            continue
    return None


# --- writing -------------------------------------------------------------------------------------


class Making:
    """A backup in the making: copied at once, so that the file may go on; proven by ``finish``,
    which touches the copy alone and so may run beside other work."""

    def __init__(
        self, connection: Connection, path: Path, target: Path, state: State, passphrase: str | None
    ) -> None:
        self._path, self._target = path, target
        self._state, self._passphrase = state, passphrase
        with ExitStack() as otherwise, explained(path):
            self._part = otherwise.enter_context(beside(path))
            copy_to(connection, self._part, None, passphrase)
            unsealed(self._part, passphrase)
            self._leftover = otherwise.pop_all()

    def finish(self) -> Path:
        """Read back, and only then named; nothing is left of one that is not the same."""
        with self._leftover, explained(self._path):
            sync(self._part)
            if prove(self._part, self._passphrase, chains=False) != self._state:
                raise DialogueError("not_verified", name=self._target.name)
            make_folder(self._target.parent)
            self._part.replace(self._target)
            sync_folder(self._target.parent)
        return self._target


def unsealed(copy: Path, passphrase: str | None = None) -> None:
    """A copy that is worked in is no export any more, whatever it was copied from."""
    connection = connect(copy, "rw", passphrase)
    try:
        connection.execute("PRAGMA journal_mode = MEMORY")
        connection.execute("PRAGMA synchronous = OFF")
        unseal(connection)
    finally:
        connection.close()


def check_room(path: Path) -> None:
    """A backup that nobody asked for fills no disk. Raises ``disk_full``."""
    with explained(path):
        if shutil.disk_usage(path.parent).free < path.stat().st_size + ROOM:
            raise DialogueError("disk_full", name=path.name)


@contextmanager
def restorable(backup: Path, path: Path, passphrase: str | None) -> Iterator[Path]:
    """A proven copy of a backup, beside the file whose place it is to take."""
    with beside(path) as copy:
        with _read(backup, passphrase) as source, explained(path):
            copy_to(source, copy, None, passphrase)
            unsealed(copy, passphrase)
        try:
            prove(copy, passphrase)
        except DialogueError as error:
            raise DialogueError(error.code, name=backup.name) from error
        yield copy


# --- growing old ---------------------------------------------------------------------------------


def thin(path: Path, now: dt.datetime, kept: Collection[Path]) -> None:
    """Let go of what is not needed any more; what can't be deleted just stays."""
    for each in outdated(listed(path), now, kept):
        with suppress(OSError):
            each.path.unlink()


def outdated(
    backups: Sequence[Backup],
    now: dt.datetime,
    kept: Collection[Path] = (),
    most: int | None = None,
) -> list[Backup]:
    """Which to let go, of backups newest first: all are kept for two days, then the last of a
    day, of a week, of a month, and less where they would take more disk than is sensible, or
    than the bytes that they are given at ``most``. The newest always stays."""
    slots: set[object] = set()
    staying: list[Backup] = []
    going: list[Backup] = []
    for number, each in enumerate(backups):
        slot = _slot(now - each.at, each)
        stays = number < NEVER_FEWER or each.path in kept or slot not in slots
        slots.add(slot)
        (staying if stays else going).append(each)
    return going + _beyond_budget(staying, kept, most)


def _slot(age: dt.timedelta, backup: Backup) -> object:
    at = backup.at
    if age < DENSE:
        return backup.path
    if age < DAILY:
        return at.date()
    return at.isocalendar()[:2] if age < WEEKLY else (at.year, "month", at.month)


def _beyond_budget(staying: list[Backup], kept: Collection[Path], most: int | None) -> list[Backup]:
    """The one that was made soonest before the next says least."""
    going, left = [], list(staying)
    budget = max(SENSIBLE, SENSIBLE_TIMES * left[0].size) if left else 0
    if most is not None:
        budget = min(budget, most)
    while sum(each.size for each in left) > budget:
        spare = [n for n in range(1, len(left)) if left[n].path not in kept]
        if not spare:
            break
        going.append(left.pop(min(spare, key=lambda n: left[n - 1].at - left[n].at)))
    return going
