"""The head of the notes: the session's question and its rule; in little room, its agenda."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent

from ..look import Look, isolate, text_width
from ..operations.sessions import SessionLine
from ..parts import Box, Button, Glyph, IconButton, Line, Menu, column, row
from .agenda import AgendaBar
from .sitting import Sitting
from .wording import STRICTER, SessionWords


class SessionHead(Box):
    """``search_asked()``, ``room_asked()``, ``minutes_asked()``, ``session_asked(id)``, and
    ``calls_asked(id)``: its call list is a button until the session begins, then in the menu."""

    search_asked = Signal()
    room_asked = Signal()
    minutes_asked = Signal()
    session_asked = Signal(object)
    synthesis_asked = Signal()
    follows_asked = Signal()
    closing_asked = Signal()
    table_asked = Signal()
    here_asked = Signal()
    photos_asked = Signal()
    stricter_asked = Signal()
    calls_asked = Signal(object)
    help_asked = Signal()

    def __init__(self, look: Look, words: SessionWords) -> None:
        super().__init__(look, vertical=False, gap=4)
        self.words = words
        self.sitting: Sitting | None = None
        self.begun = False
        self.place: Callable[[], str] = lambda: ""
        self.title = Line(look, self._title, 22, 600, height=32, direction="auto")
        self.rule = Line(look, self._rule, 14, 400, "ink2", height=21)
        self.lock = Glyph(look, "lock", 16)
        self.full = column(look, self.title, row(look, self.lock, (self.rule, 1), gap=6))
        self.agenda = AgendaBar(look)
        self.clock = Line(look, "", 18, 600, direction="ltr", elide=False)
        self.room_button = Button(
            look, lambda: self.tr("Screen of the room"), icon="screen", key="F5"
        )
        self.room_icon = IconButton(look, "screen", lambda: self.tr("Screen of the room (F5)"))
        self.build_button = Button(look, lambda: self.tr("Synthesis"), key="F3")
        self.table_button = Button(look, self._place, "soft", height=36, size=14)
        self.table_button.setToolTip("Ctrl G")
        self.close_button = Button(look, self._end)
        self.close_button.setToolTip("Ctrl L")
        self.close_icon = IconButton(look, "check", lambda: self.tr("Close the session (Ctrl L)"))
        self.more = IconButton(look, "more", lambda: self.tr("Another session, search, minutes…"))
        for button, signal in (
            (self.room_button, self.room_asked),
            (self.room_icon, self.room_asked),
            (self.build_button, self.synthesis_asked),
            (self.table_button, self.table_asked),
            (self.close_button, self.closing_asked),
            (self.close_icon, self.closing_asked),
        ):
            button.clicked.connect(signal)
        self.more.opens(self._more)
        self.calls_button = Button(look, lambda: self.tr("Call list"), icon="phone", key="F4")
        self.calls_button.clicked.connect(self.call)
        self.add((self.full, 1), (self.agenda, 1), self.clock, self.table_button)
        self.add(self.more, self.calls_button, self.build_button, self.room_button, self.room_icon)
        self.add(self.close_button, self.close_icon)
        self._fit()

    def show_sitting(self, sitting: Sitting, begun: bool) -> None:
        """Another session, or the same one read anew; not begun while its rule is asked for."""
        self.sitting, self.begun = sitting, begun
        for part in (self.title, self.rule, self.close_button):
            part.refresh()
        self._fit()

    def show_place(self) -> None:
        """Another table or round is noted."""
        self.table_button.refresh()
        self._fit()

    def _place(self) -> str:
        place = self.place()
        return place[:1].upper() + place[1:] if place else self.tr("Table and round")

    def _end(self) -> str:
        session = self.sitting.session if self.sitting else None
        over = session is not None and session.closed_at is not None
        return self.tr("Session closed") if over else self.tr("Close the session")

    @property
    def _parted(self) -> bool:
        """Whether people part into tables in this session."""
        session = self.sitting.session if self.sitting else None
        return bool(self.place() or (session and session.tables))

    def choose_session(self) -> None:
        """Every session, to go to another."""
        if self.sitting is None or len(self.sitting.notes.sessions) < 2:
            return
        menu = Menu(self.look, self)
        here = self.sitting.session.id if self.sitting.session else None
        for line in self.sitting.notes.sessions:
            choose = partial(self.session_asked.emit, line.id)
            menu.offer(self._named(line), choose, line.id == here)
        menu.open_under(self.more)

    def _more(self) -> Menu:
        """What is not needed every minute, each with its key."""
        menu = Menu(self.look, self)
        several = self.sitting is not None and len(self.sitting.notes.sessions) > 1
        if several:
            menu.offer(self.tr("Another session") + "\tF6", self.choose_session)
        if self.begun:
            menu.offer(self.tr("Find in the notes") + "\tCtrl+F", self.search_asked.emit)
            menu.offer(self.tr("Who is here") + "\tF2", self.here_asked.emit)
            menu.offer(self.tr("Call list") + "\tF4", self.call)
            menu.offer(self.tr("Table and round") + "\tCtrl+G", self.table_asked.emit)
            menu.offer(self.tr("Photos of a flip-chart") + "\tCtrl+I", self.photos_asked.emit)
            if self.sitting is not None and self.sitting.rule != STRICTER[0]:
                menu.offer(self.tr("A stricter attribution…"), self.stricter_asked.emit)
            menu.offer(self.tr("Follow-up") + "\tCtrl+E", self.follows_asked.emit)
            menu.offer(self.tr("Minutes") + "\tCtrl+P", self.minutes_asked.emit)
        menu.offer(self.tr("Read about this page") + "\tShift+F1", self.help_asked.emit)
        return menu

    @property
    def _waits(self) -> bool:
        """Whether there is a session that has not begun: people can still be called to it."""
        return not self.begun and self.sitting is not None and self.sitting.session is not None

    def call(self) -> None:
        """The call list of the session, before it and while it is held: who comes still?"""
        if self.sitting is not None and self.sitting.session is not None:
            self.calls_asked.emit(self.sitting.session.id)

    def _named(self, line: SessionLine) -> str:
        title = self.words.title(line)
        if not line.date:
            return title
        return f"{isolate(self.look.language.date(line.date, 'short'))} · {isolate(title)}"

    def _title(self) -> str:
        return self.words.title(self.sitting.session) if self.sitting else ""

    def _rule(self) -> str:
        if self.sitting is None or self.sitting.session is None:
            return ""
        words = self.words.rule(self.sitting.rule) if self.begun else ""
        closed = self.words.closed(self.sitting.session.closed_at)
        return " · ".join(part for part in (closed, words, isolate(self._day())) if part)

    def _day(self) -> str:
        session = self.sitting.session if self.sitting else None
        return self.look.language.date(session.date, "day") if session and session.date else ""

    @property
    def _long(self) -> bool:
        """Whether the session's question needs the room of a button's words."""
        beside = (self.more, self.build_button, self.room_button, self.close_button)
        taken = sum(part.sizeHint().width() + self.flow.spacing() for part in beside)
        words = text_width(self.look, self._title(), 22, 600)
        return self.isVisible() and words > self.width() - taken

    def refresh(self) -> None:
        super().refresh()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        compact = self.look.compact
        self.full.setVisible(not (compact and self.begun))
        self.lock.setVisible(self.begun)
        self.calls_button.setVisible(self._waits)
        self.build_button.setVisible(self.begun)
        self.table_button.setVisible(self.begun and self._parted)
        tight = compact or self._parted or self._long
        self.room_button.setVisible(self.begun and not tight)
        self.room_icon.setVisible(self.begun and tight)
        self.close_button.setVisible(self.begun and not compact)
        for narrow in (self.agenda, self.clock, self.close_icon):
            narrow.setVisible(self.begun and compact)
        self.setFixedHeight(self.look.px(58 if not compact else 56))
        self.title.setFixedHeight(self.look.px(37 if self.look.rtl else 32))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
