"""The themes of a session: how many cards each holds, and the statements that were kept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
)

from ..look import Look, Setting, draw_line, text_width
from ..look.shapes import draw_panel, mirrored
from ..look.tiles import draw_tile
from ..parts import Cell, Field, Line, Paragraph, Roster, Sheet, Tile, row
from .building import STATEMENTS, Place
from .cards import dragged_card

_MOST_TILES = 3


class ThemeList(Roster):
    """``dropped(card, place)`` when a card is let go over a theme, ``left()`` towards the
    cards."""

    dropped = Signal(object, object)
    left = Signal()

    def __init__(self, look: Look, name: Any) -> None:
        self.over = -1
        super().__init__(look, self._paint, self._height, text=self._said, name=name, sheet=False)
        self.setAcceptDrops(True)

    def _height(self, look: Look, place: Place, width: int, active: bool) -> int:
        return look.px(46)

    def _said(self, place: Place) -> str:
        return f"{place.title}, {place.cards}"

    def _paint(self, look: Look, p: QPainter, rect: QRectF, place: Place, cell: Cell) -> None:
        aimed = self.over >= 0 and self.rows.row(self.over) is place
        box = rect.adjusted(1, 1, -1, -1)
        if aimed:
            draw_panel(look, p, box, "good_soft", "good_fill", 8, 1.5)
        elif cell.selected:
            draw_panel(look, p, box, "accent_soft", "accent" if cell.focused else "accent_line", 8)
        elif cell.hovered:
            draw_panel(look, p, box, "sunk", None, 8)
        inner = rect.adjusted(look.px(12), 0, -look.px(12), 0)
        number = str(place.cards)
        wide = text_width(look, number, 14)
        ink = "accent" if cell.selected else "ink3"
        setting = Setting(14, color=ink, align="trail", direction="ltr")
        draw_line(look, p, inner, number, setting)
        tiles = min(place.kept, _MOST_TILES) if place.key != STATEMENTS else 0
        side, end = look.px(14), wide + look.px(16)
        for _ in range(tiles):
            spot = QRectF(inner.right() - end - side, inner.center().y() - side / 2, side, side)
            draw_tile(look, p, mirrored(look, spot, inner), "present")
            end += side + look.px(3)
        text = mirrored(look, inner.adjusted(0, 0, -end - look.px(4), 0), inner)
        weight = 600 if cell.selected else 400
        ink = "accent" if cell.selected else "ink"
        draw_line(look, p, text, place.title, Setting(15, weight, ink))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        onward = Qt.Key.Key_Left if self.look.rtl else Qt.Key.Key_Right
        if event.key() in (onward, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # --- a card over it ------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dragged_card(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self.over = self._place_under(event)
        event.setAccepted(self.over >= 0)
        self.viewport().update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.over = -1
        self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        place, card = self._place_under(event), dragged_card(event.mimeData())
        self.over = -1
        self.viewport().update()
        if place >= 0 and card is not None:
            event.acceptProposedAction()
            self.dropped.emit(card, self.rows.row(place).key)

    def _place_under(self, event: QDropEvent) -> int:
        """The theme under the pointer; all statements are no theme."""
        place = self.indexAt(event.position().toPoint()).row()
        return place if place >= 0 and self.rows.row(place).key != STATEMENTS else -1


class ThemePanel(Sheet):
    """``chosen(place)``, ``moved(card, place)``, ``named(title)`` for a new theme of ``card``."""

    chosen = Signal(object)
    moved = Signal(object, object)
    named = Signal(str)
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=2, margins=(10, 12, 10, 12))
        self.card: UUID | None = None
        self.list = ThemeList(look, lambda: self.tr("Themes"))
        self.list.picked.connect(lambda place: self.chosen.emit(place.key))
        self.list.dropped.connect(self.moved)
        self.list.left.connect(self.left)
        self.field = Field(look, None, placeholder=lambda: self.tr("A new theme"), icon="hash")
        self.field.entered.connect(self._name_it)
        self.field.hide()
        heading = Line(look, lambda: self.tr("Themes"), 16, 600, height=28)
        what = Line(look, lambda: self.tr("cards"), 13, 400, "ink3", elide=False)
        kept = Paragraph(look, lambda: self.tr("a statement that was kept"), 13, 400, "ink2")
        self.what = what
        legend = row(look, Tile(look, "present", 14), (kept, 1), gap=8, margins=(4, 12))
        self.add(row(look, (heading, 1), what, margins=(0, 12)), (self.list, 1), self.field, legend)
        self.setFocusProxy(self.list)
        self._fit()

    def refresh(self) -> None:
        super().refresh()
        self._fit()

    def _fit(self) -> None:
        self.what.setVisible(not self.look.compact)
        self.setFixedWidth(self.look.px(184 if self.look.compact else 228))

    def show_places(self, places: Sequence[Place], here: UUID | str | None) -> None:
        """Show every theme, the cursor on one of them."""
        keys = [place.key for place in places]
        self.list.blockSignals(True)
        self.list.show_rows(list(places), keys.index(here) if here in keys else 0)
        self.list.blockSignals(False)

    def step(self, by: int) -> None:
        """The theme before or after."""
        self.list.step(by)

    def ask_name(self, card: UUID) -> None:
        """Type what a new theme is called, to which a card goes."""
        self.card = card
        self.field.set_text("")
        self.field.show()
        self.field.setFocus()

    def _name_it(self) -> None:
        title = self.field.text().strip()
        self.field.hide()
        self.named.emit(title)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.field.isHidden():
            self.field.hide()
            self.named.emit("")
        else:
            super().keyPressEvent(event)
