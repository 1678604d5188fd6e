"""Registers: closed when a half-day is over, opened again for a reason (A6)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from ...errors import DialogueError

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from ...workspace import Workspace
    from ..desk import Desk


class Turn(NamedTuple):
    """A register was closed, or opened again and why: by whom, when, on which laptop."""

    closed: bool
    author: str
    at: dt.datetime
    laptop: str
    reason: str | None = None


def check_open(ws: Workspace, slot: UUID) -> None:
    """Nobody is marked in a register that is closed; code ``register_closed``."""
    from ...domain.slots import Slot

    found = ws.get(Slot, slot)
    if found is not None and found.closed is True:
        raise DialogueError("register_closed")


def close(desk: Desk, slot: UUID, then: Callable[[Any], None], owner: QObject) -> None:
    """Close the register of a half-day."""
    desk.run(lambda ws: ws.edit(slot, closed=True), then, owner=owner)


def reopen(
    desk: Desk, slot: UUID, reason: str, then: Callable[[Any], None], owner: QObject
) -> None:
    """Open a register that was closed, for a reason that is kept."""
    desk.run(lambda ws: ws.edit(slot, closed=False, reopened_for=reason), then, owner=owner)


def read_turns(desk: Desk, slot: UUID, then: Callable[[list[Turn]], None], owner: QObject) -> None:
    """Each time a register was closed or opened again, the first one first."""

    def job(ws: Workspace) -> list[Turn]:
        turns: list[Turn] = []
        for entry in ws.history(slot):
            if entry.void or entry.field not in ("closed", "reopened_for"):
                continue
            if entry.field == "closed":
                turns.append(Turn(bool(entry.value), entry.author, entry.at, entry.laptop))
            elif turns and not turns[-1].closed:
                turns[-1] = turns[-1]._replace(reason=entry.value)
        return turns

    desk.run(job, then, lambda error: None, owner)
