"""How the rows of a grid are painted before it is imported."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from ...domain.choices import STATUSES
from ...words import say
from ..attendance.wording import status_words
from ..look import Run, Setting, draw_line, isolate
from ..look.shapes import draw_panel, mirrored
from ..look.tiles import draw_tile
from ..look.tokens import RADIUS
from ..operations.grids import GridLine
from ..parts import Cell, Option
from .offers import draw_offer, offer_of, offer_width
from .sayings import STEP, draw_saying, lines_taken

if TYPE_CHECKING:
    from ..look import Look, Text

ROW = 51
_NUMBER, _PERSON, _TILE, _GAP = 40, 250, 20, 4


def in_order(
    lines: Sequence[GridLine], section: Callable[[GridLine], str] = attrgetter("section")
) -> list[GridLine]:
    """The rows to look at first, then the others as they stand in the grid."""
    return sorted(lines, key=lambda line: section(line) != "look")


def grid_height(look: Look, row: GridLine, width: int, active: bool) -> int:
    """The height of a row in pixels."""
    told = told_words(look, row)
    if not told:
        return look.px(ROW)
    room = _told_room(look, row, QRectF(0, 0, width, 0)).width()
    return look.px(max(ROW, STEP * sum(lines_taken(look, words, room) for words in told) + 10))


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
    _paint_marks(look, p, rect, row)
    told = _told_room(look, row, rect)
    if told.width() > look.px(80):
        _paint_told(look, p, rect, row, told)
    offer = offer_of(row)
    if offer is not None:
        draw_offer(look, p, rect, offer, cell)


def _told_room(look: Look, row: GridLine, rect: QRectF) -> QRectF:
    """What is left beside the marks, before the button."""
    side, step = look.px(_TILE), look.px(_TILE + _GAP)
    start = _marks_start(look, rect) + min(len(row.marks), _most(look, rect)) * step
    taken = offer_width(look, offer_of(row), Cell(selected=True))
    room = rect.right() - start - look.px(24) - taken
    return QRectF(start + side / 2, rect.top(), room, rect.height())


def _marks_start(look: Look, rect: QRectF) -> float:
    return rect.left() + look.px(8 + _NUMBER + 16 + _PERSON + 12)


def _most(look: Look, rect: QRectF) -> int:
    """How many tiles there is room for."""
    return max(1, int((rect.right() - _marks_start(look, rect)) * 0.5 // look.px(_TILE + _GAP)))


def _paint_person(look: Look, p: QPainter, rect: QRectF, row: GridLine) -> None:
    nameless = QCoreApplication.translate("GridPreview", "(no name)")
    ink = "ink3" if row.kind == "left" else "ink"
    note: Text = row.commune
    if row.kind == "new":
        added = QCoreApplication.translate("GridPreview", "new")
        note = look.language.dotted(added, row.commune)
    if (row.correction.values or row.correction.marks) and row.kind != "left":
        corrected = QCoreApplication.translate("Preview", "corrected")
        note = [f"{note} · " if note else "", Run(f"✓ {corrected}", 600, color="good")]
    middle = rect.center().y() + 1
    upper = QRectF(rect.left(), middle - look.px(22), rect.width(), look.px(23))
    lower = QRectF(rect.left(), middle + look.px(1), rect.width(), look.px(20))
    if not note:
        upper = rect
    draw_line(look, p, upper, row.name or nameless, Setting(15, 600, ink, direction="auto"))
    draw_line(look, p, lower, note, Setting(13, color="good" if row.kind == "new" else "ink2"))


def _paint_marks(look: Look, p: QPainter, rect: QRectF, row: GridLine) -> None:
    """A tile a day, as many as there is room for."""
    side, step, start = look.px(_TILE), look.px(_TILE + _GAP), _marks_start(look, rect)
    for place, status in enumerate(row.marks[: _most(look, rect)]):
        spot = QRectF(start + place * step, rect.center().y() - side / 2, side, side)
        draw_tile(look, p, mirrored(look, spot, rect), status or "open")


def _paint_told(look: Look, p: QPainter, rect: QRectF, row: GridLine, told: QRectF) -> None:
    sayings = told_words(look, row)
    step = look.px(STEP)
    counts = [lines_taken(look, words, told.width()) for words in sayings]
    top = rect.center().y() - step * sum(counts) / 2
    for words, count in zip(sayings, counts, strict=True):
        at = QRectF(told.left(), top, told.width(), step * count)
        draw_saying(look, p, mirrored(look, at, rect), words)
        top += step * count


def told_words(look: Look, row: GridLine) -> list[str]:
    """What is to be told of a row, in sentences."""
    words = [say(look.language.code, f"lists.{code}", **params) for code, params in row.told]
    if row.maybe is not None and not row.correction.another:
        perhaps = QCoreApplication.translate(
            "Preview", "Perhaps {name}, who is here already: you decide afterwards"
        )
        words.append(perhaps.format(name=isolate(row.maybe.name)))
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
    offer = offer_of(row)
    told = " ".join([*told_words(look, row), offer.words if offer is not None else ""])
    return f"{row.number} {row.name}: {', '.join(marks)}. {told}".strip()


def status_options(look: Look) -> list[Option]:
    """What a mark can be said to mean, and that it means none."""
    return [
        Option(status, partial(status_words, look, status or "open", None))
        for status in (*STATUSES, "")
    ]
