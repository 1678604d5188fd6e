"""Everybody at a glance: lean lines of people, in order, found while their names are typed (P3).

A hundred thousand lines stand in memory, so they are tuples whose repeated words are kept once.
They are put in order once, and so are their words; a search then goes to the words that begin as
typed and knows the lines without looking at any.
"""

from __future__ import annotations

import datetime as dt
from array import array
from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import compress, islice
from operator import attrgetter
from typing import Any, NamedTuple
from uuid import UUID

from .names import fold, search_text, sort_key, wanted

_OVERLAY = 512
"""So many changed lines are looked at one by one before all is put in order again."""

_PHONE = 15
"""No phone number has more digits."""

Wanted = Sequence[Sequence[str]]
"""Per word of a query the beginnings of words that answer it, each after its space."""


class RosterLine(NamedTuple):
    """One person as lists show one; ``search``, ``key`` and ``key_ar`` are made of the names."""

    id: UUID
    name: str | None = None
    name_ar: str | None = None
    sex: str | None = None
    role: str | None = None
    function: str | None = None
    commune: str | None = None
    organisation: str | None = None
    organisation_ar: str | None = None
    phone: str | None = None
    to_complete: bool = False
    search: str = ""
    key: str = ""
    key_ar: str = ""
    birth_year: int | str | None = None
    agreed: frozenset[str] = frozenset()
    """The purposes that the person consents to, as far as was read."""
    refused: frozenset[str] = frozenset()
    """The purposes to which the person said no, on one of several laptops at least."""
    cohort_id: UUID | None = None
    enrolled_from: dt.date | None = None

    @property
    def consent(self) -> bool:
        """Whether the person may be quoted by name."""
        return "quotation" in self.agreed

    @property
    def shared_phone(self) -> str | None:
        """The phone as a list that is handed out may hold it."""
        return None if "contact" in self.refused else self.phone

    def leading(self, arabic_first: bool) -> str:
        """The name that stands first in an interface of one script."""
        first, second = self.name, self.name_ar
        if arabic_first:
            first, second = second, first
        return first or second or ""

    def other(self, arabic_first: bool) -> str:
        """The name in the other script, if the person has both."""
        if not (self.name and self.name_ar):
            return ""
        return self.name if arabic_first else self.name_ar


def roster_line(
    id: UUID,
    name: str | None,
    name_ar: str | None,
    sex: str | None = None,
    role: str | None = None,
    function: str | None = None,
    commune: str | None = None,
    organisation: str | None = None,
    organisation_ar: str | None = None,
    phone: str | None = None,
    to_complete: bool = False,
    birth_year: int | str | None = None,
    cohort_id: UUID | None = None,
    enrolled_from: dt.date | None = None,
) -> RosterLine:
    """A line with what it is searched and put in order by."""
    return RosterLine(
        id,
        name,
        name_ar,
        sex,
        role,
        function,
        commune,
        organisation,
        organisation_ar,
        phone,
        bool(to_complete),
        search_text(name, name_ar),
        sort_key(name or name_ar),
        sort_key(name_ar or name),
        birth_year,
        cohort_id=cohort_id,
        enrolled_from=enrolled_from,
    )


def _digits(text: str) -> str:
    return "".join(letter for letter in fold(text) if letter.isdigit())


def _phone_part(query: str) -> str:
    """The digits of a query that is part of a phone number, without what precedes a national
    number; blank when the query is anything else."""
    digits = _digits(query)
    if len(digits) < 2 or any(letter.isalpha() for letter in query):
        return ""
    return digits.lstrip("0") or digits


class _Around(dict[str | None, frozenset[str]]):
    """The words of places and organisations, each taken apart once for all their people."""

    def __missing__(self, text: str | None) -> frozenset[str]:
        self[text] = words = frozenset(search_text(text).split())
        return words

    def words(self, line: RosterLine) -> set[str]:
        """Every word that finds a person."""
        around = self[line.commune], self[line.organisation], self[line.organisation_ar]
        return set(line.search.split()).union(*around)


