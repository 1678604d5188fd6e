"""Marks at a glance: lean lines, of which hundreds of thousands stand in memory."""

from __future__ import annotations

from typing import NamedTuple
from uuid import UUID


class MarkLine(NamedTuple):
    """One person's mark for one half-day, as lists and grids show one.

    ``stands_in``: who came in the place of somebody represented; ``disputed``: laptops disagree
    on the status; ``signed``: the hash of a signature made on the screen.
    """

    id: UUID
    person: UUID
    slot: UUID
    status: str
    arrived: str | None = None
    departed: str | None = None
    remark: str | None = None
    stands_in: UUID | None = None
    disputed: bool = False
    signed: str | None = None

    @property
    def participant_id(self) -> UUID:
        """The person, by the name of the record's field."""
        return self.person

    @property
    def slot_id(self) -> UUID:
        """The half-day, by the name of the record's field."""
        return self.slot

    @property
    def arrived_at(self) -> str | None:
        """The arrival, by the name of the record's field."""
        return self.arrived

    @property
    def left_at(self) -> str | None:
        """The departure, by the name of the record's field."""
        return self.departed
