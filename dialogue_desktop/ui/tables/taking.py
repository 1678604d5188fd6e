"""Rows taken elsewhere: to the clipboard as a spreadsheet takes them, and as a workbook (P16)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ..folders import PAPERS, ask_where, kept_words
from ..operations import lists
from ..papers.seen import show_paper
from ..parts import say
from .pasting import guarded

if TYPE_CHECKING:
    from ...reports.listing import Listing
    from ..desk import Desk
    from ..look import Look
    from ..parts.rows import Taken, Value
    from .records import RecordTable


class Taking(QObject):
    """``said(words, after)`` when it is done, ``failed(sentence)`` when it can't be."""

    said = Signal(str, object)
    failed = Signal(str)

    def __init__(self, look: Look, desk: Desk, table: RecordTable, parent: QWidget) -> None:
        super().__init__(parent)
        self.look, self.desk, self.table, self._owner = look, desk, table, parent
        self.ask_path: Callable[[str], Path | None] = self._ask_path

    def copy(self, rows: Sequence[Any]) -> None:
        """Put rows on the clipboard as a spreadsheet takes them, under their headings."""
        if not rows:
            return
        columns = self.table.taken()
        lines = [[say(column.head) for column in columns]]
        lines += [[self.plain(column.of(row)) for column in columns] for row in rows]
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))
        self.said.emit(self.tr("%n rows copied", "", len(rows)), None)

    def plain(self, value: Value) -> str:
        """A value in one cell of a spreadsheet: a number as it is typed in this language, a text
        that no spreadsheet takes for a formula."""
        if value is None:
            return ""
        if isinstance(value, dt.date):
            return f"{value:%d/%m/%Y}"
        if isinstance(value, float):
            return f"{value:g}".replace(".", self.look.language.locale.decimalPoint())
        return guarded(value) if isinstance(value, str) else str(value)

    def write(self, title: str, note: str) -> None:
        """Write the rows that are shown, in the order in which they are shown."""
        rows = self.table.all_rows()
        path = self.ask_path(f"{title}.xlsx") if rows else None
        if path is not None:
            if not path.suffix:
                path = path.with_suffix(".xlsx")
            columns = self.table.taken()
            heads = [say(column.head) for column in columns]
            self.write_as(path, lambda: _listed(title, note, columns, heads, rows))

    def write_as(self, path: Path, listing: Callable[[], Listing]) -> None:
        """Write a list by the name of the file."""
        write = lists.write(listing, path, self.look.language.code)
        self.desk.run_long(write, self._written, self._failed, self)

    def _written(self, path: Path) -> None:
        if show_paper(self, path):
            return
        self.said.emit(kept_words(path), path)

    def _failed(self, error: Any) -> None:
        if error.code != "cancelled":
            self.failed.emit(error.sentence(self.look.language.code))

    def _ask_path(self, name: str) -> Path | None:
        title, kinds = self.tr("Export what is shown"), "Excel (*.xlsx);;PDF (*.pdf)"
        return ask_where(self._owner, PAPERS, title, name, kinds)


def _listed(
    title: str, note: str, columns: Sequence[Taken], heads: Sequence[str], rows: Sequence[Any]
) -> Listing:
    """Rows as a list that can be written."""
    from ...reports.listing import ListColumn, Listing

    told = [
        ListColumn(head, one.width, one.direction) for head, one in zip(heads, columns, strict=True)
    ]
    return Listing(title, note, told, [[one.of(row) for one in columns] for row in rows])
