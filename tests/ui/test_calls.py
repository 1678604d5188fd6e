"""The call list: one key notes what was said, several at once, on paper and for a spreadsheet."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from python_calamine import CalamineWorkbook

from dialogue_desktop import Invitation, Participant, Session, SessionInvitation, Slot
from dialogue_desktop.domain.programme import Cohort
from dialogue_desktop.ui.campaign.calls import CallsPage
from tests.ui.at_work import AtWork

KEYS = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def slot(at_work: AtWork) -> Slot:
    def begin(ws: Any) -> Slot:
        group = ws.add(Cohort(title="Sefrou"))
        ws.add_all(
            [
                Participant(name="Amal Tazi", phone="0612483070", cohort_id=group.id),
                Participant(name="Driss Alaoui", sex="male", cohort_id=group.id),
                Participant(name="Naïma Ouarghi", sex="female", cohort_id=group.id),
                Participant(name="Zineb Fassi"),
            ]
        )
        made: Slot = ws.add(Slot(date=dt.date(2022, 2, 5), commune="Sefrou", cohort_id=group.id))
        return made

    return at_work.do(begin)


@pytest.fixture
def page(at_work: AtWork, slot: Slot) -> CallsPage:
    made = CallsPage(at_work.look, at_work.desk)
    at_work.show(made)
    made.go("calls", slot.id)
    at_work.settle()
    return made


def answers(at_work: AtWork) -> dict[str, str]:
    def read(ws: Any) -> dict[str, str]:
        people = {one.id: one.name for one in ws.all(Participant)}
        return {people[one.participant_id]: one.answer for one in ws.all(Invitation)}

    return at_work.do(read)


def test_the_group_is_invited_with_one_key_and_one_undo(page: CallsPage, at_work: AtWork) -> None:
    assert page.table.rows.rowCount() == 4
    at_work.press(KEYS.Key_I, CTRL)
    at_work.settle()
    assert answers(at_work) == dict.fromkeys(
        ("Amal Tazi", "Driss Alaoui", "Naïma Ouarghi"), "invited"
    )
    at_work.undo_notice()
    assert answers(at_work) == {}


def test_a_group_nobody_was_put_in_is_whoever_is_in_no_other(
    page: CallsPage, at_work: AtWork
) -> None:
    def leave(ws: Any) -> Slot:
        other = ws.add(Cohort(title="Azrou"))
        made: Slot = ws.add(Slot(date=dt.date(2022, 2, 6), cohort_id=other.id))
        return made

    page.go("calls", at_work.do(leave).id)
    at_work.settle()
    page.invite()
    at_work.settle()
    assert answers(at_work) == {"Zineb Fassi": "invited"}


def test_one_key_notes_what_was_said_and_the_next_is_there(
    page: CallsPage, at_work: AtWork
) -> None:
    at_work.press(KEYS.Key_Down)
    for key in (KEYS.Key_Return, KEYS.Key_2, KEYS.Key_3):
        at_work.press(key)
        at_work.settle()
    assert answers(at_work) == {
        "Amal Tazi": "confirmed",
        "Driss Alaoui": "declined",
        "Naïma Ouarghi": "unreached",
    }
    current = page.table.current()
    assert current is not None and current.person.name == "Zineb Fassi"
    assert "1 will come, of 3 invited" in page.head.note_line.text


def test_what_changes_nothing_offers_nothing_to_take_back(page: CallsPage, at_work: AtWork) -> None:
    at_work.press(KEYS.Key_Down)
    for key in (KEYS.Key_2, KEYS.Key_Up, KEYS.Key_2, KEYS.Key_Delete):  # again; who is not invited
        at_work.press(key)
        at_work.settle()
    assert len(at_work.notices) == 1 and answers(at_work) == {"Amal Tazi": "declined"}
    current = page.table.current()
    assert current is not None and current.person.name == "Driss Alaoui"


def test_two_letters_and_enter(page: CallsPage, at_work: AtWork) -> None:
    at_work.type("na")
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert answers(at_work) == {"Naïma Ouarghi": "confirmed"}
    assert page.search.text() == "" and at_work.focus is page.search.line


def test_several_are_answered_as_one_act(page: CallsPage, at_work: AtWork) -> None:
    at_work.press(KEYS.Key_Down)
    at_work.press(KEYS.Key_Down, SHIFT)
    at_work.press(KEYS.Key_Down, SHIFT)
    at_work.press(KEYS.Key_4)
    at_work.settle()
    assert len(answers(at_work)) == 3
    at_work.undo_notice()
    assert answers(at_work) == {}


def test_taken_off_the_list_is_not_taken_off_the_register(page: CallsPage, at_work: AtWork) -> None:
    at_work.press(KEYS.Key_I, CTRL)
    at_work.settle()
    page.table.setFocus()
    page.table.pick(0)
    at_work.press(KEYS.Key_Delete)
    at_work.settle()
    assert "Amal Tazi" not in answers(at_work) and len(answers(at_work)) == 2
    assert at_work.do(lambda ws: len(ws.all(Participant))) == 4


def test_a_remark_stays_with_the_call(page: CallsPage, at_work: AtWork) -> None:
    at_work.press(KEYS.Key_Down)
    at_work.press(KEYS.Key_F2)
    at_work.type("rappeler 14h")
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    (kept,) = at_work.do(lambda ws: ws.all(Invitation))
    assert kept.remark == "rappeler 14h" and at_work.focus is page.table


def test_filters_show_who_is_still_to_call(page: CallsPage, at_work: AtWork) -> None:
    at_work.press(KEYS.Key_I, CTRL)
    at_work.settle()
    page.table.setFocus()
    page.table.pick(0)
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    page.chips.take(1)
    assert page.table.rows.rowCount() == 2
    page.chips.take(4)
    assert [page.table.rows.row(0).person.name] == ["Zineb Fassi"]


def test_on_paper_and_for_a_spreadsheet(page: CallsPage, at_work: AtWork, tmp_path: Path) -> None:
    at_work.press(KEYS.Key_I, CTRL)
    at_work.settle()
    asked: list[str] = []

    def answer(name: str) -> Path:
        asked.append(name)
        return tmp_path / name

    page.ask_path = page.table_tools.taking.ask_path = answer
    page.chips.take(1)
    at_work.press(KEYS.Key_P, CTRL)
    at_work.settle()
    at_work.press(KEYS.Key_E, CTRL)
    at_work.settle()
    text = pypdf.PdfReader(tmp_path / asked[0]).pages[0].extract_text()
    assert "Driss Alaoui" in text and "06 12 48 30 70" in text and "Zineb" not in text
    rows = CalamineWorkbook.from_path(tmp_path / asked[1]).get_sheet_by_index(0).to_python()
    assert [row[0] for row in rows] == ["Name", "Amal Tazi", "Driss Alaoui", "Naïma Ouarghi"]


def test_those_who_were_copied_from_a_spreadsheet_are_invited(
    page: CallsPage, at_work: AtWork
) -> None:
    QGuiApplication.clipboard().setText("Nom\tTél\nAmal TAZI\t06 12 48 30 70\nIdriss Nobody\t\n")
    page.table.setFocus()
    at_work.press(KEYS.Key_V, CTRL)
    at_work.settle()
    assert answers(at_work) == {"Amal Tazi": "invited"}
    assert "1" in at_work.notices[-1][0] and "nobody here" in at_work.notices[-1][0]
    assert at_work.do(lambda ws: len(ws.all(Participant))) == 4
    at_work.undo_notice()
    assert answers(at_work) == {}
    QGuiApplication.clipboard().setText("bonjour")
    at_work.press(KEYS.Key_V, CTRL)
    at_work.settle()
    assert at_work.alerts and answers(at_work) == {}


def test_in_order_by_the_answer_and_the_next_is_still_the_next(
    page: CallsPage, at_work: AtWork
) -> None:
    page.table.setFocus()
    page.table.pick(2)
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    names = [line.person.name for line in page.table.all_rows()]
    assert names == ["Amal Tazi", "Driss Alaoui", "Naïma Ouarghi", "Zineb Fassi"]
    page.table.sorted.emit("answer", True)
    assert page.table.all_rows()[0].person.name == "Naïma Ouarghi"
    page.table.pick(1)
    at_work.press(KEYS.Key_2)
    at_work.settle()
    current = page.table.current()
    assert current is not None and current.person.name == "Driss Alaoui"
    page.table.toggle_column("organisation")
    page.table_tools.narrowing.toggle(("sex", "male"))
    assert [line.person.name for line in page.table.all_rows()] == ["Driss Alaoui"]
    at_work.press(KEYS.Key_C, CTRL)
    heads = QGuiApplication.clipboard().text().splitlines()[0].split("\t")
    assert heads[-5:] == ["Organisation", "Phone", "Commune", "Answer", "Remark"]


def test_a_dialogue_session_has_a_call_list_too(page: CallsPage, at_work: AtWork) -> None:
    session = at_work.do(lambda ws: ws.add(Session(title="Qui décide ?")))
    page.go("calls", session.id)
    at_work.settle()
    page.table.setFocus()
    page.table.pick(0)
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert [one.answer for one in at_work.do(lambda ws: ws.all(SessionInvitation))] == ["confirmed"]
    page.search.setFocus()
    at_work.press(KEYS.Key_Escape)
    assert at_work.asked[-1][0] == "back"


def test_what_was_removed_elsewhere_is_left(page: CallsPage, at_work: AtWork, slot: Slot) -> None:
    at_work.do(lambda ws: ws.remove(slot.id))
    at_work.settle()
    assert page.calls is None and at_work.asked[-1][0] == "back"


def test_a_session_that_has_not_begun_leads_to_its_call_list(at_work: AtWork) -> None:
    from dialogue_desktop.ui.session.page import SessionPage

    session = at_work.do(lambda ws: ws.add(Session(title="Qui décide ?")))
    page = at_work.show(SessionPage(at_work.look, at_work.desk))
    assert isinstance(page, SessionPage)
    button = page.board.head.calls_button
    assert button.isVisible()
    button.click()
    assert at_work.asked[-1] == ("calls", session.id)


def test_a_session_that_has_begun_still_leads_to_its_call_list(at_work: AtWork) -> None:
    from dialogue_desktop.ui.session.page import SessionPage

    session = at_work.do(lambda ws: ws.add(Session(title="Qui décide ?")))
    page = at_work.show(SessionPage(at_work.look, at_work.desk))
    assert isinstance(page, SessionPage)
    head = page.board.head
    assert head.sitting is not None
    head.show_sitting(head.sitting, begun=True)
    assert head.more.isVisible() and not head.calls_button.isVisible()
    at_work.press(KEYS.Key_F4)
    assert at_work.asked[-1] == ("calls", session.id)


def test_a_half_day_leads_to_its_call_list(at_work: AtWork, slot: Slot) -> None:
    from dialogue_desktop.ui.attendance.page import AttendancePage

    page = at_work.show(AttendancePage(at_work.look, at_work.desk))
    assert isinstance(page, AttendancePage)
    page.calling.calls_button.click()
    assert at_work.asked[-1] == ("calls", slot.id)
    at_work.asked.clear()
    at_work.press(KEYS.Key_F4)
    assert at_work.asked == [("calls", slot.id)]
