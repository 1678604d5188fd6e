"""Which row of a list certainly is who: the same list again makes no twins, and nobody is lost."""

from __future__ import annotations

from itertools import count
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from dialogue_desktop.exchange.evidence import Person
from dialogue_desktop.exchange.list_matching import Known

NUMBERS = count(1)


def person(name: str | None, name_ar: str | None = None, **said: object) -> Person:
    return Person(UUID(int=next(NUMBERS)), name, name_ar, **said)  # type: ignore[arg-type]


def certain(here: list[Person], *rows: Person) -> list[UUID | None]:
    return Known(here).certain(rows)


def test_the_same_name_and_one_more_thing() -> None:
    one = person("Naïma Ouarghi", phone="0661234567", commune="Sefrou")
    assert certain([one], person("OUARGHI Naima", phone="+212661234567")) == [one.id]
    assert certain([one], person("Naima Ouarghi", commune="sefrou")) == [one.id]
    assert certain([one], person("Naïma Ouarghi")) == [one.id]


def test_a_name_that_is_only_alike_is_nobody() -> None:
    one = person("Naïma Ouarghi", phone="0661234567")
    assert certain([one], person("Naima Ouargi", phone="0661234567")) == [None]
    assert certain([one], person(None, "نعيمة الورغي", phone="0661234567")) == [None]


def test_a_name_in_either_script() -> None:
    one = person("Naïma Ouarghi", "نعيمة الورغي")
    assert certain([one], person(None, "نعيمة الورغي", phone="0661234567")) == [one.id]


def test_the_same_name_and_all_else_different_is_somebody_else() -> None:
    one = person("Mohamed Alami", phone="0661000001")
    assert certain([one], person("Mohamed Alami", phone="0661000002")) == [None]


def test_a_corrected_value_is_still_the_same_person() -> None:
    one = person("Mohamed Alami", commune="Fès", phone="0661000001")
    assert certain([one], person("Mohamed Alami", commune="Fès", phone="0661000002")) == [one.id]


def test_namesakes_of_one_list_stay_two_whichever_comes_first() -> None:
    one = person("Mohamed Alami", commune="Fès", phone="0661000001")
    same = person("Mohamed Alami", commune="Fès", phone="0661000001")
    other = person("Mohamed Alami", commune="Fès", phone="0661000002")
    assert certain([one], same, other) == [one.id, None]
    assert certain([one], other, same) == [None, one.id]
    assert certain([one], other, other._replace(phone="0661000003")) == [None, None]


def test_two_rows_never_fill_one_person_with_two_numbers() -> None:
    one = person("Mohamed Alami")
    rows = [person("Mohamed Alami", phone=f"066100000{n}") for n in (1, 2)]
    assert certain([one], *rows) == [one.id, None]


def test_a_row_that_may_be_one_of_several_is_nobody() -> None:
    here = [person("Mohamed Alami", commune=place) for place in ("Fès", "Sefrou")]
    assert certain(here, person("Mohamed Alami", phone="0661000001")) == [None]


def test_a_row_that_says_nothing_new_of_several_adds_nobody() -> None:
    here = [person("Mohamed Alami", phone=f"066100000{n}") for n in (1, 2)]
    assert certain(here, person("Mohamed Alami")) == [here[0].id]
    assert certain(here[::-1], person("Mohamed Alami")) == [here[0].id]


def test_one_sex_is_no_sign_and_another_is_a_difference() -> None:
    one = person("Amal Alami", sex="female", phone="0661000001")
    assert certain([one], person("Amal Alami", sex="female", phone="0661000002")) == [None]
    assert certain([one], person("Amal Alami", sex="male")) == [None]


ROWS = st.lists(
    st.builds(
        Person,
        id=st.uuids(),
        name=st.sampled_from(("Mohamed Alami", "ALAMI Mohamed", "Naïma Ouarghi", "Fatima")),
        name_ar=st.sampled_from((None, None, "محمد العلمي")),
        phone=st.sampled_from((None, "0661000001", "+212661000001", "0661000002")),
        email=st.sampled_from((None, None, "a@b.ma")),
        commune=st.sampled_from((None, "Fès", "fes", "Sefrou")),
        birth_year=st.sampled_from((None, "declined", 1950, 1980)),
        sex=st.sampled_from((None, "female", "male")),
        role=st.none(),
        organisation_id=st.none(),
    ),
    max_size=8,
    unique_by=lambda row: row.id,
)


def brought_in(here: list[Person], rows: list[Person]) -> list[Person]:
    """The people after a list: rows that are nobody are added, the others fill what is empty."""
    people = {one.id: one for one in here}
    for row, id in zip(rows, Known(here).certain(rows), strict=True):
        if id is None:
            people[row.id] = row
        else:
            filled = {
                field: told
                for field, told in row._asdict().items()
                if getattr(people[id], field) is None and told is not None
            }
            people[id] = people[id]._replace(**filled)
    return list(people.values())


@given(ROWS)
def test_the_same_list_again_adds_nobody(rows: list[Person]) -> None:
    once = brought_in([], rows)
    assert len(once) == len(rows)
    assert len(brought_in(once, rows)) == len(once)


@given(ROWS, ROWS)
def test_nobody_changes_who_was_known(here: list[Person], rows: list[Person]) -> None:
    after = {one.id: one for one in brought_in(here, rows)}
    for one in here:
        for field, value in one._asdict().items():
            assert value is None or getattr(after[one.id], field) == value
