"""What a room builds and what follows, in minutes and *heard*: whole, in each format, and no
number from which somebody could be picked out."""

from __future__ import annotations

import datetime as dt
import io
import itertools
import re
from typing import Any

import pypdf
import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st

from dialogue_desktop.domain.balance import Share, Voice
from dialogue_desktop.domain.choices import STANCES
from dialogue_desktop.domain.contributions import CardLink
from dialogue_desktop.domain.photos import Photo
from dialogue_desktop.domain.statements import ShowOfHands, Statement
from dialogue_desktop.reports.heard import heard_of, shorter
from dialogue_desktop.reports.minutes_built import draw_tiles, tiles_height
from dialogue_desktop.reports.said import IN_ORDER
from tests.gallery_screens.minutes import flip_chart
from tests.reports.reading import nfc
from tests.reports.sefrou import WOMAN, Sefrou, at, key
from tests.reports.test_minutes_papers import LANGUAGES, everything, paper

FORMATS = ("pdf", "docx", "txt")
RULES = ("named", "role", "organisation", "none")


def text(sefrou: Sefrou, format: str = "txt", language: str = "fr", kind: str = "minutes") -> str:
    found = everything(paper(kind, sefrou.minutes(), language, format), format)
    return nfc(found).replace("\u00a0", " ")


@pytest.mark.parametrize("format", FORMATS)
def test_everything_that_was_built_is_told(format: str) -> None:
    told = text(Sefrou().full(), format)
    for words in (
        "Chaque commune tient et affiche l’inventaire", "31 soutiens", "3 réserves",
        "aucun désaccord", "prévoir une personne pour le tenir à jour", "issu de 9 prises",
        "approuvé à 12:24", "Se revoir en janvier", "question posée à la salle", "Recommandations",
        "Ministère de l’intérieur", "Circulaire envoyée", "15 janvier 2022", "Lu et approuvé",
        "12:28", "La prochaine fois", "Azrou", "Qui tiendra cette liste", "Table 1",
        "Un inventaire, puis un bail", "18 tours, 68 min",
    ):  # fmt: skip
        assert words in told or words.replace(" ", "") in re.sub(r"\s", "", told), words


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_of_the_papers_is_missing(language: str) -> None:
    sefrou = Sefrou().full()
    sefrou.photos = [Photo(session_id=key(1), file="b" * 64)]
    papers = [("heard", rule, "txt") for rule in RULES] + [
        ("minutes", rule, "txt") for rule in RULES
    ]
    if language in ("both", "en"):
        papers += [("minutes", "role", "pdf"), ("minutes", "role", "docx")]
    for kind, rule, format in papers:
        sefrou.session.attribution = rule
        told = everything(paper(kind, sefrou.minutes(rule), language, format), format)
        assert not re.search(r"minutes\.[a-z]+[._]|mark\.[a-z]", told)


# --- what was said -------------------------------------------------------------------------------


def test_a_correction_and_what_it_corrects_say_so() -> None:
    told = text(Sefrou().full())
    assert "11:06 · corrigé à 12:20 · mot pour mot" in told
    assert "12:20 · corrige ce qui a été noté à 11:06" in told
    assert "11:03 · répond à 10:58 · dit en darija" in told


def test_a_paraphrase_stands_without_quotation_marks_and_a_translation_below() -> None:
    told = text(Sefrou().full())
    assert "reformulé\nيمكن أن نوقّع" in told
    assert "قبل 2022.»\nLa commune propose, la province approuve" in told


def test_what_was_noted_after_the_closing_stands_apart() -> None:
    sefrou = Sefrou().full()
    sefrou.cards.append(sefrou.card("13:10", 2, 1, "story", WOMAN, "Encore ceci."))
    last = sefrou.minutes().sections[-1]
    assert (last.head, [card.text for card in last.cards]) == ("said.late", ["Encore ceci."])
    assert sefrou.minutes(order=IN_ORDER).sections[-1] == last
    assert "Noté après la clôture (1 prise de parole)" in text(sefrou)
    assert sefrou.minutes().ends == "12:40"


def test_what_was_said_stands_by_theme_or_in_order() -> None:
    by_theme, in_order = Sefrou().minutes(), Sefrou().minutes(order=IN_ORDER)
    assert [s.title.latin if s.title else s.head for s in by_theme.sections] == [
        "Ce que nous vivons", "Foncier et locaux", "Marchés publics", "said.no_theme",
    ]  # fmt: skip
    assert by_theme.by_theme and not in_order.by_theme
    assert in_order.sections[-1].head == "said.outside"
    assert by_theme.said == in_order.said == 14


# --- hands ---------------------------------------------------------------------------------------


def built(**hands: int) -> Any:
    sefrou = Sefrou().full()
    statement = sefrou.statements[0]
    sefrou.hands = [ShowOfHands(session_id=key(1), statement_id=statement.id, **hands)]
    return sefrou.minutes().built[0].hands


