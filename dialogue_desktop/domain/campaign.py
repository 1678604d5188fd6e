"""A campaign of trainings: its sessions, and how far each region has come (G1, G8, R9).

A session of a campaign is what happens on one day, at one place, for one group: one half-day or
both.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple
from uuid import UUID

from .attendance import Attendance
from .names import fold, sort_key
from .slots import Slot
from .targets import Target

THERE = frozenset({"present", "late"})
"""The statuses of somebody who was there."""


class Place(NamedTuple):
    """Where a session is held."""

    commune: str | None = None
    venue: str | None = None
    province: str | None = None
    region: str | None = None


@dataclass(frozen=True)
class CampaignSession:
    """The half-days of one day, place and group, the morning first."""

    slots: tuple[Slot, ...]
    people: frozenset[UUID] = frozenset()
    """Who was there, in any half of it."""
    presences: int = 0
    marked: bool = False

    @property
    def id(self) -> UUID:
        """The half-day it begins with."""
        return self.slots[0].id

    @property
    def date(self) -> dt.date:
        return self.slots[0].date

    @property
    def trainer(self) -> str | None:
        return next((slot.trainer for slot in self.slots if slot.trainer), None)

    @property
    def starts(self) -> str | None:
        """When it begins, if anybody said so."""
        return next((slot.starts for slot in self.slots if slot.starts), None)

    @property
    def place(self) -> Place:
        first = self.slots[0]
        return Place(first.commune, first.venue, first.province, first.region)

    @property
    def halves(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(slot.half for slot in self.slots))

    @property
    def module_ids(self) -> tuple[UUID, ...]:
        return tuple(dict.fromkeys(id for slot in self.slots for id in slot.module_ids))

    @property
    def cancelled(self) -> bool:
        """Whether nothing of it is held any more."""
        return all(slot.cancelled for slot in self.slots)

    @property
    def held(self) -> bool:
        """Whether somebody was there, or a register says that nobody was."""
        return self.marked and not self.cancelled

    @property
    def register(self) -> str:
        """How its registers stand: ``closed``, or ``open`` where one that was held is not; empty
        where there is nothing to close."""
        if all(slot.closed for slot in self.slots):
            return "closed"
        return "open" if self.held else ""

    @property
    def standing(self) -> str:
        """``held``, ``cancelled``, or ``open`` where it is to be held."""
        return "cancelled" if self.cancelled else "held" if self.held else "open"


@dataclass
class RegionTally:
    """What a campaign did in a region against what it wants there; ``region`` is empty where
    none is known, and None for all together."""

    region: str | None
    sessions: list[CampaignSession] = field(default_factory=list)
    targets: dict[str, int] = field(default_factory=dict)
    """What was set for it by indicator."""
    wanted: dict[str, int] = field(default_factory=dict)
    """What it is measured against: the share of women is the campaign's where it has none, and
    the campaign's sessions are those of its regions."""
    people: int = 0
    presences: int = 0
    women: int = 0
    men: int = 0

    @property
    def held(self) -> int:
        """How many sessions were held."""
        return sum(session.held for session in self.sessions)

    @property
    def placed(self) -> int:
        """How many sessions are to be held or were."""
        return sum(not session.cancelled for session in self.sessions)

    @property
    def aim(self) -> int:
        """How many sessions there are to be: the target, or as many as were placed."""
        return self.wanted.get("sessions", self.placed)

    @property
    def unrecorded(self) -> int:
        """Of how many people the sex is not recorded: they are in no share."""
        return self.people - self.women - self.men

    @property
    def share(self) -> int | None:
        """The share of women in per cent of those whose sex is recorded."""
        known = self.women + self.men
        return round(100 * self.women / known) if known else None

    @property
    def states(self) -> list[str]:
        """A tile per session by date, then one for each that the target still misses."""
        states, held = [], 0
        for session in self.sessions:
            if session.cancelled:
                states.append("absent")
            elif session.held:
                held += 1
                states.append("beyond" if held > self.aim else "present")
            else:
                states.append("open")
        return states + ["none"] * max(0, self.aim - self.placed)


@dataclass
class Campaign:
    """All regions, and all together; each person counts once in either."""

    regions: list[RegionTally]
    whole: RegionTally


