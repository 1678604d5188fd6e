"""The training: a line for modules, a line for dates, and the grid of both."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ...domain.days import Days, read_days
from ..desk import Desk
from ..look import Look
from ..operations import programme, records
from ..parts import Field, KeyHints, Line, Sheet, row
from .grid import Half, ModuleGrid
from .grid import Line as ModuleLine
from .shown import both_titles
from .typed import read_titles


class Training(Sheet):
    """Shows the half-days of one group, or of everyone when there are no groups."""

    told = Signal(str)
    alert = Signal(str)
    left = Signal()
    """Nothing of it is still open: Enter leads elsewhere."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look, gap=6, margins=(20, 12, 20, 10))
        self.desk = desk
        self._setup: programme.SetUp | None = None
        self._cohort: Any = None
        self._renamed: UUID | None = None
        self._counts = Line(look, "", 14, 400, "ink2", align="trail")
        self.title = Line(look, self._heading, 18, 600, height=28)
        self.grid = ModuleGrid(look)
        self.module_field = self._module_line()
        self.date_field = self._date_line()
        self.read_back = Line(look, "", 13, 400, "ink2", height=20)
        self.hints = KeyHints(look, [])
        self._hint()
        self.add(
            row(look, (self.title, 1), (self._counts, 1)),
            self.grid,
            row(look, (self.module_field, 1), (self.date_field, 1), gap=6),
            row(look, (self.hints, 1), (self.read_back, 1), gap=0),
            "stretch",
        )
        self._connect()
        self.read_back.set_text(self._understood)
        self.read_back.hide()

    def _module_line(self) -> Field:
        words = lambda: self.tr("Add a module: Title / العنوان")  # noqa: E731
        field = Field(self.look, None, placeholder=words, icon="plus")
        field.call(lambda: self.tr("Add a module"))
        return field

    def _date_line(self) -> Field:
        words = lambda: self.tr("Add dates: 9, 10, 16 and 17 December 2021")  # noqa: E731
        field = Field(self.look, None, placeholder=words, icon="calendar")
        field.call(lambda: self.tr("Add dates"))
        return field

    def _connect(self) -> None:
        self.module_field.entered.connect(self._add_module)
        self.date_field.entered.connect(self._add_dates)
        self.date_field.edited.connect(lambda _: self._typing_dates())
        self.grid.placed.connect(self._place)
        self.grid.slot_removed.connect(self._remove_slot)
        self.grid.module_removed.connect(self._remove_module)
        self.grid.renaming.connect(self._rename)
        self.grid.moved.connect(self._hint)

    def order(self) -> list[QWidget]:
        """What Tab goes through."""
        return [self.module_field.line, self.date_field.line, self.grid]

    def _heading(self) -> str:
        if self._cohort is not None:
            return self.tr("Training, {group}").format(group=self._cohort.title or "")
        return self.tr("Training of elected officials")

    def show_setup(self, setup: programme.SetUp, cohort: Any) -> None:
        """Show the modules, and the half-days of a group."""
        self._setup, self._cohort = setup, cohort
        group = cohort.id if cohort is not None else None
        slots = [slot for slot in setup.slots if slot.cohort_id == group]
        arabic = self.look.rtl
        self.grid.show_plan(
            [
                ModuleLine(m.id, *both_titles(m.title, m.title_ar, arabic_first=arabic))
                for m in setup.modules
            ],
            [Half(s, s.date, s.half, frozenset(s.module_ids)) for s in slots],
        )
        self.grid.setVisible(bool(setup.modules or slots))
        days = len({slot.date for slot in slots})
        halves = sum(bool(slot.module_ids) for slot in slots)
        self._counts.set_text(lambda: self._count_words(days, halves))
        self.title.refresh()
        self._hint()

    def _count_words(self, days: int, halves: int) -> str:
        if not days:
            return ""
        if not self.grid.lines:
            return self.tr("%n date(s)", "", days)
        held = self.tr("%n half-day(s) with a module", "", halves)
        return self.look.language.listed(self.tr("%n date(s)", "", days), held)

    # Lines

    @property
    def renaming(self) -> bool:
        """Whether a module is being renamed on the line."""
        return self._renamed is not None

    def put_back(self) -> bool:
        """Esc: a line that was begun is empty again; False when none was."""
        for field in (self.module_field, self.date_field):
            if field.line.hasFocus() and field.text():
                field.set_text("")
                self._renamed = None
                self._typing_dates()
                return True
        return False

    def _add_module(self) -> None:
        titles = read_titles(self.module_field.text())
        if not titles.title:
            self._next(self.module_field)
            return
        if self._renamed is None:
            self.desk.run(programme.add_module(titles.title, titles.title_ar))
        else:
            fields: dict[str, Any] = {"title": titles.title}
            if titles.title_ar is not None:
                fields["title_ar"] = titles.title_ar
            self.desk.run(records.edit(self._renamed, **fields))
            self._renamed = None
            self.grid.setFocus()
        self.module_field.set_text("")

    def _next(self, field: Field) -> None:
        """Enter on an empty line goes on to the next."""
        if field is self.module_field:
            self.date_field.setFocus()
        else:
            self._after_dates()

    def _after_dates(self) -> None:
        """Modules are placed on the dates; where there is none, what comes next is elsewhere."""
        if self.grid.lines:
            self.grid.setFocus()
        else:
            self.left.emit()

    def _days(self) -> Days:
        return read_days(self.date_field.text(), dt.date.today())

    def _understood(self) -> str:
        """What was understood, before Enter."""
        if not self.date_field.text().strip():
            return ""
        days = self._days()
        language = self.look.language
        read = language.listed(*(language.date(day, "day") for day in days.dates))
        if days.strange:
            strange = " ".join(days.strange)
            return self.tr("Not understood: {words}").format(words=f"\u2068{strange}\u2069")
        if days.halves == ("am",):
            read = self.tr("{days}, mornings only").format(days=read)
        if days.halves == ("pm",):
            read = self.tr("{days}, afternoons only").format(days=read)
        return self.tr("Understood: {days}").format(days=read) if days.dates else ""

    def _typing_dates(self) -> None:
        self.date_field.complain(None)
        typing = bool(self.date_field.text().strip())
        self.hints.setVisible(not typing)
        self.read_back.setVisible(typing)
        self.read_back.refresh()

    def _add_dates(self) -> None:
        if not self.date_field.text().strip():
            self._next(self.date_field)
            return
        days = self._days()
        if not days.dates or days.strange:
            self.date_field.complain(
                lambda: self.tr("Write days and a month, as in: 9, 10 and 16 December 2021")
            )
            return
        self.desk.run(programme.add_days(days.dates, days.halves, self._cohort))
        self.date_field.set_text("")
        self._typing_dates()
        self._after_dates()

    # Grid

    def _place(self, slot: Any, module_id: UUID, on: bool) -> None:
        self.desk.run(programme.place(slot, module_id, on))

    def _remove_slot(self, slot: Any) -> None:
        if self._setup is not None and slot.id in self._setup.marked:
            self.alert.emit(self.tr("This half-day has marks: it stays. Remove the marks first."))
            return
        self.desk.run(records.remove(slot.id))
        self.told.emit(self.tr("Half-day removed"))

    def _remove_module(self, module_id: UUID) -> None:
        self.desk.run(records.remove(module_id))
        self.told.emit(self.tr("Module removed"))

    def _rename(self, module_id: UUID) -> None:
        for module in self._setup.modules if self._setup else []:
            if module.id == module_id:
                both = [part for part in (module.title, module.title_ar) if part]
                self.module_field.set_text(" / ".join(both))
                self._renamed = module_id
                self.module_field.setFocus()
                self.module_field.line.selectAll()

    def _hint(self) -> None:
        arrows = ("← ↑ ↓ →", lambda: self.tr("move"))
        if not self.grid.lines:
            self.hints.show_hints([("Enter", lambda: self.tr("keep a line, and type the next"))])
        elif self.grid.column < 0:
            self.hints.show_hints(
                [
                    arrows,
                    ("F2", lambda: self.tr("rename the module")),
                    ("Del", lambda: self.tr("remove it")),
                ]
            )
        else:
            self.hints.show_hints(
                [
                    arrows,
                    ("Space", lambda: self.tr("place or take off")),
                    ("Del", lambda: self.tr("no half-day then")),
                ]
            )
