"""How alike two names of one script are, where a frequent word says less than a rare one (P5)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from math import log2, sqrt
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

from .sounds import Word

ALIKE = 0.62
"""From here on two names are alike enough to ask about, if nothing else is known.

Between 0.6 and 0.75 the labelled pairs of names hardly care where it lies.
"""

_UNLIKE = 0.4
"""Words that agree by less than this agree by chance."""

_LEFT_OVER = 0.7
"""A word that only one of two names has: people leave out parts of their names."""

_AGAINST = 1.5
"""Words left on both sides: *Ahmed* is no way of writing *Saïd*."""

_IMAGINED = 500
"""So many people with other names are thought beside those of a file: in a list of five,
a word that two have is not a frequent name."""


class Likeness(NamedTuple):
    """How alike (0 to 1), and how much it says: the bits of information in what is shared."""

    degree: float
    bits: float


class Name(NamedTuple):
    """The words of a name with what each says in this file."""

    words: tuple[Word, ...]
    bits: tuple[float, ...]
    weights: tuple[float, ...]
    weight: float
    said: float
    """All its bits: what sharing the whole name says."""


class Rarity:
    """How much it says that two people of a file share a word: less, the more have it."""

    def __init__(self, people: Iterable[Sequence[Word]] = ()) -> None:
        self._count: Counter[str] = Counter()
        self._words: dict[str, tuple[float, float]] = {}
        self._names: dict[tuple[Word, ...], Name] = {}
        self.people = 0
        for words in people:
            self._count.update({word.code for word in words})
            self.people += bool(words)
        self._needed = log2(max(1, self.people))

    def bits(self, word: Word) -> float:
        """0 if everybody in a large file has the word; 10 if one in a thousand."""
        return self._said(word)[0]

    def _said(self, word: Word) -> tuple[float, float]:
        """What a word says in bits, and what it weighs within a name: given names count too."""
        found = self._words.get(word.code)
        if found is None:
            everybody = self.people + _IMAGINED
            bits = log2(everybody / min(max(1, self._count[word.code]), everybody))
            found = self._words[word.code] = (bits, sqrt(max(1.0, bits)))
        return found

    def lacking(self, bits: float) -> float:
        """The bits by which what is shared fails to tell one person of the file from all."""
        return max(0.0, self._needed - bits)

    def name(self, words: tuple[Word, ...]) -> Name:
        """The words of a name, one at least, with what each says in this file."""
        found = self._names.get(words)
        if found is None:
            bits, weights = zip(*map(self._said, words), strict=True)
            found = self._names[words] = Name(
                words, bits, weights, sum(sorted(weights)), sum(sorted(bits))
            )
        return found


@lru_cache(maxsize=65_536)
def word_likeness(a: Word, b: Word) -> float:
    """Half from how the words are said, half from their consonants; 1 for the same word.

    What two words have in common by chance is taken off: most are 0.
    """
    if a.spelt == b.spelt:
        return 1.0
    if _numbered(a.spelt) or _numbered(b.spelt):
        return 0.0  # the 12th and the 13th differ by one digit, and altogether
    said = Levenshtein.normalized_similarity(a.said, b.said)
    code = Levenshtein.normalized_similarity(a.code, b.code)
    return max(0.0, (0.98 * (said + code) / 2 - _UNLIKE) / (1 - _UNLIKE))


def _numbered(spelt: str) -> bool:
    return any("0" <= letter <= "9" for letter in spelt)


def likeness(a: Name, b: Name) -> Likeness:
    """Words are laid beside their likest, in any order; what is left over counts against.

    Both are of one :class:`Rarity`.
    """
    if a is b:
        return Likeness(1.0, a.said)
    shared = total = bits = 0.0
    left, right = a.weight, b.weight
    for _, _, degree, first, second in _aligned(a, b):
        weight = a.weights[first] + b.weights[second]
        shared += degree * weight
        total += weight
        bits += degree * min(a.bits[first], b.bits[second])
        left -= a.weights[first]
        right -= b.weights[second]
    if not shared:
        return Likeness(0.0, 0.0)
    fewer, more = (left, right) if left < right else (right, left)
    total += (2 * _AGAINST - _LEFT_OVER) * max(0.0, fewer) + _LEFT_OVER * max(0.0, more)
    return Likeness(min(1.0, shared / total), bits)


_Laid = tuple[float, tuple[Word, Word], float, int, int]


def _aligned(a: Name, b: Name) -> list[_Laid]:
    """The words that go together, best first: (…, how alike, place, place)."""
    possible: list[_Laid] = []
    for first, word in enumerate(a.words):
        for second, other in enumerate(b.words):
            ends = (word, other) if word <= other else (other, word)
            degree = word_likeness(*ends)
            if degree > 0:
                weight = a.weights[first] + b.weights[second]
                possible.append((degree * weight, ends, degree, first, second))
    possible.sort(reverse=True)  # ties fall alike whichever name comes first
    firsts: set[int] = set()
    seconds: set[int] = set()
    found = []
    for laid in possible:
        if laid[3] not in firsts and laid[4] not in seconds:
            firsts.add(laid[3])
            seconds.add(laid[4])
            found.append(laid)
    return found
