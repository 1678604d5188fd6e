"""How far people have come in the modules: a tile for each."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any
from uuid import UUID

from .jobs import job

if TYPE_CHECKING:
    from ...workspace import Workspace


@job
def read(ws: Workspace) -> dict[UUID, tuple[str, ...]]:
    """How far each person has come in each module: person -> a tile per module."""
    from ...domain.attendance import Attendance
    from ...domain.modules import Module
    from ...domain.slots import Slot

    modules = in_order(ws.all(Module))
    slots = {slot.id: slot.module_ids for slot in ws.all(Slot, cancelled=False)}
    marks = [(m.participant_id, m.slot_id, m.status) for m in ws.all(Attendance)]
    return progress([module.id for module in modules], slots, marks)


@job
def certificates(ws: Workspace) -> dict[UUID, str]:
    """The number of each certificate that was handed out, by person."""
    from ...domain.certificates import Issued

    return {one.participant_id: one.number for one in ws.all(Issued) if one.number}


def in_order(modules: Iterable[Any]) -> list[Any]:
    """Modules by their position, then as they were added."""
    return sorted(modules, key=lambda m: (m.position is None, m.position or 0))


def progress(
    modules: list[UUID],
    slots: dict[UUID, list[UUID]],
    marks: Iterable[tuple[UUID, UUID, str]],
) -> dict[UUID, tuple[str, ...]]:
    """Per person a tile per module: all its half-days attended, some, or none yet."""
    needed = {id: {s for s, taught in slots.items() if id in taught} for id in modules}
    attended: dict[UUID, set[UUID]] = {}
    for person, slot, status in marks:
        attended.setdefault(person, set()).update({slot} if status in ("present", "late") else ())
    return {
        person: tuple(_tile(needed[id], there) for id in modules)
        for person, there in attended.items()
    }


def _tile(needed: set[UUID], there: set[UUID]) -> str:
    if needed and needed <= there:
        return "present"
    return "half" if needed & there else "open"
