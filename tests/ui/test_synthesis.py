"""A room builds statements together, by keyboard alone; every act is on the disk and undone."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from dialogue_desktop import Contribution, Participant, Session, Theme, Workspace
from dialogue_desktop.domain.attendance import Attendance
from dialogue_desktop.domain.slots import Slot
from dialogue_desktop.domain.statements import ShowOfHands, Statement
from dialogue_desktop.ui.operations import merging
from dialogue_desktop.ui.overview.sentences import Sentences
from dialogue_desktop.ui.parts import Menu
from dialogue_desktop.ui.session.room import Projected, open_room
from dialogue_desktop.ui.session.rows import Divider, Said
from dialogue_desktop.ui.synthesis.building import STATEMENTS
from dialogue_desktop.ui.synthesis.cards import mime_of
from dialogue_desktop.ui.synthesis.page import SynthesisPage
from tests.ui.at_work import AtWork

KEYS = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
DAY = dt.date(2022, 1, 3)
TEN = dt.datetime(2022, 1, 3, 10, 0, tzinfo=dt.UTC)
WORDS = "Chaque commune publie la liste de ses locaux."


def prepare(ws: Workspace, cards: int = 4, attribution: str = "role") -> None:
    """A session of 31 people, a theme with some cards, another with one."""
    session = ws.add(Session(title="Emploi", date=DAY, starts="09:00", attribution=attribution))
    land, markets = ws.add_all([Theme(title="Foncier"), Theme(title="Marchés publics")])
    people = ws.add_all([Participant(name=f"Personne {n}", role="official") for n in range(31)])
    slot = ws.add(Slot(date=DAY, half="am"))
    ws.add_all([Attendance(participant_id=one.id, slot_id=slot.id) for one in people])
    ws.add_all(
        [
            Contribution(
                session_id=session.id,
                text=f"Carte {n}",
                theme_ids=[land.id],
                said_at=TEN + dt.timedelta(minutes=n),
            )
            for n in range(1, cards + 1)
        ]
    )
    ws.add(Contribution(session_id=session.id, text="Achats", theme_ids=[markets.id], said_at=TEN))


def open_page(work: AtWork) -> SynthesisPage:
    made = work.show(
        SynthesisPage(work.look, work.desk, now=lambda: TEN, drafts=work.path.parent / "drafts")
    )
    assert isinstance(made, SynthesisPage)
    return made


@pytest.fixture
def page(at_work: AtWork) -> SynthesisPage:
    at_work.do(prepare)
    return open_page(at_work)


def shown(page: SynthesisPage) -> list[str]:
    return [str(page.cards.content(r.key).text) for r in page.cards.rows if isinstance(r, Said)]


def statements(work: AtWork) -> list[Statement]:
    return work.do(lambda ws: ws.all(Statement))


def texts(work: AtWork, ids: list[UUID]) -> list[str]:
    found = work.do(lambda ws: [ws.get(Contribution, id) for id in ids])
    return sorted(one.text for one in found)


def write(work: AtWork, words: str = WORDS) -> None:
    work.press(KEYS.Key_F2)
    work.type(words)
    work.press(KEYS.Key_Return)
    work.settle()


def built(page: SynthesisPage) -> Any:
    assert page.building is not None
    return page.building


# --- cards and words ---------------------------------------------------------------------------


def test_a_statement_is_made_of_cards_by_keyboard(at_work: AtWork, page: SynthesisPage) -> None:
    assert shown(page) == [f"Carte {n}" for n in range(1, 5)]
    at_work.press(KEYS.Key_Space)
    at_work.press(KEYS.Key_Down)
    at_work.press(KEYS.Key_Space)
    at_work.press(KEYS.Key_Down)
    at_work.type("r")
    write(at_work)
    (made,) = statements(at_work)
    assert made.text == WORDS
    assert texts(at_work, made.contribution_ids) == ["Carte 1", "Carte 2"]
    assert texts(at_work, made.reserve_ids) == ["Carte 3"]
    assert made.reserve == "Carte 3"
    assert at_work.do(lambda ws: ws.get(Theme, made.theme_id)).title == "Foncier"


def test_the_key_of_a_reserve_is_its_place_on_an_arabic_keyboard(
    at_work: AtWork, page: SynthesisPage
) -> None:
    at_work.type("ق")
    assert len(built(page).current.reserve_ids) == 1


def test_a_card_is_unlinked_by_the_same_key(at_work: AtWork, page: SynthesisPage) -> None:
    at_work.press(KEYS.Key_Space)
    write(at_work)
    at_work.press(KEYS.Key_Space)
    at_work.settle()
    assert statements(at_work)[0].contribution_ids == []


def test_what_was_done_is_taken_back(at_work: AtWork, page: SynthesisPage) -> None:
    write(at_work)
    at_work.press(KEYS.Key_Space)
    at_work.settle()
    at_work.do(lambda ws: ws.undo())
    assert statements(at_work)[0].contribution_ids == []
    assert built(page).current.card_ids == ()


def test_keys_that_come_quickly_are_all_kept_and_shown(
    at_work: AtWork, page: SynthesisPage
) -> None:
    write(at_work)
    at_work.desk.run(lambda ws: ws.add(Theme(title="D’ailleurs")))  # others write meanwhile
    for _ in range(3):
        at_work.press(KEYS.Key_Space)
        at_work.press(KEYS.Key_Down)
        QApplication.processEvents()
    at_work.type("r")
    at_work.settle()
    (made,) = statements(at_work)
    assert (len(made.contribution_ids), len(made.reserve_ids)) == (3, 1)
    assert len(built(page).current.card_ids) == 3 and len(built(page).current.reserve_ids) == 1
    at_work.do(lambda ws: ws.edit(made.id, text="Autrement"))
    assert built(page).current.text == "Autrement"


def test_a_statement_taken_away_elsewhere_is_no_longer_shown(
    at_work: AtWork, page: SynthesisPage
) -> None:
    write(at_work)
    (made,) = statements(at_work)
    at_work.do(lambda ws: ws.remove(made.id))
    assert not built(page).statements and not built(page).current.written


def test_words_that_are_typed_outlive_the_program(at_work: AtWork, page: SynthesisPage) -> None:
    at_work.press(KEYS.Key_Space)
    at_work.press(KEYS.Key_F2)
    at_work.type("Chaque commune")
    page.drafts.close()
    again = open_page(at_work)
    assert again.panel.editing
    assert again.panel.editor.said() == ("Chaque commune", "")
    assert len(built(again).current.card_ids) == 1
    assert at_work.notices[-1][0] == "Your draft is back"
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert [one.text for one in statements(at_work)] == ["Chaque commune"]
    assert again.drafts.draft() is None


# --- stages ------------------------------------------------------------------------------------


def test_a_reservation_that_is_typed_is_taken_up(at_work: AtWork, page: SynthesisPage) -> None:
    at_work.type("r")
    write(at_work)
    line = page.panel.reserve.text
    line.area.setFocus()
    at_work.type("Sauf en montagne. ")
    kept = page.unkept.unfinished()
    assert kept is not None
    line.set_text("Carte 1")
    page.cards.setFocus()
    assert page.unkept.unfinished() is None
    page.unkept.take_up(kept)
    at_work.settle()
    assert line.text() == "Sauf en montagne. Carte 1" and line.area.hasFocus()
    assert page.unkept.unfinished() == kept
    page.cards.setFocus()
    assert statements(at_work)[0].reserve == "Sauf en montagne. Carte 1"


def test_read_hands_and_approval(at_work: AtWork, page: SynthesisPage) -> None:
    write(at_work)
    at_work.press(KEYS.Key_Return)  # read to the room
    at_work.settle()
    assert statements(at_work)[0].read_at == TEN
    page.panel.hands.begin()
    for number in ("11", "9", None, "3", "2"):
        if number is None:
            continue
        at_work.type(number)
        at_work.press(KEYS.Key_Tab)
    assert str(page.panel.hands.silence.text) == "6 of the 31 present did not raise a hand."
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    (hands,) = at_work.do(lambda ws: ws.all(ShowOfHands))
    (made,) = statements(at_work)
    assert (hands.support_women, hands.support_men, hands.hands("reserve")) == (11, 9, 5)
    assert hands.statement_id == made.id and hands.asked_at == TEN
    assert made.approved_at == TEN
    assert built(page).places()[0].kept == 1


def test_nothing_is_kept_that_was_not_read(at_work: AtWork, page: SynthesisPage) -> None:
    write(at_work)
    page.acts.keep()
    at_work.settle()
    assert statements(at_work)[0].approved_at is None


def test_changed_words_have_to_be_read_again(at_work: AtWork, page: SynthesisPage) -> None:
    write(at_work)
    at_work.press(KEYS.Key_F6)
    at_work.press(KEYS.Key_F2)
    at_work.type(" Vite")
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    (made,) = statements(at_work)
    assert made.text == f"{WORDS} Vite" and made.read_at is None


def test_what_was_approved_is_corrected_in_a_new_statement(
    at_work: AtWork, page: SynthesisPage
) -> None:
    at_work.press(KEYS.Key_Space)
    write(at_work)
    at_work.press(KEYS.Key_F6)
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    at_work.press(KEYS.Key_Space)  # nothing of it is changed
    assert "F2" in at_work.notices[-1][0]
    write(at_work, " Chaque année.")
    first, second = statements(at_work)
    assert (first.text, first.approved_at) == (WORDS, TEN)
    assert second.text == f"{WORDS} Chaque année." and second.approved_at is None
    assert second.contribution_ids == first.contribution_ids
    assert built(page).number() == (2, 2)


def test_after_one_is_kept_enter_begins_the_next(at_work: AtWork, page: SynthesisPage) -> None:
    write(at_work)
    at_work.press(KEYS.Key_Return)
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert statements(at_work)[0].approved_at == TEN
    at_work.press(KEYS.Key_Return)
    at_work.type("Autre chose")
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert [one.text for one in statements(at_work)] == [WORDS, "Autre chose"]


def test_who_has_left_raises_no_hand(at_work: AtWork, page: SynthesisPage) -> None:
    marks = at_work.do(lambda ws: ws.all(Attendance))
    at_work.do(lambda ws: ws.edit(marks[0], left_at="11:00"))
    assert built(page).present == 30


def test_more_hands_than_people_are_said(at_work: AtWork, page: SynthesisPage) -> None:
    write(at_work)
    page.panel.hands.begin()
    at_work.type("40")
    assert str(page.panel.hands.silence.text) == "9 hands more than people present"


def test_a_second_count_of_another_laptop_shows_the_last(
    at_work: AtWork, page: SynthesisPage
) -> None:
    write(at_work)
    (made,) = statements(at_work)

    def count(ws: Workspace) -> None:
        for minutes, hands in ((5, 20), (1, 3)):
            at = TEN + dt.timedelta(minutes=minutes)
            show = ShowOfHands(session_id=made.session_id, statement_id=made.id, asked_at=at)
            ws.add(show.model_copy(update={"support_women": hands}))

    at_work.do(count)
    assert built(page).current.counts == {"support_women": 20}


# --- moving ------------------------------------------------------------------------------------


def test_a_card_moves_by_key_and_by_drag(at_work: AtWork, page: SynthesisPage) -> None:
    at_work.type("m")
    menu = page.findChild(Menu)
    assert menu is not None
    menu.actions()[0].trigger()
    menu.close()
    at_work.settle()
    assert shown(page) == ["Carte 2", "Carte 3", "Carte 4"]
    card = page.cards.current()
    themes, data = page.themes.list, mime_of(card)  # Qt keeps no hold on what is dragged
    spot = QPointF(themes.visualRect(themes.rows.index(1, 0)).center())
    event = QDropEvent(
        spot, Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    themes.dropEvent(event)
    at_work.settle()
    assert shown(page) == ["Carte 3", "Carte 4"]
    theme = at_work.do(lambda ws: ws.all(Theme)[1])
    moved = at_work.do(lambda ws: [c.text for c in ws.all(Contribution) if theme.id in c.theme_ids])
    assert sorted(moved) == ["Achats", "Carte 1", "Carte 2"]
    at_work.undo_notice()
    assert shown(page) == ["Carte 2", "Carte 3", "Carte 4"]


def test_a_card_may_begin_a_theme(at_work: AtWork, page: SynthesisPage) -> None:
    card = page.cards.current()
    page.themes.ask_name(card)
    at_work.type("Eau")
    page.cards.step(1)  # as somebody who looks at the others meanwhile
    page.themes.field.entered.emit()
    at_work.settle()
    assert [one.title for one in at_work.do(lambda ws: ws.all(Theme))][-1] == "Eau"
    assert shown(page) == ["Carte 2", "Carte 3", "Carte 4"]
    assert [place.title for place in built(page).places()][2] == "Eau"


# --- where one is ------------------------------------------------------------------------------


def test_a_statement_of_another_session_is_reached_while_the_page_is_still_being_read(
    at_work: AtWork, page: SynthesisPage
) -> None:
    def build(ws: Workspace) -> list[UUID]:
        other = ws.add(Session(title="Eau", date=DAY - dt.timedelta(days=9)))
        return [ws.add(Statement(session_id=other.id, text=text)).id for text in ("Un", "Deux")]

    for statement in at_work.do(build):
        page.go("synthesis", at_work.do(lambda ws: ws.all(Session)[0].id))
        page.go("statement", statement)
        at_work.settle()
        assert built(page).current.id == page.panel.now.id == statement


def test_a_statement_opens_its_cards_and_a_card_its_statements(
    at_work: AtWork, page: SynthesisPage
) -> None:
    at_work.press(KEYS.Key_Down)
    at_work.press(KEYS.Key_Space)
    write(at_work)
    at_work.press(KEYS.Key_N, CTRL)
    at_work.type("Autre chose")
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert built(page).current.text == "Autre chose"
    page.cards.pick(1)
    at_work.press(KEYS.Key_Right)
    assert built(page).current.text == WORDS
    page._go(STATEMENTS)
    at_work.press(KEYS.Key_Return)
    assert shown(page)[page.cards.place] == "Carte 2"
    assert built(page).current.text == WORDS


def test_where_the_room_agrees_and_where_it_differs(at_work: AtWork, page: SynthesisPage) -> None:
    session = built(page).session

    def some(ws: Workspace) -> None:
        for text, hands in (
            ("Oui", {"support_women": 3}),
            ("Presque", {"support_men": 3, "reserve_men": 1}),
            ("Non", {"support_men": 3, "differ_others": 2}),
            ("Pas compté", {}),
        ):
            made = ws.add(Statement(session_id=session, text=text))
            ws.add(ShowOfHands(session_id=session, statement_id=made.id, **hands))

    at_work.do(some)
    page._go(STATEMENTS)
    rows = [
        row.title if isinstance(row, Divider) else str(page.cards.content(row.key).text)
        for row in page.cards.rows
    ]
    assert rows == [
        "Where the room agrees", "Oui", "Agreed, with a reservation", "Presque",
        "Where the room differs", "Non", "Not counted yet", "Pas compté",
    ]  # fmt: skip


def test_cards_are_found_in_all_themes(at_work: AtWork, page: SynthesisPage) -> None:
    at_work.press(KEYS.Key_F, CTRL)
    at_work.type("achats")
    assert shown(page) == ["Achats"]
    at_work.press(KEYS.Key_Escape)
    at_work.press(KEYS.Key_Escape)
    assert len(shown(page)) == 4


def test_themes_are_walked_through_by_keyboard(at_work: AtWork, page: SynthesisPage) -> None:
    at_work.press(KEYS.Key_Down, ALT)
    assert shown(page) == ["Achats"]
    at_work.press(KEYS.Key_Left)
    assert page.themes.list.hasFocus()
    at_work.press(KEYS.Key_Right)
    assert page.cards.hasFocus()


def test_it_leads_back_to_the_session_and_on_to_what_follows(
    at_work: AtWork, page: SynthesisPage
) -> None:
    session = built(page).session
    at_work.press(KEYS.Key_F7)
    at_work.press(KEYS.Key_Escape)
    assert at_work.asked[0][0] == "follow"
    assert at_work.asked[0][1] == {"contribution_id": page.cards.current()}
    assert at_work.asked[1] == ("session", session)


# --- the room ----------------------------------------------------------------------------------


def test_the_room_sees_what_is_built_and_never_who_said_it(
    at_work: AtWork, page: SynthesisPage
) -> None:
    at_work.press(KEYS.Key_F5)
    room = open_room(page)
    assert room is not None and room.isVisible()
    page.activateWindow()
    at_work.qtbot.waitUntil(page.isActiveWindow)
    at_work.press(KEYS.Key_F2)
    at_work.type("Chaque")
    assert room.shown == Projected("Chaque")
    at_work.type(" commune")
    at_work.press(KEYS.Key_Return)
    page.panel.hands.begin()
    at_work.type("1")
    at_work.press(KEYS.Key_Tab)
    at_work.type("2")
    assert room.shown == Projected("Chaque commune", hands=(3, 0, 0))
    at_work.qtbot.keyClick(room, KEYS.Key_F5)
    assert not room.isVisible()


# --- rules and access --------------------------------------------------------------------------


def test_no_name_is_shown_under_the_rule(at_work: AtWork) -> None:
    def named(ws: Workspace) -> None:
        prepare(ws, 1, "role")
        person = ws.all(Participant)[0]
        ws.edit(ws.all(Contribution)[0], speaker_id=person.id)

    at_work.do(named)
    page = open_page(at_work)
    card = next(card for card in built(page).sitting.cards.values() if card.speaker_id)
    content = page.cards.content(card.id)
    assert content.who and "Personne" not in content.who


def test_a_session_without_cards_says_so(at_work: AtWork) -> None:
    at_work.do(lambda ws: ws.add(Session(title="Vide", date=DAY)))
    page = open_page(at_work)
    at_work.press(KEYS.Key_Space)
    assert shown(page) == []
    write(at_work)
    assert [one.text for one in statements(at_work)] == [WORDS]


def test_the_same_statement_edited_on_two_laptops_is_asked_about(
    at_work: AtWork, page: SynthesisPage, tmp_path: Path
) -> None:
    write(at_work)
    (made,) = statements(at_work)
    page.panel.hands.begin()
    at_work.type("3")
    at_work.press(KEYS.Key_Tab)
    at_work.settle()
    hands = at_work.do(lambda ws: ws.all(ShowOfHands)[0].id)
    pack, back = tmp_path / "pack.dialogue", tmp_path / "back.dialogue"
    at_work.do(lambda ws: ws.export(pack))
    other = tmp_path / "other.dialogue"
    other.write_bytes(pack.read_bytes())
    with Workspace.open(other, author="Driss") as ws:
        ws.edit(made.id, text="Driss")
        ws.edit(hands, support_women=5)
        ws.export(back)
    at_work.do(lambda ws: ws.edit(made.id, text="Amina"))
    at_work.do(lambda ws: ws.edit(hands, support_women=4))
    at_work.do(lambda ws: ws.merge([back]))
    decisions = at_work.do(merging.decisions())
    told = [(one.conflict.kind, one.conflict.field) for one in decisions.questions]
    assert sorted(told) == [("show_of_hands", "support_women"), ("statement", "text")]
    sentences = Sentences(at_work.look)
    shown = at_work.do(lambda ws: ws.get(Statement, made.id).text)
    asked = {sentences.question(one) for one in decisions.questions}
    assert asked == {"Which words are right?", f"{shown}, women in support: what is right?"}
