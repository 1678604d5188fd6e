"""Who had seen what, and when a change can be applied."""

from __future__ import annotations

from itertools import permutations

import pytest

from dialogue_desktop.journal.causality import Causality, Run, after_lost, arrive
from dialogue_desktop.journal.changes import Origin

from ..properties.replicas import Laptop

YEAR_2001, YEAR_2099 = 978_307_200_000_000, 4_070_908_800_000_000


def before(laptop: Laptop, a, b) -> bool:
    return laptop.causality.before(a, b)


def concurrent(laptop: Laptop, a, b) -> bool:
    return not before(laptop, a, b) and not before(laptop, b, a)


# --- happened before -----------------------------------------------------------------------------


def test_one_sitting_is_in_the_order_it_was_written():
    amina = Laptop("A")
    first, second = amina.participant("p", name="x"), amina.participant("p", name="y")
    assert before(amina, first, second) and not before(amina, second, first)
    assert not before(amina, first, first)


def test_two_laptops_that_never_met_are_concurrent():
    amina, brahim = Laptop("A"), Laptop("B")
    ours, theirs = amina.participant("p", name="x"), brahim.participant("p", name="y")
    amina.merge(brahim)
    assert concurrent(amina, ours, theirs)


def test_a_change_is_after_what_was_merged_before_it_and_only_that():
    amina, brahim = Laptop("A"), Laptop("B")
    seen = brahim.participant("p", name="x")
    amina.merge(brahim)
    unseen = brahim.participant("p", name="y")
    ours = amina.participant("p", name="z")
    amina.merge(brahim)
    assert before(amina, seen, ours)
    assert concurrent(amina, unseen, ours)
    assert before(amina, unseen, amina.participant("p", name="zz"))


def test_rule_1_what_was_seen_through_a_relay_was_seen():
    """Rule 1: any relay."""
    amina, brahim, chafiq = Laptop("A"), Laptop("B"), Laptop("C")
    first = amina.participant("p", name="x")
    brahim.merge(amina)
    chafiq.merge(brahim)
    assert before(chafiq, first, chafiq.participant("p", name="y"))


def test_an_epoch_says_only_what_advanced():
    amina, brahim, chafiq = Laptop("A"), Laptop("B"), Laptop("C")
    brahim.participant("p", name="x")
    chafiq.participant("q", name="y")
    amina.merge(brahim, chafiq)
    first = amina.participant("p", name="z")
    brahim.participant("p", name="xx")
    amina.merge(brahim)
    amina.participant("p", name="zz")
    second = amina.participant("p", name="zzz")
    assert (first.epoch, second.epoch) == (1, 2)
    rows = amina.causality.rows
    assert rows(first.replica, 1) == {brahim.sitting: 1, chafiq.sitting: 1}
    assert rows(first.replica, 2) == {brahim.sitting: 2}
    assert amina.causality.upto(first.replica, 2, chafiq.sitting) == 1


def test_what_is_learnt_later_counts_at_once():
    causality = Causality()
    causality.learn_origin(1, Origin(b"1", None, 0, 0, ""))
    assert causality.upto(1, 1, 2) == 0
    causality.learn_seen(1, 1, 2, 7)
    assert causality.upto(1, 1, 2) == 7


# --- sittings ------------------------------------------------------------------------------------


def test_rule_11_a_new_sitting_has_seen_what_its_parent_had():
    """Rule 11: a replica is one sitting, and its first epoch inherits."""
    amina, brahim = Laptop("A"), Laptop("B")
    theirs = brahim.participant("p", name="x")
    amina.merge(brahim)
    first = amina.participant("p", name="y")
    amina.reopen()
    second = amina.participant("p", name="z")
    amina.reopen()
    third = amina.participant("p", name="zz")
    assert len({first.replica, second.replica, third.replica}) == 3
    for earlier in (theirs, first, second):
        assert before(amina, earlier, third)
    assert amina.causality.rows(third.replica, 1) == {}, "inherited, not said again"


def test_rule_11_a_copied_file_never_writes_the_same_change_twice():
    """Rule 11: two laptops go on from one file; neither has seen what the other then wrote."""
    original = Laptop("A")
    common = original.participant("p", name="x")
    copy = original.copy("B")
    ours, theirs = original.participant("p", name="y"), copy.participant("p", name="z")
    original.merge(copy)
    assert ours.replica != theirs.replica
    assert before(original, common, theirs)
    assert concurrent(original, ours, theirs)
    assert original.disputes("participant", "p") == {"name": ["y", "z"]}


