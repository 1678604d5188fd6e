"""The sessions and half-days of the file, by title or date."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ...domain.names import matches, search_text
from ..attendance.wording import modules_words, slot_words
from ..operations import finding
from ..participants.people import marked
from .answers import NOTHING, Answer, Found, Source

if TYPE_CHECKING:
    from ..operations.attendance import HalfDay
    from ..operations.finding import Titles
    from ..operations.sessions import SessionLine
    from ..shell.main import Main
    from .register import OpenRegister


class Dated(NamedTuple):
    """A session or half-day in the words of the language that is spoken."""

    search: str
    words: str
    note: str
    icon: str
    act: Callable[[], None]


_READ = frozenset(
    {"*", "session", "slot", "module", "organisation", "cohort", "attendance", "pair"}
)


class Dates(Source):
    """Sessions and half-days; what is read of the file when the palette opens is kept until
    something of it changes."""

    def __init__(self, palette: QObject, main: Main, register: OpenRegister) -> None:
        super().__init__(palette, main)
        self.register = register
        self.titles: Titles = finding.NOTHING
        self._read_for: tuple[bool, dt.date] | None = None
        self._said_in = ""
        self._lines: list[Dated] = []
        self.main.desk.touched.connect(self._touched)

    def title(self) -> str:
        return self.tr("Sessions and half-days")

    def begin(self, before: QWidget | None) -> None:
        moment = dt.datetime.now()
        wanted = self.main.look.rtl, moment.date()
        if self.main.desk.is_open and self._read_for != wanted:
            self._read_for = wanted
            job = finding.read_titles(moment, wanted[0])
            self.main.desk.run(job, self._read, owner=self)
        if self._said_in != self.main.look.language.code:
            self._say()

    def _touched(self, nouns: dict[str, set[Any]]) -> None:
        if _READ & nouns.keys():
            self._read_for = None

    def _read(self, titles: Titles) -> None:
        self.titles = self.register.titles = titles
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        """Every session and half-day in the words of the language that is spoken now."""
        self._said_in = self.main.look.language.code
        sessions = [self._session(one) for one in self.titles.sessions]
        self._lines = [*sessions, *(self._half_day(one) for one in self.titles.half_days)]

    def _session(self, one: SessionLine) -> Dated:
        look = self.main.look
        first, second = one.title or "", one.title_ar or ""
        words = (second or first) if look.rtl else (first or second)
        day = look.language.date(one.date, "long") if one.date else ""
        act = partial(self.main.go, "session", one.id)
        search = search_text(first, second, self._dated(one.date), self.tr("Session"))
        return Dated(search, words or self.tr("Session"), day, "session", act)

    def _half_day(self, one: HalfDay) -> Dated:
        look = self.main.look
        words, note = slot_words(look, one), modules_words(one)
        place = one.cohort or one.venue or ""
        act = partial(self.main.go, "slot", one.id)
        search = search_text(words, note, place, self._dated(one.date))
        return Dated(search, words, look.language.dotted(note, place), "attendance", act)

    def _dated(self, day: dt.date | None) -> str:
        """A date as it may be typed."""
        if day is None:
            return ""
        long = self.main.look.language.date(day, "long")
        return f"{long} {day:%d/%m/%Y} {day.day}/{day.month} {day.isoformat()}"

    def find(self, letters: str, most: int) -> Found:
        if not letters.strip():
            return NOTHING
        found = [line for line in self._lines if matches(line.search, letters)]
        answers = [
            Answer(
                marked(one.words, letters), self.tr("open"), one.act, marked(one.note, letters),
                one.icon,
            )
            for one in found[:most]
        ]  # fmt: skip
        return Found(answers, len(found))
