"""The screens in the place of the notes: who is here, a table's harvest, closing."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from ..desk import Desk
from ..look import Look
from ..operations import records
from .board import CLOSING, HARVEST, HERE, NOTES, Board
from .closing import ClosingScreen
from .harvest import HarvestScreen
from .here import HereScreen
from .keeper import Keeper
from .mending import Mending
from .sitting import Sitting
from .tables import Tables
from .watch import Watch
from .wording import SessionWords


class Places(QObject):
    """``said(words, undo)``, ``troubled(sentence)``, ``asked(name, subject)`` for another page,
    ``item_wanted(id)`` to note under an item, ``minutes_asked()``; ``wrote(id)`` before something
    is written; ``ended(bool)`` when the session was closed or goes on."""

    said = Signal(str, object)
    troubled = Signal(str)
    asked = Signal(str, object)
    item_wanted = Signal(object)
    minutes_asked = Signal()
    wrote = Signal(object)
    ended = Signal(bool)

    def __init__(
        self,
        look: Look,
        desk: Desk,
        board: Board,
        tables: Tables,
        mending: Mending,
        words: SessionWords,
        watch: Watch,
    ) -> None:
        super().__init__(board)
        self.look, self.desk, self.board, self.tables = look, desk, board, tables
        self.mending, self.words, self._watch = mending, words, watch
        self.sitting: Sitting | None = None
        self.keeper: Keeper | None = None
        self._here: HereScreen | None = None
        self._harvest: HarvestScreen | None = None
        self._closing: ClosingScreen | None = None

    # --- the screens, each made when it is first wanted ------------------------------------------

    @property
    def here(self) -> HereScreen:
        """Who is in the room."""
        if self._here is None:
            self._here = made = HereScreen(self.look, self.desk, self.words, self._watch.wall)
            made.said.connect(self.said)
            made.troubled.connect(self.troubled)
            made.left.connect(self.leave)
            self.board.lend(HERE, made, made.call.quick)
        return self._here

    @property
    def harvest(self) -> HarvestScreen:
        """What a table brings back."""
        if self._harvest is None:
            self._harvest = made = HarvestScreen(self.look, self.desk, self.tables, self.words)
            made.kept.connect(lambda words: self.said.emit(words, None))
            made.left.connect(self.leave)
            self.board.lend(HARVEST, made)
        return self._harvest

    @property
    def closing(self) -> ClosingScreen:
        """What is missing, and the end."""
        if self._closing is None:
            self._closing = made = ClosingScreen(self.look, self.desk, self.words, self._watch)
            made.waiting = lambda: len(self.sitting.unsaved) if self.sitting else 0
            made.unsaid = lambda: bool(self.board.bar.editor.text().strip())
            made.asked.connect(self._go)
            made.uniting.connect(self.mending.unite)
            made.closing.connect(self._close)
            made.reopening.connect(self._reopen)
            made.minutes_asked.connect(self.minutes_asked)
            made.left.connect(self.leave)
            self.board.lend(CLOSING, made)
        return self._closing

    # --- to and fro ------------------------------------------------------------------------------

    def show_here(self) -> None:
        """F2: who is here, or back."""
        if self.board.place == HERE:
            self.leave()
        elif self._may_open():
            assert self.sitting is not None
            self.here.open(self.sitting)
            self._show(HERE)

    def show_harvest(self) -> None:
        """Ctrl H: what this table brings back."""
        if self._may_open():
            assert self.sitting is not None
            self.harvest.open(self.sitting, self.keeper)
            self._show(HARVEST)

    def show_closing(self) -> None:
        """Ctrl L: what is missing before the session is closed."""
        if self._may_open():
            assert self.sitting is not None
            self.closing.open(self.sitting)
            self._show(CLOSING)
            self.closing.take_keyboard()

    def _may_open(self) -> bool:
        """From the notes, or from one of these screens."""
        session = self.sitting.session if self.sitting else None
        return session is not None and self.board.place in (NOTES, HERE, HARVEST, CLOSING)

    def _show(self, place: str) -> None:
        self.board.show_place(place)
        self.board.take_keyboard()

    def leave(self) -> None:
        """Back to the notes."""
        if self.board.place in (HERE, HARVEST, CLOSING):
            self._show(NOTES)

    @property
    def elsewhere(self) -> bool:
        """Whether one of these screens is shown."""
        return self.board.place in (HERE, HARVEST, CLOSING)

    def touched(self, nouns: dict[str, set[Any]]) -> None:
        """What others wrote."""
        if self._here is not None and self.board.place == HERE:
            self._here.touched(nouns)
        if self._closing is not None and self.board.place == CLOSING and self.sitting:
            self._closing.open(self.sitting)

    def _go(self, name: str, subject: Any) -> None:
        """Where something that is missing is put right."""
        if name == "here":
            self.show_here()
        elif name == "harvest":
            self.tables.choose(*subject)
            self.show_harvest()
        elif name == "item":
            self.leave()
            self.item_wanted.emit(subject)
        elif name == "line":
            self.leave()
        else:
            self.asked.emit(name, subject)

    # --- the end ---------------------------------------------------------------------------------

    def _close(self, at: dt.datetime) -> None:
        session = self._end(at)
        if session is not None:
            self.ended.emit(True)
            self.desk.run(records.edit(session, closed_at=at), owner=self)

    def _reopen(self) -> None:
        session = self._end(None)
        if session is not None:
            self.ended.emit(False)
            self.desk.run(records.edit(session, closed_at=None), owner=self)

    def _end(self, at: dt.datetime | None) -> UUID | None:
        session = self.sitting.session if self.sitting else None
        if self.sitting is None or session is None:
            return None
        self.wrote.emit(session.id)
        closed = session._replace(closed_at=at)
        self.sitting.notes = self.sitting.notes._replace(session=closed)
        self.closing.show_missing(self.closing.missing)
        self.closing.take_keyboard()
        self.board.head.show_sitting(self.sitting, begun=True)
        return session.id
