"""Choosing one of a few: segments, a list that opens, chips, cards with a radio; and a check."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from ..look import Look, Setting, draw_line, text_width
from ..look.shapes import draw_panel, draw_ring, draw_role, mirrored
from ..look.tiles import draw_tile
from ..look.tokens import CONTROL, RADIUS, RING
from .base import Part, Words, keyboard, say
from .button import Pressable

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


class Chooser(Part):
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
        keyboard(self)
        self._name()

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

    def _name(self) -> None:
        current = self.options[self.place].words if self.place >= 0 else ""
        label = say(self._label)
        self.setAccessibleName(f"{label}, {say(current)}" if label else say(current))

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
        edge = "accent" if focused else "edge"
        draw_panel(look, p, frame, "sheet", edge, RADIUS, 2 if focused else 1)
        for place, spot in enumerate(self.spots()):
            self._draw_option(p, spot, self.options[place], place == self.place)

    def _draw_option(self, p: QPainter, spot: QRectF, option: Option, on: bool) -> None:
        look = self.look
        if on:
            draw_panel(look, p, spot, "accent_fill", None, 6)
        if option.tile:
            side = look.px(20)
            tile = QRectF(spot.left() + look.px(8), spot.center().y() - side / 2, side, side)
            draw_tile(look, p, mirrored(look, tile, spot), option.tile)
            spot = mirrored(look, spot.adjusted(side + look.px(8), 0, 0, 0), spot)
        ink = "on_accent" if on else "ink"
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
        menu = QMenu(self)
        menu.setFont(self.look.font(15))
        for place, option in enumerate(self.options):
            action = menu.addAction(say(option.words).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(place == self.place)
            action.triggered.connect(lambda _=False, at=place: self.take(at))
            if place == self.place:
                menu.setActiveAction(action)
        menu.setMinimumWidth(self.width() - 2 * RING)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(RING, self.height())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        if event.key() in (keys.Key_Space, keys.Key_Return, keys.Key_Enter) or (
            event.key() == keys.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        ):
            self.open_list()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.open_list()

    def draw(self, p: QPainter, rect: QRectF) -> None:
        look, focused = self.look, self.hasFocus()
        self._draw_label(p, rect)
        box = QRectF(RING, self._top + RING, rect.width() - 2 * RING, look.px(CONTROL))
        if focused:
            draw_ring(look, p, box.adjusted(-RING, -RING, RING, RING))
        edge = "accent" if focused else "edge"
        draw_panel(look, p, box, "sheet", edge, RADIUS, 2 if focused else 1)
        side = look.px(18)
        spot = QRectF(box.right() - side - look.px(11), box.center().y() - side / 2, side, side)
        look.icon(p, "down", mirrored(look, spot, box))
        text = mirrored(look, box.adjusted(look.px(11), 0, -side - look.px(18), 0), box)
        words = self.options[self.place].words if self.place >= 0 else self._placeholder
        ink = "ink" if self.place >= 0 else "ink3"
        draw_line(look, p, text, say(words), Setting(15, color=ink))


class Chips(Chooser):
    """Filters in a line: a shape of the role, a word, a count."""

    _HEIGHT = 36

    def __init__(
        self,
        look: Look,
        options: Sequence[Option],
        value: object = None,
        *,
        label: Words | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, None, options, value, parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = sum(self._width(o) for o in self.options) + self.look.px(8) * (
            len(self.options) - 1
        )
        return QSize(math.ceil(width) + 2 * RING, self.look.px(self._HEIGHT) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(60), self.sizeHint().height())

    def spots(self) -> list[QRectF]:
        start, spots, rect = float(RING), [], QRectF(self.rect())
        for option in self.options:
            width = self._width(option)
            spot = QRectF(start, RING, width, self.look.px(self._HEIGHT))
            spots.append(mirrored(self.look, spot, rect))
            start += width + self.look.px(8)
        return spots

    def draw(self, p: QPainter, rect: QRectF) -> None:
        for place, spot in enumerate(self.spots()):
            on = place == self.place
            radius = spot.height() / 2
            if on and self.hasFocus():
                draw_ring(self.look, p, spot.adjusted(-3, -3, 3, 3), radius)
            ground, line = ("accent_soft", "accent") if on else ("sheet", "line")
            draw_panel(self.look, p, spot, ground, line, radius, 1.5 if on else 1)
            self._draw_option(p, spot, self.options[place], on)

    def _draw_option(self, p: QPainter, spot: QRectF, option: Option, on: bool) -> None:
        look, start = self.look, self.look.px(13)
        ink = "accent" if on else "ink"
        if option.role or option.icon:
            side = look.px(12 if option.role else 16)
            mark = QRectF(spot.left() + start, spot.center().y() - side / 2, side, side)
            mark = mirrored(look, mark, spot)
            if option.role:
                draw_role(look, p, mark, option.role)
            else:
                look.icon(p, str(option.icon), mark, "accent" if on else "ink2")
            start += side + look.px(7)
        words, weight = say(option.words), 600 if on else 400
        wide = text_width(look, words, 14, weight)
        text = QRectF(spot.left() + start, spot.top(), wide + 1, spot.height())
        setting = Setting(14, weight, ink)
        draw_line(look, p, mirrored(look, text, spot), words, setting, elide=False)
        if option.count is not None:
            count = QRectF(text.right() + look.px(8), spot.top(), look.px(80), spot.height())
            tone = "accent" if on else "ink3"
            draw_line(
                look, p, mirrored(look, count, spot), str(option.count), Setting(14, color=tone)
            )

    def _width(self, option: Option) -> float:
        look = self.look
        on = option.value == self.value
        width = look.px(26) + text_width(look, say(option.words), 14, 600 if on else 400)
        if option.role or option.icon:
            width += look.px((12 if option.role else 16) + 7)
        if option.count is not None:
            width += look.px(8) + text_width(look, str(option.count), 14)
        return width + 1


class OptionCards(Chooser):
    """Options under each other with a title, a note and a radio: for a decision that matters."""

    _HEIGHT, _GAP = 72, 10

    def __init__(
        self,
        look: Look,
        options: Sequence[Option],
        value: object = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, None, options, value, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        step = self.look.px(self._HEIGHT + self._GAP)
        height = len(self.options) * step - self.look.px(self._GAP) + 2 * RING
        return QSize(self.look.px(420), height)

    def spots(self) -> list[QRectF]:
        step, width = self.look.px(self._HEIGHT + self._GAP), self.width() - 2 * RING
        height = self.look.px(self._HEIGHT)
        return [
            QRectF(RING, RING + place * step, width, height) for place in range(len(self.options))
        ]

    def draw(self, p: QPainter, rect: QRectF) -> None:
        for place, spot in enumerate(self.spots()):
            self._draw_card(p, spot, self.options[place], place == self.place)

    def _draw_card(self, p: QPainter, spot: QRectF, option: Option, on: bool) -> None:
        look = self.look
        if on and self.hasFocus():
            draw_ring(look, p, spot.adjusted(-3, -3, 3, 3), 10)
        ground, line = ("accent_soft", "accent") if on else ("sheet", "edge")
        draw_panel(look, p, spot, ground, line, 10, 2 if on else 1)
        side = look.px(26)
        icon = QRectF(spot.left() + look.px(18), spot.center().y() - side / 2, side, side)
        if option.icon:
            ink = "accent" if on else "ink2"
            look.icon(p, option.icon, mirrored(look, icon, spot), ink)
        text = mirrored(look, spot.adjusted(look.px(60), 0, -look.px(48), 0), spot)
        middle, half = spot.center().y(), look.px(25)
        upper = QRectF(text.left(), middle - half + 1, text.width(), half)
        lower = QRectF(text.left(), middle, text.width(), look.px(22))
        title = Setting(16, 600)
        draw_line(look, p, upper if option.note else text, say(option.words), title)
        draw_line(look, p, lower, say(option.note), Setting(14, color="ink2"))
        self._draw_radio(p, spot, on)

    def _draw_radio(self, p: QPainter, spot: QRectF, on: bool) -> None:
        look, radius = self.look, self.look.px(8)
        x = spot.left() + look.px(26) if look.rtl else spot.right() - look.px(26)
        center = QPointF(x, spot.center().y())
        p.setPen(QPen(look.color("accent" if on else "edge"), 2 if on else 1.25))
        p.setBrush(look.color("sheet"))
        p.drawEllipse(center, radius, radius)
        if on:
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(look.color("accent"))
            p.drawEllipse(center, radius / 2, radius / 2)


class Check(Pressable):
    """A box to tick with its words beside it; ``toggled(bool)`` tells."""

    def __init__(
        self, look: Look, words: Words, on: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, words, parent)
        self.setCheckable(True)
        self.setChecked(on)

    def sizeHint(self) -> QSize:
        wide = math.ceil(text_width(self.look, self.label, 15))
        return QSize(wide + self.look.px(32) + 2 * RING, self.look.px(28) + 2 * RING)

    def draw(self, p: QPainter, rect: QRectF) -> None:
        look, side = self.look, self.look.px(20)
        box = QRectF(rect.left() + 2, rect.center().y() - side / 2, side, side)
        box = mirrored(look, box, rect)
        if self.isChecked():
            draw_panel(look, p, box, "accent_fill", None, 5)
            inner = box.adjusted(3, 3, -3, -3)
            look.icon(p, "check", inner, "on_accent", 2.6)
        else:
            draw_panel(look, p, box, "sheet", "edge" if self.isEnabled() else "line", 5)
        text = mirrored(look, rect.adjusted(side + look.px(10), 0, 0, 0), rect)
        ink = "ink" if self.isEnabled() else "ink3"
        draw_line(look, p, text, self.label, Setting(15, color=ink))
