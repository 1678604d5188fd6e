"""How far everybody came by the programme's rule; exceptions, and from when people are enrolled."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from ...domain.completion import Completion, Rule
    from ...workspace import Workspace
    from ..desk import Desk


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


def read_standings(
    desk: Desk, arabic_first: bool, then: Callable[[Standings], None], owner: QObject
) -> None:
    """How far each person came."""
    desk.run(lambda ws: _standings(ws, arabic_first), then, owner=owner)


def _standings(ws: Workspace, arabic_first: bool) -> Standings:
    from ...domain.completion import Exemption, Person, completions, rule_of
    from ...domain.modules import Module
    from ...domain.participants import Participant
    from ...domain.slots import Slot
    from .progress import in_order

    rule: Rule = rule_of(ws.programme)
    marks, slots = ws.marks(), ws.all(Slot)
    people = [Person(p.id, p.cohort_id, p.enrolled_from) for p in ws.all(Participant)]
    found = completions(rule, slots, people, marks, ws.all(Exemption))
    begun = {mark.slot_id for mark in marks}
    modules = [
        ModuleHead(one.id, number, (one.title_ar if arabic_first else None) or one.title or "")
        for number, one in enumerate(in_order(ws.all(Module)), 1)
    ]
    ids = [one.id for one in modules]
    return Standings(
        rule.kind,
        rule.share,
        modules,
        {one.id: _reached(found[one.id], ids, begun, one.since) for one in people},
    )


def _reached(one: Completion, modules: list[UUID], begun: set[UUID], since: Any) -> Reached:
    attended = one.attended
    return Reached(
        _state(one, bool(begun)),
        _tiles(one, modules, begun),
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


def _tiles(one: Completion, modules: list[UUID], begun: set[UUID]) -> tuple[str, ...]:
    """Of each module: all its half-days attended, some, none of those that were held, none yet."""
    own: Counter[UUID] = Counter()
    there: Counter[UUID] = Counter()
    ahead: set[UUID] = set()
    for each in one.half_days:
        taught = each.slot.module_ids
        own.update(taught)
        if each.there:
            there.update(taught)
        elif each.slot.id not in begun:
            ahead.update(taught)
    return tuple(_tile(own[id], there[id], id in ahead) for id in modules)


def _tile(own: int, there: int, ahead: bool) -> str:
    if not own:
        return "none"
    if there:
        return "present" if there == own else "half"
    return "open" if ahead else "absent"


def except_person(
    desk: Desk, person: UUID, complete: bool, reason: str, then: Callable[[Any], None]
) -> None:
    """The training counts as completed, or does not, whatever the rule says (A16)."""

    def job(ws: Workspace) -> None:
        from ...domain.completion import Exemption

        ws.add(Exemption(participant_id=person, complete=complete, reason=reason))

    desk.run(job, then)


def follow_rule(desk: Desk, person: UUID, then: Callable[[Any], None]) -> None:
    """A person's exception is taken away: the rule holds for them again."""

    def job(ws: Workspace) -> None:
        from ...domain.completion import Exemption

        for one in ws.all(Exemption, participant_id=person):
            ws.remove(one.id)

    desk.run(job, then)


def enroll_from(desk: Desk, person: UUID, day: dt.date | None, then: Callable[[Any], None]) -> None:
    """Half-days before a day do not count against a person (A13)."""
    desk.run(lambda ws: ws.edit(person, enrolled_from=day), then)
