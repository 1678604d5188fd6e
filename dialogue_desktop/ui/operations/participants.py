"""Reading, adding, changing and removing people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from ...domain.roster import Roster, RosterLine, roster_line
from ...errors import DialogueError
from .jobs import job
from .mandates import TERM, Term, hold, terms_of

if TYPE_CHECKING:
    from pathlib import Path

    from ...domain.consents import Agreed
    from ...domain.participants import Participant
    from ...store.readings import Entry
    from ...verbs.deciding import United
    from ...workspace import Workspace

Count = Callable[[Iterable[RosterLine]], "Counter[str]"]
"""How many people answer to each filter."""
SEVERAL = 200
"""More changed people than this are read anew as a whole."""


@dataclass
class Known:
    """What was typed before and is proposed again."""

    communes: list[str] = field(default_factory=list)
    organisations: list[str] = field(default_factory=list)
    functions: list[str] = field(default_factory=list)


@dataclass
class People:
    """Everybody, in order, and what can be proposed while typing."""

    roster: Roster
    known: Known
    counts: Counter[str] | None = None
    country: str = "MA"
    cohorts: list[tuple[UUID, str]] = field(default_factory=list)


@dataclass
class Changed:
    """The lines of people who changed, and who is no longer there."""

    lines: list[RosterLine]
    gone: list[UUID]


@dataclass
class Card:
    """One person in full, with the organisation's name, the mandates and what the person was
    united with; ``acts`` is how many undos take back what was just saved. Of somebody ``erased``
    nothing personal can be written any more."""

    record: Participant
    organisation: str = ""
    terms: list[Term] = field(default_factory=list)
    acts: int = 1
    united: list[United] = field(default_factory=list)
    erased: bool = False


class StillHeld(NamedTuple):
    """What was written before a person was erased, and holds that person still."""

    backups: int
    folder: Path | None
    handed_over: bool


@job
def read(ws: Workspace, arabic_first: bool, count: Count) -> People:
    """Everybody, put in order and counted."""
    from ...domain.programme import Cohort

    lines = ws.roster()
    return People(
        Roster(lines).prepare(arabic_first),
        known(lines, _organisations(ws)),
        count(lines),
        ws.programme.country or "MA",
        [(one.id, one.title or one.title_ar or "") for one in ws.all(Cohort)],
    )


class Glance:
    """Everybody in a file that is about to be opened, to be shown at once; where their words
    stand is noted while they are being painted."""

    def __init__(self, path: Path, arabic_first: bool, count: Count) -> None:
        self._path, self._arabic_first, self._count = path, arabic_first, count
        self._read: People | None = None

    def read(self) -> People:
        """Everybody, in order."""
        from ...store.glance import people_of

        lines = people_of(self._path)
        roster = Roster(lines).put_in_order(self._arabic_first)
        self._read = People(roster, known(lines, ()), self._count(lines))
        return self._read

    def index(self) -> None:
        """Note where their words stand."""
        if self._read is not None:
            self._read.roster.prepare(self._arabic_first)


def known(lines: Iterable[RosterLine], organisations: Iterable[str]) -> Known:
    """Communes and functions, the most frequent first, and organisations in order."""
    communes: Counter[str] = Counter()
    functions: Counter[str] = Counter()
    for line in lines:
        if line.commune:
            communes[line.commune] += 1
        if line.function:
            functions[line.function] += 1
    return Known(
        [name for name, _ in communes.most_common(2000)],
        sorted(set(organisations)),
        [name for name, _ in functions.most_common(500)],
    )


def _organisations(ws: Workspace) -> list[str]:
    from ...domain.organisations import Organisation

    names = [(found.name, found.name_ar) for found in ws.all(Organisation)]
    return [name for pair in names for name in pair if name]


@job
def read_changed(ws: Workspace, ids: Iterable[UUID]) -> Changed:
    """Read again the people who changed."""
    from ...domain.participants import Participant

    lines, gone = [], []
    for id in ids:
        record = ws.get(Participant, id)
        if record is None or record.id != id:
            gone.append(id)
        else:
            lines.append(line_of(ws, record))
    return Changed(lines, gone)


def line_of(ws: Workspace, record: Participant) -> RosterLine:
    """A person as lists show one."""
    from ...domain.organisations import Organisation

    body = ws.get(Organisation, record.organisation_id) if record.organisation_id else None
    return roster_line(
        record.id,
        record.name,
        record.name_ar,
        record.sex,
        record.role,
        record.function,
        record.commune,
        body.name if body else None,
        body.name_ar if body else None,
        record.phone,
        record.to_complete,
        record.birth_year,
        record.cohort_id,
        record.enrolled_from,
    )._replace(**_consents(ws, record.id)._asdict())


def _consents(ws: Workspace, id: UUID) -> Agreed:
    from ...domain.consents import NOTHING, Consent, purposes

    said = [one for one in ws.all(Consent, participant_id=id) if one.allows or one.refuses]
    found = purposes((id, one.purpose_id, one.allows) for one in said)
    return found.get(id, NOTHING)


def card_of(ws: Workspace, id: UUID) -> Card | None:
    """One person in full; None if that person was removed."""
    from ...domain.organisations import Organisation
    from ...domain.participants import Participant

    record = ws.get(Participant, id)
    if record is None:
        return None
    body = ws.get(Organisation, record.organisation_id) if record.organisation_id else None
    name = (body.name or body.name_ar or "") if body else ""
    erased = ws.is_erased(record.id)
    return Card(record, name, terms_of(ws, record.id), 1, ws.united(record.id), erased)


read_card = job(card_of)
"""One person in full; None if that person was removed meanwhile."""


@job
def save(ws: Workspace, record: Participant | None, values: dict[str, Any]) -> Card:
    """Add a person (``record`` is None) or write the given fields of one as it was read.

    ``values`` may hold ``organisation``, a name: the organisation of that name, or a new one.
    """
    fields = _checked(values)
    term = {name: fields.pop(name) for name in TERM if name in fields}
    acts = _placed(ws, fields)
    _with_area(ws, fields)
    id = _written(ws, record, fields)
    card = card_of(ws, id)
    if card is None:
        raise DialogueError("removed")
    if hold(ws, card.record, term):
        acts += 1
        card.terms = terms_of(ws, id)
    card.acts = acts + bool(fields)
    return card


def _placed(ws: Workspace, fields: dict[str, Any]) -> int:
    """Put an organisation's id in the place of its name; how many had to be made for it."""
    if "organisation" not in fields:
        return 0
    before = len(_organisations(ws))
    name = str(fields.pop("organisation") or "")
    fields["organisation_id"] = organisation_named(ws, name, fields.get("role"))
    return int(len(_organisations(ws)) > before)


