"""All marks of a file as lean lines: a grid of thousands of people asks for all at once."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from ..domain.marks import MarkLine
from .projection import Projection

_MARKS = """
SELECT id, participant_id, slot_id, coalesce(status, 'present'), arrived_at, left_at, remark,
    represented_by_id, signed
FROM attendance
WHERE removed <> 1 AND participant_id NOT IN (SELECT id FROM participant WHERE removed = 1)
    AND slot_id NOT IN (SELECT id FROM slot WHERE removed = 1)
ORDER BY tick, replica, seq"""

_DISPUTED = "SELECT record FROM disagreement WHERE noun = 'attendance' AND field = 'status'"


_BEGUN = """
SELECT id FROM slot WHERE removed <> 1 AND EXISTS (
    SELECT 1 FROM attendance WHERE slot_id = slot.id AND removed <> 1)"""


class Ids(dict[Any, UUID | None]):
    """Bytes -> the id of the record that they lead to; each is made once."""

    def __init__(self, projection: Projection) -> None:
        super().__init__()
        self._projection = projection

    def __missing__(self, id: Any) -> UUID | None:
        known = isinstance(id, bytes) and len(id) == 16
        self[id] = found = UUID(bytes=self._projection.shown(id)) if known else None
        return found


def marks_of(projection: Projection) -> list[MarkLine]:
    """A lean line for every live mark, in the order of their creation."""
    run, ids = projection.connection.execute, Ids(projection)
    disputed = {record for (record,) in run(_DISPUTED)}
    return [
        MarkLine(
            UUID(bytes=id), person, half_day, status, arrived, left, remark,
            ids[came] if came else None, id in disputed, signed,
        )
        for id, of, at, status, arrived, left, remark, came, signed in run(_MARKS)
        if (person := ids[of]) is not None and (half_day := ids[at]) is not None
    ]  # fmt: skip


def begun(projection: Projection) -> set[UUID]:
    """The half-days of which somebody was marked."""
    return {UUID(bytes=id) for (id,) in projection.connection.execute(_BEGUN)}
