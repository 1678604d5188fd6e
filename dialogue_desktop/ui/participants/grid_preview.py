"""An attendance grid before it is imported: days, people, marks; and nothing written yet (A20)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ..before_import import BeforeImport, Totals
from ..operations import correcting
from ..operations.grids import DayLine, GridLine
from ..operations.grids import GridPreview as Preview
from ..parts import Button, KeyHints, Line, Roster, column, row
from .corrector import Corrector, row_hints
from .day_strip import DayStrip
from .grid_rows import grid_height, in_order, paint_grid, read_aloud, status_options
from .person_cells import person_cells
from .row_editor import EditCell

if TYPE_CHECKING:
    from ...exchange.list_corrections import Corrections
    from ..look import Look


class GridPreview(BeforeImport):
    """``reread(reading, without)`` when days were taken or left out, or something was said of
    rows."""

    reread = Signal(object, object)
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
        self.days_button = Button(
            look, lambda: self.tr("Choose the days"), "link", key="F3", height=28, size=14
        )
        self.strip = DayStrip(look)
        self.strip.toggled.connect(self._toggle)
        self.days_button.clicked.connect(lambda: self.strip.setFocus())
        self.roster = Roster(
            look,
            paint_grid,
            grid_height,
            text=lambda line: read_aloud(look, line),
            name=lambda: self.tr("Rows of the grid"),
        )
        self.corrector = Corrector(look, self.roster, self._cells, self._why_not)
        hints = KeyHints(look, row_hints())
        above = row(look, self.days_line, (hints, 1), self.days_button, 2, gap=16)
        self.columns = column(look, above, self.strip)
        self.lay_out(self.totals, self.columns, rows=self.roster)
        self.corrector.said.connect(self._say_of_rows)
        self.corrector.editing.connect(self._make_room)
        self.correct_with(self.corrector)
        self.bind("F3", self.strip.setFocus)
        look.changed.connect(self._again)

    # What is shown

    def show_preview(self, preview: Preview) -> None:
        """Show what a grid would do."""
        again = self.preview is not None
        if not again:
            self.corrector.forget()
        self.preview = preview
        corrections = preview.reading.corrections if preview.reading is not None else {}
        self.corrector.take(preview.lines, corrections, preview.people)
        self._show_totals(preview)
        self.strip.show_days(preview.days)
        self.corrector.show(in_order(preview.lines, self.corrector.section))
        self.days_line.refresh()
        self.head.note_line.refresh()
        self.safety_line.refresh()
        self.show_sheets(preview.sheets, preview.sheet)
        self.import_button.refresh()
        if preview.marks or preview.added:
            self.import_button.enable()
        else:
            self.import_button.disable(self.tr("Everything in it is here already"))
        if not again and self.corrector.still_open:
            self.roster.setFocus()
        elif not again:
            self.begin()

    def wait(self) -> None:
        """The grid is being read: what is shown may no longer be what would be imported."""
        self.import_button.disable(self.tr("The grid is being read"))

    def _again(self) -> None:
        if self.preview is not None:
            self.show_preview(self.preview)

    def _show_totals(self, preview: Preview) -> None:
        looks = len(self.corrector.still_open)
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
            self._read_again(self.corrector.corrections, self.preview.without ^ {index})

    def _say_of_rows(self, corrections: Corrections) -> None:
        if self.preview is not None:
            self._read_again(corrections, self.preview.without)

    def _read_again(self, corrections: Corrections, without: frozenset[int]) -> None:
        reading = self.preview.reading if self.preview is not None else None
        if reading is not None:
            self.reread.emit(reading._replace(corrections=corrections), without)

    def _make_room(self, editing: bool) -> None:
        """Where there is little room, a row that is corrected has that of what leads to it."""
        self.columns.setVisible(not (editing and self.look.compact))

    def _cells(self, line: GridLine) -> list[EditCell]:
        """The marks that are not understood, and who it is."""
        said = {**line.unread, **line.correction.marks}
        days = self.preview.days if self.preview is not None else []
        marks = [self._mark_cell(day, line) for day in days if day.place in said]
        return [*marks, *person_cells(self.look, line, (), self.corrector.people)]

    def _mark_cell(self, day: DayLine, line: GridLine) -> EditCell:
        text = line.correction.marks.get(day.place, line.unread.get(day.place, ""))
        reason = "unknown_mark" if day.place in line.unread else ""
        options = status_options(self.look)
        return EditCell(day.place, lambda: self.strip.words(day)[0], text, reason, options=options)

    def _why_not(self, field: str | int, text: str) -> str:
        country = self.preview.country if self.preview is not None else ""
        return "" if isinstance(field, int) else correcting.reason(field, text, country)
