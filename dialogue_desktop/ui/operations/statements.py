"""Building together: what a synthesis shows of a session, and the acts that make it (N20)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from .jobs import job
from .sessions import Notes, ThemeLine, read_notes

if TYPE_CHECKING:
    from ...domain.statements import ShowOfHands, Statement
    from ...workspace import Workspace


class HandsLine(NamedTuple):
    """Hands that were counted: "support_women" -> how many."""

    id: UUID
    counts: Mapping[str, int]


class StatementLine(NamedTuple):
    """A statement as stored, or one that nobody has written yet; ``hands`` are those of its last
    count."""

    id: UUID
    text: str = ""
    translation: str = ""
    theme_id: UUID | None = None
    card_ids: tuple[UUID, ...] = ()
    reserve_ids: tuple[UUID, ...] = ()
    reserve: str = ""
    written_at: dt.datetime | None = None
    read_at: dt.datetime | None = None
    approved_at: dt.datetime | None = None
    hands: HandsLine | None = None

    @property
    def written(self) -> bool:
        return self.written_at is not None

    @property
    def counts(self) -> Mapping[str, int]:
        return self.hands.counts if self.hands else {}


class Synthesis(NamedTuple):
    """A session with what its room built; ``present`` by its register, 0 where nobody knows."""

    notes: Notes
    statements: list[StatementLine]
    present: int = 0


@job
def read(
    ws: Workspace,
    wanted: UUID | None,
    statement: UUID | None,
    today: dt.date,
    arabic_first: bool,
) -> Synthesis:
    """A session and its statements: that in which one was built, the wanted one, else today's or
    the nearest."""
    from ...domain.statements import Statement

    built = ws.get(Statement, statement) if statement else None
    notes = read_notes(ws, built.session_id if built else wanted, today, arabic_first)
    if notes.session is None:
        return Synthesis(notes, [])
    here = notes.room.here or notes.room.there  # after the end everybody has left
    return Synthesis(notes, statements_of(ws, notes.session.id), len(here))


def statements_of(ws: Workspace, session: UUID) -> list[StatementLine]:
    """The statements of a session, in the order that people chose, then as they were written."""
    from ...domain.statements import ShowOfHands, Statement, latest

    counted: dict[UUID | None, list[ShowOfHands]] = {}
    for show in ws.all(ShowOfHands, session_id=session):
        counted.setdefault(show.statement_id, []).append(show)
    found = ws.all(Statement, session_id=session)
    last = max((one.position or 0 for one in found), default=0) + 1
    found.sort(key=lambda one: last if one.position is None else one.position)
    return [_line(ws, one, latest(counted.get(one.id, ()))) for one in found]


def _line(ws: Workspace, one: Statement, hands: ShowOfHands | None) -> StatementLine:
    from ...domain.hands import COUNTS

    counts = {n: v for n in COUNTS if (v := getattr(hands, n, None)) is not None}
    return StatementLine(
        one.id,
        one.text or "",
        one.translation or "",
        one.theme_id,
        tuple(one.contribution_ids),
        tuple(one.reserve_ids),
        one.reserve or "",
        ws.history(one)[0].at,
        one.read_at,
        one.approved_at,
        HandsLine(hands.id, counts) if hands else None,
    )


# --- writing -----------------------------------------------------------------------------------


@job
def write(ws: Workspace, session: UUID, line: StatementLine) -> None:
    """Write a statement with the cards it comes from."""
    from ...domain.statements import Statement

    ws.add(
        Statement(
            id=line.id,
            session_id=session,
            text=line.text,
            translation=line.translation or None,
            theme_id=line.theme_id,
            contribution_ids=list(line.card_ids),
            reserve_ids=list(line.reserve_ids),
            reserve=line.reserve or None,
        )
    )


@job
def count(
    ws: Workspace, session: UUID, statement: UUID, hands: HandsLine, asked_at: dt.datetime
) -> None:
    """Keep the hands that were counted for a statement; a first number says when that was."""
    from ...domain.hands import COUNTS
    from ...domain.statements import ShowOfHands

    counts: dict[str, Any] = {name: hands.counts.get(name) for name in COUNTS}
    if ws.get(ShowOfHands, hands.id) is not None:
        ws.edit(hands.id, **counts)
    else:
        about: dict[str, Any] = {"session_id": session, "statement_id": statement}
        ws.add(ShowOfHands(id=hands.id, asked_at=asked_at, **about, **counts))


@job
def move_card(
    ws: Workspace, card: UUID, away: UUID | None, to: UUID | None, new: Iterable[ThemeLine]
) -> None:
    """A card is about another theme: it leaves one and joins the other, and keeps its rest."""
    from ...domain.contributions import Contribution
    from ...domain.themes import Theme

    ws.add_all([Theme(id=theme.id, title=theme.title) for theme in new])
    found = ws.get(Contribution, card)
    if found is not None:
        ws.edit(card, theme_ids=moved(found.theme_ids, away, to))


def moved(themes: Iterable[UUID], away: UUID | None, to: UUID | None) -> list[UUID]:
    """Themes of a card when it goes from one to another; without either it is about none."""
    if to is None:
        return []
    return [*(theme for theme in themes if theme not in (away, to)), to]
