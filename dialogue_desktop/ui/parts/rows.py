"""Rows behind a table or roster: a model that only looks values up, and what a cell is told."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QPainter

from ..look import Look
from .base import Words, say

ROW = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True)
class Cell:
    """The state a row is painted in."""

    selected: bool = False
    hovered: bool = False
    focused: bool = False


CellPainter = Callable[[Look, QPainter, QRectF, Any, Cell], None]
"""``paint(look, painter, rect, row, cell)``; the rectangle is inset already."""


Value = str | int | float | dt.date | None


@dataclass(frozen=True)
class Taken:
    """A column as it is taken to a spreadsheet or on paper: its head, its values, how wide it is
    on paper in mm, and how its texts read (``auto``, or ``ltr`` for phones)."""

    head: Words
    of: Callable[[Any], Value]
    width: float = 30.0
    direction: str = "auto"


@dataclass(frozen=True)
class Column:
    """One column: its title, how a cell is painted, its width (0 takes what is left), where
    its title stands, the key it is called and sorted by, and the text it is read aloud as.

    ``by`` is what rows are put in order by, where that is not the text; ``taken`` how it is taken
    elsewhere; an ``optional`` one may be hidden. One that takes what is left takes no more than
    ``most``: a name far from what belongs to it is not read with it.
    """

    title: Words
    paint: CellPainter
    width: int = 0
    align: str = "lead"
    key: str = ""
    text: Callable[[Any], str] = str
    by: Callable[[Any], Value] | None = None
    taken: Sequence[Taken] = ()
    optional: bool = False
    most: int = 0


class Rows(QAbstractTableModel):
    """Frozen read records shown by columns. Nothing is computed or fetched in ``data``."""

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__()
        self.columns = list(columns)
        self._rows: Sequence[Any] = ()
        self.whole = True
        """Whether the cursor goes from row to row, not from cell to cell."""

    def show(self, rows: Sequence[Any]) -> None:
        """Show other rows; a lazy sequence may fetch its pages itself."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Show the same rows by other columns."""
        self.beginResetModel()
        self.columns = list(columns)
        self.endResetModel()

    def replace(self, place: int, row: Any) -> None:
        """One row changed."""
        if not isinstance(self._rows, list):
            self._rows = list(self._rows)
        self._rows[place] = row
        last = len(self.columns) - 1
        self.dataChanged.emit(self.index(place, 0), self.index(place, last))

    def row(self, place: int) -> Any:
        return self._rows[place]

    def find(self, matches: Callable[[Any], bool]) -> int:
        """The place of the first row that matches, or -1."""
        return next((i for i, row in enumerate(self._rows) if matches(row)), -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        roles = Qt.ItemDataRole
        if role == roles.AccessibleTextRole and index.column() == 0 and self.whole:
            return self.read_aloud(row)
        if role in (roles.DisplayRole, roles.AccessibleTextRole):
            return self.columns[index.column()].text(row)
        return None

    def read_aloud(self, row: Any) -> str:
        """A row in words, as the cursor comes to it; a bare number is called by its title."""
        told = []
        for column in self.columns:
            words = column.text(row).strip()
            letters = any(letter.isalpha() for letter in words)
            told.append(words if letters or not words else f"{say(column.title)} {words}".strip())
        return ", ".join(filter(None, told))

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        sideways = orientation == Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.DisplayRole and sideways:
            return say(self.columns[section].title)
        return None
