"""Who is probably the same person as whom: suspected, in order, with reasons (P5, P12).

Nothing here decides. A pair is proposed when its score reaches one half; names are compared
within one script, so a person known here in Latin and there in Arabic is found by what else
the two share, a telephone number first.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import NamedTuple
from uuid import UUID

from ..errors import Cancelled
from .evidence import Person, Portrait, portrait
from .meetings import Meetings, Traits
from .weighing import Candidate, Census, weigh

__all__ = ["Decided", "Person", "Progress", "Twin", "suspected", "suspected_among"]

PROPOSED = 0.5
"""The least score of a pair that is shown."""

Decided = Callable[[UUID, UUID], bool] | Collection[frozenset[UUID]]
"""The pairs that people have decided: asked for two ids, or a set of pairs of ids."""

Progress = Callable[[int, int, str], bool | None]
"""Told (done, total, "twins"); returns False to stop."""


class Twin(NamedTuple):
    """Two people who may be one. ``first`` and ``second`` are in the order of their ids.

    ``reasons`` are codes for the window to word: ``same_phone``, ``same_email``, ``same_name``,
    ``alike_name``, ``same_name_ar``, ``alike_name_ar``, ``same_commune``, ``same_birth_year``,
    ``same_organisation``.
    """

    first: UUID
    second: UUID
    score: float
    reasons: tuple[str, ...]


def suspected(
    people: Iterable[Person], decided: Decided = frozenset(), progress: Progress | None = None
) -> list[Twin]:
    """All suspected pairs, best first, but those already decided."""
    return _found(_portraits(people), None, decided, progress)


def suspected_among(
    new: Iterable[Person],
    known: Iterable[Person],
    decided: Decided = frozenset(),
    progress: Progress | None = None,
) -> list[Twin]:
    """The suspected pairs that hold a new person: of an import, a merge, a form."""
    new = list(new)
    fresh = {person.id for person in new}
    portraits = _portraits([*new, *(person for person in known if person.id not in fresh)])
    return _found(portraits, fresh, decided, progress)


def _portraits(people: Iterable[Person]) -> list[Portrait]:
    """Everybody once, those who share much side by side, whatever order they came in."""
    once = {person.id: person for person in people}
    return sorted(map(portrait, once.values()), key=_row)


def _row(one: Portrait) -> tuple[object, ...]:
    words = "".join(sorted(word.code for word in (*one.latin, *one.arabic)))
    return words, one.commune, one.phone, one.birth_year, one.id.int


def _found(
    people: Sequence[Portrait],
    fresh: Collection[UUID] | None,
    decided: Decided,
    progress: Progress | None,
) -> list[Twin]:
    census = Census(people)
    places = None if fresh is None else {at for at, one in enumerate(people) if one.id in fresh}
    meetings = Meetings([traits(one) for one in people], places)
    is_decided = decided if callable(decided) else lambda a, b: frozenset((a, b)) in decided
    candidates = [census.candidate(one) for one in people]
    twins: list[Twin] = []
    for done, pairs in meetings.pairs():
        if progress and done % 512 == 0 and progress(done, len(meetings) or 1, "twins") is False:
            raise Cancelled
        for a, b in pairs:
            twin = pair(candidates[a], candidates[b], census)
            if twin and not is_decided(twin.first, twin.second):
                twins.append(twin)
    return ranked(twins)


def ranked(twins: Iterable[Twin]) -> list[Twin]:
    """Best first; equal ones in the order of their ids, on every laptop."""
    return sorted(twins, key=lambda twin: (-twin.score, twin.first.int, twin.second.int))


def _number(id: UUID) -> int:
    return id.int


def pair(a: Candidate, b: Candidate, census: Census) -> Twin | None:
    """The two as a suspected pair, if there is enough to suspect."""
    score, reasons = weigh(a, b, census)
    if score < PROPOSED or not reasons:
        return None
    first, second = sorted((a.portrait.id, b.portrait.id), key=_number)
    return Twin(first, second, score, reasons)


def traits(one: Portrait) -> Traits:
    """What a person can be met by."""
    other = (
        *(("@" + one.commune,) if one.commune else ()),
        *((f"#{one.birth_year}",) if one.birth_year else ()),
    )
    sure = tuple(key for key in (one.phone, one.email) if key)
    return Traits([word.code for word in (*one.latin, *one.arabic)], other, sure)
