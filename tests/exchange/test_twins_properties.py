"""What holds of suspected twins whoever the people are."""

from __future__ import annotations

import random
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from dialogue_desktop.exchange import meetings
from dialogue_desktop.exchange.likeness import Rarity, likeness
from dialogue_desktop.exchange.sounds import words_of
from dialogue_desktop.exchange.twins import Person, suspected, suspected_among

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
    found = suspected(people)
    shuffled = chance.sample(people, len(people))
    assert suspected(shuffled) == found
    assert all(0 <= twin.score <= 1 and twin.reasons for twin in found)
    assert all(twin.first.int < twin.second.int for twin in found)
    assert len({(twin.first, twin.second) for twin in found}) == len(found)
    assert [twin.score for twin in found] == sorted((t.score for t in found), reverse=True)


@given(PEOPLE, st.data())
def test_decided_pairs_never_return_and_change_no_other(
    people: list[Person], data: st.DataObject
) -> None:
    found = suspected(people)
    decided = {
        frozenset((twin.first, twin.second))
        for twin in found
        if data.draw(st.booleans(), label="decided")
    }
    rest = [twin for twin in found if frozenset((twin.first, twin.second)) not in decided]
    assert suspected(people, decided) == rest
    assert suspected(people, lambda a, b: frozenset((b, a)) in decided) == rest


@given(PEOPLE, st.integers(0, 14))
def test_pairs_among_new_people_are_those_of_all_that_hold_one(
    people: list[Person], count: int
) -> None:
    new = people[:count]
    ids = {person.id for person in new}
    wanted = [twin for twin in suspected(people) if ids & {twin.first, twin.second}]
    assert suspected_among(new, people[count:]) == wanted
    assert suspected_among(new, people) == wanted


@given(NAMES, NAMES)
def test_names_are_alike_from_both_sides(one: str | None, other: str | None) -> None:
    a, b = words_of(one), words_of(other)
    for mine, theirs in ((a.latin, b.latin), (a.arabic, b.arabic)):
        if mine and theirs:
            rarity = Rarity([mine, theirs])
            there = likeness(rarity.name(mine), rarity.name(theirs))
            assert there == likeness(rarity.name(theirs), rarity.name(mine))
            assert 0 <= there.degree <= 1
            assert likeness(rarity.name(mine), rarity.name(mine)).degree == 1


def crowd(chance: random.Random) -> list[meetings.Traits]:
    """More people than are compared each with each, who share much."""

    def some(values: tuple[str, ...], most: int) -> list[str]:
        return chance.sample(values, chance.randint(0, most))

    return [
        meetings.Traits(
            words=some(("mhmt", "hmt", "krkt", "krkd", "krt", "sb"), 3),
            other=some(("@fes", "@azrou", "#1960"), 2),
            sure=some(("+1", "+2"), 1),
        )
        for _ in range(meetings.SMALL + chance.randint(1, 150))
    ]


@given(st.integers().map(random.Random))
def test_a_pair_meets_once_and_a_new_person_meets_the_same_ones(chance: random.Random) -> None:
    people = crowd(chance)
    found = [pair for _, pairs in meetings.Meetings(people).pairs() for pair in pairs]
    assert found and len(set(found)) == len(found) and all(a < b for a, b in found)
    fresh = set(chance.sample(range(len(people)), 20))
    some = {pair for _, pairs in meetings.Meetings(people, fresh).pairs() for pair in pairs}
    assert some == {(a, b) for a, b in found if a in fresh or b in fresh}
