"""People by their name in either script, or by digits of their phone."""

from __future__ import annotations

from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ..look import Text
from ..operations import participants
from ..participants.people import (
    marked,
    note_words,
    organisation_words,
    shape,
    telling_words,
)
from .answers import NOTHING, Answer, Found, Source
from .register import OpenRegister

if TYPE_CHECKING:
    from ...domain.roster import Roster, RosterLine
    from ..shell.main import Main

_ANEW = frozenset({"*", "pair", "organisation", "programme", "consent"})


class Everybody(Source):
    """Whoever a page lists already is looked up there; else everybody is read, while the rest of
    the palette answers."""

    def __init__(self, palette: QObject, main: Main, register: OpenRegister) -> None:
        super().__init__(palette, main)
        self.register = register
        self._own: Roster | None = None
        self.reading = False
        self.main.desk.touched.connect(self._touched)

    def title(self) -> str:
        return self.tr("People")

    def begin(self, before: QWidget | None) -> None:
        if self.roster() is None and not self.reading and self.main.desk.is_open:
            self.reading = True
            everybody = participants.read(self.main.look.rtl, lambda lines: Counter())
            self.main.desk.run(everybody, self._read, owner=self)

    def _read(self, people: participants.People) -> None:
        self.reading = False
        self._own = people.roster
        self.changed.emit()

    def roster(self) -> Roster | None:
        """Everybody, in an order that stands already: to make one takes too long for a letter."""
        known = [page.roster for page in self.main.stack.built().values()]
        for roster in (*known, self._own):
            if roster is not None and (roster.stands(True) or roster.stands(False)):
                return roster
        return None

    def _touched(self, nouns: dict[str, set[Any]]) -> None:
        """Keep what was read as it is now, or read it again when it is next wanted."""
        ids = nouns.get("participant", set())
        if _ANEW & nouns.keys() or len(ids) > participants.SEVERAL:
            self._own = None
        elif ids and self._own is not None:
            self.main.desk.run(participants.read_changed(ids), self._change, owner=self)

    def _change(self, changed: participants.Changed) -> None:
        if self._own is not None:
            self._own.change(changed.lines, changed.gone)

    def find(self, letters: str, most: int) -> Found:
        roster = self.roster()
        if roster is None or not letters.strip():
            return NOTHING
        rtl = self.main.look.rtl
        shown, count = roster.first(letters, most, rtl if roster.stands(rtl) else not rtl)
        names = Counter(line.leading(rtl) for line in shown)
        return Found([self._answer(x, letters, names[x.leading(rtl)] > 1) for x in shown], count)

    def _answer(self, line: RosterLine, letters: str, namesake: bool) -> Answer:
        look = self.main.look
        name = _name(line, letters, look.rtl)
        if namesake:
            under = telling_words(line, look.rtl)
        else:
            body = organisation_words(line, look.rtl)
            told = body if isinstance(name, str) or shape(line.role) == "civil" else ""
            under = look.language.dotted(told, line.commune or "")
        note = look.language.dotted(under or note_words(line, look.rtl), self.register.status(line))
        return Answer(
            name,
            self.tr("open the person"),
            partial(self.main.go, "participant", line.id),
            marked(note, letters),
            person=line,
        )


def _name(line: RosterLine, letters: str, rtl: bool) -> Text:
    """The leading name, with the other one where it is that one which was found."""
    leading, other = marked(line.leading(rtl), letters), marked(line.other(rtl), letters)
    if not isinstance(leading, str) or isinstance(other, str):
        return leading
    return [leading, "   ", *other]
