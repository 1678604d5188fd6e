"""People under each other: who asks for the floor, who was not heard yet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from ...look import Look, Setting, draw_line
from ...look.shapes import draw_panel, draw_ring, draw_role, mirrored
from ...look.tokens import RADIUS
from ...parts import Heard, Item, draw_avatar, keyboard
from ...parts.pointing import Pointable

_ROW, _SIDE = 36, 30


class NameLine(NamedTuple):
    """Somebody, or only a voice, which has no letters; ``note`` stands at the end."""

    key: Any
    letters: str
    shape: str
    words: str
    note: str = ""


class Names(Pointable):
    """``chosen(key)`` at Enter or a click, ``dropped(place)`` at Delete. As many as there is room
    for; ``more`` words how many others there are."""

    chosen = Signal(object)
    dropped = Signal(int)

    def __init__(self, look: Look, grows: bool, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.lines: Sequence[NameLine] = ()
        self.place = 0
        self._grows = grows
        keyboard(self)
        upright = QSizePolicy.Policy.Expanding if grows else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Expanding, upright)

    def show_lines(self, lines: Sequence[NameLine]) -> None:
        resized = len(lines) != len(self.lines)
        self.lines = list(lines)
        self.place = max(0, min(self.place, len(self.lines) - 1))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if lines else Qt.FocusPolicy.NoFocus)
        if resized:
            self.updateGeometry()
        self._name()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(200), self.look.px(_ROW) * max(0, len(self.lines)))

    def minimumSizeHint(self) -> QSize:
        height = 0 if self._grows else self.sizeHint().height()
        return QSize(self.look.px(120), height)

    @property
    def shown(self) -> int:
        """How many there is room for."""
        fits = self.height() // self.look.px(_ROW)
        return len(self.lines) if fits >= len(self.lines) else max(0, fits - 1)

    def spot(self, place: int) -> QRectF:
        """Where a line is."""
        height = self.look.px(_ROW)
        return QRectF(0, place * height, self.width(), height)

    def draw(self, p: QPainter, rect: QRectF) -> None:
        shown = self.shown
        for place, line in enumerate(self.lines[:shown]):
            self._draw_line(p, self.spot(place), line, place == self.place)
        if shown < len(self.lines) and self.spot(shown).bottom() <= rect.bottom():
            words = self.tr("and %n other(s)", "", len(self.lines) - shown)
            draw_line(self.look, p, self.spot(shown), words, Setting(14, color="accent"))

    def _draw_line(self, p: QPainter, spot: QRectF, line: NameLine, active: bool) -> None:
        look, side = self.look, self.look.px(_SIDE)
        if active and self.hasFocus():
            inner = spot.adjusted(1, 1, -1, -1)
            draw_ring(look, p, spot)
            draw_panel(look, p, inner, "accent_soft", "accent", RADIUS, 2)
        mark = QRectF(spot.left(), spot.center().y() - side / 2, side, side)
        if line.letters:
            draw_avatar(look, p, mirrored(look, mark, spot), line.letters, line.shape)
        else:
            dot = mark.adjusted(8, 8, -8, -8)
            draw_role(look, p, mirrored(look, dot, spot), line.shape)
        end = Setting(13, color="ink3", align="trail", direction="ltr")
        taken = draw_line(look, p, spot, line.note, end) + look.px(8) if line.note else 0
        text = spot.adjusted(side + look.px(10), 0, -taken, 0)
        draw_line(look, p, mirrored(look, text, spot), line.words, Setting(15, direction="auto"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys, key = Qt.Key, event.key()
        if key in (keys.Key_Up, keys.Key_Down) and self.lines:
            by = -1 if key == keys.Key_Up else 1
            self.place = max(0, min(max(0, self.shown - 1), self.place + by))
            self._name()
            self.update()
        elif key in (keys.Key_Return, keys.Key_Enter, keys.Key_Space) and self.lines:
            self.chosen.emit(self.lines[self.place].key)
        elif key in (keys.Key_Delete, keys.Key_Backspace) and self.lines:
            self.dropped.emit(self.place)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = int(event.position().y() // self.look.px(_ROW))
        if 0 <= place < self.shown:
            self.place = place
            self.chosen.emit(self.lines[place].key)

    def heard(self) -> Heard:
        return Heard(
            "List",
            count=self.shown,
            item=lambda place: Item(self._read_aloud(self.lines[place]), self.spot(place)),
            here=self.place if self.lines else -1,
        )

    def _read_aloud(self, line: NameLine) -> str:
        return ", ".join(filter(None, (line.words, line.note)))

    def _name(self) -> None:
        self.setAccessibleName(self._read_aloud(self.lines[self.place]) if self.lines else "")
