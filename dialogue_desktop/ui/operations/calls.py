"""Who is invited to a training or a session, and what they said when called (G12)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from ...domain.roster import RosterLine
from ..tables.pasting import list_of
from .jobs import job, long_job

if TYPE_CHECKING:
    from ...workspace import Workspace
    from ..desk import Tell


class CallLine(NamedTuple):
    """A person, and what they answered; None is not invited."""

    person: RosterLine
    answer: str | None = None
    remark: str = ""
    invitation: UUID | None = None

    @property
    def id(self) -> UUID:
        return self.person.id


@dataclass(frozen=True)
class CallList:
    """Everybody who may be called before a half-day or a dialogue session, those of its group
    first meant: ``noun`` is ``slot`` or ``session``."""

    noun: str
    id: UUID
    title: str
    title_ar: str
    date: dt.date | None
    half: str
    lines: list[CallLine]
    group: frozenset[UUID] = frozenset()
    """Whom "invite" means: who is expected at the half-day, or everybody."""


@job
def read(ws: Workspace, id: UUID) -> CallList | None:
    """The call list of a half-day or of a session; None if that is gone."""
    from ...domain.invitations import Invitation, SessionInvitation
    from ...domain.sessions import Session
    from ...domain.slots import Slot

    slot, session = ws.get(Slot, id), ws.get(Session, id)
    # Nobody is called who withdrew from the contact list, on paper or on the screen.
    roster = [line._replace(phone=line.shared_phone) for line in ws.roster()]
    group = frozenset(line.id for line in roster)
    invitations: list[Any] = []
    heading: tuple[str, UUID, str, str, dt.date | None, str]
    if slot is not None:
        invitations = list(ws.all(Invitation, slot_id=slot.id))
        group = frozenset(line.id for line in ws.sheet_people(slot.id))
        place = ", ".join(part for part in (slot.commune, slot.venue) if part)
        heading = ("slot", slot.id, place, place, slot.date, slot.half)
    elif session is not None:
        invitations = list(ws.all(SessionInvitation, session_id=session.id))
        half = "pm" if (session.starts or "") >= "12:30" else "am"
        titles = (session.title or session.title_ar or "", session.title_ar or session.title or "")
        heading = ("session", session.id, *titles, session.date, half)
    else:
        return None
    told = {one.participant_id: one for one in invitations}
    lines = [_line(person, told.get(person.id)) for person in roster]
    return CallList(*heading, lines, group)


def _line(person: RosterLine, invitation: Any) -> CallLine:
    if invitation is None:
        return CallLine(person)
    return CallLine(person, invitation.answer, invitation.remark or "", invitation.id)


@job
def answer(ws: Workspace, calls: CallList, people: Sequence[UUID], answer: str) -> None:
    """What people said; who was not invited is, by being called: one act."""
    ws.add_all([_invitation(calls, person, answer=answer) for person in people])


@long_job
def invite_listed(
    ws: Workspace, tell: Tell, calls: CallList, rows: Sequence[Sequence[str]]
) -> tuple[int, int]:
    """Invite the people of a list that was pasted, as far as they certainly are somebody here:
    one act. Answers how many were invited, and how many are nobody here."""
    with TemporaryDirectory(prefix="dialogue-") as folder:
        path = list_of(rows, Path(folder) / "list.tsv", "Nom complet")
        report = ws.import_participants(path, True, tell)
    answered = {line.id for line in calls.lines if line.answer}
    people = {person.id for person in report.matched} - answered
    ws.add_all([_invitation(calls, person, answer="invited") for person in people])
    return len(people), len(report.added)


@job
def remark(ws: Workspace, calls: CallList, line: CallLine, remark: str) -> None:
    """Something to remember about a call."""
    if line.invitation is not None:
        ws.edit(line.invitation, remark=remark or None)
    else:
        ws.add(_invitation(calls, line.id, remark=remark, answer="invited"))


def _invitation(calls: CallList, person: UUID, **fields: Any) -> Any:
    from ...domain.invitations import Invitation, SessionInvitation

    if calls.noun == "slot":
        return Invitation(participant_id=person, slot_id=calls.id, **fields)
    return SessionInvitation(participant_id=person, session_id=calls.id, **fields)
