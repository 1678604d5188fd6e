"""The screen of the room: where one is, and the last thing said, large, never with a name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from ..look import (
    Look,
    Setting,
    draw_line,
    draw_paragraph,
    is_arabic,
    paragraph_height,
    text_width,
)
from ..look.lettering import plain
from ..look.shapes import draw_panel, draw_role, mirrored, smooth
from ..look.tiles import draw_tile
from ..parts import CardContent
from .sitting import ItemState

_SIZES = (46, 40, 34, 29, 25, 21, 18)


class RoomScreen(QWidget):
    """Always light, whatever the window is; Esc or F5 leaves it. ``left()``."""

    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.look = look.twin("light")
        self.look.setParent(self)
        self.items: Sequence[ItemState] = ()
        self.card: CardContent | None = None
        self.setWindowTitle(self.tr("Screen of the room"))
        self.look.changed.connect(self.update)

    def open(self) -> None:
        """On the second screen if there is one, and then the keyboard stays where it is."""
        screens = QApplication.screens()
        if len(screens) > 1:
            self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
            parent = self.parentWidget()
            here = parent.screen() if parent else screens[0]
            other = next(screen for screen in screens if screen is not here)
            self.setGeometry(other.geometry())
        self.showFullScreen()

    def show_room(self, items: Sequence[ItemState], card: CardContent | None) -> None:
        """Where the agenda is and what was said last."""
        self.items, self.card = list(items), card
        self.setAccessibleName(plain(card.text) if card else "")
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_F5):
            self.close()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        p, rect = smooth(QPainter(self)), QRectF(self.rect())
        p.fillRect(rect, self.look.color("sheet"))
        inner = rect.adjusted(72, 40, -72, -40)
        self._draw_place(p, QRectF(inner.left(), inner.top(), inner.width(), 36))
        if self.card is not None:
            self._draw_card(p, inner.adjusted(0, 72, 0, 0), self.card)
        p.end()

    def _draw_place(self, p: QPainter, strip: QRectF) -> None:
        now = next((item for item in self.items if item.state == "now"), None)
        if now is None:
            return
        look, place = self.look, self.items.index(now) + 1
        step, count = 24, len(self.items) if len(self.items) <= 12 else 0
        start, top = strip.right() - count * step + 6, strip.center().y() - 9
        for number, item in enumerate(self.items[:count]):
            tile = QRectF(start + number * step, top, 18, 18)
            self._draw_step(p, mirrored(look, tile, strip), item.state)
        words = self.tr("{n} of {total}").format(n=place, total=len(self.items))
        wide = text_width(look, words, 22) + 2
        text = QRectF(start - wide - 16, strip.top(), wide, strip.height())
        draw_line(look, p, mirrored(look, text, strip), words, Setting(22, color="ink2"))
        title = QRectF(strip.left(), strip.top(), text.left() - strip.left() - 24, strip.height())
        setting = Setting(24, 600, "accent", direction="auto")
        draw_line(look, p, mirrored(look, title, strip), now.title, setting)

    def _draw_step(self, p: QPainter, tile: QRectF, state: str) -> None:
        """An item of the agenda: done, here, to come."""
        if state == "done":
            draw_tile(self.look, p, tile, "present")
        elif state == "now":
            draw_panel(self.look, p, tile, "accent_fill", None, 4)
        else:
            draw_panel(self.look, p, tile, None, "line", 4, 1.5)

    def _draw_card(self, p: QPainter, room: QRectF, card: CardContent) -> None:
        look = self.look
        setting = self._fitting(card, room)
        height = paragraph_height(look, card.text, setting, room.width())
        top = room.top() + max(0.0, (room.height() - height - 56) / 2)
        self._draw_meta(p, QRectF(room.left(), top, room.width(), 36), card)
        body = QRectF(room.left(), top + 52, room.width(), height)
        draw_paragraph(look, p, body, card.text, setting)

    def _fitting(self, card: CardContent, room: QRectF) -> Setting:
        """The largest type in which all of it is seen."""
        arabic = is_arabic(plain(card.text))
        setting = Setting(46, face="voice")
        for size in _SIZES:
            setting = Setting(
                size + 4 if arabic else size,
                face="voice",
                align="own",
                direction="auto",
                leading=1.5 if arabic else 1.3,
            )
            height = paragraph_height(self.look, card.text, setting, room.width())
            if height <= room.height() - 56:
                break
        return setting

    def _draw_meta(self, p: QPainter, strip: QRectF, card: CardContent) -> None:
        look, side = self.look, 26
        icon = QRectF(strip.left(), strip.center().y() - side / 2, side, side)
        look.icon(p, card.icon, mirrored(look, icon, strip), "ink2")
        text = strip.adjusted(side + 12, 0, 0, 0)
        setting = Setting(22, 600, "ink2")
        start = side + 12 + draw_line(look, p, mirrored(look, text, strip), card.kind, setting) + 24
        if card.who:
            dot = QRectF(strip.left() + start, strip.center().y() - 9, 18, 18)
            draw_role(look, p, mirrored(look, dot, strip), card.role)
            text = strip.adjusted(start + 28, 0, 0, 0)
            setting = Setting(22, color="ink2", direction="auto")
            draw_line(look, p, mirrored(look, text, strip), card.who, setting)
