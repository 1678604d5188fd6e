"""Others are at work on the session too, and the clock is not to be trusted."""

from __future__ import annotations

import datetime as dt

from dialogue_desktop import Contribution, Participant, Session
from dialogue_desktop.ui.session.page import SessionPage
from tests.ui.at_work import AtWork
from tests.ui.session import (
    CTRL,
    KEYS,
    NINE,
    Clock,
    Still,
    again,
    cards,
    notes,
    open_page,
    person,
    prepare,
    said,
    shown,
    texts,
)


def test_the_clock_set_back_leaves_the_order_and_is_said(at_work: AtWork) -> None:
    at_work.do(prepare)
    clock = Still()
    page = open_page(at_work, now=clock)
    said(at_work, "Un")
    clock.on(60)
    said(at_work, "Deux")
    clock.at = NINE - dt.timedelta(hours=3)
    said(at_work, "Trois")
    clock.on(30)
    said(at_work, "Quatre")
    at_work.settle()
    assert len(at_work.alerts) == 1 and "set back" in at_work.alerts[0]
    assert texts(at_work) == ["Un", "Deux", "Trois", "Quatre"] == shown(page)
    third, fourth = cards(at_work)[2:]
    assert third.said_at is not None and fourth.said_at is not None
    assert (fourth.said_at - third.said_at).total_seconds() == 30
    page = again(at_work, page, now=clock)
    said(at_work, "Cinq")
    assert texts(at_work)[-1] == "Cinq"


def test_a_session_closed_elsewhere_keeps_what_is_noted_here(
    at_work: AtWork, page: SessionPage
) -> None:
    said(at_work, "Avant")
    session = at_work.do(lambda ws: ws.all(Session))[0]
    at_work.type("Pendant")
    at = cards(at_work)[0].said_at
    at_work.do(lambda ws: ws.edit(session.id, closed_at=at))
    at_work.settle()
    assert len(at_work.alerts) == 1 and "closed on another laptop" in at_work.alerts[0]
    assert "closed at" in str(page.board.head.rule.text)
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert texts(at_work) == ["Avant", "Pendant"]
    assert notes(page) == ["", "noted after the session was closed"]


def test_two_note_takers_of_a_table_interleave(at_work: AtWork) -> None:
    at_work.do(lambda ws: prepare(ws, tables=3, rounds=2))
    session = at_work.do(lambda ws: ws.all(Session))[0]
    clock = Clock()
    page = open_page(at_work, now=clock)
    at_work.press(KEYS.Key_G, CTRL)
    at_work.type("table 3, tour 2")
    at_work.press(KEYS.Key_Return)
    assert page.board.head.table_button.label == "Table 3, round 2"
    said(at_work, "Un")
    first = cards(at_work)[0]
    assert (first.table, first.round) == (3, 2) and first.said_at is not None
    between, later = (first.said_at + dt.timedelta(seconds=n) for n in (1, 2))
    said(at_work, "Trois")
    at_work.do(
        lambda ws: ws.add_all(
            [
                Contribution(session_id=session.id, text="Deux", table=3, round=2, said_at=between),
                Contribution(session_id=session.id, text="Ailleurs", table=1, said_at=later),
            ]
        )
    )
    at_work.settle()
    assert shown(page) == ["Un", "Deux", "Ailleurs", "Trois"]
    at_work.press(KEYS.Key_G, CTRL)
    page.board.tables.what.setFocus()
    at_work.press(KEYS.Key_Right)
    assert shown(page) == ["Un", "Deux", "Trois"]
    at_work.press(KEYS.Key_Escape)
    page = again(at_work, page, now=clock)
    assert page.tables.place() == (3, 2) and shown(page) == ["Un", "Deux", "Trois"]
    assert at_work.do(lambda ws: ws.all(Participant))


def test_a_speaker_who_was_erased_leaves_a_role(at_work: AtWork, page: SessionPage) -> None:
    said(at_work, "@naï Une parole")
    at_work.settle()
    gone = person(at_work, "Naïma")
    at_work.do(lambda ws: ws.erase(gone.id))
    at_work.settle()
    assert page.noting.aim.speaker_id is None and page.noting.aim.role == "official"
    said(at_work, "Une autre")
    at_work.settle()
    first, second = cards(at_work)
    assert second.speaker_id is None and second.speaker_role == "official"
    stream = page.board.stream
    assert "Naïma" not in stream.content(first.id).who
    assert shown(page) == ["Une parole", "Une autre"]
