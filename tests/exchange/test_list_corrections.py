"""What a person says of the rows of a list goes over what stands in them; the file stays (P6)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from dialogue_desktop import Attendance, Participant, Workspace
from dialogue_desktop.domain.twins import Pair
from dialogue_desktop.exchange.list_corrections import Correction
from dialogue_desktop.exchange.list_findings import by_row
from dialogue_desktop.exchange.lists import read_list

LIST = """Prénom;Nom;الاسم;Tél;Né(e) le;Sexe;Qualité
Omar;Tazi;;06 61 20 4;31/02/1984;peut-être;Élu
;;;0661000000;;;
Salma;Alaoui;?????;0537601122;1980;F;Association
Salma;Alaoui;?????;0537601122;1980;F;Association
Total;;;;;;
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "liste.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


@pytest.fixture
def ws(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "fes.dialogue", "Amina", "Fès") as ws:
        yield ws


def test_what_is_written_goes_over_the_fields_of_a_row_and_is_checked_like_them(path: Path):
    told = by_row(read_list(path, country="MA").faults)
    assert {row: [(f.field, f.reason) for f in faults] for row, faults in told.items()} == {
        2: [("phone", "phone_too_short"), ("birth_year", "no_such_day"), ("sex", "unknown_choice")],
        3: [("name", "name_missing")],
        4: [("name_ar", "name_lost")],
        5: [("", "duplicate_row")],
        6: [("", "total_row")],
    }
    said = {
        2: Correction({"phone": "0661 20 45 18", "birth_year": "31/02/1985", "sex": ""}),
        3: Correction({"name": "نعيمة الورغي"}),
        4: Correction({"name_ar": "سلمى العلوي", "role": "cooperative"}),
        5: Correction(taken=True),
        6: Correction({"name": "Total Energies"}, taken=False),
    }
    read = read_list(path, country="MA", corrections=said)
    rows = {row.number: row.values for row in read.rows}
    assert rows[2] == {"name": "Omar Tazi", "role": "official", "phone": "+212661204518"}
    assert rows[3] == {"name_ar": "نعيمة الورغي", "phone": "+212661000000"}
    assert rows[4]["name_ar"] == "سلمى العلوي" and rows[4]["role"] == "cooperative"
    assert rows[5]["name"] == rows[4]["name"] and "name_ar" not in rows[5]
    told = by_row(read.faults)
    assert {row: [fault.reason for fault in faults] for row, faults in told.items()} == {
        2: ["no_such_day"], 5: ["name_lost"], 6: ["left_out"],
    }  # fmt: skip
    assert path.read_text(encoding="utf-8") == LIST


def test_it_holds_when_a_column_is_said_to_hold_something_else(path: Path):
    said = {2: Correction({"phone": "0661204518"})}
    read = read_list(path, country="MA", fields={3: "remark"}, corrections=said)
    assert read.rows[0].values["phone"] == "+212661204518"
    assert read.rows[0].values["remark"] == "06 61 20 4"


def test_a_row_left_out_leaves_its_place_to_the_one_that_repeats_it(path: Path):
    read = read_list(path, corrections={4: Correction(taken=False)})
    assert [row.number for row in read.rows] == [2, 5]


def test_a_person_says_who_a_row_is_and_one_undo_takes_it_all_back(ws: Workspace, path: Path):
    here = ws.add(Participant(name="Salma Alaoui", phone="0537601122", commune="Taza"))
    other = ws.add(Participant(name="Omar Tazzi"))
    plain = ws.import_participants(path, True)
    assert [one.id for one in plain.matched] == [here.id] and len(plain.added) == 1
    said = {
        2: Correction(person=other.id),
        3: Correction({"name": "Nadia Berrada"}),
        4: Correction(another=True),
    }
    report = ws.import_participants(path, corrections=said)
    assert [one.id for one in report.matched] == [other.id]
    assert {one.name for one in report.added} == {"Nadia Berrada", "Salma Alaoui"}
    assert report.twins == []  # nobody asks again whether two who were told apart are one
    (pair,) = ws.all(Pair)
    assert pair.verdict == "different" and here.id in (pair.first, pair.second)
    again = ws.import_participants(path, True)
    assert {one.name for one in again.matched} == {"Salma Alaoui"} and ws.twins() == []
    ws.undo()
    assert {one.name for one in ws.all(Participant)} == {"Salma Alaoui", "Omar Tazzi"}


def test_the_value_of_the_list_is_taken_where_a_person_wants_it(ws: Workspace, tmp_path: Path):
    here = ws.add(Participant(name="Salma Alaoui", phone="0537601122", commune="Taza"))
    path = tmp_path / "liste.csv"
    path.write_text("Nom;Tél;Commune\nSalma Alaoui;0537601122;Fès\n", encoding="utf-8")
    assert len(ws.import_participants(path, True).differs) == 1
    report = ws.import_participants(path, corrections={2: Correction(over=frozenset({"commune"}))})
    assert report.differs == [] and ws.get(Participant, here.id).commune == "Fès"
    ws.undo()
    assert ws.get(Participant, here.id).commune == "Taza"


def test_marks_and_people_of_a_grid_are_corrected(ws: Workspace, tmp_path: Path):
    here = ws.add(Participant(name="Naïma Ouarghi"))
    path = tmp_path / "grille.csv"
    path.write_text(
        "Nom;09/12/2021 matin;10/12/2021 matin\nN. Ouarghi;Z;P\nDriss;A;A\n", encoding="utf-8"
    )
    said = {2: Correction(marks={1: "late", 2: ""}, person=here.id), 3: Correction(taken=False)}
    report = ws.import_attendance(path, corrections=said)
    assert report.faults and {fault.reason for fault in report.faults} == {"left_out"}
    (mark,) = ws.all(Attendance)
    assert (mark.participant_id, mark.status) == (here.id, "late")
    assert [day.column.date for day in report.days] == [
        dt.date(2021, 12, 9), dt.date(2021, 12, 10),
    ]  # fmt: skip
    assert len(ws.all(Participant)) == 1


def test_a_quality_that_names_no_role_is_kept_and_told_until_one_is_chosen(tmp_path: Path):
    path = tmp_path / "liste.csv"
    path.write_text("Nom;Qualité\nOmar;Trésorier\n", "utf-8")
    read = read_list(path)
    assert [(fault.field, fault.effect) for fault in read.faults] == [("role", "kept")]
    assert read.rows[0].values == {"name": "Omar", "function": "Trésorier"}
    read = read_list(path, corrections={2: Correction({"role": "association"})})
    assert read.faults == []
    assert read.rows[0].values == {"name": "Omar", "function": "Trésorier", "role": "association"}


def test_what_another_column_gives_is_not_told_as_missing(tmp_path: Path):
    path = tmp_path / "liste.csv"
    path.write_text("Nom;Tél;GSM\nOmar;0537601122;06 61\nSalma;06 61;0537601122\n", "utf-8")
    read = read_list(path, country="MA")
    assert read.faults == [] and {row.values["phone"] for row in read.rows} == {"+212537601122"}
