"""The people of a call list, answered with one key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from ...domain.phones import shown
from ..look import Setting
from ..operations.calls import CallLine
from ..participants.people import person
from ..parts import Column, PillLine, Table, person_cell, pill_cell, text_cell
from .called import Answers

if TYPE_CHECKING:
    from ..look import Look


class CallTable(Table):
    """Enter confirms, 2 declines, 3 was not reached, 4 is only invited; Del takes off the list.
    ``answered(lines, answer)``, ``taken_off(lines)``, ``above()``."""

    answered = Signal(object, str)
    taken_off = Signal(object)
    above = Signal()

    def __init__(self, look: Look) -> None:
        self._answers = Answers()
        columns = [
            Column(
                lambda: self.tr("Name"),
                person_cell(lambda line: person(look, line.person)),
                text=lambda line: line.person.leading(look.rtl),
            ),
            Column(
                lambda: self.tr("Phone"),
                text_cell(
                    lambda line: shown(line.person.phone) if line.person.phone else "",
                    Setting(15, direction="ltr", align="lead"),
                ),
                150,
                text=lambda line: shown(line.person.phone) if line.person.phone else "",
            ),
            Column(
                lambda: self.tr("Commune"),
                text_cell(lambda line: line.person.commune or ""),
                130,
                text=lambda line: line.person.commune or "",
            ),
            Column(
                lambda: self.tr("Answer"),
                pill_cell(self._pill),
                180,
                text=lambda line: self._answers.words(line.answer, line.person.sex),
            ),
            Column(
                lambda: self.tr("Remark"),
                text_cell(lambda line: line.remark, Setting(14, direction="auto")),
                210,
                text=lambda line: line.remark,
            ),
        ]
        super().__init__(look, columns, name=lambda: self.tr("People to call"), several=True)

    def _pill(self, line: CallLine) -> PillLine:
        tone, icon = self._answers.look(line.answer)
        return PillLine(self._answers.words(line.answer, line.person.sex), tone, icon)

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
        elif key == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.above.emit()
        else:
            super().keyPressEvent(event)
