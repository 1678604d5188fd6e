"""Records of a report, made when somebody looks at them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

from ..domain.records import Record

R = TypeVar("R", bound=Record)


class Records(Sequence[R]):
    """Records that are made when they are looked at: there may be very many."""

    def __init__(self, parts: list[Any], make: Callable[[Any], R]) -> None:
        self._parts = parts
        self._make = make

    def __len__(self) -> int:
        return len(self._parts)

    def __getitem__(self, place: Any) -> Any:
        if isinstance(place, slice):
            return Records(self._parts[place], self._make)
        return self._make(self._parts[place])

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and list(self) == list(other)

    def __add__(self, other: Iterable[R]) -> list[R]:
        return [*self, *other]

    def __repr__(self) -> str:
        return repr(list(self))

    __hash__ = None  # type: ignore[assignment]
