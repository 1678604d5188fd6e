"""Choosing one of a few: segments side by side, or a field that opens a list."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..look import Look, Setting, draw_line, text_width
from ..look.shapes import draw_box, draw_panel, draw_ring, mirrored
from ..look.tiles import draw_tile
from ..look.tokens import CONTROL, RING
from .base import Heard, Item, Words, keyboard, say, tell_value
from .menu import Menu
from .pointing import Pointable

_LABEL = 19


@dataclass(frozen=True)
class Option:
    """One thing to choose: a value, its word, and what may stand beside the word."""

    value: object
    words: Words
    note: Words | None = None
    icon: str | None = None
    tile: str | None = None
    role: str | None = None
    count: int | str | None = None


class Chooser(Pointable):
    """One of several options; arrow keys move, ``chosen(value)`` tells when a person chose."""

    chosen = Signal(object)
    hangs = True

    def __init__(
        self,
        look: Look,
        label: Words | None,
        options: Sequence[Option],
        value: object = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._label, self.options, self.value = label, list(options), value
        self._called: Words = ""
        keyboard(self)
        self._name()

    @property
    def label(self) -> str:
        """The words over it as they read now."""
        return say(self._label)

    def choose(self, value: object) -> None:
        """Choose without telling anyone."""
        self.value = value
        self.refresh()

    def show_options(self, options: Sequence[Option]) -> None:
        """Offer other options, or the same ones with other counts."""
        self.options = list(options)
        self.refresh()

    @property
    def place(self) -> int:
        """The chosen option's place, or -1."""
        for place, option in enumerate(self.options):
            if option.value == self.value:
                return place
        return -1

    def take(self, place: int) -> None:
        """Choose by place, as a person does."""
        if 0 <= place < len(self.options) and self.options[place].value != self.value:
            self.value = self.options[place].value
            tell_value(self, self._now())
            self.refresh()
            self.chosen.emit(self.value)

    def refresh(self) -> None:
        self._name()
        super().refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = Qt.Key.Key_Left if self.look.rtl else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if self.look.rtl else Qt.Key.Key_Left
        if event.key() in (forward, Qt.Key.Key_Down):
            self.take(min(self.place + 1, len(self.options) - 1))
        elif event.key() in (back, Qt.Key.Key_Up):
            self.take(max(self.place - 1, 0))
        else:
            super().keyPressEvent(event)

    def spots(self) -> list[QRectF]:
        """Where each option is, in widget coordinates."""
        return []

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for place, spot in enumerate(self.spots()):
            if spot.contains(event.position()):
                self.take(place)

    def call(self, words: Words) -> None:
        """What is chosen here, where no label stands over it to say so."""
        self._called = words
        self._name()

    @property
    def called(self) -> str:
        """What is chosen here, in words."""
        return say(self._label) or say(self._called)

    def _now(self) -> str:
        """The words of the chosen option."""
        return say(self.options[self.place].words) if self.place >= 0 else ""

    def _name(self) -> None:
        self.setAccessibleName(self.look.language.listed(self.called, self._now()))

    def heard(self) -> Heard:
        spots = self.spots()
        return Heard(
            "Grouping",
            self.called or None,
            self._now(),
            len(spots),
            lambda place: self._heard_option(place, spots[place]),
            self.place,
        )

    def _heard_option(self, place: int, spot: QRectF) -> Item:
        option = self.options[place]
        words = say(option.words)
        if option.count is not None:
            words = self.look.language.listed(words, str(option.count))
        return Item(words, spot, place == self.place, "RadioButton", say(option.note))

    def _draw_label(self, p: QPainter, rect: QRectF) -> None:
        if self._label:
            strip = QRectF(RING, 0, rect.width() - 2 * RING, self.look.px(_LABEL) - 1)
            draw_line(self.look, p, strip, say(self._label), Setting(13, color="ink2"))

    @property
    def _top(self) -> int:
        return self.look.px(_LABEL) if self._label else 0