class _Order:
    """Lines in one order, and where each word of theirs stands.

    The words are in alphabetical order, so those with one beginning stand together, and the
    places of their lines are one stretch of ``_places``. A found line is a byte set to 1.
    """

    def __init__(self, lines: Iterable[RosterLine], key: Callable[[RosterLine], Any]) -> None:
        self.lines = sorted(lines, key=key)
        self._words: list[str] | None = None
        self._ends = array("I")
        self._places = array("I")
        self._phones = ""

    @property
    def stands(self) -> bool:
        """Whether it is noted where every word stands."""
        return self._words is not None

    def index(self) -> None:
        """Note where every word stands, unless that has been done. Whoever searches while
        another thread notes it does so too, and both find the same."""
        if self._words is not None:
            return
        places: dict[str, list[int]] = {}
        around = _Around()
        for place, line in enumerate(self.lines):
            for word in around.words(line):
                if word in places:
                    places[word].append(place)
                else:
                    places[word] = [place]
        words, ends, stretches = sorted(places), array("I"), array("I")
        for word in words:
            stretches.extend(places[word])
            ends.append(len(stretches))
        phones = [_digits(line.phone or "")[:_PHONE].ljust(_PHONE) for line in self.lines]
        self._phones, self._places, self._ends = "|".join(phones), stretches, ends
        self._words = words

    def found(self, words: Wanted) -> list[RosterLine]:
        """The lines that answer every word, in order."""
        return list(compress(self.lines, self.answering(words)))

    def answering(self, words: Wanted) -> bytearray:
        """Which lines answer every word."""
        self.index()
        marks = [self._marked(ways) for ways in words]
        if len(marks) > 1:
            every = int.from_bytes(marks[0], "big")
            for mark in marks[1:]:
                every &= int.from_bytes(mark, "big")
            marks = [bytearray(every.to_bytes(len(self.lines), "big"))]
        return marks[0]

    def dialled(self, digits: str) -> list[RosterLine]:
        """The lines whose phone number holds these digits, in order; a single digit asks
        nothing yet but that there be a number."""
        if len(digits) < 2:
            return [line for line in self.lines if line.phone]
        return list(compress(self.lines, self.ringing(digits)))

    def ringing(self, digits: str) -> bytearray:
        """Which lines have a phone number that holds these digits."""
        self.index()
        marks, phones, step = bytearray(len(self.lines)), self._phones, _PHONE + 1
        at = phones.find(digits)
        while at >= 0:
            place = at // step
            marks[place] = 1
            at = phones.find(digits, (place + 1) * step)
        return marks

    def _marked(self, ways: Sequence[str]) -> bytearray:
        marks = bytearray(len(self.lines))
        for way in ways:
            for place in self._stretch(way[1:]):
                marks[place] = 1
        return marks

    def _stretch(self, start: str) -> array[int]:
        """The places of all lines with a word that begins so."""
        words = self._words or []
        first = bisect_left(words, start)
        after = bisect_left(words, start + "\U0010ffff", first)
        begin = self._ends[first - 1] if first else 0
        return self._places[begin : self._ends[after - 1] if after else 0]


