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
from ..operations.lists import ListLine, ListPreview, Params
from ..parts import Cell
from .choices import field_words, said

if TYPE_CHECKING:
    from ..look import Look, Text

ROW, SECTION = 51, 36
LINE = 22
NUMBER, PERSON, VALUE = 40, 262, 178
"""Widths of the columns; what happens takes the rest."""


class SectionLine(NamedTuple):
    """What parts the rows of a preview: how many are of one kind, and how many of those stand
    above already, among the rows to look at."""

    kind: str
    number: int
    above: int = 0


Shown = ListLine | SectionLine
_ICONS = {"look": ("warning", "look"), "known": ("participants", "ink2"), "new": ("plus", "good")}


def sections(preview: ListPreview) -> list[Shown]:
    """Every row once, under the section it belongs to, the ones to look at first."""
    rows: list[Shown] = []
    for kind in ("look", "known", "new"):
        lines = preview.of(kind)
        if lines:
            above = sum(1 for line in preview.of("look") if line.kind == kind)
            rows += [SectionLine(kind, len(lines) + above, above), *lines]
    return rows


def preview_height(look: Look, row: Shown, width: int, active: bool) -> int:
    """The height of a row in pixels: what has to be told of it takes a line each."""
    if isinstance(row, SectionLine):
        return look.px(SECTION)
    return look.px(max(ROW, LINE * len(_sayings(look, row)) + 9))


def paint_preview(look: Look, p: QPainter, rect: QRectF, row: Shown, cell: Cell) -> None:
    """Paint a row or a section."""
    if isinstance(row, SectionLine):
        _paint_section(look, p, rect, row)
        if cell.focused:
            draw_panel(look, p, rect.adjusted(3, 2, -3, -2), None, "accent", RADIUS, 1.5)
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
        above = self.tr("%n of them above", "", row.above) if row.above else ""
        if row.kind == "known":
            title = self.tr("%n people known already", "", row.number)
            note = self.tr("recognised, so not counted twice")
            return title, f"{note} · {above}" if above else note
        return self.tr("%n new people", "", row.number), above


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
        line = "accent" if cell.focused else "accent_line"
        draw_panel(look, p, rect.adjusted(3, 2, -3, -2), "accent_soft", line, RADIUS)
    else:
        p.setPen(QPen(look.color("line"), 1))
        inset, below = QPointF(look.px(16), 0), QPointF(0, 0.5)
        p.drawLine(rect.bottomLeft() - below + inset, rect.bottomRight() - below - inset)
    number, person, value, happens = columns(look, rect)
    if row.number:
        setting = Setting(14, color="ink3", align="right", direction="ltr")
        draw_line(look, p, number, str(row.number), setting)
    _paint_person(look, p, person, row)
    sayings = _sayings(look, row)
    top = rect.center().y() - look.px(LINE) * len(sayings) / 2
    for place, (value_said, happens_said) in enumerate(sayings):
        at, height = top + place * look.px(LINE), look.px(LINE)
        left = QRectF(value.left(), at, value.width(), height)
        right = QRectF(happens.left(), at, happens.width(), height)
        draw_line(look, p, left, value_said, Setting(15, direction="auto"))
        draw_line(look, p, right, happens_said, Setting(14))


def columns(look: Look, rect: QRectF) -> list[QRectF]:
    """Number, person, value in the list, what happens: from the leading side."""
    gap, start = look.px(16), rect.left() + look.px(8)
    value = VALUE if rect.width() > look.px(1000) else VALUE - 50
    person = PERSON if rect.width() > look.px(1000) else PERSON - 60
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


def _sayings(look: Look, row: ListLine) -> list[tuple[Text, str]]:
    """What stands in the list beside what happens with it, a line for each thing to tell."""
    if not row.told:
        return [(_listed(look, row), _outcome(row))]
    told = [(_faulty(code, params), _reason(look, code, params)) for code, params in row.told]
    if row.filled or row.kept:
        told.append((_listed(look, row) if row.kept else "", _outcome(row)))
    return told


def happens_words(look: Look, row: ListLine) -> str:
    """What importing does with the row, in sentences."""
    return " ".join(words for _, words in _sayings(look, row))


def _faulty(code: str, params: Params) -> Text:
    """What does not fit, marked."""
    value = str(params.get("value") or "")
    if not value:
        return [Run(QCoreApplication.translate("Preview", "nothing there"), color="ink3")]
    if code == "duplicate_row":
        words = QCoreApplication.translate("Preview", "row {number}")
        before, after = words.split("{number}")
        return [before, Run(value, 600, ground="found"), after]
    return [Run(value, 600, ground="found")]


def _reason(look: Look, code: str, params: Params) -> str:
    apart = {name: _apart(value) for name, value in params.items()}
    return say(look.language.code, f"lists.{code}", **apart)


def _listed(look: Look, row: ListLine) -> Text:
    """What stands in the list of a row that is as it should be; of two values, the other one."""
    if row.kept:
        name, _, listed = row.kept[0]
        words = QCoreApplication.translate("Preview", "{field}:")
        label = words.format(field=_field_label(look, name))
        return [f"{label} ", Run(said(name, listed, row.sex), 600, ground="found")]
    return shown(row.value) if row.value.startswith("+") else row.value


def _outcome(row: ListLine) -> str:
    if row.kind == "new":
        return _added(row.sex)
    parts = []
    if row.filled:
        names = ", ".join(field_words(name) for name in row.filled)
        parts.append(QCoreApplication.translate("Preview", "Gets {fields}").format(fields=names))
    for name, here, _ in row.kept:
        words = QCoreApplication.translate("Preview", "{field} stays {value}")
        parts.append(
            words.format(field=field_words(name), value=isolate(said(name, here, row.sex)))
        )
    if not parts:
        return QCoreApplication.translate("Preview", "Everything in it is here already")
    return ". ".join(part[:1].upper() + part[1:] for part in parts)


def _added(sex: str | None) -> str:
    if sex == "female":
        return QCoreApplication.translate("Preview", "Added", "a woman")
    if sex == "male":
        return QCoreApplication.translate("Preview", "Added", "a man")
    return QCoreApplication.translate("Preview", "Added", "anybody")


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
