"""The merge rules as properties of random histories on two to five laptops.

A history is a list of acts; a witness keeps what was there when each change was written, and an
oracle works out from that alone what people must see. Whatever comes in from whom, in which order
and however often, everybody who holds the same changes reads the same.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import hypothesis.strategies as st
from hypothesis import given, note, settings

from dialogue_desktop.journal.changes import Change, withheld

from ..thorough import many
from .oracle import Oracle, Reading
from .replicas import Dot, Laptop, Package, Shown, hex_of

PEOPLE, SLOTS, SESSIONS, CARDS = "pqr", ("am", "pm"), "st", "cd"
CLOCKS = (-4_000_000_000_000_000, 0, 978_307_200_000_000, 4_070_908_800_000_000)

HISTORIES = settings(max_examples=many(2_000, 50_000) // 6 + 1)
"""So many histories in all, shared by the six properties that must hold of them."""

LONGEST = many(32, 60)

Act = Callable[[list[Laptop]], None]
which = st.integers(0, 4)
person, slot = st.sampled_from(PEOPLE), st.sampled_from(SLOTS)
session, card = st.sampled_from(SESSIONS), st.sampled_from(CARDS)
value = st.sampled_from(["x", "y", None])
two = st.sampled_from(["pq", "qr", "pr"])
records = st.one_of(
    st.tuples(st.just("participant"), person),
    st.tuples(st.just("participant"), person),
    st.tuples(st.just("session"), session),
    st.tuples(st.just("contribution"), card),
    st.tuples(st.just("slot"), slot),
)


def at(laptops: list[Laptop], number: int) -> Laptop:
    return laptops[number % len(laptops)]


# --- what happens on a laptop --------------------------------------------------------------------


@st.composite
def person_edited(draw: st.DrawFn) -> Act:
    who, id = draw(which), draw(person)
    said = draw(st.dictionaries(st.sampled_from(["name", "phone"]), value, min_size=1))
    return lambda laptops: void(at(laptops, who).participant(id, **said))


@st.composite
def person_marked(draw: st.DrawFn) -> Act:
    who, id, half = draw(which), draw(person), draw(slot)
    said = draw(
        st.fixed_dictionaries(
            {"status": st.sampled_from(["present", "absent"])},
            optional={
                "arrived_at": st.sampled_from(["08:55", "09:10"]),
                "removed": st.booleans(),
            },
        )
    )
    return lambda laptops: void(at(laptops, who).attend(id, half, **said))


@st.composite
def shown_mark_edited(draw: st.DrawFn) -> Act:
    """A mark that may be a whole group's, edited or removed as it stands on the screen."""
    who, chosen = draw(which), draw(st.integers(0, 5))
    said = draw(st.sampled_from([{"status": "late"}, {"removed": True}]))

    def act(laptops: list[Laptop]) -> None:
        laptop = at(laptops, who)
        shown = laptop.shown().everything().items()
        marks = [state for (noun, _), state in shown if noun == "attendance"]
        if marks:
            laptop.edit("attendance", marks[chosen % len(marks)], **said)

    return act


@st.composite
def card_edited(draw: st.DrawFn) -> Act:
    who, id, of = draw(which), draw(card), hex_of(draw(session))
    elements = st.lists(st.sampled_from("uvw"), max_size=2, unique=True)
    said = draw(
        st.fixed_dictionaries(
            {"text": value},
            optional={
                "session_id": st.just(of),
                "theme_ids": st.fixed_dictionaries({"+": elements, "-": elements}),
            },
        )
    )
    return lambda laptops: void(at(laptops, who).say("contribution", id, **said))


@st.composite
def removed_or_restored(draw: st.DrawFn) -> Act:
    who, (noun, id) = draw(which), draw(records)
    gone = draw(st.sampled_from([True, True, False]))
    return lambda laptops: void(at(laptops, who).say(noun, id, removed=gone))


@st.composite
def pair_decided(draw: st.DrawFn) -> Act:
    who, (one, other) = draw(which), draw(two)
    verdict = draw(st.sampled_from(["same", "same", "same", "different", "open"]))
    more: dict[str, Any] = {"keep": draw(st.sampled_from([None, hex_of(one), hex_of(other)]))}
    if draw(st.booleans()):
        more["chosen"] = {"name": draw(value)}
    return lambda laptops: void(at(laptops, who).decide(one, other, verdict, **more))


