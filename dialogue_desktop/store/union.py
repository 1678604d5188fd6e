"""The changes of received files taken in: the set union by (replica, seq), nothing else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from hmac import compare_digest
from itertools import chain

from ..errors import RefusedFile
from ..journal.changes import ERASED, WHOLE, WITHHELD, Change, digest_of, joined, redacts
from ..journal.declared import LOST
from ..journal.voids import UNDO
from .arriving import Claims, advance, filling, learn_seen, refreshed
from .door import Door, touched_by
from .erasing import projected
from .file import Connection, Row
from .ledger import SEQS, SHIFT, BrokenChain, Ledger, change_of, dot_of, row_of
from .projection import Watch, nobody
from .receiving import Received
from .rows import Told
from .shortcut import unseen
from .spans import Span


@dataclass
class Intake:
    """What one file brought: how many of its changes were new or known already, and which of the
    new ones were still waiting when it was taken."""

    name: str
    new: int = 0
    known: int = 0
    told_more: int = 0
    """How many of those known it has another content of, which stands from now on."""
    waiting: dict[int, list[int]] = field(default_factory=dict)
    touched: dict[str, set[bytes]] = field(default_factory=dict)
    spans: list[Span] = field(default_factory=list)
    brought: dict[int, list[Row]] = field(default_factory=dict)
    applied: list[Row] = field(default_factory=list)
    reread: dict[str, set[bytes]] = field(default_factory=dict)
    fresh: dict[int, list[Row]] = field(default_factory=dict)
    clocks: list[tuple[int, int, int]] = field(default_factory=list)
    unsealed: list[tuple[int, int, int]] = field(default_factory=list)
    filled: set[int] = field(default_factory=set)

    def parked(self, marks: Mapping[int, int]) -> int:
        """How many of its changes wait where the sittings are applied up to these marks."""
        return sum(seq > marks.get(ord, 0) for ord, seqs in self.waiting.items() for seq in seqs)

    def note_clock(self, ord: int, rows: list[Row]) -> None:
        """Between which wall clocks a sitting wrote what came of it."""
        clocks = [row[3] for row in rows]
        self.clocks.append((ord, min(clocks), max(clocks)))


AT_ONCE = 10
"""How many files SQLite surely lets be attached at a time."""


@contextmanager
def attached(connection: Connection, files: Sequence[Received]) -> Iterator[None]:
    """Received files where a statement can copy from them, row by row inside SQLite."""
    with ExitStack() as afterwards:
        for each in files:
            connection.execute(f"ATTACH ? AS {each.schema} KEY ''", (str(each.path),))
            afterwards.callback(connection.execute, f"DETACH {each.schema}")
        yield


class Union:
    """Takes attached files into the door's open transaction, each whole or not at all."""

    def __init__(self, door: Door) -> None:
        self.door = door
        self.connection = door.connection
        self.touched: dict[str, set[bytes]] = {}
        self.marks = dict(door.ledger.marks)
        self.waiting = {ord: sum(run.size for run in r) for ord, r in door.ledger.parked().items()}
        self.holes = {ord: door.ledger.holes(ord) for ord in door.ledger.lost}
        self.sat: set[int] = set()
        """The sittings that something came of."""
        self.came: dict[bytes, list[Row]] = {}
        self.places: set[tuple[int, int]] = set()
        self.reread: set[bytes] = set()
        self.intakes: list[Intake] = []

    def take(self, received: Received) -> Intake:
        """Union one file; raises :class:`RefusedFile` and leaves no trace of it then."""
        self.connection.execute("SAVEPOINT file")
        with ExitStack() as otherwise:
            otherwise.callback(self._let_go)
            try:
                intake = self._take(received)
            except (ValueError, OverflowError) as error:
                raise RefusedFile("damaged", name=received.name) from error
            otherwise.pop_all()
        self.connection.execute("RELEASE file")
        intake.touched, flipped = touched_by(self.door.ledger, intake.applied)
        self.reread |= flipped
        for noun, ids in intake.reread.items():
            intake.touched.setdefault(noun, set()).update(ids)
            self.reread |= ids
        for noun, ids in intake.touched.items():
            self.touched.setdefault(noun, set()).update(ids)
        came = self.came
        for row in intake.applied:
            came.setdefault(row[7], []).append(row)
        self.places.update((row[0] >> SHIFT, row[1]) for row in intake.applied)
        for finished in (intake.applied, intake.fresh, intake.brought, intake.reread):
            finished.clear()
        self.intakes.append(intake)
        return intake

    def _let_go(self) -> None:
        self.connection.execute("ROLLBACK TO file")
        self.connection.execute("RELEASE file")
        self.door.learn()

    def project(self, watch: Watch = nobody) -> Told:
        """Read every touched record once, after the last file."""
        ledger, came = self.door.ledger, self.came
        for record in chain(self.reread, unseen(ledger, self.marks, self.places, came)):
            came.pop(record, None)
        return projected(ledger, self.door.projection, self.touched, came, watch=watch)

    def counted(self) -> tuple[int, int]:
        """How many changes there were before, and are now, beyond what was applied then and in
        what had been given up of it."""
        ledger = self.door.ledger
        spans = [(ord, self.marks.get(ord, 0) + 1, SEQS) for ord in self.waiting.keys() | self.sat]
        spans += [(ord, *hole) for ord, holes in self.holes.items() for hole in holes]
        return sum(self.waiting.values()), sum(ledger.count(*span) for span in spans)

    # --- one file --------------------------------------------------------------------------------

    def _take(self, received: Received) -> Intake:
        theirs = Ledger(received.connection)
        intake = Intake(received.name)
        ours = self._origins(theirs, received)
        claims: dict[int, tuple[int, bytes]] = {}
        opened: set[tuple[int, int]] = set()
        for their_ord, ord in ours.items():
            opened |= self._rows(theirs, their_ord, ord, received, intake)
            opened |= self._filled(theirs, their_ord, ord, received, intake)
            if their_ord in theirs.marks and not theirs.holes(their_ord):
                claims[ord] = (theirs.marks[their_ord], theirs.heads[their_ord])
        self._seen(theirs, ours, opened, intake)
        self._contents(theirs, ours, received, intake)
        self._prove_filled(claims, received, intake)
        self._check_known(claims, received)
        self._add_up(theirs, ours, received, intake)
        self._apply(claims, received, intake)
        return intake

    def _add_up(
        self, theirs: Ledger, ours: dict[int, int], received: Received, intake: Intake
    ) -> None:
        """Every change of a file is new or known (merge rule 15)."""
        if intake.new + intake.known != received.size:  # what was known may have gaps there
            back = {ord: their_ord for their_ord, ord in ours.items()}
            for ord, first, last in intake.spans:
                intake.known -= last - first + 1 - theirs.count(back[ord], first, last)
        if intake.new + intake.known != received.size:
            raise RefusedFile("damaged", name=received.name)

    def _origins(self, theirs: Ledger, received: Received) -> dict[int, int]:
        """Their number of a sitting -> ours; a sitting that began elsewhere than here is forged."""
        ledger = self.door.ledger
        ours: dict[int, int] = {}
        waiting = dict(theirs.causality.origins)
        while waiting:
            ready = [o for o, origin in waiting.items() if origin.parent in (None, *ours)]
            if not ready:
                raise RefusedFile("damaged", name=received.name)
            for ord in ready:
                origin = waiting.pop(ord)
                parent = ours.get(origin.parent) if origin.parent is not None else None
                origin = origin._replace(parent=parent)
                known = ledger.ords.get(origin.uid)
                if known is None:
                    ours[ord] = ledger.add_replica(origin)
                elif ledger.causality.origins[known] == origin:
                    ours[ord] = known
                else:
                    raise RefusedFile("forged", name=received.name)
        return ours

    def _seen(
        self, theirs: Ledger, ours: dict[int, int], opened: set[tuple[int, int]], intake: Intake
    ) -> None:
        """What epochs had seen, those of the sitting that one goes on from too."""
        ledger = self.door.ledger
        for ord, _, _ in intake.clocks:
            parent, seq, epoch = ledger.causality.origins[ord][1:4]
            mark = ledger.marks.get(parent, 0)
            if parent is not None and mark < seq:
                intake.unsealed.append((parent, ledger.epoch_at(parent, mark) + 1, epoch))
        rows = ((ours[r], epoch, ours[other], upto) for r, epoch, other, upto in theirs.seen_rows())
        changed = learn_seen(ledger, rows, opened, intake.unsealed)
        if not changed.isdisjoint(ledger.lost):  # who had seen what, of changes that were applied
            for noun, ids in self.door.projection.everything().items():
                intake.reread.setdefault(noun, set()).update(ids)

    def _rows(
        self, theirs: Ledger, their_ord: int, ord: int, received: Received, intake: Intake
    ) -> set[tuple[int, int]]:
        """Take their changes of one sitting that are not here; answers the epochs these open.

        A second content of one change is forged.
        """
        ledger = self.door.ledger
        mark = ledger.marks.get(ord, 0)
        first, last = theirs.ends(their_ord, mark)
        if last > 0:
            intake.known += last - first + 1
            intake.spans.append((ord, first, last))
        shift = dot_of(ord, 0) - dot_of(their_ord, 0)
        rows = theirs.rows_between(their_ord, mark + 1, SEQS, shift)
        if not rows:
            return set()
        parked = {row[0]: row for row in ledger.rows_between(ord, mark + 1, SEQS)}
        opened = self._opened(ord, rows, mark, parked, intake)
        for row in rows if parked else ():
            if row[0] in parked and not _same_act(change_of(parked[row[0]]), change_of(row)):
                raise RefusedFile("forged", name=received.name)
        self.sat.add(ord)
        new = ledger.take_rows(received.schema, rows[0][0], rows[-1][0], shift, bool(parked))
        intake.note_clock(ord, rows)
        intake.new += new
        intake.known += len(rows) - new
        intake.brought[ord] = [r for r in rows if r[0] not in parked] if parked else rows
        if not parked and rows[-1][0] == dot_of(ord, mark + len(rows)):
            intake.fresh[ord] = rows
        return opened

    def _opened(
        self, ord: int, rows: list[Row], upto: int, parked: dict[int, Row], intake: Intake
    ) -> set[tuple[int, int]]:
        """The epochs that these rows open, what was here up to a seq being known."""
        ledger = self.door.ledger
        last = ledger.one(dot_of(ord, max(ledger.ends(ord, upto)[1], 0)))
        sealed, unsealed = _opened(rows, last, parked)
        intake.unsealed += [(ord, *epochs) for epochs in unsealed]
        return {(ord, epoch) for epoch in sealed}

    def _filled(
        self, theirs: Ledger, their_ord: int, ord: int, received: Received, intake: Intake
    ) -> set[tuple[int, int]]:
        """Take what was given up here and comes after all; answers the epochs it opens."""
        ledger, shift = self.door.ledger, dot_of(ord, 0) - dot_of(their_ord, 0)
        opened: set[tuple[int, int]] = set()
        for rows in filling(ledger, theirs, their_ord, ord):
            first, last = rows[0][0], rows[-1][0]
            opened |= self._opened(ord, rows, (first & SEQS) - 1, {}, intake)
            ledger.take_rows(received.schema, first, last, shift, False)
            intake.new += len(rows)
            intake.known -= len(rows)
            intake.filled.add(ord)
            self.sat.add(ord)
            intake.applied += rows
            for row in rows:  # what was applied before came after these
                intake.reread.setdefault(row[6], set()).add(row[7])
            ledger.note_rows(row for row in rows if row[6] == LOST)
        return opened

    def _prove_filled(self, claims: Claims, received: Received, intake: Intake) -> None:
        """Where a sitting was filled in, its chain is run from its beginning."""
        ledger = self.door.ledger
        try:
            for ord in intake.filled:
                mark = ledger.marks[ord]
                ledger.set_mark(ord, mark, refreshed(ledger, ord, mark, claims))
        except BrokenChain as error:
            raise RefusedFile("forged", name=received.name) from error

    def _contents(
        self, theirs: Ledger, ours: dict[int, int], received: Received, intake: Intake
    ) -> None:
        """Of two copies of a known change the more telling stands (merge rule 14)."""
        ledger = self.door.ledger
        back = {ord: their_ord for their_ord, ord in ours.items()}
        dots = {
            dot_of(ours[dot >> SHIFT], dot & SEQS)
            for (dot,) in theirs.connection.execute("SELECT dot FROM change WHERE state <> 1")
            if dot >> SHIFT in ours
        }
        thin = self.connection.execute("SELECT dot FROM change WHERE state <> 1")
        dots |= {dot for (dot,) in thin if dot >> SHIFT in back}
        for dot in sorted(dots):
            mine = ledger.one(dot)
            other = theirs.one(dot_of(back[dot >> SHIFT], dot & SEQS))
            if mine is None or other is None:
                continue
            other = other._replace(replica=mine.replica)
            if not _same_act(mine, other):
                raise RefusedFile("forged", name=received.name)
            best = joined(mine, other)
            if best != mine:
                intake.told_more += 1
                if best.state == ERASED:
                    self.connection.remnants = True
                self.connection.execute(
                    "UPDATE change SET state = ?, content = ?, digest = ? WHERE dot = ?",
                    (best.state, best.content, best.digest, dot),
                )
                if ledger.applied(mine):
                    intake.reread.setdefault(mine.noun, set()).add(mine.record)
                    if mine.noun == UNDO:
                        intake.applied.append(row_of(best))

    def _check_known(self, claims: Claims, received: Received) -> None:
        """Where they had less of a sitting than we, their head must lead to ours."""
        ledger = self.door.ledger
        for ord, (seq, head) in claims.items():
            mark = ledger.marks.get(ord, 0)
            if 0 < seq <= mark and not ledger.holes(ord):
                rows = ledger.rows_between(ord, seq + 1, mark)
                ours = ledger.follow(head, rows, ledger.epoch_at(ord, seq))
                if not compare_digest(ours, ledger.heads[ord]):
                    raise RefusedFile("forged", name=received.name)

    def _apply(self, claims: Claims, received: Received, intake: Intake) -> None:
        """Move the marks as far as all that was seen is here, along the chains."""
        ledger = self.door.ledger
        try:
            intake.applied += advance(ledger, intake.fresh, claims)
        except BrokenChain as error:
            raise RefusedFile("forged", name=received.name) from error
        for ord, rows in intake.brought.items():
            mark = ledger.marks.get(ord, 0)
            if rows and rows[-1][0] > dot_of(ord, mark):
                seqs = (row[0] & SEQS for row in rows)
                intake.waiting[ord] = [seq for seq in seqs if seq > mark]


