"""A merge taken back: the file of before, and what was written here since, once more."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..journal.changes import Patch, encode
from ..journal.declared import PLACE
from ..journal.rules import Act
from ..store import backups, file, swap
from ..store.door import Door
from ..store.ledger import Ledger

_ID = re.compile(r'"([0-9a-f]{32})"')
Marks = dict[str, int]
"""Sitting's uid in hex -> how far it was applied."""


def later_work(ledger: Ledger, before: Marks, after: Marks) -> tuple[list[Act], list[Act]]:
    """What was written here since a merge: what stands alone, and what builds on the merge."""
    touched, created = brought(ledger, before, after)
    again: list[Act] = []
    left: list[Act] = []
    for replica in _own(ledger):
        seq = ledger.marks.get(replica, 0)
        first = after.get(ledger.uid(replica).hex(), 0) + 1
        for change, patch in ledger.live(ledger.between(replica, first, seq)):
            builds = change.record in touched or named_in(patch) & created
            stays = builds and change.noun not in PLACE
            (left if stays else again).append((change, patch))
    for acts in (again, left):
        acts.sort(key=lambda act: ledger.causality.order(act[0]))
    return again, left


def _own(ledger: Ledger) -> Iterator[int]:
    """The sittings of this file: the last one and those it continues. What another laptop wrote
    may have been applied since, when somebody gave up what it waited for."""
    last = file.local(ledger.connection, "sitting")
    replica = int(last) if last else None
    while replica is not None:
        yield replica
        replica = ledger.causality.origins[replica].parent


def brought(ledger: Ledger, before: Marks, after: Marks) -> tuple[set[bytes], set[bytes]]:
    """The records that a merge wrote about, and those of them that were not here before."""
    touched: set[bytes] = set()
    for uid, seq in after.items():
        first = before.get(uid, 0) + 1
        came = ledger.between(ledger.ords[bytes.fromhex(uid)], first, seq)
        touched.update(change.record for change in came)
    here = {
        change.record
        for change in ledger.changes(touched)
        if change.seq <= before.get(ledger.uid(change.replica).hex(), 0)
    }
    return touched, touched - here


def named_in(patch: Patch) -> set[bytes]:
    """Every id that a patch names, however deep."""
    return {bytes.fromhex(found) for found in _ID.findall(encode(patch).decode())}


@contextmanager
def rebuilt(backup: Path, path: Path, again: list[Act], passphrase: str | None) -> Iterator[Path]:
    """The file of before with the later work written into it in a new sitting."""
    with backups.restorable(backup, path, passphrase) as copy, file.explained(path):
        if again:
            connection = file.connect(copy, "rw", passphrase)
            try:
                swap.tune_copy(connection)
                Door(connection).write_again(again)
            finally:
                connection.close()
        yield copy
