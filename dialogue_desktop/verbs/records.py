"""Reading and writing records, and taking back what one has written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any
from uuid import UUID

from ..domain.marks import MarkLine
from ..domain.records import Record
from ..domain.roster import RosterLine
from ..errors import DialogueError
from ..journal.changes import patch_of
from ..journal.rules import REMOVED
from ..journal.voids import UNDO
from ..store.door import Said
from ..store.file import explained
from ..store.marks import begun
from ..store.readings import Entry
from .opened import Opened, R, RecordOrId, Step, id_of, removal_of, uuid_of


class Records(Opened):
    """What is asked and what is written, one record or many."""

    def get(self, kind: type[R], id: UUID | str) -> R | None:
        """The live record with this id or, of a united group, with any of its ids."""
        with explained(self.path):
            return self._read.get(kind, uuid_of(id))

    def all(self, kind: type[R], /, **where: Any) -> list[R]:
        """Live records in the order of their creation, those whose fields have these values."""
        with explained(self.path):
            return self._read.all(kind, **where)

    def roster(self) -> list[RosterLine]:
        """A lean line for every live participant."""
        with explained(self.path):
            return self._read.roster()

    def marks(self) -> list[MarkLine]:
        """A lean line for every live mark, in the order of their creation."""
        with explained(self.path):
            return self._read.marks()

    def begun(self) -> set[UUID]:
        """The half-days of which somebody was marked."""
        with explained(self.path):
            return begun(self._door.projection)

    def history(self, record: RecordOrId) -> list[Entry]:
        """One entry per field that anybody wrote, in order; of a group, of all its ids."""
        id = id_of(record)
        with explained(self.path):
            noun = record.noun if isinstance(record, Record) else self._read.noun_of(id)
            if noun is None:
                raise DialogueError("unknown", id=str(id))
            return list(self._read.history(noun, id))

    def touched(self) -> dict[str, set[UUID]]:
        """Noun -> ids written since this was last asked; ``*`` stands for everything."""
        touched, self._touched = self._touched, {}
        return touched

    def add(self, record: R) -> R:
        """Write a record; one that is there already is edited with the given fields."""
        return self.add_all([record])[0]

    def add_all(self, records: Iterable[R]) -> list[R]:
        """Write many records as one act, which one undo takes back."""
        wanted = list(records)
        with explained(self.path):
            acts = self._drafting().acts(wanted)
            self._silencing.check(acts)
            told = self._write(acts)
            return [self._back(record, told) for record in wanted]

    def edit(self, record: RecordOrId, **fields: Any) -> Record:
        """Change fields; ``None`` clears one.

        Raises ``unknown``, ``removed``, ``erased`` for what is personal of somebody forgotten,
        ``not_loosened`` for a rule that not everybody agrees to who spoke under it, or ``changed``
        when a record is given and one of these fields is another one by now.
        """
        with explained(self.path):
            kind, row = self._current(record)
            self._check_live(kind, row)
            self._check_remembered(kind, row, fields)
            now = self._read.record(kind, row)
            form = record if isinstance(record, Record) else None
            patch = self._drafting().patch(now, fields, form)
            if patch:
                acts = [Said(kind.noun, row[0], patch)]
                self._silencing.check(acts)
                self._write(acts)
            return self._read.get(kind, now.id) or now

    def remove(self, record: RecordOrId) -> None:
        """Take a record away; that is a change which travels and can be taken back."""
        with explained(self.path):
            kind, row = self._current(record)
            if removal_of(kind, row) != 1:
                self._write([Said(kind.noun, row[0], {REMOVED: True})])

    def restore(self, record: RecordOrId) -> Record:
        """Bring a removed record back with what belongs to it; a live one stays as it is."""
        with explained(self.path):
            kind, row = self._current(record)
            if removal_of(kind, row) == 1:
                self._write([Said(kind.noun, row[0], {REMOVED: False})])
            return self._read.record(kind, self._read.row(kind.noun, row[0]) or row)

    def undo(self) -> bool:
        """Take back the last act of this author in this sitting; False if there is none, or it may
        not be: it set the rule of a session in which something was said since."""
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
            if self._silencing.final(self._said_in(sitting.replica, act)):
                acts.clear()  # a rule is not loosened by taking back what tightened it
                return False
            written, _ = self._put([Said(UNDO, uid, {"void": [[act.first, act.last]]})])
        acts.pop()
        target.setdefault(self.author, []).append(written)
        return True

    def _said_in(self, replica: int, step: Step) -> Iterator[Said]:
        """What a step said, or what it took back or brought back."""
        for change in self._door.ledger.between(replica, *step):
            patch = patch_of(change) or {}
            if change.noun == UNDO:
                for first, last in patch["void"]:
                    yield from self._said_in(replica, Step(first, last))
            else:
                yield Said(change.noun, self._door.projection.shown(change.record), patch)
