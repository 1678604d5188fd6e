"""What speaks for and against two records being one person (P5, P12).

Every shared or contradicting value adds points or takes some, more for what few people of the
file share; the sum becomes a score between 0 and 1. The score only puts pairs in order and says
which are worth asking about: who is the same person is for people to say.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from math import exp, log2
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from rapidfuzz.distance import Levenshtein

from ..domain.names import fold, is_arabic
from ..domain.phones import to_e164
from .likeness import ALIKE, Name, Rarity, likeness
from .sounds import Word, words_of

if TYPE_CHECKING:
    from ..domain.participants import Participant

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

AGAINST = {"sex": 2.5, "birth_year": 2.5, "commune": 1.5, "phone": 1.0, "email": 0.3}
"""Points lost where two records differ: people move, and have two telephones."""


class Person(NamedTuple):
    """What is compared of a person. Birth year and sex may be ``"declined"``."""

    id: UUID
    name: str | None = None
    name_ar: str | None = None
    phone: str | None = None
    email: str | None = None
    commune: str | None = None
    birth_year: int | str | None = None
    sex: str | None = None
    role: str | None = None
    organisation_id: UUID | None = None

    @classmethod
    def of(cls, participant: Participant) -> Person:
        """The person a record of the front desk stands for."""
        return cls(*(getattr(participant, field) for field in cls._fields))


class Portrait(NamedTuple):
    """A person made ready for comparing; what is empty or declined is an empty value."""

    id: UUID
    latin: tuple[Word, ...]
    arabic: tuple[Word, ...]
    phone: str
    email: str
    commune: str
    birth_year: int
    sex: str
    organisation_id: UUID | None


def portrait(person: Person) -> Portrait:
    """The person as compared: names as words, numbers and places in one way of writing."""
    words = words_of(person.name, person.name_ar)
    year = person.birth_year
    return Portrait(
        person.id,
        words.latin,
        words.arabic,
        phone_key(person.phone),
        email_key(person.email),
        place_key(person.commune),
        year if isinstance(year, int) else 0,
        person.sex if person.sex in ("female", "male") else "",
        person.organisation_id,
    )


_KEPT = re.compile(r"\+212[5-8]\d{8}|\+(?!212)[1-9]\d{7,14}")


def phone_key(phone: str | None) -> str:
    """One text for one number, however it is written; too few digits are no number."""
    if not phone:
        return ""
    known = phone if _KEPT.fullmatch(phone) else to_e164(phone[:80])
    if known:
        return known
    digits = fold(phone[:80]).replace(" ", "")
    return digits if len(digits) >= 6 and digits.isdecimal() else ""


@lru_cache(maxsize=4096)
def place_key(commune: str | None) -> str:
    """A commune as it is compared; a file has few, and many people in each."""
    return fold(commune and commune[:80])


def email_key(email: str | None) -> str:
    """An address as it is compared; what holds no @ is none."""
    key = (email or "").strip().casefold().removeprefix("mailto:")
    return key if "@" in key else ""


class Census:
    """How many people of a file have what: the measure of what sharing it says."""

    def __init__(self, portraits: Iterable[Portrait]) -> None:
        everybody = list(portraits)
        self.latin = Rarity(one.latin for one in everybody)
        self.arabic = Rarity(one.arabic for one in everybody)
        self._places = Counter(one.commune for one in everybody if one.commune)
        self._years = Counter(one.birth_year for one in everybody if one.birth_year)
        self._bodies = Counter(one.organisation_id for one in everybody if one.organisation_id)
        self._sure = Counter(key for key, _ in _numbers_and_names(everybody))
        self._totals = {
            id(counts): counts.total() for counts in (self._places, self._years, self._bodies)
        }

    def candidate(self, one: Portrait) -> Candidate:
        """The person as weighed against others of the file."""
        latin = self.latin.name(one.latin) if one.latin else None
        return Candidate(one, latin, self.arabic.name(one.arabic) if one.arabic else None)

    def place(self, commune: str) -> float:
        return self._points(self._places, commune)

    def year(self, year: int) -> float:
        return self._points(self._years, year)

    def body(self, organisation_id: UUID) -> float:
        return self._points(self._bodies, organisation_id)

    def sure(self, key: str) -> float:
        """Points of a number or address: a switchboard that twenty names go with says little."""
        return SURE * min(1.0, 3 / max(1, self._sure[key]))

    def _points(self, counts: Counter[Any], value: object) -> float:
        everybody = self._totals[id(counts)] + ELSEWHERE
        return PER_BIT * min(MOST_BITS, log2(everybody / max(1, counts[value])))


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


def weigh(a: Candidate, b: Candidate, census: Census) -> tuple[float, tuple[str, ...]]:
    """The score of a pair, and codes of what the two share, the strongest kind first.

    A pair that no likeness of names could lift to one half gets a score of 0, and so does one
    of which nothing can be compared but where and when.
    """
    reasons: list[str] = []
    one, other = a.portrait, b.portrait
    sure = _same(one.phone, other.phone, "phone", census.sure, reasons)
    sure += _same(one.email, other.email, "email", census.sure, reasons)
    rest: list[str] = []
    points = sure + _circumstances(one, other, census, rest)
    if points + _at_most(a, b, census) < 0:
        return 0.0, ()
    names = _names(a, b, census, sure > 0, reasons)
    if not (sure > 0 or names.comparable):
        return 0.0, ()  # neighbours of one age
    return round(1 / (1 + exp(-points - names.points)), 4), (*reasons, *rest)


def _circumstances(a: Portrait, b: Portrait, census: Census, reasons: list[str]) -> float:
    points = _place(a, b, census, reasons) + _year(a, b, census, reasons)
    if a.sex and b.sex and a.sex != b.sex:
        points -= AGAINST["sex"]
    if a.organisation_id and a.organisation_id == b.organisation_id:
        points += census.body(a.organisation_id)
        reasons.append("same_organisation")
    return points


def _same(a: str, b: str, field: str, worth: Any, reasons: list[str]) -> float:
    if not a or not b:
        return 0.0
    if a != b:
        return -AGAINST[field]
    reasons.append(f"same_{field}")
    return float(worth(a))


def _at_most(a: Candidate, b: Candidate, census: Census) -> float:
    """What the names could bring if they were equal; much is spared where namesakes are many."""
    best = 0.0
    for mine, theirs, rarity in (
        (a.latin, b.latin, census.latin),
        (a.arabic, b.arabic, census.arabic),
    ):
        if mine and theirs:
            lacking = rarity.lacking(min(mine.said, theirs.said))
            best = max(best, BOTH + EQUAL - NAMESAKE * lacking)
    return best


class Names(NamedTuple):
    """Points of two people's names, and whether they have a script in common."""

    points: float
    comparable: bool


