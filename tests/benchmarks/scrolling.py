"""The grid of 5,000 people by 84 half-days: until it is there, a step of scrolling, and who
completed, of whose reckoning a mark that is made meanwhile waits for a slice at the most.

In processor time of the whole program, since a shared machine waits at random.
"""

from __future__ import annotations

import datetime as dt
import gc
import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from . import Row, percentile
from .twins import invented

PEOPLE, HALF_DAYS, HELD, STEPS = 5_000, 84, 20, 60
FILE = "fes.dialogue"
FRAME = 1000 / 60
"""Milliseconds: as often as a screen shows another picture."""


def rows() -> Iterator[Row]:
    """Milliseconds until the grid is shown, per step up or down and sideways, and of standings."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as name:
        shown, down, across = measured(Path(name))
        slices = reckoned(Path(name) / FILE)
    yield Row("grid of 5,000 by 84: shown", shown, "ms", 500)
    yield Row("grid: a step down, 95th percentile", percentile(down), "ms", FRAME)
    yield Row("grid: a step sideways, 95th percentile", percentile(across), "ms", FRAME)
    yield Row("who completed, 5,000 people, 100,000 marks", sum(slices), "ms", 1000)
    # The longest is to read everybody once, mostly from pages that are not in memory yet.
    yield Row("who completed: the longest that a mark waits", max(slices), "ms", 400)


def filled(path: Path) -> None:
    """A campaign of forty-two days, the first ten of which were held."""
    from dialogue_desktop import Attendance, Module, Participant, Slot, Workspace

    people, _ = invented(PEOPLE)
    first = dt.date(2022, 1, 3)
    with Workspace.create(path, "Amina", "Fès") as ws:
        made = ws.add_all(
            Participant(name=p.name, name_ar=p.name_ar, role="official", commune=p.commune)
            for p in people
        )
        modules = ws.add_all(Module(title=f"Module {n}") for n in (1, 2, 3))
        slots = ws.add_all(
            Slot(
                date=first + dt.timedelta(days=n // 2),
                half=("am", "pm")[n % 2],
                starts=("09:00", "14:00")[n % 2],
                ends=("12:00", "17:00")[n % 2],
                module_ids=[modules[n % 3].id],
            )
            for n in range(HALF_DAYS)
        )
        for slot in slots[:HELD]:
            ws.add_all(Attendance(participant_id=p.id, slot_id=slot.id) for p in made)


def measured(folder: Path) -> tuple[float, list[float], list[float]]:
    """Processor ms until the grid is there, and of each step down and sideways."""
    from PySide6.QtWidgets import QApplication

    from dialogue_desktop import Workspace
    from dialogue_desktop.ui.attendance.page import AttendancePage
    from dialogue_desktop.ui.desk import Desk
    from dialogue_desktop.ui.look import Look

    from .marking import until

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    path = folder / FILE
    filled(path)
    look, desk = Look(app, "fr", "light"), Desk("Amina")
    desk.open(lambda: Workspace.open(path, "Amina"))
    page = AttendancePage(look, desk)
    page.setFixedSize(1266, 734)
    page.show()
    page.shown()
    until(lambda: desk.idle and page.register is not None)
    start = time.process_time()
    page.open_grid()
    app.processEvents()
    shown = (time.process_time() - start) * 1e3
    until(lambda: desk.idle)
    table = page.grid.table
    steps: dict[str, list[float]] = {"down": [], "across": []}
    for way, bar in (("down", table.verticalScrollBar()), ("across", table.horizontalScrollBar())):
        bar.setValue(0)
        app.processEvents()
        for _ in range(STEPS):
            start = time.process_time()
            bar.setValue(bar.value() + 47)
            app.processEvents()
            steps[way].append((time.process_time() - start) * 1e3)
    desk.close()
    look.retire()
    page.deleteLater()
    return shown, steps["down"], steps["across"]


def reckoned(path: Path) -> list[float]:
    """Processor ms of each slice of the standings of everybody."""
    from dialogue_desktop import Workspace
    from dialogue_desktop.ui.operations.completion import slices

    found: list[float] = []
    gc.disable()  # as on the thread of the data while a window is open
    with Workspace.open(path, "Amina") as ws:
        marks = ws.marks()
        start = time.process_time()
        for _ in slices(False, marks)(ws):
            found.append((time.process_time() - start) * 1e3)
            start = time.process_time()
    gc.enable()
    return found
