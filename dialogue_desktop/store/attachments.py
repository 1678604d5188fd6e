"""Files that records refer to: photos of signed sheets, logos (merge rule 19).

A file is its SHA-256: what a record keeps is the hash, and the bytes stand once in a table of
their own. They travel along in every export, may come later than what refers to them, and are
taken from others only where something here refers to them, of the right size, with the right
hash. Nothing is ever unpacked under a name that somebody else chose.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

import sqlcipher3.dbapi2 as driver

from ..domain.nouns import NOUNS
from ..errors import DialogueError
from .file import Connection, connect, in_parts

if TYPE_CHECKING:
    from .receiving import Received

LARGEST = 8 << 20
"""Bytes that one file may have; what people bring is made smaller before."""
TABLE = f"""CREATE TABLE attachment(
    hash BLOB PRIMARY KEY CHECK(length(hash) = 32),
    content BLOB NOT NULL CHECK(length(content) BETWEEN 1 AND {LARGEST})
) STRICT"""
"""Made in a file when it gets its first one."""
REFERRING = {noun: record.attached for noun, record in NOUNS.items() if record.attached}
"""Noun -> the fields that hold hashes, several of them parted by spaces."""


class Finding(NamedTuple):
    """A defect of the file: a code and what it is about."""

    code: str
    params: dict[str, Any]


class Absent(NamedTuple):
    """A file that a record refers to and whose bytes are not here."""

    hash: bytes
    noun: str
    id: UUID


def keep(connection: Connection, content: bytes) -> str:
    """Keep a file, inside the caller's transaction; answers its hash as a record holds it.

    Raises ``attachment_too_large``.
    """
    if not 0 < len(content) <= LARGEST:
        raise DialogueError("attachment_too_large", size=len(content) >> 20, limit=LARGEST >> 20)
    found = sha256(content).digest()
    if not _has_table(connection):
        connection.execute(TABLE)
    connection.execute("DELETE FROM manifest")  # a file that is worked in is no export any more
    _put(connection, found, content)
    return found.hex()


def let_go(connection: Connection) -> int:
    """Give up for good what no record refers to any more: photos that were taken away, signatures
    of somebody who is forgotten. Answers how many went; inside the caller's transaction."""
    gone = _hashes(connection) - {each.hash for each in _referred(connection)}
    if gone:
        connection.remnants = True
        marks = ((bytearray(hash),) for hash in gone)
        connection.executemany("DELETE FROM attachment WHERE hash = ?", marks)
    return len(gone)


def content_of(connection: Connection, hash: str) -> bytes | None:
    """The bytes of a file; None where they are not here yet."""
    if not _has_table(connection):
        return None
    sql = "SELECT content FROM attachment WHERE hash = ?"
    row = connection.execute(sql, (bytes.fromhex(hash),)).fetchone()
    return bytes(row[0]) if row else None


def absent(connection: Connection) -> list[Absent]:
    """What records refer to and is not here, once each."""
    here = _hashes(connection)
    found = {each.hash: each for each in _referred(connection) if each.hash not in here}
    return list(found.values())


def told_absent(connection: Connection) -> Iterator[tuple[str, dict[str, Any]]]:
    """The same as a code and what it is about, for people."""
    missing = absent(connection)
    if any(each.noun == "attendance" for each in missing):
        yield "signature_missing", {}
    for each in missing:
        if each.noun == "scan":
            sql = (
                "SELECT name, date FROM scan LEFT JOIN slot ON slot.id = slot_id WHERE scan.id = ?"
            )
            name, day = connection.execute(sql, (bytearray(each.id.bytes),)).fetchone()
            yield "scan_missing", {"name": name or "", "date": day or "", "id": str(each.id)}
        elif each.noun == "photo":
            sql = "SELECT photo.name, title FROM photo LEFT JOIN session ON"
            sql += " session.id = session_id WHERE photo.id = ?"
            name, title = connection.execute(sql, (bytearray(each.id.bytes),)).fetchone()
            yield "photo_missing", {"name": name or "", "session": title or "", "id": str(each.id)}
        elif each.noun != "attendance":
            yield "logo_missing", {"id": str(each.id)}


def unsound(connection: Connection) -> Iterator[Finding]:
    """Files whose bytes are not those that were kept."""
    if _has_table(connection):
        for hash in _hashes(connection):
            sql = "SELECT content FROM attachment WHERE hash = ?"
            (content,) = connection.execute(sql, (hash,)).fetchone()
            if sha256(content).digest() != hash:
                yield Finding("attachment_damaged", {"hash": hash.hex()})


# --- from file to file ---------------------------------------------------------------------------


