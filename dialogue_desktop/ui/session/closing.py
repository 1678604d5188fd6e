"""Before closing (N18): what is missing, each line leading there; then the session is over."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import NamedTuple
from uuid import UUID

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..desk import Desk
from ..look import Look, Setting, draw_line, isolate
from ..look.shapes import draw_panel, draw_ring, mirrored
from ..look.tokens import RADIUS
from ..operations import rooms
from ..operations.rooms import Gathered, Missing
from ..parts import (
    Box,
    Button,
    Figure,
    Heard,
    Item,
    Line,
    Paragraph,
    Part,
    Rule,
    Scroll,
    Sheet,
    column,
    keyboard,
    row,
)
from .sitting import Sitting
from .wording import SessionWords

_ROW = 48


class Lack(NamedTuple):
    """Something missing: what it is, and where one goes to put it right."""

    icon: str
    words: str
    go: Callable[[], object]


class Lacks(Part):
    """Lines; ↑ ↓ walk, Enter goes there."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.lacks: Sequence[Lack] = ()
        self.place = 0
        keyboard(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_lacks(self, lacks: Sequence[Lack]) -> None:
        self.lacks = list(lacks)
        self.place = max(0, min(self.place, len(self.lacks) - 1))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if lacks else Qt.FocusPolicy.NoFocus)
        self._name()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(400), self.look.px(_ROW) * len(self.lacks))

    def spot(self, place: int) -> QRectF:
        """Where a line is."""
        height = self.look.px(_ROW)
        return QRectF(0, place * height, self.width(), height)

    def draw(self, p: QPainter, rect: QRectF) -> None:
        look, side = self.look, self.look.px(20)
        for place, lack in enumerate(self.lacks):
            spot = self.spot(place)
            if place == self.place and self.hasFocus():
                draw_ring(look, p, spot.adjusted(0, 2, 0, -2))
                draw_panel(look, p, spot.adjusted(3, 5, -3, -5), "accent_soft", "accent", RADIUS, 2)
            inner = spot.adjusted(look.px(16), 0, -look.px(16), 0)
            icon = QRectF(inner.left(), inner.center().y() - side / 2, side, side)
            look.icon(p, lack.icon, mirrored(look, icon, inner), "look", 1.9)
            end = QRectF(inner.right() - side, inner.center().y() - side / 2, side, side)
            look.icon(p, "next", mirrored(look, end, inner), "ink3")
            text = inner.adjusted(side + look.px(12), 0, -side - look.px(12), 0)
            draw_line(look, p, mirrored(look, text, inner), lack.words, Setting(15))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys, key = Qt.Key, event.key()
        if key in (keys.Key_Up, keys.Key_Down) and self.lacks:
            by = -1 if key == keys.Key_Up else 1
            self.place = max(0, min(len(self.lacks) - 1, self.place + by))
            self._name()
            self.update()
        elif key in (keys.Key_Return, keys.Key_Enter, keys.Key_Space) and self.lacks:
            self.lacks[self.place].go()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = int(event.position().y() // self.look.px(_ROW))
        if 0 <= place < len(self.lacks):
            self.place = place
            self.lacks[place].go()

    def heard(self) -> Heard:
        return Heard(
            "List",
            count=len(self.lacks),
            item=lambda place: Item(self.lacks[place].words, self.spot(place)),
            here=self.place if self.lacks else -1,
        )

    def _name(self) -> None:
        self.setAccessibleName(self.lacks[self.place].words if self.lacks else "")


class Listing(Scroll):
    """As tall as its lines, where there is room."""

    def __init__(self, look: Look, lacks: Lacks) -> None:
        super().__init__(look, lacks)
        self._lacks = lacks

    def sizeHint(self) -> QSize:
        return self._lacks.sizeHint()


class GatheredRow(Box):
    """What a session leaves behind, in four figures."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, vertical=False, margins=(0, 12, 0, 8))

    def show_gathered(self, gathered: Gathered) -> None:
        """Count anew."""
        self.clear()
        told = (
            (gathered.there, self.tr("people there", "", gathered.there)),
            (gathered.cards, self.tr("things said", "", gathered.cards)),
            (gathered.statements, self.tr("statements", "", gathered.statements)),
            (gathered.commitments, self.tr("commitments", "", gathered.commitments)),
        )
        number = self.look.language.number
        for place, (count, words) in enumerate(told):
            if place:
                self.add(Rule(self.look, vertical=True))
            side = (20 if place else 2, 0, 8, 0)
            figure = Figure(self.look, number(count), words)
            self.add((column(self.look, figure, margins=side), 1))
        self.setAccessibleName(", ".join(f"{number(count)} {words}" for count, words in told))


class ClosingScreen(Box):
    """``asked(name, subject)`` to go elsewhere: ``here``, ``item``, ``harvest``, ``line``, or a
    page; ``uniting(keep, other)``; ``closing(moment)`` and ``reopening()``; ``minutes_asked()``,
    ``left()``."""

    asked = Signal(str, object)
    uniting = Signal(object, object)
    closing = Signal(object)
    reopening = Signal()
    minutes_asked = Signal()
    left = Signal()

    def __init__(
        self, look: Look, desk: Desk, words: SessionWords, now: Callable[[], dt.datetime]
    ) -> None:
        super().__init__(look, gap=12)
        self.desk, self.words, self._now = desk, words, now
        self.sitting: Sitting | None = None
        self.missing = Missing()
        self.waiting: Callable[[], int] = lambda: 0
        self.unsaid: Callable[[], bool] = lambda: False
        self.lacks = Lacks(look)
        self.title = Line(look, self._title, 22, 600, height=36)
        self.body = Paragraph(look, self._body, 15, 400, "ink2")
        self.close_button = Button(
            look, lambda: self.tr("Close the session"), "primary", "check", height=44
        )
        self.minutes = Button(
            look, lambda: self.tr("Write the minutes"), "primary", "print", "Ctrl P", height=44
        )
        self.reopen = Button(look, lambda: self.tr("Reopen"), height=44)
        self.back = Button(look, lambda: self.tr("Back to the notes"), key="Esc", height=44)
        for button, signal in (
            (self.minutes, self.minutes_asked),
            (self.reopen, self.reopening),
            (self.back, self.left),
        ):
            button.clicked.connect(signal)
        self.close_button.clicked.connect(lambda: self.closing.emit(self._now()))
        self.listing = Listing(look, self.lacks)
        self.gathered = GatheredRow(look)
        sheet = Sheet(look, self.title, self.body, 6, self.gathered, (self.listing, 1), gap=2)
        sheet.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        actions = row(look, self.close_button, self.minutes, self.reopen, self.back, "stretch")
        self.panel = panel = column(look, (sheet, 1), 10, actions, "stretch")
        panel.setMaximumWidth(look.px(760))
        self.add((row(look, "stretch", (panel, 6), "stretch"), 1))

    @property
    def closed(self) -> bool:
        """Whether the session is over."""
        session = self.sitting.session if self.sitting else None
        return session is not None and session.closed_at is not None

    def _title(self) -> str:
        session = self.sitting.session if self.sitting else None
        if session is None or session.closed_at is None:
            return self.tr("Before closing")
        time = self.look.language.time(session.closed_at.astimezone())
        return self.tr("The session was closed at {time}").format(time=time)

    def _body(self) -> str:
        if self.closed:
            return self.tr("What is still noted is kept, and told apart in the minutes.")
        if not self.lacks.lacks:
            return self.tr("Nothing is missing.")
        return self.tr("These are still open. Enter leads to each; they can also stay as they are.")

    def open(self, sitting: Sitting) -> None:
        """Look for what is missing now."""
        self.sitting = sitting
        self.show_missing(self.missing)
        if sitting.session is not None:
            self.desk.run(rooms.look_for_missing(sitting.session.id), self._found, owner=self)

    def _found(self, missing: Missing) -> None:
        self.show_missing(missing)
        if self.isVisible():
            self.take_keyboard()

    def show_missing(self, missing: Missing) -> None:
        """Say it, each with a way there."""
        self.missing = missing
        self.lacks.show_lacks([] if self.closed else list(self._lacks(missing)))
        listed = bool(self.lacks.lacks)
        self.listing.setVisible(listed)
        self.gathered.show_gathered(missing.gathered)
        self.gathered.setVisible(self.closed)
        self.panel.flow.setStretch(0, int(listed))
        self.panel.flow.setStretch(self.panel.flow.count() - 1, int(not listed))
        self.close_button.setVisible(not self.closed)
        self.minutes.setVisible(self.closed)
        self.reopen.setVisible(self.closed)
        for part in (self.title, self.body):
            part.refresh()

    def take_keyboard(self) -> None:
        """To the first line, or to the button."""
        target = self.minutes if self.closed else self.close_button
        (self.lacks if self.lacks.lacks and not self.closed else target).setFocus()

    def _lacks(self, missing: Missing) -> Iterator[Lack]:
        if self.unsaid():
            yield self._lack("pen", self.tr("Words on the line that were not noted"), "line")
        waiting = self.waiting()
        if waiting:
            yield self._lack("warning", self.tr("%n card(s) not saved yet", "", waiting), "line")
        if missing.register:
            yield self._lack("participants", self.tr("Nobody was marked as present"), "here")
        elif missing.unmarked:
            words = self.tr("%n invited person(s) not marked", "", missing.unmarked)
            yield self._lack("participants", words, "here")
        for id in missing.to_complete:
            words = self.tr("{name}: only a name is known").format(name=self._name(id))
            yield self._lack("person", words, "participant", id)
        for id in missing.consent:
            words = self.tr("{name} was not asked whether to be named").format(name=self._name(id))
            yield self._lack("person", words, "person", id)
        for id in missing.items:
            words = self.tr("Nothing was noted under “{title}”").format(title=self._item(id))
            yield self._lack("session", words, "item", id)
        if missing.statements:
            words = self.tr("%n statement(s) not read back to the room", "", missing.statements)
            session = self.sitting.session if self.sitting else None
            yield self._lack("speaker", words, "synthesis", session.id if session else None)
        for table, round in missing.harvests:
            place = self.words.place(table, round)
            words = self.tr("No harvest yet: {place}").format(place=place)
            yield self._lack("pen", words, "harvest", (table, round))
        for first, second, title in missing.namesakes:
            words = self.words.unite_themes(title)
            yield Lack("twins", words, partial(self.uniting.emit, first, second))

    def _lack(self, icon: str, words: str, name: str, subject: object = None) -> Lack:
        return Lack(icon, words, partial(self.asked.emit, name, subject))

    def _name(self, id: UUID) -> str:
        person = self.sitting.notes.roster.get(id) if self.sitting else None
        return isolate(person.leading(self.look.rtl)) if person else "…"

    def _item(self, id: UUID) -> str:
        items = self.sitting.items if self.sitting else []
        return isolate(self.words.title(next((item for item in items if item.id == id), None)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
