"""How long each agenda item really took, from the moments at which its cards were noted (N9)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from uuid import UUID


@dataclass(frozen=True)
class Held:
    """When an item began and how many minutes it held the floor, as far as the cards tell."""

    began: dt.datetime | None = None
    minutes: int | None = None


NOT_HELD = Held()
_LONGEST_WELCOME = dt.timedelta(minutes=45)
"""A session whose first words come later than this after its hour began late."""


def planned_at(date: dt.date | None, starts: str | None) -> dt.datetime | None:
    """The moment for which a session was planned, as a clock there shows it."""
    try:
        return dt.datetime.combine(date, dt.time.fromisoformat(starts or "")) if date else None
    except (TypeError, ValueError):
        return None


def began_at(planned: dt.datetime | None, first: dt.datetime | None) -> dt.datetime | None:
    """When a session began, by the first words of its day: at its hour, unless they came before
    it, or later than any welcome takes."""
    if planned is None or first is None:
        return planned or first
    return planned if dt.timedelta() <= first - planned <= _LONGEST_WELCOME else first


def times_held(
    items: Sequence[UUID],
    noted: Iterable[tuple[dt.datetime, UUID | None]],
    opened: dt.datetime | None = None,
) -> Mapping[UUID, Held]:
    """Item -> its beginning and minutes.

    An item holds the floor from its card until the next card of another item; a card of no
    item changes nothing. ``opened`` gives the first item its beginning, also when nobody was
    noted under it (a welcome). A night between two cards is nobody's time.
    """
    moments = sorted(noted, key=lambda pair: pair[0])
    began: dict[UUID, dt.datetime] = {}
    seconds: dict[UUID, float] = {}
    holder: UUID | None = None
    for (when, item), following in zip_longest(moments, moments[1:]):
        holder = item or holder
        if holder is None:
            continue
        began.setdefault(holder, when)
        if following and following[0].date() == when.date():
            spent = (following[0] - when).total_seconds()
            seconds[holder] = seconds.get(holder, 0) + spent
    _open(items, moments, opened, began, seconds)
    return {item: Held(began.get(item), _minutes(seconds.get(item))) for item in items}


def _open(
    items: Sequence[UUID],
    moments: Sequence[tuple[dt.datetime, UUID | None]],
    opened: dt.datetime | None,
    began: dict[UUID, dt.datetime],
    seconds: dict[UUID, float],
) -> None:
    """Give the time before the first card to the item that must have filled it."""
    if not (opened and moments and items):
        return
    first, item = moments[0]
    if item not in items[:2] or began_at(opened, first) != opened:
        return
    began[items[0]] = opened
    seconds[items[0]] = seconds.get(items[0], 0) + (first - opened).total_seconds()


def _minutes(seconds: float | None) -> int | None:
    """Whole minutes; an item of a single last card has no length that anybody knows."""
    return round(seconds / 60) if seconds else None
