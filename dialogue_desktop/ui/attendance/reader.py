"""A QR reader types like a keyboard, into whatever has the keys: its codes are taken out (A11).

A code of ours begins with a sign that begins no name, so that nothing of it reaches the page.
Any other code is known by how fast it is typed; whatever its digits marked is taken back.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from ...domain.badges import LENGTH, SIGN, badge_id, meant

FAST = 35
"""No hand presses key after key at so few milliseconds; a reader does."""
CODE = 8
"""So many signs at once are a code, not letters of a name."""


class Reader(QObject):
    """``badge(id)`` when a badge was read; ``strange()`` for any other code. ``acted()`` is to be
    called when a key marked somebody, ``take_back()`` is called for each that a code did."""

    badge = Signal(object)
    strange = Signal()

    def __init__(self, page: QWidget, take_back: Callable[[], object]) -> None:
        super().__init__(page)
        self._page, self._take_back = page, take_back
        self._held: list[QKeyEvent] = []
        self._signs = ""
        self._letting_go = False
        self._fast: list[str] = []
        self._last = self._acts = 0
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def acted(self) -> None:
        """A key marked somebody."""
        self._acts += 1

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        """Stand before whatever has the keys in this page."""
        self._forget()
        if now is not None and self._page.isAncestorOf(now):
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._letting_go or not isinstance(event, QKeyEvent):
            return False
        if event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self._ended(watched, event)
        if self._held:
            return self._goes_on(watched, event)
        if event.text() == SIGN:
            self._held.append(event.clone())
            return True
        self._note(event)
        return False

    # A code of ours

    def _goes_on(self, watched: QObject, event: QKeyEvent) -> bool:
        sign = meant(event.text()) if event.text() else None
        if sign is None and event.key() in (Qt.Key.Key_Shift, Qt.Key.Key_CapsLock):
            return False
        if sign is None or (sign and len(self._signs) == LENGTH):
            self._let_go(watched)
            return False
        self._held.append(event.clone())
        self._signs += sign
        return True

    def _let_go(self, watched: QObject) -> None:
        """It was somebody typing: the keys go where they were meant to go."""
        held, self._letting_go = self._held, True
        self._forget()
        for event in held:
            QCoreApplication.sendEvent(watched, event)
        self._letting_go = False

    def _ended(self, watched: QObject, event: QKeyEvent) -> bool:
        signs, held, fast = self._signs, bool(self._held), self._is_fast(event)
        if held and len(signs) < CODE:
            self._let_go(watched)
            return False
        if not held and not fast:
            self._forget()
            return False
        if not held:
            signs = "".join(meant(sign) or "?" for sign in self._fast)
            self._undo_acts()
        self._forget()
        id = None if "?" in signs else badge_id(signs)
        if id is None:
            self.strange.emit()
        else:
            self.badge.emit(id)
        return True

    def _forget(self) -> None:
        self._held, self._signs = [], ""
        self._fast, self._last, self._acts = [], 0, 0

    # Any other

    def _note(self, event: QKeyEvent) -> None:
        if not event.text().strip():
            return
        if not self._follows(event):
            self._fast, self._acts = [], 0
        self._fast.append(event.text())
        self._last = event.timestamp()

    def _follows(self, event: QKeyEvent) -> bool:
        return bool(self._last) and 0 <= event.timestamp() - self._last <= FAST

    def _is_fast(self, event: QKeyEvent) -> bool:
        return len(self._fast) >= CODE and self._follows(event)

    def _undo_acts(self) -> None:
        for _ in range(self._acts):
            self._take_back()
