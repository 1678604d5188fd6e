"""The session under the cursor, or several: what they are, and what can be done with them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ...domain.campaign import clashes
from ..operations.campaign import CampaignRead
from ..parts import Button, Field, Line, Sheet, row
from .series import Planned
from .typed import another_place, shown_place, understood
from .wording import CampaignWords

if TYPE_CHECKING:
    from ...domain.campaign import CampaignSession, Clash, Place
    from ...domain.slots import Slot
    from ..look import Look


class SessionSheet(Sheet):
    """``attendance()``, ``calls()``; ``moving(date, place, half)``, ``copying(dates, place)``,
    ``cancelling(because)``, ``holding()`` of what is shown: ``session``, and ``others`` where
    several were chosen."""

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
        self.others: tuple[CampaignSession, ...] = ()
        self.doing = ""
        self._read: CampaignRead | None = None
        self._words = CampaignWords(look)
        self._build()
        self._show_doing("")

    def _build(self) -> None:
        look = self.look
        self.title = Line(look, self._title, 18, 600, height=28)
        self.note = Line(look, self._note, 14, 400, "ink2", height=22)
        self.planned = Planned(look)
        self.told = Line(look, self._told, 14, 600, "look")
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
        for field in (self.days, self.place):
            field.edited.connect(lambda _: self.understand())
        self.accept_button = Button(look, self._accept_words, "primary", key="Enter")
        self.accept_button.clicked.connect(self.accept)
        self.buttons = row(
            look, self.attendance_button, self.calls_button, self.copy_button, self.move_button,
            self.cancel_button, "stretch", gap=4,
        )  # fmt: skip
        self.fields = row(
            look, (self.days, 2), (self.place, 2), (self.because, 3), self.accept_button, gap=4
        )
        title = row(look, (self.title, 1), (self.told, 1))
        self.add(title, self.note, self.planned, self.buttons, self.fields, "stretch")

    def order(self) -> list[QWidget]:
        """What Tab goes through."""
        return [
            self.attendance_button, self.calls_button, self.copy_button, self.move_button,
            self.cancel_button, self.days.line, self.place.line, self.because.line,
            self.accept_button,
        ]  # fmt: skip

    def show_session(
        self,
        session: CampaignSession,
        read: CampaignRead | None,
        others: Sequence[CampaignSession] = (),
    ) -> None:
        """Show a session, or several; what was begun about others is left."""
        before, self.others = self.chosen, tuple(others)
        self.session, self._read = session, read
        if [one.id for one in before] != [one.id for one in self.chosen]:
            self._show_doing("")
        for line in (self.title, self.note):
            line.refresh()
        self.cancel_button.refresh()
        alone = not others and not session.cancelled
        for button in (self.move_button, self.attendance_button, self.calls_button):
            button.setVisible(alone)

    @property
    def chosen(self) -> list[CampaignSession]:
        """All that is shown."""
        return [self.session, *self.others] if self.session is not None else []

    @property
    def cancelled(self) -> bool:
        """Whether all that is shown was cancelled."""
        return all(one.cancelled for one in self.chosen)

    def _title(self) -> str:
        if self.session is None:
            return ""
        if self.others:
            return self.tr("%n sessions chosen", "", len(self.chosen))
        return self.look.language.listed(
            self._words.where(self.session), self._words.when(self.session)
        )

    def _note(self) -> str:
        if self.session is None:
            return ""
        if self.others:
            return self.look.language.listed(*dict.fromkeys(map(self._words.where, self.chosen)))
        answers = self._read.answers if self._read else {}
        return self.look.language.dotted(
            self._words.state(self.session),
            self._words.modules(self.session, self._read.modules if self._read else ()),
            self._words.answers(self.session, answers),
        )

    def _cancel_words(self) -> str:
        if self.chosen and self.cancelled:
            return (
                self.tr("Hold it after all") if not self.others else self.tr("Hold them after all")
            )
        return self.tr("Cancel it") if not self.others else self.tr("Cancel them")

    def _accept_words(self) -> str:
        words = {
            "copy": self.tr("Copy it there"),
            "move": self.tr("Move it there"),
            "cancel": self.tr("Cancel %n sessions", "", len(self.chosen)),
        }
        return words.get(self.doing, "")

    def _day_hint(self) -> str:
        if self.doing == "copy":
            return self.tr("12 and 19 February")
        return self.tr("12 February, afternoon")

    # What people do

    def do(self, doing: str) -> None:
        """Begin to copy, move or cancel: the keyboard goes to what has to be said."""
        if self.session is None or (doing == "move" and (self.others or self.cancelled)):
            return
        self._show_doing(doing)
        self.days.set_text("")
        self.because.set_text("")
        self.place.set_text("" if self.others else shown_place(self.session.place))
        self.understand()
        (self.because if doing == "cancel" else self.days).setFocus()

    def known(self, name: str) -> str | None:
        """What a field says until somebody types; None while nothing is done to one session."""
        if self.session is None or not self.doing or self.others:
            return None
        return shown_place(self.session.place) if name == "place" else ""

    def cancel(self) -> None:
        """Cancel what is shown, or hold it after all."""
        if self.chosen and self.cancelled:
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
        self.planned.setVisible(doing in ("copy", "move"))
        self.note.setVisible(doing not in ("copy", "move"))
        self.days.complain(None)
        self.days.refresh()
        self.told.refresh()
        self.accept_button.refresh()

    def _wanted(self) -> tuple[list[dt.date], Place | None, str | None, bool]:
        """Days, place and half as they are typed, and whether they can be understood."""
        assert self.session is not None
        days = understood(self.days.text(), self.today())
        places: Mapping[str, Place] = self._read.places if self._read else {}
        place = another_place(self.place.text(), self.session, places)
        dates = days.dates or ([self.session.date] if place and not self.days.text() else [])
        half = days.halves[0] if len(days.halves) == 1 else None
        strange = bool(days.strange) or not dates or (self.doing == "move" and len(dates) > 1)
        return dates, place, half, not strange

    def _half_days(self) -> list[Slot]:
        """The half-days as they would be."""
        if self.session is None or self.doing not in ("copy", "move"):
            return []
        dates, place, half, clear = self._wanted()
        slots = [slot for one in self.chosen for slot in one.slots]
        told: dict[str, Any] = {} if place is None else place._asdict()
        if self.doing == "copy":
            told |= {"id": uuid4(), "cancelled": False}
        elif half and len(slots) == 1:
            told["half"] = half
        made = [slot.model_copy(update={**told, "date": date}) for date in dates for slot in slots]
        return made if clear else []

    def _clashes(self) -> dict[int, Clash]:
        """What stands against each of them, by its place among them."""
        here: Sequence[Slot] = self._read.slots if self._read else ()
        if self.doing == "move":
            moving = {slot.id for one in self.chosen for slot in one.slots}
            here = [slot for slot in here if slot.id not in moving]
        found = ((n, clashes(slot, here)) for n, slot in enumerate(self._half_days()))
        return {n: clash for n, clash in found if clash}

    def understand(self) -> None:
        """Say back what is typed, and what stands against it; that stops nobody."""
        slots, against = self._half_days(), self._clashes()
        several = len({slot.commune for slot in slots}) > 1
        words = self._words.half_day
        told = [(words(slot, several), n in against) for n, slot in enumerate(slots)]
        self.planned.show_told(told)
        self.planned.setVisible(self.doing in ("copy", "move"))
        self.told.refresh()
        self.told.setAccessibleName(self._told())

    def _told(self) -> str:
        return next((self._words.against(clash) for clash in self._clashes().values()), "")

    def accept(self) -> None:
        """Write what was begun."""
        if self.session is None:
            return
        if self.doing == "cancel":
            self.cancelling.emit(self.because.text().strip())
            return
        dates, place, half, clear = self._wanted()
        if not clear:
            self.days.complain(
                lambda: (
                    self.tr("Write one day, as in: 12 February 2022")
                    if self.doing == "move"
                    else self.tr("Write days and a month, as in: 12 and 19 February 2022")
                )
            )
            self.planned.hide()  # the sentence stands where it was
            self.days.setFocus()
        elif self.doing == "copy":
            self.copying.emit(dates, place)
        else:
            self.moving.emit(dates[0], place, half)
