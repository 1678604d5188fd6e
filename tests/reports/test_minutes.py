"""The minutes as plain data: order, time held, commitments, and no trace of a speaker."""

from __future__ import annotations

import datetime as dt

import pytest

from dialogue_desktop.domain.contributions import Contribution
from dialogue_desktop.domain.records import as_read
from dialogue_desktop.domain.sessions import Session
from dialogue_desktop.reports.agenda import Held, times_held
from dialogue_desktop.reports.heard import heard_of
from dialogue_desktop.reports.minutes_words import when
from dialogue_desktop.reports.said import IN_ORDER
from tests.reports.sefrou import DAY, MAN, WOMAN, Sefrou, at, canaries, key, room

RULES = ("named", "role", "organisation", "none")


@pytest.mark.parametrize("rule", RULES)
def test_no_canary_is_in_the_data(rule: str) -> None:
    sefrou = Sefrou()
    held = repr(heard_of(sefrou.minutes(rule)))
    assert "Chaque samedi" in held
    assert [canary for canary in canaries(sefrou.people) if canary in held] == []


def test_under_nobody_no_card_and_no_commitment_has_a_voice() -> None:
    minutes = Sefrou().minutes("none")
    assert {card.voice for section in minutes.sections for card in section.cards} == {None}
    assert {promise.voice for promise in minutes.promises} == {None}


def test_cards_stand_by_agenda_item_in_the_order_they_were_said() -> None:
    minutes = Sefrou().minutes(order=IN_ORDER)
    titles = [section.title.latin if section.title else None for section in minutes.sections]
    assert titles == [
        "Ce que nous vivons : récits du terrain",
        "Foncier et locaux pour les coopératives",
        "Marchés publics et clauses sociales",
        "Engagements et suite",
        None,
    ]
    times = [card.time for card in minutes.sections[1].cards]
    assert times == ["10:46", "10:58", "11:03", "11:06", "11:14"]


def test_two_note_takers_interleave_by_time() -> None:
    sefrou = Sefrou()
    forward = sefrou.minutes().sections
    sefrou.cards = sefrou.cards[1::2] + sefrou.cards[::2]
    assert sefrou.minutes().sections == forward


def test_without_an_agenda_cards_stand_by_theme_then_alone() -> None:
    sefrou = Sefrou()
    sefrou.agenda = []
    sections = sefrou.minutes().sections
    assert [s.title.arabic if s.title else None for s in sections] == [
        "ما نعيشه",
        "العقار والمقرات",
        "الصفقات العمومية",
        None,
    ]
    sefrou.themes = []
    assert [(s.title, len(s.cards)) for s in sefrou.minutes().sections] == [(None, 14)]


def test_the_agenda_has_planned_and_held_minutes() -> None:
    agenda = [(line.began, line.held, line.planned) for line in Sefrou().minutes().agenda]
    assert agenda == [
        ("9:30", 14, 15), ("9:44", 62, 40), ("10:46", 43, 45), ("11:29", 38, 40), ("12:07", 23, 25),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("planned", "first", "closed", "told"),
    [
        ("10:00", "09:05", "09:21", "9:05 à 9:21"),
        ("10:00", "09:05", "12:40", "9:05 à 12:40"),
        ("10:00", "10:20", "12:40", "10:00 à 12:40"),
        ("10:00", "18:00", "19:10", "18:00 à 19:10"),
        (None, "09:05", "09:21", "9:05 à 9:21"),
        ("10:00", None, "09:21", "10:00"),
        ("10:00", None, "11:00", "10:00 à 11:00"),
    ],
)
def test_the_hours_told_are_those_at_which_it_was_held(
    planned: str | None, first: str | None, closed: str, told: str
) -> None:
    """The hour that was planned is one of them where it began with it: a welcome has no card."""
    sefrou = Sefrou()
    sefrou.session.starts, sefrou.session.closed_at = planned, at(closed)
    sefrou.cards = [sefrou.card(first, 1, 1, "story", WOMAN, "Dit.")] if first else []
    sefrou.cards += [sefrou.card("20:00", 1, 1, "story", WOMAN, "Noté plus tard.")]
    assert when(sefrou.minutes(), "fr") == f"samedi 18 décembre 2021, {told}"


def moments(*pairs: tuple[str, int | None]) -> list:
    return [
        (dt.datetime.combine(DAY, dt.time.fromisoformat(clock)), key(n) if n else None)
        for clock, n in pairs
    ]


