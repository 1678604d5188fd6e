"""One record read from its changes: who wins, and what is asked (rule 5 is in test_removal)."""

from __future__ import annotations

from itertools import permutations

import pytest

from dialogue_desktop.journal.causality import Causality
from dialogue_desktop.journal.changes import Change, Origin
from dialogue_desktop.journal.natures import NATURES
from dialogue_desktop.journal.rules import read, set_patch

from ..properties.replicas import Laptop, hex_of, id_of
from .meeting import card, meet, share

# --- rules 2 and 3: values -----------------------------------------------------------------------


def test_rule_2_a_later_edit_wins(amina, brahim):
    """Rule 2: the latest changes of a field decide."""
    amina.participant("p", name="first", sex="female")
    share(amina, brahim)
    brahim.participant("p", name="second")
    meet(amina, brahim)
    for laptop in (amina, brahim):
        assert laptop.values("participant", "p") == {"name": "second", "sex": "female"}
        assert laptop.disputes("participant", "p") == {}


def test_rule_2_edits_of_two_fields_both_stay(amina, brahim):
    amina.participant("p", name="x")
    share(amina, brahim)
    amina.participant("p", phone="0611223344")
    brahim.participant("p", email="x@example.org")
    meet(amina, brahim)
    assert amina.values("participant", "p") == {
        "name": "x",
        "phone": "0611223344",
        "email": "x@example.org",
    }


def test_rule_2_the_same_value_twice_is_no_disagreement(amina, brahim):
    amina.participant("p", name="x")
    brahim.participant("p", name="x")
    meet(amina, brahim)
    assert amina.disputes("participant", "p") == {}


def test_rule_2_different_values_are_all_kept_and_the_greatest_tick_shows(amina, brahim):
    """Rule 2: until someone settles it, the greatest (tick, replica uid) shows."""
    amina.participant("p", name="x")
    share(amina, brahim)
    brahim.participant("q", name="another")
    amina.participant("p", name="of A, tick 2")
    brahim.participant("p", name="of B, tick 3")
    amina.participant("p", phone="0611223344")
    meet(amina, brahim)
    for laptop in (amina, brahim):
        assert laptop.values("participant", "p")["name"] == "of B, tick 3"
        assert laptop.disputes("participant", "p") == {"name": ["of A, tick 2", "of B, tick 3"]}


def test_rule_2_at_one_tick_the_greater_uid_shows(amina, brahim):
    brahim.participant("p", name="of B")
    amina.participant("p", name="of A")
    meet(amina, brahim)
    assert amina.values("participant", "p")["name"] == "of B"
    assert brahim.disputes("participant", "p") == {"name": ["of A", "of B"]}


def test_rule_2_who_disagrees_can_be_named(amina, brahim):
    amina.participant("p", name="x")
    brahim.participant("p", name="y")
    meet(amina, brahim)
    opinions = amina.read("participant", "p").disputes["name"]
    assert [(opinion.change.author, opinion.value) for opinion in opinions] == [
        ("A", "x"),
        ("B", "y"),
    ]


def test_rule_2_only_the_latest_of_each_side_disagree(amina, brahim):
    for name in ("x", "xx", "xxx"):
        amina.participant("p", name=name)
    brahim.participant("p", name="y")
    meet(amina, brahim)
    assert amina.disputes("participant", "p") == {"name": ["y", "xxx"]}


def test_rule_2_three_laptops_disagree_in_one_order_everywhere():
    laptops = [Laptop(name) for name in "ABC"]
    for laptop in laptops:
        laptop.participant("p", name=f"of {laptop.name}")
    for order in permutations(laptops):
        reader = Laptop("reader")
        for laptop in order:
            reader.merge(laptop)
        assert reader.disputes("participant", "p") == {"name": ["of A", "of B", "of C"]}
        assert reader.values("participant", "p")["name"] == "of C"


def test_rule_2_one_and_true_are_two_values(amina, brahim):
    amina.participant("p", to_complete=True)
    brahim.participant("p", to_complete=1)
    meet(amina, brahim)
    assert amina.disputes("participant", "p") == {"to_complete": [True, 1]}


