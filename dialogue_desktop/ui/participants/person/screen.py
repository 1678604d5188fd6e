"""One person on a page of their own: seen whole, and everything one step away (P10)."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget

from ....words import fill
from ...look import isolate
from ...operations import participants as people
from ...operations import person as operations
from ...operations import records
from ...papers.printing import Printing
from ...parts import Avatar, Banner, Box, Button, IconButton, Line, Scroll, column, row
from ..people import letters_of, note_words, shape, to_complete_words
from .agreements import Agreements
from .mandates import Mandates
from .speaking import Speaking
from .story import Story
from .training import Training
from .wording import consent_words

if TYPE_CHECKING:
    from ....errors import DialogueError
    from ...desk import Desk
    from ...look import Look
    from ...operations.person_history import Writing

_SIDE = 468
_SPOKEN_OF = frozenset(
    {"*", "participant", "mandate", "consent", "attendance", "slot", "module", "score", "exemption",
     "certificate", "contribution", "session", "theme", "commitment", "pair", "programme"}
)  # fmt: skip
"""What a person's page tells of."""


class PersonScreen(Box):
    """``ready()`` when another person is shown, ``left()`` at Esc, ``editing(id)`` at F2,
    ``said(words, undo)``, ``troubled(sentence)``."""

    ready = Signal()
    left = Signal()
    editing = Signal(object)
    said = Signal(str, object)
    troubled = Signal(str)

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look, gap=10)
        self.desk = desk
        self.person: operations.Person | None = None
        self._awaited: UUID | None = None
        self._called = False
        self.printing = Printing(desk, self)
        self.printing.said.connect(lambda words: self.said.emit(words, None))
        self._build()
        self._keys()
        self.setAccessibleName(self.tr("Person"))

    # What it is made of

    def _build(self) -> None:
        look = self.look
        self.back_button = IconButton(look, "back", lambda: self.tr("Back to the list"))
        self.back_button.clicked.connect(self.leave)
        self.certificate_button = Button(look, lambda: self.tr("Certificate"), icon="file")
        self.certificate_button.clicked.connect(self.certify)
        self.edit_button = Button(look, lambda: self.tr("Edit"), "primary", "pen", "F2")
        self.edit_button.clicked.connect(self.edit)
        self.who = row(look, gap=14)
        self.head = row(
            look, self.back_button, (self.who, 1), self.certificate_button, self.edit_button, gap=4
        )
        self.training, self.speaking = Training(look), Speaking(look)
        self.agreements, self.story = Agreements(look), Story(look)
        self.mandates, self.united = Mandates(look), column(look, gap=8)
        main = column(look, self.training, self.speaking, "stretch", gap=12)
        self.side = column(
            look, self.agreements, self.united, self.mandates, self.story, "stretch", gap=12
        )
        self.body = Box(look, (main, 1), self.side, vertical=False, gap=16)
        self.scroller = Scroll(look, self.body)
        self.add(self.head, (self.scroller, 1))
        self.training.certify.connect(self.certify)
        self.agreements.noted.connect(self._note)
        self.story.undone.connect(self._take_back)
        for sheet in (self.speaking, self.story):
            sheet.turned.connect(self._keep_keys)
        self._fit()

    def _keys(self) -> None:
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, call in (("Esc", self.leave), ("F2", self.edit)):
            QShortcut(QKeySequence(keys), self, context=within).activated.connect(call)
        app = QApplication.instance()
        if app is not None:
            app.focusChanged.connect(self._follow_focus)  # type: ignore[attr-defined]

    # Reading and showing

    def open(self, id: UUID) -> None:
        """Show a person once all of them was read."""
        self._called = True
        self._ask(id)

    def _ask(self, id: UUID) -> None:
        self._awaited = id
        self.desk.run(operations.read(id), lambda person: self._read(id, person), owner=self)

    def _read(self, id: UUID, person: operations.Person | None) -> None:
        if self._awaited != id:
            return
        if person is None:
            self.leave()
            return
        called = self._called or self.person is None or self.person.id != person.id
        self._called = False
        self.show_person(person)
        if called:
            self.ready.emit()
            self.begin()

    def begin(self) -> None:
        """Let the page take the keys, from its beginning."""
        self.scroller.verticalScrollBar().setValue(0)
        (self.edit_button if self.edit_button.isVisibleTo(self) else self.back_button).setFocus()

    def touched(self, nouns: dict[str, set[Any]]) -> None:
        """Something was written: read again what is shown."""
        if self.person is not None and self.isVisible() and _SPOKEN_OF & nouns.keys():
            self._ask(self.person.id)

    def show_person(self, person: operations.Person) -> None:
        """Show everything of a person."""
        self.person = person
        self._show_head(person)
        self._show_united(person)
        for sheet in (self.training, self.speaking, self.agreements, self.mandates, self.story):
            sheet.show_person(person)
        erased = person.card.erased
        self.certificate_button.setVisible(
            not erased and (person.certificate is not None or self._completed(person))
        )
        self.edit_button.setVisible(not erased)

    def _completed(self, person: operations.Person) -> bool:
        return person.reached.state in ("complete", "excepted")

    def _show_head(self, person: operations.Person) -> None:
        look, line = self.look, person.line
        leading, other = line.leading(look.rtl), line.other(look.rtl)
        name = leading or self.tr("Name erased")
        title = Line(look, name, 26, 600, direction="auto", height=38, elide=bool(other))
        title.setMinimumWidth(0)
        second = Line(look, other, 22, 400, "ink2", direction="auto", height=38) if other else None
        note = Line(look, self._note_words(person), 14, 400, "ink2", height=21)
        self.who.clear()
        avatar = Avatar(look, letters_of(line, look.rtl), shape(line.role), 54)
        names = row(look, title, second, "stretch", gap=16)
        self.who.add(2, avatar, (column(look, names, note), 1))
        self.setAccessibleName(name)

    def _note_words(self, person: operations.Person) -> str:
        line, language = person.line, self.look.language
        note = note_words(line, self.look.rtl)
        years = [term.since.year for term in person.card.terms if term.since]
        since = self.tr("since {year}").format(year=min(years)) if years else ""
        commune = fill(self.tr("commune of {commune}"), commune=isolate(line.commune or ""))
        missing = to_complete_words() if line.to_complete else ""
        return language.dotted(note, commune if line.commune else "", since, missing)

    def _show_united(self, person: operations.Person) -> None:
        self.united.clear()
        look, language = self.look, self.look.language
        for one in person.card.united:
            day = language.date(one.at.astimezone().date(), "short")
            name = (one.name_ar or one.name) if look.rtl else (one.name or one.name_ar)
            button = Button(look, lambda: self.tr("Take apart"), "quiet", "undo", height=36)
            button.clicked.connect(lambda _, one=one: self._part(one))
            who = language.listed(one.author, isolate(one.laptop) if one.laptop else "")
            banner = Banner(
                look,
                "look",
                self.tr("Two records united on {day}").format(day=day),
                self.tr("{name}, by {who}").format(name=isolate(name), who=who),
                icon="twins",
                actions=(button,),
            )
            self.united.add(banner)
        self.united.setVisible(bool(person.card.united))

    # What people do

    def edit(self) -> None:
        """F2: the form of this person."""
        if self.person is not None and not self.person.card.erased:
            self.editing.emit(self.person.id)

    def leave(self) -> None:
        """Esc: back to where this was opened; first out of the line that is being filled in."""
        if self.agreements.leave_line():
            return
        self.person, self._awaited, self._called = None, None, False
        self.left.emit()

    def certify(self) -> None:
        """Print the certificate, under the number that it has already if it has one."""
        if self.person is None:
            return
        language = "ar" if self.look.rtl else "both"
        name = self.person.line.leading(self.look.rtl)
        title = self.tr("Certificate {name}").format(name=name)
        self.printing.write("certificates", title, language, people=[self.person.id])

    def _note(self, purpose: str, given: bool, day: dt.date | None) -> None:
        if self.person is None:
            return
        told = consent_words(purpose, given)
        self.desk.run(
            operations.note_consent([self.person.id], purpose, given, day),
            lambda _: self.said.emit(told, self._undo),
            self._failed,
        )

    def _undo(self) -> None:
        self.desk.run(records.undo())

    def _take_back(self, one: Writing) -> None:
        """Put back what a field said before: a change of its own, which can be undone."""
        words = self.tr("As it was before: {what}")
        field = self.story.words.line(one._replace(value=one.before, before=None), None)
        told = words.format(what=field)
        self.desk.run(
            records.edit(one.record, **{one.field: one.before}),
            lambda _: self.said.emit(told, self._undo),
            self._failed,
        )

    def _part(self, one: Any) -> None:
        name = isolate(one.name or one.name_ar)
        told = self.tr("{name} stands alone again").format(name=name)
        self.desk.run(people.part(one.id), lambda _: self.said.emit(told, self._undo))

    def _failed(self, error: DialogueError) -> None:
        self.troubled.emit(error.sentence(self.look.language.code))

    # Places

    def _keep_keys(self) -> None:
        """The button that showed more is gone: the keyboard stays on the page."""
        if self.isVisible() and not self.isAncestorOf(QApplication.focusWidget() or self):
            self.edit_button.setFocus()

    def _follow_focus(self, before: QWidget | None, now: QWidget | None) -> None:
        """What has the keys is in view."""
        if now is not None and self.body.isAncestorOf(now):
            self.scroller.ensureWidgetVisible(now, 0, self.look.px(24))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar, keys = self.scroller.verticalScrollBar(), Qt.Key
        steps = {
            keys.Key_Down: bar.singleStep() * 2, keys.Key_Up: -bar.singleStep() * 2,
            keys.Key_PageDown: bar.pageStep(), keys.Key_PageUp: -bar.pageStep(),
        }  # fmt: skip
        if event.key() in steps:
            bar.setValue(bar.value() + steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        """Two columns, or one under the other where there is little room."""
        ways, compact = QBoxLayout.Direction, self.look.compact
        self.body.flow.setDirection(ways.TopToBottom if compact else ways.LeftToRight)
        self.side.setMaximumWidth(16777215 if compact else self.look.px(_SIDE))
        self.side.setMinimumWidth(0 if compact else self.look.px(_SIDE))

    def refresh(self) -> None:
        super().refresh()
        self._fit()
        if self.person is not None:
            self.show_person(self.person)
