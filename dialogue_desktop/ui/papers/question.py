"""Who signed and was not marked, or the other way round: one question at a time."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ..look import isolate
from ..parts import Box, Button, Line, Sheet, Title, row

if TYPE_CHECKING:
    from ..look import Look
    from ..operations.scans import SheetLine


class Question(Box):
    """One question, its answers with their keys; nothing where nothing differs."""

    answered = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.about: SheetLine | None = None
        self.title = Title(look, self._title, 18)
        self.why = Line(look, self._why, 14, 400, "ink2")
        self.buttons = {
            "Enter": Button(look, partial(self._words, "Enter"), "primary", key="Enter"),
            "4": Button(look, partial(self._words, "4"), key="4"),
            "5": Button(look, partial(self._words, "5"), key="5"),
        }
        for key, button in self.buttons.items():
            button.clicked.connect(self._answers(key))
        answers = row(look, *self.buttons.values(), "stretch", gap=2)
        self.add(Sheet(look, self.title, self.why, answers, gap=4, margins=(20, 10, 20, 10)))

    def _answers(self, key: str) -> Callable[[], None]:
        return lambda: self.answered.emit(key)

    def show_line(self, line: SheetLine | None) -> None:
        """Ask about a line, or nothing."""
        self.about = line
        self.setVisible(line is not None)
        self.buttons["5"].setVisible(line is not None and line.there)
        parts: list[Title | Line | Button] = [self.title, self.why, *self.buttons.values()]
        for part in parts:
            part.refresh()

    def _title(self) -> str:
        name = isolate(self.about.person.leading(self.look.rtl)) if self.about else ""
        return self.tr("Was {name} there?").format(name=name)

    def _why(self) -> str:
        if self.about is None:
            return ""
        words = (
            self.tr("Line {number}: marked present, no signature.")
            if self.about.there
            else self.tr("Line {number}: signed, not marked present.")
        )
        return words.format(number=self.about.number)

    def _words(self, key: str) -> str:
        there = self.about is not None and self.about.there
        words = {
            "Enter": self.tr("Present, did not sign") if there else self.tr("Present"),
            "4": self.tr("Absent") if there else self.tr("Not there, somebody else signed"),
            "5": self.tr("The signature is elsewhere"),
        }
        return words[key]
