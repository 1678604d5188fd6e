"""Where one can go: the places of the window, the organisations and modules of the file, and its
sessions and half-days by title or date."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ...domain.names import matches, search_text, wanted
from ..attendance.wording import modules_words, slot_words
from ..operations import finding
from ..participants.people import marked
from ..parts import Button, say
from .answers import Answer, Found, Source
from .doings import press

if TYPE_CHECKING:
    from ..operations.attendance import HalfDay
    from ..operations.finding import Titled, Titles
    from ..operations.sessions import SessionLine
    from ..shell.main import Main
    from ..shell.places import Place
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


def answering(lines: Sequence[Titled], letters: str) -> Sequence[Titled]:
    """Those of thousands of lines in which every word begins a word: asked at every letter."""
    words = wanted(letters)
    for ways in words:
        if len(ways) == 1:
            way = ways[0]
            lines = [one for one in lines if way in one.search]
        else:
            lines = [one for one in lines if any(way in one.search for way in ways)]
    return lines if words else ()


class Elsewhere(Source):
    """The places of the window, and what can be pressed on pages that were opened before;
    organisations and modules by title."""

    def __init__(self, main: Main, dates: Dates) -> None:
        super().__init__(main)
        self.main, self.dates = main, dates
        self._known: list[tuple[str, Place]] = []
        self._buttons: list[tuple[str, str, Button]] = []

    def begin(self, before: QWidget | None) -> None:
        """Each button once, by what is searched and the page it is on."""
        self._read_places()
        found: dict[str, tuple[str, str, Button]] = {}
        here, pages = self.main.stack.current, self.main.stack.built()
        for name in sorted(pages, key=lambda name: name != here):
            page = pages[name]
            for part in page.findChildren(Button):
                if part.isEnabled() and part.isVisibleTo(page):
                    search = search_text(part.label, part.key, say(page.title))
                    found.setdefault(part.label, (search, name, part))
        self._buttons = [one for one in found.values() if one[1] != here]

    def title(self) -> str:
        return self.tr("Go to")

    def find(self, letters: str, most: int) -> Found:
        answers = [*self._places(letters)]
        titled: list[tuple[str, Titled]] = []
        if letters.strip():
            answers += self._pressed(letters)
            for noun in ("organisations", "modules"):
                lines = answering(getattr(self.dates.titles, noun), letters)
                titled += [(noun, one) for one in lines]
        shown = titled[: max(0, most - len(answers))]
        answers += [self._titled(noun, one, letters) for noun, one in shown]
        return Found(answers[:most], len(answers) + len(titled) - len(shown))

    def _read_places(self) -> None:
        """Every place but the one where one is, by what is searched."""
        places, here = self.main.places, ("search", self.main.stack.current)
        self._known = [
            (search_text(say(place.words), say(place.note), place.key), place)
            for place in (*places.tabs(), *places.further(), *places.tools())
            if place.name not in here
        ]

    def _places(self, letters: str) -> Iterable[Answer]:
        for search, place in self._known:
            if matches(search, letters):
                yield Answer(
                    marked(say(place.words), letters), self.tr("go there"),
                    partial(self.main.go, place.name), marked(say(place.note), letters),
                    place.icon, place.key,
                )  # fmt: skip

    def _pressed(self, letters: str) -> Iterable[Answer]:
        for search, name, part in self._buttons:
            if isValid(part) and matches(search, letters):
                title = say(self.main.stack.page(name).title)
                yield Answer(
                    marked(part.label, letters), self.tr("go there and do it"),
                    partial(self._press, name, part), marked(title, letters),
                    part.icon_name or "enter", part.key or "",
                )  # fmt: skip

    def _press(self, name: str, part: Button) -> None:
        self.main.go(name)
        press(part)

    def _titled(self, noun: str, one: Titled, letters: str) -> Answer:
        words = marked(one.leading(self.main.look.rtl), letters)
        if noun == "modules":
            act = partial(self.main.go, "scores", one.id)
            return Answer(words, self.tr("open"), act, self.tr("Module"), "grid")
        act = partial(self._people_of, one)
        return Answer(words, self.tr("open"), act, self.tr("Organisation"), "participants")

    def _people_of(self, one: Titled) -> None:
        """The people who speak for an organisation."""
        self.main.go("participants")
        page: Any = self.main.stack.page("participants")
        page.search.set_text(one.leading(self.main.look.rtl))
        page.refresh()


class Dates(Source):
    """Sessions and half-days; what is read of the file when the palette opens is kept until
    something of it changes."""

    def __init__(self, main: Main, register: OpenRegister) -> None:
        super().__init__(main)
        self.main, self.register = main, register
        self.titles: Titles = finding.NOTHING
        self._read_for: tuple[bool, dt.date] | None = None
        self._lines: list[Dated] = []
        main.desk.touched.connect(self._touched)

    def title(self) -> str:
        return self.tr("Sessions and half-days")

    def begin(self, before: QWidget | None) -> None:
        moment = dt.datetime.now()
        wanted = self.main.look.rtl, moment.date()
        if self.main.desk.is_open and self._read_for != wanted:
            self._read_for = wanted
            finding.read_titles(self.main.desk, moment, wanted[0], self._read, self)
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
            return Found((), 0)
        found = [line for line in self._lines if matches(line.search, letters)]
        answers = [
            Answer(
                marked(one.words, letters), self.tr("open"), one.act, marked(one.note, letters),
                one.icon,
            )
            for one in found[:most]
        ]  # fmt: skip
        return Found(answers, len(found))
