"""Where the system's own boxes begin, and how one comes back to what was written."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog

from dialogue_desktop.ui import folders
from dialogue_desktop.ui.folders import PAPERS, TABLES, ask_where, folder_of, keep_in_mind


@pytest.fixture(autouse=True)
def at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Somebody with no folder of documents yet, in a run in which nothing was asked for."""
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.setattr(folders, "_last", {})
    monkeypatch.chdir("/")
    return tmp_path


def test_a_question_begins_where_people_keep_what_they_write(at_home: Path) -> None:
    assert folder_of(PAPERS) == at_home
    (at_home / "Documents").mkdir()
    assert folder_of(PAPERS) == at_home / "Documents"


def test_the_next_question_of_a_kind_begins_where_the_last_one_ended(at_home: Path) -> None:
    stick = at_home / "stick"
    stick.mkdir()
    keep_in_mind(TABLES, stick / "people.xlsx")
    assert folder_of(TABLES) == stick
    assert folder_of(PAPERS) == at_home
    stick.rmdir()
    assert folder_of(TABLES) == at_home, "it was pulled out since"


def test_the_box_opens_there_under_the_proposed_name(qtbot: Any, at_home: Path) -> None:
    seen: list[str] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QFileDialog)
        seen.extend(box.selectedFiles())
        box.accept()

    QTimer.singleShot(0, answer)
    chosen = ask_where(None, PAPERS, "Save", "Badges 28/11.pdf", "PDF (*.pdf)")
    assert chosen == at_home / "Badges 28-11.pdf" and seen == [str(chosen)]
