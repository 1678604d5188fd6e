"""What the keys do in the roll-call, between the line and the list."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent

from ..parts import Box, Keycap, Line

if TYPE_CHECKING:
    from ..look import Look
    from .rollcall import RollCall


class Hints(Box):
    """Where not all of it fits, what comes first says more."""

    def __init__(self, look: Look, call: RollCall) -> None:
        super().__init__(look, vertical=False, gap=7)
        self.call = call

        def words(text: Callable[[], str]) -> Line:
            return Line(look, text, 14, 400, "ink2", elide=True)

        self._first = (words(self._before), Keycap(look, self._key), words(self._after))
        self._second = (
            words(lambda: QCoreApplication.translate("RollCall", "Not on the list?")),
            Keycap(look, "Ctrl Enter"),
            words(lambda: QCoreApplication.translate("RollCall", "adds the person")),
        )
        self.add(*self._first, "stretch", *self._second)

    def tell(self) -> None:
        """Say what holds now."""
        for hint in (*self._first, *self._second):
            hint.refresh()
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Nobody is added to a register that is closed."""
        hints = (*self._first, *self._second)
        need = sum(hint.sizeHint().width() + self.look.px(7) for hint in hints)
        for hint in self._second:
            hint.setVisible(need < self.width() and not self._is_closed)

    @property
    def _is_closed(self) -> bool:
        return self.call.closed and self.call.errands.now is None

    def _before(self) -> str:
        if self._is_closed:
            return QCoreApplication.translate("RollCall", "This register is closed:")
        if self.call.errands.writing:
            return ""
        return QCoreApplication.translate("RollCall", "Two or three letters, or ↓,")

    def _key(self) -> str:
        return "Ctrl L" if self._is_closed else "Enter"

    def _after(self) -> str:
        if self._is_closed:
            return QCoreApplication.translate("RollCall", "reopens it.")
        if self.call.errands.writing:
            return QCoreApplication.translate("RollCall", "= keep it, Esc = leave it.")
        if self.call.errands.now is not None:
            return QCoreApplication.translate("RollCall", "= came instead, Esc = leave it.")
        if self.call.sight.proposed == "late":
            return QCoreApplication.translate("RollCall", "= late, and on to the next.")
        return QCoreApplication.translate("RollCall", "= present, and on to the next.")
