"""Reading, adding, changing and removing people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from ...domain.roster import Roster, RosterLine, roster_line
from ...errors import DialogueError
from .mandates import TERM, Term, hold, terms_of

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QObject

    from ...domain.consents import Agreed
    from ...domain.participants import Participant
    from ...verbs.deciding import United
    from ...workspace import Workspace
    from ..desk import Desk

Failed = Callable[[DialogueError], None]

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


def read_people(
    desk: Desk,
    arabic_first: bool,
    count: Callable[[Iterable[RosterLine]], Counter[str]],
    then: Callable[[People], None],
    owner: QObject,
) -> None:
    """Read everybody, put them in order and ``count`` them, all off the interface thread."""

    def job(ws: Workspace) -> People:
        from ...domain.programme import Cohort

        lines = ws.roster()
        return People(
            Roster(lines).prepare(arabic_first),
            known(lines, _organisations(ws)),
            count(lines),
            ws.programme.country or "MA",
            [(one.id, one.title or one.title_ar or "") for one in ws.all(Cohort)],
        )

    desk.run(job, then, owner=owner)


def glance(
    desk: Desk,
    path: Path,
    arabic_first: bool,
    count: Callable[[Iterable[RosterLine]], Counter[str]],
    then: Callable[[People], None],
) -> None:
    """Everybody in a file that is about to be opened, to be shown at once; where their words
    stand is noted while they are being painted."""

    read: list[People] = []

    def look() -> People:
        from ...store.glance import people_of

        lines = people_of(path)
        read.append(
            People(Roster(lines).put_in_order(arabic_first), known(lines, ()), count(lines))
        )
        return read[0]

    def index() -> None:
        for people in read:
            people.roster.prepare(arabic_first)

    desk.glance(look, then)
    desk.glance(index)


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


def read_changed(
    desk: Desk, ids: Iterable[UUID], then: Callable[[Changed], None], owner: QObject
) -> None:
    """Read again the people who changed."""
    wanted = list(ids)

    def job(ws: Workspace) -> Changed:
        from ...domain.participants import Participant

        lines, gone = [], []
        for id in wanted:
            record = ws.get(Participant, id)
            if record is None or record.id != id:
                gone.append(id)
            else:
                lines.append(line_of(ws, record))
        return Changed(lines, gone)

    desk.run(job, then, owner=owner)


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


def read_person(
    desk: Desk, id: UUID, then: Callable[[Card | None], None], owner: QObject | None = None
) -> None:
    """One person in full; None if that person was removed meanwhile."""
    desk.run(lambda ws: card_of(ws, id), then, owner=owner)


def card_of(ws: Workspace, id: UUID) -> Card | None:
    """One person in full, as they stand; None if that person was removed."""
    from ...domain.organisations import Organisation
    from ...domain.participants import Participant

    record = ws.get(Participant, id)
    if record is None:
        return None
    body = ws.get(Organisation, record.organisation_id) if record.organisation_id else None
    name = (body.name or body.name_ar or "") if body else ""
    erased = ws.is_erased(record.id)
    return Card(record, name, terms_of(ws, record.id), 1, ws.united(record.id), erased)


def save_person(
    desk: Desk,
    record: Participant | None,
    values: dict[str, Any],
    then: Callable[[Card], None],
    failed: Failed,
    owner: QObject | None = None,
) -> None:
    """Add a person (``record`` is None) or write the given fields of one as it was read.

    ``values`` may hold ``organisation``, a name: the organisation of that name, or a new one.
    """

    desk.run(lambda ws: _saved(ws, record, values), then, failed, owner)


def _saved(ws: Workspace, record: Participant | None, values: dict[str, Any]) -> Card:
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


def remove_person(desk: Desk, id: UUID, then: Callable[[None], None]) -> None:
    """Take a person off the list; what belongs to the person is hidden with them."""
    desk.run(lambda ws: ws.remove(id), then)


def edit_several(
    desk: Desk,
    ids: Iterable[UUID],
    fields: dict[str, Any],
    then: Callable[[int], None],
    failed: Failed,
) -> None:
    """Write the same fields of several people as one act."""
    wanted = list(ids)
    desk.run(lambda ws: ws.edit_all(wanted, **fields), then, failed)


def remove_several(
    desk: Desk, ids: Iterable[UUID], then: Callable[[int], None], failed: Failed
) -> None:
    """Take several people off the list as one act."""
    wanted = list(ids)
    desk.run(lambda ws: ws.remove_all(wanted), then, failed)


def restore_person(desk: Desk, id: UUID) -> None:
    """Put a removed person back, with all that belongs to them."""
    desk.run(lambda ws: ws.restore(id))


def erase_person(desk: Desk, id: UUID, then: Callable[[StillHeld], None]) -> None:
    """Empty all that is personal of somebody, for good; answers what still holds it."""

    def job(ws: Workspace) -> StillHeld:
        ws.erase(id)
        ws.finish_backup()
        kept = ws.backups()
        folder = kept[0].path.parent if kept else None
        return StillHeld(len(kept), folder, ws.standing().exported_at is not None)

    desk.run(job, then)


def read_last_change(
    desk: Desk, id: UUID, fields: Iterable[str], then: Callable[[dict[str, Any]], None]
) -> None:
    """Who wrote some fields last: field -> history entry."""
    wanted = set(fields)

    def job(ws: Workspace) -> dict[str, Any]:
        return {entry.field: entry for entry in ws.history(id) if entry.field in wanted}

    desk.run(job, then)


def part(desk: Desk, one: United, then: Callable[[Any], None]) -> None:
    """Take a person out of those with whom it is known as one."""
    desk.run(lambda ws: ws.separate(one.id), then)
