"""Help is read in the window, in every language, and leads back to where one was."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dialogue_desktop import Participant, Workspace
from dialogue_desktop.resources import resource
from dialogue_desktop.ui.help.keys import KeyLine, KeySheet, each_key
from dialogue_desktop.ui.help.pages import TOPICS, help_text
from dialogue_desktop.ui.look import Look
from dialogue_desktop.ui.look.language import LANGUAGES, first_strong
from dialogue_desktop.ui.page import PageHead
from dialogue_desktop.ui.parts.keycap import key_name
from dialogue_desktop.ui.shell.stack import PAGES
from dialogue_desktop.ui.shell.window import Window
from tests.ui.test_window import file, opened

__all__ = ["file", "opened"]

KEYS = Qt.Key
ELSEWHERE = re.compile(r"(?<!\])\((?=\w+:)|<[a-z]|https?:|www\.", re.IGNORECASE)
PICTURE = re.compile(r"^!\[([^\]]+)\]\(([a-z-]+\.png)\)$", re.MULTILINE)
PAGES_OF = {
    "handing": ("overview",),
    "merging": ("overview",),
    "safety": ("overview", "attendance"),
    "session": ("session", "synthesis"),
    "synthesis": ("synthesis", "commitments", "session"),
    "campaign": ("campaign", "calls", "scores"),
    "papers": ("papers", "attendance"),
}
"""Whose keys a topic may name, where it is about other pages than its own."""


@pytest.mark.parametrize("topic", TOPICS)
def test_a_page_says_the_same_in_every_language_and_leads_nowhere_else(topic: str) -> None:
    pages = [help_text(topic, code) for code in LANGUAGES]
    shapes = [[line[:2] for line in page.body.splitlines() if line[:1] in "#-!"] for page in pages]
    assert shapes[0] == shapes[1] == shapes[2]
    assert shapes[0].count("##") > 3
    for code, page in zip(LANGUAGES, pages, strict=True):
        assert page.title
        assert not ELSEWHERE.search(page.body)
        assert page.body.count("**") % 2 == 0 and page.body.count("`") % 2 == 0
        assert len(PICTURE.findall(page.body)) == page.body.count("![")
        direction = "rtl" if code == "ar" else "ltr"
        assert {first_strong(line) for line in page.body.splitlines() if line} == {direction}


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_names_of_buttons_are_those_of_the_window(code: str) -> None:
    known = [help_text(topic, code).title for topic in TOPICS] + window_words(code)
    patterns = [re.compile(pattern_of(words)) for words in known]
    strange = [
        (topic, label)
        for topic in TOPICS
        for label in re.findall(r"\*\*(.+?)\*\*", help_text(topic, code).body)
        if not any(pattern.fullmatch(label) for pattern in patterns)
    ]
    assert not strange


def window_words(code: str) -> list[str]:
    """Every string of the window in a language."""
    words = []
    for path in sorted(resource("translations").glob(f"*.{'fr' if code == 'en' else code}.ts")):
        for message in ElementTree.parse(path).getroot().iter("message"):
            said = message.find("source" if code == "en" else "translation")
            assert said is not None
            words += [form.text or "" for form in said.findall("numerusform")] or [said.text or ""]
    return [each for each in words if each]


def pattern_of(words: str) -> str:
    """Where a number or a name is put in, help says one of them."""
    parts = re.split(r"%n|\{\w+\}", words)
    return r"[\w ]+".join(re.escape(part) for part in parts)


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_keys_of_help_are_those_of_the_page(
    code: str, opened: Callable[..., Window], file: Path, qtbot: Any
) -> None:
    window = opened(file, name="Amina", tab="overview", language=code)
    stack = window.main.stack
    sheet = KeySheet(window.look, window)
    for topic in TOPICS:
        pages = [stack.page(name) for name in PAGES_OF.get(topic, (topic,))]
        told = [key for page in pages for key, _ in page.keys]
        told += [key for key, _ in (*sheet.everywhere(), *sheet.in_a_list())]
        if topic == "handing":
            told += [key for key, _ in stack.page("overview").hand_in.keys]  # type: ignore[attr-defined]
        if topic == "merging":
            told += [key for key, _ in stack.page("overview").preview.keys]  # type: ignore[attr-defined]
        known = {key_name(key) for each in told for key in (each, *each_key(each))}
        body = help_text(topic, code).body
        strange = [key for key in re.findall(r"`(.+?)`", body) if key not in known]
        assert not strange, topic


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
    assert leaf.accessibleName() == help_text("overview", "ar").title
    bar = leaf.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert bar.value() == 0
    press(KEYS.Key_Space)
    further = bar.value()
    assert further > 0
    window.look.set_language("fr")
    assert leaf.headings[0] == "Reprendre le travail"
    press(KEYS.Key_End)
    assert bar.value() == bar.maximum() > further
    press(KEYS.Key_Escape)
    assert stack.current == "overview"


def test_every_topic_and_its_headings_are_chosen_with_the_arrows(
    opened: Callable[..., Window], file: Path, qtbot: Any
) -> None:
    window = opened(file, name="Amina", tab="overview", language="fr")
    window.main.go("explain", "merging")
    page: Any = window.main.stack.page("explain")
    contents, bar = page.contents, page.leaf.verticalScrollBar()
    press(KEYS.Key_Tab)
    assert contents.hasFocus()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert contents.current().topic == "merging"
    press(KEYS.Key_Down)
    press(KEYS.Key_Down)
    qtbot.waitUntil(lambda: 0 < bar.value() < bar.maximum())
    press(KEYS.Key_Home)
    for topic in TOPICS:
        qtbot.waitUntil(lambda topic=topic: page.topic == topic)
        assert contents.current() == (topic, -1, help_text(topic, "fr").title)
        assert page.head.title_line.text == help_text(topic, "fr").title
        for _ in range(len(page.leaf.headings) + 1):
            press(KEYS.Key_Down)
    press(KEYS.Key_Return)
    assert page.leaf.hasFocus()
    press(KEYS.Key_Escape)
    assert window.main.stack.current == "overview"


def test_every_page_leads_to_its_help_and_back(
    opened: Callable[..., Window], file: Path, qtbot: Any
) -> None:
    window = opened(file, name="Amina", tab="overview")
    main = window.main
    for name in [name for name in PAGES if name != "explain"]:
        main.go(name)
        qtbot.waitUntil(lambda: window.desk.idle)
        topic = main.stack.page(name).help
        assert topic in TOPICS
        window.wishes.show_keys()
        sheet = next(each for each in window.findChildren(KeySheet) if each.isVisible())
        assert sheet.more.isVisible()
        QTest.keyClick(sheet, KEYS.Key_F1, Qt.KeyboardModifier.ShiftModifier)
        help_page: Any = main.stack.page("explain")
        assert (main.stack.current, help_page.topic) == ("explain", topic)
        window.activateWindow()  # as a desktop does, when a sheet over it closes
        qtbot.waitUntil(window.isActiveWindow)
        press(KEYS.Key_Escape)
        assert main.stack.current == name
        main.rail.tools["explain"].click()
        assert (main.stack.current, help_page.topic) == ("explain", topic)
        main.go("back")
        heads = main.stack.page(name).findChildren(PageHead)
        for head in [each for each in heads if each.help_button.isVisible()]:
            head.help_button.click()
            assert (main.stack.current, help_page.topic) == ("explain", topic)
            main.go("back")


def test_a_form_is_still_open_after_reading(
    opened: Callable[..., Window], file: Path, qtbot: Any
) -> None:
    window = opened(file, name="Amina", tab="participants")
    page: Any = window.main.stack.page("participants")
    qtbot.waitUntil(lambda: window.desk.idle and page.crowd is not None)
    page.new()
    field: Any = QApplication.focusWidget()
    QTest.keyClicks(field, "Touria Bens")
    press(KEYS.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert window.main.stack.current == "explain"
    press(KEYS.Key_Escape)
    qtbot.waitUntil(lambda: window.desk.idle)
    assert window.main.stack.current == "participants"
    assert QApplication.focusWidget() is field
    assert field.text() == "Touria Bens"


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
    qtbot.waitUntil(lambda: page.screen_name == "preview")
    page.preview.head.help_button.click()
    assert window.main.stack.current == "explain"
    press(KEYS.Key_Escape)
    assert (window.main.stack.current, page.screen_name) == ("overview", "preview")
    assert page.preview.button.hasFocus()


def test_the_keys_of_an_arabic_sheet_point_where_they_lead(qapp: Any) -> None:
    told = {code: KeyLine(Look(qapp, code), "Alt ← →", str).keys for code in ("fr", "ar")}
    assert told == {"fr": "Alt ← →", "ar": "Alt → ←"}
