"""Real files on two to four laptops, in random histories of all that happens to them.

After every act the file is compared with what a witness and the oracle say of it (``laptops``); at
the end everybody merges everybody, and all files are one.
"""

from __future__ import annotations

import datetime as dt
import random
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any
from unittest.mock import patch
from uuid import UUID, uuid4

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from dialogue_desktop import (
    Attendance,
    Contribution,
    DialogueError,
    Module,
    Organisation,
    Participant,
    Session,
    Slot,
    Workspace,
)
from dialogue_desktop.domain.records import Record
from dialogue_desktop.domain.sessions import FROM_STRICT, loosens
from dialogue_desktop.domain.twins import Pair
from dialogue_desktop.journal.changes import WHOLE, content_of
from dialogue_desktop.store.door import Said
from dialogue_desktop.workspace import Receipt

from ..thorough import many
from .laptops import Held, Laptop, held, held_at, with_contents, without_notes
from .oracle import patch_in
from .replicas import Dot, Witness

VALUES = ("Sefrou", "Azrou", "بولمان")
FIELDS: dict[type[Record], tuple[str, ...]] = {
    Participant: ("commune", "function"),
    Organisation: ("commune", "email"),
    Module: ("title_ar",),
    Slot: ("venue", "trainer"),
    Session: ("title_ar", "venue"),
    Contribution: ("speaker_role",),
    Attendance: ("remark",),
}
KINDS = list(FIELDS)
SHARED: list[Callable[[], Record]] = [
    lambda: Module(title="Gouvernance locale"),
    lambda: Slot(date=dt.date(2026, 3, 10), half="am"),
    lambda: Session(title="Eau et assainissement"),
    lambda: Organisation(name="Association Annour"),
]
"""What laptops without a field pack each make anew."""
YEARS = (2001, 2026, 2026, 2099)

HOW_MANY = st.integers(many(2, 3), many(3, 5))

who = st.integers(0, 9)
pick = st.integers(0, 99)
UNITING = st.sampled_from([Participant, *KINDS[:5]])
SAME = st.sampled_from([True, True, True, False])
Exported = tuple[Path, Held]


