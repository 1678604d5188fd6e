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
from .file import Connection, connect, examine
from .layout import JOURNAL, LOOK_UPS
from .ledger import SEQS, SHIFT, Ledger
from .seals import matches_digest

LARGEST_FILE = 4 << 30
SECONDS = 120.0

NONSENSE = (ValueError, TypeError, OverflowError, RecursionError)
"""What reading raises where a value is not of its column's type, or nests without end."""

_READING = {
    driver.SQLITE_SELECT,
    driver.SQLITE_READ,
    driver.SQLITE_FUNCTION,
    driver.SQLITE_PRAGMA,
    driver.SQLITE_RECURSIVE,
}


@dataclass
class Received:
    """A file that was found whole: its journal can be read, and who it is from."""

    name: str
    path: Path
    about: dict[str, Any]
    size: int
    """How many changes are in it."""
    open: Connection | None = None

    @property
    def connection(self) -> Connection:
        """Where it is read; opened again where it was closed in between."""
        if self.open is None:
            self.open = connect(self.path, "rw")
            _restrict(self.open)
        return self.open

    @property
    def schema(self) -> str:
        """What it is called while it is attached."""
        return f"received_{id(self)}"

    @property
    def programme(self) -> str | None:
        """The name of the programme it says it belongs to."""
        name = self.about.get("name")
        return name if isinstance(name, str) else None

    def close(self) -> None:
        """It is not read for now: of very many files only some can be open at a time."""
        if self.open is not None:
            self.open.close()
            self.open = None


def receive(path: Path, name: str) -> Received:
    """Look at a copy of a file; raises :class:`RefusedFile` with the reason."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise RefusedFile("too_large", name=name)
        examine(path)
        with ExitStack() as otherwise:
            # A connection that can't write at all doesn't check the constraints either.
            connection = connect(path, "rw")
            otherwise.callback(connection.close)
            about, size = _looked_at(connection, path)
            connection.execute("PRAGMA shrink_memory")
            otherwise.pop_all()
    except DialogueError as error:
        raise RefusedFile(error.code, **{**error.params, "name": name}) from error
    except (driver.Error, *NONSENSE, OSError) as error:
        raise RefusedFile("damaged", name=name) from error
    return Received(name, path, about, size, connection)


def _looked_at(connection: Connection, path: Path) -> tuple[dict[str, Any], int]:
    _restrict(connection)
    with _in_time(connection):
        _check_tables(connection, path)
        about = _manifest(connection, path)
        _check_integrity(connection, path)
        ledger = Ledger(connection)
        _check_ticks(ledger, path)
        if about is None:
            about = _closed_working_file(ledger, path)
        _check_origins(ledger, path)
        return about, ledger.size()


def _restrict(connection: Connection) -> None:
    """Nothing can be done in this connection but reading."""
    connection.execute("PRAGMA query_only = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.set_authorizer(_only_reading)


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
    virtual = any("VIRTUAL" in str(sql).upper() for sql in found.values())
    if virtual or not kinds <= {"table", "index"}:
        raise RefusedFile("damaged", name=path.name)
    if any(found.get(name) != sql for name, sql in JOURNAL.items()):
        raise RefusedFile("damaged", name=path.name)


def _check_integrity(connection: Connection, path: Path) -> None:
    """Only of what is read: the constraints of any other table may be made to do harm."""
    for name in (name for name, sql in JOURNAL.items() if sql.startswith("CREATE TABLE")):
        indexes = connection.execute(f"PRAGMA index_list({name})").fetchall()
        ours = all(origin != "c" or index in JOURNAL for _, index, _, origin, _ in indexes)
        if not ours or connection.execute(f"PRAGMA integrity_check({name})").fetchone()[0] != "ok":
            raise RefusedFile("damaged", name=path.name)
    for look_up in LOOK_UPS:
        connection.execute(look_up)


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
        "SELECT name, value FROM local WHERE name IN ('name','sample','sealed')"
    )
    about = dict(rows.fetchall())
    if "sealed" in about:  # an export whose seal is lost is none
        raise RefusedFile("damaged", name=path.name)
    return about


def _check_origins(ledger: Ledger, path: Path) -> None:
    """Sittings come from older sittings, never in a circle, and only sittings are spoken of."""
    spoken = {ord for row in ledger.seen_rows() for ord in (row[0], row[2])} | ledger.marks.keys()
    if not spoken <= ledger.causality.origins.keys():
        raise RefusedFile("damaged", name=path.name)
    for replica in ledger.causality.origins:
        visited = set()
        at: int | None = replica
        while at is not None:
            origin = ledger.causality.origins.get(at)
            if origin is None or at in visited:
                raise RefusedFile("damaged", name=path.name)
            visited.add(at)
            at = origin.parent
