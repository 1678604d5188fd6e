"""What F1 says of a page, beside what works and is shown on it."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from dialogue_desktop.ui.help.keys import KeySheet, each_key, keys_of
from dialogue_desktop.ui.look import Look
from dialogue_desktop.ui.page import Page
from dialogue_desktop.ui.parts import Button, Keycap, SearchField, say

NAMED = {
    "Return": "Enter", "Escape": "Esc", "Up": "↑", "Down": "↓", "Left": "←", "Right": "→",
    "PgUp": "Page ↑", "PgDown": "Page ↓", "Plus": "+", "Minus": "−",
}  # fmt: skip
"""Qt's names of keys -> ours."""


def untold(look: Look, window: QWidget) -> list[str]:
    """Keys that work or are shown on the pages of a window, and that F1 does not name."""
    found = []
    for page in [*([window] if isinstance(window, Page) else []), *window.findChildren(Page)]:
        if page.isVisible():
            works = {key for each in page.findChildren(QShortcut) for key in _works(each)}
            strange = ((works - _asleep(page)) | _shown(page)) - _told(look, page)
            found += [f"not on F1: {key}" for key in sorted(strange)]
    return found


def keys_named(shortcut: QShortcut) -> list[str]:
    """The keys of a shortcut by our names."""
    sequences: list[QKeySequence] = shortcut.keys()
    return [_name(each.toString()) for each in sequences]


def _told(look: Look, page: Page) -> set[str]:
    sheet = KeySheet(look, page.window(), page)
    told = [*keys_of(page), *sheet.everywhere(), *sheet.in_a_list()]
    sheet.deleteLater()
    return {key for keys, _ in told for key in each_key(keys)} | {"Ctrl Enter"}


def _works(shortcut: QShortcut) -> list[str]:
    """The keys of a shortcut, where the place that it works in is seen."""
    place: Any = shortcut.parent()
    return keys_named(shortcut) if shortcut.isEnabled() and place.isVisible() else []


def _asleep(page: Page) -> set[str]:
    """Keys of buttons that are not there now: they do nothing."""
    return {each.key or "" for each in page.findChildren(Button) if not each.isVisible()}


def _name(sequence: str) -> str:
    held, _, key = sequence.rpartition("+") if sequence[-1] != "+" else (sequence[:-2], "", "+")
    return " ".join([*held.split("+"), NAMED.get(key, key)]).strip()


def _shown(page: Page) -> set[str]:
    """The keycaps that stand somewhere in sight."""
    caps = [say(cap._key) for cap in page.findChildren(Keycap) if cap.isVisible()]
    caps += [field._key or "" for field in page.findChildren(SearchField) if field.isVisible()]
    return {key for cap in caps for key in each_key(cap)}
