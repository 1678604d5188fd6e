"""Opening a file, the lock that keeps it to one program, and what the disk may refuse."""

from __future__ import annotations

import os
import sys
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager, suppress
from glob import escape as glob_escape
from pathlib import Path
from typing import IO, Any, TypeVar
from urllib.parse import quote

import sqlcipher3.dbapi2 as driver

from ..errors import DialogueError
from .layout import APPLICATION_ID, FILE_FORMAT, JOURNAL

MAGIC = b"SQLite format 3\0"
SUFFIX = ".dialogue"
Connection = Any  # the driver ships no types
Row = tuple[Any, ...]
T = TypeVar("T")


READING = ("SELECT", "PRAGMA", "ATTACH", "DETACH")
REFUSALS = (driver.Error, OSError)
"""How the driver and the system say that the disk did not do what it was asked."""


class Guarded(driver.Connection):  # type: ignore[misc]
    """A connection that takes no write while it is shut.

    SQLite's own ``query_only`` would do, but each turn of it makes SQLite compile every
    statement anew: half the time of an act.
    """

    shut = False
    remnants = False
    """Whether something was erased that may still stand where nothing points to it any more."""

    def execute(self, sql: str, *values: Any) -> Any:
        """As the driver does it; raises :class:`StrayWrite`."""
        if self.shut and not sql.lstrip().startswith(READING):
            raise StrayWrite(sql)
        return super().execute(sql, *values)

    def executemany(self, sql: str, rows: Iterable[Any]) -> Any:
        """As the driver does it; raises :class:`StrayWrite`."""
        if self.shut:
            raise StrayWrite(sql)
        return super().executemany(sql, rows)


class StrayWrite(RuntimeError):
    """A write that did not come through the door: a fault of the program, never of a person."""


def connect(path: Path, mode: str = "rw", passphrase: str | None = None) -> Connection:
    """A connection to one file; ``mode`` is SQLite's ``rw``, ``rwc``, ``ro`` or ``immutable``."""
    connection: Connection = driver.connect(
        address(path, mode), uri=True, isolation_level=None, cached_statements=256, factory=Guarded
    )
    if passphrase is not None:
        connection.execute("PRAGMA key = '{}'".format(passphrase.replace("'", "''")))
    return connection


def address(path: Path, mode: str) -> str:
    """A file as SQLite is asked for it."""
    query = "mode=ro&immutable=1" if mode == "immutable" else f"mode={mode}"
    return f"file:{quote(str(path))}?{query}"


# The driver searches long for what bytes and None could be adapted to, unless it is told.
driver.register_adapter(bytes, bytearray)
driver.register_adapter(type(None), {}.get)


def put(connection: Connection, table: str, rows: Sequence[Row], verb: str = "INSERT") -> None:
    """Write whole rows with ``INSERT`` or ``INSERT OR REPLACE``."""
    sql = f'{verb} INTO "{table}" VALUES ({",".join("?" * len(rows[0]))})'
    bindable = ([bytearray(v) if type(v) is bytes else v for v in row] for row in rows)
    connection.executemany(sql, bindable)


MOST_BOUND = 30_000
"""How many values every build of SQLite takes in one statement."""


def in_parts(values: Collection[T], most: int = MOST_BOUND) -> Iterator[list[T]]:
    """Values in parts that one statement takes, or of so many, however many there are."""
    listed = list(values)
    for start in range(0, len(listed), most):
        yield listed[start : start + most]


def local(connection: Connection, name: str) -> str | None:
    """One of the values that only this file needs."""
    found = connection.execute("SELECT value FROM local WHERE name = ?", (name,)).fetchone()
    return found[0] if found else None


def unseal(connection: Connection) -> None:
    """What is written in is no export any more, whatever it was copied from."""
    connection.execute("DELETE FROM manifest")
    connection.execute("DELETE FROM local WHERE name = 'sealed'")


def tune(connection: Connection) -> None:
    """The settings of a working file: no acknowledged commit is lost in a power cut."""
    for pragma in (
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "synchronous = EXTRA",
        "journal_mode = TRUNCATE",
        "cache_size = -32000",
    ):
        connection.execute(f"PRAGMA {pragma}")


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """What the disk or the driver refuses, as a sentence about this file."""
    try:
        yield
    except (driver.Error, UnicodeDecodeError, OSError) as error:
        raise DialogueError(code_of(error), name=path.name) from error


def code_of(error: BaseException) -> str:
    """Our code for what went wrong below us."""
    text = str(error)
    for code, parts in _TOLD.items():
        if any(part in text for part in parts):
            return code
    return "damaged" if isinstance(error, driver.Error | UnicodeDecodeError) else "no_access"


