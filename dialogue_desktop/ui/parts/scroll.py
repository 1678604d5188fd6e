"""Scrolling with a thin bar, and without a frame."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QFrame,
    QScrollArea,
    QScrollBar,
    QStyle,
    QStyleOptionSlider,
    QWidget,
)

from ..look import Look
from ..look.shapes import smooth


class ThinBar(QScrollBar):
    """A scroll bar of ten pixels that is only its handle."""

    def __init__(self, look: Look, orientation: Qt.Orientation) -> None:
        super().__init__(orientation)
        self._look = look
        look.changed.connect(self.update)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(10, 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ScrollBarSlider
        control = QStyle.ComplexControl.CC_ScrollBar
        handle = QRectF(self.style().subControlRect(control, option, part, self))
        if self.maximum() == self.minimum():
            return
        p = smooth(QPainter(self))
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(self._look.color("edge", 0.8 if self.underMouse() else 0.55))
        if self.orientation() == Qt.Orientation.Vertical:
            thin = QRectF(self.width() / 2 - 2.5, handle.top() + 2, 5, handle.height() - 4)
        else:
            thin = QRectF(handle.left() + 2, self.height() / 2 - 2.5, handle.width() - 4, 5)
        p.drawRoundedRect(thin, 2.5, 2.5)
        p.end()


def thin_bars(look: Look, area: QAbstractScrollArea) -> None:
    """Give a scrolling widget thin bars, no frame and no ground of its own."""
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setVerticalScrollBar(ThinBar(look, Qt.Orientation.Vertical))
    area.setHorizontalScrollBar(ThinBar(look, Qt.Orientation.Horizontal))
    area.setAutoFillBackground(False)
    area.viewport().setAutoFillBackground(False)


class Scroll(QScrollArea):
    """One widget that may be taller than its place; it is never scrolled sideways."""

    def __init__(self, look: Look, widget: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(ThinBar(look, Qt.Orientation.Vertical))
        # A viewport of our own has no ground, and asking for Qt's would load every widget type.
        self.setViewport(QWidget())
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(widget)
        widget.setAutoFillBackground(False)
