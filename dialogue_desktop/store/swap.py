"""A finished copy takes the file's place; the file of before is the backup."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from ..errors import DialogueError
from .file import Connection, make_folder, make_way, sync, sync_folder


def tune_copy(connection: Connection) -> None:
    """A copy is synced once, when it is whole: until then it may be fast."""
    for pragma in (
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "synchronous = OFF",
        "journal_mode = MEMORY",
        "cache_size = -64000",
    ):
        connection.execute(f"PRAGMA {pragma}")


def put_in_place(copy: Path, path: Path, backup: Path) -> None:
    """The file becomes the backup and the copy the file; at every moment there is a file."""
    sync(copy)
    make_folder(backup.parent)
    try:
        os.link(path, backup)
    except OSError:  # a stick's file system knows no links
        _copy_whole(path, backup)
    sync_folder(backup.parent)
    make_way(path)
    copy.replace(path)
    sync_folder(path.parent)


def _copy_whole(path: Path, backup: Path) -> None:
    """Written under another name until it reads back the same: half a backup is none."""
    part = path.with_name(f".{path.name}.before.part")
    try:
        shutil.copyfile(path, part)
        sync(part)
        if part.read_bytes() != path.read_bytes():
            raise DialogueError("not_verified", name=backup.name)
        part.replace(backup)
    finally:
        part.unlink(missing_ok=True)
