"""Ctrl K over a hundred thousand people: from a letter to the list that is painted.

In processor time of the interface's thread, since a shared machine waits at random.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from . import Row, percentile
from .searching import PEOPLE, QUERIES
from .searching import roster as everybody

ACTIONS = ("nou", "imp", "feuille", "réunir", "9 janv", "module", "06 12 3")


def rows() -> Iterator[Row]:
    """Milliseconds of an answer, letter by letter, and until the palette is open."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as name:
        main, desk, look = opened(Path(name) / "fes.dialogue")
        begun, took = measured(main)
        desk.close()
        look.retire()
        main.deleteLater()
    yield Row(f"palette over {PEOPLE:,} people, 95th percentile", percentile(took), "ms", 30)
    yield Row("palette: opened", min(begun), "ms", 50)


def opened(path: Path) -> tuple[Any, Any, Any]:
    """The window with everybody listed, each page that was not opened ready to tell what there is
    on it, 84 half-days and as many organisations as people speak for."""
    import datetime as dt

    from PySide6.QtWidgets import QApplication

    from dialogue_desktop import Module, Organisation, Slot, Workspace
    from dialogue_desktop.ui.desk import Desk
    from dialogue_desktop.ui.look import Look
    from dialogue_desktop.ui.operations.participants import Known, People
    from dialogue_desktop.ui.shell.main import Main

    from .marking import until

    first = dt.date(2022, 1, 3)
    with Workspace.create(path, "Amina", "Fès") as ws:
        ws.add_all(Module(title=f"Module {n}") for n in (1, 2, 3))
        ws.add_all(
            Slot(date=first + dt.timedelta(days=n // 2), half=("am", "pm")[n % 2])
            for n in range(84)
        )
        ws.add_all(Organisation(name=f"Coopérative de la vallée {n}") for n in range(2_000))
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    look, desk = Look(app, "fr", "light"), Desk("Amina")
    desk.open(lambda: Workspace.open(path, "Amina"))
    main = Main(look, desk)
    main.resize(1366, 768)
    main.show()
    main.go("participants")
    until(lambda: desk.idle)
    found: Any = everybody()
    page: Any = main.stack.page("participants")
    page.show_people(People(found.prepare(False), Known()))
    until(lambda: desk.idle)
    while main.prepare():
        app.processEvents()
    return main, desk, look


def measured(main: Any) -> tuple[list[float], list[float]]:
    """Milliseconds until the palette is there, and of each letter."""
    from PySide6.QtWidgets import QApplication

    from .marking import until

    begun, took = [], []
    for query in (*QUERIES, *ACTIONS):
        start = time.thread_time()
        main.search()
        QApplication.processEvents()
        begun.append((time.thread_time() - start) * 1e3)
        until(lambda: main.desk.idle)
        line = main._palette.line.line
        for length in range(1, len(query) + 1):
            start = time.thread_time()
            line.setText(query[:length])
            QApplication.processEvents()
            took.append((time.thread_time() - start) * 1e3)
            until(lambda: main.desk.idle)
        main.search()
    return begun, took
