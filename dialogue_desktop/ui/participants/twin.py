"""While a person is typed in: who may already be on the list, and why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ...domain.phones import shown
from ..look import Run, text_width
from ..look.tokens import SHEET_RADIUS
from ..parts import Avatar, Box, Button, Fold, Glyph, Line, Paragraph, column, row
from .people import letters_of, note_words, shape

if TYPE_CHECKING:
    from ...domain.roster import RosterLine
    from ..look import Look

KEY = "F3"
"""Goes to the person who may be meant."""

_NAMES = 290
"""Names in two scripts that are wider than this together stand under each other."""


class Twin(Box):
    """The person who may be meant. ``opened(line)``: it is that one; ``dismissed``: another;
    ``meant(id)``, None when nobody is any more."""

    opened = Signal(object)
    dismissed = Signal()
    meant = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, margins=(16, 6, 16, 8))
        self.panel = Box(
            look, gap=5, margins=(14, 8, 11, 8), ground="look_soft", radius=SHEET_RADIUS
        )
        self.add(self.panel)
        self.person: RosterLine | None = None
        self.reasons: tuple[str, ...] = ()
        self.hide()

    def show_line(self, line: RosterLine, reasons: Sequence[str]) -> None:
        """Name a person, and why it may be that one."""
        if self.person == line and self.reasons == tuple(reasons) and not self.isHidden():
            return
        self.person, self.reasons = line, tuple(reasons)
        self._build(line)
        self.show()
        self.meant.emit(line.id)

    def leave(self) -> None:
        """Nobody is meant any more."""
        self.person, self.reasons = None, ()
        self.hide()
        self.meant.emit(None)

    def open(self) -> None:
        """What the key and the button do: it is that one."""
        if self.person is not None:
            self.opened.emit(self.person)

    def refresh(self) -> None:
        super().refresh()
        if self.person is not None:
            self._build(self.person)

    def _build(self, line: RosterLine) -> None:
        look, first, other = self.look, line.leading(self.look.rtl), line.other(self.look.rtl)
        self.panel.clear()
        about = self._about(line)
        same = Button(look, self._same_words(line), icon="check", key=KEY, height=36, size=14)
        another = Button(look, self.tr("Another person"), height=36, size=14)
        same.clicked.connect(self.open)
        another.clicked.connect(self.dismissed)
        said = self._in_brief(line) if look.compact else self._in_full(line, about)
        self.panel.add(*said, Fold(look, same, another, "stretch", gap=2))
        told = filter(None, (first, other, about, self._why()))
        self.setAccessibleName(f"{self._title(line)}: {', '.join(told)}")

    def _in_brief(self, line: RosterLine) -> list[QWidget]:
        """Where there is little room: who, and why; the line in the list says the rest."""
        look = self.look
        glyph = Glyph(look, "twins", 20, "look", 1.9)
        title = Line(look, self._title(line), 14, 600, "look", elide=False, height=22)
        name = Line(look, line.leading(look.rtl), 14, 600, direction="auto", height=22)
        why = Line(look, self._why(), 13, color="ink2", height=20)
        return [row(look, glyph, title, 2, (name, 1), gap=6), why]

    def _in_full(self, line: RosterLine, about: str) -> list[QWidget]:
        look, first, other = self.look, line.leading(self.look.rtl), line.other(self.look.rtl)
        title: list[str | Run] = [Run(self._title(line), 600, "look"), f" · {self._why()}"]
        names = [
            Line(look, first, 15, 600, direction="auto", height=22),
            Line(look, other, 15, direction="auto", height=22) if other else None,
        ]
        apart = text_width(look, first, 15, 600) + text_width(look, other, 15) > look.px(_NAMES)
        known = column(look, *names) if apart else row(look, *names, "stretch", gap=12)
        known = column(look, known, Paragraph(look, about, 13, color="ink2") if about else None)
        avatar = Avatar(look, letters_of(line, look.rtl), shape(line.role))
        glyph = Glyph(look, "twins", 20, "look", 1.9)
        return [
            row(look, column(look, glyph, "stretch"), (Paragraph(look, title, 14), 1)),
            row(look, column(look, avatar, "stretch"), (known, 1), gap=10),
        ]

    def _about(self, line: RosterLine) -> str:
        """What the person does, where, and how to be reached: enough to decide by."""
        phone = shown(line.phone) if line.phone else ""
        parts = (note_words(line, self.look.rtl), line.commune, phone)
        return self.look.language.dotted(*(part for part in parts if part))

    def _why(self) -> str:
        words = {
            "same_phone": self.tr("same phone"),
            "same_email": self.tr("same e-mail"),
            "alike_phone": self.tr("nearly the same phone"),
            "same_name": self.tr("same name"),
            "alike_name": self.tr("nearly the same name"),
            "same_name_ar": self.tr("same Arabic name"),
            "alike_name_ar": self.tr("nearly the same Arabic name"),
            "same_commune": self.tr("same commune"),
            "same_birth_year": self.tr("same year of birth"),
            "same_organisation": self.tr("same organisation"),
        }
        return self.look.language.listed(
            *(words[reason] for reason in self.reasons if reason in words)
        )

    def _title(self, line: RosterLine) -> str:
        if line.sex == "female":
            return self.tr("Perhaps already registered", "a woman")
        if line.sex == "male":
            return self.tr("Perhaps already registered", "a man")
        return self.tr("Perhaps already registered", "anybody")

    def _same_words(self, line: RosterLine) -> str:
        if line.sex == "female":
            return self.tr("It is this person", "a woman")
        if line.sex == "male":
            return self.tr("It is this person", "a man")
        return self.tr("It is this person", "anybody")
