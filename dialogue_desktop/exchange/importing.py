"""A list of people brought in: what it would do, told row by row, and then done as one act.

A row that certainly is somebody here fills what is empty and lists what differs; a row that is
nobody here is added. Nothing is written by planning.
"""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple
from uuid import UUID, uuid4

from ..domain.names import first_strong, fold
from ..domain.organisations import Organisation
from ..domain.participants import Participant
from ..domain.records import as_read, plain
from ..domain.twins import Pair
from ..errors import DialogueError
from ..progress import Progress
from ..store.door import Said
from ..store.readings import Readings
from .evidence import Person
from .lazy_list import LazyList
from .list_corrections import Correction, Corrections
from .list_findings import Fault, ListRow, Notice, ParticipantList, by_row
from .list_matching import Known
from .lists import read_list
from .twins import Twin


class Filling(NamedTuple):
    """A value in the list that was missing here, or that a person wants over the one here."""

    row: int
    id: UUID
    field: str
    value: Any


class Difference(NamedTuple):
    """A value in the list that is another one here: listed, never written."""

    row: int
    id: UUID
    field: str
    here: Any
    listed: Any


@dataclass
class ImportReport:
    """What an import does: records added, records matched, what differs, what is faulty.

    ``people`` tells who each row taken is or becomes: number of the row -> id.
    """

    added: Sequence[Participant] = ()
    matched: list[Participant] = field(default_factory=list)
    filled: list[Filling] = field(default_factory=list)
    differs: list[Difference] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    notices: list[Notice] = field(default_factory=list)
    twins: list[Twin] = field(default_factory=list)
    people: dict[int, UUID] = field(default_factory=dict)
    list: ParticipantList | None = None

    @property
    def to_look_at(self) -> dict[int, Sequence[Fault]]:
        """The rows to look at, each once, with all that is said of it."""
        return {**by_row(self.faults)}


@dataclass
class Plan:
    """An import that is ready: the acts it would write, and the report of them."""

    said: list[Said] = field(default_factory=list)
    report: ImportReport = field(default_factory=ImportReport)
    new: list[Person] = field(default_factory=list)
    """Who would be added, to look for their twins."""
    parted: set[frozenset[UUID]] = field(default_factory=set)
    """Who is not the same, as a person said."""


def planned(
    path: Path,
    readings: Readings,
    country: str,
    progress: Progress | None = None,
    *,
    sheet: str | None = None,
    fields: Mapping[int, str | None] | None = None,
    corrections: Corrections | None = None,
) -> Plan:
    """Read a list and say what it would do to the people who are here.

    ``sheet``, ``fields`` and ``corrections`` say what is read, as in :func:`read_list`. Raises
    :class:`RefusedFile` when it is no list of people.
    """
    listed = read_list(
        path,
        country=country,
        sheet=sheet,
        fields=fields,
        corrections=corrections,
        progress=progress,
    )
    return planned_people(listed, readings)


def planned_people(listed: ParticipantList, readings: Readings, fill: bool = True) -> Plan:
    """The same of a list that was read already; without ``fill`` who is known stays as they
    are."""
    plan = Plan()
    plan.report.list = listed
    plan.report.faults = list(listed.faults)
    plan.report.notices = list(listed.notices)
    people = [Person(*row) for row in readings.people()]
    organisations = _Organisations(readings, plan.said)
    told = [organisations.placed(row.values) for row in listed.rows]
    rows = [_person(values) for values in told]
    certain = Known(people).certain(rows) if people else [None] * len(rows)
    here = {person.id for person in people}
    for row, values, person, seems in zip(listed.rows, told, rows, certain, strict=True):
        found = _meant(row.correction, seems, here)
        if seems and row.correction.another:
            _part(plan, seems, person.id)
        plan.report.people[row.number] = found or person.id
        if found is None:
            plan.new.append(person)
            _add(plan, person.id, values)
        else:
            _fill(plan, readings, row, found, values if fill else {})
    new_people = [act for act in plan.said if act.fresh]
    plan.report.added = LazyList(lambda: new_people, partial(map, _participant))
    return plan


def _meant(correction: Correction, seems: UUID | None, here: Container[UUID]) -> UUID | None:
    """Who of the people here a row is: whom a person named, or else who it seems to be."""
    if correction.person in here:
        return correction.person
    return None if correction.another else seems


def _part(plan: Plan, here: UUID, new: UUID) -> None:
    """That two with one name are two people is remembered, and travels: nobody asks again."""
    pair = Pair(first=here, second=new, verdict="different")
    said = {name: plain(getattr(pair, name)) for name in ("first", "second", "of", "verdict")}
    plan.said.append(Said(Pair.noun, pair.id.bytes, said))
    plan.parted.add(frozenset((here, new)))


def _participant(act: Said) -> Participant:
    return as_read(Participant, UUID(bytes=act.record), dict(act.patch))


def _person(values: dict[str, Any]) -> Person:
    known = {name: values.get(name) for name in Person._fields if name != "id"}
    return Person(id=uuid4(), **known)


def _add(plan: Plan, id: UUID, values: dict[str, Any]) -> None:
    patch = {name: plain(value) for name, value in values.items() if value is not None}
    plan.said.append(Said(Participant.noun, id.bytes, patch, fresh=True))


def _fill(plan: Plan, readings: Readings, row: ListRow, id: UUID, values: dict[str, Any]) -> None:
    """What is empty here is filled from the row; what differs is listed (P15)."""
    here = readings.get(Participant, id)
    if here is None:
        raise DialogueError("unknown", id=str(id))
    patch = {}
    for name, value in values.items():
        stands = getattr(here, name)
        if value is None or stands == value:
            continue
        if stands is None or name in row.correction.over:
            patch[name] = plain(value)
            plan.report.filled.append(Filling(row.number, id, name, value))
        elif not _says_the_same(stands, value):
            plan.report.differs.append(Difference(row.number, id, name, stands, value))
    plan.report.matched.append(here)
    if patch:
        plan.said.append(Said(Participant.noun, here.id.bytes, patch))


def _says_the_same(here: Any, listed: Any) -> bool:
    """Whether two texts differ only in what people write now so, now so."""
    return isinstance(here, str) and isinstance(listed, str) and fold(here) == fold(listed)


class _Organisations:
    """Organisations that a list names: found by their name, or added once."""

    def __init__(self, readings: Readings, said: list[Said]) -> None:
        self._said = said
        self._known: dict[str, UUID] = {}
        for organisation in readings.all(Organisation):
            for name in (organisation.name, organisation.name_ar):
                if name:
                    self._known.setdefault(fold(name), organisation.id)

    def placed(self, values: dict[str, Any]) -> dict[str, Any]:
        """The values with the organisation's id in the place of its name."""
        name = values.get("organisation")
        rest = {field: value for field, value in values.items() if field != "organisation"}
        if name and fold(name):
            rest["organisation_id"] = self._id(name)
        return rest

    def _id(self, name: str) -> UUID:
        folded = fold(name)
        if folded not in self._known:
            self._known[folded] = id = uuid4()
            field = "name_ar" if first_strong(name) == "rtl" else "name"
            self._said.append(Said(Organisation.noun, id.bytes, {field: name}))
        return self._known[folded]
