"""Building together: what a synthesis shows of a session, and the acts that make it (N20)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from .sessions import Notes, ThemeLine, read_notes

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from ...domain.statements import ShowOfHands, Statement
    from ...errors import DialogueError
    from ...workspace import Workspace
    from ..desk import Desk

Failed = Callable[["DialogueError"], None]


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


def open_synthesis(
    desk: Desk,
    wanted: UUID | None,
    today: dt.date,
    arabic_first: bool,
    then: Callable[[Synthesis], None],
    owner: QObject,
) -> None:
    """Read a session and its statements, by default those of today's session or the nearest."""

    def job(ws: Workspace) -> Synthesis:
        notes = read_notes(ws, wanted, today, arabic_first)
        if notes.session is None:
            return Synthesis(notes, [])
        here = notes.room.here or notes.room.there  # after the end everybody has left
        return Synthesis(notes, statements_of(ws, notes.session.id), len(here))

    desk.run(job, then, owner=owner)


def session_of(
    desk: Desk, statement: UUID, then: Callable[[UUID | None], None], owner: QObject
) -> None:
    """The session in which a statement was built."""

    def job(ws: Workspace) -> UUID | None:
        from ...domain.statements import Statement

        found = ws.get(Statement, statement)
        return found.session_id if found else None

    desk.run(job, then, owner=owner)


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


def write(
    desk: Desk,
    session: UUID,
    line: StatementLine,
    failed: Failed,
    owner: QObject,
) -> None:
    """Write a statement with the cards it comes from."""

    def job(ws: Workspace) -> None:
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

    desk.run(job, None, failed, owner)


def change(desk: Desk, id: UUID, fields: Mapping[str, Any], failed: Failed, owner: QObject) -> None:
    """Change fields of a statement, one act."""
    desk.run(lambda ws: ws.edit(id, **fields), None, failed, owner)


def count(
    desk: Desk,
    session: UUID,
    line: StatementLine,
    asked_at: dt.datetime,
    failed: Failed,
    owner: QObject,
) -> None:
    """Keep the hands that were counted for a statement; a first number says when that was."""
    hands = line.hands
    assert hands is not None

    def job(ws: Workspace) -> None:
        from ...domain.hands import COUNTS
        from ...domain.statements import ShowOfHands

        counts: dict[str, Any] = {name: hands.counts.get(name) for name in COUNTS}
        if ws.get(ShowOfHands, hands.id) is not None:
            ws.edit(hands.id, **counts)
        else:
            ws.add(
                ShowOfHands(
                    id=hands.id,
                    session_id=session,
                    statement_id=line.id,
                    asked_at=asked_at,
                    **counts,
                )
            )

    desk.run(job, None, failed, owner)


def move_card(
    desk: Desk,
    card: UUID,
    away: UUID | None,
    to: UUID | None,
    new: Iterable[ThemeLine],
    failed: Failed,
    owner: QObject,
) -> None:
    """A card is about another theme: it leaves one and joins the other, and keeps its rest."""

    def job(ws: Workspace) -> None:
        from ...domain.contributions import Contribution
        from ...domain.themes import Theme

        ws.add_all([Theme(id=theme.id, title=theme.title) for theme in new])
        found = ws.get(Contribution, card)
        if found is not None:
            ws.edit(card, theme_ids=moved(found.theme_ids, away, to))

    desk.run(job, None, failed, owner)


def moved(themes: Iterable[UUID], away: UUID | None, to: UUID | None) -> list[UUID]:
    """Themes of a card when it goes from one to another; without either it is about none."""
    if to is None:
        return []
    return [*(theme for theme in themes if theme not in (away, to)), to]


def remove(desk: Desk, id: UUID, failed: Failed, owner: QObject) -> None:
    """Take a statement away."""
    desk.run(lambda ws: ws.remove(id), None, failed, owner)
