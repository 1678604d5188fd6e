"""A campaign is counted as a person would with a pen: by plain loops over random campaigns."""

from __future__ import annotations

import datetime as dt
import random
from uuid import UUID

import pytest

from dialogue_desktop import Attendance, Slot, Target
from dialogue_desktop.domain.campaign import campaign_of

PLACES = [
    ("Azrou", "Maison des jeunes", "Fès-Meknès"),
    ("AZROU", "maison  des jeunes", "Fes-Meknes"),
    ("Azrou", "École", "Fès-Meknès"),
    ("Settat", None, "Casablanca-Settat"),
    ("سطات", None, None),
]
SAME = {0: "a", 1: "a", 2: "b", 3: "c", 4: "d"}
REGION = {0: "fm", 1: "fm", 2: "fm", 3: "cs", 4: ""}
STATUSES = ["present", "late", "absent", "excused", "represented"]
SEXES = ["female", "male", None, "declined"]


@pytest.mark.parametrize("seed", range(40))
def test_held_people_presences_and_women_are_those_of_a_pen(seed: int) -> None:
    dice = random.Random(seed)
    people = [UUID(int=n + 1) for n in range(25)]
    sexes = {person: dice.choice(SEXES) for person in people}
    slots, places = [], {}
    for day in range(1, 8):
        for place, (commune, venue, region) in enumerate(PLACES):
            for half in dice.choice([(), ("am",), ("pm",), ("am", "pm")]):
                slot = Slot(
                    date=dt.date(2022, 2, day), half=half, commune=commune, venue=venue,
                    region=region, cancelled=dice.random() < 0.15,
                )  # fmt: skip
                slots.append(slot)
                places[slot.id] = place
    marks = [
        Attendance(participant_id=person, slot_id=slot.id, status=dice.choice(STATUSES))
        for slot in slots
        if dice.random() < 0.7
        for person in dice.sample(people, dice.randrange(0, 12))
    ]
    found = campaign_of(slots, marks, [Target(region="Fès-Meknès", aim=9)], sexes)

    told: dict[str, list[set[UUID]]] = {}  # region: who was there, session by session
    seen: dict[str, int] = {}
    presences: dict[str, int] = {}
    left = list(slots)
    while left:
        first = left[0]
        mine = [first]
        for other in left[1:]:
            if (
                (other.date, SAME[places[other.id]], other.cancelled)
                == (first.date, SAME[places[first.id]], first.cancelled)
                and other.half not in [one.half for one in mine]
            ):  # fmt: skip
                mine.append(other)
        left = [slot for slot in left if slot not in mine]
        region = REGION[places[first.id]]
        seen[region] = seen.get(region, 0) + (not first.cancelled)
        rows = [mark for mark in marks if mark.slot_id in [slot.id for slot in mine]]
        if first.cancelled or not rows:
            continue
        there = [mark.participant_id for mark in rows if mark.status in ("present", "late")]
        told.setdefault(region, []).append(set(there))
        presences[region] = presences.get(region, 0) + len(there)

    names = {"Fès-Meknès": "fm", "Fes-Meknes": "fm", "Casablanca-Settat": "cs", "": ""}
    for tally in found.regions:
        region = names[tally.region or ""]
        everybody = set().union(*told.get(region, [set()]))
        women = sum(sexes[person] == "female" for person in everybody)
        men = sum(sexes[person] == "male" for person in everybody)
        assert tally.held == len(told.get(region, []))
        assert tally.placed == seen.get(region, 0)
        assert tally.people == len(everybody)
        assert tally.presences == presences.get(region, 0)
        assert (tally.women, tally.men) == (women, men)
        assert tally.unrecorded == len(everybody) - women - men
        assert tally.share == (round(100 * women / (women + men)) if women + men else None)
    assert found.whole.held == sum(map(len, told.values()))
    assert found.whole.people == len(set().union(*(set().union(*each) for each in told.values())))
    assert found.whole.placed == sum(seen.values())
