"""What a person accepts, purpose by purpose: seen, noted, withdrawn, each in one step (P9)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication

from ....domain.days import read_days
from ...parts import Box, Button, Field, Line, Paragraph, Rule, Sheet, Tile, Title, column, row
from .wording import purpose_words

if TYPE_CHECKING:
    from ...look import Look
    from ...operations.person import Agreement, Person

_TILES = {"given": "present", "withdrawn": "absent", "differs": "differs", "none": "open"}


class Agreements(Sheet):
    """``noted(purpose, given, day)`` when a person said what somebody answers to a purpose."""

    noted = Signal(str, bool, object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=6, margins=(20, 12, 20, 12))
        self.person: Person | None = None
        self.rows: dict[str, AgreementRow] = {}

    def show_person(self, person: Person) -> None:
        """Show what somebody accepts; the keyboard stays on its row."""
        focus = QApplication.focusWidget()
        kept = next((p for p, one in self.rows.items() if focus and one.isAncestorOf(focus)), "")
        self.person = person
        self.setVisible(not person.card.erased)
        self.clear()
        self.add(Title(self.look, lambda: self._title(person.card.record.sex)))
        self.rows = {}
        for place, each in enumerate(person.agreements):
            one = AgreementRow(self.look, each)
            one.noted.connect(self.noted)
            self.rows[each.purpose] = one
            self.add(Rule(self.look) if place else None, one)
        if kept in self.rows:
            self.rows[kept].begin()

    def leave_line(self) -> bool:
        """Put away the line on which an answer is being noted; whether there was one."""
        return any([one.close_line() for one in self.rows.values()])

    def _title(self, sex: str | None) -> str:
        if sex == "female":
            return self.tr("What she agrees to")
        return (
            self.tr("What he agrees to") if sex == "male" else self.tr("What this person agrees to")
        )


class AgreementRow(Box):
    """One purpose. "Withdraw" is done at once, "Note" opens a line for the answer and its day."""

    noted = Signal(str, bool, object)

    def __init__(self, look: Look, agreement: Agreement) -> None:
        super().__init__(look, margins=(3, 0))
        self.agreement = agreement
        purpose = Line(look, lambda: purpose_words(agreement.purpose), 15, 600)
        told = Paragraph(look, self._told, 13, 400, "ink2", leading=1.4)
        given = agreement.state == "given"
        self.button = Button(
            look, lambda: self.tr("Withdraw") if given else self.tr("Note"), height=36
        )
        self.button.call(
            lambda: look.language.listed(self.button.label, purpose_words(agreement.purpose))
        )
        self.button.clicked.connect(self._withdraw if given else self.ask)
        tile = Tile(look, _TILES[agreement.state], 24)
        self.add(row(look, tile, (column(look, purpose, told), 1), self.button, gap=12))
        self._build_line()

    def _build_line(self) -> None:
        look = self.look
        self.day = Field(look, None, direction="ltr", height=36, size=14)
        self.day.call(lambda: self.tr("Day of the answer"))
        self.day.set_text(f"{dt.date.today():%d/%m/%Y}")
        self.day.edited.connect(lambda _: self.day.complain(None))
        self.day.setFixedWidth(look.px(128))
        self.yes = Button(look, lambda: self.tr("Says yes"), height=36, size=14)
        self.no = Button(look, lambda: self.tr("Says no"), height=36, size=14)
        self.yes.clicked.connect(lambda: self._note(True))
        self.no.clicked.connect(lambda: self._note(False))
        self.day.entered.connect(lambda: self._note(True))
        self.asking = row(
            look, self.yes, self.no, "stretch", self.day, gap=2, margins=(33, 0, 0, 4)
        )
        self.asking.hide()
        self.add(self.asking)

    def begin(self) -> None:
        """Let the row's button take the keys."""
        self.button.setFocus()

    def ask(self) -> None:
        """Open the line for the answer."""
        self.asking.show()
        self.yes.setFocus()

    def close_line(self) -> bool:
        """Put the line for the answer away; whether it was open."""
        was_open = not self.asking.isHidden()
        self.asking.hide()
        if was_open:
            self.begin()
        return was_open

    def _withdraw(self) -> None:
        self.noted.emit(self.agreement.purpose, False, dt.date.today())

    def _note(self, given: bool) -> None:
        text, day = self.day.text().strip(), None
        if text:
            read = read_days(text, dt.date.today())
            if len(read.dates) != 1 or read.strange:
                self.day.complain(lambda: self.tr("There is no such day"))
                self.day.setFocus()
                return
            day = read.dates[0]
        self.noted.emit(self.agreement.purpose, given, day)

    def _told(self) -> str:
        state, on = self.agreement.state, self.agreement.on
        day = self.look.language.date(on, "date") if on else ""
        if state == "none":
            return self.tr("not asked yet")
        if state == "differs":
            return self.tr("two laptops disagree: counts as no until it is noted")
        if state == "given":
            return self.tr("yes, on {day}").format(day=day) if day else self.tr("yes")
        if self.agreement.once and day:
            return self.tr("withdrawn on {day}: in no document any more").format(day=day)
        if self.agreement.once:
            return self.tr("withdrawn: in no document any more")
        return self.tr("no, on {day}: in no document").format(day=day) if day else self.tr("no")
