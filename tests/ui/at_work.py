"""A real file open at a desk, for the tests of pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from dialogue_desktop import Workspace
from dialogue_desktop.ui.desk import Desk
from dialogue_desktop.ui.look import Look
from dialogue_desktop.ui.page import Page
from dialogue_desktop.ui.parts import Toast

T = TypeVar("T")


class AtWork:
    """Amina at her laptop, with a page open."""

    def __init__(self, qtbot: Any, path: Path) -> None:
        self.qtbot, self.path = qtbot, path
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self.look = Look(app, "en", "light")
        self.desk = Desk("Amina")
        self.desk.open(lambda: Workspace.create(path, author="Amina", name="Fès"))
        self.notices: list[tuple[str, Any]] = []
        self.alerts: list[str] = []
        self.asked: list[tuple[str, Any]] = []

    def do(self, job: Callable[[Workspace], T]) -> T:
        """Something that happens to the file; answers what came of it."""
        answers: list[T] = []
        self.desk.run(job, answers.append)
        self.settle()
        return answers[0]

    def settle(self) -> None:
        """Wait until every job is done and what it changed is shown."""
        self.qtbot.waitUntil(lambda: self.desk.idle)
        for _ in range(3):
            QApplication.processEvents()
        self.qtbot.waitUntil(lambda: self.desk.idle)

    def show(self, page: Page, size: tuple[int, int] = (1266, 734)) -> Page:
        """Open a page as the window does."""
        self.qtbot.addWidget(page)
        self.desk.touched.connect(page.touched)
        page.notice.connect(lambda words, undo: self.notices.append((words, undo)))
        page.alert.connect(self.alerts.append)
        page.asked.connect(lambda name, subject: self.asked.append((name, subject)))
        page.setFixedSize(*size)
        page.show()
        page.activateWindow()
        self.qtbot.waitUntil(page.isActiveWindow)
        page.shown()
        self.settle()
        return page

    def type(self, text: str) -> None:
        """Type into whatever has the keys, in any script."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = ord(letter.upper()) if letter.isascii() else 0
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(self.focus, event)

    def press(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        """Press a key on whatever has the keys."""
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        QTest.keyClick(self.focus, key, held)

    def click(self, widget: QWidget, point: QPoint | None = None) -> None:
        """Click on a widget."""
        where = widget.rect().center() if point is None else point
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)

    @property
    def focus(self) -> QWidget:
        """What has the keys."""
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    def undo_notice(self) -> None:
        """Choose Undo in the toast that was shown last."""
        undo = self.notices[-1][1]
        assert undo is not None
        undo()
        self.settle()


@pytest.fixture
def at_work(qtbot: Any, tmp_path: Path) -> Iterator[AtWork]:
    """A new file, open."""
    work = AtWork(qtbot, tmp_path / "fes.dialogue")
    work.settle()
    yield work
    work.desk.close()
    work.look.retire()


def unnamed(page: QWidget) -> list[QWidget]:
    """What can have the keys but has no name to be read aloud."""
    return [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(widget, Toast)
        and not widget.accessibleName()
        and not widget.focusProxy()
    ]
