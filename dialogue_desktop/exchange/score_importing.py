"""Scores brought in: what they would do to one module, told row by row, then done as one act.

Only who certainly is somebody here gets a score. A score that is here already stays: one that
differs is listed, not written.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple
from uuid import UUID

from ..domain.learning import Score
from ..store.readings import Readings
from .importing import planned_people
from .list_findings import Fault
from .scores import ScoreList


class ScoreDiffers(NamedTuple):
    """A score that is another one here: listed, never written."""

    row: int
    person: UUID
    field: str
    here: float
    listed: float


@dataclass
class ScoreReport:
    """What the import of scores does: ``scores`` are those it writes, person -> field -> value;
    ``people`` who each row is, and ``unknown`` the rows of nobody here."""

    listed: ScoreList
    scores: dict[UUID, dict[str, float]] = field(default_factory=dict)
    people: dict[int, UUID] = field(default_factory=dict)
    unknown: set[int] = field(default_factory=set)
    same: int = 0
    differs: list[ScoreDiffers] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)

    @property
    def count(self) -> int:
        """How many scores are written."""
        return sum(map(len, self.scores.values()))


def planned_scores(listed: ScoreList, readings: Readings, module: UUID) -> ScoreReport:
    """Say what scores would do to a module."""
    plan = planned_people(listed.people, readings, fill=False).report
    known = {person.id for person in plan.matched}
    report = ScoreReport(listed, faults=[*plan.faults, *listed.faults])
    here = {score.participant_id: score for score in readings.all(Score, module_id=module)}
    for row, scores in listed.scores.items():
        person = plan.people[row]
        if person not in known:
            report.unknown.add(row)
            continue
        report.people[row] = person
        for name, value in scores.items():
            stands = getattr(here.get(person), name, None)
            taken = report.scores.get(person, {}).get(name, stands)
            if taken is None:
                report.scores.setdefault(person, {})[name] = value
            elif taken == value:
                report.same += 1
            else:
                report.differs.append(ScoreDiffers(row, person, name, taken, value))
    return report
