"""A list that is longer than its place is as wide as what stands above it, and can be scrolled."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QScrollBar

from dialogue_desktop.ui.look import Look
from dialogue_desktop.ui.parts import Column, Roster, Table, text_cell
from dialogue_desktop.ui.parts.scroll import BarOver


@pytest.fixture(params=["fr", "ar"])
def look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Look]:
    look = Look(qapp, request.param, "light")
    yield look
    look.retire()


def roster(look: Look) -> Roster:
    return Roster(look, lambda look, p, rect, row, cell: None, lambda look, row, wide, on: 40)


def table(look: Look) -> Table:
    return Table(look, [Column("Nom", text_cell(str))])


@pytest.mark.parametrize("make", [roster, table])
def test_a_bar_lies_over_the_trailing_edge_and_takes_no_width(
    make: Any, look: Look, qtbot: Any
) -> None:
    shown = make(look)
    qtbot.addWidget(shown)
    shown.resize(300, 200)
    shown.show()
    bar = shown.findChild(BarOver)
    assert isinstance(bar, QScrollBar)
    shown.show_rows(["one"])
    qtbot.waitUntil(lambda: not bar.isVisible())
    shown.show_rows([str(number) for number in range(50)])
    qtbot.waitUntil(bar.isVisible)
    assert shown.viewport().width() == 300
    ends = (bar.x(), bar.x() + bar.width())
    assert 0 in ends if look.rtl else 300 in ends
    assert bar.pageStep() == shown.verticalScrollBar().pageStep()
    bar.setValue(120)
    assert shown.verticalScrollBar().value() == 120
    shown.verticalScrollBar().setValue(0)
    assert bar.value() == 0
