"""What several laptops made or wrote for themselves is decided at once, and taken back at once."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from dialogue_desktop import (
    AgendaItem,
    Attendance,
    Contribution,
    Module,
    Organisation,
    Participant,
    Session,
    Slot,
    Theme,
    Workspace,
)
from dialogue_desktop.exchange.alike import SHARED, alike
from dialogue_desktop.verbs.deciding import written_by

PEOPLE = [("Naïma Ouarghi", "0661000001"), ("Driss Alaoui", "0661000002")]
NAMES = ("Karima", "Amina", "Youssef")


class Laptops:
    """Three files, begun apart, whose owners hand everything to each other."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        self.folder = folder
        self.all = [
            stack.enter_context(Workspace.create(folder / f"{n}.dialogue", n)) for n in NAMES
        ]
        self._count = 0

    def hand(self, source: Workspace, *targets: Workspace) -> None:
        self._count += 1
        path = self.folder / f"export-{self._count}.dialogue"
        source.export(path)
        for target in targets:
            target.merge([path])


@pytest.fixture
def laptops(tmp_path: Path) -> Iterator[Laptops]:
    with ExitStack() as stack:
        yield Laptops(tmp_path, stack)


def set_up(ws: Workspace, title: str, status: str) -> None:
    """What somebody without a field pack types before and during a day."""
    module = ws.add(Module(title=title, position=1))
    ws.add_all([Theme(title="Foncier"), Organisation(name="Coopérative Tamounte")])
    slot = ws.add(Slot(date="2021-12-09", half="am", commune="Sefrou", module_ids=[module.id]))
    session = ws.add(Session(title="Qui décide ?", date="2022-01-03"))
    for name, phone in PEOPLE:
        person = ws.add(Participant(name=name, phone=phone))
        ws.add(Attendance(participant_id=person.id, slot_id=slot.id, status=status))
    ws.add(Contribution(session_id=session.id, text=f"noté par {ws.author}"))


def test_two_laptops_that_began_apart_become_one(laptops: Laptops) -> None:
    karima, amina, youssef = laptops.all
    set_up(amina, "Gouvernance locale", "present")
    set_up(youssef, "gouvernance locale ", "present")
    laptops.hand(amina, karima)
    laptops.hand(youssef, karima)
    assert [same.noun for same in karima.alike()] == [
        "module", "theme", "organisation", "slot", "session",
    ]  # fmt: skip
    for noun in SHARED:
        karima.unite_all([same for same in karima.alike() if same.noun == noun])
    assert karima.alike() == [] and karima.conflicts() == []
    (module,) = karima.all(Module)
    (slot,) = karima.all(Slot)
    (session,) = karima.all(Session)
    assert module.title.lower() == "gouvernance locale" and slot.module_ids == [module.id]
    assert {c.session_id for c in karima.all(Contribution)} == {session.id}
    for twin in karima.twins():
        karima.unite(twin.first, twin.second)
    assert len(karima.all(Participant)) == 2
    assert len(karima.all(Attendance)) == 2  # four marks, each person counted once
    laptops.hand(karima, amina, youssef)
    for ws in (amina, youssef):
        assert ws.twins() == [] and ws.alike() == [] and ws.check() == []
        assert {c.text for c in ws.all(Contribution)} == {"noté par Amina", "noté par Youssef"}
        assert ws.fingerprint() == karima.fingerprint()


def test_marks_that_differ_are_asked_about_once(laptops: Laptops) -> None:
    karima, amina, youssef = laptops.all
    set_up(amina, "Droit", "present")
    set_up(youssef, "Droit", "absent")
    laptops.hand(amina, karima)
    laptops.hand(youssef, karima)
    karima.unite_all(karima.alike())
    for twin in karima.twins():
        karima.unite(twin.first, twin.second)
    asked = karima.conflicts()
    assert [(c.kind, c.field) for c in asked] == [("attendance", "status")] * 2
    settled = karima.settle_by("Youssef", asked[0].values[0].laptop)
    assert settled == asked and karima.conflicts() == []
    assert {a.status for a in karima.all(Attendance)} == {"absent"}
    assert karima.undo() and karima.conflicts() == asked


def test_one_act_per_kind_and_one_undo(laptops: Laptops) -> None:
    karima, amina, youssef = laptops.all
    for ws in (karima, amina, youssef):
        ws.add_all(Module(title=f"Module {number}") for number in (1, 2, 3))
    laptops.hand(amina, karima)
    laptops.hand(youssef, karima)
    found = karima.alike()
    assert [len(same.records) for same in found] == [3, 3, 3]
    karima.unite_all(found)
    assert [m.title for m in karima.all(Module)] == ["Module 1", "Module 2", "Module 3"]
    karima.undo()
    assert len(karima.all(Module)) == 9 and karima.alike() == found
    karima.not_alike(found[:1])
    assert karima.alike() == found[1:]
    laptops.hand(karima, amina)
    assert amina.alike() == found[1:]


