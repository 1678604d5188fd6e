"""What people declare of what others wrote: that it will not come, that a clock was wrong, that
a person is to be forgotten. Each is a change that travels."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from typing import NamedTuple

from ..domain.participants import Participant
from ..errors import DialogueError
from ..exchange.merging import CLOCK_SLACK, NO_CLOCK_BEFORE
from ..journal.declared import (
    CLOCK,
    ERASURE,
    LOST,
    PLACE,
    Correction,
    clock_patch,
    erasure_patch,
    lost_patch,
)
from ..store import attachments
from ..store.door import Said
from ..store.erasing import forgotten
from ..store.file import explained
from ..store.ledger import SEQS, Gap, Ledger, dot_of
from ..store.readings import moment
from .opened import Opened, RecordOrId, id_of


class WrongClock(NamedTuple):
    """A laptop whose clock cannot have been right: when it says to have written last, when that
    came here, and which changes that is about (sitting, first, last)."""

    laptop: str
    author: str
    at: dt.datetime
    came: dt.datetime
    ahead: bool
    spans: tuple[tuple[str, int, int], ...]


class Awaited(NamedTuple):
    """Work that has not come: whose it is, as far as that is known, and how much waits for it."""

    author: str
    laptop: str
    waiting: int
    gaps: tuple[Gap, ...]


class Declaring(Opened):
    """Ranges given up, clocks put right, people forgotten."""

    def awaited(self) -> list[Awaited]:
        """What is missing of others' work, by whose it is."""
        with explained(self.path):
            ledger = self._door.ledger
            found: dict[tuple[str, str], list[Gap]] = {}
            for gap in ledger.gaps():
                author = _author(ledger, gap.replica)
                found.setdefault((author, "" if author else gap.laptop), []).append(gap)
        return [
            Awaited(author, gaps[0].laptop, max(gap.waiting for gap in gaps), tuple(gaps))
            for (author, _), gaps in found.items()
        ]

    def declare_lost(self, *gaps: Gap) -> None:
        """What is missing will not come: what waited for it is shown, here and wherever this is
        merged. If it comes after all, it fills in."""
        with explained(self.path):
            ledger = self._door.ledger
            missing = [(gap.replica, ledger.absent(*gap[1:4])) for gap in gaps]
            self._declare(
                LOST,
                *(lost_patch(ledger.uid(replica), ranges) for replica, ranges in missing if ranges),
            )

    def wrong_clocks(self) -> list[WrongClock]:
        """The laptops whose clock was ahead of now, or stood before there was this program.

        Of each sitting its first and its last change are looked at.
        """
        with explained(self.path):
            ledger, latest = self._door.ledger, self._clock() + CLOCK_SLACK
            found: dict[tuple[str, bool], list[WrongClock]] = {}
            for ends in self._read.edges():
                moments = [self._read.shown_at(change) for change in ends]
                if moments[0] >= NO_CLOCK_BEFORE and moments[1] <= latest:
                    continue
                change, at = ends[1], moments[1]
                laptop = ledger.causality.origins[change.replica].laptop
                uid = ledger.uid(change.replica).hex()
                clock = WrongClock(
                    laptop, change.author, at, self._came(uid, change.seq), at > latest,
                    ((uid, ends[0].seq, change.seq),),
                )  # fmt: skip
                found.setdefault((laptop, clock.ahead), []).append(clock)
        return [
            max(clocks, key=lambda clock: clock.at)._replace(
                spans=tuple(span for clock in clocks for span in clock.spans)
            )
            for clocks in found.values()
        ]

    def correct_clock(
        self, spans: Sequence[tuple[str, int, int]] | WrongClock, by: dt.timedelta
    ) -> None:
        """These changes (sitting as in ``history``, first, last) were written so much later than
        their laptop's clock had it: they are shown so, everywhere. Nothing else depends on it."""
        given = spans.spans if isinstance(spans, WrongClock) else spans
        offset = by // dt.timedelta(microseconds=1)
        with explained(self.path):
            for uid in {uid for uid, _, _ in given}:
                if bytes.fromhex(uid) not in self._door.ledger.ords:
                    raise DialogueError("unknown", id=uid)
            self._declare(
                CLOCK,
                *(
                    clock_patch(Correction(bytes.fromhex(uid), first, last, offset))
                    for uid, first, last in given
                ),
            )

    def erase(self, participant: RecordOrId) -> None:
        """A person's right: all that is personal of them is emptied, whoever wrote it, under all
        ids they were united from, also what comes later. Attendance and counts stay; the history
        keeps its entries without their values, and photos that were taken away go for good. This
        can't be taken back."""
        with explained(self.path):
            kind, row = self._current(participant)
            if kind is not Participant:
                raise DialogueError("unknown", id=str(participant))
            ids = self._door.projection.all_ids(row[0])
            self._put([Said(ERASURE, PLACE[ERASURE], erasure_patch(ids))])
            with self._door.opened() as connection:
                attachments.let_go(connection)
        self._touched = {"*": set()}
        self._acquaintances = None

    def is_erased(self, participant: RecordOrId) -> bool:
        """Whether all that is personal of somebody was emptied for good, and would be again."""
        with explained(self.path):
            if not self._door.ledger.erased:
                return False
            return id_of(participant).bytes in forgotten(self._door.ledger, self._door.projection)

    def _came(self, uid: str, seq: int) -> dt.datetime:
        """When a change came here: at the first merge that knows it, or now."""
        rows = self._connection.execute("SELECT at, report FROM merge ORDER BY id")
        for at, report in rows:
            if json.loads(report).get("after", {}).get(uid, 0) >= seq:
                return moment(at)
        return self._clock()

    def _declare(self, noun: str, *patches: dict[str, object]) -> None:
        if patches:
            self._write([Said(noun, PLACE[noun], patch) for patch in patches])
            self._touched = {"*": set()}
            self._acquaintances = None


def _author(ledger: Ledger, replica: int) -> str:
    """Who wrote in a sitting, or in those before and after it on that laptop."""
    origins = ledger.causality.origins
    kin = [other for other, origin in origins.items() if origin.parent == replica]
    for each in (replica, *kin, origins[replica].parent):
        last = max(ledger.ends(each, SEQS)[1], 0) if each is not None else 0
        change = ledger.one(dot_of(each, last)) if each is not None and last else None
        if change:
            return change.author
    return ""
