"""Modules by half-days: a number in a cell means that the module is held then."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..look import Look, Setting, draw_line, text_width
from ..look.shapes import draw_panel, draw_ring, mirrored
from ..parts import Heard, Item, keyboard
from ..parts.pointing import Pointable
from .shown import draw_titles

_HEAD, _ROW, _GAP, _DAY_GAP, _TOTAL, _TITLE = 44, 44, 4, 12, 42, 230


@dataclass(frozen=True)
class Line:
    """A module as the grid shows it."""

    id: UUID
    title: str
    other: str = ""
    """The title in the other script."""


@dataclass(frozen=True)
class Half:
    """A half-day as the grid shows it: its record, and which modules it holds."""

    slot: Any
    day: dt.date
    half: str
    modules: frozenset[UUID]


class ModuleGrid(Pointable):
    """Arrows move, Space places, Del takes a half-day or a module away, F2 renames.

    ``placed(slot, module_id, on)``, ``slot_removed(slot)``, ``module_removed(id)``,
    ``renaming(id)``.
    """

    placed = Signal(object, object, bool)
    slot_removed = Signal(object)
    module_removed = Signal(object)
    renaming = Signal(object)
    moved = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.lines: list[Line] = []
        self.halves: list[Half] = []
        self.row, self.column, self._first = 0, 0, 0
        keyboard(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_plan(self, lines: Sequence[Line], halves: Sequence[Half]) -> None:
        """Show modules and half-days; the cursor stays where it was."""
        if not (self.lines and self.halves):
            self.row = self.column = 0
        self.lines, self.halves = list(lines), list(halves)
        self.row = max(0, min(self.row, len(self.lines) - 1))
        self.column = max(-1, min(self.column, len(self.halves) - 1))
        self.refresh()

    def refresh(self) -> None:
        self._say()
        super().refresh()

    def sizeHint(self) -> QSize:
        rows = max(1, len(self.lines))
        return QSize(self.look.px(640), self.look.px(_HEAD + rows * _ROW + 4))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(420), self.sizeHint().height())

    # Where things are

    @property
    def _cell_width(self) -> int:
        return self.look.px(56 if self.look.rtl else 48)

    @property
    def _total_width(self) -> int:
        """The last column, as wide as its word."""
        return max(self.look.px(_TOTAL), math.ceil(text_width(self.look, self.tr("total"), 13)) + 8)

    def _offsets(self) -> list[tuple[int, float]]:
        """The half-days that are in sight and how far each is from the first of them."""
        look, start, found = self.look, 0.0, []
        room = self.width() - look.px(_TITLE) - self._total_width
        before: dt.date | None = None
        for place in range(self._first, len(self.halves)):
            day = self.halves[place].day
            start += look.px(_DAY_GAP) if before not in (None, day) else 0
            if start + self._cell_width > room:
                break
            found.append((place, start))
            start, before = start + self._cell_width + look.px(_GAP), day
        return found

    def _columns(self) -> dict[int, QRectF]:
        """Place of a half-day -> its column, from top to bottom."""
        offsets = self._offsets()
        if not offsets:
            return {}
        look = self.look
        used = offsets[-1][1] + self._cell_width
        start = self.width() - self._total_width - used
        height = look.px(_HEAD + _ROW * max(1, len(self.lines)))
        return {
            place: QRectF(start + offset, 0, self._cell_width, height) for place, offset in offsets
        }

    def _cell(self, column: QRectF, row: int) -> QRectF:
        top = self.look.px(_HEAD + row * _ROW + 5)
        return QRectF(column.left(), top, column.width(), self.look.px(_ROW - 10))

    def _title(self, row: int) -> QRectF:
        columns = self._columns()
        end = min((box.left() for box in columns.values()), default=float(self.width()))
        top, look = self.look.px(_HEAD + row * _ROW), self.look
        return QRectF(0, top, max(60.0, end - look.px(10)), look.px(_ROW))

    # Painting

    def draw(self, p: QPainter, rect: QRectF) -> None:
        columns = self._columns()
        self._draw_days(p, rect, columns)
        for row, line in enumerate(self.lines):
            self._draw_line(p, rect, row, line)
            for place, box in columns.items():
                cell = mirrored(self.look, self._cell(box, row), rect)
                self._draw_cell(p, cell, row, place)

    def _draw_days(self, p: QPainter, rect: QRectF, columns: dict[int, QRectF]) -> None:
        look = self.look
        spans: dict[dt.date, QRectF] = {}
        for place, box in columns.items():
            half = self.halves[place]
            head = QRectF(box.left(), 0, box.width(), look.px(22))
            spans[half.day] = spans.get(half.day, head).united(head)
            under = head.translated(0, look.px(22))
            words = self.tr("a.m.") if half.half == "am" else self.tr("p.m.")
            quiet = Setting(13, color="ink3", align="center")
            draw_line(look, p, mirrored(look, under, rect), words, quiet)
        for day, span in spans.items():
            words = look.language.date(day, "day")
            over = span.adjusted(-look.px(5), 0, look.px(5), 0)
            strong = Setting(14, 600, align="center")
            draw_line(look, p, mirrored(look, over, rect), words, strong)
        if columns:
            wide = self._total_width
            total = QRectF(rect.right() - wide, look.px(22), wide, look.px(20))
            setting = Setting(13, color="ink3", align="center")
            draw_line(look, p, mirrored(look, total, rect), self.tr("total"), setting)

    def _draw_line(self, p: QPainter, rect: QRectF, row: int, line: Line) -> None:
        look, title = self.look, self._title(row)
        p.setPen(QPen(look.color("line"), 1))
        y = title.top() - 0.5
        p.drawLine(rect.left(), y, rect.right(), y)  # type: ignore[call-overload]
        badge = QRectF(look.px(3), title.center().y() - look.px(12), look.px(24), look.px(24))
        self._draw_number(p, mirrored(look, badge, rect), row + 1, 5, 14)
        words = title.adjusted(look.px(37), 0, 0, 0)
        draw_titles(look, p, words, rect, (line.title, line.other))
        if self.column == -1 and row == self.row and self.hasFocus():
            box = mirrored(look, title.adjusted(0, 4, 0, -4), rect)
            draw_panel(look, p, box, None, "accent", 8, 1.5)
        held = sum(line.id in half.modules for half in self.halves)
        wide = self._total_width
        total = QRectF(rect.right() - wide, title.top(), wide, title.height())
        strong = Setting(15, 600, align="center", direction="ltr")
        draw_line(look, p, mirrored(look, total, rect), str(held), strong)

    def _draw_cell(self, p: QPainter, cell: QRectF, row: int, place: int) -> None:
        look = self.look
        on = self.lines[row].id in self.halves[place].modules
        here = (row, place) == (self.row, self.column)
        if here and self.hasFocus():
            draw_ring(look, p, cell.adjusted(-3, -3, 3, 3))
        if on:
            self._draw_number(p, cell, row + 1, 8, 15)
        else:
            draw_panel(look, p, cell, "sunk", None, 8)
        if here:
            draw_panel(look, p, cell, None, "accent", 8, 2 if self.hasFocus() else 1.5)

    def _draw_number(self, p: QPainter, box: QRectF, number: int, radius: int, size: int) -> None:
        draw_panel(self.look, p, box, "accent_soft", "accent_line", radius)
        setting = Setting(size, 600, "accent", align="center", direction="ltr")
        draw_line(self.look, p, box, str(number), setting)

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys, key = Qt.Key, event.key()
        forward = keys.Key_Left if self.look.rtl else keys.Key_Right
        back = keys.Key_Right if self.look.rtl else keys.Key_Left
        steps = {
            forward: (0, 1),
            back: (0, -1),
            keys.Key_Down: (1, 0),
            keys.Key_Up: (-1, 0),
            keys.Key_Home: (0, -len(self.halves) - 1),
            keys.Key_End: (0, len(self.halves)),
        }
        if key in steps:
            self._step(*steps[Qt.Key(key)])
        elif not self.lines:
            super().keyPressEvent(event)
        elif key == keys.Key_Space:
            self.toggle()
        elif key in (keys.Key_Delete, keys.Key_Backspace):
            self._take_away()
        elif key == keys.Key_F2 or (self.column < 0 and key in (keys.Key_Return, keys.Key_Enter)):
            self.renaming.emit(self.lines[self.row].id)
        else:
            super().keyPressEvent(event)

    def _step(self, down: int, along: int) -> None:
        self.row = max(0, min(self.row + down, len(self.lines) - 1))
        self.column = max(-1, min(self.column + along, len(self.halves) - 1))
        self._keep_in_sight()
        self._say()
        self.moved.emit()
        self.update()

    def _keep_in_sight(self) -> None:
        """Scroll by whole half-days until the cursor is seen."""
        self._first = max(0, min(self._first, self.column)) if self.column >= 0 else 0
        while self.column >= 0 and self.column not in dict(self._offsets()):
            if self._first >= len(self.halves) - 1:
                break
            self._first += 1

    def toggle(self) -> None:
        """Place the module of this row on the half-day of this column, or take it off."""
        if 0 <= self.row < len(self.lines) and 0 <= self.column < len(self.halves):
            half, line = self.halves[self.column], self.lines[self.row]
            self.placed.emit(half.slot, line.id, line.id not in half.modules)

    def _take_away(self) -> None:
        if self.column < 0:
            self.module_removed.emit(self.lines[self.row].id)
        else:
            self.slot_removed.emit(self.halves[self.column].slot)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        rect, at = QRectF(self.rect()), event.position()
        for row in range(len(self.lines)):
            if mirrored(self.look, self._title(row), rect).contains(at):
                self.row, self.column = row, -1
            for place, box in self._columns().items():
                if mirrored(self.look, self._cell(box, row), rect).contains(at):
                    self.row, self.column = row, place
                    self.toggle()
        self._say()
        self.moved.emit()
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.column < 0 and self.lines:
            self.renaming.emit(self.lines[self.row].id)

    def heard(self) -> Heard:
        """Row by row: a module, then its half-days."""
        across = len(self.halves) + 1
        return Heard(
            "List",
            self.tr("Modules by half-days"),
            count=len(self.lines) * across,
            item=lambda place: self._heard_at(place // across, place % across - 1),
            here=self.row * across + self.column + 1 if self.lines else -1,
        )

    def _heard_at(self, row: int, column: int) -> Item:
        columns, rect, on = self._columns(), QRectF(self.rect()), None
        spot = QRectF() if column >= 0 else mirrored(self.look, self._title(row), rect)
        if column in columns:
            spot = mirrored(self.look, self._cell(columns[column], row), rect)
        if column >= 0:
            on = self.lines[row].id in self.halves[column].modules
        return Item(self._read_aloud(row, column), spot, on)

    def _say(self) -> None:
        """What a screen reader says of the cursor."""
        words = self._read_aloud(self.row, self.column) if self.lines else ""
        self.setAccessibleName(words or self.tr("Modules by half-days"))

    def _read_aloud(self, row: int, column: int) -> str:
        title = self.lines[row].title
        if not 0 <= column < len(self.halves):
            return title
        half = self.halves[column]
        day = self.look.language.date(half.day, "day")
        part = self.tr("a.m.") if half.half == "am" else self.tr("p.m.")
        on = self.lines[row].id in half.modules
        state = self.tr("placed") if on else self.tr("not placed")
        return f"{title}, {day} {part}, {state}"
