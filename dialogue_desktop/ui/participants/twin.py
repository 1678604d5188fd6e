"""While a person is typed in: who may already be on the list, and why (the plain cases)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from ...domain.names import fold
from ..look.tokens import SHEET_RADIUS
from ..parts import Avatar, Box, Button, Glyph, Line, column, row
from .people import letters_of, shape

if TYPE_CHECKING:
    from ...domain.roster import Roster, RosterLine
    from ..look import Look


def same_person(
    roster: Roster, name: str, name_ar: str, phone: str | None, arabic_first: bool
) -> tuple[RosterLine, list[str]] | None:
    """Somebody with the same phone, or with the same name in one of the scripts, and why."""
    if phone:
        for line in roster.find(phone, arabic_first)[:20]:
            if line.phone == phone:
                return line, _reasons(line, name, name_ar, phone)
    for typed in (name, name_ar):
        if len(fold(typed)) < 4:
            continue
        for line in roster.find(typed, arabic_first)[:20]:
            if _same(typed, line.name) or _same(typed, line.name_ar):
                return line, _reasons(line, name, name_ar, phone)
    return None


def _same(typed: str, name: str | None) -> bool:
    return bool(typed and name) and sorted(fold(typed).split()) == sorted(fold(name).split())


def _reasons(line: RosterLine, name: str, name_ar: str, phone: str | None) -> list[str]:
    reasons = []
    if phone and line.phone == phone:
        reasons.append(QCoreApplication.translate("Twin", "same phone"))
    if _same(name, line.name):
        reasons.append(QCoreApplication.translate("Twin", "same name"))
    if _same(name_ar, line.name_ar):
        reasons.append(QCoreApplication.translate("Twin", "same Arabic name"))
    return reasons


class Twin(Box):
    """The person who may be meant. ``opened(line)``: it is that one; ``dismissed``: another."""

    opened = Signal(object)
    dismissed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(
            look, gap=7, margins=(14, 10, 11, 10), ground="look_soft", radius=SHEET_RADIUS
        )
        self.person: RosterLine | None = None
        self.hide()

    def show_line(self, line: RosterLine, reasons: list[str]) -> None:
        """Name a person and the reasons."""
        if self.person == line and not self.isHidden():
            return
        self.person = line
        look = self.look
        self.clear()
        title = Line(look, lambda: self._title(line), 15, 600, "look", height=24)
        name = Line(look, line.leading(look.rtl), 15, 600, direction="auto", height=22)
        why = " · ".join(reasons)
        reason = Line(look, why[:1].upper() + why[1:], 13, height=20)
        avatar = Avatar(look, letters_of(line, look.rtl), shape(line.role))
        same = Button(look, lambda: self._same_words(line), icon="check", height=36)
        other = Button(look, lambda: self.tr("Another person"), height=36)
        same.clicked.connect(lambda: self.opened.emit(line))
        other.clicked.connect(self.dismissed)
        self.add(
            row(look, Glyph(look, "twins", 20, "look", 1.9), (title, 1)),
            row(look, avatar, (column(look, name, reason), 1), gap=10),
            row(look, same, other, "stretch", gap=2),
        )
        self.setAccessibleName(f"{self._title(line)}: {line.leading(look.rtl)}, {why}")
        self.show()

    def leave(self) -> None:
        """Nobody is meant any more."""
        self.person = None
        self.hide()

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
