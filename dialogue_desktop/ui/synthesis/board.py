"""How the page of synthesis is laid out: themes, cards, the statement that is built."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from ..look import Look
from ..page import PageHead
from ..parts import Button, KeyHints, Line, SearchField, column, row
from ..parts.border import GAP, Border
from ..session.stream import Compose
from .building import STATEMENTS, Building
from .cards import CardList
from .keys import card_hints
from .statement import StatementPanel
from .themes import ThemePanel
from .wording import SynthesisWords


class Board(QObject):
    """The parts of the page: ``head`` over ``body``."""

    def __init__(
        self,
        look: Look,
        words: SynthesisWords,
        compose: Compose,
        letters: Callable[[Any], int],
        mark: Callable[[Any], int | None],
    ) -> None:
        super().__init__(look)
        self.look, self.words = look, words
        self._note = self._counted = self._linked = ""
        self.room = Button(look, lambda: self.tr("Screen of the room"), icon="screen", key="F5")
        self.follow = Button(look, lambda: self.tr("Follow-up"), icon="commitment", key="F8")
        self.photos = Button(look, lambda: self.tr("Photos"), key="F9")
        self.head = PageHead(
            look, lambda: self.tr("Synthesis"), lambda: self._note, self.photos, self.room,
            self.follow, back=True,
        )  # fmt: skip
        self._icons = {each: each.icon_name for each in (self.room, self.follow)}
        look.changed.connect(self._fit)
        self._fit()
        self.themes = ThemePanel(look)
        self.count = Line(look, lambda: self._counted, 16, 600, height=28, elide=False)
        self.linked = Line(look, lambda: self._linked, 14, 400, "accent", height=28)
        self.search = SearchField(look, lambda: self.tr("Find in the cards"), "Esc")
        self.search.hide()
        self.cards = CardList(look, compose, letters, mark, lambda: self.tr("Cards"))
        self.panel = StatementPanel(look, words)
        middle = column(
            look, row(look, self.count, (self.linked, 1), gap=12), self.search,
            (self.cards, 1), KeyHints(look, card_hints()), gap=4,
        )  # fmt: skip
        between = lambda: self.tr("Border between the cards and the statement")  # noqa: E731
        self.border = Border(look, self.panel, self.panel.usual_width, between, least=400, rest=480)
        cards = row(look, self.themes, (middle, 1), gap=GAP)
        self.body = row(look, (cards, 1), self.border, self.panel, gap=0)

    def _fit(self) -> None:
        """In little room the title goes before icons."""
        for button, icon in self._icons.items():
            button.icon_name = None if self.look.compact else icon
            button.refresh()

    def show_session(self, building: Building) -> None:
        """Whose question it is, and how many are there."""
        session = building.sitting.session
        title = building.sitting.words.title(session)
        self._note = self.look.language.dotted(self.words.people(building.present), title)
        self.head.note_line.refresh()

    def show_cards(self, building: Building) -> None:
        """How many cards are shown."""
        every = building.place == STATEMENTS and not building.query
        cards = self.words.cards(0 if every else building.count())
        self._counted = self.words.all_statements() if every else cards
        self.count.refresh()

    def show_linked(self, building: Building) -> None:
        """How many cards the statement is made of; their marks."""
        line, every = building.current, building.place == STATEMENTS
        linked = self.words.linked(len(line.card_ids), len(line.reserve_ids))
        self._linked = "" if every or self.look.compact else linked
        self.linked.refresh()
        self.cards.viewport().update()
