"""Who a person that is being typed in may be (P5)."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from .jobs import job

if TYPE_CHECKING:
    from ...exchange.evidence import Person
    from ...exchange.twins import Twin
    from ...workspace import Workspace

_SLICE = 150
"""So many people are met at a time: whoever types meanwhile has the processor in between."""

COMPARED = (
    "name", "name_ar", "phone", "email", "commune", "birth_year", "sex", "role", "organisation",
)  # fmt: skip
"""The fields of the form by which twins are looked for."""

Bodies = Mapping[str, UUID]
"""Organisations by their names as compared."""


@job
def meet_some(ws: Workspace) -> Bodies | None:
    """Meet some more of the people; answers the organisations once all of them were met."""
    return _bodies(ws) if ws.meet_people(_SLICE) else None


@job
def likely(
    ws: Workspace, typed: Mapping[str, Any], bodies: Bodies, but: Collection[UUID]
) -> list[Twin]:
    """Who somebody with these values may be, best first, leaving some people out; all must have
    been met."""
    return ws.twins_of(_person(typed, bodies), but)


def _person(typed: Mapping[str, Any], bodies: Bodies) -> Person:
    """What was typed, as it is compared; a year that is none yet is left out."""
    from ...domain.names import fold
    from ...exchange.evidence import Person
    from ...exchange.list_cells import birth_year

    known = {name: typed.get(name) for name in COMPARED if name in Person._fields}
    known["birth_year"] = birth_year(str(typed.get("birth_year") or "")).value
    body = bodies.get(fold(typed.get("organisation")))
    return Person(uuid4(), **known, organisation_id=body)


def _bodies(ws: Workspace) -> Bodies:
    from ...domain.names import fold
    from ...domain.organisations import Organisation

    return {
        fold(name): one.id
        for one in ws.all(Organisation)
        for name in (one.name, one.name_ar)
        if name
    }
