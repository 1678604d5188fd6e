"""One short code for everything a file holds (merge rule 18)."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from hashlib import sha256

from .dots import SEQS, SHIFT
from .ledger import Ledger


def fingerprint(ledger: Ledger) -> str:
    """Four groups of four letters and digits, as people read them to each other by phone."""
    hashed = sha256()
    for part in _state(ledger):
        hashed.update(len(part).to_bytes(8, "big"))
        hashed.update(part)
    text = base64.b32encode(hashed.digest()).decode()
    text = text.translate(_CLEAR)[:16]
    return "-".join(text[start : start + 4] for start in range(0, 16, 4))


def _state(ledger: Ledger) -> Iterator[bytes]:
    """What is hashed: nothing local, nothing projected."""
    lost = ledger.lost
    heads = sorted(
        (ledger.uid(ord), here, ledger.heads[ord])
        for ord, seq in ledger.marks.items()
        if (here := ledger.ends(ord, seq)[1] if ord in lost else seq) > 0
    )
    for uid, seq, head in heads:
        yield b"".join((uid, seq.to_bytes(8, "big"), head))
    thin = ledger.connection.execute("SELECT dot, state, content FROM change WHERE state <> 1")
    named = [
        (ledger.uid(dot >> SHIFT), dot & SEQS, state, content or b"")
        for dot, state, content in thin
        if dot & SEQS <= ledger.marks.get(dot >> SHIFT, 0)
    ]
    for uid, seq, state, content in sorted(named):
        yield b"".join((uid, seq.to_bytes(8, "big"), state.to_bytes(1, "big"), content))


_CLEAR = str.maketrans("OI", "89")
"""Letters that are mistaken for digits; base 32 itself has neither 0, 1, 8 nor 9."""


def short(whole: str) -> str:
    """The first two groups: enough to compare by eye."""
    return whole[:9]
