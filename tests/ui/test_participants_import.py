"""A list is shown before it is imported, imported as one act, and one undo takes it back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from dialogue_desktop import Participant
from dialogue_desktop.ui.operations.lists import ListLine, ListPreview, worth_reading
from dialogue_desktop.ui.participants.page import ParticipantsPage
from dialogue_desktop.ui.participants.preview_rows import SectionLine, happens_words
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
    looks = {line.number: line.told[0] for line in preview.of("look") if line.told}
    assert looks == {3: "phone_too_short", 4: "name_missing"}
    (known,) = preview.of("known")
    assert known.filled == ("birth_year",)
    assert known.kept == (("commune", "Sefrou", "Bhalil"),)
    assert [line.number for line in preview.of("new")] == [2, 3]
    assert count(at_work) == 1
    assert "Import 2, complete 1" in page.bringer.preview.import_button.accessibleName()


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


def test_the_same_list_again_adds_nobody(page: ParticipantsPage, at_work: AtWork, listed: Path):
    look_at(page, at_work, listed)
    at_work.press(KEYS.Key_Return, CTRL)
    at_work.settle()
    preview = look_at(page, at_work, listed)
    assert (preview.added, preview.completed, preview.known) == (0, 0, 3)
    assert not page.bringer.preview.import_button.isEnabled()
    at_work.press(KEYS.Key_Return, CTRL)
    at_work.settle()
    assert count(at_work) == 3 and page.outer.currentIndex() == 1


def test_esc_leaves_everything_as_it_was(page: ParticipantsPage, at_work: AtWork, listed: Path):
    look_at(page, at_work, listed)
    assert unnamed(page.bringer.preview) == []
    at_work.press(KEYS.Key_Escape)
    at_work.settle()
    assert page.outer.currentIndex() == 0 and count(at_work) == 1
    assert page.search.line.hasFocus()


def test_a_list_is_asked_for_by_key(page: ParticipantsPage, at_work: AtWork, listed: Path):
    page.bringer.ask_list = lambda: listed
    at_work.press(KEYS.Key_I, CTRL)
    at_work.settle()
    assert page.outer.currentIndex() == 1
    at_work.press(KEYS.Key_Escape)
    page.bringer.ask_list = lambda: None
    at_work.press(KEYS.Key_I, CTRL)
    at_work.settle()
    assert page.outer.currentIndex() == 0


@pytest.mark.parametrize("content", [b"", b"a;b\n1;2\n", b"\x00\x01\x02" * 200])
def test_what_is_no_list_is_refused_in_a_sentence(
    page: ParticipantsPage, at_work: AtWork, tmp_path: Path, content: bytes
):
    path = tmp_path / "liste.csv"
    path.write_bytes(content)
    page.go("import", path)
    at_work.settle()
    assert page.outer.currentIndex() == 0 and count(at_work) == 1
    assert "liste.csv" in at_work.alerts[-1]


def test_the_preview_says_its_words_anew_in_another_language(
    page: ParticipantsPage, at_work: AtWork, listed: Path
):
    look_at(page, at_work, listed)
    at_work.look.set_language("fr")
    assert page.bringer.preview.import_button.label.startswith("Importer 2")
    rows = page.bringer.preview.roster.rows
    kinds = [rows.row(n).kind for n in range(rows.rowCount())]
    assert kinds == ["look", "look", "look", "known", "known", "new", "new", "new"]
    assert isinstance(rows.row(0), SectionLine)
    known = next(rows.row(n) for n in range(5) if isinstance(rows.row(n), ListLine) and n > 3)
    assert "Sefrou" in happens_words(at_work.look, known)
    at_work.look.set_language("en")


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
