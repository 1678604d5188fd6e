"""A finished copy takes the file's place; the file of before is the backup."""

from __future__ import annotations

import datetime as dt
import os
import shutil
from pathlib import Path

from .file import Connection, sync, sync_folder


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


def backup_name(path: Path, now: dt.datetime) -> Path:
    """Where the file of before is kept: a folder of its own beside the file."""
    folder = path.with_name(f"{path.name}.backups")
    stem = now.astimezone().strftime("%Y-%m-%d %H.%M.%S")
    number, name = 1, folder / f"{stem}.dialogue"
    while name.exists():
        number += 1
        name = folder / f"{stem} ({number}).dialogue"
    return name


def put_in_place(copy: Path, path: Path, backup: Path) -> None:
    """The file becomes the backup and the copy the file; at every moment there is a file."""
    sync(copy)
    backup.parent.mkdir(exist_ok=True)
    try:
        os.link(path, backup)
    except OSError:  # a stick's file system knows no links
        shutil.copyfile(path, backup)
        sync(backup)
    sync_folder(backup.parent)
    copy.replace(path)
    sync_folder(path.parent)
