"""Every screen, for those who hear it, who have no mouse, who read in the dark or large letters."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QMenu, QWidget

from dialogue_desktop.ui.look import Look
from dialogue_desktop.ui.parts.heard import listen
from tests import gallery
from tests.languages import proofreading, windows
from tests.thorough import many

from . import hearing, seeing

SCREENS = [pytest.param(name, id=f"{area}.{name}") for name, area in windows.AREAS.items()]
SCREENS = SCREENS[:: many(6, 1)]
"""Every sixth in the gate, which must stay short; all of them in the thorough night."""
DIMMED = ("desktop-drop",)
"""A shade lies over what is meant to be read again only once it is gone."""
WHOLE = [
    param
    for param in SCREENS
    if gallery.SCREENS[str(param.values[0])].size == gallery.SIZE  # others show the same, smaller
    and param.values[0] not in DIMMED
]
LARGE = 1.3

_ringed: set[tuple[str, str]] = set()
"""What was seen to have the keyboard already: a class of widgets shows it in one way."""


@pytest.fixture(scope="module", autouse=True)
def _listening(qapp: Any) -> None:
    listen()


@pytest.mark.parametrize("screen", SCREENS)
def test_a_screen_is_heard(qapp: Any, screen: str) -> None:
    with windows.opened(qapp, screen, "fr") as (_, _, opened):
        found = [words for window in opened for words in hearing.wrong(window)]
    assert list(dict.fromkeys(found)) == []


@pytest.mark.parametrize("screen", WHOLE)
def test_a_screen_is_seen(qapp: Any, screen: str) -> None:
    """Its words in both themes, where the keyboard is, and no more than fits in large letters."""
    found = []
    with windows.opened(qapp, screen, "fr") as (look, _, opened):
        for theme in ("light", "dark"):
            look.set(theme=theme)
            windows.settle(qapp)
            for window in opened:
                found += seeing.faint(window, look)
                found += seeing.ringless(window, _unseen(window, look))
        look.set(text_size=LARGE)
        windows.settle(qapp)
        for window in opened:
            found += [f"large: {words}" for words in proofreading.overlapping(window)]
            found += [f"large: {words}" for words in seeing.unreachable(window)]
    assert list(dict.fromkeys(found)) == []


def _unseen(window: QWidget, look: Look) -> list[QWidget]:
    """What can have the keyboard, of a kind that was not looked at yet in this theme."""
    found = []
    for widget in window.findChildren(QWidget):
        kind = type(widget).__name__, look.theme
        able = hearing.can_have_keyboard(widget) and widget.isVisible() and widget.isEnabled()
        if able and kind not in _ringed and not isinstance(window, QMenu):
            _ringed.add(kind)
            found.append(widget)
    return found
