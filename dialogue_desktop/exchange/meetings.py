"""Which people of a large file are worth comparing: those who share something.

Comparing everybody with everybody is hopeless, and so is comparing all who are called Mohamed.
People meet by a phone number, an address, two words of their names, a word and a place, a year
or a body, or a word alone. Of few who meet each meets each; of many, who stand in the order of
their names, each meets the next ones (the sorted neighbourhood of Hernández and Stolfo, *The
Merge/Purge Problem for Large Databases*, 1995). So the work grows with the number of people,
whatever they are called.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .likeness import Numbers, Truths, Vocabulary
from .people import Column, Columns, distinct

SMALL = 150
"""Of no more people everybody meets everybody."""

FEW = 64
"""Of no more people who share something each meets each."""

ALONE = 32
"""A word that no more people have brings them together by itself."""

NEXT = 12
"""Of more, each meets so many that follow."""

CROWD = 12
"""Where more words than that are a letter apart, a slip tells nothing."""

RARE = 6
"""A word that at most so many have may be a slip of the pen for one that others have."""

_BITS = 21
"""People and traits are numbered below two millions, so that three numbers are one of 63 bits."""


def meetings(
    here: Columns, codes: Numbers, slips: Numbers, fresh: Truths | None
) -> Iterator[Column]:
    """The pairs of rows that meet, in several heaps: ``row << 32 | later row``.

    ``codes`` are by number of a word that of its consonants, ``slips`` by that number those it
    may be a slip for, or 0. With ``fresh`` only pairs that hold such a row are found.
    """
    count = len(here.name)
    if count <= SMALL:
        a, b = np.triu_indices(count, 1)
        yield _held(a.astype(np.int64), b.astype(np.int64), fresh)
        return
    for keys in _keys(here, codes, slips):
        yield _met(keys, count, fresh)


def _keys(here: Columns, codes: Numbers, slips: Numbers) -> Iterator[list[Column]]:
    """What each may meet others by; 0 for nothing. One list for each kind of meeting."""
    yield [here.phone.astype(np.int64)]
    yield [here.email.astype(np.int64)]
    named = [codes[column].astype(np.int64) for column in (*here.latin, *here.arabic)]
    words = [(slot, word) for slot, word in enumerate(named) if word.any()]
    words += [
        (slot, other.astype(np.int64))
        for slot, word in words
        for other in slips[word].T
        if other.any()
    ]
    yield [_rare(word) for _, word in words]
    yield [
        _both(np.minimum(a, b), np.maximum(a, b))
        for (slot, a), (other, b) in combinations(words, 2)
        if slot != other
    ]
    for around in (here.commune, here.year, here.body):
        if around.any():
            yield [_both(word, around) for _, word in words]
    yield [_both(here.commune, here.year)]


def _rare(words: Column) -> Column:
    having = np.bincount(words)
    return np.where(having[words] <= ALONE, words, 0)


def _both(a: NDArray[Any], b: NDArray[Any]) -> Column:
    return np.where((a > 0) & (b > 0), a.astype(np.int64) << _BITS | b, 0)


def _met(keys: list[Column], count: int, new: Truths | None) -> Column:
    """The pairs of places that share a key."""
    if not keys:  # as when nobody's name has a second word
        return np.zeros(0, np.int64)
    places = np.arange(count)
    if new is not None:
        wanted = np.unique(np.concatenate([key[new] for key in keys]))
        keys = [np.where(np.isin(key, wanted), key, 0) for key in keys]
    both = [(key[key > 0] << _BITS) | places[key > 0] for key in keys]
    entries = distinct(np.concatenate(both))
    key = entries >> _BITS
    place = entries & ((1 << _BITS) - 1)
    starts = np.flatnonzero(np.diff(key, prepend=-1))
    sizes = np.diff(np.append(starts, len(key)))
    after = np.repeat(starts + sizes, sizes) - np.arange(len(key)) - 1
    after = np.where(np.repeat(sizes, sizes) > FEW, np.minimum(after, NEXT), after)
    first = np.repeat(np.arange(len(key)), after)
    second = first + 1 + np.arange(len(first)) - np.repeat(np.cumsum(after) - after, after)
    return _held(place[first], place[second], new)


def _held(a: Column, b: Column, new: Truths | None) -> Column:
    if new is not None:
        held = new[a] | new[b]
        a, b = a[held], b[held]
    return a << 32 | b


class Slips:
    """Which words are a letter apart: one left out, added, changed, or two exchanged."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._by_part: defaultdict[str, list[int]] = defaultdict(list)
        self._known = 1

    def beside(self, code: int, having: Column) -> list[int]:
        """The consonants beside some that anybody has, the most frequent first; none if they
        are a crowd."""
        words = self._learned()
        found = {
            other
            for part in _parts(words[code])
            for other in self._by_part.get(part, ())
            if other != code and other < len(having) and having[other]
        }
        if len(found) > CROWD:
            return []
        return sorted(found, key=lambda other: (-having[other], words[other]))

    def table(self, having: Column) -> Numbers:
        """By number of consonants that few have two others at most, which as many have."""
        slips = np.zeros((len(having), 2), np.int32)
        for code in np.flatnonzero((having > 0) & (having <= RARE)).tolist():
            others = [o for o in self.beside(code, having) if having[o] >= having[code]][:2]
            slips[code, : len(others)] = others
        return slips

    def _learned(self) -> list[str]:
        words = self._vocabulary.consonants
        for code in range(self._known, len(words)):
            for part in _parts(words[code]):
                self._by_part[part].append(code)
        self._known = len(words)
        return words


def _parts(word: str) -> set[str]:
    """The word itself, and without each of its letters; numbers have no slips."""
    if not word.isalpha():
        return set()
    parts = {word[:place] + word[place + 1 :] for place in range(len(word))}
    return {part for part in {word, *parts} if len(part) >= 3}
