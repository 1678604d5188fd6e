"""Moving a card to another theme: chosen from a list by a key, or let go over it."""

from __future__ import annotations

from functools import partial
from uuid import UUID, uuid4

from PySide6.QtCore import QObject

from ..operations.sessions import ThemeLine
from ..parts import Menu
from .acts import Acts
from .board import Board
from .building import STATEMENTS


class Moving(QObject):
    """The cursor goes to the card after the one that left."""

    def __init__(self, board: Board, acts: Acts) -> None:
        super().__init__(board)
        self.board, self.acts = board, acts
        board.themes.moved.connect(self.move)
        board.themes.named.connect(self._move_to_new)

    def ask(self, card: UUID) -> None:
        """To which theme?"""
        building = self.acts.building
        if building is None:
            return
        menu = Menu(self.board.look, self.board.cards)
        for place in building.places():
            if place.key not in (building.place, STATEMENTS):
                menu.offer(place.title, partial(self.move, card, place.key))
        menu.offer(self.tr("A new theme"), partial(self.board.themes.ask_name, card))
        menu.open_under(self.board.count)

    def move(self, card: UUID, place: UUID | str | None, *new: ThemeLine) -> None:
        """A card goes to another theme, which may be new."""
        building, cards = self.acts.building, self.board.cards
        if building is None:
            return
        self.acts.move(card, place, *new)
        if not building.shows(card):
            cards.take_out(card)
        self.board.show_cards(building)

    def _move_to_new(self, title: str) -> None:
        card, building = self.board.themes.card, self.acts.building
        self.board.cards.setFocus()
        if title and card is not None and building is not None and card in building.sitting.cards:
            theme = ThemeLine(uuid4(), title)
            self.move(card, theme.id, theme)
