"""Five thousand cards scroll, grow and are typed beside without anybody waiting."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dialogue_desktop.domain.roster import Roster, roster_line
from dialogue_desktop.ui.desk import Desk
from dialogue_desktop.ui.look import Look
from dialogue_desktop.ui.operations.sessions import (
    CardLine,
    ItemLine,
    Notes,
    SessionLine,
    ThemeLine,
)
from dialogue_desktop.ui.parts import CardContent
from dialogue_desktop.ui.session.page import SessionPage
from dialogue_desktop.ui.session.rows import Divider, Row, Said
from dialogue_desktop.ui.session.stream import Stream

SAID = (
    "On attend un local.",
    "بقينا سنتين نطلب محلا للتعاونية. كل مرة يقولون لنا: الملف في الطريق.",
    "La commune a des locaux vides, mais personne ne sait lesquels. " * 6,
)
NOW = dt.datetime(2022, 1, 3, 12, 0, tzinfo=dt.UTC)


def content(number: int) -> CardContent:
    return CardContent("opinion", "Opinion", "elected", "Élue", "", "9:07", SAID[number % 3])


def rows(count: int) -> list[Row]:
    made: list[Row] = []
    for number in range(count):
        if number % 50 == 0:
            made.append(Divider(f"Point {number // 50}"))
        made.append(Said(number))
    return made


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    made = Look(qapp, "fr", "light")
    yield made
    made.retire()


@pytest.fixture
def stream(qtbot: Any, look: Look) -> Stream:
    made = Stream(look, content, lambda number: len(SAID[number % 3]), "Ce qui a été dit")
    qtbot.addWidget(made)
    made.resize(680, 500)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_only_what_is_in_view_is_measured(stream: Stream) -> None:
    stream.show_rows(rows(5000))
    assert stream.at_end
    assert sum(stream._measured) < 60


def test_what_one_looks_at_stays_while_more_is_measured(stream: Stream) -> None:
    stream.show_rows(rows(5000))
    bar = stream.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    stream._settle()
    anchor = stream._in_view()[-1]
    for _ in range(40):
        before = stream._tops[anchor] - bar.value()
        bar.setValue(bar.value() - 30)
        after = stream._tops[anchor] - bar.value()
        assert abs(after - before - 30) <= 1


def test_every_card_is_reached_in_order_by_keys(stream: Stream) -> None:
    stream.show_rows(rows(120))
    stream.pick(len(stream.rows) - 1)
    seen = [stream.current()]
    while stream.step(-1):
        seen.append(stream.current())
        view = stream._in_view()
        assert view[0] <= stream.place <= view[-1]
    assert seen == list(range(119, -1, -1))
    QTest.keyClick(stream, Qt.Key.Key_End)
    assert stream.current() == 119
    QTest.keyClick(stream, Qt.Key.Key_PageUp)
    assert not stream.at_end


def test_new_cards_are_followed_only_from_the_end(stream: Stream) -> None:
    stream.show_rows(rows(200))
    stream.append([Said(200)])
    assert stream.at_end
    bar = stream.verticalScrollBar()
    bar.setValue(0)
    stream.append([Said(201)])
    assert bar.value() == 0


def test_few_cards_stand_beside_the_line(stream: Stream) -> None:
    stream.show_rows([Said(0), Said(1)])
    last = stream._tops[1] + stream._heights[1] + stream._lead()
    assert last == stream.viewport().height()
    assert stream._hit(stream.rect().bottomLeft().toPointF() + QPoint(40, -30)) == 1
    assert stream._hit(QPoint(40, 10).toPointF()) == -1


def test_signals_of_the_keys(qtbot: Any, stream: Stream) -> None:
    stream.show_rows(rows(3))
    stream.step(-1)
    for key, signal in (
        (Qt.Key.Key_Return, stream.opened),
        (Qt.Key.Key_Delete, stream.removed),
        (Qt.Key.Key_Escape, stream.left),
        (Qt.Key.Key_A, stream.typed),
    ):
        with qtbot.waitSignal(signal):
            QTest.keyClick(stream, key)
    with qtbot.waitSignal(stream.left):
        QTest.keyClick(stream, Qt.Key.Key_Down)


def test_a_card_is_read_aloud_where_the_cursor_is(stream: Stream) -> None:
    assert stream.accessibleName() == "Ce qui a été dit"
    stream.show_rows(rows(3))
    stream.pick(1)
    assert stream.accessibleName() == f"Opinion, Élue, 9:07, {SAID[0]}"


# --- the whole page ----------------------------------------------------------------------------


def big(path: Path) -> Notes:
    """A long session and a long list of people."""
    line = SessionLine(UUID(int=1), "Longue", None, NOW.date(), "09:00", "role", True)
    items = [ItemLine(UUID(int=10 + n), f"Point {n}", None, 30) for n in range(5)]
    themes = [ThemeLine(UUID(int=30 + n), f"Thème {n}") for n in range(20)]
    people = [
        roster_line(UUID(int=1000 + n), f"Prénom{n % 700} Nom{n}", None, "female", "official")
        for n in range(20_000)
    ]
    cards = [
        CardLine(
            UUID(int=100_000 + n),
            SAID[n % 3],
            "opinion",
            people[n % 40].id,
            "official",
            items[n // 1000].id,
            (themes[n % 20].id,),
            NOW - dt.timedelta(seconds=5001 - n),
        )
        for n in range(5000)
    ]
    return Notes(path, [line], line, items, themes, cards, Roster(people).prepare())


@pytest.fixture
def page(qtbot: Any, look: Look, tmp_path: Path) -> Any:
    desk = Desk("Amina")
    desk.close()
    made = SessionPage(look, desk, now=lambda: NOW, drafts=tmp_path)
    qtbot.addWidget(made)
    made.setFixedSize(1266, 734)
    made.show_notes(big(tmp_path / "big.dialogue"))
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.board.take_keyboard()
    yield made
    made.let_go()


def test_every_key_is_seen_at_once(page: SessionPage) -> None:
    """Without a round trip to the database thread, which is not even running here."""
    editor = page.board.bar.editor
    text = "On pourrait signer une convention de trois ans, avec un loyer. " * 4
    QTest.keyClicks(editor, text)
    assert editor.text() == text


def test_enter_frees_the_line_at_once(page: SessionPage) -> None:
    editor = page.board.bar.editor
    for number in range(40):
        editor.put(f"Parole {number}")
        QTest.keyClick(editor, Qt.Key.Key_Return)
        assert editor.text() == ""
    assert page.sitting is not None and len(page.sitting.cards) == 5040
