"""Everybody who reads a screen: each is handed what stands open and says what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractAnimation
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from tests.ui import hearing, seeing, sheet_of_keys

from . import keyboard, proofreading, vocabulary
from .over import read_over
from .windows import Screen

LARGE = 1.3
DIMMED = ("desktop-drop",)
"""A shade lies over what is meant to be read again only once it is gone."""

Reader = Callable[[Screen, Sequence[QWidget]], list[str]]


def painted(screen: Screen, windows: Sequence[QWidget]) -> list[str]:
    """What is cut, what was never translated, what of an Arabic sentence runs backwards, and
    where the keyboard seems to be in two places."""
    reader = screen.look.proofreader = proofreading.Proofreader()
    with seeing.rings() as ringed:
        for window in windows:
            window.grab()
    screen.look.proofreader = None
    found = [f"rings at once: {' and '.join(ringed)}"] if len(ringed) > 1 else []
    found += proofreading.cut(reader.painted, screen.interpreter)
    found += vocabulary.untranslated(reader.painted, screen.interpreter)
    if screen.language == "ar":
        found += vocabulary.mingled(reader.painted)
    return found


def of_each(*readers: Callable[[QWidget], list[str]]) -> Reader:
    """Who looks at one window after another and needs to know nothing else."""
    return lambda _, windows: [
        words for window in windows for reader in readers for words in reader(window)
    ]


def tabbed(screen: Screen, windows: Sequence[QWidget]) -> list[str]:
    """Where Tab does not lead, and what it does not leave."""
    if screen.app.activeWindow() not in windows:
        windows[-1].activateWindow()
        screen.app.processEvents()
    return keyboard.tab_traps(screen.app.activeWindow() or windows[-1])


def on_f1(screen: Screen, windows: Sequence[QWidget]) -> list[str]:
    return [words for window in windows for words in sheet_of_keys.untold(screen.look, window)]


def moving(window: QWidget) -> list[str]:
    """What moves by itself, though nobody knows who can't bear it."""
    found = window.findChildren(QAbstractAnimation)
    running = QAbstractAnimation.State.Running
    return [f"moves: {type(each.parent()).__name__}" for each in found if each.state() == running]


READERS: tuple[Reader, ...] = (
    painted,
    of_each(
        proofreading.squeezed,
        proofreading.overlapping,
        keyboard.nameless,
        keyboard.ambiguous,
        hearing.wrong,
        moving,
    ),
    on_f1,
    tabbed,
)
"""Tab comes last: it moves the keyboard."""


def read(screen: Screen, windows: Sequence[QWidget]) -> list[str]:
    return [words for reader in READERS for words in reader(screen, windows)]


def findings(screen: Screen) -> list[str]:
    """What is wrong with a screen and what opens over it, in its language, one sentence each."""
    found = read(screen, screen.windows)
    return list(dict.fromkeys(found + read_over(screen, read)))


_ringed: set[tuple[str, str]] = set()
"""What was seen to have the keyboard already: a class of widgets shows it in one way."""


def seen(screen: Screen) -> list[str]:
    """Its words in both themes, where the keyboard is, and no more than fits in large letters."""
    found, look, windows = [], screen.look, screen.windows
    if screen.name in DIMMED:
        return []
    for theme in ("light", "dark"):
        look.set(theme=theme)
        screen.settle()
        for window in windows:
            found += seeing.faint(window, look)
            found += seeing.ringless(window, _unseen(window, theme))
    look.set(text_size=LARGE)
    screen.settle()
    for window in windows:
        found += [f"large: {words}" for words in proofreading.overlapping(window)]
        found += [f"large: {words}" for words in seeing.unreachable(window)]
    return list(dict.fromkeys(found))


def _unseen(window: QWidget, theme: str) -> list[QWidget]:
    """What can have the keyboard, of a kind that was not looked at yet in this theme."""
    found = []
    for widget in window.findChildren(QWidget):
        kind = type(widget).__name__, theme
        able = hearing.can_have_keyboard(widget) and widget.isVisible() and widget.isEnabled()
        if isinstance(widget, QAbstractItemView) and not widget.model().rowCount():
            continue  # there is no row on which the keyboard could be
        if able and kind not in _ringed and not isinstance(window, QMenu):
            _ringed.add(kind)
            found.append(widget)
    return found
