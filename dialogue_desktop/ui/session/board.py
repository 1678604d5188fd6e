"""How the page of live notes is laid out, and which of its places is shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from ..look import Look
from ..page import PageHead, Screen
from ..parts import Button, EmptyState, KeyHints, Words, column, row
from ..parts.border import GAP, Border
from ..synthesis.promises import OpenPromises
from .agenda import WIDTH, AgendaPanel
from .capture import CaptureBar
from .finding import FindStrip
from .head import SessionHead
from .listening.panel import ListeningPanel
from .rule import RuleQuestion
from .stream import Compose, Stream
from .tables import TableStrip
from .wording import SessionWords

NOTHING, QUESTION, NOTES = "nothing", "question", "notes"
HERE, HARVEST, CLOSING = "here", "harvest", "closing"


class Board(Screen):
    """One place is shown: no session yet, the question of the rule, the notes; or, in the place of
    the notes, what was :meth:`lent` to it."""

    def __init__(
        self, look: Look, words: SessionWords, compose: Compose, letters: Callable[[Any], int]
    ) -> None:
        super().__init__(look, gap=10)
        self.place = ""
        self.head = SessionHead(look, words)
        self.agenda = AgendaPanel(look)
        self.stream = Stream(look, compose, letters, lambda: self.tr("What was said"))
        self.stream.empty_words = self._empty
        self.strip, self.tables = FindStrip(look), TableStrip(look)
        self.bar = CaptureBar(look)
        self.hints = KeyHints(look, self._hints())
        self.listening = ListeningPanel(look)
        self.before, self.first = OpenPromises(look), OpenPromises(look)
        middle = column(
            look, self.strip, self.tables, self.first, (self.stream, 1), self.bar, self.hints,
            gap=6,
        )  # fmt: skip
        between = lambda: self.tr("Border between the agenda and the notes")  # noqa: E731
        self.border = Border(look, self.agenda, lambda: WIDTH, between, before=True)
        notes = row(look, (middle, 1), self.listening, gap=GAP)
        self.notes = row(look, self.agenda, self.border, (notes, 1), gap=0)
        self._lent: dict[str, QWidget] = {}
        self._lines: dict[str, QWidget] = {}
        self.question = RuleQuestion(look, words)
        self.asking = row(look, (self.question, 1), (self.before, 1), gap=16)
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
        self.add(self.bare_head, self.head, (self.notes, 1), (self.asking, 1), (self.nothing, 1))
        self.strip.hide()
        self.tables.hide()
        self.show_place("")
        self._fit()

    def _hints(self) -> list[tuple[Words, Words]]:
        return [
            ("@", lambda: self.tr("who speaks")),
            ("#", lambda: self.tr("theme")),
            ("Ctrl 1–8", lambda: self.tr("kind")),
            ("↑", lambda: self.tr("correct the last one")),
            ("F7", lambda: self.tr("turn")),
            ("Ctrl T", lambda: self.tr("translation")),
            ("F2", lambda: self.tr("who is here")),
        ]

    def say_correcting(self, correcting: bool) -> None:
        """While a card stands on the line, what can be done to it."""
        mending: list[tuple[Words, Words]] = [
            ("↑ ↓", lambda: self.tr("previous, next card")),
            ("Ctrl Enter", lambda: self.tr("split here")),
            ("Ctrl J", lambda: self.tr("join with the previous one")),
            ("Ctrl R", lambda: self.tr("set beside another")),
            ("Esc", lambda: self.tr("leave it")),
        ]
        self.hints.show_hints(mending if correcting else self._hints())

    def say_choosing(self, choosing: bool) -> None:
        """While an earlier card is looked for, other keys are told."""
        looking: list[tuple[Words, Words]] = [
            ("↑ ↓", lambda: self.tr("earlier card")),
            ("Enter", lambda: self.tr("answers it")),
            ("2", lambda: self.tr("supports it")),
            ("3", lambda: self.tr("differs from it")),
            ("Esc", lambda: self.tr("back")),
        ]
        self.hints.show_hints(looking if choosing else self._hints())
        self.hints.setVisible(choosing or not self.look.compact)

    def lend(self, place: str, part: QWidget, line: QWidget | None = None) -> None:
        """A part that is shown in the place of the notes when it is its turn; the keyboard goes
        to its ``line``. (A focus proxy would take what stands before it out of Tab's round.)"""
        self._lent[place], self._lines[place] = part, line or part
        part.hide()
        self.flow.addWidget(part, 1)

    def _empty(self) -> str:
        if self.strip.is_open:
            return self.tr("Nothing was said with these words")
        return self.tr("The first words will be written here")

    def show_place(self, place: str) -> None:
        """One of the places; none while the file is being read."""
        self.place = place
        self.head.setVisible(place in (QUESTION, NOTES) or place in self._lent)
        for part in (self.bare_head, self.nothing):
            part.setVisible(place == NOTHING)
        self.asking.setVisible(place == QUESTION)
        self.notes.setVisible(place == NOTES)
        for name, lent in self._lent.items():
            lent.setVisible(place == name)

    def take_keyboard(self) -> None:
        """The keyboard goes to where one types or decides."""
        targets: dict[str, QWidget] = {
            NOTHING: self.prepare,
            QUESTION: self.question.cards,
            NOTES: self.bar,
            **self._lines,
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
