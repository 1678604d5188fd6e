"""Something to be done on another page: it is gone to, and perhaps has to be read first."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from ..shell.main import Main


class Errand(QObject):
    """Goes to a page, perhaps to one of its screens, and does ``act`` as soon as what stands there
    was read; ``act`` tells whether it could. Where it can't be done now, that is said; whoever
    goes on elsewhere meanwhile no longer wants it."""

    def __init__(self, main: Main, page: str, screen: str, act: Callable[[], object]) -> None:
        super().__init__(main.stack.page(page))
        self.main, self._page, self._screen, self._act = main, page, screen, act
        main.go(page)
        main.stack.opened.connect(self.deleteLater)
        main.desk.busy.connect(self._later)
        self._later(not main.desk.idle)

    def _later(self, busy: bool) -> None:
        """In another turn: who waited for the same answer shows it in this one."""
        if not busy:
            QTimer.singleShot(0, self, self._do)

    def _do(self) -> None:
        if not self.main.desk.idle:
            return
        if self._screen:
            screen, self._screen = self._screen, ""
            self.main.stack.page(self._page).go(screen, None)
            self._later(not self.main.desk.idle)
            return
        if not self._act():
            self.main.say(self.tr("That cannot be done there now"))
        self.deleteLater()
