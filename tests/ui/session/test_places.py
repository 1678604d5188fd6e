"""Who is here, what a table brings back, and what is missing before a session is closed."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from dialogue_desktop import Attendance, Module, Participant, Session, Slot, Theme, Workspace
from dialogue_desktop.domain.consents import PURPOSES, Consent
from dialogue_desktop.domain.harvests import Harvest
from dialogue_desktop.domain.invitations import SessionInvitation
from dialogue_desktop.domain.presence import register_id, registers_of
from dialogue_desktop.domain.statements import Statement
from dialogue_desktop.papers import reached
from dialogue_desktop.ui.operations import campaign
from dialogue_desktop.ui.session.board import CLOSING, HARVEST, HERE, NOTES
from dialogue_desktop.ui.session.page import SessionPage
from tests.ui.at_work import AtWork
from tests.ui.session import CTRL, KEYS, Still, again, cards, open_page, person, prepare, said

TEN = dt.datetime(2022, 1, 3, 10, 0).astimezone()


@pytest.fixture
def clock() -> Still:
    return Still(TEN)


@pytest.fixture
def page(at_work: AtWork, clock: Still) -> SessionPage:
    at_work.do(prepare)
    return open_page(at_work, now=clock)


def settle(work: AtWork) -> None:
    work.settle()
    work.settle()


def the_session(work: AtWork) -> Session:
    return work.do(lambda ws: ws.all(Session))[0]


# --- who is here ---------------------------------------------------------------------------------


def test_the_register_is_made_at_need_and_marks_like_attendance(
    at_work: AtWork, page: SessionPage, clock: Still
) -> None:
    at_work.press(KEYS.Key_F2)
    settle(at_work)
    assert page.board.place == HERE and at_work.do(lambda ws: ws.all(Slot)) == []
    at_work.type("naï")
    at_work.press(KEYS.Key_Return)
    settle(at_work)
    session = the_session(at_work)
    (slot,) = at_work.do(lambda ws: ws.all(Slot))
    assert (slot.id, slot.date, slot.half) == (register_id(session.id), session.date, "am")
    (mark,) = at_work.do(lambda ws: ws.all(Attendance))
    assert mark.participant_id == person(at_work, "Naïma").id
    assert mark.status == "late" and mark.arrived_at == "10:00"
    clock.on(3600)
    at_work.type("naï")
    at_work.press(KEYS.Key_5)
    settle(at_work)
    assert at_work.do(lambda ws: ws.all(Attendance))[0].left_at == "11:00"
    assert page.sitting is not None
    assert page.sitting.room.there == {mark.participant_id} and not page.sitting.room.here
    at_work.press(KEYS.Key_F2)
    assert page.board.place == NOTES and at_work.focus is page.board.bar.editor


def test_a_walk_in_is_added_and_marked(at_work: AtWork, page: SessionPage) -> None:
    at_work.press(KEYS.Key_F2)
    settle(at_work)
    at_work.type("zineb lahlou")
    at_work.press(KEYS.Key_Return, CTRL)
    settle(at_work)
    new = person(at_work, "Zineb")
    assert new.to_complete
    assert page.sitting is not None and new.id in page.sitting.room.here
    at_work.press(KEYS.Key_Escape)
    assert page.board.place == NOTES
    said(at_work, "@zineb Je suis là")
    assert cards(at_work)[0].speaker_id == new.id


def test_a_planned_half_day_is_the_register(at_work: AtWork, page: SessionPage) -> None:
    day = dt.date(2022, 1, 3)
    made = at_work.do(lambda ws: ws.add_all([Slot(date=day, half="pm"), Slot(date=day, half="am")]))
    at_work.press(KEYS.Key_F2)
    settle(at_work)
    at_work.type("naï")
    at_work.press(KEYS.Key_Return)
    settle(at_work)
    assert at_work.do(lambda ws: ws.all(Attendance))[0].slot_id == made[1].id
    assert len(at_work.do(lambda ws: ws.all(Slot))) == 2


def test_registers_of_another_venue_or_half_day_are_others() -> None:
    session = Session(title="S", date=dt.date(2022, 1, 3), starts="14:30", venue="Fès")
    slots = [
        Slot(date=session.date, half="pm", venue="Fès"),
        Slot(date=session.date, half="pm", venue="Sefrou"),
        Slot(date=session.date, half="am", venue="Fès"),
        Slot(id=register_id(session.id), date=dt.date(2022, 1, 4), half="am"),
    ]
    assert registers_of(session, slots) == [slots[0], slots[3]]


def test_a_dialogue_is_no_training(at_work: AtWork, page: SessionPage) -> None:
    """Its register counts for nobody's completion and is no session of the campaign."""
    at_work.do(trained)
    naima = person(at_work, "Naïma").id
    before = at_work.do(lambda ws: reached(ws._read, ws.programme)[naima])
    at_work.press(KEYS.Key_F2)
    settle(at_work)
    at_work.type("naï")
    at_work.press(KEYS.Key_Return)
    settle(at_work)
    assert at_work.do(lambda ws: reached(ws._read, ws.programme)[naima]) == before
    assert len(at_work.do(campaign.read()).slots) == 1


