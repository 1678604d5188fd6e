"""What comes next, in its own words, and the one blue action of the overview."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal

from ...look import Look, Setting
from ...operations.overview import Dated, Situation
from ...parts import Box, Button, Glyph, Line, Sheet, row
from .dates import DateWords


class NextSheet(Sheet):
    """``prepare(kind, id)`` when its button is pressed."""

    prepare = Signal(str, object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=0, margins=(24, 12, 24, 16))
        self.words = DateWords(look, self)
        self._next: Dated | None = None
        self._over = False
        self._eyebrow = Line(look, self._order, 14, 600, "accent", height=22, elide=False)
        self._distance = Line(look, lambda: self._said(self.words.far), 14, 400, "ink2", height=22)
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
        self._next, self._over = situation.next_up, situation.over
        self.words.today = situation.today
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
            when = lambda: self._said(self.words.when)  # noqa: E731
            self._facts.add(self._fact("calendar", when, whole=True))
        if found.commune or found.venue:
            self._facts.add(self._fact("pin", lambda: self._said(self.words.where)))
        if found.people:
            self._facts.add(self._fact("mic", found.people))
        self._facts.add("stretch")

    def _fact(self, icon: str, words: str | Callable[[], str], whole: bool = False) -> Box:
        line = Line(self.look, words, 15, direction="ui", elide=not whole)
        return row(self.look, Glyph(self.look, icon, 18), line, gap=7)

    def _said(self, words: Callable[[Dated], str]) -> str:
        return words(self._next) if self._next else ""

    def _order(self) -> str:
        found = self._next
        if found is None:
            return self.tr("What comes next")
        if found.kind == "slot":
            return self.tr("Last half-day") if self._over else self.tr("Next half-day")
        return self.tr("Last session") if self._over else self.tr("Next session")

    def _words(self) -> str:
        found = self._next
        return self.words.title(found) if found else self.tr("Nothing is planned yet")

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
