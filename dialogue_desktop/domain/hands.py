"""Hands raised in a room: whose are counted, and where that leaves the room (N12).

The window counts while it draws, so nothing heavy is imported here.
"""

from __future__ import annotations

from collections.abc import Mapping

from .choices import STANCES

WHO = ("women", "men", "others")
"""Whose hands are counted: others are those counted without regard to sex."""
COUNTS = tuple(f"{stance}_{who}" for stance in STANCES for who in WHO)
"""The fields of a show of hands that hold a number."""


def raised(counts: Mapping[str, int | None], *stances: str) -> int:
    """How many hands these counts hold for some stances, or for all."""
    return sum(counts.get(f"{stance}_{who}") or 0 for stance in stances or STANCES for who in WHO)


def agreement(counts: Mapping[str, int | None]) -> str:
    """Where a room stands: ``agrees``, ``reserves`` when nobody differs but some hold back,
    ``differs``, or ``uncounted`` when no hand was raised."""
    if not raised(counts):
        return "uncounted"
    if raised(counts, "differ"):
        return "differs"
    return "reserves" if raised(counts, "reserve") else "agrees"
