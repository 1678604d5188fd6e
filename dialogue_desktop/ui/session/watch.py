"""The time of what is noted: it goes on, whatever happens to the laptop's clock."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

Now = Callable[[], dt.datetime]
_SLACK = dt.timedelta(seconds=2)
"""By so little clocks are put right by themselves."""
_AHEAD = dt.timedelta(hours=12)
"""Cards later than this are of another day, not of a clock that was set back."""


class Watch(QObject):
    """Asked for the time it never answers an earlier one than before. ``set_back()`` when the
    laptop's clock was: time then goes on from the last card."""

    set_back = Signal()

    def __init__(self, now: Now, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wall = now
        self._last: dt.datetime | None = None
        self._ahead = dt.timedelta()

    def __call__(self) -> dt.datetime:
        now = self.wall() + self._ahead
        last = self._last
        if last is not None and now < last:
            if now < last - _SLACK:
                self._ahead += last - now
                self.set_back.emit()
            now = last
        self._last = now
        return now

    def begin(self, last: dt.datetime | None) -> None:
        """Another session, in which something was said last at this moment."""
        now = self.wall()
        self._ahead = dt.timedelta()
        self._last = last if last is not None and now < last < now + _AHEAD else None
        self()
