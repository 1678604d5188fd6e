"""Who changed what, when, on which laptop, and the way back where there is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ...parts import Button, Glyph, Line, Paragraph, Rule, Sheet, Title, column, row
from .wording import HistoryWords, icon_of

if TYPE_CHECKING:
    from uuid import UUID

    from ...look import Look
    from ...operations.person import Person
    from ...operations.person_history import Writing
    from ...parts import Box

_FEW, _STEP = 4, 40
"""Lines until somebody asks for more; and as many more at once."""


class Story(Sheet):
    """``undone(writing)`` when something is to be as it was before; ``turned()`` when more is
    shown."""

    undone = Signal(object)
    turned = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=6, margins=(20, 12, 20, 12))
        self.words = HistoryWords(look)
        self.person: Person | None = None
        self.undo_buttons: list[Button] = []
        self.all_button: Button | None = None
        self._of: UUID | None = None
        self._limit = _FEW

    def show_person(self, person: Person) -> None:
        """Show what was written of somebody, the latest first; what was asked for stays shown."""
        if self._of != person.id:
            self._of, self._limit = person.id, _FEW
        self.person, self.undo_buttons = person, []
        self.clear()
        self.all_button = Button(self.look, self._rest, "link", height=32, size=14)
        self.all_button.clicked.connect(self._show_more)
        title = Title(self.look, lambda: self.tr("Who changed what"))
        self.add(row(self.look, (title, 1), self.all_button))
        self._add(0)

    def _rest(self) -> str:
        count = len(self.person.history) if self.person else 0
        number = self.look.language.number(count)
        if count - self._limit > _STEP:
            return self.tr("See more of {n}").format(n=number)
        return self.tr("See all ({n})").format(n=number)

    def _show_more(self) -> None:
        before, self._limit = self._limit, self._limit + _STEP
        self._add(before)
        self.turned.emit()

    def _add(self, first: int) -> None:
        """Add lines from one on, as far as was asked for."""
        if self.person is None or self.all_button is None:
            return
        history = self.person.history
        for place, one in enumerate(history[first : self._limit], first):
            self.add(Rule(self.look) if place else None, self._line(one))
        self.all_button.refresh()
        self.all_button.setVisible(len(history) > self._limit)

    def _line(self, one: Writing) -> Box:
        look = self.look
        sex = self.person.card.record.sex if self.person else None
        what = self.words.line(one, sex)
        when = Line(look, self.words.when(one.at), 13, 400, "ink2", elide=False)
        back: Button | None = None
        if one.undoable:
            back = Button(look, lambda: self.tr("Undo"), "link", height=24, size=13)
            back.call(look.language.listed(back.label, what))
            back.clicked.connect(lambda: self.undone.emit(one))
            self.undo_buttons.append(back)
        told = column(
            look,
            row(look, (Paragraph(look, what, 14, leading=1.4), 1), when),
            row(look, (Line(look, self.words.who(one), 13, 400, "ink2"), 1), back),
        )
        icon = column(look, 3, Glyph(look, icon_of(one), 17), "stretch")
        return row(look, icon, (told, 1), gap=10, margins=(2, 0))
