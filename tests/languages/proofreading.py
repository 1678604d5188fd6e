"""What a screen looks like to somebody who reads every word of it: what is cut, spilled, squeezed
or never translated."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout
from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit, QWidget

from dialogue_desktop.ui.parts.button import Pressable

from .interpreter import Interpreter, outside

SPILL = 1.5
"""Pixels that letters may reach over an edge: the round of an e, a rounded width."""
NOTE = 14
"""The size of what is said beside something, in pixels of the design."""
_WORD = re.compile(r"[^\W\d_]{2}")
_SIGNS = re.compile("[\u200e\u200f\u2066-\u2069]")
_BLANK = re.compile(r"\{[^}]*\}|%n")


@dataclass(frozen=True)
class Painted:
    """One text on one widget, in the coordinates of that widget."""

    widget: QWidget
    text: str
    shown: str
    room: QRectF
    ink: QRectF
    clip: QRectF | None
    font: QFont
    broken: bool

    @property
    def where(self) -> str:
        named = self.widget.parent() if _scrolls(self.widget) else self.widget
        return f"{type(named).__name__} {self.text!r}"


@dataclass
class Proofreader:
    """Given to a look while a screen is painted once."""

    painted: list[Painted] = field(default_factory=list)

    def __call__(
        self, p: QPainter, text: str, layout: QTextLayout, origin: QPointF, room: QRectF
    ) -> None:
        widget = p.device()
        if not isinstance(widget, QWidget) or not text:
            return
        place = p.worldTransform()
        clip = place.mapRect(p.clipBoundingRect()) if p.hasClipping() else None
        ink = place.mapRect(_ink(layout).translated(origin))
        self.painted.append(
            Painted(
                widget,
                text,
                layout.text(),
                place.mapRect(room),
                ink,
                clip,
                layout.font(),
                _broken(layout),
            )
        )


def _ink(layout: QTextLayout) -> QRectF:
    """Where the letters are: fonts claim more above and below."""
    ink = QRectF()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        box, base = line.naturalTextRect(), line.y() + line.ascent()
        box.setWidth(min(box.width(), line.horizontalAdvance() + 1))
        if layout.lineCount() == 1:
            tight = _tight(layout.font().toString(), layout.text(), layout.font())
            box.setTop(base + tight.top())
            box.setBottom(base + tight.bottom())
        else:
            size = layout.font().pixelSize()
            box.setTop(base - size * 0.75)
            box.setBottom(base + size * 0.22)
        ink = ink.united(box)
    return ink


_TIGHT: dict[tuple[str, str], QRectF] = {}


def _tight(name: str, text: str, font: Any) -> QRectF:
    if (name, text) not in _TIGHT:
        _TIGHT[name, text] = QFontMetricsF(font).tightBoundingRect(text)
    return _TIGHT[name, text]


def _broken(layout: QTextLayout) -> bool:
    """Whether a line ends within a word that is no longer than a file name."""
    text = layout.text()
    ends = [layout.lineAt(number).textStart() for number in range(1, layout.lineCount())]
    return any(text[end - 1].isalpha() and text[end].isalpha() for end in ends)


def _scrolls(widget: QWidget) -> bool:
    return isinstance(widget.parent(), QAbstractScrollArea)


def cut(painted: list[Painted], interpreter: Interpreter) -> list[str]:
    """Texts that were shortened, run over their place or over the edge of their widget."""
    found = []
    for each in filter(_seen, painted):
        if each.shown != each.text and not _is_hint(each):
            if _is_said(each.text, interpreter):
                found.append(f"{'note' if _is_note(each) else 'words'} cut: {each.where}")
            elif not _shown_when_pointed_at(each):
                found.append(f"cut, and not shown when pointed at: {each.where}")
        elif each.ink.width() > each.room.width() + SPILL:
            found.append(f"wider than its place: {each.where}")
        elif _outside(each):
            found.append(f"over the edge: {each.where}")
        if each.broken:
            found.append(f"broken within a word: {each.where}")
    return found


def _is_note(each: Painted) -> bool:
    """Whether a text is said beside something: small and light, and shown when pointed at."""
    holder = each.widget.parent() if _scrolls(each.widget) else each.widget
    size = NOTE * holder.look.text_size  # type: ignore[attr-defined]
    light = each.font.pixelSize() <= size + 1 and each.font.weight() < QFont.Weight.DemiBold
    return light and _shown_when_pointed_at(each)


def _is_hint(each: Painted) -> bool:
    """The hint of an empty field is measured with its field."""
    return any(line.placeholderText() == each.text for line in each.widget.findChildren(QLineEdit))


def _outside(each: Painted) -> bool:
    edges = [QRectF(each.widget.rect()), *([each.clip] if each.clip is not None else [])]
    for edge in edges:
        if each.ink.left() < edge.left() - SPILL or each.ink.right() > edge.right() + SPILL:
            return True
    if _scrolls(each.widget):
        return False
    edge = edges[0]
    return each.ink.top() < edge.top() - SPILL or each.ink.bottom() > edge.bottom() + SPILL


def _seen(each: Painted) -> bool:
    """Whether more than an edge of a text is in view: rows scroll."""
    return each.room.intersected(QRectF(each.widget.rect())).height() > 4


def _is_said(text: str, interpreter: Interpreter) -> bool:
    """Whether a text is the program's own, with its blanks filled in."""
    if interpreter.pseudo:
        return not _WORD.search(outside(text))
    bare = _SIGNS.sub("", text)
    return any(
        2 * letters >= sum(map(str.isalpha, bare)) and pattern.fullmatch(bare)
        for letters, pattern in map(_pattern, interpreter.said.values())
    )


