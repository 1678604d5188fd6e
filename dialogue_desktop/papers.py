"""What each paper is handed: the records it is about, gathered from an open file.

Papers know no file; this is the one place that knows which records a kind of paper needs.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

from .domain.attendance import Attendance
from .domain.certificates import Issued
from .domain.columns import Allowance, SheetColumn, shown_columns
from .domain.completion import IN_THE_ROOM, Completion, Exemption, completions, rule_of
from .domain.enrolment import Enrolment
from .domain.invitations import SessionInvitation
from .domain.marks import MarkLine
from .domain.modules import Module
from .domain.names import sort_key
from .domain.presence import invited_to_rooms, of_training
from .domain.programme import Component, Programme
from .domain.records import Record
from .domain.sessions import Session
from .domain.slots import Slot
from .domain.statuses import StatusStyle
from .domain.strokes import Stroke, strokes_of
from .errors import DialogueError
from .reports.badges import badges_of
from .reports.certified import certificates_of, issued_by
from .reports.grid import grid_of
from .reports.heard import heard_of
from .reports.minutes import minutes_of
from .reports.research import research_of
from .reports.said import BY_THEME
from .reports.sign_in import sign_in_of
from .session_papers import in_the_room, pictures_of, records_of, spoken_in
from .store.attachments import content_of
from .store.readings import Readings


@dataclass
class Desk:
    """An open file as papers see it, and how this one is to be written."""

    readings: Readings
    programme: Programme
    fingerprint: str
    language: str
    zone: dt.tzinfo | None = None
    today: dt.date = dt.date.min
    only: frozenset[UUID] | None = None
    """The people it is asked for; everybody where it is None."""
    logos: tuple[bytes, ...] = ()
    order: str = BY_THEME
    """How what was said in a session is told."""
    sample: bool = False
    _roster: dict[UUID, Any] = field(default_factory=dict)

    def people(self) -> dict[UUID, Any]:
        """Everybody, by every id they are known by."""
        if not self._roster:
            self._roster = {line.id: line for line in self.readings.roster()}
        return self._roster

    def wanted(self) -> list[Any]:
        """The people it is asked for."""
        lines = self.people().values()
        return [line for line in lines if self.only is None or line.id in self.only]


def gathered(kind: str, desk: Desk, session: UUID | None, slot: UUID | None) -> Any:
    """The data of a paper.

    Raises ``name_one`` with the choices when there are several and none was named,
    ``nothing_to_report`` when there is none, ``unknown_kind``.
    """
    if kind not in GATHERERS:
        raise DialogueError("unknown_kind", kind=kind, kinds=", ".join(sorted(GATHERERS)))
    of, gather = GATHERERS[kind]
    named = session if of is Session else slot
    whole = of is None or (named is None and kind in OF_ALL)
    about = None if whole or of is None else _only(desk, of, named)
    return _headed(gather(desk, about), desk)


def _headed(data: Any, desk: Desk) -> Any:
    """The logos stand at the head of every paper that has one; each is marked as a sample that
    is made of one."""
    if hasattr(data, "letterhead"):
        head = replace(data.letterhead, logos=desk.logos, sample=desk.sample)
        return replace(data, letterhead=head)
    return replace(data, sample=True) if desk.sample and hasattr(data, "sample") else data


def _only(desk: Desk, of: type[Record], id: UUID | None) -> Record:
    """The named one, or the only one there is."""
    if id is not None:
        found = desk.readings.get(of, id)
        if found is None:
            raise DialogueError("unknown", id=str(id))
        return found
    records = desk.readings.all(of)
    if not records:
        raise DialogueError("nothing_to_report", kind=of.noun)
    if len(records) > 1:
        choices = "; ".join(f"{each.id} {_title(each)}" for each in records)
        raise DialogueError("name_one", option=f"--{of.noun}", choices=choices)
    return records[0]


def _title(record: Record) -> str:
    if isinstance(record, Slot):
        return f"{record.date} {record.half}"
    return str(getattr(record, "title", "") or getattr(record, "title_ar", "") or "")


def _expected(desk: Desk, slot: Slot) -> list[Any]:
    """The same people as on the register of the half-day."""
    read, people = desk.readings, desk.people()
    marks = defaultdict[UUID, dict[UUID, MarkLine]](dict)
    for mark in read.marks():
        marks[mark.slot][mark.person] = mark
    half_days = [one for one in read.all(Slot, cancelled=False) if isinstance(one.date, dt.date)]
    sessions = (session.id for session in read.all(Session))
    rooms = invited_to_rooms(sessions, read.all(SessionInvitation))
    ids = Enrolment(people.values(), half_days, marks, rooms).at(slot)
    return [line for line in people.values() if line.id in ids]


def on_sheet(desk: Desk, slot_id: UUID) -> list[Any]:
    """Who is on the sheet of a half-day, line by line. Raises ``unknown``."""
    slot = desk.readings.get(Slot, slot_id)
    if slot is None:
        raise DialogueError("unknown", id=str(slot_id))
    arabic = desk.language == "ar"
    return sorted(_expected(desk, slot), key=lambda line: sort_key(line.leading(arabic)))


def _sign_in(desk: Desk, slot: Slot) -> Any:
    people = _expected(desk, slot)
    modules = [m for m in desk.readings.all(Module) if m.id in slot.module_ids]
    return sign_in_of(
        desk.programme,
        slot,
        modules,
        people,
        columns=shown_columns(desk.readings.all(SheetColumn)),
        allowances=desk.readings.all(Allowance),
        signed=_signed(desk.readings, slot),
        language=desk.language,
        fingerprint=desk.fingerprint,
    )


def _signed(read: Readings, slot: Slot) -> dict[UUID, tuple[Stroke, ...]]:
    """Person -> what they signed on the screen for a half-day, where it is here."""
    connection = read.door.connection
    return {
        mark.participant_id: strokes_of(content_of(connection, mark.signed) or b"")
        for mark in read.all(Attendance, slot_id=slot.id)
        if mark.signed and mark.status in IN_THE_ROOM
    }


def _minutes(desk: Desk, session: Session) -> Any:
    read, records = desk.readings, records_of(desk.readings, session)
    return minutes_of(
        records,
        desk.people(),
        in_the_room(read, session, records.cards),
        desk.programme,
        spoken=spoken_in(read, records, desk.people(), desk.zone),
        pictures=pictures_of(read, records.photos),
        zone=desk.zone,
        fingerprint=desk.fingerprint,
        order=desk.order,
    )


def _heard(desk: Desk, session: Session) -> Any:
    return heard_of(_headed(_minutes(desk, session), desk))


def _research(desk: Desk, session: Session | None) -> Any:
    read = desk.readings
    sessions = [session] if session else read.all(Session)
    gathered = ((each, records_of(read, each)) for each in sessions)
    of_all = ((records, in_the_room(read, one, records.cards)) for one, records in gathered)
    return research_of(of_all, desk.people(), desk.programme, desk.zone)


def _grid(desk: Desk, _: None) -> Any:
    read = desk.readings
    return grid_of(
        desk.programme,
        read.all(Slot, cancelled=False),
        read.all(Module),
        desk.people().values(),
        read.all(Attendance),
        read.all(StatusStyle),
        language=desk.language,
        fingerprint=desk.fingerprint,
    )


def _badges(desk: Desk, _: None) -> Any:
    return badges_of(desk.programme, desk.wanted(), fingerprint=desk.fingerprint)


def reached(readings: Readings, programme: Programme) -> dict[UUID, Completion]:
    """Person -> how far they came by the programme's rule."""
    sessions = (session.id for session in readings.all(Session))
    return completions(
        rule_of(programme),
        of_training(readings.all(Slot), sessions),
        readings.roster(),
        readings.marks(),
        readings.all(Exemption),
    )


def _certificates(desk: Desk, _: None) -> Any:
    read = desk.readings
    made = certificates_of(
        desk.programme,
        read.all(Component),
        read.all(Module),
        desk.wanted(),
        reached(read, desk.programme),
        {each.participant_id: each for each in read.all(Issued)},
        today=desk.today,
        language=desk.language,
        fingerprint=desk.fingerprint,
    )
    if not made.people:
        raise DialogueError("nobody_completed")
    return made


Gatherer = Callable[[Desk, Any], Any]
GATHERERS: dict[str, tuple[type[Record] | None, Gatherer]] = {
    "sign-in": (Slot, _sign_in),
    "minutes": (Session, _minutes),
    "heard": (Session, _heard),
    "qdpx": (Session, _research),
    "grid": (None, _grid),
    "badges": (None, _badges),
    "tents": (None, _badges),
    "certificates": (None, _certificates),
}
"""Kind of paper -> the noun it is about, if it is about one of them, and how it is gathered."""
OF_ALL = frozenset({"qdpx"})
"""Kinds that are about all of a noun where none is named."""


def left_behind(kind: str, data: Any) -> list[Record]:
    """What handing out a paper leaves in the file: certificates are remembered."""
    return [*issued_by(data)] if kind == "certificates" else []
