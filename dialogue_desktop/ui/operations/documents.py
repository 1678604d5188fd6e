"""Papers of any kind: written to a file, or as text for a message."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from .jobs import job, long_job

if TYPE_CHECKING:
    from ...workspace import Workspace
    from ..desk import Tell


@long_job
def write(
    ws: Workspace,
    tell: Tell,
    kind: str,
    path: Path,
    language: str,
    *,
    slot_id: UUID | None = None,
    session_id: UUID | None = None,
    people: Sequence[UUID] | None = None,
) -> None:
    """Write a paper about a half-day, a session with its rule applied, some people or all."""
    about: dict[str, Any] = {"slot_id": slot_id, "session_id": session_id, "people": people}
    ws.report(kind, path, language=language, progress=tell, **about)


@job
def read_message(ws: Workspace, kind: str, session: UUID, language: str) -> str:
    """A document as plain text, its rule applied."""
    return ws.message(kind, language, session)
