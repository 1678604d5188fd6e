"""Scores typed in a grid, pasted from a spreadsheet, imported from a list; by keyboard alone."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication
from python_calamine import CalamineWorkbook

from dialogue_desktop import Attendance, Module, Participant, Score, Slot
from dialogue_desktop.domain.programme import Cohort
from dialogue_desktop.ui.campaign.scores import ScoresPage
from dialogue_desktop.ui.digits import FIRST_KEY
from tests.ui.at_work import AtWork, unnamed

KEYS = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def page(at_work: AtWork) -> ScoresPage:
    def begin(ws: Any) -> None:
        module = ws.add(Module(title="Gouvernance"))
        ws.add(Module(title="Planification"))
        group = ws.add(Cohort(title="Sefrou"))
        people = ws.add_all(
            [Participant(name=name, cohort_id=group.id) for name in ("Amal", "Driss", "Naïma")]
        )
        ws.add(Participant(name="Zineb"))
        slot = ws.add(Slot(date=dt.date(2021, 12, 9), module_ids=[module.id]))
        ws.add_all([Attendance(participant_id=one.id, slot_id=slot.id) for one in people])

    at_work.do(begin)
    made = ScoresPage(at_work.look, at_work.desk)
    at_work.show(made)
    return made


def scores(at_work: AtWork) -> dict[str, tuple[float | None, float | None, int | None]]:
    def read(ws: Any) -> dict[str, tuple[float | None, float | None, int | None]]:
        people = {one.id: one.name for one in ws.all(Participant)}
        return {
            people[one.participant_id]: (one.before, one.after, one.satisfaction)
            for one in ws.all(Score)
        }

    return at_work.do(read)


def test_who_was_taught_is_there_and_a_number_and_enter_is_enough(
    page: ScoresPage, at_work: AtWork
) -> None:
    assert page.grid.rows.rowCount() == 3 and at_work.focus is page.grid
    for number in ("8", "١٠", "12,5"):
        at_work.type(number)
        at_work.press(KEYS.Key_Return)
        at_work.settle()
    assert {name: values[0] for name, values in scores(at_work).items()} == {
        "Amal": 8.0,
        "Driss": 10.0,
        "Naïma": 12.5,
    }


def test_the_keys_of_digits_type_digits_on_a_french_keyboard_too(
    page: ScoresPage, at_work: AtWork
) -> None:
    for key, sign, place in ((KEYS.Key_Ampersand, "&", 0), (KEYS.Key_Eacute, "é", 1)):
        press = QKeyEvent(QEvent.Type.KeyPress, key, PLAIN, FIRST_KEY + place, 0, 0, sign)
        QApplication.sendEvent(at_work.focus, press)
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert scores(at_work)["Amal"][0] == 12.0


def test_tab_goes_along_and_the_gain_is_there(page: ScoresPage, at_work: AtWork) -> None:
    for number, key in (("8", KEYS.Key_Tab), ("14", KEYS.Key_Tab), ("5", KEYS.Key_Return)):
        at_work.type(number)
        at_work.press(key)
        at_work.settle()
    assert scores(at_work) == {"Amal": (8.0, 14.0, 5)}
    assert page.grid.rows.row(0).gain == 6.0
    assert page.learning is not None and page.learning.gain is not None
    assert page.learning.gain.points == 6.0 and page.learning.groups[0][0] == "Sefrou"


def test_what_is_no_score_stays_there_and_is_told(page: ScoresPage, at_work: AtWork) -> None:
    for typed in ("douze", "21", "-3", "12/10"):
        page.grid.go(0, 0)
        at_work.type(typed)
        at_work.press(KEYS.Key_Return)
        at_work.settle()
        assert typed in page.wrong.text and scores(at_work) == {}
        assert page.grid._typed.isVisible() and page.grid._typed.text() == typed
        at_work.press(KEYS.Key_Escape)
    at_work.type("9")
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert scores(at_work) == {"Amal": (9.0, None, None)} and not page.wrong.text


def test_a_column_is_pasted_from_a_spreadsheet_as_one_act(
    page: ScoresPage, at_work: AtWork
) -> None:
    QGuiApplication.clipboard().setText("8\t14\t5\r\n9,5\t15\t\r\n\t16\t4\r\n")
    at_work.press(KEYS.Key_V, CTRL)
    at_work.settle()
    assert scores(at_work) == {
        "Amal": (8.0, 14.0, 5),
        "Driss": (9.5, 15.0, None),
        "Naïma": (None, 16.0, 4),
    }
    told = len(at_work.notices)
    page.grid.go(0, 0)
    at_work.press(KEYS.Key_V, CTRL)  # once more: there is nothing of it to take back
    at_work.settle()
    assert len(at_work.notices) == told
    at_work.undo_notice()
    assert scores(at_work) == {}


def test_a_paste_that_does_not_fit_changes_nothing(page: ScoresPage, at_work: AtWork) -> None:
    for pasted in ("8\nabsent\n9", "8\n9\n10\n11", "8\n99\n9"):
        page._say_wrong("")
        QGuiApplication.clipboard().setText(pasted)
        at_work.press(KEYS.Key_V, CTRL)
        at_work.settle()
        assert page.wrong.text and scores(at_work) == {}


def test_scores_are_copied_for_a_spreadsheet(page: ScoresPage, at_work: AtWork) -> None:
    QGuiApplication.clipboard().setText("8\t14\n9\t15")
    at_work.press(KEYS.Key_V, CTRL)
    at_work.settle()
    page.grid.go(0, 0)
    at_work.press(KEYS.Key_Right, SHIFT)
    at_work.press(KEYS.Key_Down, SHIFT)
    at_work.press(KEYS.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "8\t14\n9\t15"


def test_delete_clears_what_is_chosen_and_undo_brings_it_back(
    page: ScoresPage, at_work: AtWork
) -> None:
    QGuiApplication.clipboard().setText("8\t14\n9\t15")
    at_work.press(KEYS.Key_V, CTRL)
    at_work.settle()
    page.grid.go(0, 0)
    at_work.press(KEYS.Key_Down, SHIFT)
    at_work.press(KEYS.Key_Delete)
    at_work.settle()
    assert scores(at_work) == {"Amal": (None, 14.0, None), "Driss": (None, 15.0, None)}
    at_work.undo_notice()
    assert scores(at_work)["Driss"] == (9.0, 15.0, None)


def test_a_list_of_scores_is_shown_before_it_is_imported(
    page: ScoresPage, at_work: AtWork, tmp_path: Path
) -> None:
    path = tmp_path / "notes.csv"
    path.write_text("Nom;Avant;Après\nAmal;8;quinze\nDriss;9;14\nPersonne;1;2\n", encoding="utf-8")
    page.ask_list = lambda: path
    at_work.press(KEYS.Key_I, CTRL)
    at_work.settle()
    assert page.outer.currentWidget() is page.preview and scores(at_work) == {}
    shown = [page.preview._happens(line) for line in page.preview.preview.lines]  # type: ignore[union-attr]
    assert "quinze" in shown[0] and "Nobody here" in shown[1] and shown[2] == "Kept"
    assert unnamed(page.preview) == []
    at_work.press(KEYS.Key_Return, CTRL)
    at_work.settle()
    assert scores(at_work) == {"Amal": (8.0, None, None), "Driss": (9.0, 14.0, None)}
    at_work.undo_notice()
    assert scores(at_work) == {}


def test_a_list_without_scores_is_refused_in_a_sentence(
    page: ScoresPage, at_work: AtWork, tmp_path: Path
) -> None:
    path = tmp_path / "liste.csv"
    path.write_text("Nom;Commune\nAmal;Sefrou\n", encoding="utf-8")
    page.ask_list = lambda: path
    at_work.press(KEYS.Key_I, CTRL)
    at_work.settle()
    assert "liste.csv" in at_work.alerts[-1] and page.outer.currentIndex() == 0


def test_tests_may_be_out_of_a_hundred(page: ScoresPage, at_work: AtWork) -> None:
    page.out_of.setFocus()
    page.out_of.line.selectAll()
    at_work.type("100")
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert at_work.do(lambda ws: ws.all(Module)[0].out_of) == 100.0
    page.grid.setFocus()
    at_work.type("55")
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert scores(at_work)["Amal"][0] == 55.0


def test_another_module_has_its_own_scores(page: ScoresPage, at_work: AtWork) -> None:
    at_work.type("8")
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    page.module.take(1)
    at_work.settle()
    assert page.grid.rows.rowCount() == 4 and page.grid.rows.row(0).before is None


def test_who_misses_a_test_is_found_and_the_order_holds_while_one_types(
    page: ScoresPage, at_work: AtWork, tmp_path: Path
) -> None:
    QGuiApplication.clipboard().setText("12\t14\t5\r\n9,5\t\t\r\n7\t16\t4\r\n")
    at_work.press(KEYS.Key_V, CTRL)
    at_work.settle()

    def names() -> list[str | None]:
        return [line.person.name for line in page.grid.all_rows()]

    page.grid.sorted.emit("before", True)
    assert names() == ["Naïma", "Driss", "Amal"]
    page.grid.go(0, 0)
    at_work.type("19")
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert names() == ["Naïma", "Driss", "Amal"] and page.grid.current().person.name == "Driss"
    page.grid.sorted.emit("gain", False)
    assert names()[-1] == "Driss"
    page.grid.toggle_column("group")
    page.grid.toggle_column("commune")
    page.grid.go(1, 1)
    at_work.type("15")
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert len([line for line in page.grid.all_rows() if line.after == 15.0]) == 1
    page.table_tools.narrowing.toggle(("satisfaction", ""))
    assert names() == ["Driss"]
    page.table_tools.narrowing.clear()
    page.table_tools.taking.ask_path = lambda name: tmp_path / name
    at_work.press(KEYS.Key_E, CTRL)
    at_work.settle()
    rows = CalamineWorkbook.from_path(tmp_path / "Scores.xlsx").get_sheet_by_index(0).to_python()
    assert rows[0][-5:] == ["Group", "Before", "After", "Satisfaction, 1 to 5", "Gain"]
    assert {row[0]: row[-4] for row in rows[1:]} == {"Amal": 12.0, "Driss": 9.5, "Naïma": 19.0}
