"""People by half-days, the whole of it with totals (A19)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ..look import Setting, draw_line
from ..look.shapes import mirrored
from ..look.tiles import draw_tile
from ..page import PageHead
from ..participants.people import draw_names, note_words
from ..parts import Cell, Column, IconButton, Part, Table, column
from .glimpse import StateOf
from .wording import half_short, modules_words, slot_words, status_words

if TYPE_CHECKING:
    from ...domain.roster import RosterLine
    from ..look import Look
    from ..operations.attendance import HalfDay

ATTENDED = ("present", "late")


class Totals(Part):
    """How many attended each half-day, under the columns of the grid's table."""

    def __init__(self, look: Look, table: Table, numbers: list[str], words: str) -> None:
        super().__init__(look)
        self._table, self._numbers, self._words = table, numbers, words
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words + " " + ", ".join(number for number in numbers if number))

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(300), self.look.px(36))

    def draw(self, p: QPainter, rect: QRectF) -> None:
        header = self._table.horizontalHeader()
        lead = mirrored(self.look, rect.adjusted(self.look.px(16), 0, 0, 0), rect)
        draw_line(self.look, p, lead, self._words, Setting(14, color="ink2"))
        for place, number in enumerate(self._numbers):
            corner = QPoint(header.sectionViewportPosition(place), 0)
            x = self.mapFromGlobal(header.viewport().mapToGlobal(corner)).x()
            spot = QRectF(x, 0, header.sectionSize(place), rect.height())
            setting = Setting(14, 600, align="center", direction="ltr")
            draw_line(self.look, p, spot, number, setting)


class WholeGrid(QWidget):
    """Everybody expected by every half-day. ``left`` at Esc, ``opened(line, slot)`` at Enter."""

    left = Signal()
    opened = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self._first = 0
        self._slots: list[HalfDay] = []
        self._lines: list[RosterLine] = []
        self._state: StateOf = lambda slot, person: "none"
        self.table: Table | None = None
        self.before = IconButton(look, "previous", lambda: self.tr("Half-days before"))
        self.after = IconButton(look, "next", lambda: self.tr("Half-days after"))
        self.before.clicked.connect(lambda: self.shift(-1))
        self.after.clicked.connect(lambda: self.shift(1))
        self.head = PageHead(
            look,
            lambda: self.tr("People and half-days"),
            self._note,
            self.before,
            self.after,
            back=True,
        )
        self.head.back.connect(self.left)
        self.body = column(look)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.head)
        layout.addWidget(self.body, 1)
        look.changed.connect(self._again)

    def show_grid(
        self, slots: Sequence[HalfDay], lines: Sequence[RosterLine], state: StateOf
    ) -> None:
        """Show people and half-days with their totals."""
        self._slots, self._lines, self._state = list(slots), list(lines), state
        self._build()

    def _again(self) -> None:
        if self.table is not None:
            self._build()

    def _note(self) -> str:
        return self.tr("%n people", "", len(self._lines))

    @property
    def room(self) -> int:
        """How many half-days fit beside the names."""
        width = self.width() or self.look.px(1000)
        return max(2, int((width - self.look.px(280 + 90 + 20)) // self.look.px(62)))

    def shift(self, by: int) -> None:
        """Show the half-days before or after, when not all fit."""
        last = max(0, len(self._slots) - self.room)
        first = max(0, min(last, self._first + by * max(1, self.room // 2)))
        if first != self._first:
            self._first = first
            self._build()

    def _build(self) -> None:
        self._first = max(0, min(self._first, len(self._slots) - self.room))
        seen = self._slots[self._first : self._first + self.room]
        fits = len(seen) == len(self._slots)
        self.before.setVisible(not fits)
        self.after.setVisible(not fits)
        self.before.setEnabled(self._first > 0)
        self.after.setEnabled(self._first + self.room < len(self._slots))
        place = self.table.currentIndex().row() if self.table is not None else 0
        self.body.clear()
        self.table = _GridTable(self.look, self._columns(seen), name=lambda: self.tr("Grid"))
        self.table.opened.connect(self.opened)
        self.table.left.connect(self.left)
        self.table.shifted.connect(self.shift)
        self.table.show_rows(self._lines)
        self.table.pick(max(0, place))
        numbers = ["", *(self._attended(slot) for slot in seen), ""]
        totals = Totals(self.look, self.table, numbers, self.tr("Present or late"))
        self.body.add((self.table, 1), totals)
        self.head.note_line.refresh()
        self.table.show()
        self.table.setFocus()

    def _attended(self, slot: HalfDay) -> str:
        there = sum(self._state(slot.id, line.id) in ATTENDED for line in self._lines)
        return self.look.language.number(there) if there else ""

    def _columns(self, seen: list[HalfDay]) -> list[Column]:
        names = Column(
            lambda: self.tr("Name"), self._paint_name, 0, text=lambda line: self._read(line)
        )
        total = Column(
            lambda: self.tr("Total"), self._paint_total, 84, align="center", text=self._total
        )
        return [names, *(self._column(slot) for slot in seen), total]

    def _column(self, slot: HalfDay) -> Column:
        def paint(look: Look, p: QPainter, rect: QRectF, line: RosterLine, cell: Cell) -> None:
            side = look.px(24)
            spot = QRectF(0, 0, side, side)
            spot.moveCenter(rect.center())
            draw_tile(look, p, spot, self._state(slot.id, line.id))

        return Column(
            lambda: self._heading(slot),
            paint,
            62,
            align="center",
            text=lambda line: self._words(slot, line),
        )

    def _heading(self, slot: HalfDay) -> str:
        """Day and half in little room."""
        return f"{slot.date.day} {half_short(slot.half)}"

    def _words(self, slot: HalfDay, line: RosterLine) -> str:
        words = status_words(
            self.look, self._state(slot.id, line.id).replace("none", "open"), line.sex
        )
        return f"{slot_words(self.look, slot)} {modules_words(slot)}: {words}"

    def _paint_name(
        self, look: Look, p: QPainter, rect: QRectF, line: RosterLine, cell: Cell
    ) -> None:
        draw_names(look, p, rect, line.leading(look.rtl), note_words(line, look.rtl))

    def _paint_total(
        self, look: Look, p: QPainter, rect: QRectF, line: RosterLine, cell: Cell
    ) -> None:
        setting = Setting(14, 600, align="center", direction="ltr")
        draw_line(look, p, rect, self._total(line), setting)

    def _total(self, line: RosterLine) -> str:
        there = sum(self._state(slot.id, line.id) in ATTENDED for slot in self._slots)
        return f"{there} / {len(self._slots)}"

    def _read(self, line: RosterLine) -> str:
        return f"{line.leading(self.look.rtl)}, {self._total(line)}"


class _GridTable(Table):
    left = Signal()
    shifted = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        forward = keys.Key_Left if self.look.rtl else keys.Key_Right
        if event.key() == keys.Key_Escape:
            self.left.emit()
        elif event.key() in (keys.Key_Left, keys.Key_Right):
            self.shifted.emit(1 if event.key() == forward else -1)
        else:
            super().keyPressEvent(event)
