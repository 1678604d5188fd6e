"""Another language and another theme, with a real file open and every tab having been opened.

From the choice until the page is painted anew, in processor time of the interface's thread and at
best of a few, since a shared machine waits at random; what is read anew is read on another thread.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from . import Row
from .scrolling import FILE
from .scrolling import filled as with_half_days

CARDS, TIMES = 5_000, 3
OPENED = (
    "overview", "participants", "attendance", "session", "synthesis", "commitments", "setup",
    "campaign", "papers", "preferences",
)  # fmt: skip
SHOWN = ("participants", "attendance", "session", "preferences")


def rows() -> Iterator[Row]:
    """The slowest of the tabs to be the one that is shown, in milliseconds."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / FILE
        filled(path)
        main, desk, look = opened(path)
        language, theme = measured(main, desk, look)
    worst = max(language, key=language.__getitem__)
    yield Row(f"language switched, at worst on {worst}", language[worst], "ms", 300)
    worst = max(theme, key=theme.__getitem__)
    yield Row(f"theme switched, at worst on {worst}", theme[worst], "ms", 100)


def filled(path: Path) -> None:
    """5,000 people, 84 half-days and a session of as many cards."""
    import datetime as dt

    from dialogue_desktop import Contribution, Session, Workspace

    with_half_days(path)
    with Workspace.open(path, "Amina") as ws:
        session = ws.add(Session(title="Dialogue", date=dt.date(2022, 1, 3), attribution="role"))
        ws.add_all(
            Contribution(
                session_id=session.id,
                text=f"Le marché de la commune, et ce qui en fut dit la fois {n}",
                kind=("viewpoint", "opinion", "story")[n % 3],
                speaker_role="official",
            )
            for n in range(CARDS)
        )


def opened(path: Path) -> tuple[Any, Any, Any]:
    """The window on the file, when each of its tabs was opened and has read what it shows."""
    from PySide6.QtWidgets import QApplication

    from dialogue_desktop import Workspace
    from dialogue_desktop.ui.desk import Desk
    from dialogue_desktop.ui.look import Look
    from dialogue_desktop.ui.shell.main import Main

    from .marking import until

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    look, desk = Look(app, "fr", "light"), Desk("Amina")
    desk.open(lambda: Workspace.open(path, "Amina"))
    main = Main(look, desk)
    main.resize(1366, 768)
    main.show()
    for page in OPENED:
        main.go(page)
        until(lambda: desk.idle)
        app.processEvents()
    return main, desk, look


def measured(main: Any, desk: Any, look: Any) -> tuple[dict[str, float], dict[str, float]]:
    """Page -> milliseconds until it stands there in another language, and in another theme."""
    from .marking import until

    language: dict[str, float] = {}
    theme: dict[str, float] = {}
    for page in SHOWN:
        main.go(page)
        until(lambda: desk.idle)
        spoken, lit = [], []
        for turn in range(2 * TIMES):
            code, other = (("ar", "dark"), ("fr", "light"))[turn % 2]
            spoken.append(switched(desk, lambda code=code: look.set_language(code)))
            lit.append(switched(desk, lambda other=other: look.set_theme(other)))
        language[page], theme[page] = min(spoken), min(lit)
        look.set(language="fr", theme="light")
        until(lambda: desk.idle)
    desk.close()
    look.retire()
    main.deleteLater()
    return language, theme


def switched(desk: Any, choose: Callable[[], None]) -> float:
    """Milliseconds of the interface's thread until a choice is seen."""
    from PySide6.QtWidgets import QApplication

    from .marking import until

    start = time.thread_time()
    choose()
    QApplication.processEvents()
    took = (time.thread_time() - start) * 1e3
    until(lambda: desk.idle)
    return took
