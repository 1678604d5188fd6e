"""Buttons: a verb, perhaps an icon before it and the key after it."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ..look import Look, Setting, draw_line, text_width
from ..look.shapes import draw_panel, draw_ring, mirrored, smooth
from ..look.tokens import CONTROL, RADIUS, RING
from .base import Heard, Words, say
from .keycap import draw_keycap, key_name, keycap_width
from .menu import Menu


@dataclass(frozen=True)
class ButtonStyle:
    """Colours by name; ``icon`` defaults to the ink."""

    ground: str | None
    line: str | None
    ink: str
    icon: str | None = None
    weight: int = 400


STYLES = {
    "primary": ButtonStyle("accent_fill", None, "on_accent", weight=600),
    "quiet": ButtonStyle("sheet", "edge", "ink", icon="ink2"),
    "soft": ButtonStyle("accent_soft", None, "accent"),
    "plain": ButtonStyle(None, None, "ink2"),
    "link": ButtonStyle(None, None, "accent"),
    "undo": ButtonStyle(None, None, "accent", weight=600),
    "danger": ButtonStyle("stop_fill", None, "on_fill", weight=600),
}


class Pressable(QAbstractButton):
    """A painted button that keeps its ring's pixels free; also pressed by Enter."""

    icon_name: str | None = None
    key: str | None = None

    def __init__(self, look: Look, words: Words | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look, self._words = look, words
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.refresh)
        self._called: Words = ""
        self._make_menu: Callable[[], Menu] | None = None
        self.setAccessibleName(say(words))

    @property
    def label(self) -> str:
        """The words as they read now."""
        return say(self._words)

    def set_words(self, words: Words) -> None:
        """Say something else."""
        self._words = words
        self.refresh()

    def call(self, words: Words) -> None:
        """What it does, for somebody who does not see beside what it stands."""
        self._called = words
        self.refresh()

    def opens(self, make_menu: Callable[[], Menu]) -> None:
        """Have a click open a menu. Who searches for its lines has it made and not shown."""
        self._make_menu = make_menu
        self.clicked.connect(self.open_menu)

    def menu(self) -> Menu | None:
        """Its menu as it is now, not shown; None where a click opens none."""
        return self._make_menu() if self._make_menu is not None else None

    def open_menu(self) -> Menu | None:
        """Show its menu under it."""
        menu = self.menu()
        return menu.open_under(self) if menu is not None else None

    @property
    def called(self) -> str:
        """What it does, in words that need nothing beside them."""
        return say(self._called) or self.label

    def refresh(self) -> None:
        """Language, theme or text size changed."""
        self.setAccessibleName(self.called)
        self.updateGeometry()
        self.update()

    def heard(self) -> Heard:
        """A button, with the key that does the same."""
        opens = self._make_menu is not None
        role = "ButtonMenu" if opens else "CheckBox" if self.isCheckable() else "Button"
        return Heard(role, press=self.click, opens=opens, key=self.key or "")

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.isEnabled():
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def inner(self) -> QRectF:
        """The visible part, inside the ring's pixels."""
        return QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)

    def shaded(self, ground: str | None) -> str | None:
        """The ground under the pointer (sunk) or pressed (one step darker)."""
        if not self.isEnabled() or not (self.underMouse() or self.isDown()):
            return ground
        if ground in (None, "sheet", "ground", "sunk"):
            return "line" if self.isDown() else "sunk"
        if self.isDown():
            return self.look.color(ground).darker(118).name()
        return self.look.color(ground).darker(107).name()

    def draw(self, p: QPainter, rect: QRectF) -> None:
        """Paint the visible part."""

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(QPainter(self)) as p:
            if self.hasFocus():
                draw_ring(self.look, p, QRectF(self.rect()))
            self.draw(p, self.inner())


