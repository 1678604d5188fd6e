"""Laptops in memory: the journal without a file, for scenarios and for random histories.

A laptop is opened and closed (each time a new sitting), written on, copied as a file, packed and
merged. It knows nothing that a file would not hold; what only a witness could know, namely which
changes were there when a change was written, is told to the ``witness`` for the oracle.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import Any, NamedTuple
from uuid import UUID

from dialogue_desktop.domain.attendance import attendance_id
from dialogue_desktop.domain.twins import pair_id
from dialogue_desktop.journal.causality import Causality, Run, arrive
from dialogue_desktop.journal.changes import (
    FORMAT,
    WHOLE,
    Change,
    Origin,
    content_of,
    genesis,
    joined,
    link,
    opening,
    patch_of,
)
from dialogue_desktop.journal.groups import Groups, Union
from dialogue_desktop.journal.natures import NATURES
from dialogue_desktop.journal.reading import canonical, chosen_acts, members, named, read_group
from dialogue_desktop.journal.rules import REMOVED, Act, State
from dialogue_desktop.journal.voids import UNDO, voided

Dot = tuple[bytes, int]
Witness = dict[Dot, frozenset[Dot]]


def id_of(name: str) -> bytes:
    """A record's id from a word, so that a failing example can be read."""
    return UUID(bytes=name.encode().ljust(16, b".")[:16]).bytes


def hex_of(name: str | bytes) -> str:
    """A record's id as a patch refers to it."""
    return (id_of(name) if isinstance(name, str) else name).hex()


def mark_of(person: str, slot: str) -> bytes:
    """The id of a person's attendance of a half-day."""
    return attendance_id(UUID(bytes=id_of(person)), UUID(bytes=id_of(slot))).bytes


def pair_of(one: str, other: str) -> bytes:
    """The id of the decision about two records."""
    return pair_id(UUID(bytes=id_of(one)), UUID(bytes=id_of(other))).bytes


class Package(NamedTuple):
    """What travels from one laptop to another."""

    origins: dict[bytes, Origin]
    seen: frozenset[tuple[bytes, int, bytes, int]]
    changes: dict[Dot, Change]

    def without(self, replica: bytes, first: int, last: int) -> Package:
        """The package with a hole in one sitting."""
        kept = {
            dot: change
            for dot, change in self.changes.items()
            if not (dot[0] == replica and first <= dot[1] <= last)
        }
        return self._replace(changes=kept)

    def only(self, wanted: Collection[Change]) -> Package:
        """The package with these changes and no others."""
        dots = {(change.replica, change.seq) for change in wanted}
        kept = {dot: change for dot, change in self.changes.items() if dot in dots}
        return self._replace(changes=kept)


