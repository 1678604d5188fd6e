"""Builds the parts of the window and passes them on; nothing global."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from PySide6.QtCore import QLocale, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from .errors import DialogueError
from .settings import Settings
from .ui.desk import Desk
from .ui.keeping.crash import Crash
from .ui.look import LANGUAGES, Look
from .ui.look.fonts import require_fonts
from .ui.shell.window import Window
from .ui.sweeping import Sweeper

COULD_NOT = 3


def run(file: str | None, no_display: Callable[[], int]) -> int:
    """Open the window on a file, on the last one, or on the first questions."""
    app, window = build(file, no_display)
    window.place()
    window.show()
    return app.exec()


def build(file: str | None, no_display: Callable[[], int]) -> tuple[QApplication, Window]:
    """The program and its window, ready to be shown."""
    app = _application(no_display)
    crash = Crash(app)
    crash.watch()
    app.aboutToQuit.connect(crash.unwatch)
    sweeper = Sweeper(app)
    app.aboutToQuit.connect(sweeper.end)
    settings = Settings.load()
    look = Look(app, settings.language or _language(), settings.theme or None, settings.text_size)
    crash.language = lambda: look.language.code
    window = Window(look, Desk(settings.name), settings)
    crash.happened.connect(window.recovery.say_crash)
    window.painted.connect(sweeper.begin)
    window.opening.left.connect(sweeper.thaw)
    window.painted.connect(lambda: _look_for_fonts(window))
    window.painted.connect(_speak)
    window.start(file)
    return app, window


def _application(no_display: Callable[[], int]) -> QApplication:
    """Where Qt finds no screen it ends the process; the sentence is said before it does."""

    def heard(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind == QtMsgType.QtFatalMsg:
            no_display()
            os._exit(COULD_NOT)

    before = qInstallMessageHandler(heard)
    # Asked for here, Fusion costs nothing; ``setStyle`` would load every type of widget.
    app = QApplication([*sys.argv[:1], "-style", "fusion"])
    app.setProperty("dressed", "fusion")
    qInstallMessageHandler(before)
    app.setApplicationName("Dialogue Desktop")
    app.setDesktopFileName("dialogue-desktop")
    return app


def _language() -> str:
    code = QLocale.system().name()[:2]
    return code if code in LANGUAGES else "fr"


def _speak() -> None:
    """From now on screen readers hear what is painted; the first window does not wait for it."""
    from .ui.parts.heard import listen

    listen()


def _look_for_fonts(window: Window) -> None:
    try:
        require_fonts()
    except DialogueError as missing:
        window.explain(missing)
