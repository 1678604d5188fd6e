"""What every test gets: no display, no one's own settings, and Hypothesis at two speeds."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from pytestqt.qtbot import QtBot

from dialogue_desktop.ui.sweeping import sweep

from .thorough import ASKED

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

TOP = Path(__file__).resolve().parent.parent
PATIENCE = 60_000
"""Milliseconds: what is waited for comes on the slowest machine, or never."""
HOMES = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")

settings.register_profile(
    "ci",
    max_examples=60,
    deadline=None,  # a shared machine is slow at random
    print_blob=True,  # whoever reads the log can run the very same example
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("thorough", settings.get_profile("ci"), max_examples=2000)


def pytest_addoption(parser: pytest.Parser) -> None:
    """``--thorough``: what takes hours, for the night before a release."""
    parser.addoption(
        "--thorough",
        action="store_true",
        help="many more histories, kills, power cuts and damaged files",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Whoever counts examples where a test is declared finds the answer in the environment."""
    if config.getoption("thorough"):
        os.environ[ASKED] = "1"
    settings.load_profile("thorough" if os.environ.get(ASKED) else "ci")


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty place for settings, drafts and backups, so that no test meets anyone's own."""
    home = tmp_path_factory.mktemp("home")
    for name in HOMES:
        monkeypatch.setenv(name, str(home / name.removeprefix("XDG_").lower()))
    return home


@pytest.fixture(autouse=True)
def swept() -> Iterator[None]:
    """Rubbish is collected on this thread alone, as in the window, and between tests."""
    gc.disable()
    yield
    sweep()


class Patient(QtBot):
    """No test depends on how fast the machine is, whatever else runs on it."""

    def waitUntil(self, callback: Callable[[], Any], *, timeout: int = PATIENCE) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE, **more: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **more)

    def waitActive(self, widget: Any, *, timeout: int = PATIENCE) -> Any:
        return super().waitActive(widget, timeout=timeout)

    def waitExposed(self, widget: Any, *, timeout: int = PATIENCE) -> Any:
        return super().waitExposed(widget, timeout=timeout)


@pytest.fixture
def qtbot(qapp: Any, request: pytest.FixtureRequest) -> QtBot:
    """The one of pytest-qt, with patience."""
    return Patient(request)


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real input, which lies beside a working copy and is never copied into it."""
    folder = TOP.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("the folder of real input is not here")
    return folder
