"""A card is split in two, and two are joined."""

from __future__ import annotations

from dialogue_desktop.domain.contributions import CardLink
from dialogue_desktop.ui.session.page import SessionPage
from tests.ui.at_work import AtWork
from tests.ui.session import (
    CTRL,
    KEYS,
    cards,
    notes,
    person,
    said,
    shown,
    texts,
)


def test_a_card_is_split_at_the_cursor_and_one_undo_joins_it(
    at_work: AtWork, page: SessionPage
) -> None:
    at_work.type("@naï #foncier ")
    said(at_work, "Un local. Et de l’argent.")
    said(at_work, "Après")
    at_work.settle()
    at_work.press(KEYS.Key_Up)
    at_work.press(KEYS.Key_Up)
    page.board.bar.editor.stand(len("Un local."))
    at_work.press(KEYS.Key_Return, CTRL)
    at_work.settle()
    assert texts(at_work) == ["Un local.", "Et de l’argent.", "Après"] == shown(page)
    first, second, _ = cards(at_work)
    assert (first.speaker_id, first.theme_ids) == (second.speaker_id, second.theme_ids)
    assert page.board.bar.editor.text() == "" and page.noting.correcting is None
    at_work.undo_notice()
    assert texts(at_work) == ["Un local. Et de l’argent.", "Après"] == shown(page)


def test_a_new_line_is_noted_up_to_the_cursor(at_work: AtWork, page: SessionPage) -> None:
    at_work.type("@naï ")
    at_work.type("Un local. Et de l’argent.")
    page.board.bar.editor.stand(len("Un local."))
    at_work.press(KEYS.Key_Return, CTRL)
    assert texts(at_work) == ["Un local."]
    assert page.board.bar.editor.text() == "Et de l’argent."
    at_work.press(KEYS.Key_Return)
    assert [card.speaker_id for card in cards(at_work)] == [person(at_work, "Naïma").id] * 2


def test_a_card_is_joined_with_the_one_before_and_one_undo_parts_them(
    at_work: AtWork, page: SessionPage
) -> None:
    said(at_work, "@naï #foncier Un local.")
    said(at_work, "#marchés Et de l’argent.")
    said(at_work, "Après")
    at_work.settle()
    at_work.press(KEYS.Key_Up)
    at_work.press(KEYS.Key_Up)
    at_work.press(KEYS.Key_J, CTRL)
    at_work.settle()
    assert texts(at_work) == ["Un local. Et de l’argent.", "Après"] == shown(page)
    assert len(cards(at_work)[0].theme_ids) == 2
    at_work.undo_notice()
    assert texts(at_work) == ["Un local.", "Et de l’argent.", "Après"] == shown(page)


def test_words_of_two_people_are_not_joined(at_work: AtWork, page: SessionPage) -> None:
    said(at_work, "@naï Un local.")
    said(at_work, "@brahim Et de l’argent.")
    at_work.settle()
    page.board.stream.setFocus()
    at_work.press(KEYS.Key_J, CTRL)
    at_work.settle()
    assert texts(at_work) == ["Un local.", "Et de l’argent."]
    assert "stay apart" in at_work.notices[-1][0]


def test_joined_cards_keep_their_links(at_work: AtWork, page: SessionPage) -> None:
    for line in ("Une question", "Une réponse", "encore"):
        said(at_work, line)
    first, second, third = cards(at_work)
    at_work.do(lambda ws: ws.add(CardLink(source_id=third.id, target_id=first.id)))
    at_work.settle()
    at_work.press(KEYS.Key_Up)
    at_work.press(KEYS.Key_J, CTRL)
    at_work.settle()
    links = {(one.source_id, one.target_id) for one in at_work.do(lambda ws: ws.all(CardLink))}
    assert (second.id, first.id) in links
    assert notes(page)[-1].startswith("↳ answers")
