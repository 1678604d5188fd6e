"""Lists of people brought in: what one would do, told row by row, then done as one act (P6)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from ...errors import DialogueError

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from ...exchange.importing import ImportReport
    from ...workspace import Workspace
    from ..desk import Desk, Tell

DAMAGE = frozenset({"mojibake", "lossy_encoding", "unreadable", "stray_quote"})
"""Notices that a person should read before importing: text was spoilt on the way here."""

Params = dict[str, Any]


class ColumnLine(NamedTuple):
    """A column of the list and the field it fills; None is not taken."""

    heading: str
    field: str | None


class ListLine(NamedTuple):
    """One row of the list and what happens to it.

    ``kind`` is ``look``, ``known`` or ``new``; ``told`` are a word of ``lists`` and its
    parameters, ``filled`` the fields that a known person gets, ``kept`` those that stay with
    the other value listed: field, value here, value in the list.
    """

    kind: str
    number: int
    name: str
    place: str = ""
    value: str = ""
    told: tuple[str, Params] | None = None
    filled: tuple[str, ...] = ()
    kept: tuple[tuple[str, str, str], ...] = ()


@dataclass
class ListPreview:
    """All that is shown of a list before anything is written."""

    path: Path
    sheet: str = ""
    encoding: str = ""
    rows: int = 0
    added: int = 0
    completed: int = 0
    known: int = 0
    left: int = 0
    twins: int = 0
    columns: list[ColumnLine] = field(default_factory=list)
    lines: list[ListLine] = field(default_factory=list)
    notices: list[tuple[str, Params]] = field(default_factory=list)

    def of(self, kind: str) -> list[ListLine]:
        """The lines of one kind, in the order of the list."""
        return [line for line in self.lines if line.kind == kind]


def preview_list(
    desk: Desk,
    path: Path,
    then: Callable[[ListPreview], None],
    failed: Callable[[DialogueError], None],
    owner: QObject,
) -> None:
    """Say what a list would do; nothing is written."""

    def job(ws: Workspace, tell: Tell) -> ListPreview:
        return previewed(path, ws.import_participants(path, dry_run=True, progress=tell))

    desk.run_long(job, then, failed, owner)


def import_list(
    desk: Desk,
    path: Path,
    then: Callable[[tuple[int, int]], None],
    failed: Callable[[DialogueError], None],
    owner: QObject,
) -> None:
    """Bring a list in as one act; answers how many people were added and how many completed."""

    def job(ws: Workspace, tell: Tell) -> tuple[int, int]:
        report = ws.import_participants(path, progress=tell)
        return len(report.added), _completed(report)

    desk.run_long(job, then, failed, owner)


def _completed(report: ImportReport) -> int:
    return len({id for id, _, _ in report.filled})


def previewed(path: Path, report: ImportReport) -> ListPreview:
    """A report as lines to show."""
    listed: Any = report.list
    made = ListPreview(
        path,
        listed.sheet,
        listed.encoding,
        len(listed.rows) + len(listed.left),
        len(report.added),
        _completed(report),
        len(report.matched),
        len(listed.left),
        len(report.twins),
        [ColumnLine(one.heading, one.field) for one in listed.columns],
    )
    made.notices = [(one.code, dict(one.params)) for one in report.notices]
    made.lines = [*_to_look_at(report), *_known(report), *_new(report)]
    return made


def _named(values: dict[str, Any]) -> tuple[str, str]:
    return values.get("name") or values.get("name_ar") or "", values.get("commune") or ""


def _to_look_at(report: ImportReport) -> Iterator[ListLine]:
    """A line per fault, as the rows stand in the list."""
    listed: Any = report.list
    rows = {row.number: row for row in (*listed.rows, *listed.left)}
    for fault in report.faults:
        row = rows.get(fault.row)
        name, place = _named(row.values) if row else ("", "")
        told = (fault.reason, dict(fault.params))
        yield ListLine("look", fault.row, name, place, fault.value, told)


def _known(report: ImportReport) -> Iterator[ListLine]:
    """A line per person who is here already."""
    filled: dict[UUID, list[str]] = {}
    for id, name, _ in report.filled:
        filled.setdefault(id, []).append(name)
    kept: dict[UUID, list[tuple[str, str, str]]] = {}
    numbers: dict[UUID, int] = {}
    for one in report.differs:
        kept.setdefault(one.id, []).append((one.field, str(one.here), str(one.listed)))
        numbers[one.id] = one.row
    for person in report.matched:
        name, place = person.name or person.name_ar or "", person.commune or ""
        differing = kept.get(person.id, [])
        yield ListLine(
            "known",
            numbers.get(person.id, 0),
            name,
            place,
            person.phone or "",
            filled=tuple(filled.get(person.id, ())),
            kept=tuple(differing),
        )


def _new(report: ImportReport) -> Iterator[ListLine]:
    """A line per person to be added, with the number of the row."""
    numbers = _numbers(report)
    for person in report.added:
        name = person.name or person.name_ar or ""
        number = next(numbers.get((person.name, person.name_ar), iter(())), 0)
        yield ListLine("new", number, name, person.commune or "", person.phone or "")


def _numbers(report: ImportReport) -> dict[tuple[Any, Any], Iterator[int]]:
    """Names -> the numbers of the rows that bear them."""
    listed: Any = report.list
    found: dict[tuple[Any, Any], list[int]] = {}
    for row in listed.rows:
        key = row.values.get("name"), row.values.get("name_ar")
        found.setdefault(key, []).append(row.number)
    return {key: iter(numbers) for key, numbers in found.items()}


def worth_reading(notices: Iterable[tuple[str, Params]], damage: bool) -> list[tuple[str, Params]]:
    """The notices about spoilt text, or the others that no column or row shows by itself."""
    shown_elsewhere = {"columns_unknown", "duplicate_rows"}
    return [
        (code, params)
        for code, params in notices
        if (code in DAMAGE) == damage and code not in shown_elsewhere
    ]