def _checked(values: dict[str, Any]) -> dict[str, Any]:
    """The values as their fields take them; what does not fit is named before anything is
    written."""
    from ...domain.participants import Participant
    from ...domain.records import checked_field

    unchecked = ("organisation", *TERM)
    return {
        name: value if name in unchecked else checked_field(Participant, name, value)
        for name, value in values.items()
    }


def _written(ws: Workspace, record: Participant | None, fields: dict[str, Any]) -> UUID:
    from ...domain.participants import Participant

    if record is None:
        return ws.add(Participant(**fields)).id
    if fields:
        ws.edit(record, **fields)
    return record.id


def organisation_named(ws: Workspace, name: str, role: str | None = None) -> UUID | None:
    """The organisation that is called so in either script; made if there is none."""
    from ...domain.names import fold, is_arabic
    from ...domain.organisations import Organisation

    wanted = fold(name)
    if not wanted:
        return None
    for found in ws.all(Organisation):
        if wanted in (fold(found.name), fold(found.name_ar)):
            return found.id
    latin, arabic = (None, name.strip()) if is_arabic(wanted) else (name.strip(), None)
    return ws.add(Organisation(name=latin, name_ar=arabic, kind=role)).id


def _with_area(ws: Workspace, fields: dict[str, Any]) -> None:
    """A commune known already brings its province and region, where they are not given."""
    from ...domain.participants import Participant

    if not fields.get("commune") or fields.get("province") or fields.get("region"):
        return
    for other in ws.all(Participant, commune=fields["commune"]):
        if other.province or other.region:
            fields["province"], fields["region"] = other.province, other.region
            return


@job
def erase(ws: Workspace, id: UUID) -> StillHeld:
    """Empty all that is personal of somebody, for good; answers what still holds it."""
    ws.erase(id)
    ws.finish_backup()
    kept = ws.backups()
    folder = kept[0].path.parent if kept else None
    return StillHeld(len(kept), folder, ws.standing().exported_at is not None)


@job
def last_entry(ws: Workspace, id: UUID, field: str) -> Entry | None:
    """Who wrote a field of a person last, and when."""
    return next((entry for entry in reversed(ws.history(id)) if entry.field == field), None)


@job
def part(ws: Workspace, id: UUID) -> None:
    """Take a person out of those with whom it is known as one."""
    ws.separate(id)