def test_taken_apart_months_later_on_another_laptop(laptops: Laptops) -> None:
    karima, amina, youssef = laptops.all
    ours, theirs = karima.add(Theme(title="Foncier")), amina.add(Theme(title="foncier"))
    laptops.hand(amina, karima)
    karima.unite_all(karima.alike())
    laptops.hand(karima, youssef)
    kept = youssef.all(Theme)[0]
    (one,) = youssef.united(kept)
    assert (one.author, {one.id, kept.id}) == ("Karima", {ours.id, theirs.id})
    assert one.name.lower() == "foncier"
    youssef.separate(one.id)
    assert {t.title for t in youssef.all(Theme)} == {"Foncier", "foncier"}
    laptops.hand(youssef, karima)
    assert len(karima.all(Theme)) == 2 and karima.united(kept) == []


def test_two_coordinators_who_unite_differently_agree(laptops: Laptops) -> None:
    karima, amina, youssef = laptops.all
    for ws in laptops.all:
        ws.add(Slot(date="2021-12-09", half="pm"))
    laptops.hand(youssef, karima, amina)
    laptops.hand(amina, karima)
    laptops.hand(karima, amina)
    karima.unite_all(karima.alike())
    (same,) = amina.alike()
    amina.unite_all([same._replace(records=same.records[::-1])])
    laptops.hand(karima, amina)
    laptops.hand(amina, karima)
    assert karima.fingerprint() == amina.fingerprint()
    assert karima.all(Slot) == amina.all(Slot) and len(karima.all(Slot)) == 1


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ({}, {}, True),
        ({"commune": "Sefrou"}, {}, True),
        ({"commune": "Sefrou"}, {"commune": "Azrou"}, False),
        ({"half": "pm"}, {}, False),
        ({"venue": "Dar Batha"}, {"venue": "Maison de jeunes"}, False),
        ({"venue": "Salle communale"}, {"venue": "la salle"}, True),
        ({"venue": "Salle communale"}, {"venue": "القاعة"}, True),
    ],
)
def test_half_days_are_the_same_where_nothing_speaks_against_it(
    one: dict[str, Any], other: dict[str, Any], same: bool
) -> None:
    made = [Slot(**{"date": "2021-12-09", **said}) for said in (one, other)]
    assert bool(alike("slot", made)) == same


def test_a_half_day_that_fits_two_is_left_alone() -> None:
    made = [Slot(date="2021-12-09", commune=c) for c in ("Sefrou", "Azrou", None, "Sefrou")]
    (found,) = alike("slot", made)
    assert {one.commune for one in found.records} == {"Sefrou"}


def test_either_script_tells_that_modules_are_the_same() -> None:
    made = [
        Module(title="Droit", title_ar="القانون"),
        Module(title="Le droit", title_ar="القانون"),
        Module(title="le  DROIT"),
        Module(title="Planification"),
    ]
    (found,) = alike("module", made)
    assert list(found.records) == made[:3] and found.chosen() == {"title": "Droit"}


def test_what_was_settled_never_comes_back_and_what_is_new_does(laptops: Laptops) -> None:
    karima, amina, youssef = laptops.all
    person = karima.add(Participant(name="Naïma"))
    laptops.hand(karima, amina, youssef)
    amina.edit(person.id, commune="Sefrou")
    youssef.edit(person.id, commune="Azrou")
    laptops.hand(amina, karima)
    laptops.hand(youssef, karima)
    karima.settle(karima.conflicts()[0], "Azrou")
    laptops.hand(amina, karima)
    laptops.hand(youssef, karima)
    assert karima.conflicts() == []
    amina.edit(person.id, commune="Taza")
    laptops.hand(amina, karima)
    (again,) = karima.conflicts()
    assert {value.value for value in again.values} == {"Azrou", "Taza"}


