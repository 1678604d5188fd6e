"""Power cuts: a laptop's day played again on a disk that remembers what was never synced.

What the program said to its database, and what it did to files itself (names given and taken,
folders made, files and folders synced), is recorded in one row while it works. The SQL is said
again to a SQLite whose every write, truncation and sync is logged; of other files the bytes are
kept as they were whenever something was done to them. An image is what a disk may hold when the
power goes at some point of that log: all that was synced, and of the rest whatever part in
whatever order; a name counts as kept once its folder was synced.
"""

from __future__ import annotations

import os
import random
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import unquote

import apsw

from dialogue_desktop.store import file

PAGE, SECTOR = 4096, 512
READING = ("SELECT", "ATTACH", "DETACH", "PRAGMA integrity_check", "PRAGMA shrink_memory")


class Event(NamedTuple):
    """One thing the program did: ``what`` it was, to which file or with which statement."""

    what: str
    name: Any = None
    other: Any = None
    content: bytes | None = None


class Step(NamedTuple):
    """One thing the disk was told: of which file, what, where, and how many acts were done."""

    verb: str
    file: int
    place: int = 0
    data: bytes = b""
    gone: str = ""
    came: str = ""
    done: int = 0


# --- recording -----------------------------------------------------------------------------------


class Recorder:
    """All that is done to one working file and to what lies around it."""

    def __init__(self, path: Path) -> None:
        self.path, self.root = path, path.parent
        self.events: list[Event] = []

    def done(self, acts: int) -> None:
        """So many acts were acknowledged."""
        self.events.append(Event("done", acts))

    def note(self, what: str, path: Any, other: Any = None) -> None:
        """Something was done to a file of ours; its bytes as they are now are kept."""
        path = Path(path)
        if self.root not in path.parents and path != self.root:
            return
        content = path.read_bytes() if path.is_file() and path != self.path else None
        self.events.append(Event(what, self._named(path), other and self._named(other), content))

    def _named(self, path: Any) -> str:
        return Path(path).relative_to(self.root).as_posix()

    def named_by(self, handle: int) -> Path:
        """The file or folder of ours that was opened, or one that is of no interest."""
        here = os.fstat(handle)
        for each in (self.root, *self.root.rglob("*")):
            if os.path.samestat(here, each.stat()):
                return each
        return Path(os.sep)


@contextmanager
def recorded(path: Path, links: bool = True) -> Iterator[Recorder]:
    """Record what is done to a file in here, on a disk that knows links or does not."""
    recorder = Recorder(path)
    kept = [(file.Guarded, n) for n in ("execute", "executemany", "close", "__init__")]
    kept += [(os, name) for name in ("fsync", "link", "mkdir", "replace", "unlink")]
    before = [(owner, name, getattr(owner, name)) for owner, name in kept]
    _watch_sql(recorder, file.Guarded)
    _watch_files(recorder, links)
    try:
        yield recorder
    finally:
        for owner, name, value in before:
            setattr(owner, name, value)


def _watch_sql(recorder: Recorder, kind: Any) -> None:
    begin, one, many, close = kind.__init__, kind.execute, kind.executemany, kind.close

    def opened(self: Any, address: str, *args: Any, **options: Any) -> None:
        name, _, mode = unquote(address).removeprefix("file:").partition("?")
        self.ours = Path(name) == recorder.path and mode == "mode=rw"
        begin(self, address, *args, **options)
        if self.ours:
            recorder.events.append(Event("open"))

    def execute(self: Any, sql: str, *values: Any) -> Any:
        if self.ours and not sql.lstrip().startswith(READING):
            recorder.events.append(Event("one", sql, values[0] if values else ()))
        return one(self, sql, *values)

    def executemany(self: Any, sql: str, rows: Any) -> Any:
        rows = [tuple(row) for row in rows]
        if self.ours:
            recorder.events.append(Event("many", sql, rows))
        return many(self, sql, rows)

    def closed(self: Any) -> None:
        if self.ours:
            recorder.events.append(Event("close"))
        close(self)

    kind.__init__, kind.close = opened, closed
    kind.execute, kind.executemany = execute, executemany


