"""The one door for writing: changes and what follows from them, in one durable transaction.

The connection refuses every write while the door is shut. A sitting begins at the first write
after opening and ends with it: it is never continued (merge rule 11).
"""

from __future__ import annotations

import platform
import secrets
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext
from dataclasses import dataclass
from typing import Any, NamedTuple

from ..journal.changes import FORMAT, NONCE, WHOLE, Change, Origin, content_of
from ..journal.declared import LOST, PLACE
from ..journal.natures import NATURES
from ..journal.rules import Act
from ..journal.voids import UNDO
from . import upgrading
from .arriving import advance
from .erasing import projected
from .file import REFUSALS, Connection, Row, code_of, local, unseal
from .ledger import SEQS, SHIFT, Ledger, dot_of, row_of
from .projection import NOTHING, Projection
from .rows import Told
from .shortcut import Came
from .watching import Tell, watched


class Said(NamedTuple):
    """One act to be written: the noun, the record's id and the patch.

    ``fresh``: nothing that counts was ever said of this record, so there is nothing to read.
    """

    noun: str
    record: bytes
    patch: Mapping[str, Any]
    fresh: bool = False


@dataclass
class Sitting:
    """One opening of one file by one program, from its first write on.

    ``current``: whether its epoch has seen all that is here; ``written``: the epoch of its last
    change.
    """

    replica: int
    epoch: int
    tick: int
    current: bool = False
    written: int = 0


class Door:
    """Appends what was said, projects it and commits, or does nothing at all."""

    laptop = ""
    """What this computer is called in what is written; what it calls itself, where blank."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.sitting: Sitting | None = None
        self.is_writing = False
        self.refused = ""
        """The code of what kept the last write off the disk; blank once one was written."""
        self._known: tuple[Ledger, Projection] | None = None
        self._outdated = upgrading.outdated(connection)
        self._sealed = True
        shut, connection.shut = connection.shut, False
        if self._outdated:
            upgrading.stand_in(connection, self._outdated)
        self.learn()
        self._fill()
        connection.shut = shut

    def _fill(self) -> None:
        """What the journal says of nouns whose tables were just made."""
        spoken = upgrading.spoken_of(self.connection, self._outdated)
        if spoken:
            self.projection.project(spoken)

    @property
    def ledger(self) -> Ledger:
        """What the file knows of its changes."""
        return (self._known or self.learn())[0]

    @property
    def projection(self) -> Projection:
        """What makes tables of it."""
        return (self._known or self.learn())[1]

    def learn(self) -> tuple[Ledger, Projection]:
        """Read anew what the file knows: at opening, and when a transaction was taken back."""
        ledger = Ledger(self.connection)
        self._known = known = ledger, Projection(self.connection, ledger)
        sitting = self.sitting
        if sitting:
            seq = ledger.marks.get(sitting.replica, 0)
            epoch = ledger.epoch_at(sitting.replica, seq)
            here = sitting.replica in ledger.causality.origins
            self.sitting = (
                Sitting(sitting.replica, epoch, sitting.tick, written=epoch) if here else None
            )
        return known

    def _forget(self) -> None:
        """What was taken back is remembered no more; a disk that does not answer now is asked
        when it is needed."""
        self._known = None

    @contextmanager
    def opened(self) -> Iterator[Connection]:
        """A transaction; whatever is raised inside takes all of it back."""
        run = self.connection.execute
        if self._known is None:
            self.learn()
        self.connection.shut = False
        self.is_writing = True
        try:
            run("BEGIN IMMEDIATE")
            if self._sealed:
                unseal(self.connection)
            if self._outdated:
                upgrading.settle_in(self.connection, self._outdated)
                self._fill()
            yield self.connection
            run("COMMIT")
            self._outdated, self._sealed, self.refused = [], False, ""
            if self.connection.remnants:
                run("VACUUM")  # the only way to leave nothing of it in the file
                self.connection.remnants = False
        except REFUSALS as error:
            self.refused = code_of(error)
            raise
        finally:
            try:
                if self.connection.in_transaction:  # it was not committed
                    run("ROLLBACK")
            finally:
                self.connection.shut = True
                self.is_writing = False

    def write(
        self, said: Sequence[Said], author: str, at: int, tell: Tell | None = None
    ) -> tuple[Told, range]:
        """Write acts as changes of this sitting; answers what they touched and their seqs.

        ``at`` is the wall clock in microseconds since 1970 UTC. When this returns, it is on
        the disk. Stopped by ``tell``, nothing was written: raises :class:`Cancelled`.
        """
        with ExitStack() as otherwise:
            otherwise.callback(self._forget)
            with self.opened(), self._heard(tell, len(said)):
                acts = [act if act.fresh else self._identified(act) for act in said]
                rows = self._append(acts, author, at)
                came: dict[bytes, list[Row]] = {act.record: [] for act in acts if act.fresh}
                for act, row in zip(acts, rows, strict=True):
                    if act.record in came:
                        came[act.record].append(row)
                told = self._follow(rows, came)
            otherwise.pop_all()
        return told, range(rows[0][0] & SEQS, (rows[-1][0] & SEQS) + 1)

    def _heard(self, tell: Tell | None, acts: int) -> AbstractContextManager[None]:
        """Of each act a change and a row of a table are written."""
        return watched(self.connection, tell, 0, 1, 2 * acts) if tell else nullcontext()

    def write_again(self, acts: Iterable[Act]) -> None:
        """Write acts of another sitting as this one's own, by whom and when they were."""
        with self.opened():
            rows: list[Row] = []
            for change, patch in acts:
                said = Said(change.noun, change.record, patch)
                rows += self._append([said], change.author, change.at)
            self._follow(rows)

    def _follow(self, rows: list[Row], came: Came = NOTHING) -> Told:
        """What follows from what was written: others' changes that may be applied now, and the
        tables. ``came``: records of which nothing was here."""
        applied: list[Row] = []
        if given_up := [row for row in rows if row[6] == LOST]:
            self.ledger.note_rows(given_up)
            applied = advance(self.ledger)
            if self.sitting:
                self.sitting.current = False
        touched, _ = touched_by(self.ledger, [*rows, *applied])
        return projected(self.ledger, self.projection, touched, came, fresh=True)

    def _identified(self, said: Said) -> Said:
        """The first act under the id of a group says what that id derives from (merge rule 9).

        A mark is shown under the id of the united person, where nobody may have written yet.
        """
        natural = NATURES[said.noun].natural if said.noun in NATURES else ()
        if set(natural) <= said.patch.keys():
            return said
        parts = self.projection.shown_identity(said.noun, said.record)
        return said._replace(patch={**dict(zip(natural, parts, strict=False)), **said.patch})

    def _append(self, said: list[Said], author: str, at: int) -> list[Row]:
        sitting = self._sit_down()
        ledger, replica = self.ledger, sitting.replica
        seq = ledger.marks.get(replica, 0)
        nonces = secrets.token_bytes(NONCE * len(said))
        changes = []
        for number, (noun, record, patch, _) in enumerate(said, 1):
            content = content_of(patch, nonces[NONCE * (number - 1) : NONCE * number])
            changes.append(
                Change(
                    replica, seq + number, sitting.epoch, sitting.tick + number, at, author,
                    FORMAT, noun, record, WHOLE, content, None,
                )
            )  # fmt: skip
        sitting.tick += len(said)
        rows = list(map(row_of, changes))
        ledger.add_rows(rows)
        head = ledger.heads.get(replica) or ledger.genesis(replica)
        ledger.set_mark(replica, seq + len(changes), ledger.follow(head, rows, sitting.written))
        sitting.written = sitting.epoch
        return rows

    def _sit_down(self) -> Sitting:
        """This sitting, in an epoch that has seen all that is here."""
        if self.sitting is None:
            self.sitting = self._first_sitting()
        if not self.sitting.current:
            self._begin_epoch(self.sitting)
        return self.sitting

    def _begin_epoch(self, sitting: Sitting) -> None:
        ledger = self.ledger
        news = ledger.causality.advanced(sitting.replica, sitting.epoch, ledger.marks)
        if news or sitting.epoch == 0:
            sitting.epoch += 1
            ledger.add_seen(
                [(sitting.replica, sitting.epoch, other, upto) for other, upto in news.items()]
            )
        sitting.tick = max(sitting.tick, ledger.highest_tick())
        sitting.current = True

    def _first_sitting(self) -> Sitting:
        ledger = self.ledger
        last = local(self.connection, "sitting")
        parent = int(last) if last else None
        seq = ledger.marks.get(parent, 0) if parent is not None else 0
        epoch = ledger.epoch_at(parent, seq) if parent is not None else 0
        laptop = (self.laptop or platform.node())[:80]
        origin = Origin(secrets.token_bytes(16), parent, seq, epoch, laptop)
        replica = ledger.add_replica(origin)
        self.connection.execute(
            "INSERT OR REPLACE INTO local VALUES ('sitting', ?)", (str(replica),)
        )
        return Sitting(replica, 0, ledger.highest_tick())


