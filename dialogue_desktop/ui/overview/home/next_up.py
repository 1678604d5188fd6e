"""What comes next, in its own words, and the one blue action of the overview."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import Signal

from ...look import Look, Setting
from ...operations.overview import NextUp, Situation
from ...parts import Box, Button, Glyph, Line, Sheet, row
from ...synthesis.promises import FAR


class NextSheet(Sheet):
    """``prepare(kind, id)`` when its button is pressed."""

    prepare = Signal(str, object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=0, margins=(24, 12, 24, 16))
        self._next: NextUp | None = None
        self._today = dt.date.min
        self._eyebrow = Line(look, self._order, 14, 600, "accent", height=22, elide=False)
        self._distance = Line(look, self._far, 14, 400, "ink2", height=22)
        self._title = Line(look, self._words, 32, face="voice", height=54, direction="ui")
        self._facts = row(look, gap=22)
        self._parts = Line(look, self._planned, 15, 400, "ink2", height=24)
        self.button = Button(look, self._verb, "primary", key="Enter", height=44)
        self.button.clicked.connect(self._press)
        self.add(
            row(look, self._eyebrow, (self._distance, 1), gap=10),
            2,
            self._title,
            4,
            self._facts,
            12,
            row(look, (self._parts, 1), self.button, gap=8),
        )
        self.refresh()

    def refresh(self) -> None:
        """The question shrinks where there is little room, rather than be cut."""
        size = 24 if self.look.compact else 32
        self._title.setting = Setting(size, face="voice", align="lead", direction="auto")
        super().refresh()

    def show_situation(self, situation: Situation) -> None:
        """Show what comes next on this day."""
        self._next, self._today = situation.next_up, situation.today
        for line in (self._eyebrow, self._distance, self._title, self._parts):
            line.refresh()
        self.button.refresh()
        self._tell_facts()

    def _tell_facts(self) -> None:
        self._facts.clear()
        found = self._next
        if found is None:
            self._facts.add("stretch")
            return
        if found.day is not None:
            self._facts.add(self._fact("calendar", self._when, whole=True))
        if found.commune or found.venue:
            self._facts.add(self._fact("pin", self._where))
        if found.people:
            self._facts.add(self._fact("mic", found.people))
        self._facts.add("stretch")

    def _fact(self, icon: str, words: str | Callable[[], str], whole: bool = False) -> Box:
        line = Line(self.look, words, 15, direction="ui", elide=not whole)
        return row(self.look, Glyph(self.look, icon, 18), line, gap=7)

    def _where(self) -> str:
        """The room and its commune, which some have written into the room already."""
        found = self._next
        if found is None:
            return ""
        commune = "" if found.commune in found.venue else found.commune
        return self.look.language.listed(commune, found.venue)

    def _when(self) -> str:
        found, language = self._next, self.look.language
        if found is None or found.day is None:
            return ""
        day = language.date(found.day, "day")
        if found.kind == "slot":
            half = self.tr("morning") if found.time == "am" else self.tr("afternoon")
            return language.listed(day, half)
        if not found.time:
            return day
        return language.listed(day, language.time(dt.time.fromisoformat(found.time)))

    def _order(self) -> str:
        found = self._next
        if found is None:
            return self.tr("What comes next")
        past = found.day is not None and found.day < self._today
        if found.kind == "slot":
            return self.tr("Last half-day") if past else self.tr("Next half-day")
        return self.tr("Last session") if past else self.tr("Next session")

    def _far(self) -> str:
        if self._next is None or self._next.day is None:
            return ""
        days = (self._next.day - self._today).days
        if abs(days) > FAR:
            return self.look.language.date(self._next.day, "date")
        if days == 0:
            return self.tr("today")
        if days == 1:
            return self.tr("tomorrow")
        if days < 0:
            return self.tr("%n day(s) ago", "", -days)
        return self.tr("in %n day(s)", "", days)

    def _words(self) -> str:
        found = self._next
        if found is None:
            return self.tr("Nothing is planned yet")
        title = (found.title_ar if self.look.rtl else "") or found.title
        return title or self.tr("Training")

    def _planned(self) -> str:
        found = self._next
        if found is None or found.kind == "slot":
            return ""
        if not found.parts:
            return self.tr("No agenda yet")
        items = self.tr("%n item(s) on the agenda", "", found.parts)
        if not found.minutes:
            return items
        minutes = self.tr("%n minute(s) planned", "", found.minutes)
        return self.look.language.listed(items, minutes)

    def _verb(self) -> str:
        if self._next is None:
            return self.tr("Prepare the programme")
        if self._next.kind == "slot":
            return self.tr("Open the register")
        return self.tr("Open the session")

    def _press(self) -> None:
        if self._next is None:
            self.prepare.emit("setup", None)
        else:
            self.prepare.emit(self._next.kind, self._next.id)
