"""Is this file sound? Its pages, its chains, and whether its tables follow from its journal."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from ..domain.nouns import NOUNS
from .copies import copy_to
from .door import Door
from .file import Connection, connect
from .layout import LOCAL
from .swap import tune_copy
from .tables import columns_of, projection_ddl

FOLLOWS = {**{noun: columns_of(noun) for noun in NOUNS}, "alias": ("id", "known_by"),
           "disagreement": ("noun", "record", "field", "dot")}  # fmt: skip
"""Every table that follows from the journal, and its columns."""


class Finding(NamedTuple):
    """A defect of the file: a code and what it is about."""

    code: str
    params: dict[str, Any]


def defects(door: Door, folder: Path, passphrase: str | None = None) -> list[Finding]:
    """All that is wrong with a file; a scratch copy is made in ``folder``."""
    found = _pages(door.connection)
    if found:
        return found
    found += _chains(door)
    scratch = folder / "replay.dialogue"
    copy_to(door.connection, scratch, None, passphrase)
    copy = connect(scratch, "rw", passphrase)
    try:
        tune_copy(copy)
        rebuild(copy)
    finally:
        copy.close()
    door.connection.execute("ATTACH ? AS replay KEY ?", (str(scratch), passphrase or ""))
    try:
        found += _differences(door.connection)
    finally:
        door.connection.execute("DETACH replay")
    return found


def _pages(connection: Connection) -> list[Finding]:
    rows = connection.execute("PRAGMA integrity_check(20)").fetchall()
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
            rows = connection.execute(f"SELECT * FROM ({one} EXCEPT {other}) LIMIT 20")
            found += [Finding(code, {"table": name, "id": _named(row[0])}) for row in rows]
    return found


def _named(value: Any) -> str:
    return value.hex() if isinstance(value, bytes) else str(value)
