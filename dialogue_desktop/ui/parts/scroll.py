"""Scrolling with a thin bar, and without a frame."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
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
        with smooth(QPainter(self)) as p:
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(self._look.color("edge", 0.8 if self.underMouse() else 0.55))
            if self.orientation() == Qt.Orientation.Vertical:
                thin = QRectF(self.width() / 2 - 2.5, handle.top() + 2, 5, handle.height() - 4)
            else:
                thin = QRectF(handle.left() + 2, self.height() / 2 - 2.5, handle.width() - 4, 5)
            p.drawRoundedRect(thin, 2.5, 2.5)


class BarOver(ThinBar):
    """A bar that lies over the trailing edge of what it scrolls: a list that is longer than its
    place stays as wide as what stands above it. It follows the list's own bar, which is hidden."""

    def __init__(self, look: Look, area: QAbstractScrollArea) -> None:
        super().__init__(look, Qt.Orientation.Vertical)
        self._area, self._own = area, area.verticalScrollBar()
        self.setParent(area)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, False)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._own.rangeChanged.connect(self._follow)
        self._own.valueChanged.connect(self._follow)
        self.valueChanged.connect(self._own.setValue)
        area.viewport().installEventFilter(self)
        self._follow()

    def _follow(self) -> None:
        """Where the list is; only a person who moves this bar moves the list."""
        own, speaks = self._own, self.blockSignals(True)
        self.setRange(own.minimum(), own.maximum())
        self.setPageStep(own.pageStep())
        self.setSingleStep(own.singleStep())
        self.setValue(own.value())
        self.blockSignals(speaks)
        self.setVisible(own.maximum() > own.minimum())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place()
        return False

    def _place(self) -> None:
        """Clear of the corners of the sheet that the list is."""
        within, wide = self._area.viewport().geometry(), self.sizeHint().width()
        left = within.left() if self._look.rtl else within.right() + 1 - wide
        self.setGeometry(left, within.top() + 4, wide, within.height() - 8)
        self.setPageStep(self._own.pageStep())


def thin_bars(look: Look, area: QAbstractScrollArea, over: bool = False) -> None:
    """Give a scrolling widget thin bars, no frame and no ground of its own; the upright one lies
    beside what it scrolls, or over it."""
    area.setFrameShape(QFrame.Shape.NoFrame)
    if over:
        BarOver(look, area)
    else:
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
