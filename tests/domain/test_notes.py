"""Words are found in what was said, in both scripts, and marked where they stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_desktop.domain.notes import answers, said_spans, said_text

ARABIC = "بقينا سنتين نطلب محلا للتعاونية، وبالجماعة قالوا لنا: الملفّ في الطريق."
FRENCH = "L’emploi d’abord : les coopératives n’ont ni local ni marché."


@pytest.mark.parametrize("query", ["تعاونية", "التعاونية", "تعاونيات", "جماعه", "ملف", "محل طريق"])
def test_arabic_words_are_found_whatever_is_joined_to_them(query: str) -> None:
    found = answers(said_text(ARABIC), query)
    assert found is (query != "تعاونيات")


@pytest.mark.parametrize("query", ["emploi", "COOPERATIVE", "marche local", "coopératives ni"])
def test_french_words_are_found(query: str) -> None:
    assert answers(said_text(FRENCH), query)


def test_a_plural_is_found_by_its_singular() -> None:
    assert answers(said_text("دعم التعاونيات بالإقليم"), "تعاونية")
    assert not answers(said_text("دعم التعاونيات بالإقليم"), "جمعية")


@pytest.mark.parametrize("query", ["", "  ", "…", "؟"])
def test_nothing_is_found_by_no_word(query: str) -> None:
    assert not answers(said_text(FRENCH, ARABIC), query)
    assert said_spans(FRENCH, query) == []


def test_words_are_marked_whole() -> None:
    marked = [ARABIC[start:end] for start, end in said_spans(ARABIC, "تعاونية ملف")]
    assert marked == ["للتعاونية", "الملفّ"]
    marked = [FRENCH[start:end] for start, end in said_spans(FRENCH, "cooperative emploi")]
    assert marked == ["emploi", "coopératives"]


@given(st.text(max_size=60), st.text(max_size=12))
def test_searching_never_fails_and_marks_lie_in_the_text(text: str, query: str) -> None:
    answers(said_text(text), query)
    last = 0
    for start, end in said_spans(text, query):
        assert last <= start < end <= len(text)
        last = end


@given(st.lists(st.sampled_from(ARABIC.split() + FRENCH.split()), min_size=1, max_size=4))
def test_what_is_in_a_text_is_found_and_marked(words: list[str]) -> None:
    text = " ".join(words)
    for word in words:
        if said_text(word).strip():
            assert answers(said_text(text), word)
            assert said_spans(text, word)
