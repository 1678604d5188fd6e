"""Who is meant while a person is being typed in (P5): asked of the worker, never waited for."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from PySide6.QtCore import QObject

from ..operations import twins

if TYPE_CHECKING:
    from ...errors import DialogueError
    from ...exchange.twins import Twin
    from ..desk import Desk


class _Asked(NamedTuple):
    typed: dict[str, Any]
    but: frozenset[UUID]
    then: Callable[[list[Twin]], None]


class LikelyTwins(QObject):
    """Everybody in the file, met beforehand, asked about one person as typed so far.

    Only the last question is answered. ``_bodies`` is None until everybody was met.
    """

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._bodies: twins.Bodies | None = None
        self._meeting: object = None
        self._waiting: _Asked | None = None
        self._asking: _Asked | None = None

    def prepare(self) -> None:
        """Begin to meet everybody, unless that has begun."""
        if self._meeting is None:
            self._meeting = mark = object()
            self._meet(mark)

    def ask(
        self,
        typed: dict[str, Any],
        but: Collection[UUID],
        then: Callable[[list[Twin]], None],
    ) -> None:
        """Who somebody with these values may be, best first, leaving some people out."""
        self.prepare()
        self._waiting = _Asked(typed, frozenset(but), then)
        self._go_on()

    def drop(self) -> None:
        """Nobody waits for an answer any more."""
        self._waiting = self._asking = None

    def touched(self, ids: set[UUID] | None) -> None:
        """People changed, which the file knows by itself; None: all are met anew when needed."""
        if ids is None:
            self._meeting = self._bodies = None
            if self._waiting or self._asking:
                self._waiting, self._asking = self._waiting or self._asking, None
                self.prepare()

    def _meet(self, mark: object) -> None:
        def met(bodies: twins.Bodies | None) -> None:
            if mark is not self._meeting:
                return
            if bodies is None:
                self._meet(mark)
            else:
                self._bodies = bodies
                self._go_on()

        self._desk.run(twins.meet_some(), met, self._failed, self)

    def _go_on(self) -> None:
        asked = self._waiting
        if asked is None or self._bodies is None:
            return
        self._waiting, self._asking = None, asked

        def answered(found: list[Twin]) -> None:
            if asked is self._asking:
                self._asking = None
                asked.then(found)

        self._desk.run(
            twins.likely(asked.typed, self._bodies, asked.but), answered, self._failed, self
        )

    def _failed(self, error: DialogueError) -> None:
        """Twins are a help beside the form: without them it is filled in as well."""
        self.drop()
        self.touched(None)
