"""The sample in the window: marked on every page, its laptops' files at hand, never mixed, removed
with one press."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dialogue_desktop import Participant, Workspace, sampling
from dialogue_desktop.paths import data_folder
from dialogue_desktop.settings import Settings
from dialogue_desktop.ui.first.start import NEW, SAMPLE
from dialogue_desktop.ui.parts import Banner
from dialogue_desktop.ui.shell.window import Window

from .test_window import drop, file, idle, opened, said

__all__ = ["file", "opened"]


@pytest.fixture
def sample(opened: Callable[..., Window], qtbot: Any) -> Window:
    """A window in which somebody chose to try it with a sample."""
    window = opened(name="Amina", language="fr")
    window.first.choices.take(2)
    assert window.first.choices.value == SAMPLE
    with qtbot.waitSignal(window.ready):
        window.first.finish()
    idle(qtbot, window)
    return window


def test_real_work_has_no_band(opened: Any, file: Path, qtbot: Any) -> None:
    window = opened(file, name="Amina", tab="overview")
    idle(qtbot, window)
    assert window.main.band.isHidden()
    assert window.main.stack.page("overview").home.arrived.isHidden()
    window.main.go("preferences")
    idle(qtbot, window)
    assert window.main.stack.page("preferences").remove.isHidden()


def test_what_its_laptops_handed_in_is_looked_into_with_one_press(
    sample: Window, qtbot: Any
) -> None:
    page = sample.main.stack.page("overview")
    arrived = page.home.arrived
    assert arrived.isVisible() and len(arrived.paths) == 3
    QTest.keyClick(arrived.button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.screen_name == "preview")
    assert len(page.preview.report.files) == 2 and len(page.preview.report.refused) == 1
    QTest.keyClick(page.preview.button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.screen_name == "settle")
    page.go_home()
    idle(qtbot, sample)
    assert arrived.isHidden()


def test_nothing_real_comes_into_the_sample(sample: Window, tmp_path: Path, qtbot: Any) -> None:
    with Workspace.create(tmp_path / "fes.dialogue", "Driss", "Fès") as ws:
        ws.add(Participant(name="Naïma Ouarghi"))
        export = ws.export(tmp_path / "Driss.dialogue").path
    drop(sample, export)
    page = sample.main.stack.page("overview")
    qtbot.waitUntil(lambda: page.screen_name == "preview")
    assert [error.code for error in page.preview.report.refused] == ["real_into_sample"]
    assert page.preview.report.files == []


def test_nothing_of_the_sample_comes_into_real_work(
    opened: Any, file: Path, tmp_path: Path, qtbot: Any
) -> None:
    made = tmp_path / "other" / "Exemple.dialogue"
    sampling.make(made)
    window = opened(file, name="Amina", tab="overview")
    drop(window, *sampling.waiting_folder(made).iterdir())
    page = window.main.stack.page("overview")
    qtbot.waitUntil(lambda: page.screen_name == "preview")
    assert {error.code for error in page.preview.report.refused} == {"sample", "cut"}
    assert page.preview.report.files == []


@pytest.mark.parametrize("place", ["band", "settings"])
def test_it_is_removed_with_one_press_and_made_afresh(
    sample: Window, qtbot: Any, place: str
) -> None:
    path = sample.path
    assert path is not None and path.exists()
    sample.desk.run(lambda ws: ws.add(Participant(name="Hiba Kassem")))
    button = sample.main.band.button
    if place == "settings":
        sample.main.go("preferences")
        idle(qtbot, sample)
        button = sample.main.stack.page("preferences").remove
    assert button.isVisible()
    with qtbot.waitSignal(sample.ready):
        QTest.keyClick(button, Qt.Key.Key_Return)
    assert [*data_folder().iterdir()] == []
    first = sample.first
    assert first is not None and first.isVisible() and first.choices.value == NEW
    assert "retiré" in said(sample) and first.findChild(Banner) is not None
    assert Settings.load().last_file == ""
    first.choices.take(2)
    with qtbot.waitSignal(sample.ready):
        first.finish()
    idle(qtbot, sample)
    people: list[int] = []
    sample.desk.run(lambda ws: len(ws.all(Participant)), people.append)
    idle(qtbot, sample)
    assert people == [64] and sample.path == path
