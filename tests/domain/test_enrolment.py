"""Who is expected at a half-day: its group, whoever is in none, dialogue sessions (A13, G4)."""

from __future__ import annotations

import datetime as dt
from uuid import UUID, uuid4

import pytest

from dialogue_desktop.domain.attendance import Attendance
from dialogue_desktop.domain.enrolment import Enrolment
from dialogue_desktop.domain.participants import Participant
from dialogue_desktop.domain.slots import Slot

FES, SEFROU = uuid4(), uuid4()


def officials(count: int, group: UUID | None = None, **more: object) -> list[Participant]:
    named = [f"Élue {number}" for number in range(count)]
    return [Participant(name=name, role="official", cohort_id=group, **more) for name in named]


def slot(day: int, group: UUID | None = None) -> Slot:
    return Slot(date=dt.date(2021, 12, day), cohort_id=group)


def at(
    half_day: Slot,
    people: list[Participant],
    *marks: Attendance,
    half_days: tuple[Slot, ...] = (),
    rooms: dict[UUID, set[UUID]] | None = None,
) -> set[UUID]:
    by_slot: dict[UUID, dict[UUID, Attendance]] = {}
    for mark in marks:
        by_slot.setdefault(mark.slot_id, {})[mark.participant_id] = mark
    return Enrolment(people, [half_day, *half_days], by_slot, rooms).at(half_day)


def mark(person: Participant, half_day: Slot, status: str = "present") -> Attendance:
    return Attendance(participant_id=person.id, slot_id=half_day.id, status=status)


def ids(*people: Participant) -> set[UUID]:
    return {person.id for person in people}


def test_a_group_is_expected_and_nobody_else() -> None:
    fes = officials(4, FES)
    assert at(slot(9, FES), [*fes, *officials(5), *officials(3, SEFROU)]) == ids(*fes)


def test_a_group_of_one_does_not_send_everybody_else_away() -> None:
    one, loose, others = officials(1, FES), officials(6), officials(4, SEFROU)
    assert at(slot(9, FES), [*one, *loose, *others]) == ids(*one, *loose)


def test_who_came_with_a_group_belongs_to_it_until_somebody_says_otherwise() -> None:
    fes, (came, stayed, moved) = officials(4, FES), officials(3)
    moved.cohort_id = SEFROU
    morning, next_day, elsewhere = slot(9, FES), slot(10, FES), slot(9, SEFROU)
    marks = [
        mark(came, morning, "late"),
        mark(stayed, morning, "absent"),
        mark(moved, morning),
    ]
    people = [*fes, came, stayed, moved]
    assert at(next_day, people, *marks, half_days=(morning,)) == ids(*fes, came)
    assert at(elsewhere, people, *marks, half_days=(morning,)) == ids(stayed, moved)


def test_a_half_day_for_everybody_expects_whoever_may_be_trained() -> None:
    official, unknown, invited, guest, speaker = officials(5)
    unknown.role, invited.role, guest.role, speaker.role = None, *["association"] * 3
    invited.cohort_id = FES
    people, before = [official, unknown, invited, guest, speaker], slot(9)
    assert at(slot(10), people, mark(guest, before), half_days=(before,)) == ids(
        official, unknown, invited, guest
    )
    assert at(slot(10), [guest, speaker]) == ids(guest, speaker)


@pytest.mark.parametrize("group", [None, FES])
def test_nobody_is_expected_before_they_were_enrolled(group: UUID | None) -> None:
    early, late = officials(3, group), officials(1, group, enrolled_from=dt.date(2021, 12, 10))
    assert at(slot(9, group), [*early, *late]) == ids(*early)
    assert at(slot(10, group), [*early, *late]) == ids(*early, *late)


def test_whoever_was_marked_is_on_the_register() -> None:
    fes, (stray,) = officials(4, FES), officials(1, SEFROU)
    here = slot(9, FES)
    assert at(here, [*fes, stray], mark(stray, here, "absent")) == ids(*fes, stray)


def test_a_dialogue_session_expects_who_was_invited_or_else_everybody() -> None:
    official, association = officials(2)
    association.role = "association"
    room = slot(9)
    assert at(room, [official, association], rooms={room.id: set()}) == ids(official, association)
    assert at(room, [official, association], rooms={room.id: ids(association)}) == ids(association)


def test_a_grid_of_half_days_holds_each_group_and_who_was_marked_at_a_dialogue() -> None:
    fes, sefrou, (loose,) = officials(3, FES), officials(3, SEFROU), officials(1)
    guest = Participant(name="Hôte", role="association")
    days, room = [slot(9, FES), slot(9, SEFROU)], slot(20)
    marks = {room.id: {guest.id: mark(guest, room)}}
    people = [*fes, *sefrou, loose, guest]
    found = Enrolment(people, [*days, room], marks, {room.id: frozenset()}).anywhere()
    assert found == ids(*fes, *sefrou, guest)
