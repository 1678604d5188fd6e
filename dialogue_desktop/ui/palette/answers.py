"""What the palette shows: answers under headings, each with what Enter does with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ..look.lettering import plain

if TYPE_CHECKING:
    from ...domain.roster import RosterLine
    from ..look import Text
    from ..shell.main import Main


@dataclass(frozen=True)
class Answer:
    """One line that answers: its words with the found letters marked, a note under them, and what
    Enter does, called by a ``verb``. Without ``act`` it can't be done now, and the note says why.
    """

    words: Text
    verb: str
    act: Callable[[], object] | None
    note: Text = ""
    icon: str = ""
    key: str = ""
    """The key that does it without the palette."""
    person: RosterLine | None = None
    said: bool = False
    """Whether the words are somebody's own."""

    @property
    def spoken(self) -> str:
        """The line as it is read aloud."""
        parts = (plain(self.words), plain(self.note), self.key)
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True)
class Heading:
    """What the answers under it are, and how many there are where not all are shown."""

    words: str
    count: str = ""


class Found(NamedTuple):
    """The first answers of a source, and how many there are."""

    answers: Sequence[Answer]
    total: int


NOTHING = Found((), 0)


class Source(QObject):
    """Where answers come from, for as long as the palette is there. ``changed()`` when there are
    others to the same letters."""

    changed = Signal()

    def __init__(self, palette: QObject, main: Main) -> None:
        super().__init__(palette)
        self.main = main

    def title(self) -> str:
        """What stands over its answers."""
        raise NotImplementedError

    def begin(self, before: QWidget | None) -> None:
        """The palette opens; ``before`` is what had the keyboard."""

    def find(self, letters: str, most: int) -> Found:
        """What answers, at once: what is still being read is told later."""
        raise NotImplementedError
