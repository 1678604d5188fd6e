"""Pointing at a text that had no room shows the whole of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QHelpEvent, QPainter, QPixmap, QTextLayout
from PySide6.QtWidgets import QToolTip

from ..look import Look
from ..look.language import isolate
from .base import Part


class _Pointed:
    """A proofreader that keeps what is cut under a point."""

    def __init__(self, at: QPointF) -> None:
        self._at, self.whole = at, ""

    def __call__(
        self, p: QPainter, text: str, layout: QTextLayout, origin: QPointF, room: QRectF
    ) -> None:
        if layout.text() != text and p.worldTransform().mapRect(room).contains(self._at):
            self.whole = text


def cut_text(look: Look, paint: Callable[[], object], at: QPointF) -> str:
    """The whole of a text that ``paint`` has no room for at a point; empty when nothing is cut."""
    look.proofreader = pointed = _Pointed(at)
    try:
        paint()
    finally:
        look.proofreader = None
    return pointed.whole


def _show(event: QEvent, part: _Told) -> bool:
    """Show beside the pointer what had no room under it, when that is what an event asks for;
    whether there was anything to show."""
    if not isinstance(event, QHelpEvent) or event.type() != QEvent.Type.ToolTip:
        return False
    whole = part.whole_text(event.pos())
    if whole:
        QToolTip.showText(event.globalPos(), isolate(whole))
    return bool(whole)


class _Told(Protocol):
    def whole_text(self, at: QPoint) -> str: ...


class Pointable(Part):
    """A part whose texts may be longer than there is room."""

    def whole_text(self, at: QPoint) -> str:
        """What is written at a point, when there was no room for all of it."""
        return cut_text(self.look, self._paint_nowhere, QPointF(at))

    def _paint_nowhere(self) -> None:
        nowhere = QPixmap(1, 1)
        p = QPainter(nowhere)
        self.draw(p, QRectF(self.rect()))
        p.end()

    def event(self, event: QEvent) -> bool:
        return _show(event, self) or super().event(event)


class PointableRows:
    """The same for a list or table that paints its rows on its viewport: named before Qt's."""

    look: Look

    def whole_text(self, at: QPoint) -> str:
        """What is written at a point of the rows, when there was no room for all of it."""
        viewport = self.viewport()  # type: ignore[attr-defined]
        return cut_text(self.look, lambda: viewport.grab(QRect(at, QSize(1, 1))), QPointF(at))

    def viewportEvent(self, event: QEvent) -> bool:
        shown = _show(event, self)
        return shown or super().viewportEvent(event)  # type: ignore[misc]
