"""Builds the parts of the window and passes them on; nothing global."""

from __future__ import annotations

import datetime as dt
import gc
import os
import platform
import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import (
    QLocale,
    QMessageLogContext,
    QObject,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from .errors import DialogueError
from .paths import report_folder
from .settings import Settings
from .ui.desk import Desk
from .ui.look import LANGUAGES, Look
from .ui.look.fonts import require_fonts
from .ui.window import Window

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
    settings = Settings.load()
    look = Look(app, settings.language or _language(), settings.theme or None, settings.text_size)
    window = Window(look, Desk(settings.name), settings)
    crash = Crash(window)
    crash.happened.connect(lambda path: _say_crash(window, path))
    sys.excepthook = crash.report
    window.painted.connect(gc.enable)
    window.painted.connect(lambda: _look_for_fonts(window))
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


def _look_for_fonts(window: Window) -> None:
    try:
        require_fonts()
    except DialogueError as missing:
        window.explain(missing)


def _say_crash(window: Window, path: str) -> None:
    if path:
        window.explain(DialogueError("unforeseen_report", report=path))
    else:
        window.explain(DialogueError("unforeseen"))


class Crash(QObject):
    """What nobody foresaw, on whatever thread: described in a file without personal data, and
    said in the window. ``happened(path)``."""

    happened = Signal(str)

    def report(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """The place of an ``excepthook``: the program goes on."""
        sys.__excepthook__(kind, error, trace)
        if not issubclass(kind, KeyboardInterrupt):
            self.happened.emit(self._write(kind, trace))

    def _write(self, kind: type[BaseException], trace: TracebackType | None) -> str:
        """Kinds and places only: messages and values may hold a name or a phone."""
        lines = [
            f"{dt.datetime.now(dt.UTC):%Y-%m-%d %H:%M} UTC",
            f"{platform.system()} {platform.release()}, Python {platform.python_version()}",
            *(f"{frame.name} {frame.filename}:{frame.lineno}" for frame in _frames(trace)),
            f"{kind.__module__}.{kind.__qualname__}",
        ]
        folder = report_folder()
        path = folder / f"{dt.datetime.now():%Y-%m-%d-%H%M%S}.txt"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        except OSError:
            return ""
        return str(path)


def _frames(trace: TracebackType | None) -> list[traceback.FrameSummary]:
    """Where it happened, without the folders of this computer before the package."""
    frames = list(traceback.extract_tb(trace))
    for frame in frames:
        frame.filename = frame.filename.replace("\\", "/").rpartition("/site-packages/")[2]
        _, found, tail = frame.filename.rpartition("/dialogue_desktop/")
        frame.filename = f"dialogue_desktop/{tail}" if found else frame.filename.rpartition("/")[2]
    return frames
