"""How the rows of a list are painted before it is imported."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from ...domain.phones import shown
from ...words import say
from ..look import Run, Setting, draw_line, first_strong, isolate
from ..look.lettering import plain
from ..look.shapes import draw_panel, mirrored
from ..look.tokens import RADIUS
from ..operations.lists import ListLine, Params
from ..parts import Cell
from .choices import field_words, said
from .offers import draw_offer, offer_of, offer_width
from .sayings import STEP, draw_saying, lines_taken

if TYPE_CHECKING:
    from ..look import Look, Text

ROW, SECTION = 51, 36
NUMBER, PERSON, VALUE = 40, 262, 178
"""Widths of the columns; what happens takes the rest."""


class SectionLine(NamedTuple):
    """What parts the rows of a preview: how many are of one kind, and how many of those stand
    above already, among the rows to look at; of these, how many are settled."""

    kind: str
    number: int
    above: int = 0


Shown = ListLine | SectionLine
_BESIDE = re.compile(" \\(\u2068.*?\u2069\\)")
_ICONS = {"look": ("warning", "look"), "known": ("participants", "ink2"), "new": ("plus", "good")}


def sections(
    lines: Sequence[ListLine], section: Callable[[ListLine], str] = attrgetter("section")
) -> list[Shown]:
    """Every row once, under the section it belongs to, the ones to look at first."""
    parted: dict[str, list[ListLine]] = {kind: [] for kind in _ICONS}
    for line in lines:
        parted[section(line)].append(line)
    looks = parted["look"]
    kinds = Counter(line.kind for line in lines)
    above = Counter(line.kind for line in looks)
    still = sum(line.open for line in looks)
    rows: list[Shown] = []
    for kind, own in parted.items():
        if kind == "look":
            title = SectionLine(kind, still, len(looks) - still)
        else:
            title = SectionLine(kind, kinds[kind], above[kind])
        rows += [title, *own] if own else []
    return rows


def preview_height(look: Look, row: Shown, width: int, active: bool) -> int:
    """The height of a row in pixels: what has to be told of it takes a line each."""
    if isinstance(row, SectionLine):
        return look.px(SECTION)
    if row.kind == "new" and not (row.told or row.maybe):
        return look.px(ROW)
    _, _, _, happens = columns(look, QRectF(0, 0, width, 0))
    room = happens.width() - offer_width(look, offer_of(row), Cell(selected=True))
    lines = sum(lines_taken(look, words, room) for _, words in _sayings(look, row))
    return look.px(max(ROW, STEP * lines + 9))


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
            settled = self.tr("%n settled", "", row.above) if row.above else ""
            if not row.number:
                return self.tr("Nothing left to look at"), settled
            title = self.tr("%n rows to look at", "", row.number)
            note = self.tr("they do not hold up the others")
            return title, f"{note} · {settled}" if settled else note
        above = self.tr("%n of them above", "", row.above) if row.above else ""
        if row.kind == "known":
            title = self.tr("%n people known already", "", row.number)
            note = self.tr("recognised, so not counted twice")
            return title, f"{note} · {above}" if above else note
        return self.tr("%n new people", "", row.number), above


def _paint_section(look: Look, p: QPainter, rect: QRectF, row: SectionLine) -> None:
    draw_panel(look, p, rect.adjusted(3, 3, -3, -3), "sunk", None, RADIUS)
    icon, ink = _ICONS[row.kind] if row.kind != "look" or row.number else ("check", "good")
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
    offer = offer_of(row)
    room = happens.width() - offer_width(look, offer, Cell(selected=True))
    happens = mirrored(look, QRectF(happens.left(), rect.top(), room, 0), happens)
    _paint_sayings(look, p, _sayings(look, row), value, happens, rect.center().y())
    if offer is not None:
        draw_offer(look, p, rect, offer, cell)


def _paint_sayings(
    look: Look,
    p: QPainter,
    sayings: Sequence[tuple[Text, str]],
    value: QRectF,
    happens: QRectF,
    middle: float,
) -> None:
    """What stands in the list and what happens with it, beside each other: a line each, or as
    many as it takes."""
    step = look.px(STEP)
    counts = [lines_taken(look, words, happens.width()) for _, words in sayings]
    top = middle - step * sum(counts) / 2
    for (stands, words), count in zip(sayings, counts, strict=True):
        left = QRectF(value.left(), top, value.width(), step)
        right = QRectF(happens.left(), top, happens.width(), step * count)
        draw_line(look, p, left, stands, Setting(15, direction="auto"))
        draw_saying(look, p, right, words)
        top += step * count


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
    name, ink = (row.name or nameless), "ink" if row.name and row.kind != "left" else "ink3"
    note: Text = row.place
    if row.correction.values and row.kind != "left":
        corrected = QCoreApplication.translate("Preview", "corrected")
        note = [f"{row.place} · " if row.place else "", Run(f"✓ {corrected}", 600, color="good")]
    if not note:
        draw_line(look, p, rect, name, Setting(15, 600, ink, direction="auto"))
        return
    middle = rect.center().y() + 1
    upper = QRectF(rect.left(), middle - look.px(22), rect.width(), look.px(23))
    lower = QRectF(rect.left(), middle + look.px(1), rect.width(), look.px(20))
    draw_line(look, p, upper, name, Setting(15, 600, ink, direction="auto"))
    draw_line(look, p, lower, note, Setting(13, color="ink2"))


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
    if code == "left_out":
        return ""
    if not value:
        return [Run(QCoreApplication.translate("Preview", "nothing there"), color="ink3")]
    if code == "duplicate_row":
        words = QCoreApplication.translate("Preview", "row {number}")
        before, after = words.split("{number}")
        return [before, Run(value, 600, ground="found"), after]
    return [Run(value, 600, ground="found")]


def _reason(look: Look, code: str, params: Params) -> str:
    """Why something is not taken; what stands beside it in brackets is not said twice."""
    apart = {name: _apart(value) for name, value in params.items()}
    return _BESIDE.sub("", say(look.language.code, f"lists.{code}", **apart))


def _listed(look: Look, row: ListLine) -> Text:
    """What stands in the list of a row that is as it should be; of two values, the other one."""
    if row.kept:
        name, _, listed = row.kept[0]
        words = QCoreApplication.translate("Preview", "{field}:")
        label = words.format(field=_field_label(look, name))
        return [f"{label} ", Run(said(name, listed, row.sex), 600, ground="found")]
    written = [said(name, text, row.sex) for name, text in row.correction.values.items() if text]
    if written:
        return ", ".join(map(isolate, written))
    return shown(row.value) if row.value.startswith("+") else row.value


def _outcome(row: ListLine) -> str:
    if row.kind == "new":
        return _new(row)
    parts = []
    if row.correction.person:
        parts.append(QCoreApplication.translate("Preview", "Somebody who is here already"))
    if row.filled:
        over = {name for name, *_ in row.over}
        names = ", ".join(field_words(name) for name in row.filled if name not in over)
        if names:
            words = QCoreApplication.translate("Preview", "Gets {fields}")
            parts.append(words.format(fields=names))
    for name, here, listed in row.over:
        words = QCoreApplication.translate("Preview", "{field}: {listed} instead of {here}")
        parts.append(
            words.format(
                field=field_words(name),
                listed=isolate(said(name, listed, row.sex)),
                here=isolate(said(name, here, row.sex)),
            )
        )
    for name, here, _ in row.kept:
        words = QCoreApplication.translate("Preview", "{field} stays {value}")
        parts.append(
            words.format(field=field_words(name), value=isolate(said(name, here, row.sex)))
        )
    if not parts:
        return QCoreApplication.translate("Preview", "Everything in it is here already")
    return ". ".join(part[:1].upper() + part[1:] for part in parts)


def _new(row: ListLine) -> str:
    """Somebody is added; perhaps although somebody like them is here."""
    if row.correction.another:
        return QCoreApplication.translate("Preview", "Added, beside the person who is here already")
    if row.maybe is not None:
        words = QCoreApplication.translate(
            "Preview", "Perhaps {name}, who is here already: you decide afterwards"
        )
        return words.format(name=isolate(row.maybe.name))
    return _added(row.sex)


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
    offer = offer_of(row)
    told = (
        f"{plain(stands)}: {words}" if stands else words for stands, words in _sayings(look, row)
    )
    words = f"{row.number} {row.name}: {' '.join(told)}"
    return f"{words} {offer.words}" if offer is not None else words
