"""F1 tells the truth: every key that stands there is one that somebody listens to. That every key
of a screen stands there is read in ``tests/languages/test_windows.py``."""

from __future__ import annotations

import inspect
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QShortcut

from dialogue_desktop.ui.desk import Desk
from dialogue_desktop.ui.help.keys import each_key
from dialogue_desktop.ui.look import Look
from dialogue_desktop.ui.page import Page
from dialogue_desktop.ui.shell.stack import PAGES, Stack

from .sheet_of_keys import keys_named

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


@pytest.mark.parametrize("name", PAGES)
def test_every_key_that_a_page_names_is_listened_to(qapp: Any, name: str) -> None:
    look, desk = Look(qapp, "fr", "light"), Desk()
    desk.close()
    stack = Stack(look, desk)
    page = stack.page(name)
    sources = _sources(page)
    bound = {key for each in page.findChildren(QShortcut) for key in keys_named(each)}
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