def test_of_two_counts_the_last_is_shown() -> None:
    sefrou = Sefrou().full()
    more = ShowOfHands(
        session_id=key(1), statement_id=key(300), asked_at=at("12:29"), support_others=20
    )
    sefrou.hands.insert(0, more)
    assert sefrou.minutes().built[0].hands.support == 20


def test_hands_are_told_by_sex_where_nobody_stands_out() -> None:
    assert built(support_women=11, support_men=13, reserve_women=5, reserve_men=5).by_sex
    assert built(support_women=16, support_men=18).by_sex  # the whole room: nobody is left over


@pytest.mark.parametrize(
    "hands",
    [
        {"support_women": 4, "support_men": 12},
        {"support_women": 10, "support_men": 12, "reserve_women": 1},
        {"support_women": 12, "support_men": 12, "support_others": 1},
        {"support_women": 15, "support_men": 12},  # of sixteen women one did not raise a hand
    ],
)
def test_hands_are_not_told_by_sex_where_somebody_would(hands: dict[str, int]) -> None:
    assert built(**hands).by_sex is None


numbers = st.lists(st.integers(0, 20), min_size=9, max_size=9)


@given(numbers)
def test_no_number_of_hands_by_sex_is_small(counts: list[int]) -> None:
    names = [f"{stance}_{who}" for stance in STANCES for who in ("women", "men", "others")]
    found = built(**dict(zip(names, counts, strict=True)))
    if found and found.by_sex:
        told = [number for pair in found.by_sex.values() for number in pair]
        women = sum(pair[0] for pair in found.by_sex.values())
        men = sum(pair[1] for pair in found.by_sex.values())
        assert all(n == 0 or n >= 5 for n in told)
        assert all(left <= 0 or left >= 5 for left in (16 - women, 18 - men))


@pytest.mark.parametrize("counts", [(1, 0, 0), (31, 3, 0), (39, 40, 1), (81, 60, 99), (401, 0, 0)])
def test_every_hand_is_a_tile_within_the_width(counts: tuple[int, int, int]) -> None:
    from dialogue_desktop.reports.built import Hands
    from dialogue_desktop.reports.page import Folio, Letterhead, Paper

    hands, drawn = Hands(*counts), []

    class Watched(Paper):
        def box(
            self, x: float, y: float, width: float, height: float, *how: Any, **more: Any
        ) -> None:
            drawn.append((x, y, width))

    paper = Watched(io.BytesIO(), "fr", Letterhead(), Folio())
    below = draw_tiles(paper, hands, 20.0, 50.0, 166.0)
    assert below - 50.0 == pytest.approx(tiles_height(hands, 166.0))
    assert len(drawn) == (sum(counts) if sum(counts) <= 400 else 0)
    assert len(set(drawn)) == len(drawn)
    assert all(x >= 20 and x + width <= 186.01 and y + width <= below for x, y, width in drawn)


# --- balance -------------------------------------------------------------------------------------


def test_the_balance_is_of_those_whom_the_room_may_be_told_by() -> None:
    lines = Sefrou().full().minutes().balance
    assert [(line.key, line.share, line.room) for line in lines] == [
        ("who.women", 41, 47), ("who.men", 59, 53),
        ("group.elected", 52, 44), ("group.civil+other", 48, 56),
    ]  # fmt: skip


def test_without_a_register_or_any_turn_there_is_no_balance() -> None:
    sefrou = Sefrou().full()
    sefrou.present = []
    assert sefrou.minutes().balance == ()
    sefrou = Sefrou().full()
    sefrou.spoken = {}
    assert sefrou.minutes().balance == ()


def test_a_small_room_has_no_balance() -> None:
    sefrou = Sefrou().full()
    sefrou.present = list(sefrou.people)[:4]
    sefrou.cards, sefrou.commitments = [], []
    assert sefrou.minutes().balance == ()


def test_shares_are_of_turns_where_no_time_is_known() -> None:
    sefrou = Sefrou().full()
    sefrou.spoken = {Voice("female", "elected"): Share(1, 0), Voice("male", "civil"): Share(3, 0)}
    assert [line.share for line in sefrou.minutes().balance] == [25, 75, 25, 75]


# --- pages ---------------------------------------------------------------------------------------


def pages(sefrou: Sefrou, language: str = "fr") -> list[str]:
    reader = pypdf.PdfReader(io.BytesIO(paper("minutes", sefrou.minutes(), language)))
    return [page.extract_text() for page in reader.pages]


@pytest.mark.parametrize("cards", range(4, 16))
def test_a_statement_stays_with_its_tiles_and_its_numbers(cards: int) -> None:
    sefrou = Sefrou().full()
    sefrou.cards, sefrou.photos = sefrou.cards[:cards], []
    sefrou.links, sefrou.harvests = [], []
    for page in pages(sefrou):
        for words, count in (("Chaque commune tient", "31 soutiens"), ("petits marchés", "24 sou")):
            assert (words in page) == (count in page)