def _watch_files(recorder: Recorder, links: bool) -> None:
    fsync, link, mkdir, replace, unlink = os.fsync, os.link, os.mkdir, os.replace, os.unlink

    def synced(handle: int) -> None:
        recorder.note("sync", recorder.named_by(handle))
        fsync(handle)

    def linked(source: Any, target: Any, **how: Any) -> None:
        if not links:
            raise OSError("this disk knows no links")
        recorder.note("link", source, target)
        link(source, target, **how)

    def made(path: Any, *how: Any) -> None:
        mkdir(path, *how)
        recorder.note("mkdir", path)

    def replaced(source: Any, target: Any) -> None:
        recorder.note("replace", source, target)
        replace(source, target)

    def unlinked(path: Any, **how: Any) -> None:
        unlink(path, **how)
        recorder.note("unlink", path)

    os.fsync, os.link, os.mkdir = synced, linked, made  # type: ignore[assignment]
    os.replace, os.unlink = replaced, unlinked  # type: ignore[assignment]


# --- playing again -------------------------------------------------------------------------------


class Disk(apsw.VFS):
    """The system's files; what is done to the working file and its journal is logged."""

    def __init__(self) -> None:
        self.steps: list[Step] = []
        self.done = self.main = 0
        super().__init__("power", base="")

    def log(self, verb: str, file: int, **more: Any) -> None:
        """The disk is told something."""
        self.steps.append(Step(verb, file, done=self.done, **more))

    def xOpen(self, name: Any, flags: list[int]) -> Logged:
        return Logged(self, name, flags)


JOURNAL, FOLDER = 0, -1
"""The number of the rollback journal, whose name SQLite itself syncs, and that of any folder."""


class Logged(apsw.VFSFile):
    """A file of SQLite's."""

    def __init__(self, disk: Disk, name: Any, flags: list[int]) -> None:
        self.disk = disk
        self.kept = bool(flags[0] & (apsw.SQLITE_OPEN_MAIN_JOURNAL | apsw.SQLITE_OPEN_MAIN_DB))
        self.file = JOURNAL if flags[0] & apsw.SQLITE_OPEN_MAIN_JOURNAL else disk.main
        super().__init__("", name, flags)

    def _log(self, verb: str, **more: Any) -> None:
        if self.kept:
            self.disk.log(verb, self.file, **more)

    def xWrite(self, data: bytes, offset: int) -> None:
        self._log("write", place=offset, data=bytes(data))
        super().xWrite(data, offset)

    def xTruncate(self, size: int) -> None:
        self._log("truncate", place=size)
        super().xTruncate(size)

    def xSync(self, flags: int) -> None:
        self._log("sync")
        super().xSync(flags)


class Player:
    """Plays a recording on such a disk. ``change``: what is done to each event first."""

    def __init__(self, path: Path, name: str) -> None:
        self.path, self.name, self.disk = path, name, Disk()
        self.files: dict[str, int] = {}
        self.contents: dict[int, bytes] = {}
        self.connection: Any = None

    def play(self, events: Iterable[Event], change: Callable[[Event], Event | None]) -> list[Step]:
        """What the disk is told."""
        for event in filter(None, map(change, events)):
            getattr(self, f"_{event.what}")(event)
        if self.connection is not None:
            self.connection.close()
        return self.disk.steps

    def _done(self, event: Event) -> None:
        self.disk.done = event.name

    def _open(self, _: Event) -> None:
        self.connection = apsw.Connection(str(self.path), vfs="power")

    def _close(self, _: Event) -> None:
        if self.connection is not None:
            self.connection.close()
        self.connection = None

    def _one(self, event: Event) -> None:
        self.connection.execute(event.name, event.other).fetchall()

    def _many(self, event: Event) -> None:
        self.connection.executemany(event.name, event.other)

    def _number(self, event: Event) -> int:
        """The file's number; of a file that was not seen yet the name is told first, and of one
        that has other bytes by now the pages that are others."""
        name = event.name
        if name not in self.files:
            self.files[name] = max(self.files.values(), default=JOURNAL) + 1
            self.disk.log("name", self.files[name], came=name)
        number = self.files[name]
        if event.content is not None:
            self._written(number, event.content)
        return number

    def _written(self, number: int, content: bytes) -> None:
        before = self.contents.get(number, b"")
        for place in range(0, len(content), PAGE):
            page = content[place : place + PAGE]
            if page != before[place : place + PAGE]:
                self.disk.log("write", number, place=place, data=page)
        if len(content) < len(before):
            self.disk.log("truncate", number, place=len(content))
        self.contents[number] = content

    def _sync(self, event: Event) -> None:
        if event.content is None and event.name not in self.files:
            self.disk.log("folder", FOLDER, came=event.name)
        else:
            self.disk.log("sync", self._number(event))

    def _mkdir(self, event: Event) -> None:
        self.disk.log("name", FOLDER, came=event.name)

    def _link(self, event: Event) -> None:
        self.files[event.other] = number = self._number(event)
        self.disk.log("name", number, came=event.other)
        self._settle(event.other, number)

    def _replace(self, event: Event) -> None:
        number = self._number(event)
        del self.files[event.name]
        self.files[event.other] = number
        self.disk.log("name", number, gone=event.name, came=event.other)
        self._settle(event.other, number)

    def _settle(self, name: str, number: int) -> None:
        """Another file has the working file's name: SQLite goes on in it."""
        if name == self.name:
            self.disk.main = number
            self.path.write_bytes(self.contents[number])

    def _unlink(self, event: Event) -> None:
        number = self.files.pop(event.name, None)
        if number is not None:
            self.disk.log("name", number, gone=event.name)