class Button(Pressable):
    """A button of one ``kind``: primary (one per screen), quiet, soft, plain, link, undo (a link
    that stands in a toast), danger.

    ``key`` is shown as a keycap and only shown: shortcuts belong to the screen.
    """

    def __init__(
        self,
        look: Look,
        words: Words,
        kind: str = "quiet",
        icon: str | None = None,
        key: str | None = None,
        *,
        height: int = CONTROL,
        size: float = 15,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, words, parent)
        self.kind, self.icon_name, self.key = kind, icon, key
        self._height, self._size = height, size
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def set_kind(self, kind: str) -> None:
        """While a form is open the header's blue button goes quiet."""
        self.kind = kind
        self.refresh()

    def disable(self, reason: Words) -> None:
        """Switch off and say why in the tooltip."""
        self.setEnabled(False)
        self.setToolTip(say(reason))

    def enable(self) -> None:
        """Switch on again."""
        self.setEnabled(True)
        self.setToolTip("")

    @property
    def _padding(self) -> int:
        return self.look.px(0 if self._bare else 14)

    @property
    def _bare(self) -> bool:
        return self.kind in ("link", "undo")

    def sizeHint(self) -> QSize:
        hint = self.minimumSizeHint()
        return QSize(hint.width() + self._room_for_key, hint.height())

    def minimumSizeHint(self) -> QSize:
        """Where there is little room the words stay and the key goes."""
        look, style = self.look, STYLES[self.kind]
        width = math.ceil(text_width(look, self.label, self._size, style.weight))
        if self.icon_name:
            width += look.px(18 + 8)
        return QSize(width + 2 * self._padding + 2 * RING + 1, look.px(self._height) + 2 * RING)

    @property
    def _room_for_key(self) -> int:
        return keycap_width(self.look, self.key) + self.look.px(10) if self.key else 0

    @property
    def shows_key(self) -> bool:
        """Whether there is room for its key."""
        return bool(self.key) and self.width() >= self.sizeHint().width()

    def draw(self, p: QPainter, rect: QRectF) -> None:
        look, style, on = self.look, STYLES[self.kind], self.isEnabled()
        ground = self.shaded(style.ground) if on and not self._bare else None
        line = style.line if on else ("line" if style.line or style.ground else None)
        width = 1.0
        if self.hasFocus() and self.kind != "primary":
            line, width = "accent", 2.0
        draw_panel(look, p, rect, ground, line, RADIUS, width)
        ink = style.ink if on else "ink3"
        left = rect.left() + max(0.0, self._slack(rect) / 2) + self._padding
        if self.icon_name:
            side = look.px(18)
            box = QRectF(left, rect.center().y() - side / 2, side, side)
            look.icon(p, self.icon_name, mirrored(look, box, rect), style.icon or ink)
            left += side + look.px(8)
        wide = text_width(look, self.label, self._size, style.weight)
        box = mirrored(look, QRectF(left, rect.top(), wide + 1, rect.height()), rect)
        setting = Setting(self._size, style.weight, ink)
        draw_line(look, p, box, self.label, setting, elide=False)
        if self._bare and self.underMouse() and on:
            p.drawLine(box.bottomLeft() - _under(box), box.bottomRight() - _under(box))
        if self.key and self.shows_key:
            cap = QRectF(
                left + wide + look.px(10), rect.top(), keycap_width(look, self.key), rect.height()
            )
            tone = ink if style.ink in ("on_accent", "on_fill") else "ink3"
            draw_keycap(look, p, mirrored(look, cap, rect), self.key, tone)

    def _slack(self, rect: QRectF) -> float:
        """Room beyond what is needed, when a layout stretches the button."""
        needed = self.sizeHint() if self.shows_key else self.minimumSizeHint()
        return rect.width() - (needed.width() - 2 * RING)


def _under(box: QRectF) -> QPointF:
    return QPointF(0, box.height() * 0.24)


class IconButton(Pressable):
    """A square button with an icon; its word is the tooltip and the accessible name."""

    def __init__(
        self,
        look: Look,
        icon: str,
        words: Words,
        *,
        side: int = CONTROL,
        framed: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, words, parent)
        self.icon_name, self._side, self._framed = icon, side, framed
        self._told = ""
        self.setToolTip(self.label)

    def tell_key(self, key: str) -> None:
        """The key that does the same, told after its word."""
        self._told = key
        self.refresh()

    def refresh(self) -> None:
        super().refresh()
        self.setToolTip(f"{self.label} ({key_name(self._told)})" if self._told else self.label)

    def sizeHint(self) -> QSize:
        side = self.look.px(self._side) + 2 * RING
        return QSize(side, side)

    def draw(self, p: QPainter, rect: QRectF) -> None:
        line = "edge" if self._framed else None
        if self.hasFocus():
            line = "accent"
        ground = self.shaded("sheet" if self._framed else None)
        if not self._framed and not (self.underMouse() or self.isDown()):
            ground = None
        draw_panel(self.look, p, rect, ground, line, RADIUS, 2.0 if self.hasFocus() else 1.0)
        side = self.look.px(20)
        box = QRectF(0, 0, side, side)
        box.moveCenter(rect.center())
        self.look.icon(p, str(self.icon_name), box, "ink2" if self.isEnabled() else "ink3")
