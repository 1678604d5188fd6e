"""The line is the screen: the largest ringed object, where one types all day."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from ..digits import digit_of
from ..look import Look, Setting, draw_line, text_width
from ..look.shapes import draw_box, draw_ring, mirrored
from ..look.tokens import RING, SHEET_RADIUS
from .base import Words, say
from .field import Field

_HEIGHT, _COMPACT = 56, 50


class QuickLine(Field):
    """62 px with its ring. ``typed(str)`` at every change; ``entered`` at Enter; ``stepped(±1)``
    at ↑ ↓. ``bind(key, call)`` takes a key away from typing, such as 2, 3, 4 for statuses."""

    typed = Signal(str)
    stepped = Signal(int)

    def __init__(
        self,
        look: Look,
        placeholder: Words,
        *,
        icon: str | None = "search",
        face: str = "ui",
        parent: QWidget | None = None,
    ) -> None:
        self._trailing_words: Words = ""
        self._bound: dict[int, Callable[[], bool | None]] = {}
        self.wants: Callable[[str], bool] = lambda sign: False
        super().__init__(
            look,
            None,
            placeholder=placeholder,
            icon=icon,
            height=_HEIGHT,
            size=20,
            face=face,
            parent=parent,
        )
        self.line.textChanged.connect(self.typed)

    def bind(self, key: Qt.Key, call: Callable[[], bool | None]) -> None:
        """Run ``call`` instead of typing a key; answering False lets the key be typed."""
        self._bound[key] = call

    def say_trailing(self, words: Words) -> None:
        """What stands at the line's end: "3 names of 40"."""
        self._trailing_words = words
        self._place()
        self.update()

    def clear(self) -> None:
        """Empty the line, as after a mark."""
        self.line.clear()

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(300), self.look.px(self._height) + 2 * RING)

    def refresh(self) -> None:
        self._height = _COMPACT if self.look.compact else _HEIGHT
        super().refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if pressed and self._takes(event):  # type: ignore[arg-type]
            return True
        return super().eventFilter(watched, event)

    def _takes(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and Qt.Key(key) not in self._bound:
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
            return True
        call = self._bound.get(key) or self._bound.get(self._digit(event))
        plain = not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
        return call is not None and plain and call() is not False

    def _digit(self, event: QKeyEvent) -> int:
        """The key of a digit that types another sign, unless the sign is wanted on the line."""
        number = digit_of(event)
        return -1 if number is None or self.wants(event.text()) else Qt.Key.Key_0 + number

    def _trailing(self) -> int:
        words = say(self._trailing_words)
        return self.look.px(14) + (round(text_width(self.look, words, 14)) + 8 if words else 0)

    def draw(self, p: QPainter, rect: QRectF) -> None:
        look, box, focused = self.look, self._box(), self.editor.hasFocus()
        if focused:
            draw_ring(look, p, rect, SHEET_RADIUS)
        draw_box(look, p, box, focused, self.isEnabled(), radius=SHEET_RADIUS)
        if self._icon:
            side = look.px(22)
            spot = QRectF(box.left() + look.px(14), box.center().y() - side / 2, side, side)
            look.icon(p, self._icon, mirrored(look, spot, box), "accent" if focused else "ink3")
        self._draw_placeholder(p)
        end = mirrored(look, box.adjusted(0, 0, -look.px(16), 0), box)
        setting = Setting(14, color="ink3", align="trail")
        draw_line(look, p, end, say(self._trailing_words), setting)
