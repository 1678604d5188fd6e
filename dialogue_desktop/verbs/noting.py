"""What is done to several cards at once, as one act (N2)."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from ..domain.contributions import CardLink, Contribution
from ..domain.spoken import CardLine
from ..journal.rules import REMOVED
from ..store.cards import cards_of
from ..store.door import Said
from ..store.file import explained
from .opened import Opened, uuid_of


class Noting(Opened):
    """Cards at a glance, and cards that become one."""

    def cards(self, session_id: UUID | str) -> list[CardLine]:
        """A lean line for every live card of a session, in the order of their creation."""
        with explained(self.path):
            return cards_of(self._door.projection, uuid_of(session_id))

    def join_cards(self, first: UUID | str, second: UUID | str, **fields: Any) -> Contribution:
        """Make one card of two: the first gets these fields and whatever the second answers,
        supports or differs from; the second is taken away. One undo takes it back.

        Raises ``unknown``, ``removed``, ``invalid_value``.
        """
        with explained(self.path):
            kind, row = self._current(uuid_of(first))
            other, gone = self._current(uuid_of(second))
            for noun, each in ((kind, row), (other, gone)):
                self._check_live(noun, each)
            now = self._read.record(kind, row)
            said = self._drafting().acts(self._links(uuid_of(second), now.id))
            patch = self._drafting().patch(now, fields)
            if patch:
                said.append(Said(kind.noun, row[0], patch))
            self._write([*said, Said(other.noun, gone[0], {REMOVED: True})])
            return self._read.get(Contribution, now.id) or Contribution.model_validate(now)

    def _links(self, card: UUID, instead: UUID) -> list[CardLink]:
        """The links of a card, as another's; none to itself."""
        found = []
        for link in self._read.all(CardLink):
            ends = [instead if end == card else end for end in (link.source_id, link.target_id)]
            if card in (link.source_id, link.target_id) and ends[0] != ends[1]:
                found.append(CardLink(source_id=ends[0], target_id=ends[1], kind=link.kind))
        return found
