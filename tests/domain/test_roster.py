"""Everybody is found while typing, in order, in either script, however many there are."""

from __future__ import annotations

import random
import tracemalloc
from functools import cache
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogue_desktop.domain.names import matches, search_text, sort_key
from dialogue_desktop.domain.roster import Roster, RosterLine, roster_line

PEOPLE = [
    ("Naïma Ouarghi", "نعيمة الورغي", "Sefrou", "+212661204518"),
    ("Brahim Aït Tizi", "ابراهيم أيت تيزي", "Azrou", None),
    ("Élodie Benhlima", None, "Fès", "+212537000012"),
    (None, "فاطمة الزهراء المسفر", "صفرو", None),
    ("Driss Benzakour", "إدريس بنزاكور", "Taza", "+33612345678"),
    ("Amina", "أمينة", None, None),
]


def line(number: int, name=None, name_ar=None, commune=None, phone=None, organisation=None):
    return roster_line(
        UUID(int=number + 1),
        name,
        name_ar,
        commune=commune,
        phone=phone,
        organisation=organisation,
    )


@pytest.fixture
def roster() -> Roster:
    return Roster(line(n, *person) for n, person in enumerate(PEOPLE))


def names(lines: list[RosterLine], arabic_first: bool = False) -> list[str]:
    return [found.leading(arabic_first) for found in lines]


def test_people_stand_in_the_order_of_the_interfaces_script(roster):
    assert names(roster.find("")) == [
        "Amina",
        "Brahim Aït Tizi",
        "Driss Benzakour",
        "Élodie Benhlima",
        "Naïma Ouarghi",
        "فاطمة الزهراء المسفر",
    ]
    assert names(roster.find(" ", True), True)[:2] == ["ابراهيم أيت تيزي", "إدريس بنزاكور"]
    assert names(roster.ordered(True), True)[-1] == "Élodie Benhlima"


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("n", ["Naïma Ouarghi"]),
        ("be", ["Driss Benzakour", "Élodie Benhlima"]),
        ("ben dri", ["Driss Benzakour"]),
        ("ELO", ["Élodie Benhlima"]),
        ("sefrou", ["Naïma Ouarghi"]),
        ("ام", ["Amina"]),
        ("مسفر فاطم", ["فاطمة الزهراء المسفر"]),
        ("ورغي", ["Naïma Ouarghi"]),
        ("06 61 20", ["Naïma Ouarghi"]),
        ("45 18", ["Naïma Ouarghi"]),
        ("+33 6", ["Driss Benzakour"]),
        ("zz", []),
        ("?!", []),
        ("77", []),
    ],
)
def test_a_search_looks_at_both_names_the_commune_and_the_phone(roster, query, found):
    assert names(roster.find(query)) == found


def test_a_phone_number_begun_finds_those_who_have_one(roster):
    assert len(roster.find("06")) == 3


def test_an_organisation_finds_its_people():
    roster = Roster([line(1, "Amina", organisation="Coopérative Tamounte")])
    assert names(roster.find("tam ami")) == ["Amina"]


def test_the_other_name_is_the_one_in_the_other_script(roster):
    both, arabic = roster.find("ورغي")[0], roster.find("مسفر")[0]
    assert both.other(False) == "نعيمة الورغي" and both.other(True) == "Naïma Ouarghi"
    assert arabic.leading(False) == "فاطمة الزهراء المسفر" and arabic.other(False) == ""


def test_of_those_who_answer_whose_name_begins_so_comes_first():
    people = ["Abdou Salhi", "Brahim Salhi", "Salhi Zineb", "Salhi Amine"]
    roster = Roster(line(n, name) for n, name in enumerate(people))
    shown, count = roster.first("salh", 3)
    assert (names(shown), count) == (["Salhi Amine", "Salhi Zineb", "Abdou Salhi"], 4)
    roster.change([line(3, "Amine Salhi")])
    shown, count = roster.first("salh", 2)
    assert (names(shown), count) == (["Salhi Zineb", "Abdou Salhi"], 4)
    assert roster.first("  ", 3) == roster.first("7", 3) == ([], 0)


def test_the_first_in_arabic_are_found_with_or_without_the_article():
    people = ["سعاد العمري", "العمري خالد", "عمر الوزاني"]
    roster = Roster(line(n, None, name) for n, name in enumerate(people))
    for letters in ("العمري", "عمري"):
        shown, count = roster.first(letters, 1, True)
        assert (names(shown, True), count) == (["العمري خالد"], 2)


