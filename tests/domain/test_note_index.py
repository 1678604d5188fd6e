"""The index of notes answers as looking at every note would."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dialogue_desktop.domain.names import folded_words
from dialogue_desktop.domain.note_index import NoteIndex
from dialogue_desktop.domain.notes import answers, said_text

WORDS = (
    "l’emploi", "emplois", "local", "locaux", "la", "للتعاونية", "التعاونيات", "تعاونية",
    "وبالجماعة", "جماعة", "الملفّ", "ملف", "2022", "😀",
)  # fmt: skip
BEGINNINGS = sorted({word[:end] for word in WORDS for end in range(1, len(word) + 1)})
texts = st.lists(st.lists(st.sampled_from(WORDS), max_size=5).map(" ".join), max_size=40)
queries = st.lists(st.sampled_from(BEGINNINGS), max_size=2).map(" ".join)


def key(place: int) -> bytes:
    return place.to_bytes(16, "big")


def indexed(notes: list[str]) -> NoteIndex:
    index = NoteIndex()
    for place, text in enumerate(notes):
        index.add(key(place), folded_words(text))
    return index


@given(texts, queries)
def test_it_finds_what_looking_at_each_would_find(notes: list[str], query: str) -> None:
    wanted = [key(place) for place, text in enumerate(notes) if answers(said_text(text), query)]
    assert indexed(notes).find(query, 1000) == (len(wanted), wanted)


@given(texts, queries, st.sets(st.integers(0, 39)))
def test_what_was_forgotten_is_not_found_and_what_came_later_is(
    notes: list[str], query: str, gone: set[int]
) -> None:
    index = indexed(notes)
    index.find(query, 1000)
    for place in gone:
        index.forget(key(place))
    index.add(key(99), folded_words(" ".join(WORDS)))
    found = index.find(query, 1000)[1]
    left = [key(p) for p, t in enumerate(notes) if p not in gone and answers(said_text(t), query)]
    assert found == left + ([key(99)] if answers(said_text(" ".join(WORDS)), query) else [])


def test_of_many_the_last_are_given_in_order_and_all_are_counted() -> None:
    index = indexed(["local"] * 100)
    assert index.find("loc", 3) == (100, [key(97), key(98), key(99)])


def test_a_note_that_is_written_anew_stands_last() -> None:
    index = indexed(["local", "local"])
    index.forget(key(0))
    index.add(key(0), ["local"])
    assert index.find("local", 5) == (2, [key(1), key(0)])


def test_an_id_inside_two_others_is_neither() -> None:
    index = NoteIndex()
    index.add(b"\x00" * 8 + b"\x07" * 8, ["un"])
    index.add(b"\x09" * 8 + b"\x00" * 8, ["deux"])
    index.forget(b"\x07" * 8 + b"\x09" * 8)
    assert index.find("u", 5)[0] == index.find("d", 5)[0] == 1
