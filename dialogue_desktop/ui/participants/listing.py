"""The table of people: names in both scripts, commune, a tile per module."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter

from ..look import Setting, draw_line
from ..look.shapes import mirrored
from ..parts import Cell, Column, Table, draw_avatar, text_cell, tiles_cell
from .people import draw_names, letters_of, marked, note, note_words, shape

if TYPE_CHECKING:
    from collections.abc import Callable

    from ...domain.roster import RosterLine
    from ..look import Look
    from ..look import Text as Marked

_TILE, _GAP = 18, 4


class Listing(Table):
    """``query`` is marked in what is shown, ``progress`` holds the tiles of each person.

    ``removing(line)`` at Delete, ``above()`` at ↑ on the first row.
    """

    removing = Signal(object)
    above = Signal()

    def __init__(self, look: Look) -> None:
        self.query = ""
        self.progress: dict[UUID, tuple[str, ...]] = {}
        self.modules = 0
        self._look = look
        self._tiles = tiles_cell(lambda line: self.progress.get(line.id, ()), _TILE, _GAP)
        super().__init__(look, self._columns(), name=lambda: self.tr("People"))
        self.show_order("name")

    def _columns(self) -> list[Column]:
        return [
            Column("", self._paint_avatar, 60, text=lambda line: ""),
            Column(
                lambda: self.tr("Name"),
                self._paint_name,
                key="name",
                text=lambda line: self._read_aloud(line),
            ),
            Column(
                lambda: self.tr("Latin name") if self._look.rtl else self.tr("Arabic name"),
                self._paint_other,
                202,
                align="trail",
                text=lambda line: line.other(self._look.rtl),
            ),
            Column(
                lambda: self.tr("Commune"),
                self._marking(lambda line: line.commune or "", Setting(14, color="ink2")),
                116,
                key="commune",
                text=lambda line: line.commune or "",
            ),
            Column(
                lambda: self.tr("Modules") if self.modules else "",
                self._paint_tiles,
                104,
                text=lambda line: "",
            ),
        ]

    def show_people(self, lines: list[RosterLine], query: str, keep: UUID | None) -> None:
        """Show people; the cursor stays with the one it was on, if that one is still shown."""
        self.query = query
        place = next((n for n, line in enumerate(lines) if line.id == keep), -1) if keep else -1
        self.selectionModel().blockSignals(True)
        self.rows.show(lines)
        self.clearSelection()
        self.selectionModel().blockSignals(False)
        if place >= 0:
            self.put_cursor(place)
        self.viewport().update()

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

    def _fit(self) -> None:
        """Room for a tile per module; on a narrow window names come first."""
        wide = min(self.modules, 8) * (_TILE + _GAP) + 24 if self.modules else 12
        tiles = max(wide, 84) if self.modules else wide
        widths = (60, 0, 202, 116, tiles) if not self.look.compact else (60, 0, 176, 104, tiles)
        self.columns = [
            Column(c.title, c.paint, width, c.align, c.key, c.text)
            for c, width in zip(self.columns, widths, strict=True)
        ]
        self._share_width()

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
            self.removing.emit(line)
        elif event.key() == Qt.Key.Key_F2 and line is not None:
            self.opened.emit(line)
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.above.emit()
        else:
            super().keyPressEvent(event)
