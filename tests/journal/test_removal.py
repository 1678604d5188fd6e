"""Removal stands against what it had seen, and is asked about otherwise (merge rule 5)."""

from __future__ import annotations

import pytest

from ..properties.replicas import Laptop
from .meeting import card, meet, share


def removed(laptop: Laptop, noun: str = "participant", name: str = "p") -> tuple[bool, list[bool]]:
    state = laptop.read(noun, name)
    return state.removed, [opinion.value for opinion in state.disputes.get("removed", ())]


def test_rule_5_a_removal_that_saw_everything_stands(amina, brahim):
    """Rule 5: removal is a change that travels."""
    amina.participant("p", name="x")
    share(amina, brahim)
    brahim.remove("participant", "p")
    meet(amina, brahim)
    assert removed(amina) == (True, [])


def test_rule_5_an_edit_that_the_removal_had_not_seen_is_asked_about(amina, brahim):
    amina.participant("p", name="x")
    share(amina, brahim)
    brahim.remove("participant", "p")
    amina.participant("p", phone="0611223344")
    meet(amina, brahim)
    for laptop in (amina, brahim):
        assert removed(laptop) == (False, [False, True])
        opinions = laptop.read("participant", "p").disputes["removed"]
        assert [(o.value, o.change.author) for o in opinions] == [(False, "A"), (True, "B")]


@pytest.mark.parametrize("answer", [True, False])
def test_rule_5_whoever_answers_ends_it(answer, amina, brahim):
    amina.participant("p", name="x")
    share(amina, brahim)
    brahim.remove("participant", "p")
    amina.participant("p", name="xx")
    meet(amina, brahim)
    amina.say("participant", "p", removed=answer)
    meet(amina, brahim)
    assert removed(brahim) == (answer, [])
    assert brahim.values("participant", "p")["name"] == "xx"


def test_rule_5_two_removals_together_have_seen_what_each_saw_alone(amina, brahim):
    """Rule 5: every other change was seen by one of the latest removals."""
    chafiq = Laptop("C")
    amina.participant("p", name="x")
    share(amina, brahim, chafiq)
    chafiq.participant("p", name="xx")
    brahim.merge(chafiq)
    brahim.remove("participant", "p")
    amina.remove("participant", "p")
    meet(amina, brahim)
    assert removed(amina) == (True, [])


def test_rule_5_one_question_per_laptop_that_wrote_on(amina, brahim):
    amina.participant("p", name="x")
    share(amina, brahim)
    brahim.remove("participant", "p")
    amina.participant("p", name="xx")
    amina.participant("p", name="xxx")
    meet(amina, brahim)
    assert removed(amina) == (False, [True, False])


def test_rule_5_a_restoration_brings_it_back_unchanged(amina, brahim):
    amina.participant("p", name="x")
    amina.remove("participant", "p")
    amina.restore("participant", "p")
    share(amina, brahim)
    assert removed(brahim) == (False, [])
    assert brahim.values("participant", "p") == {"name": "x"}


def test_rule_5_removed_here_and_restored_there_is_asked_about(amina, brahim):
    amina.participant("p", name="x")
    amina.remove("participant", "p")
    share(amina, brahim)
    amina.restore("participant", "p")
    brahim.restore("participant", "p")
    brahim.remove("participant", "p")
    meet(amina, brahim)
    assert removed(amina) == (False, [False, True])


def test_rule_5_a_card_that_the_removal_of_its_session_had_not_seen_keeps_the_session(
    amina, brahim
):
    """Rule 5: what belongs to it counts like its own changes."""
    amina.say("session", "s", title="Water")
    card(amina, "seen", text="x")
    share(amina, brahim)
    brahim.remove("session", "s")
    meet(amina, brahim)
    assert removed(amina, "session", "s") == (True, [])
    card(amina, "unseen", text="y")
    late = Laptop("C")
    share(amina, late)
    assert removed(late, "session", "s") == (False, [True, False])


def test_rule_5_a_card_of_another_session_keeps_nothing(amina, brahim):
    amina.say("session", "s", title="Water")
    share(amina, brahim)
    brahim.remove("session", "s")
    card(amina, "c", session="another", text="y")
    meet(amina, brahim)
    assert removed(amina, "session", "s") == (True, [])


def test_rule_5_attendance_taken_meanwhile_keeps_the_person_and_the_slot(amina, brahim):
    amina.participant("p", name="x")
    amina.say("slot", "am", date="2022-03-01")
    share(amina, brahim)
    brahim.remove("participant", "p")
    brahim.remove("slot", "am")
    amina.attend("p", "am", status="present")
    meet(amina, brahim)
    assert removed(amina) == (False, [False, True])
    assert removed(amina, "slot", "am") == (False, [False, True])


def test_rule_5_what_belongs_to_a_removed_record_is_itself_unchanged(amina):
    amina.say("session", "s", title="Water")
    card(amina, "c", text="x")
    amina.remove("session", "s")
    assert removed(amina, "contribution", "c") == (False, [])
    assert amina.values("contribution", "c")["text"] == "x"


def test_rule_5_adding_a_removed_attendance_again_restores_it(amina, brahim):
    """Rule 5: adding again a removed record with a derived id."""
    amina.attend("p", "am", status="present")
    again = amina.attend("p", "am")
    amina.remove("attendance", again.record)
    amina.attend("p", "am", status="late", removed=False)
    share(amina, brahim)
    (state,) = brahim.shown().everything().values()
    assert not state.removed and state.values["status"] == "late"


def test_rule_5_a_removal_is_no_argument_against_another_or_itself(amina, brahim):
    """A patch of a newer version may say more than that something is removed."""
    amina.participant("p", name="x")
    share(amina, brahim)
    amina.say("participant", "p", removed=True, reason="moved away")
    brahim.remove("participant", "p")
    meet(amina, brahim)
    assert removed(amina) == (True, [])
