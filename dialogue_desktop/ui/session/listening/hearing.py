"""What the listening panel shows, and what its keys do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, QTimer

from ....domain.balance import AT_LEAST, Balance, Share, Voice
from ....domain.roster import RosterLine
from ...look import Look
from ...participants.people import letters_of
from ..completion import Completion
from ..wording import SessionWords, shape_of
from .names import NameLine
from .panel import ListeningPanel
from .shares import ShareRow
from .turns import Asker, Turns

_SECOND = 1000
_BELOW = 0.1
"""So far under its part of the room a share is pointed out, once some turns were taken."""


class Hearing(QObject):
    """F7 and Shift F7, and the panel that follows them."""

    def __init__(
        self,
        look: Look,
        panel: ListeningPanel,
        turns: Turns,
        completion: Completion,
        words: SessionWords,
    ) -> None:
        super().__init__(panel)
        self.look, self.panel, self.turns, self.words = look, panel, turns, words
        self.completion = completion
        panel.given.connect(turns.give)
        panel.asking.connect(turns.ask)
        panel.dropped.connect(turns.drop)
        turns.changed.connect(self._changed)
        look.translated.connect(self.show)
        self._seconds = QTimer(self, interval=_SECOND)
        self._seconds.timeout.connect(self._show_floor)
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.show)

    # --- keys ----------------------------------------------------------------------------------

    def press(self, aimed: UUID | None) -> None:
        """F7: begin or end a turn; where nobody is known, ask who begins."""
        if not self.turns.press(aimed):
            self.completion.ask_aside(self._give, lambda: self.tr("who has the floor?"))

    def ask(self) -> None:
        """Shift F7: who asks to speak?"""
        self.completion.ask_aside(self._ask, lambda: self.tr("who asks to speak?"))

    def _give(self, value: Any) -> None:
        asker = _asker(value)
        if asker is not None:
            self.turns.give(asker)

    def _ask(self, value: Any) -> None:
        asker = _asker(value)
        if asker is not None:
            self.turns.ask(asker)

    # --- what is shown -------------------------------------------------------------------------

    def _changed(self) -> None:
        """The floor is shown at once; what is counted of thousands of cards a moment later."""
        self._show_floor()
        self.show_soon()

    def show_soon(self) -> None:
        """After the key is painted."""
        self._soon.start()

    def show(self) -> None:
        """Count anew."""
        sitting = self.turns.sitting
        if sitting is None:
            return
        balance = sitting.heard.balance(self.turns.pending)
        known = bool(sitting.room.there)
        self.panel.show_shares(self._rows(balance), known)
        self._show_floor()
        self.panel.show_unheard([self._line(person.id) for person in sitting.heard.not_yet()])

    def _rows(self, balance: Balance) -> list[ShareRow]:
        sexes = self._block(balance, balance.by_sex, self.words.sex, shaped=False)
        groups = self._block(balance, balance.by_group, self.words.group, shaped=True)
        return [*sexes, *groups]

    def _block(
        self, balance: Balance, shares: Mapping[str, Share], words: Any, shaped: bool
    ) -> list[ShareRow]:
        rows = []
        for place, (name, share) in enumerate(shares.items()):
            if not share.turns and name == "unknown":
                continue
            time, fair = balance.time(share) or 0.0, balance.fair(share)
            tells = balance.whole.turns >= AT_LEAST and fair is not None
            below = tells and time < (fair or 0.0) - _BELOW
            shape, turns = name if shaped else None, self.turn_words(share.turns)
            rows.append(ShareRow(words(name), shape, time, fair, turns, not place, below))
        return rows

    def turn_words(self, turns: int) -> str:
        """How many turns."""
        return self.tr("%n turn(s)", "", turns)

    def _show_floor(self) -> None:
        speaking = self.turns.speaking
        if speaking is None:
            self._seconds.stop()
        elif not self._seconds.isActive():
            self._seconds.start()
        minutes, seconds = divmod(int(self.turns.seconds()), 60)
        now = None
        if speaking is not None:
            now = self._line(speaking)._replace(note=f"{minutes}:{seconds:02d}")
        queue = [self._line(one) for one in self.turns.queue]
        self.panel.show_floor(now, queue)

    def _line(self, one: Asker) -> NameLine:
        if isinstance(one, Voice):
            return NameLine(one, "", one.group, self.words.voice(one))
        sitting = self.turns.sitting
        person = sitting.person(one) if sitting else None
        if person is None:
            return NameLine(one, "", "other", "")
        rtl = self.look.rtl
        return NameLine(one, letters_of(person, rtl), shape_of(person.role), person.leading(rtl))


def _asker(value: Any) -> Asker | None:
    if isinstance(value, RosterLine):
        return value.id
    return value if isinstance(value, Voice) else None
