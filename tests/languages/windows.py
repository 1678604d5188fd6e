"""A screen of the gallery, opened in a language for all who read it."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt
from PySide6.QtWidgets import QApplication, QWidget

from dialogue_desktop.ui.look import Look
from tests import gallery

from .interpreter import PSEUDO, Interpreter

LANGUAGES = ("fr", "ar", PSEUDO, "en")

gallery.load()
AREAS = {
    name: drawing.make.__module__.rpartition(".")[2] for name, drawing in gallery.SCREENS.items()
}
"""Screen -> the module of ``tests/gallery_screens`` that draws it."""


@dataclass
class Screen:
    """A screen that stands open, and who translates it."""

    app: QApplication
    name: str
    language: str
    look: Look = field(init=False)
    interpreter: Interpreter = field(init=False)

    def __post_init__(self) -> None:
        drawing = gallery.SCREENS[self.name]
        self.look = Look(self.app, _spoken(self.language), "light", drawing.large)
        self.interpreter = Interpreter(self.language)
        self.app.installTranslator(self.interpreter)

    @property
    def windows(self) -> list[QWidget]:
        """Every window that stands open."""
        return [each for each in self.app.topLevelWidgets() if each.isVisible()]

    def settle(self) -> None:
        """Have done what waits to be done, with the keyboard in the screen."""
        windows = self.windows
        if windows and self.app.activeWindow() not in windows:
            windows[-1].activateWindow()
        for _ in range(3):
            self.app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)

    def retire(self) -> None:
        """Nobody translates any more."""
        self.app.removeTranslator(self.interpreter)
        self.look.retire()


def _spoken(language: str) -> str:
    return "en" if language == PSEUDO else language


@contextmanager
def opened(app: QApplication, name: str, language: str) -> Iterator[Screen]:
    """A screen as the gallery opens it. Afterwards it is gone, with every window that it left."""
    screen, drawing = Screen(app, name, language), gallery.SCREENS[name]
    try:
        with tempfile.TemporaryDirectory() as folder:
            context = gallery.Context(_spoken(language), "light", Path(folder))
            widget = drawing.make(screen.look, context)
            gallery.show(widget, drawing)
            screen.settle()
            yield screen
    finally:
        screen.retire()
        bury(app)


def bury(app: QApplication) -> None:
    """Close every window, and have Qt let go of it now: outside of its loop it does so only when
    asked, and what lives on is dressed anew with every screen that follows. What pops up belongs to
    who made it: a line that lost the list of its proposals so would free it a second time."""
    for window in app.topLevelWidgets():
        window.close()
        if window.windowType() != Qt.WindowType.Popup:
            window.deleteLater()
    app.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
