"""Ctrl Z on a line with nothing to undo takes back what was noted last, not nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextDocument
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget


class UndoKeys(QObject):
    """Watches whatever line has the keyboard, and no other."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    def _focus_moved(self, before: QWidget | None, now: QWidget | None) -> None:
        for widget in (before, now):
            if isinstance(widget, QLineEdit | QPlainTextEdit):
                widget.removeEventFilter(self)
        if isinstance(now, QLineEdit | QPlainTextEdit):
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A line that has nothing to undo leaves Ctrl Z to the window."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and self._leaves(watched, event):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _leaves(self, watched: QObject, event: QKeyEvent) -> bool:
        line = watched.document() if isinstance(watched, QPlainTextEdit) else watched
        if not isinstance(line, QLineEdit | QTextDocument):
            return False
        if event.matches(QKeySequence.StandardKey.Undo):
            return not line.isUndoAvailable()
        return event.matches(QKeySequence.StandardKey.Redo) and not line.isRedoAvailable()
