"""Python's collector of rubbish, on the interface thread alone.

By itself it runs on whichever thread happens to fill its measure. What Qt made belongs to the
interface thread: a timer or an action that meets its end on the database thread leaves Qt with
what is no longer there.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY = 1_000
"""Milliseconds."""


def sweep() -> bool:
    """Collect as many generations as are full, as Python would; True where all were."""
    full = [most < now for now, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
    if full[0]:
        gc.collect(full.index(False) - 1 if False in full else 2)
    return all(full)


class Sweeper(QObject):
    """Collects what became rubbish since. What outlived a collection of all is not looked through
    again while the file is open: there is much of it, and whoever types would wait."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._often = QTimer(self, interval=_EVERY)
        self._often.timeout.connect(self._sweep)

    def begin(self) -> None:
        """From now on nothing is collected but here."""
        gc.disable()
        gc.freeze()
        self._often.start()

    def end(self) -> None:
        """Python does it again."""
        self._often.stop()
        gc.unfreeze()
        gc.enable()

    def thaw(self) -> None:
        """What was shown of a file that is left is rubbish soon."""
        gc.unfreeze()

    def _sweep(self) -> None:
        if sweep():
            gc.freeze()
