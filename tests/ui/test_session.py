"""What is said is noted by keyboard alone; no line is lost or doubled, nobody named unasked."""

from __future__ import annotations

import datetime as dt
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from dialogue_desktop import (
    AgendaItem,
    Contribution,
    Participant,
    Session,
    Theme,
    Workspace,
)
from dialogue_desktop.domain.sample import sample_id, sample_records
from dialogue_desktop.resources import resource
from dialogue_desktop.store.drafts import read_drafts
from dialogue_desktop.ui.session.board import NOTES, NOTHING, QUESTION
from dialogue_desktop.ui.session.page import SessionPage
from dialogue_desktop.ui.session.rows import Divider, Said
from tests.ui.at_work import AtWork, unnamed

KEYS = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NINE = dt.datetime(2022, 1, 3, 8, 30, tzinfo=dt.UTC)


class Watch:
    """A clock that goes on by ten seconds whenever it is looked at."""

    def __init__(self, at: dt.datetime = NINE) -> None:
        self.at = at

    def __call__(self) -> dt.datetime:
        self.at += dt.timedelta(seconds=10)
        return self.at


def session(**fields: Any) -> Session:
    return Session(title="Emploi local", date=dt.date(2022, 1, 3), starts="09:00", **fields)


def people() -> list[Participant]:
    return [
        Participant(name="Naïma Ouarghi", name_ar="نعيمة الورغي", sex="female", role="official"),
        Participant(name="Rachida Tounfit", sex="female", role="cooperative"),
        Participant(name="Fatima-Zahra Lemseffer", name_ar="فاطمة المسفر", role="association"),
        Participant(name="Fatima-Zahra Sebti", name_ar="فاطمة السبتي", role="official"),
    ]


def open_page(work: AtWork, **how: Any) -> SessionPage:
    how.setdefault("now", Watch())
    made = work.show(SessionPage(work.look, work.desk, drafts=work.path.parent / "drafts", **how))
    assert isinstance(made, SessionPage)
    return made


@pytest.fixture
def page(at_work: AtWork) -> SessionPage:
    """A session whose rule was decided, with two items on its agenda and two themes."""
    at_work.do(_prepare)
    return open_page(at_work)


def _prepare(ws: Workspace, attribution: str = "named") -> None:
    one = ws.add(session(attribution=attribution))
    ws.add_all([AgendaItem(session_id=one.id, title=t, planned_minutes=20) for t in ("Un", "Deux")])
    ws.add_all([Theme(title="Foncier", title_ar="العقار"), Theme(title="Marchés publics")])
    ws.add_all(people())


def cards(work: AtWork) -> list[Contribution]:
    return work.do(lambda ws: ws.all(Contribution))


def texts(work: AtWork) -> list[str]:
    return [card.text or "" for card in cards(work)]


def said(work: AtWork, text: str) -> None:
    work.type(text)
    work.press(KEYS.Key_Return)


def shown(page: SessionPage) -> list[str]:
    """The texts in the stream."""
    stream = page.board.stream
    return [str(stream.content(row.key).text) for row in stream.rows if isinstance(row, Said)]


def drafts(page: SessionPage) -> dict[str, Any]:
    assert page.keeper is not None
    return read_drafts(page.keeper.drafts.path)[0]


def who(page: SessionPage) -> str:
    """The speaker's token, or nothing."""
    token = page.board.bar.speaker
    return token.accessibleName() if token.isVisible() else ""


# --- before the first card ---------------------------------------------------------------------


def test_without_a_session_one_is_prepared(at_work: AtWork) -> None:
    page = open_page(at_work)
    assert page.board.place == NOTHING
    at_work.press(KEYS.Key_Return)
    assert at_work.asked == [("agenda", None)]


def test_the_rule_is_asked_before_the_first_card_and_shown(at_work: AtWork) -> None:
    at_work.do(lambda ws: ws.add(session()))
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
    at_work.do(lambda ws: ws.add(session()))
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


# --- noting ------------------------------------------------------------------------------------


