"""How far everybody came by the programme's rule, and exceptions to it."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from .jobs import job

if TYPE_CHECKING:
    from ...domain.completion import Completion, Progress, Rule
    from ...domain.marks import MarkLine
    from ...workspace import Workspace

SLICE = 0.015
"""Seconds of the database thread that are taken at once."""
_AT_ONCE = 2_000


class ModuleHead(NamedTuple):
    """A module over its column."""

    id: UUID
    number: int
    title: str


class Reached(NamedTuple):
    """How far a person came.

    ``state``: ``complete``, ``excepted`` or ``refused`` by a person for a reason, ``risk`` when one
    more absence is one too many, ``missed``, ``under_way``, or ``none`` where nothing is planned.
    ``modules``: the tile of each module.
    """

    state: str
    modules: tuple[str, ...]
    attended: int
    half_days: int
    minutes: int = 0
    planned: int = 0
    reason: str | None = None
    since: dt.date | None = None
    never_came: bool = False


class Standings(NamedTuple):
    """Everybody's, with the rule that they were measured by."""

    kind: str
    share: int
    modules: list[ModuleHead]
    people: dict[UUID, Reached]


@job
def slices(
    ws: Workspace, arabic_first: bool, marks: Iterable[MarkLine]
) -> Iterator[Standings | None]:
    """The standings at last; before them nothing, as often as others have waited enough."""
    end = time.monotonic() + SLICE
    for found in _steps(ws, arabic_first, marks):
        if found is not None or time.monotonic() > end:
            yield found
            end = time.monotonic() + SLICE


def _steps(
    ws: Workspace, arabic_first: bool, marks: Iterable[MarkLine]
) -> Iterator[Standings | None]:
    """Nothing at each step, then the standings."""
    from ...domain.completion import Exemption, Measure, rule_of
    from ...domain.modules import Module
    from ...domain.presence import of_training
    from ...domain.sessions import Session
    from ...domain.slots import Slot
    from .progress import in_order

    rule: Rule = rule_of(ws.programme)
    modules = [
        ModuleHead(one.id, number, (one.title_ar if arabic_first else None) or one.title or "")
        for number, one in enumerate(in_order(ws.all(Module)), 1)
    ]
    slots = of_training(ws.all(Slot), (session.id for session in ws.all(Session)))
    measure = Measure(rule, slots, ws.all(Exemption))
    yield None
    people = ws.roster()
    yield None
    more = iter(marks)
    while some := list(islice(more, _AT_ONCE)):
        measure.take(some)
        yield None
    ids, begun = [one.id for one in modules], measure.begun
    found: dict[UUID, Reached] = {}
    for person in people:
        found[person.id] = reached(measure.of(person), ids, begun, person.enrolled_from)
        yield None
    yield Standings(rule.kind, rule.share, modules, found)


def reached(one: Completion, modules: list[UUID], begun: set[UUID], since: Any) -> Reached:
    """How far somebody came; ``begun`` are the half-days of which anybody was marked."""
    attended = one.attended
    return Reached(
        _state(one, bool(begun)),
        tuple(_tile(one.progress.get(id)) for id in modules),
        attended,
        len(one.half_days),
        one.minutes,
        one.planned,
        one.exemption.reason if one.exemption else None,
        since if isinstance(since, dt.date) else None,
        not attended and any(each.slot.id in begun for each in one.half_days),
    )


def _state(one: Completion, begun: bool) -> str:
    if one.exemption:
        return "excepted" if one.exemption.complete else "refused"
    if not one.half_days:
        return "none"
    if one.by_rule:
        return "complete"
    if not one.possible:
        return "missed"
    return "risk" if one.at_risk and begun else "under_way"


def _tile(module: Progress | None) -> str:
    """Of a module: all its half-days attended, some, none of those that were held, none yet."""
    if module is None:
        return "none"
    if module.attended:
        return "present" if module.attended == module.half_days else "half"
    return "open" if module.ahead else "absent"


@job
def except_person(ws: Workspace, person: UUID, complete: bool, reason: str) -> None:
    """The training counts as completed, or does not, whatever the rule says (A16)."""
    from ...domain.completion import Exemption

    ws.add(Exemption(participant_id=person, complete=complete, reason=reason))


@job
def follow_rule(ws: Workspace, person: UUID) -> None:
    """A person's exception is taken away: the rule holds for them again."""
    from ...domain.completion import Exemption

    for one in ws.all(Exemption, participant_id=person):
        ws.remove(one.id)
