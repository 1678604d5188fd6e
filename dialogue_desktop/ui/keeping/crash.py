"""What nobody foresaw, on whatever thread: described in a file, said once, and work goes on."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, qInstallMessageHandler
from shiboken6 import isValid

_MOST = 20
"""Reports of one run: what goes wrong at every paint fills no disk."""


class Crash(QObject):
    """``happened(path)``, or None where no report could be kept.

    What a developer reads goes to a terminal, where there is one. Elsewhere what is written to
    the standard error ends in a log of the system, which is no place for people's words.
    """

    happened = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.language: Callable[[], str] = lambda: "en"
        """Who is asked to give a report away reads this one."""
        self._told: set[tuple[object, ...]] = set()
        self._lock = threading.Lock()

    def watch(self) -> None:
        """Take the place of whatever else would be told, on every thread."""
        sys.excepthook = self.report
        threading.excepthook = lambda one: self.report(
            one.exc_type, one.exc_value, one.exc_traceback
        )
        sys.unraisablehook = lambda one: self.report(one.exc_type, one.exc_value, one.exc_traceback)
        qInstallMessageHandler(self._heard)

    def unwatch(self) -> None:
        """At the end: what follows concerns nobody who looks at a window."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__
        qInstallMessageHandler(None)

    def report(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """The place of an ``excepthook``: the program goes on. The same is told once."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        from ...unforeseen import describe, keep, signature

        if self._is_new(signature(kind, trace)):
            main = threading.current_thread() is threading.main_thread()
            where = "window" if main else "behind"
            text = describe(kind, error, trace, where, self.language())
            if _terminal():
                sys.__excepthook__(kind, error or kind(), trace)
            else:
                _write(text)
            self._tell(keep(text))

    def _is_new(self, one: tuple[object, ...]) -> bool:
        with self._lock:
            if one in self._told or len(self._told) >= _MOST:
                return False
            self._told.add(one)
            return True

    def _tell(self, path: Path | None) -> None:
        if isValid(self):  # what is let go at the very end has no window any more
            self.happened.emit(path)

    def _heard(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        """Qt ends the process after a fatal message: where it was is all that can be kept."""
        if kind == QtMsgType.QtFatalMsg:
            import traceback

            from ...unforeseen import describe_stack, keep

            keep(describe_stack("qt", traceback.extract_stack()[:-1], self.language()))
        if _terminal():
            _write(f"{message}\n")


def _terminal() -> bool:
    return sys.stderr is not None and sys.stderr.isatty()


def _write(text: str) -> None:
    if sys.stderr is not None:  # on Windows a program with a window has none
        sys.stderr.write(text)
        sys.stderr.flush()
