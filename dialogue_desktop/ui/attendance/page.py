"""The page of training attendance: half-days above, the roll-call, and how the half-day stands."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from ..operations import attendance, participants
from ..page import Page
from ..parts import Button, EmptyState
from .begun import begun_attendance
from .calling import Calling
from .closing import Closing
from .glimpse import states
from .grid import WholeGrid
from .keys import bind_keys, page_keys
from .marking import Marker
from .pad import Signing
from .reader import Reader
from .register import PersonRow, Register
from .rules import RulesPage
from .signing import SignIn
from .standing import Standing
from .story import told
from .training import Training
from .wording import listed_words, styled

if TYPE_CHECKING:
    from ...domain.roster import RosterLine
    from ..desk import Desk
    from ..look import Look
    from ..operations.attendance import Book, HalfDay, Mark, Writing

_SEVERAL = 300
_LOOK_AT_CLOCK = 30_000
_ANEW = frozenset(
    {"*", "slot", "module", "cohort", "component", "programme", "pair", "status_style"}
)
"""What changes more than marks and people: all is read anew."""


class AttendancePage(Page):
    """``register`` is None until the half-days were read."""

    help = "attendance"

    def __init__(self, look: Look, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(look, desk, parent)
        self.title = lambda: self.tr("Attendance")
        self.register: Register | None = None
        self.marker = Marker(look, desk, self)
        self.signing = SignIn(look, desk, self)
        self.closing = Closing(look, desk, self)
        self.closing.unmarked = lambda: len(self.register.unmarked()) if self.register else 0
        self.standing = Standing(desk, self)
        self.pad = Signing(look, self.marker, self)
        self.reader = Reader(self, self.marker.take_back)
        self.keys = page_keys(lambda: listed_words(look, self.tally.statuses))
        self._wanted: UUID | None = None
        self._asked_sheet = False
        self._before_rules: tuple[QWidget, QWidget] | None = None
        self._build()
        self._connect()
        bind_keys(self)

    @property
    def now(self) -> Callable[[], dt.datetime]:
        """The clock on the wall."""
        return self.marker.now

    # What it is made of

    def _build(self) -> None:
        look = self.look
        self.calling = Calling(look, self.title, self._note, self.closing)
        self.head, self.days, self.call = self.calling.head, self.calling.days, self.calling.call
        self.tally, self.right = self.calling.tally, self.calling.right
        self.grid = WholeGrid(look)
        self.training = Training(look, self.desk, self.grid.columns, self)
        self.training.now = self.closing.now = lambda: self.now()
        self.rules = RulesPage(look, self.desk)
        self.empty = self._empty()
        self.place = QStackedWidget()
        self.ways = {"register": self.calling, "grid": self.grid, "rules": self.rules}
        for widget in (QWidget(), self.empty, self.calling, self.grid, self.rules):
            self.place.addWidget(widget)
        self.fill((self.place, 1))
        self.unkept = begun_attendance(self)
        self.arranged = {"roster": self.call.scrolled, "grid": self.grid}

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
        marker, call, calling = self.marker, self.call, self.calling
        self.days.chosen.connect(self.choose)
        marker.serve(call)
        call.looked.connect(self._ask_written)
        call.signing.connect(self.pad.ask)
        self.pad.taken.connect(call.clear)
        self.tally.rest.connect(marker.rest)
        self.tally.rest.connect(self._take_keys)
        marker.changed.connect(self.refresh)
        marker.said.connect(self.reader.acted)
        marker.refused.connect(self.closing.refuse)
        self.reader.badge.connect(marker.badge)
        self.reader.strange.connect(lambda: call.quick.set_text(""))
        self.reader.strange.connect(marker.strange_code)
        for part in (marker, self.signing, self.closing, self.training):
            part.said.connect(self.tell)
        self.signing.wanted.connect(self.asked)
        self.training.asked.connect(self.asked)
        marker.troubled.connect(self.alert)
        self.closing.troubled.connect(self.alert)
        self.closing.changed.connect(self.head.note_line.refresh)
        for button in (calling.sheet_button, calling.small_sheet):
            button.clicked.connect(self.ask_sheet)
        for button in (calling.calls_button, calling.calls_icon, calling.small_calls):
            button.clicked.connect(self.open_calls)
        for button in (calling.grid_button, calling.small_grid):
            button.clicked.connect(self.open_grid)
        calling.small_rest.clicked.connect(self.ask_rest)
        self.grid.left.connect(self.close_grid)
        self.grid.opened.connect(self._from_grid)
        self.grid.handled.connect(self.training.handle)
        self.grid.ruled.connect(self.open_rules)
        self.rules.left.connect(self.close_rules)
        self.rules.said.connect(self.tell)
        self.grid.printed.connect(self.training.print_grid)
        self.setup_button.clicked.connect(lambda: self.asked.emit("setup", None))
        self.look.translated.connect(self._translated)
        self._clock = QTimer(self, interval=_LOOK_AT_CLOCK)
        self._clock.timeout.connect(self._look_at_clock)
        self._clock.start()

    # Reading

    def shown(self) -> None:
        if self.register is None:
            self.read()
        self._look_at_clock()
        self._take_keys()

    def read(self) -> None:
        """Read half-days, marks and people."""
        self.desk.run(attendance.read_book(self.look.rtl), self.show_book, owner=self)

    def show_book(self, book: Book) -> None:
        """All was read; the half-day shown stays, else it is the nearest."""
        before, screen = self.register, self.place.currentWidget()
        register = Register(book, self.look.rtl)
        if before is not None:
            register.adopt(before)
        shown = before.slot.id if before and before.slot else None
        slot = register.find_slot(self._wanted or shown) or register.nearest(self.now())
        keep = before is not None and slot is not None and slot.id == shown
        self._wanted = None
        self.register = self.marker.register = register
        self.roster = register.roster
        self.look.style(*styled(book.styles, self.look.language.code))
        if slot is None:
            self.place.setCurrentWidget(self.empty)
            self._take_keys()
            return
        if screen not in (self.grid, self.rules):
            self.place.setCurrentWidget(self.calling)
        register.choose(slot)
        self.days.show_slots(book.slots, slot)
        self.call.show_register(register, keep)
        self._look_at_clock()
        self.refresh()
        if screen is not self.place.currentWidget():
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
            if self.place.currentWidget() is self.rules:
                self.rules.read()
            return
        if nouns.keys() & {"exemption", "participant"} and self._grid_is_open:
            self._fill_grid()
        if people:
            self.desk.run(participants.read_changed(people), self._people_changed, owner=self)
        if marks:
            self.desk.run(attendance.read_marks(marks), self._marks_changed, owner=self)

    def _people_changed(self, changed: participants.Changed) -> None:
        if self.register is not None:
            self.register.roster.change(changed.lines, changed.gone)
            self.register.enroll()
            self.refresh()

    def _marks_changed(self, marks: dict[UUID, Mark | None]) -> None:
        if self.register is not None and self.register.take(marks):
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
        self.closing.show_slot(register.slot)
        self.tally.statuses, self.tally.closed = register.statuses, register.slot.closed
        self.tally.show_counts(counts)
        self.calling.gauge.show_counts(counts)
        self.calling.small_rest.setEnabled(bool(counts["open"]))
        self.days.show_counts({id: len(marks) for id, marks in register.by_slot.items()})
        self.call.refresh()
        self._show_glimpse(register)
        self.head.note_line.refresh()
        if self._grid_is_open:
            self._fill_grid()

    @property
    def _grid_is_open(self) -> bool:
        return self.place.currentWidget() is self.grid

    def _show_glimpse(self, register: Register) -> None:
        rows = register.rows(self.call.quick.text())
        lines = [shown.line for shown in rows if isinstance(shown, PersonRow)][:12]
        self.calling.glimpse.show_grid(register.book.slots, register.slot, lines, self._states())

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
        told_of = self.closing.words() or register.book.heading
        return self.look.language.dotted(told_of, place, people)

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
                today = self.now().date()
                self.call.show_written(told(self.look, writings, line.sex, today))

        self.desk.run(attendance.read_writings(mark.id, self.look.rtl), known, lambda _: None, self)

    # What people do

    def go(self, name: str, subject: Any) -> None:
        """A half-day, and what is done in it or beside it."""
        if isinstance(subject, UUID):
            self._go_to(subject)
        beside = {"grid": self.open_grid, "rules": self.open_rules, "register": self.close_grid}
        act = {"sign-in": self.ask_sheet, **beside}.get(name)
        if act is not None:
            act()

    def _go_to(self, id: UUID) -> None:
        slot = self.register.find_slot(id) if self.register else None
        if slot is None:
            self._wanted = id
            self.read()
        else:
            self.days.take(slot)

    def ask_sheet(self) -> None:
        """In which language is the sheet of this half-day, or the grid, to be?"""
        if self._grid_is_open:
            self.grid.print_button.open_menu()
            return
        slot = self.register.slot if self.register else None
        self._asked_sheet = slot is None
        if slot is not None:
            button = self.calling.small_sheet if self.look.compact else self.calling.sheet_button
            self.signing.ask(slot, button)

    def ask_rest(self) -> None:
        """Which status do all the others get?"""
        if self.register is not None and self.register.unmarked():
            self.tally.ask_rest(self.calling.small_rest if self.look.compact else None)

    def open_calls(self) -> None:
        """Who was invited to this half-day, and what they said."""
        if self.register is not None and self.register.slot is not None:
            self.asked.emit("calls", self.register.slot.id)

    def open_grid(self) -> None:
        """The whole of people by half-days."""
        if self.register is not None and self.register.slot is not None:
            self.place.setCurrentWidget(self.grid)
            self.grid.begin()
            self._fill_grid()

    def _fill_grid(self) -> None:
        register = self.register
        if register is not None:
            self.grid.show_grid(
                register.book.slots, register.slot, register.everybody(), self._states(),
                register.by_slot,
            )  # fmt: skip
            self.standing.read(self.look.rtl, register.all_marks(), self.grid.show_standings)

    def close_grid(self) -> None:
        """Back to the roll-call."""
        self.place.setCurrentWidget(self.calling)
        self.refresh()
        self._take_keys()

    def open_rules(self) -> None:
        """What holds for the whole training."""
        screen = self.place.currentWidget()
        if self.register is not None and screen is not None and screen is not self.rules:
            self._before_rules = screen, screen.focusWidget() or screen
            self.place.setCurrentWidget(self.rules)
            self.rules.begin()

    def close_rules(self) -> None:
        """Back to where one was: the grid or the roll-call."""
        if self._before_rules is not None:
            screen, keys = self._before_rules
            self.place.setCurrentWidget(screen)
            self.refresh()
            keys.setFocus()

    def _from_grid(self, line: RosterLine, slot: UUID) -> None:
        found = self.register.find_slot(slot) if self.register else None
        self.close_grid()
        if found is not None:
            self.days.take(found)
        self.call.look_at(line)

    # Places

    def _take_keys(self) -> None:
        """What is read again behind another page leaves the keyboard there."""
        here = self.place.currentWidget() if self.isVisible() else None
        if here is self.empty:
            self.setup_button.setFocus()
        elif here is self.calling:
            self.call.quick.setFocus()

    def _translated(self) -> None:
        if self.register is not None:
            self.read()
