"""The people of a call list, answered with one key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from ..look import Setting
from ..operations.calls import CallLine
from ..participants.people import person
from ..parts import Column, PillLine, person_cell, pill_cell, text_cell
from ..parts.rows import Taken
from ..tables.people import PeopleColumns
from ..tables.records import RecordTable
from .called import Answers

if TYPE_CHECKING:
    from ..look import Look

SHOWN = ("phone", "commune", "answer", "remark")


class CallTable(RecordTable):
    """Enter confirms, 2 declines, 3 was not reached, 4 is only invited; Del takes off the list.
    ``answered(lines, answer)``, ``taken_off(lines)``."""

    answered = Signal(object, str)
    taken_off = Signal(object)

    def __init__(self, look: Look) -> None:
        self._look, self._answers = look, Answers()
        self.people = PeopleColumns(look, lambda line: line.person)
        super().__init__(
            look,
            self._columns,
            SHOWN,
            name=lambda: self.tr("People to call"),
            steady=True,
        )

    def _columns(self) -> list[Column]:
        people, look = self.people, self._look
        return [
            Column(
                lambda: self.tr("Name"),
                person_cell(lambda line: person(look, line.person)),
                key="name",
                text=lambda line: line.person.leading(look.rtl),
                taken=people.taken_name(),
            ),
            people.other(176),
            people.organisation(),
            people.phone(150, 15),
            people.commune(130),
            Column(
                lambda: self.tr("Answer"),
                pill_cell(self._pill),
                self._answers.width(look),
                key="answer",
                text=self._words,
                by=lambda line: self._answers.place(line.answer),
                taken=(Taken(lambda: self.tr("Answer"), self._words, 26),),
                optional=True,
            ),
            Column(
                lambda: self.tr("Remark"),
                text_cell(lambda line: line.remark, Setting(14, direction="auto")),
                210,
                key="remark",
                text=lambda line: line.remark,
                taken=(Taken(lambda: self.tr("Remark"), lambda line: line.remark, 40),),
                optional=True,
            ),
        ]

    def _words(self, line: CallLine) -> str:
        return self._answers.words(line.answer, line.person.sex)

    def _pill(self, line: CallLine) -> PillLine:
        tone, icon = self._answers.look(line.answer)
        return PillLine(self._words(line), tone, icon)

    def refresh(self) -> None:
        self.fit_columns()
        super().refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        answers = {
            Qt.Key.Key_Return: "confirmed",
            Qt.Key.Key_Enter: "confirmed",
            Qt.Key.Key_2: "declined",
            Qt.Key.Key_3: "unreached",
            Qt.Key.Key_4: "invited",
        }
        lines, key = self.selection(), Qt.Key(event.key())
        if lines and key in answers and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.answered.emit(lines, answers[key])
        elif lines and key == Qt.Key.Key_Delete:
            self.taken_off.emit(lines)
        else:
            super().keyPressEvent(event)
