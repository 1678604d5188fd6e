"""How far the roster of a half-day is scrolled comes back with the file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from .rollcall import RollCall

_FARTHEST = 10**7
"""No roster is that long: what was kept may have been damaged since."""


class Scrolled(QObject):
    """Of the half-day that is shown, in pixels at the usual size of letters."""

    arranged = Signal()

    def __init__(self, call: RollCall) -> None:
        super().__init__(call)
        self._call = call
        self._kept: dict[str, Any] = {}

    def arrangement(self) -> dict[str, Any]:
        top = self._call.roster.verticalScrollBar().value() / self._call.look.text_size
        return self._kept or {"slot": self._slot(), "top": top}

    def arrange(self, kept: dict[str, Any]) -> None:
        match kept:
            case {"slot": str(slot), "top": int() | float() as top} if 0 < top < _FARTHEST:
                self._kept = {"slot": slot, "top": top}

    def come_back(self) -> None:
        """To where somebody was in that half-day, once it is shown."""
        if not (self._kept and self._slot() and self._call.isVisible()):
            return
        kept, self._kept = self._kept, {}
        if kept["slot"] == self._slot():
            top = round(kept["top"] * self._call.look.text_size)
            self._call.roster.verticalScrollBar().setValue(top)

    def _slot(self) -> str:
        register = self._call.register
        return register.slot.id.hex if register is not None and register.slot else ""
