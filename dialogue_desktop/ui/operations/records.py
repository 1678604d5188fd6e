"""What is done in the same way with a record of any kind: written, taken away."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any
from uuid import UUID

from .jobs import job

if TYPE_CHECKING:
    from ...workspace import Workspace


@job
def edit(ws: Workspace, id: UUID, /, **fields: Any) -> None:
    """Write some fields of a record: one act."""
    ws.edit(id, **fields)


@job
def remove(ws: Workspace, id: UUID) -> None:
    """Take a record away; undo brings it back."""
    ws.remove(id)


@job
def remove_all(ws: Workspace, ids: Iterable[UUID]) -> None:
    """Take records away, all of them or none; undo brings them back."""
    ws.remove_all(ids)
