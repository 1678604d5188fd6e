"""Keeps what the foot and the rail say of the file true: asked for again when it may have changed.

Nothing of it is in anybody's way: it is asked when the desk has nothing else to do.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from ..desk import Desk
from ..keeping.second import AWAY, KEPT, TROUBLE
from ..operations import files
from .foot import Foot
from .rail import Rail

if TYPE_CHECKING:
    from ...workspace import Standing

_AFTER = 250
"""Milliseconds after a write: marks that follow each other quickly are asked about once."""
_EVERY = 60_000
"""Milliseconds: "2 hours ago" grows old."""
_TWINS_AFTER = 4_000
"""Milliseconds of quiet before probable twins are counted: the first page comes first."""
_SLOW = 400
"""Milliseconds: a write that takes no longer is not talked about."""


class Trust(QObject):
    """``stood(standing)`` each time it is known how the file stands."""

    stood = Signal(object)

    def __init__(self, desk: Desk, foot: Foot, rail: Rail) -> None:
        super().__init__(foot)
        self.desk, self.foot, self.rail = desk, foot, rail
        self._asks = self._again = False
        self._conflicts = self._twins = 0
        self._soon, self._often, self._quiet, self._slow = (QTimer(self) for _ in range(4))
        for timer, wait, call in (
            (self._soon, _AFTER, self.ask),
            (self._quiet, _TWINS_AFTER, self._count_twins),
            (self._slow, _SLOW, self._look_at_writing),
        ):
            timer.setSingleShot(True)
            timer.setInterval(wait)
            timer.timeout.connect(call)
        self._often.timeout.connect(self.ask)
        self._often.start(_EVERY)
        desk.touched.connect(self._touched)
        desk.refused.connect(self._soon.start)
        desk.busy.connect(self._busy)
        if desk.second is not None:
            desk.second.changed.connect(self._second_changed)

    def forget(self) -> None:
        """Another file will be shown."""
        self._quiet.stop()
        self.show_waiting(0, 0)
        self.foot.show_standing(None, dt.datetime.now(dt.UTC))

    def show_waiting(self, conflicts: int | None = None, twins: int | None = None) -> None:
        """How many decisions wait, as far as it is known, on the tab that leads to them."""
        if twins is not None:
            self._quiet.stop()
            self._twins = twins
            self.foot.show_twins(twins)
        if conflicts is not None:
            self._conflicts = conflicts
        self.rail.show_badge("overview", self._conflicts + self._twins)

    def ask(self) -> None:
        """Ask how the file stands, and show it."""
        if self._asks:
            self._again = True
        elif self.desk.is_open:
            self._asks, self._again = True, False
            self.desk.run(files.standing(), self._show, lambda _: self._show(None), self)

    def _show(self, standing: Standing | None) -> None:
        self._asks = False
        if self._again:
            self._soon.start()
        if standing is None:
            return
        self.foot.show_standing(standing, dt.datetime.now(dt.UTC))
        self.show_waiting(conflicts=standing.conflicts)
        self.stood.emit(standing)

    def _touched(self, nouns: dict[str, set[Any]]) -> None:
        self._soon.start()
        if {"*", "participant", "pair"} & set(nouns):
            self._quiet.start()

    def _second_changed(self) -> None:
        """A stick came, went or was written to."""
        second = self.desk.second
        if second is not None:
            seen = second.seen
            name = seen.name if seen.state in (AWAY, KEPT, TROUBLE) else ""
            self.foot.show_second(name, seen.state == TROUBLE)
            self._soon.start()

    def _count_twins(self) -> None:
        if not self.desk.is_open:
            return
        if self.desk.idle:
            from ..operations import overview

            self.desk.run(overview.count_twins(), self._show_twins, owner=self)
        else:
            self._quiet.start()

    def _show_twins(self, count: int) -> None:
        self.show_waiting(twins=count)

    def _busy(self, busy: bool) -> None:
        if busy:
            self._slow.start()
        else:
            self._slow.stop()
            self.foot.show_saving(False)

    def _look_at_writing(self) -> None:
        self.foot.show_saving(self.desk.is_writing)
        self._slow.start()
