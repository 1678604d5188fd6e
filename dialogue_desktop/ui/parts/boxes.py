"""Rows, columns, sheets and rules. Margins are leading, top, trailing, bottom and are mirrored
here, because Qt does not mirror a layout's margins."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from ..look import Look
from ..look.shapes import draw_panel
from ..look.tokens import SHEET_RADIUS
from .base import Part

Margins = int | tuple[int, int] | tuple[int, int, int, int]
STRETCH = "stretch"
Content = QWidget | QBoxLayout | int | str | tuple[QWidget, int] | None


class Box(Part):
    """A row or column that may have a ground, an outline and hairlines.

    ``margins``: one number, (vertical, horizontal) or (leading, top, trailing, bottom).
    """

    def __init__(
        self,
        look: Look,
        *contents: Content,
        vertical: bool = True,
        gap: int = 0,
        margins: Margins = 0,
        ground: str | None = None,
        line: str | None = None,
        radius: int = 0,
        dashed: bool = False,
        line_width: float = 1,
        top_line: bool = False,
        bottom_line: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self.ground, self.line = ground, line
        self._radius, self._dashed, self._line_width = radius, dashed, line_width
        self._top_line, self._bottom_line = top_line, bottom_line
        self._across = not vertical
        ways = QBoxLayout.Direction
        self.flow = QBoxLayout(ways.TopToBottom if vertical else ways.LeftToRight, self)
        self._gap, self._margins = gap, _four(margins)
        self._space()
        self.add(*contents)

    def add(self, *contents: Content) -> Box:
        """Append widgets; an int is a fixed space, ``"stretch"`` takes what is left, and
        (widget, n) stretches a widget."""
        for item in contents:
            if item is None:
                continue
            if isinstance(item, QWidget):
                self.flow.addWidget(item)
                self._hang(item)
            elif isinstance(item, QBoxLayout):
                self.flow.addLayout(item)
            elif isinstance(item, tuple):
                self.flow.addWidget(item[0], item[1])
                self._hang(item[0])
            elif isinstance(item, int):
                self.flow.addSpacing(self.look.px(item))
            else:
                self.flow.addStretch(1)
        return self

    def _hang(self, widget: QWidget) -> None:
        """In a row, fields stand on one line though only one of them has a note under it."""
        if self._across and getattr(widget, "hangs", False):
            self.flow.setAlignment(widget, Qt.AlignmentFlag.AlignTop)

    def clear(self) -> None:
        """Take everything out and let it go."""
        while (item := self.flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def set_margins(self, margins: Margins) -> None:
        self._margins = _four(margins)
        self._space()

    def refresh(self) -> None:
        self._space()
        super().refresh()

    def _space(self) -> None:
        leading, top, trailing, bottom = (self.look.px(n) for n in self._margins)
        left, right = (trailing, leading) if self.look.rtl else (leading, trailing)
        self.flow.setContentsMargins(left, top, right, bottom)
        self.flow.setSpacing(self.look.px(self._gap))

    def sizeHint(self) -> QSize:
        return self.flow.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.flow.minimumSize()

    def draw(self, p: QPainter, rect: QRectF) -> None:
        if self.ground or self.line:
            draw_panel(
                self.look,
                p,
                rect,
                self.ground,
                self.line,
                self._radius,
                self._line_width,
                self._dashed,
            )
        p.setPen(QPen(self.look.color("line"), 1))
        if self._top_line:
            p.drawLine(rect.topLeft() + QPointF(0, 0.5), rect.topRight() + QPointF(0, 0.5))
        if self._bottom_line:
            p.drawLine(rect.bottomLeft() - QPointF(0, 0.5), rect.bottomRight() - QPointF(0, 0.5))


def row(look: Look, *contents: Content, gap: int = 8, margins: Margins = 0) -> Box:
    """Widgets side by side in reading direction."""
    return Box(look, *contents, vertical=False, gap=gap, margins=margins)


def column(look: Look, *contents: Content, gap: int = 0, margins: Margins = 0) -> Box:
    """Widgets one under the other."""
    return Box(look, *contents, gap=gap, margins=margins)


class Sheet(Box):
    """A rounded panel on the ground: one-pixel line, no shadow."""

    def __init__(
        self,
        look: Look,
        *contents: Content,
        vertical: bool = True,
        gap: int = 0,
        margins: Margins = 20,
        ground: str = "sheet",
        line: str | None = "line",
    ) -> None:
        super().__init__(
            look,
            *contents,
            vertical=vertical,
            gap=gap,
            margins=margins,
            ground=ground,
            line=line,
            radius=SHEET_RADIUS,
        )


class Rule(Part):
    """A hairline between blocks, for decoration only."""

    silent = True

    def __init__(self, look: Look, vertical: bool = False, color: str = "line") -> None:
        super().__init__(look)
        self._color = color
        policy = QSizePolicy.Policy
        if vertical:
            self.setFixedWidth(1)
            self.setSizePolicy(policy.Fixed, policy.Expanding)
        else:
            self.setFixedHeight(1)
            self.setSizePolicy(policy.Expanding, policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return QSize(1, 1)

    def draw(self, p: QPainter, rect: QRectF) -> None:
        p.fillRect(rect, self.look.color(self._color))


def _four(margins: Margins) -> tuple[int, int, int, int]:
    if isinstance(margins, int):
        return margins, margins, margins, margins
    if len(margins) == 2:
        vertical, horizontal = margins
        return horizontal, vertical, horizontal, vertical
    return margins
