"""A file of others, looked at before anything of it is believed (merge rule 15).

What is refused is refused in a sentence; the file is only ever read, from a copy, in a
connection that can do nothing else. Of its tables only the journal's are read.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from ..errors import DialogueError, RefusedFile
from ..journal.changes import WHOLE, WITHHELD
from .copies import matches_digest
from .file import Connection, connect, examine
from .ledger import SEQS, SHIFT, Ledger
from .tables import JOURNAL

LARGEST_FILE = 4 << 30
LARGEST_CONTENT = 8 << 20
SECONDS = 120.0

_READING = {
    driver.SQLITE_SELECT,
    driver.SQLITE_READ,
    driver.SQLITE_FUNCTION,
    driver.SQLITE_PRAGMA,
    driver.SQLITE_RECURSIVE,
}
_RANGES = f"""
SELECT 1 FROM change WHERE dot >> {SHIFT} NOT IN (SELECT ord FROM replica)
OR dot & {SEQS} < 1 OR epoch NOT BETWEEN 1 AND 1 << 31
OR tick < 1 OR format NOT BETWEEN 0 AND 1 << 31 OR length(author) > 1000 OR length(noun) > 100
OR state NOT BETWEEN 0 AND 2 OR coalesce(length(content), 0) > {LARGEST_CONTENT}
OR (content IS NULL) <> (state = {WITHHELD}) OR (digest IS NULL) <> (state = {WHOLE})
OR coalesce(length(digest), 32) <> 32
UNION ALL SELECT 1 FROM replica WHERE ord NOT BETWEEN 1 AND 1 << 22 OR length(laptop) > 1000
OR parent_seq NOT BETWEEN 0 AND {SEQS} OR parent_epoch NOT BETWEEN 0 AND 1 << 31
UNION ALL SELECT 1 FROM seen WHERE upto NOT BETWEEN 1 AND {SEQS} OR epoch < 1
OR replica NOT IN (SELECT ord FROM replica) OR other NOT IN (SELECT ord FROM replica)
UNION ALL SELECT 1 FROM mark WHERE seq NOT BETWEEN 0 AND {SEQS}
OR replica NOT IN (SELECT ord FROM replica)
LIMIT 1"""


@dataclass(frozen=True)
class Received:
    """A file that was found whole: its journal can be read, and who it is from."""

    name: str
    path: Path
    about: dict[str, Any]
    connection: Connection

    @property
    def programme(self) -> str | None:
        """The name of the programme it says it belongs to."""
        name = self.about.get("name")
        return name if isinstance(name, str) else None

    def close(self) -> None:
        """The copy is not needed any more."""
        self.connection.close()


def receive(path: Path, name: str) -> Received:
    """Look at a copy of a file; raises :class:`RefusedFile` with the reason."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise RefusedFile("too_large", name=name)
        examine(path)
        with ExitStack() as otherwise:
            connection = connect(path, "immutable")
            otherwise.callback(connection.close)
            about = _looked_at(connection, path)
            otherwise.pop_all()
    except DialogueError as error:
        raise RefusedFile(error.code, **{**error.params, "name": name}) from error
    except (driver.Error, ValueError, OverflowError, OSError) as error:
        raise RefusedFile("damaged", name=name) from error
    return Received(name, path, about, connection)


def _looked_at(connection: Connection, path: Path) -> dict[str, Any]:
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.execute("PRAGMA mmap_size = 268435456")
    connection.set_authorizer(_only_reading)
    with _in_time(connection):
        _check_tables(connection, path)
        about = _manifest(connection, path)
        if connection.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
            raise RefusedFile("damaged", name=path.name)
        if connection.execute(_RANGES).fetchone():
            raise RefusedFile("damaged", name=path.name)
        ledger = Ledger(connection)
        _check_ticks(ledger, path)
        if about is None:
            about = _closed_working_file(ledger, path)
        _check_origins(ledger, path)
    return about


def _only_reading(action: int, *_: Any) -> int:
    return int(driver.SQLITE_OK if action in _READING else driver.SQLITE_DENY)


@contextmanager
def _in_time(connection: Connection) -> Iterator[None]:
    """A file made to keep us busy for ever is given up."""
    end = time.monotonic() + SECONDS
    connection.set_progress_handler(lambda: time.monotonic() > end, 100_000)
    try:
        yield
    finally:
        connection.set_progress_handler(None, 0)


def _check_tables(connection: Connection, path: Path) -> None:
    rows = connection.execute("SELECT type, name, sql FROM sqlite_master").fetchall()
    found = {name: sql for _, name, sql in rows}
    kinds = {kind for kind, _, _ in rows}
    virtual = any("VIRTUAL" in (sql or "").upper() for sql in found.values())
    if virtual or not kinds <= {"table", "index"}:
        raise RefusedFile("damaged", name=path.name)
    if any(found.get(name) != sql for name, sql in JOURNAL.items()):
        raise RefusedFile("damaged", name=path.name)


def _manifest(connection: Connection, path: Path) -> dict[str, Any] | None:
    """What an export says of itself, once every byte is what it was; None for a working file."""
    found = connection.execute("SELECT about, digest FROM manifest").fetchone()
    if found is None:
        return None
    if not matches_digest(path.read_bytes(), found[1]):
        raise RefusedFile("damaged", name=path.name)
    about = json.loads(found[0])
    return about if isinstance(about, dict) else {}


def _check_ticks(ledger: Ledger, path: Path) -> None:
    """No tick is beyond the number of changes that can have come before it.

    Ticks rise along a sitting, which is seen where its changes are taken in.
    """
    rows = ledger.connection.execute(
        "SELECT upto FROM seen UNION ALL SELECT parent_seq FROM replica UNION ALL"
        f" SELECT (SELECT max(dot) & {SEQS} FROM change"
        f" WHERE dot BETWEEN ord << {SHIFT} AND (ord << {SHIFT} | {SEQS})) FROM replica"
    )
    if ledger.highest_tick() > sum(seq or 0 for (seq,) in rows):
        raise RefusedFile("damaged", name=path.name)


def _closed_working_file(ledger: Ledger, path: Path) -> dict[str, Any]:
    """A working file has no digest over its bytes: its chains are run from their beginning."""
    if not all(map(ledger.is_sound, ledger.marks)):
        raise RefusedFile("damaged", name=path.name)
    rows = ledger.connection.execute(
        "SELECT name, value FROM local WHERE name IN ('name','sample')"
    )
    return dict(rows.fetchall())


def _check_origins(ledger: Ledger, path: Path) -> None:
    """Sittings come from older sittings, never in a circle, and epochs are opened by a change."""
    for replica in ledger.causality.origins:
        visited = set()
        at: int | None = replica
        while at is not None:
            origin = ledger.causality.origins.get(at)
            if origin is None or at in visited:
                raise RefusedFile("damaged", name=path.name)
            visited.add(at)
            at = origin.parent
