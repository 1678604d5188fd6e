"""Turns and time counted second by second by hand agree with what the cards tell."""

from __future__ import annotations

import datetime as dt
import random
from collections import defaultdict
from typing import NamedTuple
from uuid import UUID

import pytest

from dialogue_desktop.domain.balance import (
    AT_LEAST,
    Floor,
    Share,
    Voice,
    balance_of,
    counted,
    counts_of,
    group_of,
    ripe,
    voice_of,
)
from dialogue_desktop.domain.tallies import Tally

NINE = dt.datetime(2022, 1, 3, 9, 0, tzinfo=dt.UTC)
PEOPLE = [UUID(int=number) for number in range(1, 7)]
VOICES = {
    PEOPLE[0]: Voice("female", "elected"),
    PEOPLE[1]: Voice("male", "elected"),
    PEOPLE[2]: Voice("female", "civil"),
    PEOPLE[3]: Voice("male", "civil"),
    PEOPLE[4]: Voice("unknown", "other"),
    PEOPLE[5]: Voice("male", "other"),
}


class Card(NamedTuple):
    speaker_id: UUID | None = None
    said_at: dt.datetime | None = None
    began_at: dt.datetime | None = None
    ended_at: dt.datetime | None = None
    table: int | None = None
    round: int | None = None
    speaker_role: str | None = None


def at(seconds: float) -> dt.datetime:
    return NINE + dt.timedelta(seconds=seconds)


def voice(id: UUID | None, role: str | None) -> Voice:
    return VOICES.get(id, voice_of(None, role)) if id else voice_of(None, role)


def counts(cards: list[Card], begun: tuple[float, ...] = ()) -> dict[Voice, Share]:
    floor = Floor(voice, map(at, begun))
    for card in cards:
        floor.take(card)
    return floor.counts


def test_a_turn_lasts_from_the_card_before_but_no_longer_than_three_minutes() -> None:
    first, second = PEOPLE[:2]
    found = counts([Card(first, at(0)), Card(second, at(100)), Card(first, at(500))])
    assert found[VOICES[second]] == Share(1, 100)
    assert found[VOICES[first]] == Share(2, 180)


def test_cards_of_one_speaker_are_one_turn_and_its_time_is_counted_once() -> None:
    first, second = PEOPLE[:2]
    noted = [Card(first, at(50), at(10)), Card(first, at(90), at(10), at(120))]
    assert counts([Card(second, at(5)), *noted])[VOICES[first]] == Share(1, 110)


def test_an_item_that_was_begun_is_where_the_time_of_its_first_card_begins() -> None:
    assert counts([Card(PEOPLE[0], at(40))], (10,))[VOICES[PEOPLE[0]]] == Share(1, 30)
    later = counts([Card(PEOPLE[1], at(0)), Card(PEOPLE[0], at(100))], (70,))
    assert later[VOICES[PEOPLE[0]]] == Share(1, 30)


def test_nobody_in_particular_takes_no_turn_but_parts_two() -> None:
    found = counts([Card(PEOPLE[0], at(0)), Card(None, at(60)), Card(PEOPLE[0], at(90))])
    assert found == {VOICES[PEOPLE[0]]: Share(2, 30)}


def test_a_stranger_counts_by_what_is_known() -> None:
    found = counts([Card(None, at(0), speaker_role="cooperative"), Card(None, at(60))])
    assert found == {Voice("unknown", "civil"): Share(1, 0)}


def test_tables_that_speak_at_once_do_not_interrupt_each_other() -> None:
    cards = [Card(PEOPLE[n % 2], at(30 * n), table=n % 2 + 1) for n in range(6)]
    found = counts(cards)
    assert found[VOICES[PEOPLE[0]]] == Share(1, 120)
    assert found[VOICES[PEOPLE[1]]] == Share(1, 120)


def test_the_clock_set_back_gives_nobody_less_than_nothing() -> None:
    cards = [Card(PEOPLE[0], at(900)), Card(PEOPLE[1], at(100), at(950), at(60))]
    assert all(share.seconds >= 0 for share in counts(cards).values())


