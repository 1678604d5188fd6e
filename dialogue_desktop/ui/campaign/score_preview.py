"""Scores of a list before they are imported: what each row would do, and nothing written yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...words import say
from ..before_import import BeforeImport
from ..look import Setting, isolate
from ..operations.learning import ImportLine
from ..operations.learning import ScorePreview as Preview
from ..parts import Column, Table, text_cell

if TYPE_CHECKING:
    from ..look import Look


class ScorePreview(BeforeImport):
    """The scores of one module, row by row."""

    preview: Preview | None = None

    def __init__(self, look: Look) -> None:
        super().__init__(
            look,
            lambda: self.tr("Import scores"),
            self._note,
            self._import_words,
            lambda: self.tr("One undo takes the whole import back."),
        )
        self.table = Table(look, self._columns(), name=lambda: self.tr("Rows of the list"))
        self.table.tone = lambda line: "look" if self._told(line) else None
        self.lay_out(rows=self.table)

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
        else:
            self.import_button.disable(self.tr("There is no new score on this list"))
        self.begin()

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
            words.append(self.tr("Nobody here has this name: import the list of people first."))
        for _, here, listed in line.kept:
            stays = self.tr("{here} here, {listed} in the list: {here} stays.")
            words.append(stays.format(here=self._number(here), listed=self._number(listed)))
        if not words:
            words = [
                self.tr("Kept") if line.scores else self.tr("Everything in it is here already")
            ]
        return " ".join(words)
