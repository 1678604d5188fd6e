"""Words searched in the notes of every session, while they are typed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from ...domain.spoken import CardLine
from .jobs import job
from .sessions import card_line

if TYPE_CHECKING:
    from ...workspace import Workspace


class FoundLine(NamedTuple):
    """A card of any session."""

    card: CardLine
    session_id: UUID


class FoundLines(NamedTuple):
    """How many cards answer, and the last of them in order."""

    answering: int = 0
    lines: tuple[FoundLine, ...] = ()


@job
def read_notes(ws: Workspace) -> bool:
    """Make some more notes ready to be searched, little enough for writing not to wait; answers
    whether all are."""
    return ws.read_notes()


@job
def find_notes(ws: Workspace, text: str, most: int) -> FoundLines:
    """The notes, of those that are ready, that answer a text."""
    found = ws.find_notes(text, most)
    lines = (FoundLine(card_line(card), card.session_id) for card in found.cards)
    return FoundLines(found.answering, tuple(lines))
