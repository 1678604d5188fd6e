"""A card is split and joined, translated, set beside another; whatever is pasted is kept."""

from __future__ import annotations

import datetime as dt
import json
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt, QUrl
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QApplication

from dialogue_desktop import Contribution, Participant, Session, Theme
from dialogue_desktop.domain.choices import CONTRIBUTION_KINDS
from dialogue_desktop.domain.contributions import CardLink
from dialogue_desktop.domain.photos import Photo
from dialogue_desktop.ui.session.aim import NOBODY, Union
from dialogue_desktop.ui.session.page import SessionPage
from tests.ui.at_work import AtWork
from tests.ui.session import (
    CTRL,
    KEYS,
    NINE,
    Clock,
    Still,
    again,
    cards,
    notes,
    open_page,
    person,
    prepare,
    said,
    shown,
    texts,
)


@pytest.fixture
def page(at_work: AtWork) -> SessionPage:
    at_work.do(prepare)
    return open_page(at_work)


def move(work: AtWork, page: SessionPage, place: int) -> None:
    """Put the cursor after so many letters."""
    page.board.bar.editor.stand(place)


# --- two of one, one of two ----------------------------------------------------------------------


def test_a_card_is_split_at_the_cursor_and_one_undo_joins_it(
    at_work: AtWork, page: SessionPage
) -> None:
    at_work.type("@naï #foncier ")
    said(at_work, "Un local. Et de l’argent.")
    said(at_work, "Après")
    at_work.settle()
    at_work.press(KEYS.Key_Up)
    at_work.press(KEYS.Key_Up)
    move(at_work, page, len("Un local."))
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
    move(at_work, page, len("Un local."))
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


# --- how it was said -----------------------------------------------------------------------------


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


# --- what nobody typed ---------------------------------------------------------------------------


def paste(page: SessionPage, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    page.board.bar.editor.insertFromMimeData(data)


def test_a_pasted_page_is_one_card_kept_whole(at_work: AtWork, page: SessionPage) -> None:
    whole = ("La commune a des locaux vides. " * 6500)[:200_000].strip()
    paste(page, whole)
    assert "letters" in at_work.notices[-1][0]
    at_work.type("!")
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert texts(at_work) == [whole + "!"]
    assert len(shown(page)[0]) < 2000 and shown(page)[0].endswith("…")
    assert "all kept" in notes(page)[0]
    at_work.press(KEYS.Key_Up)
    assert page.board.bar.editor.text() == whole + "!"


def picture() -> QMimeData:
    data = QMimeData()
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0xFFAA22)
    data.setImageData(image)
    return data


def test_a_pasted_picture_is_a_photo_of_the_card_or_the_item(
    at_work: AtWork, page: SessionPage
) -> None:
    said(at_work, "Une parole")
    at_work.type("Avant")
    editor = page.board.bar.editor
    assert editor.canInsertFromMimeData(picture())
    editor.insertFromMimeData(picture())
    at_work.settle()
    assert editor.text() == "Avant"
    assert at_work.notices[-1][0] == "1 photo kept"
    (first,) = at_work.do(lambda ws: ws.all(Photo))
    assert page.sitting is not None
    assert (first.contribution_id, first.agenda_item_id) == (None, page.sitting.item_id)
    editor.put("")
    at_work.press(KEYS.Key_Up)
    editor.insertFromMimeData(picture())
    at_work.settle()
    card = cards(at_work)[0].id
    assert [one.contribution_id for one in at_work.do(lambda ws: ws.all(Photo))] == [None, card]
    at_work.undo_notice()
    assert len(at_work.do(lambda ws: ws.all(Photo))) == 1


def test_a_file_that_is_no_picture_is_refused_in_a_sentence(
    at_work: AtWork, page: SessionPage, tmp_path: Path
) -> None:
    wrong = tmp_path / "notes.txt"
    wrong.write_text("rien")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(wrong))])
    page.board.bar.editor.insertFromMimeData(data)
    at_work.settle()
    assert "Only words and pictures" in at_work.notices[-1][0]
    assert at_work.do(lambda ws: ws.all(Photo)) == [] and page.board.bar.editor.text() == ""


HOSTILE = "\u202egnidaer \u2066 =1+1 <b>x</b> \u0000 نعم"


def test_signs_that_turn_the_direction_turn_nothing_around_them(
    at_work: AtWork, page: SessionPage
) -> None:
    text = HOSTILE.replace("\u0000", "")
    paste(page, text)
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert texts(at_work) == [" ".join(text.split())]
    assert not set(shown(page)[0]) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067")
    at_work.do(lambda ws: ws.add(Theme(title="\u202eeau")))
    at_work.settle()
    at_work.type("#")
    at_work.settle()
    assert all("\u202e" not in str(line.words) for line in page.popup.lines)


def test_hostile_strings_are_noted_letter_by_letter(
    at_work: AtWork, page: SessionPage, shared_data: Path
) -> None:
    listed = json.loads((shared_data / "own_hostile_fr_ar.json").read_text(encoding="utf-8"))
    unheard = re.compile("[@#/\n\ud800-\udfff\ufffe\uffff]")  # what no keyboard types
    found = [each for each in _strings(listed) if each.strip() and not unheard.search(each)]
    for text in found:
        page.board.bar.editor.put(text)
        at_work.press(KEYS.Key_Return)
    at_work.settle()
    wanted = [re.sub(" {2,}", " ", text).strip() for text in found]
    assert [text.replace("\u0000", "") for text in texts(at_work)] == [
        text.replace("\u0000", "") for text in wanted
    ]
    page.board.stream.viewport().repaint()
    assert len(found) > 10 and not at_work.alerts