def bring(connection: Connection, received: Iterable[Received]) -> int:
    """Take what is missing here out of files of others, inside the caller's transaction; answers
    how many came."""
    wanted = {each.hash for each in absent(connection)}
    before = len(wanted)
    for each in received if wanted else ():
        try:
            _take(connection, each.connection, wanted)
        except (driver.DatabaseError, TypeError):
            continue  # its journal was found whole; these bytes may come from elsewhere
        finally:
            each.close()
        if not wanted:
            break
    return before - len(wanted)


def carry(connection: Connection, copy: Path, passphrase: str | None = None) -> None:
    """Give a copy that takes a file's place what it refers to and only that file has."""
    if not _has_table(connection):
        return
    with closing(connect(copy, "rw", passphrase)) as target:
        if wanted := {each.hash for each in absent(target)} & _hashes(connection):
            target.execute("BEGIN")
            _take(target, connection, wanted)
            target.execute("COMMIT")


def carry_news(connection: Connection, copy: Connection) -> None:
    """Give an export of some changes the files that their records refer to, inside its
    transaction."""
    wanted: set[bytes] = set()
    for noun in REFERRING if _has_table(connection) else ():
        rows = copy.execute("SELECT DISTINCT record FROM change WHERE noun = ?", (noun,))
        wanted |= {each.hash for each in _referred(connection, noun, [id for (id,) in rows])}
    if wanted := wanted & _hashes(connection):
        _take(copy, connection, wanted)


def carry_readable(connection: Connection, copy: Connection) -> None:
    """Give a repaired file all that can still be read, inside its transaction."""
    if not _has_table(connection):
        return
    try:
        _take(copy, connection, _hashes(connection))
    except driver.DatabaseError:
        return


def _take(target: Connection, source: Connection, wanted: set[bytes]) -> None:
    """Copy files that are wanted and are what their hash says; they are wanted no more then."""
    if not _is_ours(source):
        return
    made = _has_table(target)
    for hash in sorted(wanted):
        sql = "SELECT length(content) FROM attachment WHERE hash = ?"
        row = source.execute(sql, (hash,)).fetchone()
        if row is None or not 0 < row[0] <= LARGEST:
            continue
        sql = "SELECT content FROM attachment WHERE hash = ?"
        (content,) = source.execute(sql, (hash,)).fetchone()
        if sha256(content).digest() != hash:
            continue
        if not made:
            target.execute(TABLE)
            made = True
        _put(target, hash, content)
        wanted.discard(hash)


def _put(connection: Connection, hash: bytes, content: bytes) -> None:
    sql = "INSERT OR REPLACE INTO attachment VALUES (?,?)"
    connection.execute(sql, (bytearray(hash), bytearray(content)))


# --- what there is -------------------------------------------------------------------------------


def _has_table(connection: Connection) -> bool:
    sql = "SELECT 1 FROM main.sqlite_master WHERE type = 'table' AND name = 'attachment'"
    return connection.execute(sql).fetchone() is not None


def _is_ours(connection: Connection) -> bool:
    """Whether the table is as we make it, without an index that a sender thought out."""
    rows = connection.execute("SELECT sql FROM main.sqlite_master WHERE tbl_name = 'attachment'")
    return sorted(sql for (sql,) in rows if sql is not None) == [TABLE]


def _hashes(connection: Connection) -> set[bytes]:
    if not _has_table(connection):
        return set()
    return {bytes(hash) for (hash,) in connection.execute("SELECT hash FROM attachment")}


def _referred(
    connection: Connection, only: str | None = None, ids: Collection[bytes] = ()
) -> Iterator[Absent]:
    """Every file that live records refer to, or some records of one noun."""
    for noun, fields in REFERRING.items() if only is None else [(only, REFERRING[only])]:
        known = {row[1] for row in connection.execute(f'PRAGMA table_info("{noun}")')}
        for field in known.intersection(fields):  # an older file may not have them
            sql = f'SELECT id, "{field}" FROM "{noun}" WHERE removed <> 1 AND "{field}" <> \'\''
            rows = connection.execute(sql).fetchall() if only is None else []
            for part in in_parts(ids):
                marks = ",".join("?" * len(part))
                rows += connection.execute(f"{sql} AND id IN ({marks})", tuple(part)).fetchall()
            for id, value in rows:
                for hash in hashes_in(value):
                    yield Absent(hash, noun, UUID(bytes=bytes(id)))


def hashes_in(value: object) -> list[bytes]:
    """The hashes that a field holds; what is none is left out, for others may have written it."""
    words = value.split() if isinstance(value, str) else []
    return [bytes.fromhex(word) for word in words if len(word) == 64 and _is_hex(word)]


def _is_hex(word: str) -> bool:
    return not set(word) - set("0123456789abcdef")
