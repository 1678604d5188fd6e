"""The front desk: every verb of the program, for the window, the command line and scripts."""

from __future__ import annotations

import datetime as dt
import json
import tempfile
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, NamedTuple, Self, TypeVar
from uuid import UUID

from .domain.nouns import NOUNS
from .domain.programme import PROGRAMME_ID, Programme
from .domain.records import (
    Record,
    checked_field,
    checked_record,
    plain,
)
from .domain.roster import RosterLine
from .domain.twins import Pair, pair_id
from .errors import DialogueError, InvalidValue
from .exchange import merging, undoing
from .exchange.evidence import Person
from .exchange.twins import Twin, suspected, suspected_among
from .journal.rules import REMOVED, Act
from .journal.voids import UNDO
from .store import copies, file, swap
from .store.checking import Finding, defects
from .store.door import Door, Said
from .store.drafting import Drafting
from .store.file import Row, explained, local
from .store.fingerprint import fingerprint, short
from .store.projection import Told
from .store.readings import Conflict, Entry, Readings, moment
from .store.tables import columns_of

if TYPE_CHECKING:
    from .exchange.importing import ImportReport

R = TypeVar("R", bound=Record)
Clock = Callable[[], dt.datetime]
Progress = Callable[[int, int, str], bool | None]
RecordOrId = Record | UUID | str


class Step(NamedTuple):
    """What can be undone: changes of this sitting, from one seq to another."""

    first: int
    last: int


class Receipt(NamedTuple):
    """An export that was written and read back: where, and how far it goes."""

    path: Path
    at: dt.datetime
    marks: dict[str, int]
    changes: int
    fingerprint: str


class MergeEntry(NamedTuple):
    """A merge that was made into this file (M9)."""

    at: dt.datetime
    author: str
    backup: Path
    files: list[str]
    added: int
    changed: int
    removed: int


class Standing(NamedTuple):
    """What the foot of the window says: is it safe, and how does it stand to others."""

    changes_since_export: int
    exported_at: dt.datetime | None
    backed_up_at: dt.datetime | None
    conflicts: int
    fingerprint: str
    sample: bool
    merges: list[MergeEntry]


class Undone(NamedTuple):
    """A merge taken back: what of this file's own later work was written again, and what not."""

    again: list[Record]
    left: list[Entry]


class Findings(list[Finding]):
    """Defects of a file; ``notices`` are what a person should know of a sound one."""

    def __init__(self, found: Iterable[Finding], notices: list[merging.Notice]) -> None:
        super().__init__(found)
        self.notices = notices


def _system_clock() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


