"""Which session is opened, and how its rule is decided before the first card."""

from __future__ import annotations

import datetime as dt

import pytest

from dialogue_desktop import (
    Contribution,
    Session,
)
from dialogue_desktop.ui.session.board import NOTES, NOTHING, QUESTION
from dialogue_desktop.ui.session.rows import Said
from tests.ui.at_work import AtWork
from tests.ui.session import (
    KEYS,
    NINE,
    open_page,
    prepare,
    said,
    shown,
)


def test_without_a_session_one_isprepared(at_work: AtWork) -> None:
    page = open_page(at_work)
    assert page.board.place == NOTHING
    at_work.press(KEYS.Key_Return)
    assert at_work.asked == [("agenda", None)]


def test_the_rule_is_asked_before_the_first_card_and_shown(at_work: AtWork) -> None:
    at_work.do(lambda ws: ws.add(Session(title="Emploi", date=NINE.date())))
    page = open_page(at_work)
    assert page.board.place == QUESTION
    assert page.board.question.cards.value == "role"
    at_work.press(KEYS.Key_Down)
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert page.board.place == NOTES
    assert at_work.do(lambda ws: ws.all(Session)[0].attribution) == "organisation"
    assert "kind of organisation" in str(page.board.head.rule.text)
    said(at_work, "Bonjour")
    assert shown(page) == ["Bonjour"]


def test_the_usual_rule_is_not_asked_again(at_work: AtWork) -> None:
    at_work.do(lambda ws: ws.add(Session(title="Emploi", date=NINE.date())))
    first = open_page(at_work)
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    first.let_go()
    first.hide()
    assert open_page(at_work).board.place == NOTES


def test_the_next_session_is_opened(at_work: AtWork) -> None:
    dates = [dt.date(2021, 11, 1), dt.date(2022, 1, 4), dt.date(2022, 2, 1)]
    at_work.do(
        lambda ws: ws.add_all(
            [Session(title=str(date), date=date, attribution="role") for date in dates]
        )
    )
    page = open_page(at_work)
    assert page.sitting is not None and page.sitting.session is not None
    assert page.sitting.session.title == "2022-01-04"
    later = page.sitting.notes.sessions[2]
    page.go("session", later.id)
    at_work.settle()
    assert page.sitting.session.title == "2022-02-01"


def test_when_all_are_over_the_last_noted_one_is_opened(at_work: AtWork) -> None:
    dates = [dt.date(2021, 11, 1), dt.date(2021, 11, 9), dt.date(2021, 12, 1)]
    made = at_work.do(
        lambda ws: ws.add_all(
            [Session(title=str(date), date=date, attribution="role") for date in dates]
        )
    )
    at_work.do(lambda ws: ws.add(Contribution(session_id=made[1].id, text="Dite")))
    page = open_page(at_work)
    assert page.sitting is not None and page.sitting.session is not None
    assert page.sitting.session.title == "2021-11-09"


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("named", "Naïma Ouarghi"),
        ("role", "Elected woman"),
        ("organisation", "Local authority"),
        ("none", ""),
    ],
)
def test_cards_show_what_the_rule_allows(at_work: AtWork, rule: str, words: str) -> None:
    at_work.do(lambda ws: prepare(ws, attribution=rule))
    page = open_page(at_work)
    at_work.type("@naï ")
    if rule == "none":
        page.board.bar.editor.put("")
    said(at_work, "On attend")
    row = page.board.stream.rows[-1]
    assert isinstance(row, Said)
    assert page.board.stream.content(row.key).who == words
    assert page.sitting is not None
    in_the_room = page.sitting.for_the_room()
    assert in_the_room is not None
    assert "Naïma" not in in_the_room.who and "woman" not in in_the_room.who
