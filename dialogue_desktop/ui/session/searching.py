"""The stream while somebody searches: what was found, and back to where it was said."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QObject, Signal

from ..desk import Desk
from ..operations import sessions as operations
from ..operations.sessions import FoundLine
from ..parts import CardContent
from .finding import Finding, FindStrip
from .sitting import Sitting
from .stream import Stream


class Searching(QObject):
    """``left()`` when the session is to be shown again; ``wanted(session, card)`` at Enter."""

    left = Signal()
    wanted = Signal(object, object)

    def __init__(self, desk: Desk, strip: FindStrip, stream: Stream) -> None:
        super().__init__(strip)
        self.desk, self.strip, self.stream = desk, strip, stream
        self.sitting: Sitting | None = None
        self.finding: Finding | None = None
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
        self.strip.show()
        self.strip.setFocus()
        operations.every_note(self.desk, self._ready, self)

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

    def _ready(self, lines: list[FoundLine]) -> None:
        if self.sitting is not None and self.strip.is_open:
            self.finding = Finding(self.sitting.words, lines, self.sitting.notes.sessions)
            self._search(self.strip.field.text())

    def _search(self, text: str) -> None:
        if self.finding is None or self.sitting is None:
            return
        rows = self.finding.rows(text)
        self.stream.show_rows(rows if text.strip() else self.sitting.rows())
        self.strip.show_count(self.finding.found, text)
