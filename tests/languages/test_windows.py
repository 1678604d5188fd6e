"""Every window, dialog and menu in each language, and in one that is longer than any.

One area of screens: ``-k attendance``; in one language: ``-k "overview and pseudo"``.
"""

from __future__ import annotations

from typing import Any

import pytest

from tests.thorough import many

from . import windows
from .allowed import ALLOWED

IN_TURN = ("fr", "ar", windows.PSEUDO)
"""The longer language is English made longer, and stands for it."""
SCREENS = [
    pytest.param(name, language, id=f"{area}.{name}-{language}")
    for place, (name, area) in enumerate(windows.AREAS.items())
    if not place % many(2, 1)
    for language in (many(0, 1) and windows.LANGUAGES) or (IN_TURN[place % len(IN_TURN)],)
]
"""In the gate every other screen in one language, in turn; in the thorough night all in all."""


@pytest.mark.parametrize(("screen", "language"), SCREENS)
def test_a_screen_says_all_that_it_has_to_say(qapp: Any, screen: str, language: str) -> None:
    found = windows.findings(qapp, screen, language)
    wrong = [
        each for each in found if not any(some.covers(each, language, screen) for some in ALLOWED)
    ]
    assert wrong == []
