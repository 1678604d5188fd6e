"""Copies of backups in a second place: a stick that may be pulled out at any moment.

A place is known again by what was written in it, whatever letter or folder the system gives the
stick today. In it each file has a shelf of its own, a folder that tells people what it holds.
"""

from __future__ import annotations

import datetime as dt
import os
import secrets
import shutil
from collections.abc import Iterable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import IO

from ..errors import DialogueError
from ..paths import safe_stem
from .backups import Backup, listed_in, outdated
from .file import explained, make_folder, sync_folder

FOLDER = "Dialogue Desktop"
"""What is made in the place that somebody chose."""
LEFT_FREE = 32 * 1024 * 1024
"""Bytes of a stick that are its owner's."""
SHARE = 4
"""One file's copies take no more than one such part of a stick."""
_SIGN = ".place"
_PART = 1 << 20


def settle_in(place: Path) -> str:
    """Take a place for copies; answers the sign by which it is known again."""
    home = place / FOLDER
    with explained(home):
        make_folder(home)
        sign = home / _SIGN
        known = _sign_in(place)
        if not known:
            known = secrets.token_hex(16)
            sign.write_text(known, encoding="ascii")
            sync_folder(home)
        return known


def found(sign: str, places: Iterable[Path]) -> Path | None:
    """The place that bears a sign, of those that could; None where it is not plugged in."""
    return next((place for place in places if sign and _sign_in(place) == sign), None)


def _sign_in(place: Path) -> str:
    try:
        return (place / FOLDER / _SIGN).read_text(encoding="ascii")[:64].strip()
    except (OSError, UnicodeDecodeError):
        return ""


def shelf_of(path: Path, place: Path, laptop: str) -> Path:
    """Where a file's copies are. Two laptops may each have a file of that name: who they are is
    told apart by a few letters."""
    told = sha256(f"{laptop} {path.absolute()}".encode()).hexdigest()[:4].upper()
    return place / FOLDER / f"{safe_stem(path.stem) or FOLDER} {told}"


def shelves(place: Path) -> list[Path]:
    """All that copies are kept of in a place."""
    home = place / FOLDER
    with explained(home):
        return sorted(each for each in home.iterdir() if each.is_dir()) if home.is_dir() else []


def copy(backup: Path, shelf: Path, now: dt.datetime) -> bool:
    """Put a copy of a backup on a shelf, read back before it has its name; whatever happens, the
    copies that were there are whole. False where it is there already."""
    target = shelf / backup.name
    with explained(target):
        size = backup.stat().st_size
        if target.exists() and target.stat().st_size == size:
            return False
        make_folder(shelf)
        _sweep(shelf)
        _make_room(shelf, size, target.name)
        _put(backup, target)
        _thin(shelf, now)
    return True


def _put(backup: Path, target: Path) -> None:
    part = target.with_name(f".{target.name}.part")
    try:
        with backup.open("rb") as source, part.open("wb") as written:
            expected = _carried(source, written)
            written.flush()
            os.fsync(written.fileno())
        if _digest_on_disk(part) != expected:
            raise DialogueError("not_verified", name=target.name)
        part.replace(target)
        sync_folder(target.parent)
    finally:
        with suppress(OSError):  # of a stick that is gone nothing can be taken away
            part.unlink(missing_ok=True)


def _carried(source: IO[bytes], written: IO[bytes]) -> bytes:
    hashed = sha256()
    while part := source.read(_PART):
        hashed.update(part)
        written.write(part)
    return hashed.digest()


def _digest_on_disk(path: Path) -> bytes:
    """What is on the stick, not what the system remembers of it, where it can be asked that."""
    hashed = sha256()
    with path.open("rb") as file:
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        while part := file.read(_PART):
            hashed.update(part)
    return hashed.digest()


def _sweep(shelf: Path) -> None:
    """What a program that was killed, or a stick that was pulled, had not finished."""
    for left in shelf.glob(".*.part"):
        with suppress(OSError):
            left.unlink()


def _make_room(shelf: Path, size: int, name: str) -> None:
    """The oldest copies go first; the newest stays until there is a newer one."""
    lacking = size + LEFT_FREE - shutil.disk_usage(shelf).free
    going: list[Backup] = []
    for oldest in listed_in(shelf)[:0:-1]:
        if sum(each.size for each in going) >= lacking:
            break
        going.append(oldest)
    if sum(each.size for each in going) < lacking:
        raise DialogueError("disk_full", name=name)
    for each in going:
        each.path.unlink()


def _thin(shelf: Path, now: dt.datetime) -> None:
    budget = shutil.disk_usage(shelf).total // SHARE
    for each in outdated(listed_in(shelf), now, most=budget):
        with suppress(OSError):
            each.path.unlink()
