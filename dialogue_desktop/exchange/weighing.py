"""What speaks for and against two records being one person (P5, P12).

Every shared or contradicting value adds points or takes some, more for what few people of the
file share, as Fellegi and Sunter weigh a match (*A Theory for Record Linkage*, JASA 64, 1969):
the logarithm of how much likelier the value is between two records of one person than between
two people. What is left after the doubt that grows with the number of people becomes a score
between 0 and 1. The score only puts pairs in order and says which are worth asking about: who is
the same person is for people to say.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import compress
from math import exp, log
from typing import NamedTuple

import numpy as np

from .evidence import elsewhere
from .likeness import Floats, Numbers, Truths, alike
from .people import Census, Columns, said_by, used

BIT = log(2)
"""Points of a bit of information: they are natural logarithms, as the score wants them."""

MOST_BITS = 7.0
"""So much a place or a year says at most, however few people of the file have it."""

SURE = 4.5
"""Points of a phone number or an address that goes with no more than three names."""

NEXT_TO = 2.0
"""Points of two numbers that are one slip of the finger apart, as neighbours' may be: it says
something only beside something else."""

EQUAL = 3.15
"""Points of an equal name; one that is just :data:`ALIKE` has none, one less alike fewer."""

ALIKE = 0.62
"""From here on two names are alike enough to ask about, if nothing else is known.

