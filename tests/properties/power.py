"""Power cuts: the program's own SQL replayed on a disk that remembers what was never synced.

What a laptop said to its database is recorded while it works. It is said again to a SQLite whose
every write, truncation and sync is logged; an image is what a disk may hold when the power goes at
some point of that log: all that was synced, and of the rest whatever part in whatever order.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import apsw

from dialogue_desktop.store import file

SECTOR = 512
READING = ("SELECT", "ATTACH", "DETACH")
Said = tuple[str, Any, bool]
"""A statement, its values, and whether they are many."""


class Step(NamedTuple):
    """One thing the disk was told: of which file, what, where, and how many acts were done."""

    name: str
    verb: str
    place: int
    data: bytes
    done: int


@contextmanager
def recorded() -> Iterator[list[Said | int]]:
    """All that is said to a file in here; whoever works in it adds the number of acts done."""
    heard: list[Said | int] = []
    one, many = file.Guarded.execute, file.Guarded.executemany

    def execute(self: Any, sql: str, *values: Any) -> Any:
        if not sql.lstrip().startswith(READING):
            heard.append((sql, values[0] if values else (), False))
        return one(self, sql, *values)

    def executemany(self: Any, sql: str, rows: Any) -> Any:
        rows = [tuple(row) for row in rows]
        heard.append((sql, rows, True))
        return many(self, sql, rows)

    file.Guarded.execute, file.Guarded.executemany = execute, executemany
    try:
        yield heard
    finally:
        file.Guarded.execute, file.Guarded.executemany = one, many


class Disk(apsw.VFS):
    """The system's files, each write of which is logged."""

    def __init__(self) -> None:
        self.steps: list[Step] = []
        self.done = 0
        super().__init__("power", base="")

    def xOpen(self, name: Any, flags: list[int]) -> Logged:
        return Logged(self, name, flags)


class Logged(apsw.VFSFile):
    """One of them."""

    def __init__(self, disk: Disk, name: Any, flags: list[int]) -> None:
        self.disk, self.part = disk, ""
        if flags[0] & apsw.SQLITE_OPEN_MAIN_JOURNAL:
            self.part = "-journal"
        self.kept = bool(flags[0] & (apsw.SQLITE_OPEN_MAIN_JOURNAL | apsw.SQLITE_OPEN_MAIN_DB))
        super().__init__("", name, flags)

    def _log(self, verb: str, place: int = 0, data: bytes = b"") -> None:
        if self.kept:
            self.disk.steps.append(Step(self.part, verb, place, data, self.disk.done))

    def xWrite(self, data: bytes, offset: int) -> None:
        self._log("write", offset, bytes(data))
        super().xWrite(data, offset)

    def xTruncate(self, size: int) -> None:
        self._log("truncate", size)
        super().xTruncate(size)

    def xSync(self, flags: int) -> None:
        self._log("sync")
        super().xSync(flags)


def replayed(heard: list[Said | int], path: Path, change: Callable[[str], str]) -> list[Step]:
    """What the disk is told when it is said again, each statement changed first."""
    disk = Disk()
    connection = apsw.Connection(str(path), vfs="power")
    for said in heard:
        if isinstance(said, int):
            disk.done = said
            continue
        sql, values, many = said
        if many:
            connection.executemany(change(sql), values)
        else:
            connection.execute(change(sql), values).fetchall()
    connection.close()
    return disk.steps


def image(before: bytes, steps: list[Step], chance: random.Random) -> dict[str, bytes]:
    """What may be found of a file and its journal after these steps and a power cut."""
    kept = {"": bytearray(before), "-journal": bytearray()}
    waiting: dict[str, list[Step]] = {"": [], "-journal": []}
    for step in steps:
        if step.verb == "sync":
            for each in waiting[step.name]:
                apply(kept[step.name], each)
            waiting[step.name].clear()
        else:
            waiting[step.name].append(step)
    for name, unsure in waiting.items():
        how = chance.choice(("none", "all", "some", "torn", "shuffled"))
        if how == "shuffled":
            chance.shuffle(unsure)
        for each in () if how == "none" else unsure:
            if how == "all" or chance.random() < 0.6:
                apply(kept[name], torn(each, chance) if how == "torn" else each)
    return {name: bytes(content) for name, content in kept.items()}


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
