"""Help is read in the window, in every language, and leads back to where one was."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dialogue_desktop import Participant, Workspace
from dialogue_desktop.ui.help.pages import TOPICS, help_text
from dialogue_desktop.ui.keys import KeySheet
from dialogue_desktop.ui.look.language import LANGUAGES, first_strong
from dialogue_desktop.ui.window import Window
from tests.ui.test_window import file, opened

__all__ = ["file", "opened"]

KEYS = Qt.Key
ELSEWHERE = re.compile(r"\]\(|<[a-z]|https?:|www\.", re.IGNORECASE)


@pytest.mark.parametrize("topic", TOPICS)
def test_a_page_says_the_same_in_every_language_and_leads_nowhere_else(topic: str) -> None:
    pages = [help_text(topic, code) for code in LANGUAGES]
    shapes = [[line[:2] for line in page.body.splitlines() if line[:1] in "#-"] for page in pages]
    assert shapes[0] == shapes[1] == shapes[2]
    assert shapes[0].count("##") > 3
    for code, page in zip(LANGUAGES, pages, strict=True):
        assert page.title
        assert not ELSEWHERE.search(page.body)
        assert page.body.count("**") % 2 == 0
        direction = "rtl" if code == "ar" else "ltr"
        assert {first_strong(line) for line in page.body.splitlines() if line} == {direction}


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, held)


def test_help_is_read_by_keyboard_and_esc_leads_back(
    opened: Callable[..., Window], file: Path, qtbot: Any
) -> None:
    window = opened(file, name="Amina", tab="overview", language="ar")
    stack = window.main.stack
    qtbot.waitUntil(lambda: window.desk.idle and QApplication.focusWidget() is not None)
    press(KEYS.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert stack.current == "explain"
    leaf: Any = QApplication.focusWidget()
    assert leaf is stack.page("explain").leaf  # type: ignore[attr-defined]
    assert leaf.accessibleName() == help_text("merging", "ar").title
    bar = leaf.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert bar.value() == 0
    press(KEYS.Key_Space)
    further = bar.value()
    assert further > 0
    window.look.set_language("fr")
    assert leaf.headings[0] == "Rien n’est écrit avant votre accord"
    press(KEYS.Key_End)
    assert bar.value() == bar.maximum() > further
    contents = stack.page("explain").contents  # type: ignore[attr-defined]
    contents.setFocus()
    press(KEYS.Key_Down)
    press(KEYS.Key_Down)
    assert 0 < bar.value() < bar.maximum()
    press(KEYS.Key_Escape)
    assert stack.current == "overview"


def test_the_keys_say_that_there_is_more_to_read_and_only_there(
    opened: Callable[..., Window], file: Path, qtbot: Any
) -> None:
    window = opened(file, name="Amina", tab="participants")
    window.main.explain()
    assert window.main.stack.current == "participants"
    for tab, explained in (("participants", False), ("overview", True)):
        window.main.go(tab)
        window.main.go("help")
        sheet = window.findChild(KeySheet)
        assert sheet is not None
        assert sheet.more.isVisible() is explained
        if not explained:
            sheet.close()
            qtbot.waitUntil(lambda: window.findChild(KeySheet) is None)
    QTest.keyClick(sheet, KEYS.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert window.main.stack.current == "explain"


def test_what_was_looked_into_is_still_there_after_reading(
    opened: Callable[..., Window], file: Path, tmp_path: Path, qtbot: Any
) -> None:
    out = tmp_path / "out.dialogue"
    with Workspace.open(file, "Driss") as ws:
        ws.export(out)
    with Workspace.open(out, "Driss") as ws:
        ws.add(Participant(name="Touria Benslama"))
    window = opened(file, name="Amina", tab="overview")
    window.main.go("merge", [out])
    page: Any = window.main.stack.page("overview")
    qtbot.waitUntil(lambda: page.screen_name == "preview", timeout=20_000)
    page.preview.head.help_button.click()
    assert window.main.stack.current == "explain"
    press(KEYS.Key_Escape)
    assert (window.main.stack.current, page.screen_name) == ("overview", "preview")
    assert page.preview.button.hasFocus()
