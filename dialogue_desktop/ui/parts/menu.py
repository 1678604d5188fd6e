"""Menus that look like the rest: round, roomy, with the key that chooses at the end of a line."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import (
    QAction,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QMenu, QWidget

from ..digits import digit_of
from ..look import Look, Setting, draw_line, text_width
from ..look.shapes import draw_panel, draw_shadow, mirrored, smooth
from ..look.tokens import RING, SHEET_RADIUS
from .keycap import draw_keycap, keycap_width

_ROW, _PAD, _INSET, _SIGN, _GAP = 38, 6, 12, 18, 28
_SHADOW = (8, 6, 8, 10)


class Menu(QMenu):
    """``offer`` what can be chosen, then ``open_under`` what asked. A digit chooses at once when
    ``numbered``: the statuses keep the keys they have in the roll-call."""

    def __init__(self, look: Look, parent: QWidget, *, numbered: bool = True) -> None:
        super().__init__(parent)
        self.look, self._numbered, self._pressed = look, numbered, False
        # Under X11 nobody tells whether corners would show what is behind or stay black.
        self._round = QGuiApplication.platformName() != "xcb"
        flags = Qt.WindowType.FramelessWindowHint | Qt.WindowType.NoDropShadowWindowHint
        self.setWindowFlags(self.windowFlags() | flags)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, self._round)
        self.aboutToHide.connect(self.deleteLater)

    def offer(
        self, words: str, choose: Callable[[], object], checked: bool | None = None
    ) -> QAction:
        """One line; ``checked`` where one of them is what holds now."""
        action = self.addAction(words.replace("&", "&&"))
        action.triggered.connect(lambda _=False: choose())
        if checked is not None:
            action.setCheckable(True)
            action.setChecked(checked)
        if checked or self.activeAction() is None:
            self.setActiveAction(action)
        return action

    def open_under(self, part: QWidget, width: int = 0) -> Menu:
        """Show it under the part that asked, from its leading side, at least so wide."""
        self._settle(width)
        left = RING - self._around(0)
        if self.look.rtl:
            left = part.width() - RING + self._around(2) - self.minimumWidth()
        self.popup(part.mapToGlobal(QPoint(left, part.height() - self._around(1))))
        return self

    def open_at(self, place: QPoint) -> Menu:
        """Show it at a place of the screen."""
        self._settle()
        self.popup(place)
        return self

    def key_of(self, action: QAction) -> str:
        """The key at the end of a line: its own, or its number."""
        told = self.own_key(action)
        if told or not self._numbered:
            return told
        lines = self._lines()
        return str(lines.index(action) + 1) if len(lines) < 10 else ""

    @staticmethod
    def own_key(action: QAction) -> str:
        """The key that does it without the menu."""
        return action.text().partition("\t")[2].replace("+", " ")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = True
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The right button that opened a menu chooses nothing in it when it is let go."""
        if self._pressed or event.button() != Qt.MouseButton.RightButton:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        number = "" if event.modifiers() & held else str(digit_of(event))
        for action in self._lines():
            if action.isEnabled() and self.key_of(action) == number:
                self.close()
                action.trigger()
                return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, rect = self.look, QRectF(self.rect())
        with smooth(QPainter(self)) as p:
            if self._round:
                left, top, right, bottom = _SHADOW
                draw_shadow(look, p, rect, SHEET_RADIUS)
                rect = rect.adjusted(left, top, -right, -bottom)
                draw_panel(look, p, rect)
            else:
                draw_panel(look, p, rect, "sheet", "edge", radius=0)
            pad = look.px(_PAD)
            inner = rect.adjusted(pad, pad, -pad, -pad)
            for action in self.actions():
                line = QRectF(self.actionGeometry(action))
                line.setLeft(inner.left())
                line.setRight(inner.right())
                if inner.contains(line):
                    self._draw(p, line, action)
            self._draw_more(p, inner)

    def _draw_more(self, p: QPainter, inner: QRectF) -> None:
        """Say that a menu higher than the screen goes on below or above."""
        lines, side = self._lines(), self.look.px(_SIGN)
        for icon, action, y in (
            ("up", lines[0], inner.top()),
            ("down", lines[-1], inner.bottom() - side),
        ):
            if not inner.contains(QRectF(self.actionGeometry(action))):
                spot = QRectF(inner.center().x() - side / 2, y, side, side)
                self.look.icon(p, icon, spot, "ink3")

    def _draw(self, p: QPainter, line: QRectF, action: QAction) -> None:
        look = self.look
        if action.isSeparator():
            rule = QRectF(line.left(), round(line.center().y()), line.width(), 1)
            p.fillRect(rule, look.color("line"))
            return
        if action is self.activeAction() and action.isEnabled():
            draw_panel(look, p, line, "accent_soft", None, 6)
        within = line.adjusted(look.px(_INSET), 0, -look.px(_INSET), 0)
        ink = "ink" if action.isEnabled() else "ink3"
        if action.isChecked():
            side = look.px(_SIGN)
            spot = QRectF(within.left(), within.center().y() - side / 2, side, side)
            look.icon(p, "check", mirrored(look, spot, within), "accent", 2.2)
        key = self.key_of(action)
        wide = keycap_width(look, key) if key else 0
        if key:
            cap = QRectF(within.right() - wide, within.top(), wide, within.height())
            draw_keycap(look, p, mirrored(look, cap, within), key)
        start, end = self._signs(), wide + (look.px(8) if key else 0)
        text = mirrored(look, within.adjusted(start, 0, -end, 0), within)
        weight = 600 if action.isChecked() else 400
        draw_line(look, p, text, line_words(action), Setting(15, weight, ink))

    def _settle(self, width: int = 0) -> None:
        """As wide as its widest line needs. Only where lines are is Qt's to know: what is seen
        of them is painted here."""
        look = self.look
        self.setStyleSheet(
            f"QMenu {{ border: none; background: transparent; padding: {look.px(_PAD)}px; }}"
            f"QMenu::item {{ height: {look.px(_ROW)}px; padding: 0; }}"
            f"QMenu::separator {{ height: {look.px(9)}px; }}"
        )
        self.setContentsMargins(*(self._around(side) for side in range(4)))
        inner = max(map(self._width_of, self._lines()), default=0)
        needed = math.ceil(inner) + self._signs() + 2 * look.px(_INSET + _PAD)
        self.setMinimumWidth(max(needed, width) + self._around(0) + self._around(2))

    def _width_of(self, action: QAction) -> float:
        key = self.key_of(action)
        end = keycap_width(self.look, key) + self.look.px(_GAP) if key else 0
        return text_width(self.look, line_words(action), 15, 600) + end

    def _lines(self) -> list[QAction]:
        return [action for action in self.actions() if not action.isSeparator()]

    def _signs(self) -> int:
        """The room for check marks before the words, when one of them can have it."""
        some = any(action.isCheckable() for action in self.actions())
        return self.look.px(_SIGN + 8) if some else 0

    def _around(self, side: int) -> int:
        return _SHADOW[side] if self._round else 0


def line_words(action: QAction) -> str:
    """What a line says, without its key and the letter that Qt underlines."""
    words = action.text().partition("\t")[0]
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&")
