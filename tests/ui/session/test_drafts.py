"""No word is lost: what stands on the line, what is on its way, what was begun of a correction."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from dialogue_desktop import (
    Workspace,
)
from dialogue_desktop.domain.sample import sample_id
from dialogue_desktop.ui.session.page import SessionPage
from dialogue_desktop.ui.session.rows import Said
from tests.ui.at_work import AtWork
from tests.ui.session import (
    CTRL,
    KEYS,
    again,
    cards,
    drafts,
    said,
    shown,
    texts,
    who,
)


def test_the_draft_is_back_with_its_tokens(at_work: AtWork, page: SessionPage) -> None:
    at_work.type("@naï #Eau ")
    at_work.press(KEYS.Key_8, CTRL)
    at_work.type("Je m’enga")
    page = again(at_work, page)
    assert page.board.bar.editor.text() == "Je m’enga"
    assert at_work.notices
    assert who(page).startswith("Naïma")
    said(at_work, "ge")
    (card,) = cards(at_work)
    assert (card.text, card.kind) == ("Je m’engage", "commitment")
    assert len(card.theme_ids) == 1 and card.speaker_id


def test_what_was_on_its_way_is_saved_once(at_work: AtWork, page: SessionPage) -> None:
    assert page.keeper is not None and page.sitting is not None and page.sitting.session
    said(at_work, "Arrivée")
    at_work.settle()
    arrived = next(iter(page.sitting.cards.values()))
    lost = arrived._replace(id=sample_id("contribution", "lost"), text="Pas encore arrivée")
    page.keeper.send(page.sitting.session.id, arrived, [])
    page.keeper.send(page.sitting.session.id, lost, [])
    page = again(at_work, page)
    at_work.settle()
    assert texts(at_work) == ["Arrivée", "Pas encore arrivée"] == shown(page)
    assert [k for k in drafts(page) if k.startswith("card")] == []


def test_a_card_that_cannot_be_saved_is_kept_and_tried_again(
    at_work: AtWork, page: SessionPage
) -> None:
    at_work.desk.leave()
    at_work.settle()
    said(at_work, "Le fichier manque")
    at_work.settle()
    assert len(at_work.alerts) == 1
    row = page.board.stream.rows[-1]
    assert isinstance(row, Said)
    assert page.board.stream.content(row.key).time == "not saved yet"
    assert [k for k in drafts(page) if k.startswith("card")]
    at_work.desk.open(lambda: Workspace.open(at_work.path, author="Amina"))
    at_work.settle()
    said(at_work, "Le fichier est là")
    assert texts(at_work) == ["Le fichier manque", "Le fichier est là"] == shown(page)
    assert [k for k in drafts(page) if k.startswith("card")] == []


def test_a_language_switched_keeps_the_line(at_work: AtWork, page: SessionPage) -> None:
    said(at_work, "Dite")
    at_work.type("On pou")
    at_work.look.set(language="ar")
    at_work.type("r")
    assert page.board.bar.editor.text() == "On pour"
    assert page.board.bar.editor.layoutDirection() == Qt.LayoutDirection.LeftToRight
    at_work.look.set_language("fr")
    assert page.board.bar.button.label == "Noter"
    at_work.look.set_language("en")


def two_cards(work: AtWork) -> None:
    said(work, "Un local.")
    said(work, "Et de l’argent.")
    work.settle()


def stand_on(work: AtWork, page: SessionPage, place: int) -> None:
    """Put a card of the stream on the line."""
    page.board.stream.setFocus()
    page.board.stream.pick(place)
    work.press(KEYS.Key_Return)


def test_a_line_that_was_begun_waits_while_a_card_is_put_right(
    at_work: AtWork, page: SessionPage
) -> None:
    two_cards(at_work)
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
    two_cards(at_work)
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
    two_cards(at_work)
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
    two_cards(at_work)
    at_work.press(KEYS.Key_Up)
    at_work.type(" Tout de suite")
    at_work.press(KEYS.Key_J, CTRL)
    at_work.settle()
    assert shown(page) == ["Un local. Et de l’argent. Tout de suite"]


def test_what_is_typed_of_a_card_that_was_taken_away_elsewhere_is_noted(
    at_work: AtWork, page: SessionPage
) -> None:
    two_cards(at_work)
    at_work.press(KEYS.Key_Up)
    at_work.type(" Tout de suite")
    last = cards(at_work)[-1].id
    at_work.do(lambda ws: ws.remove(last))
    at_work.settle()
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert shown(page) == ["Un local.", "Et de l’argent. Tout de suite"]
    assert [card.text for card in cards(at_work)] == shown(page)


def test_neither_is_lost_when_the_card_was_taken_away_before_the_program_began_again(
    at_work: AtWork, page: SessionPage
) -> None:
    two_cards(at_work)
    at_work.type("Nous dema")
    gone = cards(at_work)[0].id
    stand_on(at_work, page, page.board.stream.place_of(gone))
    at_work.type(" Vide")
    page.hide()  # as on another laptop, whose file is brought in there
    at_work.do(lambda ws: ws.remove(gone))
    line = again(at_work, page).board.bar.editor
    at_work.press(KEYS.Key_Escape)
    assert line.text() == "Un local. Vide"
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert line.text() == "Nous dema"
    assert [card.text for card in cards(at_work)] == ["Et de l’argent.", "Un local. Vide"]
