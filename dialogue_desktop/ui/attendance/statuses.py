"""The statuses of the active row: each a tile, a word and the key that says it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from ..look import Setting, draw_line, text_width
from ..look.shapes import draw_panel, mirrored
from ..look.tiles import draw_tile
from ..look.tokens import ACTIVE_ROW, RADIUS
from ..parts import draw_keycap, keycap_width
from .register import STATUSES, PersonRow
from .wording import status_words

if TYPE_CHECKING:
    from ..look import Look


@dataclass
class Sight:
    """What the rows are painted with: the status that Enter says, who wrote the active mark."""

    proposed: str = "present"
    written: Sequence[str] = ()
    open: bool = False
    statuses: Sequence[str] = STATUSES


def status_spots(
    look: Look, rect: QRectF, row: PersonRow, sight: Sight
) -> list[tuple[str, QRectF]]:
    """Where the statuses of the active row are, in reading order. Their words make room for the
    name: but for the one that Enter says, and then that one too."""
    gap = look.px(6)
    name = math.ceil(text_width(look, row.line.leading(look.rtl), 16, 600)) + look.px(8)
    room = rect.width() - look.px(68 + 16) - gap * len(sight.statuses) - max(name, look.px(170))
    for worded in (sight.statuses, (sight.proposed,), ()):
        widths = [_button_width(look, row, s, sight, s in worded) for s in sight.statuses]
        if sum(widths) <= room:
            break
    start = rect.right() - look.px(13) - sum(widths) - gap * (len(widths) - 1)
    height, middle = look.px(40), rect.top() + look.px(ACTIVE_ROW) / 2
    spots = []
    for status, width in zip(sight.statuses, widths, strict=True):
        spot = QRectF(start, middle - height / 2, width, height)
        spots.append((status, mirrored(look, spot, rect)))
        start += width + gap
    return spots


def _key_of(status: str, sight: Sight) -> str:
    return "Enter" if status == sight.proposed else str(list(sight.statuses).index(status) + 1)


def _cap(status: str, sight: Sight) -> str:
    """Enter is drawn as its sign: the row is short."""
    key = _key_of(status, sight)
    return "⏎" if key == "Enter" else key


def _button_width(look: Look, row: PersonRow, status: str, sight: Sight, worded: bool) -> int:
    fixed = look.px(7 + 22 + 7 + 8) + keycap_width(look, _cap(status, sight))
    if not worded:
        return fixed
    weight = 600 if status == sight.proposed else 400
    words = status_words(look, status, row.line.sex)
    return fixed + math.ceil(text_width(look, words, 14, weight)) + look.px(8)


def paint_status(
    look: Look, p: QPainter, spot: QRectF, row: PersonRow, status: str, sight: Sight
) -> None:
    on = status == sight.proposed
    now = row.mark is not None and row.mark.status == status
    draw_panel(
        look,
        p,
        spot,
        "sunk" if now else "sheet",
        "accent" if on else "edge",
        RADIUS,
        2 if on else 1,
    )
    side, cap = look.px(22), keycap_width(look, _cap(status, sight))
    tile = QRectF(spot.left() + look.px(7), spot.center().y() - side / 2, side, side)
    draw_tile(look, p, mirrored(look, tile, spot), status)
    end = QRectF(spot.right() - look.px(8) - cap, spot.top(), cap, spot.height())
    draw_keycap(look, p, mirrored(look, end, spot), _cap(status, sight), "ink2")
    if spot.width() > look.px(7 + 22 + 7 + 8) + cap + 1:
        words = mirrored(look, spot.adjusted(look.px(36), 0, -cap - look.px(14), 0), spot)
        setting = Setting(14, 600 if on else 400)
        draw_line(look, p, words, status_words(look, status, row.line.sex), setting, elide=False)
