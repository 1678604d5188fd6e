"""The key that does it, drawn as a keycap."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..look import Look, Setting, draw_line, text_width
from ..look.shapes import draw_panel
from .base import Part, Words, say

_HEIGHT, _SIZE = 22, 12


def key_name(key: str) -> str:
    """A key as it is called on the keyboard of the reader: Enter, Esc, Ctrl Z."""
    names = {
        "Enter": QCoreApplication.translate("Keys", "Enter"),
        "Esc": QCoreApplication.translate("Keys", "Esc"),
        "Space": QCoreApplication.translate("Keys", "Space"),
        "Tab": QCoreApplication.translate("Keys", "Tab"),
        "Del": QCoreApplication.translate("Keys", "Del"),
        "Shift": QCoreApplication.translate("Keys", "Shift"),
    }
    return " ".join(names.get(part, part) for part in key.split(" "))


def keycap_width(look: Look, key: str) -> int:
    """Width in pixels of a drawn keycap."""
    letters = key_name(key)
    return max(look.px(_HEIGHT), math.ceil(text_width(look, letters, _SIZE)) + look.px(12))


def draw_keycap(look: Look, p: QPainter, rect: QRectF, key: str, ink: str = "ink3") -> None:
    """Draw a keycap of 22 px in the middle of a rectangle's height."""
    box = QRectF(rect)
    box.setHeight(look.px(_HEIGHT))
    box.moveCenter(rect.center())
    outline = look.color(ink, 0.45).name(look.color(ink).NameFormat.HexArgb)
    draw_panel(look, p, box, None, outline, 5)
    setting = Setting(_SIZE, color=ink, align="center", direction="auto")
    draw_line(look, p, box, key_name(key), setting, elide=False)


class Keycap(Part):
    """A keycap beside a hint."""

    silent = True

    def __init__(
        self, look: Look, key: Words, ink: str = "ink2", parent: QWidget | None = None
    ) -> None:
        super().__init__(look, parent)
        self._key, self._ink = key, ink
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(keycap_width(self.look, say(self._key)), self.look.px(_HEIGHT))

    def draw(self, p: QPainter, rect: QRectF) -> None:
        draw_keycap(self.look, p, rect, say(self._key), self._ink)
