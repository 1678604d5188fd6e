"""What is asked of a file: frozen records, each answer fetched whole."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any, NamedTuple, TypeVar
from uuid import UUID

from ..domain.marks import MarkLine
from ..domain.names import fold
from ..domain.nouns import NOUNS
from ..domain.records import Record, as_made, defaults_of, fields_of, typed
from ..domain.roster import RosterLine
from ..domain.sessions import FROM_STRICT, Session
from ..journal.changes import Change, patch_of
from ..journal.natures import NATURES
from ..journal.rules import REMOVED, Opinion
from ..journal.voids import UNDO
from .consents import with_consents
from .door import Door
from .file import Row, in_parts
from .glance import lines_of
from .ledger import SEQS, SHIFT
from .marks import marks_of
from .rows import stored
from .tables import DERIVED, ORDER, columns_of, makers

R = TypeVar("R", bound=Record)
PAIRING = ("first", "second", "of", "keep")
"""What a decision about two records says besides the decision."""
NAMED_BY_OWNERS = [noun for noun, nature in NATURES.items() if nature.natural and nature.derives]
"""Nouns whose ids derive from the records that they belong to."""
EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


class Entry(NamedTuple):
    """One field that somebody wrote: when (as that laptop's clock had it), who, where, what."""

    at: dt.datetime
    author: str
    replica: str
    laptop: str
    field: str
    value: Any
    void: bool = False


class Value(NamedTuple):
    """One of the values that compete for a field."""

    value: Any
    author: str
    replica: str
    laptop: str
    at: dt.datetime


class Conflict(NamedTuple):
    """A field of a record on which laptops disagree; of a removal the field is ``removed``."""

    kind: str
    id: UUID
    field: str
    values: tuple[Value, ...]
    changes: frozenset[tuple[str, int]]


def moment(at: int) -> dt.datetime:
    """A change's wall clock as a moment; one out of all range is the nearest there is."""
    try:
        return EPOCH + dt.timedelta(microseconds=at)
    except OverflowError:
        return dt.datetime.max.replace(tzinfo=dt.UTC) if at > 0 else EPOCH


Disputes = dict[tuple[str, bytes, str], list[int]]
"""(noun, record, field) -> the dots of the changes that disagree, in order."""


class Readings:
    """Reads one file's tables, and its journal where the tables do not say it."""

    def __init__(self, door: Door) -> None:
        self.door = door

    def _rows(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        return list(self.door.connection.execute(sql, tuple(values)))

    # --- records ---------------------------------------------------------------------------------

    def shown(self, id: UUID) -> bytes:
        """The id under which a record is found: that of its group, if it is in one."""
        return self.door.projection.shown(id.bytes)

    def all_ids(self, id: UUID) -> list[bytes]:
        """Every id whose changes make the record with this one."""
        return self.door.projection.all_ids(self.shown(id))

    def row(self, noun: str, id: bytes) -> Row | None:
        """A stored row, removed or not."""
        return stored(self.door.connection, noun, [id]).get(id)

    def rows(self, noun: str, ids: Sequence[bytes]) -> dict[bytes, Row]:
        """Stored rows by their ids, removed or not; what is not there is left out."""
        return stored(self.door.connection, noun, ids)

    def noun_of(self, id: UUID) -> str | None:
        """What a bare id is the id of."""
        found = self._rows("SELECT noun FROM change WHERE record = ? LIMIT 1", (id.bytes,))
        if found and found[0][0] in NOUNS:
            return str(found[0][0])
        for noun in NAMED_BY_OWNERS:  # shown under an id that no change was written to
            if self.row(noun, id.bytes):
                return noun
        return None

    def is_live(self, noun: str, row: Row) -> bool:
        """Whether neither the record nor what it belongs to is removed."""
        if row[columns_of(noun).index(REMOVED)] == 1:
            return False
        names = columns_of(noun)
        for field, owner in NATURES[noun].owners.items():
            of = self.row(owner, row[names.index(field)]) if row[names.index(field)] else None
            if of is not None and of[columns_of(owner).index(REMOVED)] == 1:
                return False
        return True

    def get(self, record: type[R], id: UUID) -> R | None:
        """The live record, or that of its group; None if unknown or removed."""
        row = self.row(record.noun, self.shown(id))
        if row is None or not self.is_live(record.noun, row):
            return None
        return self.record(record, row)

    def all(self, record: type[R], **where: Any) -> list[R]:
        """Live records in the order of their creation, those with these field values."""
        noun = record.noun
        names = ",".join(f'"{name}"' for name in columns_of(noun))
        tests, values = self._tests(noun, where)
        order = ",".join(ORDER)
        rows = self._rows(
            f'SELECT {names} FROM "{noun}" WHERE {" AND ".join(tests)} ORDER BY {order}', values
        )
        return [self.record(record, row) for row in rows]

    def count(self, noun: str) -> int:
        """How many live records there are of a noun."""
        tests, _ = self._tests(noun, {})
        return int(self._rows(f'SELECT count(*) FROM "{noun}" WHERE {" AND ".join(tests)}')[0][0])

    def _tests(self, noun: str, where: dict[str, Any]) -> tuple[list[str], list[Any]]:
        tests, values = ["removed <> 1"], []
        for field, owner in NATURES[noun].owners.items():
            tests.append(f'"{field}" NOT IN (SELECT id FROM "{owner}" WHERE removed = 1)')
        for name, value in where.items():
            if name not in fields_of(NOUNS[noun]):
                raise KeyError(name)
            if value == defaults_of(NOUNS[noun])[name]:  # what nobody set reads as the default
                tests.append(f'coalesce("{name}", ?) IS ?')
                values.append(value)
            else:
                tests.append(f'"{name}" = ?')
            values.append(self.shown(value) if isinstance(value, UUID) else value)
        return tests, values

    def record(self, record: type[R], row: Row) -> R:
        """A stored row as a record of the domain."""
        values = {
            name: make(row[place]) if make else row[place]
            for place, name, make in makers(record.noun)
            if row[place] is not None
        }
        projection = self.door.projection
        if projection.aliases:
            self._follow(record, values)
        if record.noun == Session.noun and self.is_silenced(row[0]):
            values["attribution"] = FROM_STRICT[0]
        disputed = self._disputed(row[0]) if row[0] in projection.disputed else None
        return as_made(record, UUID(bytes=row[0]), values, disputed)

    def is_silenced(self, session: bytes) -> bool:
        """Whether somebody declared that nothing is kept of who spoke: whatever rule stands, that
        is what holds."""
        silenced = self.door.ledger.silenced
        return bool(silenced) and not silenced.isdisjoint(self.door.projection.all_ids(session))

    def _follow(self, record: type[Record], values: dict[str, Any]) -> None:
        """References to united records lead to what they are known by."""
        for name in record.references:
            value = values.get(name)
            if isinstance(value, UUID):
                values[name] = UUID(bytes=self.shown(value))
            elif isinstance(value, list):
                known = {self.shown(each) for each in value if isinstance(each, UUID)}
                values[name] = [UUID(bytes=id) for id in sorted(known)]

    def _disputed(self, record: bytes) -> dict[str, frozenset[object]]:
        found: dict[str, set[object]] = {}
        rows = self._rows("SELECT field, dot FROM disagreement WHERE record = ?", (record,))
        for field, dot in rows:
            found.setdefault(field, set()).add(self.door.ledger.name_of(dot))
        return {field: frozenset(dots) for field, dots in found.items()}

    def roster(self) -> list[RosterLine]:
        """A lean line for every live participant, with what each consents to."""
        connection = self.door.connection
        return with_consents(connection, lines_of(connection))

    def marks(self) -> list[MarkLine]:
        """A lean line for every live mark, in the order of their creation."""
        return marks_of(self.door.projection)

    def people(self, after: bytes = b"", most: int = -1) -> Iterator[tuple[Any, ...]]:
        """What twins are looked for by, of every live participant; or of so many whose ids
        come after one."""
        return self._people("id > ? ORDER BY id LIMIT ?", (after, most))

    def people_among(self, ids: Collection[bytes]) -> Iterator[tuple[Any, ...]]:
        """The same of those who are here of some."""
        for part in in_parts(ids):
            yield from self._people(f"id IN ({','.join('?' * len(part))}) ORDER BY id", part)

    def _people(self, test: str, values: Sequence[Any]) -> Iterator[tuple[Any, ...]]:
        rows = self._rows(
            "SELECT id, name, name_ar, phone, email, commune, birth_year, sex, role,"
            f" organisation_id FROM participant WHERE removed <> 1 AND {test}",
            values,
        )
        for id, *rest, organisation in rows:
            yield UUID(bytes=id), *rest, UUID(bytes=organisation) if organisation else None

    def search(self, text: str, limit: int = 200) -> list[Record]:
        """Live records in which every word begins a word, people first; notes are not among
        them: they are too many to be looked at one by one."""
        words = fold(text).split()
        if not words:
            return []
        found: list[Record] = []
        for noun in (each for each in DERIVED if each != "contribution"):
            tests, _ = self._tests(noun, {})
            tests += ["search LIKE ?" for _ in words]
            names = ",".join(f'"{name}"' for name in columns_of(noun))
            rows = self._rows(
                f'SELECT {names} FROM "{noun}" WHERE {" AND ".join(tests)}'
                f" ORDER BY {','.join(ORDER)} LIMIT {limit}",
                [f"% {word}%" for word in words],
            )
            found += [self.record(NOUNS[noun], row) for row in rows]
        return found

    # --- what was written ------------------------------------------------------------------------

    def history(self, noun: str, id: UUID) -> Iterator[Entry]:
        """An entry per field that was written, in order, of all ids of the record's group."""
        ledger = self.door.ledger
        ids = self.all_ids(id)
        ids += self.door.projection.groups[noun].pairs(ids[0]) if self._grouped(noun) else ()
        for change in ledger.changes(ids):
            patch = patch_of(change)
            if patch is None or not ledger.applied(change) or change.noun == UNDO:
                continue
            void = change.seq in ledger.void(change.replica)
            hidden = PAIRING if change.noun == "pair" and noun != "pair" else ()
            for field, value in patch.items():
                if field in hidden:
                    continue
                yield self.entry(change, field, value, void)

    def written(self, id: UUID, fields: Iterable[str]) -> dict[str, Any]:
        """What was last written under one id alone, not under those of its group."""
        found: dict[str, Any] = {}
        for _, patch in self.door.ledger.acts([id.bytes]).get(id.bytes, ()):
            found.update((name, patch[name]) for name in fields if name in patch)
        return found

    def _grouped(self, noun: str) -> bool:
        return bool(self.door.projection.groups.get(noun))

    def entry(self, change: Change, field: str, value: Any, void: bool = False) -> Entry:
        """What a change says of one field, for people."""
        origin = self.door.ledger.causality.origins[change.replica]
        record = NOUNS.get(change.noun)
        value = typed(record, field, value) if record else value
        uid, at = origin.uid.hex(), self.shown_at(change)
        return Entry(at, change.author, uid, origin.laptop, field, value, void)

    def edges(self) -> Iterator[tuple[Change, Change]]:
        """The first and the last change that is here of every sitting."""
        within = f"FROM change WHERE dot BETWEEN ord << {SHIFT} AND (ord << {SHIFT} | {SEQS})"
        rows = self._rows(
            f"SELECT (SELECT dot {within} ORDER BY dot LIMIT 1),"
            f" (SELECT dot {within} ORDER BY dot DESC LIMIT 1) FROM replica"
        )
        for first, last in rows:
            ends = [self.door.ledger.one(dot) for dot in (first, last) if dot]
            if ends and ends[0] and ends[-1]:
                yield ends[0], ends[-1]

    def shown_at(self, change: Change) -> dt.datetime:
        """When that laptop's clock had it, or when it was where somebody corrected that clock."""
        return moment(self.door.ledger.shown_at(change.replica, change.seq, change.at))

    # --- disagreements ---------------------------------------------------------------------------

    def disputes(self, ids: Collection[bytes] | None = None) -> Disputes:
        """The fields of live records, or of some, that laptops disagree on."""
        found: Disputes = {}
        among = "" if ids is None else f" AND d.record IN ({','.join('?' * len(ids))})"
        nouns = self._rows("SELECT DISTINCT noun FROM disagreement ORDER BY noun")
        for (noun,) in nouns if ids or ids is None else ():
            tests, _ = self._tests(noun, {})
            rows = self._rows(
                "SELECT d.record, d.field, d.dot"
                f' FROM disagreement d JOIN "{noun}" ON id = d.record'
                f" WHERE d.noun = ? AND {' AND '.join(tests)}{among} ORDER BY 1, 2, 3",
                (noun, *(ids or ())),
            )
            for record, field, dot in rows:
                found.setdefault((noun, record, field), []).append(dot)
        return found

    def conflicts(self, ids: Collection[bytes] | None = None) -> list[Conflict]:
        """All disagreements of live records, or those of some."""
        disputes = self.disputes(ids)
        dots = {dot for found in disputes.values() for dot in found}
        changes = self.door.ledger.by_dot(dots)
        return [
            self.conflict(
                noun, record, field, [_opinion(noun, changes[dot], field) for dot in found]
            )
            for (noun, record, field), found in disputes.items()
        ]

    def hidden(self, noun: str) -> set[bytes]:
        """The records that are not there because what they belong to was removed."""
        return {
            id
            for field, owner in NATURES[noun].owners.items()
            for (id,) in self._rows(
                f'SELECT id FROM "{noun}" WHERE "{field}" IN'
                f' (SELECT id FROM "{owner}" WHERE removed <> 0 AND removed = 1)'
            )
        }

    def conflict(
        self, noun: str, record: bytes, field: str, opinions: Iterable[Opinion]
    ) -> Conflict:
        """A disagreement as people are shown it, the value that shows first."""
        ledger = self.door.ledger
        order = ledger.causality.order
        ordered = sorted(opinions, key=lambda opinion: order(opinion.change), reverse=True)
        return Conflict(
            noun,
            UUID(bytes=record),
            field,
            tuple(self._value(noun, field, *opinion) for opinion in ordered),
            frozenset((ledger.uid(c.replica).hex(), c.seq) for c, _ in ordered),
        )

    def _value(self, noun: str, field: str, change: Change, value: Any) -> Value:
        origin = self.door.ledger.causality.origins[change.replica]
        value = typed(NOUNS[noun], field, value)
        return Value(value, change.author, origin.uid.hex(), origin.laptop, self.shown_at(change))


def _opinion(noun: str, change: Change, field: str) -> Opinion:
    """What a change says of a field of the record that it, or the pair it decides, is about."""
    patch = patch_of(change) or {}
    if field == REMOVED:
        return Opinion(change, patch.get(REMOVED) is True)
    if change.noun == "pair" and noun != "pair":
        return Opinion(change, (patch.get("chosen") or {}).get(field))
    return Opinion(change, patch.get(field))
