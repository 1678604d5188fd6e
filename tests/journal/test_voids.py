"""Undo and redo."""

from __future__ import annotations

import pytest

from dialogue_desktop.journal.voids import void_ranges, voided

from ..properties.replicas import Laptop


@pytest.fixture
def amina() -> Laptop:
    laptop = Laptop("A")
    laptop.participant("p", name="first", sex="female")
    return laptop


def name(laptop: Laptop) -> str:
    return laptop.values("participant", "p")["name"]


def test_rule_17_undo_brings_back_what_was_there_before(amina):
    """Rule 17: undo is a change that names what it voids."""
    edit = amina.participant("p", name="second", phone="0611223344")
    amina.undo(edit)
    assert amina.values("participant", "p") == {"name": "first", "sex": "female"}


def test_rule_17_redo_voids_the_undo(amina):
    edit = amina.participant("p", name="second")
    undo = amina.undo(edit)
    redo = amina.undo(undo)
    assert name(amina) == "second"
    amina.undo(redo)
    assert name(amina) == "first"


def test_rule_17_a_range_is_undone_in_one_change(amina):
    people = [amina.participant(f"p{number}", name="imported") for number in range(5)]
    amina.say("undo", amina.sitting, void=[[people[0].seq, people[-1].seq]])
    assert len(amina.shown().everything()) == 1


def test_rule_17_an_undone_record_is_not_there(amina):
    amina.undo(amina.participant("q", name="typed by mistake"))
    assert amina.shown().find("participant", b"q".ljust(16, b".")) is None


def test_rule_17_an_undone_removal_never_was():
    amina = Laptop("A")
    amina.participant("p", name="x")
    amina.undo(amina.remove("participant", "p"))
    state = amina.read("participant", "p")
    assert not state.removed and not state.disputes


def test_rule_17_an_undone_write_does_not_argue_against_a_removal():
    amina, brahim = Laptop("A"), Laptop("B")
    amina.participant("p", name="x")
    brahim.merge(amina)
    amina.undo(amina.participant("p", phone="0611223344"))
    brahim.remove("participant", "p")
    amina.merge(brahim)
    state = amina.read("participant", "p")
    assert state.removed and not state.disputes


def test_rule_17_what_others_wrote_later_stays(amina):
    """Rule 17: undoing what somebody had built on takes only one's own away."""
    brahim = Laptop("B")
    edit = amina.participant("p", name="second", phone="0611223344")
    brahim.merge(amina)
    brahim.participant("p", name="third")
    amina.undo(edit)
    amina.merge(brahim)
    brahim.merge(amina)
    for laptop in (amina, brahim):
        assert laptop.values("participant", "p") == {"name": "third", "sex": "female"}
        assert laptop.disputes("participant", "p") == {}


def test_rule_17_undo_reopens_a_disagreement_that_was_settled():
    amina, brahim = Laptop("A"), Laptop("B")
    amina.participant("p", name="x")
    brahim.participant("p", name="y")
    amina.merge(brahim)
    settled = amina.participant("p", name="z")
    assert amina.disputes("participant", "p") == {}
    amina.undo(settled)
    assert amina.disputes("participant", "p") == {"name": ["x", "y"]}


def undos(*acts: tuple[int, object]):
    amina = Laptop("A")
    change = amina.say("undo", b"a" * 16)
    return [(change._replace(seq=seq), {"void": void}) for seq, void in acts]


def test_rule_17_an_undo_reaches_neither_itself_nor_forward_nor_past_what_is_here():
    assert voided(undos((3, [[1, 100]])), applied=9) == {1, 2}
    assert voided(undos((8, [[1, 1 << 60]])), applied=5) == {1, 2, 3, 4, 5}
    assert voided(undos((3, [[-(1 << 60), 0], [2, 1], [3, 3]])), applied=9) == set()


def test_rule_17_undos_of_undos_in_any_order():
    acts = undos((2, [[1, 1]]), (3, [[2, 2]]), (4, [[3, 3]]))
    assert voided(acts, 4) == voided(reversed(acts), 4) == {1, 3}
    assert voided(acts[:2], 4) == {2}


@pytest.mark.parametrize(
    "void", [None, 5, "1", [5], [[1]], [[1, 2, 3]], [["1", "2"]], [[True, 2]], [[1.0, 2]], {"1": 2}]
)
def test_rule_16_a_malformed_undo_voids_nothing(void):
    assert void_ranges({"void": void}) == []
    assert void_ranges({}) == []
