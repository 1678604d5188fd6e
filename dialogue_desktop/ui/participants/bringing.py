"""Bringing a list in: choosing it, showing what it would do, importing, taking it back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from ..operations import lists
from .preview import ImportPreview

if TYPE_CHECKING:
    from ...errors import DialogueError
    from ..desk import Desk
    from ..look import Look

LISTS = "*.xlsx *.xls *.ods *.csv *.tsv *.txt"


class Bringer(QObject):
    """``opened()`` when there is a list to look at, ``closed()`` when there no longer is,
    ``said(words, undo)`` when one was imported, ``troubled(sentence)`` when one was refused."""

    opened = Signal()
    closed = Signal()
    said = Signal(str, object)
    troubled = Signal(str)

    def __init__(self, look: Look, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.look, self.desk = look, desk
        self.ask_list: Callable[[], Path | None] = self._ask_list
        self.preview = ImportPreview(look)
        self.preview.left.connect(self.leave)
        self.preview.accepted.connect(self._import)

    def choose(self) -> None:
        """Ask for a list and show what it would bring."""
        path = self.ask_list()
        if path is not None:
            self.look_at(path)

    def look_at(self, path: Path) -> None:
        """Show what a list would bring; nothing is written."""
        lists.preview_list(self.desk, path, self.show, self._refused, self)

    def show(self, preview: lists.ListPreview) -> None:
        """What a list would bring is known."""
        self.opened.emit()
        self.preview.show_preview(preview)

    def leave(self) -> None:
        """Not now: nothing was written."""
        self.preview.preview = None
        self.closed.emit()

    def _import(self) -> None:
        preview = self.preview.preview
        if preview is not None:
            lists.import_list(self.desk, preview.path, self._imported, self._refused, self)

    def _imported(self, counts: tuple[int, int]) -> None:
        added, completed = counts
        self.leave()
        words = self.tr("%n people added", "", added)
        if completed:
            words += ", " + self.tr("%n completed", "", completed)
        self.said.emit(words, lambda: self.desk.run(lambda ws: ws.undo()))

    def _refused(self, error: DialogueError) -> None:
        self.leave()
        if error.code != "cancelled":
            self.troubled.emit(error.sentence(self.look.language.code))

    def _ask_list(self) -> Path | None:
        owner = self.parent()
        chosen, _ = QFileDialog.getOpenFileName(
            owner if isinstance(owner, QWidget) else None,
            self.tr("Import a list"),
            "",
            self.tr("Lists of people") + f" ({LISTS})",
        )
        return Path(chosen) if chosen else None
