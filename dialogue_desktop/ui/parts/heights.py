"""How high the rows of a long list are, of which only those in view are measured."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from itertools import accumulate, islice


class Heights:
    """A row that was never measured is thought to be as high as the first ones are on average.

    ``measure(place)`` is asked for a row that comes into view.
    """

    AT_FIRST = 40
    """So many rows are measured at once: a short list is known whole."""

    def __init__(self, measure: Callable[[int], int]) -> None:
        self._measure = measure
        self._heights: list[int] = []
        self._known = bytearray()
        self._tops = [0]

    def __len__(self) -> int:
        return len(self._heights)

    @property
    def total(self) -> int:
        """How high all rows are together, as far as is known."""
        return self._tops[-1]

    def begin(self, count: int) -> None:
        """Nothing is known any more of so many rows, but that they may be as high as before."""
        self._known = bytearray(count)
        if count != len(self._heights):
            first = [self._measure(place) for place in range(min(count, self.AT_FIRST))]
            mean = round(sum(first) / len(first)) if first else 0
            self._heights = first + [mean] * (count - len(first))
            self._known[: len(first)] = bytes([1]) * len(first)
        else:
            self.measure(0, min(count, self.AT_FIRST))
        self._stack(0)

    def forget(self, place: int) -> None:
        """A row may be of another height by now."""
        if 0 <= place < len(self._known):
            self._known[place] = 0

    def measure(self, first: int, end: int) -> bool:
        """Measure rows that were not yet; whether any is of another height than was thought."""
        changed = -1
        for place in range(max(0, first), min(end, len(self._heights))):
            if not self._known[place]:
                self._known[place] = 1
                height = self._measure(place)
                if height != self._heights[place]:
                    self._heights[place] = height
                    changed = place if changed < 0 else changed
        if changed >= 0:
            self._stack(changed)
        return changed >= 0

    def is_known(self, place: int) -> bool:
        """Whether a row was measured."""
        return bool(self._known[place])

    def top(self, place: int) -> int:
        """Where a row begins."""
        return self._tops[place]

    def height(self, place: int) -> int:
        """How high a row is."""
        return self._heights[place]

    def at(self, y: int) -> int:
        """The place of the row at a height, or of the one nearest to it; -1 if there is none."""
        return max(0, min(len(self._heights), bisect_right(self._tops, y)) - 1) if self else -1

    def _stack(self, start: int) -> None:
        """Where every row begins, from one of them on."""
        del self._tops[start + 1 :]
        stacked = accumulate(islice(self._heights, start, None), initial=self._tops[start])
        self._tops.extend(islice(stacked, 1, None))