@pytest.mark.parametrize("seed", range(60))
def test_every_second_is_counted_as_by_hand(seed: int) -> None:
    draw = random.Random(seed)
    cards, now = [], 0
    for _ in range(draw.randrange(1, 60)):
        now += draw.choice((0, 1, 7, 40, 100, 170, 181, 600))
        began = now - draw.randrange(0, 400) if draw.random() < 0.3 else None
        ended = now + draw.randrange(0, 60) if draw.random() < 0.3 else None
        cards.append(
            Card(
                draw.choice([*PEOPLE, None]),
                at(now) if draw.random() < 0.95 else None,
                at(began) if began is not None else None,
                at(ended) if ended is not None else None,
                draw.choice((None, 1, 2)),
            )
        )
    begun = tuple(draw.randrange(0, max(1, now)) for _ in range(draw.randrange(3)))
    assert counts(cards, begun) == by_hand(cards, begun)


def by_hand(cards: list[Card], begun: tuple[float, ...]) -> dict[Voice, Share]:
    """Each table on its own; each second of a turn written into a set."""
    turns: dict[Voice, int] = defaultdict(int)
    seconds: dict[Voice, float] = defaultdict(float)
    for table in {card.table for card in cards}:
        runs: list[list[Card]] = []
        last: dict[int, float] = {}
        moment: float | None = None
        for card in (card for card in cards if card.table == table):
            if not runs or runs[-1][0].speaker_id != card.speaker_id:
                runs.append([])
            runs[-1].append(card)
            last[id(card)] = -1 if moment is None else moment
            end = card.ended_at or card.said_at
            if end is not None:
                here = (end - NINE).total_seconds()
                moment = here if moment is None else max(moment, here)
        for run in runs:
            who = run[0].speaker_id
            if who is None:
                continue
            turns[VOICES[who]] += 1
            heard: set[int] = set()
            for card in run:
                heard |= seconds_of(card, last[id(card)], begun)
            seconds[VOICES[who]] += len(heard)
    return {voice: Share(turns[voice], seconds[voice]) for voice in turns}


def seconds_of(card: Card, before: float, begun: tuple[float, ...]) -> set[int]:
    end = card.ended_at or card.said_at
    if end is None:
        return set()
    stop = int((end - NINE).total_seconds())
    if card.began_at is not None:
        return set(range(int((card.began_at - NINE).total_seconds()), stop))
    said = int(((card.said_at or end) - NINE).total_seconds())
    starts = [moment for moment in begun if moment <= said]
    if before < 0 and not starts:
        return set(range(said, stop))
    return set(range(int(max([before, said - 180, *starts])), stop))


def test_time_is_set_against_the_room() -> None:
    room = [VOICES[person] for person in PEOPLE[:4]]
    balance = balance_of(
        {Voice("female", "elected"): Share(1, 30), Voice("male", "civil"): Share(3, 90)}, room
    )
    women, men = balance.by_sex["female"], balance.by_sex["male"]
    assert (balance.time(women), balance.fair(women)) == (0.25, 0.5)
    assert (balance.time(men), men.turns) == (0.75, 3)
    assert "unknown" not in balance.by_sex and "other" not in balance.by_group
    assert balance.whole == Share(4, 120, 4)
    empty = balance_of({})
    assert empty.time(empty.whole) is None and empty.fair(empty.whole) is None


def test_tallies_add_up_and_a_foreign_key_is_passed_over() -> None:
    one = Tally(session_id=UUID(int=9), turns={"female.civil": 5}, seconds={"female.civil": 300})
    two = Tally(
        session_id=UUID(int=9),
        turns={"female.civil": 2, "male.elected": 4, "robot.choir": 1},
        seconds={"female.civil": 20},
    )
    assert counts_of([one, two]) == {
        Voice("female", "civil"): Share(7, 320),
        Voice("male", "elected"): Share(4, 0),
    }


def test_turns_are_written_by_fives_and_the_last_ones_too() -> None:
    turns: list[tuple[Voice, float]] = []
    written: list[int] = []
    for number in range(23):
        turns.append((Voice("female", "civil"), float(number)))
        now = ripe(turns)
        if now:
            written.append(len(now))
            turns = turns[len(now) :]
    last = ripe(turns, closing=True)
    written.append(len(last))
    assert sum(written) == 23 and min(written) >= AT_LEAST
    assert ripe(turns[:4], closing=True) == []
    assert counted(turns[:2])[Voice("female", "civil")].turns == 2


def test_roles_are_counted_in_three_groups() -> None:
    assert [group_of(role) for role in ("official", "mutual", "media", None)] == [
        "elected",
        "civil",
        "other",
        "other",
    ]
