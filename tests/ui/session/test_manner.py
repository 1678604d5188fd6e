"""How something was said: its kind, language and time, its translation, what it answers."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from dialogue_desktop import Theme
from dialogue_desktop.domain.choices import CONTRIBUTION_KINDS
from dialogue_desktop.domain.contributions import CardLink
from dialogue_desktop.ui.session.aim import NOBODY, Union
from dialogue_desktop.ui.session.page import SessionPage
from tests.ui.at_work import AtWork
from tests.ui.session import (
    CTRL,
    KEYS,
    Still,
    again,
    cards,
    notes,
    open_page,
    prepare,
    said,
)


def test_the_translation_stands_beside_the_original(at_work: AtWork, page: SessionPage) -> None:
    at_work.type("بغينا محل")
    at_work.press(KEYS.Key_T, CTRL)
    assert at_work.focus is page.board.bar.second
    at_work.type("Nous voulons un local")
    for _ in range(3):
        at_work.press(KEYS.Key_0, CTRL)
    at_work.press(KEYS.Key_9, CTRL)
    assert page.board.bar.manner.accessibleName() == "word for word · in Darija"
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    (card,) = cards(at_work)
    assert (card.text, card.translation) == ("بغينا محل", "Nous voulons un local")
    assert (card.language, card.rendering) == ("ary", "verbatim")
    stream = page.board.stream
    assert stream.content(card.id).under == "Nous voulons un local"
    assert notes(page) == ["word for word · in Darija"]
    assert at_work.focus is page.board.bar.editor and not page.board.bar.has_second
    assert (page.noting.aim.language, page.noting.aim.rendering) == ("ary", None)
    at_work.press(KEYS.Key_Up)
    assert page.board.bar.second.text() == "Nous voulons un local"
    at_work.press(KEYS.Key_Escape)
    assert not page.board.bar.has_second


def test_language_and_manner_are_asked_for_by_words(at_work: AtWork, page: SessionPage) -> None:
    at_work.type("/darija /word ")
    assert page.noting.aim.language == "ary" and page.noting.aim.rendering == "verbatim"
    at_work.press(KEYS.Key_Backspace)
    assert page.noting.aim.rendering is None and page.noting.aim.language == "ary"


def test_the_draft_holds_the_translation_and_how_it_was_said(
    at_work: AtWork, page: SessionPage
) -> None:
    at_work.type("بغينا")
    at_work.press(KEYS.Key_9, CTRL)
    at_work.press(KEYS.Key_T, CTRL)
    at_work.type("On veut")
    page = again(at_work, page)
    assert page.board.bar.second.text() == "On veut" and page.board.bar.has_second
    at_work.press(KEYS.Key_Return)
    (card,) = cards(at_work)
    assert (card.translation, card.rendering) == ("On veut", "verbatim")


def test_a_card_answers_an_earlier_one(at_work: AtWork, page: SessionPage) -> None:
    for line in ("Qui décide ?", "Autre chose"):
        said(at_work, line)
    at_work.press(KEYS.Key_R, CTRL)
    assert at_work.focus is page.board.stream
    at_work.press(KEYS.Key_Up)
    at_work.press(KEYS.Key_2)
    assert at_work.focus is page.board.bar.editor
    assert "supports" in page.board.bar.link.accessibleName()
    reads: list[object] = []
    page.reading.notes.connect(reads.append)
    said(at_work, "La commune")
    at_work.settle()
    assert reads == []  # what was written here is not read back
    question, _, answer = cards(at_work)
    (link,) = at_work.do(lambda ws: ws.all(CardLink))
    assert (link.source_id, link.target_id, link.kind) == (answer.id, question.id, "supports")
    assert "Qui décide ?" in notes(page)[-1]
    assert page.noting.aim.link is None
    at_work.press(KEYS.Key_R, CTRL)
    at_work.press(KEYS.Key_Escape)
    assert at_work.focus is page.board.bar.editor


def test_a_card_gets_the_time_at_which_it_was_said(at_work: AtWork) -> None:
    at_work.do(prepare)
    clock = Still(dt.datetime(2022, 1, 3, 10, 40).astimezone())
    page = open_page(at_work, now=clock)
    said(at_work, "/10:31 Un oubli")
    said(at_work, "Une parole")
    at_work.press(KEYS.Key_Up)
    at_work.press(KEYS.Key_End)
    said(at_work, " /10h25")
    at_work.settle()
    said(at_work, "Demain /23:59")
    found = {card.text: card.said_at.astimezone().strftime("%H:%M") for card in cards(at_work)}  # type: ignore[union-attr]
    assert found == {"Un oubli": "10:31", "Une parole": "10:25", "Demain /23:59": "10:40"}
    assert page.board.bar.editor.text() == ""


@pytest.mark.parametrize("letter", ["D", "E", "G", "H", "J", "K", "L", "R", "T"])
def test_keys_of_the_page_are_not_taken_by_the_line(
    at_work: AtWork, page: SessionPage, letter: str
) -> None:
    kind, key = QEvent.Type.ShortcutOverride, Qt.Key(ord(letter))
    event = QKeyEvent(kind, key, CTRL, "")
    QApplication.sendEvent(page.board.bar.editor, event)
    assert not event.isAccepted()
    own = QKeyEvent(kind, Qt.Key.Key_V, CTRL, "")
    QApplication.sendEvent(page.board.bar.editor, own)
    assert own.isAccepted()


def test_every_kind_is_offered_and_nobody_by_letters_too(
    at_work: AtWork, page: SessionPage
) -> None:
    at_work.type("/")
    at_work.settle()
    assert [line.value for line in page.popup.lines] == list(CONTRIBUTION_KINDS)
    at_work.press(KEYS.Key_Backspace)
    at_work.type("@partic")
    at_work.settle()
    assert [line.value for line in page.popup.lines] == [NOBODY]


def test_two_themes_of_one_name_are_one_answer_and_can_be_united(
    at_work: AtWork, page: SessionPage
) -> None:
    at_work.do(lambda ws: ws.add_all([Theme(title="Eau"), Theme(title="EAU")]))
    at_work.settle()
    at_work.type("#eau")
    at_work.settle()
    values = [line.value for line in page.popup.lines]
    assert len([value for value in values if isinstance(value, Union)]) == 1
    assert len(values) == 2
    at_work.press(KEYS.Key_Down)
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    found = [t for t in at_work.do(lambda ws: ws.all(Theme)) if (t.title or "").lower() == "eau"]
    assert len(found) == 1
    said(at_work, "On attend l’eau")
    assert cards(at_work)[0].theme_ids == [found[0].id]
