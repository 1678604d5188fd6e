"""One screen of the gallery in one language, read by eye and walked through by keyboard."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from dialogue_desktop.ui.look import Look
from tests import gallery

from . import keyboard, proofreading, vocabulary
from .interpreter import PSEUDO, Interpreter

LANGUAGES = ("fr", "ar", PSEUDO, "en")

gallery.load()
AREAS = {
    name: drawing.make.__module__.rpartition(".")[2] for name, drawing in gallery.SCREENS.items()
}
"""Screen -> the module of ``tests/gallery_screens`` that draws it."""


@contextmanager
def opened(
    app: QApplication, screen: str, language: str
) -> Iterator[tuple[Look, Interpreter, list[QWidget]]]:
    """A screen as the gallery opens it, and every window that stands open then."""
    spoken = "en" if language == PSEUDO else language
    drawing = gallery.SCREENS[screen]
    look = Look(app, spoken, "light", drawing.large)
    interpreter = Interpreter(language)
    app.installTranslator(interpreter)
    try:
        with tempfile.TemporaryDirectory() as folder:
            context = gallery.Context(spoken, "light", Path(folder))
            widget = drawing.make(look, context)
            gallery.show(widget, drawing)
            settle(app)
            yield look, interpreter, [each for each in app.topLevelWidgets() if each.isVisible()]
            for window in app.topLevelWidgets():
                window.close()
            widget.deleteLater()
    finally:
        app.removeTranslator(interpreter)
        look.retire()
        app.processEvents()


def settle(app: QApplication) -> None:
    for _ in range(3):
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)


def findings(app: QApplication, screen: str, language: str) -> list[str]:
    """What is wrong with a screen in a language, one sentence each."""
    found: list[str] = []
    with opened(app, screen, language) as (look, interpreter, windows):
        reader = look.proofreader = proofreading.Proofreader()
        for window in windows:
            window.grab()
        look.proofreader = None
        found += proofreading.cut(reader.painted, interpreter)
        found += vocabulary.untranslated(reader.painted, interpreter)
        if language == "ar":
            found += vocabulary.mingled(reader.painted)
        for window in windows:
            found += proofreading.squeezed(window)
            found += proofreading.overlapping(window)
            found += keyboard.nameless(window)
            found += keyboard.ambiguous(window)
        found += keyboard.tab_traps(app.activeWindow() or windows[-1])
    return list(dict.fromkeys(found))
