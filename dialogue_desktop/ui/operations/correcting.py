"""What a person says of the rows of a list or a grid before it is brought in (P6, A20).

Corrections are values: what was said before is kept as it was, and that is what undoing takes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol
from uuid import UUID

from ...exchange.list_corrections import AS_READ, Correction, Corrections

if TYPE_CHECKING:
    from ...exchange.list_findings import ListRow
    from ...exchange.twins import Twin
    from ...workspace import Workspace


_OWN = frozenset(("name", "name_ar", "phone", "email", "birth_year"))
"""What each person has for themselves."""
Key = str | int
"""A field of a person, or a column of a grid."""


class Known(NamedTuple):
    """Somebody who is here already, by id and name."""

    id: UUID
    name: str


class Row(Protocol):
    """A row as it was read, of a list or of a grid."""

    @property
    def number(self) -> int: ...
    @property
    def read(self) -> ListRow | None: ...
    @property
    def unread(self) -> Mapping[int, str]: ...


def texts(row: ListRow) -> dict[str, str]:
    """What a row says, field by field, as a person would correct it: what was understood, or
    else what stands there."""
    found = {field: str(value) for field, value in row.values.items()}
    for fault in row.faults:
        if fault.field:
            found.setdefault(fault.field, fault.value)
    return found


def reason(field: str, text: str, country: str) -> str:
    """Why what is typed can't be taken; blank when it can."""
    from ...exchange.list_rows import checker

    outcome = checker(field, country)(text)
    return outcome.reason if outcome.value is None else ""


def said(corrections: Corrections, number: int, **changes: Any) -> Corrections:
    """The same corrections, with something else said of a row."""
    correction = replace(of(corrections, number), **changes)
    rest = without(corrections, number)
    return rest if correction == AS_READ else {**rest, number: correction}


def written(corrections: Corrections, number: int, texts: Mapping[Key, str]) -> Corrections:
    """The same corrections, with something else written in the fields or marks of a row."""
    stands = of(corrections, number)
    values = {key: text for key, text in texts.items() if isinstance(key, str)}
    marks = {key: text for key, text in texts.items() if isinstance(key, int)}
    taken = stands.taken or None  # who corrects a row wants it
    return said(
        corrections,
        number,
        values={**stands.values, **values},
        marks={**stands.marks, **marks},
        taken=taken,
    )


def without(corrections: Corrections, number: int) -> Corrections:
    """The row as it was read."""
    return {other: one for other, one in corrections.items() if other != number}


def of(corrections: Corrections, number: int) -> Correction:
    """What is said of a row."""
    return corrections.get(number, AS_READ)


def alike(rows: Iterable[Row], number: int, key: Key) -> list[tuple[int, Key]]:
    """The other fields or marks where the very same stands that is not understood either."""
    unread = [(row.number, place, text) for row in rows for place, text in _unread(row)]
    wanted = next((text for row, at, text in unread if (row, at) == (number, key)), None)
    return [
        (row, at)
        for row, at, text in unread
        if text == wanted and (row, at) != (number, key) and (isinstance(at, int) or at == key)
    ]


def _unread(row: Row) -> Iterator[tuple[Key, str]]:
    """What is not understood, and means the same wherever it stands: a word, a place, a mark."""
    yield from row.unread.items()
    for fault in row.read.faults if row.read is not None else ():
        if fault.field and fault.field not in _OWN:
            yield fault.field, fault.value


def maybe(
    ws: Workspace, people: Mapping[int, UUID], known: Iterable[UUID], twins: Iterable[Twin]
) -> dict[int, Known]:
    """Who of the people here a new row may be: the one most like it."""
    from ...domain.participants import Participant

    rows = {id: number for number, id in people.items() if id not in set(known)}
    found: dict[int, Known] = {}
    for twin in twins:
        for new, here in ((twin.first, twin.second), (twin.second, twin.first)):
            if new not in rows or here in rows or rows[new] in found:
                continue
            if (person := ws.get(Participant, here)) is not None:
                found[rows[new]] = Known(here, person.name or person.name_ar or "")
    return found


def people_by_name(ws: Workspace) -> dict[str, UUID]:
    """Everybody here under a name that nobody else has in it."""
    found: dict[str, UUID] = {}
    for person in ws.evidence():
        name = person.name or person.name_ar or ""
        for label in (name, f"{name} · {person.commune}", f"{name} · {person.phone}"):
            if label not in found:
                found[label] = person.id
                break
    return found
