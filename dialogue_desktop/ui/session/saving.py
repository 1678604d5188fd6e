"""Cards on their way to the file: none is lost, none is saved twice.

A card goes into the drafts first, then to the desk, whose jobs run in order; it leaves the drafts
when it has arrived. What could not be saved is tried again with the next card.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from ...errors import DialogueError
from ..desk import Desk
from ..operations import noting
from ..operations.sessions import CardLine, LinkLine, ThemeLine
from .keeper import Keeper
from .sitting import Sitting

if TYPE_CHECKING:
    from ...workspace import Workspace

Themes = list[ThemeLine]
Link = LinkLine | None
Job = Callable[["Workspace"], None]


class Saving(QObject):
    """``added(card)`` when a card was noted, ``changed(id)`` when one reads or stands otherwise,
    ``refused(error)`` when one could not be saved."""

    added = Signal(object)
    changed = Signal(object)
    refused = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self.desk = desk
        self.sitting: Sitting | None = None
        self.keeper: Keeper | None = None
        self.new_themes: dict[UUID, ThemeLine] = {}
        self._held_up: dict[UUID, Callable[[], None]] = {}

    def begin(self, sitting: Sitting, keeper: Keeper | None) -> None:
        """Save into a session, and what was on its way there when the program ended."""
        self.sitting, self.keeper = sitting, keeper
        self._held_up.clear()
        session = sitting.session
        if keeper is None or session is None:
            return
        for card, themes, link in list(keeper.on_their_way(session.id)):
            for theme in themes:
                sitting.themes.setdefault(theme.id, theme)
            if card.id in sitting.cards:
                self._correct(session.id, card, themes, link)
            else:
                self._note(session.id, card, themes, link)

    def add(self, card: CardLine, link: LinkLine | None = None) -> None:
        """Save a new card, after those that could not be saved before."""
        held_up, self._held_up = self._held_up, {}
        for again in held_up.values():
            again()
        if self.sitting and self.sitting.session:
            self._note(self.sitting.session.id, card, self._themes(card), link)

    def correct(self, card: CardLine, link: LinkLine | None = None) -> None:
        """Save what was put right in a card."""
        if self.sitting and self.sitting.session:
            self._correct(self.sitting.session.id, card, self._themes(card), link)

    def _themes(self, card: CardLine) -> Themes:
        """The themes that this card is the first to bear."""
        return [self.new_themes[id] for id in card.theme_ids if id in self.new_themes]

    def _note(self, session: UUID, card: CardLine, themes: Themes, link: Link) -> None:
        self._keep(session, card, themes, link)
        assert self.sitting is not None
        self.sitting.unsaved.add(card.id)
        self.added.emit(card)
        self._send(noting.note(session, card, themes, link), session, card.id, themes)

    def _correct(self, session: UUID, card: CardLine, themes: Themes, link: Link) -> None:
        self._keep(session, card, themes, link)
        assert self.sitting is not None
        self.sitting.change(card)
        self.changed.emit(card.id)
        self._send(noting.correct(card, themes, link), session, card.id, themes)

    def _keep(self, session: UUID, card: CardLine, themes: Themes, link: Link) -> None:
        """Until it is saved the card is a draft."""
        if self.keeper:
            self.keeper.send(session, card, themes, link)
        if self.sitting and link:
            self.sitting.links[card.id] = link

    def _send(self, job: Job, session: UUID, card: UUID, themes: Themes) -> None:
        keeper = self.keeper

        def arrived(_: object) -> None:
            if keeper:
                keeper.arrived(session, card)
            for theme in themes:
                self.new_themes.pop(theme.id, None)
            if self.sitting and card in self.sitting.unsaved:
                self.sitting.unsaved.discard(card)
                self.changed.emit(card)

        def failed(error: DialogueError) -> None:
            self._held_up[card] = lambda: self._send(job, session, card, themes)
            self.changed.emit(card)
            self.refused.emit(error)

        self.desk.run(job, arrived, failed, self)

    @property
    def held_up(self) -> set[UUID]:
        """Cards that could not be saved yet."""
        return set(self._held_up)
