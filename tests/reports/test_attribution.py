"""The rule of a session: what an output may know of a speaker, and that it can know no more."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogue_desktop.reports.attribution import Attribution, Voice, role_spoken
from tests.reports.sefrou import ASSOCIATION, COOPERATIVE, MAN, SEFROU, WOMAN, key, room

PEOPLE = room(*SEFROU)


def ruled(rule: str, people: dict = PEOPLE, present: set | None = None) -> Attribution:
    return Attribution(rule, people, frozenset(people if present is None else present))


def test_by_role_shows_a_role_and_nothing_else() -> None:
    rule = ruled("role")
    assert rule.voice(WOMAN) == Voice("elected", "voice.elected.female")
    assert rule.voice(MAN) == Voice("elected", "voice.elected.male")
    assert rule.voice(COOPERATIVE) == Voice("civil", "voice.civil")


def test_by_kind_of_organisation_shows_the_kind() -> None:
    rule = ruled("organisation")
    assert rule.voice(COOPERATIVE) == Voice("civil", "organisation.cooperative")
    assert rule.voice(WOMAN) == Voice("elected", "organisation.official")


def test_under_nobody_there_is_no_voice_at_all() -> None:
    rule = ruled("none")
    assert rule.voice(WOMAN) is None
    assert rule.voice(None, "maire") is None


def test_a_name_needs_the_persons_own_consent() -> None:
    consenting = replace(PEOPLE[WOMAN], consent=True)
    rule = ruled("named", {**PEOPLE, WOMAN: consenting})
    assert rule.voice(WOMAN) == Voice(
        "elected", "", consenting.name or "", consenting.name_ar or ""
    )
    assert rule.voice(MAN) == Voice("elected", "voice.elected.male")


@pytest.mark.parametrize("consent", [None, "yes", 1, False])
def test_only_a_plain_yes_is_consent(consent: object) -> None:
    doubtful = replace(PEOPLE[WOMAN], consent=consent)  # type: ignore[arg-type]
    assert ruled("named", {WOMAN: doubtful}).voice(WOMAN).name == ""


def test_a_person_whose_name_was_erased_keeps_the_role() -> None:
    erased = replace(PEOPLE[WOMAN], name=None, name_ar=None, consent=True)
    assert ruled("named", {**PEOPLE, WOMAN: erased}).voice(WOMAN).word == "voice.elected.female"


def test_a_rule_of_a_newer_version_says_nothing() -> None:
    assert ruled("initials").rule == "none"
    assert ruled("initials").voice(WOMAN) is None


@pytest.mark.parametrize(("women", "men"), [(4, 12), (12, 4), (0, 12), (12, 0)])
def test_no_sex_in_the_word_where_one_cell_is_small(women: int, men: int) -> None:
    people = room(("official", "female", women), ("official", "male", men))
    rule = ruled("role", people)
    assert {rule.voice(id).word for id in people} == {"voice.elected"}


def test_no_sex_in_the_word_without_a_register() -> None:
    assert ruled("role", PEOPLE, set()).voice(WOMAN).word == "voice.elected"


def test_the_role_when_speaking_counts_before_todays() -> None:
    assert ruled("role").voice(COOPERATIVE, "official").group == "elected"


def test_what_was_written_of_a_speaker_is_never_shown() -> None:
    voice = ruled("role").voice(None, "Leïla Canari, présidente de l’association Organisari")
    assert voice == Voice("civil", "voice.civil")
    unknown = ruled("role").voice(key(9), "Leïla Canari")
    assert unknown == Voice("other", "voice.unrecorded")


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Élue, budget", "official"),
        ("adjointe au maire chargée des associations", "official"),
        ("association des élus", "association"),
        ("منتخبة، الميزانية", "official"),
        ("الجمعية", "association"),
        ("تعاونية", "cooperative"),
        ("social_enterprise", "social_enterprise"),
        ("", None),
        ("Amina", None),
    ],
)
def test_the_first_role_in_a_text(text: str, role: str | None) -> None:
    assert role_spoken(text) == role


def test_civil_society_has_no_sex_in_its_word() -> None:
    assert ruled("role").voice(ASSOCIATION).word == "voice.civil"


# --- roles of a few ------------------------------------------------------------------------------


def roomful(*cells: tuple[str, int]) -> dict:
    return room(*((role, "male", count) for role, count in cells))


def told(rule: str, people: dict, *speakers: int) -> list[str]:
    """The words for some people, by their place, where only they spoke."""
    ids = [list(people)[place] for place in speakers]
    spoke = frozenset((id, None) for id in ids)
    rules = Attribution(rule, people, frozenset(people), spoke)
    return [rules.voice(id).word for id in ids]


def test_a_role_of_a_few_stands_with_another_and_so_does_that_one() -> None:
    people = roomful(("official", 6), ("association", 8), ("university", 2))
    assert told("role", people, 0, 6) == ["voice.elected", "voice.civil"]
    assert told("role", people, 0, 6, 14) == [
        "voice.elected",
        "voice.civil+other",
        "voice.civil+other",
    ]
    few = roomful(("official", 1), ("association", 8))
    assert told("role", few, 0, 1) == ["voice.elected+civil"] * 2


def test_where_all_together_are_few_nobody_is_told_apart() -> None:
    people = roomful(("official", 1), ("association", 2))
    assert told("role", people, 0, 1) == ["voice.anyone"] * 2


def test_kinds_of_organisation_are_told_where_each_that_spoke_is_many() -> None:
    people = roomful(("association", 7), ("cooperative", 6), ("mutual", 1), ("official", 5))
    assert told("organisation", people, 0, 7) == [
        "organisation.association",
        "organisation.cooperative",
    ]
    assert told("organisation", people, 0, 13) == ["voice.civil"] * 2
    assert told("organisation", people, 14) == ["organisation.official"]


def test_those_who_are_named_are_no_cover_for_the_others() -> None:
    people = roomful(("official", 6), ("association", 8))
    ids = list(people)
    people |= {id: replace(people[id], consent=True) for id in ids[:5]}
    assert told("named", people, 5, 6) == ["voice.elected+civil"] * 2
    assert told("role", people, 5, 6) == ["voice.elected", "voice.civil"]


def test_a_joined_role_has_the_shape_of_its_row() -> None:
    people = roomful(("official", 6), ("association", 8), ("university", 2))
    rules = Attribution("role", people, frozenset(people), frozenset({(list(people)[-1], None)}))
    assert rules.voice(list(people)[-1]).group == "civil"
