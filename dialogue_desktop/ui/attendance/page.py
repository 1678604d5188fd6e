"""The page of training attendance: half-days above, the roll-call, and how the half-day stands."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from ..operations import attendance, participants
from ..page import Page, PageHead
from ..parts import (
    Button,
    EmptyState,
    IconButton,
    Line,
    Sheet,
    column,
    row,
)
from .glimpse import MiniGrid, states
from .grid import WholeGrid
from .halfdays import HalfDays
from .keys import page_keys
from .marking import Marker
from .register import PersonRow, Register
from .rollcall import RollCall
from .signing import SignIn
from .tally import Gauge, Tally
from .wording import status_words

if TYPE_CHECKING:
    from ...domain.roster import RosterLine
    from ..desk import Desk
    from ..look import Look
    from ..operations.attendance import Book, HalfDay, Mark, Writing

_SEVERAL = 300
_LOOK_AT_CLOCK = 30_000
_RIGHT = 326
_ANEW = frozenset({"*", "slot", "module", "cohort", "component", "programme", "pair"})
"""What changes more than marks and people: all is read anew."""


class AttendancePage(Page):
    """``register`` is None until the half-days were read."""

    def __init__(self, look: Look, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(look, desk, parent)
        self.title = lambda: self.tr("Attendance")
        self.register: Register | None = None
        self.marker = Marker(look, desk, self)
        self.signing = SignIn(look, desk, self)
        self.keys = page_keys()
        self._wanted: UUID | None = None
        self._asked_sheet = False
        self._build()
        self._connect()
        self._keys()
        self._fit()

    @property
    def now(self) -> Callable[[], dt.datetime]:
        """The clock on the wall."""
        return self.marker.now

    # What it is made of

    def _build(self) -> None:
        look = self.look
        self.sheet_button = Button(
            look, lambda: self.tr("Sign-in sheet"), icon="print", key="Ctrl P"
        )
        self.head = PageHead(look, self.title, self._note, self.sheet_button)
        self.days = HalfDays(look)
        self.call = RollCall(look)
        self.tally = Tally(look)
        self.glimpse = MiniGrid(look)
        self.grid_button = Button(look, lambda: self.tr("Whole grid"), "link", size=14, height=26)
        title = Line(look, lambda: self.tr("Half-days"), 15, 600)
        self.glimpse_sheet = Sheet(
            look, row(look, (title, 1), self.grid_button), (self.glimpse, 1),
            margins=(20, 6, 17, 10), gap=2,
        )  # fmt: skip
        self.right = column(look, self.tally, (self.glimpse_sheet, 1), gap=12)
        self.right.flow.addStretch(0)
        self.bar = self._bar()
        self.grid = WholeGrid(look)
        middle = row(look, (self.call, 1), self.right, gap=16)
        self.calling = column(look, self.head, self.bar, (middle, 1), gap=10)
        self.empty = self._empty()
        self.place = QStackedWidget()
        for widget in (QWidget(), self.empty, self.calling, self.grid):
            self.place.addWidget(widget)
        self.fill((self.place, 1))

    def _bar(self) -> QWidget:
        """The picker; where there is little room the gauge and the actions stand beside it."""
        look = self.look
        self.gauge = Gauge(look)
        self.back = IconButton(look, "previous", lambda: self.tr("Half-day before"), framed=False)
        self.forth = IconButton(look, "next", lambda: self.tr("Half-day after"), framed=False)
        self.small_rest = IconButton(look, "check", lambda: self.tr("Mark the rest"))
        self.small_grid = IconButton(look, "grid", lambda: self.tr("Whole grid"))
        self.small_sheet = IconButton(look, "print", lambda: self.tr("Sign-in sheet"))
        beside = row(
            look, "stretch", self.gauge, 8, self.small_rest, self.small_grid, self.small_sheet,
            gap=2,
        )  # fmt: skip
        self.small = (self.back, self.forth, beside)
        return row(look, self.back, (self.days, 1), self.forth, (beside, 1), gap=0)

    def _empty(self) -> EmptyState:
        look = self.look
        self.setup_button = Button(
            look, lambda: self.tr("Set up the programme"), "primary", "calendar", height=44
        )
        return EmptyState(
            look,
            lambda: self.tr("No half-day is planned yet"),
            lambda: self.tr(
                "Place the modules on their dates: each morning and afternoon gets its register."
            ),
            self.setup_button,
        )

    def _connect(self) -> None:
        marker, call = self.marker, self.call
        self.days.chosen.connect(self.choose)
        self.back.clicked.connect(lambda: self.days.step(-1))
        self.forth.clicked.connect(lambda: self.days.step(1))
        call.marking.connect(marker.mark)
        call.erasing.connect(marker.unmark)
        call.leaving.connect(marker.depart)
        call.adding.connect(marker.walk_in)
        call.looked.connect(self._ask_written)
        self.tally.rest.connect(marker.rest)
        marker.changed.connect(self.refresh)
        marker.said.connect(self.tell)
        marker.troubled.connect(self.alert)
        self.signing.said.connect(self.tell)
        for button in (self.sheet_button, self.small_sheet):
            button.clicked.connect(self.ask_sheet)
        for button in (self.grid_button, self.small_grid):
            button.clicked.connect(self.open_grid)
        self.small_rest.clicked.connect(self.ask_rest)
        self.grid.left.connect(self.close_grid)
        self.grid.opened.connect(self._from_grid)
        for button, key in ((self.sheet_button, "Ctrl P"), (self.grid_button, "Ctrl G")):
            button.setToolTip(key)
        self.tally.rest_button.setToolTip("Ctrl R")
        self.setup_button.clicked.connect(lambda: self.asked.emit("setup", None))
        self.look.changed.connect(self._look_changed)
        self._clock = QTimer(self, interval=_LOOK_AT_CLOCK)
        self._clock.timeout.connect(self._look_at_clock)
        self._clock.start()

    def _keys(self) -> None:
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, call in (
            ("Ctrl+Return", self.call.add),
            ("Ctrl+Enter", self.call.add),
            ("Ctrl+P", self.ask_sheet),
            ("Ctrl+G", self.open_grid),
            ("Ctrl+R", self.ask_rest),
            ("Alt+Right", lambda: self.days.step(-1 if self.look.rtl else 1)),
            ("Alt+Left", lambda: self.days.step(1 if self.look.rtl else -1)),
        ):
            QShortcut(QKeySequence(keys), self, context=within).activated.connect(call)

    # Reading

    def shown(self) -> None:
        if self.register is None:
            self.read()
        self._look_at_clock()
        self._take_keys()

    def read(self) -> None:
        """Read half-days, marks and people."""
        attendance.read_book(self.desk, self.look.rtl, self.show_book, self)

    def show_book(self, book: Book) -> None:
        """All was read; the half-day shown stays, else it is the nearest."""
        before = self.register
        register = Register(book, self.look.rtl)
        if before is not None:
            register.adopt(before)
        shown = before.slot.id if before and before.slot else None
        slot = register.find_slot(self._wanted or shown) or register.nearest(self.now())
        keep = before is not None and slot is not None and slot.id == shown
        self._wanted = None
        self.register = self.marker.register = register
        if slot is None:
            self.place.setCurrentWidget(self.empty)
            self._take_keys()
            return
        if self.place.currentWidget() is not self.grid:
            self.place.setCurrentWidget(self.calling)
        register.choose(slot)
        self.days.show_slots(book.slots, slot)
        self.call.show_register(register, keep)
        self._look_at_clock()
        self.refresh()
        self._take_keys()
        if self._asked_sheet:
            self.ask_sheet()

    def touched(self, nouns: dict[str, set[Any]]) -> None:
        if self.register is None:
            return
        marks, people = nouns.get("attendance", set()), nouns.get("participant", set())
        several = max(len(marks), len(people)) > _SEVERAL
        if _ANEW & nouns.keys() or several:
            self.read()
            return
        if people:
            participants.read_changed(self.desk, people, self._people_changed, self)
        if marks:
            attendance.read_marks(self.desk, marks, self._marks_changed, self)

    def _people_changed(self, changed: participants.Changed) -> None:
        if self.register is not None:
            self.register.roster.change(changed.lines, changed.gone)
            self.register.enroll()
            self.refresh()

    def _marks_changed(self, marks: dict[UUID, Mark | None]) -> None:
        if self.register is not None:
            self.register.take(marks)
            self.refresh()

    # Showing

    def choose(self, slot: HalfDay) -> None:
        """Look at another half-day."""
        if self.register is not None:
            self.register.choose(slot)
            self.call.show_register(self.register)
            self._look_at_clock()
            self.refresh()

    def refresh(self) -> None:
        """Show the register as it is now."""
        register = self.register
        if register is None or register.slot is None:
            return
        counts = register.counts()
        self.tally.show_counts(counts)
        self.gauge.show_counts(counts)
        self.small_rest.setEnabled(bool(counts["open"]))
        self.days.show_counts({id: len(marks) for id, marks in register.by_slot.items()})
        self.call.refresh()
        self._show_glimpse(register)
        self.head.note_line.refresh()
        if self.place.currentWidget() is self.grid:
            self._fill_grid()

    def _show_glimpse(self, register: Register) -> None:
        rows = register.rows(self.call.quick.text())
        lines = [shown.line for shown in rows if isinstance(shown, PersonRow)][:12]
        self.glimpse.show_grid(register.book.slots, register.slot, lines, self._states())

    def _states(self) -> Any:
        register = self.register
        if register is None:
            return lambda slot, person: "none"
        begun = {slot for slot, marks in register.by_slot.items() if marks}
        if register.slot is not None:
            begun.add(register.slot.id)
        return states(register.by_slot, begun)

    def _note(self) -> str:
        register = self.register
        if register is None or register.slot is None:
            return ""
        people = self.tr("%n people expected", "", len(register.enrolled))
        place = register.slot.cohort or register.slot.venue or ""
        return self.look.language.dotted(register.book.heading, place, people)

    def _look_at_clock(self) -> None:
        self.call.propose(self.marker.proposed)

    def _ask_written(self, line: RosterLine) -> None:
        """Who wrote the active mark, when, where: asked when the row becomes active."""
        register = self.register
        mark = register.marks.get(line.id) if register else None
        if register is None or mark is None or register.waits(line.id):
            return

        def known(writings: list[Writing]) -> None:
            if self.call.active == line.id:
                self.call.show_written([self._written(one, line) for one in writings])

        attendance.read_writings(self.desk, mark.id, known, self)

    def _written(self, one: Writing, line: RosterLine) -> str:
        language, at = self.look.language, one.at.astimezone()
        when = language.time(at)
        if at.date() != self.now().date():
            when = f"{language.date(at.date(), 'short')} {when}"
        status = status_words(one.status or "open", line.sex)
        apart = "\u2068{}\u2069".format
        parts = (status, apart(one.author), apart(one.laptop), when)
        return " · ".join(part for part in parts if part.strip("\u2068\u2069"))

    # What people do

    def go(self, name: str, subject: Any) -> None:
        if isinstance(subject, UUID):
            self._go_to(subject)
        if name == "sign-in":
            self.ask_sheet()

    def _go_to(self, id: UUID) -> None:
        slot = self.register.find_slot(id) if self.register else None
        if slot is None:
            self._wanted = id
            self.read()
        else:
            self.days.take(slot)

    def ask_sheet(self) -> None:
        """In which language is the sheet of this half-day to be?"""
        slot = self.register.slot if self.register else None
        self._asked_sheet = slot is None
        if slot is not None:
            button = self.small_sheet if self.look.compact else self.sheet_button
            self.signing.ask(slot, button)

    def ask_rest(self) -> None:
        """Which status do all the others get?"""
        if self.register is not None and self.register.unmarked():
            self.tally.ask_rest(self.small_rest if self.look.compact else None)

    def open_grid(self) -> None:
        """The whole of people by half-days."""
        if self.register is not None and self.register.slot is not None:
            self.place.setCurrentWidget(self.grid)
            self._fill_grid()

    def _fill_grid(self) -> None:
        if self.register is not None:
            register = self.register
            self.grid.show_grid(register.book.slots, register.enrolled, self._states())

    def close_grid(self) -> None:
        """Back to the roll-call."""
        self.place.setCurrentWidget(self.calling)
        self.refresh()
        self._take_keys()

    def _from_grid(self, line: RosterLine) -> None:
        self.close_grid()
        self.call.look_at(line)

    # Places

    def _take_keys(self) -> None:
        """What is read again behind another page leaves the keyboard there."""
        here = self.place.currentWidget()
        if not self.isVisible():
            return
        if here is self.empty:
            self.setup_button.setFocus()
        elif here is self.calling:
            self.call.quick.setFocus()

    def _look_changed(self) -> None:
        self._fit()
        if self.register is not None:
            self.read()

    def _fit(self) -> None:
        """Little room: no title, no right column; what they hold stands beside the picker."""
        compact = self.look.compact
        for widget in self.small:
            widget.setVisible(compact)
        self.days.setMaximumWidth(self.look.px(368) if compact else 16_777_215)
        self.head.setVisible(not compact)
        self.right.setVisible(not compact)
        self.right.setFixedWidth(self.look.px(_RIGHT))
        self.call.how.setVisible(not compact)
        self._fit_glimpse()

    def _fit_glimpse(self) -> None:
        """On a low screen the right column drops its last block."""
        room = self.call.height() - self.tally.sizeHint().height() - self.look.px(12)
        self.glimpse_sheet.setVisible(room >= self.look.px(112))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._fit_glimpse)
