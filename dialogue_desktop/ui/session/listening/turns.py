"""The floor: who asks for it, who has it, and since when (N6).

Where nobody's words may be attributed only voices are known here, in memory: turns are counted,
and written as sums of at least five at a time.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal

from ....domain.balance import Told, Voice, counted, ripe
from ...desk import Desk
from ...operations import records, rooms
from ...operations.sessions import CardLine
from ..keeper import Keeper
from ..sitting import Sitting

Asker = UUID | Voice
"""Somebody of the list, or only a voice."""


class Turns(QObject):
    """``changed()`` when queue or floor are others; ``given(id)`` when a person of the list has
    the floor; ``wrote(id)`` before something is written, so that nobody reads it back."""

    changed = Signal()
    given = Signal(object)
    wrote = Signal(object)

    def __init__(self, desk: Desk, now: Callable[[], dt.datetime], parent: QObject) -> None:
        super().__init__(parent)
        self.desk, self._now = desk, now
        self.sitting: Sitting | None = None
        self.keeper: Keeper | None = None
        self.queue: list[Asker] = []
        self.speaking: Asker | None = None
        self.began: dt.datetime | None = None
        self.pending: list[Told] = []
        self._tally = uuid4()
        self._last: UUID | None = None
        self._named: UUID | None = None

    def begin(self, sitting: Sitting, keeper: Keeper | None) -> None:
        """Another session: its queue is as it was left."""
        self.leave()
        self.sitting, self.keeper = sitting, keeper
        self.queue, self._tally, self._named = [], uuid4(), None
        if keeper and sitting.session and not self.unnamed:
            self.queue = [id for id in keeper.queue(sitting.session.id) if sitting.person(id)]
        self.changed.emit()

    def renew(self) -> None:
        """The session was read anew: people may be gone, and the rule stricter."""
        if self.sitting is None:
            return
        before = (list(self.queue), self.speaking)
        self.queue = [one for one in self.queue if self._may_be_kept(one)]
        if self.speaking is not None and not self._may_be_kept(self.speaking):
            self.speaking = self.began = self._last = None
        if before != (self.queue, self.speaking):
            self._keep()
        self.changed.emit()

    def _may_be_kept(self, one: Asker) -> bool:
        if isinstance(one, Voice):
            return self.unnamed
        return not self.unnamed and self.sitting is not None and bool(self.sitting.person(one))

    @property
    def unnamed(self) -> bool:
        """Whether only voices may be known."""
        return self.sitting is not None and self.sitting.rule == "none"

    # --- the queue -----------------------------------------------------------------------------

    def ask(self, one: Asker) -> None:
        """Somebody asks for the floor; a person who asked already asks no more."""
        if one in self.queue and not isinstance(one, Voice):
            self.queue.remove(one)
        else:
            self.queue.append(one)
        self._keep()
        self.changed.emit()

    def drop(self, place: int) -> None:
        """Somebody asks no more."""
        if 0 <= place < len(self.queue):
            del self.queue[place]
            self._keep()
            self.changed.emit()

    def _keep(self) -> None:
        session = self.sitting.session if self.sitting else None
        if self.keeper and session:
            named = [one for one in self.queue if isinstance(one, UUID) and not self.unnamed]
            self.keeper.keep_queue(session.id, named)

    # --- the floor -----------------------------------------------------------------------------

    def press(self, aimed: UUID | None) -> bool:
        """The one key: ends the turn that runs, or gives the floor to whoever was named on the
        line and not noted yet, to the first who asks, or to who spoke last. False when somebody
        has to be named."""
        if self.speaking is not None:
            self.end()
        elif self._named is not None and not self.unnamed:
            self.give(self._named)
        elif self.queue:
            self.give(self.queue[0])
        elif aimed is not None and not self.unnamed:
            self.give(aimed)
        else:
            return False
        return True

    def give(self, one: Asker) -> None:
        """Somebody has the floor from now on."""
        self.end()
        if one in self.queue:
            self.queue.remove(one)
            self._keep()
        self.speaking, self.began, self._named = one, self._now(), None
        if isinstance(one, UUID):
            self.given.emit(one)
        self.changed.emit()

    def end(self) -> None:
        """The floor is given back."""
        if self.speaking is None or self.began is None or self.sitting is None:
            return
        now = self._now()
        if isinstance(self.speaking, Voice):
            self.pending.append((self.speaking, max(0.0, (now - self.began).total_seconds())))
            self._tally_ripe()
        elif self._last in self.sitting.cards:
            card = self.sitting.cards[self._last]
            self.sitting.change(card._replace(ended_at=now))
            self.wrote.emit(card.id)
            self.desk.run(records.edit(card.id, ended_at=now), None, lambda _: None, self)
        self.speaking = self.began = self._last = None
        self.changed.emit()

    def heard(self, speaker: UUID | None) -> None:
        """Another speaker was set on the line: a turn that runs is theirs from now on."""
        self._named = speaker
        if self.speaking is None or isinstance(self.speaking, Voice) or speaker == self.speaking:
            return
        if speaker is None:
            self.end()
        else:
            self.give(speaker)

    def began_for(self, speaker: UUID | None) -> dt.datetime | None:
        """When the turn began to which a card belongs."""
        return self.began if speaker is not None and speaker == self.speaking else None

    def noted(self, card: CardLine) -> None:
        """A card was noted, perhaps of who has the floor."""
        self._named = None
        if card.speaker_id is not None and card.speaker_id == self.speaking:
            self._last = card.id

    def seconds(self) -> float:
        """How long the turn has lasted."""
        return max(0.0, (self._now() - self.began).total_seconds()) if self.began else 0.0

    # --- sums ----------------------------------------------------------------------------------

    def leave(self) -> None:
        """The session is left or closed: a turn that runs ends, and what may be is written."""
        self.end()
        self._tally_ripe(closing=True)
        self.pending = []

    def _tally_ripe(self, closing: bool = False) -> None:
        told = ripe(self.pending, closing)
        session = self.sitting.session if self.sitting else None
        if not told or session is None or self.sitting is None:
            return
        self.pending = self.pending[len(told) :]
        more = counted(told)
        self.sitting.heard.add_counts(more)
        self.wrote.emit(self._tally)
        self.desk.run(rooms.tally(self._tally, session.id, more), owner=self)