def test_a_whole_laptop_is_believed_but_for_what_it_took_away(laptops: Laptops) -> None:
    karima, amina, youssef = laptops.all
    one, two = karima.add_all([Participant(name="Naïma"), Participant(name="Driss")])
    laptops.hand(karima, amina, youssef)
    amina.edit(one.id, commune="Sefrou")
    amina.remove(two.id)
    youssef.edit(one.id, commune="Azrou")
    youssef.edit(two.id, commune="Azrou")
    laptops.hand(amina, karima)
    laptops.hand(youssef, karima)
    laptop = karima.conflicts()[0].values[0].laptop
    settled = karima.settle_by("Amina", laptop)
    assert [(c.id, c.field) for c in settled] == [(one.id, "commune")]
    (left,) = karima.conflicts()
    assert left.field == "removed" and karima.get(Participant, two.id) is not None
    assert written_by(left, "Youssef", laptop) is False


@pytest.mark.parametrize("people_first", [True, False])
def test_whom_somebody_speaks_for_is_not_asked_where_both_are_one(
    laptops: Laptops, people_first: bool
) -> None:
    karima, amina, youssef = laptops.all
    person = karima.add(Participant(name="Naïma"))
    laptops.hand(karima, amina, youssef)
    for ws in (amina, youssef):
        body = ws.add(Organisation(name="Coopérative Tamounte"))
        other = ws.add(Participant(name="Driss Ouhammou"))
        for one in (person, other):
            ws.edit(one.id, organisation_id=body.id)
    laptops.hand(amina, karima)
    laptops.hand(youssef, karima)
    assert [c.field for c in karima.conflicts()] == ["organisation_id"]

    def unite_people() -> None:
        for twin in karima.twins():
            karima.unite(twin.first, twin.second)

    if people_first:
        unite_people()
    karima.unite_all(karima.alike())
    if not people_first:
        unite_people()
    (body,) = karima.all(Organisation)
    assert karima.conflicts() == []
    assert {p.organisation_id for p in karima.all(Participant)} == {body.id}
    assert karima.check() == []
    karima.separate(karima.united(body)[0].id)
    assert [c.field for c in karima.conflicts()] == ["organisation_id"] * 2
    assert karima.check() == []


def test_the_agenda_of_a_session_on_two_laptops_is_one(laptops: Laptops) -> None:
    karima, amina, youssef = laptops.all
    for ws in (amina, youssef):
        session = ws.add(Session(title="Qui décide ?", date="2022-01-03"))
        for place, title in enumerate(("Accueil", "Foncier")):
            item = ws.add(AgendaItem(session_id=session.id, title=title, position=place))
            ws.add(Contribution(session_id=session.id, text=title, agenda_item_id=item.id))
    laptops.hand(amina, karima)
    laptops.hand(youssef, karima)
    while found := karima.alike():
        karima.unite_all([same for same in found if same.noun == found[0].noun])
    (session,) = karima.all(Session)
    items = karima.all(AgendaItem, session_id=session.id)
    assert (
        [item.title for item in items]
        == ["Accueil", "Foncier"]
        == sorted(item.title for item in karima.all(AgendaItem))
    )
    assert {c.agenda_item_id for c in karima.all(Contribution)} == {item.id for item in items}
    assert karima.conflicts() == [] and karima.check() == []
    laptops.hand(karima, youssef)
    youssef.separate(youssef.united(session)[0].id)
    sessions = youssef.all(Session)
    assert [len(youssef.all(AgendaItem, session_id=s.id)) for s in sessions] == [2, 2]
    assert youssef.conflicts() == [] and youssef.check() == []


@pytest.mark.parametrize("seed", range(12))
def test_no_mark_is_lost_where_half_day_and_person_are_both_united(
    tmp_path: Path, seed: int
) -> None:
    """Whatever the order of the ids: a mark may be shown under one that nobody wrote under."""
    chance = random.Random(seed)

    def id() -> UUID:
        return UUID(int=chance.getrandbits(128))

    with Workspace.create(tmp_path / "a.dialogue", "Amina") as ws:
        slots = ws.add_all(Slot(id=id(), date="2021-12-09") for _ in range(2))
        pairs = [ws.add_all(Participant(id=id(), name=n) for n in (a, a)) for a in ("A", "B")]
        for pair in pairs:
            for person, slot in zip(pair, slots, strict=True):
                ws.add(Attendance(participant_id=person.id, slot_id=slot.id, status="present"))
        ws.unite(*slots)
        for count, pair in zip((3, 2), pairs, strict=True):
            ws.unite(*chance.sample(pair, 2))
            assert len(ws.all(Attendance)) == count
        assert ws.check() == []


def test_forty_laptops_make_forty_copies_of_each() -> None:
    titles = ("Droit", "Planification", "Gouvernance", *(f"Module {n}" for n in range(47)))
    made = [Module(title=title) for _ in range(40) for title in titles]
    found = alike("module", made)
    assert [len(same.records) for same in found] == [40] * 50
    assert all(same.records[0] in made[:50] for same in found)
