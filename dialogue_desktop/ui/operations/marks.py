"""Writing marks: of one person, of all the rest, of walk-ins, of those who are represented.

Nothing is written into a register that is closed.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from .attendance import HalfDay, Mark, mark_of
from .jobs import job
from .registers import check_open

if TYPE_CHECKING:
    from ...domain.participants import Participant
    from ...domain.roster import RosterLine
    from ...workspace import Workspace


@job
def mark(ws: Workspace, slot: UUID, person: UUID, status: str, arrived: str | None = None) -> Mark:
    """Write a person's mark; a second one changes the first."""
    from ...domain.attendance import Attendance, attendance_id

    check_open(ws, slot)
    now = ws.get(Attendance, attendance_id(person, slot))
    if now is not None:
        fields = {"status": status, "arrived_at": arrived, "represented_by_id": None}
        if status not in ("present", "late"):
            fields["left_at"] = None
        return mark_of(ws.edit(now.id, **fields))  # type: ignore[arg-type]
    made = Attendance(participant_id=person, slot_id=slot, status=status, arrived_at=arrived)
    return mark_of(ws.add(made))


@job
def sign(
    ws: Workspace, slot: UUID, person: UUID, file: bytes, came: tuple[str, str | None] | None
) -> Mark:
    """Keep what a person signed on the screen; ``came``: the status and the arrival of somebody
    who was not in the room until then (A10)."""
    check_open(ws, slot)
    fields: dict[str, Any] = {}
    if came is not None:
        fields = {"status": came[0], "arrived_at": came[1], "represented_by_id": None}
    return mark_of(ws.sign(slot, person, file, **fields))


@job
def note(ws: Workspace, mark: Mark, /, **fields: Any) -> Mark:
    """Write what else is known of a person's half-day: when they came or left, a remark."""
    check_open(ws, mark.slot)
    return mark_of(ws.edit(_kept_as(ws, mark), **fields))  # type: ignore[arg-type]


@job
def represent(
    ws: Workspace, slot: HalfDay, official: UUID, came: RosterLine, new: bool, arrived: str | None
) -> list[Mark]:
    """Somebody came in an official's place, as one act: the official is represented, whoever came
    is present; ``new`` when only a name is known of them (A14)."""
    from ...domain.attendance import Attendance, attendance_id

    check_open(ws, slot.id)
    there = ws.get(Attendance, attendance_id(came.id, slot.id))
    made: list[Any] = [_walked_in(ws, came, slot)] if new else []
    if there is None or there.status not in ("present", "late"):
        made.append(
            Attendance(
                participant_id=came.id, slot_id=slot.id, status="present", arrived_at=arrived
            )
        )
    made.append(
        Attendance(
            participant_id=official,
            slot_id=slot.id,
            status="represented",
            represented_by_id=came.id,
        )
    )
    return [mark_of(one) for one in ws.add_all(made) if isinstance(one, Attendance)]


@job
def unmark(ws: Workspace, mark: Mark) -> None:
    """Take a mark away: the person is not yet marked again."""
    check_open(ws, mark.slot)
    ws.remove(_kept_as(ws, mark))


def _kept_as(ws: Workspace, mark: Mark) -> UUID:
    """The id of a mark; one that was shown before it was written bears another until then."""
    from ...domain.attendance import Attendance, attendance_id

    found = ws.get(Attendance, mark.id)
    return found.id if found is not None else attendance_id(mark.person, mark.slot)


@job
def mark_rest(ws: Workspace, slot: UUID, people: Sequence[UUID], status: str) -> list[Mark]:
    """Give everybody who is not yet marked one status, as one act (A2)."""
    from ...domain.attendance import Attendance

    check_open(ws, slot)
    taken = {one.participant_id for one in ws.all(Attendance, slot_id=slot)}
    made = [
        Attendance(participant_id=person, slot_id=slot, status=status)
        for person in people
        if person not in taken
    ]
    return [mark_of(one) for one in ws.add_all(made)]


@job
def walk_in(
    ws: Workspace, slot: HalfDay, line: RosterLine, status: str, arrived: str | None
) -> Mark:
    """Add a person of whom only a name is known, and mark them, as one act (P4)."""
    from ...domain.attendance import Attendance

    check_open(ws, slot.id)
    person = _walked_in(ws, line, slot)
    made = Attendance(participant_id=person.id, slot_id=slot.id, status=status, arrived_at=arrived)
    ws.add_all([person, made])
    return mark_of(made)


def _walked_in(ws: Workspace, line: RosterLine, slot: HalfDay) -> Participant:
    """A person of whom only a name is known yet.

    A group that is still being made up does not take them: they would count as those it is of.
    """
    from ...domain.enrolment import made_up
    from ...domain.participants import Participant

    group = slot.cohort_id
    grouped = group and made_up(len(ws.all(Participant, cohort_id=group)))
    return Participant(
        id=line.id,
        name=line.name,
        name_ar=line.name_ar,
        to_complete=True,
        cohort_id=group if grouped else None,
    )
