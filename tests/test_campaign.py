"""Sessions of a campaign: in bulk, copied, moved, cancelled; and how far each region has come."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from dialogue_desktop import Attendance, DialogueError, Module, Participant, Slot, Target, Workspace
from dialogue_desktop.domain.campaign import (
    Campaign,
    Place,
    campaign_of,
    clashes,
    planned_sessions,
    sessions_of,
)
from dialogue_desktop.domain.completion import Rule, completions
from dialogue_desktop.domain.days import read_series
from dialogue_desktop.domain.programme import Cohort

AZROU = Place("Azrou", "Maison des jeunes", "Ifrane", "Fès-Meknès")
RABAT = Place("Rabat", None, None, "Rabat-Salé-Kénitra")
FIVE, TWELVE = dt.date(2022, 2, 5), dt.date(2022, 2, 12)


@pytest.fixture
def ws(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "fes.dialogue", "Amina") as ws:
        yield ws


def read(ws: Workspace) -> Campaign:
    sexes = {line.id: line.sex for line in ws.roster()}
    return campaign_of(ws.all(Slot), ws.all(Attendance), ws.all(Target), sexes)


def test_places_by_dates_by_modules_in_one_act(ws: Workspace) -> None:
    module = ws.add(Module(title="Gouvernance"))
    planned = planned_sessions([AZROU, RABAT], [FIVE, TWELVE], ["am"], [module.id], "09:30")
    done = ws.add_sessions(planned)
    assert len(done.added) == 4 and done.there == []
    assert {(s.commune, s.date, s.starts, tuple(s.module_ids)) for s in ws.all(Slot)} == {
        (place, date, "09:30", (module.id,))
        for place in ("Azrou", "Rabat")
        for date in (FIVE, TWELVE)
    }
    ws.undo()
    assert ws.all(Slot) == []
    ws.redo()
    assert len(ws.all(Slot)) == 4 and ws.check() == []


def test_what_is_there_already_is_not_added_twice(ws: Workspace) -> None:
    ws.add_sessions(planned_sessions([AZROU], [FIVE], ["am"]))
    again = planned_sessions([Place("azrou", "Maison  des Jeunes")], [FIVE, TWELVE], ["am"])
    done = ws.add_sessions(again)
    assert [slot.date for slot in done.added] == [TWELVE]
    assert [clash.slot.date for clash in done.there] == [FIVE]
    assert len(ws.all(Slot)) == 2


def test_forty_two_sessions_at_once(ws: Workspace) -> None:
    places = [Place(f"Commune {n}", None, None, f"Région {n % 6}") for n in range(14)]
    dates = [FIVE + dt.timedelta(weeks=week) for week in range(3)]
    assert len(ws.add_sessions(planned_sessions(places, dates, ["am"])).added) == 42
    campaign = read(ws)
    assert len(campaign.whole.sessions) == 42 and len(campaign.regions) == 6


def test_two_halves_of_a_day_are_one_session(ws: Workspace) -> None:
    ws.add_sessions(planned_sessions([AZROU], [FIVE], ["am", "pm"]))
    (session,) = sessions_of(ws.all(Slot))
    assert session.halves == ("am", "pm") and session.date == FIVE


def test_a_copy_is_the_same_on_another_day(ws: Workspace) -> None:
    module = ws.add(Module(title="Gouvernance"))
    made = ws.add_sessions(planned_sessions([AZROU], [FIVE], ["am", "pm"], [module.id], "09:00"))
    ws.cancel_session(made.added, "neige")
    done = ws.add_sessions(ws.copies(made.added, TWELVE, RABAT))
    told = [(s.date, s.half, s.starts, s.commune, s.region, s.cancelled) for s in done.added]
    assert told == [
        (TWELVE, "am", "09:00", "Rabat", "Rabat-Salé-Kénitra", False),
        (TWELVE, "pm", None, "Rabat", "Rabat-Salé-Kénitra", False),
    ]
    assert all(slot.module_ids == [module.id] for slot in done.added)
    ws.undo()
    assert len(ws.all(Slot)) == 2


def test_a_session_moves_with_its_marks_and_back(ws: Workspace) -> None:
    naima = ws.add(Participant(name="Naïma"))
    (slot,) = ws.add_sessions(planned_sessions([AZROU], [FIVE], ["am"])).added
    ws.add(Attendance(participant_id=naima.id, slot_id=slot.id))
    ws.move_session([slot.id], TWELVE, half="pm")
    (moved,) = ws.all(Slot)
    assert (moved.id, moved.date, moved.half, moved.commune) == (slot.id, TWELVE, "pm", "Azrou")
    assert len(ws.all(Attendance, slot_id=slot.id)) == 1
    ws.undo()
    assert ws.all(Slot)[0].date == FIVE


def test_a_session_moved_onto_another_is_moved_and_both_are_counted(ws: Workspace) -> None:
    first = ws.add_sessions(planned_sessions([AZROU], [FIVE], ["am", "pm"])).added
    ws.add_sessions(planned_sessions([AZROU], [TWELVE], ["pm"]))
    moved = [slot.model_copy(update={"date": TWELVE}) for slot in first]
    told = [clashes(slot, ws.all(Slot)) for slot in moved]
    assert [clash.reason if clash else None for clash in told] == [None, "there"]
    ws.move_session(first, TWELVE)
    assert [one.date for one in sessions_of(ws.all(Slot))] == [TWELVE, TWELVE]
    ws.undo()
    assert [one.date for one in sessions_of(ws.all(Slot))] == [FIVE, TWELVE]
    ws.move_session(first, TWELVE, RABAT)
    assert {slot.commune for slot in ws.all(Slot, date=TWELVE)} == {"Azrou", "Rabat"}


def test_a_cancelled_session_stays_in_sight_and_leaves_its_place(ws: Workspace) -> None:
    slots = ws.add_sessions(planned_sessions([AZROU], [FIVE], ["am", "pm"])).added
    ws.cancel_session(slots, "neige")
    (session,) = sessions_of(ws.all(Slot))
    assert session.cancelled and session.slots[0].cancelled_because == "neige"
    ws.hold_session(slots)
    assert not sessions_of(ws.all(Slot))[0].cancelled
    ws.undo()
    other = ws.add_sessions(planned_sessions([AZROU], [FIVE], ["am"]))
    assert len(other.added) == 1
    ws.hold_session(slots)
    assert [one.halves for one in sessions_of(ws.all(Slot))] == [("am",), ("am", "pm")]


def test_moved_here_and_cancelled_there_are_both_kept(ws: Workspace, tmp_path: Path) -> None:
    (slot,) = ws.add_sessions(planned_sessions([AZROU], [FIVE], ["am"])).added
    ws.export(tmp_path / "pack.dialogue")
    ws.move_session([slot.id], TWELVE)
    with Workspace.open(tmp_path / "pack.dialogue", "Driss") as other:
        other.cancel_session([slot.id], "neige")
        other.export(tmp_path / "driss.dialogue")
    ws.merge([tmp_path / "driss.dialogue"])
    (merged,) = ws.all(Slot)
    assert (merged.date, merged.cancelled) == (TWELVE, True) and ws.conflicts() == []


def test_moved_to_two_days_is_asked(ws: Workspace, tmp_path: Path) -> None:
    (slot,) = ws.add_sessions(planned_sessions([AZROU], [FIVE], ["am"])).added
    ws.export(tmp_path / "pack.dialogue")
    ws.move_session([slot.id], TWELVE)
    with Workspace.open(tmp_path / "pack.dialogue", "Driss") as other:
        other.move_session([slot.id], dt.date(2022, 2, 19))
        other.export(tmp_path / "driss.dialogue")
    ws.merge([tmp_path / "driss.dialogue"])
    assert [(c.kind, c.field) for c in ws.conflicts()] == [("slot", "date")]


def test_regions_against_their_targets(ws: Workspace) -> None:
    naima, driss, hajar = ws.add_all(
        [
            Participant(name="Naïma", sex="female"),
            Participant(name="Driss", sex="male"),
            Participant(name="Hajar"),
        ]
    )
    slots = ws.add_sessions(planned_sessions([AZROU], [FIVE, TWELVE], ["am"])).added
    slots += ws.add_sessions(planned_sessions([RABAT], [FIVE], ["am"])).added
    for person in (naima, driss, hajar):
        ws.add(Attendance(participant_id=person.id, slot_id=slots[0].id))
    ws.add(Attendance(participant_id=naima.id, slot_id=slots[2].id))
    ws.add(Attendance(participant_id=driss.id, slot_id=slots[2].id, status="absent"))
    ws.add_all(
        [
            Target(region="Fès-Meknès", indicator="sessions", aim=3),
            Target(indicator="women", aim=40),
        ]
    )
    campaign = read(ws)
    fes, rabat = campaign.regions
    assert (fes.region, fes.held, fes.aim, fes.people, fes.share) == ("Fès-Meknès", 1, 3, 3, 50)
    assert fes.states == ["present", "open", "none"]
    assert (rabat.held, rabat.aim, rabat.people, rabat.share) == (1, 1, 1, 100)
    whole = campaign.whole
    assert (whole.held, whole.aim, whole.people, whole.presences) == (2, 4, 3, 4)
    assert whole.targets == {"women": 40} and fes.wanted == {"sessions": 3, "women": 40}


def test_beyond_the_target_is_told_apart(ws: Workspace) -> None:
    naima = ws.add(Participant(name="Naïma"))
    slots = ws.add_sessions(planned_sessions([AZROU], [FIVE, TWELVE], ["am"])).added
    ws.add_all([Attendance(participant_id=naima.id, slot_id=slot.id) for slot in slots])
    ws.add(Target(region="Fès-Meknès", indicator="sessions", aim=1))
    assert read(ws).regions[0].states == ["present", "beyond"]


def test_a_trainer_who_is_elsewhere_is_told_and_stops_nothing(ws: Workspace) -> None:
    ws.add_sessions(planned_sessions([AZROU], [FIVE], ["am"], trainer="Karima"))
    (wanted,) = planned_sessions([RABAT], [FIVE], ["am"], trainer="karima")
    clash = clashes(wanted, ws.all(Slot))
    assert clash and (clash.reason, clash.slot.commune) == ("trainer", "Azrou")
    assert len(ws.add_sessions([wanted]).added) == 1


def test_several_records_are_edited_or_removed_as_one_act(ws: Workspace) -> None:
    people = ws.add_all([Participant(name=name) for name in "ABC"])
    assert ws.edit_all(people, commune="Sefrou") == 3
    assert ws.edit_all([person.id for person in people], commune="Sefrou") == 0
    ws.undo()
    assert [person.commune for person in ws.all(Participant)] == [None] * 3
    assert ws.remove_all([person.id for person in people[:2]]) == 2
    assert len(ws.all(Participant)) == 1
    ws.undo()
    assert len(ws.all(Participant)) == 3


def test_several_are_edited_all_or_none(ws: Workspace) -> None:
    one, two = ws.add_all([Participant(name=name) for name in "AB"])
    ws.remove(two)
    with pytest.raises(DialogueError):
        ws.edit_all([one.id, two.id], commune="Sefrou")
    assert ws.all(Participant)[0].commune is None


@pytest.mark.parametrize(
    ("typed", "dates", "strange"),
    [
        ("4 séances samedi 5 février 9 h 30", 4, False),
        ("٤ حصص 5 فبراير", 4, False),
        ("5, 12 et 19 février", 3, False),
        ("2 séances 5, 12 et 19 février", 3, True),
        ("3 séances 31/02", 0, True),
    ],
)
def test_a_series_is_understood_or_told(typed: str, dates: int, strange: bool) -> None:
    days = read_series(typed, dt.date(2022, 1, 10))
    assert (len(days.dates), bool(days.strange)) == (dates, strange)
    if dates == 4:
        assert days.dates[1] - days.dates[0] == dt.timedelta(weeks=1)


def test_targets_are_set_and_taken_back_as_one_act(ws: Workspace) -> None:
    assert ws.set_targets("Fès-Meknès", {"sessions": 12, "people": 300, "women": None}) == 2
    assert ws.set_targets("fes meknes", {"sessions": 13, "people": 300}) == 1
    assert {t.indicator: t.aim for t in ws.all(Target)} == {"sessions": 13, "people": 300}
    ws.set_targets("Fès-Meknès", {"sessions": None})
    assert "sessions" not in read(ws).regions[0].targets
    for _ in range(3):
        ws.undo()
    assert ws.all(Target) == []


def test_what_was_cancelled_is_neither_owed_nor_printed(ws: Workspace, tmp_path: Path) -> None:
    """The grid on paper, the hand-in board and the progress of people know nothing of it."""
    from python_calamine import CalamineWorkbook

    from dialogue_desktop.ui.operations.progress import progress

    module, naima = ws.add(Module(title="Gouvernance")), ws.add(Participant(name="Naïma"))
    slots = ws.add_sessions(planned_sessions([AZROU], [FIVE, TWELVE], ["am"], [module.id])).added
    ws.add(Attendance(participant_id=naima.id, slot_id=slots[0].id))
    ws.cancel_session([slots[1]], "neige")
    assert ws.all(Slot, cancelled=False) == [ws.get(Slot, slots[0].id)]
    path = ws.report("grid", tmp_path / "grid.xlsx", format="xlsx")
    head = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()[2]
    assert [cell for cell in head if isinstance(cell, dt.date)] == [FIVE]
    held = {slot.id: slot.module_ids for slot in ws.all(Slot, cancelled=False)}
    marks = [(m.participant_id, m.slot_id, m.status) for m in ws.all(Attendance)]
    assert progress([module.id], held, marks) == {naima.id: ("present",)}
    ws.undo()
    assert len(ws.all(Slot, cancelled=False)) == 2


def test_who_is_trained_at_one_place_missed_nothing_at_another(ws: Workspace) -> None:
    slots = ws.add_sessions(
        planned_sessions([AZROU, RABAT], [FIVE, TWELVE], ["am"], (), "09:00")
    ).added
    person = ws.add(Participant(name="Naïma"))
    at = [slot for slot in slots if slot.commune == AZROU.commune]
    ws.add_all([Attendance(participant_id=person.id, slot_id=slot.id) for slot in at])
    reached = completions(
        Rule("hours", 80),
        ws.all(Slot),
        [person],
        ws.all(Attendance),
        begun=[slot.id for slot in slots],
    )[person.id]
    assert len(reached.half_days) == 2 and reached.by_rule


def test_a_place_has_one_group_on_every_laptop(ws: Workspace) -> None:
    for date in (FIVE, TWELVE):
        ws.add_sessions(planned_sessions([AZROU], [date], ["am"]))
    (group,) = ws.all(Cohort)
    assert {slot.cohort_id for slot in ws.all(Slot)} == {group.id}
    ws.add(Cohort(title="Deuxième groupe", commune=RABAT.commune, venue=RABAT.venue))
    (slot,) = ws.add_sessions(planned_sessions([RABAT], [FIVE], ["am"])).added
    assert ws.get(Cohort, slot.cohort_id).title == "Deuxième groupe"