class Laptops(RuleBasedStateMachine):
    """Whatever people do, on whichever laptop."""

    def __init__(self) -> None:
        super().__init__()
        self.chance = [patch("os.urandom", random.randbytes)]
        self.chance += [patch("secrets.token_bytes", random.randbytes)]
        for each in self.chance:  # or the same history could not be played again
            each.start()
        self.folder = Path(tempfile.mkdtemp(prefix="laptops-"))
        self.laptops: list[Laptop] = []
        self.witness: Witness = {}
        self.said: dict[Dot, Any] = {}
        self.exports: list[Exported] = []
        self.receipts: list[tuple[Laptop, Receipt]] = []
        self.kept: list[Exported] = []
        self.prints: dict[Path, str] = {}
        self.year, self.count = 2026, 0

    def teardown(self) -> None:
        try:
            if self.laptops:
                self.all_become_one()
        finally:
            for laptop in self.laptops:
                laptop.ws.close()
            for each in self.chance:
                each.stop()
            shutil.rmtree(self.folder)

    def all_become_one(self) -> None:
        """Everybody merges everybody: one fingerprint, one reading, nothing lost, sound files."""
        first, *others = self.laptops
        self.bring(first, [self.exported(laptop) for laptop in others])
        assert first.ws.check() == []
        everything = self.exported(first)
        for laptop in others:
            self.bring(laptop, [everything])
            assert laptop.ws.fingerprint() == first.ws.fingerprint()
            assert laptop.ws.conflicts() == first.ws.conflicts()
            for kind in KINDS:
                assert laptop.ws.all(kind) == first.ws.all(kind)
        first.tells_everything()

    # --- files -----------------------------------------------------------------------------------

    def name(self, kind: str) -> Path:
        self.count += 1
        return self.folder / f"{kind}-{self.count}.dialogue"

    def now(self) -> dt.datetime:
        self.count += 1
        start = dt.datetime(self.year, 3, 10, 9, tzinfo=dt.UTC)
        return start + dt.timedelta(seconds=self.count)

    def one(self, number: int) -> Laptop:
        return self.laptops[number % len(self.laptops)]

    def two(self, number: int, further: int) -> tuple[int, int]:
        """Two laptops, by their numbers."""
        return number, number + 1 + further % (len(self.laptops) - 1)

    def open(self, laptop: Laptop) -> None:
        laptop.ws = Workspace.open(laptop.path, author=laptop.ws.author, clock=self.now)
        laptop.forget_steps()

    def exported(self, laptop: Laptop, since: Receipt | None = None) -> Exported:
        path = self.name("export")
        laptop.ws.export(path, since=since)
        return path, held_at(path)

    def bring(self, laptop: Laptop, exports: list[Exported]) -> None:
        before = laptop.ws.fingerprint()
        report = laptop.ws.merge([path for path, _ in exports])
        assert not report.refused
        laptop.received(holds for _, holds in exports)
        if laptop.ws.merges():
            self.prints.setdefault(laptop.ws.merges()[-1].backup, before)

    def exchange(self, one: Laptop, other: Laptop) -> None:
        theirs, ours = self.exported(other), self.exported(one)
        self.bring(one, [theirs])
        self.bring(other, [ours])

    @initialize(laptops=HOW_MANY, people=st.integers(2, 3), together=st.booleans())
    def set_out(self, laptops: int, people: int, together: bool) -> None:
        """With one field pack, or each with files of their own."""
        for number in range(laptops):
            path = self.name("laptop")
            ws = Workspace.create(path, f"Laptop {number}", "Fès", clock=self.now)
            self.laptops.append(Laptop(path, ws, self.witness, self.said))
        writing = self.laptops[:1] if together else self.laptops
        for laptop in writing:
            laptop.ws.add_all([Participant(name=f"Naïma {number}") for number in range(people)])
            laptop.acted()
            laptop.ws.add_all([make() for make in SHARED])
            laptop.acted()
        self.exports.append(self.exported(self.laptops[0]))
        for laptop in self.laptops[1:] if together else ():
            self.bring(laptop, self.exports)

    # --- records ---------------------------------------------------------------------------------

    def some(self, laptop: Laptop, kind: type[Record], number: int) -> Record | None:
        found = laptop.ws.all(kind)
        return found[number % len(found)] if found else None

    @rule(n=who, r=pick, kind=st.sampled_from(KINDS), f=who, v=st.sampled_from((*VALUES, None)))
    def edit(self, n: int, r: int, kind: type[Record], f: int, v: str | None) -> None:
        laptop = self.one(n)
        if record := self.some(laptop, kind, r):
            names = FIELDS[kind]
            self.say(laptop, record, **{names[f % len(names)]: v})
            laptop.acted()

    def say(self, laptop: Laptop, record: Record | UUID, **fields: str | None) -> None:
        """Edit; of somebody who was forgotten nothing personal is taken."""
        try:
            laptop.ws.edit(record, **fields)
        except DialogueError as error:
            assert error.code == "erased"
            assert laptop.ws.is_erased(record) and fields.keys() <= Participant.personal

    @rule(n=who, m=who, r=pick, kind=st.sampled_from([Participant, *KINDS]), f=who, gone=who)
    def clash(self, n: int, m: int, r: int, kind: type[Record], f: int, gone: int) -> None:
        """Two write about one record, or one takes it away, before they meet."""
        n, m = self.two(n, m)
        one, other = self.one(n), self.one(m)
        record = self.some(one, kind, r)
        if record and other.ws.get(kind, record.id) is None:
            self.exchange(one, other)
        if record is None or not all(each.ws.get(kind, record.id) for each in (one, other)):
            return
        names = FIELDS[kind]
        for number, laptop in enumerate((one, other)):
            if number == gone:
                laptop.ws.remove(record.id)
            else:
                self.say(laptop, record.id, **{names[f % len(names)]: VALUES[number]})
            laptop.acted()
        self.exchange(one, other)

    @rule(n=who, r=pick, s=pick, status=st.sampled_from(["present", "absent", "late"]))
    def mark(self, n: int, r: int, s: int, status: str) -> None:
        laptop = self.one(n)
        person, slot = self.some(laptop, Participant, r), self.some(laptop, Slot, s)
        if person and slot:
            mark = Attendance(participant_id=person.id, slot_id=slot.id, status=status)
            laptop.ws.add(mark)
            laptop.acted()

    @rule(n=who, s=pick, r=pick, text=st.sampled_from(["Notre souk", "حي السلام"]))
    def note(self, n: int, s: int, r: int, text: str) -> None:
        laptop = self.one(n)
        if session := self.some(laptop, Session, s):
            speaker = self.some(laptop, Participant, r)
            of = {"speaker_id": speaker.id} if speaker else {}
            laptop.ws.add(Contribution(session_id=session.id, text=text, **of))
            laptop.acted()

    @rule(n=who, s=pick, said=st.sampled_from(FROM_STRICT))
    def attribute(self, n: int, s: int, said: str) -> None:
        """The rule of a session: stricter at any time, looser only before the first word."""
        laptop = self.one(n)
        session = self.some(laptop, Session, s)
        if not isinstance(session, Session):
            return
        try:
            laptop.ws.edit(session.id, attribution=said)
        except DialogueError as error:
            assert error.code == "not_loosened" and laptop.is_bound(session.id)
            assert loosens(session.attribution, said)
            laptop.look(held(laptop.ws._connection))
            return
        laptop.acted()

    @rule(n=who, s=pick, m=pick, more=st.booleans())
    def choose_modules(self, n: int, s: int, m: int, more: bool) -> None:
        """A set: what is added and what is taken out meet elsewhere."""
        laptop = self.one(n)
        slot, module = self.some(laptop, Slot, s), self.some(laptop, Module, m)
        if isinstance(slot, Slot) and module:
            others = [id for id in slot.module_ids if id != module.id]
            laptop.ws.edit(slot.id, module_ids=[*others, module.id] if more else others)
            laptop.acted()

    @rule(n=who, make=st.sampled_from(SHARED))
    def make_anew(self, n: int, make: Callable[[], Record]) -> None:
        laptop = self.one(n)
        laptop.ws.add(make())
        laptop.acted()

    @rule(n=who, names=st.lists(st.sampled_from(["Driss", "Salma", "Hakima"]), min_size=1))
    def import_a_list(self, n: int, names: list[str]) -> None:
        laptop, path = self.one(n), self.folder / "liste.csv"
        path.write_text("".join(f"{line}\r\n" for line in ["Nom", *names]), encoding="utf-8")
        laptop.ws.import_participants(path)
        laptop.acted()

    @rule(n=who, r=pick, kind=st.sampled_from(KINDS))
    def remove(self, n: int, r: int, kind: type[Record]) -> None:
        laptop = self.one(n)
        if record := self.some(laptop, kind, r):
            laptop.ws.remove(record)
            laptop.acted()

    @rule(n=who, r=pick)
    def restore(self, n: int, r: int) -> None:
        """Anything that anybody ever removed here."""
        laptop = self.one(n)
        gone = [
            change.record
            for _, change in sorted(laptop.applied.items())
            if (patch_in(change) or {}).get("removed")
        ]
        if not gone:
            self.remove(n, r, Participant)
        else:
            laptop.ws.restore(UUID(bytes=gone[r % len(gone)]))
            laptop.acted()

    @rule(n=who, again=st.booleans())
    def undo(self, n: int, again: bool) -> None:
        laptop = self.one(n)
        steps, others = laptop.done, laptop.undone
        if again:
            steps, others = others, steps
        if steps and laptop.ruled_in(steps[-1]):
            steps.clear()
        assert (laptop.ws.redo() if again else laptop.ws.undo()) == bool(steps)
        new = laptop.wrote()
        if steps:
            (dot,) = new
            assert patch_in(self.said[dot]) == {"void": [steps.pop()]}
            others.append([dot[1], dot[1]])

    # --- decisions -------------------------------------------------------------------------------

    @rule(n=who, p=pick, v=pick)
    def settle(self, n: int, p: int, v: int) -> None:
        laptop = self.one(n)
        if not laptop.ws.conflicts():
            self.clash(n, v, p, Participant, p, v)
        if conflicts := laptop.ws.conflicts():
            conflict = conflicts[p % len(conflicts)]
            laptop.ws.settle(conflict, conflict.values[v % len(conflict.values)].value)
            laptop.acted()
            left = {(c.id, c.field) for c in laptop.ws.conflicts()}
            assert (conflict.id, conflict.field) not in left

    @rule(n=who, kind=UNITING, a=pick, b=pick, v=st.sampled_from(VALUES), same=SAME)
    def judge(self, n: int, kind: type[Record], a: int, b: int, v: str, same: bool) -> None:
        """Two are the same one, or they are not."""
        laptop = self.one(n)
        keep, other = self.some(laptop, kind, a), self.some(laptop, kind, b)
        if keep and other and keep.id == other.id:
            other = self.some(laptop, kind, b + 1)
        if keep and other and keep.id != other.id:
            if same:
                laptop.ws.unite(keep.id, other.id, {FIELDS[kind][0]: v} if a % 2 else None)
            else:
                laptop.ws.not_twins(keep.id, other.id)
            laptop.acted()

    @rule(n=who, m=who, a=pick, b=pick, v=st.sampled_from(VALUES), same=SAME)
    def judge_apart(self, n: int, m: int, a: int, b: int, v: str, same: bool) -> None:
        """Two coordinators decide about the same people, each in their way, and meet."""
        n, m = self.two(n, m)
        self.judge(n, Participant, a, b, v, True)
        self.judge(m, Participant, b, a, v, same)
        self.exchange(self.one(n), self.one(m))

    @rule(n=who, kind=UNITING, r=pick)
    def separate(self, n: int, kind: type[Record], r: int) -> None:
        laptop = self.one(n)
        if not any(pair.of == kind.noun for pair in laptop.ws.all(Pair, verdict="same")):
            self.judge(n, kind, r, r + 1, VALUES[0], True)
        elif record := self.some(laptop, kind, r):
            laptop.ws.separate(record.id)
            laptop.acted()

    @rule(n=who, same=st.booleans())
    def unite_by_kind(self, n: int, same: bool) -> None:
        """What laptops without a field pack each made: the same, in one step, or not."""
        laptop = self.one(n)
        if not laptop.ws.alike():
            self.make_anew(n, SHARED[0])
        if found := laptop.ws.alike():
            (laptop.ws.unite_all if same else laptop.ws.not_alike)(found)
            laptop.acted()

    # --- what people declare ---------------------------------------------------------------------

    @rule(n=who)
    def give_up(self, n: int) -> None:
        """What is missing will not come; what that had seen itself may be missing, too."""
        laptop = self.one(n)
        for _ in range(9):  # what is shown then may wait for more
            if gaps := laptop.ws.gaps():
                laptop.ws.declare_lost(*gaps)
                laptop.acted()
        assert laptop.missing() == set()

    @rule(n=who, r=pick)
    def erase(self, n: int, r: int) -> None:
        laptop = self.one(n)
        if person := self.some(laptop, Participant, r):
            laptop.ws.erase(person.id)
            laptop.wrote()

    @rule(year=st.sampled_from(YEARS), n=who)
    def set_the_clock(self, year: int, n: int) -> None:
        """And a clock that cannot have been right is put right."""
        self.year = year
        laptop = self.one(n)
        if wrong := laptop.ws.wrong_clocks():
            laptop.ws.correct_clock(wrong[0], dt.timedelta(days=365))
            laptop.acted()

    @rule(n=who, r=pick)
    def write_with_a_newer_version(self, n: int, r: int) -> None:
        """A kind and a field that this version does not know."""
        laptop = self.one(n)
        if person := self.some(laptop, Participant, r):
            said = [
                Said("participant", person.id.bytes, {"commune": "Azrou", "shoe": 43}),
                Said("drawing", uuid4().bytes, {"lines": [1]}),
            ]
            laptop.ws._door.write(said, "Newer", 0)
            laptop.wrote()

    # --- exports and merges ----------------------------------------------------------------------

    @rule(n=who, thin=st.booleans())
    def export(self, n: int, thin: bool) -> None:
        laptop, path = self.one(n), self.name("export")
        receipt = laptop.ws.export(path)
        if thin:
            with_contents(path, without_notes)
        self.exports.append((path, held_at(path)))
        self.receipts.append((laptop, receipt))

    @precondition(lambda self: self.receipts)
    @rule(p=pick)
    def export_what_came_after(self, p: int) -> None:
        """A small file that leaves out what an earlier one held: it may come too early."""
        laptop, receipt = self.receipts[p % len(self.receipts)]
        path = self.name("news")
        self.receipts.append((laptop, laptop.ws.export(path, since=receipt)))
        self.exports.append((path, held_at(path)))

    @rule(n=who, m=who, late=st.booleans())
    def lose_an_export(self, n: int, m: int, late: bool) -> None:
        """Work goes on from an export that nobody handed in, or that comes after all."""
        self.edit(n, 0, Participant, 0, "Azrou")
        self.export(n, thin=False)
        self.edit(n, 0, Participant, 1, "Sefrou")
        self.export_what_came_after(len(self.receipts) - 1)
        self.merge(m, [len(self.exports) - 1])
        self.give_up(m)
        self.edit(m, 0, Participant, 0, "بولمان")
        if late:
            self.merge(m, [len(self.exports) - 2])

    @rule(n=who, picks=st.lists(pick, min_size=1, max_size=4))
    def merge(self, n: int, picks: list[int]) -> None:
        self.bring(self.one(n), [self.exports[p % len(self.exports)] for p in picks])

    @rule(n=who, m=who)
    def meet(self, n: int, m: int) -> None:
        """Two coordinators each merge what the other decided."""
        n, m = self.two(n, m)
        self.exchange(self.one(n), self.one(m))

    @rule(n=who, p=pick, calls=st.integers(0, 3), killed=st.booleans())
    def begin_to_merge(self, n: int, p: int, calls: int, killed: bool) -> None:
        """Somebody stops a merge, or it is killed: it is as if it had never begun."""
        laptop, left = self.one(n), [True] * calls
        export = self.exports[p % len(self.exports)]
        before, disk = laptop.path.read_bytes(), dict[Path, bytes]()

        def progress(*_: object) -> bool:
            if not left:
                disk.update((f, f.read_bytes()) for f in laptop.path.parent.glob(".laptop*.part*"))
            return bool(left and left.pop())

        try:
            laptop.ws.merge([export[0]], progress=progress)
        except DialogueError as error:
            assert error.code == "cancelled"
            assert laptop.path.read_bytes() == before
        else:
            laptop.received([export[1]])
        if killed and disk:
            laptop.ws.close()
            for path, content in disk.items():
                path.write_bytes(content)
            self.open(laptop)
            assert laptop.path.read_bytes() == before and not any(path.exists() for path in disk)

    @rule(n=who, p=pick)
    def be_handed_a_forgery(self, n: int, p: int) -> None:
        """A second content of a change: refused where it is new, and never read where it is known
        and the file claims the very history that is here."""
        laptop, (path, holds) = self.one(n), self.exports[p % len(self.exports)]
        passed_over = {sitting for sitting, _ in holds.counts - holds.changes.keys()}
        whole = [
            dot
            for dot, change in sorted(holds.changes.items())
            if change.state == WHOLE
            and dot in holds.counts
            and dot[0] not in passed_over
            and self.witness[dot] <= laptop.holds.counts
        ]
        if not whole:
            return
        dot = whole[p % len(whole)]
        said, forged = holds.changes[dot], self.name("forged")
        shutil.copyfile(path, forged)
        content = content_of({"name": "Forged"}, bytes(16))
        with_contents(
            forged,
            lambda c: c._replace(content=content) if c[1:] == said[1:] else c,
        )
        before = laptop.path.read_bytes()
        report = laptop.ws.merge([forged])
        if report.refused:
            assert [error.code for error in report.refused] == ["forged"]
            assert laptop.path.read_bytes() == before
        else:
            assert laptop.holds.changes[dot].state == WHOLE
            laptop.received([holds])

    # --- files copied and put back ---------------------------------------------------------------

    @rule(n=who)
    def undo_merge(self, n: int) -> None:
        """The file of before, and what was written here since and does not build on the merge."""
        laptop = self.one(n)
        merges = laptop.ws.merges()
        if not merges or not merges[-1].backup.exists():
            return
        before = held_at(merges[-1].backup)
        undone = laptop.ws.undo_merge()
        laptop.forget_steps()
        new = laptop.wrote(before)
        assert set(laptop.holds.changes) == before.changes.keys() | set(new)
        if not new:
            assert not undone.again
            assert laptop.ws.fingerprint() == self.prints[merges[-1].backup]

    @rule(n=who, p=pick)
    def restore_a_backup(self, n: int, p: int) -> None:
        laptop = self.one(n)
        if backups := laptop.ws.backups():
            backup = backups[p % len(backups)].path
            holds = held_at(backup)
            laptop.ws.restore_backup(backup)
            laptop.replaced(holds)

    @rule(n=who)
    def reopen(self, n: int) -> None:
        laptop = self.one(n)
        laptop.ws.close()
        self.open(laptop)

    @rule(n=who)
    def keep_a_copy(self, n: int) -> None:
        """A closed file is copied by hand: a backup, or a second laptop's start."""
        laptop, path = self.one(n), self.name("kept")
        laptop.ws.close()
        shutil.copyfile(laptop.path, path)
        self.open(laptop)
        self.kept.append((path, laptop.holds))
        self.exports.append((path, laptop.holds))

    @precondition(lambda self: self.kept)
    @rule(n=who, p=pick)
    def put_a_copy_in_place(self, n: int, p: int) -> None:
        """Another laptop's file, or an old one of one's own, goes on being written in."""
        laptop = self.one(n)
        path, holds = self.kept[p % len(self.kept)]
        laptop.ws.close()
        shutil.copyfile(path, laptop.path)
        self.open(laptop)
        laptop.replaced(holds)

    # --- what must hold between laptops ----------------------------------------------------------

    @invariant()
    def equal_knowledge_is_equal_fingerprints(self) -> None:
        """Rule 18; everything else follows from what is known, and is looked at act by act."""
        codes = [laptop.ws.fingerprint() for laptop in self.laptops]
        knowing = [laptop.knows() for laptop in self.laptops]
        for a, one in zip(codes, knowing, strict=True):
            for b, other in zip(codes, knowing, strict=True):
                assert (a == b) == (one == other)


TestLaptops = Laptops.TestCase
TestLaptops.settings = settings(
    max_examples=many(60, 5_000), stateful_step_count=many(16, 60), deadline=None
)
