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

from dialogue_desktop.journal.changes import (
    ERASED,
    WHOLE,
    WITHHELD,
    Change,
    digest_of,
    withheld,
)

from ..thorough import many
from .oracle import Oracle, Reading, counting
from .replicas import Dot, Laptop, Package, Shown, hex_of

PEOPLE, SLOTS, SESSIONS, CARDS = "pqr", ("am", "pm"), "st", "cd"
NAMED = {"participant": "name", "slot": "note", "session": "title"}
CLOCKS = (-4_000_000_000_000_000, 0, 978_307_200_000_000, 4_070_908_800_000_000)

HISTORIES = settings(max_examples=many(2_000, 50_000) // 6 + 1)
"""So many histories in all, shared by the six properties that must hold of them."""

LONGEST = many(28, 60)

Act = Callable[[list[Laptop]], None]
which = st.integers(0, 4)
person, slot = st.sampled_from(PEOPLE), st.sampled_from(SLOTS)
session, card = st.sampled_from(SESSIONS), st.sampled_from(CARDS)
value = st.sampled_from(["x", "y", None])
two = st.sampled_from(
    [*(("participant", each) for each in ("pq", "qr", "pr")), ("slot", ("am", "pm")),
     ("session", "st")]
)  # fmt: skip
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
def shared_edited(draw: st.DrawFn) -> Act:
    """A half-day or a session, which other laptops may have made as well."""
    who, said = draw(which), draw(value)
    noun, id = draw(
        st.sampled_from([("slot", "am"), ("slot", "pm"), *(("session", s) for s in "st")])
    )
    return lambda laptops: void(at(laptops, who).say(noun, id, **{NAMED[noun]: said}))


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
    """Two people, half-days or sessions are united, kept apart, or taken apart again."""
    who, (noun, (one, other)) = draw(which), draw(two)
    verdict = draw(st.sampled_from(["same", "same", "same", "different", "open"]))
    more: dict[str, Any] = {"keep": draw(st.sampled_from([None, hex_of(one), hex_of(other)]))}
    if draw(st.booleans()):
        more["chosen"] = {NAMED[noun]: draw(value)}
    return lambda laptops: void(at(laptops, who).decide(one, other, verdict, of=noun, **more))


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


@st.composite
def settled(draw: st.DrawFn) -> Act:
    """One disagreement decided, for one of its values or for another one."""
    who, chosen, which_value = draw(which), draw(st.integers(0, 9)), draw(st.integers(0, 3))

    def act(laptops: list[Laptop]) -> None:
        laptop = at(laptops, who)
        asked = [
            (noun, state, name, opinions)
            for (noun, _), state in laptop.shown().everything().items()
            for name, opinions in state.disputes.items()
        ]
        if asked:
            noun, state, name, opinions = asked[chosen % len(asked)]
            laptop.edit(noun, state, **{name: opinions[which_value % len(opinions)].value})

    return act


@st.composite
def list_imported(draw: st.DrawFn) -> Act:
    """Many people written in one go, some of whom are there already."""
    who, said = draw(which), draw(st.dictionaries(person, value, min_size=2))

    def act(laptops: list[Laptop]) -> None:
        for id, name in said.items():
            at(laptops, who).participant(id, name=name)

    return act


@st.composite
def newer_written(draw: st.DrawFn) -> Act:
    """What only a newer version knows: a kind, and a field of a kind that is known."""
    who, id, of_a_kind = draw(which), draw(person), draw(st.booleans())

    def act(laptops: list[Laptop]) -> None:
        if of_a_kind:
            at(laptops, who).participant(id, name="x", shoe=43)
        else:
            at(laptops, who).say("drawing", id, lines=[1])

    return act


@st.composite
def clock_set(draw: st.DrawFn) -> Act:
    who, clock = draw(which), draw(st.sampled_from(CLOCKS))
    return lambda laptops: setattr(at(laptops, who), "clock", clock)


@st.composite
def person_forgotten(draw: st.DrawFn) -> Act:
    who, id = draw(which), draw(person)
    return lambda laptops: at(laptops, who).forget(id)


# --- what happens between laptops ----------------------------------------------------------------


@st.composite
def merged(draw: st.DrawFn) -> Act:
    """Whole exports of one laptop or two, in one go."""
    to, of = draw(which), draw(st.lists(which, min_size=1, max_size=2))
    return lambda laptops: at(laptops, to).merge(*(at(laptops, each) for each in of))


@st.composite
def merged_in_part(draw: st.DrawFn) -> Act:
    """What a laptop wrote since it merged last, or a package without some content."""
    to, of, thin = draw(which), draw(which), draw(st.booleans())

    def act(laptops: list[Laptop]) -> None:
        sender = at(laptops, of)
        pack = sender.pack().thin({"contribution", "participant"})
        if not thin:
            pack = sender.pack().since(sender.before.marks if sender.before else {})
        at(laptops, to).bring(pack)

    return act


@st.composite
def merged_with_a_gap(draw: st.DrawFn) -> Act:
    """Some of what is not here yet goes missing on the way."""
    to, further = draw(which), draw(st.integers(1, 4))
    chosen, length = draw(st.integers(0, 9)), draw(st.integers(0, 2))

    def act(laptops: list[Laptop]) -> None:
        laptop, pack = at(laptops, to), at(laptops, to % len(laptops) + further).pack()
        last = dict(sorted(pack.changes))
        news = sorted(d for d in pack.changes.keys() - laptop.changes.keys() if d[1] < last[d[0]])
        if news:
            replica, first = news[chosen % len(news)]
            end = min(first + length, last[replica] - 1)
            laptop.bring(pack.without(replica, first, end))

    return act


@st.composite
def given_up(draw: st.DrawFn) -> Act:
    """Somebody merges what has a gap and says of what is missing, or more, that it won't come."""
    who, gap, more = draw(which), draw(merged_with_a_gap()), draw(st.integers(0, 2))

    def act(laptops: list[Laptop]) -> None:
        gap(laptops)
        for laptop in (at(laptops, who), *laptops):
            if missing := missed_by(laptop):
                replica = min(replica for replica, _ in missing)
                seqs = [seq for of, seq in missing if of == replica]
                laptop.lose(replica, min(seqs), max(seqs) + more)
                break

    return act


def missed_by(laptop: Laptop) -> set[Dot]:
    """What waiting changes had seen and is not here."""
    waiting = laptop.changes.keys() - laptop.applied().keys()
    seen = set().union(*(laptop.witness[dot] for dot in waiting))
    return seen - laptop.changes.keys() - laptop.settled()


@st.composite
def merge_undone(draw: st.DrawFn) -> Act:
    who = draw(which)
    return lambda laptops: at(laptops, who).undo_merge()


@st.composite
def backup_put_back(draw: st.DrawFn) -> Act:
    """The file as it was before a merge, whatever was written since."""
    who = draw(which)

    def act(laptops: list[Laptop]) -> None:
        laptop = at(laptops, who)
        if laptop.before:
            laptop.put_back(laptop.before)

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


OFTEN = {
    person_edited: 3, shared_edited: 2, person_marked: 3, card_edited: 2,
    removed_or_restored: 2, pair_decided: 3, undone: 2, settled: 2,
    merged: 6, merged_in_part: 2, merged_with_a_gap: 3, given_up: 2,
}  # fmt: skip
SOMETIMES = (
    shown_mark_edited, list_imported, newer_written, clock_set, person_forgotten,
    merge_undone, backup_put_back, opened_again, file_copied,
)  # fmt: skip
acts = st.one_of(
    *(act() for act, times in OFTEN.items() for _ in range(times)), *(act() for act in SOMETIMES)
)


@st.composite
def histories(draw: st.DrawFn) -> list[Laptop]:
    """The laptops as a history left them; nobody has heard everything yet."""
    names = draw(st.permutations("ABCDE"))[: draw(st.integers(3, 5))]
    witness: dict[Dot, frozenset[Dot]] = {}
    laptops = [Laptop(name, draw(st.sampled_from(CLOCKS)), witness) for name in names]
    if draw(st.booleans()):  # they set out with one field pack
        for id in (*PEOPLE, *SLOTS, *SESSIONS):
            noun = "participant" if id in PEOPLE else "slot" if id in SLOTS else "session"
            laptops[0].say(noun, id, **{NAMED[noun]: "x"})
        for laptop in laptops[1:]:
            laptop.merge(laptops[0])
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
            relayed = everything.changes[dot]
            assert relayed[:9] == change[:9], "byte for byte what it was"
            assert digest_of(relayed) == digest_of(change) and relayed.state >= change.state
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
        assert late.applied().keys() == counting(late.changes, witness) & late.changes.keys()
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
    late.witness = laptops[0].witness
    note(f"without {replica!r} {first} to {first + length}")
    late.lose(replica, first, first + length)
    assert late.applied().keys() == counting(late.changes, late.witness) & late.changes.keys()
    late.participant("p", name="written without it")
    assert seen(late.shown()) == Oracle(late.applied().values(), late.witness).readings()
    late.receive(everything)
    whole = reader_of(everything, late.pack())
    assert late.fingerprint() == whole.fingerprint()
    assert seen(late.shown()) == seen(whole.shown())
    assert seen(late.shown()) == Oracle(late.applied().values(), late.witness).readings()


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
            groups = {acts[0][0].noun for id, acts in shown.acts(list(shown.groups)).items()}
            met.update(f"{noun} united" for noun in groups)
            met.update(change.noun for change in laptop.changes.values())
            met.update({WITHHELD: "withheld", ERASED: "erased", WHOLE: "whole"}[change.state]
                       for change in laptop.changes.values())  # fmt: skip
            met.update(["parked"] if laptop.parked() else [])
            met.update(["passed over"] if laptop.settled() - laptop.applied().keys() else [])

    look()
    assert met >= {"name", "removed", "status", "text", "verdict", "parked", "undo"}
    assert met >= {"participant gone", "contribution gone", "attendance gone", "session gone"}
    assert met >= {"participant united", "slot united", "session united", "drawing"}
    assert met >= {"withheld", "erased", "lost", "passed over"}
