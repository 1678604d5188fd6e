"""The table of people as a table: sorted in both scripts, narrowed, several at once, copied,
pasted, exported, its columns remembered (P16)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from python_calamine import CalamineWorkbook

from dialogue_desktop import Organisation, Participant
from dialogue_desktop.domain.certificates import Issued
from dialogue_desktop.domain.programme import Cohort
from dialogue_desktop.ui.participants.listing import SHOWN
from dialogue_desktop.ui.participants.page import ParticipantsPage
from dialogue_desktop.ui.parts import Menu
from dialogue_desktop.ui.tables.pasting import FORMULA, pasted_rows
from tests.ui.at_work import AtWork, unnamed

KEYS = Qt.Key
LEFT = Qt.MouseButton.LeftButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(at_work: AtWork) -> ParticipantsPage:
    def begin(ws: Any) -> None:
        body = ws.add(Organisation(name="Coopérative Tamounte"))
        ws.add(Cohort(title="Sefrou"))
        ws.add_all(
            [
                Participant(name="Zineb Fassi", sex="female", role="official", commune="Fès"),
                Participant(name="Élodie Ben", sex="female", commune="Azrou", birth_year=1980),
                Participant(name="Driss Alaoui", sex="male", role="official", commune="Sefrou",
                            phone="0612483070"),
                Participant(name="amal tazi", name_ar="أمل التازي", commune="Azrou",
                            organisation_id=body.id, birth_year=1974),
                Participant(name_ar="إدريس العلوي", sex="male", commune="صفرو"),
            ]
        )  # fmt: skip

    at_work.do(begin)
    made = at_work.show(ParticipantsPage(at_work.look, at_work.desk))
    assert isinstance(made, ParticipantsPage)
    return made


def shown(page: ParticipantsPage) -> list[str]:
    rows = page.listing.rows
    return [rows.row(n).name or rows.row(n).name_ar for n in range(rows.rowCount())]


def choose(page: ParticipantsPage, at_work: AtWork, count: int) -> None:
    page.listing.setFocus()
    page.listing.pick(0)
    for _ in range(count - 1):
        at_work.press(KEYS.Key_Down, SHIFT)


# --- order and filters -------------------------------------------------------------------------


def test_both_scripts_are_in_order_by_any_column(page: ParticipantsPage, at_work: AtWork) -> None:
    def by(title: str) -> None:
        at_work.press(KEYS.Key_F9)
        menu = page.table_tools.columns_button.findChildren(Menu)[-1]
        next(action for action in menu.actions() if action.text() == title).trigger()
        menu.close()

    assert shown(page) == ["amal tazi", "Driss Alaoui", "Élodie Ben", "Zineb Fassi", "إدريس العلوي"]
    page.listing.sorted.emit("commune", True)
    assert [page.listing.rows.row(n).commune for n in range(5)] == [
        "Azrou", "Azrou", "Fès", "Sefrou", "صفرو",
    ]  # fmt: skip
    page.listing.sorted.emit("birth_year", True)
    assert shown(page)[:2] == ["amal tazi", "Élodie Ben"]
    page.listing.sorted.emit("birth_year", False)
    assert shown(page)[:2] == ["Élodie Ben", "amal tazi"]
    for key in ("other", "organisation", "phone", "modules"):
        page.listing.sorted.emit(key, True)
        assert len(shown(page)) == 5
    by("Commune")
    assert [line.commune for line in page.listing.all_rows()][:3] == ["Azrou", "Azrou", "Fès"]
    by("Commune")
    assert page.listing.order == ("commune", False)
    assert page.listing.all_rows()[0].commune == "صفرو"
    by("Name")
    assert shown(page)[0] == "amal tazi"


def test_filters_combine_with_each_other_and_with_the_search(
    page: ParticipantsPage, at_work: AtWork
) -> None:
    page.narrowing.toggle(("sex", "female"))
    assert shown(page) == ["Élodie Ben", "Zineb Fassi"]
    page.chips.take(1)
    assert shown(page) == ["Zineb Fassi"]
    assert "Only: Women" in page.head.note_line.text
    page.narrowing.toggle(("commune", "Azrou"))
    assert shown(page) == []
    page.chips.choose("all")
    page.refresh()
    assert shown(page) == ["Élodie Ben"]
    page.narrowing.toggle(("sex", ""))
    assert shown(page) == ["amal tazi", "Élodie Ben"]
    page.search.line.setText("tazi")
    assert shown(page) == ["amal tazi"]
    page.narrowing.clear()
    page.search.line.setText("")
    assert len(shown(page)) == 5
    at_work.press(KEYS.Key_F6)
    menu = page.narrowing.button.findChild(type(page.narrowing.ask()))
    assert menu is not None
    menu.actions()[0].trigger()
    assert shown(page) == ["Élodie Ben", "Zineb Fassi"]
    menu.close()
    page.listing.setFocus()
    page.listing.pick(0)
    at_work.press(KEYS.Key_Escape)
    assert len(shown(page)) == 5


def test_who_holds_a_certificate_is_found_and_its_number_is_exported(
    page: ParticipantsPage, at_work: AtWork
) -> None:
    def certify(ws: Any) -> None:
        person = next(one for one in ws.all(Participant) if one.name == "Zineb Fassi")
        ws.add(Issued(participant_id=person.id, number="21-7KQ4M2XD"))

    at_work.do(certify)
    page.listing.toggle_column("certificate")
    page.narrowing.toggle(("certificate", "with"))
    assert shown(page) == ["Zineb Fassi"]
    choose(page, at_work, 1)
    at_work.press(KEYS.Key_C, CTRL)
    assert "21-7KQ4M2XD" in QGuiApplication.clipboard().text()


# --- several at once ---------------------------------------------------------------------------


def test_several_get_a_commune_and_a_group_each_as_one_act(
    page: ParticipantsPage, at_work: AtWork
) -> None:
    choose(page, at_work, 3)
    assert page.several.isVisible() and "3" in page.several.count.text
    assert unnamed(page) == []
    page.several.commune.setFocus()
    at_work.type("Bhalil")
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    told = at_work.do(lambda ws: [one.commune for one in ws.all(Participant)])
    assert told.count("Bhalil") == 3
    assert len(page.listing.selection()) == 3 and page.several.isVisible()
    written = at_work.notices[-1]
    page.several.commune.set_text("Bhalil")
    page.several.commune.entered.emit()  # once more: there is nothing of it to take back
    at_work.settle()
    assert at_work.notices.pop()[1] is None and at_work.notices[-1] is written
    at_work.undo_notice()
    assert "Bhalil" not in at_work.do(lambda ws: [one.commune for one in ws.all(Participant)])
    choose(page, at_work, 2)
    page.several.group.take(1)
    at_work.settle()
    group = at_work.do(lambda ws: ws.all(Cohort)[0].id)
    assert len(at_work.do(lambda ws: ws.all(Participant, cohort_id=group))) == 2


def test_several_leave_the_form_and_are_taken_off_with_one_key_and_one_undo(
    page: ParticipantsPage, at_work: AtWork
) -> None:
    page.listing.setFocus()
    page.listing.pick(0)
    at_work.settle()
    assert page.form.isVisible()
    at_work.press(KEYS.Key_Down, SHIFT)
    at_work.settle()
    assert not page.form.isVisible() and len(page.listing.selection()) == 2
    at_work.press(KEYS.Key_Down, SHIFT)
    at_work.press(KEYS.Key_Delete)
    at_work.settle()
    assert len(at_work.do(lambda ws: ws.all(Participant))) == 2 and len(shown(page)) == 2
    at_work.undo_notice()
    assert len(shown(page)) == 5


# --- copy, paste, export -----------------------------------------------------------------------


def test_people_are_copied_in_any_language_and_known_again(
    page: ParticipantsPage, at_work: AtWork
) -> None:
    choose(page, at_work, 2)
    at_work.press(KEYS.Key_C, CTRL)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:4] == ["Name", "Arabic name", "Role", "Function"]
    assert lines[1].split("\t")[:2] == ["amal tazi", "أمل التازي"]
    assert len(lines) == 3
    for column in ("organisation", "phone", "birth_year"):
        page.listing.toggle_column(column)
    for language in ("en", "fr", "ar"):
        at_work.look.set_language(language)
        at_work.settle()
        choose(page, at_work, 5)
        at_work.press(KEYS.Key_C, CTRL)
        at_work.press(KEYS.Key_V, CTRL)
        at_work.settle()
        preview = page.bringer.preview.preview
        assert preview is not None and preview.of("look") == []
        assert (preview.known, preview.added, preview.completed) == (5, 0, 0)
        page.bringer.leave()
    at_work.look.set_language("en")


def test_what_is_pasted_is_looked_at_before_it_is_imported(
    page: ParticipantsPage, at_work: AtWork
) -> None:
    def paste(text: str) -> None:
        page.listing.setFocus()
        QGuiApplication.clipboard().setText(text)
        at_work.press(KEYS.Key_V, CTRL)
        at_work.settle()

    paste("bonjour")  # a word is no list
    assert "clipboard" in at_work.alerts[-1] and page.outer.currentIndex() == 0
    paste("Salma Benhlima\nإبراهيم التازي\n")  # names without a heading are one
    preview = page.bringer.preview.preview
    assert preview is not None and preview.added == 2
    at_work.press(KEYS.Key_Escape)
    paste("Nom complet\tCommune\nSalma Benhlima\tTaza\n")
    assert page.outer.currentWidget() is page.bringer.preview
    assert at_work.do(lambda ws: len(ws.all(Participant))) == 5
    at_work.press(KEYS.Key_Return, CTRL)
    at_work.settle()
    assert at_work.do(lambda ws: len(ws.all(Participant))) == 6
    assert page.table_tools._pasted is None


def test_who_is_shown_is_exported_in_the_order_that_is_shown(
    page: ParticipantsPage, at_work: AtWork, tmp_path: Path
) -> None:
    page.listing.toggle_column("birth_year")
    page.narrowing.toggle(("commune", "Azrou"))
    page.listing.sorted.emit("birth_year", False)
    page.table_tools.taking.ask_path = lambda name: tmp_path / name
    at_work.press(KEYS.Key_E, CTRL)
    at_work.settle()
    rows = CalamineWorkbook.from_path(tmp_path / "People.xlsx").get_sheet_by_index(0).to_python()
    year = rows[0].index("Birth year")
    assert [(row[0], row[year]) for row in rows[1:]] == [("Élodie Ben", 1980), ("amal tazi", 1974)]


def test_no_spreadsheet_takes_a_text_for_a_formula(page: ParticipantsPage, at_work: AtWork) -> None:
    def trick(ws: Any) -> None:
        ws.add(Participant(name="Aaa Aa", function="=HYPERLINK(1)", phone="+33612345678"))

    at_work.do(trick)
    page.listing.toggle_column("phone")
    choose(page, at_work, 1)
    at_work.press(KEYS.Key_C, CTRL)
    cells = QGuiApplication.clipboard().text().splitlines()[1].split("\t")
    assert "'=HYPERLINK(1)" in cells and all(not cell.startswith(FORMULA) for cell in cells)
    assert "=HYPERLINK(1)" in pasted_rows()[1]


# --- columns -----------------------------------------------------------------------------------


def test_columns_are_chosen_and_are_as_at_first_again(
    page: ParticipantsPage, at_work: AtWork
) -> None:
    assert page.listing.shown_columns == SHOWN
    page.listing.toggle_column("phone")
    page.listing.toggle_column("other")
    assert page.listing.shown_columns == ("phone", "commune", "modules")
    assert page.listing.rows.columnCount() == len(page.listing.columns) == 5
    for name in ("phone", "commune", "modules"):
        page.listing.toggle_column(name)
    assert page.listing.shown_columns == ()
    menu = page.table_tools.ask_columns()
    next(line for line in menu.actions() if line.text() == "As at first").trigger()
    menu.close()
    assert page.listing.shown_columns == SHOWN


def test_a_border_follows_the_mouse_and_what_one_column_gains_the_next_gives(
    page: ParticipantsPage, at_work: AtWork
) -> None:
    for language in ("fr", "ar"):
        at_work.look.set(language=language)
        at_work.settle()
        drag_border(page, language)
    at_work.look.set(language="en")


def drag_border(page: ParticipantsPage, language: str) -> None:
    listing, header = page.listing, page.listing.horizontalHeader()
    place = [column.key for column in listing.columns].index("other")
    before = [header.sectionSize(n) for n in range(header.count())]
    edge = header.sectionViewportPosition(place) + (0 if language == "ar" else before[place])
    to = edge + (40 if language == "ar" else -40)
    QTest.mousePress(header.viewport(), LEFT, pos=QPoint(edge, 12))
    QTest.mouseMove(header.viewport(), QPoint(to, 12))
    move = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(to, 12), QPointF(to, 12), LEFT, LEFT, Qt.KeyboardModifier(0)
    )
    QApplication.sendEvent(header.viewport(), move)
    QTest.mouseRelease(header.viewport(), LEFT, pos=QPoint(to, 12))
    after = [header.sectionSize(n) for n in range(header.count())]
    assert after[place] == before[place] - 40 and after[place + 1] == before[place + 1] + 40
    assert sum(after) == sum(before) and page.listing.order == ("name", True)


def test_widths_are_chosen_from_the_keyboard(page: ParticipantsPage, at_work: AtWork) -> None:
    listing, header = page.listing, page.listing.horizontalHeader()
    listing.setFocus()
    at_work.press(KEYS.Key_F8, SHIFT)
    assert header.hasFocus()
    name = [column.key for column in listing.columns].index("name")
    before = header.sectionSize(name)
    for _ in range(3):
        at_work.press(KEYS.Key_Left, SHIFT)
    assert header.sectionSize(name) == before - 48
    at_work.press(KEYS.Key_Right)
    at_work.press(KEYS.Key_Home)
    at_work.press(KEYS.Key_Delete)
    assert header.sectionSize(name) == before and listing.widths == {}
    at_work.press(KEYS.Key_Escape)
    assert listing.hasFocus()


def test_on_a_large_screen_both_names_stay_together(page: ParticipantsPage) -> None:
    header, keys = page.listing.horizontalHeader(), [one.key for one in page.listing.columns]
    name, other, commune = (keys.index(key) for key in ("name", "other", "commune"))
    page.setFixedSize(2000, 900)
    QApplication.processEvents()
    assert (header.sectionSize(name), header.sectionSize(other)) == (420, 202)
    assert header.sectionSize(commune) > 400
    assert header.length() == page.listing.viewport().width()
    page.listing.move_border(name, 100)
    assert (header.sectionSize(name), header.sectionSize(other)) == (520, 102)
    assert header.length() == page.listing.viewport().width()
    page.setFixedSize(1266, 734)
    QApplication.processEvents()
    listing = page.listing  # no column is out of sight, however many and wide
    listing.arrange({"columns": list(listing.optional), "widths": {"phone": 900, "commune": 400}})
    sizes = [header.sectionSize(n) for n in range(header.count())]
    assert sum(sizes) <= listing.viewport().width() and min(sizes[1:-1]) >= 48


def test_a_damaged_arrangement_is_as_none(page: ParticipantsPage) -> None:
    for kept in (
        {"columns": 3, "widths": [], "order": "name", "top": "x"},
        {"columns": [None, {}, "nowhere"], "widths": {"name": "wide", "phone": -4, "x": 90}},
        {"widths": {"phone": 1e99, "commune": float("nan")}, "order": ["nowhere", True]},
        {"order": [["name"], True], "top": float("inf")},
    ):
        page.listing.arrange(kept)
        page.narrowing.arrange({"filters": [3, ["sex"], ["nowhere", "x"], [None, None]]})
        page.chips.arrange({"only": "nowhere"})
        page.refresh()
        assert page.listing.order == ("name", True) and page.listing.widths == {}
        assert len(shown(page)) == 5 and not page.narrowing
