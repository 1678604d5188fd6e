"""Documents of a session: written to a file, or as text for a message."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from .jobs import job, long_job

if TYPE_CHECKING:
    from ...workspace import Workspace
    from ..desk import Tell


@long_job
def write(ws: Workspace, tell: Tell, kind: str, session: UUID, path: Path, language: str) -> None:
    """Write a document of a session, with its rule applied."""
    ws.report(kind, path, language=language, session_id=session, progress=tell)


@job
def read_message(ws: Workspace, kind: str, session: UUID, language: str) -> str:
    """A document as plain text, its rule applied."""
    return ws.message(kind, language, session)