def test_rule_2_the_latest_is_the_latest_whatever_the_ticks_say():
    """Rules 2 and 16: a laptop that counts wrongly makes no disagreement with what it had seen."""
    causality = Causality()
    causality.learn_origin(1, Origin(b"1", None, 0, 0, ""))
    causality.learn_origin(2, Origin(b"2", None, 0, 0, ""))
    causality.learn_seen(2, 1, 1, 1)
    seen = Change(1, 1, 1, 99, 0, "", 1, "participant", b"p", 1, b"", None)
    later = Change(2, 1, 1, 3, 0, "", 1, "participant", b"p", 1, b"", None)
    acts = [(later, {"name": "later"}), (seen, {"name": "seen"})]
    state = read("participant", b"p", acts, NATURES["participant"], causality)
    assert state.values["name"] == "later"
    assert state.disputes == {}


def test_rule_3_a_settlement_that_saw_them_all_ends_it_everywhere(amina, brahim):
    """Rule 3: with any value the field accepts."""
    amina.participant("p", name="x")
    brahim.participant("p", name="y")
    meet(amina, brahim)
    amina.participant("p", name="a third one")
    meet(amina, brahim)
    for laptop in (amina, brahim):
        assert laptop.values("participant", "p")["name"] == "a third one"
        assert laptop.disputes("participant", "p") == {}


def test_rule_3_writing_the_value_already_shown_settles_too(amina, brahim):
    amina.participant("p", name="x")
    brahim.participant("p", name="y")
    meet(amina, brahim)
    amina.participant("p", name="y")
    assert amina.disputes("participant", "p") == {}


def test_rule_3_two_different_settlements_disagree_again(amina, brahim):
    amina.participant("p", name="x")
    brahim.participant("p", name="y")
    meet(amina, brahim)
    amina.participant("p", name="settled by A")
    brahim.participant("p", name="settled by B")
    meet(amina, brahim)
    assert amina.disputes("participant", "p") == {"name": ["settled by A", "settled by B"]}


def test_rule_3_the_same_settlement_twice_is_settled(amina, brahim):
    amina.participant("p", name="x")
    brahim.participant("p", name="y")
    meet(amina, brahim)
    amina.participant("p", name="x")
    brahim.participant("p", name="x")
    meet(amina, brahim)
    assert amina.disputes("participant", "p") == {}


def test_rule_3_a_settlement_does_not_speak_for_what_it_had_not_seen(amina, brahim):
    chafiq = Laptop("C")
    amina.participant("p", name="x")
    brahim.participant("p", name="y")
    chafiq.participant("p", name="z")
    meet(amina, brahim)
    amina.participant("p", name="x")
    amina.merge(chafiq)
    assert amina.disputes("participant", "p") == {"name": ["z", "x"]}


# --- rules 4, 7, 10, 13, 16 ----------------------------------------------------------------------


def test_rule_4_a_field_never_set_never_competes(amina, brahim):
    """Rule 4: absent is not empty."""
    amina.participant("p", name="x", phone="0611223344")
    brahim.participant("p", name="x")
    meet(amina, brahim)
    assert amina.values("participant", "p")["phone"] == "0611223344"
    assert amina.disputes("participant", "p") == {}


def test_rule_4_a_cleared_field_competes_with_what_was_written_meanwhile(amina, brahim):
    amina.participant("p", name="x", phone="0611223344")
    share(amina, brahim)
    amina.participant("p", phone=None)
    assert amina.values("participant", "p")["phone"] is None
    brahim.participant("p", phone="0655667788")
    meet(amina, brahim)
    assert amina.disputes("participant", "p") == {"phone": [None, "0655667788"]}


