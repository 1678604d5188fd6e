"""A change: its identity, its content, and its place in the hash chain of its replica."""

from __future__ import annotations

import json
import struct
from collections.abc import Callable, Iterable, Mapping, Sequence
from hashlib import sha256
from math import isfinite
from operator import itemgetter
from typing import Any, NamedTuple

WITHHELD, WHOLE, ERASED = 0, 1, 2
"""How much of a change's content is here; of two copies the greater stands (merge rule 14)."""

FORMAT = 1
"""The format in which this version writes patches."""

NONCE = 16
"""Random bytes before a patch, so that a withheld one can't be guessed from its hash."""

DEEPEST = 30
"""How far values may nest in a patch; beyond that, comparing them could end the program."""

_HEADER = struct.Struct(">QQQqIII")
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

    What no version of ours can have written reads as an empty patch: reading never raises
    (merge rule 16), and every value can be stored and compared.
    """
    if change.content is None:
        return None
    return read_content(change.content, change.state, change.format)


def read_content(content: bytes, state: int, format: int) -> Patch:
    """The same from what is stored of a change."""
    try:
        text = (content[NONCE:] if state == WHOLE else content).decode()
        patch, end = _SCAN(text, 0)
        if "\\u" in text:
            encode(patch)  # half characters can be escaped in JSON but never stored
    except (ValueError, RecursionError, StopIteration):
        return {}
    if end != len(text) or type(patch) is not dict:
        return {}
    nests = "[" in text or "{" in text[1:]
    if nests and text.count("[") + text.count("{") > DEEPEST and not _nests_within(DEEPEST, patch):
        return {}
    return patch if format == FORMAT else upcast(patch, format)


def read_contents(contents: Sequence[bytes]) -> list[Patch]:
    """The same of very many whole ones in today's format. One text is parsed in place of all of
    them where nobody could tell the difference."""
    texts = [content[NONCE:] for content in contents]
    joined = b",\n".join(texts)
    if _parts_cleanly(texts, joined):
        try:
            text = f"[{joined.decode()}]"
            found, end = _SCAN(text, 0)
        except (ValueError, RecursionError, StopIteration):
            return [read_content(content, WHOLE, FORMAT) for content in contents]
        if end == len(text) and len(found) == len(texts) and set(map(type, found)) <= {dict}:
            return list(found)
    return [read_content(content, WHOLE, FORMAT) for content in contents]


def _parts_cleanly(texts: Sequence[bytes], joined: bytes) -> bool:
    """Whether no text can reach into the next: each holds one brace that opens, at its start, ends
    with one that closes, and no string spans a line."""
    return (
        all(texts)
        and set(map(itemgetter(0), texts)) <= {ord("{")}
        and set(map(itemgetter(-1), texts)) <= {ord("}")}
        and joined.count(b"{") == len(texts)
        and joined.count(b"\n") == len(texts) - 1
        and b"[" not in joined
        and b"\\u" not in joined
    )


def _refused(text: str) -> Any:
    raise ValueError(text)


def _finite(text: str) -> float:
    value = float(text)
    return value if isfinite(value) else _refused(text)


def _storable(text: str) -> int:
    """An integer that a column takes: 64 bits."""
    return int(text) if len(text) <= 18 else _refused(text)


_READER = json.JSONDecoder(parse_constant=_refused, parse_float=_finite, parse_int=_storable)
_SCAN: Callable[[str, int], tuple[Any, int]] = _READER.scan_once  # type: ignore[attr-defined]


def _nests_within(room: int, value: Any) -> bool:
    if isinstance(value, dict):
        value = value.values()
    elif not isinstance(value, list):
        return True
    return room > 0 and all(_nests_within(room - 1, each) for each in value)


STEPS: dict[int, Any] = {}
"""Format -> the step that makes its patches one format younger (merge rule 13)."""


def upcast(patch: Patch, format: int) -> Patch:
    """An older patch brought to today's format; a newer one is read as far as it is known."""
    for step in range(format, FORMAT):
        if step not in STEPS:
            return {}
        patch = STEPS[step](patch)
    return patch


def digest_of(change: Change) -> bytes:
    """The hash of nonce + patch; what a whole copy says of its own hash is not believed."""
    if change.state == WHOLE or change.digest is None:
        return sha256(change.content or b"").digest()
    return change.digest


def genesis(origin: Origin, parent_uid: bytes) -> bytes:
    """The head of a chain before its first change; it seals where the sitting came from."""
    place = struct.pack(">QQ", origin.parent_seq, origin.parent_epoch)
    parent_uid = parent_uid or bytes(16)  # or a laptop's name could pose as a parent
    return sha256(b"".join((origin.uid, parent_uid, place, origin.laptop.encode()))).digest()


def opening(seen: Iterable[tuple[bytes, int]]) -> bytes:
    """What seals the rows of an epoch into the first change of that epoch."""
    rows = b"".join(uid + upto.to_bytes(8, "big") for uid, upto in sorted(seen))
    return sha256(rows).digest()


def link(head: bytes, change: Change, opened: bytes = b"") -> bytes:
    """The chain's head after this change."""
    return sealed(
        head, opened, change.seq, change.epoch, change.tick, change.at, change.author,
        change.format, change.noun, change.record, digest_of(change),
    )  # fmt: skip


def sealed(
    head: bytes, opened: bytes, seq: int, epoch: int, tick: int, at: int, author: str,
    format: int, noun: str, record: bytes, digest: bytes,
) -> bytes:  # fmt: skip
    """The same from a change's parts: a merge links very many that nobody else looks at."""
    by, of = author.encode(), noun.encode()
    header = _HEADER.pack(seq, epoch, tick, at, format, len(by), len(of))
    return sha256(b"".join((head, opened, header, record, by, of, digest))).digest()


def withheld(change: Change) -> Change:
    """The change without its content: the chain still runs over it."""
    if change.state == WITHHELD:
        return change
    return change._replace(state=WITHHELD, content=None, digest=digest_of(change))


def erased(change: Change, patch: Mapping[str, Any]) -> Change:
    """The change with its content replaced by what may stay."""
    return change._replace(state=ERASED, content=encode(patch), digest=digest_of(change))


def joined(ours: Change, theirs: Change) -> Change:
    """What stands of two copies of one change: withheld < whole < erased.

    Of two erased copies only that stays which both left.
    """
    if ours.state != theirs.state:
        return max(ours, theirs, key=lambda change: change.state)
    if ours.content == theirs.content:
        return ours
    if ours.state == ERASED:
        return ours._replace(content=encode(_common(_left(ours), _left(theirs))))
    return max(ours, theirs, key=lambda change: change.content or b"")


def redacts(whole: Change, erased: Change) -> bool:
    """Whether an erased copy only leaves out fields or empties them.

    The chain can't tell, since the content is gone.
    """
    said, left = _left(whole), _left(erased)
    return encode(_common(said, left)) == encode(left)


def _left(change: Change) -> Patch:
    return patch_of(change) or {}


def _common(one: Patch, other: Patch) -> Patch:
    """What two patches both say, values nested in values too; what one emptied is empty."""
    found: Patch = {}
    for name in one.keys() & other.keys():
        a, b = one[name], other[name]
        if a is None or b is None:
            found[name] = None
        elif isinstance(a, dict) and isinstance(b, dict):
            found[name] = _common(a, b)
        elif encode({"": a}) == encode({"": b}):
            found[name] = a
    return found
