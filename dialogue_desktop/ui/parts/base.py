"""What every part shares: it is given a look, follows its changes and says its words anew."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ..look import Look
from ..look.shapes import smooth
from .hearing import Heard as Heard
from .hearing import Item as Item

Words = str | Callable[[], str]
"""A label: a string, or a callable such as ``lambda: self.tr("Save")`` that is asked again
whenever the language changes."""


def say(words: Words | None) -> str:
    """The label as it reads now."""
    if words is None:
        return ""
    return words() if callable(words) else words


class Part(QWidget):
    """A widget that paints itself; subclasses override ``draw``, ``sizeHint`` and ``refresh``,
    and ``heard`` where they are more than words or a place for others."""

    silent = False
    """Whether it stands beside words that say the same."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        look.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Language, theme or text size changed: measure and paint again."""
        self.updateGeometry()
        self.update()

    def draw(self, p: QPainter, rect: QRectF) -> None:
        """Paint the part; nothing by default."""

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(QPainter(self)) as p:
            self.draw(p, QRectF(self.rect()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def heard(self) -> Heard:
        """What it is to somebody who hears the window."""
        if self.silent or not self.accessibleName():
            return Heard("Client")
        within = self.findChild(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        return Heard("StaticText" if within is None else "Grouping")

    def setAccessibleName(self, name: str) -> None:
        """A part with a cursor is named after what it is on, so whoever listens follows it."""
        super().setAccessibleName(name)
        if self.hasFocus():
            follow(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        follow(self)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()


def follow(part: QWidget) -> None:
    """The cursor within a part went elsewhere; whoever listens is told."""
    from .heard import follow as told  # only what has the keyboard needs it

    told(part)


def announce(widget: QWidget, words: str, at_once: bool = False) -> None:
    """Have something said that no cursor went to, ``at_once`` what went wrong."""
    from .heard import announce as said

    said(widget, words, at_once)


def tell_value(part: QWidget, now: str) -> None:
    """Another value holds; whoever listens is told."""
    from .heard import value

    value(part, now)


def keyboard(widget: QWidget) -> QWidget:
    """Let a part be reached by Tab and by a click."""
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return widget
