"""The columns of the grid: half-days with their marks, or modules with how far people came."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject

from ..look import isolate, text_width
from .matrix import GridColumn
from .wording import half_short, modules_words, slot_words, status_words

if TYPE_CHECKING:
    from ...domain.roster import RosterLine
    from ..look import Look
    from ..operations.attendance import HalfDay, Mark
    from ..operations.completion import ModuleHead, Reached, Standings
    from .glimpse import StateOf

    Marks = dict[UUID, dict[UUID, Mark]]
    """Half-day -> person -> mark."""

ATTENDED = ("present", "late")
STATE_TILES = {
    "complete": "present",
    "excepted": "placed",
    "refused": "absent",
    "risk": "late",
    "missed": "absent",
    "under_way": "open",
    "none": "none",
}


class GridColumns(QObject):
    """Makes the columns from what is known of marks and of how far people came."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.standings: Standings | None = None
        self._slots: list[HalfDay] = []
        self._current: HalfDay | None = None
        self._state: StateOf = lambda slot, person: "none"
        self._marks: Marks = {}

    def take(
        self, slots: Sequence[HalfDay], current: HalfDay | None, state: StateOf, marks: Marks
    ) -> None:
        """What there is to show."""
        self._slots, self._current = list(slots), current
        self._state, self._marks = state, marks

    def reached(self, line: RosterLine) -> Reached | None:
        """How far a person came, as far as it was read."""
        return self.standings.people.get(line.id) if self.standings else None

    def reason(self, line: RosterLine) -> str | None:
        """Why the rule does not hold for a person."""
        reached = self.reached(line)
        return reached.reason if reached else None

    def status(self, line: RosterLine) -> str:
        """A person's mark in the half-day that is called."""
        return self._state(self._current.id, line.id) if self._current else "none"

    def note(self, line: RosterLine) -> str:
        """What stands under a name: the place, and from when the person is enrolled."""
        reached = self.reached(line)
        if reached is None or reached.since is None:
            return line.commune or ""
        since = self.tr("from {day}").format(
            day=isolate(self.look.language.date(reached.since, "short"))
        )
        return self.look.language.dotted(since, line.commune or "")

    # By half-days

    def half_days(self, lines: Sequence[RosterLine]) -> list[GridColumn]:
        """A column for each half-day, and one for how many of theirs people attended."""
        ids = {line.id for line in lines}
        return [*(self._half_day(slot, ids) for slot in self._slots), self._attended()]

    def _half_day(self, slot: HalfDay, ids: set[UUID]) -> GridColumn:
        marks = self._marks.get(slot.id, {})
        counts = Counter(mark.status for person, mark in marks.items() if person in ids)
        there = sum(counts[status] for status in ATTENDED)
        total = self.look.language.number(there) if there else ""
        if counts["represented"]:
            total += f" +{counts['represented']}"
        return GridColumn(
            self.look.language.date(slot.date, "short"),
            half_short(slot.half),
            lambda line: self._said(slot, line),
            tile=lambda line: self._state(slot.id, line.id),
            total=total,
            subject=slot.id,
        )

    def _said(self, slot: HalfDay, line: RosterLine) -> str:
        status = self._state(slot.id, line.id).replace("none", "open")
        words = status_words(self.look, status, line.sex)
        return f"{slot_words(self.look, slot)} {modules_words(slot)}: {words}"

    def _attended(self) -> GridColumn:
        return GridColumn(
            self.tr("Attended"), "", self._attended_words, text=self._attended_words, width=112,
            least=96,
        )  # fmt: skip

    def _attended_words(self, line: RosterLine) -> str:
        reached = self.reached(line)
        if reached is not None:
            return f"{reached.attended} / {reached.half_days}"
        there = sum(self._state(slot.id, line.id) in ATTENDED for slot in self._slots)
        return f"{there} / {len(self._slots)}"

    # By modules

    def modules(self, lines: Sequence[RosterLine]) -> list[GridColumn]:
        """A column for each module, then the hours, whether it is completed, and why."""
        if self.standings is None:
            return []
        heads = enumerate(self.standings.modules)
        columns = [self._module(place, head, lines) for place, head in heads]
        hours = any(reached.planned for reached in self.standings.people.values())
        last = self._hours() if hours else self._attended()
        return [*columns, last, self._completed(lines), self._why()]

    def _module(self, place: int, head: ModuleHead, lines: Sequence[RosterLine]) -> GridColumn:
        def tile(line: RosterLine) -> str:
            reached = self.reached(line)
            return reached.modules[place] if reached else "none"

        def words(line: RosterLine) -> str:
            return f"{head.title}: {self.progress_words(tile(line))}"

        counts = Counter(map(tile, lines))
        there = counts["present"] + counts["half"]
        total = self.look.language.number(there) if there else ""
        wide = text_width(self.look, head.title, 12) / self.look.text_size + 14
        return GridColumn(
            self.tr("M{number}").format(number=head.number), head.title, words, tile=tile,
            total=total, width=round(min(max(wide, 138), 240)), least=94,
        )  # fmt: skip

    def progress_words(self, tile: str) -> str:
        """How far somebody came in a module."""
        return {
            "present": self.tr("all half-days attended"),
            "half": self.tr("some half-days attended"),
            "absent": self.tr("no half-day attended"),
            "open": self.tr("still to come"),
        }.get(tile, self.tr("not theirs"))

    def _hours(self) -> GridColumn:
        def words(line: RosterLine) -> str:
            reached = self.reached(line)
            if reached is None:
                return ""
            done = self.look.language.number(reached.minutes / 60, 1 if reached.minutes % 60 else 0)
            return self.tr("{done} of {planned} h").format(done=done, planned=reached.planned // 60)

        return GridColumn(self.tr("Hours"), "", words, text=words, width=120, least=110)

    def _completed(self, lines: Sequence[RosterLine]) -> GridColumn:
        def tile(line: RosterLine) -> str:
            reached = self.reached(line)
            return STATE_TILES[reached.state] if reached else "none"

        done = sum(in_crowd(self, "complete")(line) for line in lines)
        return GridColumn(
            self.tr("Completed"), "", self.state_words, tile=tile,
            total=self.look.language.number(done) if done else "", width=112, least=84,
        )  # fmt: skip

    def _why(self) -> GridColumn:
        return GridColumn(self.tr("How it stands"), "", self.state_words, text=self.state_words,
                          width=360, least=184, lead=True)  # fmt: skip

    def state_words(self, line: RosterLine) -> str:
        """Whether a person completes the training, and why."""
        reached = self.reached(line)
        if reached is None:
            return ""
        words = {
            "complete": self.tr("completed"),
            "excepted": self.tr("completed by exception: {reason}"),
            "refused": self.tr("not completed by exception: {reason}"),
            "risk": self.tr("one more absence is one too many"),
            "missed": self.tr("can no longer complete it"),
            "under_way": self.tr("in progress"),
            "none": self.tr("nothing planned"),
        }[reached.state]
        return words.format(reason=isolate(reached.reason or ""))


def in_crowd(columns: GridColumns, crowd: str) -> Callable[[RosterLine], bool]:
    """Who belongs to a part of the people."""
    states = {"risk": {"risk"}, "missed": {"missed", "refused"}}
    wanted = states.get(crowd, {"complete", "excepted"})

    def fits(line: RosterLine) -> bool:
        if crowd == "absent":
            return columns.status(line) in ("absent", "excused")
        reached = columns.reached(line)
        if crowd == "never":
            return reached is not None and reached.never_came
        return crowd == "all" or (reached is not None and reached.state in wanted)

    return fits
