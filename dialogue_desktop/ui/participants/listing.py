"""The table of people: names in both scripts, commune, a tile per module."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter

from ..look import Setting
from ..look.shapes import mirrored
from ..parts import Cell, Column, draw_avatar, text_cell, tiles_cell
from ..parts.rows import Taken
from ..tables.narrowing import Filter
from ..tables.people import PeopleColumns
from ..tables.records import RecordTable
from .people import draw_names, letters_of, marked, note_words, person, shape

if TYPE_CHECKING:
    from ...domain.roster import RosterLine
    from ..look import Look
    from ..look import Text as Marked

_TILE, _GAP = 18, 4
_WEIGHTS = {"present": 2, "half": 1}


SHOWN = ("other", "commune", "modules")
"""Those that are shown until somebody chooses."""


def search_hint(look: Look) -> str:
    """What may be typed to find somebody, in short where there is little room."""
    if look.compact:
        return QCoreApplication.translate("ParticipantsPage", "Name, phone")
    return QCoreApplication.translate("ParticipantsPage", "Name (Latin or Arabic), phone, commune")


class Listing(RecordTable):
    """``query`` is marked in what is shown, ``progress`` holds the tiles of each person,
    ``certificates`` the numbers of those that were handed out.
    ``removing(lines)`` at Delete, ``editing(line)`` at F2."""

    removing = Signal(object)
    editing = Signal(object)

    def __init__(self, look: Look) -> None:
        self.query = ""
        self.progress: dict[UUID, tuple[str, ...]] = {}
        self.certificates: dict[UUID, str] = {}
        self.modules = 0
        self._look = look
        self.people = PeopleColumns(look, marked=self._marked)
        self._tiles = tiles_cell(lambda line: self.progress.get(line.id, ()), _TILE, _GAP)
        self._lit: UUID | None = None
        super().__init__(look, self._columns, SHOWN, name=lambda: self.tr("People"))
        self.tone = lambda line: "look" if line.id == self._lit else None

    def light(self, person: UUID | None) -> None:
        """Let somebody's line be seen at a glance: whoever is typed may be this one."""
        self._lit = person
        self.viewport().update()

    def _columns(self) -> list[Column]:
        compact, people = self._look.compact, self.people
        return [
            Column("", self._paint_avatar, 60, text=lambda line: ""),
            Column(
                lambda: self.tr("Name"),
                self._paint_name,
                key="name",
                text=lambda line: self._read_aloud(line),
                taken=people.taken_name(),
                most=420,
            ),
            people.other(176 if compact else 202),
            people.organisation(),
            people.phone(),
            people.birth_year(),
            people.commune(104 if compact else 116),
            Column(
                lambda: self.tr("Certificate"),
                text_cell(self.certificate, Setting(14, color="ink2", direction="ltr")),
                126,
                key="certificate",
                text=self.certificate,
                taken=(Taken(lambda: self.tr("Certificate"), self.certificate, 32, "ltr"),),
                optional=True,
            ),
            Column(
                lambda: self.tr("Modules") if self.modules else "",
                self._paint_tiles,
                self._tiles_width(),
                key="modules",
                text=lambda line: "",
                by=self._weight,
                taken=(Taken(lambda: self.tr("Modules completed"), self._completed, 18),),
                optional=True,
            ),
        ]

    def certificate(self, line: RosterLine) -> str:
        """The number of somebody's certificate, if one was handed out."""
        return self.certificates.get(line.id, "")

    def filters(self) -> list[Filter]:
        """What is known of people, and whether they hold a certificate."""
        words = {"with": lambda: self.tr("With a certificate"),
                 "": lambda: self.tr("Without a certificate")}  # fmt: skip
        held = lambda line: "with" if line.id in self.certificates else ""  # noqa: E731
        certificate = Filter("certificate", held, ("with", ""), lambda value: words[value]())
        return [*self.people.filters(), certificate]

    def _weight(self, line: RosterLine) -> int | None:
        tiles = self.progress.get(line.id, ())
        return sum(_WEIGHTS.get(tile, 0) for tile in tiles) or None

    def _completed(self, line: RosterLine) -> int:
        return self.progress.get(line.id, ()).count("present")

    def show_people(self, lines: list[RosterLine], query: str, keep: UUID | None) -> None:
        """Show people; the cursor stays with the one it was on, if that one is still shown."""
        self.query = query
        self.show_records(lines, keep)

    def show_progress(self, progress: dict[UUID, tuple[str, ...]]) -> None:
        """How far everybody has come in the modules."""
        self.progress = progress
        modules = max(map(len, progress.values()), default=0)
        if modules != self.modules:
            self.modules = modules
            self.fit_columns()
        self.viewport().update()

    def _tiles_width(self) -> int:
        """Room for a tile per module; on a narrow window names come first."""
        if not self.modules:
            return 12
        return max(min(self.modules, 8) * (_TILE + _GAP) + 24, 84)

    def refresh(self) -> None:
        self.fit_columns()
        super().refresh()

    def _paint_tiles(
        self, look: Look, p: QPainter, rect: QRectF, line: RosterLine, cell: Cell
    ) -> None:
        if self.modules:
            self._tiles(look, p, rect, line, cell)

    def _paint_avatar(
        self, look: Look, p: QPainter, rect: QRectF, line: RosterLine, cell: Cell
    ) -> None:
        side = look.px(38)
        spot = QRectF(rect.left(), rect.center().y() - side / 2, side, side)
        draw_avatar(
            look, p, mirrored(look, spot, rect), letters_of(line, look.rtl), shape(line.role)
        )

    def _paint_name(
        self, look: Look, p: QPainter, rect: QRectF, line: RosterLine, cell: Cell
    ) -> None:
        told = person(look, line, self.query)
        draw_names(look, p, rect, told.name, told.note)

    def _marked(self, text: str) -> Marked:
        return marked(text, self.query) if text else ""

    def _read_aloud(self, line: RosterLine) -> str:
        words = note_words(line, self._look.rtl)
        return f"{line.leading(self._look.rtl)}, {words}" if words else line.leading(self._look.rtl)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self.current()
        if event.key() == Qt.Key.Key_Delete and line is not None:
            self.removing.emit(self.selection() or [line])
        elif event.key() == Qt.Key.Key_F2 and line is not None:
            self.editing.emit(line)
        else:
            super().keyPressEvent(event)
