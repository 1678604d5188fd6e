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
from dialogue_desktop.domain.sample import Sample, sample_id, sample_records
from dialogue_desktop.domain.sessions import AgendaItem, Session
from dialogue_desktop.domain.slots import Slot
from dialogue_desktop.resources import resource


def loaded() -> Any:
    return json.loads(resource("sample", "programme.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def sample() -> Sample:
    return sample_records(loaded())


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
