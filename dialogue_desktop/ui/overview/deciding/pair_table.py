"""Two records side by side, field by field; where both say something else, one is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ...digits import digit_of
from ...look import Look, Setting, draw_line
from ...look.shapes import draw_panel, draw_ring, mirrored
from ...parts import Part, draw_keycap
from ...parts.base import keyboard
from .value_cards import differing

_HEAD, _ROW, _LABEL, _SIGN = 62, 38, 150, 40


@dataclass(frozen=True)
class Side:
    """One of the two: its name, and who made it when."""

    name: str
    note: str


@dataclass(frozen=True)
class FieldPair:
    """A field of both as it reads. ``values`` is None where there is nothing to choose."""

    field: str
    label: str
    words: tuple[str, str]
    values: tuple[Any, Any] | None = None
    sign: str = "="


class PairTable(Part):
    """↑ ↓ from one difference to the next, ← → choose there, 1 and 2 take all of one side."""

    chosen = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.sides: tuple[Side, Side] | None = None
        self.rows: list[FieldPair] = []
        self.kept: int | None = None
        """The side whose record goes on; None until somebody chose."""
        self._picked: dict[str, int] = {}
        self._at = 0
        keyboard(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_pair(
        self, sides: tuple[Side, Side], rows: Sequence[FieldPair], kept: int | None
    ) -> None:
        """Show two others, with one of them chosen or none."""
        self.rows, self._picked, self._at = list(rows), {}, 0
        self.kept = kept
        self.say_anew(sides, rows)

    def say_anew(self, sides: tuple[Side, Side], rows: Sequence[FieldPair]) -> None:
        """The same two in other words, or with more known of them."""
        self.sides, self.rows = sides, list(rows)
        self._name()
        self.refresh()

    @property
    def differing(self) -> list[FieldPair]:
        """The rows where one of two values is chosen."""
        return [row for row in self.rows if row.values is not None]

    def side_of(self, row: FieldPair) -> int | None:
        """Which value of a row is chosen."""
        return self._picked.get(row.field, self.kept)

    @property
    def picked(self) -> dict[str, Any]:
        """Field -> the value chosen where the two differ; empty until a record is kept."""
        return {
            row.field: row.values[side]
            for row in self.differing
            if row.values is not None and (side := self.side_of(row)) is not None
        }

    def take_all(self, side: int) -> None:
        """Keep one record with all its values."""
        self.kept, self._picked = side, {}
        self._told()

    def take(self, side: int) -> None:
        """Choose in the row under the cursor; the record that is kept stays the same."""
        rows = self.differing
        if rows:
            self._picked[rows[self._at].field] = side
            self.kept = side if self.kept is None else self.kept
            self._told()

    def _told(self) -> None:
        self._name()
        self.update()
        self.chosen.emit()

    def _name(self) -> None:
        rows = self.differing
        row = rows[self._at] if self._at < len(rows) else None
        said = [f"{row.label}: {row.words[0]} / {row.words[1]}"] if row else []
        if row is not None and (side := self.side_of(row)) is not None:
            said.append(row.words[side])
        self.setAccessibleName(", ".join(said))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, keys = event.key(), Qt.Key
        if key in (keys.Key_Left, keys.Key_Right):
            self.take(int((key == keys.Key_Right) != self.look.rtl))
        elif key in (keys.Key_Up, keys.Key_Down) and self.differing:
            step = 1 if key == keys.Key_Down else -1
            self._at = max(0, min(self._at + step, len(self.differing) - 1))
            self._name()
            self.update()
        elif digit_of(event) in (1, 2):
            self.take_all((digit_of(event) or 1) - 1)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        head = QRectF(3, 0, self.width() - 6, self.look.px(_HEAD))
        _, first, _, second = self._cells(head)
        for side, cell in enumerate((first, second)):
            if cell.contains(event.position()):
                self.take_all(side)
        for row, spot in zip(self.rows, self._spots(), strict=True):
            _, first, _, second = self._cells(spot)
            for side, cell in enumerate((first, second)):
                if cell.contains(event.position()) and row.values is not None:
                    self._at = self.differing.index(row)
                    self.take(side)

    # Drawing

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(640), self.look.px(_HEAD + _ROW * len(self.rows)) + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(360), self.sizeHint().height())

    def _spots(self) -> list[QRectF]:
        height = self.look.px(_ROW)
        top = self.look.px(_HEAD)
        return [
            QRectF(3, top + place * height, self.width() - 6, height)
            for place in range(len(self.rows))
        ]

    def _cells(self, line: QRectF) -> tuple[QRectF, QRectF, QRectF, QRectF]:
        """Label, first value, sign, second value, mirrored already."""
        look = self.look
        label, sign = look.px(104 if look.compact else _LABEL), look.px(_SIGN)
        value = (line.width() - label - sign) / 2
        left = line.left()
        found = []
        for width in (label, value, sign, value):
            cell = QRectF(left, line.top(), width, line.height())
            found.append(mirrored(look, cell, line))
            left += width
        return found[0], found[1], found[2], found[3]

    def draw(self, p: QPainter, rect: QRectF) -> None:
        if self.sides is None:
            return
        head = QRectF(3, 0, self.width() - 6, self.look.px(_HEAD))
        _, first, _, second = self._cells(head)
        for side, cell in enumerate((first, second)):
            self._draw_head(p, cell, side)
        active = self.differing[self._at] if self.differing else None
        for row, spot in zip(self.rows, self._spots(), strict=True):
            self._draw_row(p, spot, row, row is active and self.hasFocus())

    def _draw_head(self, p: QPainter, cell: QRectF, number: int) -> None:
        look = self.look
        side = (self.sides or ())[number]
        radio = QRectF(cell.left(), cell.top() + look.px(10), look.px(20), look.px(26))
        self._draw_radio(p, mirrored(look, radio, cell).center(), self.kept == number)
        cap = QRectF(cell.right() - look.px(34), radio.top(), look.px(22), look.px(26))
        draw_keycap(look, p, mirrored(look, cap, cell), str(number + 1), "ink2")
        text = cell.adjusted(look.px(32), 0, -look.px(40), 0)
        upper = QRectF(text.left(), cell.top() + look.px(10), text.width(), look.px(26))
        lower = upper.translated(0, look.px(23))
        weight = Setting(16, 600, direction="auto", align="lead")
        draw_line(look, p, mirrored(look, upper, cell), side.name, weight)
        draw_line(look, p, mirrored(look, lower, cell), side.note, Setting(13, color="ink2"))

    def _draw_row(self, p: QPainter, line: QRectF, row: FieldPair, active: bool) -> None:
        look = self.look
        p.setPen(QPen(look.color("line"), 1))
        p.drawLine(line.topLeft(), line.topRight())
        if active:
            draw_ring(look, p, line.adjusted(3, 4, -3, -4), 8)
            draw_panel(look, p, line.adjusted(3, 4, -3, -4), "accent_soft", "accent", 8)
        label, first, sign, second = self._cells(line)
        label = mirrored(look, label.adjusted(look.px(10), 0, 0, 0), label)
        draw_line(look, p, label, row.label, Setting(14, color="ink2"))
        ink = {"=": "good", "≠": "look", "+": "good"}[row.sign]
        middle = Setting(16, 600, color=ink, align="center")
        draw_line(look, p, sign, row.sign, middle)
        for number, cell in enumerate((first, second)):
            self._draw_value(p, cell, row, number)

    def _draw_value(self, p: QPainter, cell: QRectF, row: FieldPair, number: int) -> None:
        look, on = self.look, self.side_of(row) == number
        words = row.words[number]
        if row.values is not None:
            radio = QRectF(cell.left(), cell.top(), look.px(20), cell.height())
            self._draw_radio(p, mirrored(look, radio, cell).center(), on)
        text = mirrored(look, cell.adjusted(look.px(32), 0, -look.px(6), 0), cell)
        weight = 600 if on and row.values is not None else 400
        setting = Setting(15, weight, direction="auto", align="lead")
        marked = differing(words, [row.words[1 - number]]) if row.values else words
        draw_line(look, p, text, marked or "–", setting)

    def _draw_radio(self, p: QPainter, center: QPointF, on: bool) -> None:
        look, radius = self.look, self.look.px(8)
        p.setPen(QPen(look.color("accent" if on else "edge"), 2 if on else 1.25))
        p.setBrush(look.color("sheet"))
        p.drawEllipse(center, radius, radius)
        if on:
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(look.color("accent"))
            p.drawEllipse(center, radius / 2, radius / 2)
