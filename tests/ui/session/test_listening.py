"""Who asks, who speaks and who is not heard is seen by the facilitator alone, and derived."""

from __future__ import annotations

import json

import pytest

from dialogue_desktop import Attendance, Slot, Workspace
from dialogue_desktop.domain.balance import AT_LEAST, Voice, counts_of
from dialogue_desktop.domain.tallies import Tally
from dialogue_desktop.store.drafts import read_drafts
from dialogue_desktop.ui.session.page import SessionPage
from tests.ui.at_work import AtWork
from tests.ui.session import (
    KEYS,
    SHIFT,
    Still,
    again,
    cards,
    open_page,
    person,
    prepare,
    said,
)


@pytest.fixture
def clock() -> Still:
    return Still()


@pytest.fixture
def page(at_work: AtWork, clock: Still) -> SessionPage:
    at_work.do(prepare)
    return open_page(at_work, now=clock)


def all_here(ws: Workspace) -> None:
    from dialogue_desktop import Participant, Session

    session = ws.all(Session)[0]
    slot = ws.add(Slot(date=session.date, half="am"))
    for one in ws.all(Participant):
        ws.add(Attendance(participant_id=one.id, slot_id=slot.id))


def queue(page: SessionPage) -> list[str]:
    return [line.words for line in page.board.listening.queue.lines]


def rows(page: SessionPage) -> dict[str, str]:
    return {row.label: row.words for row in page.board.listening.shares.rows}


def settle(work: AtWork) -> None:
    work.settle()
    work.settle()


def test_one_key_starts_and_ends_a_turn(at_work: AtWork, page: SessionPage, clock: Still) -> None:
    at_work.type("@naï ")
    at_work.press(KEYS.Key_F7)
    (line,) = page.board.listening.speaking.lines
    assert line.words == "Naïma Ouarghi"
    clock.on(40)
    said(at_work, "Un")
    clock.on(20)
    said(at_work, "Deux")
    clock.on(30)
    at_work.press(KEYS.Key_F7)
    settle(at_work)
    assert page.board.listening.speaking.lines == []
    first, second = cards(at_work)
    assert first.began_at == second.began_at
    assert first.ended_at is None and second.ended_at is not None
    assert (second.ended_at - first.began_at).total_seconds() == 90
    assert rows(page)["Women"] == "Women: 100 %, 1 turn"


def test_another_speaker_ends_the_turn_that_runs(
    at_work: AtWork, page: SessionPage, clock: Still
) -> None:
    at_work.type("@naï ")
    at_work.press(KEYS.Key_F7)
    clock.on(30)
    said(at_work, "Un")
    clock.on(30)
    at_work.type("@brahim ")
    clock.on(60)
    said(at_work, "Deux")
    at_work.press(KEYS.Key_F7)
    settle(at_work)
    first, second = cards(at_work)
    assert first.ended_at == second.began_at
    assert rows(page)["Men"].startswith("Men: 50 %")


def test_people_ask_to_speak_and_get_the_floor_in_order(at_work: AtWork, page: SessionPage) -> None:
    at_work.type("On en parle")
    for letters in ("brahim", "rachida"):
        at_work.press(KEYS.Key_F7, SHIFT)
        at_work.type(letters)
        settle(at_work)
        at_work.press(KEYS.Key_Return)
    assert queue(page) == ["Brahim Azizi", "Rachida Tounfit"]
    assert page.board.bar.editor.text() == "On en parle "
    assert page.noting.aim.speaker_id is None
    at_work.press(KEYS.Key_F7)
    assert queue(page) == ["Rachida Tounfit"]
    assert page.noting.aim.speaker_id == person(at_work, "Brahim").id
    at_work.press(KEYS.Key_F7)
    at_work.press(KEYS.Key_F7)
    assert page.noting.aim.speaker_id == person(at_work, "Rachida").id
    assert queue(page) == []


def test_who_was_just_named_goes_before_the_queue(at_work: AtWork, page: SessionPage) -> None:
    said(at_work, "@naï Un")
    page.turns.ask(person(at_work, "Brahim").id)
    at_work.type("@rachida ")
    at_work.press(KEYS.Key_F7)
    assert page.turns.speaking == person(at_work, "Rachida").id
    said(at_work, "Deux")
    at_work.press(KEYS.Key_F7)
    at_work.press(KEYS.Key_F7)
    assert page.turns.speaking == person(at_work, "Brahim").id


