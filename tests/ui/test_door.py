"""A second start with the same file brings the first window to the front, and ends."""

from __future__ import annotations

import os
import signal
import socket
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from dialogue_desktop import Participant, Workspace
from dialogue_desktop.knocking import door_of, knock
from dialogue_desktop.paths import file_key
from dialogue_desktop.settings import Settings
from dialogue_desktop.ui.shell.window import Window
from tests.conftest import TOP
from tests.ui.test_window import file, idle, opened  # noqa: F401  (fixtures)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="sockets and signals of Linux")

WINDOW = """
import sys
from dialogue_desktop.app import build
app, window = build(sys.argv[1] if len(sys.argv) > 1 else None, lambda: 3)
window.opening.opened.connect(lambda path: print("opened", path, flush=True))
def told(name):
    print("page", name, flush=True)
window.main.stack.opened.connect(told)
window.resize(1366, 768)
window.show()
app.exec()
"""
SECOND = "import sys; from dialogue_desktop.__main__ import main; sys.exit(main(sys.argv[1:]))"


@pytest.fixture(autouse=True)
def short_place(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Doors of this test alone; the name of a socket has room for a hundred letters."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("run")))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def first(file: Path) -> Iterator[subprocess.Popen[str]]:  # noqa: F811
    """The program with a file open, in a process of its own."""
    Settings(name="Amina", language="fr", last_file=str(file), tab="session").save()
    command = [sys.executable, "-u", "-c", WINDOW, str(file)]
    process = subprocess.Popen(command, cwd=TOP, stdout=subprocess.PIPE, text=True)
    until(process, "opened")
    yield process
    process.kill()
    process.wait()
    assert process.stdout is not None
    process.stdout.close()


def until(process: subprocess.Popen[str], word: str) -> str:
    """What a process says, up to a word."""
    assert process.stdout is not None
    said = ""
    while word not in said:
        line = process.stdout.readline()
        assert line, said
        said += line
    return said


def start(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Start the program a second time, as a double-click does."""
    command = [sys.executable, "-c", SECOND, *arguments]
    return subprocess.run(command, cwd=TOP, capture_output=True, text=True, check=False)


def test_what_a_second_start_brings_comes_into_the_window_that_is_open(
    first: subprocess.Popen[str],
    file: Path,  # noqa: F811
    tmp_path: Path,
) -> None:
    for arguments in ([str(file)], []):
        done = start(*arguments)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert first.poll() is None
    export, people = tmp_path / "Driss.dialogue", tmp_path / "liste.csv"
    copy = tmp_path / "copy.dialogue"
    copy.write_bytes(file.read_bytes())
    with Workspace.open(copy, "Driss") as ws:
        ws.add(Participant(name="Naïma Ouarghi"))
        ws.export(export)
    people.write_text("Nom et prénom\nBrahim Azizi\n", encoding="utf-8")
    assert start(str(export)).returncode == 0
    assert "page overview" in until(first, "page overview")
    assert start(str(people)).returncode == 0
    assert "page participants" in until(first, "page participants")
    other, pack = tmp_path / "sefrou.dialogue", tmp_path / "pack.dialogue"
    with Workspace.create(other, "Karima", "Sefrou") as ws:
        ws.export(pack)
    assert not knock(other) and not knock(pack) and not knock(tmp_path / "none.dialogue")


def test_a_door_that_a_killed_process_left_is_taken_over(
    first: subprocess.Popen[str],
    file: Path,  # noqa: F811
    opened: Callable[..., Window],  # noqa: F811
    qtbot: Any,
) -> None:
    os.kill(first.pid, signal.SIGKILL)
    first.wait()
    assert Path(door_of(file_key(file))).exists()
    assert not knock(file)
    window = opened(file, name="Amina", tab="overview")
    idle(qtbot, window)
    assert window.desk.is_open
    told: list[bool] = []
    window.opening.opened.connect(told.append)
    done = subprocess.Popen([sys.executable, "-c", SECOND, str(file)], cwd=TOP)
    qtbot.waitUntil(lambda: done.poll() is not None)
    assert done.returncode == 0 and told == []


def test_the_door_is_for_this_user_alone_and_closes_with_the_file(
    opened: Callable[..., Window],  # noqa: F811
    file: Path,  # noqa: F811
    qtbot: Any,
) -> None:
    window = opened(file, name="Amina", tab="overview")
    idle(qtbot, window)
    place = Path(door_of(file_key(file)))
    assert stat.S_ISSOCK(place.stat().st_mode)
    assert not place.stat().st_mode & 0o077 and not place.parent.stat().st_mode & 0o077
    window.main.go("close-file")
    idle(qtbot, window)
    assert not place.exists()


@pytest.mark.parametrize("word", [b"\n", b"[]\n", b'{"file": 3}\n', b"x" * 40_000, b"{\xff}\n"])
def test_nonsense_at_the_door_changes_nothing(
    opened: Callable[..., Window],  # noqa: F811
    file: Path,  # noqa: F811
    qtbot: Any,
    word: bytes,
) -> None:
    window = opened(file, name="Amina", tab="overview")
    idle(qtbot, window)
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
        line.connect(door_of(file_key(file)))
        line.setblocking(False)
        line.send(word)

        def ended() -> bool:
            try:
                return line.recv(1) == b""
            except BlockingIOError:
                return False
            except ConnectionResetError:
                return True

        qtbot.waitUntil(ended)
    assert window.desk.is_open and window.main.stack.current == "overview"


def test_an_export_that_is_double_clicked_is_offered_to_the_programme_that_was_open_last(
    opened: Callable[..., Window],  # noqa: F811
    file: Path,  # noqa: F811
    tmp_path: Path,
    qtbot: Any,
) -> None:
    export, copy = tmp_path / "Driss 9 décembre.dialogue", tmp_path / "copy.dialogue"
    copy.write_bytes(file.read_bytes())
    with Workspace.open(copy, "Driss") as ws:
        ws.add(Participant(name="Naïma Ouarghi"))
        ws.export(export)
    window = opened(export, name="Amina", last_file=str(file), tab="session")
    page = window.main.stack.page("overview")
    qtbot.waitUntil(lambda: page.screen_name == "preview")
    assert window.path == file
    assert len(page.preview.report.added) == 1