@dataclass
class Laptop:
    """One file, at one keyboard; merge rules 1, 11, 12 and 17 as a store would keep them."""

    name: str
    clock: int = 0
    witness: Witness = field(default_factory=dict)
    origins: dict[bytes, Origin] = field(default_factory=dict)
    seen: set[tuple[bytes, int, bytes, int]] = field(default_factory=set)
    changes: dict[Dot, Change] = field(default_factory=dict)
    lost: dict[bytes, list[tuple[int, int]]] = field(default_factory=dict)
    marks: dict[bytes, int] = field(default_factory=dict)
    last: Change | None = None
    sitting: bytes | None = None
    sittings: int = 0
    causality: Causality = field(default_factory=Causality)

    # --- writing ---------------------------------------------------------------------------------

    def say(self, noun: str, record: str | bytes, /, **patch: Any) -> Change:
        """Write one change and apply it."""
        replica, epoch = self._at_the_keyboard()
        seq = self.marks.get(replica, 0) + 1
        change = Change(
            replica,
            seq,
            epoch,
            1 + max((change.tick for change in self.changes.values()), default=0),
            self.clock,
            self.name,
            FORMAT,
            noun,
            id_of(record) if isinstance(record, str) else record,
            WHOLE,
            content_of(patch, sha256(replica + bytes([seq % 256])).digest()[:16]),
            None,
        )
        self.witness[replica, seq] = frozenset(self.applied())
        self.changes[replica, seq] = change
        self.marks[replica] = seq
        self.last = change
        return change

    def _at_the_keyboard(self) -> tuple[bytes, int]:
        """The sitting and its epoch; both begin at the first write that needs them."""
        if self.sitting is None:
            self.sittings += 1
            uid = f"{self.name}{self.sittings}".encode().ljust(16, b"\0")
            before = self.last
            parent = (before.replica, before.seq, before.epoch) if before else (None, 0, 0)
            self._learn_origin(Origin(uid, *parent, self.name))
            self.sitting = uid
        last = self.changes.get((self.sitting, self.marks.get(self.sitting, 0)))
        epoch = last.epoch if last else 0
        rows = self.causality.advanced(self.sitting, epoch, self.marks)
        if rows or last is None:
            epoch += 1
            self._learn_seen((self.sitting, epoch, other, upto) for other, upto in rows.items())
        return self.sitting, epoch

    def participant(self, name: str, /, **patch: Any) -> Change:
        """A person is added or edited."""
        return self.say("participant", name, **patch)

    def attend(self, person: str, slot: str, /, **patch: Any) -> Change:
        """A person's mark for a half-day is added or edited."""
        natural = {"participant_id": hex_of(person), "slot_id": hex_of(slot)}
        return self.say("attendance", mark_of(person, slot), **natural, **patch)

    def edit(self, noun: str, state: State, **patch: Any) -> Change:
        """What stands on the screen is edited under the id under which it stands there.

        Under the id of a group nobody may have written yet: then this says what it derives from.
        """
        known_by = self.shown().groups.known_by
        natural = {
            name: known_by(bytes.fromhex(state.values[name])).hex()
            for name in (NATURES[noun].natural if NATURES[noun].derives else ())
        }
        return self.say(noun, state.id, **natural, **patch)

    def decide(self, one: str, other: str, verdict: str, /, **patch: Any) -> Change:
        """Two people are, are not, or may be the same one."""
        first, second = sorted((hex_of(one), hex_of(other)))
        ends = {"first": first, "second": second, "of": "participant"}
        return self.say("pair", pair_of(one, other), **ends, verdict=verdict, **patch)

    def remove(self, noun: str, record: str | bytes) -> Change:
        return self.say(noun, record, removed=True)

    def restore(self, noun: str, record: str | bytes) -> Change:
        return self.say(noun, record, removed=False)

    def undo(self, *changes: Change) -> Change:
        """Void changes of this sitting; undoing an undo is a redo."""
        ranges = [[change.seq, change.seq] for change in changes]
        return self.say(UNDO, changes[0].replica, void=ranges)

    # --- coming and going ------------------------------------------------------------------------

    def reopen(self) -> None:
        """Close the file and open it again: the next write begins a new sitting."""
        self.sitting = None

    def copy(self, name: str) -> Laptop:
        """The file copied by hand: to another laptop, to a backup put back, to a cloned disk."""
        twin = replace(
            self,
            name=name,
            origins={},
            seen=set(),
            changes={},
            lost={},
            marks={},
            sitting=None,
            sittings=0,
            causality=Causality(),
        )
        twin.receive(self.pack())
        twin.marks = dict(self.marks)
        twin.lost = {replica: list(gaps) for replica, gaps in self.lost.items()}
        return twin

    def pack(self) -> Package:
        """Everything here, as it is here."""
        return Package(dict(self.origins), frozenset(self.seen), dict(self.changes))

    def receive(self, *packages: Package) -> None:
        """Union, then whatever has its past here is applied."""
        for package in packages:
            for origin in package.origins.values():
                self._learn_origin(origin)
            self._learn_seen(sorted(package.seen))
            for dot, change in package.changes.items():
                ours = self.changes.get(dot)
                self.changes[dot] = joined(ours, change) if ours else change
        self.marks = arrive(self.marks, self.waiting(), self.causality, self.lost)

    def merge(self, *others: Laptop) -> None:
        self.receive(*(other.pack() for other in others))

    def lose(self, replica: bytes, first: int, last: int) -> None:
        """Declare that a range will never come."""
        self.lost.setdefault(replica, []).append((first, last))
        self.receive()

    def _learn_origin(self, origin: Origin) -> None:
        self.origins[origin.uid] = origin
        self.causality.learn_origin(origin.uid, origin)

    def _learn_seen(self, rows: Iterable[tuple[bytes, int, bytes, int]]) -> None:
        for row in rows:
            if row not in self.seen:
                self.seen.add(row)
                self.causality.learn_seen(*row)

    # --- what is here ----------------------------------------------------------------------------

    def waiting(self) -> dict[bytes, list[Run]]:
        """The same as runs of one change each."""
        return {
            replica: [Run(seq, seq, epoch) for seq, epoch in sorted(seqs.items())]
            for replica, seqs in self.parked().items()
        }

    def parked(self) -> dict[bytes, dict[int, int]]:
        """Replica -> seq -> epoch of what is here beyond the marks."""
        waiting: dict[bytes, dict[int, int]] = {}
        for (replica, seq), change in self.changes.items():
            if seq > self.marks.get(replica, 0):
                waiting.setdefault(replica, {})[seq] = change.epoch
        return waiting

    def applied(self) -> dict[Dot, Change]:
        return {
            dot: change
            for dot, change in self.changes.items()
            if dot[1] <= self.marks.get(dot[0], 0)
        }

    def live(self) -> list[Act]:
        """Applied, not void, with content; in order of (tick, uid, seq)."""
        said = [
            (change, patch)
            for change in self.applied().values()
            if (patch := patch_of(change)) is not None
        ]
        undos: dict[bytes, list[Act]] = {}
        for act in said:
            if act[0].noun == UNDO:
                undos.setdefault(act[0].replica, []).append(act)
        void = {replica: voided(acts, self.marks[replica]) for replica, acts in undos.items()}
        live = [
            act
            for act in said
            if act[0].noun != UNDO and act[0].seq not in void.get(act[0].replica, ())
        ]
        return sorted(live, key=lambda act: self.causality.order(act[0]))

    def fingerprint(self) -> str:
        """Rule 18, over the chains."""
        whole = sha256()
        for replica in sorted(self.marks):
            if self.marks[replica]:
                whole.update(replica + self.marks[replica].to_bytes(8, "big") + self.head(replica))
        return whole.hexdigest()

    def head(self, replica: bytes) -> bytes:
        """The chain's head after the last applied change of a sitting."""
        origin = self.origins[replica]
        head, epoch = genesis(origin, origin.parent or b""), 0
        for seq in range(1, self.marks[replica] + 1):
            change, opened = self.changes.get((replica, seq)), b""
            if change is None:
                continue
            if change.epoch != epoch:
                epoch = change.epoch
                opened = opening(self.causality.rows(replica, epoch).items())
            head = link(head, change, opened)
        return head

    # --- reading ---------------------------------------------------------------------------------

    def shown(self) -> Shown:
        """The file as people see it."""
        return Shown(self.causality, self.live())

    def read(self, noun: str, record: str | bytes) -> State:
        """One record as people see it; any id of its group will do."""
        state = self.shown().find(noun, id_of(record) if isinstance(record, str) else record)
        assert state is not None
        return state

    def values(self, noun: str, record: str | bytes) -> dict[str, Any]:
        return self.read(noun, record).values

    def disputes(self, noun: str, record: str | bytes) -> dict[str, list[Any]]:
        """Field -> the competing values, in the order of (tick, uid, seq)."""
        found = self.read(noun, record).disputes
        return {name: [opinion.value for opinion in opinions] for name, opinions in found.items()}


