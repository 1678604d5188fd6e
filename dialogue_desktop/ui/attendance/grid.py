"""Everybody by every half-day, or by every module with who completes the training (A15, A16,
A19)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..page import PageHead
from ..parts import Button, Chips, Menu, Option, Segmented, row
from .glimpse import StateOf
from .grid_columns import GridColumns, in_crowd
from .matrix import Matrix
from .totals import Totals, grounded

if TYPE_CHECKING:
    from ...domain.roster import RosterLine
    from ..look import Look
    from ..operations.attendance import HalfDay
    from ..operations.completion import Standings
    from .grid_columns import Marks

CROWDS = ("all", "risk", "missed", "complete", "never", "absent")
"""Whom the grid can be narrowed to."""


class WholeGrid(QWidget):
    """``left()`` at Esc; ``opened(line, slot)`` at Enter on a half-day, ``handled(line, action)``
    for an exception, an enrolment or the person's page, ``printed(language)`` or for a spreadsheet
    ``printed("xlsx")``, ``ruled()``."""

    left = Signal()
    opened = Signal(object, object)
    arranged = Signal()
    handled = Signal(object, str)
    printed = Signal(str)
    ruled = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.columns = GridColumns(look)
        self._lines: list[RosterLine] = []
        self._looked = False
        self.print_button = Button(look, lambda: self.tr("Print"), icon="print", key="Ctrl P")
        self.rule_button = Button(look, lambda: self.tr("Rule and statuses"), icon="settings")
        self.print_button.opens(self._papers)
        self.rule_button.clicked.connect(self.ruled)
        self.head = PageHead(
            look, lambda: self.tr("People and half-days"), self._note,
            self.rule_button, self.print_button, back=True,
        )  # fmt: skip
        self.head.back.connect(self.left)
        self.modes = Segmented(
            look, None,
            [
                Option("half_days", lambda: self.tr("Half-days")),
                Option("modules", lambda: self.tr("Modules")),
            ],
            "half_days",
        )  # fmt: skip
        self.crowds = Chips(look, self._options(Counter()), "all")
        self.table = Matrix(look, lambda: self.tr("Grid"))
        self.table.note = self.columns.note
        self.totals = Totals(look, self.table, lambda: self.tr("In the room"))
        self._bind()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.head)
        layout.addWidget(row(look, self.modes, (self.crowds, 1), gap=16))
        layout.addWidget(grounded(look, self.table, self.totals), 1)

    def _bind(self) -> None:
        self.modes.call(lambda: self.tr("Columns"))
        self.crowds.call(lambda: self.tr("Whom to show"))
        for chooser in (self.modes, self.crowds):
            chooser.chosen.connect(lambda _: self._fill())
        self.modes.chosen.connect(self.arranged)
        self.table.opened.connect(self._opened)
        self.table.asked.connect(self.ask_about)

    # What comes back

    def arrangement(self) -> dict[str, Any]:
        """By what the columns go, and where the table is."""
        return {"columns": self.modes.value, **self.table.arrangement()}

    def arrange(self, kept: dict[str, Any]) -> None:
        """As somebody left it."""
        if kept.get("columns") in [option.value for option in self.modes.options]:
            self.modes.choose(kept["columns"])
        self.table.arrange(kept)

    # Showing

    def show_grid(
        self,
        slots: Sequence[HalfDay],
        current: HalfDay | None,
        lines: Sequence[RosterLine],
        state: StateOf,
        marks: Marks,
    ) -> None:
        """Show people and half-days with their totals."""
        self.columns.take(slots, current, state, marks)
        self._lines = list(lines)
        self._fill()
        if not self._looked and current is not None and self.modes.value == "half_days":
            self._looked = True
            self.table.look_at(list(slots).index(current) if current in slots else 0)

    def show_standings(self, standings: Standings) -> None:
        """How far everybody came was read."""
        self.columns.standings = standings
        self._fill()

    def begin(self) -> None:
        """The grid is opened: everybody is on it, and the half-day that was marked comes into
        view."""
        self._looked = False
        self.crowds.choose("all")
        self.table.setFocus()

    def _fill(self) -> None:
        crowds = {name: in_crowd(self.columns, name) for name in CROWDS}
        counts = Counter({n: sum(map(fits, self._lines)) for n, fits in crowds.items()})
        self.crowds.show_options(self._options(counts))
        shown = list(filter(crowds[str(self.crowds.value)], self._lines))
        modules = self.modes.value == "modules"
        columns = self.columns.modules(shown) if modules else self.columns.half_days(shown)
        self.table.show_grid(shown, columns)
        self.totals.add_up()
        self.head.note_line.refresh()

    def _options(self, counts: Counter[str]) -> list[Option]:
        words: dict[str, Callable[[], str]] = {
            "all": lambda: self.tr("Everybody"),
            "risk": lambda: self.tr("About to miss"),
            "missed": lambda: self.tr("Missed"),
            "complete": lambda: self.tr("Completed"),
            "never": lambda: self.tr("Never came"),
            "absent": lambda: self.tr("Absent now"),
        }
        return [Option(name, words[name], count=counts[name]) for name in CROWDS]

    def _note(self) -> str:
        standings = self.columns.standings
        people = self.tr("%n people", "", len(self._lines))
        if standings is None:
            return people
        share = standings.share
        rule = (
            self.tr("completed with {share} % of the hours")
            if standings.kind == "hours"
            else self.tr("completed with {share} % of the modules")
        )
        return self.look.language.dotted(people, rule.format(share=share))

    # What people do

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _opened(self, line: RosterLine, subject: Any) -> None:
        if self.modes.value == "half_days" and isinstance(subject, UUID):
            self.opened.emit(line, subject)
        else:
            self.ask_about(line)

    def ask_about(self, line: RosterLine) -> Menu:
        """What is to be said of a person's training?"""
        menu = Menu(self.look, self.table)
        excepted = self.columns.reason(line) is not None
        offers = [
            (self.tr("Completed all the same, because…"), "except"),
            (self.tr("Not completed, because…"), "refuse"),
            (self.tr("The rule holds again"), "rule") if excepted else None,
            (self.tr("Enrolled from…"), "enroll"),
            (self.tr("The person’s page"), "person"),
        ]
        for words, action in filter(None, offers):
            menu.offer(words, partial(self.handled.emit, line, action))
        menu.setActiveAction(menu.actions()[0])
        index = self.table.currentIndex()
        corner = self.table.visualRect(index).bottomLeft()
        return menu.open_at(self.table.viewport().mapToGlobal(corner))

    def _papers(self) -> Menu:
        """In which language is the grid to be printed?"""
        menu = Menu(self.look, self.print_button)
        for language, words in (
            ("fr", self.tr("In French")),
            ("ar", self.tr("In Arabic")),
            ("en", self.tr("In English")),
        ):
            menu.offer(words, partial(self.printed.emit, language))
        menu.addSeparator()
        menu.offer(self.tr("As an Excel file…"), partial(self.printed.emit, "xlsx"))
        menu.setActiveAction(menu.actions()[1 if self.look.rtl else 0])
        return menu
