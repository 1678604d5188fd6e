"""All notes at a glance: which of hundreds of thousands answer a search, while it is typed (N22).

Each word knows the places of the notes in which it stands, and the words are in alphabetical
order with all they are found by. A search goes to those that begin as typed, and looks at no note.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable

from .notes import forms_of, ways_of

_SIZE = 16
"""Bytes of an id."""
_OFTEN = 16
"""A word that stands in one note of so many, or in more, is marked but once."""


class NoteIndex:
    """Notes by their ids, in the order in which they were added."""

    def __init__(self) -> None:
        self._ids = bytearray()
        self._places: dict[str, array[int]] = {}
        self._gone: set[int] = set()
        self._forms: list[str] = []
        self._words: list[str] = []
        """What a word is found by, in alphabetical order, and the word itself."""
        self._fresh: list[str] = []
        self._marked: dict[str, tuple[int, int]] = {}

    def __len__(self) -> int:
        return len(self._ids) // _SIZE

    def add(self, id: bytes, words: Iterable[str]) -> None:
        """A note and the folded words that stand in it."""
        place, places = len(self), self._places
        self._ids += id
        for word in set(words):
            known = places.get(word)
            if known is None:
                known = places[word] = array("I")
                self._fresh.append(word)
            known.append(place)

    def forget(self, id: bytes) -> None:
        """A note that is gone, or is to be added anew."""
        at = self._ids.find(id)
        while at >= 0:
            if at % _SIZE == 0:
                self._gone.add(at // _SIZE)
            at = self._ids.find(id, at + 1)

    def find(self, query: str, most: int) -> tuple[int, list[bytes]]:
        """How many notes answer, every word of the query beginning a word of theirs; and the last
        ``most`` of them, in order."""
        marks = self._answering(query)
        found: list[bytes] = []
        at = marks.rfind(1)
        while at >= 0 and len(found) < most:
            found.append(bytes(self._ids[at * _SIZE : (at + 1) * _SIZE]))
            at = marks.rfind(1, 0, at)
        return marks.count(1), found[::-1]

    def _answering(self, query: str) -> bytearray:
        """A byte for every note, 1 where it answers."""
        self._settle()
        size = len(self)
        every: int | None = None
        for ways in ways_of(query):
            these, marks = 0, bytearray(size)
            for word in {word for way in ways for word in self._beginning(way)}:
                places = self._places[word]
                if len(places) * _OFTEN > size:
                    these |= self._often(word, places)
                else:
                    for place in places:
                        marks[place] = 1
            these |= int.from_bytes(marks, "little")
            every = these if every is None else every & these
        marks = bytearray((every or 0).to_bytes(size, "little"))
        for place in self._gone:
            marks[place] = 0
        return marks

    def _often(self, word: str, places: array[int]) -> int:
        """The marks of a word that stands in many notes, as one number that is kept."""
        count, marked = self._marked.get(word, (0, 0))
        if count != len(places):
            marks = bytearray(len(self))
            for place in places:
                marks[place] = 1
            marked = int.from_bytes(marks, "little")
            self._marked[word] = len(places), marked
        return marked

    def _beginning(self, way: str) -> list[str]:
        first = bisect_left(self._forms, way)
        return self._words[first : bisect_left(self._forms, way + "\U0010ffff", first)]

    def _settle(self) -> None:
        """Put the words that are new among the others."""
        if self._fresh:
            pairs = list(zip(self._forms, self._words, strict=True))
            pairs += [(form, word) for word in self._fresh for form in forms_of(word)]
            pairs.sort()
            self._forms, self._words = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
            self._fresh = []
