"""Scores of a list before they are imported: what each row would do, and nothing written yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...words import say
from ..look import Setting, isolate
from ..operations.learning import ImportLine
from ..operations.learning import ScorePreview as Preview
from ..page import PageHead
from ..parts import Button, Column, Glyph, Line, Table, column, row, text_cell

if TYPE_CHECKING:
    from ..look import Look


class ScorePreview(QWidget):
    """``accepted()`` to import, ``left()`` to think better of it."""

    accepted = Signal()
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.preview: Preview | None = None
        title = lambda: self.tr("Import scores")  # noqa: E731
        self.head = PageHead(look, title, self._note, back=True)
        self.head.back.connect(self.left)
        self.table = Table(look, self._columns(), name=lambda: self.tr("Rows of the list"))
        self.table.tone = lambda line: "look" if self._told(line) else None
        self.later_button = Button(look, lambda: self.tr("Not now"), key="Esc", height=44)
        self.import_button = Button(
            look, self._import_words, "primary", "import", "Ctrl Enter", height=44
        )
        self.later_button.clicked.connect(self.left)
        self.import_button.clicked.connect(self._accept)
        safe = Line(look, lambda: self.tr("Nothing is written yet."), 15, 600)
        note = Line(look, lambda: self.tr("One undo takes the whole import back."), 14, 400, "ink2")
        bar = row(
            look, Glyph(look, "shield", 24, "good", 1.9), (column(look, safe, note), 1),
            self.later_button, self.import_button, gap=8,
        )  # fmt: skip
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.head)
        layout.addWidget(self.table, 1)
        layout.addWidget(bar)
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, call in (
            ("Esc", self.left.emit),
            ("Ctrl+Return", self._accept),
            ("Ctrl+Enter", self._accept),
        ):
            QShortcut(QKeySequence(keys), self, context=within).activated.connect(call)

    def _columns(self) -> list[Column]:
        number = Setting(15, align="right", direction="ltr")
        name = Setting(15, 600, direction="auto")

        def score(field: str, title: object) -> Column:
            of = lambda line: self._number(line.scores.get(field))  # noqa: E731
            return Column(title, text_cell(of, number), 100, align="right", text=of)  # type: ignore[arg-type]

        return [
            Column(
                lambda: self.tr("Row"),
                text_cell(lambda line: str(line.number), number),
                64,
                align="right",
                text=lambda line: str(line.number),
            ),
            Column(
                lambda: self.tr("Person"),
                text_cell(lambda line: line.name, name),
                240,
                text=lambda line: line.name,
            ),
            score("before", lambda: self.tr("Before")),
            score("after", lambda: self.tr("After")),
            score("satisfaction", lambda: self.tr("Satisfaction")),
            Column(
                lambda: self.tr("What happens"),
                text_cell(self._happens, Setting(14)),
                text=self._happens,
            ),
        ]

    def _number(self, value: float | None) -> str:
        if value is None:
            return ""
        return self.look.language.number(float(value), 0 if value == int(value) else 1)

    def show_preview(self, preview: Preview) -> None:
        """Show what a list would do."""
        self.preview = preview
        self.table.show_rows(preview.lines)
        self.head.note_line.refresh()
        self.import_button.refresh()
        if preview.count:
            self.import_button.enable()
            self.import_button.setFocus()
        else:
            self.import_button.disable(self.tr("There is no new score on this list"))
            self.later_button.setFocus()

    def _note(self) -> str:
        return isolate(self.preview.path.name) if self.preview else ""

    def _import_words(self) -> str:
        return self.tr("Import %n scores", "", self.preview.count) if self.preview else ""

    def _told(self, line: ImportLine) -> bool:
        return bool(line.told or line.kept or line.unknown)

    def _happens(self, line: ImportLine) -> str:
        """What importing does with a row, in sentences."""
        words = [say(self.look.language.code, f"lists.{code}", **p) for code, p in line.told]
        if line.unknown:
            words.append(self.tr("Nobody here is called so: import the list of people first."))
        for _, here, listed in line.kept:
            stays = self.tr("{here} here, {listed} in the list: {here} stays.")
            words.append(stays.format(here=self._number(here), listed=self._number(listed)))
        if not words:
            words = [self.tr("Kept") if line.scores else self.tr("All of it is here already")]
        return " ".join(words)

    def _accept(self) -> None:
        if self.import_button.isEnabled():
            self.accepted.emit()
