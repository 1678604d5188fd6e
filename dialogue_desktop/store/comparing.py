"""What differs between the records of two files of one programme."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from ..domain.nouns import NOUNS
from ..domain.records import fields_of
from .file import Connection, address


class Difference(NamedTuple):
    """Of one noun the ids that live only here, only there, and in both with other values."""

    gone: list[bytes]
    back: list[bytes]
    changed: list[bytes]


def differences(
    connection: Connection, other: Path, passphrase: str | None = None
) -> dict[str, Difference]:
    """Noun -> what going over to the other file, which nobody works in, would do to its
    records."""
    known = address(other, "immutable")
    connection.execute("ATTACH ? AS other KEY ?", (known, passphrase or ""))
    try:
        found = {noun: _difference(connection, noun) for noun in NOUNS if noun != "pair"}
    finally:
        connection.execute("DETACH other")
    return {noun: each for noun, each in found.items() if any(each)}


def _difference(connection: Connection, noun: str) -> Difference:
    fields = ",".join(f'"{name}"' for name in ("id", *fields_of(NOUNS[noun])))
    live = f'SELECT {{0}} FROM {{1}}."{noun}" WHERE removed <> 1'
    ours, theirs = live.format("id", "main"), live.format("id", "other")

    def ids(sql: str) -> list[bytes]:
        return [row[0] for row in connection.execute(sql)]

    differing = f"{live.format(fields, 'main')} EXCEPT {live.format(fields, 'other')}"
    return Difference(
        ids(f"{ours} EXCEPT {theirs}"),
        ids(f"{theirs} EXCEPT {ours}"),
        ids(f"SELECT id FROM ({differing}) WHERE id IN ({theirs})"),
    )