def test_photos_stand_two_in_a_row_with_their_captions() -> None:
    sefrou = Sefrou().full()
    sefrou.pictures = {"a" * 64: flip_chart()}
    sefrou.photos = [
        Photo(session_id=key(1), file="a" * 64, caption=f"Feuille {n}", name=f"Canari{n}.jpg")
        for n in range(5)
    ]
    content = paper("minutes", sefrou.minutes())
    reader = pypdf.PdfReader(io.BytesIO(content))
    told = "".join(page.extract_text() for page in reader.pages)
    assert all(f"Feuille {n}" in told for n in range(5)) and "Canari" not in told
    assert len({image.data for page in reader.pages for image in page.images}) == 1
    word = Document(io.BytesIO(paper("minutes", sefrou.minutes(), "fr", "docx")))
    assert len(word.inline_shapes) == 5


def test_a_photo_that_has_not_come_is_told_beside_the_one_that_is_alone() -> None:
    sefrou = Sefrou().full()
    sefrou.pictures = {"a" * 64: flip_chart()}
    sefrou.photos = [
        Photo(session_id=key(1), file=letter * 64, caption=f"Feuille {letter}") for letter in "abc"
    ]
    reader = pypdf.PdfReader(io.BytesIO(paper("minutes", sefrou.minutes())))
    (page,) = [page for page in reader.pages if page.images]
    told = page.extract_text()
    assert all(f"Feuille {letter}" in told for letter in "abc")
    assert told.count("la photo n’est pas encore arrivée") == 2


@pytest.mark.parametrize("cards", range(4, 16))
def test_signatures_stay_with_the_next_time(cards: int) -> None:
    sefrou = Sefrou().full()
    sefrou.cards, sefrou.photos = sefrou.cards[:cards], []
    sefrou.links, sefrou.harvests = [], []
    for page in pages(sefrou):
        assert ("La prochaine fois" in page) == ("Pour la société civile" in page)


def test_words_longer_than_a_page_are_told_whole_wherever_they_stand() -> None:
    sefrou = Sefrou().full()
    long = "On nous l’avait promis. " * 400
    sefrou.statements[0].text = sefrou.harvests[0].text = sefrou.commitments[0].text = long
    told = " ".join(pages(sefrou))
    assert told.count("promis.") == 3 * 400


# --- heard ---------------------------------------------------------------------------------------


def test_a_paraphrase_is_called_one_in_what_was_heard_too() -> None:
    heard = heard_of(Sefrou().full().minutes())
    assert any(card.paraphrase for theme in heard.themes for card in theme.quotes)
    (page,) = pypdf.PdfReader(io.BytesIO(paper("heard", Sefrou().full().minutes()))).pages
    assert "reformulé" in page.extract_text()


def test_what_was_built_goes_back_to_the_room_and_stays_the_longest() -> None:
    heard = heard_of(Sefrou().full().minutes())
    assert len(heard.built) == 3
    steps = list(itertools.takewhile(bool, _shorter_and_shorter(heard)))
    last = next(step for step in reversed(steps) if step.built)
    assert not last.themes and not last.promises
    assert [built.differs for built in last.built] == [True]
    assert steps[-1].built == () and steps[-1].built_left_out == 3


def _shorter_and_shorter(heard: Any) -> Any:
    while heard:
        yield heard
        heard = shorter(heard)


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_heard_is_one_page_with_hands_and_the_next_time(language: str) -> None:
    sefrou = Sefrou().full()
    sefrou.statements += [
        Statement(id=key(400 + n), session_id=key(1), text=f"Un énoncé de plus, le {n}e.")
        for n in range(30)
    ]
    content = paper("heard", sefrou.minutes(), language)
    assert len(pypdf.PdfReader(io.BytesIO(content)).pages) == 1
    told = text(sefrou, "txt", "fr", "heard")
    assert "31 soutiens · 3 réserves" in told and "La prochaine fois : samedi 15 janvier" in told


def test_a_statement_goes_back_in_the_language_of_the_page() -> None:
    told = text(Sefrou().full(), "txt", "ar", "heard")
    assert "1. تمسك كل جماعة" in told and "Chaque commune tient" not in told


def test_an_unanswered_question_is_told_only_where_answers_were_linked() -> None:
    sefrou = Sefrou().full()
    assert [words.text for words in sefrou.minutes().unanswered] == [
        "Qui tiendra cette liste à jour ?"
    ]
    sefrou.links = [CardLink(source_id=key(5), target_id=key(6), kind="supports")]
    assert sefrou.minutes().unanswered == ()


def test_the_next_session_needs_a_day() -> None:
    sefrou = Sefrou().full()
    assert sefrou.following is not None
    sefrou.following.date = None
    assert sefrou.minutes().following is None
    sefrou.following.date = dt.date(2022, 1, 15)
    assert sefrou.minutes().following.starts == "9:30"
