"""Rubbish is collected on the interface thread, whoever makes it."""

from __future__ import annotations

import gc
import threading
import weakref
from typing import Any

from PySide6.QtCore import QObject, QTimer

from dialogue_desktop.ui.sweeping import Sweeper
from tests.ui.at_work import AtWork


class Circle:
    """Rubbish that only a collector finds, with something of Qt in it."""

    def __init__(self) -> None:
        self.itself, self.timer = self, QTimer(interval=1_000_000)
        self.timer.start()


def much(_: Any) -> None:
    """Fill the measure of every generation."""
    for _ in range(20 * 10 * 10):
        kept = [[] for _ in range(100)]
        kept.append(kept)


def test_what_qt_made_meets_its_end_where_it_lives(at_work: AtWork) -> None:
    here, where = threading.get_ident(), list[int]()

    def note(phase: str, info: dict[str, int]) -> None:
        where.append(threading.get_ident())

    owner = QObject()
    sweeper = Sweeper(owner)
    sweeper.begin()
    gc.callbacks.append(note)
    try:
        gone = weakref.ref(Circle())
        at_work.do(much)
        assert not where and gone() is not None
        at_work.qtbot.waitUntil(lambda: gone() is None)
        assert set(where) == {here}
    finally:
        gc.callbacks.remove(note)
        sweeper.end()
    assert gc.isenabled() and not gc.get_freeze_count()
