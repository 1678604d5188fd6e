"""Every window, dialog and menu, made once and read by everybody: for what is cut or not
translated, keys that say two things, what Tab, F1 and a screen reader find, contrast and rings.

In the gate each screen is read in one language, in turn, every menu and box on one screen, and
every fourth screen is looked at in both themes and in large letters. Left to ``--thorough``: every
screen in every language, with all that opens over it, and looked at. A screen is made anew for each
language: its desk is closed, so that nothing would be said again as it is in the window.

One area of screens: ``-k attendance``; in every language: ``--thorough -k "attendance and ar"``.
"""

from __future__ import annotations

from typing import Any

import pytest

from dialogue_desktop.ui.parts.heard import listen
from tests import gallery
from tests.thorough import many

from . import over, readers, windows
from .allowed import ALLOWED

IN_TURN = ("fr", "ar", windows.PSEUDO)
"""The longer language is English made longer, and stands for it."""
SCREENS = [
    pytest.param(name, language, not place % many(4, 1), id=f"{area}.{name}-{language}")
    for place, (name, area) in enumerate(windows.AREAS.items())
    for language in (many(0, 1) and windows.LANGUAGES) or (IN_TURN[place % len(IN_TURN)],)
]


@pytest.fixture(scope="module", autouse=True)
def _listening(qapp: Any) -> None:
    listen()


@pytest.mark.parametrize(("screen", "language", "looked_at"), SCREENS)
def test_a_screen_says_all_that_it_has_to_say(
    qapp: Any, screen: str, language: str, looked_at: bool
) -> None:
    with windows.opened(qapp, screen, language) as opened:
        found = readers.findings(opened)
        if looked_at and gallery.SCREENS[screen].size == gallery.SIZE:  # others show it smaller
            found += readers.seen(opened)
    wrong = [
        each for each in found if not any(some.covers(each, language, screen) for some in ALLOWED)
    ]
    assert wrong == []


def test_every_menu_and_box_is_opened() -> None:
    assert over.places() == {*over.OPENERS, *over.DRAWN}
    named = {*over.DRAWN.values(), *(opener.surely for opener in over.OPENERS.values())}
    assert named <= set(windows.AREAS)
