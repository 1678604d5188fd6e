"""Everybody of a file in columns, so that many pairs are compared at once (P5, P12)."""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from math import log2
from typing import Any, NamedTuple
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from .evidence import Person, email_key, phone_key, place_key
from .likeness import Floats, Numbers, Vocabulary
from .sounds import WORDS

Column = NDArray[np.int64]

_SEXES: dict[str | None, int] = {"female": 1, "male": 2}
_NONE = [0] * WORDS

MORE = 4 / 3
"""Bits that it takes more to be worth asking about whenever the people of a file double. By one
bit there would be as many namesakes to look at for everybody; people can't look at thousands."""

ELSEWHERE = 500
"""So many people with other names and of other places are thought beside those of a file: in a
list of five, a word that two have is not a frequent name."""


class Columns(NamedTuple):
    """What is compared of people, a place for each; 0 is what is not known.

    ``latin`` and ``arabic`` are the numbers of the words of a name, a row for each word; ``name``
    is a number for all its words in any order, ``digits`` the phone number as a number.
    """

    latin: Numbers
    arabic: Numbers
    commune: Numbers
    year: Numbers
    body: Numbers
    sex: Numbers
    phone: Numbers
    email: Numbers
    name: Numbers
    digits: Column

    def take(self, rows: Column) -> Columns:
        """Those rows, in that order."""
        return Columns._make(column.take(rows, axis=-1) for column in self)


class People:
    """People by row. Who is learned again has a new row; a row that was left is not ``live``.

    Values have numbers, from 1 on, and so have words; :meth:`like` makes people with the same.
    """

    def __init__(self) -> None:
        self.vocabulary = Vocabulary()
        self.texts: list[str] = [""]
        self._number: dict[object, int] = {None: 0, "": 0}
        self.ids: list[UUID] = []
        self.row: dict[int, int] = {}
        self.live = bytearray()
        self.tie = array("q")
        """By row a number that depends on the id alone, to put in order what else is equal."""
        self._words = array("i")
        self._facts = array("q")

    def like(self) -> People:
        """Nobody yet, counted in the same numbers."""
        other = People()
        other.vocabulary, other.texts = self.vocabulary, self.texts
        other._number = self._number
        return other

    def learn(self, person: Person) -> None:
        """One more, or somebody as changed."""
        id, name, name_ar, phone, email, commune, year, sex, _, organisation = person
        number = self._numbered
        self.forget(id)
        self.row[id.int] = len(self.ids)
        self.ids.append(id)
        self.live.append(1)
        self.tie.append(hash(id.int))
        latin, arabic = self.vocabulary.name(name, name_ar)
        self._words.fromlist([*latin, *_NONE[len(latin) :], *arabic, *_NONE[len(arabic) :]])
        phone = phone_key(phone) if phone else ""
        self._facts.fromlist(
            [
                number(place_key(commune)) if commune else 0,
                year if isinstance(year, int) and 0 < year < 10_000 else 0,
                number(organisation) if organisation else 0,
                _SEXES.get(sex, 0),
                number(phone) if phone else 0,
                number(email_key(email)) if email else 0,
                number(self.vocabulary.said(latin or arabic)),
                int(phone[-15:]) if phone else 0,
            ]
        )

    def forget(self, id: UUID) -> None:
        """Somebody was removed."""
        row = self.row.pop(id.int, None)
        if row is not None:
            self.live[row] = 0

    def recall(self, count: int, instead: Iterable[int]) -> None:
        """Back to the first ``count`` rows, some of which were left since."""
        for id in self.ids[count:]:
            self.row.pop(id.int, None)
        for row in instead:
            self.row[self.ids[row].int], self.live[row] = row, 1
        del self.ids[count:], self.live[count:], self.tie[count:]
        del self._words[count * 2 * WORDS :], self._facts[count * 8 :]

    def _numbered(self, value: object) -> int:
        number = self._number.get(value)
        if number is None:
            number = self._number[value] = len(self.texts)
            self.texts.append(str(value))
        return number

    def columns(self) -> Columns:
        """All rows as they are now."""
        words = np.array(self._words, np.int32).reshape(-1, 2 * WORDS).T
        facts = np.array(self._facts, np.int64).reshape(-1, 8).T
        known = [used(words[:WORDS]), used(words[WORDS:]), *facts[:7].astype(np.int32)]
        return Columns._make([*known, facts[7].copy()])


def used(words: Numbers) -> Numbers:
    """Without the rows of words that nobody has so many of; one at least."""
    return np.ascontiguousarray(words[: max(1, int(words.any(axis=1).sum()))])


class Census:
    """How many people of a file have what: the measure of what sharing it says.

    Bits of information are 0 for what everybody has, 10 for what one in a thousand has.
    """

    def __init__(self, people: People, here: Columns) -> None:
        self.vocabulary, self.texts = people.vocabulary, people.texts
        self.needed = MORE * log2(max(1, len(here.name))) - 1
        """The bits it takes to believe that a name is one person's of the file."""
        codes = self.vocabulary.codes
        self._words = np.maximum(_words(here.latin, codes), _words(here.arabic, codes))
        self.places, self.years, self.bodies = map(_bits, (here.commune, here.year, here.body))
        self.phones, self.emails = (_names_with(n, here.name) for n in (here.phone, here.email))
        """By number of a phone and of an address, how many names go with it."""

    def rarity(self, codes: Numbers) -> Floats:
        """What sharing words with these consonants says."""
        return said_by(self._words, codes, self._words.max(initial=0))


def _words(words: Numbers, codes: Numbers) -> Floats:
    """By number of the consonants; 0 for those of the other script."""
    having = np.bincount(codes[words].ravel(), minlength=int(codes.max()) + 1)
    people = int((words[0] > 0).sum()) + ELSEWHERE
    bits = np.log2(people / np.clip(having, 1, people)) * (having > 0)
    bits[0] = 0
    return bits.astype(np.float32)


def _bits(column: Numbers) -> Floats:
    having = np.bincount(column, minlength=1)
    having[0] = 0
    bits: Floats = np.log2((having.sum() + ELSEWHERE) / np.maximum(having, 1)).astype(np.float32)
    return bits


def _names_with(numbers: Numbers, names: Numbers) -> Floats:
    """By number how many names go with it: copies of one list count once."""
    known = numbers > 0
    once = distinct(numbers[known].astype(np.int64) << 32 | names[known])
    found: Floats = np.bincount(once >> 32, minlength=1).astype(np.float32)
    return found


def distinct(numbers: Column) -> Column:
    """Each number once, in order. (``np.unique`` does it by hashing, far slower for millions.)"""
    numbers = np.sort(numbers)
    once: Column = numbers[np.diff(numbers, prepend=-1) != 0]
    return once


def said_by(table: Floats, numbers: NDArray[Any], otherwise: float) -> Floats:
    """The table's values; ``otherwise`` for a number that came after it was made."""
    known = numbers < len(table)
    found: Floats = np.where(known, table[np.where(known, numbers, 0)], np.float32(otherwise))
    return found
