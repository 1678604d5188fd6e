"""Who speaks: found by letters, told apart, never guessed."""

from __future__ import annotations

import pytest

from dialogue_desktop import (
    Participant,
)
from dialogue_desktop.ui.session.page import SessionPage
from tests.ui.at_work import AtWork
from tests.ui.session import (
    KEYS,
    cards,
    said,
    shown,
    texts,
    who,
)


def two_fatimas(work: AtWork) -> None:
    """There is another one on the list."""
    work.do(lambda ws: ws.add(Participant(name="Fatima-Zahra Lemseffer", role="association")))
    work.settle()


def test_of_several_people_one_is_chosen(at_work: AtWork, page: SessionPage) -> None:
    two_fatimas(at_work)
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


def test_enter_asks_rather_than_guesses_who_spoke(at_work: AtWork, page: SessionPage) -> None:
    two_fatimas(at_work)
    page.board.bar.editor.insertPlainText("@fatima Nous avons attendu")
    at_work.press(KEYS.Key_Return)
    assert shown(page) == []
    assert page.popup.is_open
    at_work.press(KEYS.Key_Return)
    assert page.board.bar.editor.text() == "Nous avons attendu"
    at_work.press(KEYS.Key_Return)
    assert cards(at_work)[0].text == "Nous avons attendu"
    assert cards(at_work)[0].speaker_id is not None


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


def test_a_latin_name_keeps_its_point_in_an_arabic_window(
    at_work: AtWork, page: SessionPage
) -> None:
    at_work.do(lambda ws: ws.add(Participant(name="Hiba Kassem", role="official")))
    at_work.settle()
    at_work.look.set(language="ar")
    at_work.type("@hiba ")
    assert who(page).startswith("\u2068Hiba K.\u2069 · ")


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
