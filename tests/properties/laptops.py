"""A laptop with a real file, and beside it what a witness knows of the changes in that file.

The witness was there when each change was written, in whatever file. After every act of a laptop
its file is read whole: which changes are in it, how far each sitting counts, and every record that
people see, which the oracle works out the slow way.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple
from uuid import UUID

from dialogue_desktop import Session, Workspace
from dialogue_desktop.domain.nouns import NOUNS
from dialogue_desktop.domain.records import Record, defaults_of, fields_of, plain
from dialogue_desktop.journal.changes import ERASED, WHOLE, Change, digest_of, redacts, withheld
from dialogue_desktop.store import seals
from dialogue_desktop.store.file import Connection, connect
from dialogue_desktop.store.ledger import CHANGE, Ledger, change_of, dot_of

from .oracle import Oracle, Reading, counting, lost_by, patch_in
from .replicas import Dot, Witness


class Held(NamedTuple):
    """What is in a file: its changes, and all that counts as seen there."""

    changes: dict[Dot, Change]
    counts: frozenset[Dot]


def held(connection: Connection) -> Held:
    """Read a file's journal."""
    ledger = Ledger(connection)
    rows = connection.execute(f"SELECT {CHANGE} FROM change")
    changes = [c._replace(replica=ledger.uid(c.replica)) for c in map(change_of, rows)]
    return Held(
        {(change.replica, change.seq): change for change in changes},
        frozenset(
            (ledger.uid(ord), seq)
            for ord, mark in ledger.marks.items()
            for seq in range(1, mark + 1)
        ),
    )


def held_at(path: Path) -> Held:
    """The same of a file that nobody has open."""
    connection = connect(path, "immutable")
    try:
        return held(connection)
    finally:
        connection.close()


def with_contents(path: Path, change_content: Callable[[Change], Change]) -> None:
    """Give changes of an export another content, and seal it again."""
    connection = connect(path, "rw")
    for change in [change_of(row) for row in connection.execute(f"SELECT {CHANGE} FROM change")]:
        less = change_content(change)
        connection.execute(
            "UPDATE change SET state = ?, content = ?, digest = ? WHERE dot = ?",
            (less.state, less.content, less.digest, dot_of(change.replica, change.seq)),
        )
    connection.close()
    seals.seal(path, {"name": "Fès"})


def without_notes(change: Change) -> Change:
    """As a package for trainers has it."""
    return withheld(change) if change.noun == "contribution" else change