class Workspace:
    """One open file. Everything written through it is on the disk when the verb returns."""

    def __init__(self, path: Path, author: str, passphrase: str | None, clock: Clock) -> None:
        self.path = path
        self.author = author
        self._passphrase = passphrase
        self._clock = clock
        self._lock = file.Lock(path)
        try:
            file.sweep(path)
            self._attach()
        except BaseException:
            self._lock.release()
            raise
        self._done: dict[str, list[Step]] = {}
        self._undone: dict[str, list[Step]] = {}
        self._touched: dict[str, set[UUID]] = {}

    def _attach(self) -> None:
        self._connection = file.open_working(self.path, self._passphrase)
        with explained(self.path):
            self._door = Door(self._connection)
            self._read = Readings(self._door)

    @classmethod
    def create(
        cls,
        path: str | Path,
        author: str,
        name: str | None = None,
        passphrase: str | None = None,
        clock: Clock | None = None,
        sample: bool = False,
    ) -> Self:
        """Make an empty file and open it; code ``exists`` if there is one already."""
        path = Path(path).absolute()
        file.create(path, {"name": name, "sample": "yes" if sample else None}, passphrase)
        return cls(path, author, passphrase, clock or _system_clock)

    @classmethod
    def open(
        cls,
        path: str | Path,
        author: str,
        passphrase: str | None = None,
        clock: Clock | None = None,
    ) -> Self:
        """Open a file; no byte of it changes before the first write."""
        path = Path(path).absolute()
        file.examine(path, passphrase)
        return cls(path, author, passphrase, clock or _system_clock)

    def close(self) -> None:
        """Let go of the file; a closed one is one file that may be copied by hand."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
            journal = self.path.with_name(f"{self.path.name}-journal")
            if journal.exists() and journal.stat().st_size == 0:
                journal.unlink()
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    # --- reading ---------------------------------------------------------------------------------

    def get(self, kind: type[R], id: UUID | str) -> R | None:
        """The live record with this id or, of a united group, with any of its ids."""
        with explained(self.path):
            return self._read.get(kind, _uuid(id))

    def all(self, kind: type[R], **where: Any) -> list[R]:
        """Live records in the order of their creation, those whose fields have these values."""
        with explained(self.path):
            return self._read.all(kind, **where)

    def search(self, text: str) -> list[Record]:
        """Live records in which every word of the text begins a word."""
        with explained(self.path):
            return self._read.search(text)

    def roster(self) -> list[RosterLine]:
        """A lean line for every live participant."""
        with explained(self.path):
            return self._read.roster()

    @property
    def programme(self) -> Programme:
        """What the file is about; its name is the file's until somebody edits it."""
        with explained(self.path):
            found = self._read.get(Programme, PROGRAMME_ID)
            name = local(self._connection, "name")
        if found is None:
            return Programme(name=name)
        if found.name is None and found.name_ar is None and name:
            return found.model_copy(update={"name": name})
        return found

    @property
    def sample(self) -> bool:
        """Whether this is the sample programme, which never mixes with real data."""
        return bool(local(self._connection, "sample"))

    def history(self, record: RecordOrId) -> list[Entry]:
        """One entry per field that anybody wrote, in order; of a group, of all its ids."""
        id = _id(record)
        with explained(self.path):
            noun = record.noun if isinstance(record, Record) else self._read.noun_of(id)
            if noun is None:
                raise DialogueError("unknown", id=str(id))
            return list(self._read.history(noun, id))

    def touched(self) -> dict[str, set[UUID]]:
        """Noun -> ids written since this was last asked; ``*`` stands for everything."""
        touched, self._touched = self._touched, {}
        return touched

    # --- writing ---------------------------------------------------------------------------------

    def add(self, record: R) -> R:
        """Write a record; one that is there already is edited with the given fields."""
        return self.add_all([record])[0]

    def add_all(self, records: Iterable[R]) -> list[R]:
        """Write many records as one act, which one undo takes back."""
        wanted = list(records)
        with explained(self.path):
            self._write(self._drafting().acts(wanted))
            return [self._back(record) for record in wanted]

    def edit(self, record: RecordOrId, **fields: Any) -> Record:
        """Change fields; ``None`` clears one.

        Raises ``unknown``, ``removed``, or ``changed`` when a record is given and one of these
        fields is another one by now.
        """
        with explained(self.path):
            kind, row = self._current(record)
            self._check_live(kind, row)
            now = self._read.record(kind, row)
            form = record if isinstance(record, Record) else None
            patch = self._drafting().patch(now, fields, form)
            if patch:
                self._write([Said(kind.noun, row[0], patch)])
            return self._read.get(kind, now.id) or now

    def remove(self, record: RecordOrId) -> None:
        """Take a record away; that is a change which travels and can be taken back."""
        with explained(self.path):
            kind, row = self._current(record)
            if _removed(kind, row) != 1:
                self._write([Said(kind.noun, row[0], {REMOVED: True})])

    def restore(self, record: RecordOrId) -> Record:
        """Bring a removed record back with what belongs to it; a live one stays as it is."""
        with explained(self.path):
            kind, row = self._current(record)
            if _removed(kind, row) == 1:
                self._write([Said(kind.noun, row[0], {REMOVED: False})])
            return self._read.record(kind, self._read.row(kind.noun, row[0]) or row)

    def undo(self) -> bool:
        """Take back the last act of this author in this sitting; False if there is none."""
        return self._step(self._done, self._undone)

    def redo(self) -> bool:
        """Do again what was undone last; False if there is nothing."""
        return self._step(self._undone, self._done)

    def _step(self, source: dict[str, list[Step]], target: dict[str, list[Step]]) -> bool:
        acts = source.get(self.author)
        sitting = self._door.sitting
        if not acts or sitting is None:
            return False
        act = acts[-1]
        uid = self._door.ledger.uid(sitting.replica)
        with explained(self.path):
            written = self._put([Said(UNDO, uid, {"void": [[act.first, act.last]]})])
        acts.pop()
        target.setdefault(self.author, []).append(written)
        return True

    def _write(self, said: list[Said]) -> None:
        if said:
            act = self._put(said)
            self._done.setdefault(self.author, []).append(act)
            self._undone.pop(self.author, None)

    def _put(self, said: list[Said]) -> Step:
        told, seqs = self._door.write(said, _clean(self.author), self._now())
        self._note(told)
        return Step(seqs[0], seqs[-1])

    def _note(self, told: Told) -> None:
        for noun, ids in told.ids().items():
            self._touched.setdefault(noun, set()).update(UUID(bytes=id) for id in ids)

    def _country(self) -> str:
        return self.programme.country or "MA"

    def _drafting(self) -> Drafting:
        return Drafting(self._read, self._country(), self._clock)

    def _now(self) -> int:
        delta = self._clock() - dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
        return delta // dt.timedelta(microseconds=1)

    # --- which record is meant --------------------------------------------------------------------

    def _current(self, record: RecordOrId) -> tuple[type[Record], Row]:
        id = _id(record)
        noun = record.noun if isinstance(record, Record) else self._read.noun_of(id)
        row = self._read.row(noun, self._read.shown(id)) if noun else None
        if row is None and id == PROGRAMME_ID:
            self._write([Said(Programme.noun, id.bytes, {})])
            row, noun = self._read.row(Programme.noun, id.bytes), Programme.noun
        if row is None or noun is None:
            raise DialogueError("unknown", id=str(id))
        return NOUNS[noun], row

    def _check_live(self, kind: type[Record], row: Row) -> None:
        if not self._read.is_live(kind.noun, row):
            raise DialogueError("removed", kind=kind.noun)

    def _back(self, record: R) -> R:
        row = self._read.row(record.noun, self._read.shown(record.id))
        return self._read.record(type(record), row) if row else record

    # --- disagreements and twins -----------------------------------------------------------------

    def conflicts(self) -> list[Conflict]:
        """Every field on which laptops disagree, with all its values."""
        with explained(self.path):
            return self._read.conflicts()

    def settle(self, conflict: Conflict, value: Any) -> Record | None:
        """Decide a disagreement; code ``changed`` if it is another one by now."""
        kind = NOUNS[conflict.kind]
        with explained(self.path):
            found = self._read.conflicts([conflict.id.bytes])
            if not any(c.field == conflict.field and c.changes == conflict.changes for c in found):
                raise DialogueError("changed", field=conflict.field, kind=conflict.kind)
            if conflict.field == REMOVED:
                value = bool(value)
            else:
                value = self._drafting().checked(kind, conflict.field, value)
            patch = {conflict.field: plain(value)}
            self._write([Said(conflict.kind, conflict.id.bytes, patch)])
            return self._read.get(kind, conflict.id)

    def twins(self) -> list[Twin]:
        """Pairs who may be one person, best first; what was decided is left out."""
        with explained(self.path):
            return suspected(self._people(), self._decided())

    def unite(
        self, keep: RecordOrId, other: RecordOrId, chosen: dict[str, Any] | None = None
    ) -> Record:
        """Two records are the same one, known by ``keep``; ``chosen`` are the values picked."""
        with explained(self.path):
            kind, _ = self._current(keep)
            other_kind, _ = self._current(other)
            first, second = _id(keep), _id(other)
            if kind is not other_kind or first == second or not kind.unites:
                raise InvalidValue("not_a_pair", kind=kind.noun)
            said: dict[str, Any] = {"verdict": "same", "keep": first}
            if chosen:
                said["chosen"] = {n: plain(checked_field(kind, n, v)) for n, v in chosen.items()}
            self._judge(kind, first, second, said)
            found = self._read.get(kind, first)
            if found is None:
                raise DialogueError("removed", kind=kind.noun)
            return found

    def not_twins(self, a: RecordOrId, b: RecordOrId) -> None:
        """Two records are not the same one; that is remembered and travels."""
        with explained(self.path):
            kind, _ = self._current(a)
            self._current(b)
            self._judge(kind, _id(a), _id(b), {"verdict": "different"})

    def separate(self, record: RecordOrId) -> None:
        """Take back that this record is the same one as others: its pairs are open again."""
        id = _id(record)
        with explained(self.path):
            pairs = [p for p in self.all(Pair, verdict="same") if id in (p.first, p.second)]
            if not pairs:
                self._current(id)
            self._write([Said(Pair.noun, p.id.bytes, {"verdict": "open"}) for p in pairs])

    def _judge(self, kind: type[Record], a: UUID, b: UUID, said: dict[str, Any]) -> None:
        id = pair_id(a, b)
        row = self._read.row(Pair.noun, id.bytes)
        if row is None:
            first, second = sorted((a, b))
            said = {"first": first, "second": second, "of": kind.noun, **said}
            patch = {name: plain(value) for name, value in said.items()}
        else:
            patch = self._drafting().patch(self._read.record(Pair, row), said)
        if patch:
            self._write([Said(Pair.noun, id.bytes, patch)])

    def _people(self) -> list[Person]:
        return [Person(*row) for row in self._read.people()]

    def _decided(self) -> set[frozenset[UUID]]:
        pairs = [p for p in self.all(Pair) if p.verdict != "open"]
        return {frozenset((p.first, p.second)) for p in pairs}

    # --- lists -----------------------------------------------------------------------------------

    def import_participants(
        self, path: str | Path, dry_run: bool = False, progress: Progress | None = None
    ) -> ImportReport:
        """Read a list; with ``dry_run`` only say what it would do. One undo takes all back."""
        from .exchange import importing

        with explained(self.path):
            plan = importing.planned(Path(path), self._read, self._country(), progress)
            if not dry_run:
                self._write([*plan.said])
            return plan.report

    # --- papers -----------------------------------------------------------------------------------

    def report(
        self,
        kind: str,
        path: str | Path,
        language: str = "fr",
        format: str | None = None,
        session_id: UUID | str | None = None,
        slot_id: UUID | str | None = None,
        progress: Progress | None = None,
    ) -> Path:
        """Write a paper about a session or a half-day: the named one, or the only one.

        ``language`` is fr, ar, en or both; the format follows from the file's name if not given.
        """
        from . import papers
        from .reports.catalogue import formats, write_report

        target = Path(path)
        with explained(self.path):
            zone = self._clock().astimezone().tzinfo
            desk = papers.Desk(
                self._read, self.programme, short(self.fingerprint()), language, zone
            )
            session, slot = (_uuid(id) if id else None for id in (session_id, slot_id))
            data = papers.gathered(kind, desk, session, slot)
        known = formats(kind)
        if format is None:
            suffix = target.suffix.removeprefix(".").lower()
            format = suffix if suffix in known else known[0]
        write_report(kind, data, target, language, format, _asking(progress))
        return target

    # --- export and merge ------------------------------------------------------------------------

    def export(
        self,
        path: str | Path,
        since: Receipt | None = None,
        overwrite: bool = False,
        progress: Progress | None = None,
    ) -> Receipt:
        """Write everything, or what came after an earlier receipt, as one verified file."""
        target = Path(path).absolute()
        if target == self.path:
            raise DialogueError("export_onto_itself", name=target.name)
        if target.exists() and not overwrite:
            raise DialogueError("exists", name=target.name)
        if self._passphrase is not None:
            raise DialogueError("export_would_be_open", name=target.name)
        at, marks = self._clock(), self._marks()
        before = since.marks if since else {}
        about = {
            "name": self.programme.name or self.programme.name_ar,
            "sample": self.sample,
            "author": _clean(self.author),
            "laptop": _laptop(),
            "at": at.isoformat(),
            "since": before,
        }
        copies.export(self._connection, target, about, since.marks if since else None, progress)
        count = sum(seq - before.get(uid, 0) for uid, seq in marks.items())
        self._remember("exported", {"at": at.isoformat(), "marks": marks})
        return Receipt(target, at, marks, count, self.fingerprint())

    def preview(
        self, paths: Iterable[str | Path] | str | Path, progress: Progress | None = None
    ) -> merging.MergeReport:
        """What a merge of these files would do; nothing is written."""
        with self._prepared(paths, progress) as ready:
            ready.report.twins = self._twins_of(ready)
            return ready.report

    def merge(
        self, paths: Iterable[str | Path] | str | Path, progress: Progress | None = None
    ) -> merging.MergeReport:
        """Bring files together, all or nothing; the file of before is kept as a backup."""
        with self._prepared(paths, progress) as ready:
            report = ready.report
            if not any(each.new for each in report.files) and not report.touched:
                return report
            backup = swap.backup_name(self.path, self._clock())
            with ready.door.opened() as copy:
                copy.execute(
                    "INSERT INTO merge(at, author, backup, report) VALUES (?,?,?,?)",
                    (self._now(), _clean(self.author), str(backup), self._journalled(ready)),
                )
            report.twins = self._twins_of(ready)
            ready.door.connection.close()
            self._replace_by(ready.copy, backup)
        return report

    def _prepared(
        self, paths: Iterable[str | Path] | str | Path, progress: Progress | None
    ) -> AbstractContextManager[merging.Prepared]:
        given = [paths] if isinstance(paths, str | Path) else paths
        return merging.prepared(
            self.path, self._door, [Path(p).absolute() for p in given],
            self._clock(), progress, self._passphrase, self._made,
        )  # fmt: skip

    def _made(self, part: tuple[str, Row]) -> Record:
        with explained(self.path):
            return self._read.record(NOUNS[part[0]], part[1])

    def _twins_of(self, ready: merging.Prepared) -> list[Twin]:
        """Suspected pairs of which at least one came with these files."""
        came = ready.report.touched.get("participant", set())
        people = [Person(*row) for row in ready.readings().people()]
        new = [p for p in people if p.id.bytes in came]
        if not new:
            return []
        known = [p for p in people if p.id.bytes not in came]
        decided = {
            frozenset((p.first, p.second))
            for p in ready.readings().all(Pair)
            if p.verdict != "open"
        }
        found = suspected_among(new, known)
        return [twin for twin in found if frozenset((twin.first, twin.second)) not in decided]

    def _journalled(self, ready: merging.Prepared) -> str:
        report, ledger = ready.report, ready.door.ledger
        return json.dumps(
            {
                "files": [each.name for each in report.files],
                "refused": [[error.code, error.params.get("name")] for error in report.refused],
                "added": len(report.added),
                "changed": len(report.changed),
                "removed": len(report.removed),
                "before": self._marks(),
                "after": {ledger.uid(r).hex(): seq for r, seq in ledger.marks.items()},
            }
        )

    def undo_merge(self, dry_run: bool = False) -> Undone:
        """Take the last merge back: the file of before, and this file's own later work again.

        What touches something that the merge brought can't be written again: it is listed, and
        with ``dry_run`` only listed.
        """
        with explained(self.path):
            entry = self._connection.execute(
                "SELECT backup, report FROM merge ORDER BY id DESC LIMIT 1"
            ).fetchone()
            if entry is None:
                raise DialogueError("no_merge")
            backup, report = Path(entry[0]), json.loads(entry[1])
            file.examine(backup, self._passphrase)
            again, left = undoing.later_work(self._read, report["before"], report["after"])
            if not dry_run:
                self._go_back(backup, again)
            kinds = {(change.noun, change.record) for change, _ in again}
            records = [
                self._read.get(NOUNS[n], UUID(bytes=r)) for n, r in sorted(kinds) if n in NOUNS
            ]
            return Undone([r for r in records if r], left)

    def _go_back(self, backup: Path, again: list[Act]) -> None:
        with undoing.rebuilt(backup, self.path, again, self._passphrase) as copy:
            self._replace_by(copy, swap.backup_name(self.path, self._clock()))
        self._door.sitting = None
        self._done.clear()
        self._undone.clear()

    def _replace_by(self, copy: Path, backup: Path) -> None:
        """A finished copy becomes the file; this sitting goes on in it."""
        sitting = self._door.sitting
        self._connection.close()
        try:
            swap.put_in_place(copy, self.path, backup)
        finally:
            self._attach()
        self._door.sitting = sitting
        self._door.learn()
        self._touched = {"*": set()}

    # --- how the file stands ---------------------------------------------------------------------

    def fingerprint(self) -> str:
        """The same on two laptops exactly when they hold the same data."""
        with explained(self.path):
            return fingerprint(self._door.ledger.state())

    def check(self) -> Findings:
        """Defects of this file: empty when it is sound and its tables follow from its journal."""
        with explained(self.path), tempfile.TemporaryDirectory(prefix="dialogue-") as folder:
            found = defects(self._door, Path(folder), self._passphrase)
            return Findings(found, self._notices())

    def _notices(self) -> list[merging.Notice]:
        ledger = self._door.ledger
        notices = merging.clock_notices(ledger, self._clock())
        notices += [merging.Notice("gap", gap._asdict()) for gap in ledger.gaps()]
        for noun, kind in NOUNS.items():
            for record in self._read.all(kind):
                try:
                    checked_record(record)
                except InvalidValue as error:
                    params = {"noun": noun, "id": str(record.id), **error.params}
                    notices.append(merging.Notice("rule_broken", params))
        return notices

    def standing(self) -> Standing:
        """What the foot of the window says."""
        with explained(self.path):
            exported = json.loads(local(self._connection, "exported") or "{}")
            since, marks = exported.get("marks", {}), self._marks()
            merges = self._merges()
            return Standing(
                sum(max(seq - since.get(uid, 0), 0) for uid, seq in marks.items()),
                _moment(exported.get("at")),
                merges[-1].at if merges else None,
                len(self._read.conflicts()),
                short(self.fingerprint()),
                self.sample,
                merges,
            )

    def _merges(self) -> list[MergeEntry]:
        rows = self._connection.execute("SELECT at, author, backup, report FROM merge ORDER BY id")
        found = []
        for at, author, backup, report in rows:
            told = json.loads(report)
            counts = (told["added"], told["changed"], told["removed"])
            found.append(MergeEntry(moment(at), author, Path(backup), told["files"], *counts))
        return found

    def _marks(self) -> dict[str, int]:
        ledger = self._door.ledger
        return {ledger.uid(r).hex(): seq for r, seq in ledger.marks.items() if seq}

    def _remember(self, name: str, value: Any) -> None:
        with explained(self.path), self._door.opened() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO local VALUES (?,?)", (name, json.dumps(value))
            )


def _uuid(id: UUID | str) -> UUID:
    return id if isinstance(id, UUID) else UUID(id)


def _id(record: RecordOrId) -> UUID:
    return record.id if isinstance(record, Record) else _uuid(record)


def _removed(kind: type[Record], row: Row) -> int:
    return int(row[columns_of(kind.noun).index(REMOVED)])


def _asking(progress: Progress | None) -> Callable[[int, int, str], bool] | None:
    """A progress that answers always: only False means stop."""
    if progress is None:
        return None
    return lambda done, total, name: progress(done, total, name) is not False


def _clean(text: str) -> str:
    return text.encode(errors="replace").decode()[:200]


def _laptop() -> str:
    import platform

    return _clean(platform.node())[:80]


def _moment(text: str | None) -> dt.datetime | None:
    return dt.datetime.fromisoformat(text) if text else None
