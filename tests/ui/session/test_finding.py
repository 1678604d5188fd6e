"""Cards are found again: in the notes of every session, and from elsewhere."""

from __future__ import annotations

import json

from dialogue_desktop.domain.sample import sample_id, sample_records
from dialogue_desktop.resources import resource
from dialogue_desktop.ui.session.board import QUESTION
from dialogue_desktop.ui.session.page import SessionPage
from tests.ui.at_work import AtWork
from tests.ui.session import (
    CTRL,
    KEYS,
    cards,
    open_page,
    said,
    shown,
)


def test_notes_of_every_session_are_found_in_both_scripts(at_work: AtWork) -> None:
    data = json.loads(resource("sample", "programme.json").read_text(encoding="utf-8"))
    made = sample_records(data)
    at_work.do(lambda ws: ws.add_all([*made.shared, *made.facilitator]))
    page = open_page(at_work)
    page.go("session", sample_id("session", "learning"))
    at_work.settle()
    assert page.board.place == QUESTION
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    at_work.press(KEYS.Key_F, CTRL)
    at_work.settle()
    at_work.type("تعاونية")
    at_work.settle()
    found = shown(page)
    assert len(found) == 4 and all("تعاوني" in text for text in found)
    for _ in range(len("تعاونية")):
        at_work.press(KEYS.Key_Backspace)
    at_work.type("loyer")
    at_work.settle()
    assert len(shown(page)) == 2
    at_work.press(KEYS.Key_Up)
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert page.sitting is not None and page.sitting.session is not None
    assert page.sitting.session.id == sample_id("session", "jobs")
    current = page.board.stream.current()
    assert current is not None and "loyer" in page.sitting.cards[current].text
    assert at_work.focus is page.board.stream


def test_search_is_left_by_escape(at_work: AtWork, page: SessionPage) -> None:
    said(at_work, "Un local")
    said(at_work, "Deux prêts")
    at_work.settle()
    at_work.press(KEYS.Key_F, CTRL)
    at_work.settle()
    at_work.type("local")
    at_work.settle()
    assert len(shown(page)) == 1
    at_work.type(" absent")
    at_work.settle()
    assert shown(page) == []
    at_work.press(KEYS.Key_Escape)
    assert shown(page) == ["Un local", "Deux prêts"]
    assert at_work.focus is page.board.bar.editor


def test_a_card_asked_for_elsewhere_is_shown(at_work: AtWork, page: SessionPage) -> None:
    for line in ("Un", "Deux", "Trois"):
        said(at_work, line)
    wanted = cards(at_work)[0].id
    page.go("contribution", wanted)
    at_work.settle()
    assert page.board.stream.current() == wanted