def trained(ws: Workspace) -> None:
    module = ws.add(Module(title="Gouvernance"))
    slot = ws.add(Slot(date=dt.date(2021, 12, 9), module_ids=[module.id]))
    naima = next(p for p in ws.all(Participant) if p.name == "Naïma Ouarghi")
    ws.add(Attendance(participant_id=naima.id, slot_id=slot.id))


def test_officials_are_trained_or_not_yet(at_work: AtWork, page: SessionPage) -> None:
    at_work.do(trained)
    at_work.press(KEYS.Key_F2)
    settle(at_work)
    register = page.places.here.register
    assert register is not None
    found = {line.name: register.notes.get(line.id, "") for line in register.enrolled}
    assert found == {
        "Naïma Ouarghi": "trained",
        "Brahim Azizi": "not yet trained",
        "Rachida Tounfit": "",
        "Fatima-Zahra Sebti": "",
    }


def test_who_was_invited_is_expected(at_work: AtWork, page: SessionPage) -> None:
    one, session = person(at_work, "Brahim"), the_session(at_work)
    at_work.do(lambda ws: ws.add(SessionInvitation(participant_id=one.id, session_id=session.id)))
    at_work.press(KEYS.Key_F2)
    settle(at_work)
    register = page.places.here.register
    assert register is not None and [line.id for line in register.enrolled] == [one.id]


# --- tables --------------------------------------------------------------------------------------


def test_a_harvest_is_written_by_a_key_and_its_draft_survives(
    at_work: AtWork, page: SessionPage, clock: Still
) -> None:
    at_work.press(KEYS.Key_G, CTRL)
    at_work.type("2 1")
    at_work.press(KEYS.Key_Return)
    at_work.press(KEYS.Key_H, CTRL)
    settle(at_work)
    assert page.board.place == HARVEST
    assert "table 2, round 1" in str(page.places.harvest.title.text)
    at_work.type("Un inventaire des locaux")
    page = again(at_work, page, now=clock)
    at_work.press(KEYS.Key_H, CTRL)
    settle(at_work)
    assert page.places.harvest.prose.text() == "Un inventaire des locaux"
    page.places.harvest.prose.setFocus()
    at_work.press(KEYS.Key_Return, CTRL)
    settle(at_work)
    (harvest,) = at_work.do(lambda ws: ws.all(Harvest))
    assert (harvest.table, harvest.round) == (2, 1)
    assert harvest.text == "Un inventaire des locaux"
    assert page.board.place == NOTES and at_work.notices[-1][0] == "Harvest kept"
    session = the_session(at_work)
    at_work.do(lambda ws: ws.add(Harvest(session_id=session.id, table=1, text="Des prêts")))
    at_work.press(KEYS.Key_H, CTRL)
    settle(at_work)
    assert page.places.harvest.others_title.isVisible()
    page.places.harvest.prose.set_text("")
    page.places.harvest.keep()
    settle(at_work)
    texts = {one.table: one.text for one in at_work.do(lambda ws: ws.all(Harvest))}
    assert texts == {1: "Des prêts", 2: None}


# --- closing -------------------------------------------------------------------------------------


def lacking(page: SessionPage) -> list[str]:
    return [lack.words for lack in page.places.closing.lacks.lacks]


def go(page: SessionPage, words: str) -> None:
    next(lack for lack in page.places.closing.lacks.lacks if words in lack.words).go()


