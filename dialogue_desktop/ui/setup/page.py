"""Programme set-up: everything on one screen, every answer kept at once."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ..desk import Desk
from ..look import Look
from ..operations import programme, records
from ..page import Page, PageHead
from ..parts import Button, Scroll
from .begun import begun_setup
from .dialogue import Dialogue
from .groups import Groups
from .letterhead import Letterhead
from .sections import Sections
from .training import Training

_SHOWN = {"*", "programme", "module", "slot", "cohort", "session", "agenda_item"}


class SetupPage(Page):
    """Names and groups at the trailing side, the grid and the dialogue session beside them."""

    help = "setup"

    def __init__(self, look: Look, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(look, desk, parent)
        self.title = lambda: self.tr("Programme")
        self.keys = [
            ("Enter", lambda: self.tr("Keep the line; an empty one leads on")),
            ("Space", lambda: self.tr("Place a module on a half-day, or take it off")),
            ("F2", lambda: self.tr("Rename a module or an item")),
            ("Del", lambda: self.tr("Remove it")),
            ("Alt ↑ ↓", lambda: self.tr("Move an item of the agenda")),
            ("Esc", lambda: self.tr("Put a line back; then leave the set-up")),
        ]
        self._setup: programme.SetUp | None = None
        self._cohort: Any = None
        self._fresh = self._aged = True
        self._leads_on = False
        self.prepare = Button(look, lambda: self.tr("Prepare the laptops"), icon="laptop")
        self.prepare.clicked.connect(lambda: self.asked.emit("prepare-laptops", None))
        self.onward = Button(look, self._onward_words, "primary")
        self.onward.clicked.connect(self._go_on)
        self.head = PageHead(look, self.title, self._note, self.prepare, self.onward, back=True)
        self.head.back.connect(self._leave)
        self.letterhead = Letterhead(look, desk)
        self.training = Training(look, desk)
        self.groups = Groups(look, desk)
        self.dialogue = Dialogue(look, desk)
        self._parts = (self.letterhead, self.groups, self.training, self.dialogue)
        self.sections = Sections(look, *self._parts)
        self.unkept = begun_setup(desk, *self._parts, self.sections.reach)
        self._connect()
        body = Scroll(look, self.sections)
        self.fill(self.head, self.sections.choice, (body, 1), gap=10)
        self._order()
        self._show_onward()

    def _connect(self) -> None:
        self.groups.chosen.connect(self._choose)
        self.groups.left.connect(lambda: self.sections.reach(self.training.module_field))
        self.dialogue.left.connect(self._lead_on)
        self.training.left.connect(self._lead_on)
        self.dialogue.called.connect(lambda id: self.asked.emit("calls", id))
        self.training.alert.connect(self.alert)
        for part in (self.training, self.groups, self.dialogue):
            part.told.connect(self._told)

    def _order(self) -> None:
        chain = [self.sections.choice, *self.sections.chain(), self.onward, self.prepare]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def focusNextPrevChild(self, onward: bool) -> bool:
        return self.sections.lead(onward) or super().focusNextPrevChild(onward)

    # What comes next

    def _note(self) -> str:
        kept = self.tr("Changes are saved at once.")
        if not self._ready:
            return kept
        if self._peopled:
            after = self.tr("Next: the file for the laptops, then attendance.")
        else:
            after = self.tr("Next: the list of people, then attendance.")
        return after if self.look.compact else f"{kept} {after}"

    @property
    def _ready(self) -> bool:
        """Whether there is a half-day or a session that people can come to."""
        return self._setup is not None and bool(self._setup.slots or self._setup.sessions)

    @property
    def _peopled(self) -> bool:
        return self._setup is not None and self._setup.people > 0

    def _onward_words(self) -> str:
        if self._peopled:
            return self.tr("Take attendance")
        return self.tr("Import the list of people")

    def _show_onward(self) -> None:
        self.onward.icon_name = "attendance" if self._peopled else "import"
        self.onward.setVisible(self._ready)
        self.prepare.setVisible(self._ready and self._peopled)
        self.onward.refresh()

    def _go_on(self) -> None:
        self.asked.emit("attendance" if self._peopled else "import", None)

    def _lead_on(self) -> None:
        """The keyboard goes to what comes next, as soon as what was just typed is there."""
        self._leads_on = not self._ready
        if self._ready:
            self.onward.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        self.asked.emit("overview", None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes back what is being typed; where nothing is, it leads out."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not any(part.put_back() for part in self._parts):
            self._leave()

    # Reading

    def shown(self) -> None:
        self._fresh = True
        self._begin()
        if self._aged:
            self.read()

    def _begin(self) -> None:
        """The keyboard goes to the first thing that is still open."""
        if self._setup is None or not self._fresh or not self.isVisible():
            return
        self._fresh = False
        first: QWidget = self.training.grid
        named = self._setup.programme.name or self._setup.programme.name_ar
        if not named:
            first = self.letterhead.fields["name"].line
        elif not self._setup.modules:
            first = self.training.module_field.line
        self.sections.reach(first)

    def go(self, name: str, subject: Any) -> None:
        if name == "agenda":
            self._fresh = False
            self.sections.reach(self.dialogue.title_field)

    def touched(self, nouns: dict[str, set[Any]]) -> None:
        if _SHOWN & set(nouns):
            self.read()
        elif "participant" in nouns:
            self._aged = True  # who is there is read anew when the page is opened again

    def read(self) -> None:
        """Read the programme anew."""
        self._aged = False
        self.desk.run(programme.read(), self._show, owner=self)

    def _show(self, setup: programme.SetUp) -> None:
        self._setup = setup
        known = {cohort.id: cohort for cohort in setup.cohorts}
        self._cohort = known.get(self._cohort.id) if self._cohort is not None else None
        if self._cohort is None and setup.cohorts:
            used = {slot.cohort_id for slot in setup.slots}
            if None not in used:
                self._cohort = setup.cohorts[0]
        self.letterhead.show_setup(setup)
        self.training.show_setup(setup, self._cohort)
        self.groups.show_setup(setup, self._cohort)
        self.dialogue.show_setup(setup)
        self.head.note_line.refresh()
        self._show_onward()
        self._begin()
        if self._leads_on:
            self._lead_on()

    def _choose(self, cohort: Any) -> None:
        self._cohort = cohort
        if self._setup is not None:
            self.training.show_setup(self._setup, cohort)

    def _told(self, words: str) -> None:
        self.tell(words, lambda: self.desk.run(records.undo()))