def test_who_is_being_named_is_put_into_the_queue_at_once(
    at_work: AtWork, page: SessionPage
) -> None:
    at_work.type("@rach")
    settle(at_work)
    at_work.press(KEYS.Key_F7, SHIFT)
    assert queue(page) == ["Rachida Tounfit"] and page.board.bar.editor.text() == ""


def test_asking_is_left_by_escape(at_work: AtWork, page: SessionPage) -> None:
    at_work.press(KEYS.Key_F7, SHIFT)
    at_work.type("bra")
    settle(at_work)
    at_work.press(KEYS.Key_Escape)
    assert page.board.bar.editor.text() == "" and queue(page) == []
    at_work.press(KEYS.Key_F7, SHIFT)
    at_work.press(KEYS.Key_F7, SHIFT)
    assert page.board.bar.editor.text() == ""
    at_work.type("@brahim ")
    assert page.noting.aim.speaker_id == person(at_work, "Brahim").id


def test_the_queue_survives_a_restart_and_the_keyboard_rules_it(
    at_work: AtWork, page: SessionPage, clock: Still
) -> None:
    for name in ("Brahim", "Rachida"):
        page.turns.ask(person(at_work, name).id)
    page = again(at_work, page, now=clock)
    assert queue(page) == ["Brahim Azizi", "Rachida Tounfit"]
    page.board.listening.queue.setFocus()
    at_work.press(KEYS.Key_Down)
    at_work.press(KEYS.Key_Delete)
    assert queue(page) == ["Brahim Azizi"]
    at_work.press(KEYS.Key_Return)
    assert page.noting.aim.speaker_id == person(at_work, "Brahim").id


def test_who_is_not_heard_and_the_part_of_the_room(
    at_work: AtWork, page: SessionPage, clock: Still
) -> None:
    assert page.board.listening.here_row.isVisible()
    at_work.do(all_here)
    settle(at_work)
    assert not page.board.listening.here_row.isVisible()
    names = [line.words for line in page.board.listening.unheard.lines]
    assert names == sorted(names) and len(names) == 4
    clock.on(60)
    said(at_work, "@naï Un")
    settle(at_work)
    names = [line.words for line in page.board.listening.unheard.lines]
    assert len(names) == 3 and "Naïma Ouarghi" not in names
    assert not any(row.below for row in page.board.listening.shares.rows)
    assert "◆ 50 %" in rows(page)["Women"] and "◆ 50 %" in rows(page)["Elected"]
    page.board.listening.unheard.setFocus()
    at_work.press(KEYS.Key_Return)
    assert queue(page) == ["Brahim Azizi"]


def test_who_has_left_is_not_waited_for(at_work: AtWork, page: SessionPage) -> None:
    at_work.do(all_here)
    gone = person(at_work, "Brahim").id
    mark = next(m for m in at_work.do(lambda ws: ws.all(Attendance)) if m.participant_id == gone)
    at_work.do(lambda ws: ws.edit(mark.id, left_at="10:15"))
    settle(at_work)
    names = [line.words for line in page.board.listening.unheard.lines]
    assert "Brahim Azizi" not in names and len(names) == 3


# --- where nobody is kept ------------------------------------------------------------------------


@pytest.fixture
def unnamed(at_work: AtWork, clock: Still) -> SessionPage:
    at_work.do(lambda ws: prepare(ws, attribution="none"))
    return open_page(at_work, now=clock)


def turn(work: AtWork, page: SessionPage, clock: Still, downs: int, seconds: float) -> None:
    """A voice gets the floor and gives it back."""
    work.press(KEYS.Key_F7)
    settle(work)
    for _ in range(downs):
        work.press(KEYS.Key_Down)
    work.press(KEYS.Key_Return)
    clock.on(seconds)
    work.press(KEYS.Key_F7)


def test_only_voices_ask_where_nobody_is_kept(at_work: AtWork, unnamed: SessionPage) -> None:
    at_work.press(KEYS.Key_F7, SHIFT)
    settle(at_work)
    assert {type(line.value) for line in unnamed.popup.lines} == {Voice}
    at_work.type("civil")
    settle(at_work)
    at_work.press(KEYS.Key_Return)
    assert queue(unnamed) == ["Civil society, woman"]
    assert unnamed.board.bar.editor.text() == ""
    assert unnamed.keeper is not None
    assert "female" not in unnamed.keeper.drafts.path.read_text(encoding="utf-8")
    at_work.type("Parole")
    at_work.press(KEYS.Key_F7)
    at_work.press(KEYS.Key_Return)
    (card,) = cards(at_work)
    assert (card.speaker_id, card.speaker_role, card.began_at) == (None, None, None)