class Roster:
    """All people, in the order of their Latin or of their Arabic names.

    Changed lines stand beside the index until there are many of them, so that one edit among
    a hundred thousand people costs nothing.
    """

    def __init__(self, lines: Iterable[RosterLine]) -> None:
        self._lines = {line.id: line for line in lines}
        self._orders: dict[bool, _Order] = {}
        self._stale: set[UUID] = set()
        self._whole: dict[bool, list[RosterLine]] = {}

    def __len__(self) -> int:
        return len(self._lines)

    def __contains__(self, id: object) -> bool:
        return id in self._lines

    def get(self, id: UUID) -> RosterLine | None:
        """The line of a person."""
        return self._lines.get(id)

    def put_in_order(self, arabic_first: bool = False) -> Roster:
        """Do now, on whatever thread this is, what showing everybody would have to do."""
        self._order(arabic_first)
        return self

    def prepare(self, arabic_first: bool = False) -> Roster:
        """Do now, on whatever thread this is, what the first search would have to do."""
        self._order(arabic_first).index()
        return self

    def stands(self, arabic_first: bool) -> bool:
        """Whether that has been done: then a search is answered at once."""
        return arabic_first in self._orders and self._orders[arabic_first].stands

    def ordered(self, arabic_first: bool = False) -> list[RosterLine]:
        """Everybody, in order; the list is not to be changed."""
        if arabic_first not in self._whole:
            self._whole[arabic_first] = self._with_changes(
                self._order(arabic_first).lines, arabic_first, lambda line: True
            )
        return self._whole[arabic_first]

    def find(self, query: str, arabic_first: bool = False) -> list[RosterLine]:
        """Who answers to a query, in order: every word of it begins a word of theirs, or it is
        part of their phone number. A blank query is answered by everybody."""
        if not query.strip():
            return self.ordered(arabic_first)
        phone = _phone_part(query)
        if phone:
            found = self._order(arabic_first).dialled(phone)
            return self._with_changes(
                found, arabic_first, lambda line: phone in _digits(line.phone or "")
            )
        words = wanted(query)
        if not words:
            return []
        found = self._order(arabic_first).found(words)
        return self._with_changes(found, arabic_first, lambda line: _answers(line, words))

    def first(
        self, query: str, most: int, arabic_first: bool = False
    ) -> tuple[list[RosterLine], int]:
        """A few of those who answer, and how many do: first whose name begins as it is typed.
        The others are counted without being looked at."""
        phone, words, key = _phone_part(query), wanted(query), _KEYS[arabic_first]
        if not words or len(phone) == 1:
            return [], 0
        order = self._order(arabic_first)
        if self._stale:  # who changed since stands in no order yet
            lines = self.find(query, arabic_first)
            marks = bytearray(b"\1") * len(lines)
        else:
            lines = order.lines
            marks = order.ringing(phone) if phone else order.answering(words)
        letters = sort_key(query).partition("\t")[0]
        start = bisect_left(lines, (False, letters) if arabic_first else letters, key=key)
        begin = [
            line
            for line in compress(lines[start : start + most], marks[start : start + most])
            if (line.key_ar if arabic_first else line.key).startswith(letters)
        ]
        rest = (lines[place] for place in islice(_marks(marks), 2 * most))
        count = int.from_bytes(marks, "little").bit_count()
        return list(dict.fromkeys((*begin, *rest)))[:most], count

    def change(self, lines: Iterable[RosterLine], gone: Iterable[UUID] = ()) -> None:
        """Take in lines that are new or no longer what they were, and let others go."""
        for id in gone:
            if self._lines.pop(id, None):
                self._stale.add(id)
        for line in lines:
            self._lines[line.id] = line
            self._stale.add(line.id)
        self._whole.clear()
        if len(self._stale) > _OVERLAY:
            self._orders.clear()
            self._stale.clear()

    def _order(self, arabic_first: bool) -> _Order:
        if arabic_first not in self._orders:
            if self._stale:
                self._orders.clear()
                self._stale.clear()
            self._orders[arabic_first] = _Order(self._lines.values(), _KEYS[arabic_first])
        return self._orders[arabic_first]

    def _with_changes(
        self,
        found: list[RosterLine],
        arabic_first: bool,
        answers: Callable[[RosterLine], bool],
    ) -> list[RosterLine]:
        """What an order found, without lines that have changed since and with what they are now."""
        if not self._stale:
            return found
        stale, key = self._stale, _KEYS[arabic_first]
        now = [line for line in found if line.id not in stale]
        for id in stale:
            line = self._lines.get(id)
            if line and answers(line):
                insort(now, line, key=key)
        return now


def _marks(marks: bytearray) -> Iterator[int]:
    """Where the marks are, without a look at each place."""
    at = marks.find(1)
    while at >= 0:
        yield at
        at = marks.find(1, at + 1)


_KEYS: dict[bool, Callable[[RosterLine], Any]] = {
    False: attrgetter("key"),
    True: lambda line: (not line.name_ar, line.key_ar),  # Latin names follow Arabic ones here
}


def _answers(line: RosterLine, words: Wanted) -> bool:
    search = "".join(f" {word}" for word in _Around().words(line))
    return all(any(way in search for way in ways) for ways in words)
