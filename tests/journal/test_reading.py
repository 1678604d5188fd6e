"""Records read through the groups that people made."""

from __future__ import annotations

import pytest

from dialogue_desktop.journal.natures import NATURES
from dialogue_desktop.journal.reading import canonical, chosen_acts, members, named

from ..properties.replicas import Laptop, hex_of, id_of, mark_of, pair_of
from .meeting import meet


def nouns(laptop: Laptop, noun: str) -> list[bytes]:
    return [id for kind, id in laptop.shown().everything() if kind == noun]


@pytest.fixture
def twins(amina, brahim) -> tuple[Laptop, Laptop]:
    """One woman, typed on two laptops."""
    amina.participant("p", name="Amina Berrada", phone="0611223344")
    brahim.participant("q", name="Amina Berada", commune="Sefrou")
    meet(amina, brahim)
    return amina, brahim


# --- rule 8 --------------------------------------------------------------------------------------


def test_rule_8_the_same_fact_on_two_laptops_is_one_record_with_two_opinions(amina, brahim):
    """Rule 8: attendance's id derives from participant and slot."""
    amina.attend("p", "am", status="present")
    brahim.attend("p", "am", status="absent", remark="left at once")
    meet(amina, brahim)
    for laptop in (amina, brahim):
        assert nouns(laptop, "attendance") == [mark_of("p", "am")]
        mark = laptop.read("attendance", mark_of("p", "am"))
        assert [opinion.value for opinion in mark.disputes["status"]] == ["present", "absent"]
        assert mark.values["remark"] == "left at once"


def test_rule_8_the_names_that_make_an_id_are_found_in_any_change(amina):
    amina.say("attendance", mark_of("p", "am"), status="late")
    acts = amina.shown().acts([mark_of("p", "am")])[mark_of("p", "am")]
    assert named("attendance", acts) is None
    amina.attend("p", "am")
    acts = amina.shown().acts([mark_of("p", "am")])[mark_of("p", "am")]
    assert named("attendance", acts) == (id_of("p"), id_of("am"))
    assert named("participant", acts) is None


@pytest.mark.parametrize("value", [None, 5, "", "no id", "é" * 32, [], {}])
def test_rule_16_a_malformed_name_is_no_name(value, amina):
    amina.say("attendance", "forged", participant_id=value, slot_id=hex_of("am"))
    acts = amina.shown().acts([id_of("forged")])[id_of("forged")]
    assert named("attendance", acts) is None


# --- rule 9: one person --------------------------------------------------------------------------


def test_rule_9_a_pair_has_one_id_whoever_decides_and_in_which_order():
    """Rule 9: its id derives from both ids."""
    assert pair_of("p", "q") == pair_of("q", "p") != pair_of("p", "r")


def test_rule_9_two_records_become_one_with_what_each_said(twins):
    """Rule 9: read by rule 2 over the changes of all its ids."""
    amina, brahim = twins
    amina.decide("p", "q", "same", keep=hex_of("q"))
    meet(amina, brahim)
    for laptop in twins:
        assert nouns(laptop, "participant") == [id_of("q")]
        for id in ("p", "q"):
            assert laptop.read("participant", id).id == id_of("q")
            assert laptop.values("participant", id)["phone"] == "0611223344"
            assert laptop.values("participant", id)["commune"] == "Sefrou"


def test_rule_9_what_they_differ_in_is_a_disagreement_like_any_other(twins):
    amina, _ = twins
    amina.decide("p", "q", "same")
    assert amina.disputes("participant", "p") == {"name": ["Amina Berrada", "Amina Berada"]}
    amina.participant("q", name="Amina Berrada")
    assert amina.disputes("participant", "p") == {}


def test_rule_9_values_chosen_for_the_pair_settle_what_they_differed_in(twins):
    amina, brahim = twins
    amina.decide("p", "q", "same", chosen={"name": "Amina BERRADA"})
    meet(amina, brahim)
    for laptop in twins:
        assert laptop.values("participant", "q")["name"] == "Amina BERRADA"
        assert laptop.disputes("participant", "q") == {}


def test_rule_9_what_was_chosen_ends_with_the_pair(twins):
    """Rule 9: what was decided for the pair ends with it."""
    amina, _ = twins
    amina.decide("p", "q", "same", chosen={"name": "Amina BERRADA"})
    amina.decide("p", "q", "open")
    assert amina.values("participant", "p")["name"] == "Amina Berrada"
    assert amina.values("participant", "q")["name"] == "Amina Berada"


