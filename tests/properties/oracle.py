"""What the merge rules say, worked out the slow way and from what only a witness can know.

Nothing of the journal is used but its record of changes: what happened before what is looked up
in the set of changes that were there when each was written, groups are closed pair by pair, and
every rule is one sentence over sets.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Any, NamedTuple
from uuid import UUID

from dialogue_desktop.domain.nouns import NOUNS
from dialogue_desktop.domain.records import Record, derived_id, fields_of
from dialogue_desktop.journal.changes import ERASED, Change

from .replicas import Dot, Witness

Key = tuple[str, bytes]


def patch_in(change: Change) -> dict[str, Any] | None:
    """What a change says, where this copy of it carries that."""
    if change.content is None:
        return None
    found: dict[str, Any] = json.loads(change.content[0 if change.state == ERASED else 16 :])
    return found


def counting(here: Mapping[Dot, Change], witness: Witness) -> set[Dot]:
    """What counts as seen where these changes are: those with all their past, and what was given
    up, each once the sitting has come so far (merge rule 12)."""
    found: set[Dot] = set()
    lost: set[Dot] = set()
    while True:
        ready = {
            (replica, seq)
            for replica, seq in (here.keys() | lost) - found
            if (seq == 1 or (replica, seq - 1) in found)
            and ((replica, seq) in lost or witness[replica, seq] <= found)
        }
        if not ready:
            return found
        found |= ready
        for change in (here[dot] for dot in ready if dot in here):
            lost |= lost_by(change) & witness.keys()


def lost_by(change: Change) -> set[Dot]:
    """The changes that one gives up; nobody gives up more of a sitting than there can be."""
    patch = patch_in(change) if change.noun == "lost" else None
    if not patch:
        return set()
    sitting = bytes.fromhex(patch["sitting"])
    return {
        (sitting, seq) for low, high in patch["ranges"] for seq in range(low, min(high, 999) + 1)
    }


class Said(NamedTuple):
    """One live change, or what a pair chose, as an edit of some record."""

    change: Change
    patch: dict[str, Any]

    @property
    def dot(self) -> Dot:
        return self.change.replica, self.change.seq

    @property
    def place(self) -> tuple[int, bytes, int]:
        return self.change.tick, self.change.replica, self.change.seq


class Pair(NamedTuple):
    """Two records of one noun that are one, the id kept of them, and the latest words on that."""

    of: str
    first: bytes
    second: bytes
    keep: bytes | None
    words: list[Said]


class Reading(NamedTuple):
    """How a record must read: who wins, and between which changes people are asked."""

    values: dict[str, Any]
    removed: bool
    disputes: dict[str, set[tuple[Dot, str]]]


class Oracle:
    """The one right reading of a set of changes."""

    def __init__(self, changes: Iterable[Change], witness: Witness) -> None:
        self.witness = witness
        every = [(change, patch_in(change)) for change in changes]
        self.said = [Said(change, patch) for change, patch in every if patch is not None]

    def before(self, a: Said, b: Said) -> bool:
        return a.dot in self.witness[b.dot]

    def latest(self, said: Iterable[Said]) -> list[Said]:
        """Those that none of the others happened after."""
        said = list(said)
        return [a for a in said if not any(self.before(a, b) for b in said)]

    # --- undo ------------------------------------------------------------------------------------

    @cached_property
    def live(self) -> list[Said]:
        return [a for a in self.said if a.change.noun in NOUNS and a.dot not in self.void]

    @cached_property
    def void(self) -> set[Dot]:
        return {a.dot for a in self.said if self._void(a)}

    def _void(self, said: Said) -> bool:
        replica, seq = said.dot
        return any(
            undo.change.noun == "undo"
            and undo.dot[0] == replica
            and undo.dot[1] > seq
            and any(low <= seq <= high for low, high in undo.patch["void"])
            and not self._void(undo)
            for undo in self.said
        )

    # --- groups ----------------------------------------------------------------------------------

    @cached_property
    def united(self) -> list[Pair]:
        """Each pair that is one, undisputed."""
        found = []
        for id in {a.change.record for a in self.live if a.change.noun == "pair"}:
            own = [a for a in self.live if a.change.record == id]
            words = self.latest(a for a in own if "verdict" in a.patch)
            if {a.patch["verdict"] for a in words} == {"same"}:
                kept = self.latest(a for a in own if "keep" in a.patch)
                keep = max(kept, key=lambda a: a.place).patch["keep"] if kept else None
                (of,) = {a.patch["of"] for a in own if "of" in a.patch}
                ends = self.ends["pair", id]
                found.append(Pair(of, *ends, bytes.fromhex(keep) if keep else None, words))
        return found

    def group(self, id: bytes) -> set[bytes]:
        """All that is one with this id."""
        members = {id}
        for _ in self.united:
            for _, first, second, _, _ in self.united:
                if {first, second} & members:
                    members |= {first, second}
        return members

    def known_by(self, id: bytes) -> bytes:
        members = self.group(id)
        dropped = {
            ({first, second} - {keep}).pop()
            for _, first, second, keep, _ in self.united
            if first in members and keep is not None
        }
        return min(members - dropped or members)

    @cached_property
    def ends(self) -> dict[Key, tuple[bytes, ...]]:
        """What the id of a record derives from, as any of its changes says, void ones too."""
        found: dict[Key, tuple[bytes, ...]] = {}
        for change, patch in self.said:
            natural = NOUNS[change.noun].natural if change.noun in NOUNS else ()
            if natural and set(natural) <= patch.keys():
                ends = tuple(bytes.fromhex(patch[name]) for name in natural)
                found[change.noun, change.record] = ends
        return found

    def shown_as(self, said: Said) -> Key:
        """The record that a change is part of, by the id under which it is shown."""
        noun, record = said.change.noun, said.change.record
        kind = NOUNS[noun]
        if set(kind.natural) & kind.references.keys():
            ends = (UUID(bytes=self.known_by(end)) for end in self.ends[noun, record])
            return noun, derived_id(noun, *ends).bytes
        return noun, self.known_by(record) if kind.unites else record

    # --- records ---------------------------------------------------------------------------------

    @cached_property
    def records(self) -> dict[Key, list[Said]]:
        """Every record with all that was said about it, chosen values included."""
        found: dict[Key, list[Said]] = {}
        for said in self.live:
            found.setdefault(self.shown_as(said), []).append(said)
        for of, first, _, _, words in self.united:
            own = found.get((of, self.known_by(first)))
            if own is not None:
                own += [Said(a.change, chosen) for a in words if (chosen := a.patch.get("chosen"))]
        return found

    def readings(self) -> dict[Key, Reading]:
        return {key: self._read(key, own) for key, own in self.records.items()}

    def _read(self, key: Key, own: list[Said]) -> Reading:
        kind, reading = NOUNS[key[0]], Reading({}, *self._removal(key, own))
        for name in {name for a in own for name in a.patch} & fields_of(kind).keys():
            setters = [a for a in own if name in a.patch]
            if name in kind.natural:
                reading.values[name] = min(setters, key=lambda a: a.place).patch[name]
            elif fields_of(kind)[name] is list:
                reading.values[name] = self._elements(name, setters)
            else:
                self._value(kind, name, self.latest(setters), reading)
        return reading

    def _value(self, kind: type[Record], name: str, latest: list[Said], reading: Reading) -> None:
        opinions = {a.dot: a.patch[name] for a in latest}
        reading.values[name] = max(latest, key=lambda a: a.place).patch[name]
        if len({json.dumps(value) for value in opinions.values()}) == 1 or name in kind.quiet:
            return
        if name in kind.earliest:
            reading.values[name] = min(value for value in opinions.values() if value is not None)
        else:
            reading.disputes[name] = {(dot, json.dumps(value)) for dot, value in opinions.items()}
            if name in kind.strict:
                said = set(opinions.values())
                reading.values[name] = next(v for v in kind.strict[name] if v in said)

    def _elements(self, name: str, setters: list[Said]) -> list[str]:
        found = set()
        for element in {e for a in setters for sign in "+-" for e in a.patch[name].get(sign, ())}:
            speaking = [
                a for a in setters if any(element in a.patch[name].get(s, ()) for s in "+-")
            ]
            if any(element in a.patch[name].get("+", ()) for a in self.latest(speaking)):
                found.add(element)
        return sorted(found)

    def _removal(self, key: Key, own: list[Said]) -> tuple[bool, dict[str, set[tuple[Dot, str]]]]:
        words = self.latest(a for a in own if "removed" in a.patch)
        removals = [a for a in words if a.patch["removed"]]
        writes = [a for a in own if not a.patch.get("removed")] + self._belonging(key)
        unseen = [a for a in writes if not any(self.before(a, removal) for removal in removals)]
        if not removals or not unseen:
            return bool(removals), {}
        last = {a.dot[0]: a for a in sorted(unseen, key=lambda a: a.place)}
        keeps = {(a.dot, "false") for a in last.values()}
        return False, {"removed": {(a.dot, "true") for a in removals} | keeps}

    def _belonging(self, key: Key) -> list[Said]:
        members = {id.hex() for id in self.group(key[1])}
        return [
            said
            for (noun, _), own in self.records.items()
            for name in NOUNS[noun].belongs_to
            if NOUNS[noun].references[name] == key[0] and self._shown(name, own) in members
            for said in own
        ]

    def _shown(self, name: str, own: list[Said]) -> Any:
        latest = self.latest(a for a in own if name in a.patch)
        return max(latest, key=lambda a: a.place).patch[name] if latest else None