@cache
def _pattern(said: str) -> tuple[int, re.Pattern[str]]:
    """How many letters of its own a sentence has, and what it reads like filled in. Of a frame
    such as "{name} on {date}" it is what fills it that counts."""
    parts = _BLANK.split(_SIGNS.sub("", said))
    own = sum(map(str.isalpha, "".join(parts)))
    return own, re.compile("(?s:" + ".*".join(map(re.escape, parts)) + ")")


def _shown_when_pointed_at(each: Painted) -> bool:
    """Whether pointing at a cut text shows the whole, in the widget's own words or all of it."""
    bare = _SIGNS.sub("", each.text)
    view = each.widget.parent() if _scrolls(each.widget) else each.widget
    whole = getattr(view, "whole_text", None)
    at = each.room.intersected(QRectF(each.widget.rect())).center().toPoint()
    told = [each.widget.toolTip(), *([whole(at)] if whole is not None else [])]
    return any(bare in _SIGNS.sub("", words) for words in told)


def squeezed(window: QWidget) -> list[str]:
    """Widgets with less room than their words need, or over the edge of what holds them."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window) or widget.visibleRegion().isEmpty():
            continue
        name = f"{type(widget).__name__} {widget.accessibleName()!r}"
        if isinstance(widget, Pressable) and widget.width() < widget.minimumSizeHint().width():
            found.append(f"squeezed: {name}")
        if isinstance(widget, QLineEdit) and _hint_width(widget) > widget.width():
            found.append(f"hint cut: {widget.placeholderText()!r}")
        holder = widget.parentWidget()
        if holder is not None and not widget.isWindow() and not _scrolls(widget):
            edge = holder.rect().adjusted(-4, -4, 4, 4)
            if not _scrolls(holder) and not edge.contains(widget.geometry()):
                found.append(f"over the edge of its {type(holder).__name__}: {name}")
    return found


def _hint_width(line: QLineEdit) -> float:
    if line.text():
        return 0
    margins = line.textMargins()
    letters = QFontMetricsF(line.font()).horizontalAdvance(line.placeholderText())
    return letters + margins.left() + margins.right() + 4


def overlapping(window: QWidget) -> list[str]:
    """Neighbours of one layout that stand on each other: there was too little height or width."""
    found = []
    for holder in [window, *window.findChildren(QWidget)]:
        layout = holder.layout()
        if layout is None or "Stacked" in type(layout).__name__ or not holder.isVisibleTo(window):
            continue
        items = [layout.itemAt(i).widget() for i in range(layout.count())]
        seen = [w for w in items if w is not None and w.isVisibleTo(window)]
        for place, first in enumerate(seen):
            for other in seen[place + 1 :]:
                common = first.geometry().intersected(other.geometry())
                if common.width() > 4 and common.height() > 4:
                    names = f"{type(first).__name__} and {type(other).__name__}"
                    found.append(f"on each other in {type(holder).__name__}: {names}")
    return found