def test_rule_7_two_texts_of_one_card_are_two_values_to_choose_from(amina, brahim):
    """Rule 7: a value is replaced whole, never mixed."""
    amina.say("contribution", "c", session_id=hex_of("s"), text="We need water.")
    share(amina, brahim)
    amina.say("contribution", "c", text="We need water now.")
    brahim.say("contribution", "c", text="We need clean water.")
    meet(amina, brahim)
    assert amina.disputes("contribution", "c") == {
        "text": ["We need water now.", "We need clean water."]
    }


def test_rule_7_a_nested_value_is_replaced_whole(amina, brahim):
    amina.participant("p", remark={"a": 1, "b": 2})
    share(amina, brahim)
    brahim.participant("p", remark={"a": 1})
    meet(amina, brahim)
    assert amina.values("participant", "p")["remark"] == {"a": 1}


def test_rule_10_what_the_program_filled_in_never_asks_and_the_earliest_shows(amina, brahim):
    """Rule 10: arrival and the time something was said."""
    amina.attend("p", "am", status="present", arrived_at="09:10")
    brahim.attend("p", "am", status="present", arrived_at="08:55")
    meet(amina, brahim)
    for laptop in (amina, brahim):
        shown = laptop.shown().everything()
        (state,) = shown.values()
        assert state.values["arrived_at"] == "08:55"
        assert state.disputes == {}


def test_rule_10_a_person_may_still_correct_what_the_program_filled_in(amina, brahim):
    amina.attend("p", "am", arrived_at="08:55")
    share(amina, brahim)
    brahim.attend("p", "am", arrived_at="09:30")
    (state,) = brahim.shown().everything().values()
    assert state.values["arrived_at"] == "09:30"


def test_rule_10_a_time_that_somebody_cleared_meanwhile_is_the_time_somebody_gave(amina, brahim):
    amina.attend("p", "am", arrived_at="08:55")
    share(amina, brahim)
    amina.attend("p", "am", arrived_at=None)
    brahim.attend("p", "am", arrived_at="09:30")
    meet(amina, brahim)
    (state,) = amina.shown().everything().values()
    assert state.values["arrived_at"] == "09:30"


def test_rule_13_a_field_of_a_newer_version_is_not_asked_about_here(amina, brahim):
    """Rule 13: it stays in the journal and travels; nobody here could settle it."""
    amina.participant("p", name="x", aura={"+": ["calm"]})
    brahim.participant("p", name="x", aura={"+": ["loud"]})
    meet(amina, brahim)
    assert amina.values("participant", "p") == {"name": "x"}
    assert amina.disputes("participant", "p") == {}
    assert len(brahim.pack().changes) == 2


HOSTILE = [None, True, 0, 1.5, "text", [], [None, {}], {"+": 5}, {"-": "ab"}, {"+": [1]}]


@pytest.mark.parametrize("noun", sorted(NATURES))
def test_rule_16_reading_never_raises_whatever_the_values(noun, amina, brahim):
    """Rule 16: rules bind the keyboard, not the merge."""
    fields = NATURES[noun].fields
    for number, value in enumerate(HOSTILE):
        amina.say(noun, f"r{number}", **dict.fromkeys(fields, value), removed=value)
        other = HOSTILE[-1 - number]
        brahim.say(noun, f"r{number}", **dict.fromkeys(fields, other), removed=other)
    meet(amina, brahim)
    assert amina.shown().everything() == brahim.shown().everything()


def test_rule_16_two_valid_edits_may_meet_in_an_invalid_record(amina, brahim):
    amina.say("mandate", "m", since="2021-01-01", until="2022-01-01")
    share(amina, brahim)
    amina.say("mandate", "m", since="2021-06-01")
    brahim.say("mandate", "m", until="2021-02-01")
    meet(amina, brahim)
    assert amina.values("mandate", "m") == {"since": "2021-06-01", "until": "2021-02-01"}


# --- rule 6: sets --------------------------------------------------------------------------------


def themes(laptop: Laptop) -> list[str]:
    return laptop.values("contribution", "c")["theme_ids"]


