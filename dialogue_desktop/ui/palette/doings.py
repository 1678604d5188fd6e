"""What can be done here: whatever can be pressed in the window now, and the keys of the page.

A key is found because F1 tells of it. Choosing one presses it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from ...domain.names import fold
from ..help.keys import each_key, keys_of
from ..page import Page
from ..participants.people import marked
from ..parts import Chooser, Pressable, say
from .answers import Answer, Found, Source
from .offered import Doing, offered

if TYPE_CHECKING:
    from ..shell.main import Main

_LETTERS = 0xFF
"""Beyond these and before Escape are no keys, but signs such as arrows."""
_NAMES = {"Enter": "Return"}
"""Keys that Qt calls otherwise than the keyboard does."""


class Doings(Source):
    """Read when the palette opens: it covers the window, so what can be pressed stays."""

    def __init__(self, palette: QObject, main: Main) -> None:
        super().__init__(palette, main)
        self.doings: list[Doing] = []

    def title(self) -> str:
        return self.tr("Do here")

    def begin(self, before: QWidget | None) -> None:
        here = with_keys(offered(self._seen()), self._told(before))
        self.doings = [one.findable() for one in here]

    def find(self, letters: str, most: int) -> Found:
        able = [(rank, one) for one in self.doings if (rank := one.rank(letters)) is not None]
        able.sort(key=lambda each: (each[1].act is None, each[0]))
        return Found([self._answer(one, letters) for _, one in able[:most]], len(able))

    def _answer(self, one: Doing, letters: str) -> Answer:
        words, note = marked(one.words, letters), marked(one.note, letters)
        return Answer(words, self.tr("do it"), one.act, note, one.icon or "enter", one.key)

    @property
    def _page(self) -> Page | None:
        stack = self.main.stack
        return stack.page(stack.current) if stack.current else None

    def _seen(self) -> Iterator[QWidget]:
        """The parts that are to be seen: of the page, and of what stands around it but for the
        rail and the foot, which are places; the fingerprint alone is something to do."""
        main = self.main
        if (fingerprint := main.foot.items["fingerprint"]).isVisible():
            yield fingerprint
        for within in (main.band, main.offers, main.banners, self._page):
            for kind in (Pressable, Chooser):
                for part in within.findChildren(kind) if within is not None else ():
                    if part.isVisible():
                        yield part

    def _told(self, before: QWidget | None) -> Iterator[Doing]:
        """What F1 tells of the page, as far as the key does something where the keyboard was."""
        page = self._page
        if page is None:
            return
        works = list(_working([*self.main.shortcuts, *page.findChildren(QShortcut)], before))
        for key, words in told_keys(page):
            act = _by_key(key, works, before)
            if act is not None:
                yield Doing(words, act, key=key)


def _working(shortcuts: Iterable[QShortcut], before: QWidget | None) -> Iterator[QShortcut]:
    """Those that would answer where the keyboard was."""
    whole = (Qt.ShortcutContext.WindowShortcut, Qt.ShortcutContext.ApplicationShortcut)
    for shortcut in shortcuts:
        of = shortcut.parent()
        if not shortcut.isEnabled() or not isinstance(of, QWidget) or not of.isVisible():
            continue
        if shortcut.context() in whole or (before and of.isAncestorOf(before)):
            yield shortcut


def _by_key(
    key: str, works: Iterable[QShortcut], before: QWidget | None
) -> Callable[[], object] | None:
    one = combination(key)
    if one is None:
        return None
    keys = QKeySequence(one)
    for shortcut in works:
        if shortcut.key() == keys:
            return shortcut.activated.emit
    if before is None or not _reaches(one, before):
        return None
    return partial(_send, one, before)


def with_keys(pressed: Iterable[Doing], told: Iterable[Doing]) -> list[Doing]:
    """What can be pressed, with the keys that F1 tells of it, and what has a key alone."""
    keyed = {fold(doing.words): doing for doing in told}
    found, known = [], set()
    for doing in pressed:
        same = keyed.get(fold(doing.words))
        found.append(doing._replace(key=same.key) if same and not doing.key else doing)
        known |= {fold(doing.words), doing.key}
    return found + [one for words, one in keyed.items() if not known & {words, one.key}]


def told_keys(page: Page) -> Iterator[tuple[str, str]]:
    """The keys that F1 tells of, each for itself, and what it does."""
    for keys, words in keys_of(page):
        for key, said in _each(keys, say(words)):
            yield key, said[:1].upper() + said[1:]


def _each(keys: str, words: str) -> Iterator[tuple[str, str]]:
    """A line of F1: one key, or several that are each told of after a semicolon."""
    alone, told = each_key(keys), [one.strip() for one in re.split("[;؛]", words)]
    if len(alone) == 1:
        yield keys, words
    elif len(alone) == len(told):
        yield from zip(alone, told, strict=True)


def combination(key: str) -> QKeyCombination | None:
    """A key of the sheet as Qt knows it."""
    sequence = QKeySequence("+".join(_NAMES.get(part, part) for part in key.split()))
    if sequence.count() != 1:
        return None
    one: QKeyCombination = sequence[0]  # type: ignore[index]
    if one.key() == Qt.Key.Key_unknown or _LETTERS < one.key() < Qt.Key.Key_Escape:
        return None
    return one


def _reaches(keys: QKeyCombination, before: QWidget) -> bool:
    """Whether a key does more than type or mend where the keyboard was."""
    if not isinstance(before, QLineEdit | QPlainTextEdit):
        return True
    controls = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    function = Qt.Key.Key_F1 <= keys.key() <= Qt.Key.Key_F35
    return function or bool(keys.keyboardModifiers() & controls)


def _send(keys: QKeyCombination, to: QWidget) -> None:
    if isValid(to):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(to, QKeyEvent(kind, keys.key(), keys.keyboardModifiers()))
