"""How far long work is, told to whoever waits for it and may stop it between two steps."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from .errors import Cancelled

T = TypeVar("T")
Progress = Callable[[int, int, str], bool | None]
"""Told ``(done, total, name)``; answering False stops the work."""


def step(progress: Progress | None, done: int, total: int, name: str = "") -> None:
    """Say how far the work is; raises :class:`Cancelled` when a person stops it."""
    if progress is not None and progress(done, total, name) is False:
        raise Cancelled


def stepped(
    items: Iterable[T], total: int, progress: Progress | None, name: str, every: int = 1000
) -> Iterator[T]:
    """The items, said now and then how far they are."""
    for done, item in enumerate(items):
        if done % every == 0:
            step(progress, done, total, name)
        yield item


def shares(
    progress: Progress | None, first: int, last: int, name: str
) -> Callable[[float], bool] | None:
    """What is told as a share of work, told as steps from ``first`` to ``last``, the end."""
    if progress is None:
        return None
    return lambda share: progress(first + int(share * (last - first)), last, name) is not False
