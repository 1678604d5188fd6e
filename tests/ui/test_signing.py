"""Signing on the screen: the pad, the row, undo, whoever cannot sign (A10)."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from dialogue_desktop import Attendance, Slot, Workspace
from dialogue_desktop.domain.strokes import HEIGHT, WIDTH, strokes_of
from dialogue_desktop.ui.attendance.pad import Pad, SigningDialog
from dialogue_desktop.ui.attendance.page import AttendancePage
from tests.ui.at_work import AtWork, unnamed
from tests.ui.test_attendance import CTRL, opened, people

KEYS, LEFT = Qt.Key, Qt.MouseButton.LeftButton


@pytest.fixture
def page(at_work: AtWork) -> AttendancePage:
    """A morning that goes on, nobody marked yet."""

    def job(ws: Workspace) -> None:
        ws.add(Slot(date=dt.date(2021, 12, 9), half="am", starts="9:00"))
        ws.add_all(people())

    at_work.do(job)
    return opened(at_work, dt.datetime(2021, 12, 9, 9, 5))


def asked(page: AttendancePage, at_work: AtWork, letters: str = "oua") -> SigningDialog:
    """The pad of whoever answers to some letters."""
    at_work.type(letters)
    at_work.press(KEYS.Key_9)
    dialog = page.pad.dialog
    assert dialog is not None
    at_work.qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def write(pad: Pad) -> None:
    """Two strokes with the mouse."""
    for start in (0.2, 0.5):
        places = [QPoint(round(pad.width() * (start + n / 20)), pad.height() // 2) for n in (0, 1)]
        QTest.mousePress(pad, LEFT, Qt.KeyboardModifier.NoModifier, places[0])
        QTest.mouseMove(pad, places[1])
        QTest.mouseRelease(pad, LEFT, Qt.KeyboardModifier.NoModifier, places[1])


def marks(at_work: AtWork) -> list[Attendance]:
    return at_work.do(lambda ws: ws.all(Attendance))


def test_letters_nine_a_signature_and_enter(page: AttendancePage, at_work: AtWork) -> None:
    dialog = asked(page, at_work)
    assert not dialog.sign.isEnabled() and unnamed(dialog) == []
    at_work.press(KEYS.Key_Return)
    assert dialog.isVisible()  # an empty pad is no signature
    write(dialog.pad)
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    (mark,) = marks(at_work)
    assert (mark.status, mark.arrived_at) == ("present", "09:05") and mark.signed
    kept = at_work.do(lambda ws: ws.attachment(mark.signed or ""))
    first, second = strokes_of(kept or b"")
    assert first[0][0] == pytest.approx(WIDTH * 0.2, abs=5)
    assert first[0][1] == pytest.approx(HEIGHT * 0.5, abs=5) and second[0][0] > first[-1][0]
    assert page.register and page.register.marks[mark.participant_id].signed == mark.signed
    assert "signed" in page.call.read_aloud(page.register.rows("")[0])
    page.activateWindow()
    at_work.qtbot.waitUntil(page.isActiveWindow)
    assert at_work.focus is page.call.quick.line
    at_work.undo_notice()
    assert marks(at_work) == [] and page.register.marks == {}


def test_esc_is_nothing_and_del_begins_anew_and_nobody_has_to_sign(
    page: AttendancePage, at_work: AtWork
) -> None:
    dialog = asked(page, at_work)
    write(dialog.pad)
    assert len(dialog.pad.strokes) == 2
    at_work.press(KEYS.Key_Delete)
    assert dialog.pad.strokes == [] and not dialog.sign.isEnabled()
    write(dialog.pad)
    at_work.press(KEYS.Key_Escape)
    at_work.settle()
    assert marks(at_work) == [] and page.pad.dialog is None
    page.activateWindow()
    at_work.qtbot.waitUntil(page.isActiveWindow)
    line = page.call.quick.line  # one is where one was
    assert at_work.focus is line and line.text() == "oua" and page.call.current() is not None
    asked(page, at_work, "")  # who cannot sign is present all the same
    at_work.press(KEYS.Key_Return, CTRL)
    at_work.settle()
    (mark,) = marks(at_work)
    assert (mark.status, mark.signed) == ("present", None)


def test_who_was_noted_already_only_signs(page: AttendancePage, at_work: AtWork) -> None:
    at_work.type("oua")
    at_work.press(KEYS.Key_2)
    at_work.settle()
    dialog = asked(page, at_work)
    write(dialog.pad)
    at_work.click(dialog.sign)
    at_work.settle()
    (mark,) = marks(at_work)
    assert mark.status == "late" and mark.signed
    at_work.undo_notice()
    (mark,) = marks(at_work)
    assert mark.status == "late" and mark.signed is None


def test_a_pen_writes_as_the_mouse_does_within_the_edges(
    page: AttendancePage, at_work: AtWork
) -> None:
    pad = asked(page, at_work).pad
    pen = QPointingDevice.primaryPointingDevice()
    for kind, x in (
        (QEvent.Type.TabletPress, 40.4),
        (QEvent.Type.TabletMove, 60.6),
        (QEvent.Type.TabletRelease, 60.6),
        (QEvent.Type.TabletMove, 90.0),
    ):
        none = Qt.KeyboardModifier.NoModifier
        at = QPointF(x, 50.5)
        event = QTabletEvent(kind, pen, at, at, 0.5, 0, 0, 0, 0, 0, none, LEFT, LEFT)
        QApplication.sendEvent(pad, event)
    (stroke,) = pad.strokes
    assert [x for x, _ in stroke] == [round(x * WIDTH / pad.width()) for x in (40.4, 60.6)]
    QTest.mousePress(pad, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(3, 3))
    QTest.mouseMove(pad, QPoint(-50, pad.height() + 50))
    assert pad.strokes[-1][-1] == (0, HEIGHT)


def test_a_closed_register_takes_no_signature(page: AttendancePage, at_work: AtWork) -> None:
    at_work.do(lambda ws: ws.edit(ws.all(Slot)[0].id, closed=True))
    at_work.type("oua")
    at_work.press(KEYS.Key_9)
    assert page.pad.dialog is None


def test_the_menu_of_a_row_tells_the_keys(page: AttendancePage, at_work: AtWork) -> None:
    at_work.type("oua")
    view = page.call.roster.viewport()
    place = page.call.roster.visualRect(page.call.roster.currentIndex()).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.mapToGlobal(place))
    QApplication.sendEvent(view, event)
    menu = next(m for m in page.call.findChildren(QMenu) if m.isVisible())
    told = [action.text().split("\t")[1] for action in menu.actions()]
    assert told == ["9", "7"]
    menu.actions()[0].trigger()
    assert page.pad.dialog is not None
    menu.close()
