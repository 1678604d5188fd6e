"""Closing the register of a half-day, and opening it again for a reason (A6)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ..look import isolate
from ..operations import records, registers
from ..parts import Button, IconButton, Paragraph
from .asking import LineQuestion
from .wording import slot_words

if TYPE_CHECKING:
    from ..desk import Desk
    from ..look import Look
    from ..operations.attendance import HalfDay
    from ..operations.registers import Turn

MOST_TURNS = 6
"""So many of the latest closings and openings are told above the reason."""


class Closing(QObject):
    """``said(words, undo)`` when a register was closed or opened, ``troubled(sentence)`` when a
    closed one was written into (blank when it is open again), ``changed()`` when there is more to
    tell of it."""

    said = Signal(str, object)
    troubled = Signal(str)
    changed = Signal()

    def __init__(self, look: Look, desk: Desk, owner: QWidget) -> None:
        super().__init__(owner)
        self.look, self.desk, self._owner = look, desk, owner
        self.slot: HalfDay | None = None
        self.unmarked: Callable[[], int] = lambda: 0
        self.now: Callable[[], dt.datetime] = dt.datetime.now
        self.turns: list[Turn] = []
        self.question: LineQuestion | None = None
        self.button = Button(look, self._button_words, icon="lock", key="Ctrl L")
        self.small = IconButton(look, "lock", self._button_words)
        for button in (self.button, self.small):
            button.clicked.connect(self.turn)

    def _button_words(self) -> str:
        if self.slot is not None and self.slot.closed:
            return self.tr("Reopen the register")
        return self.tr("Close the register")

    def show_slot(self, slot: HalfDay | None) -> None:
        """The half-day that is shown; what became of its register is read."""
        known = self.slot is not None and slot is not None and self.slot.id == slot.id
        same = known and self.slot == slot
        self.slot = slot
        self.turns = self.turns if known else []
        self.button.refresh()
        self.small.refresh()
        if slot is not None and not same:
            self.desk.run(registers.read_turns(slot.id), self._known, lambda _: None, self)

    def _known(self, turns: list[Turn]) -> None:
        self.turns = turns
        self.changed.emit()

    def words(self) -> str:
        """Whether the register is closed, by whom and when."""
        if self.slot is None or not self.slot.closed:
            return ""
        last = next((turn for turn in reversed(self.turns) if turn.closed), None)
        if last is None:
            return self.tr("Register closed")
        words = self.tr("Register closed by {name}, {when}")
        return words.format(name=isolate(last.author), when=isolate(self._when(last.at)))

    def _when(self, at: dt.datetime) -> str:
        language, local = self.look.language, at.astimezone()
        when = language.time(local)
        if local.date() == self.now().date():
            return when
        return f"{language.date(local.date(), 'short')} {when}"

    def refuse(self) -> None:
        """Somebody was to be marked in a register that is closed."""
        if self.slot is not None:
            words = self.tr(
                "The register of {half_day} is closed: nothing was noted. Ctrl L reopens it."
            )
            self.troubled.emit(words.format(half_day=slot_words(self.look, self.slot)))

    # Turning the key

    def turn(self) -> None:
        """Close the register, or ask why it is to be opened again."""
        if self.slot is None:
            return
        if self.slot.closed:
            self._ask()
        else:
            self._close(self.slot)

    def _close(self, slot: HalfDay) -> None:
        still_open = self.unmarked()
        words = self.tr("Register of {half_day} closed")
        if still_open:
            words = self.tr("Register of {half_day} closed, %n not yet marked", "", still_open)
        words = words.format(half_day=slot_words(self.look, slot))

        def closed(_: object) -> None:
            self.said.emit(words, lambda: self.desk.run(records.undo()))

        self.desk.run(records.edit(slot.id, closed=True), closed, owner=self)

    def _ask(self) -> None:
        """A dialog, since a reason is required."""
        self.question = LineQuestion(
            self.look,
            self._owner.window(),
            lambda: self.tr("Why is the register opened again?"),
            lambda: self.tr("The reason stays beside the register, with your name and the time."),
            lambda: self.tr("Reason"),
            lambda: self.tr("Reopen"),
            lambda: self.tr("Leave it closed"),
            lambda text: "" if text else self.tr("A reason is needed"),
            self._reopen,
            above=self._history(),
        )
        self.question.finished.connect(self._asked)

    def _asked(self) -> None:
        self.question = None

    def _history(self) -> list[QWidget]:
        lines = [self._told(turn) for turn in self.turns[-MOST_TURNS:]]
        return [Paragraph(self.look, line, 13, 400, "ink3") for line in lines]

    def _told(self, turn: Turn) -> str:
        words = self.tr("Closed") if turn.closed else self.tr("Reopened: {reason}")
        words = words.format(reason=isolate(turn.reason or "–"))
        return self.look.language.dotted(words, turn.author, turn.laptop, self._when(turn.at))

    def _reopen(self, reason: str) -> None:
        if self.slot is None:
            return
        words = self.tr("Register of {half_day} reopened")
        words = words.format(half_day=slot_words(self.look, self.slot))

        def reopened(_: object) -> None:
            self.troubled.emit("")
            self.said.emit(words, lambda: self.desk.run(records.undo()))

        act = records.edit(self.slot.id, closed=False, reopened_for=reason)
        self.desk.run(act, reopened, owner=self)
