"""What people learned: scores before and after a module, and how satisfied they were (A18)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, NamedTuple
from uuid import UUID

from .records import Fact, derived_id
from .values import Points, Satisfaction

OUT_OF = 20.0
"""What a test is marked out of where nobody said otherwise."""


class Score(Fact):
    """One person's results in one module: points before and after, satisfaction from 1 to 5.

    ``None`` means that no test was taken or nothing was said; nought is a score.
    """

    participant_id: UUID
    module_id: UUID
    before: Points = None
    after: Points = None
    satisfaction: Satisfaction = None

    noun: ClassVar[str] = "score"
    references: ClassVar[dict[str, str]] = {"participant_id": "participant", "module_id": "module"}
    belongs_to: ClassVar[tuple[str, ...]] = ("participant_id", "module_id")
    natural: ClassVar[tuple[str, ...]] = ("participant_id", "module_id")


def score_id(participant_id: UUID, module_id: UUID) -> UUID:
    """The id of a person's results in a module."""
    return derived_id("score", participant_id, module_id)


class Gain(NamedTuple):
    """What a group learned: the means of those who took both tests, in points, and how many
    those are; the mean satisfaction of those who said it, and how many."""

    before: float | None = None
    after: float | None = None
    both: int = 0
    satisfaction: float | None = None
    said: int = 0

    @property
    def points(self) -> float | None:
        """How many points more after than before; None where nobody took both tests."""
        if self.before is None or self.after is None:
            return None
        return self.after - self.before


def gain_of(scores: Iterable[Score]) -> Gain:
    """The gain of a group. Only who took both tests tells of a gain."""
    scores = list(scores)
    both = [(s.before, s.after) for s in scores if s.before is not None and s.after is not None]
    said = [s.satisfaction for s in scores if s.satisfaction is not None]
    return Gain(
        _mean([before for before, _ in both]),
        _mean([after for _, after in both]),
        len(both),
        _mean([float(one) for one in said]),
        len(said),
    )


def _mean(values: list[float]) -> float | None:
    return sum(values) / len(values) if values else None