@st.composite
def undone(draw: st.DrawFn) -> Act:
    """One of the last changes of this sitting, which may itself be an undo."""
    who, back = draw(which), draw(st.integers(0, 2))

    def act(laptops: list[Laptop]) -> None:
        laptop = at(laptops, who)
        change = laptop.changes.get((laptop.sitting, laptop.marks.get(laptop.sitting, 0) - back))
        if change:
            laptop.undo(change)

    return act


# --- what happens between laptops ----------------------------------------------------------------


@st.composite
def merged(draw: st.DrawFn) -> Act:
    to, of = draw(which), draw(which)
    return lambda laptops: at(laptops, to).merge(at(laptops, of))


@st.composite
def merged_with_a_gap(draw: st.DrawFn) -> Act:
    to, further, sitting = draw(which), draw(st.integers(1, 4)), draw(st.integers(0, 9))
    first, length = draw(st.integers(1, 3)), draw(st.integers(0, 2))

    def act(laptops: list[Laptop]) -> None:
        pack = at(laptops, to % len(laptops) + further).pack()
        if pack.origins:
            replica = sorted(pack.origins)[sitting % len(pack.origins)]
            at(laptops, to).receive(pack.without(replica, first, first + length))

    return act


@st.composite
def opened_again(draw: st.DrawFn) -> Act:
    who = draw(which)
    return lambda laptops: at(laptops, who).reopen()


@st.composite
def file_copied(draw: st.DrawFn) -> Act:
    who = draw(which)

    def act(laptops: list[Laptop]) -> None:
        if len(laptops) < 5:
            laptops.append(at(laptops, who).copy("JKLMN"[len(laptops)]))

    return act


def void(_: Change) -> None:
    """A change was written; the laptop remembers it."""


acts = st.one_of(
    person_edited(),
    person_marked(),
    shown_mark_edited(),
    card_edited(),
    removed_or_restored(),
    pair_decided(),
    undone(),
    merged(),
    merged(),
    merged_with_a_gap(),
    opened_again(),
    file_copied(),
)


@st.composite
def histories(draw: st.DrawFn) -> list[Laptop]:
    """The laptops as a history left them; nobody has heard everything yet."""
    names = draw(st.permutations("ABCDE"))[: draw(st.integers(2, 4))]
    witness: dict[Dot, frozenset[Dot]] = {}
    laptops = [Laptop(name, draw(st.sampled_from(CLOCKS)), witness) for name in names]
    for act in draw(st.lists(acts, min_size=10, max_size=LONGEST)):
        act(laptops)
    return laptops


# --- what must hold ------------------------------------------------------------------------------


def seen(shown: Shown) -> dict[tuple[str, bytes], Reading]:
    """All that people see, in the words of the oracle."""
    return {
        key: Reading(
            state.values,
            state.removed,
            {
                name: {
                    ((opinion.change.replica, opinion.change.seq), json.dumps(opinion.value))
                    for opinion in opinions
                }
                for name, opinions in state.disputes.items()
            },
        )
        for key, state in shown.everything().items()
    }


def together(laptops: list[Laptop]) -> Package:
    """All that any of them holds."""
    reader = Laptop("Z")
    reader.merge(*laptops)
    return reader.pack()


def reader_of(*packs: Package) -> Laptop:
    laptop = Laptop("Z")
    for pack in packs:
        laptop.receive(pack)
    return laptop


@HISTORIES
@given(histories())
def test_every_laptop_reads_what_it_holds_as_the_rules_say(laptops: list[Laptop]) -> None:
    """Rules 2 to 10 and 17: equal values, named winners and disagreements, at every moment."""
    for laptop in laptops:
        expected = Oracle(laptop.applied().values(), laptop.witness).readings()
        assert seen(laptop.shown()) == expected, laptop.name


@HISTORIES
@given(histories())
def test_before_is_what_the_writer_had_seen(laptops: list[Laptop]) -> None:
    """Rule 11: a number a change knows what a vector of all sittings would know."""
    witness = laptops[0].witness
    reader = reader_of(together(laptops))
    known = reader.applied().values()
    for a in known:
        for b in known:
            happened = (a.replica, a.seq) in witness[b.replica, b.seq]
            assert reader.causality.before(a, b) is happened, (a[:2], b[:2])
            if happened:
                assert a.tick < b.tick, "a tick never goes against what was seen"


