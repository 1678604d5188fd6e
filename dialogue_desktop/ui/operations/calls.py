"""Who is invited to a training or a session, and what they said when called (G12)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from ...domain.roster import RosterLine
from ..tables.pasting import list_of

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from ...errors import DialogueError
    from ...workspace import Workspace
    from ..desk import Desk, Tell

Failed = Callable[["DialogueError"], None]


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


def read(desk: Desk, id: UUID, then: Callable[[CallList | None], None], owner: QObject) -> None:
    """Read the call list of a half-day or of a session; None if that is gone."""
    desk.run(lambda ws: call_list(ws, id), then, owner=owner)


def call_list(ws: Workspace, id: UUID) -> CallList | None:
    """The call list as it stands."""
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


def answer(
    desk: Desk,
    calls: CallList,
    people: Sequence[UUID],
    answer: str,
    then: Callable[[Any], None],
    failed: Failed,
) -> None:
    """What people said; who was not invited is, by being called: one act."""

    def job(ws: Workspace) -> Any:
        return ws.add_all([_invitation(calls, person, answer=answer) for person in people])

    desk.run(job, then, failed)


def invite_listed(
    desk: Desk,
    calls: CallList,
    rows: Sequence[Sequence[str]],
    then: Callable[[tuple[int, int]], None],
    failed: Failed,
    owner: QObject,
) -> None:
    """Invite the people of a list that was pasted, as far as they certainly are somebody here:
    one act. Answers how many were invited, and how many are nobody here."""

    def job(ws: Workspace, tell: Tell) -> tuple[int, int]:
        with TemporaryDirectory(prefix="dialogue-") as folder:
            path = list_of(rows, Path(folder) / "list.tsv", "Nom complet")
            report = ws.import_participants(path, True, tell)
        answered = {line.id for line in calls.lines if line.answer}
        people = {person.id for person in report.matched} - answered
        ws.add_all([_invitation(calls, person, answer="invited") for person in people])
        return len(people), len(report.added)

    desk.run_long(job, then, failed, owner)


def remark(
    desk: Desk,
    calls: CallList,
    line: CallLine,
    remark: str,
    then: Callable[[Any], None],
    failed: Failed,
) -> None:
    """Something to remember about a call."""

    def job(ws: Workspace) -> Any:
        if line.invitation is not None:
            return ws.edit(line.invitation, remark=remark or None)
        return ws.add(_invitation(calls, line.id, remark=remark, answer="invited"))

    desk.run(job, then, failed)


def take_off(
    desk: Desk, lines: Iterable[CallLine], then: Callable[[Any], None], failed: Failed
) -> None:
    """People who are not invited after all: one act."""
    ids = [line.invitation for line in lines if line.invitation is not None]
    desk.run(lambda ws: ws.remove_all(ids), then, failed)


def _invitation(calls: CallList, person: UUID, **fields: Any) -> Any:
    from ...domain.invitations import Invitation, SessionInvitation

    if calls.noun == "slot":
        return Invitation(participant_id=person, slot_id=calls.id, **fields)
    return SessionInvitation(participant_id=person, session_id=calls.id, **fields)
