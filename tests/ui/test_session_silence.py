"""A rule that became *none* while its session was not open leaves no speaker in the drafts."""

from __future__ import annotations

from dialogue_desktop import Session
from tests.ui.at_work import AtWork
from tests.ui.session import KEYS, cards, open_page, person, prepare


def test_drafts_of_before_hold_no_speaker_once_nobody_is_kept(at_work: AtWork) -> None:
    at_work.do(prepare)
    page = open_page(at_work)
    page.turns.ask(person(at_work, "Brahim").id)
    at_work.type("@naï Une parole")
    page.hide()
    page.let_go()
    session = at_work.do(lambda ws: ws.all(Session))[0]
    at_work.do(lambda ws: ws.edit(session.id, attribution="none"))
    page = open_page(at_work)
    assert page.keeper is not None and page.board.bar.editor.text() == "Une parole"
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
