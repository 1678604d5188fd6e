"""Searching the notes (N22): a field over the stream, which then shows what was found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ...domain.notes import said_spans
from ..look import Look, Text
from ..operations.searching import FoundLine, FoundLines
from ..operations.sessions import CardLine, SessionLine
from ..parts import Box, Line, SearchField
from .proposals import marked
from .rows import Divider, Row, Said
from .wording import SessionWords

MOST = 200
"""So many found cards are shown; nobody reads on, one types another word."""
NOTHING_FOUND = FoundLines()


class FindStrip(Box):
    """``searched(str)``; ``stepped(±1)`` at ↑ ↓, ``opened()`` at Enter, ``left()`` at Esc."""

    searched = Signal(str)
    stepped = Signal(int)
    opened = Signal()
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, vertical=False, gap=10, parent=parent)
        self.field = SearchField(look, lambda: self.tr("Find in the notes of every session"), "Esc")
        self.count = Line(look, "", 14, 400, "ink2", elide=False)
        self.field.searched.connect(self.searched)
        self.field.line.installEventFilter(self)
        self.add((self.field, 1), self.count)
        self.setFocusProxy(self.field.editor)

    @property
    def is_open(self) -> bool:
        return not self.isHidden()

    def show_count(self, found: int, text: str) -> None:
        """How many cards answer."""
        words = self.tr("%n card(s) found", "", found) if text.strip() else ""
        self.count.set_text(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._takes(event)
        return super().eventFilter(watched, event)

    def _takes(self, event: QKeyEvent) -> bool:
        keys, key = Qt.Key, event.key()
        if key in (keys.Key_Up, keys.Key_Down):
            self.stepped.emit(-1 if key == keys.Key_Up else 1)
        elif key in (keys.Key_Return, keys.Key_Enter):
            self.opened.emit()
        elif key == keys.Key_Escape:
            self.left.emit()
        else:
            return False
        return True


class Finding:
    """Cards of every session that answer a text, under the title of their session."""

    def __init__(
        self,
        words: SessionWords,
        sessions: Sequence[SessionLine],
        text: str = "",
        found: FoundLines = NOTHING_FOUND,
    ) -> None:
        self.words, self.text, self.found = words, text, found
        self.sessions = {session.id: session for session in sessions}
        self.cards: Mapping[UUID, FoundLine] = {line.card.id: line for line in found.lines}

    def rows(self) -> list[Row]:
        """What answers, newest session last as in the stream."""
        rows: list[Row] = []
        session: UUID | None = None
        for line in self.found.lines:
            if line.session_id != session:
                session = line.session_id
                rows.append(Divider(self._heading(session)))
            rows.append(Said(line.card.id))
        return rows

    def _heading(self, session: UUID) -> str:
        line = self.sessions.get(session)
        if line is None:
            return ""
        title = self.words.title(line)
        day = self.words.look.language.date(line.date) if line.date else ""
        return f"{title} · {day}" if day else title

    def rule_of(self, line: FoundLine) -> str:
        """The rule of the session in which a card was noted; the strictest if nobody knows."""
        session = self.sessions.get(line.session_id)
        return session.attribution if session else "none"

    def marked(self, card: CardLine) -> Text:
        """The words said, with those that were found on their own ground."""
        return marked(card.text, said_spans(card.text, self.text))