def test_rule_11_a_backup_put_back_doubles_nothing_and_loses_nothing():
    """Rule 11: what was written after the backup comes back by merging an export of it."""
    amina = Laptop("A")
    amina.participant("p", name="x")
    backup = amina.copy("backup")
    amina.participant("q", name="after the backup")
    backup.participant("r", name="after it was put back")
    backup.merge(amina)
    amina.merge(backup)
    assert len(backup.shown().everything()) == 3
    assert backup.fingerprint() == amina.fingerprint()


def test_rule_11_a_forged_circle_of_parents_ends():
    """Rule 16 too: nothing a file says makes reading run forever."""
    causality = Causality()
    causality.learn_origin(1, Origin(b"1", 2, 5, 1, ""))
    causality.learn_origin(2, Origin(b"2", 1, 5, 1, ""))
    assert causality.upto(1, 1, 3) == 0
    assert not causality.ready(1, 1, {})
    assert arrive({}, {1: [Run(1, 1, 1)], 2: [Run(1, 1, 1)]}, causality, {}) == {}


def test_rule_10_no_clock_decides_who_comes_first():
    """Rule 10: a laptop in 2099 wins nothing, one in 2001 loses nothing."""
    past, future = Laptop("A", clock=YEAR_2001), Laptop("B", clock=YEAR_2099)
    future.participant("p", name="typed first")
    past.merge(future)
    past.participant("p", name="typed second")
    future.merge(past)
    assert past.values("participant", "p")["name"] == "typed second"
    assert future.values("participant", "p")["name"] == "typed second"


def test_rule_18_records_stand_in_the_order_of_their_first_change_never_of_a_clock():
    """Rule 18: tick, then the sitting's uid, then seq."""
    amina, brahim = Laptop("A", clock=YEAR_2099), Laptop("B", clock=YEAR_2001)
    brahim.participant("first on B", name="x")
    amina.participant("first on A", name="x")
    amina.participant("second on A", name="x")
    amina.merge(brahim)
    brahim.merge(amina)
    for laptop in (amina, brahim):
        states = laptop.shown().everything().values()
        states = sorted(states, key=lambda state: laptop.causality.order(state.created))
        named = [state.id.rstrip(b".").decode() for state in states]
        assert named == ["first on A", "first on B", "second on A"]


# --- arriving ------------------------------------------------------------------------------------


@pytest.fixture
def relay() -> tuple[Laptop, Laptop, Laptop]:
    """A wrote; B saw it, then wrote; C saw both, then wrote."""
    amina, brahim, chafiq = Laptop("A"), Laptop("B"), Laptop("C")
    amina.participant("p", name="x")
    amina.participant("p", name="xx")
    brahim.merge(amina)
    brahim.participant("p", name="y")
    chafiq.merge(brahim)
    chafiq.participant("p", name="z")
    return amina, brahim, chafiq


def test_rule_12_changes_wait_until_their_past_is_here(relay):
    """Rule 12: in whatever order the pieces come, only what is complete is applied."""
    pack = relay[2].pack()
    pieces = [pack.only([change]) for change in pack.changes.values()]
    whole = Laptop("D")
    whole.receive(pack)
    for order in permutations(pieces):
        late = Laptop("D")
        for number, piece in enumerate(order, 1):
            late.receive(piece)
            for change in late.applied().values():
                assert all(dot in late.applied() for dot in relay[0].witness.get(change[:2], ()))
            assert len(late.changes) == number, "kept while it waits"
        assert late.marks == whole.marks and late.fingerprint() == whole.fingerprint()
        assert late.values("participant", "p")["name"] == "z"


def test_rule_12_a_waiting_change_is_neither_shown_nor_fingerprinted_but_passed_on(relay):
    amina, _, chafiq = relay
    late, other = Laptop("D"), Laptop("E")
    late.receive(chafiq.pack().without(amina.sitting, 1, 1))
    assert late.shown().everything() == {}
    assert late.fingerprint() == Laptop("empty").fingerprint()
    other.receive(late.pack(), amina.pack())
    assert other.fingerprint() == chafiq.fingerprint()


def test_rule_12_the_missing_laptop_and_range_are_named(relay):
    amina, brahim, chafiq = relay
    late = Laptop("D")
    late.receive(chafiq.pack().without(amina.sitting, 1, 2))
    missing = late.causality.missing
    assert set(missing(brahim.sitting, 1, late.marks)) == {(amina.sitting, 2)}
    assert set(missing(chafiq.sitting, 1, late.marks)) == {(amina.sitting, 2), (brahim.sitting, 1)}
    assert not set(missing(amina.sitting, 1, late.marks))


def test_rule_12_a_sitting_waits_for_the_one_it_continues():
    amina = Laptop("A")
    first = amina.participant("p", name="x")
    amina.reopen()
    second = amina.participant("p", name="y")
    late = Laptop("B")
    late.receive(amina.pack().only([second]))
    assert late.marks == {}
    assert set(late.causality.missing(second.replica, 1, {})) == {(first.replica, 1)}
    late.merge(amina)
    assert late.values("participant", "p")["name"] == "y"