def test_what_is_missing_is_named_and_each_line_leads_there(
    at_work: AtWork, page: SessionPage
) -> None:
    at_work.press(KEYS.Key_G, CTRL)
    at_work.type("1")
    at_work.press(KEYS.Key_Return)
    said(at_work, "@naï #eau Une parole")
    session = the_session(at_work)
    at_work.do(lambda ws: ws.add(Statement(session_id=session.id, text="Nous voulons")))
    at_work.do(lambda ws: ws.add(Theme(title="EAU")))
    settle(at_work)
    at_work.press(KEYS.Key_L, CTRL)
    settle(at_work)
    assert page.board.place == CLOSING and at_work.focus is page.places.closing.lacks
    naima = "\u2068Naïma Ouarghi\u2069"
    assert lacking(page) == [
        "Nobody was marked as present",
        f"{naima} was not asked whether to be named",
        "Nothing was noted under “\u2068Deux\u2069”",
        "1 statement not read back to the room",
        "No harvest yet: table 1, round 1",
        "Two themes are called “\u2068eau\u2069”: unite them",
    ]
    assert page.places.closing.lacks.accessibleName() == lacking(page)[0]
    at_work.press(KEYS.Key_Return)
    settle(at_work)
    assert page.board.place == HERE
    at_work.press(KEYS.Key_L, CTRL)
    settle(at_work)
    go(page, "Naïma")
    assert at_work.asked[-1] == ("person", person(at_work, "Naïma").id)
    go(page, "statement")
    assert at_work.asked[-1] == ("synthesis", session.id)
    go(page, "themes")
    settle(at_work)
    assert len(at_work.do(lambda ws: ws.all(Theme))) == 3
    assert not any("themes" in words for words in lacking(page))
    go(page, "harvest")
    settle(at_work)
    assert page.board.place == HARVEST
    at_work.press(KEYS.Key_Escape)
    page.places.show_closing()
    settle(at_work)
    go(page, "Deux")
    assert page.board.place == NOTES
    assert page.sitting is not None and page.sitting.place() == 1


def test_walk_ins_and_the_invited_are_looked_for(at_work: AtWork, page: SessionPage) -> None:
    session = the_session(at_work)

    def fill(ws: Workspace) -> None:
        for one in ws.all(Participant):
            ws.add(SessionInvitation(participant_id=one.id, session_id=session.id))
        slot = ws.add(Slot(date=session.date, half="am"))
        new = ws.add(Participant(name="Zineb Lahlou", to_complete=True))
        ws.add(Attendance(participant_id=new.id, slot_id=slot.id))

    at_work.do(fill)
    settle(at_work)
    page.places.show_closing()
    settle(at_work)
    assert "4 invited people not marked" in lacking(page)
    assert "\u2068Zineb Lahlou\u2069: only a name is known" in lacking(page)


def test_words_on_the_line_are_not_forgotten(at_work: AtWork, page: SessionPage) -> None:
    at_work.type("Presque dit")
    at_work.press(KEYS.Key_L, CTRL)
    settle(at_work)
    assert lacking(page)[0] == "Words on the line that were not noted"
    at_work.press(KEYS.Key_Return)
    assert page.board.place == NOTES and at_work.focus is page.board.bar.editor
    assert page.board.bar.editor.text() == "Presque dit"


def test_who_was_asked_is_not_asked_again(at_work: AtWork, page: SessionPage) -> None:
    said(at_work, "@naï Une parole")
    naima = person(at_work, "Naïma")
    consent = Consent(
        participant_id=naima.id, purpose_id=PURPOSES["quotation"], consent="withdrawn"
    )
    at_work.do(lambda ws: ws.add(consent))
    page.places.show_closing()
    settle(at_work)
    assert not any("Naïma" in words for words in lacking(page))


def test_what_was_promised_is_counted_and_the_clock_stops_when_a_session_is_closed(
    at_work: AtWork, page: SessionPage, clock: Still
) -> None:
    said(at_work, "@naï /commit Je viendrai")
    clock.on(5 * 60)
    page.places.show_closing()
    settle(at_work)
    page.places.closing.close_button.click()
    settle(at_work)
    assert page.places.closing.missing.gathered.commitments == 1
    clock.on(60 * 60)
    assert page.sitting.agenda(clock())[0].real == 5


def test_a_session_is_closed_its_minutes_proposed_and_it_goes_on(
    at_work: AtWork, page: SessionPage, tmp_path: Path
) -> None:
    said(at_work, "@naï Une parole")
    at_work.press(KEYS.Key_L, CTRL)
    settle(at_work)
    page.places.closing.close_button.setFocus()
    at_work.press(KEYS.Key_Return)
    settle(at_work)
    closed = the_session(at_work).closed_at
    assert closed == TEN.astimezone(dt.UTC)
    closing = page.places.closing
    assert closing.minutes.isVisible() and at_work.focus is closing.minutes
    assert closing.missing.gathered.cards == 1
    assert closing.gathered.isVisible() and "1 thing said" in closing.gathered.accessibleName()
    assert not at_work.alerts
    opened: list[Any] = []
    page.outgoing.ask_path = lambda name: tmp_path / name
    page.outgoing.open_file = opened.append
    at_work.press(KEYS.Key_Return)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    at_work.qtbot.keyClick(menu, KEYS.Key_Return)
    settle(at_work)
    assert len(list(tmp_path.glob("*.pdf"))) == 1 and opened
    closing.reopen.click()
    settle(at_work)
    assert the_session(at_work).closed_at is None
    assert closing.close_button.isVisible()
