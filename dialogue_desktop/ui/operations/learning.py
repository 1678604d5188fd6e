"""Scores and satisfaction of a module: read, typed, pasted, imported (A18)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from ...domain.roster import RosterLine
from .jobs import job, long_job

if TYPE_CHECKING:
    from ...domain.learning import Gain
    from ...workspace import Workspace
    from ..desk import Tell

FIELDS = ("before", "after", "satisfaction")


class ScoreLine(NamedTuple):
    """A person's results in the module that is shown."""

    person: RosterLine
    before: float | None = None
    after: float | None = None
    satisfaction: int | None = None
    group: str = ""
    group_ar: str = ""

    def group_words(self, arabic_first: bool) -> str:
        """The group somebody belongs to."""
        first, second = self.group, self.group_ar
        return (second or first) if arabic_first else (first or second)

    @property
    def id(self) -> UUID:
        return self.person.id

    @property
    def gain(self) -> float | None:
        """How many points more after than before."""
        if self.before is None or self.after is None:
            return None
        return self.after - self.before


class Heading(NamedTuple):
    """A module as it is chosen: its titles in both scripts."""

    id: UUID
    title: str
    title_ar: str


@dataclass(frozen=True)
class Learning:
    """A module's results: who took it, and the gains of all and of each group."""

    modules: list[Heading]
    module: UUID | None = None
    out_of: float = 20.0
    lines: list[ScoreLine] = field(default_factory=list)
    gain: Gain | None = None
    groups: list[tuple[str, str, Gain]] = field(default_factory=list)
    """Title, title in Arabic, gain."""


@job
def read(ws: Workspace, module: UUID | None) -> Learning:
    """The results of a module, or of the first. Who was there when it was taught is listed, and
    whoever has a score; everybody while nobody was marked yet."""
    from ...domain.learning import OUT_OF, Score, gain_of
    from ...domain.modules import Module
    from ...domain.participants import Participant
    from ...domain.programme import Cohort
    from .progress import in_order

    modules = in_order(ws.all(Module))
    headings = [Heading(m.id, m.title or m.title_ar or "", m.title_ar or m.title) for m in modules]
    chosen = next((m for m in modules if m.id == module), modules[0] if modules else None)
    if chosen is None:
        return Learning(headings)
    scores = {score.participant_id: score for score in ws.all(Score, module_id=chosen.id)}
    roster = ws.roster()
    there = _taught(ws, chosen.id) | scores.keys()
    belongs = {person.id: person.cohort_id for person in ws.all(Participant)}
    cohorts: dict[UUID | None, tuple[str, str]] = {
        one.id: (one.title or "", one.title_ar or "") for one in ws.all(Cohort)
    }
    lines = []
    for line in roster:
        if line.id in there or not there:
            score = scores.get(line.id)
            title, title_ar = cohorts.get(belongs.get(line.id), ("", ""))
            before, after, said = (getattr(score, name, None) for name in FIELDS)
            lines.append(ScoreLine(line, before, after, said, title, title_ar))
    groups = []
    for id, titles in cohorts.items():
        own = [score for person, score in scores.items() if belongs.get(person) == id]
        if own:
            groups.append((*titles, gain_of(own)))
    return Learning(
        headings, chosen.id, chosen.out_of or OUT_OF, lines, gain_of(scores.values()), groups
    )


def _taught(ws: Workspace, module: UUID) -> set[UUID]:
    from ...domain.attendance import Attendance
    from ...domain.campaign import THERE
    from ...domain.slots import Slot

    slots = {slot.id for slot in ws.all(Slot) if module in slot.module_ids}
    return {
        m.participant_id for m in ws.all(Attendance) if m.slot_id in slots and m.status in THERE
    }


@job
def keep(ws: Workspace, module: UUID, scores: Mapping[UUID, Mapping[str, Any]]) -> int:
    """Write scores of a module as one act; answers of how many people."""
    return ws.set_scores(module, scores)


class ImportLine(NamedTuple):
    """A row of a list of scores: who, what is written, what is told of it."""

    number: int
    name: str
    scores: Mapping[str, float] = {}
    told: tuple[tuple[str, dict[str, Any]], ...] = ()
    kept: tuple[tuple[str, float, float], ...] = ()
    unknown: bool = False


@dataclass(frozen=True)
class ScorePreview:
    """What a list of scores would do to a module."""

    path: Path
    module: UUID
    lines: list[ImportLine]
    count: int = 0
    same: int = 0


@long_job
def preview(ws: Workspace, tell: Tell, path: Path, module: UUID) -> ScorePreview:
    """What a list of scores would do, its lines to look at first; nothing is written."""
    report = ws.import_scores(path, module, True, tell)
    told: dict[int, list[tuple[str, dict[str, Any]]]] = {}
    for fault in report.faults:
        told.setdefault(fault.row, []).append((fault.reason, fault.params))
    kept: dict[int, list[tuple[str, float, float]]] = {}
    for one in report.differs:
        kept.setdefault(one.row, []).append((one.field, one.here, one.listed))
    rows = [*report.listed.people.rows, *report.listed.people.left]
    lines = [
        ImportLine(
            row.number,
            str(row.values.get("name") or row.values.get("name_ar") or ""),
            report.scores.get(report.people[row.number], {}) if row.number in report.people else {},
            tuple(told.get(row.number, ())),
            tuple(kept.get(row.number, ())),
            row.number in report.unknown,
        )
        for row in sorted(rows, key=lambda row: row.number)
    ]
    lines.sort(key=lambda line: not (line.told or line.kept or line.unknown))
    return ScorePreview(path, module, lines, report.count, report.same)


@long_job
def bring(ws: Workspace, tell: Tell, shown: ScorePreview) -> int:
    """Bring a list of scores in as one act; answers how many were written."""
    return ws.import_scores(shown.path, shown.module, False, tell).count
