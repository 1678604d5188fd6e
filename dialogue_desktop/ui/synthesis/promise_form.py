"""One commitment or recommendation: who, by when, to whom, how it stands, what came of it."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from ...domain.choices import ROLES
from ...domain.days import read_days
from ...domain.roster import Roster
from ..look import Look
from ..operations.commitments import CommitmentLine
from ..parts import (
    Button,
    Field,
    Option,
    Paragraph,
    Prose,
    Scroll,
    Segmented,
    Sheet,
    column,
    row,
    thin_bars,
)
from .promises import STATES, PromiseWords

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PromiseForm(Sheet):
    """``kept(line)`` at Enter, ``left()`` at Esc, ``shown(name, id)`` for what it comes from.

    Where a session's rule names nobody there is no field for a name: it would not be kept.
    """

    kept = Signal(object)
    left = Signal()
    shown = Signal(str, object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=8, margins=(20, 14, 10, 16))
        self.words = PromiseWords(look)
        self.now = CommitmentLine(UUID(int=0))
        self.today = dt.date.min
        self.shown_first: dict[str, str] = {}
        self._people: dict[str, UUID] = {}
        self._roster: Roster | None = None
        self._build()
        self._lay()

    def _build(self) -> None:
        look, words = self.look, self.words
        self.kind = Segmented(
            look,
            None,
            [
                Option("commitment", lambda: words.kind("commitment")),
                Option("recommendation", lambda: words.kind("recommendation")),
            ],
            "commitment",
        )
        self.text = Prose(look, lambda: self.tr("Wording"), lines=2, size=18, face="voice")
        self.who = Field(look, lambda: self.tr("Who"), placeholder=lambda: self.tr("Name or role"))
        self.nobody = Paragraph(
            look,
            lambda: self.tr("The rule of this session names nobody: whose it is is not kept."),
            14,
            400,
            "ink2",
        )
        self.addressee = Field(look, lambda: self.tr("To whom"))
        self.due = Field(
            look, lambda: self.tr("By when"), placeholder=lambda: self.tr("31 January 2022")
        )
        self.state = Segmented(
            look,
            lambda: self.tr("How it stands"),
            [Option(state, lambda state=state: words.state(state)) for state in STATES],  # type: ignore[misc]
            "open",
        )
        self.outcome = Prose(look, lambda: self.tr("Outcome"), lines=2)
        self.origin = Button(look, self._origin, "link", height=32, size=14)
        self.keep = Button(look, lambda: self.tr("Keep"), "primary", key="Enter", height=44)
        self.leave = Button(look, lambda: self.tr("Cancel"), key="Esc", height=44)
        for prose in (self.text, self.outcome):
            prose.area.installEventFilter(self)
        self.keep.clicked.connect(self.save)
        self.leave.clicked.connect(self.left)
        self.origin.clicked.connect(self._show_origin)

    def _lay(self) -> None:
        """Only the middle scrolls: what it is and what one can do stay in sight."""
        look = self.look
        middle = column(
            look, self.text, self.who, self.nobody,
            row(look, (self.addressee, 1), (self.due, 1), gap=6),
            self.state, self.outcome, self.origin, "stretch", gap=8, margins=(0, 0, 10, 0),
        )  # fmt: skip
        scroll = Scroll(look, middle)
        thin_bars(look, scroll, over=True)
        buttons = row(look, self.keep, self.leave, "stretch", gap=2)
        self.add(column(look, self.kind, margins=(0, 0, 10, 0)), (scroll, 1), buttons)

    # --- showing -------------------------------------------------------------------------------

    def show_line(self, line: CommitmentLine, today: dt.date) -> None:
        """Begin to change one, or a new one."""
        self.now, self.today = line, today
        self._know_people()
        named = line.attribution != "none"
        self.who.setVisible(named)
        self.nobody.setVisible(not named)
        self.kind.choose(line.kind)
        self.state.choose(line.state)
        self.text.set_text(line.text)
        self.who.set_text(self._who_words(line))
        self.addressee.set_text(line.addressee)
        self.due.set_text(self.look.language.date(line.due, "date") if line.due else "")
        self.outcome.set_text(line.outcome)
        for field in (self.text, self.who, self.due):
            field.complain(None)
        self.origin.refresh()
        self.origin.setVisible(bool(line.statement_id or line.contribution_id))
        self.shown_first = self.typed()

    def begin(self) -> None:
        """The keyboard goes to what is missing first."""
        if not self.text.text():
            self.text.setFocus()
        elif not self.who.isHidden() and not self.who.text():
            self.who.setFocus()
        elif not self.due.text():
            self.due.setFocus()
        else:
            self.state.setFocus()

    def know(self, roster: Roster) -> None:
        """Who is on the list now."""
        self._roster = roster
        if self.isVisible():
            self._know_people()

    def _know_people(self) -> None:
        """Who can be named: of people of one name the commune is said as well."""
        roster, self._roster = self._roster, None
        if roster is None:
            return
        names: dict[str, UUID] = {}
        for person in roster.ordered(self.look.rtl):
            name = person.leading(self.look.rtl)
            label = name if name not in names else f"{name} · {person.commune or person.role or ''}"
            names[label] = person.id
        self._people = names
        self.who.propose([*(self.words.roles.role(role) for role in ROLES), *names])
        if not self.who.line.hasFocus() and not self.who.text():
            self.who.set_text(self._who_words(self.now))  # it was shown before people were read

    def _who_words(self, line: CommitmentLine) -> str:
        if line.owner_id is not None:
            labels = {id: label for label, id in self._people.items()}
            return labels.get(line.owner_id, "")
        return self.words.roles.role(line.owner_role) or line.owner_role or ""

    def _origin(self) -> str:
        if self.now.statement_id is not None:
            return self.tr("The statement it comes from")
        return self.tr("The card it comes from")

    def _show_origin(self) -> None:
        if self.now.statement_id is not None:
            self.shown.emit("statement", self.now.statement_id)
        elif self.now.contribution_id is not None:
            self.shown.emit("contribution", self.now.contribution_id)

    def typed(self) -> dict[str, str]:
        """What stands in the fields; nobody's name where nobody is named."""
        texts = self._texts()
        fields = {name: field.text() for name, field in texts.items() if not field.isHidden()}
        return fields | {"kind": str(self.kind.value), "state": str(self.state.value)}

    def type_in(self, typed: dict[str, str]) -> None:
        """Type again what stood in the fields."""
        for name, field in self._texts().items():
            field.set_text(typed.get(name, ""))
        self.kind.choose(typed.get("kind", self.now.kind))
        self.state.choose(typed.get("state", self.now.state))

    def _texts(self) -> dict[str, Field | Prose]:
        return {
            "text": self.text,
            "who": self.who,
            "addressee": self.addressee,
            "due": self.due,
            "outcome": self.outcome,
        }

    # --- what was typed ------------------------------------------------------------------------

    def save(self) -> None:
        """Keep what was typed, if it can be understood."""
        text, due = self.text.text().strip(), self._days()
        if not text:
            self.text.complain(lambda: self.tr("What is to be done?"))
            self.text.setFocus()
        elif len(due) > 1 or (self.due.text().strip() and not due):
            self.due.complain(lambda: self.tr("A day, such as 31 January 2022"))
            self.due.setFocus()
        else:
            owner, role = self._owner()
            self.kept.emit(
                self.now._replace(
                    text=text,
                    kind=str(self.kind.value),
                    owner_id=owner,
                    owner_role=role,
                    addressee=self.addressee.text().strip() or None,
                    due=due[0] if due else None,
                    state=str(self.state.value),
                    outcome=self.outcome.text().strip() or None,
                )
            )

    def _owner(self) -> tuple[UUID | None, str | None]:
        """A person of the list, a role, or whatever else was typed."""
        typed = self.who.text().strip()
        if not typed or self.now.attribution == "none":
            return None, None
        if typed in self._people:
            return self._people[typed], None
        roles = {self.words.roles.role(role): role for role in ROLES}
        return None, roles.get(typed, typed)

    def _days(self) -> list[dt.date]:
        """The day that was typed; none where it is no day."""
        days = read_days(self.due.text(), self.today)
        return [] if days.strange else days.dates

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if event.key() in _ENTER and not shift:
                self.save()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Also what a line leaves to us: Enter."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in _ENTER:
            self.save()
        else:
            super().keyPressEvent(event)
