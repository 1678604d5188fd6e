"""The hand-in board as it is read, sent as a message and read aloud."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from dialogue_desktop import Expected, Session, Slot
from dialogue_desktop.ui.look import Look
from dialogue_desktop.ui.overview.handing.hand_in import HandIn
from dialogue_desktop.ui.overview.page import OverviewPage
from dialogue_desktop.verbs.expecting import Board, Due, Sender
from tests.ui.at_work import AtWork

NOW = dt.datetime(2021, 12, 17, 20, 0, tzinfo=dt.UTC)
TAZA = Due("slot", uuid4(), dt.date(2021, 12, 10), "am", "", "", "Taza", "Driss")
ASKED = Due(
    "session", uuid4(), dt.date(2021, 12, 15), "", "Qui décide ?", "من يقرر؟", "Fès", "Driss"
)
BOARD = Board(
    [
        Sender("Driss", "PC-07", 12, NOW, NOW, 0, [TAZA, ASKED]),
        Sender("Lahcen"),
        Sender("Amina", "PC-03", 12, NOW, NOW, 3),
        Sender("", "PC-09", 0, None, None, 5),
        Sender("Amina", "PC-04", 1200, NOW, NOW),
        Sender("Youssef", "PC-05", 7, NOW, None),
    ],
    [TAZA, ASKED],
    40,
    47,
)


@pytest.fixture(params=["fr", "ar", "en"])
def screen(request: pytest.FixtureRequest, qapp: QApplication) -> HandIn:
    look = Look(qapp, request.param, "light")
    request.addfinalizer(look.retire)
    found = HandIn(look)
    request.addfinalizer(found.deleteLater)
    found.show_board(BOARD, "Fès-Meknès 2022")
    return found


def test_a_message_tells_all_of_it_in_the_language_of_the_screen(screen: HandIn) -> None:
    message = screen.message()
    assert message.startswith("Fès-Meknès 2022\n")
    for told in ("Driss", "Lahcen", "Youssef", "Taza", "PC-03", "PC-04", "PC-09"):
        assert told in message, told
    assert "PC-07" not in message and "{" not in message and "%n" not in message
    assert "38" in screen.due._held() and "40" in screen.due._held()
    assert "Youssef" not in message.partition("\u2013")[0]


def test_a_reminder_is_for_one_person_and_names_what_is_missing(screen: HandIn) -> None:
    driss, lahcen, _, unknown, amina, _ = BOARD.senders
    asked = screen.reminder(driss)
    assert "Driss" in asked and "Taza" in asked and "Lahcen" not in asked
    assert ("من يقرر؟" if screen.look.rtl else "Qui décide ?") in asked
    assert "Lahcen" in screen.reminder(lahcen)
    for sender in (unknown, amina):
        words = screen.reminder(sender)
        assert "{" not in words and "%n" not in words and not words.startswith(" ")
    assert "5" in screen.reminder(unknown)


def test_missing_ones_are_counted_and_read_aloud(screen: HandIn) -> None:
    assert screen._count() == "2" and screen.tiles.states == ["present"] * 2 + ["open"] * 4
    rows = screen.list.rows
    said = [rows.columns[0].text(rows.row(place)) for place in range(rows.rowCount())]
    assert "2" in said[0] and "3" in said[2] and "PC-09" in said[3]
    assert "47" in screen._last() or "٤٧" in screen._last()


def test_what_has_no_register_opens_by_keyboard(at_work: AtWork) -> None:
    day = dt.date.today() - dt.timedelta(days=3)
    slot = at_work.do(lambda ws: ws.add(Slot(date=day, half="am", trainer="Driss")))
    later = day + dt.timedelta(days=1)
    session = at_work.do(lambda ws: ws.add(Session(title="Qui décide ?", date=later)))
    page: Any = at_work.show(OverviewPage(at_work.look, at_work.desk))
    at_work.press(
        Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    )
    at_work.settle()
    board = page.hand_in
    board.due.list.setFocus()
    assert "Driss" in board.due.list.rows.columns[0].text(board.due.list.current())
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Return):
        at_work.press(key)
    assert at_work.asked[-2:] == [("slot", slot.id), ("session", session.id)]


def test_who_was_given_the_starting_file_is_noted_by_a_key(at_work: AtWork) -> None:
    at_work.do(lambda ws: ws.add(Expected(name="Lahcen")))
    page: Any = at_work.show(OverviewPage(at_work.look, at_work.desk))
    page.go("hand-in", None)
    at_work.settle()
    board = page.hand_in
    assert board.list.hasFocus() and not board.taking
    at_work.press(Qt.Key.Key_Space)
    at_work.settle()
    (lahcen,) = board.board.senders
    assert lahcen.given_on == dt.date.today() and not lahcen.has_come
    assert "starting file given" in board.message() and "Lahcen" in at_work.notices[-1][0]
    at_work.undo_notice()
    assert board.board.senders[0].given_on is None


def test_a_count_of_two_digits_is_shown_whole(at_work: AtWork) -> None:
    page: Any = at_work.show(OverviewPage(at_work.look, at_work.desk))
    page.go("hand-in", None)
    at_work.settle()
    number = page.hand_in.number
    senders = [Sender(f"N{n}", "", 1, NOW, NOW) for n in range(37)]
    page.hand_in.show_board(Board(senders[:3], [], 0, 0), "")
    at_work.settle()
    narrow = number.width()
    page.hand_in.show_board(Board(senders, [], 0, 0), "")
    at_work.settle()
    assert page.hand_in._count() == "37"
    assert number.width() >= number.sizeHint().width() > narrow
