"""What the keyboard and a screen reader find on a screen: names, keys that say two things, and
whether Tab goes round."""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QWidget

from dialogue_desktop.ui.parts import Button

_ANYWHERE = (Qt.ShortcutContext.WindowShortcut, Qt.ShortcutContext.ApplicationShortcut)


def reachable(window: QWidget) -> list[QWidget]:
    """The widgets that Tab should stop at, as they stand."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
        and widget.window() is window
    ]


def nameless(window: QWidget) -> list[str]:
    """Widgets that can hold the focus and that a screen reader has no name for."""
    found = []
    for widget in reachable(window):
        told = QAccessible.queryAccessibleInterface(widget)
        if told is None or not told.text(QAccessible.Text.Name).strip():
            found.append(f"no accessible name: {_called(widget)}")
    return found


def ambiguous(window: QWidget) -> list[str]:
    """Keys that would do two things at once, or are shown on two buttons."""
    found = []
    shortcuts = [
        each
        for each in window.findChildren(QShortcut)
        if each.isEnabled() and _holder(each).isVisible() and _holder(each).window() is window
    ]
    for first, other in combinations(shortcuts, 2):
        if set(first.keys()) & set(other.keys()) and _meet(first, other):
            holders = f"{_called(_holder(first))} and {_called(_holder(other))}"
            found.append(f"two shortcuts for {first.key().toString()}: {holders}")
    shown = {
        (each.key, each.label)
        for each in window.findChildren(Button)
        if each.shows_key and each.isVisible() and each.isEnabled()
    }
    times = Counter(key for key, _ in shown)
    found += [f"key shown for {n} things: {key}" for key, n in times.items() if n > 1]
    letters = Counter(filter(None, map(_mnemonic, _labels(window))))
    found += [f"mnemonic of {n}: {letter}" for letter, n in letters.items() if n > 1]
    return found


def _holder(shortcut: QShortcut) -> Any:
    return shortcut.parent()


def _meet(first: QShortcut, other: QShortcut) -> bool:
    """Whether one place of the focus can set off both."""
    if first.context() in _ANYWHERE or other.context() in _ANYWHERE:
        return True
    return _inside(first, other)


def _inside(first: QShortcut, other: QShortcut) -> bool:
    one, two = _holder(first), _holder(other)
    return one is two or one.isAncestorOf(two) or two.isAncestorOf(one)


def _labels(window: QWidget) -> list[str]:
    if isinstance(window, QMenu):
        return [action.text() for action in window.actions()]
    native = [w for kind in (QAbstractButton, QLabel) for w in window.findChildren(kind)]
    return [each.text() for each in native if each.isVisible()]


def _mnemonic(text: str) -> str:
    return QKeySequence.mnemonic(text).toString()


def tab_traps(window: QWidget) -> list[str]:
    """Widgets that Tab or Shift+Tab never reaches, and those it never leaves."""
    wanted = reachable(window)
    if len(wanted) < 2 or isinstance(window, QMenu):
        return []
    found = []
    for modifier, name in ((Qt.KeyboardModifier.NoModifier, "Tab"),
                           (Qt.KeyboardModifier.ShiftModifier, "Shift+Tab")):  # fmt: skip
        found += _walk(window, wanted, modifier, name)
    return found


def _walk(
    window: QWidget, wanted: list[QWidget], modifier: Qt.KeyboardModifier, name: str
) -> list[str]:
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    met: list[QWidget] = []
    for _ in range(2 * len(wanted) + 8):  # it may lead through what is shown on the way only
        if set(wanted) <= set(met):
            break
        now = QApplication.focusWidget()
        if now is None:
            return [f"{name} loses the focus after {_called(met[-1]) if met else 'nothing'}"]
        met.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab, modifier)
        after = QApplication.focusWidget()
        if after is now:
            return [f"{name} never leaves {_called(now)}"]
    missed = [each for each in wanted if each not in met and each.isVisible() and each.isEnabled()]
    return [f"{name} never reaches {_called(each)}" for each in missed]


def _called(widget: Any) -> str:
    return f"{type(widget).__name__} {widget.accessibleName()!r}"
