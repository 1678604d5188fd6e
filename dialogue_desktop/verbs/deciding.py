"""What only people decide: disagreements, and who is the same person."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable
from itertools import combinations
from typing import Any, NamedTuple
from uuid import UUID

from ..domain.nouns import NOUNS
from ..domain.records import Record, checked_field, plain
from ..domain.twins import Pair, pair_id
from ..errors import DialogueError, InvalidValue
from ..exchange.alike import SHARED, Alike, alike
from ..exchange.evidence import Person
from ..exchange.twins import Twin
from ..journal.rules import REMOVED
from ..store.door import Said
from ..store.file import explained
from ..store.readings import Conflict
from .opened import Opened, RecordOrId, id_of

NOTHING = object()
"""Stands for a value that is not there, since None is one."""


class United(NamedTuple):
    """A record that is read as one with another: what it was called by itself, and who decided."""

    id: UUID
    name: str
    name_ar: str
    at: dt.datetime
    author: str
    laptop: str


def written_by(conflict: Conflict, author: str, laptop: str) -> Any:
    """What somebody wrote on a laptop in a disagreement, :data:`NOTHING` if nothing."""
    for value in conflict.values:
        if (value.author, value.laptop) == (author, laptop):
            removes = conflict.field == REMOVED and value.value is True
            return NOTHING if removes else value.value
    return NOTHING


def _decision(conflict: Conflict, value: Any) -> Said:
    return Said(conflict.kind, conflict.id.bytes, {conflict.field: plain(value)})


class Deciding(Opened):
    """Disagreements settled, records united and parted."""

    def conflicts(self) -> list[Conflict]:
        """Every field on which laptops disagree, with all its values."""
        with explained(self.path):
            return self._read.conflicts()

    def settle(self, conflict: Conflict, value: Any) -> Record | None:
        """Decide a disagreement; code ``changed`` if it is another one by now."""
        self.settle_all([(conflict, value)])
        with explained(self.path):
            return self._read.get(NOUNS[conflict.kind], conflict.id)

    def settle_all(self, decided: Iterable[tuple[Conflict, Any]]) -> None:
        """Decide several disagreements as one act, which one undo takes back; code
        ``not_loosened`` for a rule that says more of who spoke than any room was promised."""
        with explained(self.path):
            acts = [(conflict, self._settled(conflict, value)) for conflict, value in decided]
            self._silencing.check(
                act
                for conflict, act in acts
                if act.patch.get(conflict.field) not in {each.value for each in conflict.values}
            )
            self._write([act for _, act in acts])

    def settle_by(self, author: str, laptop: str) -> list[Conflict]:
        """Every disagreement in which this person wrote on this laptop takes what was written
        there: one act. A removal is only ever agreed to by itself, and no rule is loosened."""
        decided = [
            (conflict, value)
            for conflict in self.conflicts()
            if (value := written_by(conflict, author, laptop)) is not NOTHING
            and not self._silencing.refused(_decision(conflict, value))
        ]
        self.settle_all(decided)
        return [conflict for conflict, _ in decided]

    def _settled(self, conflict: Conflict, value: Any) -> Said:
        kind = NOUNS[conflict.kind]
        found = self._read.conflicts([conflict.id.bytes])
        if not any(c.field == conflict.field and c.changes == conflict.changes for c in found):
            raise DialogueError("changed", field=conflict.field, kind=conflict.kind)
        if conflict.field == REMOVED:
            value = bool(value)
        else:
            value = self._drafting().checked(kind, conflict.field, value)
        return _decision(conflict, value)

    def twins(self) -> list[Twin]:
        """Pairs who may be one person, best first; what was decided is left out."""
        with explained(self.path):
            return self._known_people().twins(self._decided())

    def meet_people(self, most: int) -> bool:
        """Make so many more of the people ready to be asked for twins; whether all are.

        Who doesn't do it bit by bit waits once, at the first question.
        """
        with explained(self.path):
            return self._meet(most)

    def twins_of(self, person: Person, but: Collection[UUID] = ()) -> list[Twin]:
        """Who somebody that is being typed in may be, best first; nobody of ``but``."""
        with explained(self.path):
            return self._known_people().twins_of(person, but)

    def evidence(self, after: UUID | None = None, most: int = -1) -> list[Person]:
        """What twins are looked for by, of everybody; or of so many whose ids come after one."""
        with explained(self.path):
            return [Person(*row) for row in self._read.people(after.bytes if after else b"", most)]

    def unite(
        self, keep: RecordOrId, other: RecordOrId, chosen: dict[str, Any] | None = None
    ) -> Record:
        """Two records are the same one, known by ``keep``; ``chosen`` are the values picked. Of
        sessions the stricter rule holds; code ``not_loosened`` as in ``edit``."""
        with explained(self.path):
            kind, row = self._current(keep)
            other_kind, other_row = self._current(other)
            first, second = id_of(keep), id_of(other)
            if kind is not other_kind or first == second or not kind.unites:
                raise InvalidValue("not_a_pair", kind=kind.noun)
            said: dict[str, Any] = {"verdict": "same", "keep": first}
            picked = {n: plain(checked_field(kind, n, v)) for n, v in (chosen or {}).items()}
            both = [self._read.record(kind, each) for each in (row, other_row)]
            if picked := self._silencing.rule_of_one(both, picked):
                said["chosen"] = picked
            self._write(self._judged(kind, first, second, said))
            found = self._read.get(kind, first)
            if found is None:
                raise DialogueError("removed", kind=kind.noun)
            return found

    def not_twins(self, a: RecordOrId, b: RecordOrId) -> None:
        """Two records are not the same one; that is remembered and travels."""
        with explained(self.path):
            kind, _ = self._current(a)
            self._current(b)
            self._write(self._judged(kind, id_of(a), id_of(b), {"verdict": "different"}))

    def separate(self, record: RecordOrId) -> None:
        """Take back that this record is the same one as others: its pairs are open again, and
        those of what belongs to it."""
        id = id_of(record)
        with explained(self.path):
            same = self._read.all(Pair, verdict="same")
            pairs = [p for p in same if id in (p.first, p.second)]
            if not pairs:
                self._current(id)
            pairs += [p for p in same if self._belongs(p, pairs, id)]
            self._write([Said(Pair.noun, p.id.bytes, {"verdict": "open"}) for p in pairs])

    def _belongs(self, pair: Pair, opened: list[Pair], owner: UUID) -> bool:
        """Whether either of a pair belongs to a record that is parted from others."""
        kind, nouns = NOUNS.get(pair.of or ""), {each.of for each in opened}
        fields = [n for n in kind.belongs_to if kind.references[n] in nouns] if kind else []
        return any(
            self._read.written(end, fields).get(name) == plain(owner)
            for end in (pair.first, pair.second)
            for name in fields
        )

    def alike(self) -> list[Alike]:
        """Modules, half-days, sessions and so on that look the same, kind by kind: those that
        laptops without a field pack each made anew."""
        with explained(self.path):
            decided = self._decided()
            found = [alike(noun, self._read.all(NOUNS[noun]), decided) for noun in SHARED]
            return [one for of_a_kind in found for one in of_a_kind]

    def unite_all(self, found: Iterable[Alike]) -> None:
        """Those that look the same are the same, each known by the first: one act."""
        with explained(self.path):
            said = []
            for same in found:
                kept, *others = same.records
                chosen = self._silencing.rule_of_one(same.records, plain(same.chosen()))
                for other in others:
                    verdict = {"verdict": "same", "keep": kept.id, "chosen": chosen or None}
                    said += self._judged(type(kept), kept.id, other.id, verdict)
            self._write(said)

    def not_alike(self, found: Iterable[Alike]) -> None:
        """Those that look the same are each another one; that is remembered and travels."""
        with explained(self.path):
            self._write(
                [
                    said
                    for same in found
                    for a, b in combinations(same.records, 2)
                    for said in self._judged(type(a), a.id, b.id, {"verdict": "different"})
                ]
            )

    def united(self, record: RecordOrId) -> list[United]:
        """What a record is known as one with, since when and by whom: the last decision first."""
        id = id_of(record)
        with explained(self.path):
            ids = {UUID(bytes=each) for each in self._read.all_ids(id)}
            pairs = [p for p in self._read.all(Pair, verdict="same") if {p.first, p.second} & ids]
            shown = UUID(bytes=self._read.shown(id))
            found = [self._united(pair, shown) for pair in pairs]
            return sorted(found, key=lambda one: one.at, reverse=True)

    def _united(self, pair: Pair, shown: UUID) -> United:
        other = pair.first if pair.second == shown else pair.second
        said = [e for e in self._read.history(Pair.noun, pair.id) if e.field == "verdict"]
        last = next(entry for entry in reversed(said) if not entry.void)
        names = self._read.written(other, ("name", "name_ar", "title", "title_ar"))
        return United(
            other,
            str(names.get("name") or names.get("title") or ""),
            str(names.get("name_ar") or names.get("title_ar") or ""),
            last.at,
            last.author,
            last.laptop,
        )

    def _judged(self, kind: type[Record], a: UUID, b: UUID, said: dict[str, Any]) -> list[Said]:
        id = pair_id(a, b)
        row = self._read.row(Pair.noun, id.bytes)
        if row is None:
            first, second = sorted((a, b))
            said = {"first": first, "second": second, "of": kind.noun, **said}
            patch = {name: plain(value) for name, value in said.items()}
        else:
            differs = self._drafting().patch(self._read.record(Pair, row), said)
            patch = plain(said) if differs else {}  # what is chosen goes with its verdict
        return [Said(Pair.noun, id.bytes, patch)] if patch else []

    def _decided(self) -> set[frozenset[UUID]]:
        pairs = [p for p in self._read.all(Pair) if p.verdict != "open"]
        return {frozenset((p.first, p.second)) for p in pairs}