def test_rule_12_every_epoch_of_a_sitting_waits_for_what_it_had_seen():
    amina, brahim = Laptop("A"), Laptop("B")
    first = amina.participant("p", name="x")
    brahim.participant("q", name="y")
    amina.merge(brahim)
    amina.participant("q", name="z")
    late = Laptop("C")
    late.receive(amina.pack().without(brahim.sitting, 1, 1))
    assert late.marks == {first.replica: 1}
    late.merge(brahim)
    assert late.values("participant", "q")["name"] == "z"


def test_rule_12_a_parent_that_nothing_is_known_of_is_waited_for():
    causality = Causality()
    causality.learn_origin(1, Origin(b"1", 2, 5, 1, ""))
    assert set(causality.missing(1, 1, {3: 4})) == {(2, 5)}
    assert causality.ready(1, 1, {2: 5})
    assert causality.advanced(1, 1, {1: 9, 2: 5, 3: 4}) == {3: 4}
    assert causality.advanced(1, 1, {2: 6}) == {2: 6}


def test_rule_12_a_range_declared_lost_no_longer_holds_up_what_came():
    """Rule 12: and if it comes after all, it fills in, with one outcome for everybody."""
    amina = Laptop("A")
    for name in ("one", "two", "three", "four"):
        amina.participant(name, name=name)
    amina.participant("four", name="four again")
    late = Laptop("B")
    late.receive(amina.pack().without(amina.sitting, 2, 3))
    assert late.marks == {amina.sitting: 1}
    late.lose(amina.sitting, 2, 3)
    assert late.marks[amina.sitting] == 5
    assert late.values("participant", "four")["name"] == "four again"
    forewarned = Laptop("C")
    forewarned.receive(late.pack().only([late.last]))
    forewarned.receive(amina.pack().without(amina.sitting, 2, 3))
    assert forewarned.fingerprint() == late.fingerprint()
    late.merge(amina)
    amina.merge(late)
    assert late.shown().everything() == amina.shown().everything()
    assert late.fingerprint() == amina.fingerprint()


def test_rule_12_what_a_lost_range_had_seen_is_still_waited_for():
    """Rule 12: A merged B inside the range that was lost; what A wrote later has seen B."""
    amina, brahim = Laptop("A"), Laptop("B")
    amina.participant("p", name="x")
    brahim.participant("q", name="y")
    amina.merge(brahim)
    amina.participant("p", name="in the lost range")
    chafiq = Laptop("C")
    chafiq.participant("r", name="z")
    amina.merge(chafiq)
    last = amina.participant("q", name="says what it saw of B")
    late = Laptop("D")
    late.receive(amina.pack().without(amina.sitting, 2, 2).without(brahim.sitting, 1, 1))
    late.lose(amina.sitting, 2, 2)
    assert (brahim.sitting, 1) in set(late.causality.missing(amina.sitting, last.epoch, late.marks))
    assert last[:2] not in late.applied()
    late.merge(brahim)
    assert late.values("participant", "q")["name"] == "says what it saw of B"


def test_rule_12_what_a_lost_parent_had_seen_is_still_waited_for():
    amina, brahim = Laptop("A"), Laptop("B")
    brahim.participant("q", name="y")
    amina.merge(brahim)
    lost = amina.participant("p", name="in the lost sitting")
    amina.reopen()
    last = amina.participant("q", name="says what it saw of B")
    late = Laptop("D")
    late.receive(amina.pack().only([last]))
    late.lose(lost.replica, 1, 1)
    assert set(late.causality.missing(last.replica, 1, late.marks)) == {(brahim.sitting, 1)}
    assert last[:2] not in late.applied()
    late.merge(brahim)
    assert last[:2] in late.applied()


def test_rule_12_losing_swallows_nothing_that_is_yet_to_come():
    """Rule 12: a range is lost only as far as somebody had seen it; later work is waited for."""
    amina = Laptop("A")
    amina.participant("p", name="one")
    late = Laptop("B")
    late.merge(amina)
    late.lose(amina.sitting, 2, 1 << 39)
    assert late.marks[amina.sitting] == 1
    late.remove("participant", "p")
    amina.participant("p", name="written since")
    late.merge(amina)
    assert late.disputes("participant", "p")["removed"] == [False, True]


def test_rule_12_lost_ranges_are_passed_over_one_after_another():
    assert after_lost(0, [(4, 6), (1, 3)]) == 6
    assert after_lost(3, [(1, 2), (5, 9)]) == 3
    assert after_lost(4, [(1, 9), (2, 5)]) == 9
    assert after_lost(7, []) == 7
