"""The figures as one strip: tiles that can be counted, then people and presences, never mixed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ...look import Look
from ...operations.overview import Situation
from ...parts import Box, Line, Rule, Sheet, TileRun, column, row


class FigureStrip(Sheet):
    """One tile is one half-day or one session; a figure never stands without its noun."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=4, margins=(24, 10, 24, 10))
        self._situation: Situation | None = None
        self._halves = TileRun(look, [], 12, 16, 3, words=self._half_words)
        self._sessions = TileRun(look, [], 12, 16, 3, words=self._session_words)
        self._lines: list[Line] = []
        tiles = row(
            look,
            self._run(self._half_words, self._halves),
            self._run(self._session_words, self._sessions),
            gap=28,
        )
        self.add(
            row(
                look,
                tiles,
                "stretch",
                Rule(look, vertical=True),
                8,
                self._figure(self._people, lambda: self.tr("people")),
                self._figure(self._presences, lambda: self.tr("attendances")),
                self._figure(self._women, self._women_words),
                self._figure(self._words_noted, lambda: self.tr("notes")),
                gap=18,
            )
        )
        self.setFixedHeight(look.px(88))

    def refresh(self) -> None:
        super().refresh()
        self.setFixedHeight(self.look.px(88))

    def show_situation(self, situation: Situation) -> None:
        """Show the figures of a day."""
        self._situation = situation
        self._halves.show_states(situation.halves)
        self._sessions.show_states(situation.sessions)
        for line in self._lines:
            line.refresh()

    def told(self) -> str:
        """People and presences in words, where there is no room for the strip."""
        found = self._situation
        if found is None:
            return ""
        people = self.tr("%n person(s)", "", found.people)
        presences = self.tr("%n attendance(s)", "", found.presences)
        return self.look.language.listed(people, presences)

    def _run(self, words: Callable[[], str], tiles: TileRun) -> Box:
        line = self._keep(Line(self.look, words, 13, 400, "ink2", height=22, elide=False))
        return column(self.look, line, 4, row(self.look, tiles, "stretch"), "stretch")

    def _figure(self, number: Callable[[], str], words: Callable[[], str]) -> QWidget:
        look = self.look
        upper = Line(look, number, 22, 600, height=32, elide=False)
        lower = Line(look, words, 13, 400, "ink2", height=20, elide=False)
        return column(look, self._keep(upper), self._keep(lower), "stretch")

    def _keep(self, line: Line) -> Line:
        self._lines.append(line)
        return line

    def _half_words(self) -> str:
        states = self._situation.halves if self._situation else []
        held = self.tr("%n half-day(s) held", "", states.count("present"))
        return self.tr("{held} of {all}").format(held=held, all=len(states))

    def _session_words(self) -> str:
        states = self._situation.sessions if self._situation else []
        held = self.tr("%n session(s) held", "", states.count("present"))
        return self.tr("{held} of {all}").format(held=held, all=len(states))

    def _number(self, value: int) -> str:
        return self.look.language.number(value)

    def _people(self) -> str:
        return self._number(self._situation.people if self._situation else 0)

    def _presences(self) -> str:
        return self._number(self._situation.presences if self._situation else 0)

    def _words_noted(self) -> str:
        return self._number(self._situation.asked if self._situation else 0)

    def _women(self) -> str:
        """Of those whose sex is recorded; the others are named beside it, never shared out."""
        found = self._situation
        if found is None or not found.women + found.men:
            return "–"
        share = round(100 * found.women / (found.women + found.men))
        return f"\u2068{share}\u00a0%\u2069"

    def _women_words(self) -> str:
        found = self._situation
        missing = found.people - found.women - found.men if found else 0
        if not missing:
            return self.tr("women")
        return self.tr("women, %n not recorded", "", missing)
