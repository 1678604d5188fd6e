"""What others' work is without: an export that has not come, a clock that was wrong.

Nothing has to be done about either. Whoever knows better says so here, after one question.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal

from ....words import fill
from ...look import Look, isolate
from ...parts import Box, Button, Glyph, IconButton, Line, Paragraph, Question, Rule, column, row

if TYPE_CHECKING:
    from ....verbs.declaring import Awaited, WrongClock
    from ....workspace import Workspace
    from ...desk import Desk


_AT_ONCE = 3
"""So many are shown; the others follow as these are answered."""


@dataclass(frozen=True)
class Unsettled:
    """What is missing, and whose clock was wrong."""

    awaited: list[Awaited]
    clocks: list[WrongClock]


def _read(ws: Workspace) -> Unsettled:
    return Unsettled(ws.awaited(), ws.wrong_clocks())


class Missing(Box):
    """A line for each, with what can be said of it; nothing at all where nothing is missing.

    ``told(words)``: what was done, which one undo takes back.
    """

    told = Signal(str)

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look)
        self.desk = desk
        self.unsettled = Unsettled([], [])
        self.buttons: list[Button] = []
        self._small: list[IconButton] = []
        self._notes: list[Paragraph] = []
        self._rows: list[Box] = []
        self._rest = 0
        self._more = self._more_line()
        self.hide()

    def _more_line(self) -> Line:
        return Line(self.look, self._more_words, 13, 400, "ink2", height=24)

    def _more_words(self) -> str:
        return self.tr("and %n more, one after the other", "", self._rest)

    def read(self) -> None:
        """Look again at what is missing."""
        if self.desk.is_open:
            self.desk.run(_read, self.show_unsettled, owner=self)

    def show_unsettled(self, unsettled: Unsettled) -> None:
        """Show it, if it is another than before."""
        if unsettled == self.unsettled:
            return
        self.unsettled = unsettled
        self.clear()
        for parts in (self.buttons, self._small, self._notes, self._rows):
            parts.clear()
        for awaited in unsettled.awaited:
            words, note = partial(self._needed, awaited), partial(self._waiting, awaited)
            self._add("gap", words, note, lambda: self.tr("Without it"), self.ask_without, awaited)
        for clock in unsettled.clocks:
            words, note = partial(self._wrong, clock), partial(self._dated, clock)
            self._add("clock", words, note, lambda: self.tr("Correct"), self.ask_clock, clock)
        self._more = self._more_line()
        self.add(self._more)
        self.setVisible(bool(self.buttons))
        self.refresh()

    def refresh(self) -> None:
        """Where there is little room one thing is said at a time, in few words."""
        super().refresh()
        compact = self.look.compact
        most = 1 if compact else _AT_ONCE
        for place, line in enumerate(self._rows):
            line.setVisible(place < most)
        self._rest = max(0, len(self._rows) - most)
        self._more.setVisible(bool(self._rest) and not compact)
        self._more.refresh()
        for part in (*self._notes, *self.buttons):
            part.setVisible(not compact)
        for button in self._small:
            button.setVisible(compact)

    def _add(
        self,
        icon: str,
        words: Callable[[], str],
        note: Callable[[], str],
        verb: Callable[[], str],
        act: Callable[[Any], None],
        subject: Any,
    ) -> None:
        look = self.look
        button = Button(look, verb, height=36, size=14)
        small_button = IconButton(look, "forward", verb, side=30)
        for each in (button, small_button):
            each.clicked.connect(partial(act, subject))
        line, small = Paragraph(look, words), Paragraph(look, note, 13, 400, "ink2")
        glyph = Glyph(look, icon, 22, "look", 1.9)
        told = column(look, "stretch", line, small, "stretch")
        shown = row(look, glyph, (told, 1), button, small_button, gap=12, margins=(6, 0))
        whole = column(look, Rule(look), shown)
        self.add(whole)
        self.buttons.append(button)
        self._small.append(small_button)
        self._notes.append(small)
        self._rows.append(whole)

    # What is missing

    def _needed(self, awaited: Awaited) -> str:
        words = self.tr("Missing export: {person}")
        return words.format(person=awaited.author or isolate(awaited.laptop))

    def _waiting(self, awaited: Awaited) -> str:
        if not awaited.waiting:
            return self.tr("what came later is shown without it")
        return self.tr("%n entry(s) wait for it", "", awaited.waiting)

    def ask_without(self, awaited: Awaited) -> None:
        """Go on without what is missing?"""
        person = awaited.author or isolate(awaited.laptop)
        self._ask(
            fill(self.tr("Go on without this export of {person}?"), person=person),
            self.tr(
                "What waits for it is shown at once, here and with everybody who receives your"
                " file. If the export comes after all, it takes its place."
            ),
            self.tr("It will not come"),
            self.tr("Keep waiting"),
            lambda ws: ws.declare_lost(*awaited.gaps),
            self.tr("Nobody waits for it any more"),
        )

    # Clocks

    def _wrong(self, clock: WrongClock) -> str:
        words = self.tr("Wrong clock: {person}")
        return words.format(person=clock.author or isolate(clock.laptop))

    def _dated(self, clock: WrongClock) -> str:
        day = self.look.language.date(clock.at.astimezone().date(), "date")
        return self.tr("last entry dated {day}").format(day=day)

    def ask_clock(self, clock: WrongClock) -> None:
        """Put a clock right by the day on which the work came here?"""
        language, person = self.look.language, clock.author or isolate(clock.laptop)
        right, said = (moment.astimezone().date() for moment in (clock.came, clock.at))
        days = (right - said).days
        if days > 0:
            off = self.tr("The clock was %n day(s) behind.", "", days)
        else:
            off = self.tr("The clock was %n day(s) ahead.", "", -days)
        body = self.tr(
            "The last entry of {person} is dated {said} and came here on {right}. {off} The times"
            " of these entries are shown corrected, everywhere; nothing else changes."
        )
        self._ask(
            fill(self.tr("Correct the clock of {person}?"), person=person),
            fill(
                body,
                person=person,
                said=language.date(said, "date"),
                right=language.date(right, "date"),
                off=off,
            ),
            self.tr("Correct"),
            self.tr("Leave it"),
            lambda ws: ws.correct_clock(clock, dt.timedelta(days=days)),
            fill(self.tr("The times of {person} are shown corrected"), person=person),
        )

    # Asking

    def _ask(
        self,
        title: str,
        body: str,
        accept: str,
        keep: str,
        job: Callable[[Workspace], None],
        done: str,
    ) -> None:
        question = Question(self.look, title, body, accept, keep, parent=self)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.accepted.connect(
            lambda: self.desk.run(job, lambda _: self.told.emit(done), owner=self)
        )
        question.open()