def test_rule_9_what_was_chosen_does_not_come_back_with_a_new_pair(twins):
    amina, _ = twins
    amina.decide("p", "q", "same", chosen={"name": "Amina BERRADA"})
    amina.decide("p", "q", "different")
    amina.decide("p", "q", "same")
    assert amina.disputes("participant", "p") == {"name": ["Amina Berrada", "Amina Berada"]}


def test_rule_9_two_laptops_that_chose_differently_disagree(twins):
    amina, brahim = twins
    amina.decide("p", "q", "same", chosen={"name": "one way"})
    brahim.decide("p", "q", "same", chosen={"name": "the other"})
    meet(amina, brahim)
    assert amina.disputes("participant", "p") == {"name": ["one way", "the other"]}


def test_rule_9_choosing_changes_neither_identity_nor_presence(amina):
    """A pair is about two people: it can't remove them, nor make an attendance another one."""
    amina.participant("p", name="x")
    amina.participant("q", name="x")
    amina.decide("p", "q", "same", chosen={"removed": True})
    assert not amina.read("participant", "p").removed


@pytest.mark.parametrize(
    ("said", "counts"),
    [
        ({"verdict": "same", "chosen": {"name": "x"}}, True),
        ({"verdict": "different", "chosen": {"name": "x"}}, False),
        ({"chosen": {"name": "x"}}, False),
        ({"verdict": "same", "chosen": "x"}, False),
        ({"verdict": "same"}, False),
    ],
)
def test_rule_9_only_what_came_with_the_verdict_was_chosen(said, counts, amina):
    change = amina.say("pair", pair_of("p", "q"), **said)
    acts = chosen_acts([(change, said)], NATURES["participant"], amina.causality)
    assert acts == ([(change, {"name": "x"})] if counts else [])


def test_rule_9_a_disagreement_about_the_pair_shows_two_people(twins):
    amina, brahim = twins
    amina.decide("p", "q", "same")
    brahim.decide("p", "q", "different")
    meet(amina, brahim)
    for laptop in twins:
        assert sorted(nouns(laptop, "participant")) == [id_of("p"), id_of("q")]
        assert laptop.disputes("pair", pair_of("p", "q")) == {"verdict": ["same", "different"]}
    amina.decide("p", "q", "same")
    meet(amina, brahim)
    assert len(nouns(brahim, "participant")) == 1


def test_rule_9_separating_gives_each_what_was_written_for_it(twins):
    amina, brahim = twins
    amina.decide("p", "q", "same", keep=hex_of("p"))
    amina.participant("p", email="amina@example.org")
    amina.decide("p", "q", "open")
    meet(amina, brahim)
    assert brahim.values("participant", "p") == {
        "name": "Amina Berrada",
        "phone": "0611223344",
        "email": "amina@example.org",
    }
    assert brahim.values("participant", "q") == {"name": "Amina Berada", "commune": "Sefrou"}


def test_rule_9_several_pairs_of_one_group_are_read_in_order(amina, brahim):
    """What was chosen last shows, in whatever order the pairs are looked up."""
    for name in ("p", "q", "r", "s"):
        amina.participant(name, name=name)
    for name in ("q", "r", "s"):
        amina.decide("p", name, "same", chosen={"name": f"with {name}"})
    brahim.merge(amina)
    assert brahim.values("participant", "s")["name"] == "with s"
    assert brahim.disputes("participant", "s") == {}


def test_rule_9_a_removal_of_one_twin_had_not_seen_the_other(amina, brahim):
    """Rules 5 and 9: the group is asked about, not lost."""
    amina.participant("p", name="x")
    meet(amina, brahim)
    brahim.participant("q", name="x")
    amina.remove("participant", "p")
    brahim.decide("p", "q", "same")
    meet(amina, brahim)
    state = amina.read("participant", "q")
    assert not state.removed
    assert [opinion.value for opinion in state.disputes["removed"]] == [True, False]


def test_rule_9_a_removed_group_is_removed_whole(twins):
    amina, brahim = twins
    amina.decide("p", "q", "same")
    amina.remove("participant", "p")
    meet(amina, brahim)
    assert brahim.read("participant", "q").removed


# --- rule 9: what derives from a group -----------------------------------------------------------


def test_rule_9_attendance_of_a_group_is_one_per_slot(twins):
    """Rule 9: attendance likewise per slot."""
    amina, brahim = twins
    amina.attend("p", "am", status="present")
    brahim.attend("q", "am", remark="came with her sister")
    brahim.attend("q", "pm", status="absent")
    meet(amina, brahim)
    amina.decide("p", "q", "same", keep=hex_of("p"))
    meet(amina, brahim)
    for laptop in twins:
        assert sorted(nouns(laptop, "attendance")) == sorted(
            [mark_of("p", "am"), mark_of("p", "pm")]
        )
        morning = laptop.values("attendance", mark_of("q", "am"))
        assert (morning["status"], morning["remark"]) == ("present", "came with her sister")
        assert laptop.disputes("attendance", mark_of("p", "am")) == {}


