"""What is read from a typed line, and that reading never fails."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_desktop.domain.cards import (
    MOST_SHOWN,
    Query,
    complete,
    direction_of,
    leads,
    namesakes,
    parted,
    queries,
    query_at,
    read_item,
    read_place,
    read_time,
    same_title,
    shortened,
    unturned,
    without,
    without_speakers,
    words_of,
)


class Read(NamedTuple):
    """What a whole line says, and what it asks for: the last speaker and kind are meant."""

    text: str
    speaker: str | None
    themes: tuple[str, ...]
    kind: str | None


def read_line(line: str) -> Read:
    around, inside = queries(line)
    asked: dict[str, list[str]] = {"@": [], "#": [], "/": []}
    for query in sorted(around + inside, key=lambda query: query.start):
        asked[query.sign].append(query.letters)
    said = words_of(line, around, inside)
    themes = tuple(dict.fromkeys(asked["#"]))
    return Read(said, *asked["@"][-1:] or [None], themes, *asked["/"][-1:] or [None])


LINES = st.text(alphabet="@#/ \nabéنع1_,.؟-", max_size=40)


@pytest.mark.parametrize(
    ("line", "text", "speaker", "themes", "kind"),
    [
        ("@naï #logement On attend un local.", "On attend un local.", "naï", ("logement",), None),
        ("#foncier @rachida /q Qui décide ?", "Qui décide ?", "rachida", ("foncier",), "q"),
        ("On attend un local. @naï #foncier", "On attend un local.", "naï", ("foncier",), None),
        ("@نعيمة #العقار بقينا سنتين", "بقينا سنتين", "نعيمة", ("العقار",), None),
        ("Pas de #local, pas de travail", "Pas de local, pas de travail", None, ("local",), None),
        ("Je l’ai dit à @naïma hier", "Je l’ai dit à @naïma hier", None, (), None),
        ("Écrire à bureau@tamounte.example", "Écrire à bureau@tamounte.example", None, (), None),
        ("Le point #3 et/ou /demain", "Le point #3 et/ou /demain", None, (), None),
        ("#marchés_publics #femmes Oui", "Oui", None, ("marchés publics", "femmes"), None),
        ("@naï, #foncier : Oui", "Oui", "naï", ("foncier",), None),
        ("@naï @brahim Non", "Non", "brahim", (), None),
        ("@naï Une ligne\nune autre", "Une ligne\nune autre", "naï", (), None),
        ("", "", None, (), None),
        ("@ # /", "@ # /", None, (), None),
    ],
)  # fmt: skip
def test_parts_of_a_line(
    line: str, text: str, speaker: str | None, themes: tuple[str, ...], kind: str | None
) -> None:
    assert read_line(line) == (text, speaker, themes, kind)


@given(LINES)
def test_reading_keeps_every_word_that_is_not_a_query(line: str) -> None:
    read = read_line(line)
    for word in read.text.split():
        assert word.replace("#", "") in line.replace("#", "")
    assert "  " not in read.text


@given(LINES, st.integers(0, 40))
def test_a_query_is_where_it_says(line: str, cursor: int) -> None:
    cursor = min(cursor, len(line))
    query = query_at(line, cursor)
    if query:
        assert line[query.start] == query.sign
        assert query.end == cursor
        rest, place = without(line, query)
        assert 0 <= place <= len(rest)


@given(LINES)
def test_no_speaker_is_left_where_nobody_is_named(line: str) -> None:
    assert read_line(without_speakers(line)).speaker is None


def test_the_query_at_the_cursor() -> None:
    assert query_at("@", 1) == Query("@", "", 0, 1)
    assert query_at("@fatima za", 10) == Query("@", "fatima za", 0, 10)
    assert query_at("Oui #fon", 8) == Query("#", "fon", 4, 8)
    assert query_at("#marchés_pu", 11) == Query("#", "marchés pu", 0, 11)
    assert query_at("@naïma", 3) == Query("@", "na", 0, 3)
    assert query_at("@a\nOui", 6) is None
    assert query_at("a@b", 3) is None
    assert query_at("#3", 2) is None
    assert query_at("@un deux trois quatre cinq", 26) is None


def test_a_space_ends_only_what_leads() -> None:
    first = query_at("@naï", 4)
    second = query_at("@naï #fon", 9)
    later = query_at("Du #log", 7)
    assert first and second and later
    assert leads("@naï", first)
    assert leads("@naï #fon", second)
    assert not leads("Du #log", later)


def test_an_answered_query_leaves_the_line() -> None:
    assert without("@naï Oui", Query("@", "naï", 0, 4)) == ("Oui", 0)
    assert without("Oui @naï", Query("@", "naï", 4, 8)) == ("Oui ", 4)
    assert without("Oui @naï non", Query("@", "naï", 4, 8)) == ("Oui non", 4)


def test_completion_in_both_scripts() -> None:
    themes = {
        1: ("Marchés publics", "الصفقات العمومية"),
        2: ("Foncier", "العقار"),
        3: ("Public jeune", "الشباب"),
        4: ("Jeunes", None),
    }
    assert complete("pub", themes) == [3, 1]
    assert complete("FONCIER", themes) == [2]
    assert complete("عقار", themes) == [2]
    assert complete("jeune", themes) == [4, 3]
    assert complete("", themes) == [1, 2, 3, 4]
    assert complete("…", themes) == []
    assert complete("absent", themes) == []
    assert same_title("marches PUBLICS", themes) == 1
    assert same_title("marches", themes) is None
    assert same_title("", themes) is None


@pytest.mark.parametrize(
    ("line", "title", "minutes"),
    [
        ("Marchés publics 40 min", "Marchés publics", 40),
        ("Accueil, 15", "Accueil", 15),
        ("Accueil 15’", "Accueil", 15),
        ("الالتزامات 20 دقيقة", "الالتزامات", 20),
        ("Bilan 2021", "Bilan 2021", None),
        ("  Suite  ", "Suite", None),
        ("45", "45", None),
        ("", "", None),
    ],
)
def test_an_agenda_item_as_typed(line: str, title: str, minutes: int | None) -> None:
    assert read_item(line) == (title, minutes)


def test_direction_follows_the_first_strong_letter_or_the_key() -> None:
    assert direction_of("« Oui »") == "ltr"
    assert direction_of("12. نعم, oui") == "rtl"
    assert direction_of("…") is None
    assert direction_of("نعم", "ltr") == "ltr"
    assert direction_of("نعم", "sideways") == "rtl"


DAY = dt.datetime(2022, 1, 3, 12, 40, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("line", "rest", "time"),
    [
        ("/10:31 Un oubli", "Un oubli", "10:31"),
        ("Un oubli /9h05", "Un oubli", "09:05"),
        ("  /10:31", "", "10:31"),
        ("Entre 10:31 et midi", "Entre 10:31 et midi", None),
        ("/25:00 Rien", "/25:00 Rien", None),
        ("a/10:31", "a/10:31", None),
    ],
)
def test_when_it_was_said_as_typed(line: str, rest: str, time: str | None) -> None:
    words, moment = read_time(line, DAY)
    assert words == rest
    assert (moment.strftime("%H:%M") if moment else None) == time
    assert moment is None or moment.date() == DAY.date()


def test_a_table_and_a_round_as_typed() -> None:
    assert read_place("3 2") == (3, 2)
    assert read_place("table 3, tour 2") == (3, 2)
    assert read_place("الطاولة 4") == (4, None)
    assert read_place("") == (None, None) == read_place("0")


def test_a_text_is_parted_shortened_and_turned_by_nobody() -> None:
    assert parted("Un.  Deux", 4) == ("Un.", "Deux")
    assert parted("Un", 2) == ("Un", "")
    assert shortened("court") == "court"
    assert len(shortened("mot " * 1000)) <= MOST_SHOWN + 2
    assert shortened("mot " * 1000).endswith("mot …")
    assert len(shortened("m" * 9000)) <= MOST_SHOWN + 2
    assert unturned("\u202egnidaer\u2069 نعم") == "gnidaer نعم"


def test_choices_of_one_name_are_pairs_with_the_older_one_first() -> None:
    titles = {1: ("Eau", None), 2: ("Foncier", "العقار"), 3: ("EAU", None), 4: (None, "العقار")}
    assert namesakes(titles) == [(1, 3), (2, 4)]
    assert namesakes({1: (None, None), 2: ("", None)}) == []
