"""What leaves a session: its minutes, what was heard, the screen of the room."""

from __future__ import annotations

import zipfile
from pathlib import Path

from PySide6.QtWidgets import QApplication, QMenu

from dialogue_desktop.ui.session.page import SessionPage
from tests.ui.at_work import AtWork
from tests.ui.session import (
    CTRL,
    KEYS,
    said,
)


def test_minutes_are_written(at_work: AtWork, page: SessionPage, tmp_path: Path) -> None:
    said(at_work, "On attend un local")
    target = tmp_path / "minutes.pdf"
    opened: list[Path] = []
    page.outgoing.ask_path = lambda name: target
    page.outgoing.open_file = opened.append
    at_work.press(KEYS.Key_P, CTRL)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert [action.text() for action in menu.actions()][2:4] == ["In English", "In French (Word)"]
    at_work.qtbot.keyClick(menu, KEYS.Key_Return)
    at_work.settle()
    assert target.read_bytes().startswith(b"%PDF") and opened == [target]
    assert "minutes.pdf" in at_work.notices[-1][0]


def test_what_else_of_a_session_leaves(at_work: AtWork, page: SessionPage, tmp_path: Path) -> None:
    said(at_work, "On attend un local")
    opened: list[Path] = []
    page.outgoing.ask_path = lambda name: tmp_path / name
    page.outgoing.open_file = opened.append
    for words in (
        "For research (REFI-QDA)", "What we heard, in French", "Copy the minutes as text",
    ):  # fmt: skip
        page.write_minutes()
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        next(action for action in menu.actions() if action.text() == words).trigger()
        menu.close()
        at_work.settle()
    project = next(tmp_path.glob("*.qdpx"))
    assert zipfile.is_zipfile(project)
    assert [path.suffix for path in opened] == [".pdf"]
    assert any(project.name in words for words, _ in at_work.notices)
    assert "On attend un local" in QApplication.clipboard().text()


def test_minutes_are_written_before_the_first_word_and_in_another_language(
    at_work: AtWork, page: SessionPage, tmp_path: Path
) -> None:
    page.outgoing.ask_path = lambda name: tmp_path / name
    page.outgoing.open_file = lambda path: None
    assert page.sitting is not None
    page.outgoing.write_minutes(page.sitting, "fr", ".pdf")
    page.outgoing.write_minutes(page.sitting, "ar", ".docx")
    at_work.settle()
    pdf, docx = next(tmp_path.glob("*.pdf")), next(tmp_path.glob("*.docx"))
    assert pdf.read_bytes().startswith(b"%PDF") and docx.read_bytes().startswith(b"PK")
    assert not at_work.alerts


def test_the_screen_of_the_room_follows(at_work: AtWork, page: SessionPage) -> None:
    said(at_work, "On attend un local")
    at_work.press(KEYS.Key_F5)
    room = page.outgoing.room
    assert room is not None and room.isVisible()
    assert room.shown is not None and room.shown.text == "On attend un local"
    at_work.qtbot.keyClick(room, KEYS.Key_Escape)
    assert not room.isVisible()
