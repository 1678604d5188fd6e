"""What is said, at a glance: lean lines, of which a long session holds thousands."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple
from uuid import UUID


class CardLine(NamedTuple):
    """One thing said, as stored."""

    id: UUID
    text: str
    kind: str = "viewpoint"
    speaker_id: UUID | None = None
    speaker_role: str | None = None
    item_id: UUID | None = None
    theme_ids: tuple[UUID, ...] = ()
    said_at: dt.datetime | None = None
    direction: str | None = None
    rendering: str | None = None
    language: str | None = None
    translation: str | None = None
    began_at: dt.datetime | None = None
    ended_at: dt.datetime | None = None
    table: int | None = None
    round: int | None = None
