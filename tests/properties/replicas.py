"""Laptops in memory: the journal without a file, for scenarios and for random histories.

A laptop is opened and closed (each time a new sitting), written on, copied as a file, packed and
merged. It knows nothing that a file would not hold; what only a witness could know, namely which
changes were there when a change was written, is told to the ``witness`` for the oracle.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
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
    erased,
    genesis,
    joined,
    link,
    opening,
    patch_of,
    withheld,
)
from dialogue_desktop.journal.declared import LOST, PLACE, given_up, lost_patch, without
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

    def since(self, marks: Mapping[bytes, int]) -> Package:
        """The part of the package that was written after these marks."""
        kept = {dot: c for dot, c in self.changes.items() if dot[1] > marks.get(dot[0], 0)}
        return self._replace(changes=kept)

    def thin(self, nouns: Collection[str]) -> Package:
        """The package without the content of changes about these (merge rule 14)."""
        less = {d: withheld(c) if c.noun in nouns else c for d, c in self.changes.items()}
        return self._replace(changes=less)


class Kept(NamedTuple):
    """A copy of a file: a backup, or the start of another laptop."""

    pack: Package
    marks: dict[bytes, int]
    last: Change | None


@dataclass
class Laptop:
    """One file, at one keyboard; merge rules 1, 11, 12 and 17 as a store would keep them."""

    name: str
    clock: int = 0
    witness: Witness = field(default_factory=dict, repr=False)
    origins: dict[bytes, Origin] = field(default_factory=dict)
    seen: set[tuple[bytes, int, bytes, int]] = field(default_factory=set)
    changes: dict[Dot, Change] = field(default_factory=dict)
    marks: dict[bytes, int] = field(default_factory=dict)
    last: Change | None = None
    sitting: bytes | None = None
    causality: Causality = field(default_factory=Causality)
    before: Kept | None = None
    """The file as it was before the last merge."""
    came: frozenset[Dot] = frozenset()
    """All that was here just after it."""

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
        self.witness[replica, seq] = self.settled()
        self.changes[replica, seq] = change
        self.marks[replica] = seq
        self.last = change
        return change

    def _at_the_keyboard(self) -> tuple[bytes, int]:
        """The sitting and its epoch; both begin at the first write that needs them."""
        if self.sitting is None:
            earlier = {uid for uid, _ in self.witness if uid.startswith(self.name.encode())}
            uid = f"{self.name}{len(earlier) + 1}".encode().ljust(16, b"\0")
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

    def decide(
        self, one: str, other: str, verdict: str, /, of: str = "participant", **patch: Any
    ) -> Change:
        """Two people, or two of what else unites, are, are not, or may be the same one."""
        first, second = sorted((hex_of(one), hex_of(other)))
        ends = {"first": first, "second": second, "of": of}
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

    def keep(self) -> Kept:
        """The closed file, copied by hand."""
        return Kept(self.pack(), dict(self.marks), self.last)

    def copy(self, name: str) -> Laptop:
        """The file goes on being written in on another laptop, too."""
        twin = Laptop(name, self.clock, self.witness)
        twin.put_back(self.keep())
        return twin

    def put_back(self, kept: Kept) -> None:
        """A copy of a file takes this one's place; the next write begins a new sitting."""
        self.origins, self.seen, self.changes = {}, set(), {}
        self.causality, self.marks, self.last = Causality(), dict(kept.marks), kept.last
        self.sitting = self.before = None
        self.receive(kept.pack)

    def undo_merge(self) -> None:
        """The file of before, and what was written here since, once more (merge rule 17)."""
        if self.before is None:
            return
        later = [a for a in self.live() if (a[0].replica, a[0].seq) not in self.came]
        self.put_back(self.before)
        for change, patch in later:
            self.say(change.noun, change.record, **patch)

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
        lost, before = self.lost(), None
        while lost != before:  # what is applied may itself give up what others wait for
            self.marks = arrive(self.marks, self.waiting(), self.causality, lost)
            lost, before = self.lost(), lost

    def merge(self, *others: Laptop) -> None:
        self.bring(*(other.pack() for other in others))

    def bring(self, *packages: Package) -> None:
        """Receive, so that it can be undone."""
        self.before = self.keep()
        self.receive(*packages)
        self.came = frozenset(self.changes)

    def lose(self, replica: bytes, first: int, last: int) -> None:
        """Declare that a range will never come."""
        self.say(LOST, PLACE[LOST], **lost_patch(replica, [(first, last)]))
        self.receive()

    def lost(self) -> dict[bytes, list[tuple[int, int]]]:
        """What anybody gave up, also where that was taken back."""
        found: dict[bytes, list[tuple[int, int]]] = {}
        for change in self.applied().values():
            given = given_up(patch_of(change) or {}) if change.noun == LOST else None
            if given:
                found.setdefault(given.uid, []).extend(given.ranges)
        return found

    def forget(self, person: str) -> None:
        """Empty what is personal in all that was said of a person under this id."""
        for dot, change in self.changes.items():
            patch = patch_of(change) if change.state == WHOLE else None
            if patch is not None and (change.noun, change.record) == ("participant", id_of(person)):
                left = without(patch, NATURES["participant"].personal)
                if left is not None:
                    self.changes[dot] = erased(change, left)

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

    def settled(self) -> frozenset[Dot]:
        """All that counts as seen: what is applied, and what was given up and passed over."""
        return frozenset((r, seq) for r, mark in self.marks.items() for seq in range(1, mark + 1))

    def live(self) -> list[Act]:
        """Applied, not void, of a known kind, with content; in order of (tick, uid, seq)."""
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
            if act[0].noun in NATURES and act[0].seq not in void.get(act[0].replica, ())
        ]
        return sorted(live, key=lambda act: self.causality.order(act[0]))

    def fingerprint(self) -> str:
        """Rule 18, over the chains, and over what of the contents is not whole."""
        whole, applied = sha256(), self.applied()
        last: dict[bytes, int] = {}
        for replica, seq in applied:
            last[replica] = max(seq, last.get(replica, 0))
        for replica, seq in sorted(last.items()):
            whole.update(replica + seq.to_bytes(8, "big") + self.head(replica))
        for dot, change in sorted(applied.items()):
            if change.state != WHOLE:
                whole.update(repr((dot, change.state, change.content)).encode())
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
