"""Which people of a large file are worth comparing: those who share something rare enough.

Comparing everybody with everybody is hopeless, and so is comparing all who are called Mohamed.
People are put together by each of their *traits*: a word of the name, a commune, a birth year,
a phone number. Few people together are compared, if they share two traits or a sure one. Many
together are divided by the next trait they share (the *Mohamed* of one commune, those who are
called *Alami* too), and again, until they are few. Those who still are many when nothing is left
to divide them by stand in one row, and each is compared with the next ones only. So the work
grows with the number of people, whatever they are called.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from math import log2, sqrt
from typing import NamedTuple

SMALL = 150
"""In a file of no more people everybody is compared with everybody."""

FEW = 32
"""So many people are compared each with each, if they share enough."""

A_FEW = 8
"""So few are not divided further, even if what they share is not enough yet."""

MANY = 128
"""So many still are where what all of them share is enough: namesakes are a short list."""

NEXT = 12
"""In a longer list each is compared with so many that follow."""

SLACK = 5.5
"""Bits that may be lacking until two people can be told from everybody else by what they share;
the words that are alike without being the same may bring them."""

MOST = 0.8
"""The part of the shorter name, by weight, that must be shared by who shares little else."""

HALF = 0.5
"""The part that will do if all that is shared could be one person's only."""

CROWD = 12
"""Where more words than that are a letter apart, a slip tells nothing."""

_RARE = 6
"""A word that at most so many have may be a slip of the pen for one that others have."""


Pair = tuple[int, int]


class Traits(NamedTuple):
    """What a person can be met by: words of the name, other things, and sure things."""

    words: Collection[str]
    other: Collection[str] = ()
    sure: Collection[str] = ()


