"""Real files on two to four laptops, against a model that knows who had seen what.

The model keeps, for every act, the whole set of acts its laptop knew when it was written; so it
needs no clock, no number and no rule of ours to say which acts are the latest of a field.
"""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from dialogue_desktop import DialogueError, Participant, Workspace
from dialogue_desktop.workspace import Receipt

from ..thorough import many

NAMES = ("Naïma Ouarghi", "إدريس بنزاكور", "Salma Benhlima")
FIELDS = ("commune", "function")
VALUES = ("Sefrou", "Azrou", "بولمان", None)


@dataclass(frozen=True, eq=False)
class Act:
    """What was written, and all that its laptop knew then."""

    record: UUID
    patch: dict[str, Any]
    seen: frozenset[Act]
    tick: int
    voids: Act | None = None
    sitting: object = None
    gives_up: frozenset[Act] = frozenset()


@dataclass
class Laptop:
    path: Path
    ws: Workspace
    knows: frozenset[Act] = frozenset()
    waiting: frozenset[Act] = frozenset()
    own: list[Act] = field(default_factory=list)
    sitting: object = field(default_factory=object)

    def write(
        self,
        record: UUID,
        patch: dict[str, Any],
        voids: Act | None = None,
        gives_up: frozenset[Act] = frozenset(),
    ) -> None:
        tick = max((act.tick for act in self.knows), default=0) + 1
        act = Act(record, patch, self.knows, tick, voids, self.sitting, gives_up)
        self.knows |= {act}
        if voids is None:
            self.own.append(act)

    def receive(self, acts: frozenset[Act]) -> None:
        """What came counts once all that it had seen is here or given up; until then it waits.

        What was given up is passed over with its turn, whatever it had seen itself.
        """
        self.waiting |= acts - self.knows
        while ready := {act for act in self.waiting if self._is_ready(act)}:
            self.knows |= ready
            self.waiting -= ready

    def _is_ready(self, act: Act) -> bool:
        settled = self.knows | self.lost()
        if act in settled:
            return all(a in settled for a in act.seen if a.sitting is act.sitting)
        return act.seen <= settled

    def lost(self) -> frozenset[Act]:
        """What anybody gave up, also where that was taken back."""
        return frozenset().union(*(act.gives_up for act in self.knows))

    def misses(self) -> frozenset[Act]:
        """What is asked for: what waiting acts had seen, and what nobody gives up any more."""
        void = {act.voids for act in self.knows if act.voids}
        still = frozenset().union(*(a.gives_up for a in self.knows if a not in void))
        seen = frozenset().union(*(act.seen for act in self.waiting))
        return (seen | self.lost()) - self.knows - self.waiting - still

    def live(self, record: UUID) -> list[Act]:
        """The acts about a record that nobody voided."""
        void = {act.voids for act in self.knows if act.voids}
        return [a for a in self.knows if a.record == record and not a.voids and a not in void]

    def latest(self, record: UUID, name: str) -> list[Act]:
        acts = [act for act in self.live(record) if name in act.patch]
        return [a for a in acts if not any(a in other.seen for other in acts)]

    def values(self, record: UUID, name: str) -> set[Any]:
        return {act.patch[name] for act in self.latest(record, name)}

    def removal(self, record: UUID) -> tuple[bool, bool]:
        """Whether it is removed, and whether that is asked about."""
        removals = [act for act in self.latest(record, "removed") if act.patch["removed"]]
        writes = [act for act in self.live(record) if act.patch != {"removed": True}]
        unseen = [w for w in writes if not any(w in removal.seen for removal in removals)]
        return bool(removals) and not unseen, bool(removals) and bool(unseen)


