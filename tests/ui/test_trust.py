"""What the foot and the rail say is true from the moment a file is open."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from dialogue_desktop import DialogueError, Participant, Workspace
from dialogue_desktop.ui.shell.window import Window
from tests.ui.test_window import file, idle, opened

__all__ = ["file", "opened"]


@pytest.fixture
def twins(tmp_path: Path) -> Path:
    """A programme in which one person may stand twice, and one phone has two values."""
    path = tmp_path / "twins.dialogue"
    with Workspace.create(path, "Amina", "Fès") as ws:
        ws.add(Participant(name="Salma Benhlima", phone="06 61 23 45 67"))
        ws.export(tmp_path / "pack.dialogue")
        with Workspace.open(tmp_path / "pack.dialogue", "Driss") as other:
            other.edit(other.all(Participant)[0], phone="06 61 99 99 99")
            handed = other.export(tmp_path / "driss.dialogue").path
        ws.edit(ws.all(Participant)[0], phone="06 61 11 11 11")
        ws.merge([handed])
        ws.add(Participant(name="Naïma Ouarghi", phone="06 61 23 45 00"))
        ws.add(Participant(name="Naima Ouarghi", phone="06 61 23 45 00"))
        assert len(ws.conflicts()) == 1 and len(ws.twins()) == 1
    return path


def badge(window: Window) -> int:
    return window.main.rail.tabs["overview"].badge


def test_decisions_are_counted_without_the_overview_and_end_with_the_file(
    opened: Any, twins: Path, file: Path, qtbot: Any
) -> None:
    window = opened(twins, name="Amina", language="en", tab="participants")
    soon(window)
    qtbot.waitUntil(lambda: badge(window) == 2)
    assert "1 disagreement, 1 probable twin" in window.main.foot.accessibleName()
    assert window.main.stack.current == "participants"
    window.desk.run(lambda ws: ws.remove(_second(ws)))
    qtbot.waitUntil(lambda: badge(window) == 1)
    with qtbot.waitSignal(window.ready):
        window.open_file(file)
    assert badge(window) == 0
    qtbot.waitUntil(lambda: "Nothing to decide" in window.main.foot.accessibleName())


def soon(window: Window) -> None:
    """Nobody else needs the desk: twins are looked for at once."""
    quiet = window.main.trust._quiet
    quiet.setInterval(0)
    quiet.start()


def _second(ws: Workspace) -> Participant:
    return next(each for each in ws.all(Participant) if each.name == "Naima Ouarghi")


def test_a_refused_write_is_told_and_taken_back_once_one_is_written(
    opened: Any, file: Path, qtbot: Any
) -> None:
    resource = pytest.importorskip("resource", reason="limits are set as on POSIX systems")
    window = opened(file, name="Amina", language="en")
    foot = window.main.foot
    qtbot.waitUntil(lambda: "Everything is saved" in foot.accessibleName())
    idle(qtbot, window)
    many = [Participant(name=f"Élu {number}") for number in range(3000)]
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    refused: list[DialogueError] = []
    resource.setrlimit(resource.RLIMIT_FSIZE, (file.stat().st_size, before[1]))
    try:
        window.desk.run(lambda ws: ws.add_all(many), failed=refused.append)
        qtbot.waitUntil(lambda: bool(refused))
        qtbot.waitUntil(lambda: "not saved" in foot.accessibleName())
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert foot.items["saved"].said.ink == "stop"
    window.desk.run(lambda ws: ws.add(Participant(name="Salma")))
    qtbot.waitUntil(lambda: "Everything is saved" in foot.accessibleName())


def test_a_write_that_takes_long_is_told_while_it_lasts(
    opened: Any, file: Path, qtbot: Any
) -> None:
    window = opened(file, name="Amina", language="en")
    foot, heard = window.main.foot, []
    qtbot.waitUntil(lambda: "Everything is saved" in foot.accessibleName())
    window.desk.run(_write_until(heard))
    qtbot.waitUntil(lambda: "Saving…" in foot.accessibleName())
    heard.append(True)
    qtbot.waitUntil(lambda: "Everything is saved" in foot.accessibleName())


def _write_until(heard: list[bool]) -> Any:
    """A transaction that is open until the foot was heard."""

    def job(ws: Workspace) -> None:
        with ws._door.opened() as connection:
            while not heard:
                connection.execute("SELECT 1").fetchone()

    return job
