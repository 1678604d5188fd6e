"""No word on the line is lost: a line that was begun waits while a card is put right, and a
correction that is left can be taken up again."""

from __future__ import annotations

import pytest

from dialogue_desktop.ui.session.page import SessionPage
from tests.ui.at_work import AtWork
from tests.ui.session import CTRL, KEYS, again, cards, open_page, prepare, said, shown


@pytest.fixture
def page(at_work: AtWork) -> SessionPage:
    at_work.do(prepare)
    made = open_page(at_work)
    said(at_work, "Un local.")
    said(at_work, "Et de l’argent.")
    at_work.settle()
    return made


def stand_on(work: AtWork, page: SessionPage, place: int) -> None:
    """Put a card of the stream on the line."""
    page.board.stream.setFocus()
    page.board.stream.pick(place)
    work.press(KEYS.Key_Return)


def test_a_line_that_was_begun_waits_while_a_card_is_put_right(
    at_work: AtWork, page: SessionPage
) -> None:
    line = page.board.bar.editor
    at_work.type("Nous dema")
    stand_on(at_work, page, page.board.stream.place_of(cards(at_work)[0].id))
    assert line.text() == "Un local."
    at_work.type(" Vide")
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert line.text() == "Nous dema"
    at_work.type("ndons")
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert shown(page) == ["Un local. Vide", "Et de l’argent.", "Nous demandons"]


def test_both_are_back_when_the_program_ended(at_work: AtWork, page: SessionPage) -> None:
    at_work.type("Nous dema")
    stand_on(at_work, page, page.board.stream.place_of(cards(at_work)[0].id))
    at_work.type(" Vide")
    line = again(at_work, page).board.bar.editor
    assert line.text() == "Un local. Vide"
    at_work.press(KEYS.Key_Escape)
    assert line.text() == "Nous dema"


@pytest.mark.parametrize("leaves", ["escape", "another"])
def test_a_correction_that_is_left_can_be_taken_up_again(
    at_work: AtWork, page: SessionPage, leaves: str
) -> None:
    at_work.press(KEYS.Key_Up)
    at_work.type(" Tout de suite")
    if leaves == "escape":
        at_work.press(KEYS.Key_Escape)
        assert page.board.bar.editor.text() == ""
    else:
        stand_on(at_work, page, page.board.stream.place_of(cards(at_work)[0].id))
    at_work.undo_notice()
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert shown(page) == ["Un local.", "Et de l’argent. Tout de suite"]


def test_a_card_is_joined_as_it_stands_on_the_line(at_work: AtWork, page: SessionPage) -> None:
    at_work.press(KEYS.Key_Up)
    at_work.type(" Tout de suite")
    at_work.press(KEYS.Key_J, CTRL)
    at_work.settle()
    assert shown(page) == ["Un local. Et de l’argent. Tout de suite"]


def test_what_is_typed_of_a_card_that_was_taken_away_elsewhere_is_noted(
    at_work: AtWork, page: SessionPage
) -> None:
    at_work.press(KEYS.Key_Up)
    at_work.type(" Tout de suite")
    last = cards(at_work)[-1].id
    at_work.do(lambda ws: ws.remove(last))
    at_work.settle()
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert shown(page) == ["Un local.", "Et de l’argent. Tout de suite"]
    assert [card.text for card in cards(at_work)] == shown(page)