Between 0.6 and 0.75 the labelled pairs of names hardly care where it lies.
"""

NEARLY = 0.45
"""From here on the names are a reason to name, if something else speaks for the pair too."""

BOTH = 0.5
"""Points more for being alike in two scripts."""

UNNAMED = -1.0
"""Points of two names that no script has in common."""

LEAST = -4.0
"""Points of names that have nothing in common."""

AGAINST = {"sex": 2.5, "birth_year": 3.0, "commune": 2.0, "phone": 1.5, "email": 0.3}
"""Points lost where two records differ: people move, and have two telephones."""

REASONS = (
    "same_phone", "same_email", "alike_phone", "same_name", "alike_name", "same_name_ar",
    "alike_name_ar", "same_commune", "same_birth_year", "same_organisation",
)  # fmt: skip
"""Codes of what two records share, the strongest kind first."""

AROUND = REASONS.index("same_commune")
"""From here on they are about where somebody is met: two of them say something of people whose
names are somehow alike."""

SOMEHOW = len(REASONS)
"""The row beside those of the reasons: whether the names have anything in common."""

SOMETHING = 0.35
"""From here on they have."""

_SLIPS = np.unique(np.outer([*range(1, 10), *range(9, 82, 9)], 10 ** np.arange(12)))
"""How far two numbers are apart that differ in a digit, or by two neighbours exchanged."""


class Weighed(NamedTuple):
    """Per pair the points, and whether each of :data:`REASONS` holds, and :data:`SOMEHOW`."""

    points: Floats
    reasons: Truths


def weigh(one: Columns, other: Columns, census: Census, quickly: bool = False) -> Weighed:
    """What speaks for and against each two rows being one person.

    ``quickly``, the points are no fewer, and found without comparing texts letter by letter.
    """
    reasons = np.zeros((len(REASONS) + 1, len(one.phone)), bool)
    sure, against = _numbers(one, other, census, reasons)
    points = sure + against + _circumstances(one, other, census, reasons)
    if not quickly:
        points -= AGAINST["commune"] * _elsewhere(one.commune, other.commune, census)
        return Weighed(points + _names(one, other, census, sure > 0, False, reasons), reasons)
    hopeful = points + _equal(one, other, census, sure > 0) >= 0
    some = np.flatnonzero(hopeful)
    one, other, sure = one.take(some), other.take(some), sure[some]
    points[~hopeful] = -np.inf
    points[some] += _names(one, other, census, sure > 0, True, reasons[:, some])
    return Weighed(points, reasons)


def suspicions(weighed: Weighed) -> Iterator[tuple[int, float, tuple[str, ...]]]:
    """The pairs worth asking about: which, their score from one half to one, their reasons."""
    points, reasons = weighed
    who, where = reasons[:AROUND].sum(axis=0), reasons[AROUND:SOMEHOW].sum(axis=0)
    told = (who > reasons[REASONS.index("alike_phone")]) | (where > 1) & reasons[SOMEHOW]
    for at in np.flatnonzero((points >= 0) & told).tolist():
        score = round(1 / (1 + exp(-float(points[at]))), 4)
        yield at, score, tuple(compress(REASONS, reasons[:, at]))


def _numbers(
    one: Columns, other: Columns, census: Census, reasons: Truths
) -> tuple[Floats, Floats]:
    """Points of the same number and address, and of those that differ."""
    sure, against = np.zeros((2, len(one.phone)), np.float32)
    sides = (one.phone, other.phone, census.phones), (one.email, other.email, census.emails)
    for place, (kind, (a, b, names)) in enumerate(zip(("phone", "email"), sides, strict=True)):
        both = (a > 0) & (b > 0)
        reasons[place] = same = both & (a == b)
        sure += same * SURE * np.minimum(1, 3 / np.maximum(1, said_by(names, a, 1)))
        against -= (both & ~same) * AGAINST[kind]
    apart = np.abs(one.digits - other.digits)
    slip = _SLIPS[np.searchsorted(_SLIPS, apart).clip(max=len(_SLIPS) - 1)] == apart
    slip &= (one.phone > 0) & (other.phone > 0)
    reasons[2] = slip
    return sure + slip * NEXT_TO, against + slip * AGAINST["phone"]


def _circumstances(one: Columns, other: Columns, census: Census, reasons: Truths) -> Floats:
    """Points of place, year, body and sex."""
    points = np.zeros(len(one.phone), np.float32)
    sides = (
        (one.commune, other.commune, census.places),
        (one.year, other.year, census.years),
        (one.body, other.body, census.bodies),
    )
    for place, (a, b, bits) in enumerate(sides, start=REASONS.index("same_commune")):
        reasons[place] = same = (a > 0) & (a == b)
        points += same * BIT * np.minimum(MOST_BITS, said_by(bits, a, MOST_BITS))
    year = (one.year > 0) & (other.year > 0) & (np.abs(one.year - other.year) > 1)
    sex = (one.sex > 0) & (other.sex > 0) & (one.sex != other.sex)
    points -= year * AGAINST["birth_year"] + sex * AGAINST["sex"]
    return points


def _elsewhere(a: Numbers, b: Numbers, census: Census) -> Truths:
    """Whether places are two, each two of them asked about once."""
    differ = np.flatnonzero((a > 0) & (b > 0) & (a != b))
    least, most = np.minimum(a, b)[differ], np.maximum(a, b)[differ]
    once, place = np.unique(least.astype(np.int64) << 32 | most, return_inverse=True)
    texts = census.texts
    told = [elsewhere(texts[two >> 32], texts[two & 0xFFFFFFFF]) for two in once.tolist()]
    found = np.zeros(len(a), bool)
    found[differ] = np.array(told, bool)[place]
    return found


def _equal(one: Columns, other: Columns, census: Census, sure: Truths) -> Floats:
    """What names could bring at most, if they were equal: little where namesakes are many."""
    bits = census.rarity(census.vocabulary.codes)
    said = [
        np.minimum(bits[a].sum(axis=0), bits[b].sum(axis=0))
        for a, b in ((one.latin, other.latin), (one.arabic, other.arabic))
    ]
    lacking = np.maximum(0, census.needed - np.maximum(*said))
    return EQUAL + BOTH - np.where(sure, 0, BIT * lacking).astype(np.float32)


def _names(
    one: Columns, other: Columns, census: Census, sure: Truths, quickly: bool, reasons: Truths
) -> Floats:
    """Points of two people's names in the scripts that both have."""
    latin = _script(one.latin, other.latin, census, sure, quickly, reasons, 3)
    arabic = _script(one.arabic, other.arabic, census, sure, quickly, reasons, 5)
    best, worst = np.fmax(latin, arabic), np.fmin(latin, arabic)
    second = np.where(worst > 0, BOTH, worst / 2)
    points = best + np.where(np.isnan(latin) | np.isnan(arabic), 0, second)
    unnamed = np.where(reasons[:2].any(axis=0), UNNAMED, -np.inf)  # the same number or address
    return np.where(np.isnan(best), unnamed, points).astype(np.float32)


def _script(
    a: Numbers, b: Numbers, census: Census, sure: Truths, quickly: bool, reasons: Truths, at: int
) -> Floats:
    """Points of the names in one script, NaN where either has none; with an own number a
    frequent name takes nothing."""
    points = np.full(len(sure), np.nan, np.float32)
    both = np.flatnonzero((a[0] > 0) & (b[0] > 0))
    if not len(both):
        return points
    a, b, sure = used(a[:, both]), used(b[:, both]), sure[both]
    words = census.vocabulary
    found = alike(
        a, b, census.rarity(words.codes), words.likeness_at_most if quickly else words.likeness
    )
    told = np.minimum(EQUAL, (found.degree - ALIKE) * EQUAL / (1 - ALIKE))
    lacking = np.maximum(0, census.needed - found.bits)
    points[both] = np.maximum(LEAST, told) - np.where(sure, 0, BIT * lacking)
    same = found.degree > 0.999  # a word of another spelling makes more of a difference
    reasons[at, both], reasons[at + 1, both] = same, ~same & (found.degree >= NEARLY)
    reasons[SOMEHOW, both] |= found.degree >= SOMETHING
    return points