def _strings(value: object) -> list[str]:
    """Every string of a file read as JSON."""
    if isinstance(value, str):
        return [value]
    inner = value.values() if isinstance(value, dict) else value
    return [text for each in inner for text in _strings(each)] if isinstance(
        value, dict | list
    ) else []  # fmt: skip


def test_an_emoji_counts_as_one_letter(at_work: AtWork, page: SessionPage) -> None:
    page.board.bar.editor.put("😀😀 ")
    at_work.type("@naï")
    at_work.settle()
    at_work.press(KEYS.Key_Return)
    assert page.board.bar.editor.text() == "😀😀 "
    at_work.type("Oui 👍 non")
    move(at_work, page, len("😀😀 Oui 👍"))
    at_work.press(KEYS.Key_Return, CTRL)
    assert texts(at_work) == ["😀😀 Oui 👍"] and page.board.bar.editor.text() == "non"


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


def test_a_speaker_who_was_erased_leaves_a_role(at_work: AtWork, page: SessionPage) -> None:
    said(at_work, "@naï Une parole")
    at_work.settle()
    gone = person(at_work, "Naïma")
    at_work.do(lambda ws: ws.erase(gone.id))
    at_work.settle()
    assert page.noting.aim.speaker_id is None and page.noting.aim.role == "official"
    said(at_work, "Une autre")
    at_work.settle()
    first, second = cards(at_work)
    assert second.speaker_id is None and second.speaker_role == "official"
    stream = page.board.stream
    assert "Naïma" not in stream.content(first.id).who
    assert shown(page) == ["Une parole", "Une autre"]


def test_the_clock_set_back_leaves_the_order_and_is_said(at_work: AtWork) -> None:
    at_work.do(prepare)
    clock = Still()
    page = open_page(at_work, now=clock)
    said(at_work, "Un")
    clock.on(60)
    said(at_work, "Deux")
    clock.at = NINE - dt.timedelta(hours=3)
    said(at_work, "Trois")
    clock.on(30)
    said(at_work, "Quatre")
    at_work.settle()
    assert len(at_work.alerts) == 1 and "set back" in at_work.alerts[0]
    assert texts(at_work) == ["Un", "Deux", "Trois", "Quatre"] == shown(page)
    third, fourth = cards(at_work)[2:]
    assert third.said_at is not None and fourth.said_at is not None
    assert (fourth.said_at - third.said_at).total_seconds() == 30
    page = again(at_work, page, now=clock)
    said(at_work, "Cinq")
    assert texts(at_work)[-1] == "Cinq"


def test_a_session_closed_elsewhere_keeps_what_is_noted_here(
    at_work: AtWork, page: SessionPage
) -> None:
    said(at_work, "Avant")
    session = at_work.do(lambda ws: ws.all(Session))[0]
    at_work.type("Pendant")
    at = cards(at_work)[0].said_at
    at_work.do(lambda ws: ws.edit(session.id, closed_at=at))
    at_work.settle()
    assert len(at_work.alerts) == 1 and "closed on another laptop" in at_work.alerts[0]
    assert "closed at" in str(page.board.head.rule.text)
    at_work.press(KEYS.Key_Return)
    at_work.settle()
    assert texts(at_work) == ["Avant", "Pendant"]
    assert notes(page) == ["", "noted after the session was closed"]


def test_two_note_takers_of_a_table_interleave(at_work: AtWork) -> None:
    at_work.do(lambda ws: prepare(ws, tables=3, rounds=2))
    session = at_work.do(lambda ws: ws.all(Session))[0]
    clock = Clock()
    page = open_page(at_work, now=clock)
    at_work.press(KEYS.Key_G, CTRL)
    at_work.type("table 3, tour 2")
    at_work.press(KEYS.Key_Return)
    assert page.board.head.table_button.label == "Table 3, round 2"
    said(at_work, "Un")
    first = cards(at_work)[0]
    assert (first.table, first.round) == (3, 2) and first.said_at is not None
    between, later = (first.said_at + dt.timedelta(seconds=n) for n in (1, 2))
    said(at_work, "Trois")
    at_work.do(
        lambda ws: ws.add_all(
            [
                Contribution(session_id=session.id, text="Deux", table=3, round=2, said_at=between),
                Contribution(session_id=session.id, text="Ailleurs", table=1, said_at=later),
            ]
        )
    )
    at_work.settle()
    assert shown(page) == ["Un", "Deux", "Ailleurs", "Trois"]
    at_work.press(KEYS.Key_G, CTRL)
    page.board.tables.what.setFocus()
    at_work.press(KEYS.Key_Right)
    assert shown(page) == ["Un", "Deux", "Trois"]
    at_work.press(KEYS.Key_Escape)
    page = again(at_work, page, now=clock)
    assert page.tables.place() == (3, 2) and shown(page) == ["Un", "Deux", "Trois"]
    assert at_work.do(lambda ws: ws.all(Participant))
