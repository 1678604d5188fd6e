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

_FEW, _MOST = 4, 300
"""Lines until somebody asks for all; and of all."""


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
        self._whole: UUID | None = None

    def show_person(self, person: Person) -> None:
        """Show what was written of somebody, the latest first."""
        self.person, self.all_button, self.undo_buttons = person, None, []
        self.clear()
        look, count = self.look, len(person.history)
        head = row(look, (Title(look, lambda: self.tr("Who changed what")), 1))
        whole = self._whole == person.id
        if count > _FEW and not whole:
            self.all_button = Button(
                look,
                lambda: self.tr("See all ({n})").format(n=look.language.number(count)),
                "link", height=32, size=14,
            )  # fmt: skip
            self.all_button.clicked.connect(self._show_whole)
            head.add(self.all_button)
        self.add(head)
        for place, one in enumerate(person.history[: _MOST if whole else _FEW]):
            self.add(Rule(look) if place else None, self._line(one))

    def _show_whole(self) -> None:
        if self.person is not None:
            self._whole = self.person.id
            self.show_person(self.person)
            self.turned.emit()

    def _line(self, one: Writing) -> Box:
        look = self.look
        sex = self.person.card.record.sex if self.person else None
        what = self.words.line(one, sex)
        when = Line(look, self.words.when(one.at), 13, 400, "ink2", elide=False)
        back: Button | None = None
        if one.undoable:
            back = Button(look, lambda: self.tr("Undo"), "link", height=24, size=13)
            back.setAccessibleName(look.language.listed(back.label, what))
            back.clicked.connect(lambda: self.undone.emit(one))
            self.undo_buttons.append(back)
        told = column(
            look,
            row(look, (Paragraph(look, what, 14, leading=1.4), 1), when),
            row(look, (Line(look, self.words.who(one), 13, 400, "ink2"), 1), back),
        )
        icon = column(look, 3, Glyph(look, icon_of(one), 17), "stretch")
        return row(look, icon, (told, 1), gap=10, margins=(2, 0))
