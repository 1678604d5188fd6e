"""The page of a person among the screens of the tab: made when one is first opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

if TYPE_CHECKING:
    from ..desk import Desk
    from ..look import Look
    from .person.screen import PersonScreen


class Persons(QObject):
    """``left()`` at Esc, ``editing(id)`` at F2, ``said(words, undo)``, ``troubled(sentence)``."""

    left = Signal()
    editing = Signal(object)
    said = Signal(str, object)
    troubled = Signal(str)

    def __init__(self, look: Look, desk: Desk, place: QStackedWidget) -> None:
        super().__init__(place)
        self.look, self.desk, self._place = look, desk, place
        self._screen: PersonScreen | None = None

    @property
    def screen(self) -> PersonScreen:
        """The one page that shows one person or another."""
        if self._screen is None:
            from .person.screen import PersonScreen

            place, made = self._place, PersonScreen(self.look, self.desk)
            self._screen = made
            for back in (made.left, made.editing):
                back.connect(lambda *_: place.setCurrentIndex(0))
            made.left.connect(self.left)
            made.editing.connect(self.editing)
            made.said.connect(self.said)
            made.troubled.connect(self.troubled)
            made.ready.connect(lambda: place.setCurrentWidget(made))
            place.addWidget(made)
        return self._screen

    def open(self, id: UUID) -> None:
        """Show a person on the page, once everything of them was read."""
        self.screen.open(id)

    def touched(self, nouns: dict[str, set[Any]]) -> None:
        """Something was written: what is shown of a person is read again."""
        if self._screen is not None:
            self._screen.touched(nouns)
