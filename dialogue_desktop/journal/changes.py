"""A change: its identity, its content, and its place in the hash chain of its replica."""

from __future__ import annotations

import json
import struct
from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import Any, NamedTuple

WITHHELD, WHOLE, ERASED = 0, 1, 2
"""How much of a change's content is here; of two copies the greater stands (merge rule 14)."""

FORMAT = 1
"""The format in which this version writes patches."""

NONCE = 16
"""Random bytes before a patch, so that a withheld one can't be guessed from its hash."""

_HEADER = struct.Struct(">QQQqIHH")
Patch = dict[str, Any]


class Change(NamedTuple):
    """One act on one record, byte for byte what it was on every laptop it reaches.

    ``replica`` is whatever names the sitting here: its uid in memory, an ordinal in a file.
    ``at`` is the wall clock in microseconds since 1970 UTC: shown, never deciding.
    ``content`` is nonce + patch when whole, the redacted patch when erased, else None;
    ``digest`` is kept only where the content no longer yields it.
    """

    replica: Any
    seq: int
    epoch: int
    tick: int
    at: int
    author: str
    format: int
    noun: str
    record: bytes
    state: int
    content: bytes | None
    digest: bytes | None


class Origin(NamedTuple):
    """Where a sitting began: its uid and the change of another sitting it continues."""

    uid: bytes
    parent: Any
    parent_seq: int
    parent_epoch: int
    laptop: str


def encode(patch: Mapping[str, Any]) -> bytes:
    """A patch as canonical JSON, so that equal patches are equal bytes."""
    return json.dumps(
        patch, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False
    ).encode()


def content_of(patch: Mapping[str, Any], nonce: bytes) -> bytes:
    """The whole content of a change: the nonce and the patch."""
    return nonce + encode(patch)


def patch_of(change: Change) -> Patch | None:
    """The patch in today's format, or None where this copy does not carry it.

    What no longer parses reads as an empty patch: reading never raises (merge rule 16).
    """
    if change.content is None:
        return None
    text = change.content[NONCE:] if change.state == WHOLE else change.content
    try:
        patch = json.loads(text)
    except ValueError:
        return {}
    return upcast(patch, change.format) if isinstance(patch, dict) else {}


STEPS: dict[int, Any] = {}
"""Format -> the step that makes its patches one format younger (merge rule 13)."""


def upcast(patch: Patch, format: int) -> Patch:
    """An older patch brought to today's format; a newer one is read as far as it is known."""
    for step in range(format, FORMAT):
        patch = STEPS[step](patch)
    return patch


def digest_of(change: Change) -> bytes:
    """The hash of nonce + patch, whether or not they are still here."""
    if change.digest is not None:
        return change.digest
    return sha256(change.content or b"").digest()


def genesis(origin: Origin, parent_uid: bytes) -> bytes:
    """The head of a chain before its first change; it seals where the sitting came from."""
    place = struct.pack(">QQ", origin.parent_seq, origin.parent_epoch)
    return sha256(b"".join((origin.uid, parent_uid, place, origin.laptop.encode()))).digest()


def opening(seen: Iterable[tuple[bytes, int]]) -> bytes:
    """What seals the rows of an epoch into the first change of that epoch."""
    rows = b"".join(uid + upto.to_bytes(8, "big") for uid, upto in sorted(seen))
    return sha256(rows).digest()


def link(head: bytes, change: Change, opened: bytes = b"") -> bytes:
    """The chain's head after this change."""
    author, noun = change.author.encode(), change.noun.encode()
    header = _HEADER.pack(
        change.seq, change.epoch, change.tick, change.at, change.format, len(author), len(noun)
    )
    return sha256(
        b"".join((head, opened, header, change.record, author, noun, digest_of(change)))
    ).digest()


def withheld(change: Change) -> Change:
    """The change without its content: the chain still runs over it."""
    if change.state != WHOLE:
        return change
    return change._replace(state=WITHHELD, content=None, digest=digest_of(change))


def erased(change: Change, patch: Mapping[str, Any]) -> Change:
    """The change with its content replaced by what may stay."""
    return change._replace(state=ERASED, content=encode(patch), digest=digest_of(change))


def joined(ours: Change, theirs: Change) -> Change:
    """The more telling of two copies of one change: withheld < whole < erased."""
    if theirs.state != ours.state:
        return max(ours, theirs, key=lambda change: change.state)
    return max(ours, theirs, key=lambda change: change.content or b"")
