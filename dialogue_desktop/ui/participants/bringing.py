"""Bringing a list in: choosing it, showing what it would do, importing, taking it back."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from ..folders import TABLES, ask_file
from ..look import isolate
from ..operations import grids, lists, records

if TYPE_CHECKING:
    from ...errors import DialogueError
    from ..desk import Desk
    from ..look import Look
    from .grid_preview import GridPreview
    from .preview import ImportPreview

Preview = lists.ListPreview | grids.GridPreview
LISTS = "*.xlsx *.xls *.ods *.csv *.tsv *.txt"


class Bringer(QObject):
    """``opened()`` when there is a list to look at, ``closed()`` when there no longer is,
    ``said(words, undo)`` when one was imported, ``troubled(sentence)`` when one was refused.
    What is looked at stands in ``place``, on a screen that is made when it is first needed."""

    opened = Signal()
    closed = Signal()
    said = Signal(str, object)
    troubled = Signal(str)

    def __init__(self, look: Look, desk: Desk, place: QStackedWidget) -> None:
        super().__init__(place)
        self.look, self.desk, self._place = look, desk, place
        self.ask_list: Callable[[], Path | None] = self._ask_list
        self.shown: ImportPreview | GridPreview | None = None
        self._asked = 0
        self._kept: dict[tuple[Path, str | None], lists.Reading] = {}

    @cached_property
    def preview(self) -> ImportPreview:
        """A list of people."""
        from .preview import ImportPreview

        made = ImportPreview(self.look)
        made.left.connect(self.leave)
        made.accepted.connect(self._import)
        made.reread.connect(self._reread)
        self._place.addWidget(made)
        return made

    @cached_property
    def grid(self) -> GridPreview:
        """A grid of days."""
        from .grid_preview import GridPreview

        made = GridPreview(self.look)
        made.left.connect(self.leave)
        made.accepted.connect(self._import_grid)
        made.reread.connect(self._reread_grid)
        made.sheet_chosen.connect(self._another_sheet)
        self._place.addWidget(made)
        return made

    def choose(self) -> None:
        """Ask for a list and show what it would bring."""
        path = self.ask_list()
        if path is not None:
            self.look_at(path)

    def look_at(self, path: Path) -> None:
        """Show what a list would bring, with what was said of its rows before; nothing is
        written."""
        self._read(self._as_kept(path), self._refused)

    def _reread(self, reading: lists.Reading) -> None:
        self.preview.wait()
        shown = self.preview.preview
        if shown is not None and reading.sheet != (shown.sheet or None):
            reading = self._as_kept(reading.path, reading.sheet)
        self._read(reading, self._not_so)

    def _reread_grid(self, reading: lists.Reading, without: frozenset[int]) -> None:
        """Read a grid again without some of its days, or with something said of its rows."""
        self.grid.wait()
        then, trouble = self._last_asked(reading, self._not_now)
        self.desk.run_long(grids.preview(reading, without), then, trouble, self)

    def _read(self, reading: lists.Reading, failed: Callable[[DialogueError], None]) -> None:
        """Read a list in the worker."""
        then, trouble = self._last_asked(reading, failed)
        self.desk.run_long(grids.preview_any(reading), then, trouble, self)

    def _last_asked(
        self, reading: lists.Reading, failed: Callable[[DialogueError], None]
    ) -> tuple[Callable[[Preview], None], Callable[[DialogueError], None]]:
        """What to do with an answer: only that to what was asked last is shown."""
        self._asked += 1
        asked = self._asked

        def then(preview: Preview) -> None:
            if asked == self._asked:
                self.show(preview)

        def trouble(error: DialogueError) -> None:
            if asked == self._asked:
                self._fail(error, reading, failed)

        return then, trouble

    def _fail(
        self,
        error: DialogueError,
        reading: lists.Reading,
        failed: Callable[[DialogueError], None],
    ) -> None:
        """A file that was changed under our hands is shown as it is by now."""
        if error.code != "list_changed":
            failed(error)
            return
        self._kept.clear()
        if self.shown is not None:
            self.shown.preview = None
        self.troubled.emit(error.sentence(self.look.language.code))
        self._read(lists.Reading(reading.path, reading.sheet), self._refused)

    def _as_kept(self, path: Path, sheet: str | None = None) -> lists.Reading:
        """How a list was read when it was looked at last: what was said of its rows is not lost
        by looking elsewhere."""
        return self._kept.get((path, sheet), lists.Reading(path, sheet))

    def show(self, preview: Preview) -> None:
        """What a list or a grid would bring is known."""
        for sheet in (None, preview.sheet or None):
            self._kept.pop((preview.path, sheet), None)
            if preview.reading is not None and preview.reading.corrections:
                self._kept[preview.path, sheet] = preview.reading
        if isinstance(preview, grids.GridPreview):
            self._take(self.grid)
            self.grid.show_preview(preview)
        else:
            self._take(self.preview)
            self.preview.show_preview(preview)
        self.opened.emit()

    def _take(self, screen: ImportPreview | GridPreview) -> None:
        if screen is not self.shown:
            self._forget()
        self.shown = screen
        self._place.setCurrentWidget(screen)

    def _forget(self) -> None:
        if self.shown is not None:
            self.shown.preview = None
            self.shown = None

    def _another_sheet(self, name: str) -> None:
        if self.grid.preview is not None and name != self.grid.preview.sheet:
            self.grid.wait()
            self._read(self._as_kept(self.grid.preview.path, name), self._not_now)

    def _not_now(self, error: DialogueError) -> None:
        """A grid can't be read as was just chosen; it still can as before."""
        if self.grid.preview is not None:
            self.grid.show_preview(self.grid.preview)
        if error.code != "cancelled":
            self.troubled.emit(error.sentence(self.look.language.code))

    def _import_grid(self) -> None:
        preview = self.grid.preview
        if preview is not None and preview.reading is not None:
            self.grid.wait()
            _, trouble = self._last_asked(preview.reading, self._not_now)
            bring = grids.bring(preview.reading, preview.without)
            self.desk.run_long(bring, self._grid_imported, trouble, self)

    def _grid_imported(self, counts: tuple[int, int]) -> None:
        marks, added = counts
        self._kept.clear()
        self.leave()
        words = self.tr("%n marks imported", "", marks)
        if added:
            words += ", " + self.tr("%n people added", "", added)
        self.said.emit(words, lambda: self.desk.run(records.undo()))

    def leave(self) -> None:
        """Not now: nothing was written."""
        self._asked += 1
        self._forget()
        self.closed.emit()

    def _import(self) -> None:
        preview = self.preview.preview
        if preview is not None and preview.reading is not None:
            self.preview.wait()
            _, trouble = self._last_asked(preview.reading, self._not_so)
            self.desk.run_long(lists.bring(preview.reading), self._imported, trouble, self)

    def _imported(self, counts: tuple[int, int, bool]) -> None:
        added, completed, begins = counts
        self._kept.clear()
        self.leave()
        words = self.tr("%n people added", "", added)
        if completed:
            words += ", " + self.tr("%n completed", "", completed)
        if begins:
            words += ". " + self.tr("Next: attendance, {key}").format(key=isolate("Ctrl 3"))
        self.said.emit(words, lambda: self.desk.run(records.undo()))

    def _refused(self, error: DialogueError) -> None:
        self.leave()
        if error.code != "cancelled":
            self.troubled.emit(error.sentence(self.look.language.code))

    def _not_so(self, error: DialogueError) -> None:
        """The list can't be read as was just chosen; it still can as before."""
        stopped = error.code == "cancelled"
        self.preview.say_refused("" if stopped else error.sentence(self.look.language.code))

    def _ask_list(self) -> Path | None:
        kinds = self.tr("Lists of people") + f" ({LISTS})"
        return ask_file(self._place, TABLES, self.tr("Import a list"), kinds)
