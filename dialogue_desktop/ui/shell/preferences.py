"""Settings: who is at the keyboard, language, theme, text size, the file. All at once."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QSizePolicy, QWidget

from ..desk import Desk
from ..first.start import LANGUAGE_NAMES
from ..keeping.recent import RecentFiles
from ..look import Look, isolate
from ..look.tokens import TEXT_SIZES
from ..page import Page, PageHead
from ..parts import Box, Button, Field, Line, Option, Paragraph, Segmented, Sheet, column, row


class PreferencesPage(Page):
    """Every answer counts at once; there is nothing to save."""

    help = "preferences"

    def __init__(self, look: Look, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(look, desk, parent)
        self.title = lambda: self.tr("Settings")
        self.name_field = Field(
            look,
            lambda: self.tr("Who is at the keyboard"),
            hint=lambda: self.tr("Shown beside what is noted from now on."),
        )
        self.name_field.set_text(desk.author)
        self.name_field.left.connect(self._name)
        self.name_field.entered.connect(self._name)
        self.languages = Segmented(
            look,
            lambda: self.tr("Language"),
            [Option(code, words) for code, words in LANGUAGE_NAMES.items()],
            look.language.code,
        )
        self.languages.chosen.connect(lambda code: look.set_language(str(code)))
        self.themes = Segmented(look, lambda: self.tr("Theme"), self._themes(), self._now())
        self.themes.chosen.connect(self._theme)
        self.sizes = Segmented(look, lambda: self.tr("Text"), self._sizes(), look.text_size)
        self.sizes.chosen.connect(lambda size: look.set_text_size(float(str(size))))
        self.recent = RecentFiles(look, desk)
        self.recent.asked.connect(self.asked)
        self.fill(
            PageHead(look, self.title, lambda: self.tr("Changes apply at once.")),
            row(look, (self._person(), 1), (self._file(), 1), gap=16),
            "stretch",
        )

    def _now(self) -> str:
        """The theme that was chosen; blank for whichever the system has."""
        return "" if self.look.follows_system else self.look.theme

    def _themes(self) -> list[Option]:
        return [
            Option("light", lambda: self.tr("Light")),
            Option("dark", lambda: self.tr("Dark")),
            Option("", lambda: self.tr("As the system")),
        ]

    def _sizes(self) -> list[Option]:
        words = (
            lambda: self.tr("Normal"),
            lambda: self.tr("Large"),
            lambda: self.tr("Very large"),
        )
        return [Option(size, word) for size, word in zip(TEXT_SIZES, words, strict=True)]

    def _person(self) -> Box:
        return Sheet(
            self.look, self.name_field, self.languages, self.themes, self.sizes, "stretch", gap=14
        )

    def _file(self) -> Box:
        look = self.look
        other = Button(look, lambda: self.tr("Open another programme"), icon="file")
        other.clicked.connect(lambda: self.asked.emit("open-other", None))
        leave = Button(look, lambda: self.tr("Close this programme"))
        leave.clicked.connect(lambda: self.asked.emit("close-file", None))
        self.remove = Button(look, lambda: self.tr("Remove the sample"))
        self.remove.clicked.connect(lambda: self.asked.emit("remove-sample", None))
        self.remove.hide()
        words = Paragraph(
            look,
            lambda: self.tr(
                "A programme is one file on this computer. Once closed, it can be copied by hand."
            ),
            14,
            400,
            "ink2",
        )
        self.place = Paragraph(look, "", 14, 600)
        sheet = Sheet(
            look,
            Line(look, lambda: self.tr("The file"), 18, 600, height=28),
            words,
            self.place,
            column(
                look,
                row(look, other, "stretch"),
                row(look, leave, "stretch"),
                row(look, self.remove, "stretch"),
                gap=2,
            ),
            self.recent,
            "stretch",
            gap=10,
        )
        sheet.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        return sheet

    def shown(self) -> None:
        self.name_field.set_text(self.desk.author)
        self.languages.choose(self.look.language.code)
        self.themes.choose(self._now())
        self.sizes.choose(self.look.text_size)
        self.name_field.setFocus()
        self.desk.run(lambda ws: ws.path, self._show_place, owner=self)
        self.desk.run(lambda ws: ws.sample, self.remove.setVisible, owner=self)

    def _show_place(self, path: Path) -> None:
        self.place.set_text(isolate(str(path)))
        self.recent.read(path)

    def _name(self) -> None:
        name = " ".join(self.name_field.text().split())
        if name and name != self.desk.author:
            self.asked.emit("author", name)
            self.tell(self.tr("{name} is at the keyboard").format(name=name))

    def _theme(self, theme: object) -> None:
        self.asked.emit("theme", theme)
        self.look.set_theme(str(theme))
