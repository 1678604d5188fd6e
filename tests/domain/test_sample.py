"""The sample programme is whole, the same at every reading, and plainly invented."""

from __future__ import annotations

import datetime as dt
import json
from collections import Counter
from itertools import chain
from typing import Any

import pytest

from dialogue_desktop.domain.attendance import Attendance
from dialogue_desktop.domain.choices import CONTRIBUTION_KINDS
from dialogue_desktop.domain.commitments import Commitment
from dialogue_desktop.domain.contributions import Contribution
from dialogue_desktop.domain.modules import Module
from dialogue_desktop.domain.names import first_strong, fold
from dialogue_desktop.domain.participants import Participant
from dialogue_desktop.domain.records import Record
from dialogue_desktop.domain.sample import (
    NOON,
    Sample,
    Tried,
    sample_id,
    sample_records,
    sample_tried,
)
from dialogue_desktop.domain.sessions import AgendaItem, Session
from dialogue_desktop.domain.slots import Slot
from dialogue_desktop.resources import resource


def loaded() -> Any:
    return json.loads(resource("sample", "programme.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def sample() -> Sample:
    return sample_records(loaded())


MORNING = dt.datetime(2026, 3, 30, 9, 40, tzinfo=dt.UTC)
EVENING = MORNING.replace(hour=23, minute=45)


@pytest.fixture(scope="module", params=[MORNING, EVENING], ids=["morning", "evening"])
def now(request: Any) -> dt.datetime:
    return request.param


@pytest.fixture(scope="module")
def tried(now: dt.datetime) -> Tried:
    return sample_tried(loaded(), now)


def of(records: list[Record], kind: type[Any]) -> list[Any]:
    return [record for record in records if isinstance(record, kind)]


def everything(sample: Sample) -> list[Record]:
    return [*sample.shared, *sample.trainer, *sample.facilitator]


def test_it_reads_the_same_every_time(sample: Sample) -> None:
    assert sample_records(loaded()) == sample


def test_every_record_comes_after_what_it_names(sample: Sample) -> None:
    for laptop in (sample.trainer, sample.facilitator):
        known = set()
        for record in chain(sample.shared, laptop):
            for name, noun in record.references.items():
                value = getattr(record, name)
                for id in value if isinstance(value, list) else [value]:
                    assert id is None or (noun, id) in known, (record, name)
            known.add((record.noun, record.id))


def test_only_marks_stand_on_both_laptops(sample: Sample) -> None:
    ids = Counter((record.noun, record.id) for record in everything(sample))
    twice = {noun for (noun, _), count in ids.items() if count > 1}
    assert twice == {"attendance"}


def test_one_mark_disagrees(sample: Sample) -> None:
    first = {mark.id: mark.status for mark in of(sample.trainer, Attendance)}
    second = {mark.id: mark.status for mark in of(sample.facilitator, Attendance)}
    assert [first[id] == status for id, status in second.items()].count(False) == 1
    assert len(second) == 3


def test_the_training(sample: Sample) -> None:
    assert len(of(sample.shared, Module)) == 3
    slots = of(sample.shared, Slot)
    dates = [dt.date(2021, 12, day) for day in (9, 10, 16, 17)]
    assert [(slot.date, slot.half) for slot in slots] == [
        (date, half) for date in dates for half in ("am", "pm")
    ]
    assert sum(len(slot.module_ids) == 2 for slot in slots) == 1
    marks = Counter(mark.slot_id for mark in of(sample.trainer, Attendance))
    assert [marks[slot.id] for slot in slots[:-2]] == [40, 40, 40, 40, 40, 40]
    assert 10 < marks[slots[-1].id] < 30


def test_the_people(sample: Sample) -> None:
    people = of(sample.shared, Participant)
    assert len(people) == 60
    assert sum(person.role == "official" for person in people) == 40
    assert sum(person.sex == "female" for person in people) in range(25, 36)
    assert [person for person in people if not (person.name and person.name_ar)]
    walk_ins = of(sample.trainer, Participant) + of(sample.facilitator, Participant)
    assert sum(person.to_complete for person in walk_ins) == 3
    assert len({person.phone for person in walk_ins if person.phone}) == 1
    for person in people + walk_ins:
        assert first_strong(person.name) in (None, "ltr")
        assert first_strong(person.name_ar) in (None, "rtl")
        assert person.phone is None or person.phone.startswith("+2126000001")


def test_the_dialogue(sample: Sample) -> None:
    first, second = of(sample.shared, Session)
    assert first.date == dt.date(2022, 1, 3) < second.date
    items = [item for item in of(sample.shared, AgendaItem) if item.session_id == first.id]
    assert [item.planned_minutes for item in items] == [15, 40, 45, 40, 20]
    cards = of(sample.facilitator, Contribution)
    assert len(cards) == 60
    assert {card.kind for card in cards} == set(CONTRIBUTION_KINDS)
    assert {card.agenda_item_id for card in cards} == {item.id for item in items}
    assert [card.said_at for card in cards] == sorted(card.said_at for card in cards)
    arabic = [card for card in cards if first_strong(card.text) == "rtl"]
    assert 20 <= len(arabic) <= 40
    assert {promise.state for promise in of(sample.facilitator, Commitment)} == {"open", "done"}


def test_nobody_is_named_in_what_was_said(sample: Sample) -> None:
    people = of(everything(sample), Participant)
    names = {fold(person.name) for person in people} | {fold(person.name_ar) for person in people}
    for card in of(sample.facilitator, Contribution):
        words = fold(card.text)
        assert not [name for name in names if name and name in words]


def test_it_says_that_it_is_an_example(sample: Sample) -> None:
    programme = sample.shared[0]
    assert programme.id == sample_id("programme", "example")
    assert programme.model_dump()["name"].startswith("Exemple")
    assert programme.model_dump()["name_ar"].startswith("مثال")


def test_it_is_tried_around_today(tried: Tried, now: dt.datetime) -> None:
    home = [record for page in tried.pages for record in page.records]
    slots, half = of(home, Slot), "am" if now.hour < NOON else "pm"
    today = now.date()
    assert {slot.date for slot in slots} == {
        today - dt.timedelta(days=days) for days in (0, 1, 14, 15)
    }
    here = next(slot for slot in slots if (slot.date, slot.half) == (today, half))
    starts = dt.time.fromisoformat(here.starts)
    late = dt.datetime.combine(today, starts) + dt.timedelta(minutes=15)
    assert starts.minute % 15 == 0 and now.replace(tzinfo=None) < late
    assert here.ends is None or here.ends > here.starts
    marked = Counter(mark.slot_id for mark in of(home, Attendance))
    assert 10 < marked[here.id] < 30
    for slot in slots:
        earlier = (slot.date, slot.half) < (here.date, here.half)
        assert slot.id == here.id or (marked[slot.id] >= 40) == earlier
    assert [session.date for session in of(home, Session)] == [today - dt.timedelta(days=4), None]
    assert all(card.said_at < now for card in of(home, Contribution))
    open_ones = [each for each in of(home, Commitment) if each.state == "open"]
    assert all(each.due > today for each in open_ones)


def test_it_holds_the_same_records_whenever_it_is_tried(sample: Sample, tried: Tried) -> None:
    """An export of the sample agrees with a sample that was made on another day."""
    home = {(r.noun, r.id) for page in tried.pages for r in page.records}
    whole = {(r.noun, r.id) for r in everything(sample)}
    assert home <= whole
    assert {noun for noun, _ in whole - home} <= {"attendance"}


def test_its_pages_were_written_in_order_and_never_later_than_now(
    tried: Tried, now: dt.datetime
) -> None:
    moments = [page.at for page in tried.pages]
    assert moments == sorted(moments) and moments[-1] <= now
    assert len({page.author for page in tried.pages}) == 3


def test_two_laptops_bring_what_is_worth_deciding(tried: Tried) -> None:
    first, second = tried.laptops
    known = {(r.noun, r.id) for page in tried.pages for r in page.records}
    for laptop in tried.laptops:
        assert not known & {(r.noun, r.id) for r in laptop.records}
        assert {("participant", id) for id, _ in laptop.edits} <= known
        assert {sample_id("participant", "salma")} <= {id for id, _ in laptop.edits}
    marks = [{m.id: m.status for m in of(each.records, Attendance)} for each in tried.laptops]
    both = marks[0].keys() & marks[1].keys()
    assert [marks[0][id] == marks[1][id] for id in both] == [False]
    cards = of(second.records, Contribution)
    assert len(cards) == 8 and not of(first.records, Contribution)
    assert sum(first_strong(card.text) == "rtl" for card in cards) == 4
