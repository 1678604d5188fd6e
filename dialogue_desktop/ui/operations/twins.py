"""Who a person that is being typed in may be (P5): asked of the worker, never waited for."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID, uuid4

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from ...errors import DialogueError
    from ...exchange.acquaintances import Acquaintances
    from ...exchange.evidence import Person
    from ...exchange.twins import Twin
    from ...workspace import Workspace
    from ..desk import Desk

_SLICE = 150
"""So many people are learned at a time: whoever types meanwhile has the processor in between."""

COMPARED = (
    "name", "name_ar", "phone", "email", "commune", "birth_year", "sex", "role", "organisation",
)  # fmt: skip
"""The fields of the form by which twins are looked for."""


class _Asked(NamedTuple):
    typed: dict[str, Any]
    but: frozenset[UUID]
    then: Callable[[list[Twin]], None]


class LikelyTwins(QObject):
    """Everybody in the file, learned beforehand, asked about one person as typed so far.

    Only the last question is answered. ``_here`` and ``_bodies`` belong to the worker.
    """

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._here: Acquaintances | None = None
        self._bodies: dict[str, UUID] = {}
        self._learning: object = None
        self._ready = False
        self._changed: set[UUID] = set()
        self._waiting: _Asked | None = None
        self._asking: _Asked | None = None

    def prepare(self) -> None:
        """Begin to learn everybody, unless that has begun."""
        if self._learning is None:
            self._learning = mark = object()
            self._learn(mark, None)

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
        """People changed; None: anybody may have, and all is learned anew when it is needed."""
        if ids is None:
            self._learning, self._ready = None, False
            self._changed.clear()
            if self._waiting or self._asking:
                self._waiting, self._asking = self._waiting or self._asking, None
                self.prepare()
        else:
            self._changed |= ids

    # Learning

    def _learn(self, mark: object, after: UUID | None) -> None:
        def learned(last: UUID | None) -> None:
            if mark is not self._learning:
                return
            if last is not None:
                self._learn(mark, last)
            else:
                self._ready = True
                self._go_on()

        self._desk.run(lambda ws: self._slice(ws, after), learned, self._failed, self)

    def _slice(self, ws: Workspace, after: UUID | None) -> UUID | None:
        from ...exchange.acquaintances import Acquaintances

        if after is None or self._here is None:
            self._here = Acquaintances(())
            self._bodies = _bodies(ws)
        people = ws.evidence(after, _SLICE)
        for person in people:
            self._here.learn(person)
        return people[-1].id if people else None

    # Asking

    def _go_on(self) -> None:
        asked = self._waiting
        if asked is None or not self._ready:
            return
        self._waiting, self._asking = None, asked
        changed, self._changed = self._changed, set()

        def answered(found: list[Twin]) -> None:
            if asked is self._asking:
                self._asking = None
                asked.then(found)

        self._desk.run(lambda ws: self._found(ws, asked, changed), answered, self._failed, self)

    def _found(self, ws: Workspace, asked: _Asked, changed: set[UUID]) -> list[Twin]:
        from ...domain.participants import Participant
        from ...exchange.evidence import Person

        here = self._here
        if here is None:
            return []
        for id in changed:
            record = ws.get(Participant, id)
            if record is None or record.id != id:
                here.forget(id)
            else:
                here.learn(Person.of(record))
        return here.twins_of(self._person(asked.typed), asked.but)

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
