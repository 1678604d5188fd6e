"""Who is probably the same person: what speaks for it, what against, and what is enough."""

from __future__ import annotations

from itertools import count
from uuid import UUID

import pytest

from dialogue_desktop.domain.participants import Participant
from dialogue_desktop.errors import Cancelled
from dialogue_desktop.exchange.acquaintances import Acquaintances
from dialogue_desktop.exchange.evidence import Person
from dialogue_desktop.exchange.meetings import SMALL
from dialogue_desktop.exchange.twins import Twin

NUMBERS = count(1)


def person(name: str | None = None, name_ar: str | None = None, **said: object) -> Person:
    return Person(UUID(int=next(NUMBERS)), name, name_ar, **said)  # type: ignore[arg-type]


def pair(one: Person, other: Person, *others: Person) -> Twin | None:
    """The two as suspected, among others too."""
    ids = {one.id, other.id}
    found = Acquaintances([one, other, *others]).twins()
    return next((twin for twin in found if {twin.first, twin.second} == ids), None)


def crowd(size: int = 40) -> list[Person]:
    """People who are nobody's twin."""
    names = ["Salwa", "Ziyad", "Rkia", "Hmad", "Itto", "Moha", "Tuda", "Bassou", "Aziza", "Lhou"]
    ends = ["Tazi", "Fassi", "Marrakchi", "Doukkali", "Soussi", "Rifi"]
    return [person(f"{names[n % 10]} {ends[n % 6]}", commune=f"C{n}") for n in range(min(size, 30))]


def test_one_phone_in_two_ways_of_writing_and_two_scripts() -> None:
    one = person("Karima Bensaïd", phone="06 61 23 45 67")
    two = person(name_ar="كريمة بنسعيد", phone="+212661234567")
    twin = pair(one, two, *crowd())
    assert twin is not None and twin.reasons == ("same_phone",) and twin.score > 0.8


@pytest.mark.parametrize("typed", ["0661234576", "0661834567"])
def test_a_slip_in_a_phone_number_speaks_for_the_pair_and_is_named(typed: str) -> None:
    one = person("Karima Bensaïd", phone="0661234567")
    slip = pair(one, person("Karima Bensaid", phone=typed), *crowd())
    other = pair(one, person("Karima Bensaid", phone="0535998811"), *crowd())
    assert slip is not None and other is not None and slip.score > other.score
    assert slip.reasons == ("alike_phone", "same_name") and other.reasons == ("same_name",)


def test_colleagues_whose_numbers_follow_each_other_are_not_twins() -> None:
    office = [
        person(f"{one} Chahidi", phone=f"066120000{n}") for n, one in enumerate(("Hicham", "Rkia"))
    ]
    arabic = person(name_ar="سعيد ضور", phone="0661200002")
    assert Acquaintances([*office, arabic, *crowd()]).twins() == []


def test_one_address_in_capitals_and_small_letters() -> None:
    one = person("Karima Bensaïd", email="Karima@Example.org ")
    two = person("K. Bensaid", email="karima@example.org")
    twin = pair(one, two)
    assert twin is not None and twin.reasons[0] == "same_email"


def test_a_name_alone_is_enough_to_ask() -> None:
    twin = pair(person("Naïma Ouarghi"), person("NAIMA OUARGHI"), *crowd())
    assert twin is not None and twin.reasons == ("same_name",)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Naïma Ouarghi", "Naima El Ouarghi"),
        ("Naïma Ouarghi", "Ouarghi Naima"),
        ("Abdelkarim Choukri", "Abd el Krim Chokri"),
        ("Mohamed M'barki", "Mohammed Mbarki"),
        ("Hicham Benyacoub", "Hichame Ben Yaakoub"),
        ("Moulay Driss Essaadi", "Driss Saadi"),
        ("عبد الرحمان خيير", "عبدالرحمن خيير"),
        ("مهدى بن غربية", "المهدي بنغربية"),
        ("طارق الفتاتى", "طارق الفتيتي"),
    ],
)
def test_ways_of_writing_one_name(one: str, other: str) -> None:
    assert pair(person(one), person(other), *crowd()) is not None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mohamed Dami", "Mohamed Hsairi"),
        ("Abdelkader Hadad", "Abdelkader Kadri"),
        ("Fatima Ouarghi", "Hassan Ouarghi"),
        ("Rachid Bensouda", "Ahmed Bensouda"),
        ("محمد ناصر", "محمد عمار"),
        ("عبد المجيد النجار", "عبد المجيد عمار"),
        ("Invité 117", "Invité 118"),
    ],
)
def test_ways_of_being_two(one: str, other: str) -> None:
    assert pair(person(one), person(other), *crowd()) is None


