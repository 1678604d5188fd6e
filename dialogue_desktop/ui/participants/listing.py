"""The table of people: names in both scripts, commune, a tile per module."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter

from ...domain.phones import shown
from ...settings import remember, remembered
from ..look import Setting, draw_line
from ..look.shapes import mirrored
from ..parts import Cell, Column, Table, draw_avatar, text_cell, tiles_cell
from ..parts.table import Header
from .people import (
    draw_names,
    letters_of,
    marked,
    note,
    note_words,
    organisation_words,
    shape,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from ...domain.roster import RosterLine
    from ..look import Look
    from ..look import Text as Marked

_TILE, _GAP = 18, 4


TABLE = "participants"
"""What the columns of this table are remembered under."""
OPTIONAL = ("other", "organisation", "phone", "birth_year", "commune", "modules")
"""Columns beside the name, in their order."""
SHOWN = ("other", "commune", "modules")
"""Those that are shown until somebody chooses."""


class Listing(Table):
    """``query`` is marked in what is shown, ``progress`` holds the tiles of each person.

    ``removing(lines)`` at Delete, ``above()`` at ↑ on the first row, ``copying()``, ``pasting()``,
    ``chosen(lines)`` when several are, or no longer.
    """

    removing = Signal(object)
    above = Signal()
    copying = Signal()
    pasting = Signal()
    several = Signal(object)

    def __init__(self, look: Look) -> None:
        self.query = ""
        self.progress: dict[UUID, tuple[str, ...]] = {}
        self.modules = 0
        self._look = look
        kept = [name for name in remembered(TABLE) if name in OPTIONAL]
        self.shown_columns: tuple[str, ...] = tuple(kept) if remembered(TABLE) else SHOWN
        self._tiles = tiles_cell(lambda line: self.progress.get(line.id, ()), _TILE, _GAP)
        super().__init__(look, self._columns(), name=lambda: self.tr("People"), several=True)
        self.show_order("name")
        self.selectionModel().selectionChanged.connect(lambda: self._tell_several())

    def _columns(self) -> list[Column]:
        own = self._optional()
        return [
            Column("", self._paint_avatar, 60, text=lambda line: ""),
            Column(
                lambda: self.tr("Name"),
                self._paint_name,
                key="name",
                text=lambda line: self._read_aloud(line),
            ),
            *(own[name] for name in OPTIONAL if name in self.shown_columns),
        ]

    def _optional(self) -> dict[str, Column]:
        compact = self._look.compact
        quiet = Setting(14, color="ink2")
        return {
            "other": Column(
                lambda: self.column_words("other"),
                self._paint_other,
                176 if compact else 202,
                align="trail",
                key="other",
                text=lambda line: line.other(self._look.rtl),
            ),
            "organisation": Column(
                lambda: self.column_words("organisation"),
                text_cell(
                    lambda line: organisation_words(line, self._look.rtl),
                    Setting(14, color="ink2", direction="auto"),
                ),
                170,
                key="organisation",
                text=lambda line: organisation_words(line, self._look.rtl),
            ),
            "phone": Column(
                lambda: self.column_words("phone"),
                text_cell(
                    lambda line: shown(line.phone) if line.phone else "",
                    Setting(14, color="ink2", direction="ltr", align="lead"),
                ),
                136,
                key="phone",
                text=lambda line: shown(line.phone) if line.phone else "",
            ),
            "birth_year": Column(
                lambda: self.column_words("birth_year"),
                text_cell(_born, Setting(14, color="ink2", direction="ltr", align="right")),
                96,
                align="right",
                key="birth_year",
                text=_born,
            ),
            "commune": Column(
                lambda: self.column_words("commune"),
                self._marking(lambda line: line.commune or "", quiet),
                104 if compact else 116,
                key="commune",
                text=lambda line: line.commune or "",
            ),
            "modules": Column(
                lambda: self.column_words("modules") if self.modules else "",
                self._paint_tiles,
                self._tiles_width(),
                key="modules" if self.modules else "",
                text=lambda line: "",
            ),
        }

    def column_words(self, name: str) -> str:
        """What stands over a column."""
        words = {
            "other": self.tr("Latin name") if self._look.rtl else self.tr("Arabic name"),
            "organisation": self.tr("Organisation"),
            "phone": self.tr("Phone"),
            "birth_year": self.tr("Born in"),
            "commune": self.tr("Commune"),
            "modules": self.tr("Modules"),
        }
        return words[name]

    def toggle_column(self, name: str) -> None:
        """Show a column, or no longer; that is remembered on this computer."""
        now = set(self.shown_columns) ^ {name}
        self.shown_columns = tuple(one for one in OPTIONAL if one in now)
        remember(TABLE, list(self.shown_columns) or ["-"])
        place = self.currentIndex().row()
        self.show_columns(self._columns())
        if place >= 0:
            self.put_cursor(place)

    def show_people(self, lines: list[RosterLine], query: str, keep: UUID | None) -> None:
        """Show people; the cursor stays with the one it was on, if that one is still shown."""
        self.query = query
        several = {line.id for line in self.selection()}
        place = next((n for n, line in enumerate(lines) if line.id == keep), -1) if keep else -1
        self.selectionModel().blockSignals(True)
        self.rows.show(lines)
        self.clearSelection()
        self.selectionModel().blockSignals(False)
        if len(several) > 1:
            self._choose_again(lines, several)
        elif place >= 0:
            self.put_cursor(place)
        self.viewport().update()

    def _choose_again(self, lines: list[RosterLine], ids: set[UUID]) -> None:
        """Who was chosen is chosen still, as far as they are shown."""
        chosen = QItemSelection()
        places = [place for place, line in enumerate(lines) if line.id in ids]
        for place in places:
            chosen.select(self.rows.index(place, 0), self.rows.index(place, 0))
        flags = QItemSelectionModel.SelectionFlag
        self.blockSignals(True)
        if places:
            here = self.rows.index(places[-1], 0)
            self.selectionModel().setCurrentIndex(here, flags.NoUpdate)
        self.blockSignals(False)
        self.selectionModel().select(chosen, flags.ClearAndSelect | flags.Rows)
        self._tell_several()

    def put_cursor(self, place: int) -> None:
        """Put the cursor on a row without telling anyone."""
        self.blockSignals(True)
        self.pick(place)
        self.blockSignals(False)

    def show_progress(self, progress: dict[UUID, tuple[str, ...]]) -> None:
        """How far everybody has come in the modules."""
        self.progress = progress
        modules = max(map(len, progress.values()), default=0)
        if modules != self.modules:
            self.modules = modules
            self._fit()
        self.viewport().update()

    def _tiles_width(self) -> int:
        """Room for a tile per module; on a narrow window names come first."""
        if not self.modules:
            return 12
        return max(min(self.modules, 8) * (_TILE + _GAP) + 24, 84)

    def _fit(self) -> None:
        """The columns have the widths that go with the window and the modules."""
        self.columns = self._columns()
        header = self.horizontalHeader()
        if isinstance(header, Header):
            header.show_columns(self.columns)
        self._share_width()

    def _tell_several(self) -> None:
        lines = self.selection()
        self.several.emit(lines if len(lines) > 1 else [])

    def refresh(self) -> None:
        self._fit()
        super().refresh()

    def _paint_other(
        self, look: Look, p: QPainter, rect: QRectF, line: RosterLine, cell: Cell
    ) -> None:
        name = self._marked(line.other(look.rtl))
        own = Setting(15, align="own", direction="auto")
        none = Setting(14, color="ink3", align="trail")
        draw_line(look, p, rect, name or "–", own if name else none)

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
        name = marked(line.leading(look.rtl), self.query)
        draw_names(look, p, rect, name, note(line, look.rtl))

    def _marking(
        self, of: Callable[[RosterLine], str], setting: Setting
    ) -> Callable[[Look, QPainter, QRectF, RosterLine, Cell], None]:
        return text_cell(lambda line: self._marked(of(line)), setting)

    def _marked(self, text: str) -> Marked:
        return marked(text, self.query) if text else ""

    def _read_aloud(self, line: RosterLine) -> str:
        words = note_words(line, self._look.rtl)
        return f"{line.leading(self._look.rtl)}, {words}" if words else line.leading(self._look.rtl)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self.current()
        if event.key() == Qt.Key.Key_Delete and line is not None:
            self.removing.emit(self.selection() or [line])
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copying.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasting.emit()
        elif event.key() == Qt.Key.Key_F2 and line is not None:
            self.opened.emit(line)
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.above.emit()
        else:
            super().keyPressEvent(event)


def _born(line: RosterLine) -> str:
    return str(line.birth_year) if isinstance(line.birth_year, int) else ""