class Laptops(RuleBasedStateMachine):
    """Edits, removals, undo, settling, exports, merges in any order, copies, old files put back."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="laptops-"))
        self.laptops: list[Laptop] = []
        self.exports: list[tuple[Path, frozenset[Act]]] = []
        self.receipts: list[tuple[int, Receipt, frozenset[Act]]] = []
        self.kept: list[tuple[Path, Laptop]] = []
        self.records: list[UUID] = []
        self.count = 0

    def teardown(self) -> None:
        for laptop in self.laptops:
            assert laptop.ws.check() == []
            laptop.ws.close()
        shutil.rmtree(self.folder)

    def name(self, kind: str) -> Path:
        self.count += 1
        return self.folder / f"{kind}-{self.count}.dialogue"

    def one(self, number: int) -> Laptop:
        return self.laptops[number % len(self.laptops)]

    @initialize(laptops=st.integers(2, 4), people=st.integers(1, 3))
    def set_out(self, laptops: int, people: int) -> None:
        for number in range(laptops):
            path = self.name("laptop")
            self.laptops.append(Laptop(path, Workspace.create(path, author=f"Laptop {number}")))
        first = self.laptops[0]
        for name in NAMES[:people]:
            person = first.ws.add(Participant(name=name))
            first.write(person.id, {"name": name})
            self.records.append(person.id)
        self.export(0)
        for number in range(1, laptops):
            self.merge(number, [0])

    @rule(
        n=st.integers(0, 9),
        r=st.integers(0, 9),
        f=st.sampled_from(FIELDS),
        v=st.sampled_from(VALUES),
    )
    def edit(self, n: int, r: int, f: str, v: str | None) -> None:
        laptop, record = self.one(n), self.records[r % len(self.records)]
        shown = laptop.ws.get(Participant, record)
        if shown is None:
            return
        laptop.ws.edit(record, **{f: v})
        if getattr(shown, f) != v or len(laptop.values(record, f)) > 1:
            laptop.write(record, {f: v})

    @rule(n=st.integers(0, 9), r=st.integers(0, 9))
    def remove(self, n: int, r: int) -> None:
        laptop, record = self.one(n), self.records[r % len(self.records)]
        if not laptop.live(record):
            with pytest.raises(DialogueError):
                laptop.ws.remove(record)
        elif laptop.ws.get(Participant, record) is not None:
            laptop.ws.remove(record)
            laptop.write(record, {"removed": True})
        else:
            laptop.ws.restore(record)
            laptop.write(record, {"removed": False})

    @rule(n=st.integers(0, 9), pick=st.integers(0, 9))
    def settle(self, n: int, pick: int) -> None:
        laptop = self.one(n)
        conflicts = laptop.ws.conflicts()
        if conflicts:
            conflict = conflicts[pick % len(conflicts)]
            value = conflict.values[pick % len(conflict.values)].value
            laptop.ws.settle(conflict, value)
            laptop.write(conflict.id, {conflict.field: value})

    @rule(n=st.integers(0, 9))
    def undo(self, n: int) -> None:
        laptop = self.one(n)
        assert laptop.ws.undo() == bool(laptop.own)
        if laptop.own:
            act = laptop.own.pop()
            laptop.write(act.record, {}, voids=act)

    @rule(n=st.integers(0, 9))
    def export(self, n: int) -> None:
        laptop, path = self.one(n), self.name("export")
        receipt = laptop.ws.export(path)
        self.exports.append((path, laptop.knows | laptop.waiting))
        if laptop.lost() <= laptop.knows:
            self.receipts.append((n % len(self.laptops), receipt, laptop.knows))

    @precondition(lambda self: self.receipts)
    @rule(pick=st.integers(0, 9))
    def export_what_came_after(self, pick: int) -> None:
        """A small file that leaves out what an earlier one held: it may come too early."""
        n, receipt, known = self.receipts[pick % len(self.receipts)]
        laptop, path = self.laptops[n], self.name("news")
        if known <= laptop.knows:
            laptop.ws.export(path, since=receipt)
            self.exports.append((path, (laptop.knows | laptop.waiting) - known))

    @precondition(lambda self: self.exports)
    @rule(n=st.integers(0, 9), picks=st.lists(st.integers(0, 99), min_size=1, max_size=4))
    def merge(self, n: int, picks: list[int]) -> None:
        laptop = self.one(n)
        chosen = [self.exports[pick % len(self.exports)] for pick in picks]
        report = laptop.ws.merge([path for path, _ in chosen])
        assert not report.refused
        laptop.receive(frozenset().union(*(acts for _, acts in chosen)))
        assert bool(laptop.ws.gaps()) == bool(laptop.misses())

    @precondition(lambda self: self.exports)
    @rule(n=st.integers(0, 9), pick=st.integers(0, 99), calls=st.integers(0, 3))
    def begin_to_merge(self, n: int, pick: int, calls: int) -> None:
        """Somebody stops a merge: it is as if it had never begun."""
        laptop, left = self.one(n), [True] * calls
        before = laptop.path.read_bytes()
        try:
            laptop.ws.merge(
                [self.exports[pick % len(self.exports)][0]],
                progress=lambda *_: bool(left and left.pop()),
            )
        except DialogueError as error:
            assert error.code == "cancelled"
            assert laptop.path.read_bytes() == before
        else:
            laptop.receive(self.exports[pick % len(self.exports)][1])

    @rule(n=st.integers(0, 9))
    def reopen(self, n: int) -> None:
        laptop = self.one(n)
        laptop.ws.close()
        self.open(laptop)

    def open(self, laptop: Laptop) -> None:
        laptop.ws = Workspace.open(laptop.path, author=laptop.ws.author)
        laptop.own.clear()
        laptop.sitting = object()

    @rule(n=st.integers(0, 9))
    def keep_a_copy(self, n: int) -> None:
        """A closed file is copied by hand: a backup, or a second laptop's start."""
        laptop, path = self.one(n), self.name("kept")
        laptop.ws.close()
        shutil.copyfile(laptop.path, path)
        self.open(laptop)
        self.kept.append((path, replace(laptop)))
        self.exports.append((path, laptop.knows | laptop.waiting))

    @precondition(lambda self: self.kept)
    @rule(n=st.integers(0, 9), pick=st.integers(0, 9))
    def put_a_copy_in_place(self, n: int, pick: int) -> None:
        """Another laptop's file, or an old one of one's own, goes on being written in."""
        laptop = self.one(n)
        path, before = self.kept[pick % len(self.kept)]
        laptop.ws.close()
        shutil.copyfile(path, laptop.path)
        laptop.knows, laptop.waiting = before.knows, before.waiting
        self.open(laptop)

    @invariant()
    def every_laptop_shows_the_latest(self) -> None:
        for laptop in self.laptops:
            asked = {(c.id, c.field): {v.value for v in c.values} for c in laptop.ws.conflicts()}
            expected: dict[tuple[UUID, str], set[Any]] = {}
            for record in self.records:
                self.check_record(laptop, record, expected)
            assert asked == expected

    def check_record(
        self, laptop: Laptop, record: UUID, expected: dict[tuple[UUID, str], set[Any]]
    ) -> None:
        shown = laptop.ws.get(Participant, record)
        removed, disputed = laptop.removal(record)
        assert (shown is None) == (removed or not laptop.live(record))
        if shown is None:
            return
        if disputed:
            expected[record, "removed"] = {True, False}
        for name in FIELDS:
            latest = laptop.latest(record, name)
            if not latest:
                assert getattr(shown, name) is None
                continue
            values = laptop.values(record, name)
            highest = max(act.tick for act in latest)
            assert getattr(shown, name) in {a.patch[name] for a in latest if a.tick == highest}
            if len(values) > 1:
                expected[record, name] = values

    @invariant()
    def equal_knowledge_is_equal_fingerprints(self) -> None:
        codes = [laptop.ws.fingerprint() for laptop in self.laptops]
        for a, one in zip(codes, self.laptops, strict=True):
            for b, other in zip(codes, self.laptops, strict=True):
                assert (a == b) == (one.knows == other.knows)
                if a == b:
                    assert one.ws.all(Participant) == other.ws.all(Participant)
                    assert values_of(one) == values_of(other)


def values_of(laptop: Laptop) -> list[tuple[UUID, str, list[Any]]]:
    return [(c.id, c.field, [v.value for v in c.values]) for c in laptop.ws.conflicts()]


class LaptopsThatGiveUp(Laptops):
    """The same, where people also say of missing exports that they will not come."""

    @rule(n=st.integers(0, 9))
    def give_up(self, n: int) -> None:
        laptop = self.one(n)
        while missing := laptop.misses():
            laptop.ws.declare_lost(*laptop.ws.gaps())
            laptop.write(UUID(int=0), {}, gives_up=missing)
            laptop.receive(frozenset())
        assert laptop.ws.gaps() == []


TestLaptopsThatGiveUp = LaptopsThatGiveUp.TestCase
TestLaptopsThatGiveUp.settings = settings(
    max_examples=many(25, 500), stateful_step_count=25, deadline=None
)
TestLaptops = Laptops.TestCase
TestLaptops.settings = settings(
    max_examples=many(150, 3_000), stateful_step_count=20, deadline=None
)