def test_a_latin_name_keeps_its_point_in_an_arabic_window(
    at_work: AtWork, page: SessionPage
) -> None:
    at_work.do(lambda ws: ws.add(Participant(name="Hiba Kassem", role="official")))
    at_work.settle()
    at_work.look.set(language="ar")
    at_work.type("@hiba ")
    assert who(page).startswith("\u2068Hiba K.\u2069 · ")


def test_a_line_becomes_a_card_at_enter(at_work: AtWork, page: SessionPage) -> None:
    at_work.type("@naï #fon ")
    assert page.board.bar.editor.text() == ""
    assert who(page) == "Naïma O. · elected woman"
    at_work.press(KEYS.Key_7, CTRL)
    said(at_work, "On attend un local.")
    assert page.board.bar.editor.text() == ""
    assert shown(page) == ["On attend un local."]
    (card,) = cards(at_work)
    people_by_id = {p.id: p for p in at_work.do(lambda ws: ws.all(Participant))}
    assert card.text == "On attend un local."
    assert card.kind == "proposal"
    assert people_by_id[card.speaker_id].name == "Naïma Ouarghi"
    assert card.speaker_role == "official"
    assert len(card.theme_ids) == 1
    assert card.said_at is not None and card.said_at.date() == dt.date(2022, 1, 3)
    assert [k for k in drafts(page) if not k.startswith("place")] == []


def test_speaker_and_theme_stay_and_the_kind_begins_anew(
    at_work: AtWork, page: SessionPage
) -> None:
    at_work.type("@rachida #foncier ")
    at_work.press(KEYS.Key_4, CTRL)
    said(at_work, "Un")
    said(at_work, "Deux")
    at_work.type("#marchés ")
    said(at_work, "Trois")
    first, second, third = cards(at_work)
    assert first.speaker_id == second.speaker_id == third.speaker_id is not None
    assert (first.kind, second.kind) == ("story", "viewpoint")
    assert first.theme_ids == second.theme_ids != third.theme_ids
    assert len(third.theme_ids) == 1


def test_lines_that_come_quickly_are_all_saved_in_order(at_work: AtWork, page: SessionPage) -> None:
    lines = [f"Parole {number}" for number in range(60)]
    for line in lines:
        said(at_work, line)
    assert shown(page) == lines
    assert texts(at_work) == lines
    assert page.sitting is not None and not page.sitting.unsaved


def test_a_whole_line_is_read_at_once(at_work: AtWork, page: SessionPage) -> None:
    page.board.bar.editor.insertPlainText("@naï #transport /q Qui nous ramène ? #foncier")
    at_work.press(KEYS.Key_Return)
    (card,) = cards(at_work)
    themes = {theme.id: theme.title for theme in at_work.do(lambda ws: ws.all(Theme))}
    assert card.text == "Qui nous ramène ?"
    assert card.kind == "question"
    assert {themes[id] for id in card.theme_ids} == {"transport", "Foncier"}


def test_a_new_theme_is_one_theme_however_quickly(at_work: AtWork, page: SessionPage) -> None:
    for number in range(5):
        said(at_work, f"Encore #Eau {number} #eau")
    found = [t for t in at_work.do(lambda ws: ws.all(Theme)) if t.title.lower() == "eau"]
    assert len(found) == 1
    assert {tuple(card.theme_ids) for card in cards(at_work)} == {(found[0].id,)}


def test_of_several_people_one_is_chosen(at_work: AtWork, page: SessionPage) -> None:
    at_work.type("@fatima ")
    at_work.settle()
    assert page.popup.is_open and len(page.popup.lines) == 2
    at_work.press(KEYS.Key_Down)
    chosen = page.popup.current()
    at_work.press(KEYS.Key_Tab)
    assert not page.popup.is_open
    assert at_work.focus is page.board.bar.editor
    assert page.noting.aim.speaker_id == chosen.value.id
    said(at_work, "Oui")
    assert cards(at_work)[0].speaker_id == chosen.value.id


