"""A list before it is imported: what each row would do, and nothing written yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from ...words import say
from ..before_import import BeforeImport, Totals
from ..look import Setting, draw_line, isolate
from ..operations import correcting
from ..operations.lists import ListLine, ListPreview, Reading, worth_reading
from ..parts import (
    Banner,
    Button,
    KeyHints,
    Line,
    Roster,
    Rule,
    Sheet,
    column,
    row,
)
from ..parts.pointing import Pointable
from .columns import ColumnStrip
from .corrector import Corrector, row_hints
from .person_cells import person_cells
from .preview_rows import (
    columns,
    paint_preview,
    preview_height,
    read_aloud,
    sections,
)

if TYPE_CHECKING:
    from ...exchange.list_corrections import Corrections
    from ..look import Look
    from .row_editor import EditCell


class Titles(Pointable):
    """The titles over the rows of a preview, which say what they hold by themselves, and the
    keys that put them right."""

    silent = True

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        hints = KeyHints(look, row_hints())
        hints.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        within = row(look, "stretch", hints, margins=(0, 0, 14, 0))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(within)

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(400), self.look.px(30))

    def draw(self, p: QPainter, rect: QRectF) -> None:
        words = (self.tr("Row"), self.tr("Person"), self.tr("In the list"), self.tr("What happens"))
        for place, (title, spot) in enumerate(zip(words, columns(self.look, rect), strict=True)):
            align = "right" if place == 0 else "lead"
            draw_line(self.look, p, spot, title, Setting(13, color="ink3", align=align))


class ImportPreview(BeforeImport):
    """``reread(reading)`` when another sheet was chosen, or said what a column holds."""

    reread = Signal(object)
    preview: ListPreview | None = None

    def __init__(self, look: Look) -> None:
        super().__init__(
            look,
            lambda: self.tr("Import a list"),
            self._note,
            self._import_words,
            self._safety,
        )
        self.totals = Totals(look)
        self.notices = column(look, gap=8)
        self.strip = ColumnStrip(look)
        self.strip.chosen.connect(self._say_column)
        self.known_line = Line(look, "", 14, 600, elide=False)
        self.beside_line = Line(look, "", 14, 400, "ink2")
        self.columns_button = Button(
            look, lambda: self.tr("Say what a column holds"), "link", key="F3", height=28, size=14
        )
        self.columns_button.clicked.connect(self.strip.begin)
        self.roster = Roster(
            look,
            paint_preview,
            preview_height,
            text=lambda row: read_aloud(look, row),
            name=lambda: self.tr("Rows of the list"),
            sheet=False,
        )
        self.corrector = Corrector(look, self.roster, self._cells, self._why_not)
        above = row(look, self.known_line, (self.beside_line, 1), self.columns_button, 2, gap=12)
        self.columns = column(look, above, self.strip)
        self.lay_out(
            self.totals,
            self.notices,
            self.columns,
            rows=Sheet(look, Titles(look), Rule(look), (self.roster, 1), margins=1),
        )
        self.sheet_chosen.connect(self._choose_sheet)
        self.corrector.said.connect(self._say_of_rows)
        self.corrector.editing.connect(self._make_room)
        self.correct_with(self.corrector)
        self.bind("F3", self.strip.begin)
        look.changed.connect(self._again)

    # What is shown

    def show_preview(self, preview: ListPreview) -> None:
        """Show what a list would do."""
        again = self.preview is not None
        if not again:
            self.corrector.forget()
        self.preview = preview
        corrections = preview.reading.corrections if preview.reading is not None else {}
        self.corrector.take(preview.lines, corrections, preview.people)
        self._show_totals(preview)
        self._show_notices(preview)
        self._show_columns(preview)
        self.corrector.show(sections(preview.lines, self.corrector.section))
        self.head.note_line.refresh()
        self.show_sheets(preview.sheets, preview.sheet)
        self.import_button.refresh()
        self._offer(preview)
        if not again:
            self._begin(preview)

    def wait(self) -> None:
        """The list is being read: what is shown may no longer be what would be imported."""
        self.import_button.disable(self.tr("The list is being read"))

    def say_refused(self, sentence: str) -> None:
        """Another reading of the list was refused or stopped: the one before is shown again."""
        if self.preview is not None:
            self.show_preview(self.preview)
            if sentence:
                self._warn(sentence)

    def _offer(self, preview: ListPreview) -> None:
        if preview.added or preview.completed:
            self.import_button.enable()
        elif preview.nameless:
            self.import_button.disable(self.tr("No column holds the names yet"))
        else:
            self.import_button.disable(self.tr("Everybody on this list is here already"))

    def _begin(self, preview: ListPreview) -> None:
        if preview.nameless:
            self.strip.begin()
        elif self.corrector.still_open:
            self.roster.setFocus()
        else:
            self.begin()

    def _again(self) -> None:
        if self.preview is not None:
            self.show_preview(self.preview)

    # What is chosen

    def _choose_sheet(self, name: str) -> None:
        if self.preview is not None:
            self.reread.emit(Reading(self.preview.path, name))

    def _say_column(self, index: int, field: str | None) -> None:
        reading = self.preview.reading if self.preview is not None else None
        if reading is not None:
            fields, said = {**reading.fields, index: field}, self.corrector.corrections
            self.reread.emit(reading._replace(fields=fields, corrections=said))

    def _say_of_rows(self, corrections: Corrections) -> None:
        reading = self.preview.reading if self.preview is not None else None
        if reading is not None:
            self.reread.emit(reading._replace(corrections=corrections))

    def _make_room(self, editing: bool) -> None:
        """Where there is little room, a row that is corrected has that of what leads to it."""
        self.columns.setVisible(not (editing and self.look.compact))
        self.notices.setVisible(bool(self.notices.flow.count()) and self.columns.isVisibleTo(self))

    def _cells(self, line: ListLine) -> list[EditCell]:
        """The fields of a row: those that columns fill, and what is asked of everybody."""
        preview = self.preview
        filled = {column.field for column in preview.columns} if preview is not None else set()
        return person_cells(self.look, line, filled, self.corrector.people)

    def _why_not(self, field: str | int, text: str) -> str:
        country = self.preview.country if self.preview is not None else ""
        return correcting.reason(str(field), text, country)

    def _show_totals(self, preview: ListPreview) -> None:
        looks = len(self.corrector.still_open)
        self.totals.show_figures(
            (
                (preview.added, self.tr("new people", "", preview.added), "good", None),
                (preview.known, self._known_words(preview), "ink", "participants"),
                (preview.left, self.tr("rows left out", "", preview.left), "ink", "file"),
                (looks, self.tr("rows to look at", "", looks), "look", "warning"),
            )
        )

    def _known_words(self, preview: ListPreview) -> str:
        if preview.completed:
            words = self.tr("known already, {count} to complete")
            return words.format(count=self.look.language.number(preview.completed))
        return self.tr("known already", "", preview.known)

    def _show_notices(self, preview: ListPreview) -> None:
        self.notices.clear()
        self.notices.hide()
        damage = self._sentences(preview, damage=True)
        if damage:
            title = self.tr("Some of the text was damaged before it came here")
            words = " ".join(damage)
            self._warn(*((words,) if self.look.compact else (title, words)))
        if preview.nameless:
            title = self.tr("No heading of this list is for names")
            self._warn(title, self.tr("Say below which column holds them."))

    def _warn(self, title: str, body: str | None = None) -> None:
        banner = Banner(self.look, "look", title, body)
        banner.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.notices.add(banner)
        self.notices.show()

    def _beside_columns(self, preview: ListPreview) -> str:
        """What else there is to say, in one line; else what headings are understood."""
        others = self._sentences(preview, damage=False)
        if preview.twins:
            words = self.tr("%n may be people who are here already", "", preview.twins)
            others.insert(0, words + self.tr(": you decide afterwards."))
        return " ".join(others) or self.tr("French, Arabic and English headings are understood")

    def _sentences(self, preview: ListPreview, damage: bool) -> list[str]:
        language = self.look.language.code
        return [
            say(language, f"lists.{code}", **params)
            for code, params in worth_reading(preview.notices, damage)
        ]

    def _show_columns(self, preview: ListPreview) -> None:
        known = sum(1 for one in preview.columns if one.field)
        words = self.tr("Columns recognised: {known} of {total}").format(
            known=known, total=len(preview.columns)
        )
        self.known_line.set_text(words)
        self.beside_line.set_text(self._beside_columns(preview))
        self.strip.show_columns(preview.columns)

    # Words

    def _note(self) -> str:
        preview = self.preview
        if preview is None:
            return ""
        sheet = self.tr("sheet “{name}”").format(name=isolate(preview.sheet))
        parts = [
            isolate(preview.path.name),
            sheet if preview.sheet else "",
            isolate(preview.encoding) if preview.encoding else "",
            self.tr("%n rows", "", preview.rows),
        ]
        return " · ".join(part for part in parts if part)

    def _import_words(self) -> str:
        preview = self.preview
        if preview is None:
            return self.tr("Import")
        number = self.look.language.number
        if preview.added and preview.completed:
            words = self.tr("Import {added}, complete {completed}")
        elif preview.completed:
            words = self.tr("Complete {completed}")
        else:
            words = self.tr("Import {added}")
        return words.format(added=number(preview.added), completed=number(preview.completed))

    def _safety(self) -> str:
        return self.tr("One Undo takes it all back; the same list again adds nobody.")