def test_scripts_are_never_turned_into_each_other() -> None:
    assert pair(person("Adil Sbai"), person(name_ar="عادل السباعي")) is None


def test_a_name_counts_in_whatever_field_it_was_typed() -> None:
    twin = pair(person("عادل السباعي"), person(name_ar="عادل السباعي"))
    assert twin is not None and twin.reasons == ("same_name_ar",)


def test_two_scripts_that_agree_are_more_than_one() -> None:
    one, two = ("Adil Sbai", "عادل السباعي"), ("Adil Essbai", "عادل السباعي")
    both = pair(person(*one), person(*two), *crowd())
    latin = pair(person(one[0]), person(two[0]), *crowd())
    assert both is not None and latin is not None and both.score > latin.score
    assert both.reasons == ("alike_name", "same_name_ar")


def test_what_is_shared_adds_and_what_contradicts_takes() -> None:
    one = person("Naïma Ouarghi", commune="Sefrou", birth_year=1980, sex="female")
    alike = dict(commune="Sefrou", birth_year=1980, sex="female")
    scores = []
    for changes in (
        {},
        {"birth_year": None},
        {"birth_year": None, "commune": None},
        {"birth_year": None, "commune": "Azrou"},
        {"birth_year": 1951, "commune": None},
    ):
        twin = pair(one, person("Naima Ouarghy", **{**alike, **changes}), *crowd())
        scores.append(twin.score if twin else 0)
    assert scores == sorted(scores, reverse=True) and len(set(scores)) == len(scores)


def test_one_value_off_does_not_hide_an_equal_name() -> None:
    for differing in ({"sex": "male"}, {"birth_year": 1990}, {"commune": "Azrou"}):
        one = person("Naïma Ouarghi", sex="female", birth_year=1960, commune="Sefrou")
        other = one._replace(id=UUID(int=next(NUMBERS)), **differing)
        assert pair(one, other, *crowd()) is not None


def test_two_districts_of_one_town_are_two_places() -> None:
    one = person("Naïma Ouarghi", commune="Fès, arrondissement 3")
    there = pair(one, person("Naïma Ouarghi", commune="Fès, arrondissement 4"), *crowd())
    slip = pair(one, person("Naïma Ouarghi", commune="Fès, arondissement 3"), *crowd())
    assert there is not None and slip is not None and there.score < slip.score


def test_a_declined_answer_contradicts_nobody() -> None:
    one = person("Naïma Ouarghi", sex="declined", birth_year="declined")
    other = person("Naïma Ouarghi", sex="female", birth_year=1960)
    without = pair(person("Naïma Ouarghi"), person("Naïma Ouarghi"))
    with_declined = pair(one, other)
    assert with_declined is not None and without is not None
    assert with_declined.score == without.score


ENDS = ("Tazi", "Benhlima", "Fassi", "Ouazzani", "Rifi", "Kettani", "Soussi", "Zniber", "Filali")


def test_a_frequent_name_says_less_than_a_rare_one() -> None:
    many = [person(f"Mohamed {end}") for end in ENDS]
    many += [person("Mohamed Alami") for _ in range(60)]
    others = [person(f"Zineb Nom{chr(97 + n % 26)}{chr(97 + n // 26)}") for n in range(300)]
    rare = [person("Itto Ouhammou"), person("Itto Ouhammou")]
    found = Acquaintances([*many, *others, *rare]).twins()
    frequent = {p.id for p in many}
    scores = [twin.score for twin in found if twin.first in frequent]
    assert {found[0].first, found[0].second} == {one.id for one in rare}
    assert not scores or max(scores) < found[0].score


def test_a_number_that_many_names_go_with_says_little() -> None:
    names = ("Salma", "Idriss", "Hajar", "Anouar", "Rim", "Jalil", "Ikram", "Tarik", "Nora")
    office = [
        person(f"{name} {end}", phone="0535000000") for name, end in zip(names, ENDS, strict=True)
    ]
    assert Acquaintances(office).twins() == []


def test_forty_copies_of_a_list_are_forty_twins_each() -> None:
    base = crowd(10)[:10]
    copies = [
        one._replace(id=UUID(int=next(NUMBERS)), phone=f"06610000{n:02d}")
        for n, one in enumerate(base)
        for _ in range(40)
    ]
    found = Acquaintances(copies).twins()
    assert len(found) == 10 * 40 * 39 // 2
    assert all("same_phone" in twin.reasons for twin in found)