def test_speakers_of_one_name_are_told_apart(page: SessionPage, at_work: AtWork) -> None:
    same = [Participant(name="Fatima Alaoui", commune=where) for where in ("Sefrou", "Azrou")]
    at_work.do(lambda ws: ws.add_all(same))
    at_work.type("@fatima al")
    at_work.settle()
    assert {line.note for line in page.popup.lines} == {"Sefrou", "Azrou"}


@pytest.mark.parametrize(
    ("language", "letters", "offered"),
    [
        ("fr", "élu", "Personne élue"),
        ("fr", "élue", "Personne élue"),
        ("ar", "منتخب", "من المنتخبين"),
    ],
)
def test_a_stranger_who_is_elected_is_found_by_the_usual_word(
    page: SessionPage, at_work: AtWork, language: str, letters: str, offered: str
) -> None:
    at_work.look.set_language(language)
    at_work.settle()
    at_work.type(f"@{letters}")
    at_work.settle()
    assert offered in [line.words for line in page.popup.lines]


def test_the_line_calls_a_speaker_by_the_record(page: SessionPage, at_work: AtWork) -> None:
    at_work.look.set_language("fr")
    at_work.settle()
    at_work.type("@naïma ")
    at_work.settle()
    assert "élue" in who(page) and "(e)" not in who(page)


def test_enter_asks_rather_than_guesses_who_spoke(at_work: AtWork, page: SessionPage) -> None:
    page.board.bar.editor.insertPlainText("@fatima Nous avons attendu")
    at_work.press(KEYS.Key_Return)
    assert shown(page) == []
    assert page.popup.is_open
    at_work.press(KEYS.Key_Return)
    assert page.board.bar.editor.text() == "Nous avons attendu"
    at_work.press(KEYS.Key_Return)
    assert cards(at_work)[0].text == "Nous avons attendu"
    assert cards(at_work)[0].speaker_id is not None


def test_a_stranger_stays_in_the_words_or_has_a_role(at_work: AtWork, page: SessionPage) -> None:
    page.board.bar.editor.insertPlainText("@zineb Nous aussi")
    at_work.press(KEYS.Key_Return)
    at_work.type("@cooperative")
    at_work.settle()
    words = [str(line.words) for line in page.popup.lines]
    assert words == ["Rachida Tounfit", "Cooperative"] or words == ["Cooperative"]
    at_work.press(KEYS.Key_Up)
    at_work.press(KEYS.Key_Return)
    said(at_work, "Et nous")
    first, second = cards(at_work)
    assert (first.text, first.speaker_id) == ("@zineb Nous aussi", None)
    assert (second.speaker_id, second.speaker_role) == (None, "cooperative")


def test_escape_leaves_the_letters_as_they_are(at_work: AtWork, page: SessionPage) -> None:
    at_work.type("Écrire à @naï")
    at_work.settle()
    assert page.popup.is_open
    at_work.press(KEYS.Key_Escape)
    assert not page.popup.is_open
    at_work.type("ma, demain")
    at_work.settle()
    at_work.press(KEYS.Key_Return)
    assert texts(at_work) == ["Écrire à @naïma, demain"]


def test_shift_enter_parts_lines_and_backspace_takes_tokens(
    at_work: AtWork, page: SessionPage
) -> None:
    at_work.type("@naï #foncier ")
    at_work.press(KEYS.Key_2, CTRL)
    for _ in range(3):
        at_work.press(KEYS.Key_Backspace)
    assert page.noting.aim.kind == "viewpoint"
    assert (page.noting.aim.speaker_id, page.noting.aim.theme_ids) == (None, [])
    at_work.type("Une ligne")
    at_work.press(KEYS.Key_Return, SHIFT)
    said(at_work, "une autre")
    assert texts(at_work) == ["Une ligne\nune autre"]


def test_the_keys_of_kinds_are_places_not_signs(at_work: AtWork, page: SessionPage) -> None:
    """On a French keyboard the key of 4 types an apostrophe."""
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    from dialogue_desktop.ui.digits import FIRST_KEY

    press = QKeyEvent(QEvent.Type.KeyPress, KEYS.Key_Apostrophe, CTRL, FIRST_KEY + 3, 0, 0)
    QApplication.sendEvent(page.board.bar.editor, press)
    assert page.noting.aim.kind == "story"


