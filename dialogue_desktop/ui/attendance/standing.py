"""How far everybody came, reckoned while marks are written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from ..operations import completion

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from ...domain.marks import MarkLine
    from ..desk import Desk
    from ..operations.completion import Standings


class Standing:
    """Reckons how far everybody came, in slices: a mark that is made meanwhile is written between
    two of them. Whoever asks again gives up what was asked before."""

    def __init__(self, desk: Desk, owner: QObject) -> None:
        self._desk, self._owner = desk, owner
        self._asked: object = None

    def read(
        self, arabic_first: bool, marks: Iterable[MarkLine], then: Callable[[Standings], None]
    ) -> None:
        """By the marks that are shown, be they on the disk or not."""
        self._asked = asked = object()

        def go_on(steps: Iterator[Standings | None]) -> None:
            self._desk.run(lambda _: next(steps), partial(told, steps), owner=self._owner)

        def told(steps: Iterator[Standings | None], found: Standings | None) -> None:
            if asked is self._asked:
                go_on(steps) if found is None else then(found)

        self._desk.run(completion.slices(arabic_first, marks), go_on, owner=self._owner)