_TOLD = {
    "disk_full": ("disk is full", "No space left", "quota", "File too large"),
    "disk_trouble": ("disk I/O error", "Input/output error"),
    "read_only": ("readonly", "read-only", "Permission denied", "unable to open"),
    "open_elsewhere": ("locked", "busy"),
}


def sync(path: Path) -> None:
    """See that a file's bytes are on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """See that a folder's names are on the disk, where the system can."""
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def make_folder(folder: Path) -> None:
    """Make a folder, and see that its name is on the disk too."""
    if not folder.is_dir():
        make_folder(folder.parent)
        folder.mkdir(exist_ok=True)
        sync_folder(folder.parent)


def examine(path: Path, passphrase: str | None = None) -> None:
    """Refuse what is not a whole file of ours, before anything of it is believed."""
    try:
        with path.open("rb") as file:
            head = file.read(100)
        size = path.stat().st_size
    except FileNotFoundError:
        raise DialogueError("not_found", name=path.name) from None
    except OSError as error:
        raise DialogueError("no_access", name=path.name) from error
    if passphrase is not None:
        return
    if len(head) < 100 or not head.startswith(MAGIC):
        raise DialogueError("not_ours", name=path.name)
    if int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise DialogueError("not_ours", name=path.name)
    if int.from_bytes(head[60:64], "big") > FILE_FORMAT:
        raise DialogueError("newer", name=path.name)
    page = int.from_bytes(head[16:18], "big")
    page = 65536 if page == 1 else page
    if int.from_bytes(head[28:32], "big") * page > size and not _interrupted(path):
        raise DialogueError("cut", name=path.name)


def _interrupted(path: Path) -> bool:
    """Whether the power went in the middle of a write, which SQLite takes back on opening."""
    journal = _journal_of(path)
    return journal.exists() and journal.stat().st_size > 0


def _journal_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-journal")


def settle(path: Path, passphrase: str | None = None) -> None:
    """Take back what was half written in a file, where it can be read that far."""
    if _interrupted(path):
        with suppress(driver.Error), closing(connect(path, "rw", passphrase)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()


def make_way(path: Path) -> None:
    """Another file is about to get this name: what is left of a write into the one before would
    be taken back in it."""
    if _interrupted(path):
        _journal_of(path).unlink()
        sync_folder(path.parent)


def open_working(path: Path, passphrase: str | None = None) -> Connection:
    """A connection to a working file, read as far as is needed to trust it."""
    examine(path, passphrase)
    with explained(path), ExitStack() as otherwise:
        connection = connect(path, "rw", passphrase)
        otherwise.callback(connection.close)
        if passphrase is not None:
            _unlock(connection, path)
        tune(connection)
        tables = connection.execute("SELECT name, sql FROM sqlite_master")
        found = {name: sql for name, sql in tables}
        if any(found.get(name) != sql for name, sql in JOURNAL.items()):
            raise DialogueError("damaged", name=path.name)
        connection.shut = True
        otherwise.pop_all()
    return connection


def _unlock(connection: Connection, path: Path) -> None:
    try:
        connection.execute("SELECT count(*) FROM sqlite_master")
    except driver.DatabaseError:
        raise DialogueError("wrong_passphrase", name=path.name) from None


def sweep(path: Path) -> None:
    """Take away what a killed program had not finished beside a file; its lock must be held."""
    for left in path.parent.glob(f".{glob_escape(path.name)}.*.part*"):
        with suppress(OSError):
            left.unlink()


class Lock:
    """One program, and one opening in it, has a file: a lock on a side file."""

    def __init__(self, path: Path) -> None:
        self.path = path.with_name(f".{path.name}.lock")
        self._file = self._acquire(path)

    def _acquire(self, path: Path) -> IO[bytes]:
        while True:
            try:
                file = self.path.open("ab")
            except OSError as error:
                raise DialogueError("read_only", name=path.name) from error
            if not _grab(file):
                file.close()
                raise DialogueError("open_elsewhere", name=path.name)
            # Whoever closed it took the side file away: a lock on that one keeps nobody out.
            with suppress(FileNotFoundError):
                if os.path.samestat(os.fstat(file.fileno()), self.path.stat()):
                    return file
            file.close()

    def release(self) -> None:
        """Let others open the file."""
        if not self._file.closed:
            if sys.platform != "win32":
                self.path.unlink(missing_ok=True)
            self._file.close()


def _grab(file: IO[bytes]) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
