"""What can be done here: whatever can be pressed in the window now, and the keys of the page.

Nothing is listed by hand. A button, a chip or an option is found because it is there, by the
words it shows; a key because F1 tells of it. Choosing one presses it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from ...domain.names import fold, matches, search_text
from ..help.keys import each_key, keys_of
from ..participants.people import marked
from ..parts import Chooser, Pressable, say
from ..shell.rail import Rail
from .answers import Answer, Found, Source

if TYPE_CHECKING:
    from ..shell.main import Main

_LETTERS = 0xFF
"""Beyond these and before Escape are no keys, but signs such as arrows."""
_NAMES = {"Enter": "Return"}
"""Keys that Qt calls otherwise than the keyboard does."""


class Doing(NamedTuple):
    """Something that can be done; without ``act`` the note says why it can't."""

    words: str
    act: Callable[[], None] | None
    note: str = ""
    icon: str = ""
    key: str = ""
    search: str = ""


class Doings(Source):
    """Read when the palette opens: it covers the window, so what can be pressed stays."""

    def __init__(self, main: Main) -> None:
        super().__init__(main)
        self.main = main
        self.doings: list[Doing] = []

    def title(self) -> str:
        return self.tr("Do here")

    def begin(self, before: QWidget | None) -> None:
        self.doings = []
        told = {fold(doing.words): doing for doing in self._told(before)}
        pressed = [*self._pressed(), *self._chosen()]
        known = {word for doing in pressed for word in (fold(doing.words), doing.key) if word}
        for doing in pressed:  # a button that does not show its key: F1 tells it
            same = told.get(fold(doing.words))
            self._take_in(doing._replace(key=same.key) if same and not doing.key else doing)
        for words, doing in told.items():
            if words not in known and doing.key not in known:
                self._take_in(doing)

    def _take_in(self, doing: Doing) -> None:
        search = search_text(doing.words, doing.note, doing.key)
        self.doings.append(doing._replace(search=search))

    def find(self, letters: str, most: int) -> Found:
        able = [one for one in self.doings if matches(one.search, letters)]
        able.sort(key=lambda one: (one.act is None, fold(one.words) != fold(letters)))
        return Found([self._answer(one, letters) for one in able[:most]], len(able))

    def _answer(self, one: Doing, letters: str) -> Answer:
        words, note = marked(one.words, letters), marked(one.note, letters)
        return Answer(words, self.tr("do it"), one.act, note, one.icon or "enter", one.key)

    def _seen(self, kind: type[QWidget]) -> Iterator[QWidget]:
        """The parts of a kind that are to be seen, without the rail: that is places."""
        for part in self.main.findChildren(kind):
            if part.isVisible() and not isinstance(part.parent(), Rail):
                yield part

    def _pressed(self) -> Iterator[Doing]:
        for part in self._seen(Pressable):
            assert isinstance(part, Pressable)
            if part.isEnabled():
                act, note = partial(press, part), ""
            else:
                act, note = None, part.toolTip()
            if part.label and (act or note not in ("", part.label)):
                yield Doing(part.label, act, note, part.icon_name or "", part.key or "")

    def _chosen(self) -> Iterator[Doing]:
        """The options of chips and the like that are not chosen yet."""
        for part in self._seen(Chooser):
            assert isinstance(part, Chooser)
            for place, option in enumerate(part.options):
                if part.isEnabled() and place != part.place:
                    act = partial(_choose, part, option.value)
                    icon = option.icon or ("filter" if not part.label else "check")
                    yield Doing(say(option.words), act, part.label, icon)

    def _told(self, before: QWidget | None) -> Iterator[Doing]:
        """What F1 tells of the page, as far as the key does something where the keyboard was."""
        stack = self.main.stack
        page = stack.page(stack.current) if stack.current else None
        for keys, words in keys_of(page) if page is not None else ():
            for key, said in _each(keys, say(words)):
                act = self._by_key(key, before)
                if act is not None:
                    yield Doing(said[:1].upper() + said[1:], act, key=key)

    def _by_key(self, key: str, before: QWidget | None) -> Callable[[], None] | None:
        sequence = QKeySequence("+".join(_NAMES.get(part, part) for part in key.split()))
        if sequence.count() != 1:
            return None
        one: QKeyCombination = sequence[0]  # type: ignore[index]
        if one.key() == Qt.Key.Key_unknown or _LETTERS < one.key() < Qt.Key.Key_Escape:
            return None
        for shortcut in self._shortcuts(sequence, before):
            return shortcut.activated.emit
        if before is None or not _reaches(one, before):
            return None
        return partial(_send, one, before)

    def _shortcuts(self, keys: QKeySequence, before: QWidget | None) -> Iterable[QShortcut]:
        """What would answer to the keys where the keyboard was."""
        whole = (Qt.ShortcutContext.WindowShortcut, Qt.ShortcutContext.ApplicationShortcut)
        for shortcut in self.main.findChildren(QShortcut):
            of = shortcut.parent()
            if shortcut.key() != keys or not shortcut.isEnabled():
                continue
            if not isinstance(of, QWidget) or not of.isVisible():
                continue
            if shortcut.context() in whole or (before and of.isAncestorOf(before)):
                yield shortcut


def _each(keys: str, words: str) -> Iterator[tuple[str, str]]:
    """A line of F1: one key, or several that are each told of after a semicolon."""
    alone, told = each_key(keys), [one.strip() for one in re.split("[;؛]", words)]
    if len(alone) == 1:
        yield keys, words
    elif len(alone) == len(told):
        yield from zip(alone, told, strict=True)


def _reaches(keys: QKeyCombination, before: QWidget) -> bool:
    """Whether a key does more than type or mend where the keyboard was."""
    if not isinstance(before, QLineEdit | QPlainTextEdit):
        return True
    controls = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    function = Qt.Key.Key_F1 <= keys.key() <= Qt.Key.Key_F35
    return function or bool(keys.keyboardModifiers() & controls)


def press(part: Pressable) -> None:
    """Do what a click would do, if it still can be clicked."""
    if isValid(part) and part.isVisible() and part.isEnabled():
        part.click()


def _choose(part: Chooser, value: object) -> None:
    if isValid(part) and part.isVisible():
        part.take(next((n for n, one in enumerate(part.options) if one.value == value), -1))


def _send(keys: QKeyCombination, to: QWidget) -> None:
    if isValid(to):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(to, QKeyEvent(kind, keys.key(), keys.keyboardModifiers()))
