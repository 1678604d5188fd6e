"""What people declare of what others wrote: that it will not come, that a clock was wrong, that
a person is to be forgotten. Each is a change that travels."""

from __future__ import annotations

import datetime as dt
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
from ..store.door import Said
from ..store.file import explained
from ..store.ledger import SEQS, Gap
from ..store.readings import moment
from .opened import Opened, RecordOrId


class WrongClock(NamedTuple):
    """A laptop whose clock cannot have been right: when it says to have written last, and which
    changes that is about (sitting, first, last)."""

    laptop: str
    author: str
    at: dt.datetime
    ahead: bool
    spans: tuple[tuple[str, int, int], ...]


class Declaring(Opened):
    """Ranges given up, clocks put right, people forgotten."""

    def declare_lost(self, gap: Gap) -> None:
        """What is missing will not come: what waited for it is shown, here and wherever this is
        merged. If it comes after all, it fills in."""
        with explained(self.path):
            ledger = self._door.ledger
            missing = ledger.absent(gap.replica, gap.first, gap.last)
            if not missing:
                return
            patch = lost_patch(ledger.uid(gap.replica), missing)
            self._declare(LOST, patch)

    def wrong_clocks(self) -> list[WrongClock]:
        """The laptops whose clock was ahead of now, or stood before there was this program."""
        with explained(self.path):
            ledger, latest = self._door.ledger, self._clock() + CLOCK_SLACK
            found: dict[tuple[str, bool], list[WrongClock]] = {}
            for replica, first, last in ledger.spans():
                if moment(first) >= NO_CLOCK_BEFORE and moment(last) <= latest:
                    continue
                wrong = [
                    (change, at)
                    for change in ledger.between(replica, 1, SEQS)
                    if not NO_CLOCK_BEFORE
                    <= (at := moment(ledger.shown_at(replica, change.seq, change.at)))
                    <= latest
                ]
                change, at = wrong[-1]
                laptop, uid = ledger.causality.origins[replica].laptop, ledger.uid(replica).hex()
                spans = ((uid, wrong[0][0].seq, change.seq),)
                clock = WrongClock(laptop, change.author, at, at > latest, spans)
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
        keeps its entries without their values. This can't be taken back."""
        with explained(self.path):
            kind, row = self._current(participant)
            if kind is not Participant:
                raise DialogueError("unknown", id=str(participant))
            ids = self._door.projection.all_ids(row[0])
            self._put([Said(ERASURE, PLACE[ERASURE], erasure_patch(ids))])
        self._touched = {"*": set()}

    def _declare(self, noun: str, *patches: dict[str, object]) -> None:
        if patches:
            self._write([Said(noun, PLACE[noun], patch) for patch in patches])
            self._touched = {"*": set()}
