"""What the room sees while one builds: the statement as it is written, and the raised hands."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ..page import Page
from ..session.room import Projected, open_room, room_of
from .acts import Now
from .building import Building


class Projecting(QObject):
    """Never who said what a statement is made of: only its words and sums of hands."""

    def __init__(self, page: Page, now: Now) -> None:
        super().__init__(page)
        self.page, self.now = page, now

    def toggle(self, building: Building | None) -> None:
        """Open the screen of the room, or leave it."""
        if building is not None and building.session is not None:
            room_of(self.page).toggle()
            self.follow(building)

    def follow(self, building: Building | None, typed: tuple[str, str] | None = None) -> None:
        """Show where one is; ``typed`` are words that are not entered yet, in two languages."""
        room = open_room(self.page)
        if building is None or room is None or not self.page.isVisible():
            return
        line = building.current
        shown = Projected(line.text, line.translation).with_counts(line.counts)
        if typed is not None and typed != (line.text, line.translation):
            shown = Projected(*typed)
        room.show_statement(building.sitting.agenda(self.now()), shown)
