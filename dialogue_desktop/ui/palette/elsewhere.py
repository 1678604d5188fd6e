"""Where one can go: the places of the window, what can be done on its other pages whether they
were opened or not, and the organisations and modules of the file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from ...domain.names import wanted
from ..page import Page, PageHead
from ..participants.people import marked
from ..parts import Chooser, IconButton, Pressable, say
from .answers import Answer, Found, Source
from .doings import Doings, combination, told_keys, with_keys
from .errand import Errand
from .offered import Doing, offered

if TYPE_CHECKING:
    from ..operations.finding import Titled
    from ..shell.main import Main
    from .dates import Dates


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
    """Pages are asked what they offer once the palette stands there: no letter waits for it."""

    def __init__(self, palette: QObject, main: Main, here: Doings, dates: Dates) -> None:
        super().__init__(palette, main)
        self.here, self.dates = here, dates
        self._places: list[Doing] = []
        self._others: list[str] = []
        self._pages: dict[str, list[Doing]] = {}
        self._waiting: dict[str, tuple[str, list[Doing]]] = {}
        """What a page offers that nobody opened stays, in the language it was asked in."""
        self._soon = QTimer(self, interval=0)
        self._soon.timeout.connect(self._ask_next)
        self.main.stack.prepared.connect(self._more)

    def begin(self, before: QWidget | None) -> None:
        self._places = [one.findable() for one in self._further()]
        self._others = self._told()
        self._pages.clear()
        self._soon.start()

    def title(self) -> str:
        return self.tr("Go to")

    def _more(self) -> None:
        """Another page can tell what there is on it."""
        self._others = self._told()
        self._soon.start()
        self.changed.emit()

    def _ask_next(self) -> None:
        """Ask one page; nobody waits for all of them at once."""
        name = next((name for name in self._others if name not in self._pages), None)
        if name is None:
            self._soon.stop()
        else:
            self._ask(name)

    def _ask(self, name: str) -> list[Doing]:
        if name not in self._pages:
            code, stack = self.main.look.language.code, self.main.stack
            waits = name not in stack.built()
            if not waits or self._waiting.get(name, ("", []))[0] != code:
                self._waiting[name] = code, self._on(name, waits)
            self._pages[name] = self._waiting[name][1]
        return self._pages[name]

    def find(self, letters: str, most: int) -> Found:
        known = list(self._places)
        if letters.strip():
            known += [one for name in self._others for one in self._ask(name)]
        able = [(rank, one) for one in known if (rank := one.rank(letters)) is not None]
        able.sort(key=lambda each: each[0])
        answers = [self._answer(one, letters) for _, one in able[:most]]
        titled: list[tuple[str, Titled]] = []
        for noun in ("organisations", "modules"):
            lines = answering(getattr(self.dates.titles, noun), letters)
            titled += [(noun, one) for one in lines]
        shown = titled[: max(0, most - len(answers))]
        answers += [self._titled(noun, one, letters) for noun, one in shown]
        return Found(answers, len(able) + len(titled))

    def _answer(self, one: Doing, letters: str) -> Answer:
        verb = self.tr("go there") if one in self._places else self.tr("go there and do it")
        words, note = marked(one.words, letters), marked(one.note, letters)
        return Answer(words, verb, one.act, note, one.icon or "enter", one.key)

    # Places

    def _further(self) -> Iterator[Doing]:
        """Every place but the one where one is, and those that can be gone to from here."""
        places, here = self.main.places, ("search", self.main.stack.current)
        told = {doing.words for doing in self.here.doings}
        for place in (*places.tabs(), *places.further(), *places.tools()):
            if place.name not in here and say(place.words) not in told:
                go = partial(self.main.go, place.name)
                yield Doing(say(place.words), go, say(place.note), place.icon, place.key)

    # What can be done on other pages

    def _told(self) -> list[str]:
        """The other pages; of those that were never opened, the ones that can be gone to."""
        stack, places = self.main.stack, self.main.places
        named = {place.name for place in (*places.tabs(), *places.further(), *places.tools())}
        opened = stack.built()
        return [
            name for name in stack.known() if name != stack.current and name in {*opened, *named}
        ]

    def _on(self, name: str, waits: bool) -> list[Doing]:
        """What a page offers, each thing once, by its words."""
        page = self.main.stack.known()[name]
        title, dotted = say(page.title), self.main.look.language.dotted

        def there(one: Doing, way: str = "") -> Doing:
            act = one.act and partial(Errand, self.main, name, way, one.act)
            return one._replace(act=act, note=dotted(title, one.note))

        parts = [part for kind in (Pressable, Chooser) for part in page.findChildren(kind)]
        ways = [(_way(part, page, waits), part) for part in parts if _is_of_use(part)]
        pressed = [
            there(one, way) for way, part in ways if way is not None for one in offered([part])
        ]
        found: dict[str, Doing] = {}
        for one in with_keys(pressed, map(there, _by_keys(page))):
            found.setdefault(one.words, one.findable())
        return list(found.values())

    # What has a title

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


def _is_of_use(part: QWidget) -> bool:
    """Not what leads away from a page, or to the help about it."""
    about = isinstance(part, IconButton) and isinstance(part.parent(), PageHead)
    return not about and getattr(part, "key", None) != "Esc"


def _way(part: QWidget, page: Page, waits: bool) -> str | None:
    """The screen of a page on which a part stands, blank for the page itself; None where it is
    not to be seen. What a page that waits to be opened will show is not known yet."""
    screens = {screen: name for name, screen in page.ways.items()}
    way, each = "", part
    while each is not page:
        later = waits and not screens and isinstance(each.parent(), QStackedWidget)
        if each in screens:
            way = screens[each]
        elif each.isHidden() and not later:
            return None
        each = each.parentWidget() or page
    return way


def _by_keys(page: Page) -> Iterator[Doing]:
    """What F1 tells of the page, as far as the key works wherever the keyboard is on it."""
    shortcuts = page.findChildren(QShortcut)
    for key, words in told_keys(page):
        one = combination(key)
        if one is not None:
            keys = QKeySequence(one)
            own = [shortcut for shortcut in shortcuts if shortcut.key() == keys]
            if own:
                yield Doing(words, partial(_press, own), key=key)


def _press(shortcuts: Sequence[QShortcut]) -> bool:
    for shortcut in shortcuts:
        of = shortcut.parent()
        if shortcut.isEnabled() and isinstance(of, QWidget) and of.isVisible():
            shortcut.activated.emit()
            return True
    return False
