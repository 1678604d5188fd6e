"""Long work told step by step, and stopped between two of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from ..errors import Cancelled
from ..store.watching import Tell

T = TypeVar("T")
Progress = Callable[[int, int, str], bool | None]


def shares(progress: Progress | None, first: int, last: int, name: str) -> Tell | None:
    """What is told as a share of work, told as steps from ``first`` to ``last``, the end."""
    if progress is None:
        return None
    return lambda share: progress(first + int(share * (last - first)), last, name) is not False


def stepped(
    items: Iterable[T], total: int, progress: Progress | None, name: str, every: int = 1000
) -> Iterator[T]:
    """The items, with ``progress(done, total, name)`` told now and then; raises
    :class:`Cancelled` when it answers False."""
    for done, item in enumerate(items):
        if progress and done % every == 0 and progress(done, total, name) is False:
            raise Cancelled()
        yield item