def test_an_order_stands_once_it_was_prepared(roster):
    assert not roster.stands(False) and not roster.stands(True)
    roster.prepare(True)
    assert roster.stands(True) and not roster.stands(False)


def test_a_changed_line_is_found_at_once_where_it_now_stands(roster):
    roster.prepare()
    roster.change([line(5, "Zahra Amina"), line(9, "Bahija")], gone=[UUID(int=1), UUID(int=77)])
    assert names(roster.find("")) == [
        "Bahija", "Brahim Aït Tizi", "Driss Benzakour", "Élodie Benhlima", "Zahra Amina",
        "فاطمة الزهراء المسفر",
    ]  # fmt: skip
    assert names(roster.find("ami")) == ["Zahra Amina"]
    assert roster.find("06 61") == [] and roster.find("ouar") == []
    assert len(roster) == 6 and UUID(int=1) not in roster and UUID(int=10) in roster
    assert names(roster.find("ba", True), True) == ["Bahija"]


def test_very_many_changes_are_put_in_order_anew(roster):
    roster.prepare()
    roster.change(line(100 + n, f"Salma {n:04d}") for n in range(600))
    assert len(roster.find("sal")) == 600
    assert names(roster.find(""))[-2] == "Salma 0599"


letters = st.text("ab é-'اب لعـمة\u064e1 ", max_size=12)


@given(st.lists(st.tuples(letters, letters), max_size=12), letters)
def test_what_is_found_is_what_a_look_at_every_line_finds(people, query):
    lines = [
        roster_line(UUID(int=n + 1), name.strip() or "x", name_ar or None)
        for n, (name, name_ar) in enumerate(people)
    ]
    if "1" in query:
        return  # a digit may be a phone's
    expected = sorted((x for x in lines if matches(x.search, query)), key=lambda x: x.key)
    assert Roster(lines).find(query) == expected
    shown, count = Roster(lines).first(query, 3)
    if query.strip():
        assert count == len(expected) and len(shown) == min(3, count)
        assert set(shown) <= set(expected)
    late = Roster(lines[::2]).prepare()
    late.change(lines[1::2])
    assert sorted(late.find(query)) == sorted(expected)


# --- a hundred thousand people -----------------------------------------------------------------

GIVEN = ["Amina", "Fatima-Zahra", "Mohamed", "Ahmed", "Youssef", "Khadija", "Brahim", "Salma"]
FAMILY = ["El Amrani", "Benhlima", "Aït Tizi", "El Idrissi", "Ouarghi", "Zerhouni", "Sqalli"]
GIVEN_AR = ["أمينة", "فاطمة الزهراء", "محمد", "أحمد", "يوسف", "خديجة", "إبراهيم", "سلمى"]
FAMILY_AR = ["العمراني", "بنحليمة", "أيت تيزي", "الإدريسي", "الورغي", "الزرهوني", "الصقلي"]


def many_people(count: int) -> list[RosterLine]:
    chance = random.Random(7)
    ends = ["".join(chance.choices("abcdefghijklmnopqrstuvwxyz", k=4)) for _ in range(3000)]
    lines = []
    for number in range(count):
        place, last, end = chance.randrange(8), chance.randrange(7), chance.choice(ends)
        name = f"{GIVEN[place]} {FAMILY[last]} {end}"
        name_ar = f"{GIVEN_AR[place]} {FAMILY_AR[last]}"
        search = _searched(GIVEN[place], FAMILY[last], GIVEN_AR[place], FAMILY_AR[last])
        lines.append(
            RosterLine(
                UUID(int=number + 1),
                name,
                name_ar,
                sex="female",
                role="official",
                commune="Sefrou",
                organisation="Commune de Sefrou",
                phone=f"+2126{chance.randrange(10**8):08d}",
                search=f"{search} {end}",
                key=f"{_sorted(GIVEN[place])} {end}",
                key_ar=f"{_sorted(name_ar)}{number % 97}",
            )
        )
    return lines


@cache
def _searched(*texts: str) -> str:
    return search_text(*texts)


_sorted = cache(sort_key)


def test_the_index_of_many_people_is_small_beside_their_lines():
    lines = many_people(20_000)
    tracemalloc.start()
    roster = Roster(lines).prepare()
    size = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    assert roster.find("a")
    assert size / len(lines) < 300  # bytes a person, beside the line itself
