"""Documents of a session: written to a file, or as text for a message."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from ..desk import Desk


def write_document(
    desk: Desk,
    kind: str,
    session: UUID,
    path: Path,
    language: str,
    then: Callable[[Any], None],
    owner: QObject,
) -> None:
    """Write a document of a session, with its rule applied."""
    desk.run_long(
        lambda ws, tell: ws.report(
            kind, path, language=language, session_id=session, progress=tell
        ),
        then,
        owner=owner,
    )


def read_message(
    desk: Desk,
    kind: str,
    session: UUID,
    language: str,
    then: Callable[[str], None],
    owner: QObject,
) -> None:
    """A document as plain text, its rule applied."""
    desk.run(lambda ws: ws.message(kind, language, session), then, owner=owner)
