"""The rule of completion, when late is proposed, and the programme's own statuses, set by hand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from dialogue_desktop import StatusStyle
from dialogue_desktop.ui.attendance.page import AttendancePage
from dialogue_desktop.ui.attendance.wording import status_words
from tests.ui.at_work import AtWork, unnamed
from tests.ui.test_attendance import CTRL, opened, people, slots

KEYS = Qt.Key


@pytest.fixture
def page(at_work: AtWork) -> AttendancePage:
    """The rules, opened from the line."""
    at_work.do(lambda ws: ws.add_all([*people(), *slots()]))
    made = opened(at_work)
    at_work.press(KEYS.Key_Period, CTRL)
    at_work.settle()
    assert made.place.currentWidget() is made.rules and made.rules.kind.hasFocus()
    return made


def styles(at_work: AtWork) -> dict[str, StatusStyle]:
    return {style.status: style for style in at_work.do(lambda ws: ws.all(StatusStyle))}


def write(at_work: AtWork, text: str) -> None:
    """Replace what stands in the field that has the keys."""
    at_work.focus.selectAll()  # type: ignore[attr-defined]
    at_work.press(KEYS.Key_Delete)
    at_work.type(text)
    at_work.press(KEYS.Key_Return)
    at_work.settle()


def test_the_rule_is_set_by_keys_and_undone(page: AttendancePage, at_work: AtWork) -> None:
    at_work.press(KEYS.Key_Right)
    at_work.settle()
    programme = at_work.do(lambda ws: ws.programme)
    assert programme.completion_rule == "hours" and page.rules.share.text() == "80"
    at_work.press(KEYS.Key_Tab)
    write(at_work, "٦٠")
    assert at_work.do(lambda ws: ws.programme.completion_share) == 60
    at_work.undo_notice()
    assert at_work.do(lambda ws: ws.programme.completion_share) is None


def test_what_is_no_share_and_no_number_of_minutes_is_said_beside_it(
    page: AttendancePage, at_work: AtWork
) -> None:
    for field, wrong in ((page.rules.share, "150"), (page.rules.late, "soon")):
        field.line.setFocus()
        write(at_work, wrong)
        assert field.complains
    programme = at_work.do(lambda ws: ws.programme)
    assert (programme.completion_share, programme.late_after) == (None, None)
    begun = page.unkept.unfinished()
    assert begun["parts"]["rule"]["typed"] == {"completion_share": "150", "late_after": "soon"}
    at_work.press(KEYS.Key_Escape)
    page.rules.share.set_text("100")
    page.unkept.take_up(begun)
    at_work.settle()
    assert page.place.currentWidget() is page.rules
    assert (page.rules.share.text(), page.rules.late.text()) == ("150", "soon")
    page.rules.late.line.setFocus()
    write(at_work, "5")
    assert page.register.book.late_after == 5 and page.call.sight.proposed == "late"


def test_a_status_is_named_and_drawn_as_one_likes_and_gives_it_back(
    page: AttendancePage, at_work: AtWork
) -> None:
    line = page.rules.lines["excused"]
    line.labels["en"].line.setFocus()
    write(at_work, "On mission")
    line.labels["ar"].line.setFocus()
    write(at_work, "في مهمة")
    assert status_words(page.look, "excused", "male") == "On mission"
    assert styles(at_work)["excused"].label_ar == "في مهمة"
    line.labels["en"].line.setFocus()
    write(at_work, "")
    assert status_words(page.look, "excused", "male") == "Excused"

    # A symbol, a colour and another place.
    line = page.rules.lines["absent"]
    line.symbol.take(6)
    line.tone.take(4)
    at_work.settle()
    line.up.setFocus()
    for _ in range(2):
        at_work.press(KEYS.Key_Space)
        at_work.settle()
    found = styles(at_work)["absent"]
    assert (found.symbol, found.tone, found.position) == ("minus", "copper", 2)
    assert page.register.statuses == ("present", "absent", "late", "excused")
    told = dict(page.keys)["1 2 3 4"]
    assert told() == "Present, absent, late, excused"  # type: ignore[operator]
    at_work.press(KEYS.Key_Escape)
    assert page.place.currentWidget() is page.calling
    at_work.type("sal")
    at_work.press(KEYS.Key_2)
    at_work.settle()
    assert page.tally.counts["absent"] == 1
    line.tone.take(3)  # its usual red
    at_work.settle()
    assert styles(at_work)["absent"].tone is None


def test_the_grid_leads_there_and_back(page: AttendancePage, at_work: AtWork) -> None:
    at_work.press(KEYS.Key_Escape)
    at_work.press(KEYS.Key_G, CTRL)
    page.grid.rule_button.setFocus()
    at_work.press(KEYS.Key_Space)
    assert page.place.currentWidget() is page.rules
    QApplication.processEvents()
    assert unnamed(page) == []
    at_work.press(KEYS.Key_Escape)
    assert page.place.currentWidget() is page.grid and page.grid.rule_button.hasFocus()