def test_turns_are_tallied_by_fives_and_never_beside_a_card(
    at_work: AtWork, unnamed: SessionPage, clock: Still
) -> None:
    for number in range(12):
        turn(at_work, unnamed, clock, number % 2, 30)
        said(at_work, f"Parole {number}")
    settle(at_work)
    (tally,) = at_work.do(lambda ws: ws.all(Tally))
    written = sum(tally.turns.values())
    assert (written, len(unnamed.turns.pending)) == (AT_LEAST, 7)
    assert unnamed.board.listening.shares.rows[0].turns == "12 turns"
    assert {card.speaker_id for card in cards(at_work)} == {None}
    entries = at_work.do(lambda ws: list(ws.history(tally.id)))
    sums = [sum(entry.value.values()) for entry in entries if entry.field == "turns"]
    assert sums == [AT_LEAST]


def test_closing_writes_the_last_turns(at_work: AtWork, unnamed: SessionPage, clock: Still) -> None:
    for _ in range(7):
        turn(at_work, unnamed, clock, 0, 20)
    unnamed.places.show_closing()
    settle(at_work)
    unnamed.places.closing.close_button.click()
    settle(at_work)
    counts = counts_of(at_work.do(lambda ws: ws.all(Tally)))
    assert counts[Voice("female", "elected")].turns == 7
    assert counts[Voice("female", "elected")].seconds == 140
    assert unnamed.turns.pending == []


def test_the_window_closed_ends_the_turn_and_writes_what_may_be(
    at_work: AtWork, unnamed: SessionPage, clock: Still
) -> None:
    for _ in range(5):
        turn(at_work, unnamed, clock, 0, 20)
    at_work.press(KEYS.Key_F7)
    settle(at_work)
    at_work.press(KEYS.Key_Return)
    clock.on(30)
    unnamed.hide()
    at_work.settle()
    counts = counts_of(at_work.do(lambda ws: ws.all(Tally)))
    assert (counts[Voice("female", "elected")].turns, unnamed.turns.speaking) == (6, None)


def test_a_few_turns_are_told_nowhere(at_work: AtWork, unnamed: SessionPage, clock: Still) -> None:
    for _ in range(3):
        turn(at_work, unnamed, clock, 0, 20)
    unnamed.turns.leave()
    settle(at_work)
    assert at_work.do(lambda ws: ws.all(Tally)) == []
    assert unnamed.keeper is not None
    kept = json.dumps(read_drafts(unnamed.keeper.drafts.path)[0])
    assert "female" not in kept and "elected" not in kept


def test_a_stricter_rule_is_chosen_by_menu_and_erases(at_work: AtWork, page: SessionPage) -> None:
    from PySide6.QtWidgets import QApplication

    said(at_work, "@naï Une parole")
    asked: list[str] = []
    page.conducting.confirm = lambda rule: not asked.append(rule)
    page.conducting.ask_stricter(page.board.head.more)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert [action.text() for action in menu.actions()] == [
        "By role",
        "By kind of organisation",
        "Nobody",
    ]
    at_work.qtbot.keyClick(menu, KEYS.Key_3)
    settle(at_work)
    (card,) = cards(at_work)
    assert asked == ["none"] and (card.speaker_id, card.speaker_role) == (None, None)
    assert page.sitting is not None and page.sitting.rule == "none"
    assert page.board.stream.content(card.id).who == ""
    assert page.noting.aim.speaker_id is None


def test_a_rule_made_stricter_forgets_the_queue(at_work: AtWork, page: SessionPage) -> None:
    from dialogue_desktop import Session

    page.turns.ask(person(at_work, "Brahim").id)
    at_work.type("@naï Une parole")
    session = at_work.do(lambda ws: ws.all(Session))[0]
    at_work.do(lambda ws: ws.edit(session.id, attribution="none"))
    settle(at_work)
    assert queue(page) == []
    assert page.keeper is not None
    assert not page.keeper.queue(session.id)
    kept = page.keeper.drafts.path.read_text(encoding="utf-8")
    for name in ("Brahim", "Naïma"):
        assert person(at_work, name).id.hex not in kept
    assert "official" not in kept
