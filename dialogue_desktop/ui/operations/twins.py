"""Who a person that is being typed in may be (P5): asked of the worker, never waited for."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID, uuid4

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from ...errors import DialogueError
    from ...exchange.evidence import Person
    from ...exchange.twins import Twin
    from ...workspace import Workspace
    from ..desk import Desk

_SLICE = 150
"""So many people are met at a time: whoever types meanwhile has the processor in between."""

COMPARED = (
    "name", "name_ar", "phone", "email", "commune", "birth_year", "sex", "role", "organisation",
)  # fmt: skip
"""The fields of the form by which twins are looked for."""


class _Asked(NamedTuple):
    typed: dict[str, Any]
    but: frozenset[UUID]
    then: Callable[[list[Twin]], None]


class LikelyTwins(QObject):
    """Everybody in the file, met beforehand, asked about one person as typed so far.

    Only the last question is answered. ``_bodies`` belong to the worker.
    """

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._bodies: dict[str, UUID] = {}
        self._meeting: object = None
        self._ready = False
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
            self._meeting, self._ready = None, False
            if self._waiting or self._asking:
                self._waiting, self._asking = self._waiting or self._asking, None
                self.prepare()

    def _meet(self, mark: object) -> None:
        def met(all_are: bool) -> None:
            if mark is not self._meeting:
                return
            if all_are:
                self._ready = True
                self._go_on()
            else:
                self._meet(mark)

        self._desk.run(self._meet_some, met, self._failed, self)

    def _meet_some(self, ws: Workspace) -> bool:
        all_are = ws.meet_people(_SLICE)
        if all_are:
            self._bodies = _bodies(ws)
        return all_are

    def _go_on(self) -> None:
        asked = self._waiting
        if asked is None or not self._ready:
            return
        self._waiting, self._asking = None, asked

        def answered(found: list[Twin]) -> None:
            if asked is self._asking:
                self._asking = None
                asked.then(found)

        def found(ws: Workspace) -> list[Twin]:
            return ws.twins_of(self._person(asked.typed), asked.but)

        self._desk.run(found, answered, self._failed, self)

    def _person(self, typed: dict[str, Any]) -> Person:
        """What was typed, as it is compared; a year that is none yet is left out."""
        from ...domain.names import fold
        from ...exchange.evidence import Person
        from ...exchange.list_cells import birth_year

        known = {name: typed.get(name) for name in COMPARED if name in Person._fields}
        known["birth_year"] = birth_year(str(typed.get("birth_year") or "")).value
        body = self._bodies.get(fold(typed.get("organisation")))
        return Person(uuid4(), **known, organisation_id=body)

    def _failed(self, error: DialogueError) -> None:
        """Twins are a help beside the form: without them it is filled in as well."""
        self.drop()
        self.touched(None)


def _bodies(ws: Workspace) -> dict[str, UUID]:
    """Organisations by their names as compared."""
    from ...domain.names import fold
    from ...domain.organisations import Organisation

    return {
        fold(name): one.id
        for one in ws.all(Organisation)
        for name in (one.name, one.name_ar)
        if name
    }
