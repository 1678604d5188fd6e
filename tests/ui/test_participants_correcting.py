"""The rows of a list and of a grid are put right before they are imported, by keys alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from dialogue_desktop import Attendance, Participant
from dialogue_desktop.domain.twins import Pair
from dialogue_desktop.ui.operations.grids import GridLine
from dialogue_desktop.ui.operations.lists import ListLine
from dialogue_desktop.ui.participants.corrector import Corrector
from dialogue_desktop.ui.participants.offers import offer_of, offer_spot
from dialogue_desktop.ui.participants.page import ParticipantsPage
from dialogue_desktop.ui.parts import Cell, Choice, Field
from tests.ui.at_work import AtWork, unnamed

KEYS = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier

LIST = """Nom et prénom;Nom arabe;GSM;Commune;Né(e) le;Sexe
Salma Alaoui;;0537601122;Taza;1980;F
Omar Tazi;;06 61 20 4;Azrou;31/02/1984;autre
;;0661000000;Missour;;F
Naima Ouarghi;نعيمة الورغي;06 61 20 45 18;Bhalil;1974;
Nadia Berrada;;0612345678;Fès;1979;autre
Salma Alaoui;;0537601122;Taza;1980;F
"""


@pytest.fixture
def page(at_work: AtWork) -> ParticipantsPage:
    """The page over one person who is on the list too."""
    naima = Participant(
        name="Naïma Ouarghi", name_ar="نعيمة الورغي", commune="Sefrou", phone="0661204518"
    )
    at_work.do(lambda ws: ws.add(naima))
    made = at_work.show(ParticipantsPage(at_work.look, at_work.desk))
    assert isinstance(made, ParticipantsPage)
    return made


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    path = tmp_path / "Élus.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


def look_at(page: ParticipantsPage, at_work: AtWork, path: Path) -> Corrector:
    page.go("import", path)
    at_work.settle()
    assert page.bringer.shown is not None
    return page.bringer.shown.corrector


def line(page: ParticipantsPage, number: int) -> Any:
    preview: Any = page.bringer.shown
    return next(one for one in preview.preview.lines if one.number == number)


def go_to(corrector: Corrector, number: int) -> None:
    rows = corrector.roster.rows
    corrector.roster.pick(rows.find(lambda row: not_a_title(row) and row.number == number))
    corrector.roster.setFocus()


def not_a_title(row: object) -> bool:
    return isinstance(row, ListLine | GridLine)


def everybody(at_work: AtWork) -> dict[str, Participant]:
    people = at_work.do(lambda ws: ws.all(Participant))
    return {one.name or one.name_ar or "": one for one in people}


def test_what_is_not_understood_is_corrected_in_its_row_and_imported(
    page: ParticipantsPage, at_work: AtWork, listed: Path
) -> None:
    corrector = look_at(page, at_work, listed)
    assert corrector.roster.hasFocus() and corrector.roster.current().number == 3
    at_work.press(KEYS.Key_F2)
    editor = corrector.editor
    assert list(editor.cells.editors)[:3] == ["phone", "sex", "birth_year"]
    phone = editor.cells.editors["phone"]
    assert isinstance(phone, Field) and at_work.focus is phone.line and unnamed(page) == []
    at_work.type("06 61 20 45")
    at_work.press(KEYS.Key_Return)
    assert corrector.edited is not None and phone.complains  # not understood: nothing is said
    phone.line.selectAll()
    at_work.type("0661 30 40 50")
    assert not phone.complains
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert corrector.edited is None and corrector.roster.hasFocus()
    assert corrector.roster.current().number == 4  # the next one to look at
    corrected = line(page, 3)
    assert [code for code, _ in corrected.told] == ["no_such_day", "unknown_choice"]
    at_work.press(KEYS.Key_F2)
    at_work.type("نعيمة البقالي")
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert line(page, 4).kind == "new" and line(page, 4).name == "نعيمة البقالي"
    at_work.press(KEYS.Key_Return, CTRL)
    at_work.settle()
    found = everybody(at_work)
    assert found["Omar Tazi"].phone == "+212661304050"
    assert found["نعيمة البقالي"].commune == "Missour"
    assert listed.read_text(encoding="utf-8") == LIST
    at_work.undo_notice()
    assert set(everybody(at_work)) == {"Naïma Ouarghi"}


def test_esc_takes_back_what_is_typed_and_ctrl_z_what_was_said(
    page: ParticipantsPage, at_work: AtWork, listed: Path
) -> None:
    corrector = look_at(page, at_work, listed)
    at_work.press(KEYS.Key_F2)
    at_work.type("0661304050")
    at_work.press(KEYS.Key_Escape)
    assert corrector.edited is None and corrector.corrections == {} and page.bringer.shown
    at_work.press(KEYS.Key_Space)
    at_work.settle()
    assert [code for code, _ in line(page, 3).told] == ["left_out"]
    assert corrector.roster.current().number == 3
    at_work.press(KEYS.Key_Space)
    at_work.settle()
    assert line(page, 3).kind == "new" and corrector.corrections == {}
    at_work.press(KEYS.Key_Z, CTRL)
    at_work.settle()
    assert line(page, 3).kind == "left"
    at_work.press(KEYS.Key_Z, CTRL)
    at_work.settle()
    assert line(page, 3).kind == "new"
    at_work.press(KEYS.Key_Escape)
    at_work.settle()
    assert page.bringer.shown is None


def test_the_button_of_a_row_does_what_is_most_likely_wanted(
    page: ParticipantsPage, at_work: AtWork, listed: Path
) -> None:
    corrector = look_at(page, at_work, listed)

    def enter(number: int) -> str:
        go_to(corrector, number)
        offer = offer_of(corrector.roster.current())
        assert offer is not None
        at_work.press(KEYS.Key_Return)
        at_work.settle()
        return offer.words

    assert enter(7) == "Two people" and line(page, 7).kind == "new"
    assert "Bhalil" in enter(5) and line(page, 5).over == (("commune", "Sefrou", "Bhalil"),)
    assert "Sefrou" in enter(5) and line(page, 5).kept
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    at_work.press(KEYS.Key_Return, CTRL)
    at_work.settle()
    assert everybody(at_work)["Naïma Ouarghi"].commune == "Bhalil"
    at_work.undo_notice()
    assert everybody(at_work)["Naïma Ouarghi"].commune == "Sefrou"


def test_a_row_is_said_to_be_somebody_here_or_somebody_else(
    page: ParticipantsPage, at_work: AtWork, tmp_path: Path
) -> None:
    path = tmp_path / "liste.csv"
    path.write_text(
        "Nom;Tél;Commune\nNaima Ouarghy;0661204518;Bhalil\nNaïma Ouarghi;0661204518;Sefrou\n",
        encoding="utf-8",
    )
    corrector = look_at(page, at_work, path)
    assert line(page, 2).maybe is not None and line(page, 3).kind == "known"
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert line(page, 2).kind == "known" and line(page, 2).section == "known"
    go_to(corrector, 3)
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert line(page, 3).kind == "new" and corrector.still_open == []
    at_work.press(KEYS.Key_Return, CTRL)
    at_work.settle()
    names = at_work.do(lambda ws: sorted(one.name or "" for one in ws.all(Participant)))
    assert names == ["Naïma Ouarghi", "Naïma Ouarghi"]
    assert at_work.do(lambda ws: [one.verdict for one in ws.all(Pair)]) == ["different"]


def test_the_same_word_is_corrected_wherever_it_stands(
    page: ParticipantsPage, at_work: AtWork, listed: Path
) -> None:
    corrector = look_at(page, at_work, listed)
    at_work.press(KEYS.Key_F2)
    assert "autre" in corrector.editor.alike.label and corrector.editor.alike.isChecked()
    sex = corrector.editor.cells.editors["sex"]
    assert isinstance(sex, Choice)
    sex.setFocus()
    at_work.press(KEYS.Key_Down)
    corrector.editor.save()
    at_work.settle()
    assert line(page, 3).read.values["sex"] == "female" == line(page, 6).read.values["sex"]
    at_work.press(KEYS.Key_Z, CTRL)
    at_work.settle()
    assert "sex" not in line(page, 6).read.values


def test_another_language_and_another_column_lose_nothing(
    page: ParticipantsPage, at_work: AtWork, listed: Path
) -> None:
    corrector = look_at(page, at_work, listed)
    shown = page.bringer.preview
    at_work.press(KEYS.Key_F2)
    at_work.type("0661304050")
    at_work.look.set_language("ar")
    phone = corrector.editor.cells.editors["phone"]
    assert corrector.editor.isVisible() and phone.line.text() == "0661304050"
    at_work.look.set_language("en")
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    shown.strip.menus[2].take(0)  # the column of phones is not taken
    at_work.settle()
    assert line(page, 3).read.values["phone"] == "+212661304050"
    assert "phone" not in line(page, 2).read.values
    at_work.press(KEYS.Key_Escape)
    at_work.settle()
    look_at(page, at_work, listed)  # looked at once more: what was said of it is still said
    assert line(page, 3).read.values["phone"] == "+212661304050"


def test_a_file_that_was_changed_meanwhile_is_shown_anew_and_not_imported(
    page: ParticipantsPage, at_work: AtWork, listed: Path
) -> None:
    look_at(page, at_work, listed)
    at_work.press(KEYS.Key_Space)
    at_work.settle()
    listed.write_text(LIST.replace("Omar Tazi", "Driss Benzakour"), encoding="utf-8")
    at_work.press(KEYS.Key_Return, CTRL)
    at_work.settle()
    assert len(everybody(at_work)) == 1 and "changed" in at_work.alerts[-1]
    assert line(page, 3).name == "Driss Benzakour" and line(page, 3).kind == "new"


def test_a_click_on_the_button_of_a_row_is_one_on_it(
    page: ParticipantsPage, at_work: AtWork, listed: Path
) -> None:
    corrector = look_at(page, at_work, listed)
    roster = corrector.roster
    place = roster.rows.find(lambda row: isinstance(row, ListLine) and row.number == 7)
    rect = roster.visualRect(roster.rows.index(place, 0))
    spot = offer_spot(at_work.look, rect.toRectF(), offer_of(roster.rows.row(place)), Cell())  # type: ignore[arg-type]
    where = QPoint(round(spot.center().x()), round(spot.center().y()))
    QTest.mouseClick(roster.viewport(), Qt.MouseButton.LeftButton, pos=where)
    at_work.settle()
    assert line(page, 7).kind == "new"


def test_marks_and_people_of_a_grid_are_corrected(
    page: ParticipantsPage, at_work: AtWork, tmp_path: Path
) -> None:
    path = tmp_path / "grille.csv"
    path.write_text(
        "Nom;09/12/2021 matin;10/12/2021 matin\n"
        "N. Warghi;W;P\nDriss Benzakour;A;W\nOmar Tazi;P;P\n",
        encoding="utf-8",
    )
    corrector = look_at(page, at_work, path)
    assert corrector.roster.hasFocus() and corrector.roster.current().number == 2
    at_work.press(KEYS.Key_F2)
    mark, who = corrector.editor.cells.editors[1], corrector.editor.cells.editors["person"]
    assert isinstance(mark, Choice) and isinstance(who, Field) and at_work.focus is mark
    assert corrector.editor.alike.isChecked()
    at_work.press(KEYS.Key_Down)
    who.setFocus()
    at_work.type("Personne")
    at_work.press(KEYS.Key_Return)
    assert corrector.edited is not None and who.complains
    who.line.setText("Naïma Ouarghi")
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert corrector.edited is None and line(page, 2).kind == "known"
    assert line(page, 3).marks == ("absent", "present") and corrector.still_open == []
    go_to(corrector, 4)
    at_work.press(KEYS.Key_Space)
    at_work.settle()
    at_work.press(KEYS.Key_Return, CTRL)
    at_work.settle()
    assert set(everybody(at_work)) == {"Naïma Ouarghi", "Driss Benzakour"}
    marks = at_work.do(lambda ws: [one.status for one in ws.all(Attendance)])
    assert sorted(marks) == ["absent", "present", "present", "present"]


def test_the_faults_of_a_real_list_are_corrected(at_work: AtWork, shared_data: Path) -> None:
    page = at_work.show(ParticipantsPage(at_work.look, at_work.desk))
    assert isinstance(page, ParticipantsPage)
    corrector = look_at(page, at_work, shared_data / "febrl_dataset1.csv")
    faulty = corrector.still_open
    assert [code for one in faulty for code, _ in one.told] == ["no_such_day"] * 3
    for _ in faulty:
        at_work.press(KEYS.Key_F2)
        at_work.type("1980")
        at_work.press(KEYS.Key_Return)
        at_work.settle()
    assert corrector.still_open == []
    at_work.press(KEYS.Key_Return, CTRL)
    at_work.settle()
    years = at_work.do(lambda ws: [one.birth_year for one in ws.all(Participant)])
    assert len(years) == 1000 and years.count(1980) >= 3
