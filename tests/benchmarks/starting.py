"""From the command to a painted window, and to a first tab that takes keys, against bare Qt."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from . import Row
from .twins import invented

PEOPLE, RUNS = 10_000, 7

BARE = """
import time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTabWidget, QWidget
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, lambda: (print(time.time()), app.quit()))
app = QApplication([])
window, tabs = Window(), QTabWidget()
for name in ("Participants", "Attendance", "Session"):
    tabs.addTab(QWidget(), name)
window.setCentralWidget(tabs)
window.resize(1366, 768)
window.show()
app.exec()
"""
OURS = """
import sys, time
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from dialogue_desktop.app import build
app, window = build(sys.argv[1], lambda: 3)
def finish():
    print(time.time())
    window.close()
    app.quit()
def filled():
    page = window.main.stack.page("participants")
    if page.crowd is None or not page.listing.rows.rowCount():
        return
    timer.stop()
    for letter in "mo":
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(page.search.line, key)
    assert page.search.text() == "mo"
    finish()
timer = QTimer()
if sys.argv[2] == "painted":
    window.painted.connect(finish)
else:
    timer.timeout.connect(filled)
    window.painted.connect(lambda: timer.start(2))
window.resize(1366, 768)
window.show()
app.exec()
"""


def rows() -> Iterator[Row]:
    """Seconds of real time from the start of the process, the fewest of several, and how often the
    time of a bare window that is, in the middle of all turns."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "many.dialogue"
        fill(path)
        home = settings(folder)
        starts = [(BARE,), (OURS, str(path), "painted"), (OURS, str(path), "filled")]
        runs = [[seconds(home, *start) for start in starts] for _ in range(RUNS)]  # in turn
        bare, painted, filled = map(min, zip(*runs, strict=True))
        ratios = [median(run[place] / run[0] for run in runs) for place in (1, 2)]
        yield Row("first painted window", painted, "s", 2.2, ratios[0])
        yield Row("first tab of 10,000 people taking keys", filled, "s", 4.5, ratios[1])
        yield Row("bare window with three empty tabs", bare, "s")


def fill(path: Path) -> None:
    """A file with so many people."""
    from dialogue_desktop import Participant, Workspace

    people, _ = invented(PEOPLE)
    with Workspace.create(path, author="Amina", name="Fès") as ws:
        ws.add_all(
            Participant(name=p.name, phone=p.phone, commune=p.commune, role="official")
            for p in people
        )


def settings(folder: Path) -> dict[str, str]:
    """Someone who left the program at the first tab."""
    home = {name: str(folder / name) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME")}
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    environment = {**kept, **home, "QT_QPA_PLATFORM": "offscreen"}
    program = (
        "from dialogue_desktop.settings import Settings;"
        "Settings(name='Amina', language='fr', tab='participants').save()"
    )
    subprocess.run([sys.executable, "-c", program], env=environment, check=True)
    return environment


def seconds(environment: dict[str, str], script: str, *arguments: str) -> float:
    """How long a start takes."""
    clock = "import time; print(time.time())"
    command = [sys.executable, "-c", clock + "\n" + script, *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    begun, ended = map(json.loads, done.stdout.split())
    return float(ended - begun)
