"""A list is shown before it is imported, imported as one act, and one undo takes it back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from xlsxwriter import Workbook

from dialogue_desktop import Participant
from dialogue_desktop.ui.operations.lists import ListLine, ListPreview, worth_reading
from dialogue_desktop.ui.participants.page import ParticipantsPage
from dialogue_desktop.ui.participants.preview_rows import (
    SectionLine,
    happens_words,
    section_words,
    sections,
)
from dialogue_desktop.ui.parts import Banner, Line
from tests.ui.at_work import AtWork, unnamed

KEYS = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier

LIST = """Nom et prénom;الاسم الكامل;GSM;Commune;Né(e) le;Cote
Salma Alaoui;سلمى العلوي;0537 60 11 22;Taza;1980;
Omar Tazi;;06 61 20 4;Azrou;;à voir
;;0661000000;Missour;;
Naima Ouarghi;نعيمة الورغي;06 61 20 45 18;Bhalil;1974;
"""


@pytest.fixture
def page(at_work: AtWork) -> ParticipantsPage:
    """The page over one person who is on the list too."""
    at_work.do(
        lambda ws: ws.add(
            Participant(
                name="Naïma Ouarghi", name_ar="نعيمة الورغي", commune="Sefrou", phone="0661204518"
            )
        )
    )
    made = at_work.show(ParticipantsPage(at_work.look, at_work.desk))
    assert isinstance(made, ParticipantsPage)
    return made


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    path = tmp_path / "Élus.csv"
    path.write_text(LIST, encoding="utf-8")
    return path


def look_at(page: ParticipantsPage, at_work: AtWork, path: Path) -> ListPreview:
    page.go("import", path)
    at_work.settle()
    assert page.outer.currentWidget() is page.bringer.preview
    found = page.bringer.preview.preview
    assert found is not None
    return found


def count(at_work: AtWork) -> int:
    return at_work.do(lambda ws: len(ws.all(Participant)))


def test_a_list_is_shown_row_by_row_and_nothing_is_written(
    page: ParticipantsPage, at_work: AtWork, listed: Path
):
    preview = look_at(page, at_work, listed)
    assert (preview.added, preview.completed, preview.left) == (2, 1, 1)
    assert {column.field for column in preview.columns} >= {"name", "name_ar", "phone", None}
    looks = {line.number: [code for code, _ in line.told] for line in preview.of("look")}
    assert looks == {3: ["phone_too_short"], 4: ["name_missing"]}
    (known,) = preview.of("known")
    assert known.filled == ("birth_year",)
    assert known.kept == (("commune", "Sefrou", "Bhalil"),)
    assert [line.number for line in preview.of("new")] == [2]
    assert [line.number for line in preview.lines] == [2, 3, 4, 5]
    assert count(at_work) == 1
    shown = page.bringer.preview
    assert "Import 2, complete 1" in shown.import_button.accessibleName()
    assert unnamed(shown) == []
    at_work.look.set_language("fr")
    assert shown.import_button.label.startswith("Importer 2")
    rows = [shown.roster.rows.row(n) for n in range(shown.roster.rows.rowCount())]
    assert [row.kind for row in rows] == ["look", "new", "left", "known", "known", "new", "new"]
    assert isinstance(rows[0], SectionLine) and isinstance(rows[4], ListLine)
    assert "Sefrou" in happens_words(at_work.look, rows[4])
    at_work.look.set_language("en")
    at_work.press(KEYS.Key_Escape)
    at_work.settle()
    assert page.outer.currentIndex() == 0 and count(at_work) == 1
    assert page.search.line.hasFocus()
    for path, index in ((listed, 1), (None, 0)):  # asked for by its key, and not
        page.bringer.ask_list = lambda path=path: path
        at_work.press(KEYS.Key_I, CTRL)
        at_work.settle()
        assert page.outer.currentIndex() == index
        at_work.press(KEYS.Key_Escape)


def test_one_key_imports_and_one_undo_takes_all_of_it_back(
    page: ParticipantsPage, at_work: AtWork, listed: Path
):
    look_at(page, at_work, listed)
    at_work.press(KEYS.Key_Return, CTRL)
    at_work.settle()
    assert page.outer.currentIndex() == 0
    assert count(at_work) == 3 and page.listing.rows.rowCount() == 3
    assert at_work.notices[-1][0] == "2 people added, 1 completed"
    at_work.undo_notice()
    assert count(at_work) == 1 and page.listing.rows.rowCount() == 1
    assert at_work.do(lambda ws: ws.all(Participant)[0].birth_year) is None
    look_at(page, at_work, listed)
    at_work.press(KEYS.Key_Return, CTRL)
    at_work.settle()
    preview = look_at(page, at_work, listed)  # the same again adds nobody
    assert (preview.added, preview.completed, preview.known) == (0, 0, 3)
    assert not page.bringer.preview.import_button.isEnabled()
    at_work.press(KEYS.Key_Return, CTRL)
    at_work.settle()
    assert count(at_work) == 3 and page.outer.currentIndex() == 1


def test_what_is_no_list_is_refused_in_a_sentence(
    page: ParticipantsPage, at_work: AtWork, tmp_path: Path
):
    path = tmp_path / "liste.csv"
    for number, content in enumerate((b"", b"\x00\x01\x02" * 200), 1):
        path.write_bytes(content)
        page.go("import", path)
        at_work.settle()
        assert page.outer.currentIndex() == 0 and count(at_work) == 1
        assert len(at_work.alerts) == number and "liste.csv" in at_work.alerts[-1]


def test_a_row_with_two_faults_is_told_once_and_counted_once(
    page: ParticipantsPage, at_work: AtWork, tmp_path: Path
):
    path = tmp_path / "liste.csv"
    path.write_text(
        "Nom;Tél;Né le\n;06 61 20 4;31/02/1984\nOmar Tazi;06 61 20 4;31/02/1984\n"
        "Naïma Ouarghi;0661204518;31/02/1984\nSalma Alaoui;;1980\n",
        encoding="utf-8",
    )
    preview = look_at(page, at_work, path)
    look = [row for row in sections(preview.lines) if isinstance(row, ListLine) and row.told]
    assert [(row.number, row.kind) for row in look] == [(2, "left"), (3, "new"), (4, "known")]
    words = [happens_words(at_work.look, row) for row in look]
    assert "left out" in words[0] and "without" not in words[0]
    assert words[1].count("imported without") == 2 and "left out" not in words[1]
    parts = [row for row in sections(preview.lines) if isinstance(row, SectionLine)]
    assert [(row.kind, row.number, row.above) for row in parts] == [("look", 3, 0), ("new", 2, 1)]
    assert section_words(parts[1]) == ("2 new people", "1 of them above")
    assert (preview.added, preview.known, preview.left) == (2, 1, 1)
    shown = [line.text for line in page.bringer.preview.totals.findChildren(Line)]
    assert shown[-2:] == ["3", "rows to look at"]
    path = tmp_path / "genre.csv"  # who is added is spoken of as a woman or a man
    path.write_text("Nom;Sexe\nSalma Alaoui;F\nOmar Tazi;M\nNour Amrani;\n", encoding="utf-8")
    preview = look_at(page, at_work, path)
    at_work.look.set_language("fr")
    words = [happens_words(at_work.look, line) for line in preview.lines]
    assert words == ["Ajoutée à la liste", "Ajouté à la liste", "Ajout à la liste"]
    at_work.look.set_language("en")


# --- another sheet, another column -------------------------------------------------------------


def menu_of() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def take(page: ParticipantsPage, at_work: AtWork, words: str) -> None:
    """Choose in the menu that is open, by keys; the window below is then the active one again."""
    menu = menu_of()
    for _ in menu.actions():
        active = menu.activeAction()
        if active is not None and words in active.text():
            break
        QTest.keyClick(menu, KEYS.Key_Down)
    QTest.keyClick(menu, KEYS.Key_Return)
    page.activateWindow()
    at_work.qtbot.waitUntil(page.isActiveWindow)
    at_work.settle()


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    """Two sheets of people, a sheet without any."""
    path = tmp_path / "Élus.xlsx"
    book = Workbook(path)
    for name, rows in {
        "Sefrou": [("Nom", "Contact"), ("Salma Alaoui", "0537601122"), ("Omar Tazi", "")],
        "Taza": [("Nom", "Commune"), ("Driss Benzakour", "Taza")],
        "Vide": [],
    }.items():
        sheet = book.add_worksheet(name)
        for place, row in enumerate(rows):
            sheet.write_row(place, 0, row)
    book.close()
    return path


def test_another_sheet_of_a_workbook_is_chosen_by_keys(
    page: ParticipantsPage, at_work: AtWork, workbook: Path
):
    assert look_at(page, at_work, workbook).sheet == "Sefrou"
    shown = page.bringer.preview
    assert not shown.sheet_button.isHidden()
    at_work.press(KEYS.Key_F4)
    take(page, at_work, "Taza")
    assert shown.preview is not None and shown.preview.sheet == "Taza"
    assert [line.name for line in shown.preview.lines] == ["Driss Benzakour"]
    at_work.press(KEYS.Key_F4)
    take(page, at_work, "Vide")  # refused: what is shown stays what it was, and can be imported
    assert shown.preview.sheet == "Taza" and shown.import_button.isEnabled()
    assert "Élus.xlsx" in shown.notices.findChildren(Banner)[0].accessibleName()
    at_work.press(KEYS.Key_Return, CTRL)
    at_work.settle()
    assert {p.name for p in at_work.do(lambda ws: ws.all(Participant))} == {
        "Naïma Ouarghi", "Driss Benzakour",
    }  # fmt: skip


def test_what_a_column_holds_is_said_by_keys_and_read_anew(
    page: ParticipantsPage, at_work: AtWork, workbook: Path
):
    look_at(page, at_work, workbook)
    shown = page.bringer.preview
    at_work.press(KEYS.Key_F3)
    column = shown.strip.menus[1]
    assert at_work.focus is column and column.accessibleName().startswith("Contact")
    at_work.press(KEYS.Key_Space)
    take(page, at_work, "Phone")
    assert shown.preview is not None and shown.preview.columns[1].field == "phone"
    assert at_work.focus is column and column.accessibleName() == "Contact, Phone"
    assert shown.preview.lines[0].value == "+212537601122"
    at_work.press(KEYS.Key_Left)
    assert at_work.focus is shown.strip.menus[0]
    at_work.press(KEYS.Key_Return, CTRL)
    at_work.settle()
    phones = at_work.do(lambda ws: {p.name: p.phone for p in ws.all(Participant)})
    assert phones["Salma Alaoui"] == "+212537601122" and phones["Omar Tazi"] is None


def test_a_list_whose_headings_say_nothing_asks_which_column_holds_the_names(
    page: ParticipantsPage, at_work: AtWork, tmp_path: Path
):
    path = tmp_path / "liste.csv"
    path.write_text("Qui;Où\nSalma Alaoui;Taza\nOmar Tazi;Azrou\n", encoding="utf-8")
    preview = look_at(page, at_work, path)
    shown = page.bringer.preview
    assert preview.nameless and not shown.import_button.isEnabled()
    assert at_work.focus is shown.strip.menus[0] and unnamed(shown) == []
    at_work.press(KEYS.Key_Return)
    take(page, at_work, "Name")
    assert shown.preview is not None and shown.preview.added == 2
    assert shown.notices.isHidden() and shown.import_button.isEnabled()
    at_work.press(KEYS.Key_Down)
    take(page, at_work, "do not take")  # and back: nobody is left to import
    assert shown.preview.nameless and not shown.import_button.isEnabled()


def test_leaving_while_the_list_is_read_again_leaves(
    page: ParticipantsPage, at_work: AtWork, workbook: Path
):
    look_at(page, at_work, workbook)
    shown = page.bringer.preview
    shown.strip.menus[1].take(5)
    assert not shown.import_button.isEnabled()
    at_work.press(KEYS.Key_Escape)
    at_work.settle()
    assert page.outer.currentIndex() == 0 and shown.preview is None


def test_a_real_workbook_is_read_as_it_is_said(at_work: AtWork, shared_data: Path):
    page = at_work.show(ParticipantsPage(at_work.look, at_work.desk))
    preview = look_at(page, at_work, shared_data / "officials_list_b.xlsx")
    shown = page.bringer.preview
    place = next(n for n, one in enumerate(preview.columns) if one.field == "phone")
    shown.strip.menus[place].setFocus()
    at_work.press(KEYS.Key_Space)
    take(page, at_work, "do not take")
    assert shown.preview is not None and shown.preview.added == preview.added
    assert {line.value for line in shown.preview.lines} == {""}
    at_work.press(KEYS.Key_Space)
    take(page, at_work, "Phone")
    assert shown.preview.lines == preview.lines


def test_spoilt_text_is_told_apart_from_the_rest():
    notices = [("mojibake", {"n": 2}), ("title_rows", {"n": 1}), ("columns_unknown", {"n": 1})]
    assert worth_reading(notices, damage=True) == [("mojibake", {"n": 2})]
    assert worth_reading(notices, damage=False) == [("title_rows", {"n": 1})]


@pytest.mark.parametrize(
    ("name", "people"),
    [("officials_list_a.csv", 42), ("officials_list_b.csv", 34), ("officials_list_b.xlsx", 34)],
)
def test_real_lists_come_in(at_work: AtWork, shared_data: Path, name: str, people: int):
    page = at_work.show(ParticipantsPage(at_work.look, at_work.desk))
    preview = look_at(page, at_work, shared_data / name)
    assert preview.added == people
    at_work.press(KEYS.Key_Return, CTRL)
    at_work.settle()
    assert page.listing.rows.rowCount() == people
    assert look_at(page, at_work, shared_data / name).added == 0


def test_two_real_lists_recognise_each_others_people(at_work: AtWork, shared_data: Path):
    page = at_work.show(ParticipantsPage(at_work.look, at_work.desk))
    look_at(page, at_work, shared_data / "officials_list_a.csv")
    at_work.press(KEYS.Key_Return, CTRL)
    at_work.settle()
    preview = look_at(page, at_work, shared_data / "officials_list_b.xlsx")
    assert preview.known + preview.twins >= 5
