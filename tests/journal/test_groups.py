"""Groups of records that people united."""

from __future__ import annotations

from itertools import permutations

from dialogue_desktop.journal.groups import Groups, Union


def union(first: str, second: str, keep: str | None = None) -> Union:
    first, second = sorted((first, second))
    ends = first.encode(), second.encode()
    return Union(b"".join(ends), *ends, keep.encode() if keep else None)


def test_an_id_that_nobody_united_stands_for_itself():
    groups = Groups()
    assert not groups
    assert b"a" not in groups
    assert groups.known_by(b"a") == b"a"
    assert groups.members(b"a") == (b"a",)
    assert groups.pairs(b"a") == ()
    assert groups.aliases() == {}


def test_rule_9_a_connected_group_is_one():
    """Rule 9: two pairs with an end in common make one record of three."""
    groups = Groups([union("a", "b"), union("b", "c"), union("x", "y")])
    assert groups and b"c" in groups and b"z" not in groups
    assert groups.members(b"c") == (b"a", b"b", b"c")
    assert groups.members(b"x") == (b"x", b"y")
    assert groups.pairs(b"a") == (b"ab", b"bc")
    assert groups.aliases() == {b"b": b"a", b"c": b"a", b"y": b"x"}


def test_rule_9_a_group_is_known_by_the_id_that_was_kept():
    groups = Groups([union("a", "b", keep="b")])
    assert groups.known_by(b"a") == b"b"
    assert groups.members(b"a") == (b"b", b"a")


def test_rule_9_the_kept_of_the_kept_stands_for_all():
    groups = Groups([union("a", "b", keep="b"), union("b", "c", keep="c")])
    assert {groups.known_by(id) for id in (b"a", b"b", b"c")} == {b"c"}


def test_rule_9_choices_that_go_in_a_circle_end_with_the_least():
    """Rule 9: every laptop comes to the same id, whatever was chosen."""
    circle = [union("a", "b", keep="a"), union("b", "c", keep="b"), union("a", "c", keep="c")]
    assert Groups(circle).known_by(b"c") == b"a"


def test_rule_9_two_kept_ids_end_with_the_lesser():
    groups = Groups([union("a", "c", keep="c"), union("a", "b", keep="b")])
    assert groups.known_by(b"a") == b"b"


def test_rule_9_a_kept_id_of_somebody_else_keeps_nothing():
    assert Groups([union("a", "b", keep="z")]).known_by(b"b") == b"a"


def test_rule_1_groups_do_not_depend_on_the_order_of_pairs():
    """Rule 1: any order."""
    pairs = [union("a", "b", "b"), union("c", "d"), union("b", "c", "c"), union("d", "e", "e")]
    first = Groups(pairs)
    for order in permutations(pairs):
        groups = Groups(order)
        assert not groups.differing(first)
        assert groups.aliases() == first.aliases()


def test_what_differs_is_named_by_its_ids():
    before = Groups([union("a", "b"), union("x", "y")])
    assert before.differing(before) == set()
    assert before.differing(Groups([union("x", "y")])) == {b"a", b"b"}
    assert before.differing(Groups([union("a", "b"), union("y", "z"), union("x", "y")])) == {
        b"x",
        b"y",
        b"z",
    }
    assert before.differing(Groups([union("a", "b", keep="b"), union("x", "y")])) == {b"a", b"b"}


def test_another_pair_in_the_same_group_differs_too():
    """What was chosen for the pair counts from then on."""
    two = [union("a", "b"), union("b", "c")]
    assert Groups(two).differing(Groups([*two, union("a", "c")])) == {b"a", b"b", b"c"}


def test_many_pairs_are_grouped_at_once():
    pairs = [union(f"{n:05}a", f"{n:05}b") for n in range(3_000)]
    chained = [union(f"{n:05}", f"{n + 1:05}") for n in range(3_000)]
    assert len(Groups(pairs).aliases()) == 3_000
    assert len(Groups(chained).members(b"00000")) == 3_001
