"""An empty file, made whole beside its name and only then given it."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from ..errors import DialogueError
from .file import Connection, connect, explained, make_way, sync, sync_folder
from .layout import APPLICATION_ID, FILE_FORMAT, JOURNAL, LOCAL
from .tables import projection_ddl


def create(path: Path, about: dict[str, str | None], passphrase: str | None = None) -> None:
    """Make an empty file; an existing one is refused, and a kill midway leaves none."""
    if path.exists():
        raise DialogueError("exists", name=path.name)
    part = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    with explained(path):
        try:
            connection = connect(part, "rwc", passphrase)
            make_tables(connection, about)
            connection.close()
            put_new(part, path)
        finally:
            part.unlink(missing_ok=True)


def make_tables(connection: Connection, about: dict[str, str | None]) -> None:
    """Everything that an empty file holds."""
    run = connection.execute
    run("PRAGMA journal_mode = OFF")
    run("BEGIN")
    for statement in (*JOURNAL.values(), *LOCAL.values(), *projection_ddl()):
        run(statement)
    run(f"PRAGMA application_id = {APPLICATION_ID}")
    run(f"PRAGMA user_version = {FILE_FORMAT}")
    connection.executemany("INSERT INTO local VALUES (?,?)", list(about.items()))
    run("COMMIT")


def put_new(part: Path, target: Path) -> None:
    """Give a finished file its name, durably, unless the name is taken meanwhile."""
    sync(part)
    if not target.exists():
        make_way(target)
    try:
        os.link(part, target)
    except FileExistsError:
        raise DialogueError("exists", name=target.name) from None
    except OSError:  # a stick's file system knows no links
        if target.exists():
            raise DialogueError("exists", name=target.name) from None
        part.replace(target)
    sync_folder(target.parent)