def test_direction_follows_the_first_letter_or_the_key(at_work: AtWork, page: SessionPage) -> None:
    editor = page.board.bar.editor
    at_work.type("نعم")
    assert editor.layoutDirection() == Qt.LayoutDirection.RightToLeft
    at_work.press(KEYS.Key_Return)
    at_work.type("CMERES")
    assert editor.layoutDirection() == Qt.LayoutDirection.LeftToRight
    at_work.press(KEYS.Key_D, CTRL)
    assert editor.layoutDirection() == Qt.LayoutDirection.RightToLeft
    said(at_work, " قال")
    first, second = cards(at_work)
    assert (first.direction, second.direction) == (None, "rtl")
    assert editor.switched is None


# --- correcting --------------------------------------------------------------------------------


def test_arrow_up_corrects_the_last_card(at_work: AtWork, page: SessionPage) -> None:
    at_work.type("@naï ")
    said(at_work, "Premiere")
    said(at_work, "Deuxième")
    at_work.press(KEYS.Key_Up)
    assert page.board.bar.editor.text() == "Deuxième"
    at_work.press(KEYS.Key_Up)
    assert page.board.bar.editor.text() == "Premiere"
    at_work.press(KEYS.Key_Home)
    at_work.press(KEYS.Key_5, CTRL)
    at_work.type("La ")
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert page.board.bar.editor.text() == ""
    first, second = cards(at_work)
    assert (first.text, first.kind) == ("La Premiere", "question")
    assert second.text == "Deuxième"
    assert first.said_at is not None and second.said_at is not None
    assert first.said_at < second.said_at
    assert shown(page) == ["La Premiere", "Deuxième"]
    assert page.noting.aim.kind == "viewpoint"


def test_a_correction_is_left_without_a_trace(at_work: AtWork, page: SessionPage) -> None:
    at_work.type("@naï ")
    said(at_work, "Dite")
    at_work.type("@rachida ")
    at_work.press(KEYS.Key_Up)
    at_work.type(" autrement")
    at_work.press(KEYS.Key_Escape)
    assert page.board.bar.editor.text() == ""
    assert who(page).startswith("Rachida")
    assert texts(at_work) == ["Dite"]


def test_a_card_is_removed_and_comes_back(at_work: AtWork, page: SessionPage) -> None:
    for line in ("Un", "Deux", "Trois"):
        said(at_work, line)
    at_work.settle()
    page.board.stream.setFocus()
    at_work.press(KEYS.Key_Up)
    at_work.press(KEYS.Key_Delete)
    at_work.settle()
    assert shown(page) == ["Un", "Trois"] and texts(at_work) == ["Un", "Trois"]
    at_work.undo_notice()
    assert shown(page) == ["Un", "Deux", "Trois"]


def test_the_right_button_offers_what_can_be_done_with_a_card(
    at_work: AtWork, page: SessionPage
) -> None:
    for line in ("Un", "Deux", "Trois"):
        said(at_work, line)
    at_work.settle()
    stream = page.board.stream
    stream.setFocus()
    stream.pick(stream.place - 1)
    assert stream.heard().item is not None
    spot = stream.heard().item(stream.place).spot.center().toPoint()
    stream.pick(-1)
    at_work.click(stream.viewport(), spot)
    where = stream.viewport().mapToGlobal(spot)
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(stream.viewport(), QContextMenuEvent(reason, spot, where))
    menu = stream.findChild(QMenu)
    assert menu is not None and menu.isVisible()
    acts = {each.text().partition("\t")[2]: each for each in menu.actions()}
    menu.close()
    acts["Ctrl+E"].trigger()
    assert at_work.asked[-1] == ("follow", {"contribution_id": stream.current()})
    acts["Del"].trigger()
    at_work.settle()
    assert shown(page) == ["Un", "Trois"]


