"""How the rows of a list are painted before it is imported."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from ...domain.phones import shown
from ...words import say
from ..look import Run, Setting, draw_line, first_strong, isolate
from ..look.shapes import draw_panel, mirrored
from ..look.tokens import RADIUS
from ..operations.lists import ListLine
from ..parts import Cell
from .choices import field_words

if TYPE_CHECKING:
    from ..look import Look, Text

ROW, SECTION = 51, 36
NUMBER, PERSON, VALUE = 40, 262, 178
"""Widths of the columns; what happens takes the rest."""


class SectionLine(NamedTuple):
    """What parts the rows of a preview."""

    kind: str
    number: int


Shown = ListLine | SectionLine
_ICONS = {"look": ("warning", "look"), "known": ("participants", "ink2"), "new": ("plus", "good")}


def preview_height(look: Look, row: Shown, width: int, active: bool) -> int:
    """The height of a row in pixels."""
    return look.px(SECTION if isinstance(row, SectionLine) else ROW)


def paint_preview(look: Look, p: QPainter, rect: QRectF, row: Shown, cell: Cell) -> None:
    """Paint a row or a section."""
    if isinstance(row, SectionLine):
        _paint_section(look, p, rect, row)
    else:
        _paint_line(look, p, rect, row, cell)


def section_words(row: SectionLine) -> tuple[str, str]:
    """A section's title and what it means."""
    return Sections().words(row)


class Sections(QObject):
    """The words of sections; an object, because only objects translate plurals."""

    def words(self, row: SectionLine) -> tuple[str, str]:
        if row.kind == "look":
            title = self.tr("%n rows to look at", "", row.number)
            return title, self.tr("they do not hold up the others")
        if row.kind == "known":
            title = self.tr("%n people known already", "", row.number)
            return title, self.tr("recognised, so not counted twice")
        return self.tr("%n new people", "", row.number), ""


def _paint_section(look: Look, p: QPainter, rect: QRectF, row: SectionLine) -> None:
    draw_panel(look, p, rect.adjusted(3, 3, -3, -3), "sunk", None, RADIUS)
    icon, ink = _ICONS[row.kind]
    side, lead = look.px(18), look.px(18)
    spot = QRectF(rect.left() + lead, rect.center().y() - side / 2, side, side)
    look.icon(p, icon, mirrored(look, spot, rect), ink, 2)
    title, note = section_words(row)
    start = lead + side + look.px(8)
    words = mirrored(look, rect.adjusted(start, 0, -lead, 0), rect)
    used = draw_line(look, p, words, title, Setting(14, 600, ink)) + look.px(12)
    rest = mirrored(look, rect.adjusted(start + used, 0, -lead, 0), rect)
    draw_line(look, p, rest, note, Setting(13, color="ink2"))


def _paint_line(look: Look, p: QPainter, rect: QRectF, row: ListLine, cell: Cell) -> None:
    if cell.selected:
        draw_panel(look, p, rect.adjusted(3, 2, -3, -2), "accent_soft", "accent_line", RADIUS)
    else:
        p.setPen(QPen(look.color("line"), 1))
        inset, below = QPointF(look.px(16), 0), QPointF(0, 0.5)
        p.drawLine(rect.bottomLeft() - below + inset, rect.bottomRight() - below - inset)
    number, person, value, happens = columns(look, rect)
    if row.number:
        setting = Setting(14, color="ink3", align="right", direction="ltr")
        draw_line(look, p, number, str(row.number), setting)
    _paint_person(look, p, person, row)
    draw_line(look, p, value, value_words(look, row), Setting(15, direction="auto"))
    draw_line(look, p, happens, happens_words(look, row), Setting(14))


def columns(look: Look, rect: QRectF) -> list[QRectF]:
    """Number, person, value in the list, what happens: from the leading side."""
    gap, start = look.px(16), rect.left() + look.px(8)
    value = VALUE if rect.width() > look.px(900) else VALUE - 50
    person = PERSON if rect.width() > look.px(900) else PERSON - 60
    spots = []
    for width in (look.px(NUMBER), look.px(person), look.px(value)):
        spots.append(QRectF(start, rect.top(), width, rect.height()))
        start += width + gap
    spots.append(QRectF(start, rect.top(), rect.right() - start - gap, rect.height()))
    return [mirrored(look, spot, rect) for spot in spots]


def _paint_person(look: Look, p: QPainter, rect: QRectF, row: ListLine) -> None:
    nameless = QCoreApplication.translate("Preview", "(no name)")
    name, ink = (row.name, "ink") if row.name else (nameless, "ink3")
    if not row.place:
        draw_line(look, p, rect, name, Setting(15, 600, ink, direction="auto"))
        return
    middle = rect.center().y() + 1
    upper = QRectF(rect.left(), middle - look.px(22), rect.width(), look.px(23))
    lower = QRectF(rect.left(), middle + look.px(1), rect.width(), look.px(20))
    draw_line(look, p, upper, name, Setting(15, 600, ink, direction="auto"))
    draw_line(look, p, lower, row.place, Setting(13, color="ink2"))


def value_words(look: Look, row: ListLine) -> Text:
    """What stands in the list, with what does not fit marked."""
    if row.kind == "look":
        nothing = QCoreApplication.translate("Preview", "nothing there")
        return [Run(row.value, 600, ground="found")] if row.value else [Run(nothing, color="ink3")]
    if row.kept:
        name, _, listed = row.kept[0]
        value = shown(listed) if name == "phone" else listed
        label = _field_label(look, name)
        return [f"{label}: ", Run(value, 600, ground="found")]
    return shown(row.value) if row.value.startswith("+") else row.value


def happens_words(look: Look, row: ListLine) -> str:
    """What importing does with the row, in a sentence."""
    language = look.language.code
    if row.told is not None:
        code, params = row.told
        apart = {name: _apart(value) for name, value in params.items()}
        return say(language, f"lists.{code}", **apart)
    if row.kind == "new":
        return QCoreApplication.translate("Preview", "Added")
    parts = []
    if row.filled:
        names = ", ".join(field_words(name) for name in row.filled)
        parts.append(QCoreApplication.translate("Preview", "Gets {fields}").format(fields=names))
    for name, here, _ in row.kept:
        value = shown(here) if name == "phone" else here
        words = QCoreApplication.translate("Preview", "{field} stays {value}")
        parts.append(words.format(field=field_words(name), value=isolate(value)))
    if not parts:
        return QCoreApplication.translate("Preview", "All of it is here already")
    sentence = ". ".join(part[:1].upper() + part[1:] for part in parts)
    return sentence


def _apart(value: object) -> object:
    """A number of several groups is read from the left in every language."""
    digits = isinstance(value, str) and first_strong(value) is None
    return f"\u2066{value}\u2069" if digits and value else value


def _field_label(look: Look, name: str) -> str:
    return say(look.language.code, f"lists.field.{name.removesuffix('_id')}")


def read_aloud(look: Look, row: Shown) -> str:
    """A row in words."""
    if isinstance(row, SectionLine):
        return " ".join(section_words(row))
    return f"{row.number} {row.name}: {happens_words(look, row)}"
