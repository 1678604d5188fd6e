"""Whole copies of a file: exports, backups, and the copy that a merge is made on."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ..errors import DialogueError
from ..progress import Progress, step
from . import attachments
from .file import Connection, connect, explained, make_folder, make_way, sync, sync_folder
from .layout import APPLICATION_ID, FILE_FORMAT, JOURNAL
from .ledger import CHANGE, SEQS, SHIFT
from .seals import seal, sealed

PAGES = 512


def copy_to(
    connection: Connection,
    target: Path,
    progress: Progress | None = None,
    passphrase: str | None = None,
) -> None:
    """A consistent copy of an open file, page by page on its own connection."""

    def tell(status: int, remaining: int, total: int) -> None:
        step(progress, total - remaining, total, target.name)

    copy = connect(target, "rwc", passphrase)
    try:
        copy.execute("PRAGMA synchronous = OFF")  # it is synced once, when it is whole
        connection.backup(copy, pages=PAGES, progress=tell)
    finally:
        copy.close()


def export(
    connection: Connection,
    target: Path,
    about: dict[str, Any],
    since: dict[str, int] | None = None,
    progress: Progress | None = None,
) -> None:
    """Write a sealed copy beside the target, read it back, then give it its name.

    With ``since`` (sitting's uid in hex -> seq) it holds only what was written after that.
    """
    with explained(target), beside(target) as part:
        if since is None:
            copy_to(connection, part, progress)
        else:
            _copy_news(connection, part, since)
        seal(part, about)
        sync(part)
        if not sealed(part):
            raise DialogueError("not_verified", name=target.name)
        make_way(target)
        part.replace(target)
        sync_folder(target.parent)


@contextmanager
def beside(target: Path) -> Iterator[Path]:
    """A name beside the target for what is not finished yet; nothing is left of it."""
    part = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
    try:
        yield part
    finally:
        for path in (part, part.with_name(f"{part.name}-journal")):
            path.unlink(missing_ok=True)


_WHOLE_MARKS = (
    "mark WHERE seq = (SELECT count(*) FROM change"
    f" WHERE dot BETWEEN replica << {SHIFT} | 1 AND replica << {SHIFT} | seq)"
)
"""How far sittings go of which nothing was given up: the head of any other is not the one that
whoever has all of it knows, and what was given up may be told in no part of the news."""


def _copy_news(connection: Connection, part: Path, since: dict[str, int]) -> None:
    copy = connect(part, "rwc")
    try:
        copy.execute("PRAGMA journal_mode = OFF")
        copy.execute("PRAGMA synchronous = OFF")
        copy.execute("BEGIN")
        for statement in JOURNAL.values():
            copy.execute(statement)
        copy.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        copy.execute(f"PRAGMA user_version = {FILE_FORMAT}")
        for table, columns in (("replica", 6), ("seen", 4), (_WHOLE_MARKS, 3)):
            rows = connection.execute(f"SELECT * FROM {table}")
            name = table.split()[0]
            copy.executemany(f"INSERT INTO {name} VALUES ({','.join('?' * columns)})", rows)
        marks = "?,?,?,?,?,?,?,?,?,?,?"
        for ord, uid in connection.execute("SELECT ord, uid FROM replica").fetchall():
            first = ord << SHIFT | since.get(uid.hex(), 0) + 1
            rows = connection.execute(
                f"SELECT {CHANGE} FROM change WHERE dot BETWEEN ? AND ? ORDER BY dot",
                (first, ord << SHIFT | SEQS),
            )
            copy.executemany(f"INSERT INTO change VALUES ({marks})", rows)
        attachments.carry_news(connection, copy)
        copy.execute("COMMIT")
    finally:
        copy.close()


def take(path: Path, target: Path) -> None:
    """A copy of an export to work in; damaged ones are refused."""
    with explained(target):
        make_folder(target.parent)
        with beside(target) as part:
            part.write_bytes(path.read_bytes())
            if not sealed(part):
                raise DialogueError("damaged", name=path.name)
            sync(part)
            make_way(target)
            part.replace(target)
            sync_folder(target.parent)
