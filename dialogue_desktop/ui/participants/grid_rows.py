"""How the rows of a grid are painted before it is imported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from ...words import say
from ..attendance.wording import status_words
from ..look import Setting, draw_line
from ..look.shapes import draw_panel, mirrored
from ..look.tiles import draw_tile
from ..look.tokens import RADIUS
from ..operations.grids import GridLine, GridPreview
from ..parts import Cell

if TYPE_CHECKING:
    from ..look import Look

ROW, LINE = 51, 20
_NUMBER, _PERSON, _TILE, _GAP = 40, 250, 20, 4


def in_order(preview: GridPreview) -> list[GridLine]:
    """The rows to look at first, then the others as they stand in the grid."""
    looks = preview.of("look")
    return [*looks, *(line for line in preview.lines if line.section != "look")]


def grid_height(look: Look, row: GridLine, width: int, active: bool) -> int:
    """The height of a row in pixels."""
    return look.px(max(ROW, LINE * len(told_words(look, row)) + 10))


def paint_grid(look: Look, p: QPainter, rect: QRectF, row: GridLine, cell: Cell) -> None:
    """Number, person, a tile a day, what is to be told."""
    if cell.selected:
        line = "accent" if cell.focused else "accent_line"
        draw_panel(look, p, rect.adjusted(3, 2, -3, -2), "accent_soft", line, RADIUS)
    else:
        p.setPen(QPen(look.color("line"), 1))
        inset, below = QPointF(look.px(16), 0), QPointF(0, 0.5)
        p.drawLine(rect.bottomLeft() - below + inset, rect.bottomRight() - below - inset)
    start = rect.left() + look.px(8)
    number = QRectF(start, rect.top(), look.px(_NUMBER), rect.height())
    quiet = Setting(14, color="ink3", align="right", direction="ltr")
    draw_line(look, p, mirrored(look, number, rect), str(row.number), quiet)
    person = QRectF(number.right() + look.px(16), rect.top(), look.px(_PERSON), rect.height())
    _paint_person(look, p, mirrored(look, person, rect), row)
    end = _paint_marks(look, p, rect, row, person.right() + look.px(12))
    told = QRectF(end + look.px(12), rect.top(), rect.right() - end - look.px(24), rect.height())
    if told.width() > look.px(80):
        _paint_told(look, p, rect, row, told)


def _paint_person(look: Look, p: QPainter, rect: QRectF, row: GridLine) -> None:
    nameless = QCoreApplication.translate("GridPreview", "(no name)")
    ink = "ink3" if row.kind == "left" else "ink"
    note = row.commune
    if row.kind == "new":
        added = QCoreApplication.translate("GridPreview", "new")
        note = look.language.dotted(added, row.commune)
    middle = rect.center().y() + 1
    upper = QRectF(rect.left(), middle - look.px(22), rect.width(), look.px(23))
    lower = QRectF(rect.left(), middle + look.px(1), rect.width(), look.px(20))
    if not note:
        upper = rect
    draw_line(look, p, upper, row.name or nameless, Setting(15, 600, ink, direction="auto"))
    draw_line(look, p, lower, note, Setting(13, color="good" if row.kind == "new" else "ink2"))


def _paint_marks(look: Look, p: QPainter, rect: QRectF, row: GridLine, start: float) -> float:
    """A tile a day, as many as there is room for; answers where they end."""
    side, step = look.px(_TILE), look.px(_TILE + _GAP)
    most = max(1, int((rect.right() - start) * 0.55 // step))
    for place, status in enumerate(row.marks[:most]):
        spot = QRectF(start + place * step, rect.center().y() - side / 2, side, side)
        draw_tile(look, p, mirrored(look, spot, rect), status or "open")
    return start + min(len(row.marks), most) * step


def _paint_told(look: Look, p: QPainter, rect: QRectF, row: GridLine, told: QRectF) -> None:
    sayings = told_words(look, row)
    top = rect.center().y() - look.px(LINE) * len(sayings) / 2
    for place, words in enumerate(sayings):
        at = QRectF(told.left(), top + place * look.px(LINE), told.width(), look.px(LINE))
        draw_line(look, p, mirrored(look, at, rect), words, Setting(14))


def told_words(look: Look, row: GridLine) -> list[str]:
    """What is to be told of a row, in sentences."""
    words = [say(look.language.code, f"lists.{code}", **params) for code, params in row.told]
    stays = QCoreApplication.translate(
        "GridPreview", "In the register: {here}; in the grid: {listed}. The register stays."
    )
    for _, here, listed in row.kept:
        words.append(
            stays.format(
                here=status_words(look, here, None), listed=status_words(look, listed, None)
            )
        )
    return words


def read_aloud(look: Look, row: GridLine) -> str:
    """A row in words."""
    marks = [status_words(look, status or "open", None) for status in row.marks]
    told = " ".join(told_words(look, row))
    return f"{row.number} {row.name}: {', '.join(marks)}. {told}".strip()
