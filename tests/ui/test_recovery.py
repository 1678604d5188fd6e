"""After an end that nobody wished: what was typed is offered again, what happened is said."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from dialogue_desktop import Participant, Session, Workspace
from dialogue_desktop.paths import draft_folder, sitting_folder
from dialogue_desktop.settings import Settings
from dialogue_desktop.ui.keeping.report_reader import ReportReader
from dialogue_desktop.ui.parts import Banner, Button
from dialogue_desktop.ui.shell.window import Window
from tests.conftest import TOP
from tests.ui.test_window import file, idle, opened  # noqa: F401  (fixtures)

KILLED = """
import os, signal, sys
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from dialogue_desktop.app import build
from dialogue_desktop.ui.parts import Banner
app, window = build(sys.argv[1], lambda: 3)
window.resize(1366, 768)
window.show()
def once_idle(then):
    ready = window.desk.is_open and window.desk.idle
    QTimer.singleShot(20, lambda: then() if ready else once_idle(then))
{steps}
app.exec()
"""
FORM = """
def write():
    window.main.go("participants")
    once_idle(typing)
def typing():
    page = window.main.stack.page("participants")
    page.new()
    once_idle(lambda: named(page))
def named(page):
    QTest.keyClicks(page.form.fields.name.line, "Brahim Azizi")
    page.form.fields.phone.line.setFocus()
    QTest.keyClicks(page.form.fields.phone.line, "0661234567")
    QTimer.singleShot(0, lambda: QTimer.singleShot(0, die))
def die():
    os.kill(os.getpid(), signal.SIGKILL)
once_idle(write)
"""
NOTE = """
def write():
    window.main.go("session")
    once_idle(typing)
def typing():
    page = window.main.stack.page("session")
    page.board.bar.editor.setFocus()
    QTest.keyClicks(page.board.bar.editor, "La route de Sefrou est coupee")
    os.kill(os.getpid(), signal.SIGKILL)
once_idle(write)
"""
DIES_INSIDE = """
import ctypes
once_idle(lambda: ctypes.string_at(0))
"""
RAISES = """
def write():
    window.main.go("participants")
    once_idle(typing)
def typing():
    from PySide6.QtWidgets import QWidget
    drawn = [False, True, True, True]
    class Broken(QWidget):
        def paintEvent(self, event):
            print("painted")
            QTimer.singleShot(0, self.update if drawn.pop() else leave)
            raise RuntimeError("Salma Benhlima 0661234567")
    broken = Broken(window.main)
    broken.resize(40, 40)
    broken.show()
def leave():
    print(*(one.accessibleName() for one in window.main.banners.findChildren(Banner)))
    window.close()
    app.quit()
