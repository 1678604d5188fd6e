"""Who is expected at a half-day: one rule for its register, its sheet and its calls."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping, Set
from typing import Protocol
from uuid import UUID

from .completion import IN_THE_ROOM, Trainee

FEWEST = 3
"""A group of fewer is still being made up: one person who was put there by hand does not mean
that nobody else is expected."""


class HalfDay(Protocol):
    """What is asked of a half-day."""

    @property
    def id(self) -> UUID: ...
    @property
    def date(self) -> dt.date: ...
    @property
    def cohort_id(self) -> UUID | None: ...


class Marked(Protocol):
    """What is asked of a mark."""

    @property
    def status(self) -> str: ...


class Enrolment:
    """Tells who is expected where. ``marks``: half-day -> person -> mark; ``rooms``: half-day of a
    dialogue session -> who was invited to it.

    A dialogue session expects who was invited, or everybody where nobody was.
    A half-day of a group expects its members, and who is in no group but came with this one. One
    that is for everybody, or for a group still being made up, expects whoever may be trained and
    belongs nowhere else: to no other group, nor to one they came with. Nobody is expected before
    the day from which they are enrolled; whoever was marked is on the register anyway.
    """

    def __init__(
        self,
        people: Iterable[Trainee],
        half_days: Iterable[HalfDay],
        marks: Mapping[UUID, Mapping[UUID, Marked]],
        rooms: Mapping[UUID, Set[UUID]] | None = None,
    ) -> None:
        self._people = {person.id: person for person in people}
        self._half_days = list(half_days)
        self._marks, self._rooms = marks, rooms or {}
        self._came: dict[UUID | None, set[UUID]] = {}
        self._members = defaultdict[UUID | None, list[UUID]](list)
        for person in self._people.values():
            self._members[person.cohort_id].append(person.id)
        self._officials = any(one.role == "official" for one in self._people.values())

    def at(self, half_day: HalfDay) -> set[UUID]:
        """Who is expected at a half-day."""
        ids, marked = self._at(half_day), self._marks.get(half_day.id, {})
        return {id for id in ids if not _comes_later(self._people[id], half_day.date)} | {*marked}

    def _at(self, half_day: HalfDay) -> Set[UUID]:
        if half_day.id in self._rooms:
            return self._people.keys() & (self._rooms[half_day.id] or self._people.keys())
        group, loose = half_day.cohort_id, self._members[None]
        if group is None:
            return self._may_be_trained(self._people)
        if made_up(len(self._members[group])):
            return {*self._members[group], *self._came_with(group).intersection(loose)}
        others = {one.cohort_id for one in self._half_days} - {None, group}
        elsewhere = set[UUID]().union(*map(self._came_with, others)) - self._came_with(group)
        return {*self._members[group], *self._may_be_trained({*loose} - elsewhere)}

    def anywhere(self) -> set[UUID]:
        """Who is expected at any half-day of training, or was marked at one."""
        by_date = sorted(self._half_days, key=lambda one: one.date)
        last = {one.cohort_id: one for one in by_date if one.id not in self._rooms}
        return set[UUID]().union(*map(self.at, last.values()), *self._marks.values())

    def _came_with(self, group: UUID | None) -> set[UUID]:
        """Who was in the room at a half-day of a group."""
        if group not in self._came:
            self._came[group] = {
                person
                for one in self._half_days
                if one.cohort_id == group
                for person, mark in self._marks.get(one.id, {}).items()
                if mark.status in IN_THE_ROOM
            }
        return self._came[group]

    def _may_be_trained(self, ids: Iterable[UUID]) -> set[UUID]:
        """Of some people, officials, those whose role nobody noted, who is in a group or was
        marked anywhere; if there are no officials at all, everybody."""
        if not self._officials:
            return set(ids)
        marked: Set[UUID] = set[UUID]().union(*self._marks.values())
        return {
            id
            for id in ids
            if (one := self._people[id]).role in (None, "official") or one.cohort_id or id in marked
        }


def made_up(members: int) -> bool:
    """Whether a group of so many stands for all who are expected with it."""
    return members >= FEWEST


def _comes_later(person: Trainee, date: dt.date) -> bool:
    since = person.enrolled_from
    return isinstance(since, dt.date) and date < since
