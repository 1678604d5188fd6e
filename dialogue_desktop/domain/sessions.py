"""Dialogue sessions and their agenda (G5, N3, N9)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from .records import Record
from .values import Attribution, ClockTime, Day, Line, Moment, Ordinal, Reference

FROM_STRICT = ("none", "organisation", "role", "named")
"""Attribution rules, the one that says least first."""


def loosens(before: str, after: str) -> bool:
    """Whether a rule says more of who spoke than another; of a rule that a newer version knows
    nobody can tell how little it says."""
    place = {rule: place for place, rule in enumerate(FROM_STRICT)}
    return place.get(before, 0) < place.get(after, 0)


class Session(Record):
    """A dialogue session; the attribution rule says how speakers appear in every output.

    ``tables`` and ``rounds``: how many there are where people part into tables (N14).
    ``closed_at``: when a facilitator ended it; what is noted later stays, and is told apart.
    ``approved_at``: when its minutes were read back to the room and approved (N16).
    """

    title: Line
    title_ar: Line = None
    date: Day = None
    starts: ClockTime = None
    venue: Line = None
    commune: Line = None
    province: Line = None
    region: Line = None
    facilitators: Line = None
    attribution: Attribution = "role"
    component_id: Reference = None
    tables: Ordinal = None
    rounds: Ordinal = None
    closed_at: Moment = None
    approved_at: Moment = None

    noun: ClassVar[str] = "session"
    references: ClassVar[dict[str, str]] = {"component_id": "component"}
    unites: ClassVar[bool] = True
    strict: ClassVar[Mapping[str, tuple[str, ...]]] = {"attribution": FROM_STRICT}

    @property
    def silent(self) -> bool:
        """Whether nothing is kept of who spoke."""
        return self.attribution == FROM_STRICT[0]

    def rules(self) -> None:
        if not self.title:
            raise ValueError("title_missing")


class AgendaItem(Record):
    """One item of a session's agenda; items stand by position, then as they were added."""

    session_id: UUID
    title: Line
    title_ar: Line = None
    planned_minutes: int | None = None
    position: int | None = None

    noun: ClassVar[str] = "agenda_item"
    references: ClassVar[dict[str, str]] = {"session_id": "session"}
    belongs_to: ClassVar[tuple[str, ...]] = ("session_id",)
    unites: ClassVar[bool] = True

    def rules(self) -> None:
        if not self.title:
            raise ValueError("title_missing")
        if self.planned_minutes is not None and not 0 <= self.planned_minutes <= 1440:
            raise ValueError("minutes_out_of_range")
