"""Raised hands on the screen of the room: sums, one tile a hand, as large as all find room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from ..look import Look, Setting, draw_line, text_width
from ..look.shapes import mirrored
from ..look.tiles import draw_tile

TILES = ("present", "reserve", "differs")
"""Of those in support, those with a reserve, those who differ."""
_STEPS = (24, 21, 18)
_GAP, _WIDEST_GAP, _HEAD = 32, 96, 52


def draw_hands(
    look: Look, p: QPainter, foot: QRectF, hands: Sequence[int], words: Sequence[str]
) -> None:
    """Each stance that has hands; where tiles find no room there are only numbers."""
    p.fillRect(QRectF(foot.left(), foot.top(), foot.width(), 1), look.color("line"))
    shown = [group for group in zip(TILES, hands, words, strict=True) if group[1]]
    gaps = max(1, len(shown) - 1)
    room = foot.width() - _GAP * (len(shown) - 1)
    for step in (*_STEPS, 0):
        wides = [max(n * step, _head_width(look, n, told)) for _, n, told in shown]
        if sum(wides) <= room:
            break
    gap = min(_WIDEST_GAP, _GAP + max(0.0, room - sum(wides)) / gaps)
    start = foot.left()
    for (tile, number, told), wide in zip(shown, wides, strict=True):
        box = mirrored(look, QRectF(start, foot.top() + 24, wide, foot.height() - 24), foot)
        _draw_head(look, p, box, number, told)
        for place in range(number if step else 0):
            spot = QRectF(box.left() + place * step, box.top() + _HEAD + 6, step - 5, step - 5)
            draw_tile(look, p, mirrored(look, spot, box), tile)
        start += wide + gap


def _head_width(look: Look, number: int, words: str) -> float:
    return text_width(look, str(number), 44, 600) + text_width(look, words, 22) + 18


def _draw_head(look: Look, p: QPainter, box: QRectF, number: int, words: str) -> None:
    upper = QRectF(box.left(), box.top(), box.width(), _HEAD)
    wide = draw_line(look, p, upper, str(number), Setting(44, 600), elide=False)
    text = QRectF(upper.left() + wide + 15, upper.top() + 8, upper.width() - wide - 15, 46)
    draw_line(look, p, mirrored(look, text, upper), words, Setting(22, color="ink2"), elide=False)
