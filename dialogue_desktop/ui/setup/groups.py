"""Places and groups: a line to add one, and the group whose half-days are shown."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from ..desk import Desk
from ..look import Look, Setting, draw_line
from ..look.shapes import draw_panel, mirrored
from ..operations import programme, records
from ..parts import Cell, Field, Line, Roster, Sheet
from .typed import read_place


class _Places(Roster):
    removed = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.current() is not None:
            self.removed.emit(self.current())
        else:
            super().keyPressEvent(event)


class Groups(Sheet):
    """``chosen(cohort)``: whose half-days the grid shows."""

    chosen = Signal(object)
    told = Signal(str)
    left = Signal()
    """Enter on an empty line: go on to what comes next."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look, gap=4, margins=(8, 12, 8, 6))
        self.desk = desk
        self._setup: programme.SetUp | None = None
        self._members: dict[Any, int] = {}
        self.field = Field(
            look,
            None,
            placeholder=lambda: self.tr("Fès, town hall"),
            hint=self._hint,
            icon="plus",
        )
        self.field.call(lambda: self.tr("Add a group"))
        self.field.entered.connect(self._add)
        self.list = _Places(
            look,
            self._paint,
            lambda look, row, width, active: look.px(50),
            text=lambda group: str(group.title or ""),
            name=lambda: self.tr("Groups"),
            sheet=False,
        )
        self.list.picked.connect(self.chosen)
        self.list.removed.connect(self._remove)
        heading = Line(look, lambda: self.tr("Places and groups"), 18, 600, height=28)
        inner = Sheet(look, heading, self.field, margins=(12, 0, 12, 0), ground="sheet", line=None)
        self.add(inner, (self.list, 1))

    def order(self) -> list[QWidget]:
        """What Tab goes through."""
        return [self.field.line, self.list]

    def show_setup(self, setup: programme.SetUp, chosen: Any) -> None:
        """Show the groups, with the cursor on the chosen one."""
        self._members, self._setup = setup.members, setup
        self.field.refresh()
        places = [group.id for group in setup.cohorts]
        at = places.index(chosen.id) if chosen is not None and chosen.id in places else None
        self.list.blockSignals(True)
        self.list.show_rows(setup.cohorts, at)
        self.list.blockSignals(False)

    def _hint(self) -> str:
        """Why a register is full although nobody was put into its group."""
        groups = self._setup.cohorts if self._setup is not None else ()
        if any(not self._members.get(group.id) for group in groups):
            return self.tr("An empty group expects whoever is in none")
        return self.tr("One group per place")

    def put_back(self) -> bool:
        """Esc: a line that was begun is empty again; False when none was."""
        begun = self.field.line.hasFocus() and bool(self.field.text())
        if begun:
            self.field.set_text("")
        return begun

    def _add(self) -> None:
        commune, venue = read_place(self.field.text())
        if commune:
            self.desk.run(programme.add_group(commune, venue), self.chosen.emit)
            self.field.set_text("")
        else:
            self.left.emit()

    def _remove(self, group: Any) -> None:
        self.desk.run(records.remove(group.id))
        self.told.emit(self.tr("Group removed"))

    def _paint(self, look: Look, p: QPainter, rect: QRectF, group: Any, cell: Cell) -> None:
        if cell.selected:
            inset = rect.adjusted(2, 2, -2, -2)
            draw_panel(look, p, inset, "accent_soft", "accent" if cell.focused else "accent_line")
        side = look.px(20)
        icon = QRectF(rect.left() + look.px(12), rect.center().y() - side / 2, side, side)
        look.icon(p, "pin", mirrored(look, icon, rect), "accent" if cell.selected else "ink2")
        text = rect.adjusted(look.px(44), look.px(4), -look.px(100), 0)
        upper = QRectF(text.left(), text.top(), text.width(), look.px(22))
        lower = upper.translated(0, look.px(21))
        title = Setting(15, 600, direction="auto", align="lead")
        if not group.venue:
            upper = QRectF(upper.left(), rect.top(), upper.width(), rect.height())
        draw_line(look, p, mirrored(look, upper, rect), group.title or "", title)
        quiet = Setting(13, color="ink2", direction="auto", align="lead")
        draw_line(look, p, mirrored(look, lower, rect), group.venue or "", quiet)
        count = self._members.get(group.id, 0)
        words = self.tr("%n person(s)", "", count) if count else self.tr("empty group")
        end = rect.adjusted(0, 0, -look.px(14), 0)
        tone = Setting(14, color="ink2" if count else "ink3", align="trail")
        draw_line(look, p, mirrored(look, end, rect), words, tone)
