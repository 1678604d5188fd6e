"""The agenda: to which item belongs what is said, and how long each took."""

from __future__ import annotations

import datetime as dt

from dialogue_desktop import (
    AgendaItem,
)
from dialogue_desktop.ui.session.page import SessionPage
from dialogue_desktop.ui.session.rows import Divider
from tests.ui.at_work import AtWork
from tests.ui.session import (
    KEYS,
    SHIFT,
    Clock,
    again,
    cards,
    open_page,
    prepare,
    said,
)


def test_the_next_item_takes_what_is_said(at_work: AtWork, page: SessionPage) -> None:
    said(at_work, "Un")
    at_work.press(KEYS.Key_F8)
    said(at_work, "Deux")
    at_work.press(KEYS.Key_F8)  # there is no third item
    said(at_work, "Deux encore")
    at_work.press(KEYS.Key_F8, SHIFT)
    said(at_work, "Un encore")
    items = {item.id: item.title for item in at_work.do(lambda ws: ws.all(AgendaItem))}
    assert [items[card.agenda_item_id] for card in cards(at_work)] == ["Un", "Deux", "Deux", "Un"]
    rows = [row.title for row in page.board.stream.rows if isinstance(row, Divider)]
    assert rows == ["Un", "Deux", "Un"]


def test_planned_and_real_minutes(at_work: AtWork) -> None:
    at_work.do(prepare)
    watch = Clock()
    page = open_page(at_work, now=watch)
    said(at_work, "Un")
    watch.at += dt.timedelta(minutes=25)
    at_work.press(KEYS.Key_F8)
    watch.at += dt.timedelta(minutes=5)
    page.tick()
    first, second = page.board.agenda.list.items
    assert (first.state, first.planned) == ("done", 20)
    assert first.real is not None and first.real >= 25
    assert second.state == "now" and second.real in (5, 6)
    spoken = page.board.agenda.list.words_of(first)
    assert spoken == f"Un, {first.real} min of 20"


def test_the_current_item_survives_a_restart(at_work: AtWork, page: SessionPage) -> None:
    said(at_work, "Un")
    at_work.press(KEYS.Key_F8)
    page = again(at_work, page)
    said(at_work, "Deux")
    items = {item.id: item.title for item in at_work.do(lambda ws: ws.all(AgendaItem))}
    assert items[cards(at_work)[-1].agenda_item_id] == "Deux"


def test_an_item_nobody_had_planned(at_work: AtWork, page: SessionPage) -> None:
    at_work.press(KEYS.Key_F9)
    said(at_work, "Transport 15 min")
    at_work.settle()
    added = at_work.do(lambda ws: ws.all(AgendaItem))[-1]
    assert (added.title, added.planned_minutes) == ("Transport", 15)
    assert [item.title for item in page.board.agenda.list.items] == ["Un", "Deux", "Transport"]
    assert at_work.focus is page.board.bar.editor
    at_work.press(KEYS.Key_F9)
    at_work.type("Rien")
    at_work.press(KEYS.Key_Escape)
    assert at_work.focus is page.board.bar.editor
    assert len(at_work.do(lambda ws: ws.all(AgendaItem))) == 3


def test_an_item_is_chosen_in_the_list(at_work: AtWork, page: SessionPage) -> None:
    page.board.agenda.list.setFocus()
    at_work.press(KEYS.Key_Down)
    at_work.press(KEYS.Key_Return)
    assert page.sitting is not None and page.sitting.place() == 1
    assert at_work.focus is page.board.bar.editor
