"""Backups by themselves: soon after a file is opened, now and then while work goes on."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtCore import QObject, QTimer

from ...settings import Settings
from ..desk import Desk, unsaid
from ..operations.backups import Called, keep_quietly, kept_of
from .second import Second

SOON = 20_000
"""Milliseconds after opening, or after a merge: others come first."""
NOW_AND_THEN = 15 * 60_000
"""Milliseconds from the first thing that was written since the last one."""
BUSY = 2_000


class Keeping(QObject):
    """Asks for a backup when something changed, and for the second copy of it. No clock of the
    laptop decides when."""

    def __init__(
        self, desk: Desk, parent: QObject | None = None, settings: Settings | None = None
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.second = desk.second = Second(desk, settings or Settings(), self)
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self._due)
        desk.touched.connect(self._touched)

    def _touched(self, nouns: dict[str, set[Any]]) -> None:
        if "*" in nouns:
            self.timer.start(SOON)
        elif not self.timer.isActive():
            self.timer.start(NOW_AND_THEN)
        if {"*", "programme"} & set(nouns) and self.desk.is_open:
            self.desk.run(kept_of(), self._follow, unsaid, self)

    def _follow(self, kept: Called | None) -> None:
        """A file was opened, or is called otherwise: it is known again where files are listed."""
        path, called = kept if kept else (None, ("", ""))
        is_other = path != self.second.path
        if is_other:
            self.second.follow(path)
        if path is not None:
            at = dt.datetime.now(dt.UTC).isoformat() if is_other else ""
            self.second.settings.remember_file(path, called, at)
            self.second.settings.save()

    def _due(self) -> None:
        if not self.desk.idle:
            self.timer.start(BUSY)
        elif self.desk.is_open:
            self.desk.run(keep_quietly(), failed=unsaid, owner=self)
            self.second.soon()

    def at_closing(self) -> None:
        """The last state of a file is kept before it is left; whoever closes waits for it."""
        self.timer.stop()
        if self.desk.is_open:
            self.desk.run(keep_quietly(wait=True), failed=unsaid, owner=self)
