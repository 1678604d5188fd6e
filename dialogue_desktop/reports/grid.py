"""The attendance grid: people and half-days, and every mark where they meet (A19)."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..domain.names import sort_key
from ..words import say
from .page import Letterhead, letterhead_of
from .statuses import UNMARKED, Said, statuses_of, together

if TYPE_CHECKING:
    from uuid import UUID

    from ..domain.attendance import Attendance
    from ..domain.modules import Module
    from ..domain.programme import Programme
    from ..domain.roster import RosterLine
    from ..domain.slots import Slot
    from ..domain.statuses import StatusStyle

ATTENDED = ("present", "late")
"""Statuses of someone who was in the room; a represented official is counted by that name."""


@dataclass(frozen=True)
class Mark:
    """What was noted of one person for one half-day."""

    status: str
    arrived_at: str | None = None
    left_at: str | None = None
    remark: str | None = None


@dataclass(frozen=True)
class HalfDay:
    """One column."""

    date: dt.date
    half: str = "am"
    modules: str = ""
    venue: str = ""


@dataclass(frozen=True)
class Row:
    """One person; ``marks`` stand as the half-days do, ``None`` where nothing was noted."""

    name: str = ""
    name_ar: str = ""
    function: str = ""
    commune: str = ""
    marks: tuple[Mark | None, ...] = ()

    def called(self, arabic: bool) -> str:
        """The name that leads in a document of one script."""
        first, second = (self.name_ar, self.name) if arabic else (self.name, self.name_ar)
        return first or second

    @property
    def attended(self) -> int:
        """How many half-days this person was in the room."""
        return sum(mark is not None and mark.status in ATTENDED for mark in self.marks)

    def counted(self) -> Counter[str]:
        """Half-days by status, unmarked ones too."""
        return Counter(mark.status if mark else UNMARKED for mark in self.marks)


@dataclass(frozen=True)
class Grid:
    """The whole grid."""

    letterhead: Letterhead
    half_days: tuple[HalfDay, ...] = ()
    rows: tuple[Row, ...] = ()
    day: dt.date | None = None
    fingerprint: str = ""
    styles: tuple[StatusStyle, ...] = ()
    """What the programme calls its statuses, and how it draws them."""

    def statuses(self, language: str) -> tuple[Said, ...]:
        """How each status is said, in order, those without a mark last."""
        return statuses_of(self.styles, language)

    def in_the_room(self, language: str) -> str:
        """What the total of people in the room is called, by the programme's own words."""
        if any(s.label(language) for s in self.styles if s.status in ATTENDED):
            return together(self.statuses(language), ATTENDED)
        return say(language, "papers.grid.total")

    def counted(self, column: int) -> Counter[str]:
        """People by status in one half-day, unmarked ones too."""
        marks = (row.marks[column] for row in self.rows)
        return Counter(mark.status if mark else UNMARKED for mark in marks)

    def attended(self, column: int) -> int:
        """How many people were in the room that half-day."""
        counts = self.counted(column)
        return sum(counts[status] for status in ATTENDED)


def grid_of(
    programme: Programme,
    slots: Iterable[Slot],
    modules: Iterable[Module],
    people: Iterable[RosterLine],
    attendance: Iterable[Attendance],
    styles: Iterable[StatusStyle] = (),
    *,
    language: str = "fr",
    day: dt.date | None = None,
    fingerprint: str = "",
) -> Grid:
    """The grid from the records; half-days in the order of the calendar, people by name."""
    ordered = sorted(slots, key=lambda slot: (slot.date, slot.half, slot.starts or ""))
    marks = {(mark.participant_id, mark.slot_id): _mark(mark) for mark in attendance}
    titles = {module.id: _title(module, language) for module in modules}
    rows = [_row(line, [slot.id for slot in ordered], marks) for line in people]
    return Grid(
        letterhead=letterhead_of(programme),
        half_days=tuple(_half_day(slot, titles) for slot in ordered),
        rows=tuple(sorted(rows, key=lambda row: sort_key(row.called(language == "ar")))),
        day=day,
        fingerprint=fingerprint,
        styles=tuple(styles),
    )


def _title(module: Module, language: str) -> str:
    first, second = module.title, module.title_ar
    if language == "ar":
        first, second = second, first
    return first or second or ""


def _half_day(slot: Slot, titles: dict[UUID, str]) -> HalfDay:
    names = [titles[id] for id in slot.module_ids if id in titles]
    place = [part for part in (slot.venue, slot.commune) if part]
    return HalfDay(slot.date, slot.half, " ; ".join(names), ", ".join(place))


def _mark(mark: Attendance) -> Mark:
    return Mark(mark.status, mark.arrived_at, mark.left_at, mark.remark)


def _row(line: RosterLine, slots: list[UUID], marks: dict[tuple[UUID, UUID], Mark]) -> Row:
    return Row(
        name=line.name or "",
        name_ar=line.name_ar or "",
        function=line.function or line.organisation or line.organisation_ar or "",
        commune=line.commune or "",
        marks=tuple(marks.get((line.id, slot)) for slot in slots),
    )
