"""Starting: which way in, what a missing display is told, what the first window waits for."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from dialogue_desktop import Participant, Workspace
from dialogue_desktop.__main__ import _has_display, main
from dialogue_desktop.settings import Settings, system_language
from tests.conftest import TOP

HEAVY = {
    "babel",
    "docx",
    "numpy",
    "phonenumbers",
    "pydantic",
    "reportlab",
    "sqlalchemy",
    "sqlmodel",
}

PAINTED = """
import json, sys
from dialogue_desktop.app import build
app, window = build(sys.argv[1] if len(sys.argv) > 1 else None, lambda: 3)
def tell():
    print(json.dumps(sorted({name.split(".")[0] for name in sys.modules})))
    window.close()
    app.quit()
window.painted.connect(tell)
window.resize(1366, 768)
window.show()
app.exec()
"""
"""Opens the window as the program does and tells what was imported when it was painted."""


def python(script: str, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a script in a process of its own, with bytecode kept, as on anyone's computer."""
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-c", script, *arguments]
    return subprocess.run(
        command, cwd=TOP, env={**kept, **environment}, capture_output=True, text=True, check=False
    )


def program(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the program as from a command line without a display."""
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    kept = {name: value for name, value in os.environ.items() if name not in hidden}
    command = [sys.executable, "-m", "dialogue_desktop", *arguments]
    return subprocess.run(
        command, cwd=TOP, env={**kept, **environment}, capture_output=True, text=True, check=False
    )


@pytest.fixture
def named() -> None:
    """Someone who used the program before."""
    Settings(name="Amina", language="fr").save()


def test_the_version_is_said_without_opening_anything(capsys: Any) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("Dialogue Desktop ")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a display")
@pytest.mark.parametrize(
    ("language", "word"), [("fr_FR", "écran"), ("ar_MA", "شاشة"), ("en_GB", "display")]
)
def test_no_display_is_one_sentence_in_the_language_of_the_system(language: str, word: str) -> None:
    done = program(LC_ALL="", LC_MESSAGES="", LANG=f"{language}.UTF-8", PYTHONUTF8="1")
    assert done.returncode == 3
    assert word in done.stderr
    assert "dialogue-desktop demo" in done.stderr
    assert done.stderr.count("\n") == 1 and done.stdout == ""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a display")
def test_a_display_that_is_not_there_is_the_same_sentence() -> None:
    done = program(DISPLAY=":98", QT_QPA_PLATFORM="xcb")
    assert done.returncode == 3
    assert "dialogue-desktop demo" in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_platform_that_qt_was_told_is_a_display() -> None:
    assert _has_display("linux", {"QT_QPA_PLATFORM": "offscreen"})
    assert not _has_display("linux", {"DISPLAY": ""})
    assert _has_display("win32", {})


@pytest.mark.parametrize("before", [False, True])
def test_nothing_heavy_is_imported_before_the_first_paint(before: bool, tmp_path: Path) -> None:
    arguments = []
    if before:
        Settings(name="Amina", language="ar").save()
        with Workspace.create(tmp_path / "fes.dialogue", "Amina") as ws:
            ws.add(Participant(name="Salma"))
        arguments = [str(tmp_path / "fes.dialogue")]
    done = python(PAINTED, *arguments)
    assert done.returncode == 0, done.stderr
    assert set(json.loads(done.stdout)) & HEAVY == set()


def test_settings_that_cannot_be_read_are_as_if_never_set(own_home: Path) -> None:
    from dialogue_desktop.paths import settings_file

    settings_file().parent.mkdir(parents=True, exist_ok=True)
    for text in ("{", "[]", '{"name": 7, "text_size": "large", "unknown": true}', ""):
        settings_file().write_text(text, encoding="utf-8")
        assert Settings.load() == Settings()
    Settings(name="أمينة", theme="dark", text_size=1.15).save()
    assert Settings.load() == Settings(name="أمينة", theme="dark", text_size=1.15)


def test_the_language_of_the_system_is_french_unless_it_is_one_of_the_others() -> None:
    assert system_language({"LANG": "ar_MA.UTF-8"}) == "ar"
    assert system_language({"LC_ALL": "en_GB.UTF-8", "LANG": "ar_MA"}) == "en"
    assert system_language({"LANG": "zgh_MA"}) == "fr"
    assert system_language({}) == "fr"
