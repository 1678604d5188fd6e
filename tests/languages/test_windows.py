"""Every window, dialog and menu in each language, and in one that is longer than any.

One area of screens: ``-k attendance``; in one language: ``-k "overview and pseudo"``.
"""

from __future__ import annotations

from typing import Any

import pytest

from . import windows
from .allowed import ALLOWED

SCREENS = [pytest.param(name, id=f"{area}.{name}") for name, area in windows.AREAS.items()]


@pytest.mark.parametrize("language", windows.LANGUAGES)
@pytest.mark.parametrize("screen", SCREENS)
def test_a_screen_says_all_that_it_has_to_say(qapp: Any, screen: str, language: str) -> None:
    found = windows.findings(qapp, screen, language)
    wrong = [
        each for each in found if not any(some.covers(each, language, screen) for some in ALLOWED)
    ]
    assert wrong == []
