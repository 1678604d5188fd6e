"""The tab of live notes: agenda, stream, line. By keyboard alone, and nothing waits."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...errors import DialogueError
from ...paths import draft_folder
from ..desk import Desk
from ..look import Look, isolate
from ..operations import sessions as operations
from ..operations.sessions import CardLine, Notes
from ..page import Page
from ..parts import CardContent, Words
from .board import NOTES, NOTHING, QUESTION, Board
from .conducting import Conducting
from .keeper import Keeper
from .keys import page_keys
from .noting import Noting, Now
from .outgoing import Outgoing
from .proposals import Proposals
from .searching import Searching
from .sitting import Sitting
from .wording import SessionWords

_TICK = 10_000
"""Milliseconds: how often the clock and the minutes are drawn anew."""


_SHOWN = {"session", "agenda_item", "theme", "participant", "organisation", "contribution"}
"""What the page shows some of."""


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
        self._drafts = drafts or draft_folder()
        self.title: Words = lambda: self.tr("Session")
        self.keys = page_keys()
        self._now = now
        self.words = SessionWords(look)
        self.sitting: Sitting | None = None
        self.keeper: Keeper | None = None
        self._wanted: UUID | None = None
        self._wanted_card: UUID | None = None
        self._stale, self._reading = True, False
        self._own: set[UUID] = set()
        self._build()
        self._connect()
        self._keys()
        self._ticks = QTimer(self)
        self._ticks.timeout.connect(self._tick)
        self._ticks.start(_TICK)

    # --- building ------------------------------------------------------------------------------

    def _build(self) -> None:
        self.board = Board(self.look, self.words, self._content, self._letters)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.board)
        self.popup = Proposals(self.look, self)
        bar = self.board.bar
        self.noting = Noting(self.look, self.desk, bar, self.popup, self.words, self._now)
        self.conducting = Conducting(self.desk, self.board, self._now)
        self.outgoing = Outgoing(self.look, self.desk, self)
        self.searching = Searching(self.desk, self.board.strip, self.board.stream)

    def _connect(self) -> None:
        board, head, stream = self.board, self.board.head, self.board.stream
        board.prepare.clicked.connect(lambda: self.asked.emit("setup", None))
        board.tally.picked.connect(self.noting.choose_kind)
        head.search_asked.connect(self.search)
        head.room_asked.connect(self.show_room)
        head.minutes_asked.connect(self.write_minutes)
        head.session_asked.connect(self.open_session)
        head.calls_asked.connect(lambda id: self.asked.emit("calls", id))
        self.conducting.moved.connect(self._tick)
        self.conducting.decided.connect(self._decided)
        self.conducting.wrote.connect(self._own.add)
        self.noting.aimed.connect(self._count)
        self.noting.picked.connect(self._mark)
        self.noting.saving.added.connect(self._added)
        self.noting.saving.changed.connect(self._changed)
        self.noting.saving.refused.connect(self._refused)
        stream.opened.connect(self._open_card)
        stream.removed.connect(self.remove)
        stream.left.connect(board.bar.setFocus)
        stream.typed.connect(self._type)
        board.bar.editor.scrolled.connect(stream.page)
        self.outgoing.written.connect(self._written)
        self.searching.left.connect(self._search_left)
        self.searching.wanted.connect(self._go_to_card)

    def _keys(self) -> None:
        self._key("F8", lambda: self.conducting.move_on(1))
        self._key("Shift+F8", lambda: self.conducting.move_on(-1))
        self._key("F9", self.conducting.begin_new_item)
        self._key("F4", self.board.head.call)
        self._key("F5", self.show_room)
        self._key("F6", self.board.head.choose_session)
        self._key("Ctrl+F", self.search)
        self._key("Ctrl+P", self.write_minutes)
        self._key("Ctrl+D", self.noting.switch_direction)

    def _key(self, keys: str, call: Callable[[], Any]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(call)

    # --- reading -------------------------------------------------------------------------------

    def shown(self) -> None:
        if self._stale or self.sitting is None:
            self.read()
        self.board.take_keyboard()

    def read(self) -> None:
        """Read the session anew."""
        self._stale, self._reading = False, True
        wanted = self._wanted or self._session_id()
        today = self._now().astimezone().date()
        operations.open_notes(self.desk, wanted, today, self.look.rtl, self.show_notes, self)

    def _session_id(self) -> UUID | None:
        return self.sitting.session.id if self.sitting and self.sitting.session else None

    def go(self, name: str, subject: Any) -> None:
        """``session`` with its id, ``contribution`` with the id of a card."""
        if name == "session" and isinstance(subject, UUID):
            self.open_session(subject)
        elif name == "contribution" and isinstance(subject, UUID):
            self._wanted_card = subject
            operations.session_of(self.desk, subject, self._open_at_card, self)

    def open_session(self, id: UUID) -> None:
        """Take notes in another session."""
        self.searching.leave()
        self._wanted = id
        self.read()

    def _open_at_card(self, session: UUID | None) -> None:
        if session is not None:
            self.open_session(session)

    def touched(self, nouns: dict[str, set[Any]]) -> None:
        others = {noun: ids - self._own for noun, ids in nouns.items() if ids - self._own}
        self._own -= {id for ids in nouns.values() for id in ids}
        if "*" not in nouns and not others.keys() & _SHOWN:
            return
        if self._reading:
            return  # what is being read was asked for after this was written
        if not self.isVisible():
            self._stale = True
        elif "*" in nouns or others.keys() & _SHOWN != {"contribution"}:
            self.read()
        elif session := self._session_id():
            operations.read_cards(self.desk, session, others["contribution"], self._reread, self)

    def show_notes(self, notes: Notes) -> None:
        """What was read: the session that is open, or another one."""
        self._reading, self._wanted = False, None
        self._keep_for(notes.path)
        session = notes.session.id if notes.session else None
        if self.sitting is not None and session == self._session_id():
            self.sitting.renew(notes)
            self._show_all()
            self.noting.renew(self.sitting)
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
        self.sitting = Sitting(self.words, notes, item, since)
        self.conducting.sitting, self.conducting.keeper = self.sitting, self.keeper
        self._show_all()
        if self.noting.begin(self.sitting, self.keeper):
            self.tell(self.tr("Your draft is back on the line"))
        self.board.take_keyboard()

    def _keep_for(self, path: Path) -> None:
        """The drafts of the file that is open."""
        if self.keeper is not None and self.keeper.path == path:
            return
        self.let_go()
        self.keeper = keeper = Keeper(self._drafts, path)
        app = QCoreApplication.instance()
        for ending in (self.destroyed, app.aboutToQuit if app else None):
            if ending is not None:
                ending.connect(lambda *_: keeper.close())

    def let_go(self) -> None:
        """Close the drafts."""
        if self.keeper is not None:
            self.keeper.close()
            self.keeper = None

    def _reread(self, found: dict[UUID, CardLine | None]) -> None:
        if self.sitting is None:
            return
        for id, card in found.items():
            if card is None:
                self.sitting.drop(id)
            else:
                self.sitting.change(card)
        self.sitting.sort()
        self._show_rows()
        self._count()
        self._tick()

    # --- showing -------------------------------------------------------------------------------

    def _show_all(self) -> None:
        sitting = self.sitting
        assert sitting is not None
        if sitting.session is None:
            self.board.show_place(NOTHING)
            return
        asks = not sitting.session.ruled and not sitting.cards
        self.board.head.show_sitting(sitting, begun=not asks)
        self.board.show_place(QUESTION if asks else NOTES)
        self._show_rows()
        self._count()
        self._tick()

    def _decided(self) -> None:
        assert self.sitting is not None
        self.noting.renew(self.sitting)
        self._show_all()
        self.board.take_keyboard()

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
        card = self.sitting.cards.get(id) if self.sitting else None
        return len(card.text) if card else self.searching.letters(id)

    def _count(self) -> None:
        if self.sitting is None:
            return
        themes = [(self.words.title(theme), n) for theme, n in self.sitting.by_theme()]
        self.board.tally.show_counts(self.sitting.by_kind(), self.noting.aim.kind, themes)

    def _tick(self) -> None:
        """The clock and the minutes of the agenda."""
        if self.sitting is None or not self.isVisible():
            return
        now = self._now()
        items = self.sitting.agenda(now)
        self.board.agenda.list.show_items(items)
        self.board.head.agenda.show_items(items)
        time = self.look.language.time(now.astimezone())
        for clock in (self.board.agenda.clock, self.board.head.clock):
            clock.set_text(time)
        self.outgoing.follow(self.sitting, items)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tick()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.noting.completion.propose_soon()

    def _mark(self, id: UUID | None) -> None:
        """The card that stands on the line is marked in the stream."""
        self.searching.leave()
        self.board.stream.pick(self.board.stream.place_of(id) if id else -1)
        if id is None:
            self.board.stream.to_end()

    # --- cards ---------------------------------------------------------------------------------

    def _added(self, card: CardLine) -> None:
        assert self.sitting is not None
        self._own.add(card.id)
        self._own.update(self.noting.saving.new_themes)
        rows = self.sitting.added(card)
        if not self.searching.on:
            self.board.stream.append(rows)
            self.board.stream.to_end()
        self._count()
        self._tick()

    def _changed(self, id: UUID) -> None:
        self._own.add(id)
        self.board.stream.renew(id)
        self._count()

    def _refused(self, error: DialogueError) -> None:
        self.alert.emit(error.sentence(self.look.language.code))

    def _open_card(self, id: UUID) -> None:
        if self.searching.on:
            self.searching.take()
        else:
            self.noting.correct(id)

    def remove(self, id: UUID) -> None:
        """Take a card out; it comes back with Undo."""
        if not self.searching.on and id not in self.noting.saving.held_up:
            self.noting.leave_card()
            operations.remove_card(self.desk, id, lambda _: self._removed(id), self)

    def _removed(self, id: UUID) -> None:
        self.tell(
            self.tr("Card removed"),
            lambda: operations.restore_card(self.desk, id, lambda _: None, self),
        )

    def _type(self, text: str) -> None:
        self.board.bar.setFocus()
        self.board.bar.editor.insertPlainText(text)

    # --- searching -----------------------------------------------------------------------------

    def search(self) -> None:
        """Search the notes of every session."""
        if self.sitting is not None and self.board.place == NOTES:
            self.searching.begin(self.sitting)

    def _search_left(self) -> None:
        self._show_rows()
        self.board.bar.setFocus()

    def _go_to_card(self, session: UUID, card: UUID) -> None:
        """Show a card where it was said."""
        self._wanted_card = card
        if session == self._session_id():
            self._show_wanted_card()
        else:
            self.open_session(session)

    def _show_wanted_card(self) -> None:
        id, self._wanted_card = self._wanted_card, None
        place = self.board.stream.place_of(id) if id else -1
        if place >= 0:
            self.board.stream.setFocus()
            self.board.stream.pick(place)

    # --- what leaves the window ----------------------------------------------------------------

    def show_room(self) -> None:
        """The screen of the room, or back."""
        if self.sitting is not None and self.board.place == NOTES:
            self.outgoing.show_room(self.sitting, self.sitting.agenda(self._now()))

    def write_minutes(self) -> None:
        """In which language are the minutes to be?"""
        if self.sitting is not None and self.board.place == NOTES:
            self.outgoing.ask_minutes(self.sitting, self.board.head.minutes_place())

    def _written(self, path: Path) -> None:
        self.tell(self.tr("Minutes written: {file}").format(file=isolate(path.name)))
