"""Words found in what was said; of who said it, what the rule of its session allows."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ...domain.cards import shortened, unturned
from ...domain.notes import said_spans
from ..operations import searching
from ..session.proposals import marked
from ..session.wording import SessionWords
from .answers import NOTHING, Answer, Found, Source

if TYPE_CHECKING:
    from ..operations.searching import FoundLine, FoundLines
    from ..shell.main import Main
    from .dates import Dates
    from .everybody import Everybody

_BEFORE = 24
"""So many letters are shown before the first one found."""
_MOST = 4000
"""So many letters of a note are looked through for what to show of it."""
_SLICES_BETWEEN = 50


class Notes(Source):
    """Looked for on the thread of the data: what was found is told when it comes. Notes that were
    never read are read while the palette is open."""

    def __init__(self, palette: QObject, main: Main, dates: Dates, everybody: Everybody) -> None:
        super().__init__(palette, main)
        self.dates, self.everybody = dates, everybody
        self.words = SessionWords(self.main.look)
        self.reading = False
        self._letters, self._most, self._slices = "", 0, 0
        self._found: tuple[str, FoundLines] | None = None

    def title(self) -> str:
        return self.tr("In the notes")

    def begin(self, before: QWidget | None) -> None:
        self._found = None
        if self.main.desk.is_open and not self.reading:
            self.reading = True
            self.main.desk.run(searching.read_notes(), self._read_on, owner=self)

    def leave(self) -> None:
        """Nobody waits for the rest."""
        self.reading = False

    def _read_on(self, whole: bool) -> None:
        if not self.reading:
            return
        self._slices += 1
        if not whole:
            self.main.desk.run(searching.read_notes(), self._read_on, owner=self)
        self.reading = not whole
        if whole or self._slices % _SLICES_BETWEEN == 0:
            self._ask()

    def find(self, letters: str, most: int) -> Found:
        self._most = most
        if letters != self._letters:
            self._letters = letters
            self._ask()
        if self._found is None or self._found[0] != letters or not letters.strip():
            return NOTHING
        lines = self._found[1].lines[::-1]
        answers = [self._answer(line, letters) for line in lines[:most]]
        return Found(answers, self._found[1].answering)

    def _ask(self) -> None:
        letters = self._letters
        if letters.strip() and self.main.desk.is_open:
            then = partial(self._take, letters)
            self.main.desk.run(searching.find_notes(letters, self._most), then, owner=self)

    def _take(self, letters: str, found: FoundLines) -> None:
        if letters == self._letters:
            self._found = letters, found
            self.changed.emit()

    def _answer(self, line: FoundLine, letters: str) -> Answer:
        card, language = line.card, self.main.look.language
        day = language.date(card.said_at.astimezone().date(), "short") if card.said_at else ""
        kind = self.words.kind(card.kind)
        note = language.dotted(day, kind[:1].lower() + kind[1:], self._who(line))
        text = _about(unturned(card.text), letters)
        return Answer(
            marked(text, said_spans(text, letters)),
            self.tr("open the note"),
            partial(self.main.go, "contribution", card.id),
            note,
            self.words.icon(card.kind),
            said=True,
        )

    def _who(self, line: FoundLine) -> str:
        """The speaker under the rule of the session; a name only of whoever agreed to it."""
        rule = self._rule(line.session_id)
        roster, id = self.everybody.roster(), line.card.speaker_id
        person = roster.get(id) if roster is not None and id else None
        if rule == "named" and not (person is not None and person.consent):
            rule = "role"
        who = self.words.who(line.card, rule, person)
        return who if rule == "named" else who[:1].lower() + who[1:]

    def _rule(self, session: UUID) -> str:
        """The strictest for a session that nobody knows yet."""
        known = (one.attribution for one in self.dates.titles.sessions if one.id == session)
        return next(known, "none")


def _about(text: str, letters: str) -> str:
    """One line of a long note, from shortly before what was found."""
    text = " ".join(text[:_MOST].split())
    found = said_spans(text, letters)
    if found and found[0][0] > 2 * _BEFORE:
        start = text.find(" ", found[0][0] - _BEFORE)
        text = f"…{text[start if 0 < start < found[0][0] else found[0][0] :]}"
    return shortened(text)
