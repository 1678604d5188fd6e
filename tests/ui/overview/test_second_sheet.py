"""The second copy in the backups' screen: chosen, told, turned off, restored from."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from shiboken6 import delete

from dialogue_desktop import Participant
from dialogue_desktop.settings import Settings
from dialogue_desktop.store.backups import listed
from dialogue_desktop.ui.keeping.backups import Keeping
from dialogue_desktop.ui.keeping.second import AWAY, KEPT, TROUBLE, Seen
from dialogue_desktop.ui.overview.page import OverviewPage
from dialogue_desktop.ui.parts import Question
from tests.ui.at_work import AtWork, unnamed

Key = Qt.Key


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "SANDISK"
    folder.mkdir()
    return folder


@pytest.fixture
def page(at_work: AtWork, stick: Path) -> Iterator[OverviewPage]:
    keeping = Keeping(at_work.desk, None, Settings(name="Amina"))
    keeping.second.find = lambda: [stick] if stick.exists() else []
    at_work.desk.touched.emit({"*": set()})
    at_work.do(lambda ws: (ws.add(Participant(name="Naïma Ouarghi")), ws.back_up("auto")))
    shown = at_work.show(OverviewPage(at_work.look, at_work.desk))
    assert isinstance(shown, OverviewPage)
    shown.go("backups", None)
    at_work.settle()
    yield shown
    keeping.second.finish()
    delete(keeping)


def looked(at_work: AtWork) -> None:
    """The second copy was looked for, and what became of it is shown."""
    second = at_work.desk.second
    assert second is not None
    for _ in range(2):
        second.look()
        at_work.qtbot.waitUntil(lambda: not second.is_busy)
        at_work.settle()


def test_a_place_is_chosen_once_and_told(at_work: AtWork, page: OverviewPage, stick: Path) -> None:
    sheet = page.safety.second
    assert "Choose a stick once" in sheet._told.text and not sheet.off_button.isVisible()
    assert at_work.desk.second is not None
    at_work.desk.second.turn_on(stick)
    at_work.qtbot.waitUntil(lambda: bool(at_work.desk.second.settings.second))
    looked(at_work)
    assert sheet.seen.state == KEPT and "copied to \u2068SANDISK\u2069" in sheet._told.text
    assert "The last copy" in sheet._told.text and unnamed(page) == []
    at_work.click(sheet.off_button)
    looked(at_work)
    assert "Choose a stick once" in sheet._told.text and not sheet.off_button.isVisible()


def test_the_menu_offers_another_folder(at_work: AtWork, page: OverviewPage, qtbot: Any) -> None:
    page.safety.second.choose_button.setFocus()
    at_work.press(Key.Key_Return)
    qtbot.waitUntil(lambda: page.safety.second.findChild(QMenu) is not None)
    menu = page.safety.second.findChild(QMenu)
    assert menu is not None
    with qtbot.waitSignal(page.safety.elsewhere):
        QTest.keyClick(menu, Key.Key_Return)


def test_what_is_wrong_is_said(page: OverviewPage) -> None:
    sheet = page.safety.second
    for seen, words in (
        (Seen(AWAY, "SANDISK"), "not plugged in"),
        (Seen(TROUBLE, "SANDISK", code="disk_full"), "no room left"),
        (Seen(TROUBLE, "SANDISK", code="read_only"), "locked"),
        (Seen(TROUBLE, "SANDISK", code="pulled"), "pulled out"),
        (Seen(TROUBLE, "SANDISK", code="not_verified"), "read back"),
    ):
        sheet.show_seen(seen)
        assert words in sheet._told.text and "SANDISK" in sheet._told.text


def test_a_state_that_only_the_stick_has_is_restored(
    at_work: AtWork, page: OverviewPage, stick: Path
) -> None:
    assert at_work.desk.second is not None
    at_work.desk.second.turn_on(stick)
    at_work.qtbot.waitUntil(lambda: bool(at_work.desk.second.settings.second))
    looked(at_work)
    before = at_work.do(lambda ws: ws.fingerprint())
    (only,) = listed(at_work.path)
    only.path.unlink()
    at_work.do(lambda ws: ws.add(Participant(name="Salma")))
    page.safety.enter()
    at_work.settle()
    assert [each.path.name for each in page.safety.known.copies] == [only.path.name]
    assert page.safety.list.hasFocus()
    at_work.press(Key.Key_Return)
    at_work.settle()
    question = page.findChild(Question)
    assert question is not None
    QTest.keyClick(question, Key.Key_Return)
    at_work.settle()
    assert at_work.do(lambda ws: ws.fingerprint()) == before
