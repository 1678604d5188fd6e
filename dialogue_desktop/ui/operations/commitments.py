"""What follows: commitments and recommendations, wherever they were made (N21)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID, uuid4

from ...domain.roster import Roster
from .jobs import job

if TYPE_CHECKING:
    from ...domain.commitments import Commitment
    from ...domain.contributions import Contribution
    from ...domain.sessions import Session
    from ...workspace import Workspace

FIELDS = (
    "text", "kind", "session_id", "owner_id", "owner_role", "addressee", "due", "state",
    "outcome", "contribution_id", "statement_id",
)  # fmt: skip


class CommitmentLine(NamedTuple):
    """A commitment or recommendation with whose it is, as far as that may be said; ``made`` is
    False of one that stands only on a card."""

    id: UUID
    text: str = ""
    kind: str = "commitment"
    session_id: UUID | None = None
    owner_id: UUID | None = None
    owner_role: str | None = None
    addressee: str | None = None
    due: dt.date | None = None
    state: str = "open"
    outcome: str | None = None
    contribution_id: UUID | None = None
    statement_id: UUID | None = None
    name: str = ""
    name_ar: str = ""
    role: str = ""
    commune: str = ""
    session: str = ""
    session_ar: str = ""
    attribution: str = "named"
    made: bool = True

    def late(self, today: dt.date) -> bool:
        """Whether it is open and should have been done."""
        return self.state == "open" and self.due is not None and self.due < today


class Follows(NamedTuple):
    """Everything that follows, the open ones first, and who may be named."""

    lines: list[CommitmentLine]
    roster: Roster


@job
def read(ws: Workspace, arabic_first: bool) -> Follows:
    """What follows."""
    return Follows(lines_of(ws), Roster(ws.roster()).prepare(arabic_first))


@job
def read_open(ws: Workspace, session: UUID) -> list[CommitmentLine]:
    """What is open of the sessions before this one."""
    return [one for one in lines_of(ws) if one.state == "open" and one.session_id != session]


def lines_of(ws: Workspace, cards: Iterable[Contribution] | None = None) -> list[CommitmentLine]:
    """Open ones first, by when they are due, those without a date last: the ones on record, then
    those that stand only on a card, as the minutes list them too."""
    from ...domain.commitments import Commitment
    from ...domain.contributions import Contribution
    from ...domain.names import fold
    from ...domain.sessions import Session

    sessions = {one.id: one for one in ws.all(Session)}
    made = ws.all(Commitment)
    told = {fold(one.text or "") for one in made} | {one.contribution_id for one in made}
    lines = [_line(ws, one, sessions) for one in made]
    for card in ws.all(Contribution, kind="commitment") if cards is None else cards:
        known = card.id in told or fold(card.text or "") in told
        if card.kind == "commitment" and not known:
            lines.append(_on_card(ws, card, sessions))
    return sorted(lines, key=_urgency)


def _urgency(line: CommitmentLine) -> tuple[bool, bool, dt.date]:
    return line.state != "open", line.due is None, line.due or dt.date.max


def _line(ws: Workspace, one: Commitment, sessions: Mapping[UUID, Session]) -> CommitmentLine:
    fields = {name: getattr(one, name) for name in FIELDS}
    fields["text"] = one.text or ""
    return _attributed(ws, CommitmentLine(one.id, **fields), sessions, named=True)


def _on_card(ws: Workspace, card: Contribution, sessions: Mapping[UUID, Session]) -> CommitmentLine:
    """What is promised on a card, whose session says whether anybody is named."""
    line = CommitmentLine(
        card.id,
        card.text or "",
        "recommendation" if card.kind == "proposal" else "commitment",
        card.session_id,
        card.speaker_id,
        card.speaker_role,
        contribution_id=card.id,
        made=False,
    )
    return _attributed(ws, line, sessions, named=False)


def _attributed(
    ws: Workspace, line: CommitmentLine, sessions: Mapping[UUID, Session], named: bool
) -> CommitmentLine:
    """Who promised: whoever was written down as that is followed up by name; of a card the
    session's rule says it."""
    from ...domain.participants import Participant

    session = sessions.get(line.session_id) if line.session_id else None
    who = ws.get(Participant, line.owner_id) if line.owner_id else None
    rule = session.attribution if session else "named"
    shown = who if who is not None and (named or rule == "named") else None
    return line._replace(
        name=(shown.name if shown else "") or "",
        name_ar=(shown.name_ar if shown else "") or "",
        commune=(shown.commune if shown else "") or "",
        role=line.owner_role or (who.role if who else "") or "",
        session=(session.title if session else "") or "",
        session_ar=(session.title_ar if session else "") or "",
        attribution=rule,
    )


@job
def begin(ws: Workspace, origin: Mapping[str, UUID]) -> CommitmentLine:
    """One that is kept (``id``); what follows from a card (``contribution_id``), a statement
    (``statement_id``) or a session (``session_id``): what was made of it, or a new one that nobody
    has kept yet."""
    from ...domain.commitments import Commitment
    from ...domain.contributions import Contribution
    from ...domain.sessions import Session
    from ...domain.statements import Statement

    sessions = {one.id: one for one in ws.all(Session)}
    kept = ws.get(Commitment, origin["id"]) if "id" in origin else None
    if kept is not None:
        return _line(ws, kept, sessions)
    for name in ("contribution_id", "statement_id"):
        if origin.get(name) is not None:
            for one in ws.all(Commitment, **{name: origin[name]}):
                return _line(ws, one, sessions)
    card = ws.get(Contribution, origin["contribution_id"]) if "contribution_id" in origin else None
    if card is not None:
        return _on_card(ws, card, sessions)._replace(id=uuid4())
    line = CommitmentLine(uuid4(), made=False, session_id=origin.get("session_id"))
    said = ws.get(Statement, origin["statement_id"]) if "statement_id" in origin else None
    if said is not None:
        line = line._replace(
            text=said.text or "",
            kind="recommendation",
            session_id=said.session_id,
            statement_id=said.id,
        )
    return _attributed(ws, line, sessions, named=True)


@job
def save(ws: Workspace, line: CommitmentLine) -> bool:
    """Keep it as it stands: what is new is added, what changed is changed, one act. Answers
    whether there was anything to write."""
    from ...domain.commitments import Commitment

    fields = {name: getattr(line, name) for name in FIELDS}
    before = ws.get(Commitment, line.id)
    if before is None:
        ws.add(Commitment(id=line.id, **fields))
        return True
    changed = {n: v for n, v in fields.items() if getattr(before, n) != v}
    if changed:
        ws.edit(line.id, **changed)
    return bool(changed)
