"""An attendance grid before it is imported: days, people, marks; and nothing written yet (A20)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ..before_import import BeforeImport, Totals
from ..operations.grids import GridPreview as Preview
from ..parts import Line, Roster, column, row
from .day_strip import DayStrip
from .grid_rows import grid_height, in_order, paint_grid, read_aloud

if TYPE_CHECKING:
    from ..look import Look


class GridPreview(BeforeImport):
    """``without(columns)`` when days were taken or left out."""

    without = Signal(object)
    preview: Preview | None = None

    def __init__(self, look: Look) -> None:
        super().__init__(
            look,
            lambda: self.tr("Import attendance"),
            self._note,
            self._import_words,
            self._undo_words,
        )
        self.totals = Totals(look)
        self.days_line = Line(look, self._days_words, 14, 600, elide=False)
        self.hint = Line(look, lambda: self.tr("Space takes a day or leaves it out"), 14, 400)
        self.strip = DayStrip(look)
        self.strip.toggled.connect(self._toggle)
        self.roster = Roster(
            look,
            paint_grid,
            grid_height,
            text=lambda line: read_aloud(look, line),
            name=lambda: self.tr("Rows of the grid"),
        )
        above = row(look, self.days_line, (self.hint, 1), gap=12)
        self.lay_out(self.totals, column(look, above, self.strip), rows=self.roster)
        self.bind("F2", self.strip.setFocus)
        look.changed.connect(self._again)

    # What is shown

    def show_preview(self, preview: Preview) -> None:
        """Show what a grid would do."""
        again = self.preview is not None
        self.preview = preview
        self._show_totals(preview)
        self.strip.show_days(preview.days)
        self.roster.show_rows(in_order(preview))
        self.days_line.refresh()
        self.head.note_line.refresh()
        self.safety_line.refresh()
        self.show_sheets(preview.sheets, preview.sheet)
        self.import_button.refresh()
        if preview.marks or preview.added:
            self.import_button.enable()
        else:
            self.import_button.disable(self.tr("Everything in it is here already"))
        if not again:
            self.begin()

    def wait(self) -> None:
        """The grid is being read: what is shown may no longer be what would be imported."""
        self.import_button.disable(self.tr("The grid is being read"))

    def _again(self) -> None:
        if self.preview is not None:
            self.show_preview(self.preview)

    def _show_totals(self, preview: Preview) -> None:
        looks = len(preview.of("look"))
        figures = (
            (preview.marks, self.tr("marks to add", "", preview.marks), "good"),
            (preview.known, self.tr("people known already", "", preview.known), "ink"),
            (preview.added, self.tr("new people", "", preview.added), "good"),
            (preview.same, self.tr("marks here already", "", preview.same), "ink"),
            (looks, self.tr("rows to look at", "", looks), "look"),
        )
        self.totals.show_figures(
            [(count, words, ink if count else "ink3", None) for count, words, ink in figures]
        )

    def _note(self) -> str:
        preview = self.preview
        if preview is None:
            return ""
        return self.look.language.dotted(preview.path.name, preview.sheet)

    def _undo_words(self) -> str:
        """That it can be taken back, and whether somebody may be added twice."""
        twins = self.preview.twins if self.preview else 0
        told = self.tr("%n may be people who are here already", "", twins) if twins else ""
        return self.look.language.dotted(self.tr("One undo takes the whole import back."), told)

    def _days_words(self) -> str:
        preview = self.preview
        if preview is None:
            return ""
        taken = sum(day.taken and not day.reason for day in preview.days)
        words = self.tr("Days recognised: {taken} of {total}")
        return words.format(taken=taken, total=len(preview.days))

    def _import_words(self) -> str:
        preview = self.preview
        return self.tr("Import %n marks", "", preview.marks) if preview else ""

    # What is chosen

    def _toggle(self, index: int) -> None:
        if self.preview is not None:
            self.wait()
            self.without.emit(self.preview.without ^ {index})
