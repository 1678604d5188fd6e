"""Who has completed a training: by its modules or by a share of its hours, and exceptions (A16).

Pure: half-days, marks and exceptions come in, what each person reached comes out.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, NamedTuple, Protocol
from uuid import UUID

from .programme import Programme
from .records import Record, derived_id
from .slots import Slot
from .values import Line

IN_THE_ROOM = frozenset({"present", "late"})
"""The statuses of somebody who was there."""
SHARES = {"modules": 100, "hours": 80}
"""Per cent that are asked for until somebody says otherwise."""


class Exemption(Record):
    """A person who completed, or did not, whatever the rule says; the reason is named."""

    participant_id: UUID
    complete: bool = True
    reason: Line = None

    noun: ClassVar[str] = "exemption"
    references: ClassVar[dict[str, str]] = {"participant_id": "participant"}
    belongs_to: ClassVar[tuple[str, ...]] = ("participant_id",)
    natural: ClassVar[tuple[str, ...]] = ("participant_id",)
    personal: ClassVar[frozenset[str]] = frozenset({"reason"})

    def model_post_init(self, context: Any) -> None:
        """One exception a person, on every laptop: the id is never chosen."""
        object.__setattr__(self, "id", derived_id("exemption", self.participant_id))

    def rules(self) -> None:
        if not self.reason:
            raise ValueError("reason_missing")


@dataclass(frozen=True)
class Rule:
    """What completes a training: ``share`` per cent of its modules, or of its hours.

    A module is followed when one of its half-days was attended.
    """

    kind: str = "modules"
    share: int = 100


def rule_of(programme: Programme) -> Rule:
    """The rule that a programme set, or the usual one."""
    kind = programme.completion_rule or "modules"
    return Rule(kind, programme.completion_share or SHARES.get(kind, 100))


class Attended(NamedTuple):
    """One half-day of a person: whether it was attended, and for how many minutes."""

    slot: Slot
    there: bool
    minutes: int = 0


@dataclass(frozen=True)
class Completion:
    """How far a person came. Half-days are in the order of their dates; minutes are 0 where the
    hours of some half-day are not known.

    ``possible``: the rule may still be met by what is to come; ``at_risk``: it will not be, should
    one more half-day be missed (A15).
    """

    half_days: tuple[Attended, ...] = ()
    followed: int = 0
    modules: int = 0
    minutes: int = 0
    planned: int = 0
    by_rule: bool = False
    possible: bool = False
    at_risk: bool = False
    exemption: Exemption | None = None

    @property
    def attended(self) -> int:
        """Half-days in the room."""
        return sum(each.there for each in self.half_days)

    @property
    def complete(self) -> bool:
        """By the rule, unless somebody said otherwise."""
        return self.exemption.complete if self.exemption else self.by_rule


class Presence(Protocol):
    """What is asked of a mark: a record, or a line of a list."""

    @property
    def participant_id(self) -> UUID: ...
    @property
    def slot_id(self) -> UUID: ...
    @property
    def status(self) -> str: ...
    @property
    def arrived_at(self) -> str | None: ...
    @property
    def left_at(self) -> str | None: ...


class Person(NamedTuple):
    """Whom completion is asked of: the group, and the day from which half-days count (A13)."""

    id: UUID
    cohort_id: UUID | None = None
    since: dt.date | None = None


def completions(
    rule: Rule,
    slots: Iterable[Slot],
    people: Iterable[Person],
    marks: Iterable[Presence],
    exemptions: Iterable[Exemption] = (),
) -> dict[UUID, Completion]:
    """Person -> how far they came, for each of ``people``."""
    held = [slot for slot in slots if not slot.cancelled]
    ordered = sorted(held, key=lambda slot: (slot.date, slot.half, slot.id))
    by_person: dict[UUID, dict[UUID, Presence]] = {}
    begun: set[UUID] = set()
    for mark in marks:
        by_person.setdefault(mark.participant_id, {})[mark.slot_id] = mark
        begun.add(mark.slot_id)
    excepted = {each.participant_id: each for each in exemptions}
    measured = _lengths(ordered)
    nobody: dict[UUID, Presence] = {}
    return {
        person.id: _completion(
            rule,
            _own_half_days(ordered, person, by_person.get(person.id, nobody), measured),
            begun,
            measured,
            excepted.get(person.id),
        )
        for person in people
    }


def _own_half_days(
    slots: Sequence[Slot],
    person: Person,
    marks: Mapping[UUID, Presence],
    lengths: Mapping[UUID, int],
) -> list[Attended]:
    """The half-days of the person's group, and those attended with another.

    What was made up for elsewhere stands in the place of what was missed of the same modules.
    """
    groups = {person.cohort_id} if person.cohort_id else _groups_of(slots, marks)
    found: list[Attended] = []
    elsewhere: list[Attended] = []
    for slot in slots:
        mark = marks.get(slot.id)
        there = mark is not None and mark.status in IN_THE_ROOM
        own = slot.cohort_id is None or slot.cohort_id in groups
        late_comer = person.since is not None and slot.date < person.since
        if there or (own and not late_comer):
            minutes = _minutes(slot, mark, lengths) if there and mark else 0
            (found if own else elsewhere).append(Attended(slot, there, minutes))
    for made_up in elsewhere:
        missed = next(
            (
                n
                for n, each in enumerate(found)
                if not each.there and each.slot.module_ids == made_up.slot.module_ids
            ),
            None,
        )
        if missed is None:
            found.append(made_up)
        else:
            found[missed] = made_up
    return sorted(found, key=lambda each: (each.slot.date, each.slot.half))


def _groups_of(slots: Sequence[Slot], marks: Mapping[UUID, Presence]) -> set[UUID | None]:
    """Whoever is in no group is in those that they came to."""
    return {slot.cohort_id for slot in slots if slot.id in marks}


def _completion(
    rule: Rule,
    half_days: list[Attended],
    begun: set[UUID],
    lengths: Mapping[UUID, int],
    exemption: Exemption | None,
) -> Completion:
    modules = {id for each in half_days for id in each.slot.module_ids}
    followed = {id for each in half_days if each.there for id in each.slot.module_ids}
    ahead = [each for each in half_days if each.slot.id not in begun]
    to_come = {id for each in ahead for id in each.slot.module_ids}
    minutes = sum(each.minutes for each in half_days) if lengths else 0
    planned = sum(lengths[each.slot.id] for each in half_days) if lengths else 0
    if rule.kind == "hours":
        size: Callable[[Attended], int] = lambda each: lengths[each.slot.id] if lengths else 1  # noqa: E731
        whole = sum(map(size, half_days))
        reached = minutes if lengths else sum(each.there for each in half_days)
        coming, at_stake = sum(map(size, ahead)), max(map(size, ahead), default=0)
    else:
        whole, reached, coming = len(modules), len(followed), len(to_come - followed)
        at_stake = _most_at_stake(ahead, followed)
    wanted = whole * rule.share
    by_rule = bool(whole) and reached * 100 >= wanted
    possible = bool(whole) and (reached + coming) * 100 >= wanted
    return Completion(
        tuple(half_days),
        len(followed),
        len(modules),
        minutes,
        planned,
        by_rule,
        possible,
        possible and not by_rule and (reached + coming - at_stake) * 100 < wanted,
        exemption,
    )


def _most_at_stake(ahead: list[Attended], followed: set[UUID]) -> int:
    """How many modules would be lost with one half-day to come, at the most."""
    left = Counter(id for each in ahead for id in each.slot.module_ids if id not in followed)
    lost = (sum(left[id] == 1 for id in each.slot.module_ids) for each in ahead)
    return max(lost, default=0)


def _lengths(slots: Iterable[Slot]) -> dict[UUID, int]:
    """Half-day -> its minutes; nothing where the hours of one of them are not known."""
    found = {slot.id: between(slot.starts, slot.ends) for slot in slots}
    return found if all(found.values()) else {}


def _minutes(slot: Slot, mark: Presence, lengths: Mapping[UUID, int]) -> int:
    """Minutes in the room, from arrival to departure where they were noted."""
    if not lengths:
        return 0
    starts = max(slot.starts or "", mark.arrived_at or "")
    ends = min(slot.ends or "", mark.left_at) if mark.left_at else slot.ends
    return between(starts, ends)


def between(starts: str | None, ends: str | None) -> int:
    """Minutes from one time of the day to a later one; 0 where one is not known."""
    if not starts or not ends:
        return 0
    first, last = (int(time[:2]) * 60 + int(time[3:5]) for time in (starts, ends))
    return max(0, last - first)