once_idle(write)
"""


def run(steps: str, path: Path) -> subprocess.CompletedProcess[str]:
    """The program in a process of its own, that does these steps."""
    Settings(name="Amina", language="fr").save()
    command = [sys.executable, "-c", KILLED.format(steps=steps), str(path)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    return subprocess.run(
        command, cwd=TOP, env=environment, capture_output=True, text=True, timeout=600, check=False
    )


def offered(window: Window) -> str:
    """What the offer over the pages says."""
    banners = window.main.offers.findChildren(Banner)
    return " ".join(one.accessibleName() for one in banners if one.isVisibleTo(window))


def press(place: QWidget, words: str) -> None:
    """Press the button of these words."""
    found = [b for b in place.findChildren(Button) if b.accessibleName() == words]
    assert found, [b.accessibleName() for b in place.findChildren(Button)]
    QTest.keyClick(found[-1], Qt.Key.Key_Return)


@pytest.mark.skipif(sys.platform == "win32", reason="signals as on Linux")
def test_a_person_being_typed_in_when_the_program_was_killed_is_offered_again(
    opened: Callable[..., Window],  # noqa: F811
    file: Path,  # noqa: F811
    qtbot: Any,
) -> None:
    assert run(FORM, file).returncode == -signal.SIGKILL
    window = opened(file, name="Amina", tab="overview")
    qtbot.waitUntil(lambda: "fiche" in offered(window))
    press(window.main.offers, "Reprendre")
    page = window.main.stack.page("participants")
    qtbot.waitUntil(lambda: page.form.isVisible())
    assert page.form.fields.name.text() == "Brahim Azizi"
    assert page.form.fields.values()["phone"] == "+212661234567"
    assert window.main.offers.isHidden()
    page.form.save()
    idle(qtbot, window)
    window.close()
    again = opened(file, name="Amina", tab="overview")
    idle(qtbot, again)
    qtbot.waitUntil(lambda: any(sitting_folder().iterdir()))
    assert offered(again) == ""
    with pytest.raises(Exception, match="open"), Workspace.open(file, "Driss"):
        pass


@pytest.mark.skipif(sys.platform == "win32", reason="signals as on Linux")
def test_a_note_being_typed_when_the_program_was_killed_is_back_or_set_aside(
    opened: Callable[..., Window],  # noqa: F811
    file: Path,  # noqa: F811
    qtbot: Any,
) -> None:
    with Workspace.open(file, "Amina") as ws:
        ws.add(Session(title="Routes", attribution="role"))
    assert run(NOTE, file).returncode == -signal.SIGKILL
    window = opened(file, name="Amina", tab="overview")
    qtbot.waitUntil(lambda: "note" in offered(window))
    press(window.main.offers, "Écarter")
    assert window.main.offers.isHidden()
    window.main.undo()
    qtbot.waitUntil(lambda: "note" in offered(window))
    press(window.main.offers, "Reprendre")
    page = window.main.stack.page("session")
    qtbot.waitUntil(lambda: "Sefrou" in page.board.bar.editor.toPlainText())


def test_what_was_set_aside_is_in_no_file_any_more(
    opened: Callable[..., Window],  # noqa: F811
    file: Path,  # noqa: F811
    qtbot: Any,
) -> None:
    window = opened(file, name="Amina", tab="participants")
    idle(qtbot, window)
    page = window.main.stack.page("participants")
    page.new()
    QTest.keyClicks(page.form.fields.name.line, "Brahim")
    window.close()
    assert any(b"Brahim" in one.read_bytes() for one in draft_folder().iterdir())
    again = opened(file, name="Amina", tab="overview")
    qtbot.waitUntil(lambda: "fiche" in offered(again))
    press(again.main.offers, "Écarter")
    again.close()
    assert not any(b"Brahim" in one.read_bytes() for one in draft_folder().iterdir())


def test_an_edit_of_somebody_comes_back_over_what_is_kept(
    opened: Callable[..., Window],  # noqa: F811
    file: Path,  # noqa: F811
    qtbot: Any,
) -> None:
    window = opened(file, name="Amina", tab="participants")
    idle(qtbot, window)
    with_id: list[Any] = []
    window.desk.run(lambda ws: ws.all(Participant)[0].id, with_id.append)
    idle(qtbot, window)
    page = window.main.stack.page("participants")
    page.keeper.open(with_id[0], begin=True)
    idle(qtbot, window)
    QTest.keyClicks(page.form.fields.name.line, "Selma")
    window.close()
    again = opened(file, name="Amina", tab="overview")
    qtbot.waitUntil(lambda: "fiche" in offered(again))
    press(again.main.offers, "Reprendre")
    page = again.main.stack.page("participants")
    qtbot.waitUntil(lambda: page.form.fields.name.text() == "Selma")
    assert page.keeper.id == with_id[0]


def test_nothing_is_offered_of_somebody_who_was_erased_since(
    opened: Callable[..., Window],  # noqa: F811
    file: Path,  # noqa: F811
    qtbot: Any,
) -> None:
    with Workspace.open(file, "Amina") as ws:
        id = ws.all(Participant)[0].id
    window = opened(file, name="Amina", tab="participants")
    idle(qtbot, window)
    page = window.main.stack.page("participants")
    page.keeper.open(id, begin=True)
    idle(qtbot, window)
    QTest.keyClicks(page.form.fields.name.line, "Selma Benhlima")
    window.close()
    with Workspace.open(file, "Amina") as ws:
        ws.erase(id)
    again = opened(file, name="Amina", tab="overview")
    qtbot.waitUntil(
        lambda: not any(b"Selma" in one.read_bytes() for one in draft_folder().iterdir())
    )
    assert offered(again) == ""


def test_an_offer_that_nobody_answered_is_made_again(
    opened: Callable[..., Window],  # noqa: F811
    file: Path,  # noqa: F811
    qtbot: Any,
) -> None:
    """Also when another person was typed in and saved meanwhile."""
    window = opened(file, name="Amina", tab="participants")
    idle(qtbot, window)
    page = window.main.stack.page("participants")
    page.new()
    QTest.keyClicks(page.form.fields.name.line, "Brahim")
    window.close()
    again = opened(file, name="Amina", tab="overview")
    qtbot.waitUntil(lambda: "fiche" in offered(again))
    again.main.go("participants")
    idle(qtbot, again)
    page = again.main.stack.page("participants")
    page.new()
    QTest.keyClicks(page.form.fields.name.line, "Touria")
    page.form.save()
    idle(qtbot, again)
    again.close()
    third = opened(file, name="Amina", tab="overview")
    qtbot.waitUntil(lambda: "fiche" in offered(third))
    press(third.main.offers, "Reprendre")
    page = third.main.stack.page("participants")
    qtbot.waitUntil(lambda: page.form.fields.name.text() == "Brahim")


def test_a_line_of_the_setup_comes_back_where_it_was(
    opened: Callable[..., Window],  # noqa: F811
    file: Path,  # noqa: F811
    qtbot: Any,
) -> None:
    window = opened(file, name="Amina", tab="overview")
    window.main.go("setup")
    idle(qtbot, window)
    line = window.main.stack.page("setup").training.module_field.line
    line.setFocus()
    QTest.keyClicks(line, "Gouvernance")
    qtbot.waitUntil(lambda: any(draft_folder().glob("*-pages.drafts")))
    window.close()
    again = opened(file, name="Amina", tab="overview")
    qtbot.waitUntil(lambda: "programme" in offered(again))
    press(again.main.offers, "Reprendre")
    line = again.main.stack.page("setup").training.module_field.line
    qtbot.waitUntil(lambda: line.text() == "Gouvernance")


@pytest.mark.skipif(sys.platform == "win32", reason="signals as on Linux")
def test_an_end_inside_the_interpreter_is_said_with_a_report_to_read(
    opened: Callable[..., Window],  # noqa: F811
    file: Path,  # noqa: F811
    qtbot: Any,
) -> None:
    assert run(DIES_INSIDE, file).returncode == -signal.SIGSEGV
    window = opened(file, name="Amina", tab="overview")
    qtbot.waitUntil(lambda: not window.main.banners.isHidden())
    press(window.main.banners, "Lire le rapport")
    reader = window.findChild(ReportReader)
    assert reader is not None and reader.isVisible()
    text = reader.text.toPlainText()
    assert "Segmentation fault" in text and str(Path.home()) not in text and str(TOP) not in text
    QTest.keyClick(reader.text, Qt.Key.Key_Escape)
    assert window.main.isVisible() and not reader.isVisible()
    window.close()
    assert list(sitting_folder().iterdir()) == []


def test_what_goes_wrong_at_every_paint_is_told_once_and_work_goes_on(file: Path) -> None:  # noqa: F811
    done = run(RAISES, file)
    assert done.returncode == 0, done.stderr
    assert done.stdout.count("painted") > 1 and done.stdout.count("imprévu") == 1
    assert "Salma" not in done.stderr and "0661234567" not in done.stderr
    assert done.stderr.count("RuntimeError") == 1
