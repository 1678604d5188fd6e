"""The board on which a room builds: 1,000 cards of a theme in a session of 5,000.

In processor time of the interface thread, since a shared machine waits at random.
"""

from __future__ import annotations

import datetime as dt
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from . import Row, percentile

CARDS, OF_THEME, STEPS = 5_000, 1_000, 60
FRAME = 1000 / 60
"""Milliseconds: as often as a screen shows another picture."""
SAID = (
    "La commune a des locaux vides, mais personne ne sait lesquels.",
    "بقينا سنتين نطلب محلا للتعاونية. كل مرة يقولون لنا: الملف في الطريق.",
    "On pourrait signer une convention de trois ans, avec un loyer réduit. " * 3,
)


def rows() -> Iterator[Row]:
    """Milliseconds until the board is shown, per step, per link, and per card that moves."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as name:
        found = measured(Path(name) / "fes.dialogue")
    yield Row("synthesis of 5,000 cards: read and shown", found["shown"][0], "ms", 300)
    for act, words in (
        ("step", "a step down 1,000 cards"),
        ("page", "a screen down"),
        ("link", "a card linked to the statement"),
        ("move", "a card moved to another theme"),
    ):
        yield Row(f"board: {words}, 95th percentile", percentile(found[act]), "ms", FRAME)


def filled(path: Path) -> None:
    """A session of so many cards, a fifth of them about the first theme."""
    from dialogue_desktop import Contribution, Session, Theme, Workspace

    at = dt.datetime(2022, 1, 3, 9, 0, tzinfo=dt.UTC)
    with Workspace.create(path, "Amina", "Fès") as ws:
        session = ws.add(Session(title="Emploi", date=at.date()))
        themes = ws.add_all(Theme(title=f"Thème {n}") for n in range(CARDS // OF_THEME))
        ws.add_all(
            Contribution(
                session_id=session.id,
                text=f"{SAID[n % len(SAID)]} {n}",
                theme_ids=[themes[n % len(themes)].id],
                said_at=at + dt.timedelta(seconds=3 * n),
            )
            for n in range(CARDS)
        )


def measured(path: Path) -> dict[str, list[float]]:
    """Processor ms of each act on the board."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from dialogue_desktop import Workspace
    from dialogue_desktop.ui.desk import Desk
    from dialogue_desktop.ui.look import Look
    from dialogue_desktop.ui.synthesis.page import SynthesisPage

    from .marking import until

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    filled(path)
    look, desk = Look(app, "fr", "light"), Desk("Amina")
    desk.open(lambda: Workspace.open(path, "Amina"))
    until(lambda: desk.idle)
    page = SynthesisPage(look, desk, drafts=path.parent)
    page.setFixedSize(1266, 734)
    page.show()
    start = time.process_time()
    page.shown()
    until(lambda: desk.idle and page.building is not None)
    app.processEvents()
    found: dict[str, list[float]] = {"shown": [(time.process_time() - start) * 1e3]}
    cards, theme = page.cards, page.themes.list.rows.row(1).key

    def timed(act: Callable[[], Any]) -> list[float]:
        spent = []
        for _ in range(STEPS):
            start = time.thread_time()
            act()
            cards.viewport().repaint()
            spent.append((time.thread_time() - start) * 1e3)
            until(lambda: desk.idle)
        return spent

    keys = Qt.Key
    found["step"] = timed(lambda: QTest.keyClick(cards, keys.Key_Down))
    found["page"] = timed(lambda: QTest.keyClick(cards, keys.Key_PageDown))
    found["link"] = timed(lambda: QTest.keyClick(cards, keys.Key_Space))
    found["move"] = timed(lambda: page.moving.move(cards.current(), theme))
    page.drafts.close()
    desk.close()
    look.retire()
    page.deleteLater()
    return found
