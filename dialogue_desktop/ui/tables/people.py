"""What a table says of people, whatever else it says of them: columns and filters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from ...domain.phones import shown
from ..look import Setting, draw_line
from ..participants.people import organisation_words, role_words
from ..parts import Column, text_cell
from ..parts.rows import Taken
from .narrowing import Filter

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QPainter

    from ...domain.roster import RosterLine
    from ..look import Look, Text
    from ..parts import Cell


def _itself(line: Any) -> Any:
    return line


@dataclass(frozen=True)
class PeopleColumns:
    """Columns of rows that are about somebody: ``of`` answers whom. ``marked`` marks the letters
    that were searched."""

    look: Look
    of: Callable[[Any], RosterLine] = _itself
    marked: Callable[[str], Text] = _itself

    def tr(self, words: str) -> str:
        return QCoreApplication.translate("PeopleColumns", words)

    def taken_name(self) -> tuple[Taken, ...]:
        """Both names and what somebody does, as they are taken elsewhere."""
        return (
            Taken(lambda: self.tr("Name"), lambda row: self.of(row).name, 50),
            Taken(lambda: self.tr("Arabic name"), lambda row: self.of(row).name_ar, 46),
            Taken(lambda: self.tr("Role"), self._role, 34),
            Taken(lambda: self.tr("Function"), lambda row: self.of(row).function, 40),
        )

    def _role(self, row: Any) -> str:
        return role_words(self.of(row).role, self.of(row).sex)

    def other(self, width: int = 202) -> Column:
        """The name in the other script, on its own side."""
        return Column(
            lambda: self.tr("Latin name") if self.look.rtl else self.tr("Arabic name"),
            self._paint_other,
            width,
            align="trail",
            key="other",
            text=lambda row: self.of(row).other(self.look.rtl),
            optional=True,
        )

    def organisation(self) -> Column:
        """The body somebody belongs to."""
        words = lambda row: organisation_words(self.of(row), self.look.rtl)  # noqa: E731
        head = lambda: self.tr("Organisation")  # noqa: E731
        return Column(
            head,
            text_cell(words, Setting(14, color="ink2", direction="auto")),
            170,
            key="organisation",
            text=words,
            taken=(Taken(head, words, 44),),
            optional=True,
        )

    def phone(self, width: int = 136, size: int = 14) -> Column:
        """A number as it is dialled."""
        head = lambda: self.tr("Phone")  # noqa: E731
        setting = Setting(size, color="ink2", direction="ltr", align="lead")
        return Column(
            head,
            text_cell(self._phone, setting),
            width,
            key="phone",
            text=self._phone,
            by=lambda row: self.of(row).phone,
            taken=(Taken(head, self._shared_phone, 34, "ltr"),),
            optional=True,
        )

    def birth_year(self) -> Column:
        """The year somebody was born in."""
        told = lambda row: str(self._born(row) or "")  # noqa: E731
        return Column(
            lambda: self.tr("Born in"),
            text_cell(told, Setting(14, color="ink2", direction="ltr", align="right")),
            96,
            align="right",
            key="birth_year",
            text=told,
            by=self._born,
            taken=(Taken(lambda: self.tr("Birth year"), self._born, 18),),
            optional=True,
        )

    def commune(self, width: int = 116) -> Column:
        """Where somebody comes from."""
        head = lambda: self.tr("Commune")  # noqa: E731
        return Column(
            head,
            text_cell(lambda row: self.marked(self._commune(row)), Setting(14, color="ink2")),
            width,
            key="commune",
            text=self._commune,
            taken=(Taken(head, self._commune, 28),),
            optional=True,
        )

    def filters(self) -> list[Filter]:
        """Sex, phone and commune."""
        return [
            Filter(
                "sex",
                lambda row: self.of(row).sex or "",
                ("female", "male", ""),
                self._sex_words,
            ),
            Filter(
                "phone",
                lambda row: "with" if self.of(row).phone else "",
                ("",),
                lambda _: self.tr("Without a phone"),
            ),
            Filter("commune", self._commune),
        ]

    def _sex_words(self, sex: str) -> str:
        words = {"female": self.tr("Women"), "male": self.tr("Men")}
        return words.get(sex) or self.tr("Sex not recorded")

    def _commune(self, row: Any) -> str:
        return self.of(row).commune or ""

    def _phone(self, row: Any) -> str:
        phone = self.of(row).phone
        return shown(phone) if phone else ""

    def _shared_phone(self, row: Any) -> str:
        """Who withdrew from the contact list is on no list that leaves the program."""
        phone = self.of(row).shared_phone
        return shown(phone) if phone else ""

    def _born(self, row: Any) -> int | None:
        year = self.of(row).birth_year
        return year if isinstance(year, int) else None

    def _paint_other(self, look: Look, p: QPainter, rect: QRectF, row: Any, cell: Cell) -> None:
        name = self.marked(self.of(row).other(look.rtl))
        own = Setting(15, align="own", direction="auto")
        none = Setting(14, color="ink3", align="trail")
        draw_line(look, p, rect, name or "–", own if name else none)
