"""The session under the cursor: what it is, and what can be done with it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ..operations.campaign import CampaignRead
from ..parts import Button, Field, Line, Sheet, row
from .typed import another_place, shown_place, understood
from .wording import CampaignWords

if TYPE_CHECKING:
    from ...domain.campaign import CampaignSession, Place
    from ..look import Look


class SessionSheet(Sheet):
    """``attendance()``, ``calls()``; ``moving(date, place, half)``, ``copying(dates, place)``,
    ``cancelling(because)``, ``holding()`` of the session that is shown."""

    attendance = Signal()
    calls = Signal()
    moving = Signal(object, object, object)
    copying = Signal(object, object)
    cancelling = Signal(str)
    holding = Signal()
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=6, margins=(20, 10, 20, 10))
        self.today = dt.date.today
        self.session: CampaignSession | None = None
        self.doing = ""
        self._read: CampaignRead | None = None
        self._words = CampaignWords(look)
        self._build()
        self._show_doing("")

    def _build(self) -> None:
        look = self.look
        self.title = Line(look, self._title, 18, 600, height=28)
        self.note = Line(look, self._note, 14, 400, "ink2", height=22)
        self.attendance_button = Button(
            look, lambda: self.tr("Attendance"), icon="attendance", key="Enter"
        )
        self.calls_button = Button(
            look, lambda: self.tr("Call list"), icon="participants", key="F4"
        )
        self.copy_button = Button(look, lambda: self.tr("Copy"), key="Ctrl D")
        self.move_button = Button(look, lambda: self.tr("Move"), icon="calendar", key="F2")
        self.cancel_button = Button(look, self._cancel_words, key="Del")
        self.attendance_button.clicked.connect(self.attendance)
        self.calls_button.clicked.connect(self.calls)
        self.copy_button.clicked.connect(lambda: self.do("copy"))
        self.move_button.clicked.connect(lambda: self.do("move"))
        self.cancel_button.clicked.connect(self.cancel)
        self.days = Field(look, lambda: self.tr("Day"), placeholder=self._day_hint)
        self.place = Field(look, lambda: self.tr("Place"))
        self.because = Field(
            look,
            lambda: self.tr("Why is it cancelled?"),
            placeholder=lambda: self.tr("Snow on the road (may stay empty)"),
        )
        for field in (self.days, self.place, self.because):
            field.entered.connect(self.accept)
        self.days.edited.connect(lambda _: self.days.complain(None))
        self.accept_button = Button(look, self._accept_words, "primary", key="Enter")
        self.accept_button.clicked.connect(self.accept)
        self.buttons = row(
            look, self.attendance_button, self.calls_button, self.copy_button, self.move_button,
            self.cancel_button, "stretch", gap=4,
        )  # fmt: skip
        self.fields = row(
            look, (self.days, 2), (self.place, 2), (self.because, 3), self.accept_button, gap=4
        )
        self.add(self.title, self.note, self.buttons, self.fields, "stretch")

    def order(self) -> list[QWidget]:
        """What Tab goes through."""
        return [
            self.attendance_button, self.calls_button, self.copy_button, self.move_button,
            self.cancel_button, self.days.line, self.place.line, self.because.line,
            self.accept_button,
        ]  # fmt: skip

    def show_session(self, session: CampaignSession, read: CampaignRead | None) -> None:
        """Show a session; what was begun about another is left."""
        same = self.session is not None and session.slots[0].id == self.session.slots[0].id
        self.session, self._read = session, read
        if not same:
            self._show_doing("")
        for line in (self.title, self.note):
            line.refresh()
        self.cancel_button.refresh()
        self.move_button.setVisible(not session.cancelled)
        self.attendance_button.setVisible(not session.cancelled)
        self.calls_button.setVisible(not session.cancelled)

    def _title(self) -> str:
        if self.session is None:
            return ""
        return self.look.language.listed(
            self._words.where(self.session), self._words.when(self.session)
        )

    def _note(self) -> str:
        if self.session is None:
            return ""
        answers = self._read.answers if self._read else {}
        return self.look.language.dotted(
            self._words.state(self.session),
            self._words.modules(self.session, self._read.modules if self._read else ()),
            self._words.answers(self.session, answers),
        )

    def _cancel_words(self) -> str:
        if self.session is not None and self.session.cancelled:
            return self.tr("Hold it after all")
        return self.tr("Cancel it")

    def _accept_words(self) -> str:
        words = {
            "copy": self.tr("Copy it there"),
            "move": self.tr("Move it there"),
            "cancel": self.tr("Cancel this session"),
        }
        return words.get(self.doing, "")

    def _day_hint(self) -> str:
        if self.doing == "copy":
            return self.tr("12 and 19 February")
        return self.tr("12 February, afternoon")

    # What people do

    def do(self, doing: str) -> None:
        """Begin to copy, move or cancel: the keyboard goes to what has to be said."""
        if self.session is None or (self.session.cancelled and doing == "move"):
            return
        self._show_doing(doing)
        self.days.set_text("")
        self.because.set_text("")
        self.place.set_text(shown_place(self.session.place))
        (self.because if doing == "cancel" else self.days).setFocus()

    def cancel(self) -> None:
        """Cancel the session, or hold it after all."""
        if self.session is not None and self.session.cancelled:
            self.holding.emit()
        else:
            self.do("cancel")

    def put_back(self) -> bool:
        """Esc: what was begun is left; False when nothing was."""
        begun = bool(self.doing)
        self._show_doing("")
        if begun:
            self.left.emit()
        return begun

    def done(self) -> None:
        """It was written."""
        self._show_doing("")
        self.left.emit()

    def _show_doing(self, doing: str) -> None:
        self.doing = doing
        self.fields.setVisible(bool(doing))
        self.buttons.setVisible(not doing)
        self.days.setVisible(doing in ("copy", "move"))
        self.place.setVisible(doing in ("copy", "move"))
        self.because.setVisible(doing == "cancel")
        self.days.complain(None)
        self.days.refresh()
        self.accept_button.refresh()

    def accept(self) -> None:
        """Write what was begun."""
        if self.session is None:
            return
        if self.doing == "cancel":
            self.cancelling.emit(self.because.text().strip())
            return
        days = understood(self.days.text(), self.today())
        places: Mapping[str, Place] = self._read.places if self._read else {}
        place = another_place(self.place.text(), self.session, places)
        dates = days.dates or ([self.session.date] if place and not self.days.text() else [])
        if days.strange or not dates or (self.doing == "move" and len(dates) > 1):
            self.days.complain(
                lambda: (
                    self.tr("Write one day, as in: 12 February 2022")
                    if self.doing == "move"
                    else self.tr("Write days and a month, as in: 12 and 19 February 2022")
                )
            )
            self.days.setFocus()
        elif self.doing == "copy":
            self.copying.emit(dates, place)
        else:
            half = days.halves[0] if len(days.halves) == 1 else None
            self.moving.emit(dates[0], place, half)