Touched = dict[str, set[bytes]]
"""Noun -> ids of records."""


def touched_by(ledger: Ledger, rows: Sequence[Row]) -> tuple[Touched, set[bytes]]:
    """The records that newly applied changes are about, voids followed to what they void; and
    those of them of which other changes count now than did before."""
    touched: Touched = {}
    for row in rows:
        if row[6] in touched:
            touched[row[6]].add(row[7])
        else:
            touched[row[6]] = {row[7]}
    if touched.keys() & PLACE.keys():
        ledger.note_rows(row for row in rows if row[6] in PLACE and row[6] != LOST)
        touched = {noun: ids for noun, ids in touched.items() if noun not in PLACE}
    flipped: set[bytes] = set()
    if touched.pop(UNDO, None):
        for noun, record in _flipped(ledger, [row for row in rows if row[6] == UNDO]):
            touched.setdefault(noun, set()).add(record)
            flipped.add(record)
    return touched, flipped


def _flipped(ledger: Ledger, undos: list[Row]) -> Iterator[tuple[str, bytes]]:
    """The records of all changes that are void now and were not, or the other way round."""
    replicas = {row[0] >> SHIFT for row in undos}
    before = {replica: set(ledger.void(replica)) for replica in replicas}
    ledger.note_rows(undos)
    for replica in replicas:
        dots = [dot_of(replica, seq) for seq in before[replica] ^ ledger.void(replica)]
        for start in range(0, len(dots), 1000):
            part = dots[start : start + 1000]
            marks = ",".join("?" * len(part))
            rows = ledger.connection.execute(
                f"SELECT DISTINCT noun, record FROM change WHERE dot IN ({marks})", tuple(part)
            )
            yield from (tuple(row) for row in rows if row[0] != UNDO)
