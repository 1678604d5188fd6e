"""A person is forgotten on the form, by keyboard: what goes, what stays, what still holds it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dialogue_desktop import Attendance, Participant, Slot, Workspace
from dialogue_desktop.ui.participants.page import ParticipantsPage
from dialogue_desktop.ui.parts import Part, Question
from tests.ui.at_work import AtWork, unnamed

KEYS = Qt.Key


@pytest.fixture
def page(at_work: AtWork) -> Any:
    def job(ws: Workspace) -> None:
        naima = ws.add(Participant(name="Naïma Ouarghi", phone="0661234567", sex="female"))
        slot = ws.add(Slot(date=dt.date(2021, 12, 9), half="am"))
        ws.add(Attendance(participant_id=naima.id, slot_id=slot.id))

    at_work.do(job)
    return at_work.show(ParticipantsPage(at_work.look, at_work.desk))


def open_first(at_work: AtWork, page: Any) -> None:
    page.listing.pick(0)
    page.listing.setFocus()
    at_work.press(KEYS.Key_F2)
    at_work.settle()


def question(page: Any) -> Question:
    found = page.findChild(Question)
    assert isinstance(found, Question)
    return found


def tab_to(at_work: AtWork, widget: Any) -> None:
    for _ in range(40):
        if widget.hasFocus():
            return
        at_work.press(KEYS.Key_Tab)
    raise AssertionError("not reached by Tab")


def test_a_person_is_erased_by_keyboard_and_what_still_holds_it_is_said(
    at_work: AtWork, page: Any, tmp_path: Path
) -> None:
    at_work.do(lambda ws: (ws.back_up(), ws.export(tmp_path / "out.dialogue")))
    open_first(at_work, page)
    tab_to(at_work, page.form.erase_button)
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    asked = question(page)
    said = " ".join(part.accessibleName() for part in asked.findChildren(Part))
    assert "1 half-day" in said and "phone" in said
    assert not asked.accept_button.isEnabled()
    QTest.keyClick(asked.focusWidget(), KEYS.Key_Space)  # that one knows
    assert asked.accept_button.hasFocus()
    QTest.keyClick(asked.accept_button, KEYS.Key_Return)
    at_work.settle()
    (left,) = at_work.do(lambda ws: ws.all(Participant))
    assert (left.name, left.phone, left.sex) == (None, None, "female")
    assert len(at_work.do(lambda ws: ws.all(Attendance))) == 1
    (told,) = at_work.alerts
    folder = at_work.do(lambda ws: ws.backups()[0].path.parent)
    assert "Naïma Ouarghi" in told and "1 backup" in told and str(folder) in told
    assert "handed over before" in told
    assert page.form.isVisible() and not page.form.fields.name.isVisible()
    assert not page.form.save_button.isVisible() and not page.form.erase_button.isVisible()
    assert unnamed(page) == []


def test_esc_and_enter_before_one_knows_erase_nobody(at_work: AtWork, page: Any) -> None:
    before = at_work.do(lambda ws: ws.fingerprint())
    open_first(at_work, page)
    page.form.erase_button.click()
    at_work.settle()
    asked = question(page)
    QTest.keyClick(asked, KEYS.Key_Return)
    assert asked.isVisible()
    QTest.keyClick(asked, KEYS.Key_Escape)
    at_work.settle()
    assert at_work.do(lambda ws: ws.fingerprint()) == before and at_work.alerts == []


def test_where_nothing_holds_the_person_any_more_nothing_else_is_said(
    at_work: AtWork, page: Any
) -> None:
    open_first(at_work, page)
    page.form.erase_button.click()
    at_work.settle()
    question(page).focusWidget().click()
    question(page).accept_button.click()
    at_work.settle()
    assert at_work.alerts == ["\u2068Naïma Ouarghi\u2069 is erased here."]


def test_a_name_is_not_typed_in_vain_on_the_form_of_somebody_erased(
    at_work: AtWork, page: Any
) -> None:
    person = at_work.do(lambda ws: ws.all(Participant)[0])
    at_work.do(lambda ws: ws.erase(person))
    page.keeper.open(person.id, begin=True)
    at_work.settle()
    assert page.form.title.text == "Erased person"
    assert page.form.trouble.isVisible() and page.form.cancel_button.hasFocus()
    at_work.press(KEYS.Key_Escape)
    at_work.settle()
    assert not page.form.isVisible()
    other = at_work.do(lambda ws: ws.add(Participant(name="Salma Berrada")))
    page.keeper.open(other.id)
    at_work.settle()
    assert page.form.fields.name.isVisible() and not page.form.trouble.isVisible()
