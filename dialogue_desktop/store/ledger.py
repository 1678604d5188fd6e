"""The journal of one file: who wrote, how far each is applied, and every change.

Inside a file a sitting is named by a small number of the file's own; 16 random bytes name it
everywhere else. ``dot`` is both in one integer key: the sitting's number and the seq.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from hashlib import sha256
from hmac import compare_digest
from itertools import groupby, pairwise
from types import MappingProxyType
from typing import Any

from ..journal.causality import Run, after_lost, arrive
from ..journal.changes import WHOLE, Change, Origin, genesis, opening, patch_of, sealed
from ..journal.declared import PLACE
from ..journal.rules import Act
from ..journal.voids import UNDO
from .declared import Declarations, Gap
from .dots import SEQS, SHIFT, change_of, dot_of, row_of, runs_of
from .file import Connection, Row, in_parts

REST = "epoch, tick, at, author, format, noun, record, state, content, digest"
NOTHING: Mapping[int, Any] = MappingProxyType({})
CHANGE = f"dot, {REST}"


class BrokenChain(ValueError):
    """A change is not the one that was written: damage or forgery."""


class Ledger(Declarations):
    """All that is known of the changes of one file; rows are read when asked for."""

    def __init__(self, connection: Connection) -> None:
        super().__init__()
        self.connection = connection
        self.heads: dict[int, bytes] = {}
        self._waiting: dict[int, list[Run]] | None = None
        self._moved: set[int] = set()
        self._load()

    # --- what is known ---------------------------------------------------------------------------

    def _load(self) -> None:
        rows = self._rows("SELECT ord, uid, parent, parent_seq, parent_epoch, laptop FROM replica")
        for ord, *origin in rows:
            self.ords[origin[0]] = ord
            self.causality.learn_origin(ord, Origin(*origin))
        for row in self._rows("SELECT replica, epoch, other, upto FROM seen"):
            self.causality.learn_seen(*row)
        for ord, seq, head in self._rows("SELECT replica, seq, head FROM mark"):
            self.marks[ord], self.heads[ord] = seq, head
        self.note_rows(
            self._rows(f"SELECT {CHANGE} FROM change INDEXED BY change_undo WHERE noun = 'undo'")
        )
        self.note_rows(self.rows_of(PLACE.values()))

    def note_rows(self, rows: Iterable[Any]) -> None:
        """Learn of changes that speak of changes, as they are stored."""
        self.note(
            (change, patch)
            for change in map(change_of, rows)
            if (patch := patch_of(change)) is not None
        )

    def _rows(self, sql: str, *values: Any) -> list[Any]:
        return list(self.connection.execute(sql, values))

    def uid(self, replica: int) -> bytes:
        """What names a sitting on every laptop."""
        return self.causality.origins[replica].uid

    def names_its_sittings(self) -> bool:
        """Whether each sitting has a name, and what is applied is of sittings that are known."""
        origins = self.causality.origins
        return self.marks.keys() <= origins.keys() and None not in self.ords

    def name_of(self, dot: int) -> tuple[str, int]:
        """What names a change on every laptop: its sitting's uid in hex, and its seq."""
        return self.uid(dot >> SHIFT).hex(), dot & SEQS

    def highest_tick(self) -> int:
        """The greatest tick here, parked changes included: one look-up a sitting."""
        found = self._rows(
            "SELECT max((SELECT tick FROM change"
            f" WHERE dot BETWEEN ord << {SHIFT} AND (ord << {SHIFT} | {SEQS})"
            " ORDER BY dot DESC LIMIT 1)) FROM replica"
        )
        return found[0][0] or 0

    # --- reading changes -------------------------------------------------------------------------

    def changes(self, ids: Collection[bytes]) -> list[Change]:
        """Every change of these records, parked and void ones too, in order."""
        rows = self.rows_of(ids)
        return sorted(map(change_of, rows), key=self.causality.order)

    def rows_of(self, ids: Collection[bytes]) -> list[Any]:
        """Every change of these records as it is stored."""
        found: list[Any] = []
        for part in in_parts(ids):
            marks = ",".join("?" * len(part))
            found += self._rows(f"SELECT {CHANGE} FROM change WHERE record IN ({marks})", *part)
        return found

    def rows_saying(self, ids: Collection[bytes], names: Iterable[str]) -> Iterator[Any]:
        """The changes of these records, told whole, that may say one of these fields: those that
        write its name, or write letters by their numbers."""
        signs = [rb"\u", *(f'"{name}"'.encode() for name in names)]
        says = " OR ".join(f"instr(content, x'{sign.hex()}')" for sign in signs)
        for part in in_parts(ids):
            marks = ",".join("?" * len(part))
            among = f"record IN ({marks}) AND state = {WHOLE} AND ({says})"
            yield from self._rows(f"SELECT {CHANGE} FROM change WHERE {among}", *part)

    def records_between(self, first: int, last: int) -> Iterator[bytes]:
        """What a range of changes speaks of, by the first and the last key."""
        rows = self.connection.execute(
            "SELECT record FROM change WHERE dot BETWEEN ? AND ?", (first, last)
        )
        return (record for (record,) in rows)

    def dots_of(self, ids: Collection[bytes]) -> Iterator[tuple[bytes, int]]:
        """The keys of every change of these records."""
        for part in in_parts(ids):
            marks = ",".join("?" * len(part))
            sql = f"SELECT record, dot FROM change WHERE record IN ({marks})"
            yield from self.connection.execute(sql, part)

    def live(self, changes: Iterable[Change]) -> Iterator[Act]:
        """The applied changes that nobody voided and whose content is here."""
        for change in changes:
            if change.noun == UNDO or not self.counts(change.replica, change.seq):
                continue
            patch = patch_of(change)
            if patch is not None:
                yield change, patch

    def acts(self, ids: Collection[bytes]) -> dict[bytes, list[Act]]:
        """Record id -> its live acts in order; ids without any are left out."""
        found: dict[bytes, list[Act]] = {}
        for act in self.live(map(change_of, self.rows_of(ids))):
            found.setdefault(act[0].record, []).append(act)
        order = self.causality.order
        for acts in found.values():
            if len(acts) > 1:
                acts.sort(key=lambda act: order(act[0]))
        return found

    def between(self, replica: int, first: int, last: int) -> Iterator[Change]:
        """The changes of a sitting from one seq to another, in order."""
        return map(change_of, self.rows_between(replica, first, last))

    def rows_between(self, replica: int, first: int, last: int, shift: int = 0) -> list[Any]:
        """The same as they are stored; ``shift`` is added to each dot."""
        sql = f"SELECT dot + ?, {REST} FROM change WHERE dot BETWEEN ? AND ? ORDER BY dot"
        return self._rows(sql, shift, dot_of(replica, first), dot_of(replica, last))

    def one(self, dot: int) -> Change | None:
        """One change by its key."""
        found = self._rows(f"SELECT {CHANGE} FROM change WHERE dot = ?", dot)
        return change_of(found[0]) if found else None

    def by_dot(self, dots: Collection[int]) -> dict[int, Change]:
        """Changes by their keys."""
        found: dict[int, Change] = {}
        for part in in_parts(dots):
            marks = ",".join("?" * len(part))
            rows = self._rows(f"SELECT {CHANGE} FROM change WHERE dot IN ({marks})", *part)
            found.update((row[0], change_of(row)) for row in rows)
        return found

    def ends(self, replica: int, upto: int) -> tuple[int, int]:
        """The first and the last change of a sitting that is in the file up to a seq; (0, -1)
        where there is none."""
        span = dot_of(replica, 1), dot_of(replica, upto)
        within = "FROM change WHERE dot BETWEEN ? AND ? ORDER BY dot"
        first = self._rows(f"SELECT dot {within} LIMIT 1", *span)
        last = self._rows(f"SELECT dot {within} DESC LIMIT 1", *span)
        return (first[0][0] & SEQS, last[0][0] & SEQS) if first else (0, -1)

    def count(self, replica: int, first: int, last: int) -> int:
        """How many changes of a sitting are in the file from one seq to another."""
        sql = "SELECT count(*) FROM change WHERE dot BETWEEN ? AND ?"
        return int(self._rows(sql, dot_of(replica, first), dot_of(replica, last))[0][0])

    def size(self) -> int:
        """How many changes are in the file, of whatever sitting."""
        return int(self._rows("SELECT count(*) FROM change")[0][0])

    def seen_rows(self) -> list[tuple[int, int, int, int]]:
        """Everything that the epochs of this file say: (replica, epoch, other, upto)."""
        return self._rows("SELECT replica, epoch, other, upto FROM seen")

    def spans(self) -> list[tuple[int, int, int]]:
        """Per sitting the earliest and the latest wall clock of its changes, as they are shown."""
        spans = self._rows(
            f"SELECT dot >> {SHIFT}, min(at), max(at) FROM change GROUP BY dot >> {SHIFT}"
        )
        return [self.corrected_span(*span) for span in spans]

    def corrected_span(self, replica: int, first: int, last: int) -> tuple[int, int, int]:
        """Between which moments a sitting wrote, once its clock is put right."""
        if not self.corrected(replica):
            return replica, first, last
        rows = self._rows(
            "SELECT dot, at FROM change WHERE dot BETWEEN ? AND ?",
            dot_of(replica, 1),
            dot_of(replica, SEQS),
        )
        shown = [self.shown_at(replica, dot & SEQS, at) for dot, at in rows]
        return replica, min(shown), max(shown)

    def parked(self, read: Mapping[int, list[Row]] = NOTHING) -> dict[int, list[Run]]:
        """Replica -> what is here beyond the marks, in order; ``read``: where that is known."""
        sql = (
            "SELECT dot, epoch FROM replica LEFT JOIN mark ON mark.replica = ord JOIN change"
            f" ON dot BETWEEN (ord << {SHIFT}) + coalesce(seq, 0) + 1 AND (ord << {SHIFT} | {SEQS})"
        )
        if self._waiting is None:
            found = groupby(self._rows(f"{sql} ORDER BY dot"), lambda row: row[0] >> SHIFT)
            self._waiting = {ord: runs_of(rows) for ord, rows in found}
        for ord in self._moved - read.keys():
            self._waiting[ord] = runs_of(self._rows(f"{sql} WHERE ord = ? ORDER BY dot", ord))
            self._moved.discard(ord)
        known = {ord: runs_of(rows) for ord, rows in read.items()}
        return {ord: runs for ord, runs in {**self._waiting, **known}.items() if runs}

    def gaps(self) -> list[Gap]:
        """What is missing so that the parked changes can be applied."""
        wanted: dict[int, int] = {}
        parked, marks = self.parked(), self.marks
        waiting = {replica: sum(run.size for run in runs) for replica, runs in parked.items()}
        for replica, runs in parked.items():
            if runs[0].first > marks.get(replica, 0) + 1:
                wanted[replica] = max(wanted.get(replica, 0), runs[0].first - 1)
            for epoch in {run.epoch for run in runs}:
                for other, upto in self.causality.missing(replica, epoch, marks):
                    wanted[other] = max(wanted.get(other, 0), upto)
        laptop = {r: self.causality.origins[r].laptop for r in wanted.keys() | self.lost.keys()}
        still = self.still_lost()
        return [
            Gap(laptop[r], r, mark + 1, upto, sum(waiting.values()))
            for r, upto in sorted(wanted.items())
            if upto - (mark := marks.get(r, 0)) > waiting.get(r, 0) or parked[r][0].first > mark + 1
        ] + [
            Gap(laptop[r], r, first, last, 0)
            for r in sorted(self.lost)
            for first, last in self.holes(r)
            if after_lost(first - 1, still.get(r, ())) < last
        ]

    def holes(self, replica: int) -> list[tuple[int, int]]:
        """The ranges of a sitting that were passed over, since somebody gave them up."""
        return self.absent(replica, 1, self.marks.get(replica, 0)) if replica in self.lost else []

    def absent(self, replica: int, first: int, last: int) -> list[tuple[int, int]]:
        """What is not here of a sitting between one seq and another."""
        rows = self._rows(
            "SELECT dot, epoch FROM change WHERE dot BETWEEN ? AND ? ORDER BY dot",
            dot_of(replica, first),
            dot_of(replica, last),
        )
        runs = [Run(first - 1, first - 1, 0), *runs_of(rows), Run(last + 1, last + 1, 0)]
        return [(a.last + 1, b.first - 1) for a, b in pairwise(runs) if b.first > a.last + 1]

    # --- growing: only inside the door's transaction ---------------------------------------------

    def add_replica(self, origin: Origin) -> int:
        """Remember a sitting; answers the number that names it in this file."""
        ord = max(self.causality.origins, default=0) + 1
        self.connection.execute("INSERT INTO replica VALUES (?,?,?,?,?,?)", (ord, *origin))
        self.ords[origin.uid] = ord
        self.causality.learn_origin(ord, origin)
        return ord

    def add_seen(self, rows: list[tuple[int, int, int, int]]) -> None:
        """Remember what an epoch had seen: (replica, epoch, other, upto)."""
        if rows:
            self.connection.executemany("INSERT OR IGNORE INTO seen VALUES (?,?,?,?)", rows)
        for row in rows:
            self.causality.learn_seen(*row)

    def forget_seen(self, replica: int, epoch: int) -> None:
        """What was believed of an epoch before its first change came was wrong."""
        self.connection.execute(
            "DELETE FROM seen WHERE replica = ? AND epoch = ?", (replica, epoch)
        )
        self.causality.forget(replica, epoch)

    def add_rows(self, rows: list[Any]) -> None:
        """Append changes as they are stored; nothing is applied by that."""
        self._moved.update(row[0] >> SHIFT for row in rows)
        self.connection.executemany(
            "INSERT INTO change VALUES (?,?,?,?,?,?,?,?,?,?,?)",
            [
                (a, b, c, d, e, f, g, bytearray(h), i, j and bytearray(j), k)
                for a, b, c, d, e, f, g, h, i, j, k in rows
            ],
        )

    def take_rows(self, schema: str, first: int, last: int, shift: int, some_here: bool) -> int:
        """Copy changes from an attached file, those that are not here; answers how many.

        ``first`` and ``last`` are dots of this file, which are theirs and ``shift``.
        """
        self._moved.add(first >> SHIFT)
        missing = " AND dot + ?1 NOT IN (SELECT dot FROM main.change)" if some_here else ""
        return int(
            self.connection.execute(
                f"INSERT INTO main.change SELECT dot + ?1, {REST} FROM {schema}.change"
                f" WHERE dot BETWEEN ?2 - ?1 AND ?3 - ?1{missing}",
                (shift, first, last),
            ).rowcount
        )

    def set_mark(self, replica: int, seq: int, head: bytes) -> None:
        """This sitting is applied up to here."""
        self.marks[replica], self.heads[replica] = seq, head
        self._moved.add(replica)
        self._void.pop(replica, None)
        self.connection.execute(
            "INSERT INTO mark VALUES (?,?,?) ON CONFLICT(replica)"
            " DO UPDATE SET seq = excluded.seq, head = excluded.head",
            (replica, seq, head),
        )

    # --- chains ----------------------------------------------------------------------------------

    def genesis(self, replica: int) -> bytes:
        """The head of a sitting's chain before its first change."""
        origin = self.causality.origins[replica]
        parent = self.uid(origin.parent) if origin.parent is not None else b""
        return genesis(origin, parent)

    def opened(self, replica: int, epoch: int) -> bytes:
        """What seals an epoch's rows into its first change."""
        rows = self.causality.rows(replica, epoch)
        return opening((self.uid(other), upto) for other, upto in rows.items())

    def follow(
        self,
        head: bytes,
        rows: Iterable[Row],
        epoch: int,
        expected: Mapping[int, bytes] = NOTHING,
    ) -> bytes:
        """The head after these changes of one sitting; ``epoch`` is that of the change before.

        Raises :class:`BrokenChain` where the head is not the expected one (seq -> head).
        """
        for dot, at_epoch, tick, at, author, format, noun, record, state, content, digest in rows:
            opened, seq = b"", dot & SEQS
            if at_epoch != epoch:
                epoch = at_epoch
                opened = self.opened(dot >> SHIFT, epoch)
            told = sha256(content).digest() if state == WHOLE else digest
            head = sealed(head, opened, seq, epoch, tick, at, author, format, noun, record, told)
            if seq in expected and not compare_digest(expected[seq], head):
                raise BrokenChain(seq)
        return head

    def run_through(self, replica: int, seq: int, expected: Mapping[int, bytes] = NOTHING) -> bytes:
        """The head of a sitting from its beginning, over what is here of it."""
        return self.follow(self.genesis(replica), self.rows_between(replica, 1, seq), 0, expected)

    def is_sound(self, replica: int) -> bool:
        """Whether a sitting's changes, from the first to the last applied, lead to its head, and
        nothing is missing but what was given up."""
        mark, lost = self.marks[replica], self.lost.get(replica, ())
        missing = self.absent(replica, 1, mark)
        if any(after_lost(first - 1, lost) < last for first, last in missing):
            return False
        return compare_digest(self.run_through(replica, mark), self.heads[replica])

    def epoch_at(self, replica: int, seq: int) -> int:
        """The epoch of a change, 0 before the first."""
        found = self._rows("SELECT epoch FROM change WHERE dot = ?", dot_of(replica, seq))
        return found[0][0] if found else 0

    def arrivals(self, read: Mapping[int, list[Row]]) -> dict[int, int]:
        """How far each sitting can be applied with what is here now; only those that advance.

        ``read``: replica -> all of it that is beyond its mark, where that is known.
        """
        waiting = self.parked(read)
        after = arrive(self.marks, waiting, self.causality, self.lost)
        return {r: seq for r, seq in after.items() if seq > self.marks.get(r, 0)}


__all__ = ["CHANGE", "NOTHING", "SEQS", "SHIFT", "BrokenChain", "Gap", "Ledger", "change_of",
           "dot_of", "row_of"]  # fmt: skip