def test_undo_and_what_others_write_are_seen(at_work: AtWork, page: SessionPage) -> None:
    said(at_work, "Un")
    said(at_work, "Deux")
    at_work.settle()
    assert at_work.do(lambda ws: ws.undo())
    at_work.settle()
    assert shown(page) == ["Un"]
    one = cards(at_work)[0]
    at_work.do(lambda ws: ws.edit(one.id, text="Un, corrigé ailleurs"))
    at_work.settle()
    assert shown(page) == ["Un, corrigé ailleurs"]


def test_typing_in_the_stream_goes_to_the_line(at_work: AtWork, page: SessionPage) -> None:
    said(at_work, "Un")
    page.board.stream.setFocus()
    at_work.type("d")
    at_work.type("eux")
    assert at_work.focus is page.board.bar.editor
    assert page.board.bar.editor.text() == "deux"


# --- the rule ----------------------------------------------------------------------------------


def test_where_nobody_is_named_no_speaker_is_kept_anywhere(at_work: AtWork) -> None:
    at_work.do(lambda ws: _prepare(ws, attribution="none"))
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
    at_work.do(lambda ws: _prepare(ws, attribution=rule))
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


# --- drafts ------------------------------------------------------------------------------------


def again(work: AtWork, page: SessionPage) -> SessionPage:
    """The program ended without a word and was started again."""
    page.hide()
    page.let_go()
    return open_page(work)


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


# --- the agenda --------------------------------------------------------------------------------


def test_the_next_item_takes_what_is_said(at_work: AtWork, page: SessionPage) -> None:
    said(at_work, "Un")
    at_work.press(KEYS.Key_F8)
    said(at_work, "Deux")
    at_work.press(KEYS.Key_F8)  # there is no third item
    said(at_work, "Deux encore")
    at_work.press(KEYS.Key_F8, SHIFT)
    said(at_work, "Un encore")
    items = {item.id: item.title for item in at_work.do(lambda ws: ws.all(AgendaItem))}
    assert [items[card.agenda_item_id] for card in cards(at_work)] == ["Un", "Deux", "Deux", "Un"]
    rows = [row.title for row in page.board.stream.rows if isinstance(row, Divider)]
    assert rows == ["Un", "Deux", "Un"]


def test_planned_and_real_minutes(at_work: AtWork) -> None:
    at_work.do(_prepare)
    watch = Watch()
    page = open_page(at_work, now=watch)
    said(at_work, "Un")
    watch.at += dt.timedelta(minutes=25)
    at_work.press(KEYS.Key_F8)
    watch.at += dt.timedelta(minutes=5)
    page.tick()
    first, second = page.board.agenda.list.items
    assert (first.state, first.planned) == ("done", 20)
    assert first.real is not None and first.real >= 25
    assert second.state == "now" and second.real in (5, 6)
    spoken = page.board.agenda.list.words_of(first)
    assert spoken == f"Un, {first.real} min of 20"


def test_the_current_item_survives_a_restart(at_work: AtWork, page: SessionPage) -> None:
    said(at_work, "Un")
    at_work.press(KEYS.Key_F8)
    page = again(at_work, page)
    said(at_work, "Deux")
    items = {item.id: item.title for item in at_work.do(lambda ws: ws.all(AgendaItem))}
    assert items[cards(at_work)[-1].agenda_item_id] == "Deux"


def test_an_item_nobody_had_planned(at_work: AtWork, page: SessionPage) -> None:
    at_work.press(KEYS.Key_F9)
    said(at_work, "Transport 15 min")
    at_work.settle()
    added = at_work.do(lambda ws: ws.all(AgendaItem))[-1]
    assert (added.title, added.planned_minutes) == ("Transport", 15)
    assert [item.title for item in page.board.agenda.list.items] == ["Un", "Deux", "Transport"]
    assert at_work.focus is page.board.bar.editor
    at_work.press(KEYS.Key_F9)
    at_work.type("Rien")
    at_work.press(KEYS.Key_Escape)
    assert at_work.focus is page.board.bar.editor
    assert len(at_work.do(lambda ws: ws.all(AgendaItem))) == 3


