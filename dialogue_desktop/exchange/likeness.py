"""How alike two names of one script are, where a frequent word says less than a rare one (P5).

Many pairs at once: names are rows of word numbers, and each two words are compared once.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable
from itertools import product
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from .sounds import WORDS, Word, alone, parts_of, words_in

Numbers = NDArray[np.int32]
Floats = NDArray[np.float32]
Truths = NDArray[np.bool_]
Degree = Callable[[Numbers, Numbers], Floats]
"""How alike (0 to 1) the words of two columns are, row by row."""

_UNLIKE = 0.4
"""Words that agree by less than this agree by chance."""

_LEFT_OVER = 0.7
"""A word that only one of two names has: people leave out parts of their names."""

_AGAINST = 1.5
"""Words left on both sides: *Ahmed* is no way of writing *Saïd*."""


class Vocabulary:
    """The words of all names, each with a number from 1 on; 0 stands for no word."""

    def __init__(self) -> None:
        self._number: dict[Word, int] = {}
        self._by_part = _ByPart(self._signed)
        self._of_code: dict[str, int] = {"": 0}
        self.consonants = [""]
        """By number the consonants of words."""
        self._words = [Word("", "", "", False)]
        self._codes = array("i", [0])
        self._said, self._code = _Letters(), _Letters()

    def number(self, word: Word) -> int:
        """The number of a word, a new one if it has none yet."""
        number = self._number.get(word)
        if number is None:
            number = self._number[word] = len(self._words)
            self._words.append(word)
            self._codes.append(self._coded(word.code))
            self._said.add(word.said)
            self._code.add(word.code)
        return number

    def _coded(self, consonants: str) -> int:
        number = self._of_code.get(consonants)
        if number is None:
            number = self._of_code[consonants] = len(self.consonants)
            self.consonants.append(consonants)
        return number

    def name(self, name: str | None, name_ar: str | None) -> tuple[list[int], list[int]]:
        """The numbers of the words of both name fields in Latin and in Arabic script, in
        whatever field they stand."""
        latin, arabic = self._spelt(name)
        if name_ar:
            more = self._spelt(name_ar)
            latin, arabic = latin or more[0], arabic or more[1]
        return latin, arabic

    def _spelt(self, name: str | None) -> tuple[list[int], list[int]]:
        """Words as they are, most of which stand for themselves and are only looked up."""
        by_part = self._by_part
        found = [by_part[part] for part in parts_of(name)]
        if None in found or not any(found):
            found = [self._signed(word) for word in words_in(name)]
        latin = [number for number in found if number and number > 0]
        arabic = [-number for number in found if number and number < 0]
        return latin[:WORDS], arabic[:WORDS]

    def _signed(self, word: Word) -> int:
        number = self.number(word)
        return -number if word.arabic else number

    def said(self, numbers: list[int]) -> str:
        """The consonants of words, in whatever order they stand."""
        return " ".join(sorted([self._words[number].code for number in numbers]))

    @property
    def codes(self) -> Numbers:
        """By number of a word the number of its consonants: by them words are counted and met."""
        return np.array(self._codes, np.int32)

    def likeness(self, a: Numbers, b: Numbers) -> Floats:
        """Half from how the words are said, half from their consonants; 1 for the same word.

        What two words have in common by chance is taken off: most are 0.
        """
        both = (np.minimum(a, b).astype(np.int64) << 32) | np.maximum(a, b)
        once, place = np.unique(both, return_inverse=True)
        pairs = [
            (self._words[pair >> 32], self._words[pair & 0xFFFFFFFF]) for pair in once.tolist()
        ]
        said = _similar([(one.said, other.said) for one, other in pairs])
        code = _similar([(one.code, other.code) for one, other in pairs])
        numbered = [_numbered(one.spelt) or _numbered(other.spelt) for one, other in pairs]
        degree = _above_chance(said + code)
        degree[np.array(numbered, bool)] = 0  # the 12th and the 13th differ by a digit, altogether
        return np.where(a == b, np.float32(1), degree[place])

    def likeness_at_most(self, a: Numbers, b: Numbers) -> Floats:
        """At least :meth:`likeness`, from the letters alone: one change mends one letter."""
        both = self._said.similar_at_most(a, b) + self._code.similar_at_most(a, b)
        return np.where(a == b, np.float32(1), _above_chance(both))


class _Letters:
    """Which letters texts have, as bits; one that comes again takes another bit."""

    def __init__(self) -> None:
        self._bits, self._lengths = array("Q", [0]), array("f", [1])

    def add(self, text: str) -> None:
        found, times = 0, dict.fromkeys(text, 0)
        for letter in text:
            found |= 1 << (ord(letter) + 29 * times[letter]) % 64
            times[letter] += 1
        self._bits.append(found)
        self._lengths.append(len(text))

    def similar_at_most(self, a: Numbers, b: Numbers) -> Floats:
        bits, lengths = np.array(self._bits, np.uint64), np.array(self._lengths, np.float32)
        one, other = bits[a], bits[b]
        apart = np.maximum(np.bitwise_count(one & ~other), np.bitwise_count(other & ~one))
        similar: Floats = 1 - apart / np.maximum(lengths[a], lengths[b])
        return similar


class _ByPart(dict[str, int | None]):
    """Part of a name -> the number of the word it is; 0 for none, None if that depends."""

    def __init__(self, number: Callable[[Word], int]) -> None:
        super().__init__()
        self._number = number

    def __missing__(self, part: str) -> int | None:
        word = alone(part)
        self[part] = found = _DEPENDS[word] if isinstance(word, str) else self._number(word)
        return found


_DEPENDS = {"nothing": 0, "more": None}


def _numbered(spelt: str) -> bool:
    return any("0" <= letter <= "9" for letter in spelt)


def _similar(pairs: list[tuple[str, str]]) -> Floats:
    first, second = zip(*pairs, strict=True) if pairs else ((), ())
    scorer: Any = Levenshtein.normalized_similarity
    return process.cpdist(first, second, scorer=scorer, dtype=np.float32)


def _above_chance(both: Floats) -> Floats:
    """From how similar two words are said and how similar their consonants are, 0 to 2."""
    degree: Floats = np.maximum(0, (0.49 * both - _UNLIKE) / (1 - _UNLIKE)).astype(np.float32)
    return degree


class Alike(NamedTuple):
    """How alike names are (0 to 1), and the bits of information in what they share."""

    degree: Floats
    bits: Floats


def alike(a: Numbers, b: Numbers, bits: Floats, degree: Degree) -> Alike:
    """Two names in each column, as the numbers of their words; what each says is in ``bits``.

    Words are laid beside their likest, in any order; what is left over counts against.
    """
    weights = np.sqrt(np.maximum(1, bits))  # given names count too
    weights[0] = 0
    heavy = weights[a], weights[b]
    worth = np.zeros((len(a) * len(b), a.shape[1]), np.float32)
    for slot, (first, second) in enumerate(product(range(len(a)), range(len(b)))):
        both = np.flatnonzero((a[first] > 0) & (b[second] > 0))
        weight = heavy[0][first, both] + heavy[1][second, both]
        worth[slot, both] = weight * degree(a[first, both], b[second, both])
    shared, total, told = (np.zeros(a.shape[1], np.float32) for _ in range(3))
    left, right = heavy[0].sum(axis=0), heavy[1].sum(axis=0)
    every = np.arange(a.shape[1])
    for _ in range(min(len(a), len(b))):
        slot = worth.argmax(axis=0)
        value = worth[slot, every]
        first, second = np.divmod(slot, len(b))
        one = np.where(value > 0, heavy[0][first, every], 0)
        other = np.where(value > 0, heavy[1][second, every], 0)
        said = np.minimum(bits[a[first, every]], bits[b[second, every]])
        shared += value
        total += one + other
        told += said * value / np.maximum(one + other, 1)
        left -= one
        right -= other
        laid = worth.reshape(len(a), len(b), -1)
        laid[first, :, every] = 0
        laid[:, second, every] = 0
    fewer, more = np.maximum(0, np.minimum(left, right)), np.maximum(0, np.maximum(left, right))
    total += (2 * _AGAINST - _LEFT_OVER) * fewer + _LEFT_OVER * more
    return Alike(np.where(shared > 0, shared / np.maximum(total, 1e-6), 0), told)
