"""Figures: a bar, a share against its fair share, a number with its noun, steps, key hints."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..look import Look, Setting, draw_line, text_width
from ..look.shapes import mirrored, square
from .base import Part, Words, say
from .keycap import draw_keycap, key_name, keycap_width


class Bar(Part):
    """A share from 0 to 1 as a rounded bar that fills from the leading side."""

    silent = True

    def __init__(
        self,
        look: Look,
        share: float = 0,
        color: str = "accent_fill",
        height: int = 8,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self.share, self._color, self._height = share, color, height
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float, color: str | None = None) -> None:
        self.share, self._color = share, color or self._color
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(120), self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, self._height)

    def draw(self, p: QPainter, rect: QRectF) -> None:
        draw_bar(self.look, p, rect, self.share, self._color)


def draw_bar(look: Look, p: QPainter, rect: QRectF, share: float, color: str) -> None:
    """Draw a bar into a rectangle of its height."""
    radius = rect.height() / 2
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(look.color("line"))
    p.drawRoundedRect(rect, radius, radius)
    filled = QRectF(rect)
    filled.setWidth(rect.width() * min(1.0, max(0.0, share)))
    if filled.width() > 0:
        p.setBrush(look.color(color))
        p.drawRoundedRect(mirrored(look, filled, rect), radius, radius)


class Bullet(Part):
    """A bar = what is; a black diamond = the fair share."""

    silent = True

    def __init__(
        self,
        look: Look,
        share: float,
        fair: float,
        color: str = "ink2",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._share, self._fair, self._color = share, fair, color
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_shares(self, share: float, fair: float) -> None:
        self._share, self._fair = share, fair
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(120), 18)

    def draw(self, p: QPainter, rect: QRectF) -> None:
        track = QRectF(rect.left(), rect.center().y() - 4, rect.width(), 8)
        draw_bar(self.look, p, track, self._share, self._color)
        along = rect.width() * self._fair
        x = rect.right() - along if self.look.rtl else rect.left() + along
        p.setPen(QPen(self.look.color("sheet"), 2))
        p.setBrush(self.look.color("ink"))
        p.drawPath(square(QPointF(x, rect.center().y()), 7, diamond=True))


class Figure(Part):
    """A large number over its noun: no figure stands without one."""

    def __init__(
        self,
        look: Look,
        number: Words,
        words: Words,
        size: float = 26,
        color: str = "ink",
        icon: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._number, self._words = number, words
        self._size, self._color, self._icon = size, color, icon
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._name()

    def show_number(self, number: Words, color: str | None = None) -> None:
        self._number, self._color = number, color or self._color
        self.refresh()

    def refresh(self) -> None:
        self._name()
        super().refresh()

    def _name(self) -> None:
        self.setAccessibleName(f"{say(self._number)} {say(self._words)}")

    def sizeHint(self) -> QSize:
        look = self.look
        wide = text_width(look, say(self._number), self._size, 600)
        wide += look.px(28) if self._icon else 0
        wide = max(wide, text_width(look, say(self._words), 14))
        return QSize(math.ceil(wide) + 2, look.px(self._size * 1.3 + 22))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(48), self.sizeHint().height())

    def draw(self, p: QPainter, rect: QRectF) -> None:
        look = self.look
        upper = QRectF(rect.left(), rect.top(), rect.width(), look.px(self._size * 1.3))
        lower = QRectF(rect.left(), upper.bottom(), rect.width(), look.px(20))
        if self._icon:
            side = look.px(20)
            spot = QRectF(upper.left(), upper.center().y() - side / 2, side, side)
            look.icon(p, self._icon, mirrored(look, spot, upper), self._color, 2)
            upper = mirrored(look, upper.adjusted(side + look.px(8), 0, 0, 0), upper)
        number = Setting(self._size, 600, self._color, direction="ltr")
        draw_line(look, p, upper, say(self._number), number)
        draw_line(look, p, lower, say(self._words), Setting(14, color="ink2"))


class Steps(Part):
    """Where one is in a row of steps: done, here, to come."""

    def __init__(
        self,
        look: Look,
        words: Sequence[Words],
        current: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._words, self.current = list(words), current
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name()

    def go(self, current: int) -> None:
        self.current = current
        self.refresh()

    def refresh(self) -> None:
        self._name()
        super().refresh()

    def _name(self) -> None:
        """Where one is: the step, and how many there are."""
        here = say(self._words[self.current]) if self.current < len(self._words) else ""
        self.setAccessibleName(f"{here} {self.current + 1}/{len(self._words)}")

    def sizeHint(self) -> QSize:
        wide = sum(text_width(self.look, say(w), 14, 600) for w in self._words)
        return QSize(math.ceil(wide) + self.look.px(24) * len(self._words), self.look.px(28))

    def draw(self, p: QPainter, rect: QRectF) -> None:
        look = self.look
        width = (rect.width() + look.px(12)) / max(1, len(self._words))
        for place, words in enumerate(self._words):
            spot = QRectF(
                rect.left() + place * width, rect.top(), width - look.px(12), rect.height()
            )
            spot = mirrored(look, spot, rect)
            track = QRectF(spot.left(), spot.bottom() - 4, spot.width(), 4)
            tone = "good_fill" if place < self.current else "accent_fill"
            draw_bar(look, p, track, 1.0 if place <= self.current else 0.0, tone)
            here = place == self.current
            ink = "ink" if place <= self.current else "ink3"
            text = spot.adjusted(0, 0, 0, -6)
            draw_line(look, p, text, say(words), Setting(14, 600 if here else 400, ink))


class KeyHints(Part):
    """Keys and what they do, in one line; cut where the room ends."""

    def __init__(
        self,
        look: Look,
        hints: Sequence[tuple[Words, Words]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._hints = list(hints)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name()

    @property
    def hints(self) -> list[tuple[Words, Words]]:
        """The keys that are told, and what they do."""
        return self._hints

    def show_hints(self, hints: Sequence[tuple[Words, Words]]) -> None:
        self._hints = list(hints)
        self.refresh()

    def refresh(self) -> None:
        self._name()
        super().refresh()

    def _name(self) -> None:
        told = (f"{key_name(say(key))} {say(words)}" for key, words in self._hints)
        self.setAccessibleName(self.look.language.listed(*told))

    def sizeHint(self) -> QSize:
        look = self.look
        wide = sum(
            keycap_width(look, say(key)) + text_width(look, say(words), 13) + look.px(22)
            for key, words in self._hints
        )
        return QSize(math.ceil(wide), look.px(24))

    def minimumSizeHint(self) -> QSize:
        return QSize(10, self.look.px(24))

    def draw(self, p: QPainter, rect: QRectF) -> None:
        look, start = self.look, rect.left()
        for key, words in self._hints:
            cap, wide = keycap_width(look, say(key)), text_width(look, say(words), 13)
            if start + cap + look.px(6) + wide > rect.right():
                return
            spot = QRectF(start, rect.top(), cap, rect.height())
            draw_keycap(look, p, mirrored(look, spot, rect), say(key), "ink2")
            text = QRectF(spot.right() + look.px(6), rect.top(), wide + 1, rect.height())
            text = mirrored(look, text, rect)
            draw_line(look, p, text, say(words), Setting(13, color="ink2"), elide=False)
            start += cap + wide + look.px(22)
