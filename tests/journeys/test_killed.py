"""The program is killed while somebody takes notes: every key comes back, no card is doubled."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from dialogue_desktop import Contribution, Session, Workspace
from dialogue_desktop.ui.desk import Desk
from dialogue_desktop.ui.look import Look
from dialogue_desktop.ui.session.page import SessionPage
from tests.conftest import TOP

FACILITATOR = """
import sys
from pathlib import Path
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from dialogue_desktop import Workspace
from dialogue_desktop.ui.desk import Desk
from dialogue_desktop.ui.look import Look
from dialogue_desktop.ui.session.page import SessionPage

path = Path(sys.argv[1])
app = QApplication([])
desk = Desk("Amina")
desk.open(lambda: Workspace.open(path, author="Amina"))
page = SessionPage(Look(app, "fr", "light"), desk, drafts=path.parent / "drafts")
page.show()
page.activateWindow()
page.shown()
while page.board.place != "notes":
    app.processEvents()
page.board.bar.setFocus()
editor = page.board.bar.editor
number = 0
while True:
    number += 1
    for letter in f"Parole {number} é":
        QApplication.sendEvent(
            editor, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        )
        print("key", editor.text(), flush=True)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    print("enter", f"Parole {number} é", flush=True)
    if number % 3 == 0:
        app.processEvents()
"""


@pytest.mark.parametrize("acknowledged", [40, 500])
def test_nothing_typed_is_lost(qtbot: Any, tmp_path: Path, acknowledged: int) -> None:
    path = tmp_path / "fes.dialogue"
    with Workspace.create(path, author="Amina") as ws:
        ws.add(Session(title="Emploi", date=dt.date(2022, 1, 3), attribution="role"))
    command = [sys.executable, "-c", FACILITATOR, str(path)]
    with subprocess.Popen(
        command, cwd=TOP, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as facilitator:
        assert facilitator.stdout is not None
        told = [facilitator.stdout.readline().rstrip("\n") for _ in range(acknowledged)]
        facilitator.kill()
        told += facilitator.stdout.read().split("\n")[:-1]
    noted = [line.removeprefix("enter ") for line in told if line.startswith("enter ")]
    typed = told[-1].removeprefix("key ") if told[-1].startswith("key ") else ""
    texts, draft = _opened_again(qtbot, path)
    assert len(set(texts)) == len(texts)
    assert texts[: len(noted)] == noted
    if len(texts) == len(noted):
        assert draft.startswith(typed)
    else:
        assert texts[-1].startswith(typed)  # killed between Enter and saying so


def _opened_again(qtbot: Any, path: Path) -> tuple[list[str], str]:
    """What the file holds and what stands on the line when the program is started again."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    desk = Desk("Amina")
    desk.open(lambda: Workspace.open(path, author="Amina"))
    page = SessionPage(Look(app, "en", "light"), desk, drafts=path.parent / "drafts")
    qtbot.addWidget(page)
    page.show()
    page.shown()
    qtbot.waitUntil(lambda: desk.idle and page.board.place == "notes")
    found: list[list[str]] = []
    desk.run(lambda ws: [card.text or "" for card in ws.all(Contribution)], found.append)
    qtbot.waitUntil(lambda: desk.idle)
    draft = page.board.bar.editor.text()
    page.let_go()
    desk.close()
    return found[0], draft
