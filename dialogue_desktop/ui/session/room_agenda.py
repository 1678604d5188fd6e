"""The agenda on the screen of the room, while nothing is said or built yet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from ..look import Look, Setting, draw_paragraph, paragraph_height
from ..look.shapes import draw_panel, mirrored
from ..look.tiles import draw_tile
from .sitting import ItemState

_SIZES = (36, 32, 28, 24, 20, 17, 14, 12)
_INKS = {"done": "ink2", "now": "accent"}


def draw_agenda(look: Look, p: QPainter, room: QRectF, items: Sequence[ItemState]) -> None:
    """Every item under the one before it, as large as all find room, the current one in blue."""
    size = fitting(look, items, room)
    heights = [_height(look, item, size, room) for item in items]
    gap, side = size * 0.9, round(size * 0.75)
    top = room.top() + max(0.0, (room.height() - sum(heights) - gap * (len(items) - 1)) / 2)
    for item, height in zip(items, heights, strict=True):
        tile = QRectF(room.left(), top + size * 0.42, side, side)
        draw_step(look, p, mirrored(look, tile, room), item.state)
        text = QRectF(room.left(), top, room.width(), height).adjusted(_indent(size), 0, 0, 0)
        draw_paragraph(look, p, mirrored(look, text, room), item.title, _setting(item, size))
        top += height + gap


def fitting(look: Look, items: Sequence[ItemState], room: QRectF) -> int:
    """The largest type in which the whole agenda is seen."""
    for size in _SIZES:
        tall = sum(_height(look, item, size, room) for item in items)
        if tall + size * 0.9 * (len(items) - 1) <= room.height():
            return size
    return _SIZES[-1]


def draw_step(look: Look, p: QPainter, tile: QRectF, state: str) -> None:
    """An item of the agenda: done, here, to come."""
    if state == "done":
        draw_tile(look, p, tile, "present")
    elif state == "now":
        draw_panel(look, p, tile, "accent_fill", None, 4)
    else:
        draw_panel(look, p, tile, None, "line", 4, 1.5)


def _indent(size: int) -> float:
    return size * 1.5


def _height(look: Look, item: ItemState, size: int, room: QRectF) -> int:
    return paragraph_height(look, item.title, _setting(item, size), room.width() - _indent(size))


def _setting(item: ItemState, size: int) -> Setting:
    weight = 600 if item.state == "now" else 400
    return Setting(size, weight, _INKS.get(item.state, "ink"), direction="auto", leading=1.5)
