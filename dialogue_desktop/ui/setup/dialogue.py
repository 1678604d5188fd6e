"""A dialogue session: when and where, who facilitates, how speakers will appear, the agenda."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from ...domain.days import read_days
from ..desk import Desk
from ..look import Look
from ..operations import programme, records
from ..parts import Box, Button, Choice, Field, Line, Option, Segmented, Sheet, column, row
from .agenda import Agenda
from .typed import Titles, read_titles, read_where


class Dialogue(Sheet):
    """A title begins a session; like it, every other answer is kept when it is left."""

    told = Signal(str)
    left = Signal()
    """Enter on an empty line: go on to what comes next."""
    called = Signal(object)
    """The call list of the session is wanted."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look, gap=6, margins=(20, 10, 20, 10))
        self.desk = desk
        self._setup: programme.SetUp | None = None
        self.session: Any = None
        self._beginning = self._awaited = False
        self.sessions = Choice(look, None, [], placeholder=lambda: self.tr("No session yet"))
        self.sessions.chosen.connect(self._choose)
        self.another = Button(look, lambda: self.tr("+ session"), "link", height=36)
        self.another.clicked.connect(self.begin_another)
        self.calls = Button(look, lambda: self.tr("Call list"), "link", height=36)
        self.calls.clicked.connect(self._call)
        self.agenda = Agenda(look, desk)
        self.agenda.told.connect(self.told)
        self.agenda.left.connect(self.left)
        self._fields()
        heading = Line(look, lambda: self.tr("Dialogue session"), 18, 600, height=28, elide=False)
        self.sessions.setMaximumWidth(look.px(300))
        self.add(
            row(look, heading, "stretch", (self.sessions, 100), self.calls, self.another, gap=8),
            self._body(),
        )
        self.sessions.hide()

    def _fields(self) -> None:
        look = self.look
        self.title_field = Field(
            look,
            lambda: self.tr("Question of the session"),
            placeholder=lambda: self.tr("Who decides on premises?"),
        )
        self.date_field = Field(
            look, lambda: self.tr("Date and time"), placeholder=lambda: self.tr("3 January 9:30")
        )
        self.venue_field = Field(
            look, lambda: self.tr("Place"), placeholder=lambda: self.tr("Commune, room")
        )
        self.facilitators_field = Field(look, lambda: self.tr("Facilitators"))
        self.attribution = Segmented(
            look, lambda: self.tr("In every paper, speakers are shown by"), self._rules(), "role"
        )
        self.title_field.entered.connect(self._title_entered)
        self.title_field.left.connect(self._keep_title)
        for field, keep in (
            (self.date_field, self._keep_date),
            (self.venue_field, self._keep_place),
            (self.facilitators_field, self._keep_facilitators),
        ):
            field.left.connect(keep)
            field.entered.connect(lambda field=field: self._next(field))
        self.attribution.chosen.connect(self._attribute)

    def _rules(self) -> list[Option]:
        return [
            Option("named", lambda: self.tr("name, if agreed")),
            Option("role", lambda: self.tr("role")),
            Option("organisation", lambda: self.tr("organisation")),
            Option("none", lambda: self.tr("nobody")),
        ]

    def _body(self) -> Box:
        look = self.look
        answers = column(
            look,
            row(look, (self.title_field, 5), (self.date_field, 3), gap=4),
            row(look, (self.venue_field, 1), (self.facilitators_field, 1), gap=4),
            self.attribution,
            "stretch",
            gap=4,
        )
        return row(look, (answers, 6), (self.agenda, 5), gap=18)

    def order(self) -> list[QWidget]:
        """What Tab goes through."""
        return [
            self.title_field.line,
            self.date_field.line,
            self.venue_field.line,
            self.facilitators_field.line,
            self.attribution,
            *self.agenda.order(),
        ]

    def show_setup(self, setup: programme.SetUp) -> None:
        """Show the session that was shown, or the first."""
        self._setup = setup
        known = {session.id: session for session in setup.sessions}
        if self.session is not None and self.session.id in known:
            self.session = known[self.session.id]
        elif not self._beginning:
            self.session = setup.sessions[0] if setup.sessions else None
        arabic = self.look.rtl
        options = [
            Option(s.id, (s.title_ar if arabic else None) or s.title or "") for s in setup.sessions
        ]
        self.venue_field.propose(self._places())
        self.sessions.show_options(options)
        self.sessions.choose(self.session.id if self.session else None)
        self.sessions.setVisible(len(options) > 1)
        self.another.setVisible(self.session is not None)
        self.calls.setVisible(self.session is not None)
        self._fill()

    def _fill(self) -> None:
        session = self.session
        for field, kept in self._kept():
            self._put(field, kept)
        self.attribution.choose(session.attribution if session else "role")
        for part in (self.date_field, self.venue_field, self.facilitators_field, self.attribution):
            part.setEnabled(session is not None)
        agenda = self._setup.agenda if self._setup else {}
        self.agenda.show_items(session, agenda.get(session.id, []) if session else [])

    def _kept(self) -> list[tuple[Field, str]]:
        """What each field says of the session."""
        session = self.session
        return [
            (self.title_field, self._both(session) if session else ""),
            (self.date_field, self._when(session) if session else ""),
            (self.venue_field, self._where(session) if session else ""),
            (self.facilitators_field, (session.facilitators if session else "") or ""),
        ]

    def fields(self) -> dict[str, Field]:
        """Its lines, by name."""
        names = ("title", "date", "venue", "facilitators")
        return {name: field for name, (field, _) in zip(names, self._kept(), strict=True)}

    def known(self, field: Field) -> str:
        """What a field says until somebody types."""
        return next(kept for each, kept in self._kept() if each is field)

    def go_to(self, session_id: UUID | None) -> bool:
        """Show a session, or begin one; False when it is no longer there."""
        if session_id is None:
            self.begin_another()
        else:
            self._choose(session_id)
            self.sessions.choose(self.session.id if self.session else None)
        return session_id == (self.session.id if self.session else None)

    def put_back(self) -> bool:
        """Esc: what was typed and not kept yet is as before, a session not begun is none; False
        when there was no such thing."""
        for field, kept in self._kept():
            if field.line.hasFocus() and field.text() != kept:
                field.complain(None)
                field.set_text(kept)
                return True
        if self._beginning and self._setup is not None and self._setup.sessions:
            self._beginning = False
            self.show_setup(self._setup)
            return True
        return self.agenda.put_back()

    def _put(self, field: Field, text: str) -> None:
        """Show a value; what someone is typing just now is left alone."""
        if not field.line.hasFocus() or not field.line.isModified():
            field.set_text(text)
            if not field.line.hasFocus():
                field.line.home(False)  # a long title is seen from its beginning

    def _when(self, session: Any) -> str:
        if session.date is None:
            return ""
        day = f"{self.look.language.date(session.date, 'short')} {session.date.year}"
        if not session.starts:
            return day
        return f"{day} {self.look.language.time(dt.time.fromisoformat(session.starts))}"

    def _where(self, session: Any) -> str:
        return self.look.language.listed(session.commune or "", session.venue or "")

    def _places(self) -> list[str]:
        listed = self.look.language.listed
        return [listed(*place) for place in self._setup.places] if self._setup else []

    def _call(self) -> None:
        if self.session is not None:
            self.called.emit(self.session.id)

    def begin_another(self) -> None:
        """An empty form: its title begins the next session."""
        self.session, self._beginning = None, True
        self._fill()
        self.title_field.setFocus()

    def _choose(self, session_id: object) -> None:
        for session in self._setup.sessions if self._setup else []:
            if session.id == session_id:
                self.session, self._beginning = session, False
                self._fill()

    def _title_entered(self) -> None:
        titles = read_titles(self.title_field.text())
        if self.session is not None:
            self._next(self.title_field)
        elif titles.title:
            self._begin(titles)
        else:
            self.left.emit()

    def _begin(self, titles: Titles) -> None:
        if not self._awaited:
            self._awaited = True
            self.desk.run(programme.add_session(titles.title, titles.title_ar), self._begun)

    def _begun(self, session: Any) -> None:
        """The record is there: the form goes on where the person already is."""
        self.session = session
        self._beginning = self._awaited = False
        self.title_field.line.setModified(False)
        for part in (self.date_field, self.venue_field, self.facilitators_field, self.attribution):
            part.setEnabled(True)
        self.agenda.show_items(session, [])
        if self.isAncestorOf(QApplication.focusWidget() or self):
            self.date_field.setFocus()

    def _keep_title(self) -> None:
        titles = read_titles(self.title_field.text())
        if self.session is None and titles.title:
            self._begin(titles)
        elif (
            self.session is not None
            and titles.title
            and self.title_field.text() != self._both(self.session)
        ):
            self.desk.run(
                records.edit(self.session.id, title=titles.title, title_ar=titles.title_ar)
            )

    def _keep_facilitators(self) -> None:
        typed = " ".join(self.facilitators_field.text().split()) or None
        if self.session is not None and typed != self.session.facilitators:
            self.desk.run(records.edit(self.session.id, facilitators=typed))

    def _keep_place(self) -> None:
        text = self.venue_field.text().strip()
        if self.session is None or self._setup is None or text == self._where(self.session):
            return
        communes = [commune for commune, _ in self._setup.places]
        commune, venue = read_where(text, communes)
        self.desk.run(records.edit(self.session.id, commune=commune, venue=venue))

    def _keep_date(self) -> None:
        text = self.date_field.text().strip()
        if self.session is None or text == self._when(self.session):
            return
        days = read_days(text, dt.date.today())
        if text and (len(days.dates) != 1 or days.strange):
            self.date_field.complain(lambda: self.tr("One day, as in: 3 January 2022 9:30"))
            return
        self.date_field.complain(None)
        day = days.dates[0] if days.dates else None
        self.desk.run(records.edit(self.session.id, date=day, starts=days.time))

    def _attribute(self, rule: object) -> None:
        if self.session is not None:
            self.desk.run(records.edit(self.session.id, attribution=rule))

    def _next(self, field: Field) -> None:
        order = self.order()
        place = order.index(field.line)
        order[place + 1].setFocus()

    def _both(self, session: Any) -> str:
        """Both titles, that of the screen's language first."""
        titles = (session.title, session.title_ar)
        return " / ".join(part for part in (titles[::-1] if self.look.rtl else titles) if part)
