"""A session of 5,000 cards: opening it, every key, every Enter, and eight hours of noting.

What is shown is measured in processor time, since a shared machine waits at random; until a card
is durable, by the clock too. Limits: 300 ms to open, 16 ms a key, 50 ms an Enter at the 95th
percentile, 50 MB in eight hours.
"""

from __future__ import annotations

import datetime as dt
import os
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from . import Row, percentile
from .marking import until

CARDS, PEOPLE, THEMES, ITEMS = 5_000, 60, 20, 5
ENTERS, EIGHT_HOURS = 100, 8 * 3600
SPOKEN = 22
"""Seconds: the median turn of real meetings."""
SAID = (
    "On attend un local depuis deux ans. ",
    "La commune a des locaux vides, mais personne ne sait lesquels. ",
    "بقينا سنتين نطلب محلا للتعاونية. ",
)
NOON = dt.datetime(2022, 1, 3, 12, 0, tzinfo=dt.UTC)


class Clock:
    """A clock that somebody else moves."""

    at = NOON

    def __call__(self) -> dt.datetime:
        return self.at


def rows() -> Iterator[Row]:
    """Milliseconds of each step, and megabytes."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "fes.dialogue"
        filled(path)
        yield from measured(path)
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "fes.dialogue"
        filled(path, 0)
        yield Row("Memory of eight hours of noting", eight_hours(path), "MB", 50.0)


def filled(path: Path, cards: int = CARDS) -> None:
    """A session with cards of all its people, who are all marked as present."""
    from dialogue_desktop import (
        AgendaItem,
        Attendance,
        Contribution,
        Participant,
        Session,
        Slot,
        Theme,
        Workspace,
    )

    with Workspace.create(path, "Amina", "Fès") as ws:
        session = ws.add(
            Session(title="Longue", date=NOON.date(), starts="09:00", attribution="role")
        )
        items = ws.add_all(
            AgendaItem(session_id=session.id, title=f"Point {n}", planned_minutes=40)
            for n in range(ITEMS)
        )
        themes = ws.add_all(Theme(title=f"Thème {n}") for n in range(THEMES))
        people = ws.add_all(
            Participant(
                name=f"Prenom{n:02d} Nom{n:02d}",
                sex="female" if n % 3 else "male",
                role=("official", "cooperative", "media")[n % 3],
            )
            for n in range(PEOPLE)
        )
        slot = ws.add(Slot(date=NOON.date(), half="am"))
        ws.add_all(Attendance(participant_id=one.id, slot_id=slot.id) for one in people)
        ws.add_all(
            Contribution(
                session_id=session.id,
                text=SAID[n % 3] * (1 + n % 4),
                speaker_id=people[n % 40].id,
                speaker_role=people[n % 40].role,
                agenda_item_id=items[n * ITEMS // cards].id,
                theme_ids=[themes[n % THEMES].id],
                said_at=NOON - dt.timedelta(seconds=2 * (cards - n)),
            )
            for n in range(cards)
        )


def opened(path: Path, clock: Clock) -> tuple[Any, Any, Any]:
    """The page on a session, its desk and its look; the page is not shown yet."""
    from PySide6.QtWidgets import QApplication

    from dialogue_desktop import Workspace
    from dialogue_desktop.ui.desk import Desk
    from dialogue_desktop.ui.look import Look
    from dialogue_desktop.ui.session.page import SessionPage

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    look, desk = Look(app, "fr", "light"), Desk("Amina")
    desk.open(lambda: Workspace.open(path, "Amina"))
    page = SessionPage(look, desk, now=clock, drafts=path.parent / "drafts")
    desk.touched.connect(page.touched)
    page.setFixedSize(1266, 734)
    until(lambda: desk.idle)
    return page, desk, look


def measured(path: Path) -> Iterator[Row]:
    """Opening, keys and Enter in a session of 5,000 cards."""
    clock = Clock()
    page, desk, look = opened(path, clock)
    page.show()
    page.activateWindow()
    openings = [opening(page, desk) for _ in range(5)]
    yield Row("Open 5,000 cards, processor", sorted(openings)[2], "ms", 300.0)
    keys, shown, durable, by_clock = noted(page, desk, clock)
    yield Row("Key to line, 5,000 cards, 95th percentile", percentile(keys), "ms", 16.0)
    yield Row("Enter to stream, processor, 95th percentile", percentile(shown), "ms", 50.0)
    yield Row("Enter to disk, processor, 95th percentile", percentile(durable), "ms", 50.0)
    yield Row("Enter to disk, by the clock, 95th percentile", percentile(by_clock), "ms")
    close(page, desk, look)


def opening(page: Any, desk: Any) -> float:
    """Processor milliseconds until another session's cards are on the screen."""
    page.sitting = None
    start = time.process_time()
    page.read()
    until(lambda: desk.idle)
    page.board.stream.viewport().repaint()
    return (time.process_time() - start) * 1e3


def noted(
    page: Any, desk: Any, clock: Clock
) -> tuple[list[float], list[float], list[float], list[float]]:
    """Per key and per Enter, processor ms; per Enter also until it is durable, by both clocks."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    editor = page.board.bar.editor
    editor.setFocus()
    keys, shown, durable, by_clock = [], [], [], []
    for number in range(ENTERS):
        clock.at += dt.timedelta(seconds=SPOKEN)
        text = f"@prenom{number % 40:02d} {SAID[1]}"
        for letter in text[:30]:
            start = time.process_time()
            QTest.keyClicks(editor, letter)
            editor.viewport().repaint()
            keys.append((time.process_time() - start) * 1e3)
        QApplication.sendPostedEvents()
        start, began = time.process_time(), time.perf_counter()
        QTest.keyClick(editor, Qt.Key.Key_Return)
        page.board.stream.viewport().repaint()
        shown.append((time.process_time() - start) * 1e3)
        until(lambda: desk.idle)
        durable.append((time.process_time() - start) * 1e3)
        by_clock.append((time.perf_counter() - began) * 1e3)
    return keys, shown, durable, by_clock


def eight_hours(path: Path) -> float:
    """Megabytes that eight hours of noting add, once the first half-hour is over."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    clock = Clock()
    page, desk, look = opened(path, clock)
    page.show()
    page.shown()
    until(lambda: desk.idle)
    editor, begun, most = page.board.bar.editor, 0.0, 0.0
    for number, second in enumerate(range(0, EIGHT_HOURS, SPOKEN)):
        clock.at = NOON + dt.timedelta(seconds=second)
        if number % 7 == 0:
            QTest.keyClick(editor, Qt.Key.Key_F7)
        if number % 300 == 299:
            page.conducting.move_on(1)
        for letter in f"@prenom{number % PEOPLE:02d} "[: 12 if number % 3 else 0]:
            QTest.keyClicks(editor, letter)
        editor.insertPlainText(SAID[number % 3] * (1 + number % 5))
        QTest.keyClicks(editor, "fin")
        QTest.keyClick(editor, Qt.Key.Key_Return)
        page.tick()
        if number % 20 == 0:
            until(lambda: desk.idle)
            most = max(most, resident())
        if second > 1800 and not begun:
            begun = most = resident()
    until(lambda: desk.idle)
    assert page.sitting is not None and len(page.sitting.cards) > EIGHT_HOURS / SPOKEN - 60
    close(page, desk, look)
    return most - begun


def resident() -> float:
    """Megabytes that this process holds."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    line = next(row for row in status.read_text().splitlines() if row.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def close(page: Any, desk: Any, look: Any) -> None:
    """Let everything go."""
    page.let_go()
    desk.close()
    look.retire()
    page.deleteLater()
