"""What stands beside a mark: registers closed and reopened, remarks, times, who came for whom,
badges that are read, laptops that disagree."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from dialogue_desktop import Attendance, Participant, Slot, StatusStyle, Workspace
from dialogue_desktop.domain.badges import badge_code
from dialogue_desktop.ui.attendance.page import AttendancePage
from dialogue_desktop.ui.attendance.register import PersonRow
from dialogue_desktop.ui.attendance.wording import several_words, status_words
from dialogue_desktop.ui.parts import Line
from tests.ui.at_work import AtWork
from tests.ui.test_attendance import CTRL, marks, opened, people, slots

KEYS = Qt.Key
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def page(at_work: AtWork) -> AttendancePage:
    """The morning of 9 December, nobody marked yet."""
    at_work.do(lambda ws: ws.add_all([*people(), *slots()]))
    return opened(at_work)


def mark(at_work: AtWork, letters: str, key: Qt.Key = KEYS.Key_Return) -> None:
    """Letters and a key, written."""
    at_work.type(letters)
    at_work.press(key)
    at_work.settle()


def first_row(page: AttendancePage) -> PersonRow:
    row = page.call.roster.rows.row(0)
    assert isinstance(row, PersonRow)
    return row


# --- registers ---------------------------------------------------------------------------------


def close(page: AttendancePage, at_work: AtWork) -> None:
    at_work.press(KEYS.Key_L, CTRL)
    at_work.settle()
    assert page.register is not None and page.register.slot is not None
    assert page.register.slot.closed


def back(page: AttendancePage, at_work: AtWork) -> None:
    """The window has the keys again, as a desktop gives them when a dialog is closed."""
    page.activateWindow()
    at_work.qtbot.waitUntil(page.isActiveWindow)
    page.call.quick.setFocus()


def test_a_closed_register_takes_no_mark_and_says_how_it_is_opened(
    page: AttendancePage, at_work: AtWork
) -> None:
    mark(at_work, "sal")
    close(page, at_work)
    assert "7 not yet marked" in at_work.notices[-1][0]
    assert "closed by \u2068Amina\u2069" in page.head.note_line.text
    mark(at_work, "dri")
    for key in (KEYS.Key_Delete, KEYS.Key_5):
        at_work.press(KEYS.Key_Up)
        at_work.press(key)
    at_work.type("hassan mernissi")
    at_work.press(KEYS.Key_Return, CTRL)
    at_work.settle()
    assert "Ctrl L" in at_work.alerts[-1]
    assert list(marks(at_work)) == ["Salma Benhlima"] and page.tally.marked == 1
    assert at_work.do(lambda ws: len(ws.all(Participant))) == 8
    at_work.desk.run(lambda ws: ws.undo())
    at_work.settle()
    assert not page.register.slot.closed and page.closing.words() == ""


def test_a_register_is_reopened_for_a_reason_that_stays(
    page: AttendancePage, at_work: AtWork
) -> None:
    assert "= present, and on to the next." in hinted(page)
    page.days.setFocus()
    close(page, at_work)
    assert page.days.hasFocus()  # what is read again leaves the keyboard where it is
    assert hinted(page) == ["This register is closed:", "reopens it."]
    mark(at_work, "nai")
    assert "closed" in at_work.alerts[-1]
    at_work.press(KEYS.Key_L, CTRL)
    at_work.settle()
    question = page.closing.question
    assert question is not None and question.isVisible()
    at_work.press(KEYS.Key_Return)
    assert question.isVisible() and question.field.complains  # without a reason it stays
    at_work.type("Driss came with the sheet")
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert page.closing.question is None
    assert at_work.alerts[-1] == ""  # nothing is said of a closed register any more
    slot = at_work.do(lambda ws: ws.get(Slot, page.register.slot.id))
    assert (slot.closed, slot.reopened_for) == (False, "Driss came with the sheet")
    turns = page.closing.turns
    assert [(turn.closed, turn.author, turn.reason) for turn in turns] == [
        (True, "Amina", None), (False, "Amina", "Driss came with the sheet"),
    ]  # fmt: skip
    back(page, at_work)
    mark(at_work, "sal")
    assert list(marks(at_work)) == ["Salma Benhlima"]
    close(page, at_work)
    at_work.press(KEYS.Key_L, CTRL)
    assert "Driss came with the sheet" in " ".join(map(page.closing._told, page.closing.turns))
    at_work.settle()
    at_work.press(KEYS.Key_Escape)
    at_work.settle()
    assert page.closing.question is None and page.register.slot.closed
    page.look.set(compact=True)
    assert "closed" in page.call._trailing_words("")
    at_work.undo_notice()
    assert "present" in page.call._trailing_words("")


def hinted(page: AttendancePage) -> list[str]:
    """What stands between the line and the list."""
    lines = page.call.how.findChildren(Line)
    return [line.accessibleName() for line in lines if not line.isHidden()]


def test_a_mark_that_another_laptop_made_meanwhile_comes_into_a_closed_register(
    tmp_path: Path,
) -> None:
    """Rules bind the keyboard, not the merge (16)."""
    paths = [tmp_path / f"{name}.dialogue" for name in ("a", "b")]
    with Workspace.create(paths[0], "Amina", "Fès") as ws:
        person = ws.add(Participant(name="Naïma Ouarghi"))
        slot = ws.add(Slot(date=dt.date(2021, 12, 9)))
    paths[1].write_bytes(paths[0].read_bytes())
    with Workspace.open(paths[0], "Amina") as ws:
        ws.edit(slot, closed=True)
    with Workspace.open(paths[1], "Driss") as ws:
        ws.add(Attendance(participant_id=person.id, slot_id=slot.id))
        ws.merge([paths[0]])
        assert len(ws.all(Attendance)) == 1 and ws.get(Slot, slot.id).closed is True
        assert ws.conflicts() == [] and ws.check() == []


# --- beside a mark -----------------------------------------------------------------------------


def test_a_remark_is_typed_in_the_line_and_shown_under_the_name(
    page: AttendancePage, at_work: AtWork
) -> None:
    line = page.call.quick.line
    at_work.type("sal")
    for key in (KEYS.Key_6, KEYS.Key_8):  # without a mark there is nothing to remark on
        at_work.press(key)
        assert page.call.errands.now is None and line.text() == "sal"
    at_work.press(KEYS.Key_3)
    at_work.type("sal")
    at_work.press(KEYS.Key_6)
    assert "Salma Benhlima" in page.call._trailing_words("")
    assert "Remark on" in line.accessibleName() and not line.placeholderText()
    at_work.type("médecin, 2 jours")  # digits are digits here
    at_work.press(KEYS.Key_Return)
    assert page.call.quick.text() == "" and page.call.errands.now is None
    at_work.settle()
    assert marks(at_work)["Salma Benhlima"].remark == "médecin, 2 jours"
    assert "médecin" in page.call.read_aloud(first_row(page))
    at_work.undo_notice()
    assert marks(at_work)["Salma Benhlima"].remark is None
    at_work.type("sal")
    at_work.press(KEYS.Key_6)
    at_work.type("no")
    at_work.press(KEYS.Key_Escape)  # back to where it was begun
    assert page.call.current().line.name == "Salma Benhlima" and line.text() == "sal"
    assert line.accessibleName() == "First letters of a name"
    at_work.settle()
    assert marks(at_work)["Salma Benhlima"].remark is None


def test_times_are_corrected_as_they_are_written_down(
    page: AttendancePage, at_work: AtWork
) -> None:
    mark(at_work, "sal")
    for before, typed, times in (
        ("09:07", "8:50 11:30", ("08:50", "11:30")),
        ("08:50 11:30", "٨:٥٠", ("08:50", None)),
        ("08:50", "", (None, None)),
        ("", "9:01", ("09:01", None)),
        ("09:01", "25:99", ("09:01", None)),
    ):
        at_work.type("sal")
        at_work.press(KEYS.Key_8)
        assert page.call.quick.text() == before
        page.call.quick.set_text(typed)
        at_work.press(KEYS.Key_Return)
        at_work.settle()
        made = marks(at_work)["Salma Benhlima"]
        assert (made.arrived_at, made.left_at) == times
        shown = page.register.marks[made.participant_id]
        assert (shown.arrived, shown.departed) == times
    assert "9:05" in at_work.alerts[-1]  # how a time is written


def test_somebody_came_for_an_official_and_the_two_are_counted_apart(
    page: AttendancePage, at_work: AtWork
) -> None:
    at_work.type("sal")
    at_work.press(KEYS.Key_7)
    assert "Who came for" in page.call._trailing_words("")
    at_work.type("dri")
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    found = marks(at_work)
    assert {name: one.status for name, one in found.items()} == {
        "Salma Benhlima": "represented", "Driss Benzakour": "present",
    }  # fmt: skip
    driss = found["Driss Benzakour"].participant_id
    assert found["Salma Benhlima"].represented_by_id == driss
    counts = page.tally.counts
    assert (counts["present"], counts["represented"], counts["open"]) == (1, 1, 6)
    told = [page.call.read_aloud(page.call.roster.rows.row(n)) for n in range(9)]
    assert any("Driss Benzakour" in words and "came for" in words for words in told)
    at_work.undo_notice()
    assert marks(at_work) == {}

    # Whoever came may be on no list.
    at_work.type("sal")
    at_work.press(KEYS.Key_7)
    at_work.type("hassan mernissi")
    at_work.press(KEYS.Key_Return, CTRL)
    at_work.settle()
    found = marks(at_work)
    assert found["Hassan Mernissi"].status == "present"
    assert found["Salma Benhlima"].represented_by_id == found["Hassan Mernissi"].participant_id
    at_work.type("sal")  # and who comes after all is simply marked
    at_work.press(KEYS.Key_1)
    at_work.settle()
    made = marks(at_work)["Salma Benhlima"]
    assert (made.status, made.represented_by_id) == ("present", None)


def test_every_earlier_value_is_told_with_who_when_and_which_laptop(
    page: AttendancePage, at_work: AtWork
) -> None:
    mark(at_work, "sal")
    mark(at_work, "sal", KEYS.Key_4)
    at_work.undo_notice()

    def other(ws: Workspace) -> None:
        ws.author = "Driss"
        ws.edit(ws.all(Attendance)[0].id, left_at="11:00", remark="train")
        ws.author = "Amina"

    at_work.do(other)
    at_work.type("sal")
    at_work.settle()
    written = page.call.sight.written
    assert len(written) == 3
    assert "Present, came at" in written[0] and "undone" in written[1]
    assert "left at" in written[2] and "train" in written[2] and "Driss" in written[2]
    at_work.press(KEYS.Key_F2)
    assert page.call.sight.open


# --- laptops that disagree ---------------------------------------------------------------------


def test_two_laptops_that_marked_one_room_show_one_row_and_a_key_settles_it(
    page: AttendancePage, at_work: AtWork, tmp_path: Path
) -> None:
    mark(at_work, "sal")
    copy, slot = tmp_path / "driss.dialogue", page.register.slot.id
    mine = marks(at_work)["Salma Benhlima"].participant_id
    at_work.do(lambda ws: ws.export(copy))
    with Workspace.open(copy, "Driss") as ws:
        ws.edit(ws.get(Attendance, marks_id(mine, slot)).id, status="absent")
    mark(at_work, "sal", KEYS.Key_2)
    at_work.do(lambda ws: ws.merge([copy]))
    at_work.settle()
    assert page.tally.marked == 1
    row = next(r for r in page.register.rows("sal") if isinstance(r, PersonRow))
    assert row.mark.disputed and "disagree" in page.call.read_aloud(row)
    assert page._states()(slot, mine) == "differs"
    assert "disagree" in status_words(page.look, "differs", None)
    mark(at_work, "sal", KEYS.Key_2)
    assert at_work.do(lambda ws: ws.conflicts()) == []
    row = next(r for r in page.register.rows("sal") if isinstance(r, PersonRow))
    assert not row.mark.disputed and row.mark.status == "late"


def marks_id(person: UUID, slot: UUID) -> UUID:
    return Attendance(participant_id=person, slot_id=slot).id


# --- a reader of badges ------------------------------------------------------------------------

AZERTY = str.maketrans("0123456789A", "à&é\"'(-è_çQ")
ARABIC = {"A": "ِ", "B": "لآ", "C": "}", "D": "]", "E": "ُ", "F": "["}


def read(code: str, at: int = 1000, step: int = 4) -> None:
    """A reader types a code and Enter into whatever has the keys."""
    for place, sign in enumerate([*code, "\r"]):
        key = KEYS.Key_Return if sign == "\r" else (ord(sign) if sign.isascii() else 0)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, NONE, sign)
            event.setTimestamp(at + place * step)
            QApplication.sendEvent(QApplication.focusWidget(), event)


def badge(at_work: AtWork, name: str) -> str:
    person = next(p for p in at_work.do(lambda ws: ws.all(Participant)) if p.name == name)
    return badge_code(person.id)


def test_a_badge_marks_its_person_whatever_the_keyboard(
    page: AttendancePage, at_work: AtWork
) -> None:
    every_sign = UUID("0123456789abcdef0123456789abcdeb")
    worn = Participant(id=every_sign, name="Zahra Slaoui", role="official")
    at_work.do(lambda ws: ws.add(worn))
    at_work.settle()
    american = badge_code(every_sign)
    french = american.translate(AZERTY)
    arabic = "".join(ARABIC.get(sign, sign) for sign in american)
    at_work.type("dri")  # somebody else is active: nothing of the code touches them
    for code in (american, french, arabic):
        read(code)
        at_work.settle()
        assert list(marks(at_work)) == ["Zahra Slaoui"]
        assert page.call.quick.text() == "dri"
        at_work.undo_notice()
        assert marks(at_work) == {}


def test_a_badge_is_read_from_the_grid_and_from_the_half_days(
    page: AttendancePage, at_work: AtWork
) -> None:
    page.days.setFocus()
    read(badge(at_work, "Salma Benhlima"))
    at_work.settle()
    at_work.press(KEYS.Key_G, CTRL)
    read(badge(at_work, "Driss Benzakour"))
    at_work.settle()
    assert set(marks(at_work)) == {"Salma Benhlima", "Driss Benzakour"}
    read(badge(at_work, "Driss Benzakour"))
    assert "marked already" in at_work.notices[-1][0]

    # Of united people it is of the one they are known by.
    twin = at_work.do(lambda ws: ws.add(Participant(name="T. Benslama", role="official")))
    touria = UUID(badge(at_work, "Touria Benslama")[1:])
    at_work.do(lambda ws: ws.unite(touria, twin.id))
    at_work.settle()
    for id in (twin.id, touria):
        read(badge_code(id))
        at_work.settle()
    assert len(marks(at_work)) == 3 and "marked already" in at_work.notices[-1][0]


def test_a_wrong_or_a_foreign_code_says_so_and_marks_nobody(
    page: AttendancePage, at_work: AtWork
) -> None:
    read(badge_code(uuid4()))
    at_work.settle()
    assert "nobody in this file" in at_work.alerts[-1]
    for code in ("+12AB34CD", "6111234567890", "https://example.org/x"):
        at_work.type("sal")  # a foreign code's digits would say 1, present
        read(code, at=5000)
        at_work.settle()
        assert "no" in at_work.alerts[-1] and page.call.quick.text() in ("", "sal")
        at_work.press(KEYS.Key_Escape)
    assert marks(at_work) == {}
    at_work.type("+dri")  # a hand may type the sign of a badge
    assert page.call.quick.text() == "+dri"
    at_work.press(KEYS.Key_Escape)
    at_work.type("+da")
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert marks(at_work).keys() <= {"Driss Benzakour", "Salma Benhlima"}


# --- statuses of the programme's own -----------------------------------------------------------


def test_a_programme_names_orders_and_draws_its_statuses(
    page: AttendancePage, at_work: AtWork
) -> None:
    style = StatusStyle(
        status="excused", label_en="On mission", label_ar="في مهمة", position=1, symbol="plus",
        tone="copper",
    )  # fmt: skip
    at_work.do(lambda ws: ws.add(style))
    at_work.settle()
    look = page.look
    assert status_words(look, "excused", "female") == "On mission"
    assert several_words(look, "absent") == "Absent"
    assert page.register.statuses[0] == "excused"
    assert page.call.sight.statuses[0] == "excused"
    assert look.own_tiles["excused"].icon == "plus"
    mark(at_work, "sal", KEYS.Key_1)
    assert marks(at_work)["Salma Benhlima"].status == "excused"
    at_work.do(lambda ws: ws.undo())
    at_work.do(lambda ws: ws.undo())
    at_work.settle()
    assert status_words(look, "excused", "female") == "Excused"