class Segmented(Chooser):
    """Options side by side in one frame: for two to four short words."""

    def __init__(
        self,
        look: Look,
        label: Words | None,
        options: Sequence[Option],
        value: object = None,
        *,
        height: int = CONTROL,
        size: float = 14,
        parent: QWidget | None = None,
    ) -> None:
        self._height, self._size = height, size
        super().__init__(look, label, options, value, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        height = self._top + self.look.px(self._height) + 2 * RING
        return QSize(round(sum(self._widths())) + 2 * RING + 6, height)

    def spots(self) -> list[QRectF]:
        look, widths = self.look, self._widths()
        frame = self._frame().adjusted(3, 3, -3, -3)
        factor = (frame.width() - 2 * (len(widths) - 1)) / max(1.0, sum(widths))
        spots, start = [], frame.left()
        for width in widths:
            spot = QRectF(start, frame.top(), width * factor, frame.height())
            spots.append(mirrored(look, spot, frame))
            start += width * factor + 2
        return spots

    def draw(self, p: QPainter, rect: QRectF) -> None:
        look, frame, focused = self.look, self._frame(), self.hasFocus()
        self._draw_label(p, rect)
        if focused:
            draw_ring(look, p, frame.adjusted(-RING, -RING, RING, RING))
        draw_box(look, p, frame, focused, self.isEnabled())
        for place, spot in enumerate(self.spots()):
            self._draw_option(p, spot, self.options[place], place == self.place)

    def _draw_option(self, p: QPainter, spot: QRectF, option: Option, on: bool) -> None:
        look, able = self.look, self.isEnabled()
        if on:
            ground, line = ("accent_fill", None) if able else ("sunk", "line")
            draw_panel(look, p, spot, ground, line, 6)
        if option.tile:
            side = look.px(20)
            tile = QRectF(spot.left() + look.px(8), spot.center().y() - side / 2, side, side)
            draw_tile(look, p, mirrored(look, tile, spot), option.tile)
            spot = mirrored(look, spot.adjusted(side + look.px(8), 0, 0, 0), spot)
        ink = ("on_accent" if on else "ink") if able else "ink3"
        setting = Setting(self._size, 600 if on else 400, ink, align="center")
        draw_line(look, p, spot, say(option.words), setting)

    def _frame(self) -> QRectF:
        top = self._top + RING
        return QRectF(RING, top, self.width() - 2 * RING, self.look.px(self._height))

    def _widths(self) -> list[float]:
        extra = self.look.px(16)
        return [
            text_width(self.look, say(o.words), self._size, 600)
            + extra
            + (self.look.px(28) if o.tile else 0)
            for o in self.options
        ]


class Choice(Chooser):
    """A field that opens a list: Space, Enter, Alt Down or a click."""

    def __init__(
        self,
        look: Look,
        label: Words | None,
        options: Sequence[Option],
        value: object = None,
        *,
        placeholder: Words = "",
        parent: QWidget | None = None,
    ) -> None:
        self._placeholder = placeholder
        super().__init__(look, label, options, value, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        words = [say(o.words) for o in self.options] or [""]
        widest = max(text_width(self.look, w) for w in words)
        width = min(math.ceil(widest), self.look.px(320)) + self.look.px(52)
        return QSize(width, self._top + self.look.px(CONTROL) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(90), self.sizeHint().height())

    def open_list(self) -> None:
        """Show the options under the field."""
        menu = Menu(self.look, self, numbered=False)
        for place, option in enumerate(self.options):
            words, now = say(option.words), place == self.place
            menu.offer(words, partial(self.take, place), now)
        menu.open_under(self, self.width() - 2 * RING)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        modified = event.modifiers() & Qt.KeyboardModifier.AltModifier
        opens = event.key() in (keys.Key_Space, keys.Key_Return, keys.Key_Enter)
        if opens or (event.key() == keys.Key_Down and modified):
            self.open_list()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.open_list()

    def heard(self) -> Heard:
        value = self._now() or say(self._placeholder)
        return Heard("ComboBox", self.called or None, value, press=self.open_list, opens=True)

    def draw(self, p: QPainter, rect: QRectF) -> None:
        look, focused = self.look, self.hasFocus()
        self._draw_label(p, rect)
        box = QRectF(RING, self._top + RING, rect.width() - 2 * RING, look.px(CONTROL))
        if focused:
            draw_ring(look, p, box.adjusted(-RING, -RING, RING, RING))
        draw_box(look, p, box, focused, self.isEnabled())
        side = look.px(18)
        spot = QRectF(box.right() - side - look.px(11), box.center().y() - side / 2, side, side)
        able = self.isEnabled()
        look.icon(p, "down", mirrored(look, spot, box), "ink2" if able else "ink3")
        text = mirrored(look, box.adjusted(look.px(11), 0, -side - look.px(18), 0), box)
        words = self.options[self.place].words if self.place >= 0 else self._placeholder
        ink = "ink" if able and self.place >= 0 else "ink3"
        draw_line(look, p, text, say(words), Setting(15, color=ink))
