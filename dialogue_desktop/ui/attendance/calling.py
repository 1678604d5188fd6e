"""The roll-call and what stands around it: half-days above, how the half-day stands beside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ..page import PageHead
from ..parts import Box, Button, IconButton, Line, Sheet, Words, column, row
from .glimpse import MiniGrid
from .halfdays import HalfDays
from .rollcall import RollCall
from .tally import Gauge, Tally

if TYPE_CHECKING:
    from ..look import Look
    from .closing import Closing

_RIGHT = 326
_ROOMY = 1_100
"""So wide, what stands above has words."""


class Calling(Box):
    """Little room: no title, no right column; what they hold stands beside the picker."""

    def __init__(self, look: Look, title: Words, note: Words, closing: Closing) -> None:
        super().__init__(look, gap=10)
        self.sheet_button = Button(
            look, lambda: self.tr("Sign-in sheet"), icon="print", key="Ctrl P"
        )
        self.calls_button = Button(look, lambda: self.tr("Call list"), icon="phone", key="F4")
        self.calls_icon = IconButton(look, "phone", lambda: self.tr("Call list"))
        self.head = PageHead(
            look, title, note, self.calls_button, self.calls_icon, self.sheet_button,
            closing.button,
        )  # fmt: skip
        self.days = HalfDays(look)
        self.call = RollCall(look)
        self.tally = Tally(look)
        self.glimpse = MiniGrid(look)
        self.grid_button = Button(look, lambda: self.tr("Whole grid"), "link", size=14, height=26)
        words = Line(look, lambda: self.tr("Half-days"), 15, 600)
        self.glimpse_sheet = Sheet(
            look, row(look, (words, 1), self.grid_button), (self.glimpse, 1),
            margins=(20, 6, 17, 10), gap=2,
        )  # fmt: skip
        self.right = column(look, self.tally, (self.glimpse_sheet, 1), gap=12)
        self.right.flow.addStretch(0)
        middle = row(look, (self.call, 1), self.right, gap=16)
        self.add(self.head, self._bar(closing), (middle, 1))
        self._connect()
        self.fit()

    def _bar(self, closing: Closing) -> QWidget:
        """The picker; where there is little room the gauge and the actions stand beside it."""
        look = self.look
        self.gauge = Gauge(look)
        self.back = IconButton(look, "previous", lambda: self.tr("Previous half-day"), framed=False)
        self.forth = IconButton(look, "next", lambda: self.tr("Next half-day"), framed=False)
        self.small_rest = IconButton(look, "check", lambda: self.tr("Mark the rest"))
        self.small_grid = IconButton(look, "grid", lambda: self.tr("Whole grid"))
        self.small_calls = IconButton(look, "phone", lambda: self.tr("Call list"))
        self.small_sheet = IconButton(look, "print", lambda: self.tr("Sign-in sheet"))
        beside = row(
            look, "stretch", self.gauge, 8, self.small_rest, self.small_grid, self.small_calls,
            self.small_sheet, closing.small, gap=2,
        )  # fmt: skip
        self.small = (self.back, self.forth, beside)
        return row(look, self.back, (self.days, 1), self.forth, (beside, 1), gap=0)

    def _connect(self) -> None:
        self.back.clicked.connect(lambda: self.days.step(-1))
        self.forth.clicked.connect(lambda: self.days.step(1))
        self.grid_button.setToolTip("Ctrl G")
        self.tally.rest_button.setToolTip("Ctrl R")
        for icon, key in (
            (self.calls_icon, "F4"), (self.small_calls, "F4"), (self.small_sheet, "Ctrl P"),
            (self.small_grid, "Ctrl G"), (self.small_rest, "Ctrl R"),
        ):  # fmt: skip
            icon.tell_key(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters typed beside the line are meant for it; Esc leads back to it."""
        beside = not self.call.quick.line.hasFocus()
        if beside and event.key() == Qt.Key.Key_Escape:
            self.call.quick.setFocus()
        elif beside and event.text().isalpha():
            self.call.quick.setFocus()
            QCoreApplication.sendEvent(self.call.quick.line, event)
        else:
            super().keyPressEvent(event)

    def refresh(self) -> None:
        super().refresh()
        if hasattr(self, "small"):
            self.fit()

    def fit(self) -> None:
        """Show what there is room for."""
        compact = self.look.compact
        for widget in self.small:
            widget.setVisible(compact)
        self.days.setMaximumWidth(self.look.px(368) if compact else 16_777_215)
        self.head.setVisible(not compact)
        self.right.setVisible(not compact)
        self.right.setFixedWidth(self.look.px(_RIGHT))
        roomy = self.width() >= self.look.px(_ROOMY)
        self.calls_button.setVisible(roomy)
        self.calls_icon.setVisible(not roomy)
        self.call.how.setVisible(not compact)
        self._fit_glimpse()

    def _fit_glimpse(self) -> None:
        """On a low screen the right column drops its last block."""
        room = self.call.height() - self.tally.sizeHint().height() - self.look.px(12)
        self.glimpse_sheet.setVisible(room >= self.look.px(112))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
        QTimer.singleShot(0, self, self._fit_glimpse)
