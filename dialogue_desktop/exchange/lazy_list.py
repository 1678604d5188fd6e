"""What a report lists, made when somebody looks at it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from typing import Any, TypeVar

T = TypeVar("T")

PAGE = 100
"""How many are made at a time: what is looked at is mostly looked through."""


class LazyList(Sequence[T]):
    """A list whose elements are made when they are looked at: there may be very many."""

    def __init__(
        self,
        parts: Callable[[], Sequence[Any]],
        make: Callable[[Sequence[Any]], Iterable[T]],
    ) -> None:
        """``parts``: what there is an element of each, asked for when somebody counts them;
        ``make`` makes the elements of some of these."""
        self._find_parts = parts
        self._make = make
        self._start = 0
        self._page: list[T] = []

    @cached_property
    def _parts(self) -> Sequence[Any]:
        return self._find_parts()

    def where(self, test: Callable[[Any], bool]) -> LazyList[T]:
        """Those whose parts pass a test: none is made for that."""
        return LazyList(lambda: [part for part in self._parts if test(part)], self._make)

    def __len__(self) -> int:
        return len(self._parts)

    def __getitem__(self, place: Any) -> Any:
        if isinstance(place, slice):
            return LazyList(lambda: self._parts[place], self._make)
        place = range(len(self))[place]
        if not self._start <= place < self._start + len(self._page):
            self._start = place - place % PAGE
            self._page = list(self._make(self._parts[self._start : self._start + PAGE]))
        return self._page[place - self._start]

    def __iter__(self) -> Iterator[T]:
        for start in range(0, len(self), PAGE):
            yield from self._make(self._parts[start : start + PAGE])

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and list(self) == list(other)

    def __add__(self, other: Iterable[T]) -> list[T]:
        return [*self, *other]

    def __repr__(self) -> str:
        return repr(list(self))

    __hash__ = None  # type: ignore[assignment]
