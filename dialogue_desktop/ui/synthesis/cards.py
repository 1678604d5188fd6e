"""The cards of a theme, painted: which make the statement, which hold back; moved by drag."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import QByteArray, QMimeData, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication

from ..look import Look, Setting, draw_line, text_width
from ..look.shapes import draw_panel, mirrored, smooth
from ..look.tiles import draw_tile
from ..parts import Words
from ..session.rows import Row, Said
from ..session.stream import Compose, Stream
from .photos import dropped_photos

CARD = "application/x-dialogue-card"
"""A card on its way to another theme, by its id."""
_SIDE = 22
LETTERS = {
    "link": (" ",),
    "reserve": ("r", "ق"),
    "move": ("m", "ة"),
    "photo": ("p", "ح"),
}
"""What is done with the card under the cursor, by the letters of its key on a Latin and on an
Arabic keyboard."""


def dragged_card(data: QMimeData) -> UUID | None:
    """The card that is dragged, if it is one."""
    if not data.hasFormat(CARD):
        return None
    return UUID(bytes(data.data(CARD).data()).decode())


def draw_number(look: Look, p: QPainter, rect: QRectF, number: int) -> None:
    """The number of a card that makes a statement, on both."""
    draw_panel(look, p, rect, "accent_fill", None, 5)
    setting = Setting(13, 600, "on_accent", align="center", direction="ltr")
    draw_line(look, p, rect, str(number), setting, elide=False)


class CardList(Stream):
    """``picked(card)`` when the cursor comes to one, ``wanted(what, card)`` for a key of
    :data:`LETTERS`; ``sideways(±1)`` towards the themes or the statement. ``mark(card)`` says its
    number in the statement, 0 for a reserve. ``brought(data, card)`` when photos are let go over
    a card."""

    wanted = Signal(str, object)
    picked = Signal(object)
    sideways = Signal(int)
    brought = Signal(object, object)

    def __init__(
        self,
        look: Look,
        compose: Compose,
        letters: Callable[[Any], int],
        mark: Callable[[Any], int | None],
        name: Words,
    ) -> None:
        self._mark = mark
        self._pressed: QPointF | None = None
        super().__init__(look, compose, letters, name)
        self.setAcceptDrops(True)

    def show_cards(self, rows: list[Row], key: Any = None) -> None:
        """Show other cards, the cursor on one of them, or on the first."""
        keys = [row.key if isinstance(row, Said) else None for row in rows]
        first = next((n for n, one in enumerate(keys) if one is not None), -1)
        self.show_rows(rows, keys.index(key) if key is not None and key in keys else first)

    def pick(self, place: int) -> None:
        super().pick(place)
        if self.current() is not None:
            self.picked.emit(self.current())

    def take_out(self, key: Any) -> None:
        """A card is no longer here; the cursor goes to the one after it, the others stay."""
        place = self.place_of(key)
        if place < 0:
            return
        del self._rows[place], self._heights[place], self._measured[place]
        self._stack(place)
        self.pick(min(place, len(self._rows) - 1))

    def go_to(self, key: Any) -> bool:
        """Put the cursor on a card; False when it is not shown."""
        place = self.place_of(key)
        if place >= 0:
            self.pick(place)
            self.setFocus()
        return place >= 0

    def _lead(self) -> int:
        """Cards stand at the top: they are read, not added to."""
        return 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One goes on looking at the same cards: no other comes at the end."""
        before = self.verticalScrollBar().value()
        super().resizeEvent(event)
        self.verticalScrollBar().setValue(before)
        if self.place >= 0:
            self._reveal(self.place)

    def _paint_row(self, p: QPainter, rect: QRectF, row: Row, current: bool) -> None:
        super()._paint_row(p, rect, row, current)
        number = self._mark(row.key) if isinstance(row, Said) else None
        if number is not None and not current:
            draw_panel(self.look, p, rect, None, "accent_line" if number else "neutral_fill")

    def _beside(self, key: Any, p: QPainter, rect: QRectF) -> float:
        """What a card is for the statement, before what else is to be seen of it."""
        number = self._mark(key)
        taken = 0.0 if number is None else self._draw_mark(p, rect, number)
        rest = mirrored(self.look, rect.adjusted(0, 0, -taken, 0), rect)
        return taken + super()._beside(key, p, rest)

    def _draw_mark(self, p: QPainter, rect: QRectF, number: int) -> float:
        """A number, or that it holds back; answers the room taken."""
        look, side = self.look, self.look.px(_SIDE)
        spot = QRectF(rect.right() - side, rect.center().y() - side / 2, side, side)
        if number:
            draw_number(look, p, mirrored(look, spot, rect), number)
            return side + look.px(8)
        draw_tile(look, p, mirrored(look, spot, rect), "reserve")
        words = self.tr("reservation")
        wide = text_width(look, words, 13, 600) + 1
        text = QRectF(spot.left() - wide - look.px(8), spot.top(), wide, side)
        setting = Setting(13, 600, "neutral")
        draw_line(look, p, mirrored(look, text, rect), words, setting, elide=False)
        return side + wide + look.px(18)

    # --- keys ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys, key = Qt.Key, event.key()
        back, onward = keys.Key_Left, keys.Key_Right
        if self.look.rtl:
            back, onward = onward, back
        what = self._meant(event)
        if key in (back, onward):
            self.sideways.emit(1 if key == onward else -1)
        elif what and self.current() is not None:
            self.wanted.emit(what, self.current())
        elif key == keys.Key_Escape or (event.text().strip() and key not in _ENTER):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _meant(self, event: QKeyEvent) -> str:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        letter = event.text().casefold()
        if held & ~Qt.KeyboardModifier.ShiftModifier or not letter:
            return ""
        return next((what for what, keys in LETTERS.items() if letter in keys), "")

    # --- photos --------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_photos(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.setAccepted(self._hit(event.position()) >= 0)

    def dropEvent(self, event: QDropEvent) -> None:
        place = self._hit(event.position())
        row = self.rows[place] if place >= 0 else None
        if isinstance(row, Said):
            event.acceptProposedAction()
            self.brought.emit(event.mimeData(), row.key)

    # --- dragging ------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed = event.position() if self.current() is not None else None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._pressed = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        far = QApplication.startDragDistance()
        if self._pressed is None:
            return
        if (event.position() - self._pressed).manhattanLength() >= far:
            self._pressed = None
            self._drag()

    def _drag(self) -> None:
        """The card follows the pointer, half as large."""
        card = self.current()
        if card is None:
            return
        drag = QDrag(self)
        drag.setMimeData(mime_of(card))
        drag.setPixmap(self._picture())
        drag.exec(Qt.DropAction.MoveAction)

    def _picture(self) -> QPixmap:
        width, height = self._width(), self._heights[self.place]
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(width * ratio), round(height * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        p = smooth(QPainter(picture))
        self._paint_row(p, QRectF(0, 0, width, height), self.rows[self.place], False)
        p.end()
        return picture.scaledToWidth(
            round(width * ratio / 2), Qt.TransformationMode.SmoothTransformation
        )


_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Delete)


def mime_of(card: UUID) -> QMimeData:
    """A card as it is dragged."""
    data = QMimeData()
    data.setData(CARD, QByteArray(str(card).encode()))
    return data
