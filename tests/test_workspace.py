"""Every verb of the front desk, as scripts and acceptance use them."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest

from dialogue_desktop import (
    AgendaItem,
    Attendance,
    Commitment,
    Contribution,
    DialogueError,
    Module,
    Organisation,
    Participant,
    Session,
    Slot,
    Theme,
    Workspace,
)
from dialogue_desktop.exchange.acquaintances import Acquaintances
from dialogue_desktop.exchange.evidence import Person


@pytest.fixture
def ws(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "fes.dialogue", author="Amina", name="Fès-Meknès 2022") as ws:
        yield ws


def code(call: pytest.ExceptionInfo[DialogueError]) -> str:
    return call.value.code


# --- files ------------------------------------------------------------------------------------


def test_create_refuses_an_existing_file(ws: Workspace) -> None:
    before = ws.path.read_bytes()
    with pytest.raises(DialogueError) as error:
        Workspace.create(ws.path, author="Amina", name="Another")
    assert code(error) == "exists"
    assert ws.path.read_bytes() == before


def test_open_changes_no_byte_before_the_first_write(ws: Workspace) -> None:
    ws.add(Participant(name="Naïma Ouarghi"))
    ws.close()
    before, listed = ws.path.read_bytes(), sorted(ws.path.parent.iterdir())
    with Workspace.open(ws.path, author="Driss") as opened:
        assert [p.name for p in opened.all(Participant)] == ["Naïma Ouarghi"]
        opened.search("naima"), opened.conflicts(), opened.twins(), opened.fingerprint()
        assert ws.path.read_bytes() == before
    assert ws.path.read_bytes() == before
    assert sorted(ws.path.parent.iterdir()) == listed == [ws.path]


def test_a_file_is_open_once(ws: Workspace) -> None:
    with pytest.raises(DialogueError) as error:
        Workspace.open(ws.path, author="Driss")
    assert code(error) == "open_elsewhere"
    program = (
        "import sys; from dialogue_desktop import Workspace, DialogueError\n"
        "try: Workspace.open(sys.argv[1], author='x')\n"
        "except DialogueError as error: print(error.code)"
    )
    told = subprocess.run(
        [sys.executable, "-c", program, str(ws.path)], capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() == "open_elsewhere"
    ws.close()
    Workspace.open(ws.path, author="Driss").close()


@pytest.mark.parametrize(
    ("content", "expected"),
    [(b"", "not_ours"), (b"just text " * 50, "not_ours"), (None, "not_found")],
)
def test_what_is_no_file_of_ours(tmp_path: Path, content: bytes | None, expected: str) -> None:
    path = tmp_path / "strange.dialogue"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(DialogueError) as error:
        Workspace.open(path, author="Amina")
    assert code(error) == expected
    assert [p.name for p in tmp_path.iterdir()] == (
        ["strange.dialogue"] if content is not None else []
    )


def test_a_newer_or_cut_file(ws: Workspace) -> None:
    ws.add(Participant(name="Naïma"))
    ws.close()
    content = bytearray(ws.path.read_bytes())
    ws.path.write_bytes(content[: len(content) // 2])
    with pytest.raises(DialogueError) as error:
        Workspace.open(ws.path, author="Amina")
    assert code(error) == "cut"
    content[60:64] = (99).to_bytes(4, "big")
    ws.path.write_bytes(content)
    with pytest.raises(DialogueError) as error:
        Workspace.open(ws.path, author="Amina")
    assert code(error) == "newer"


def test_a_passphrase_encrypts_the_file(tmp_path: Path) -> None:
    path = tmp_path / "secret.dialogue"
    with Workspace.create(path, author="Amina", passphrase="l'été 2022") as ws:
        ws.add(Participant(name="Naïma Ouarghi"))
    assert "Naïma".encode() not in path.read_bytes()
    assert not path.read_bytes().startswith(b"SQLite")
    with pytest.raises(DialogueError) as error:
        Workspace.open(path, author="Amina", passphrase="wrong")
    assert code(error) == "wrong_passphrase"
    with Workspace.open(path, author="Amina", passphrase="l'été 2022") as ws:
        assert ws.all(Participant)[0].name == "Naïma Ouarghi"
        assert ws.check() == []


# --- records ----------------------------------------------------------------------------------


def test_a_record_comes_back_as_it_was_given(ws: Workspace) -> None:
    module = ws.add(Module(title="Planification"))
    union = ws.add(Organisation(name_ar="تعاونية الأمل", kind="cooperative"))
    person = Participant(
        name="Naïma El Ouarghi", name_ar="نعيمة الورغيّ", sex="female", birth_year="declined",
        commune="Séfrou", role="official", organisation_id=union.id,
    )  # fmt: skip
    assert ws.add(person) == person
    slot = ws.add(Slot(date="2021-12-09", half="am", module_ids=[module.id]))
    assert ws.get(Slot, slot.id).module_ids == [module.id]
    assert ws.get(Slot, slot.id).date == dt.date(2021, 12, 9)
    session = ws.add(Session(title="Qui décide ?"))
    assert session.attribution == "role"
    item = ws.add(AgendaItem(session_id=session.id, title="Ouverture", planned_minutes=20))
    theme = ws.add(Theme(title="Logement"))
    card = ws.add(
        Contribution(session_id=session.id, text="لنا كلمة", kind="story", speaker_id=person.id,
                     agenda_item_id=item.id, theme_ids=[theme.id])
    )  # fmt: skip
    assert ws.get(Contribution, card.id) == card
    assert card.said_at is not None
    promise = ws.add(Commitment(text="Ouvrir la salle", owner_id=person.id, due="2022-02-01"))
    assert ws.all(Commitment) == [promise]
    ws.close()
    with Workspace.open(ws.path, author="Driss") as again:
        assert again.get(Participant, person.id) == person
        assert again.get(Contribution, card.id) == card


def test_the_verbs_fill_in_nothing_but_the_time_said(ws: Workspace) -> None:
    person = ws.add(Participant(name="Naïma", sex=None))
    assert [(e.field, e.value) for e in ws.history(person)] == [("name", "Naïma")]
    session = ws.add(Session(title="S"))
    card = ws.add(Contribution(session_id=session.id, text="x"))
    assert {e.field for e in ws.history(card)} == {"session_id", "text", "said_at"}


def test_a_phone_is_stored_in_one_form(ws: Workspace) -> None:
    person = ws.add(Participant(name="Naïma", phone="06 61-23 45 67"))
    assert person.phone == "+212661234567"
    assert ws.edit(person.id, phone="00212 661 23 45 68").phone == "+212661234568"
    assert ws.edit(person.id, phone="not a number").phone == "not a number"


def test_attendance_is_one_record_however_often_it_is_added(ws: Workspace) -> None:
    person, slot = ws.add(Participant(name="N")), ws.add(Slot(date="2021-12-09"))
    first = ws.add(Attendance(participant_id=person.id, slot_id=slot.id, status="late"))
    second = ws.add(Attendance(participant_id=person.id, slot_id=slot.id, remark="bus"))
    assert second.id == first.id
    assert (second.status, second.remark) == ("late", "bus")
    assert len(ws.all(Attendance)) == 1
    ws.remove(second)
    assert ws.all(Attendance) == []
    again = ws.add(Attendance(participant_id=person.id, slot_id=slot.id, status="present"))
    assert (again.status, again.remark) == ("present", "bus")


def test_edit_says_why_it_does_not(ws: Workspace) -> None:
    person = ws.add(Participant(name="Naïma"))
    with pytest.raises(DialogueError) as error:
        ws.edit(uuid4(), name="x")
    assert code(error) == "unknown"
    with pytest.raises(DialogueError) as error:
        ws.edit(person.id, birth_year="abc")
    assert code(error) == "invalid_value"
    with pytest.raises(DialogueError) as error:
        ws.edit(person.id, name=None)
    assert code(error) == "invalid_value"
    with pytest.raises(DialogueError) as error:
        ws.edit(person.id, colour="blue")
    assert code(error) == "unknown_field"
    ws.edit(person, commune="Sefrou")
    with pytest.raises(DialogueError) as error:
        ws.edit(person, commune="Azrou")
    assert code(error) == "changed"
    ws.edit(person, function="Maire")  # another field of the same form is as it was read
    ws.remove(person.id)
    with pytest.raises(DialogueError) as error:
        ws.edit(person.id, name="x")
    assert code(error) == "removed"
    assert ws.get(Participant, person.id) is None
    assert ws.restore(person.id).commune == "Sefrou"
    before = ws.fingerprint()
    ws.restore(person.id)
    ws.edit(person.id, commune="Sefrou")
    assert ws.fingerprint() == before


def test_clearing_a_field(ws: Workspace) -> None:
    person = ws.add(Participant(name="Naïma", commune="Sefrou"))
    assert ws.edit(person, commune=None).commune is None
    assert ws.history(person)[-1].value is None


def test_all_is_in_the_order_of_creation(ws: Workspace) -> None:
    names = ["Zineb", "Ali", "سلمى", "Brahim"]
    ws.add_all([Participant(name=n) if n.isascii() else Participant(name_ar=n) for n in names])
    assert [p.name or p.name_ar for p in ws.all(Participant)] == names


def test_all_with_a_value_finds_what_stands_at_its_default(ws: Workspace) -> None:
    promise = ws.add(Commitment(text="Ouvrir la salle"))
    done = ws.add(Commitment(text="Publier la liste", state="done"))
    assert ws.all(Commitment, state="open") == [promise]
    assert ws.all(Commitment, state="done") == [done]
    assert ws.all(Commitment, owner_id=None) == [promise, done]


def test_what_belongs_to_a_removed_record_is_hidden_with_it(ws: Workspace) -> None:
    session = ws.add(Session(title="S"))
    card = ws.add(Contribution(session_id=session.id, text="x"))
    ws.remove(session)
    assert ws.all(Contribution) == [] and ws.get(Contribution, card.id) is None
    with pytest.raises(DialogueError) as error:
        ws.edit(card.id, text="y")
    assert code(error) == "removed"
    ws.restore(session)
    assert ws.all(Contribution) == [card]


def test_history_names_who_when_and_where(tmp_path: Path) -> None:
    at = dt.datetime(2021, 12, 9, 9, 2, tzinfo=dt.UTC)
    with Workspace.create(tmp_path / "h.dialogue", author="Karima", clock=lambda: at) as ws:
        person = ws.add(Participant(name="Naïma"))
        ws.author = "Driss"
        ws.edit(person, commune="Sefrou")
        ws.remove(person)
        told = [(e.author, e.field, e.value, e.at) for e in ws.history(person.id)]
        assert told == [
            ("Karima", "name", "Naïma", at),
            ("Driss", "commune", "Sefrou", at),
            ("Driss", "removed", True, at),
        ]
        assert len({e.replica for e in ws.history(person.id)}) == 1


def test_undo_and_redo_are_ones_own(ws: Workspace) -> None:
    person = ws.add(Participant(name="Naïma"))
    ws.edit(person, commune="Sefrou")
    ws.author = "Driss"
    assert ws.undo() is False
    ws.edit(person.id, function="Maire")
    ws.author = "Amina"
    assert ws.undo() is True
    now = ws.get(Participant, person.id)
    assert (now.commune, now.function) == (None, "Maire")
    assert ws.redo() is True
    assert ws.get(Participant, person.id).commune == "Sefrou"
    assert ws.undo() and ws.undo() and not ws.undo()
    assert ws.redo() and ws.redo() and not ws.redo()
    assert ws.get(Participant, person.id).commune == "Sefrou"
    ws.add_all([Participant(name=f"P{n}") for n in range(30)])
    assert ws.undo()
    assert len(ws.all(Participant)) == 1
    assert ws.check() == []


def test_search_in_both_scripts(ws: Workspace) -> None:
    person = ws.add(Participant(name="Aïcha El Amri", name_ar="عائشة العمري"))
    session = ws.add(Session(title="Séance"))
    card = ws.add(Contribution(session_id=session.id, text="Le marché d’Azrou, c’est notre vie."))
    for text in ("aicha", "amri aïc", "عائشه", "عمري"):
        assert ws.search(text) == [person]
    assert ws.search("marche") == [card]
    assert ws.search("%") == [] and ws.search("") == [] and ws.search("_") == []


def test_a_write_outside_the_door_is_stopped(ws: Workspace) -> None:
    with pytest.raises(Exception, match="DELETE FROM change"):
        ws._connection.execute("DELETE FROM change")


# --- export and merge ---------------------------------------------------------------------------


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "b.dialogue", author="Driss", name="Fès-Meknès 2022") as ws:
        yield ws


def hand(source: Workspace, target: Workspace, **options: object) -> object:
    number = len(list(source.path.parent.iterdir()))
    path = source.path.parent / f"export-{number}.dialogue"
    source.export(path, **options)
    return target.merge([path])


def test_preview_writes_nothing_and_merge_what_it_said(ws: Workspace, other: Workspace) -> None:
    ws.add_all([Participant(name=f"P{n}") for n in range(5)])
    path = ws.export(ws.path.parent / "e.dialogue").path
    before = other.path.read_bytes(), sorted(other.path.parent.rglob("*"))
    preview = other.preview([path])
    assert (other.path.read_bytes(), sorted(other.path.parent.rglob("*"))) == before
    assert len(preview.added) == 5 and not preview.changed
    result = other.merge([path])
    assert [p.id for p in result.added] == [p.id for p in preview.added]
    again = other.merge([path])
    assert not again.added and len(again.unchanged) == 5
    assert [p.name for p in again.unchanged] == [
        p.name for p in sorted(other.all(Participant), key=lambda p: p.id.bytes)
    ]
    assert other.fingerprint() == ws.fingerprint()


def test_a_disagreement_keeps_all_values_and_the_decision_travels(
    ws: Workspace, other: Workspace
) -> None:
    person = ws.add(Participant(name="Naïma"))
    hand(ws, other)
    ws.edit(person, commune="Sefrou")
    other.edit(person.id, commune="Azrou")
    result = hand(other, ws)
    (conflict,) = ws.conflicts()
    assert result.conflicts == [conflict]
    assert (conflict.id, conflict.field) == (person.id, "commune")
    assert {(v.value, v.author) for v in conflict.values} == {
        ("Sefrou", "Amina"),
        ("Azrou", "Driss"),
    }
    with pytest.raises(DialogueError) as error:
        ws.edit(person, commune="Fès")
    assert code(error) == "changed"
    ws.settle(conflict, "Azrou")
    assert ws.conflicts() == [] and ws.get(Participant, person.id).commune == "Azrou"
    with pytest.raises(DialogueError) as error:
        ws.settle(conflict, "Sefrou")
    assert code(error) == "changed"
    hand(ws, other)
    assert other.conflicts() == [] and other.get(Participant, person.id).commune == "Azrou"
    assert other.fingerprint() == ws.fingerprint()


def test_two_settlements_disagree_again(ws: Workspace, other: Workspace) -> None:
    person = ws.add(Participant(name="Naïma"))
    hand(ws, other)
    ws.edit(person, commune="Sefrou")
    other.edit(person.id, commune="Azrou")
    hand(other, ws)
    hand(ws, other)
    ws.settle(ws.conflicts()[0], "Sefrou")
    other.settle(other.conflicts()[0], "Azrou")
    hand(other, ws)
    (conflict,) = ws.conflicts()
    assert {v.value for v in conflict.values} == {"Sefrou", "Azrou"}


def test_a_decision_that_changes_nothing_to_be_seen_is_told(
    ws: Workspace, other: Workspace
) -> None:
    person = ws.add(Participant(name="Naïma"))
    hand(ws, other)
    ws.edit(person, commune="Fès")
    other.edit(person.id, commune="Sefrou")
    hand(other, ws)
    (conflict,) = ws.conflicts()
    ws.touched()
    ws.settle(conflict, ws.get(Participant, person.id).commune)
    assert ws.touched() == {"participant": {person.id}}
    assert ws.undo() and ws.touched() == {"participant": {person.id}}
    assert len(ws.conflicts()) == 1


def test_removal_against_a_later_edit_is_asked(ws: Workspace, other: Workspace) -> None:
    person = ws.add(Participant(name="Naïma"))
    hand(ws, other)
    ws.remove(person)
    other.edit(person.id, commune="Azrou")
    hand(other, ws)
    (conflict,) = ws.conflicts()
    assert conflict.field == "removed"
    assert {(v.value, v.author) for v in conflict.values} == {(True, "Amina"), (False, "Driss")}
    assert ws.get(Participant, person.id).commune == "Azrou"
    ws.settle(conflict, True)
    assert ws.get(Participant, person.id) is None
    hand(ws, other)
    assert other.get(Participant, person.id) is None and other.conflicts() == []


def test_the_same_mark_on_two_laptops_is_one(ws: Workspace, other: Workspace) -> None:
    person, slot = ws.add(Participant(name="N")), ws.add(Slot(date="2021-12-09"))
    hand(ws, other)
    ws.add(
        Attendance(participant_id=person.id, slot_id=slot.id, status="present", arrived_at="9:10")
    )
    other.add(
        Attendance(participant_id=person.id, slot_id=slot.id, status="late", arrived_at="9:02")
    )
    hand(other, ws)
    (mark,) = ws.all(Attendance)
    (conflict,) = ws.conflicts()
    assert conflict.field == "status" and mark.arrived_at == "09:02"


def test_uniting_and_taking_it_back_on_another_laptop(ws: Workspace, other: Workspace) -> None:
    slot = ws.add(Slot(date="2021-12-09"))
    one = ws.add(Participant(name="Naïma Ouarghi", phone="0661234567"))
    two = ws.add(Participant(name="Naima Warghi", phone="0661234567", commune="Sefrou"))
    for person in (one, two):
        ws.add(Attendance(participant_id=person.id, slot_id=slot.id, status="present"))
    card = ws.add(
        Contribution(session_id=ws.add(Session(title="S")).id, text="x", speaker_id=two.id)
    )
    (twin,) = ws.twins()
    assert {twin.first, twin.second} == {one.id, two.id} and "same_phone" in twin.reasons
    ws.unite(one, two, {"name": "Naïma Ouarghi"})
    assert ws.twins() == []
    (person,) = ws.all(Participant)
    assert (person.id, person.name, person.commune) == (one.id, "Naïma Ouarghi", "Sefrou")
    assert ws.get(Participant, two.id) == person
    assert len(ws.all(Attendance)) == 1
    assert ws.get(Contribution, card.id).speaker_id == one.id
    hand(ws, other)
    assert other.all(Participant) == [person]
    other.separate(one)
    assert {p.name for p in other.all(Participant)} == {"Naïma Ouarghi", "Naima Warghi"}
    assert len(other.all(Attendance)) == 2
    hand(other, ws)
    assert len(ws.all(Participant)) == 2 and len(ws.twins()) == 1
    ws.not_twins(one, two)
    assert ws.twins() == []
    hand(ws, other)
    assert other.twins() == [] and ws.fingerprint() == other.fingerprint()
    assert ws.check() == [] and other.check() == []


def test_a_disputed_verdict_shows_two_people(ws: Workspace, other: Workspace) -> None:
    one, two = ws.add_all([Participant(name="Naïma Ouarghi"), Participant(name="Naima Ouarghi")])
    hand(ws, other)
    ws.unite(one, two)
    other.not_twins(one, two)
    hand(other, ws)
    (conflict,) = ws.conflicts()
    assert (conflict.kind, conflict.field) == ("pair", "verdict")
    assert len(ws.all(Participant)) == 2
    ws.settle(conflict, "same")
    assert len(ws.all(Participant)) == 1


def test_modules_of_two_laptops_unite(ws: Workspace, other: Workspace) -> None:
    ours, theirs = ws.add(Module(title="Planification")), other.add(Module(title="Planification"))
    slot = other.add(Slot(date="2021-12-09", module_ids=[theirs.id]))
    hand(other, ws)
    ws.unite(ours, theirs)
    assert ws.all(Module) == [ours]
    assert ws.get(Slot, slot.id).module_ids == [ours.id]
    assert ws.edit(slot.id, module_ids=[]).module_ids == []


def test_an_export_with_a_gap_waits_for_what_is_missing(ws: Workspace, other: Workspace) -> None:
    person = ws.add(Participant(name="Naïma"))
    first = ws.export(ws.path.parent / "first.dialogue")
    ws.edit(person, commune="Sefrou")
    second = ws.export(ws.path.parent / "second.dialogue", since=first)
    ws.edit(person.id, commune="Azrou")
    third = ws.export(ws.path.parent / "third.dialogue", since=second)
    empty = other.fingerprint()
    result = other.merge([third.path])
    assert result.parked and other.all(Participant) == [] and other.fingerprint() == empty
    assert [(gap.first, gap.last) for gap in other.gaps()] == [(1, 2)]
    result = other.merge([first.path])
    assert result.parked and other.get(Participant, person.id).commune is None
    result = other.merge([second.path])
    assert not result.parked
    assert other.get(Participant, person.id).commune == "Azrou"
    assert other.fingerprint() == ws.fingerprint() and other.check() == []


def test_a_parked_change_is_passed_on(ws: Workspace, other: Workspace, tmp_path: Path) -> None:
    ws.add(Participant(name="Naïma"))
    first = ws.export(tmp_path / "first.dialogue")
    ws.add(Participant(name="Salma"))
    second = ws.export(tmp_path / "second.dialogue", since=first)
    other.merge([second.path])
    with Workspace.create(tmp_path / "third.dialogue", author="Karima") as third:
        hand(other, third)
        assert third.all(Participant) == []
        third.merge([first.path])
        assert len(third.all(Participant)) == 2 and third.fingerprint() == ws.fingerprint()


def test_no_clock_decides(tmp_path: Path) -> None:
    def at(year: int) -> Workspace:
        moment = dt.datetime(year, 1, 1, tzinfo=dt.UTC)
        return Workspace.create(
            tmp_path / f"{year}.dialogue", author=str(year), clock=lambda: moment
        )

    with at(2001) as old, at(2099) as new:
        person = old.add(Participant(name="Naïma", commune="Sefrou"))
        hand(old, new)
        new.edit(person.id, commune="Azrou")
        hand(new, old)
        old.edit(person.id, commune="Fès")  # later, whatever the clock says
        result = hand(old, new)
        assert new.get(Participant, person.id).commune == "Fès" and new.conflicts() == []
        with Workspace.create(tmp_path / "now.dialogue", author="Samira") as now:
            result = hand(new, now)
            assert {n.code for n in result.notices} == {"clock_ahead", "clock_behind"}
            assert {n.code for n in now.check().notices} == {"clock_ahead", "clock_behind"}


def test_undo_merge_keeps_ones_own_later_work(ws: Workspace, other: Workspace) -> None:
    mine = ws.add(Participant(name="Naïma"))
    theirs = other.add(Participant(name="Driss"))
    before = ws.fingerprint()
    hand(other, ws)
    ws.undo_merge()
    assert ws.fingerprint() == before and ws.get(Participant, theirs.id) is None
    hand(other, ws)
    ws.edit(mine.id, commune="Sefrou")
    ws.edit(theirs.id, commune="Azrou")
    late = ws.add(Participant(name="Salma"))
    told = ws.undo_merge(dry_run=True)
    assert [(e.field, e.value) for e in told.left] == [("commune", "Azrou")]
    assert ws.get(Participant, theirs.id) is not None
    ws.undo_merge()
    assert {p.id for p in ws.all(Participant)} == {mine.id, late.id}
    assert ws.get(Participant, mine.id).commune == "Sefrou"
    assert ws.check() == []
    hand(other, ws)
    assert ws.get(Participant, theirs.id).commune is None and ws.check() == []
    with pytest.raises(DialogueError) as error:
        other.undo_merge()
    assert code(error) == "no_merge"


def test_a_decision_that_goes_with_a_merge_is_told_once_with_whom_it_was_about(
    ws: Workspace, other: Workspace
) -> None:
    mine = ws.add(Participant(name="Mohammed Ziane"))
    theirs = other.add(Participant(name="Mohammed Zian"))
    hand(other, ws)
    ws.unite(mine, theirs, chosen={"name": "Mohammed Ziane"})
    told = ws.undo_merge(dry_run=True)
    assert [(e.field, e.value) for e in told.left] == [("verdict", "same")]
    assert [record.name for record in told.left_of if record] == ["Mohammed Ziane"]


def test_cancelling_a_merge_leaves_no_trace(ws: Workspace, other: Workspace) -> None:
    other.add(Participant(name="Driss"))
    path = other.export(ws.path.parent / "e.dialogue").path
    before = ws.path.read_bytes(), sorted(ws.path.parent.rglob("*"))
    for step in range(3):
        calls = iter(range(99))
        with pytest.raises(DialogueError) as error:
            ws.merge([path], progress=lambda *_: next(calls) < step)  # noqa: B023
        assert code(error) == "cancelled"
        assert (ws.path.read_bytes(), sorted(ws.path.parent.rglob("*"))) == before
    assert ws.merge([path], progress=lambda *_: True).added


def test_an_export_is_a_database_of_ours(ws: Workspace, tmp_path: Path) -> None:
    person = ws.add(Participant(name="Naïma"))
    path = ws.export(tmp_path / "e.dialogue").path
    with pytest.raises(DialogueError) as error:
        ws.export(path)
    assert code(error) == "exists"
    ws.export(path, overwrite=True)
    code_before = ws.fingerprint()
    with Workspace.open(path, author="Karima") as opened:
        assert opened.all(Participant) == [person] and opened.fingerprint() == code_before
        assert opened.programme.name == "Fès-Meknès 2022"
        opened.edit(person.id, commune="Azrou")
    result = ws.merge([path])
    assert [p.commune for p in result.changed] == ["Azrou"]


def test_another_programme_is_a_notice(ws: Workspace, tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "o.dialogue", author="X", name="Tanger") as other:
        other.add(Participant(name="Driss"))
        result = hand(other, ws)
        assert [n.code for n in result.notices] == ["other_programme"] and result.added


def test_a_programme_that_was_renamed_is_no_other(ws: Workspace, tmp_path: Path) -> None:
    ws.edit(ws.programme.id, name="Dialogue Sefrou")
    ws.export(tmp_path / "pack.dialogue")
    with Workspace.open(tmp_path / "pack.dialogue", author="Driss") as laptop:
        laptop.edit(laptop.programme.id, name="Dialogue de Sefrou")
        laptop.add(Participant(name="Driss"))
        result = hand(laptop, ws)
    assert result.notices == [] and result.added


def test_two_valid_edits_that_meet_in_an_invalid_record(ws: Workspace, other: Workspace) -> None:
    person = ws.add(Participant(name="Naïma", name_ar="نعيمة"))
    hand(ws, other)
    ws.edit(person, name=None)
    other.edit(person.id, name_ar=None)
    hand(other, ws)
    (broken,) = ws.all(Participant)
    assert (broken.name, broken.name_ar) == (None, None)
    checked = ws.check()
    assert checked == [] and [n.code for n in checked.notices] == ["rule_broken"]
    assert ws.edit(person.id, name="Naïma").name == "Naïma"


def test_standing_says_what_the_foot_shows(ws: Workspace, tmp_path: Path) -> None:
    assert ws.standing().exported_at is None
    ws.add(Participant(name="Naïma"))
    receipt = ws.export(tmp_path / "e.dialogue")
    assert ws.standing().changes_since_export == 0
    ws.add(Participant(name="Salma"))
    standing = ws.standing()
    assert standing.changes_since_export == 1 and receipt.changes == 1
    assert ws.fingerprint().startswith(standing.fingerprint)
    with Workspace.open(receipt.path, author="Karima") as pack:  # nothing of it is Karima's
        assert pack.standing().changes_since_export == 0 and pack.standing().exported_at is None


def test_a_mark_of_a_united_person_can_be_edited(ws: Workspace) -> None:
    """The mark is shown under an id that nobody wrote under; an edit of it names it first."""
    slot = ws.add(Slot(date="2021-12-09"))
    one, two = ws.add_all([Participant(name="Naïma Ouarghi"), Participant(name="Naima Warghi")])
    ws.add(Attendance(participant_id=two.id, slot_id=slot.id, status="late", remark="bus"))
    ws.unite(one, two)
    (mark,) = ws.all(Attendance)
    edited = ws.edit(mark, status="present")
    assert (edited.status, edited.remark, edited.participant_id) == ("present", "bus", one.id)
    ws.remove(edited)
    assert ws.all(Attendance) == []
    ws.restore(edited)
    assert ws.all(Attendance) == [edited] and ws.check() == []
    ws.separate(one)
    assert ws.check() == []


def test_what_was_given_is_worked_on_in_a_copy_of_ones_own(ws: Workspace, tmp_path: Path) -> None:
    ws.add(Participant(name="Naïma"))
    pack, home = tmp_path / "stick" / "pack.dialogue", tmp_path / "home"
    pack.parent.mkdir()
    ws.export(pack)
    given = pack.read_bytes()
    laptop, more = Workspace.take_home(pack, home, "Driss")
    with laptop:
        assert (laptop.path, more) == (home / "pack.dialogue", False)
        laptop.add(Participant(name="Salma"))
    assert pack.read_bytes() == given and list(pack.parent.iterdir()) == [pack]
    again, more = Workspace.take_home(pack, home, "Driss")
    with again:
        assert len(again.all(Participant)) == 2 and not more
    ws.add(Participant(name="Hiba"))
    ws.export(pack, overwrite=True)
    again, more = Workspace.take_home(pack, home, "Driss")
    with again:
        assert len(again.all(Participant)) == 2 and more


def test_another_programme_of_the_same_file_name_is_kept_apart(
    ws: Workspace, tmp_path: Path
) -> None:
    for number, name in enumerate(("Fès", "Azrou"), 1):
        folder = tmp_path / name
        folder.mkdir()
        with Workspace.create(folder / "own.dialogue", author="Amina", name=name) as made:
            made.add(Participant(name=name))
            made.export(folder / "pack.dialogue")
        opened, more = Workspace.take_home(folder / "pack.dialogue", tmp_path / "home", "Driss")
        with opened:
            assert [p.name for p in opened.all(Participant)] == [name] and not more
            assert opened.path.stem == ("pack" if number == 1 else "pack 2")


def test_a_working_file_is_opened_where_it_is(ws: Workspace, tmp_path: Path) -> None:
    ws.add(Participant(name="Naïma"))
    ws.close()
    opened, _ = Workspace.take_home(ws.path, tmp_path / "home", "Driss")
    with opened:
        assert opened.path == ws.path


def test_a_damaged_export_is_not_taken_home(ws: Workspace, tmp_path: Path) -> None:
    ws.add(Participant(name="Naïma Ouarghi"))
    pack = tmp_path / "pack.dialogue"
    ws.export(pack)
    pack.write_bytes(pack.read_bytes().replace(b"Ouarghi", b"Ouargha"))
    with pytest.raises(DialogueError) as error:
        Workspace.take_home(pack, tmp_path / "home", "Driss")
    assert code(error) == "damaged" and not list((tmp_path / "home").iterdir())


def test_twins_are_those_of_who_is_here_whatever_was_done_before(tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "a.dialogue", author="Amina", name="Fès") as ws:

        def check(count: int) -> None:
            found = ws.twins()
            assert len(found) == count and found == Acquaintances(ws.evidence()).twins(
                ws._decided()
            )

        check(0)
        one = ws.add(Participant(name="Naïma Ouarghi"))
        two = ws.add(Participant(name="Naima Ouarghi"))
        check(1)
        ws.edit(two, name="Salma Benhlima")
        check(0)
        ws.undo()
        check(1)
        ws.remove(one)
        check(0)
        ws.restore(one)
        ws.unite(one, two)
        check(0)
        ws.separate(one)
        check(1)
        ws.export(tmp_path / "a-export.dialogue")
        with Workspace.create(tmp_path / "b.dialogue", author="Driss", name="Fès") as other:
            other.merge([tmp_path / "a-export.dialogue"])
            other.add(Participant(name="Naïma El Ouarghi"))
            other.export(tmp_path / "b-export.dialogue")
        ws.merge([tmp_path / "b-export.dialogue"])
        check(3)
        ws.undo_merge()
        check(1)
        ws.erase(one)
        check(0)


def test_people_are_met_bit_by_bit_while_others_change_them(tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "a.dialogue", author="Amina", name="Fès") as ws:
        people = [
            ws.add(Participant(name=f"Itto Nom{chr(97 + n)}ri", phone=None)) for n in range(9)
        ]
        asked = Person(uuid4(), name="Naima Ouarghi")
        assert not ws.meet_people(4)
        ws.edit(people[0], name="Naïma Ouarghi")
        ws.edit(people[8], name="Naïma Ouargui")
        ws.remove(people[1])
        while not ws.meet_people(4):
            assert len(ws.all(Participant)) == 8
        assert {twin.second for twin in ws.twins_of(asked)} == {people[0].id, people[8].id}
        assert ws.twins_of(asked, {people[0].id})[0].second == people[8].id
        ws.remove(people[0])
        assert [twin.second for twin in ws.twins_of(asked)] == [people[8].id]
        assert ws.twins() == Acquaintances(ws.evidence()).twins()