# --- what is left --------------------------------------------------------------------------------


class Image(NamedTuple):
    """What is found after a power cut: names with the number of their file, and the bytes."""

    names: dict[str, int]
    contents: dict[int, bytes]
    journal: bytes

    def put(self, folder: Path, name: str) -> None:
        """Lay it out in an empty folder."""
        first: dict[int, Path] = {}
        for place, number in sorted(self.names.items()):
            path = folder / place
            if number == FOLDER:
                path.mkdir()
            elif not path.parent.is_dir():
                continue
            elif number in first:
                path.hardlink_to(first[number])
            else:
                path.write_bytes(self.contents.get(number, b""))
                first[number] = path
        if self.journal:
            (folder / f"{name}-journal").write_bytes(self.journal)


def image(steps: list[Step], chance: random.Random) -> Image:
    """What may be found after these steps and a power cut."""
    contents: dict[int, bytearray] = {}
    waiting: dict[int, list[Step]] = {}
    names: dict[str, int] = {}
    unsure: list[Step] = []
    for step in steps:
        if step.verb == "sync":
            for each in waiting.pop(step.file, ()):
                apply(contents.setdefault(step.file, bytearray()), each)
        elif step.verb == "folder":
            unsure = [each for each in (_named(step, each, names) for each in unsure) if each]
        elif step.verb == "name":
            unsure.append(step)
        else:
            waiting.setdefault(step.file, []).append(step)
    for number, pending in waiting.items():
        for each in _left(pending, chance):
            apply(contents.setdefault(number, bytearray()), each)
    how = chance.choice(("none", "all", "some"))
    for each in unsure:
        if how == "all" or (how == "some" and chance.random() < 0.5):
            _rename(names, each)
    whole = {number: bytes(content) for number, content in contents.items()}
    return Image(names, whole, whole.get(JOURNAL, b""))


def _named(folder: Step, step: Step, names: dict[str, int]) -> Step | None:
    """What is still unsure of a name once a folder is synced: of a move out of one folder into
    another each half is kept with its own."""
    gone, came = step.gone, step.came
    if gone and _folder_of(gone) == folder.came:
        names.pop(gone, None)
        gone = ""
    if came and _folder_of(came) == folder.came:
        names[came] = step.file
        came = ""
    return step._replace(gone=gone, came=came) if gone or came else None


def _rename(names: dict[str, int], step: Step) -> None:
    if step.gone:
        names.pop(step.gone, None)
    if step.came:
        names[step.came] = step.file


def _folder_of(name: str) -> str:
    return Path(name).parent.as_posix()


def _left(pending: list[Step], chance: random.Random) -> Iterator[Step]:
    """What of writes that were never synced reached the disk."""
    how = chance.choice(("none", "all", "some", "torn", "shuffled"))
    if how == "none":
        return
    if how == "shuffled":
        pending = chance.sample(pending, len(pending))
    for each in pending:
        if how == "all" or chance.random() < 0.6:
            yield torn(each, chance) if how == "torn" else each


def apply(content: bytearray, step: Step) -> None:
    """Do to the bytes what the disk was told."""
    if step.verb == "truncate":
        del content[step.place :]
        return
    content.extend(bytes(max(0, step.place - len(content))))
    content[step.place : step.place + len(step.data)] = step.data


def torn(step: Step, chance: random.Random) -> Step:
    """Only the beginning of a write, in whole sectors."""
    sectors = -(-len(step.data) // SECTOR)
    return step._replace(data=step.data[: SECTOR * chance.randint(0, sectors)])
