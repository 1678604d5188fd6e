"""An open file: what every verb writes through and reads from."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar
from uuid import UUID

from ..domain.nouns import NOUNS
from ..domain.participants import Participant
from ..domain.programme import PROGRAMME_ID, Programme
from ..domain.records import Record
from ..errors import DialogueError
from ..journal.rules import REMOVED
from ..store import backups, file
from ..store.door import Door, Said
from ..store.drafting import Drafting
from ..store.erasing import forgotten
from ..store.file import Row, explained, local
from ..store.fingerprint import fingerprint
from ..store.readings import Readings
from ..store.rows import Told
from ..store.silencing import Silencing
from ..store.tables import columns_of
from ..store.watching import Tell

if TYPE_CHECKING:
    from ..exchange.acquaintances import Acquaintances

R = TypeVar("R", bound=Record)
Clock = Callable[[], dt.datetime]
RecordOrId = Record | UUID | str


class Step(NamedTuple):
    """What can be undone: changes of this sitting, from one seq to another."""

    first: int
    last: int


class Opened:
    """One open file and who is at the keyboard."""

    def __init__(self, path: Path, author: str, passphrase: str | None, clock: Clock) -> None:
        self.path = path
        self.author = author
        self._passphrase = passphrase
        self._clock = clock
        self._lock = file.Lock(path)
        with ExitStack() as otherwise:
            otherwise.callback(self._lock.release)
            file.sweep(path)
            backups.part_from(path)
            self._attach()
            otherwise.pop_all()
        self._done: dict[str, list[Step]] = {}
        self._undone: dict[str, list[Step]] = {}
        self._touched: dict[str, set[UUID]] = {}

    def _attach(self) -> None:
        self._connection = file.open_working(self.path, self._passphrase)
        with explained(self.path), ExitStack() as otherwise:
            otherwise.callback(self._connection.close)
            self._door = Door(self._connection)
            if not self._door.ledger.names_its_sittings():
                raise DialogueError("damaged", name=self.path.name)
            self._read = Readings(self._door)
            self._silencing = Silencing(self._read)
            otherwise.pop_all()
        self._acquaintances: Acquaintances | None = None
        self._met_to: bytes | None = None
        self._unlearned: set[UUID] = set()

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

    @property
    def is_writing(self) -> bool:
        """Whether something is on its way to the disk at this moment; asked from any thread."""
        return self._door.is_writing

    @property
    def is_open(self) -> bool:
        """Whether the file is held; one that was closed answers nothing any more."""
        return self._connection is not None

    def _write(self, said: list[Said], tell: Tell | None = None) -> Told:
        if not said:
            return Told(self._door.ledger.causality, self._read.rows)
        silence = self._silencing.needed(said)
        step, told = self._put([*said, *silence], tell)
        undoable = Step(step.first, step.last - len(silence))
        self._done.setdefault(self.author, []).append(undoable)
        self._undone.pop(self.author, None)
        return told

    def _put(self, said: list[Said], tell: Tell | None = None) -> tuple[Step, Told]:
        told, seqs = self._door.write(said, clean(self.author), self._now(), tell)
        self._note(told)
        return Step(seqs[0], seqs[-1]), told

    def _note(self, told: Told) -> None:
        """What was written about is news, even where the row stays as it was: a decision for the
        value that is shown already, or such a decision taken back."""
        news = told.read() or {"*": []}  # nothing of a record: something of other changes
        for noun, ids in news.items():
            self._touched.setdefault(noun, set()).update(UUID(bytes=id) for id in ids)
        if self._acquaintances is not None:
            self._unlearned.update(UUID(bytes=id) for id in news.get(Participant.noun, ()))
        if "*" in news:
            self._acquaintances = None

    def _meet(self, most: int = -1) -> bool:
        """Make so many more people ready to be asked for twins; whether all are."""
        from ..exchange.acquaintances import Acquaintances
        from ..exchange.evidence import Person

        if self._acquaintances is None:
            self._acquaintances, self._met_to = Acquaintances(), b""
            self._unlearned.clear()
        if self._met_to is None:
            return True
        rows = list(self._read.people(self._met_to, most))
        for row in rows:
            self._acquaintances.learn(Person(*row))
        self._met_to = rows[-1][0].bytes if rows and most >= 0 else None
        return self._met_to is None

    def _known_people(self) -> Acquaintances:
        """Who is here, made ready once to be asked for twins; who changed is learned anew."""
        from ..exchange.evidence import Person

        self._meet()
        here = self._acquaintances
        assert here is not None
        while self._unlearned:
            id = self._unlearned.pop()
            here.forget(id)
            for row in self._read.people((id.int - 1).to_bytes(16, "big"), 1):
                if row[0] == id:
                    here.learn(Person(*row))
        return here

    def _country(self) -> str:
        return self.programme.country or "MA"

    def _drafting(self) -> Drafting:
        return Drafting(self._read, self._silencing, self._country, self._clock)

    def _now(self) -> int:
        delta = self._clock() - dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
        return delta // dt.timedelta(microseconds=1)

    def _current(self, record: RecordOrId) -> tuple[type[Record], Row]:
        id = id_of(record)
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

    def _check_remembered(self, kind: type[Record], row: Row, fields: Mapping[str, Any]) -> None:
        """Of a person who was forgotten nothing personal is written: it would be emptied again."""
        if kind is not Participant or not self._door.ledger.erased:
            return
        said = any(fields[name] is not None for name in kind.personal & fields.keys())
        if said and row[0] in forgotten(self._door.ledger, self._door.projection):
            raise DialogueError("erased")

    def _back(self, record: R, told: Told) -> R:
        """A record as it is now, read again only if this write did not touch it."""
        id = self._read.shown(record.id)
        _, row = told.pair(record.noun, id)
        row = row or self._read.row(record.noun, id)
        return self._read.record(type(record), row) if row else record

    def _marks(self) -> dict[str, int]:
        ledger = self._door.ledger
        return {ledger.uid(r).hex(): seq for r, seq in ledger.marks.items() if seq}

    def _remember(self, name: str, value: Any) -> None:
        with explained(self.path), self._door.opened() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO local VALUES (?,?)", (name, json.dumps(value))
            )

    def fingerprint(self) -> str:
        """The same on two laptops exactly when they hold the same data."""
        with explained(self.path):
            return fingerprint(self._door.ledger)


def uuid_of(id: UUID | str) -> UUID:
    return id if isinstance(id, UUID) else UUID(id)


def id_of(record: RecordOrId) -> UUID:
    return record.id if isinstance(record, Record) else uuid_of(record)


def removal_of(kind: type[Record], row: Row) -> int:
    return int(row[columns_of(kind.noun).index(REMOVED)])


def clean(text: str) -> str:
    return text.encode(errors="replace").decode()[:200]
