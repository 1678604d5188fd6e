"""The other dates of the programme: what follows the next one, and how those before were held."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QObject, Signal

from ...look import Look
from ...operations.overview import Dated, Situation
from ...parts import Button, Line, Sheet, row
from ...synthesis.promises import FAR
from ..told_lines import Heading, TellingLine, TellingList


class DateWords(QObject):
    """A session or a half-day in the words of the language, as seen on ``today``."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self.look, self.today = look, dt.date.min

    def title(self, one: Dated) -> str:
        """What it is about."""
        title = (one.title_ar if self.look.rtl else "") or one.title
        return title or (self.tr("Training") if one.kind == "slot" else self.tr("Session"))

    def where(self, one: Dated) -> str:
        """The room and its commune, which some have written into the room already."""
        commune = "" if one.commune in one.venue else one.commune
        return self.look.language.listed(commune, one.venue)

    def when(self, one: Dated) -> str:
        """The day, with the half or the hour."""
        language = self.look.language
        if one.day is None:
            return self.tr("no date yet")
        day = language.date(one.day, "day")
        if one.kind == "slot":
            half = self.tr("morning") if one.time == "am" else self.tr("afternoon")
            return language.listed(day, half)
        if not one.time:
            return day
        return language.listed(day, language.time(dt.time.fromisoformat(one.time)))

    def far(self, one: Dated) -> str:
        """How far away it is."""
        if one.day is None:
            return ""
        days = (one.day - self.today).days
        if abs(days) > FAR:
            return self.look.language.date(one.day, "date")
        if days == 0:
            return self.tr("today")
        if days == 1:
            return self.tr("tomorrow")
        if days < 0:
            return self.tr("%n day(s) ago", "", -days)
        return self.tr("in %n day(s)", "", days)

    def held(self, one: Dated) -> str:
        """How it was held; of what is over and has nothing, that."""
        if one.kind == "slot":
            if one.held is None:
                return self.tr("nobody marked yet")
            return self.tr("%n attendance(s)", "", one.held)
        if one.held is None:
            return self.tr("nothing noted yet")
        return self.tr("%n note(s)", "", one.held)


class DatesSheet(Sheet):
    """``asked(kind, id)`` leads to one of them, ``asked("setup", None)`` to all."""

    asked = Signal(str, object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=2, margins=(8, 10, 8, 6))
        self.words = DateWords(look, self)
        self._situation: Situation | None = None
        heading = Line(look, lambda: self.tr("The other dates"), 18, 600, height=28, elide=False)
        self.all = Button(look, lambda: self.tr("See all"), "link", height=28)
        self.all.clicked.connect(lambda: self.asked.emit("setup", None))
        self.list = TellingList(look, lambda: self.tr("The other dates"))
        self.list.opened.connect(self._open)
        self.list.touched.connect(lambda line, *_: self._open(line))
        self.add(row(look, heading, "stretch", self.all, gap=10, margins=(0, 16)), (self.list, 1))

    def show_situation(self, situation: Situation) -> None:
        """Show them as they stand on a day."""
        self._situation, self.words.today = situation, situation.today
        self._show()

    def refresh(self) -> None:
        super().refresh()
        self._show()

    @property
    def lines(self) -> list[Heading | TellingLine]:
        """What is to come, then what was."""
        found = self._situation
        if found is None:
            return []
        coming = [self._line(one, self.words.far(one), "ink2") for one in found.coming]
        past = [self._past(one) for one in found.past]
        told: list[Heading | TellingLine] = []
        for words, lines in ((self.tr("To come"), coming), (self.tr("Past"), past)):
            told += [Heading(words), *lines] if lines else []
        return told

    def _show(self) -> None:
        if self._situation is not None:
            at = self.list.currentIndex().row()
            self.list.show_rows(self.lines, at if self.list.hasFocus() else None)

    def _past(self, one: Dated) -> TellingLine:
        return self._line(one, self.words.held(one), "look" if one.held is None else "good")

    def _line(self, one: Dated, end: str, tone: str) -> TellingLine:
        icon = "attendance" if one.kind == "slot" else "session"
        words = self.words
        note = self.look.language.dotted(words.when(one), words.where(one))
        return TellingLine(icon, words.title(one), note, end, tone=tone, subject=one)

    def _open(self, line: object) -> None:
        if isinstance(line, TellingLine):
            self.asked.emit(line.subject.kind, line.subject.id)
