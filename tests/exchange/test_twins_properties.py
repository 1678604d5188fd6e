"""What holds of suspected twins whoever the people are."""

from __future__ import annotations

import random
from uuid import UUID

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogue_desktop.exchange.acquaintances import Acquaintances
from dialogue_desktop.exchange.evidence import Person
from dialogue_desktop.exchange.likeness import Vocabulary, alike
from dialogue_desktop.exchange.meetings import SMALL

_WORDS = """
Mohamed Mohammed Ahmed Hamid Abdelkader Abdel Kader El Ben Yacoub Benyakoub Naïma Naima Ouarghi
Ouargi Warghi Choukri Chegri Essbai Sbai Sidi 12 13 محمد محمود عبد القادر بن يعقوب العمري عمري
الفتيتي الفتاتي
"""
WORDS = _WORDS.split()
NAMES = st.none() | st.lists(st.sampled_from(WORDS), max_size=4).map(" ".join) | st.text(max_size=8)
PEOPLE = st.lists(
    st.builds(
        Person,
        id=st.integers(1, 10**9).map(lambda number: UUID(int=number)),
        name=NAMES,
        name_ar=NAMES,
        phone=st.sampled_from((None, "0661234567", "+212661234567", "0522000000", "x")),
        email=st.sampled_from((None, "a@b.ma", "A@B.MA", "c@d.ma")),
        commune=st.sampled_from((None, "Fès", "fes", "Sefrou", "فاس")),
        birth_year=st.sampled_from((None, "declined", 1960, 1961, 1990)),
        sex=st.sampled_from((None, "female", "male", "declined")),
        organisation_id=st.sampled_from((None, UUID(int=7))),
    ),
    max_size=14,
    unique_by=lambda person: person.id,
)


@given(PEOPLE, st.randoms(use_true_random=False))
def test_the_order_of_people_changes_nothing(people: list[Person], chance: random.Random) -> None:
    found = Acquaintances(people).twins()
    shuffled = chance.sample(people, len(people))
    assert Acquaintances(shuffled).twins() == found
    assert all(0 <= twin.score <= 1 and twin.reasons for twin in found)
    assert all(twin.first.int < twin.second.int for twin in found)
    assert len({(twin.first, twin.second) for twin in found}) == len(found)
    assert [twin.score for twin in found] == sorted((t.score for t in found), reverse=True)


@given(PEOPLE, st.data())
def test_decided_pairs_never_return_and_change_no_other(
    people: list[Person], data: st.DataObject
) -> None:
    found = Acquaintances(people).twins()
    decided = {
        frozenset((twin.first, twin.second))
        for twin in found
        if data.draw(st.booleans(), label="decided")
    }
    rest = [twin for twin in found if frozenset((twin.first, twin.second)) not in decided]
    assert Acquaintances(people).twins(decided) == rest
    assert Acquaintances(people).twins(lambda a, b: frozenset((b, a)) in decided) == rest


@given(PEOPLE, st.integers(0, 14))
def test_pairs_among_new_people_are_those_of_all_that_hold_one(
    people: list[Person], count: int
) -> None:
    new = people[:count]
    ids = {person.id for person in new}
    wanted = [twin for twin in Acquaintances(people).twins() if ids & {twin.first, twin.second}]
    assert Acquaintances(people[count:]).twins_among(new) == wanted
    assert Acquaintances(people).twins_among(new) == wanted


@given(NAMES, NAMES)
def test_names_are_alike_from_both_sides(one: str | None, other: str | None) -> None:
    words = Vocabulary()
    for mine, theirs in zip(words.name(one, None), words.name(other, None), strict=True):
        if mine and theirs:
            a, b = (np.array([numbers]).T for numbers in (mine, theirs))
            bits = np.full(1 + a.max() + b.max(), 5, np.float32)
            there, back, same = (
                alike(left, right, bits, words.likeness) for left, right in ((a, b), (b, a), (a, a))
            )
            assert abs(there.degree - back.degree) < 1e-5
            assert 0 <= there.degree <= 1.00001 and abs(same.degree - 1) < 1e-5
            assert alike(a, b, bits, words.likeness_at_most).degree >= there.degree - 1e-5


def crowd(chance: random.Random, size: int) -> list[Person]:
    """More people than are compared each with each, who share much."""

    def some(*values: str) -> str | None:
        return chance.choice((None, *values))

    return [
        Person(
            UUID(int=chance.getrandbits(128)),
            name=" ".join(chance.choices(WORDS[:24], k=chance.randint(0, 3))),
            name_ar=" ".join(chance.choices(WORDS[24:], k=chance.choice((0, 0, 2)))),
            phone=some("0661234567", *(f"06612345{n}" for n in range(10, 99))),
            commune=some("Fès", "Sefrou", "فاس"),
            birth_year=chance.choice((None, *range(1950, 1990))),
        )
        for _ in range(size)
    ]


@settings(max_examples=10, deadline=None)
@given(st.integers().map(random.Random))
def test_who_is_learned_later_is_known_as_if_all_were_learned_anew(chance: random.Random) -> None:
    """Additions, edits, removals and previews leave no trace but what is so now."""
    people = crowd(chance, SMALL + chance.randint(1, 150))
    here = Acquaintances(people)
    now = {person.id: person for person in people}
    for person in chance.sample(people, 20):
        changed = chance.choice(crowd(chance, 3))._replace(id=person.id)
        here.learn(changed)
        now[person.id] = changed
    came = crowd(chance, 5)
    again = [one._replace(name="Itto Ouhammou") for one in chance.sample([*now.values()], 3)]
    previewed = here.twins_among([*came, *again])
    assert previewed == Acquaintances(now.values()).twins_among([*came, *again])
    for id in chance.sample([*now], 20):
        here.forget(id)
        del now[id]
    anew = Acquaintances(chance.sample([*now.values()], len(now)))
    assert here.twins() == anew.twins()
    for person in crowd(chance, 5):
        assert here.twins_of(person) == anew.twins_of(person)
    wanted = {one.id for one in chance.sample([*now.values()], 20)}
    new = [now[id] for id in wanted]
    found = [twin for twin in anew.twins() if wanted & {twin.first, twin.second}]
    assert Acquaintances(now.values()).twins_among(new) == found
