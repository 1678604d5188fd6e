"""Programme set-up: everything on one screen, every answer kept at once."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from ..desk import Desk
from ..look import Look
from ..operations import programme
from ..page import Page, PageHead
from ..parts import Box, Scroll, column, row
from .dialogue import Dialogue
from .groups import Groups
from .letterhead import Letterhead
from .training import Training

_SHOWN = {"*", "programme", "module", "slot", "cohort", "session", "agenda_item"}
_SIDE = 338


class SetupPage(Page):
    """Names and groups at the trailing side, the grid and the dialogue session beside them."""

    def __init__(self, look: Look, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(look, desk, parent)
        self.title = lambda: self.tr("Programme")
        self.keys = [
            ("Enter", lambda: self.tr("Keep the line; an empty one leads on")),
            ("Space", lambda: self.tr("Place a module on a half-day, or take it off")),
            ("F2", lambda: self.tr("Rename a module or an item")),
            ("Del", lambda: self.tr("Take it away")),
            ("Alt ↑ ↓", lambda: self.tr("Move an item of the agenda")),
        ]
        self._setup: programme.SetUp | None = None
        self._cohort: Any = None
        self._fresh = True
        self.head = PageHead(look, self.title, self._note, back=True)
        self.head.back.connect(lambda: self.asked.emit("overview", None))
        self.letterhead = Letterhead(look, desk)
        self.training = Training(look, desk)
        self.groups = Groups(look, desk)
        self.dialogue = Dialogue(look, desk)
        self._connect()
        self.fill(self.head, (Scroll(look, self._body()), 1), gap=12)
        self._order()
        self.read()

    def _body(self) -> Box:
        look = self.look
        side = column(look, self.letterhead, (self.groups, 1), gap=12)
        side.setFixedWidth(look.px(_SIDE))
        main = column(look, self.training, (self.dialogue, 1), gap=12)
        return row(look, (main, 1), side, gap=16)

    def _connect(self) -> None:
        self.groups.chosen.connect(self._choose)
        self.groups.left.connect(self.training.module_field.setFocus)
        self.training.alert.connect(self.alert)
        for part in (self.training, self.groups, self.dialogue):
            part.told.connect(self._told)

    def _order(self) -> None:
        """Tab follows the way a programme is thought of, not where things stand."""
        parts = (self.letterhead, self.groups, self.training, self.dialogue)
        chain = [widget for part in parts for widget in part.order()]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def _note(self) -> str:
        kept = self.tr("every answer is kept at once")
        name = ""
        if self._setup is not None:
            known = self._setup.programme
            name = (known.name_ar if self.look.rtl else None) or known.name or known.name_ar or ""
        return f"{name} · {kept}" if name else kept[:1].upper() + kept[1:]

    def shown(self) -> None:
        self._fresh = True
        self._begin()

    def _begin(self) -> None:
        """The keyboard goes to the first thing that is still open."""
        if self._setup is None or not self._fresh or not self.isVisible():
            return
        self._fresh = False
        first: QWidget = self.training.grid
        if not self._setup.programme.organiser:
            first = self.letterhead.fields["name"].line
        elif not self._setup.modules:
            first = self.training.module_field.line
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(first, QLineEdit):
            first.selectAll()  # a new programme has a name to be typed over

    def touched(self, nouns: dict[str, set[Any]]) -> None:
        if _SHOWN & set(nouns):
            self.read()

    def read(self) -> None:
        """Read the programme anew."""
        programme.read(self.desk, self._show, self)

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
        self._begin()

    def _choose(self, cohort: Any) -> None:
        self._cohort = cohort
        if self._setup is not None:
            self.training.show_setup(self._setup, cohort)

    def _told(self, words: str) -> None:
        self.tell(words, lambda: self.desk.run(lambda ws: ws.undo()))