def test_a_thousand_mohameds_are_not_compared_with_each_other() -> None:
    people = [person("Mohamed", commune=f"C{n % 20}") for n in range(1000)]
    assert Acquaintances(people).twins() == []
    same = [person(name_ar="محمد", phone="0661234567", commune="فاس") for n in range(400)]
    found = Acquaintances(same).twins()
    assert found and len(found) < 400 * 20  # each meets the next ones, never all


def test_neighbours_of_one_age_are_not_twins() -> None:
    one = person("Adil Sbai", commune="Sefrou", birth_year=1970)
    assert pair(one, person(name_ar="سعيد ضور", commune="Sefrou", birth_year=1970)) is None


def test_decided_pairs_are_left_out() -> None:
    one, two = person("Naïma Ouarghi"), person("Naima Ouarghi")
    assert Acquaintances([one, two]).twins({frozenset((one.id, two.id))}) == []
    assert Acquaintances([one, two]).twins(lambda a, b: {a, b} == {one.id, two.id}) == []
    assert len(Acquaintances([one, two]).twins(set())) == 1


def test_among_new_ones_only_their_pairs_are_found() -> None:
    known = [person("Naïma Ouarghi"), person("Naima Ouarghi"), *crowd()]
    new = person("Naïma El Ouarghi")
    found = Acquaintances(known).twins_among([new])
    assert len(found) == 2 and all(new.id in (twin.first, twin.second) for twin in found)
    assert Acquaintances(known).twins_among([]) == []


def test_somebody_known_who_comes_again_changed_is_new() -> None:
    one, two = person("Naïma Ouarghi"), person("Someone Else")
    changed = two._replace(name="Naima Ouarghi")
    (twin,) = Acquaintances([one, two]).twins_among([changed])
    assert {twin.first, twin.second} == {one.id, two.id}


def test_progress_is_told_and_can_stop() -> None:
    told: list[tuple[int, int, str]] = []
    Acquaintances(crowd()).twins(progress=lambda *said: bool(told.append(said)) or True)
    assert told and told[0][2] == "twins" and all(done <= total for done, total, _ in told)
    with pytest.raises(Cancelled):
        Acquaintances(crowd()).twins(progress=lambda *said: False)


def test_a_record_of_the_front_desk_is_a_person() -> None:
    record = Participant(name="Naïma Ouarghi", phone="0661234567", birth_year="declined")
    made = Person.of(record)
    assert (made.id, made.name, made.birth_year) == (record.id, record.name, "declined")


def test_odd_texts_as_names_are_compared_without_a_fault() -> None:
    odd = ["", " ", "'", "’’’", "ـــ", "\u202e", "123", "Sidi", "ben", "El", "عبد", "ال", "🙂", "h"]
    people = [person(a, b, phone=a, email=b, commune=a) for a in odd for b in odd]
    people += [person("x" * 100_000), person("y " * 50_000), person("ﷺ" * 300, phone="9" * 5000)]
    for twin in Acquaintances(people).twins():
        assert 0 <= twin.score <= 1


# --- while typing (P5) ---------------------------------------------------------------------------


def test_a_twin_appears_while_its_name_is_typed() -> None:
    known = [person("Naïma Ouarghi", commune="Sefrou"), *crowd()]
    here = Acquaintances(known)
    typed = person("Naima Ouargi", commune="Sefrou")
    (twin,) = here.twins_of(typed)
    assert (twin.first, twin.second) == (typed.id, known[0].id)
    assert twin.reasons == ("alike_name", "same_commune")
    assert here.twins_of(typed, but={known[0].id}) == []
    assert here.twins_of(person("Naoual")) == []


def test_nobody_is_a_twin_of_the_own_record() -> None:
    one = person("Naïma Ouarghi")
    assert Acquaintances([one, *crowd()]).twins_of(one._replace(name="Naima Ouarghi")) == []


def test_acquaintances_learn_and_forget() -> None:
    here = Acquaintances(crowd())
    one, typed = person("Naïma Ouarghi"), person("Naima Ouarghi")
    assert here.twins_of(typed) == []
    here.learn(one)
    assert [twin.second for twin in here.twins_of(typed)] == [one.id]
    here.learn(one._replace(name="Salma Benhlima"))
    assert here.twins_of(typed) == []
    here.learn(one)
    here.forget(one.id)
    assert here.twins_of(typed) == []


def test_no_acquaintances_at_all() -> None:
    assert Acquaintances([]).twins_of(person("Naïma Ouarghi", phone="0661234567")) == []


def test_many_people_of_whom_only_a_first_name_is_known_are_compared() -> None:
    people = [person(f"Prenom{chr(97 + n % 26)}{chr(97 + n // 26)}") for n in range(SMALL + 1)]
    assert Acquaintances().twins_among([*people, person(people[0].name)])
