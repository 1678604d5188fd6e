"""Reading a session, and reading anew what others write of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from ..desk import Desk
from ..look import Look
from ..operations import rooms
from ..operations import sessions as operations
from ..operations.sessions import Notes

_SHOWN = frozenset(
    {
        "session",
        "agenda_item",
        "theme",
        "participant",
        "organisation",
        "contribution",
        "card_link",
        "photo",
    }
)
"""What the page shows some of."""
_ROOM = frozenset({"attendance", "slot", "tally"})
"""What says who is in the room."""


class Reading(QObject):
    """``notes(Notes)`` when a session was read, ``cards(dict)`` when some of its cards were,
    ``room(Room)`` when only who is there changed."""

    notes = Signal(object)
    cards = Signal(object)
    room = Signal(object)

    def __init__(self, look: Look, desk: Desk, page: QObject) -> None:
        super().__init__(page)
        self.look, self.desk = look, desk
        self.wanted: UUID | None = None
        self.own: set[UUID] = set()
        """What this page writes itself, and need not read back."""
        self.stale, self._under_way = True, False

    def read(self, here: UUID | None, today: dt.date) -> None:
        """Read a session anew: the one wanted, or the one that is open, or the nearest."""
        self.stale, self._under_way = False, True
        wanted = self.wanted or here
        self.desk.run(operations.open_notes(wanted, today, self.look.rtl), self._read, owner=self)

    def _read(self, notes: Notes) -> None:
        self._under_way, self.wanted = False, None
        self.notes.emit(notes)

    def touched(
        self, nouns: dict[str, set[Any]], here: UUID | None, visible: bool, again: Callable[[], Any]
    ) -> None:
        """Something was written; ``again`` reads all anew."""
        others = {noun: ids - self.own for noun, ids in nouns.items() if ids - self.own}
        self.own -= {id for ids in nouns.values() for id in ids}
        shown = others.keys() & _SHOWN
        if self._under_way or not ("*" in nouns or shown or others.keys() & _ROOM):
            return  # what is being read was asked for after this was written
        if not visible:
            self.stale = True
        elif "*" in nouns or shown - {"contribution"}:
            again()
        elif here is not None:
            cards = others.get("contribution")
            if cards:
                self.desk.run(operations.read_cards(here, cards), self.cards.emit, owner=self)
            if others.keys() & _ROOM:
                self.desk.run(rooms.read_room(here), self.room.emit, owner=self)

    def find(self, card: UUID, then: Callable[[UUID | None], None]) -> None:
        """The session in which a card was noted."""
        self.desk.run(operations.session_of(card), then, owner=self)
