"""A dialogue session: when and where, who facilitates, how speakers will appear, the agenda."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ..desk import Desk
from ..look import Look
from ..operations import programme
from ..parts import Box, Button, Choice, Field, Line, Option, Segmented, Sheet, column, row
from .agenda import Agenda
from .typed import read_days, read_titles


class Dialogue(Sheet):
    """Typing a title and Enter begins a session; every other answer is kept when it is left."""

    told = Signal(str)

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look, gap=6, margins=(20, 10, 20, 10))
        self.desk = desk
        self._setup: programme.SetUp | None = None
        self.session: Any = None
        self._beginning = False
        self.sessions = Choice(look, None, [], placeholder=lambda: self.tr("No session yet"))
        self.sessions.chosen.connect(self._choose)
        self.another = Button(look, lambda: self.tr("+ session"), "link", height=36)
        self.another.clicked.connect(self.begin_another)
        self.agenda = Agenda(look, desk)
        self.agenda.told.connect(self.told)
        self._fields()
        heading = Line(look, lambda: self.tr("Dialogue session"), 18, 600, height=28, elide=False)
        self.sessions.setMaximumWidth(look.px(300))
        self.add(
            row(look, heading, "stretch", (self.sessions, 100), self.another, gap=8),
            self._body(),
        )
        self.sessions.hide()

    def _fields(self) -> None:
        look = self.look
        self.title_field = Field(
            look,
            lambda: self.tr("Question of the session"),
            placeholder=lambda: self.tr("Who decides on premises, and how to know?"),
        )
        self.date_field = Field(
            look, lambda: self.tr("Date and time"), placeholder=lambda: self.tr("3 January 9:30")
        )
        self.venue_field = Field(look, lambda: self.tr("Place"))
        self.facilitators_field = Field(look, lambda: self.tr("Facilitators"))
        self.attribution = Segmented(
            look, lambda: self.tr("In every paper, speakers are shown by"), self._rules(), "role"
        )
        self.title_field.entered.connect(self._title_entered)
        self.title_field.left.connect(self._keep_title)
        for field, name in ((self.venue_field, "venue"), (self.facilitators_field, "facilitators")):
            field.left.connect(lambda field=field, name=name: self._keep(field, name))
            field.entered.connect(lambda field=field: self._next(field))
        self.date_field.left.connect(self._keep_date)
        self.date_field.entered.connect(lambda: self._next(self.date_field))
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
        self.sessions.show_options(options)
        self.sessions.choose(self.session.id if self.session else None)
        self.sessions.setVisible(len(options) > 1)
        self.another.setVisible(self.session is not None)
        self._fill()

    def _fill(self) -> None:
        session = self.session
        self._put(self.title_field, self._both(session) if session else "")
        self._put(self.date_field, self._when(session) if session else "")
        self._put(self.venue_field, (session.venue if session else "") or "")
        self._put(self.facilitators_field, (session.facilitators if session else "") or "")
        self.attribution.choose(session.attribution if session else "role")
        for part in (self.date_field, self.venue_field, self.facilitators_field, self.attribution):
            part.setEnabled(session is not None)
        agenda = self._setup.agenda if self._setup else {}
        self.agenda.show_items(session, agenda.get(session.id, []) if session else [])

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
        if titles.title and self.session is None:
            programme.add_session(self.desk, titles.title, titles.title_ar, self._begun)
        elif self.session is not None:
            self._next(self.title_field)

    def _begun(self, session: Any) -> None:
        """The record is there: the form goes on where the person already is."""
        self.session, self._beginning = session, False
        self.title_field.line.setModified(False)
        for part in (self.date_field, self.venue_field, self.facilitators_field, self.attribution):
            part.setEnabled(True)
        self.agenda.show_items(session, [])
        self.date_field.setFocus()

    def _keep_title(self) -> None:
        titles = read_titles(self.title_field.text())
        if (
            self.session is not None
            and titles.title
            and self.title_field.text() != self._both(self.session)
        ):
            programme.edit(self.desk, self.session.id, title=titles.title, title_ar=titles.title_ar)

    def _keep(self, field: Field, name: str) -> None:
        typed = " ".join(field.text().split()) or None
        if self.session is not None and typed != getattr(self.session, name):
            programme.edit(self.desk, self.session.id, **{name: typed})

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
        programme.edit(self.desk, self.session.id, date=day, starts=days.time)

    def _attribute(self, rule: object) -> None:
        if self.session is not None:
            programme.edit(self.desk, self.session.id, attribution=rule)

    def _next(self, field: Field) -> None:
        order = self.order()
        place = order.index(field.line)
        order[place + 1].setFocus()

    def _both(self, session: Any) -> str:
        """Both titles, that of the screen's language first."""
        titles = (session.title, session.title_ar)
        return " / ".join(part for part in (titles[::-1] if self.look.rtl else titles) if part)
