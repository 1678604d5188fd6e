"""What makes a copy an export, and what an export says of itself before it is opened.

An export ends in a digest over every byte of it: whoever works in it breaks the seal.
"""

from __future__ import annotations

import json
import secrets
from hashlib import sha256
from pathlib import Path
from typing import Any

from ..errors import DialogueError
from .file import Connection, connect, examine, explained


def seal(path: Path, about: dict[str, Any]) -> None:
    """Make a copy an export: only what may travel, and a digest over every byte of it."""
    copy = connect(path, "rw")
    filler = secrets.token_bytes(32)
    try:
        copy.execute("PRAGMA journal_mode = OFF")
        copy.execute("PRAGMA synchronous = OFF")
        copy.execute("PRAGMA secure_delete = ON")  # what may not travel is not left in free pages
        copy.execute("BEGIN")
        if copy.execute("SELECT 1 FROM sqlite_master WHERE name = 'merge'").fetchone():
            copy.execute("DELETE FROM merge")
            copy.execute("DELETE FROM local WHERE name NOT IN ('name', 'sample', 'sitting')")
            copy.execute("INSERT INTO local VALUES ('exported', ?)", (_begun_with(copy),))
            copy.execute("INSERT INTO local VALUES ('sealed', 'yes')")
        copy.execute("DELETE FROM manifest")
        copy.execute("INSERT INTO manifest VALUES (1, ?, ?)", (json.dumps(about), filler))
        copy.execute("COMMIT")
    finally:
        copy.close()
    _stamp(path, filler)


def _begun_with(copy: Connection) -> str:
    """Whoever goes on in an export has nothing to hand over of what it held already."""
    rows = copy.execute("SELECT uid, seq FROM mark JOIN replica ON ord = replica")
    return json.dumps({"at": None, "marks": {uid.hex(): seq for uid, seq in rows}})


def _stamp(path: Path, filler: bytes) -> None:
    """Put the digest of the whole file, without these 32 bytes, where they are."""
    content = path.read_bytes()
    place = content.find(filler)
    digest = digest_without(content, place)
    with path.open("rb+") as file:
        file.seek(place)
        file.write(digest)


def digest_without(content: bytes, place: int) -> bytes:
    """SHA-256 of every byte of a file but the 32 that hold this digest."""
    hashed = sha256(memoryview(content)[:place])
    hashed.update(bytes(32))
    hashed.update(memoryview(content)[place + 32 :])
    return hashed.digest()


def is_export(path: Path) -> bool:
    """Whether a file is as somebody handed it over: nobody has worked in it since."""
    examine(path)
    with explained(path):
        copy = connect(path, "immutable")
        try:
            return copy.execute("SELECT 1 FROM manifest").fetchone() is not None
        finally:
            copy.close()


def sittings_in(path: Path) -> set[bytes]:
    """Who wrote in a file, sitting by sitting: two files of one programme have some in common."""
    examine(path)
    with explained(path):
        copy = connect(path, "immutable")
        try:
            return {bytes(uid) for (uid,) in copy.execute("SELECT uid FROM replica")}
        finally:
            copy.close()


def told_of(path: Path) -> dict[str, Any]:
    """What an export says of itself; nothing where a file is none, or none that can be read."""
    try:
        examine(path)
        with explained(path):
            copy = connect(path, "immutable")
            try:
                found = copy.execute("SELECT about FROM manifest").fetchone()
            finally:
                copy.close()
        about = json.loads(found[0]) if found else {}
    except (DialogueError, ValueError):
        return {}
    return about if isinstance(about, dict) else {}


def sealed(path: Path) -> bool:
    """Whether every byte is what it was when the file was sealed."""
    copy = connect(path, "immutable")
    try:
        found = copy.execute("SELECT digest FROM manifest").fetchone()
    finally:
        copy.close()
    return found is not None and matches_digest(path.read_bytes(), found[0])


def matches_digest(content: bytes, digest: bytes) -> bool:
    """Whether a file's content is the one that this digest was made of."""
    place = content.find(digest)
    while place >= 0:
        if digest_without(content, place) == digest:
            return True
        place = content.find(digest, place + 1)
    return False
