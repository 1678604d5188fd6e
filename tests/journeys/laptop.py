"""A laptop with its own settings and files, the real window on it, and the hands of a person."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from dialogue_desktop import Workspace
from dialogue_desktop.settings import Settings
from dialogue_desktop.ui.desk import Desk
from dialogue_desktop.ui.look import Look
from dialogue_desktop.ui.shell.asking import Asking
from dialogue_desktop.ui.shell.window import Window
from tests.conftest import HOMES

T = TypeVar("T")
NONE = Qt.KeyboardModifier.NoModifier
_CODE = re.compile(r"\b[A-Z0-9]{4}-[A-Z0-9]{4}\b")


class Chooses(Asking):
    """Answers every dialog of the system with the path that was told last."""

    path: Path | None = None

    def programme(self, parent: QWidget) -> Path | None:
        return self.path

    def hand_over(self, parent: QWidget, name: str) -> Path | None:
        return self.path


class Laptop:
    """One person's laptop. Everything is done by keys, or by letting files fall on the window."""

    def __init__(self, qtbot: Any, patch: pytest.MonkeyPatch, home: Path) -> None:
        self.qtbot, self._patch, self.home = qtbot, patch, home
        self.keys = 0
        self._window: Window | None = None

    @property
    def window(self) -> Window:
        """The window that is open."""
        assert self._window is not None
        return self._window

    def start(self, file: Path | None = None) -> None:
        """Start the program as somebody does who has just sat down here."""
        for name in HOMES:
            self._patch.setenv(name, str(self.home / name.removeprefix("XDG_").lower()))
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        settings = Settings.load()
        look = Look(app, settings.language or "fr", "light")
        self._window = window = Window(look, Desk(settings.name), settings, Chooses())
        with self.qtbot.waitSignal(window.ready):
            window.start(str(file) if file else None)
            window.resize(1366, 768)
            window.show()
        window.activateWindow()
        self.qtbot.waitUntil(window.isActiveWindow)
        self.settle()

    def close(self) -> None:
        """Close the lid."""
        if self._window is not None:
            self._window.close()
            self._window.look.retire()
            self._window.deleteLater()
            self._window = None

    # Hands

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        """Press keys, one after another, where the keyboard is."""
        for key in keys:
            self.keys += 1
            QTest.keyClick(self._focus(), key, held)

    def ctrl(self, key: Qt.Key) -> None:
        """Press a key with Ctrl held, and wait for what it does."""
        self.press(key, held=Qt.KeyboardModifier.ControlModifier)
        self.settle()

    def type(self, text: str) -> None:
        """Type in any script, letter by letter, where the keyboard is."""
        for letter in text:
            self.keys += 1
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = ord(letter.upper()) if letter.isascii() else 0
                QApplication.sendEvent(self._focus(), QKeyEvent(kind, key, NONE, letter))

    def line(self, *texts: str) -> None:
        """Type lines, each with Enter."""
        for text in texts:
            self.type(text)
            self.press(Qt.Key.Key_Return)
            self.settle()

    def drop(self, *paths: Path) -> None:
        """Let files fall on the window, and wait for what it makes of them."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        left, copy, at = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction, QPoint(600, 400)
        enter = QDragEnterEvent(at, copy, data, left, NONE)
        QApplication.sendEvent(self.window, enter)
        assert enter.isAccepted()
        QApplication.sendEvent(self.window, QDropEvent(QPointF(at), copy, data, left, NONE))
        self.settle()

    def choose(self, path: Path) -> None:
        """What the next dialog of the system is answered with."""
        asking = self.window.asking
        assert isinstance(asking, Chooses)
        asking.path = path

    def until(self, true: Callable[[], bool]) -> None:
        """Wait for something to become true, and for what comes with it."""
        self.qtbot.waitUntil(true)
        self.settle()

    def settle(self) -> None:
        """Wait until everything asked of the data is answered and shown."""
        for _ in range(3):
            QApplication.processEvents()
            self.qtbot.waitUntil(lambda: self.window.desk.idle)

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or QApplication.activeModalWidget() or self.window

    # Eyes

    def page(self, name: str) -> Any:
        """A page of the window, which must be the one that is shown."""
        assert self.window.main.stack.current == name
        return self.window.main.stack.page(name)

    def ask(self, job: Callable[[Workspace], T]) -> T:
        """What the open file answers."""
        answers: list[T] = []
        self.window.desk.run(job, answers.append)
        self.settle()
        return answers[0]

    def foot(self) -> str:
        """What the foot says of the file as it is now."""
        code = self.ask(lambda ws: ws.standing().fingerprint)
        foot = self.window.main.foot
        self.qtbot.waitUntil(lambda: code in foot.accessibleName())
        return str(foot.accessibleName())

    def fingerprint(self) -> str:
        """The short code in the foot."""
        found = _CODE.findall(self.foot())
        assert len(found) == 1
        return str(found[0])

    def said(self) -> str:
        """What the banner over the page says, if there is one."""
        banners = self.window.main.banners
        return "" if banners.isHidden() else banners.flow.itemAt(0).widget().accessibleName()
