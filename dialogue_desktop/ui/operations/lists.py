"""Lists of people brought in: what one would do, told row by row, then done as one act (P6)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from ...errors import DialogueError
from ...exchange.list_corrections import AS_READ, Correction, Corrections
from .correcting import Known, maybe, people_by_name
from .jobs import long_job

if TYPE_CHECKING:
    from ...domain.participants import Participant
    from ...exchange.importing import ImportReport
    from ...exchange.list_findings import ListRow
    from ...reports.listing import Listing
    from ...workspace import Workspace
    from ..desk import Tell

DAMAGE = frozenset({"mojibake", "lossy_encoding", "unreadable", "stray_quote"})
"""Notices that a person should read before importing: text was spoilt on the way here."""

Params = dict[str, Any]


Stamp = tuple[int, int]


class Reading(NamedTuple):
    """How a list is read: of which sheet, what columns hold where a person said so, and what is
    said of its rows. ``stamp`` is how the file was when it was looked at."""

    path: Path
    sheet: str | None = None
    fields: Mapping[int, str | None] = {}
    corrections: Corrections = {}
    stamp: Stamp | None = None

    def checked(self) -> Reading:
        """The same, sure to be of the file that was looked at: what is said of rows by their
        numbers is of no other. Raises :class:`DialogueError`, code ``list_changed``."""
        try:
            found = self.path.stat()
        except OSError:
            return self  # reading it says why it can't be read
        stamp = (found.st_size, found.st_mtime_ns)
        if self.stamp not in (None, stamp):
            raise DialogueError("list_changed", name=self.path.name)
        return self._replace(stamp=stamp)


@dataclass(frozen=True)
class ColumnLine:
    """A column of the list, its place, and the field it fills; None is not taken."""

    heading: str
    field: str | None
    index: int = 0
    letter: str = ""


class ListLine(NamedTuple):
    """One row of the list and what happens to it.

    ``kind`` is ``new``, ``known`` or ``left``; ``told`` are words of ``lists`` and their
    parameters, ``filled`` the fields that a known person gets, ``kept`` those that stay with
    the other value listed: field, value here, value in the list; ``over`` those of which a
    person wants the other value. ``read`` is the row itself, ``maybe`` who here it may be,
    ``person`` who here it is.
    """

    kind: str
    number: int
    name: str
    place: str = ""
    value: str = ""
    told: tuple[tuple[str, Params], ...] = ()
    filled: tuple[str, ...] = ()
    kept: tuple[tuple[str, str, str], ...] = ()
    sex: str | None = None
    read: ListRow | None = None
    maybe: Known | None = None
    over: tuple[tuple[str, str, str], ...] = ()
    unread: Mapping[int, str] = {}
    person: UUID | None = None

    @property
    def correction(self) -> Correction:
        """What a person said of the row."""
        return self.read.correction if self.read is not None else AS_READ

    @property
    def open(self) -> bool:
        """Whether somebody should look at it still."""
        told = any(code != "left_out" for code, _ in self.told)
        return told or bool(self.maybe and not self.correction.another)

    @property
    def section(self) -> str:
        """Where the row is shown: what has to be told of it goes before what happens."""
        return "look" if self.told or self.maybe else self.kind


@dataclass
class ListPreview:
    """All that is shown of a list before anything is written; ``nameless`` when no column is
    known to hold names, and somebody has to say which does."""

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
    sheets: list[str] = field(default_factory=list)
    nameless: bool = False
    reading: Reading | None = None
    country: str = ""
    people: Mapping[str, UUID] = field(default_factory=dict)

    def of(self, section: str) -> list[ListLine]:
        """The lines of one section, in the order of the list."""
        return [line for line in self.lines if line.section == section]


def list_preview(ws: Workspace, reading: Reading, tell: Tell) -> ListPreview:
    """What a list would do, as lines to show."""
    reading = reading.checked()
    report = _report(ws, reading, tell)
    known = {person.id for person in report.matched}
    made = previewed(reading, report, _bodies(ws), maybe(ws, report.people, known, report.twins))
    made.country = ws.programme.country or "MA"
    made.people = people_by_name(ws)
    return made


@long_job
def bring(ws: Workspace, tell: Tell, reading: Reading) -> tuple[int, int, bool]:
    """Bring a list in as one act; answers how many people were added and how many completed, and
    whether there was nobody before, and half-days wait for them."""
    from ...domain.slots import Slot

    path, sheet, fields, corrections, _ = reading.checked()
    nobody = not ws.roster()
    report = ws.import_participants(
        path, progress=tell, sheet=sheet, fields=fields, corrections=corrections
    )
    return len(report.added), _completed(report), nobody and bool(ws.all(Slot))


def _report(ws: Workspace, reading: Reading, tell: Tell) -> ImportReport:
    """What the list would do; of one without names only its columns."""
    from ...exchange.importing import ImportReport
    from ...exchange.list_findings import RefusedList

    path, sheet, fields, corrections, _ = reading
    try:
        return ws.import_participants(
            path, True, tell, sheet=sheet, fields=fields, corrections=corrections
        )
    except RefusedList as refused:
        if refused.unread is None:
            raise
        return ImportReport(notices=refused.unread.notices, list=refused.unread)


def _bodies(ws: Workspace) -> dict[str, str]:
    """The names of organisations, by id in words."""
    from ...domain.organisations import Organisation

    return {str(one.id): one.name or one.name_ar or "" for one in ws.all(Organisation)}


def _completed(report: ImportReport) -> int:
    return len({one.id for one in report.filled})


def previewed(
    reading: Reading,
    report: ImportReport,
    bodies: Mapping[str, str],
    maybe: Mapping[int, Known] = {},
) -> ListPreview:
    """A report as lines to show; ``maybe`` is who of the people here new rows may be."""
    listed: Any = report.list
    made = ListPreview(
        reading.path,
        listed.sheet,
        listed.encoding,
        len(listed.rows) + len(listed.left),
        len(report.added),
        _completed(report),
        len(report.matched),
        len(listed.left),
        len(report.twins),
        [ColumnLine(one.heading, one.field, one.index, one.letter) for one in listed.columns],
        sheets=listed.sheets,
        nameless=not (listed.rows or listed.left),
        reading=reading._replace(sheet=listed.sheet or None),
    )
    made.notices = [(one.code, dict(one.params)) for one in report.notices]
    made.lines = list(_lines(report, bodies, maybe))
    return made


def _lines(
    report: ImportReport, bodies: Mapping[str, str], maybe: Mapping[int, Known]
) -> Iterator[ListLine]:
    """Every row once, as they stand in the list."""
    listed: Any = report.list
    told = report.to_look_at
    left = {row.number for row in listed.left}
    here = {person.id: person for person in report.matched}
    filled: dict[int, list[str]] = {}
    for row, _, name, _ in report.filled:
        filled.setdefault(row, []).append(name)
    kept = _kept(report, bodies)
    for row in sorted((*listed.rows, *listed.left), key=lambda row: row.number):
        person = here.get(report.people.get(row.number, UUID(int=0)))
        kind = "left" if row.number in left else "known" if person else "new"
        name, name_ar, place, sex = (
            getattr(person, field) if person else row.values.get(field)
            for field in ("name", "name_ar", "commune", "sex")
        )
        yield ListLine(
            kind,
            row.number,
            name or name_ar or "",
            place or "",
            row.values.get("phone") or "",
            tuple((fault.reason, fault.params) for fault in told.get(row.number, ())),
            tuple(filled.get(row.number, ())),
            tuple(kept.get(row.number, ())),
            sex,
            row,
            maybe.get(row.number),
            _over(row, person, bodies),
            person=person.id if person is not None else None,
        )


def _over(
    row: ListRow, person: Participant | None, bodies: Mapping[str, str]
) -> tuple[tuple[str, str, str], ...]:
    """The values here that those of the list go over, as a person wants it."""
    found = []
    for name in sorted(row.correction.over) if person is not None else ():
        here, listed = str(getattr(person, name)), row.values.get(name.removesuffix("_id"))
        found.append((name, bodies.get(here, here), str(listed)))
    return tuple(found)


def _kept(report: ImportReport, bodies: Mapping[str, str]) -> dict[int, list[tuple[str, str, str]]]:
    """What differs, by row; an organisation is called by its name."""
    listed: Any = report.list
    named = {row.number: str(row.values.get("organisation", "")) for row in listed.rows}
    kept: dict[int, list[tuple[str, str, str]]] = {}
    for row, _, name, here, other in report.differs:
        values = str(here), str(other)
        if name == "organisation_id":
            values = bodies.get(values[0], ""), named[row]
        kept.setdefault(row, []).append((name, *values))
    return kept


def worth_reading(notices: Iterable[tuple[str, Params]], damage: bool) -> list[tuple[str, Params]]:
    """The notices about spoilt text, or the others that no column or row shows by itself."""
    shown_elsewhere = {"columns_unknown", "duplicate_rows"}
    return [
        (code, params)
        for code, params in notices
        if (code in DAMAGE) == damage and code not in shown_elsewhere
    ]


@long_job
def write(
    ws: Workspace, tell: Tell, listing: Callable[[], Listing], path: Path, language: str
) -> Path:
    """Write a list that is shown as a workbook or on paper, by the name of the file."""
    return ws.write_list(listing(), path, language, tell)