class Meetings:
    """Everybody's traits, and from them the pairs worth comparing.

    People are numbered as they are given; where nothing divides them they stand in that order.
    With ``fresh``, only pairs that hold one of those people are found.
    """

    def __init__(self, people: Sequence[Traits], fresh: Collection[int] | None = None) -> None:
        whole = fresh is None or len(fresh) == len(people)
        self._fresh = None if whole else frozenset(fresh or ())
        self._beside = slips(Counter(word for one in people for word in set(one.words)))
        counts = Counter(trait for one in people for trait in self._met_by(one))
        order = self._order(people, counts)
        number = {trait: place for place, trait in enumerate(order)}
        bits = [
            log2(len(people) / count) for count in range(1, 1 + max(counts.values(), default=0))
        ]
        self._bits = [bits[counts[trait] - 1] for trait in order]
        self._enough = log2(max(1, len(people))) - SLACK
        weights = {word: sqrt(bits[counts[word] - 1]) for one in people for word in one.words}
        self._weights = [weights.get(trait, 0.0) for trait in order]
        self._sure = {number[trait] for one in people for trait in one.sure if trait in number}
        self._having: list[list[int]] = [[] for _ in order]
        self._traits: list[frozenset[int]] = []
        self._slips: dict[int, frozenset[int]] = {}
        self._names: list[float] = []
        self._single: list[bool] = []
        for one in people:
            self._enter(one, weights, number)

    def _enter(self, one: Traits, weights: Mapping[str, float], number: Mapping[str, int]) -> None:
        person = len(self._traits)
        met_by = self._met_by(one)
        self._traits.append(frozenset(number[trait] for trait in met_by if trait in number))
        self._names.append(sum(sorted(weights[word] for word in set(one.words))))
        self._single.append(len(set(one.words)) < 2)
        if not self._beside.keys().isdisjoint(one.words):
            slipped = met_by.difference(one.words, one.other, one.sure)
            self._slips[person] = frozenset(number[trait] for trait in slipped if trait in number)
        for trait in self._traits[-1]:
            self._having[trait].append(person)

    def _met_by(self, one: Traits) -> set[str]:
        """The person's traits, and the words that theirs may be slips of."""
        found = {*one.words, *one.other, *one.sure}
        for word in one.words:
            found.update(self._beside.get(word, ()))
        return found

    def _order(self, people: Sequence[Traits], counts: Mapping[str, int]) -> list[str]:
        """The traits that can bring the right people together, the rarest first."""
        wanted: Iterable[str] = counts
        if self._fresh is not None:
            wanted = {trait for person in self._fresh for trait in self._met_by(people[person])}
        shared = [trait for trait in wanted if counts[trait] > 1]
        return sorted(shared, key=lambda trait: (counts[trait], trait))

    def __len__(self) -> int:
        return len(self._having)

    def pairs(self) -> Iterator[tuple[int, list[Pair]]]:
        """Trait by trait the pairs that meet there: each pair once, by the rarest it shares."""
        if len(self._traits) <= SMALL:
            yield 0, list(self._everybody())
            return
        for trait, people in enumerate(self._having):
            if len(people) <= FEW:
                yield trait, list(self._met(combinations(people, 2), trait))
                continue
            found: set[Pair] = set()
            if self._is_enough([trait]):
                found.update(self._met(from_a_row(people), trait))
            for pairs in self._divided(people, [trait]):
                found.update(self._met(pairs, trait))
            yield trait, sorted(found)

    def _everybody(self) -> Iterator[Pair]:
        for a, b in combinations(range(len(self._traits)), 2):
            if self._fresh is None or a in self._fresh or b in self._fresh:
                yield a, b

    def _met(self, pairs: Iterable[Pair], trait: int) -> Iterator[Pair]:
        """Those pairs sharing a trait that meet by it, and have enough in common."""
        fresh, traits, sure, single = self._fresh, self._traits, self._sure, self._single
        is_sure = trait in sure
        for a, b in pairs:
            if fresh is not None and a not in fresh and b not in fresh:
                continue
            shared = traits[a] & traits[b]
            if len(shared) == 1 and not (is_sure or single[a] or single[b]):
                continue  # the most frequent case, out of the way first
            if min(shared) != trait:
                continue
            if self._enough_shared(shared, a, b) or not sure.isdisjoint(shared):
                yield a, b

    def _enough_shared(self, shared: frozenset[int], a: int, b: int) -> bool:
        slipped = self._slips.get(a), self._slips.get(b)
        told = shared - (slipped[0] & slipped[1]) if slipped[0] and slipped[1] else shared
        named = bits = 0.0
        for trait in told:
            named += self._weights[trait]
            bits += self._bits[trait]
        whole = min(self._names[a], self._names[b])
        if named >= MOST * whole or (named and len(told) > 2):
            return bits >= self._enough
        return named >= HALF * whole and bits >= self._enough + SLACK

    def _is_enough(self, shared: list[int]) -> bool:
        """Whether people who share these traits, and nothing else, may be worth comparing."""
        if not self._sure.isdisjoint(shared):
            return True
        words = sum(self._weights[trait] > 0 for trait in shared)
        several = words == len(shared) or (words and len(shared) > 2)
        return bool(several) and sum(self._bits[trait] for trait in shared) >= self._enough

    def _divided(self, people: list[int], sharing: list[int]) -> Iterator[Iterable[Pair]]:
        """Pairs among many people who share these traits, by what else they share.

        Only more frequent traits divide: who shares a rarer one has met there already.
        """
        groups: defaultdict[int, list[int]] = defaultdict(list)
        for person in people:
            for trait in self._traits[person]:
                if trait > sharing[-1]:
                    groups[trait].append(person)
        for trait in sorted(groups):
            group = groups[trait]
            if len(group) <= A_FEW:
                if len(group) > 1:
                    yield combinations(group, 2)
                continue
            shared = [*sharing, trait]
            enough = self._is_enough(shared)
            if enough and len(group) <= MANY:
                yield combinations(group, 2)
                continue
            if enough:
                yield from_a_row(group)
            yield from self._divided(group, shared)


def from_a_row(people: list[int]) -> list[Pair]:
    """Each with the next ones."""
    return [(a, b) for place, a in enumerate(people) for b in people[place + 1 : place + 1 + NEXT]]


def slips(counts: Mapping[str, int]) -> dict[str, list[str]]:
    """Rare word -> the words one letter away from it that at least as many people have.

    A letter left out or added, and in longer words another letter or two exchanged.
    """
    by_part: defaultdict[str, list[str]] = defaultdict(list)
    for word in filter(str.isalpha, counts):  # numbers have no slips
        for part in {word[:place] + word[place + 1 :] for place in range(len(word))}:
            if len(part) >= 3:
                by_part[part].append(word)
    beside: defaultdict[str, set[str]] = defaultdict(set)
    for part, words in by_part.items():
        if len(words) > CROWD:
            continue
        found = [*words, *((part,) if part in counts else ())]
        for a, b in combinations(found, 2):
            for rare, other in ((a, b), (b, a)):
                if rare != other and counts[rare] <= min(_RARE, counts[other]):
                    beside[rare].add(other)
    return {word: sorted(others) for word, others in beside.items() if len(others) <= CROWD}
