"""An attendance grid before it is imported: days, people, marks; and nothing written yet (A20)."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..look import isolate
from ..operations.grids import GridPreview as Preview
from ..page import PageHead
from ..parts import Box, Button, Glyph, Line, Menu, Roster, Rule, Sheet, column, row
from .day_strip import DayStrip
from .grid_rows import grid_height, in_order, paint_grid, read_aloud

if TYPE_CHECKING:
    from ..look import Look


class GridPreview(QWidget):
    """``accepted()`` to import, ``left()`` to think better of it, ``without(columns)`` when days
    were taken or left out, ``reread(sheet)`` when another sheet was chosen."""

    accepted = Signal()
    left = Signal()
    without = Signal(object)
    reread = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.preview: Preview | None = None
        self.sheet_button = Button(look, lambda: self.tr("Another sheet"), icon="grid", key="F4")
        self.sheet_button.clicked.connect(self.ask_sheet)
        title = lambda: self.tr("Import attendance")  # noqa: E731
        self.head = PageHead(look, title, self._note, self.sheet_button, back=True)
        self.head.back.connect(self.left)
        self.totals = Sheet(look, vertical=False, margins=0)
        self.totals.setFixedHeight(look.px(54))
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
        self._build()
        look.changed.connect(self._again)

    def _build(self) -> None:
        look = self.look
        self.later_button = Button(look, lambda: self.tr("Not now"), key="Esc", height=44)
        self.import_button = Button(
            look, self._import_words, "primary", "import", "Ctrl Enter", height=44
        )
        self.later_button.clicked.connect(self.left)
        self.import_button.clicked.connect(self._accept)
        safe = Line(look, lambda: self.tr("Nothing is written yet."), 15, 600)
        self.undo_line = Line(look, self._undo_words, 14, 400, "ink2")
        bar = row(
            look, Glyph(look, "shield", 24, "good", 1.9), (column(look, safe, self.undo_line), 1),
            self.later_button, self.import_button, gap=8,
        )  # fmt: skip
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        above = row(look, self.days_line, (self.hint, 1), gap=12)
        for widget in (self.head, self.totals, column(look, above, self.strip)):
            layout.addWidget(widget)
        layout.addWidget(self.roster, 1)
        layout.addWidget(bar)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, call in (
            ("Esc", self.left.emit),
            ("Ctrl+Return", self._accept),
            ("Ctrl+Enter", self._accept),
            ("F2", self.strip.setFocus),
            ("F4", self.ask_sheet),
        ):
            QShortcut(QKeySequence(keys), self, context=within).activated.connect(call)

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
        self.undo_line.refresh()
        self.sheet_button.setVisible(len(preview.sheets) > 1)
        self.import_button.refresh()
        if preview.marks or preview.added:
            self.import_button.enable()
        else:
            self.import_button.disable(self.tr("All of it is here already"))
        if not again:
            (self.import_button if self.import_button.isEnabled() else self.later_button).setFocus()

    def wait(self) -> None:
        """The grid is being read: what is shown may no longer be what would be imported."""
        self.import_button.disable(self.tr("The grid is being read"))

    def _again(self) -> None:
        self.totals.setFixedHeight(self.look.px(54))
        if self.preview is not None:
            self.show_preview(self.preview)

    def _show_totals(self, preview: Preview) -> None:
        self.totals.clear()
        self.totals.setVisible(not self.look.compact)
        looks = len(preview.of("look"))
        figures = (
            (preview.marks, self.tr("marks to add", "", preview.marks), "good"),
            (preview.known, self.tr("people known already", "", preview.known), "ink"),
            (preview.added, self.tr("new people", "", preview.added), "good"),
            (preview.same, self.tr("marks here already", "", preview.same), "ink"),
            (looks, self.tr("rows to look at", "", looks), "look"),
        )
        for place, (count, words, ink) in enumerate(figures):
            if place:
                self.totals.add(Rule(self.look, vertical=True))
            self.totals.add((self._figure(count, words, ink if count else "ink3"), 1))

    def _figure(self, count: int, words: str, ink: str) -> Box:
        look = self.look
        number = Line(
            look, look.language.number(count), 26, 600, ink, height=36, elide=False, direction="ltr"
        )
        return Box(
            look, number, (Line(look, words, 14, 400, "ink2"), 1),
            vertical=False, gap=9, margins=(20, 0, 6, 0),
        )  # fmt: skip

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

    def ask_sheet(self) -> Menu | None:
        """Show the sheets of the workbook under their button."""
        if self.preview is None or self.sheet_button.isHidden():
            return None
        menu = Menu(self.look, self.sheet_button)
        for name in self.preview.sheets:
            menu.offer(isolate(name), partial(self.reread.emit, name), name == self.preview.sheet)
        return menu.open_under(self.sheet_button)

    def _accept(self) -> None:
        if self.import_button.isEnabled():
            self.accepted.emit()
