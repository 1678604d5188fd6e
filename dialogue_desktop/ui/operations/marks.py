"""Writing marks: of one person, of all the rest, of walk-ins, of those who are represented.

Nothing is written into a register that is closed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from .attendance import Failed, HalfDay, Mark, mark_of
from .registers import check_open

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from ...domain.participants import Participant
    from ...domain.roster import RosterLine
    from ...workspace import Workspace
    from ..desk import Desk


def mark(
    desk: Desk,
    slot: UUID,
    person: UUID,
    status: str,
    arrived: str | None,
    then: Callable[[Mark], None],
    failed: Failed,
    owner: QObject | None = None,
) -> None:
    """Write a person's mark; a second one changes the first."""

    def job(ws: Workspace) -> Mark:
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

    desk.run(job, then, failed, owner)


def sign(
    desk: Desk,
    slot: UUID,
    person: UUID,
    file: bytes,
    came: tuple[str, str | None] | None,
    then: Callable[[Mark], None],
    failed: Failed,
    owner: QObject | None = None,
) -> None:
    """Keep what a person signed on the screen; ``came``: the status and the arrival of somebody
    who was not in the room until then (A10)."""

    def job(ws: Workspace) -> Mark:
        check_open(ws, slot)
        fields: dict[str, Any] = {}
        if came is not None:
            fields = {"status": came[0], "arrived_at": came[1], "represented_by_id": None}
        return mark_of(ws.sign(slot, person, file, **fields))

    desk.run(job, then, failed, owner)


def note(
    desk: Desk,
    mark: Mark,
    then: Callable[[Mark], None],
    failed: Failed,
    owner: QObject | None = None,
    **fields: Any,
) -> None:
    """Write what else is known of a person's half-day: when they came or left, a remark."""

    def job(ws: Workspace) -> Mark:
        check_open(ws, mark.slot)
        return mark_of(ws.edit(mark.id, **fields))  # type: ignore[arg-type]

    desk.run(job, then, failed, owner)


def represent(
    desk: Desk,
    slot: HalfDay,
    official: UUID,
    came: RosterLine,
    new: bool,
    arrived: str | None,
    then: Callable[[list[Mark]], None],
    failed: Failed,
    owner: QObject | None = None,
) -> None:
    """Somebody came in an official's place, as one act: the official is represented, whoever came
    is present; ``new`` when only a name is known of them (A14)."""

    def job(ws: Workspace) -> list[Mark]:
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

    desk.run(job, then, failed, owner)


def unmark(
    desk: Desk,
    mark: Mark,
    then: Callable[[Any], None],
    failed: Failed,
    owner: QObject | None = None,
) -> None:
    """Take a mark away: the person is not yet marked again."""

    def job(ws: Workspace) -> None:
        check_open(ws, mark.slot)
        ws.remove(mark.id)

    desk.run(job, then, failed, owner)


def mark_rest(
    desk: Desk,
    slot: UUID,
    people: Sequence[UUID],
    status: str,
    then: Callable[[list[Mark]], None],
    failed: Failed,
    owner: QObject | None = None,
) -> None:
    """Give everybody who is not yet marked one status, as one act (A2)."""
    wanted = list(people)

    def job(ws: Workspace) -> list[Mark]:
        from ...domain.attendance import Attendance

        check_open(ws, slot)
        taken = {one.participant_id for one in ws.all(Attendance, slot_id=slot)}
        made = [
            Attendance(participant_id=person, slot_id=slot, status=status)
            for person in wanted
            if person not in taken
        ]
        return [mark_of(one) for one in ws.add_all(made)]

    desk.run(job, then, failed, owner)


def walk_in(
    desk: Desk,
    slot: HalfDay,
    line: RosterLine,
    status: str,
    arrived: str | None,
    then: Callable[[Mark], None],
    failed: Failed,
    owner: QObject | None = None,
) -> None:
    """Add a person of whom only a name is known, and mark them, as one act (P4)."""

    def job(ws: Workspace) -> Mark:
        from ...domain.attendance import Attendance

        check_open(ws, slot.id)
        person = _walked_in(ws, line, slot)
        made = Attendance(
            participant_id=person.id, slot_id=slot.id, status=status, arrived_at=arrived
        )
        ws.add_all([person, made])
        return mark_of(made)

    desk.run(job, then, failed, owner)


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
