"""What parts of the window offer: buttons to press, options to choose, lines of a button's menu.

Nothing is listed by hand: each is found because it is there, by the words it shows and by the
other words that people have for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache, partial
from typing import NamedTuple

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from ...domain.names import fold, matches, search_text
from ..parts import Chooser, Pressable, say
from ..parts.menu import line_words
from .also import also


class Doing(NamedTuple):
    """Something that can be done: ``act`` tells whether it could be; without it the note says why
    it can't. It is found by its ``label`` as well, which may say less, once it is ``findable``."""

    words: str
    act: Callable[[], object] | None
    note: str = ""
    icon: str = ""
    key: str = ""
    label: str = ""
    named: str = ""
    search: str = ""

    def findable(self) -> Doing:
        """With what letters are looked for in: they are at every key."""
        named = _named(self.words, self.label)
        return self._replace(named=named, search=named + _about(self.words, self.note, self.key))

    def rank(self, letters: str) -> int | None:
        """How well letters name it, 0 best, None not at all."""
        if not matches(self.search, letters):
            return None
        if fold(letters) in (fold(self.words), fold(self.label)):
            return 0
        return 1 if matches(self.named, letters) else 2


@lru_cache(maxsize=4096)
def _named(words: str, label: str) -> str:
    return search_text(words, label)


@lru_cache(maxsize=4096)
def _about(words: str, note: str, key: str) -> str:
    return search_text(note, key) + also(words)


def offered(parts: Iterable[QWidget]) -> Iterator[Doing]:
    """What can be done with parts that are in sight, or will be when they are gone to."""
    for part in parts:
        if isinstance(part, Pressable):
            yield from _pressed(part)
        elif isinstance(part, Chooser):
            yield from _chosen(part)


def _pressed(part: Pressable) -> Iterator[Doing]:
    icon, key = part.icon_name or "", part.key or ""
    if not part.label:
        return
    if part.isEnabled():
        yield Doing(part.called, partial(press, part), "", icon, key, part.label)
        yield from _lines(part)
    elif part.toolTip() not in ("", part.label):
        yield Doing(part.called, None, part.toolTip(), icon, key, part.label)


def _lines(part: Pressable) -> Iterator[Doing]:
    """The lines of its menu, which is not shown for that."""
    menu = part.menu()
    if menu is None:
        return
    for line in menu.actions():
        if line.isEnabled() and line_words(line):
            take, key = partial(_take, part, line_words(line)), menu.own_key(line)
            yield Doing(line_words(line), take, part.called, part.icon_name or "", key)
    menu.deleteLater()


def _chosen(part: Chooser) -> Iterator[Doing]:
    """The options of chips and the like that are not chosen yet."""
    for place, option in enumerate(part.options):
        if part.isEnabled() and place != part.place:
            act = partial(_choose, part, option.value)
            icon = option.icon or ("filter" if not part.label else "check")
            yield Doing(say(option.words), act, part.called, icon)


def press(part: Pressable) -> bool:
    """Do what a click would do, if it can be clicked."""
    able = isValid(part) and part.isVisible() and part.isEnabled()
    if able:
        part.click()
    return able


def _take(part: Pressable, words: str) -> bool:
    """Choose the line of a menu as it is now."""
    menu = part.menu() if isValid(part) and part.isVisible() and part.isEnabled() else None
    if menu is None:
        return False
    line = next((line for line in menu.actions() if line_words(line) == words), None)
    if line is not None:
        line.trigger()
    menu.deleteLater()
    return line is not None


def _choose(part: Chooser, value: object) -> bool:
    able = isValid(part) and part.isVisible() and part.isEnabled()
    if able:
        part.take(next((n for n, one in enumerate(part.options) if one.value == value), -1))
    return able
