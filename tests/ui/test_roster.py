"""A list of rows of any height: of thousands only those in view are measured (P6)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dialogue_desktop.ui.look import Look
from dialogue_desktop.ui.parts import Roster
from dialogue_desktop.ui.parts.heights import Heights

Key = Qt.Key


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    look = Look(qapp, "fr", "light")
    yield look
    look.retire()


class Measured:
    """Rows that are 40 high and every fifth 90, the active one 20 more; which were measured?"""

    def __init__(self, look: Look, qtbot: Any, count: int) -> None:
        self.rows: set[int] = set()
        self.list = Roster(look, lambda look, p, rect, row, cell: None, self._height)
        qtbot.addWidget(self.list)
        self.list.resize(300, 400)
        self.list.show()
        self.list.show_rows(range(count), 0)

    def _height(self, look: Look, row: int, width: int, active: bool) -> int:
        self.rows.add(row)
        return (40 if row % 5 else 90) + 20 * active

    def top(self, place: int) -> int:
        return self.list.visualRect(self.list.rows.index(place, 0)).top()

    def bottom(self, place: int) -> int:
        return self.list.visualRect(self.list.rows.index(place, 0)).bottom() + 1


def test_only_what_is_seen_is_measured_wherever_one_goes(look: Look, qtbot: Any) -> None:
    shown = Measured(look, qtbot, 100_000)
    for key, place in ((Key.Key_End, 99_999), (Key.Key_Up, 99_998), (Key.Key_Home, 0)):
        QTest.keyClick(shown.list, key)
        assert shown.list.current() == place
        assert shown.top(place) >= 0 and shown.bottom(place) <= shown.list.viewport().height()
    shown.list.pick(50_000)
    assert shown.bottom(50_000) <= shown.list.viewport().height()
    assert len(shown.rows) < 200


def test_keys_and_clicks_find_the_rows_where_they_are(look: Look, qtbot: Any) -> None:
    shown = Measured(look, qtbot, 20)
    for key, place in ((Key.Key_Down, 1), (Key.Key_PageDown, 7), (Key.Key_PageUp, 0)):
        QTest.keyClick(shown.list, key)
        assert shown.list.current() == place
    shown.list.resize(300, 70)  # less than some rows are high
    for key, place in ((Key.Key_PageDown, 1), (Key.Key_PageDown, 2), (Key.Key_PageUp, 1)):
        QTest.keyClick(shown.list, key)
        assert shown.list.current() == place
    shown.list.resize(300, 400)
    middle = QPoint(150, (shown.top(4) + shown.bottom(4)) // 2)
    QTest.mouseClick(shown.list.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert shown.list.current() == 4
    assert [shown.top(place + 1) - shown.top(place) for place in (3, 4, 5)] == [40, 60, 90]
    QTest.mouseClick(shown.list.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert shown.list.current() == 4


def test_a_row_that_becomes_higher_under_the_cursor_is_seen_whole(look: Look, qtbot: Any) -> None:
    shown = Measured(look, qtbot, 20)
    shown.list.pick(9)
    for key, place in ((Key.Key_Home, 0), (Key.Key_End, 19)):
        QTest.keyClick(shown.list, key)
        assert shown.top(place) >= 0 and shown.bottom(place) <= shown.list.viewport().height()


def test_what_is_seen_stays_where_it_is(look: Look, qtbot: Any) -> None:
    shown = Measured(look, qtbot, 5_000)
    shown.list.pick(3_000)
    bar, before = shown.list.verticalScrollBar(), shown.top(3_000)
    for by in (-30, -300, -300):  # over rows that were never measured
        bar.setValue(bar.value() + by)
        assert shown.top(3_000) == (before := before - by)
    before = shown.top(2_980)
    shown.list.show_rows(range(5_000))
    assert shown.top(2_980) == before


def test_heights_know_the_row_at_every_height() -> None:
    high = [30, 50, 20, 40]
    heights = Heights(high.__getitem__)
    assert heights.at(0) == -1
    heights.begin(4)
    assert [heights.at(y) for y in (-1, 0, 29, 30, 99, 100, 500)] == [0, 0, 0, 1, 2, 3, 3]
    high[1] = 60
    heights.forget(1)
    assert heights.measure(0, 4) and not heights.measure(0, 4)
    assert (heights.top(2), heights.total) == (90, 150)
