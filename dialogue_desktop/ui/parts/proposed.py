"""Known values offered under a field while one types."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit

from ...domain.names import fold
from ..look import Look

FOLDED = Qt.ItemDataRole.UserRole


class Proposals(QCompleter):
    """Values found as people search: whatever the accents, the case and the hamza."""

    def __init__(self, values: Sequence[str], line: QLineEdit) -> None:
        model = QStandardItemModel(len(values), 1, line)
        for row, value in enumerate(values):
            item = QStandardItem(value)
            item.setData(fold(value), FOLDED)
            model.setItem(row, item)
        super().__init__(model, line)
        self.setCompletionRole(FOLDED)
        self.setFilterMode(Qt.MatchFlag.MatchContains)

    def splitPath(self, typed: str) -> list[str]:
        return [fold(typed)]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data(Qt.ItemDataRole.DisplayRole))


def propose(line: QLineEdit, values: Sequence[str]) -> None:
    """Offer the values that hold what is typed; anything else may still be typed."""
    line.setCompleter(Proposals(values, line))


def dress_proposed(look: Look, line: QLineEdit) -> None:
    """What is offered looks like a menu, but square: nothing shows behind its corners. Qt makes
    room for its lines and six pixels more."""
    completer = line.completer()
    shown = completer.popup() if completer is not None else None
    if shown is None:
        return
    names = ("sheet", "ink", "accent_soft", "edge")
    sheet, ink, active, edge = (look.color(name).name() for name in names)
    shown.setFont(look.font(15))
    shown.setStyleSheet(
        f"QListView {{ background: {sheet}; border: 1px solid {edge}; outline: 0;"
        f" padding: 1px {look.px(4)}px; }}"
        f"QListView::item {{ height: {look.px(34)}px; padding: 0 {look.px(8)}px;"
        f" border-radius: 6px; color: {ink}; }}"
        f"QListView::item:selected {{ background: {active}; color: {ink}; }}"
    )
