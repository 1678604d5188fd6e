"""The tab of live notes: agenda, stream, line. By keyboard alone, and nothing waits."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...errors import DialogueError
from ...paths import draft_folder
from ..desk import Desk
from ..look import Look
from ..operations.noting import link_id
from ..operations.rooms import Room
from ..operations.sessions import CardLine, Notes
from ..page import Page
from ..parts import CardContent, Words
from ..synthesis.photos import Photos
from .board import CLOSING, NOTES, NOTHING, QUESTION, Board
from .conducting import Conducting
from .keeper import Keeper, kept_for
from .keys import page_keys
from .listening.hearing import Hearing
from .listening.turns import Turns
from .mending import Mending
from .noting import Noting
from .opening import Opening
from .outgoing import Outgoing
from .pasting import Pasting
from .places import Places
from .proposals import Proposals
from .reading import Reading
from .searching import Searching
from .sitting import Sitting
from .tables import Tables
from .watch import Now, Watch
from .wiring import bind_keys, connect
from .wording import SessionWords

_TICK = 10_000
"""Milliseconds: how often the clock and the minutes are drawn anew."""


def _system_now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


class SessionPage(Page):
    """One session at a time. ``now`` is the clock of what is noted, ``drafts`` where they are."""

    def __init__(
        self,
        look: Look,
        desk: Desk,
        parent: QWidget | None = None,
        *,
        now: Now = _system_now,
        drafts: Path | None = None,
    ) -> None:
        super().__init__(look, desk, parent)
        self.help = "session"
        self._drafts = drafts or draft_folder()
        self.title: Words = lambda: self.tr("Session")
        self.keys = page_keys()
        self.watch = Watch(now, self)
        self.words = SessionWords(look)
        self.sitting: Sitting | None = None
        self.keeper: Keeper | None = None
        self._wanted_card: UUID | None = None
        self._build()
        connect(self)
        bind_keys(self)
        self.ticks = QTimer(self)
        self.ticks.timeout.connect(self.tick)
        self.ticks.start(_TICK)

    # --- building ------------------------------------------------------------------------------

    def _build(self) -> None:
        look, desk = self.look, self.desk
        self.board = board = Board(look, self.words, self._content, self._letters)
        self.arranged = {"agenda": board.border}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(board)
        self.popup = Proposals(look, self)
        self.reading = Reading(look, desk, self)
        self.noting = Noting(look, desk, board.bar, self.popup, self.words, self.watch)
        self.mending = Mending(desk, self.noting, board.stream)
        self.conducting = Conducting(desk, board, self.watch)
        self.turns = Turns(desk, self.watch, self)
        completion = self.noting.completion
        self.hearing = Hearing(look, board.listening, self.turns, completion, self.words)
        self.tables = Tables(board.tables, self.words)
        self.places = Places(look, desk, board, self.tables, self.mending, self.words, self.watch)
        self.outgoing = Outgoing(look, desk, self)
        self.opening = Opening(desk, self.board)
        self.photos = Photos(desk, self, self.watch)
        self.pasting = Pasting(self.noting, self.photos)
        self.searching = Searching(desk, board.strip, board.stream)

    # --- reading -------------------------------------------------------------------------------

    def shown(self) -> None:
        if self.reading.stale or self.sitting is None:
            self.read()
        self.board.take_keyboard()

    def read(self) -> None:
        """Read the session anew."""
        self.reading.read(self.session_id(), self.watch.wall().astimezone().date())

    def session_id(self) -> UUID | None:
        return self.sitting.session.id if self.sitting and self.sitting.session else None

    def go(self, name: str, subject: Any) -> None:
        """``session`` with its id, ``contribution`` with the id of a card."""
        if name == "session" and isinstance(subject, UUID):
            self.open_session(subject)
        elif name == "contribution" and isinstance(subject, UUID):
            self.reading.find(subject, lambda session: self.go_to_card(session, subject))

    def open_session(self, id: UUID | None) -> None:
        """Take notes in another session, if there is one."""
        if id is None:
            return
        self.searching.leave()
        self.reading.wanted = id
        self.read()

    def touched(self, nouns: dict[str, set[Any]]) -> None:
        self.places.touched(nouns)
        self.reading.touched(nouns, self.session_id(), self.isVisible(), self.read)

    def show_notes(self, notes: Notes) -> None:
        """What was read: the session that is open, or another one."""
        self._keep_for(notes.path)
        session = notes.session.id if notes.session else None
        self.photos.read(session)
        if self.sitting is not None and session == self.session_id():
            before = self.sitting.session
            self.sitting.renew(notes)
            self._show_all()
            self.noting.renew(self.sitting)
            self.turns.renew()
            if before and before.attribution != "none" == self.sitting.rule and self.keeper:
                self.keeper.forget_speakers(before.id)
            if before and notes.session and notes.session.closed_at and not before.closed_at:
                self._closed_elsewhere()
        else:
            self._sit_down(notes)
        self._show_wanted_card()

    def _sit_down(self, notes: Notes) -> None:
        """Begin, or go on with, another session."""
        item, since, ruled = None, None, False
        if self.keeper and notes.session:
            item, since, ruled = self.keeper.place(notes.session.id)
        if notes.session and ruled:
            notes = notes._replace(session=notes.session._replace(ruled=True))
        self.turns.leave()
        self.sitting = sitting = Sitting(self.words, notes, item, since)
        if self.keeper and sitting.session and sitting.rule == "none":
            self.keeper.forget_speakers(sitting.session.id)
        last = next((one.said_at for one in reversed(notes.cards) if one.said_at), None)
        self.watch.begin(last)
        for part in (self.conducting, self.places):
            part.sitting, part.keeper = sitting, self.keeper
        self.tables.begin(sitting, self.keeper)
        self.places.leave()
        self._show_all()
        self.turns.begin(sitting, self.keeper)
        if self.noting.begin(sitting, self.keeper):
            self.tell(self.tr("Your draft is back on the line"))
        self.board.take_keyboard()

    def _keep_for(self, path: Path) -> None:
        """The drafts of the file that is open."""
        if self.keeper is not None and self.keeper.path == path:
            return
        self.let_go()
        self.keeper = kept_for(self, self._drafts, path)

    def let_go(self) -> None:
        """Close the drafts."""
        if self.keeper is not None:
            self.keeper.close()
            self.keeper = None

    def reread(self, found: dict[UUID, CardLine | None]) -> None:
        if self.sitting is None:
            return
        for id, card in found.items():
            if card is None:
                self.sitting.drop(id)
            else:
                self.sitting.change(card)
        self.sitting.sort()
        self.show_again()

    def show_who(self, room: Room) -> None:
        """Who is there, read anew."""
        if self.sitting is not None:
            self.sitting.room = room
            self.hearing.show()

    # --- showing -------------------------------------------------------------------------------

    def _show_all(self) -> None:
        sitting = self.sitting
        assert sitting is not None
        if sitting.session is None:
            self.board.show_place(NOTHING)
            return
        asks = not sitting.session.ruled and not sitting.cards
        self.board.head.show_sitting(sitting, begun=not asks)
        if asks or not self.places.elsewhere:
            self.board.show_place(QUESTION if asks else NOTES)
        self.opening.show(sitting, self.watch().astimezone().date())
        self.show_again()

    def decided(self) -> None:
        assert self.sitting is not None
        self.noting.renew(self.sitting)
        self._show_all()
        self.board.take_keyboard()

    def show_again(self) -> None:
        """The cards, and whatever follows from them."""
        self._show_rows()
        self.hearing.show_soon()
        self.tick()

    def _show_rows(self) -> None:
        if self.sitting is not None and not self.searching.on:
            self.board.stream.show_rows(self.sitting.rows())

    def _content(self, id: UUID) -> CardContent:
        """A card as it is painted."""
        found = self.searching.content(id)
        if found is not None:
            return found
        assert self.sitting is not None
        content = self.sitting.content(self.sitting.cards[id])
        if id in self.noting.saving.held_up:
            return replace(content, time=self.tr("not saved yet"))
        return content

    def _letters(self, id: UUID) -> int:
        """How long the words of a card are, whether it is in view or not."""
        return (self.sitting.length(id) if self.sitting else 0) or self.searching.letters(id)

    def tick(self) -> None:
        """The clock and the minutes of the agenda."""
        if self.sitting is None or not self.isVisible():
            return
        now = self.watch()
        items = self.sitting.agenda(now)
        self.board.agenda.list.show_items(items)
        self.board.head.agenda.show_items(items)
        time = self.look.language.time(self.watch.wall().astimezone())
        for clock in (self.board.agenda.clock, self.board.head.clock):
            clock.set_text(time)
        self.outgoing.follow(self.sitting, items)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.tick()

    def hideEvent(self, event: QHideEvent) -> None:
        """With the window a turn ends; behind another tab it goes on."""
        super().hideEvent(event)
        if self.window().isHidden():
            self.turns.leave()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.noting.completion.propose_soon()

    def mark(self, id: UUID | None) -> None:
        """The card that stands on the line is marked in the stream."""
        self.board.say_correcting(id is not None)
        self.searching.leave()
        self.board.stream.pick(self.board.stream.place_of(id) if id else -1)
        if id is None:
            self.board.stream.to_end()

    def parted(self) -> None:
        """Another table is noted, or other cards are to be shown."""
        self.board.head.show_place()
        self._show_rows()

    # --- cards ---------------------------------------------------------------------------------

    def added(self, card: CardLine) -> None:
        assert self.sitting is not None
        self.reading.own.update((card.id, *self.noting.saving.new_themes))
        if (link := self.sitting.links.get(card.id)) is not None:
            self.reading.own.add(link_id(card.id, link))
        self.opening.hide()
        rows = self.sitting.added(card)
        self.turns.noted(card)
        if not self.searching.on:
            self.board.stream.append(rows)
            self.board.stream.to_end()
        self.hearing.show_soon()
        self.tick()

    def changed(self, id: UUID) -> None:
        self.reading.own.add(id)
        self.board.stream.renew(id)
        self.hearing.show_soon()

    def refused(self, error: DialogueError) -> None:
        self.alert.emit(error.sentence(self.look.language.code))

    def open_card(self, id: UUID) -> None:
        if self.searching.on:
            self.searching.take()
        else:
            self.noting.correct(id)

    def remove(self, id: UUID) -> None:
        """Take a card out; it comes back with Undo."""
        if not self.searching.on:
            self.mending.remove(id)

    def type(self, text: str) -> None:
        self.board.bar.setFocus()
        self.board.bar.editor.insertPlainText(text)

    def search(self) -> None:
        """Search the notes of every session."""
        if self.sitting is not None and self.board.place == NOTES:
            self.searching.begin(self.sitting)

    def search_left(self) -> None:
        self._show_rows()
        self.board.bar.setFocus()

    def go_to_card(self, session: UUID | None, card: UUID) -> None:
        """Show a card where it was said."""
        self._wanted_card = card
        if session == self.session_id():
            self._show_wanted_card()
        else:
            self.open_session(session)

    def _show_wanted_card(self) -> None:
        place = self.board.stream.place_of(self._wanted_card) if self._wanted_card else -1
        if place >= 0:
            self._wanted_card = None
            self.board.stream.setFocus()
            self.board.stream.pick(place)

    # --- what happens to a session ---------------------------------------------------------------

    def ended(self, closed: bool) -> None:
        self.turns.leave()
        self.tell(self.tr("The session is closed") if closed else self.tr("The session goes on"))
        self.show_again()

    def _closed_elsewhere(self) -> None:
        self.alert.emit(
            self.tr(
                "This session was closed on another laptop. What you note here is kept, and told "
                "apart in the minutes."
            )
        )

    def set_back(self) -> None:
        self.alert.emit(
            self.tr(
                "The clock of this laptop was set back. The cards keep their order: their time "
                "goes on from the last one."
            )
        )

    # --- what leaves the window ----------------------------------------------------------------

    def show_room(self) -> None:
        """The screen of the room, or back."""
        if self.sitting is not None and self.board.place not in (NOTHING, QUESTION, ""):
            self.outgoing.show_room(self.sitting, self.sitting.agenda(self.watch()))

    def write_minutes(self) -> None:
        """In which language are the minutes to be?"""
        if self.sitting is not None and self.board.place in (NOTES, CLOSING):
            closing = self.board.place == CLOSING
            under = self.places.closing.minutes if closing else self.board.head.more
            self.outgoing.ask_minutes(self.sitting, under)