def test_an_item_is_chosen_in_the_list(at_work: AtWork, page: SessionPage) -> None:
    page.board.agenda.list.setFocus()
    at_work.press(KEYS.Key_Down)
    at_work.press(KEYS.Key_Return)
    assert page.sitting is not None and page.sitting.place() == 1
    assert at_work.focus is page.board.bar.editor


# --- finding -----------------------------------------------------------------------------------


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


# --- what leaves, and who reads it -------------------------------------------------------------


def test_minutes_are_written(at_work: AtWork, page: SessionPage, tmp_path: Path) -> None:
    said(at_work, "On attend un local")
    target = tmp_path / "minutes.pdf"
    opened: list[Path] = []
    page.outgoing.ask_path = lambda name: target
    page.outgoing.open_file = opened.append
    at_work.press(KEYS.Key_P, CTRL)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert [action.text() for action in menu.actions()][2:4] == ["In English", "In French (Word)"]
    at_work.qtbot.keyClick(menu, KEYS.Key_Return)
    at_work.settle()
    assert target.read_bytes().startswith(b"%PDF") and opened == [target]
    assert "minutes.pdf" in at_work.notices[-1][0]


def test_what_else_of_a_session_leaves(at_work: AtWork, page: SessionPage, tmp_path: Path) -> None:
    said(at_work, "On attend un local")
    opened: list[Path] = []
    page.outgoing.ask_path = lambda name: tmp_path / name
    page.outgoing.open_file = opened.append
    for words in (
        "For research (REFI-QDA)", "What we heard, in French", "Copy the minutes as text",
    ):  # fmt: skip
        page.write_minutes()
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        next(action for action in menu.actions() if action.text() == words).trigger()
        menu.close()
        at_work.settle()
    project = next(tmp_path.glob("*.qdpx"))
    assert zipfile.is_zipfile(project)
    assert [path.suffix for path in opened] == [".pdf"]
    assert any(project.name in words for words, _ in at_work.notices)
    assert "On attend un local" in QApplication.clipboard().text()


def test_minutes_before_the_first_word(at_work: AtWork, page: SessionPage, tmp_path: Path) -> None:
    page.outgoing.ask_path = lambda name: tmp_path / name
    page.outgoing.open_file = lambda path: None
    assert page.sitting is not None
    page.outgoing.write_minutes(page.sitting, "fr", ".pdf")
    at_work.settle()
    assert len(list(tmp_path.glob("*.pdf"))) == 1 and not at_work.alerts


def test_minutes_as_a_document_of_words_in_another_language(
    at_work: AtWork, page: SessionPage, tmp_path: Path
) -> None:
    said(at_work, "On attend un local")
    page.outgoing.ask_path = lambda name: tmp_path / Path(name).name
    page.outgoing.open_file = lambda path: None
    assert page.sitting is not None
    page.outgoing.write_minutes(page.sitting, "ar", ".docx")
    at_work.settle()
    (written,) = tmp_path.glob("*.docx")
    assert written.read_bytes().startswith(b"PK")


def test_the_screen_of_the_room_follows(at_work: AtWork, page: SessionPage) -> None:
    said(at_work, "On attend un local")
    at_work.press(KEYS.Key_F5)
    room = page.outgoing.room
    assert room is not None and room.isVisible()
    assert room.shown is not None and room.shown.text == "On attend un local"
    at_work.qtbot.keyClick(room, KEYS.Key_Escape)
    assert not room.isVisible()


@pytest.mark.parametrize("compact", [False, True])
@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_everything_has_a_name_in_every_language(
    at_work: AtWork, page: SessionPage, language: str, compact: bool
) -> None:
    said(at_work, "Une parole")
    at_work.look.set(language=language, compact=compact)
    at_work.settle()
    assert unnamed(page) == []
    visible = [w for w in page.findChildren(QWidget) if w.isVisible()]
    assert page.board.bar.editor in visible
    at_work.look.set(language="en", compact=False)
