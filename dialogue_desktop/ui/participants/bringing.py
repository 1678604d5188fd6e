"""Bringing a list in: choosing it, showing what it would do, importing, taking it back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from ..look import isolate
from ..operations import grids, lists
from .grid_preview import GridPreview
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
        self.preview.reread.connect(self._reread)
        self.grid = GridPreview(look)
        self.grid.left.connect(self.leave)
        self.grid.accepted.connect(self._import_grid)
        self.grid.without.connect(self._without)
        self.grid.sheet_chosen.connect(self._another_sheet)
        self._asked = 0

    def choose(self) -> None:
        """Ask for a list and show what it would bring."""
        path = self.ask_list()
        if path is not None:
            self.look_at(path)

    def look_at(self, path: Path) -> None:
        """Show what a list would bring; nothing is written."""
        self._read(lists.Reading(path), self._refused)

    def _reread(self, reading: lists.Reading) -> None:
        self.preview.wait()
        self._read(reading, self._not_so)

    def _read(self, reading: lists.Reading, failed: Callable[[DialogueError], None]) -> None:
        """Read a list in the worker; only the answer to what was asked last is shown."""
        self._asked += 1
        asked = self._asked

        def then(preview: lists.ListPreview | grids.GridPreview) -> None:
            if asked == self._asked:
                self.show(preview)

        def trouble(error: DialogueError) -> None:
            if asked == self._asked:
                failed(error)

        grids.preview_any(self.desk, reading, then, trouble, self)

    @property
    def shown(self) -> QWidget:
        """What is looked at before it is imported: a grid of days, or a list of people."""
        return self.grid if self.grid.preview is not None else self.preview

    def show(self, preview: lists.ListPreview | grids.GridPreview) -> None:
        """What a list or a grid would bring is known."""
        if isinstance(preview, grids.GridPreview):
            self.preview.preview = None
            self.grid.show_preview(preview)
        else:
            self.grid.preview = None
            self.preview.show_preview(preview)
        self.opened.emit()

    def _without(self, columns: frozenset[int]) -> None:
        """Read a grid again without some of its days."""
        shown = self.grid.preview
        if shown is not None:
            reading = lists.Reading(shown.path, shown.sheet or None)
            grids.preview_grid(self.desk, reading, columns, self.show, self._not_now, self)

    def _another_sheet(self, name: str) -> None:
        if self.grid.preview is not None and name != self.grid.preview.sheet:
            self.grid.wait()
            self._read(lists.Reading(self.grid.preview.path, name), self._not_now)

    def _not_now(self, error: DialogueError) -> None:
        """A grid can't be read as was just chosen; it still can as before."""
        if self.grid.preview is not None:
            self.grid.show_preview(self.grid.preview)
        if error.code != "cancelled":
            self.troubled.emit(error.sentence(self.look.language.code))

    def _import_grid(self) -> None:
        if self.grid.preview is not None:
            self.grid.wait()
            grids.import_grid(
                self.desk, self.grid.preview, self._grid_imported, self._refused, self
            )

    def _grid_imported(self, counts: tuple[int, int]) -> None:
        marks, added = counts
        self.leave()
        words = self.tr("%n marks imported", "", marks)
        if added:
            words += ", " + self.tr("%n people added", "", added)
        self.said.emit(words, lambda: self.desk.run(lambda ws: ws.undo()))

    def leave(self) -> None:
        """Not now: nothing was written."""
        self._asked += 1
        self.preview.preview = self.grid.preview = None
        self.closed.emit()

    def _import(self) -> None:
        preview = self.preview.preview
        if preview is not None and preview.reading is not None:
            self.preview.wait()
            lists.import_list(self.desk, preview.reading, self._imported, self._refused, self)

    def _imported(self, counts: tuple[int, int, bool]) -> None:
        added, completed, begins = counts
        self.leave()
        words = self.tr("%n people added", "", added)
        if completed:
            words += ", " + self.tr("%n completed", "", completed)
        if begins:
            words += ". " + self.tr("Next: attendance, {key}").format(key=isolate("Ctrl 3"))
        self.said.emit(words, lambda: self.desk.run(lambda ws: ws.undo()))

    def _refused(self, error: DialogueError) -> None:
        self.leave()
        if error.code != "cancelled":
            self.troubled.emit(error.sentence(self.look.language.code))

    def _not_so(self, error: DialogueError) -> None:
        """The list can't be read as was just chosen; it still can as before."""
        stopped = error.code == "cancelled"
        self.preview.say_refused("" if stopped else error.sentence(self.look.language.code))

    def _ask_list(self) -> Path | None:
        owner = self.parent()
        chosen, _ = QFileDialog.getOpenFileName(
            owner if isinstance(owner, QWidget) else None,
            self.tr("Import a list"),
            "",
            self.tr("Lists of people") + f" ({LISTS})",
        )
        return Path(chosen) if chosen else None
