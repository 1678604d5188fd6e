"""How an answer is painted: a picture, words over a note, and the key that does it."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from ..look import Look, Setting, draw_line, is_arabic
from ..look.lettering import plain
from ..look.shapes import draw_panel, mirrored
from ..look.tokens import RING
from ..participants.people import letters_of, shape
from ..parts import Cell, draw_avatar, draw_keycap, keycap_width
from .answers import Answer, Heading

_TALL, _LOW, _HEADING = 52, 42, 32
_TEXT, _END = 60, 12
_VOICE, _VOICE_AR = 18, 19


def row_height(look: Look, row: Answer | Heading, width: int, active: bool) -> int:
    """The height of a line in pixels."""
    if isinstance(row, Heading):
        return look.px(_HEADING)
    return look.px(_TALL if row.person or row.said or plain(row.note) else _LOW)


def paint_row(look: Look, p: QPainter, rect: QRectF, row: Answer | Heading, cell: Cell) -> None:
    """Paint a line of the palette, as wide as the box in which one types."""
    rect = rect.adjusted(RING, 0, -RING, 0)
    if isinstance(row, Heading):
        quiet = Setting(13, color="ink3")
        inner = rect.adjusted(look.px(_END), look.px(6), -look.px(_END), 0)
        draw_line(look, p, inner, row.words, quiet)
        draw_line(look, p, inner, row.count, Setting(13, color="ink3", align="trail"))
        return
    if cell.selected:
        draw_panel(look, p, rect.adjusted(0, 1, 0, -1), "accent_soft", "accent_line")
    elif cell.hovered and row.act:
        draw_panel(look, p, rect.adjusted(0, 1, 0, -1), "sunk", None)
    _paint_picture(look, p, rect, row)
    end = look.px(_END) + _paint_key(look, p, rect, row, cell.selected)
    text = mirrored(look, rect.adjusted(look.px(_TEXT), 0, -end, 0), rect)
    _paint_words(look, p, text, row, cell.selected)


def _paint_picture(look: Look, p: QPainter, rect: QRectF, row: Answer) -> None:
    side = look.px(36 if row.person else 19)
    middle = rect.left() + look.px(30)
    spot = QRectF(middle - side / 2, rect.center().y() - side / 2, side, side)
    spot = mirrored(look, spot, rect)
    if row.person is not None:
        draw_avatar(look, p, spot, letters_of(row.person, look.rtl), shape(row.person.role))
    elif row.icon:
        look.icon(p, row.icon, spot, "ink2" if row.act else "ink3")


def _paint_key(look: Look, p: QPainter, rect: QRectF, row: Answer, active: bool) -> int:
    """The key at the end of the line, Enter on the one it would take; answers its width."""
    key = "Enter" if active and row.act else row.key
    if not key:
        return 0
    wide = keycap_width(look, key)
    spot = QRectF(rect.right() - look.px(_END) - wide, rect.top(), wide, rect.height())
    draw_keycap(look, p, mirrored(look, spot, rect), key, "ink2" if active else "ink3")
    return wide + look.px(_END)


def _paint_words(look: Look, p: QPainter, rect: QRectF, row: Answer, active: bool) -> None:
    weight, ink = (600 if active else 400), ("ink" if row.act else "ink3")
    words = Setting(15, weight, ink, direction="auto")
    if row.said:
        size = _VOICE_AR if is_arabic(plain(row.words)) else _VOICE
        words = Setting(size, 400, ink, "voice", direction="auto")
    if not plain(row.note):
        draw_line(look, p, rect, row.words, words)
        return
    middle = rect.center().y()
    upper = QRectF(rect.left(), middle - look.px(23), rect.width(), look.px(26))
    lower = QRectF(rect.left(), middle + look.px(1), rect.width(), look.px(21))
    draw_line(look, p, upper, row.words, words)
    draw_line(look, p, lower, row.note, Setting(13, color="ink2" if row.act else "ink3"))
