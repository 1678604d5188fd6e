"""What is said is noted by keyboard alone: a line is a card at Enter."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from dialogue_desktop import (
    Participant,
    Theme,
)
from dialogue_desktop.ui.digits import FIRST_KEY
from dialogue_desktop.ui.session.page import SessionPage
from tests.ui.at_work import AtWork
from tests.ui.session import (
    CTRL,
    KEYS,
    SHIFT,
    cards,
    drafts,
    said,
    shown,
    texts,
    who,
)


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
