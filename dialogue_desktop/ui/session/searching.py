"""The stream while somebody searches: what was found, and back to where it was said."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from ..desk import Desk
from ..operations import searching as operations
from ..operations.searching import FoundLines
from ..parts import CardContent
from .finding import MOST, NOTHING_FOUND, Finding, FindStrip
from .sitting import Sitting
from .stream import Stream

SLICES_BETWEEN = 50
"""So often notes are read on before what was typed is looked for again."""


class Searching(QObject):
    """``left()`` when the session is to be shown again; ``wanted(session, card)`` at Enter."""

    left = Signal()
    wanted = Signal(object, object)

    def __init__(self, desk: Desk, strip: FindStrip, stream: Stream) -> None:
        super().__init__(strip)
        self.desk, self.strip, self.stream = desk, strip, stream
        self.sitting: Sitting | None = None
        self.finding: Finding | None = None
        self._slices = 0
        strip.searched.connect(self._search)
        strip.stepped.connect(stream.step)
        strip.opened.connect(self.take)
        strip.left.connect(self.leave)

    @property
    def on(self) -> bool:
        """Whether the stream shows what was found."""
        return self.finding is not None

    def begin(self, sitting: Sitting) -> None:
        """Open the field; the notes of every session are read meanwhile."""
        self.sitting = sitting
        self.finding = Finding(sitting.words, sitting.notes.sessions)
        self.strip.show()
        self.strip.setFocus()
        self._search(self.strip.field.text())
        self.desk.run(operations.read_notes(), self._read_on, owner=self)

    def leave(self) -> None:
        """Show the session again."""
        if self.strip.is_open:
            self.strip.hide()
            self.finding = None
            self.strip.field.set_text("")
            self.left.emit()

    def take(self) -> None:
        """Go to the card under the cursor, or else to the newest found."""
        if self.stream.current() is None:
            self.stream.step(-1)
        id = self.stream.current()
        found = self.finding.cards.get(id) if self.finding and id else None
        if found is not None:
            self.leave()
            self.wanted.emit(found.session_id, found.card.id)

    def content(self, id: UUID) -> CardContent | None:
        """A found card as it is painted, under the rule of its own session."""
        found = self.finding.cards.get(id) if self.finding else None
        if self.finding is None or self.sitting is None or found is None:
            return None
        rule = self.finding.rule_of(found)
        return self.sitting.content(found.card, self.finding.marked(found.card), rule)

    def letters(self, id: UUID) -> int:
        """How long the words of a found card are."""
        found = self.finding.cards.get(id) if self.finding else None
        return len(found.card.text) if found else 0

    def _read_on(self, whole: bool) -> None:
        """Read the next notes; what was found among some is looked for again among all."""
        if not self.strip.is_open:
            return
        if not whole:
            self.desk.run(operations.read_notes(), self._read_on, owner=self)
            self._slices += 1
        if whole or self._slices % SLICES_BETWEEN == 0:
            self._search(self.strip.field.text())

    def _search(self, text: str) -> None:
        if text.strip():
            self.desk.run(operations.find_notes(text, MOST), partial(self._found, text), owner=self)
        else:
            self._found(text, NOTHING_FOUND)

    def _found(self, text: str, found: FoundLines) -> None:
        """Show what answers, unless something else is asked by now."""
        sitting = self.sitting
        if sitting is None or not self.strip.is_open or text != self.strip.field.text():
            return
        self.finding = Finding(sitting.words, sitting.notes.sessions, text, found)
        self.stream.show_rows(self.finding.rows() if text.strip() else sitting.rows())
        self.strip.show_count(found.answering, text)
