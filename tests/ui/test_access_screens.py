"""Every screen, for those who hear it, who have no mouse, who read large or in the dark."""

from __future__ import annotations

from typing import Any

import pytest

from dialogue_desktop.ui.parts.heard import listen
from tests.languages import windows

from . import hearing

SCREENS = [pytest.param(name, id=f"{area}.{name}") for name, area in windows.AREAS.items()]


@pytest.fixture(scope="module", autouse=True)
def _listening(qapp: Any) -> None:
    listen()


@pytest.mark.parametrize("screen", SCREENS)
def test_a_screen_is_for_everybody(qapp: Any, screen: str) -> None:
    with windows.opened(qapp, screen, "fr") as (_, _, opened):
        found = [words for window in opened for words in hearing.wrong(window)]
    assert list(dict.fromkeys(found)) == []
