"""Who has completed a training: by its modules or by a share of its hours, and exceptions (A16).

Pure: half-days, marks and exceptions come in, what each person reached comes out.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import ClassVar, NamedTuple, Protocol
from uuid import UUID

from .programme import Programme
from .records import Fact
from .slots import Slot
from .values import Line

IN_THE_ROOM = frozenset({"present", "late"})
"""The statuses of somebody who was there."""
SHARES = {"modules": 100, "hours": 80}
"""Per cent that are asked for until somebody says otherwise."""


class Exemption(Fact):
    """A person who completed, or did not, whatever the rule says; the reason is named."""

    participant_id: UUID
    complete: bool = True
    reason: Line = None

    noun: ClassVar[str] = "exemption"
    references: ClassVar[dict[str, str]] = {"participant_id": "participant"}
    belongs_to: ClassVar[tuple[str, ...]] = ("participant_id",)
    natural: ClassVar[tuple[str, ...]] = ("participant_id",)
    personal: ClassVar[frozenset[str]] = frozenset({"reason"})

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


class Progress(NamedTuple):
    """A module of a person's: its half-days, those attended, and whether it may still begin."""

    half_days: int
    attended: int = 0
    ahead: bool = False


@dataclass(frozen=True)
class Completion:
    """How far a person came. Half-days are in the order of their dates; minutes are 0 where the
    hours of some half-day are not known; ``progress`` is by module.

    ``possible``: the rule may still be met by what is to come and by open registers in which the
    person is not yet marked (A2); ``at_risk``: it will not be, should one more half-day be missed
    (A15).
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
    progress: Mapping[UUID, Progress] = field(default_factory=dict)

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


class Trainee(Protocol):
    """What is asked of a person, a record or a line of a list: the group, and the day from which
    half-days count (A13)."""

    @property
    def id(self) -> UUID: ...
    @property
    def role(self) -> str | None: ...
    @property
    def cohort_id(self) -> UUID | None: ...
    @property
    def enrolled_from(self) -> dt.date | None: ...


def completions(
    rule: Rule,
    slots: Iterable[Slot],
    people: Iterable[Trainee],
    marks: Iterable[Presence],
    exemptions: Iterable[Exemption] = (),
    begun: Iterable[UUID] = (),
) -> dict[UUID, Completion]:
    """Person -> how far they came, for each of ``people``. Half-days begin with their first mark;
    where not all ``marks`` are given, ``begun`` says which did. Whoever has none in one that began
    missed it when its register is closed."""
    measure = Measure(rule, slots, exemptions, begun)
    measure.take(marks)
    return {person.id: measure.of(person) for person in people}


@dataclass
class _Plan:
    """What the people of some groups have before them, by the places of the half-days: what they
    missed until they are marked, how many half-days each module has, which may still be attended
    by who is not marked in them."""

    groups: frozenset[UUID | None]
    modules: list[int]
    row: list[Attended | None] = field(default_factory=list)
    minutes: int = 0
    ahead: tuple[int, ...] = ()

    def expects(self, slot: Slot) -> bool:
        return slot.cohort_id is None or slot.cohort_id in self.groups


class _Far(NamedTuple):
    """What a person has done and has before them, before the rule is asked."""

    half_days: tuple[Attended, ...]
    modules: list[int]
    there: list[int]
    minutes: int
    planned: int
    ahead: tuple[int, ...]


class Measure:
    """Measures how far people came, one by one.

    Half-days and modules go by their places: thousands of people by a hundred half-days are
    compared as whole numbers, for ids are ten times as slow.
    """

    def __init__(
        self,
        rule: Rule,
        slots: Iterable[Slot],
        exemptions: Iterable[Exemption] = (),
        begun: Iterable[UUID] = (),
    ) -> None:
        held = (s for s in slots if not s.cancelled and isinstance(s.date, dt.date))
        self.rule = rule
        self.slots = sorted(held, key=lambda slot: (slot.date, slot.half, slot.id))
        self.modules = sorted({id for slot in self.slots for id in slot.module_ids})
        numbers = {id: number for number, id in enumerate(self.modules)}
        self._taught = [tuple(numbers[id] for id in slot.module_ids) for slot in self.slots]
        self._lengths = _lengths(self.slots)
        self._places = {slot.id: place for place, slot in enumerate(self.slots)}
        self._begun = {self._places[id] for id in begun if id in self._places}
        self._marks: dict[UUID, dict[int, Presence]] = defaultdict(dict)
        self._exemptions = {each.participant_id: each for each in exemptions}
        self._missed = [Attended(slot, False) for slot in self.slots]
        self._there: dict[object, Attended] = {}
        self._plans: dict[object, _Plan] = {}
        self._stakes: dict[object, int] = {}

    @property
    def begun(self) -> set[UUID]:
        """The half-days in which somebody was marked."""
        return {self.slots[place].id for place in self._begun}

    def take(self, marks: Iterable[Presence]) -> None:
        """Take marks; all of them before anybody is measured, for a half-day lies ahead of
        everybody until somebody was marked in it, even where its register is closed."""
        places, by_person, begun = self._places, self._marks, self._begun
        for mark in marks:
            place = places.get(mark.slot_id)
            if place is not None:
                by_person[mark.participant_id][place] = mark
                begun.add(place)

    def of(self, person: Trainee) -> Completion:
        """How far a person came."""
        marks: Mapping[int, Presence] = self._marks.get(person.id, {})
        plan = self._plan(person, marks)
        row, modules, there = list(plan.row), list(plan.modules), [0] * len(plan.modules)
        minutes, planned = 0, plan.minutes
        ahead = tuple(place for place in plan.ahead if place not in marks)
        elsewhere: list[int] = []
        for place in sorted(p for p, mark in marks.items() if mark.status in IN_THE_ROOM):
            if row[place] is None:  # before the person was enrolled, or with another group
                planned += self._count(place, modules, 1)
                if not plan.expects(self.slots[place]):
                    elsewhere.append(place)
            self._count(place, there, 1)
            row[place] = attended = self._attended(place, marks[place])
            minutes += attended.minutes
        for missed in self._made_up(row, elsewhere):
            planned += self._count(missed, modules, -1)
            ahead = tuple(place for place in ahead if place != missed)
        half_days = tuple(each for each in row if each is not None)
        far = _Far(half_days, modules, there, minutes, planned, ahead)
        return self._judged(far, self._exemptions.get(person.id))

    def _plan(self, person: Trainee, marks: Mapping[int, Presence]) -> _Plan:
        """The half-days of the person's group; whoever is in none is in those they came to."""
        own = {person.cohort_id} if person.cohort_id else self._groups_of(marks)
        key = groups, since = frozenset(own), person.enrolled_from
        if key not in self._plans:
            plan = self._plans[key] = _Plan(groups, [0] * len(self.modules))
            for place, slot in enumerate(self.slots):
                early = isinstance(since, dt.date) and slot.date < since
                mine = plan.expects(slot) and not early
                plan.row.append(self._missed[place] if mine else None)
                plan.minutes += self._count(place, plan.modules, 1) if mine else 0
            plan.ahead = tuple(n for n, mine in enumerate(plan.row) if mine and self._is_open(n))
        return self._plans[key]

    def _is_open(self, place: int) -> bool:
        """Whether somebody who is not marked in a half-day may still be."""
        return place not in self._begun or self.slots[place].closed is not True

    def _groups_of(self, marks: Iterable[int]) -> set[UUID | None]:
        return {self.slots[place].cohort_id for place in marks}

    def _count(self, place: int, modules: list[int], by: int) -> int:
        """Count a half-day in the modules it is of; answers the minutes that this adds."""
        for number in self._taught[place]:
            modules[number] += by
        return by * self._lengths[place] if self._lengths else 0

    def _attended(self, place: int, mark: Presence) -> Attended:
        key = place, mark.arrived_at, mark.left_at
        if key not in self._there:
            slot = self.slots[place]
            self._there[key] = Attended(slot, True, _minutes(slot, mark) if self._lengths else 0)
        return self._there[key]

    def _made_up(self, row: list[Attended | None], elsewhere: list[int]) -> Iterator[int]:
        """What was attended with another group stands in the place of what was missed of the same
        modules, which is taken out."""
        for place in elsewhere:
            for missed, each in enumerate(row):
                if each and not each.there and self._taught[missed] == self._taught[place]:
                    row[missed] = None
                    yield missed
                    break

    def _judged(self, far: _Far, exemption: Exemption | None) -> Completion:
        """What the rule says of it."""
        followed = sum(map(bool, far.there))
        to_come = {n for place in far.ahead for n in self._taught[place] if not far.there[n]}
        if self.rule.kind == "hours":
            whole, reached, coming, at_stake = self._hours(far)
        else:
            whole, reached, coming = sum(map(bool, far.modules)), followed, len(to_come)
            at_stake = self._at_stake(far)
        wanted = whole * self.rule.share
        by_rule = bool(whole) and reached * 100 >= wanted
        possible = bool(whole) and (reached + coming) * 100 >= wanted
        return Completion(
            far.half_days,
            followed,
            sum(map(bool, far.modules)),
            far.minutes,
            far.planned,
            by_rule,
            possible,
            possible and not by_rule and (reached + coming - at_stake) * 100 < wanted,
            exemption,
            {
                self.modules[n]: Progress(own, far.there[n], n in to_come)
                for n, own in enumerate(far.modules)
                if own
            },
        )

    def _hours(self, far: _Far) -> tuple[int, int, int, int]:
        """All, done, to come and the most that one half-day is of it; half-days where hours are
        not known."""
        if not self._lengths:
            done = sum(each.there for each in far.half_days)
            return len(far.half_days), done, len(far.ahead), min(1, len(far.ahead))
        lengths = [self._lengths[place] for place in far.ahead]
        return far.planned, far.minutes, sum(lengths), max(lengths, default=0)

    def _at_stake(self, far: _Far) -> int:
        """How many modules would be lost with one half-day to come, at the most."""
        key = far.ahead, tuple(map(bool, far.there))
        if key not in self._stakes:
            ahead = [[n for n in self._taught[p] if not far.there[n]] for p in far.ahead]
            left = Counter(n for taught in ahead for n in taught)
            lost = (sum(left[n] == 1 for n in taught) for taught in ahead)
            self._stakes[key] = max(lost, default=0)
        return self._stakes[key]


def _lengths(slots: Sequence[Slot]) -> list[int]:
    """The minutes of each half-day; nothing where the hours of one of them are not known."""
    found = [between(slot.starts, slot.ends) for slot in slots]
    return found if all(found) else []


def _minutes(slot: Slot, mark: Presence) -> int:
    """Minutes in the room, from arrival to departure where they were noted."""
    starts = max(slot.starts or "", mark.arrived_at or "")
    ends = min(slot.ends or "", mark.left_at) if mark.left_at else slot.ends
    return between(starts, ends)


def between(starts: str | None, ends: str | None) -> int:
    """Minutes from one time of the day to a later one; 0 where one is not known."""
    if not starts or not ends:
        return 0
    first, last = (int(time[:2]) * 60 + int(time[3:5]) for time in (starts, ends))
    return max(0, last - first)