def test_time_goes_to_the_item_that_holds_the_floor() -> None:
    noted = moments(("09:00", 1), ("09:10", 2), ("09:15", None), ("09:20", 1), ("09:25", 1))
    held = times_held([key(1), key(2)], noted)
    assert (held[key(1)].minutes, held[key(2)].minutes) == (15, 10)


def test_nobody_knows_how_long_the_last_single_card_took() -> None:
    held = times_held([key(1), key(2)], moments(("09:00", 1), ("09:10", 2)))
    assert held[key(2)].minutes is None and held[key(2)].began


def test_an_opening_before_three_silent_items_is_nobodys_time() -> None:
    opened = dt.datetime.combine(DAY, dt.time(9))
    held = times_held([key(1), key(2), key(3)], moments(("09:30", 3)), opened)
    assert held[key(1)] == Held() == held[key(2)]


def test_a_session_that_began_late_did_not_welcome_all_that_time() -> None:
    opened = dt.datetime.combine(DAY, dt.time(9))
    held = times_held([key(1), key(2)], moments(("10:30", 1), ("10:40", 2)), opened)
    assert held[key(1)].minutes == 10 and held[key(1)].began == opened.replace(hour=10, minute=30)
    held = times_held([key(1), key(2)], moments(("09:20", 1), ("09:40", 2)), opened)
    assert held[key(1)].minutes == 40 and held[key(1)].began == opened


def test_where_nothing_was_noted_nobody_held_the_floor() -> None:
    opened = dt.datetime.combine(DAY, dt.time(9))
    assert times_held([key(1)], [], opened) == {key(1): Held()}


def test_a_night_between_two_cards_is_nobodys_time() -> None:
    noted = moments(("17:00", 1))
    noted.append((noted[0][0] + dt.timedelta(hours=16), key(1)))
    assert times_held([key(1)], noted)[key(1)].minutes is None


def test_a_commitment_only_on_a_card_is_listed_too_and_once() -> None:
    sefrou = Sefrou()
    assert len(sefrou.minutes().promises) == 3  # one of the cards says the same as a record
    sefrou.cards.append(sefrou.card("12:20", 4, None, "commitment", WOMAN, "Je viendrai."))
    last = sefrou.minutes().promises[-1]
    assert (last.text, last.voice.word) == ("Je viendrai.", "voice.elected.female")


def test_without_a_register_nobody_is_counted() -> None:
    sefrou = Sefrou()
    sefrou.present = []
    assert sefrou.minutes().presence is None


def test_a_record_that_breaks_the_rules_is_read_all_the_same() -> None:
    sefrou = Sefrou()
    odd = {"session_id": "no id", "text": "Dit", "kind": "shout", "said_at": "yesterday"}
    sefrou.cards.append(as_read(Contribution, key(77), odd))
    sefrou.cards.append(
        as_read(Contribution, key(78), {"text": None, "said_at": "2021-12-18T09:00"})
    )
    wrong = {"title": "Séance", "date": "never", "starts": "noon", "attribution": "?"}
    sefrou.session = as_read(Session, key(1), wrong)
    minutes = sefrou.minutes("")
    assert minutes.rule == "none" and minutes.date is None and minutes.said == 16


def test_a_text_in_arabic_letters_is_marked_and_its_own_choice_wins() -> None:
    sefrou = Sefrou()
    sefrou.cards = [
        sefrou.card("9:50", 1, None, "story", MAN, "نعم"),
        sefrou.card("9:51", 1, None, "story", MAN, "نعم", direction="ltr"),
    ]
    assert [card.rtl for card in sefrou.minutes().sections[0].cards] == [True, False]


def test_two_quotes_a_theme_are_spread_over_the_roles() -> None:
    heard = heard_of(Sefrou().minutes())
    groups = [[card.voice.group for card in theme.quotes] for theme in heard.themes]
    assert all(set(pair) == {"elected", "civil"} for pair in groups) and len(groups) == 3


def test_a_card_of_two_themes_is_quoted_once() -> None:
    sefrou = Sefrou()
    shared = sefrou.cards[0]
    shared.theme_ids = [key(200), key(201)]
    heard = heard_of(sefrou.minutes())
    texts = [card.text for theme in heard.themes for card in theme.quotes]
    assert len(texts) == len(set(texts))


def test_people_who_left_the_list_are_no_trouble() -> None:
    sefrou = Sefrou()
    sefrou.people = room(("official", "female", 3))
    sefrou.present = [key(n) for n in range(1000, 1030)]
    assert sefrou.minutes().presence.whole.total == 0