class Shown:
    """All records of a history, read through the rules; the History that the rules ask."""

    def __init__(self, causality: Causality, live: list[Act]) -> None:
        self.causality = causality
        self._acts: dict[str, dict[bytes, list[Act]]] = {}
        for act in live:
            self._acts.setdefault(act[0].noun, {}).setdefault(act[0].record, []).append(act)
        self.groups = Groups()
        self.groups = Groups(self._unions())

    def _unions(self) -> Iterator[Union]:
        for id in self._acts.get("pair", {}):
            state = self.find("pair", id)
            assert state is not None
            says = state.values
            if says.get("verdict") == "same" and not ({"verdict"} & state.disputes.keys()):
                ends = bytes.fromhex(says["first"]), bytes.fromhex(says["second"])
                keep = says.get("keep")
                yield Union(id, *ends, bytes.fromhex(keep) if keep else None)

    def acts(self, ids: Collection[bytes]) -> dict[bytes, list[Act]]:
        return {
            id: acts
            for records in self._acts.values()
            for id, acts in records.items()
            if id in set(ids)
        }

    def belonging(self, noun: str, owners: Collection[bytes]) -> Iterable[Change]:
        for child, nature in NATURES.items():
            for name, owner in nature.owners.items():
                for id, acts in self._acts.get(child, {}).items() if owner == noun else ():
                    state = self.find(child, id)
                    if state and state.values.get(name) in {each.hex() for each in owners}:
                        yield from (change for change, _ in acts)

    def place(self, noun: str, id: bytes) -> tuple[bytes, tuple[bytes, ...]]:
        """The id under which a record is shown, and all that make it."""
        parts = named(noun, self._acts.get(noun, {}).get(id, ()))
        groups = self.groups
        return canonical(noun, id, groups, parts), members(noun, id, groups, parts)

    def find(self, noun: str, id: bytes) -> State | None:
        """A record by any of its ids."""
        records = self._acts.get(noun, {})
        chosen = [
            act
            for pair in (self.groups.pairs(id) if NATURES[noun].unites else ())
            for act in chosen_acts(self._acts["pair"][pair], NATURES[noun], self.causality)
        ]
        ids = self.place(noun, id)[1]
        return read_group(noun, ids, lambda each: records.get(each, []), chosen, self)

    def everything(self) -> dict[tuple[str, bytes], State]:
        """(noun, shown id) -> how it reads."""
        found = {}
        for noun, records in self._acts.items():
            for id in sorted(records):
                shown = self.place(noun, id)[0]
                if (noun, shown) not in found:
                    state = self.find(noun, id)
                    assert state is not None
                    found[noun, shown] = state
        return found


__all__ = ["REMOVED", "Laptop", "Package", "Shown", "hex_of", "id_of", "mark_of", "pair_of"]
