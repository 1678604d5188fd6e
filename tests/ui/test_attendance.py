"""Forty people are marked in a minute, nothing typed in haste is lost, every mark can be undone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from dialogue_desktop import Attendance, Module, Participant, Slot, Workspace
from dialogue_desktop.domain.programme import Cohort
from dialogue_desktop.errors import DialogueError
from dialogue_desktop.ui.attendance.glimpse import short_names
from dialogue_desktop.ui.attendance.page import AttendancePage
from dialogue_desktop.ui.attendance.register import PersonRow, Register, RestRow
from dialogue_desktop.ui.attendance.rows import rest_words
from dialogue_desktop.ui.attendance.statuses import status_spots
from dialogue_desktop.ui.look import text_width
from dialogue_desktop.ui.operations.attendance import Mark, read_book
from tests.ui.at_work import AtWork, unnamed

KEYS = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
MORNING = dt.datetime(2021, 12, 9, 9, 7)

PEOPLE = """
Naïma Ouarghi | نعيمة الورغي | female
Brahim Aït Tizi | ابراهيم أيت تيزي | male
Hicham Belfquih | هشام بلفقيه | male
Mohamed Chaouni | محمد الشاوني | male
Salma Benhlima | سلمى بنحليمة | female
Driss Benzakour | إدريس بنزاكور | male
Touria Benslama | ثريا بنسلامة | female
Youssef El Morabit | يوسف المرابط | male
"""


def people() -> list[Participant]:
    rows = [[cell.strip() for cell in row.split("|")] for row in PEOPLE.strip().split("\n")]
    return [
        Participant(name=name, name_ar=name_ar, sex=sex, role="official", commune="Fès")
        for name, name_ar, sex in rows
    ]


def slots() -> list[Slot]:
    days = (9, 10, 16, 17)
    return [
        Slot(date=dt.date(2021, 12, day), half=half, starts="9:00" if half == "am" else "14:30")
        for day in days
        for half in ("am", "pm")
    ]


@pytest.fixture
def page(at_work: AtWork) -> AttendancePage:
    """The morning of 9 December, nobody marked yet."""
    at_work.do(lambda ws: ws.add_all([*people(), *slots()]))
    return opened(at_work)


def opened(at_work: AtWork, now: dt.datetime = MORNING) -> AttendancePage:
    made = AttendancePage(at_work.look, at_work.desk)
    made.marker.now = lambda: now
    at_work.show(made)
    return made


def marks(at_work: AtWork) -> dict[str, Attendance]:
    """Name -> mark, of all half-days."""

    def job(ws: Workspace) -> dict[str, Attendance]:
        names = {p.id: p.name or p.name_ar for p in ws.all(Participant)}
        return {names[one.participant_id]: one for one in ws.all(Attendance)}

    return at_work.do(job)


def names(page: AttendancePage) -> list[str]:
    """Who stands on the roster, from the top."""
    rows = page.call.roster.rows
    shown = [rows.row(n) for n in range(rows.rowCount())]
    return [row.line.name if isinstance(row, PersonRow) else f"({row.kind})" for row in shown]


# --- marking -----------------------------------------------------------------------------------


def test_two_letters_and_enter_mark_and_clear_the_line(page: AttendancePage, at_work: AtWork):
    assert page.tally.counts == {"open": 8}  # not yet marked is not absent
    for key in (KEYS.Key_Return, KEYS.Key_4):  # on an empty line they mark nobody
        at_work.press(key)
    assert page.tally.marked == 0 and page.call.quick.text() == ""
    at_work.type("sal")
    assert page.call.current().line.name == "Salma Benhlima"
    at_work.press(KEYS.Key_Return)
    assert page.call.quick.text() == "" and page.tally.marked == 1
    at_work.settle()
    made = marks(at_work)["Salma Benhlima"]
    assert (made.status, made.arrived_at) == ("present", "09:07")
    assert names(page)[:2] == ["Salma Benhlima", "(unmarked)"]
    assert "present at 9:07" in at_work.notices[-1][0]
    for letters, key in (("na", KEYS.Key_2), ("bra", KEYS.Key_3), ("hi", KEYS.Key_4)):
        at_work.type(letters)
        at_work.press(key)
    at_work.settle()
    found = {name: (one.status, one.arrived_at) for name, one in marks(at_work).items()}
    assert found == {
        "Salma Benhlima": ("present", "09:07"),
        "Naïma Ouarghi": ("late", "09:07"),
        "Brahim Aït Tizi": ("excused", None),
        "Hicham Belfquih": ("absent", None),
    }
    assert page.tally.counts == {"present": 1, "late": 1, "excused": 1, "absent": 1, "open": 4}


def test_either_script_finds_and_names_proper_come_first(page: AttendancePage, at_work: AtWork):
    at_work.type("بن")
    assert names(page)[:3] == ["Driss Benzakour", "Salma Benhlima", "Touria Benslama"]
    at_work.press(KEYS.Key_Escape)
    at_work.type("mo")
    assert names(page)[:2] == ["Mohamed Chaouni", "Youssef El Morabit"]
    at_work.press(KEYS.Key_Return)
    at_work.type("mo")
    assert names(page)[:2] == ["Youssef El Morabit", "Mohamed Chaouni"]  # not yet marked first


def test_arrows_and_enter_call_the_roll_in_order(page: AttendancePage, at_work: AtWork):
    at_work.press(KEYS.Key_Down)
    for key in (KEYS.Key_Return, KEYS.Key_Return, KEYS.Key_4):
        at_work.press(key)
    assert page.call.current().line.name == "Mohamed Chaouni"
    at_work.settle()
    found = {name: one.status for name, one in marks(at_work).items()}
    assert found == {
        "Brahim Aït Tizi": "present", "Driss Benzakour": "present", "Hicham Belfquih": "absent",
    }  # fmt: skip


def test_late_is_proposed_a_quarter_of_an_hour_after_the_start(at_work: AtWork):
    at_work.do(lambda ws: ws.add_all([*people(), *slots()]))
    page = opened(at_work, MORNING.replace(minute=16))
    assert page.call.sight.proposed == "late"
    at_work.type("sal")
    at_work.press(KEYS.Key_Return)
    at_work.type("dri")
    at_work.press(KEYS.Key_1)
    at_work.settle()
    found = {name: one.status for name, one in marks(at_work).items()}
    assert found == {"Salma Benhlima": "late", "Driss Benzakour": "present"}
    page.days.step(1)  # the afternoon has not begun
    assert page.call.sight.proposed == "present"


def test_a_half_day_that_is_over_is_filled_from_paper(at_work: AtWork) -> None:
    held = (
        Slot(date=MORNING.date(), half="am", starts="9:00", ends="12:30"),
        Slot(date=MORNING.date(), half="pm", starts="14:30"),
    )
    at_work.do(lambda ws: ws.add_all([*people(), *held]))
    page = opened(at_work, MORNING.replace(hour=13))
    for place, hour, letters in ((0, 13, "sal"), (1, 20, "dri")):
        page.marker.now = lambda hour=hour: MORNING.replace(hour=hour)
        page.days.take(page.days.slots[place])
        assert page.call.sight.proposed == "present"
        at_work.type(letters)
        at_work.press(KEYS.Key_Return)
    at_work.settle()
    found = [(one.status, one.arrived_at) for one in marks(at_work).values()]
    assert found == [("present", None)] * 2


def test_a_second_mark_changes_the_first_and_keeps_the_time(page: AttendancePage, at_work: AtWork):
    at_work.type("sal")
    at_work.press(KEYS.Key_Return)
    page.marker.now = lambda: MORNING.replace(hour=10)
    at_work.type("sal")
    at_work.press(KEYS.Key_2)
    at_work.settle()
    made = marks(at_work)["Salma Benhlima"]
    assert (made.status, made.arrived_at) == ("late", "09:07")
    at_work.type("sal")
    at_work.press(KEYS.Key_4)
    at_work.settle()
    assert marks(at_work)["Salma Benhlima"].arrived_at is None
    assert at_work.do(lambda ws: len(ws.all(Attendance))) == 1


def test_five_notes_that_a_person_leaves(page: AttendancePage, at_work: AtWork):
    at_work.type("sal")
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    page.marker.now = lambda: MORNING.replace(hour=11, minute=30)
    for left in ("11:30", None):
        at_work.type("sal")
        at_work.press(KEYS.Key_5)
        at_work.settle()
        assert marks(at_work)["Salma Benhlima"].left_at == left
    at_work.type("dri")
    at_work.press(KEYS.Key_5)  # who was not marked cannot leave
    at_work.settle()
    assert len(marks(at_work)) == 1


def test_a_mark_is_taken_away_and_undone(page: AttendancePage, at_work: AtWork):
    at_work.type("sal")
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    at_work.press(KEYS.Key_Up)
    while page.call.current().line.name != "Salma Benhlima":
        at_work.press(KEYS.Key_Up)
    at_work.press(KEYS.Key_Delete)
    assert page.tally.marked == 0
    at_work.settle()
    assert marks(at_work) == {}
    at_work.undo_notice()
    assert page.tally.marked == 1
    at_work.type("sal")
    at_work.press(KEYS.Key_4)
    at_work.settle()
    at_work.undo_notice()
    assert marks(at_work)["Salma Benhlima"].status == "present"
    assert page.tally.counts["present"] == 1
    at_work.type("dri")  # faster than the disk
    at_work.press(KEYS.Key_Return)
    at_work.type("dri")
    at_work.press(KEYS.Key_5)
    page.marker.unmark(page.register.enrolled[1])
    assert page.tally.marked == 1
    at_work.settle()
    assert list(marks(at_work)) == ["Salma Benhlima"] and page.tally.marked == 1


def test_the_rest_get_one_status_and_one_undo_takes_it_back(page: AttendancePage, at_work: AtWork):
    page.tally.rest_button.setFocus()
    page.tally.rest.emit("absent")
    assert page.call.quick.line.hasFocus()
    at_work.settle()
    at_work.undo_notice()
    at_work.type("sal")
    at_work.press(KEYS.Key_Return)
    at_work.press(KEYS.Key_R, CTRL)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[3].trigger()
    menu.close()
    assert page.tally.counts == {"present": 1, "absent": 7, "open": 0}
    at_work.settle()
    assert sum(one.status == "absent" for one in marks(at_work).values()) == 7
    at_work.undo_notice()
    assert page.tally.counts["open"] == 7


# --- walk-ins ----------------------------------------------------------------------------------


def test_whoever_is_not_on_the_list_is_added_present_without_leaving_the_line(
    page: AttendancePage, at_work: AtWork
):
    for typed, name, name_ar in (
        ("hassan mernissi", "Hassan Mernissi", None),
        ("حسن المرنيسي", None, "حسن المرنيسي"),
    ):
        at_work.type(typed)
        assert names(page)[0] == "(nobody)"
        at_work.press(KEYS.Key_Return, CTRL)
        assert page.call.quick.text() == "" and page.call.quick.line.hasFocus()
        assert page.tally.counts["present"] == 1 and len(page.register.enrolled) == 9
        at_work.settle()
        made = marks(at_work)[name or name_ar or ""]
        person = at_work.do(lambda ws, made=made: ws.get(Participant, made.participant_id))
        assert (person.name, person.name_ar, person.to_complete) == (name, name_ar, True)
        assert (made.status, made.arrived_at) == ("present", "09:07")
        at_work.undo_notice()
        assert page.tally.marked == 0 and len(page.register.enrolled) == 8
        assert at_work.do(lambda ws: len(ws.all(Participant))) == 8


def test_a_walk_in_is_not_the_only_one_expected_of_a_group_nobody_was_put_in(at_work: AtWork):
    def job(ws: Workspace) -> None:
        cohort = ws.add(Cohort(title="Sefrou"))
        day = dt.date(2021, 12, 9)
        ws.add_all([Slot(date=day, half=half, cohort_id=cohort.id) for half in ("am", "pm")])
        ws.add_all(people())

    at_work.do(job)
    page = opened(at_work)
    at_work.type("hassan mernissi")
    at_work.press(KEYS.Key_Return, CTRL)
    at_work.settle()
    at_work.press(KEYS.Key_Right, ALT)
    assert page.register.slot.half == "pm" and len(page.register.enrolled) == 9


# --- where the keyboard is ---------------------------------------------------------------------


def test_letters_typed_beside_the_line_reach_it(page: AttendancePage, at_work: AtWork):
    page.days.setFocus()
    at_work.type("nai")
    assert page.call.quick.text() == "nai" and page.call.quick.line.hasFocus()
    page.tally.rest_button.setFocus()
    at_work.type("m")
    assert page.call.quick.text() == "naim"
    page.days.setFocus()
    at_work.press(KEYS.Key_Escape)
    assert page.call.quick.line.hasFocus() and page.call.quick.text() == "naim"
    assert page.call.escape() and not page.call.escape()  # nothing was begun: for the window


def test_where_the_grid_holds_nobody_it_is_a_sheet_that_says_so(
    page: AttendancePage, at_work: AtWork
):
    at_work.press(KEYS.Key_G, CTRL)
    at_work.settle()
    table, sheet = page.grid.table, at_work.look.color("sheet")
    names = table.verticalHeader().viewport().grab().toImage()
    assert names.pixelColor(5, names.height() - 5) == sheet
    inks = []
    for place in (0, 3):  # everybody, then who completed
        page.grid.crowds.take(place)
        at_work.settle()
        inks.append(_inks(table.viewport().grab().toImage(), sheet))
    assert not table.cells.lines and 0 < inks[1] < inks[0]


def _inks(image: QImage, ground: QColor) -> int:
    """How many pixels of every fourth line are not the ground."""
    spots = ((x, y) for y in range(0, image.height(), 4) for x in range(0, image.width(), 2))
    return sum(image.pixelColor(x, y) != ground for x, y in spots)


# --- haste -------------------------------------------------------------------------------------


def test_keys_typed_while_the_file_is_being_written_are_all_taken(
    page: AttendancePage, at_work: AtWork
):
    letters = ["na", "bra", "hi", "moh", "sal", "dri", "tou", "you"]
    for typed in letters:  # not once is anybody waited for
        at_work.type(typed)
        at_work.press(KEYS.Key_Return)
    assert page.tally.marked == 8
    assert not at_work.desk.idle
    at_work.settle()
    assert len(marks(at_work)) == 8 and page.tally.marked == 8


def test_a_mark_that_cannot_be_written_is_given_back_with_a_sentence(
    page: AttendancePage, at_work: AtWork
):
    salma = next(p for p in at_work.do(lambda ws: ws.all(Participant)) if p.name[:5] == "Salma")
    run = at_work.desk.run

    def full(job: Callable, then=None, failed=None, owner=None) -> None:
        def fails(ws: Workspace) -> None:
            raise DialogueError("disk_full", name="fes.dialogue")

        run(fails, then, failed, owner)

    at_work.desk.run = full  # type: ignore[method-assign]
    at_work.type("sal")
    at_work.press(KEYS.Key_Return)
    assert page.tally.marked == 1
    at_work.desk.run = run  # type: ignore[method-assign]
    at_work.settle()
    assert page.tally.marked == 0 and page.register.marks.get(salma.id) is None
    assert "Salma Benhlima" in at_work.alerts[-1]


# --- half-days ---------------------------------------------------------------------------------


def test_alt_and_arrows_go_from_half_day_to_half_day(page: AttendancePage, at_work: AtWork):
    at_work.type("sal")
    at_work.press(KEYS.Key_Return)
    at_work.press(KEYS.Key_Right, ALT)
    assert page.register.slot.half == "pm" and page.tally.marked == 0
    at_work.press(KEYS.Key_Left, ALT)
    assert page.tally.marked == 1
    at_work.settle()
    assert page.days.counts[page.register.slot.id] == 1
    page.days.step(3)  # on another day nobody arrives now
    at_work.type("dri")
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert marks(at_work)["Driss Benzakour"].arrived_at is None


def test_the_half_day_under_way_is_shown_first(at_work: AtWork):
    at_work.do(lambda ws: ws.add_all(slots()))
    book = at_work.do(read_book(False))
    for now, day, half in (
        (dt.datetime(2021, 12, 1, 8, 0), 9, "am"),
        (dt.datetime(2021, 12, 10, 8, 50), 10, "am"),
        (dt.datetime(2021, 12, 10, 14, 0), 10, "pm"),
        (dt.datetime(2021, 12, 12, 9, 0), 10, "pm"),
        (dt.datetime(2022, 5, 1, 9, 0), 17, "pm"),
    ):
        shown = Register(book, False).nearest(now)
        assert (shown.date.day, shown.half) == (day, half)


def test_a_group_is_expected_by_its_own_half_days_and_others_can_be_found(at_work: AtWork):
    def job(ws: Workspace) -> None:
        cohort = ws.add(Cohort(title="Fès"))
        everybody = people()
        for one in everybody[:3]:
            one.cohort_id = cohort.id
        slot = Slot(date=dt.date(2021, 12, 9), cohort_id=cohort.id)
        ws.add_all([*everybody, slot])

    at_work.do(job)
    page = opened(at_work)
    assert len(page.register.enrolled) == 3 and "Fès" in page.head.note_line.text
    at_work.type("sal")
    assert names(page)[:2] == ["(elsewhere)", "Salma Benhlima"]
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert marks(at_work)["Salma Benhlima"].status == "present"
    assert len(page.register.enrolled) == 4


def test_a_person_put_in_a_group_by_hand_leaves_everybody_on_the_register_and_the_sheet(
    at_work: AtWork,
):
    def job(ws: Workspace) -> Slot:
        cohort, everybody = ws.add(Cohort(title="Sefrou")), ws.add_all(people())
        made = ws.add(Slot(date=dt.date(2021, 12, 9), cohort_id=cohort.id))
        ws.edit(everybody[0], cohort_id=cohort.id)
        assert isinstance(made, Slot)
        return made

    slot = at_work.do(job)
    page = opened(at_work)
    expected = {line.id for line in page.register.enrolled}
    assert len(expected) == 8
    assert {line.id for line in at_work.do(lambda ws: ws.sheet_people(slot.id))} == expected
    for one in at_work.do(lambda ws: ws.all(Participant))[1:3]:
        at_work.do(lambda ws, one=one: ws.edit(one, cohort_id=slot.cohort_id))
        at_work.settle()
    assert {line.id for line in at_work.do(lambda ws: ws.sheet_people(slot.id))} == {
        line.id for line in page.register.enrolled
    }
    assert len(page.register.enrolled) == 3


def test_where_nothing_is_planned_and_nobody_expected_the_way_on_is_told(at_work: AtWork):
    page = opened(at_work)
    assert page.place.currentWidget() is page.empty
    at_work.press(KEYS.Key_Return)
    assert at_work.asked == [("setup", None)]
    at_work.do(lambda ws: ws.add_all(slots()))
    at_work.settle()
    assert page.place.currentWidget() is page.calling and names(page) == ["(empty)"]
    assert "Ctrl Enter" in rest_words(page.call.roster.rows.row(0))
    at_work.type("Salma Benhlima")
    at_work.press(KEYS.Key_Return, CTRL)
    at_work.settle()
    assert names(page) == ["Salma Benhlima"]


def test_modules_are_told_by_number(at_work: AtWork):
    def job(ws: Workspace) -> None:
        one, two = ws.add_all([Module(title="A", position=1), Module(title="B", position=2)])
        day = dt.date(2021, 12, 16)
        ws.add_all([
            Slot(date=day, half="am", module_ids=[two.id, one.id]),
            Slot(date=day, half="pm", module_ids=[two.id]),
            *people(),
        ])  # fmt: skip

    at_work.do(job)
    assert [slot.modules for slot in at_work.do(read_book(False)).slots] == [(1, 2), (2,)]


# --- who wrote it, the grid, the sheet ---------------------------------------------------------


def test_the_sign_in_sheet_of_the_half_day_is_written_and_opened(
    page: AttendancePage, at_work: AtWork, tmp_path: Path
):
    opened_files: list[Path] = []
    proposed: list[str] = []
    page.signing.ask_path = lambda name: proposed.append(name) or tmp_path / "sheet.pdf"
    page.signing.open_file = opened_files.append
    at_work.press(KEYS.Key_P, CTRL)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu) and len(menu.actions()) >= 3
    menu.actions()[2].trigger()
    menu.close()
    at_work.settle()
    assert proposed == ["Sign-in sheet 2021-12-09 morning.pdf"]
    assert opened_files == [tmp_path / "sheet.pdf"]
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")


def test_another_page_may_ask_for_a_half_day_or_its_sheet(page: AttendancePage, at_work: AtWork):
    wanted = page.register.book.slots[5]
    page.go("slot", wanted.id)
    assert page.register.slot == wanted
    page.go("sign-in", page.register.book.slots[2].id)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu) and page.register.slot == page.register.book.slots[2]
    menu.close()


# --- hands, places, names ----------------------------------------------------------------------


def test_a_click_makes_a_row_active_and_only_the_next_one_marks(
    page: AttendancePage, at_work: AtWork
):
    roster = page.call.roster
    place = roster.visualRect(roster.rows.index(2, 0)).center()
    right = QPoint(roster.viewport().width() - 40, place.y())
    at_work.click(roster.viewport(), right)
    active = page.call.current()
    assert active is not None and active.line.name == "Hicham Belfquih"
    assert page.tally.marked == 0
    QApplication.processEvents()
    rect = QRectF(roster.visualRect(roster.rows.index(2, 0)))
    spots = dict(status_spots(page.look, rect, active, page.call.sight))
    there = spots["excused"].center().toPoint()
    QTest.mouseClick(roster.viewport(), Qt.MouseButton.RightButton, pos=there)
    assert page.tally.marked == 0
    at_work.click(roster.viewport(), there)
    assert page.tally.counts["excused"] == 1 and page.call.quick.line.hasFocus()


def test_the_page_mirrors_and_fits_and_all_that_has_the_keys_has_a_name(
    page: AttendancePage, at_work: AtWork
):
    def other(ws: Workspace) -> None:
        person = ws.all(Participant)[0]
        ws.add(Attendance(participant_id=person.id, slot_id=page.register.slot.id, status="late"))

    at_work.do(other)
    at_work.settle()
    assert page.tally.counts["late"] == 1  # marks of other hands appear
    assert unnamed(page) == []
    at_work.type("sal")
    assert "Salma Benhlima" in page.call.quick.line.accessibleDescription()
    at_work.press(KEYS.Key_Escape)
    for compact in (False, True):
        at_work.look.set(language="ar", compact=compact)
        at_work.settle()
        page.setFixedSize(1013 if compact else 1266, 524 if compact else 734)
        QApplication.processEvents()
        assert page.head.isVisible() != compact and page.right.isVisible() != compact
        assert "Brahim Aït Tizi" in names(page)[:3]
    at_work.press(KEYS.Key_Left, ALT)  # forward, where one reads to the left
    assert page.register.slot.half == "pm"
    at_work.look.set(language="en", compact=False)


# --- the register alone ------------------------------------------------------------------------


def test_very_many_people_are_not_all_listed(at_work: AtWork):
    letters = "abcdefghijklmnopqrst"
    many = [Participant(name=f"Ali {x}{y}a", role="official") for x in letters for y in letters]
    at_work.do(lambda ws: ws.add_all([*many, *slots()]))
    page = opened(at_work)
    rows = page.register.rows("")
    assert len(rows) == 151 and rows[-1] == RestRow("more", 250)
    bar = page.call.roster.verticalScrollBar()
    bar.setValue(900)
    marked = Attendance(participant_id=many[0].id, slot_id=page.register.slot.id)
    at_work.do(lambda ws: ws.add(marked))
    at_work.settle()
    assert page.tally.marked == 1 and bar.value() > 800  # others do not lead back to the top
    at_work.type("ali tt")
    assert page.call.current().line.name == "Ali tta" and bar.value() == 0


def test_a_register_read_anew_keeps_what_is_still_being_written(page: AttendancePage):
    register = page.register
    line = register.enrolled[0]
    register.note(Mark(uuid4(), line.id, register.slot.id, "late"))
    fresh = Register(register.book, False)
    fresh.adopt(register)
    fresh.choose(register.slot)
    assert fresh.marks[line.id].status == "late" and fresh.waits(line.id)
    real = Mark(UUID(int=5), line.id, register.slot.id, "late", "09:00")
    fresh.confirm(register.slot.id, line.id, real)
    assert fresh.marks[line.id] == real and not fresh.waits(line.id)
    # Taken away, which was written; marked again, which was not.
    fresh.erase(real)
    fresh.note(Mark(uuid4(), line.id, register.slot.id, "present"))
    fresh.confirm(register.slot.id, line.id)
    fresh.give_back(register.slot.id, line.id)
    assert line.id not in fresh.marks


def test_the_words_of_the_statuses_leave_room_for_the_name(
    page: AttendancePage, at_work: AtWork
) -> None:
    at_work.look.set_text_size(1.3)
    row, look = page.call.roster.rows.row(3), page.look
    for width in (680, 720, 1000):
        rect = QRectF(0, 0, width, look.px(68))
        left = min(spot.left() for _, spot in status_spots(look, rect, row, page.call.sight))
        assert left - look.px(68) >= text_width(look, row.line.leading(False), 16, 600)


# --- telling people apart ----------------------------------------------------------------------


def test_two_of_the_same_name_are_told_apart(at_work: AtWork) -> None:
    same = [
        Participant(name="Fatima Alaoui", role="official", commune="Sefrou", birth_year=1971),
        Participant(name="Fatima Alaoui", role="official", commune="Sefrou", phone="0661234567"),
    ]
    others = [Participant(name=f"Rachida Trari {n}", role="cooperative") for n in range(3)]
    at_work.do(lambda ws: ws.add_all([*people(), *same, *others, *slots()]))
    page = opened(at_work)
    at_work.type("fat")
    rows = [page.call.roster.rows.row(n) for n in range(2)]
    said = [page.call.read_aloud(row) for row in rows]
    assert len(set(said)) == 2 and all("Sefrou" in words for words in said)
    assert any("1971" in words for words in said) and any("06" in words for words in said)
    assert "06" not in page.call.read_aloud(page.call.roster.rows.row(3))
    at_work.press(KEYS.Key_Escape)
    at_work.type("rach")  # who is found elsewhere only is not counted among the expected
    assert names(page)[0] == "(elsewhere)"
    assert page.call._trailing_words("rach") == "nobody of the 10 expected"
    at_work.press(KEYS.Key_Escape)
    at_work.type("sal")
    assert page.call._trailing_words("sal") == "1 name of 10"


@pytest.mark.parametrize(
    ("whole", "short"),
    [
        (["Salma Benhlima", "Brahim Aït Tizi"], ["Benhlima", "Aït Tizi"]),
        (["Salma Alaoui", "Driss Alaoui"], ["S. Alaoui", "D. Alaoui"]),
        (["Salma Alaoui", "Samira Alaoui", "Driss Alaoui"],
         ["Salma Alaoui", "Samira Alaoui", "D. Alaoui"]),
        (["سلمى العلوي", "إدريس العلوي", "نعيمة"], ["س. العلوي", "إ. العلوي", "نعيمة"]),
    ],
)  # fmt: skip
def test_families_of_one_name_are_told_apart_where_there_is_little_room(
    whole: list[str], short: list[str]
) -> None:
    assert short_names(whole) == short
