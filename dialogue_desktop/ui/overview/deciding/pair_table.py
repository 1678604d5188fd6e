"""Two records side by side, field by field; where both say something else, one is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ...look import Look, Setting, draw_line
from ...look.shapes import draw_panel, draw_ring, mirrored
from ...parts import Heard, Item, Part, draw_avatar
from ...parts.base import keyboard
from .value_cards import differing

_HEAD, _ROW, _LABEL, _SIGN = 62, 38, 150, 40
_HEADS = -1
"""Where the cursor is while it stands on the two heads."""


@dataclass(frozen=True)
class Side:
    """One of the two: its name, who made it when, and the avatar."""

    name: str
    note: str
    letters: str = ""
    role: str = "other"


@dataclass(frozen=True)
class FieldPair:
    """A field of both as it reads. ``values`` is None where there is nothing to choose."""

    field: str
    label: str
    words: tuple[str, str]
    values: tuple[Any, Any] | None = None
    sign: str = "="


class PairTable(Part):
    """↑ ↓ from the heads to one difference after the other; ← → choose there: a value, or in the
    heads the record that goes on, with all its values."""

    chosen = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.sides: tuple[Side, Side] | None = None
        self.rows: list[FieldPair] = []
        self.kept: int | None = None
        """The side whose record goes on; None until somebody chose."""
        self._picked: dict[str, int] = {}
        self._at = _HEADS
        keyboard(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_pair(
        self, sides: tuple[Side, Side], rows: Sequence[FieldPair], kept: int | None
    ) -> None:
        """Show two others, with one of them chosen or none."""
        self.rows, self._picked = list(rows), {}
        self.kept = kept
        self._at = 0 if kept is not None and self.differing else _HEADS
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

    @property
    def active(self) -> FieldPair | None:
        """The difference under the cursor; None while it is on the heads."""
        return self.differing[self._at] if self._at >= 0 else None

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
        row = self.active
        if row is None:
            self.take_all(side)
        else:
            self._picked[row.field] = side
            self.kept = side if self.kept is None else self.kept
            self._told()

    def _told(self) -> None:
        self._name()
        self.update()
        self.chosen.emit()

    def _name(self) -> None:
        self.setAccessibleName(self._read_aloud(self.active))

    def _read_aloud(self, row: FieldPair | None) -> str:
        """A field with both its values and the one that is chosen; no row is the heads."""
        if row is not None:
            said = [f"{row.label}: {row.words[0]} / {row.words[1]}"]
            side = self.side_of(row) if row.values is not None else None
            said += [row.words[side]] if side is not None else []
        else:
            names = [side.name for side in self.sides or ()]
            said = [" / ".join(names)]
            said += [names[self.kept]] if self.kept is not None and names else []
        return ", ".join(said)

    def heard(self) -> Heard:
        """The heads, then every field: also those that agree are heard, though no cursor goes
        there."""
        told: list[FieldPair | None] = [None, *self.rows]
        head = QRectF(3, 0, self.width() - 6, self.look.px(_HEAD))
        spots = [head, *self._spots()]
        return Heard(
            "List",
            self._read_aloud(None),
            count=len(told),
            item=lambda place: Item(self._read_aloud(told[place]), spots[place]),
            here=told.index(self.active),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, keys = event.key(), Qt.Key
        if key in (keys.Key_Left, keys.Key_Right):
            self.take(int((key == keys.Key_Right) != self.look.rtl))
        elif key in (keys.Key_Up, keys.Key_Down):
            step = 1 if key == keys.Key_Down else -1
            self._at = max(_HEADS, min(self._at + step, len(self.differing) - 1))
            self._name()
            self.update()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        head = QRectF(3, 0, self.width() - 6, self.look.px(_HEAD))
        _, first, _, second = self._cells(head)
        for side, cell in enumerate((first, second)):
            if cell.contains(event.position()):
                self._at = _HEADS
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
        if self.active is None and self.hasFocus():
            inset = head.adjusted(3, 4, -3, -4)
            draw_ring(self.look, p, inset, 8)
            draw_panel(self.look, p, inset, "accent_soft", "accent", 8)
        _, first, _, second = self._cells(head)
        for side, cell in enumerate((first, second)):
            self._draw_head(p, cell, side)
        for row, spot in zip(self.rows, self._spots(), strict=True):
            self._draw_row(p, spot, row, row is self.active and self.hasFocus())

    def _draw_head(self, p: QPainter, cell: QRectF, number: int) -> None:
        look = self.look
        side = (self.sides or ())[number]
        radio = QRectF(cell.left(), cell.top(), look.px(20), cell.height())
        self._draw_radio(p, mirrored(look, radio, cell).center(), self.kept == number)
        start = look.px(32)
        if not look.compact:
            wide = look.px(36)
            spot = QRectF(cell.left() + start, cell.center().y() - wide / 2, wide, wide)
            draw_avatar(look, p, mirrored(look, spot, cell), side.letters, side.role)
            start += wide + look.px(12)
        text = cell.adjusted(start, 0, -look.px(8), 0)
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
