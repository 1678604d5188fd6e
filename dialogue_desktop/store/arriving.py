"""How far each sitting is applied, and what fills in where a range had been given up (rule 12)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from ..journal.declared import LOST
from .file import Row
from .ledger import NOTHING, Ledger, dot_of

Claims = Mapping[int, tuple[int, bytes]]
"""Sitting -> up to where a file says to have it, and the head of the chain there."""


def advance(
    ledger: Ledger, fresh: Mapping[int, list[Row]] = NOTHING, claims: Claims = NOTHING
) -> list[Row]:
    """Move the marks as far as all that was seen is here, along the chains; answers what is
    applied by that. A range that one of these changes gives up lets others go on.

    Raises :class:`BrokenChain` where a sitting does not lead to the head that a file claims.
    """
    applied: list[Row] = []
    while True:
        moved = [
            row
            for replica, seq in ledger.arrivals(fresh).items()
            for row in _moved(ledger, replica, seq, fresh, claims)
        ]
        applied += moved
        given_up = [row for row in moved if row[6] == LOST]
        if not given_up:
            return applied
        ledger.note_rows(given_up)
        fresh = NOTHING


def _moved(
    ledger: Ledger,
    replica: int,
    seq: int,
    fresh: Mapping[int, list[Row]],
    claims: Claims,
) -> list[Row]:
    mark = ledger.marks.get(replica, 0)
    rows = fresh.get(replica) or ledger.rows_between(replica, mark + 1, seq)
    rows = [row for row in rows if row[0] <= dot_of(replica, seq)]
    if replica in ledger.lost:
        ledger.set_mark(replica, seq, refreshed(ledger, replica, seq, claims))
    else:
        head = ledger.heads.get(replica) or ledger.genesis(replica)
        expected = dict([claims[replica]]) if replica in claims else {}
        head = ledger.follow(head, rows, ledger.epoch_at(replica, mark), expected)
        ledger.set_mark(replica, seq, head)
    return rows


def refreshed(ledger: Ledger, replica: int, seq: int, claims: Claims) -> bytes:
    """The head of a sitting of which ranges were given up; a file's claim can be proven once it
    is whole."""
    whole = replica in claims and not ledger.absent(replica, 1, seq)
    return ledger.run_through(replica, seq, dict([claims[replica]]) if whole else NOTHING)


def filling(ledger: Ledger, theirs: Ledger, their_ord: int, ord: int) -> list[list[Row]]:
    """What a file has of the ranges that were passed over here, hole by hole, as ours."""
    shift = dot_of(ord, 0) - dot_of(their_ord, 0)
    found = (
        theirs.rows_between(their_ord, first, last, shift) for first, last in ledger.holes(ord)
    )
    return [rows for rows in found if rows]


def without_holes(ledger: Ledger, marks: dict[str, int]) -> dict[str, int]:
    """Marks (sitting's uid in hex -> seq) up to which nothing is missing: what goes on from here
    must carry what fills in later."""
    first = {ledger.uid(r).hex(): holes[0][0] for r in ledger.lost if (holes := ledger.holes(r))}
    return {uid: min(seq, first.get(uid, seq + 1) - 1) for uid, seq in marks.items()}


Seen = tuple[int, int, int, int]
"""A sitting, one of its epochs, another sitting, and how far that was seen."""


def learn_seen(
    ledger: Ledger,
    rows: Iterable[Seen],
    sealed: Collection[tuple[int, int]],
    unsealed: Iterable[tuple[int, int, int]],
) -> set[int]:
    """What epochs had seen, as a file tells: proven where the change that opens one came along.
    Answers the sittings of which something else is believed now.

    ``unsealed`` (sitting, an epoch, a later one): changes of these are here and what opened them
    is not. That is believed for the time being, or what was built on lost changes would seem to
    know nothing of them.
    """
    told: dict[tuple[int, int], list[Seen]] = {}
    for row in rows:
        told.setdefault(row[:2], []).append(row)
    open_ended: dict[int, list[tuple[int, int]]] = {}
    for replica, first, last in unsealed:
        open_ended.setdefault(replica, []).append((first, last))
    changed: set[int] = set()
    for place in sealed:
        known = ledger.causality.rows(*place)
        if known and known != {other: upto for _, _, other, upto in told.get(place, ())}:
            ledger.forget_seen(*place)
            changed.add(place[0])
    for (replica, epoch), said in told.items():
        if (replica, epoch) in sealed or (
            any(first <= epoch <= last for first, last in open_ended.get(replica, ()))
            and not ledger.causality.rows(replica, epoch)
        ):
            if not ledger.causality.rows(replica, epoch):
                changed.add(replica)
            ledger.add_seen(said)
    return changed
