"""What somebody sees of a window whose eyes are not the best: how much words stand out from what
they are set on, and where the keyboard is."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTextLayout
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from dialogue_desktop.ui.look import Look
from dialogue_desktop.ui.look.shapes import draw_ring

LARGE, LARGE_AND_BOLD = 24, 18.66
"""Pixels from which on letters need less contrast."""
_NEAR = 48
"""So far the strongest pixel of thin letters may be from their ink, in red, green and blue."""
RING = 40
"""So many pixels at least change where the keyboard comes to."""


def luminance(color: QColor) -> float:
    """How light a colour is, as the guidelines for accessible content measure it."""
    parts = (color.redF(), color.greenF(), color.blueF())
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """How much two colours stand out from each other, from 1 to 21."""
    lights = sorted((luminance(one), luminance(other)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


@dataclass
class Reader:
    """Given to a look while a window is painted once: which words are set where, in what ink."""

    window: QWidget
    words: list[tuple[str, QRect, QColor, bool]] = field(default_factory=list)

    def __call__(self, p: QPainter, text: str, layout: QTextLayout, origin: Any, room: Any) -> None:
        widget = p.device()
        if not isinstance(widget, QWidget) or not text.strip() or widget.window() != self.window:
            return
        box = layout.boundingRect().translated(origin)
        if layout.lineCount() == 1:  # of two lines, the longer one says how wide they are
            box.setWidth(layout.lineAt(0).naturalTextWidth())
        seen = widget.visibleRegion().boundingRect()
        place = p.worldTransform().mapRect(box).toRect().intersected(seen)
        place.translate(widget.mapTo(self.window, QPoint(0, 0)))
        if _lies_under(self.window, widget, place.center()):
            return
        size, bold = layout.font().pixelSize(), layout.font().weight() >= 600
        large = size >= LARGE or (bold and size >= LARGE_AND_BOLD)
        ink = p.pen().color()
        ink.setAlphaF(ink.alphaF() * p.opacity())
        self.words.append((text, place, ink, large))


def _lies_under(window: QWidget, widget: QWidget, point: QPoint) -> bool:
    """Whether something else was laid over a place, through which it shines at most."""
    top = window.childAt(point)
    return not (
        top is None or top is widget or top.isAncestorOf(widget) or widget.isAncestorOf(top)
    )


def faint(window: QWidget, look: Look) -> list[str]:
    """Words that stand out too little from what they are set on."""
    reader = look.proofreader = Reader(window)
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    look.proofreader = None
    pixels = _pixels(picture)
    found = []
    for text, place, ink, large in reader.words:
        ground = _ground(pixels, place)
        if ground is None or not _is_there(pixels, place, _over(ink, ground)):
            continue  # it is out of sight, or something lies over it
        told = contrast(_over(ink, ground), ground)
        if told < (3.0 if large else 4.5):
            found.append(f"{told:.1f} {ink.name()} on {ground.name()}: {text!r}")
    return list(dict.fromkeys(found))


def _pixels(picture: QImage) -> Any:
    """The colours of a picture, kept when the picture goes."""
    flat = np.frombuffer(picture.constBits(), np.uint32).copy()
    return flat.reshape(picture.height(), picture.bytesPerLine() // 4)


def _part(pixels: Any, place: QRect) -> Any:
    return pixels[
        max(0, place.top()) : max(0, place.bottom() + 1),
        max(0, place.left()) : max(0, place.right() + 1),
    ]


def _is_there(pixels: Any, place: QRect, ink: QColor) -> bool:
    """Whether something in a place has about the colour of the ink."""
    part = _part(pixels, place)
    parts = np.stack([part >> 16 & 255, part >> 8 & 255, part & 255]).astype(int)
    away = np.abs(parts - np.array(ink.getRgb()[:3]).reshape(3, 1, 1)).sum(axis=0)
    return bool((away < _NEAR).any())


def _ground(pixels: Any, place: QRect) -> QColor | None:
    """The colour that most of a place has: letters cover less than half of it."""
    part = _part(pixels, place)
    if not part.size:
        return None
    colors, counts = np.unique(part, return_counts=True)
    return QColor.fromRgb(int(colors[counts.argmax()]))


def _over(ink: QColor, ground: QColor) -> QColor:
    """A colour that lets some of its ground through."""
    share = ink.alphaF()
    mixed = [
        share * own + (1 - share) * under
        for own, under in zip(ink.getRgbF()[:3], ground.getRgbF()[:3], strict=True)
    ]
    return QColor.fromRgbF(*mixed)


def ringless(window: QWidget, widgets: list[QWidget]) -> list[str]:
    """Widgets of which nobody would see that the keyboard is there."""
    found = []
    for widget in widgets:
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()  # what lies out of sight is scrolled to
        place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(-60, -60, 60, 60)
        place &= window.rect()
        middle = widget.mapTo(window, widget.rect().center())
        if not widget.hasFocus() or place.isEmpty() or _lies_under(window, widget, middle):
            continue
        there = _pixels(_shot(window, place))
        widget.clearFocus()
        if int(np.count_nonzero(_pixels(_shot(window, place)) != there)) < RING:
            found.append(f"{type(widget).__name__} {widget.accessibleName()!r}")
    return found


@contextmanager
def rings() -> Iterator[list[str]]:
    """Every ring that is painted meanwhile, by what it is painted on: one says where the keyboard
    is, and two would say nothing."""
    found: list[str] = []

    def note(frame: Any, event: str, _: Any) -> None:
        if event == "call" and frame.f_code is draw_ring.__code__:
            widget = frame.f_locals["p"].device()
            if isinstance(widget, QWidget) and not widget.visibleRegion().isEmpty():
                found.append(f"{type(widget).__name__} {widget.accessibleName()!r}")

    sys.setprofile(note)
    try:
        yield found
    finally:
        sys.setprofile(None)


def _shot(window: QWidget, place: QRect) -> QImage:
    return window.grab(place).toImage().convertToFormat(QImage.Format.Format_RGB32)


def unreachable(window: QWidget) -> list[str]:
    """Buttons and fields that lie partly out of the window and can't be scrolled to."""
    found = []
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, QAbstractButton | QLineEdit | QPlainTextEdit):
            continue
        if not widget.isVisible() or _is_scrolled(widget):
            continue
        place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
        if not window.rect().adjusted(-4, -4, 4, 4).contains(place):
            found.append(f"out of the window: {type(widget).__name__} {widget.accessibleName()!r}")
    return found


def _is_scrolled(widget: QWidget) -> bool:
    holder = widget.parentWidget()
    while holder is not None and not isinstance(holder, QAbstractScrollArea):
        holder = holder.parentWidget()
    return holder is not None
