"""Words searched in the notes of every session, while they are typed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from ...domain.spoken import CardLine
from .sessions import card_line

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from ...workspace import Workspace
    from ..desk import Desk


class FoundLine(NamedTuple):
    """A card of any session."""

    card: CardLine
    session_id: UUID


class FoundLines(NamedTuple):
    """How many cards answer, and the last of them in order."""

    answering: int = 0
    lines: tuple[FoundLine, ...] = ()


def read_notes(desk: Desk, then: Callable[[bool], None], owner: QObject) -> None:
    """Make some more notes ready to be searched, little enough for writing not to wait; answers
    whether all are."""
    desk.run(lambda ws: ws.read_notes(), then, owner=owner)


def find_notes(
    desk: Desk, text: str, most: int, then: Callable[[FoundLines], None], owner: QObject
) -> None:
    """The notes, of those that are ready, that answer a text."""

    def job(ws: Workspace) -> FoundLines:
        found = ws.find_notes(text, most)
        lines = (FoundLine(card_line(card), card.session_id) for card in found.cards)
        return FoundLines(found.answering, tuple(lines))

    desk.run(job, then, owner=owner)
