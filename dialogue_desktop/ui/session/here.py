"""Who is here (N17): entrances and exits, with the quick line and the register of attendance."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from ..attendance.marking import Marker
from ..attendance.register import Register
from ..attendance.rollcall import RollCall
from ..attendance.standing import Standing
from ..attendance.tally import Tally
from ..desk import Desk
from ..look import Look
from ..operations import attendance, rooms
from ..operations.attendance import Book, Mark
from ..operations.completion import Standings
from ..operations.rooms import Place
from ..parts import Box, Button, Line, column, row
from .sitting import Sitting
from .wording import SessionWords

_RIGHT = 326
_TRAINED = ("complete", "excepted")


class HereScreen(Box):
    """``said(words, undo)`` and ``troubled(sentence)`` as marks are written; ``left()``."""

    said = Signal(str, object)
    troubled = Signal(str)
    left = Signal()

    def __init__(
        self, look: Look, desk: Desk, words: SessionWords, now: Callable[[], dt.datetime]
    ) -> None:
        super().__init__(look, gap=10)
        self.desk, self.words = desk, words
        self.sitting: Sitting | None = None
        self.register: Register | None = None
        self._made = True
        self.call, self.tally = RollCall(look), Tally(look)
        self.marker = Marker(look, desk, self)
        self.marker.now = lambda: now().astimezone().replace(tzinfo=None)
        self._standing = Standing(desk, self)
        title = Line(look, lambda: self.tr("Who is here"), 22, 600, height=36)
        self.back = Button(look, lambda: self.tr("Back to the notes"), key="F2")
        self.back.clicked.connect(self.left)
        self.right = column(look, self.tally, "stretch")
        self.add(row(look, (title, 1), self.back))
        self.add((row(look, (self.call, 1), self.right, gap=16), 1))
        self._connect()
        self._fit()

    def _connect(self) -> None:
        call, marker, errands = self.call, self.marker, self.call.errands
        for mark in (call.marking, call.adding, errands.standing_in, self.tally.rest):
            mark.connect(self._make_sure)
        marker.serve(call)
        self.tally.rest.connect(marker.rest)
        marker.changed.connect(self.show_marks)
        marker.said.connect(self.said)
        marker.troubled.connect(self.troubled)
        marker.refused.connect(self._refuse)
        call.quick.bind(Qt.Key.Key_Escape, self._escape)
        for keys, act in (("Ctrl+Return", call.add), ("Ctrl+Enter", call.add)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _make_sure(self, *_: object) -> None:
        """The first mark makes the half-day, unless one was planned."""
        session = self.sitting.session if self.sitting else None
        if not self._made and session is not None:
            self._made = True
            self.desk.run(rooms.make_register(session.id), owner=self)

    def _escape(self) -> bool:
        """Esc: the letters go first, then the screen."""
        call = self.call
        if call.quick.text() or call.active or call.errands.now is not None:
            return call.escape()
        self.left.emit()
        return True

    def _refuse(self) -> None:
        self.troubled.emit(self.tr("The register of this half-day is closed."))

    # --- reading -------------------------------------------------------------------------------

    def open(self, sitting: Sitting) -> None:
        """Mark who is in the room of a session; its half-day is found, or made now."""
        self.sitting = sitting
        if sitting.session is not None:
            self.desk.run(rooms.find_place(sitting.session.id), self._found, owner=self)

    def _found(self, place: Place | None) -> None:
        if place is None:
            self.troubled.emit(self.tr("This session has no date yet: give it one first."))
            self.left.emit()
            return
        self.desk.run(
            attendance.read_book(self.look.rtl),
            lambda book: self.show_book(book, place),
            owner=self,
        )

    def show_book(self, book: Book, place: Place) -> None:
        """Show the register of a half-day."""
        expected = {**book.invited, place.slot.id: place.invited}
        register = Register(book._replace(invited=expected), self.look.rtl)
        if self.register is not None:
            register.adopt(self.register)
        slot = register.find_slot(place.slot.id) or place.slot
        self._made = place.made
        self.register = self.marker.register = register
        register.choose(slot)
        self.call.show_register(register)
        self.show_marks()
        self._standing.read(self.look.rtl, register.book.marks, self._trained)

    def _trained(self, standings: Standings) -> None:
        """Of each official: trained, or not yet (R11)."""
        if self.register is None or not standings.modules:
            return
        notes: dict[UUID, str] = {}
        for line in self.register.enrolled:
            reached = standings.people.get(line.id)
            if line.role == "official" and reached is not None:
                notes[line.id] = self.words.trained(reached.state in _TRAINED, line.sex)
        self.register.notes = notes
        self.register.enroll()
        self.call.refresh()

    def touched(self, nouns: dict[str, set[Any]]) -> None:
        """Marks of others."""
        marks = nouns.get("attendance", set())
        if self.register is not None and marks:
            self.desk.run(attendance.read_marks(marks), self._read, owner=self)

    def _read(self, marks: dict[UUID, Mark | None]) -> None:
        if self.register is not None and self.register.take(marks):
            self.show_marks()

    def show_marks(self) -> None:
        """The marks as they are now."""
        if self.register is None:
            return
        self.call.propose(self.marker.proposed)
        self.tally.statuses = self.register.statuses
        self.tally.show_counts(self.register.counts())
        self.call.refresh()

    def refresh(self) -> None:
        super().refresh()
        if hasattr(self, "right"):
            self._fit()

    def _fit(self) -> None:
        self.right.setVisible(not self.look.compact)
        self.right.setFixedWidth(self.look.px(_RIGHT))
