"""What every page of the main window is: a place with a title, told when it is opened and when
data changed, that can send elsewhere and have something said."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from .desk import Desk
    from .look import Look
    from .parts import Words


class Page(QWidget):
    """One tab of the window, or a screen opened from one. Subclasses set ``title``."""

    asked = Signal(str, object)
    """Go elsewhere: ``("participant", id)``, ``("sign-in", slot_id)``, ``("overview", None)``."""
    notice = Signal(str, object)
    """Say what was done in a toast: words, and what Undo calls, or None."""
    alert = Signal(str)
    """Say what a person should know in a banner."""

    title: Words = ""

    def __init__(self, look: Look, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look, self.desk = look, desk

    def shown(self) -> None:
        """The page was opened; by default the keyboard goes to it."""

    def touched(self, nouns: dict[str, set[Any]]) -> None:
        """Data changed: noun to ids, ``*`` for everything. Read again what shows any of it."""

    def tell(self, words: str, undo: Callable[[], None] | None = None) -> None:
        """Say what was done, perhaps with a way back."""
        self.notice.emit(words, undo)
