"""What speaks for and against two records being one person (P5, P12).

Every shared or contradicting value adds points or takes some, more for what few people of the
file share; the sum becomes a score between 0 and 1. The score only puts pairs in order and says
which are worth asking about: who is the same person is for people to say.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import lru_cache
from math import exp, log2
from typing import Any, NamedTuple

from rapidfuzz.distance import Levenshtein

from ..domain.names import is_arabic
from .evidence import Portrait
from .likeness import ALIKE, Name, Rarity, likeness

PER_BIT = 0.35
"""Points for a bit of information that two people share."""

MOST_BITS = 7.0
"""So much a place or a year says at most, however few people of the file have it."""

ELSEWHERE = 20
"""So many people of other places and years are thought beside those of a file."""

SURE = 4.5
"""Points of a phone number or an address that goes with no more than three names."""

EQUAL = 3.15
"""Points of an equal name; one that is just :data:`ALIKE` has none, one less alike fewer."""

NEARLY = 0.45
"""From here on the names are a reason to name, if something else speaks for the pair too."""

BOTH = 0.5
"""Points more for being alike in two scripts."""

UNNAMED = -1.0
"""Points of two names that no script has in common."""

NAMESAKE = 0.6
"""Points lost whenever the people expected to share such a name by chance double."""

LARGE = 1000
"""In a list of no more people whoever is called alike is worth asking about."""

MORE = 0.4
"""Points lost whenever the people of a larger list double, if no number is shared: each of them
may be like the two by chance, and people can't look at thousands of pairs."""

AGAINST = {"sex": 2.5, "birth_year": 2.5, "commune": 1.5, "phone": 1.0, "email": 0.3}
"""Points lost where two records differ: people move, and have two telephones."""


_NUMBER = re.compile("[0-9]+")


class Census:
    """How many people of a file have what: the measure of what sharing it says."""

    def __init__(self, portraits: Iterable[Portrait]) -> None:
        everybody = list(portraits)
        self.by_chance = MORE * max(0.0, log2(max(1, len(everybody)) / LARGE))
        self.latin = Rarity(one.latin for one in everybody)
        self.arabic = Rarity(one.arabic for one in everybody)
        self.places = _points(one.commune for one in everybody)
        self.years = _points(one.birth_year for one in everybody)
        self.bodies = _points(one.organisation_id for one in everybody)
        self._sure = Counter(key for key, _ in _numbers_and_names(everybody))

    def candidate(self, one: Portrait) -> Candidate:
        """The person as weighed against others of the file."""
        latin = self.latin.name(one.latin) if one.latin else None
        arabic = self.arabic.name(one.arabic) if one.arabic else None
        at_most = _equal(latin, self.latin), _equal(arabic, self.arabic)
        return Candidate(one, latin, arabic, at_most)

    def sure(self, key: str) -> float:
        """Points of a number or address: a switchboard that twenty names go with says little."""
        return SURE * min(1.0, 3 / max(1, self._sure[key]))


def _points(values: Iterable[Any]) -> defaultdict[Any, float]:
    """Value -> points for sharing it; one that nobody has yet is as rare as can be."""
    counts = Counter(filter(None, values))
    everybody = counts.total() + ELSEWHERE
    most = PER_BIT * min(MOST_BITS, log2(everybody))
    points = defaultdict(lambda: most)
    for value, having in counts.items():
        points[value] = PER_BIT * min(MOST_BITS, log2(everybody / having))
    return points


def _numbers_and_names(everybody: list[Portrait]) -> set[tuple[str, str]]:
    """Each number and address with each name that goes with it: copies of one list count once."""
    return {
        (key, " ".join(sorted(word.code for word in one.latin or one.arabic)))
        for one in everybody
        for key in (one.phone, one.email)
        if key
    }


class Candidate(NamedTuple):
    """A person with the names weighed by how rare they are in the file."""

    portrait: Portrait
    latin: Name | None
    arabic: Name | None
    at_most: tuple[float, float]
    """What an equal name in either script could bring: little where namesakes are many."""


