"""What is compared of a person: numbers, addresses and places in one way of writing."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from rapidfuzz.distance import Levenshtein

from ..domain.names import fold, is_arabic
from ..domain.phones import to_e164

if TYPE_CHECKING:
    from ..domain.participants import Participant


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


_FIGURES = re.compile("[0-9]+")


@lru_cache(maxsize=65_536)
def elsewhere(a: str, b: str) -> bool:
    """Whether two folded places are two: in one script, and more than a letter apart.

    The third and the fourth district of a town differ by one digit, and altogether.
    """
    if is_arabic(a) != is_arabic(b):
        return False
    if _FIGURES.findall(a) != _FIGURES.findall(b):
        return True
    return Levenshtein.normalized_similarity(a, b) < 0.8