def sessions_of(slots: Iterable[Slot], marks: Iterable[Attendance] = ()) -> list[CampaignSession]:
    """Half-days as sessions, by date, then by place."""
    attended: dict[UUID, list[UUID]] = {}
    marked = set()
    for mark in marks:
        marked.add(mark.slot_id)
        if mark.status in THERE:
            attended.setdefault(mark.slot_id, []).append(mark.participant_id)
    together: dict[tuple[object, ...], list[Slot]] = {}
    taken: Counter[tuple[object, ...]] = Counter()
    for slot in slots:
        where = whereabouts(slot)
        taken[*where, slot.half] += 1  # two mornings at one place are two sessions
        together.setdefault((*where, taken[*where, slot.half]), []).append(slot)
    made = []
    for held in together.values():
        held.sort(key=lambda slot: slot.half)
        there = [person for slot in held for person in attended.get(slot.id, ())]
        made.append(
            CampaignSession(
                tuple(held), frozenset(there), len(there), any(slot.id in marked for slot in held)
            )
        )
    return sorted(made, key=lambda one: (one.date, fold(one.place.commune), one.halves))


def whereabouts(slot: Slot) -> tuple[object, ...]:
    """What makes half-days one session: the day, the place, the group. What was cancelled is
    another one than what took its place."""
    place = (fold(slot.commune), fold(slot.venue)) if slot.commune or slot.venue else ("", "")
    return (slot.date, *place, slot.cohort_id, slot.cancelled)


def campaign_of(
    slots: Iterable[Slot],
    marks: Iterable[Attendance],
    targets: Iterable[Target],
    sexes: Mapping[UUID, str | None],
) -> Campaign:
    """How far a campaign has come, region by region in alphabetical order, unknown ones last."""
    whole = RegionTally(None)
    regions: dict[str, RegionTally] = {}
    for target in targets:
        if target.aim is not None:
            tally = _tally(regions, target.region) if target.region else whole
            tally.targets[target.indicator] = target.aim
    for session in sessions_of(slots, marks):
        whole.sessions.append(session)
        _tally(regions, session.place.region).sessions.append(session)
    for tally in (*regions.values(), whole):
        _count(tally, sexes)
    _measure(whole, regions.values())
    ordered = sorted(regions.values(), key=lambda one: (not one.region, sort_key(one.region)))
    return Campaign(ordered, whole)


def _measure(whole: RegionTally, regions: Iterable[RegionTally]) -> None:
    regions = list(regions)
    general = {"women": whole.targets["women"]} if "women" in whole.targets else {}
    for tally in regions:
        tally.wanted = {**general, **tally.targets}
    sums = {}
    if any("sessions" in tally.targets for tally in regions):
        sums["sessions"] = sum(tally.aim for tally in regions)
    whole.wanted = {**sums, **whole.targets}


def _tally(regions: dict[str, RegionTally], region: str | None) -> RegionTally:
    return regions.setdefault(fold(region), RegionTally(region or ""))


def _count(tally: RegionTally, sexes: Mapping[UUID, str | None]) -> None:
    people = frozenset[UUID]().union(*(s.people for s in tally.sessions if s.held))
    tally.people = len(people)
    tally.presences = sum(session.presences for session in tally.sessions if session.held)
    told = [sexes.get(person) for person in people]
    tally.women, tally.men = told.count("female"), told.count("male")


class Clash(NamedTuple):
    """Why a session that is to be added or moved does not fit: ``there`` already is one at that
    time and place, or the ``trainer`` is elsewhere."""

    reason: str
    slot: Slot


def clashes(wanted: Slot, slots: Sequence[Slot]) -> Clash | None:
    """What stands against a half-day: to be looked at, for people know better. One that is wanted
    for no group in particular meets any."""
    at_once = [
        slot
        for slot in slots
        if (slot.date, slot.half) == (wanted.date, wanted.half)
        and slot.id != wanted.id
        and not slot.cancelled
    ]
    for slot in at_once:
        met = slot if wanted.cohort_id else slot.model_copy(update={"cohort_id": None})
        if whereabouts(met) == whereabouts(wanted):
            return Clash("there", slot)
    for slot in at_once:
        if wanted.trainer and fold(slot.trainer) == fold(wanted.trainer):
            return Clash("trainer", slot)
    return None


def planned_sessions(
    places: Sequence[Place],
    dates: Sequence[dt.date],
    halves: Sequence[str],
    module_ids: Sequence[UUID] = (),
    starts: str | None = None,
    trainer: str | None = None,
) -> list[Slot]:
    """The half-days of places × dates."""
    return [
        Slot(
            date=date,
            half=half,
            starts=starts if half == halves[0] else None,
            commune=place.commune,
            venue=place.venue,
            province=place.province,
            region=place.region,
            module_ids=list(module_ids),
            trainer=trainer,
        )
        for place in places
        for date in dates
        for half in halves
    ]