@HISTORIES
@given(histories(), st.data())
def test_whoever_holds_the_same_reads_the_same(laptops: list[Laptop], data: st.DataObject) -> None:
    """Rules 1 and 18: any order, any relay, any repetition; one state and one fingerprint."""
    everything = together(laptops)
    first = reader_of(everything)
    order = data.draw(st.lists(st.sampled_from(laptops), max_size=6))
    packs = [laptop.pack() for laptop in (*order, *reversed(laptops), *order)]
    second = reader_of(*packs)
    assert second.fingerprint() == first.fingerprint()
    assert second.marks == first.marks
    assert seen(second.shown()) == seen(first.shown())
    for laptop in laptops:
        for dot, change in laptop.changes.items():
            assert everything.changes[dot] == change, "byte for byte what it was"
        laptop.receive(everything)
        assert laptop.fingerprint() == first.fingerprint()
        assert seen(laptop.shown()) == seen(first.shown())


@HISTORIES
@given(histories(), st.data())
def test_a_change_is_applied_exactly_when_its_past_is_here(
    laptops: list[Laptop], data: st.DataObject
) -> None:
    """Rules 12 and 14: pieces in any order, doubled, some first without their content."""
    everything = together(laptops)
    witness = laptops[0].witness
    pieces = data.draw(st.permutations(sorted(everything.changes.values())))
    bare = data.draw(st.sets(st.integers(0, 30)))
    late = Laptop("Z")
    for number, change in enumerate(pieces):
        came = withheld(change) if number in bare else change
        late.receive(everything._replace(changes={(change.replica, change.seq): came}))
        whole = {dot for dot in late.changes if witness[dot] <= late.changes.keys()}
        assert late.applied().keys() == whole
    late.receive(everything)
    first = reader_of(everything)
    assert late.fingerprint() == first.fingerprint()
    assert seen(late.shown()) == seen(first.shown())


@HISTORIES
@given(histories(), st.integers(0, 9), st.integers(1, 4), st.integers(0, 3))
def test_what_was_declared_lost_and_came_after_all_changes_nothing(
    laptops: list[Laptop], sitting: int, first: int, length: int
) -> None:
    """Rule 12: a range that fills in leaves everybody with what the others have."""
    everything = together(laptops)
    if not everything.origins:
        return
    replica = sorted(everything.origins)[sitting % len(everything.origins)]
    late = reader_of(everything.without(replica, first, first + length))
    note(f"without {replica!r} {first} to {first + length}")
    late.lose(replica, first, first + length)
    for change in late.applied().values():
        before = laptops[0].witness[change.replica, change.seq]
        missing = before - late.applied().keys()
        assert all(dot[0] == replica and first <= dot[1] <= first + length for dot in missing)
    late.shown().everything()
    late.receive(everything)
    whole = reader_of(everything)
    assert late.fingerprint() == whole.fingerprint()
    assert seen(late.shown()) == seen(whole.shown())


@HISTORIES
@given(histories())
def test_settling_everything_leaves_nothing_to_ask(laptops: list[Laptop]) -> None:
    """Rules 3 and 5: one laptop that saw everything answers every question once and for all."""
    judge = reader_of(together(laptops))
    judge.witness = laptops[0].witness
    for _ in range(3):
        for (noun, _), state in judge.shown().everything().items():
            for name, opinions in state.disputes.items():
                judge.edit(noun, state, **{name: opinions[-1].value})
    for laptop in (judge, *laptops):
        laptop.merge(judge)
        asked = [state.disputes for state in laptop.shown().everything().values()]
        assert not any(asked)


def test_whatever_the_rules_are_about_turns_up_in_such_histories() -> None:
    met: set[str] = set()

    @settings(derandomize=True, max_examples=200)  # the same each time: this one is about them
    @given(histories())
    def look(laptops: list[Laptop]) -> None:
        for laptop in (reader_of(together(laptops)), *laptops):
            shown = laptop.shown()
            for (noun, _), state in shown.everything().items():
                met.update(state.disputes, [f"{noun} gone"] if state.removed else [])
            met.update(["united"] if shown.groups else [], ["parked"] if laptop.parked() else [])
            met.update(change.noun for change in laptop.changes.values())

    look()
    assert met >= {"name", "removed", "status", "text", "verdict", "united", "parked", "undo"}
    assert met >= {"participant gone", "contribution gone", "attendance gone"}
