"""The half-day that papers are for: its sheet before people come, the signed one when they left."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Signal

from ..attendance.wording import half_words
from ..parts import Button, IconButton, Line, Pill, Rule, Sheet, column, row
from .errand import Errand, Languages

if TYPE_CHECKING:
    from ..look import Look
    from ..operations.papers import PaperDesk


class HalfDaySheet(Sheet):
    """``printed(language)``, ``compared()``, and ``stepped(half-day)`` to the one beside it."""

    printed = Signal(str)
    compared = Signal()
    stepped = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=12, margins=(20, 16, 20, 16))
        self.told: PaperDesk | None = None
        self.before = IconButton(look, "previous", lambda: self.tr("Previous half-day"))
        self.after = IconButton(look, "next", lambda: self.tr("Next half-day"))
        self.when = Line(look, self._when, 22, 600)
        self.place = Line(look, self._place, 14, 400, "ink2")
        self.today = Pill(look, lambda: self.tr("Today"), "good")
        self.language = Languages(look, "both")
        self.language.call(lambda: self.tr("Language of the sign-in sheet"))
        self.button = Button(
            look, lambda: self.tr("Print"), "primary", "print", "Ctrl P", height=44
        )
        self.button.call(lambda: self.tr("Print the sign-in sheet"))
        self.proof_button = Button(
            look, lambda: self.tr("Photo beside the register"), icon="signature", key="Ctrl J"
        )
        self.signed = Errand(
            look,
            lambda: self.tr("Afterwards"),
            lambda: self.tr("Signed sheet"),
            self._scans,
            self.proof_button,
        )
        self._build()

    def _build(self) -> None:
        look = self.look
        self.add(
            row(
                look,
                self.before,
                self.after,
                (column(look, row(look, self.when, self.today, "stretch"), self.place), 1),
            ),
            Rule(look),
            Errand(
                look,
                lambda: self.tr("Before"),
                lambda: self.tr("Sign-in sheet"),
                None,
                self.language,
                self.button,
            ),
            Rule(look),
            self.signed,
        )
        self.before.clicked.connect(lambda: self.step(-1))
        self.after.clicked.connect(lambda: self.step(1))
        self.button.clicked.connect(lambda: self.print())
        self.proof_button.clicked.connect(lambda: self.compared.emit())

    def show_desk(self, told: PaperDesk) -> None:
        """Show another half-day, or the same as it is now."""
        self.told = told
        for arrow, beside in ((self.before, told.before), (self.after, told.after)):
            arrow.setEnabled(beside is not None)
            arrow.setVisible(told.before is not None or told.after is not None)
        self.language.setVisible(told.day is not None)
        for button in (self.button, self.proof_button):
            button.enable() if told.day else button.disable(self._when)
        self.today.setVisible(told.day is not None and told.day.date == dt.date.today())
        self.when.refresh()
        self.place.refresh()
        self.place.setVisible(bool(self.place.text))
        self.signed.tell()

    def step(self, by: int) -> None:
        """To the half-day before or after."""
        beside: UUID | None = None
        if self.told is not None:
            beside = self.told.before if by < 0 else self.told.after
        if beside is not None:
            self.stepped.emit(beside)

    def print(self) -> None:
        """In the language that is chosen."""
        if self.button.isEnabled():
            self.printed.emit(str(self.language.value))

    def _when(self) -> str:
        day = self.told.day if self.told else None
        if day is None:
            return self.tr("No half-day is planned yet.")
        language = self.look.language
        return language.listed(language.date(day.date, "day"), half_words(day.half).lower())

    def _place(self) -> str:
        return self.told.day.place if self.told and self.told.day else ""

    def _scans(self) -> str:
        day = self.told.day if self.told else None
        if day is None or not day.scans:
            return self.tr("Keep a photo of it, and compare line by line.")
        return self.tr("%n photo(s) kept with this half-day.", "", day.scans)