def weigh(a: Candidate, b: Candidate, census: Census) -> tuple[float, tuple[str, ...]]:
    """The score of a pair, and codes of what the two share, the strongest kind first.

    A pair that no likeness of names could lift to one half gets a score of 0, and so does one
    of which nothing can be compared but where and when.
    """
    around: list[str] = []
    one, other = a.portrait, b.portrait
    points = _circumstances(one, other, census, around)
    reasons: list[str] = []
    sure = _numbers(one, other, census, reasons)
    if sure <= 0:
        points -= census.by_chance
    if sure <= 0 and points + sure + _at_most(a, b) < 0:
        return 0.0, ()
    names = _names(a, b, census, sure > 0, reasons)
    if names is None:
        if sure <= 0:
            return 0.0, ()
        names = UNNAMED
    return round(1 / (1 + exp(-points - sure - names)), 4), (*reasons, *around)


def _numbers(a: Portrait, b: Portrait, census: Census, reasons: list[str]) -> float:
    points = 0.0
    if a.phone and b.phone:
        if a.phone == b.phone:
            points += census.sure(a.phone)
            reasons.append("same_phone")
        else:
            points -= AGAINST["phone"]
    if a.email and b.email:
        if a.email == b.email:
            points += census.sure(a.email)
            reasons.append("same_email")
        else:
            points -= AGAINST["email"]
    return points


def _circumstances(a: Portrait, b: Portrait, census: Census, reasons: list[str]) -> float:
    points = 0.0
    if a.commune and a.commune == b.commune:
        points += census.places[a.commune]
        reasons.append("same_commune")
    elif a.commune and b.commune and elsewhere(a.commune, b.commune):
        points -= AGAINST["commune"]
    if a.birth_year and a.birth_year == b.birth_year:
        points += census.years[a.birth_year]
        reasons.append("same_birth_year")
    elif a.birth_year and b.birth_year and abs(a.birth_year - b.birth_year) > 1:
        points -= AGAINST["birth_year"]
    if a.organisation_id and a.organisation_id == b.organisation_id:
        points += census.bodies[a.organisation_id]
        reasons.append("same_organisation")
    if a.sex and b.sex and a.sex != b.sex:
        points -= AGAINST["sex"]
    return points


@lru_cache(maxsize=65_536)
def elsewhere(a: str, b: str) -> bool:
    """Whether two folded places are two: in one script, and more than a letter apart.

    The third and the fourth district of a town differ by one digit, and altogether.
    """
    if is_arabic(a) != is_arabic(b):
        return False
    if _NUMBER.findall(a) != _NUMBER.findall(b):
        return True
    return Levenshtein.normalized_similarity(a, b) < 0.8


def _at_most(a: Candidate, b: Candidate) -> float:
    """What the names could bring if they were equal."""
    return BOTH + max(min(a.at_most[0], b.at_most[0]), min(a.at_most[1], b.at_most[1]))


def _equal(name: Name | None, rarity: Rarity) -> float:
    return EQUAL - NAMESAKE * rarity.lacking(name.said) if name else -EQUAL


def _names(
    a: Candidate, b: Candidate, census: Census, sure: bool, reasons: list[str]
) -> float | None:
    """Points of two people's names; None if they have no script in common."""
    latin = arabic = None
    if a.latin and b.latin:
        latin = _script(a.latin, b.latin, census.latin, sure, "", reasons)
    if a.arabic and b.arabic:
        arabic = _script(a.arabic, b.arabic, census.arabic, sure, "_ar", reasons)
    if latin is None or arabic is None:
        return arabic if latin is None else latin
    best, worst = max(latin, arabic), min(latin, arabic)
    return best + (BOTH if worst > 0 else worst / 2)


def _script(a: Name, b: Name, rarity: Rarity, sure: bool, script: str, reasons: list[str]) -> float:
    """Points of the names in one script; with an own number a frequent name takes nothing."""
    degree, bits = likeness(a, b)
    if degree >= NEARLY:
        same = a is b or sorted(w.spelt for w in a.words) == sorted(w.spelt for w in b.words)
        reasons.append(f"{'same' if same else 'alike'}_name{script}")
    points = min(EQUAL, (degree - ALIKE) * EQUAL / (1 - ALIKE))
    return max(-4.0, points if sure else points - NAMESAKE * rarity.lacking(bits))
