"""Where nobody is named no speaker is kept: not in the file, not in a draft, also of before."""

from __future__ import annotations

import json

from dialogue_desktop import Session
from tests.ui.at_work import AtWork
from tests.ui.session import KEYS, cards, drafts, open_page, person, prepare, said, who


def test_drafts_of_before_hold_no_speaker_once_nobody_is_kept(at_work: AtWork) -> None:
    at_work.do(prepare)
    page = open_page(at_work)
    page.turns.ask(person(at_work, "Brahim").id)
    said(at_work, "Dite")
    at_work.type("@naï Une parole")
    page.noting.correct(cards(at_work)[0].id)
    at_work.type(" bien")
    page.hide()
    page.let_go()
    session = at_work.do(lambda ws: ws.all(Session))[0]
    at_work.do(lambda ws: ws.edit(session.id, attribution="none"))
    page = open_page(at_work)
    assert page.keeper is not None and page.board.bar.editor.text() == "Dite bien"
    kept = page.keeper.drafts.path.read_text(encoding="utf-8")
    assert "Une parole" in kept and "official" not in kept
    for name in ("Brahim", "Naïma"):
        assert person(at_work, name).id.hex not in kept


def test_a_name_of_several_words_is_not_kept_either(at_work: AtWork) -> None:
    at_work.do(prepare)
    session = at_work.do(lambda ws: ws.all(Session))[0]
    at_work.do(lambda ws: ws.edit(session.id, attribution="none"))
    page = open_page(at_work)
    at_work.type("@naïma ouarghi ou bien l’eau manque")
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert [card.text for card in cards(at_work)] == ["ou bien l’eau manque"]
    assert page.keeper is not None
    assert "ouar" not in page.keeper.drafts.path.read_text(encoding="utf-8")


def test_where_nobody_is_named_no_speaker_is_kept_anywhere(at_work: AtWork) -> None:
    at_work.do(lambda ws: prepare(ws, attribution="none"))
    page = open_page(at_work)
    at_work.type("@naïma ")
    at_work.settle()
    assert who(page) == ""
    assert page.popup.current() is None
    at_work.type("On attend")
    kept = json.dumps(drafts(page), ensure_ascii=False)
    assert "On attend" in kept and "naïma" not in kept and '"speaker": null' in kept
    at_work.press(KEYS.Key_Return)
    (card,) = cards(at_work)
    assert (card.text, card.speaker_id, card.speaker_role) == ("On attend", None, None)
    assert "naïma" not in page.keeper.drafts.path.read_text(encoding="utf-8").lower()  # type: ignore[union-attr]
