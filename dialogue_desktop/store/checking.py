"""Is this file sound? Its pages, its chains, and whether its tables follow from its journal; and
what can be done where it is not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import sqlcipher3.dbapi2 as driver

from ..domain.nouns import NOUNS
from ..errors import DialogueError
from . import attachments
from .attachments import Finding
from .copies import copy_to
from .creating import make_tables
from .door import Door
from .file import Connection, connect
from .layout import JOURNAL, LOCAL
from .ledger import Ledger
from .swap import tune_copy
from .tables import columns_of, projection_ddl
from .watching import Tell, patient, watched

FOLLOWS = {**{noun: columns_of(noun) for noun in NOUNS}, "alias": ("id", "known_by"),
           "disagreement": ("noun", "record", "field", "dot")}  # fmt: skip
"""Every table that follows from the journal, and its columns."""
MOST = 20
"""So many of one kind of defect are named."""


def defects(
    door: Door, folder: Path, passphrase: str | None = None, tell: Tell = patient
) -> list[Finding]:
    """All that is wrong with a file; a scratch copy is made in ``folder``."""
    with watched(door.connection, tell, 0, 0.05):
        found = _pages(door.connection)
    if found:
        return found
    with watched(door.connection, tell, 0.05, 0.15):
        found += _chains(door)
    scratch = folder / "replay.dialogue"
    copy_to(door.connection, scratch, None, passphrase)
    copy = connect(scratch, "rw", passphrase)
    try:
        tune_copy(copy)
        with watched(copy, tell, 0.15, 0.95, door.ledger.size()):
            rebuild(copy)
    finally:
        copy.close()
    door.connection.execute("ATTACH ? AS replay KEY ?", (str(scratch), passphrase or ""))
    try:
        with watched(door.connection, tell, 0.95, 1):
            found += _differences(door.connection)
    finally:
        door.connection.execute("DETACH replay")
    return found


def _pages(connection: Connection) -> list[Finding]:
    """What is wrong with the pages as they are on the disk, not as they are remembered."""
    connection.execute("PRAGMA shrink_memory")
    try:
        rows = connection.execute(f"PRAGMA integrity_check({MOST})").fetchall()
    except driver.DatabaseError as error:
        if str(error) == "interrupted":
            raise
        return [Finding("page", {"said": str(error)})]
    return [Finding("page", {"said": said}) for (said,) in rows if said != "ok"]


def _chains(door: Door) -> list[Finding]:
    ledger = door.ledger
    broken = [replica for replica in ledger.marks if not ledger.is_sound(replica)]
    return [Finding("chain", {"laptop": ledger.causality.origins[r].laptop}) for r in broken]


def rebuild(connection: Connection) -> None:
    """Make the tables anew from the journal alone; the caller keeps a backup."""
    names = [
        name
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    ]
    connection.execute("BEGIN")
    for name in names:
        if name in FOLLOWS:
            connection.execute(f'DROP TABLE "{name}"')
    for statement in (LOCAL["alias"], LOCAL["disagreement"], *projection_ddl()):
        connection.execute(statement)
    connection.execute("COMMIT")
    _project(connection)


def _project(connection: Connection) -> None:
    door = Door(connection)
    with door.opened():
        door.projection.project(door.projection.everything())


def _differences(connection: Connection) -> list[Finding]:
    found = []
    for name, columns in FOLLOWS.items():
        listed = ",".join(f'"{column}"' for column in columns)
        ours = f'SELECT {listed} FROM "{name}"'
        replayed = f'SELECT {listed} FROM replay."{name}"'
        for code, one, other in (("stray", ours, replayed), ("missing", replayed, ours)):
            rows = connection.execute(f"SELECT * FROM ({one} EXCEPT {other}) LIMIT {MOST}")
            found += [Finding(code, {"table": name, "id": _named(row[0])}) for row in rows]
    return found


def _named(value: Any) -> str:
    return value.hex() if isinstance(value, bytes) else str(value)


_KNOWN = 'SELECT hex(id) FROM "{of}" UNION ALL SELECT hex(id) FROM alias'
_ABSENT = f"""CASE WHEN typeof("{{field}}") = 'blob' THEN hex("{{field}}") NOT IN ({_KNOWN})
    WHEN json_valid("{{field}}") AND json_type("{{field}}") = 'array' THEN EXISTS (
        SELECT 1 FROM json_each("{{field}}")
        WHERE upper(replace(value, '-', '')) NOT IN ({_KNOWN})) END"""
"""A field, or one of the set that it holds, names a record that is not there."""


def dangling(connection: Connection) -> Iterator[Finding]:
    """What points to a record that does not exist: its laptop's export has not come, perhaps."""
    for noun, record in NOUNS.items():
        for field, of in record.references.items():
            absent = _ABSENT.format(field=field, of=of)
            rows = connection.execute(
                f'SELECT id FROM "{noun}" AS ours WHERE removed <> 1 AND {absent} LIMIT {MOST}'
            )
            for (id,) in rows:
                params = {"noun": noun, "id": str(UUID(bytes=id)), "field": field, "of": of}
                yield Finding("dangling", params)


# --- repair --------------------------------------------------------------------------------------


def remade(
    connection: Connection, target: Path, passphrase: str | None = None, tell: Tell = patient
) -> None:
    """A new file from the journal of a damaged one, and all that can be read of what only this
    file needs. Raises ``beyond_repair`` where the journal itself can't be read as it was written.
    """
    copy = connect(target, "rwc", passphrase)
    try:
        tune_copy(copy)
        make_tables(copy, {})
        with watched(copy, tell, 0, 0.1):
            _carry_over(connection, copy)
        with watched(copy, tell, 0.1, 0.2):
            ledger = Ledger(copy)
            if not all(map(ledger.is_sound, ledger.marks)):
                raise DialogueError("beyond_repair", name=target.name)
        with watched(copy, tell, 0.2, 0.95, ledger.size()):
            _project(copy)
        with watched(copy, tell, 0.95, 1):
            if _pages(copy):
                raise DialogueError("beyond_repair", name=target.name)
    except (driver.Error, ValueError, LookupError) as error:
        if isinstance(error, driver.OperationalError):  # a full disk is no damage
            raise
        raise DialogueError("beyond_repair", name=target.name) from error
    finally:
        copy.close()


def _carry_over(connection: Connection, copy: Connection) -> None:
    """The journal whole, and what else can be read."""
    copy.execute("PRAGMA journal_mode = MEMORY")
    copy.execute("BEGIN")
    for name in JOURNAL.keys() & {"replica", "change", "seen", "mark"}:
        _carry(connection, copy, name)
    for name in ("local", "merge"):
        try:
            _carry(connection, copy, name)
        except driver.DatabaseError:
            continue
    attachments.carry_readable(connection, copy)
    copy.execute("COMMIT")


def _carry(connection: Connection, copy: Connection, name: str) -> None:
    """All rows of a table in the order of its key, which no damaged index is asked for."""
    rows = connection.execute(f'SELECT * FROM "{name}" NOT INDEXED')
    columns = ",".join("?" * len(rows.description))
    while some := rows.fetchmany(5000):
        bindable = [[bytearray(v) if type(v) is bytes else v for v in row] for row in some]
        copy.executemany(f'INSERT INTO "{name}" VALUES ({columns})', bindable)
