"""Registers: closed when a half-day is over, opened again for a reason (A6)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from ...errors import DialogueError
from .jobs import job

if TYPE_CHECKING:
    from ...workspace import Workspace


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


@job
def read_turns(ws: Workspace, slot: UUID) -> list[Turn]:
    """Each time a register was closed or opened again, the first one first."""
    turns: list[Turn] = []
    for entry in ws.history(slot):
        if entry.void or entry.field not in ("closed", "reopened_for"):
            continue
        if entry.field == "closed":
            turns.append(Turn(bool(entry.value), entry.author, entry.at, entry.laptop))
        elif turns and not turns[-1].closed:
            turns[-1] = turns[-1]._replace(reason=entry.value)
    return turns