def _names(a: Candidate, b: Candidate, census: Census, sure: bool, reasons: list[str]) -> Names:
    points = []
    if a.latin and b.latin:
        points.append(_script(a.latin, b.latin, census.latin, sure, "", reasons))
    if a.arabic and b.arabic:
        points.append(_script(a.arabic, b.arabic, census.arabic, sure, "_ar", reasons))
    if not points:
        return Names(UNNAMED, False)
    if len(points) == 1:
        return Names(points[0], True)
    best, worst = max(points), min(points)
    return Names(best + (BOTH if worst > 0 else worst / 2), True)


def _script(a: Name, b: Name, rarity: Rarity, sure: bool, script: str, reasons: list[str]) -> float:
    """Points of the names in one script; with an own number a frequent name takes nothing."""
    found = likeness(a, b)
    if found.degree >= NEARLY:
        same = a is b or sorted(w.spelt for w in a.words) == sorted(w.spelt for w in b.words)
        reasons.append(f"{'same' if same else 'alike'}_name{script}")
    lacking = 0.0 if sure else NAMESAKE * rarity.lacking(found.bits)
    return max(-4.0, min((found.degree - ALIKE) * EQUAL / (1 - ALIKE), EQUAL) - lacking)


def _place(a: Portrait, b: Portrait, census: Census, reasons: list[str]) -> float:
    """Communes are compared within a script; one that is nearly the other says nothing."""
    if not a.commune or not b.commune:
        return 0.0
    if a.commune == b.commune:
        reasons.append("same_commune")
        return census.place(a.commune)
    return -AGAINST["commune"] if elsewhere(a.commune, b.commune) else 0.0


@lru_cache(maxsize=16_384)
def elsewhere(a: str, b: str) -> bool:
    """Whether two folded places are two: in one script, and more than a letter apart."""
    if is_arabic(a) != is_arabic(b):
        return False
    return Levenshtein.normalized_similarity(a, b) < 0.8


def _year(a: Portrait, b: Portrait, census: Census, reasons: list[str]) -> float:
    if not a.birth_year or not b.birth_year:
        return 0.0
    if a.birth_year == b.birth_year:
        reasons.append("same_birth_year")
        return census.year(a.birth_year)
    return 0.0 if abs(a.birth_year - b.birth_year) == 1 else -AGAINST["birth_year"]