@dataclass
class Laptop:
    """One at a keyboard, and the file in front of them."""

    path: Path
    ws: Workspace
    witness: Witness
    said: dict[Dot, Change]
    """Every change as it was when it was written, on any laptop."""
    holds: Held = field(default_factory=lambda: Held({}, frozenset()))
    done: list[list[int]] = field(default_factory=list)
    undone: list[list[int]] = field(default_factory=list)

    # --- the file and the witness ----------------------------------------------------------------

    def wrote(self, before: Held | None = None) -> list[Dot]:
        """Whatever is new in the file was written here just now; answers it."""
        before = before or self.holds
        now = held(self.ws._connection)
        new = sorted(now.changes.keys() - before.changes.keys())
        assert not new or len({sitting for sitting, _ in new}) == 1, "one act, one sitting"
        for number, dot in enumerate(new):
            assert dot not in self.witness, "no change is ever written twice"
            self.witness[dot] = before.counts | set(new[:number])
            self.said[dot] = now.changes[dot]
        assert before.changes.keys() <= now.changes.keys()
        self.look(now)
        return new

    def acted(self) -> None:
        """The same, where undo takes it back."""
        if new := self.wrote():
            kept = [dot for dot in new if self.said[dot].noun != "silence"]
            self.done.append([kept[0][1], kept[-1][1]])
            self.undone.clear()

    def received(self, packages: Iterable[Held]) -> None:
        """What came is here, besides what was; of two copies of a change the more telling."""
        expected = dict(self.holds.changes)
        for package in packages:
            for dot, change in package.changes.items():
                if dot not in expected or expected[dot].state < change.state:
                    expected[dot] = change
        now = held(self.ws._connection)
        assert now.changes.keys() == expected.keys()
        for dot, change in expected.items():
            assert now.changes[dot].state in (change.state, ERASED)
        self.look(now)

    def replaced(self, by: Held) -> None:
        """Another state of the file took its place: all of it, and nothing else."""
        now = held(self.ws._connection)
        assert now.changes.keys() == by.changes.keys()
        self.forget_steps()
        self.look(now)

    def forget_steps(self) -> None:
        """Nothing that was written before can be undone."""
        self.done.clear()
        self.undone.clear()

    # --- what must hold --------------------------------------------------------------------------

    def look(self, now: Held) -> None:
        """Remember what is in the file, once everything about it is as it must be."""
        self.holds = now
        for dot, change in now.changes.items():
            self._is_what_was_written(change, self.said[dot])
        self._counts_what_has_its_past()
        self._names_what_is_missing()
        self._shows_what_the_rules_say()
        self._forgets()
        self._keeps_silent()

    @property
    def applied(self) -> dict[Dot, Change]:
        return {dot: c for dot, c in self.holds.changes.items() if dot in self.holds.counts}

    def knows(self) -> tuple[object, ...]:
        """What decides a fingerprint: what is applied, and what of it is not whole."""
        applied = self.applied
        less = {(dot, c.state, c.content) for dot, c in applied.items() if c.state != WHOLE}
        return frozenset(applied), frozenset(less)

    def _is_what_was_written(self, change: Change, said: Change) -> None:
        """Rules 1, 11 and 14: byte for byte, or less of its content, on every laptop."""
        same = change._replace(state=said.state, content=said.content, digest=said.digest)
        assert same == said and digest_of(change) == digest_of(said)
        if change.state == ERASED:
            assert redacts(said, change)

    def _counts_what_has_its_past(self) -> None:
        """Rule 12."""
        here, counts = self.holds
        expected = counting(here, self.witness)
        assert counts & here.keys() == expected & here.keys()
        lost = set().union(*map(lost_by, self.applied.values()))
        assert counts - here.keys() <= lost

    def missing(self) -> set[Dot]:
        """What waiting changes had seen, and what nobody gives up any more, and is not here."""
        here, counts = self.holds
        waiting = here.keys() - counts
        seen = set().union(*(self.witness[dot] for dot in waiting))
        void = Oracle(self.applied.values(), self.witness).void
        still = [lost_by(change) for dot, change in self.applied.items() if dot not in void]
        return (seen | counts) - here.keys() - set().union(*still)

    def _names_what_is_missing(self) -> None:
        """Rule 12: something is named exactly where something is missing, and only what is."""
        gaps, ledger = self.ws.gaps(), self.ws._door.ledger
        assert bool(gaps) == bool(self.missing())
        for gap in gaps:
            uid = ledger.uid(gap.replica)
            named = {(uid, seq) for seq in range(gap.first, gap.last + 1)}
            assert named & self.missing(), gap

    def _shows_what_the_rules_say(self) -> None:
        """Rules 2 to 10, 16 and 17: every record, every disagreement, and no other."""
        oracle = Oracle(self.applied.values(), self.witness)
        readings = oracle.readings()
        asked: dict[tuple[str, UUID, str], frozenset[tuple[str, int]]] = {}
        live: dict[str, set[UUID]] = {noun: set() for noun, _ in readings}
        for (noun, id), reading in readings.items():
            if _is_removed(noun, reading, readings, oracle):
                assert self.ws.get(NOUNS[noun], UUID(bytes=id)) is None
                continue
            live[noun].add(UUID(bytes=id))
            self._shows(NOUNS[noun], UUID(bytes=id), reading, oracle)
            for name, opinions in reading.disputes.items():
                if not _is_one(noun, name, opinions, oracle):
                    changes = {(dot[0].hex(), dot[1]) for dot, _ in opinions}
                    asked[noun, UUID(bytes=id), name] = frozenset(changes)
        for noun, ids in live.items():
            assert {record.id for record in self.ws.all(NOUNS[noun])} == ids
        assert {(c.kind, c.id, c.field): c.changes for c in self.ws.conflicts()} == asked

    def _shows(self, kind: type[Record], id: UUID, reading: Reading, oracle: Oracle) -> None:
        shown = self.ws.get(kind, id)
        assert shown is not None, (kind.noun, id)
        for name in fields_of(kind):
            value = _followed(kind, name, reading.values.get(name), oracle)
            expected = plain(defaults_of(kind)[name]) if value is None else value
            if (kind, name) == (Session, "attribution") and id.hex in self.silenced(oracle):
                expected = "none"
            assert plain(getattr(shown, name)) == expected, (kind.noun, name)

    def _forgets(self) -> None:
        """Rule 14: of the forgotten nothing personal is left, in what waits or is void either."""
        erasures = [patch_in(c) or {} for c in self.applied.values() if c.noun == "erasure"]
        if not erasures:
            return
        oracle = Oracle(self.applied.values(), self.witness)
        named = {bytes.fromhex(id) for patch in erasures for id in patch["people"]}
        people = {id.hex() for each in named for id in oracle.group(each)}
        for change in self.holds.changes.values():
            patch = patch_in(change) or {}
            of = {change.record.hex(), patch.get("participant_id"), patch.get("first")} & people
            personal = NOUNS[change.noun].personal if change.noun in NOUNS else frozenset()
            values = {**patch, **(patch.get("chosen") or {})}
            if of and change.noun == "pair":
                personal = NOUNS["participant"].personal
            assert not of or not any(values.get(name) for name in personal)

    def spoken_in(self, session: UUID) -> bool:
        """Whether anything was said in a session that nobody took back."""
        oracle = Oracle(self.applied.values(), self.witness)
        ids = {id.hex() for id in oracle.group(session.bytes)}
        return any(a.patch.get("session_id") in ids for a in oracle.live)

    def _keeps_silent(self) -> None:
        """Rule 14: of a session that attributes nothing no change says who spoke."""
        oracle = Oracle(self.applied.values(), self.witness)
        sessions = self.silenced(oracle)
        asked = {c.id for c in self.ws.conflicts() if c.field == "attribution"}
        for session in self.ws.all(Session, attribution="none"):
            if session.id not in asked:
                sessions |= {id.hex() for id in oracle.group(session.id.bytes)}
        for change in self.holds.changes.values() if sessions else ():
            patch = patch_in(change) or {}
            if patch.get("session_id") in sessions:
                assert not any(patch.get(name) for name in ("speaker_id", "speaker_role"))

    def silenced(self, oracle: Oracle) -> set[str]:
        """The sessions of which somebody declared that nothing is kept of who spoke."""
        silences = [patch_in(c) or {} for c in self.applied.values() if c.noun == "silence"]
        named = {bytes.fromhex(id) for patch in silences for id in patch["sessions"]}
        return {id.hex() for each in named for id in oracle.group(each)}

    def is_bound(self, session: UUID) -> bool:
        """Whether the rule of a session can only be made stricter: something was said."""
        oracle = Oracle(self.applied.values(), self.witness)
        return self.spoken_in(session) or session.hex in self.silenced(oracle)

    def ruled_in(self, step: list[int]) -> bool:
        """Whether a step, or what it took back, set the rule of a session in which something was
        said."""
        sitting = self.ws._door.ledger.uid(self.ws._door.sitting.replica)
        for seq in range(step[0], step[1] + 1):
            change = self.said[sitting, seq]
            patch = patch_in(change) or {}
            if change.noun == "undo" and any(map(self.ruled_in, patch["void"])):
                return True
            if change.noun == "session" and "attribution" in patch:
                oracle = Oracle(self.applied.values(), self.witness)
                if any(self.spoken_in(UUID(bytes=id)) for id in oracle.group(change.record)):
                    return True
        return False

    def tells_everything(self) -> None:
        """No value is lost from the history, whatever became of it."""
        told: dict[bytes, set[tuple[str, str, str]]] = {}
        for change in self.applied.values():
            patch = patch_in(change)
            if change.noun not in NOUNS or not patch:
                continue
            if change.record not in told:
                entries = self.ws.history(UUID(bytes=change.record))
                told[change.record] = {(e.replica, e.field, _text(e.value)) for e in entries}
            said = {(change.replica.hex(), name, _text(value)) for name, value in patch.items()}
            assert said <= told[change.record]


def _text(value: Any) -> str:
    return json.dumps(plain(value), sort_keys=True)


def _is_removed(noun: str, reading: Reading, readings: dict[Any, Reading], oracle: Oracle) -> bool:
    """Whether a record is, or what it belongs to."""
    kind = NOUNS[noun]
    for name in kind.belongs_to:
        owner = _followed(kind, name, reading.values.get(name), oracle)
        of = readings.get((kind.references[name], bytes.fromhex(owner))) if owner else None
        if of and of.removed:
            return True
    return reading.removed


def _followed(kind: type[Record], name: str, value: Any, oracle: Oracle) -> Any:
    """What is read of a reference: the id by which a group is known."""
    if name not in kind.references or not value:
        return value
    if isinstance(value, list):
        return sorted({oracle.known_by(bytes.fromhex(each)).hex() for each in value})
    return oracle.known_by(bytes.fromhex(value)).hex()


def _is_one(noun: str, name: str, opinions: set[tuple[Dot, str]], oracle: Oracle) -> bool:
    """Whether all who disagree point to one united record."""
    values = [json.loads(value) for _, value in opinions]
    if name not in NOUNS[noun].references or not all(values):
        return False
    return len({oracle.known_by(bytes.fromhex(value)) for value in values}) == 1
