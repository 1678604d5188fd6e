"""What is found by its title or its date, and how the half-day of this moment stands."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from .attendance import HalfDay, half_days
from .jobs import job
from .sessions import SessionLine, session_lines

if TYPE_CHECKING:
    from ...workspace import Workspace


class Titled(NamedTuple):
    """What has a title in one script or both, and what its words are looked up in."""

    id: UUID
    title: str
    title_ar: str
    search: str

    def leading(self, arabic_first: bool) -> str:
        """The title that stands first in an interface of one script."""
        first, second = self.title, self.title_ar
        return (second or first) if arabic_first else (first or second)


class Titles(NamedTuple):
    """All of a file that is found by title or date; ``marks`` are those of the half-day ``now``."""

    sessions: list[SessionLine]
    half_days: list[HalfDay]
    modules: list[Titled]
    organisations: list[Titled]
    now: HalfDay | None = None
    marks: Mapping[UUID, str] = {}


NOTHING = Titles([], [], [], [])


@job
def read_titles(ws: Workspace, moment: dt.datetime, arabic_first: bool) -> Titles:
    """Titles and dates, and who is marked in the half-day under way."""
    slots = half_days(ws, arabic_first)
    now = _under_way(slots, moment)
    return Titles(session_lines(ws), slots, _modules(ws), _organisations(ws), now, _marks(ws, now))


def _under_way(slots: list[HalfDay], moment: dt.datetime) -> HalfDay | None:
    half = "am" if moment.hour < 13 else "pm"
    today = (slot for slot in slots if (slot.date, slot.half) == (moment.date(), half))
    return next(today, None)


def _marks(ws: Workspace, slot: HalfDay | None) -> dict[UUID, str]:
    from ...domain.attendance import Attendance

    if slot is None:
        return {}
    return {one.participant_id: one.status for one in ws.all(Attendance, slot_id=slot.id)}


def _modules(ws: Workspace) -> list[Titled]:
    from ...domain.modules import Module
    from .progress import in_order

    return [_titled(one.id, one.title, one.title_ar) for one in in_order(ws.all(Module))]


def _organisations(ws: Workspace) -> list[Titled]:
    from ...domain.organisations import Organisation

    found = [_titled(one.id, one.name, one.name_ar) for one in ws.all(Organisation)]
    return sorted(found, key=lambda one: one.search)


def _titled(id: UUID, title: str | None, title_ar: str | None) -> Titled:
    from ...domain.names import search_text

    return Titled(id, title or "", title_ar or "", search_text(title, title_ar))
