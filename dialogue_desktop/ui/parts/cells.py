"""What rows are painted of: a person, a text, tiles, a pill. Each maker answers a painter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from ..look import Look, Run, Setting, Text, draw_line
from ..look.shapes import draw_panel, mirrored
from ..look.tiles import draw_tiles
from .marks import draw_avatar, draw_pill
from .rows import Cell, CellPainter


@dataclass(frozen=True)
class PersonLine:
    """A person as a row shows one: letters in a role's shape, the leading name, what they do."""

    letters: str
    role: str
    name: Text
    note: Text = ""


@dataclass(frozen=True)
class PillLine:
    """A status in a row."""

    words: str
    tone: str
    icon: str | None = None
    tile: str | None = None


def draw_chosen(look: Look, p: QPainter, rect: QRectF, cell: Cell) -> None:
    """The ground of the line one is on, or points at, in a list of painted lines."""
    ground = rect.adjusted(1, 1, -1, -1)
    if cell.selected:
        draw_panel(look, p, ground, "accent_soft", "accent" if cell.focused else "accent_line", 8)
    elif cell.hovered:
        draw_panel(look, p, ground, "sunk", None, 8)


def draw_person(
    look: Look, p: QPainter, rect: QRectF, person: PersonLine, size: float = 15
) -> None:
    """Avatar, name over what they do, from the leading side."""
    side = look.px(38)
    spot = QRectF(rect.left(), rect.center().y() - side / 2, side, side)
    draw_avatar(look, p, mirrored(look, spot, rect), person.letters, person.role)
    text = mirrored(look, rect.adjusted(side + look.px(12), 0, 0, 0), rect)
    auto = Setting(size, 600, direction="auto")
    if not person.note:
        draw_line(look, p, text, person.name, auto)
        return
    middle = rect.center().y() + 1
    upper = QRectF(text.left(), middle - look.px(22), text.width(), look.px(24))
    lower = QRectF(text.left(), middle + look.px(2), text.width(), look.px(20))
    draw_line(look, p, upper, person.name, auto)
    draw_line(look, p, lower, person.note, Setting(13, color="ink2"))


def person_cell(of: Callable[[Any], PersonLine]) -> CellPainter:
    """A cell that shows ``of(row)`` as a person."""

    def paint(look: Look, p: QPainter, rect: QRectF, row: Any, cell: Cell) -> None:
        draw_person(look, p, rect, of(row))

    return paint


_QUIET = Setting(14, color="ink2")


def text_cell(of: Callable[[Any], Text], setting: Setting = _QUIET) -> CellPainter:
    """A cell that shows ``of(row)``; an en dash where there is nothing.

    Names in the other script: ``Setting(15, align="own", direction="auto")``. Numbers:
    ``Setting(15, align="right", direction="ltr")`` in both directions.
    """

    def paint(look: Look, p: QPainter, rect: QRectF, row: Any, cell: Cell) -> None:
        text = of(row)
        if text:
            draw_line(look, p, rect, text, setting)
        else:
            side = "right" if setting.align == "right" else "lead"
            draw_line(look, p, rect, "–", Setting(14, color="ink3", align=side))

    return paint


def tiles_cell(of: Callable[[Any], Sequence[str]], size: int = 18, gap: int = 4) -> CellPainter:
    """A cell that shows ``of(row)`` as a short run of tiles."""

    def paint(look: Look, p: QPainter, rect: QRectF, row: Any, cell: Cell) -> None:
        states, side = list(of(row)), look.px(size)
        if not states:
            draw_line(look, p, rect, "–", Setting(14, color="ink3"))
            return
        start = rect.right() if look.rtl else rect.left()
        origin = QPointF(start, rect.center().y() - side / 2)
        draw_tiles(look, p, origin, states, side, look.px(gap))

    return paint


def pill_cell(of: Callable[[Any], PillLine | None], height: int = 34) -> CellPainter:
    """A cell that shows ``of(row)`` as a pill."""

    def paint(look: Look, p: QPainter, rect: QRectF, row: Any, cell: Cell) -> None:
        pill = of(row)
        if pill is None:
            return
        tall = look.px(height)
        box = QRectF(rect.left(), rect.center().y() - tall / 2, rect.width(), tall)
        draw_pill(look, p, box, pill.words, pill.tone, pill.icon, pill.tile)

    return paint


def with_hit(text: str, start: int, length: int) -> Text:
    """A text with its found letters marked."""
    if start < 0 or not length:
        return text
    end = start + length
    return [text[:start], Run(text[start:end], ground="found"), text[end:]]
