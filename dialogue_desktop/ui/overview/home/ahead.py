"""What is ahead: the next thing, what was promised, the other dates of the programme."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent

from ...look import Look
from ...operations.overview import Situation
from ...parts import Box
from .dates import DatesSheet
from .next_up import NextSheet
from .promises import PromiseSheet

_GAP = 14
_LEAST = 176
"""So high are the heading and two dates: with less room there are none."""
_NO_LIMIT = (1 << 24) - 1
"""Pixels, to Qt."""


class Ahead(Box):
    """``asked(name, subject)``. The commitments take the room of their lines, the dates what is
    left where that is some. What nobody promised yet needs no room where there are dates."""

    asked = Signal(str, object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=_GAP)
        self._situation: Situation | None = None
        self.next = NextSheet(look)
        self.next.prepare.connect(self.asked)
        self.promises = PromiseSheet(look)
        self.promises.asked.connect(self.asked)
        self.dates = DatesSheet(look)
        self.dates.asked.connect(self.asked)
        self.dates.hide()
        self.add(self.next, (self.promises, 1), (self.dates, 100))

    def show_situation(self, situation: Situation) -> None:
        """Show what is ahead on a day."""
        self._situation = situation
        self.next.show_situation(situation)
        self.promises.show_promises(situation.promises, situation.promised, situation.today)
        self.dates.show_situation(situation)
        self._share()

    def refresh(self) -> None:
        super().refresh()
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        found = self._situation
        if found is None:
            return
        promised = self.promises.whole() if found.promised else 0
        left = self.height() - self.next.sizeHint().height() - promised - 2 * _GAP
        dates = bool(found.coming or found.past)
        dates = dates and (not promised or left >= self.look.px(_LEAST))
        self.dates.setVisible(dates)
        self.promises.setVisible(bool(promised) or not dates)
        both = promised and dates
        self.promises.setMinimumHeight(promised if both else 0)
        self.promises.setMaximumHeight(promised if both else _NO_LIMIT)
