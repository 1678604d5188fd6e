"""What was not opened yet is made ready, a step at a time, while nobody waits or types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from .window import Window

_BETWEEN = 200
_AFTER_A_KEY = 1_000
"""Milliseconds of quiet: who types does not see a letter late."""


class Preparing(QObject):
    """Begins when a file is open and ends when all is ready; ``begin`` again for another file."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._step)

    def begin(self) -> None:
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        self._soon.start(0)

    def _step(self) -> None:
        desk = self.window.desk
        if desk.is_open and (not desk.idle or self.window.main.prepare()):
            self._soon.start(_BETWEEN)
        else:
            self._end()

    def _end(self) -> None:
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            self._soon.start(_AFTER_A_KEY)
        return False