def test_rule_6_elements_added_on_two_laptops_are_all_in(amina, brahim):
    """Rule 6: a patch holds elements added and removed."""
    card(amina, "c", theme_ids={"+": ["water"]})
    share(amina, brahim)
    card(amina, "c", theme_ids={"+": ["roads"]})
    card(brahim, "c", theme_ids={"+": ["schools"], "-": ["water"]})
    meet(amina, brahim)
    for laptop in (amina, brahim):
        assert themes(laptop) == ["roads", "schools"]
        assert laptop.disputes("contribution", "c") == {}


def test_rule_6_an_element_is_in_when_one_of_its_latest_changes_adds_it(amina, brahim):
    card(amina, "c", theme_ids={"+": ["water"]})
    share(amina, brahim)
    card(amina, "c", theme_ids={"-": ["water"]})
    card(brahim, "c", theme_ids={"-": ["water"]})
    card(brahim, "c", theme_ids={"+": ["water"]})
    meet(amina, brahim)
    assert themes(amina) == themes(brahim) == ["water"]
    card(amina, "c", theme_ids={"-": ["water"]})
    meet(amina, brahim)
    assert themes(brahim) == []


def test_rule_6_an_addition_stands_against_any_number_of_removals_that_had_not_seen_it(
    amina, brahim
):
    card(amina, "c", theme_ids={"+": ["water"]})
    share(amina, brahim)
    card(amina, "c", theme_ids={"+": ["water"]})
    card(brahim, "c", text="time goes by")
    card(brahim, "c", theme_ids={"-": ["water"]})
    meet(amina, brahim)
    assert themes(amina) == themes(brahim) == ["water"]


def test_rule_6_an_edit_says_only_what_it_adds_and_takes_away():
    assert set_patch(["a", "b"], ["b", "c"]) == {"+": ["c"], "-": ["a"]}
    assert set_patch([], ["b", "a"]) == {"+": ["a", "b"]}
    assert set_patch(["a"], []) == {"-": ["a"]}
    assert set_patch(["a"], ["a"]) == {}


@pytest.mark.parametrize("value", [None, 5, "ab", ["ab"], {"+": 5}, {"+": "ab"}, {"-": {"a": 1}}])
def test_rule_16_a_malformed_set_adds_nothing(value, amina):
    card(amina, "c", theme_ids={"+": ["water"]})
    card(amina, "c", theme_ids=value)
    assert themes(amina) == ["water"]


# --- natures -------------------------------------------------------------------------------------


def test_rule_8_the_fields_that_make_an_id_never_disagree(amina, brahim):
    """Rule 8: whatever a forged change says they are."""
    record = amina.attend("p", "am", status="present").record
    brahim.say("attendance", record, participant_id=hex_of("q"), slot_id=hex_of("am"))
    meet(amina, brahim)
    assert amina.values("attendance", record)["participant_id"] == hex_of("p")
    assert amina.disputes("attendance", record) == {}


def test_quiet_fields_differ_without_anybody_being_asked(amina, brahim):
    amina.decide("p", "q", "same", keep=hex_of("p"))
    brahim.decide("p", "q", "same", keep=hex_of("q"))
    meet(amina, brahim)
    (state,) = amina.shown().everything().values()
    assert state.values["keep"] == hex_of("q")
    assert state.disputes == {}


def test_the_domain_says_what_the_rules_need_to_know():
    slot, attendance = NATURES["slot"], NATURES["attendance"]
    assert slot.sets == {"module_ids"} and slot.unites
    assert attendance.owners == {"participant_id": "participant", "slot_id": "slot"}
    assert attendance.natural == ("participant_id", "slot_id") and attendance.derives
    assert attendance.earliest == {"arrived_at"}
    assert not NATURES["pair"].derives, "a pair is about two ids, it is not regrouped by them"
    assert NATURES["contribution"].owners == {"session_id": "session"}
    assert slot.plain == slot.fields - {"module_ids"}


def test_a_record_is_created_by_the_first_of_its_changes(amina, brahim):
    first = amina.participant("p", name="x")
    share(amina, brahim)
    brahim.participant("p", name="y")
    assert brahim.read("participant", "p").created == first
    assert brahim.read("participant", "p").id == id_of("p")
