"""What only people decide: disagreements, and who is the same person."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from ..domain.nouns import NOUNS
from ..domain.records import Record, checked_field, plain
from ..domain.twins import Pair, pair_id
from ..errors import DialogueError, InvalidValue
from ..exchange.evidence import Person
from ..exchange.twins import Twin, suspected
from ..journal.rules import REMOVED
from ..store.door import Said
from ..store.file import explained
from ..store.readings import Conflict
from .opened import Opened, RecordOrId, id_of


class Deciding(Opened):
    """Disagreements settled, records united and parted."""

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
            return suspected(self.evidence(), self._decided())

    def evidence(self, after: UUID | None = None, most: int = -1) -> list[Person]:
        """What twins are looked for by, of everybody; or of so many whose ids come after one."""
        with explained(self.path):
            return [Person(*row) for row in self._read.people(after.bytes if after else b"", most)]

    def unite(
        self, keep: RecordOrId, other: RecordOrId, chosen: dict[str, Any] | None = None
    ) -> Record:
        """Two records are the same one, known by ``keep``; ``chosen`` are the values picked."""
        with explained(self.path):
            kind, _ = self._current(keep)
            other_kind, _ = self._current(other)
            first, second = id_of(keep), id_of(other)
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
            self._judge(kind, id_of(a), id_of(b), {"verdict": "different"})

    def separate(self, record: RecordOrId) -> None:
        """Take back that this record is the same one as others: its pairs are open again."""
        id = id_of(record)
        with explained(self.path):
            pairs = [p for p in self._read.all(Pair, verdict="same") if id in (p.first, p.second)]
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

    def _decided(self) -> set[frozenset[UUID]]:
        pairs = [p for p in self._read.all(Pair) if p.verdict != "open"]
        return {frozenset((p.first, p.second)) for p in pairs}
