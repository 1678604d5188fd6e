"""Likely twins of one person while the form is being filled in (P5).

Everybody is made ready once; each look after that takes milliseconds, however many are called
Mohamed: what the person shares with others is added up by how rare it is, and only those who
share most are compared.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Collection, Iterable
from heapq import nlargest
from math import log2
from uuid import UUID

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from .evidence import Person, Portrait, portrait
from .meetings import CROWD
from .twins import Twin, pair, ranked, traits
from .weighing import Census

COMPARED = 80
"""So many of those who share most with the person are compared."""


class Acquaintances:
    """The people of a file, asked about one person at a time.

    How frequent names are is counted once, when it is first asked.
    """

    def __init__(self, people: Iterable[Person]) -> None:
        self._people: list[Portrait] = []
        self._place: dict[UUID, int] = {}
        self._having: defaultdict[str, array[int]] = defaultdict(lambda: array("L"))
        self._words: list[str] = []
        self._counted: Census | None = None
        for person in people:
            self.learn(person)

    def learn(self, person: Person) -> None:
        """One more, or somebody as changed."""
        self._place[person.id] = place = len(self._people)
        self._people.append(portrait(person))
        for trait in _traits(self._people[-1]):
            if trait not in self._having and trait.isalpha():
                self._words.append(trait)
            self._having[trait].append(place)

    def forget(self, id: UUID) -> None:
        """Somebody was removed."""
        self._place.pop(id, None)

    def twins_of(self, person: Person, but: Collection[UUID] = (), most: int = 5) -> list[Twin]:
        """Who the person may be, best first: neither the person's own record nor those in ``but``.

        ``second`` of each is the id that is known here.
        """
        one, census = portrait(person), self._census()
        mine = census.candidate(one)
        found = []
        for other in self._nearest(one):
            if other.id != one.id and other.id not in but:
                twin = pair(mine, census.candidate(other), census)
                if twin:
                    found.append(twin._replace(first=one.id, second=other.id))
        return ranked(found)[:most]

    def _census(self) -> Census:
        if self._counted is None:
            self._counted = Census(self._people)
        return self._counted

    def _nearest(self, one: Portrait) -> list[Portrait]:
        """Those who share most with a person, by how much the things they share say."""
        shared: defaultdict[int, float] = defaultdict(float)
        for trait in self._beside(one):
            places = self._having[trait]
            worth = 1 + log2(len(self._people) / len(places))
            for place in places:
                shared[place] += worth
        live = (
            (worth, -self._people[place].id.int, place)
            for place, worth in shared.items()
            if self._place.get(self._people[place].id) == place
        )
        return [self._people[place] for _, _, place in nlargest(COMPARED, live)]

    def _beside(self, one: Portrait) -> set[str]:
        """The person's own traits, and words that are a letter away from the name's."""
        found = {trait for trait in _traits(one) if trait in self._having}
        for word in filter(str.isalpha, traits(one).words):
            if len(word) > 2:
                found.update(self._nearly(word))
        return found

    def _nearly(self, word: str) -> list[str]:
        near = process.extract(
            word, self._words, scorer=Levenshtein.distance, score_cutoff=1, limit=None
        )
        by_rarity = sorted((len(self._having[trait]), trait) for trait, _, _ in near)
        return [trait for _, trait in by_rarity[:CROWD]]


def _traits(one: Portrait) -> set[str]:
    met_by = traits(one)
    return {*met_by.words, *met_by.other, *met_by.sure}
