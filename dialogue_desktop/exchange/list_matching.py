"""Which person of the file a row of a list certainly is, so that no list makes twins (P6, P15).

Certain is what needs no judgement: the same name in a script, letter for letter after folding,
whatever the order of its words, and

1. something else the same (the name in the other script, phone, e-mail, commune, birth year)
   and nothing that differs; else
2. nothing more to compare; else
3. something else the same although something differs: a list that was corrected. Only who is
   no other row can be meant.

Two rows that contradict each other are two people. When several people may be meant, it is the
one who has everything the row says, so that the same list again changes nothing; else nobody,
and who seems to be the same is proposed as a twin.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import compress
from typing import NamedTuple
from uuid import UUID

from ..domain.names import fold
from .evidence import Person, email_key, phone_key

Signs = tuple[str, ...]
"""The name in both scripts, phone, e-mail, commune, birth year, sex; empty if not known."""


class Fit(NamedTuple):
    """How a row and a person go together, beside a name that is the same."""

    same: int
    differing: int
    holds: bool
    """Whether the person has all that the row says."""


class Known:
    """The people of the file, found by what the rows of a list say of somebody."""

    def __init__(self, people: Iterable[Person]) -> None:
        self._signs: dict[UUID, Signs] = {}
        self._by_name: dict[tuple[str, str], list[UUID]] = {}
        for person in people:
            self._signs[person.id] = signs = _signs(person)
            for name in _names(signs):
                self._by_name.setdefault(name, []).append(person.id)

    def certain(self, rows: Sequence[Person]) -> list[UUID | None]:
        """Who each row certainly is; None when nobody, or when it may be one of several."""
        found: list[UUID | None] = [None] * len(rows)
        said = [_signs(row) for row in rows]
        for suits in (_agrees, _has_no_more):
            for place in self._open(found, said):
                found[place] = self._meant(said[place], suits)
                self._note(found[place], said[place])
        taken = set(filter(None, found))
        corrected = {
            place: self._meant(said[place], _is_corrected, taken)
            for place in self._open(found, said)
        }
        wanted = Counter(corrected.values())
        for place, id in corrected.items():
            found[place] = id if wanted[id] == 1 else None
        return found

    def _open(self, found: list[UUID | None], said: list[Signs]) -> Iterator[int]:
        """The rows that are nobody yet, though somebody has their name."""
        for place, signs in enumerate(said):
            if found[place] is None and any(name in self._by_name for name in _names(signs)):
                yield place

    def _meant(
        self, signs: Signs, suits: Callable[[Fit], bool], but: Iterable[UUID] = ()
    ) -> UUID | None:
        ids = {id for name in _names(signs) for id in self._by_name.get(name, ())}
        fits = {id: _fit(signs, self._signs[id]) for id in ids.difference(but)}
        fits = {id: fit for id, fit in fits.items() if suits(fit)}
        best = max((fit.same - fit.differing for fit in fits.values()), default=0)
        first = [id for id, fit in fits.items() if fit.same - fit.differing == best]
        if len(first) > 1:
            holding = [id for id in first if fits[id].holds]
            return min(holding, key=lambda id: id.int, default=None)
        return first[0] if first else None

    def _note(self, id: UUID | None, signs: Signs) -> None:
        """What a row says of somebody is known when the next row comes."""
        if id is not None:
            self._signs[id] = tuple(
                here or told for here, told in zip(self._signs[id], signs, strict=True)
            )


def _agrees(fit: Fit) -> bool:
    return fit.same > 0 and not fit.differing


def _has_no_more(fit: Fit) -> bool:
    return not fit.same and not fit.differing


def _is_corrected(fit: Fit) -> bool:
    return fit.same > 0


def _names(signs: Signs) -> Iterator[tuple[str, str]]:
    names = list(zip(("latin", "arabic"), signs, strict=False))
    return compress(names, signs)


def _signs(person: Person) -> Signs:
    year = person.birth_year
    return (
        *(" ".join(sorted(fold(name).split())) for name in (person.name, person.name_ar)),
        phone_key(person.phone),
        email_key(person.email),
        fold(person.commune),
        str(year) if isinstance(year, int) else "",
        person.sex if person.sex in ("female", "male") else "",
    )


def _fit(row: Signs, person: Signs) -> Fit:
    """The one name that is the same does not count, nor does a sex that many share."""
    both = [(told, here) for told, here in zip(row, person, strict=True) if told and here]
    same = sum(told == here for told, here in both)
    holds = all(not told or told == here for told, here in zip(row, person, strict=True))
    one_sex = bool(row[-1]) and row[-1] == person[-1]
    return Fit(same - 1 - one_sex, len(both) - same, holds)