def _opened(
    rows: list[Row], last: Change | None, parked: dict[int, Row]
) -> tuple[set[int], list[tuple[int, int]]]:
    """The epochs whose first change is among these rows of a sitting, where that can be told, and
    from which to which epochs what opened them is not here.

    Raises ValueError where ticks don't rise or epochs fall, as those of no sitting do.
    """
    place = dot_of(last.replica, last.seq) if last else rows[0][0] & ~SEQS
    epoch, tick = (last.epoch, last.tick) if last else (0, 0)
    opened: set[int] = set()
    unsealed: list[tuple[int, int]] = []
    for row in rows:
        dot, at_epoch, at_tick = row[:3]
        if at_tick <= tick or at_epoch < epoch:
            raise ValueError("not the order of a sitting")
        if at_epoch != epoch:
            before = parked.get(dot - 1)
            if dot == place + 1 or (before and before[1] != at_epoch):
                opened.add(at_epoch)
            else:
                unsealed.append((epoch + 1, at_epoch))
        place, epoch, tick = dot, at_epoch, at_tick
    return opened, unsealed


def _same_act(ours: Change, theirs: Change) -> bool:
    """Whether two copies of a change are one act, whatever of its content each still has."""
    if ours[:9] != theirs[:9]:
        return False
    if WITHHELD in (ours.state, theirs.state) or ours.state == theirs.state == WHOLE:
        return digest_of(ours) == digest_of(theirs)
    whole, erased = (ours, theirs) if ours.state == WHOLE else (theirs, ours)
    if whole.state == WHOLE:
        return digest_of(whole) == digest_of(erased) and redacts(whole, erased)
    return digest_of(ours) == digest_of(theirs)
