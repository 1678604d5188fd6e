"""The records of a merge, as somebody who opens one of its numbers wants to see them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from .jobs import job
from .merging import Names, Pairing, name_of

if TYPE_CHECKING:
    from ...exchange.brought import Brought
    from ...exchange.merging import MergeReport
    from ...exchange.twins import Twin
    from ...store.readings import Conflict
    from ...workspace import Workspace

AT_ONCE = 100
"""Records that are read at a time: nobody reads on before these are seen."""


class Asked(NamedTuple):
    """Which records: of one kind, of one tab or all, of one file (its place) or all."""

    kind: str
    tab: str | None = None
    file: int | None = None


class Step(NamedTuple):
    """A field and its values: before and after, or those that compete."""

    field: str
    values: tuple[Any, ...]


@dataclass(frozen=True)
class MergedRow:
    """One record, with what it takes to put it in words."""

    noun: str
    names: Names
    record: Any = None
    half_day: Any = None
    steps: tuple[Step, ...] = ()
    known: dict[UUID, Names] = field(default_factory=dict)
    sex: str | None = None
    pairing: Pairing | None = None


@job
def rows(ws: Workspace, report: MergeReport, asked: Asked, start: int = 0) -> list[MergedRow]:
    """A page of the records asked for."""
    from ...exchange.brought import TABS

    brought, part = report.brought, slice(start, start + AT_ONCE)
    if brought is None:
        return []
    reading = _Reading(ws, brought)
    if asked.kind == "conflicts":
        return [
            reading.conflict(c)
            for c in brought.disagreeing(report.conflicts, asked.tab, asked.file)[part]
        ]
    if asked.kind == "twins":
        return [reading.twin(twin) for twin in brought.pairs(report.twins, asked.file)[part]]
    nouns = TABS[asked.tab] if asked.tab else None
    places = brought.places(asked.kind, nouns, asked.file)[part]
    return [reading.moved(noun, id) for noun, id in places]


class _Reading:
    """Looks records up where they will be after the merge."""

    def __init__(self, ws: Workspace, brought: Brought) -> None:
        self._ws, self._brought = ws, brought

    def _find(self, noun: str, id: UUID) -> Any:
        from ...domain.nouns import NOUNS

        return self._brought.find(noun, id) or self._ws.get(NOUNS[noun], id)

    def moved(self, noun: str, id: bytes) -> MergedRow:
        """A record that is added, changed, removed or as it was."""
        before, after = self._brought.shift(noun, id)
        steps: list[Step] = []
        if before is not None and after is not None:
            steps = [
                Step(name, (getattr(before, name), getattr(after, name)))
                for name in type(after).model_fields
                if getattr(before, name) != getattr(after, name)
            ]
        return self._row(noun, after or before, steps)

    def conflict(self, conflict: Conflict) -> MergedRow:
        """A disagreement, with the values that compete."""
        record = self._find(conflict.kind, conflict.id)
        values = tuple(value.value for value in conflict.values)
        return self._row(conflict.kind, record, [Step(conflict.field, values)])

    def twin(self, twin: Twin) -> MergedRow:
        """Two people who may be one."""
        first, second = (self._find("participant", id) for id in (twin.first, twin.second))
        return MergedRow("participant", name_of(first), pairing=Pairing(twin, first, second))

    def _row(self, noun: str, record: Any, steps: Sequence[Step]) -> MergedRow:
        from ...domain.nouns import NOUNS

        kind = NOUNS[noun]
        owners = [
            self._find(kind.references[name], getattr(record, name))
            for name in kind.belongs_to
            if isinstance(getattr(record, name, None), UUID)
        ]
        person = next((o for o in owners if getattr(o, "noun", "") == "participant"), None)
        half_day = next((o for o in owners if getattr(o, "noun", "") == "slot"), None)
        names = name_of(person or record)
        known = dict(self._names(kind.references, steps))
        about = person or record
        return MergedRow(
            noun, names, record, half_day, tuple(steps), known, getattr(about, "sex", None)
        )

    def _names(
        self, references: dict[str, str], steps: Iterable[Step]
    ) -> Iterable[tuple[UUID, Names]]:
        for step in steps:
            for value in step.values if step.field in references else ():
                for id in value if isinstance(value, list) else [value]:
                    if isinstance(id, UUID):
                        yield id, name_of(self._find(references[step.field], id))
