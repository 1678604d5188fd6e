"""How the page of live notes is laid out: three columns, or one where there is little room."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from ..look import Look
from ..page import COMPACT_MARGINS, PAGE_MARGINS, PageHead
from ..parts import Box, Button, EmptyState, KeyHints, Words, column, row
from .agenda import AgendaPanel
from .capture import CaptureBar
from .finding import FindStrip
from .head import SessionHead
from .rule import RuleQuestion
from .stream import Compose, Stream
from .tally import Tally
from .wording import SessionWords

NOTHING, QUESTION, NOTES = "nothing", "question", "notes"


class Board(Box):
    """One of three places is shown: no session yet, the question of the rule, the notes."""

    def __init__(
        self, look: Look, words: SessionWords, compose: Compose, letters: Callable[[Any], int]
    ) -> None:
        super().__init__(look, gap=10, margins=PAGE_MARGINS)
        self.place = ""
        self.head = SessionHead(look, words)
        self.agenda = AgendaPanel(look)
        self.stream = Stream(look, compose, letters, lambda: self.tr("What was said"))
        self.stream.empty_words = self._empty
        self.strip = FindStrip(look)
        self.bar = CaptureBar(look)
        self.hints = KeyHints(look, self._hints())
        self.tally = Tally(look, words)
        middle = column(look, self.strip, (self.stream, 1), self.bar, self.hints, gap=6)
        self.notes = row(look, self.agenda, (middle, 1), self.tally, gap=16)
        self.question = RuleQuestion(look, words)
        self.prepare = Button(
            look, lambda: self.tr("Prepare a session"), "primary", "calendar", height=46
        )
        self.nothing = EmptyState(
            look,
            lambda: self.tr("No session is planned yet"),
            lambda: self.tr("A title and a date are enough; the agenda can follow."),
            self.prepare,
        )
        self.bare_head = PageHead(look, lambda: self.tr("Session"))
        self.add(self.bare_head, self.head, (self.notes, 1), (self.question, 1), (self.nothing, 1))
        self.strip.hide()
        self.show_place("")
        self._fit()

    def _hints(self) -> list[tuple[Words, Words]]:
        return [
            ("@", lambda: self.tr("who speaks")),
            ("#", lambda: self.tr("theme")),
            ("Ctrl 1–8", lambda: self.tr("kind")),
            ("↑", lambda: self.tr("correct the last one")),
            ("Ctrl D", lambda: self.tr("direction")),
            ("Ctrl F", lambda: self.tr("find")),
        ]

    def _empty(self) -> str:
        if self.strip.is_open:
            return self.tr("Nothing was said in these words")
        return self.tr("The first words will be written here")

    def show_place(self, place: str) -> None:
        """``nothing``, ``question`` or ``notes``; none while the file is being read."""
        self.place = place
        self.head.setVisible(place in (QUESTION, NOTES))
        for part in (self.bare_head, self.nothing):
            part.setVisible(place == NOTHING)
        self.question.setVisible(place == QUESTION)
        self.notes.setVisible(place == NOTES)

    def take_keyboard(self) -> None:
        """The keyboard goes to where one types or decides."""
        targets: dict[str, QWidget] = {
            NOTHING: self.prepare,
            QUESTION: self.question.cards,
            NOTES: self.bar,
        }
        if self.place in targets and self.isVisible():
            targets[self.place].setFocus()

    def begin_item(self) -> None:
        """Type a new agenda item, also where the agenda is otherwise one line."""
        self.agenda.show()
        self.agenda.begin()

    def leave_item(self) -> None:
        """Back to the line."""
        self.agenda.field.hide()
        self.agenda.setVisible(not self.look.compact)
        self.bar.setFocus()

    def refresh(self) -> None:
        super().refresh()
        if hasattr(self, "nothing"):
            self._fit()

    def _fit(self) -> None:
        compact = self.look.compact
        self.agenda.setVisible(not compact)
        self.hints.setVisible(not compact)
        self.set_margins(COMPACT_MARGINS if compact else PAGE_MARGINS)
