"""What is said of where the work is, as a file is opened: rarely, and in nobody's way."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dialogue_desktop import Participant, Workspace
from dialogue_desktop.settings import Settings
from dialogue_desktop.ui.parts import Banner, Button
from dialogue_desktop.ui.shell.window import Window
from tests.ui.test_window import file, idle, opened

__all__ = ["file", "opened"]


@pytest.fixture
def late(tmp_path: Path) -> Path:
    """A programme in which somebody wrote a week ago, and that went nowhere since."""
    path = tmp_path / "late.dialogue"
    week_ago = dt.datetime.now(dt.UTC) - dt.timedelta(days=7)
    with Workspace.create(path, "Amina", "Fès", clock=lambda: week_ago) as ws:
        ws.add(Participant(name="Salma"))
    return path


def said(window: Window) -> str:
    """What stands over the page."""
    banners = window.main.offers.findChildren(Banner) + window.main.banners.findChildren(Banner)
    return " ".join(each.accessibleName() for each in banners if each.isVisible())


def stood(window: Window, qtbot: Any) -> None:
    """Until it was known how the file stands, and what is to be said was said."""
    foot = window.main.foot
    qtbot.waitUntil(lambda: foot.items["saved"].isVisible())
    idle(qtbot, window)


def button(window: Window, place: int) -> Button:
    return window.main.offers.findChildren(Button)[place]


def test_it_is_said_once_a_day_and_leads_to_the_hand_over(
    opened: Any, late: Path, qtbot: Any
) -> None:
    window = opened(late, name="Amina", language="en")
    stood(window, qtbot)
    qtbot.waitUntil(lambda: "only on this computer for 7 days" in said(window))
    assert window.main.foot.late == 7
    assert not window.main.offers.isAncestorOf(QApplication.focusWidget() or window)
    QTest.keyClick(button(window, 0), Qt.Key.Key_Return)
    page: Any = window.main.stack.page("overview")
    qtbot.waitUntil(lambda: page.screen_name == "hand-over")
    assert said(window) == "" and Settings.load().reminded == dt.date.today().isoformat()
    window.open_file(late)
    qtbot.waitUntil(lambda: window.desk.is_open)
    stood(window, qtbot)
    assert said(window) == ""


def test_later_is_an_answer(opened: Any, late: Path, qtbot: Any) -> None:
    window = opened(late, name="Amina", language="en", reminded="2021-12-09")
    qtbot.waitUntil(lambda: said(window) != "")
    button(window, 1).click()
    assert said(window) == ""


def test_it_goes_once_the_file_was_handed_over(
    opened: Any, late: Path, tmp_path: Path, qtbot: Any
) -> None:
    window = opened(late, name="Amina", language="en")
    qtbot.waitUntil(lambda: said(window) != "")
    window.desk.run(lambda ws: ws.export(tmp_path / "out.dialogue"))
    window.main.trust.ask()
    qtbot.waitUntil(lambda: said(window) == "")


def test_nobody_who_types_is_told(opened: Any, late: Path, qtbot: Any) -> None:
    window = opened(late, name="Amina", language="en", tab="participants")
    page: Any = window.main.stack.page("participants")
    page.search.line.setFocus()
    QTest.keyClicks(page.search.line, "sal")
    stood(window, qtbot)
    assert window.main.foot.late == 7 and said(window) == ""


def test_what_was_written_today_is_not_talked_about(opened: Any, file: Path, qtbot: Any) -> None:
    window = opened(file, name="Amina", language="en")
    stood(window, qtbot)
    assert said(window) == "" and Settings.load().reminded == ""


@pytest.mark.parametrize(("kind", "words"), [("lent", "network"), ("stick", "on a stick")])
def test_where_the_file_is_is_said_once(
    opened: Any, file: Path, qtbot: Any, kind: str, words: str
) -> None:
    window = opened(file, name="Amina", language="en")
    stood(window, qtbot)
    window.cautions.place_of = lambda path: kind
    window.open_file(file)
    qtbot.waitUntil(lambda: words in said(window))
    window.main.clear_banners()
    window.open_file(file)
    qtbot.waitUntil(lambda: window.desk.is_open)
    stood(window, qtbot)
    assert said(window) == ""
