"""A1 in the real window: forty people before the coffee is cold, and Ctrl Z."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dialogue_desktop import Attendance, Participant, Slot, Workspace
from dialogue_desktop.settings import Settings
from dialogue_desktop.ui.attendance.page import AttendancePage
from dialogue_desktop.ui.desk import Desk
from dialogue_desktop.ui.look import Look
from dialogue_desktop.ui.participants.page import ParticipantsPage
from dialogue_desktop.ui.parts import Toast
from dialogue_desktop.ui.shell.window import Window

KEYS = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
GIVEN = ("Ali", "Badr", "Chadi", "Dina", "Emna", "Fadwa", "Ghita", "Hind")
FAMILY = ("Zaki", "Yata", "Wazzani", "Tazi", "Sabri")


@pytest.fixture
def window(qapp: QApplication, qtbot: Any, tmp_path: Path) -> Iterator[Window]:
    """The window over forty officials and today's half-days."""
    path = tmp_path / "fes.dialogue"
    today = dt.date.today()
    with Workspace.create(path, author="Amina", name="Fès") as ws:
        ws.add_all(Participant(name=f"{f} {g}", role="official") for f in FAMILY for g in GIVEN)
        ws.add_all([Slot(date=today, half="am"), Slot(date=today, half="pm")])
    settings = Settings.load()
    settings.name, settings.language = "Amina", "en"
    made = Window(Look(qapp, "en", "light"), Desk("Amina"), settings)
    with qtbot.waitSignal(made.ready):
        made.start(str(path))
        made.resize(1366, 768)
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()
    made.look.retire()
    made.deleteLater()


class Hands:
    """Presses keys on whatever has them, and counts."""

    def __init__(self, window: Window, qtbot: Any) -> None:
        self.window, self.qtbot, self.keys = window, qtbot, 0

    def press(
        self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        self.keys += 1
        QTest.keyClick(QApplication.focusWidget() or self.window, key, held)

    def type(self, text: str) -> None:
        for letter in text:
            self.keys += 1
            QTest.keyClicks(QApplication.focusWidget(), letter)

    def settle(self) -> None:
        for _ in range(3):
            QApplication.processEvents()
            self.qtbot.waitUntil(lambda: self.window.desk.idle)

    def marks(self) -> list[Attendance]:
        found: list[Attendance] = []
        self.window.desk.run(lambda ws: ws.all(Attendance), found.extend)
        self.settle()
        return found


def test_forty_people_are_marked_in_a_minute_of_keys_and_all_is_taken_back_by_others(
    window: Window, qtbot: Any
) -> None:
    hands = Hands(window, qtbot)
    hands.press(KEYS.Key_3, CTRL)
    hands.settle()
    page = window.main.stack.page("attendance")
    assert isinstance(page, AttendancePage) and page.call.quick.line.hasFocus()
    begun = hands.keys
    for family in FAMILY:
        for given in GIVEN:
            hands.type(f"{given[0]} {family[0]}".lower())
            called = page.call.current()
            assert called is not None and called.line.name == f"{family} {given}"
            hands.press(KEYS.Key_Return)
    assert page.tally.counts["present"] == 40 and not page.tally.counts["open"]
    assert hands.keys - begun == 40 * 4
    hands.settle()
    assert len(hands.marks()) == 40
    hands.type("t d")
    hands.press(KEYS.Key_4)
    hands.settle()
    assert page.tally.counts["absent"] == 1
    for key, present in ((KEYS.Key_Z, 40), (KEYS.Key_Z, 39), (KEYS.Key_Y, 40)):
        hands.press(key, CTRL)
        hands.settle()
        assert page.tally.counts == {"present": present, "open": 40 - present}
        assert page.call.quick.text() == "" and len(hands.marks()) == present
    hands.press(KEYS.Key_L, CTRL)
    hands.settle()
    for key, closed in ((KEYS.Key_Z, False), (KEYS.Key_Y, True), (KEYS.Key_Z, False)):
        hands.press(key, CTRL)
        hands.settle()
        assert page.register is not None and page.register.slot is not None
        assert page.register.slot.closed is closed
    hands.press(KEYS.Key_Z, CTRL)
    hands.settle()
    assert page.tally.marked == len(hands.marks()) == 39


def test_people_and_attendance_hear_of_each_other(window: Window, qtbot: Any):
    hands = Hands(window, qtbot)
    hands.press(KEYS.Key_2, CTRL)
    hands.settle()
    people = window.main.stack.page("participants")
    assert isinstance(people, ParticipantsPage) and people.listing.rows.rowCount() == 40
    hands.press(KEYS.Key_3, CTRL)
    hands.settle()
    hands.type("hassan mernissi")
    hands.press(KEYS.Key_Return, CTRL)
    hands.settle()
    assert people.listing.rows.rowCount() == 41
    hands.press(KEYS.Key_2, CTRL)
    hands.settle()
    hands.type("mern")
    hands.press(KEYS.Key_Return)
    hands.settle()
    card = people.form.card
    assert card is not None and card.record.name == "Hassan Mernissi"
    assert people.form.fields.to_complete.isChecked()


def test_of_a_mark_that_could_not_be_written_nothing_is_offered_to_be_taken_back(
    window: Window, qtbot: Any
) -> None:
    window.main.go("attendance")
    page = window.main.stack.page("attendance")
    assert isinstance(page, AttendancePage)
    qtbot.waitUntil(lambda: page.register is not None and window.desk.idle)
    assert page.register is not None and page.register.slot is not None
    slot, somebody = page.register.slot.id, page.register.enrolled[0]
    window.desk.run(lambda ws: ws.edit(slot, closed=True))
    page.marker.mark(somebody, "present")
    qtbot.waitUntil(lambda: window.main.banners.isVisible())
    assert not [toast for toast in window.findChildren(Toast) if toast.isVisible()]
