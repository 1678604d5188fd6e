"""A list that follows what somebody types elsewhere says its row: no cursor of its own moves."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QPlainTextEdit

from .base import announce


def say_row(view: QAbstractItemView, row: QModelIndex) -> None:
    """Have the active row said where another widget of the window is typed in."""
    typing = QApplication.focusWidget()
    if isinstance(typing, QLineEdit | QPlainTextEdit) and typing.window() is view.window():
        announce(view, str(row.siblingAtColumn(0).data(Qt.ItemDataRole.AccessibleTextRole) or ""))