def test_rule_9_two_marks_of_one_person_that_differ_are_asked_about(twins):
    amina, brahim = twins
    amina.attend("p", "am", status="present")
    brahim.attend("q", "am", status="absent")
    meet(amina, brahim)
    amina.decide("p", "q", "same", keep=hex_of("q"))
    assert amina.disputes("attendance", mark_of("q", "am")) == {"status": ["present", "absent"]}
    amina.attend("q", "am", status="late")
    assert amina.disputes("attendance", mark_of("q", "am")) == {}


def test_rule_9_attendance_goes_back_when_people_are_separated(twins):
    amina, _ = twins
    amina.attend("p", "am", status="present")
    amina.attend("q", "pm", status="late")
    amina.decide("p", "q", "same", keep=hex_of("p"))
    amina.decide("p", "q", "open")
    assert sorted(nouns(amina, "attendance")) == sorted([mark_of("p", "am"), mark_of("q", "pm")])


def test_rule_9_slots_unite_the_same_way_and_so_do_their_registers(amina, brahim):
    """Rule 9: forty laptops without a field pack make forty copies."""
    amina.say("slot", "s1", date="2022-03-01")
    brahim.say("slot", "s2", date="2022-03-01")
    amina.attend("p", "s1", status="present")
    brahim.attend("p", "s2", remark="late bus")
    meet(amina, brahim)
    ends = {"first": hex_of("s1"), "second": hex_of("s2"), "of": "slot"}
    amina.say("pair", pair_of("s1", "s2"), **ends, verdict="same")
    assert nouns(amina, "slot") == [id_of("s1")]
    assert nouns(amina, "attendance") == [mark_of("p", "s1")]
    assert amina.values("attendance", mark_of("p", "s1"))["status"] == "present"
    assert amina.values("attendance", mark_of("p", "s1"))["remark"] == "late bus"


def test_rule_9_both_ends_of_an_attendance_may_be_groups(amina):
    for person in ("p", "q"):
        for slot in ("s1", "s2"):
            amina.attend(person, slot, remark=person + slot)
    amina.decide("p", "q", "same", keep=hex_of("q"))
    ends = {"first": hex_of("s1"), "second": hex_of("s2"), "of": "slot"}
    amina.say("pair", pair_of("s1", "s2"), **ends, verdict="same", keep=hex_of("s2"))
    assert nouns(amina, "attendance") == [mark_of("q", "s2")]
    assert amina.values("attendance", mark_of("p", "s1"))["remark"] == "qs2"
    groups = amina.shown().groups
    for parts in ((id_of("p"), id_of("s1")), (id_of("q"), id_of("s2"))):
        found = members("attendance", mark_of("p", "s1"), groups, (id_of("p"), id_of("s1")))
        assert found[0] == mark_of("q", "s2") and len(found) == 4
        assert set(found) == {mark_of(person, slot) for person in "pq" for slot in ("s1", "s2")}
        assert canonical("attendance", found[-1], groups, parts) in {mark_of("q", "s2"), found[-1]}


def test_rule_9_attendance_of_a_united_person_keeps_that_person(twins):
    """Rules 5 and 9: what belongs to any id of the group belongs to the group."""
    amina, brahim = twins
    amina.decide("p", "q", "same", keep=hex_of("p"))
    meet(amina, brahim)
    amina.remove("participant", "p")
    brahim.attend("q", "am", status="present")
    meet(amina, brahim)
    state = amina.read("participant", "p")
    assert [opinion.value for opinion in state.disputes["removed"]] == [True, False]


def test_rule_16_an_attendance_with_a_forged_id_neither_moves_nor_vanishes(twins):
    """Rule 16: whatever else is united, it stays where it is."""
    amina, _ = twins
    amina.say("attendance", "forged", participant_id=hex_of("p"), slot_id=hex_of("am"), remark="x")
    amina.attend("p", "am", remark="true")
    before = sorted(nouns(amina, "attendance"))
    amina.decide("p", "q", "same", keep=hex_of("p"))
    assert sorted(nouns(amina, "attendance")) == before
    assert amina.values("attendance", "forged")["remark"] == "x"
    assert amina.values("attendance", mark_of("p", "am"))["remark"] == "true"
