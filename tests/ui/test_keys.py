"""F1 tells the truth: every key that works or is shown on a screen stands there, and every key
that stands there is one that somebody listens to."""

from __future__ import annotations

import inspect
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from dialogue_desktop.ui.desk import Desk
from dialogue_desktop.ui.help.keys import KeySheet, each_key, keys_of
from dialogue_desktop.ui.look import Look
from dialogue_desktop.ui.page import Page
from dialogue_desktop.ui.parts import Button, Keycap, SearchField, say
from dialogue_desktop.ui.shell.stack import PAGES, Stack
from tests.languages import windows
from tests.thorough import many

ODD_SIZES = ("-compact", "-690", "-large")
SCREENS = [name for name in windows.AREAS if not any(size in name for size in ODD_SIZES)]
SCREENS = SCREENS[:: many(6, 1)]
NAMED = {
    "Return": "Enter", "Escape": "Esc", "Up": "↑", "Down": "↓", "Left": "←", "Right": "→",
    "PgUp": "Page ↑", "PgDown": "Page ↓", "Plus": "+", "Minus": "−",
}  # fmt: skip
"""Qt's names of keys -> ours."""
LISTENED = {
    "Enter": "Return", "Esc": "Escape", "Del": "Delete", "↑": "Up", "↓": "Down", "←": "Left",
    "→": "Right", "−": "Minus", "+": "Plus", "Page ↑": "PageUp", "Page ↓": "PageDown",
    "?": "Question", ",": "Comma", ".": "Period",
}  # fmt: skip
"""Our names of keys -> how they are called where they are listened to."""


def test_a_line_of_the_sheet_may_tell_of_several_keys() -> None:
    assert each_key("Ctrl G H") == ["Ctrl G", "Ctrl H"]
    assert each_key("Ctrl 1 – 4") == ["Ctrl 1", "Ctrl 2", "Ctrl 3", "Ctrl 4"]
    assert each_key("Enter 2 3") == ["Enter", "2", "3"]
    assert each_key("Ctrl Page ↑ ↓") == ["Ctrl Page ↑", "Ctrl Page ↓"]


@pytest.mark.parametrize("screen", SCREENS)
def test_every_key_of_a_screen_stands_on_f1(qapp: Any, screen: str) -> None:
    strange: set[str] = set()
    with windows.opened(qapp, screen, "fr") as (look, _, opened):
        for page in [page for window in opened for page in _pages(window) if page.isVisible()]:
            works = {key for each in page.findChildren(QShortcut) for key in _works(each)}
            strange |= ((works - _asleep(page)) | _shown(page)) - _told(look, page)
    assert strange == set()


def _pages(window: QWidget) -> list[Page]:
    return [*([window] if isinstance(window, Page) else []), *window.findChildren(Page)]


def _told(look: Look, page: Page) -> set[str]:
    sheet = KeySheet(look, page.window(), page)
    told = [*keys_of(page), *sheet.everywhere(), *sheet.in_a_list()]
    sheet.deleteLater()
    return {key for keys, _ in told for key in each_key(keys)} | {"Ctrl Enter"}


def _works(shortcut: QShortcut) -> list[str]:
    """The keys of a shortcut, where the place that it works in is seen."""
    place: Any = shortcut.parent()
    if not (shortcut.isEnabled() and place.isVisible()):
        return []
    return [_name(each.toString()) for each in _sequences(shortcut)]


def _asleep(page: Page) -> set[str]:
    """Keys of buttons that are not there now: they do nothing."""
    return {each.key or "" for each in page.findChildren(Button) if not each.isVisible()}


def _sequences(shortcut: QShortcut) -> list[QKeySequence]:
    return shortcut.keys()


def _name(sequence: str) -> str:
    held, _, key = sequence.rpartition("+") if sequence[-1] != "+" else (sequence[:-2], "", "+")
    return " ".join([*held.split("+"), NAMED.get(key, key)]).strip()


def _shown(page: Page) -> set[str]:
    """The keycaps that stand somewhere in sight."""
    caps = [say(cap._key) for cap in page.findChildren(Keycap) if cap.isVisible()]
    caps += [field._key or "" for field in page.findChildren(SearchField) if field.isVisible()]
    return {key for cap in caps for key in each_key(cap)}


@pytest.mark.parametrize("name", PAGES)
def test_every_key_that_a_page_names_is_listened_to(qapp: Any, name: str) -> None:
    look, desk = Look(qapp, "fr", "light"), Desk()
    desk.close()
    stack = Stack(look, desk)
    page = stack.page(name)
    sources = _sources(page)
    bound = {_name(k.toString()) for each in page.findChildren(QShortcut) for k in _sequences(each)}
    unheard = [
        key
        for keys, _ in page.keys
        for key in each_key(keys)
        if key not in bound and not _listens(sources, key)
    ]
    look.retire()
    stack.deleteLater()
    assert unheard == []


def _sources(page: Page) -> str:
    """The code of the page, of the parts that all pages are made of and of their tables."""
    home, ui = Path(inspect.getfile(type(page))), Path(inspect.getfile(Stack)).parents[1]
    files = [*(ui / "parts").glob("*.py"), *(ui / "tables").glob("*.py")]
    files += home.parent.rglob("*.py")
    return "\n".join(path.read_text(encoding="utf-8") for path in files)


def _listens(sources: str, key: str) -> bool:
    last = key if key.startswith("Page") else key.rpartition(" ")[2]
    if key in ("Ctrl C", "Ctrl V"):
        return f"StandardKey.{'Copy' if key == 'Ctrl C' else 'Paste'}" in sources
    if last.isdigit():
        return "digit_of" in sources or f"Key_{last}" in sources
    if key == last and len(last) == 1 and last.isascii():
        return any(f'"{letter}"' in sources for letter in (last, last.lower()))
    return last == "Tab" or f"Key_{LISTENED.get(last, last)}" in sources
