"""What is done in the same way with a record of any kind: written, taken away, put back."""

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
def edit_all(ws: Workspace, ids: Iterable[UUID], /, **fields: Any) -> int:
    """Write the same fields of several records, as one act; answers how many changed."""
    return ws.edit_all(ids, **fields)


@job
def remove(ws: Workspace, id: UUID) -> None:
    """Take a record away; undo brings it back."""
    ws.remove(id)


@job
def restore(ws: Workspace, id: UUID) -> None:
    """Put a record back that was taken away."""
    ws.restore(id)


@job
def remove_all(ws: Workspace, ids: Iterable[UUID]) -> int:
    """Take records away, all of them or none; answers how many were there."""
    return ws.remove_all(ids)


@job
def undo(ws: Workspace, acts: int = 1) -> bool:
    """Take back what was written last in this sitting; answers whether there was anything."""
    return any([ws.undo() for _ in range(acts)])


@job
def redo(ws: Workspace) -> bool:
    """Do again what was taken back last."""
    return ws.redo()
