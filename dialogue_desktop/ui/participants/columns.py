"""What the columns of a list hold: shown, and said otherwise by whoever knows better."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from ...words import say
from ..look import Setting, draw_line, text_width
from ..look.shapes import draw_panel, draw_ring, mirrored
from ..look.tokens import RADIUS, RING
from ..operations.lists import ColumnLine
from ..parts import Choice, Option, thin_bars

if TYPE_CHECKING:
    from ..look import Look

FIELDS = (
    None, "name", "name_ar", "given_name", "family_name", "phone", "email", "commune", "province",
    "region", "role", "function", "organisation", "sex", "birth_year", "age_band", "area",
    "disability", "remark",
)  # fmt: skip
"""What a column can be said to hold, what is asked for most often first; None is not taken."""

_NARROW, _WIDE, _TALL, _GAP = 138, 240, 54, 2
_AROUND = 12 + 10 + 2 * (16 + 6) + 2
"""What stands around the words of a column: its insets and its two signs."""
_MOST = 60
"""Nobody looks through more columns than this; those that are taken are shown in any case."""


class ColumnMenu(Choice):
    """A column: its heading, and a list of what it may hold. ``stepped(by)`` goes to the next."""

    stepped = Signal(int)
    focused = Signal()

    def __init__(self, look: Look, column: ColumnLine) -> None:
        self.column = column
        super().__init__(look, lambda: self.column.heading or self.column.letter, [])
        self.show_column(column)

    def show_column(self, column: ColumnLine) -> None:
        """Show a column as it is read now."""
        self.column, self.value = column, column.field
        fields = FIELDS if column.field in FIELDS else (*FIELDS, column.field)
        self.show_options([self._option(field) for field in fields])

    def _option(self, field: str | None) -> Option:
        language = self.look.language
        return Option(field, lambda: say(language.code, f"lists.field.{field or 'none'}"))

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(_WIDE), self.look.px(_TALL) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        words = text_width(self.look, self._held(), 14, 600) + self.look.px(_AROUND) + 2 * RING
        return QSize(max(self.look.px(_NARROW), math.ceil(words)), self.sizeHint().height())

    def _held(self) -> str:
        """What the column is read as."""
        return say(self.look.language.code, f"lists.field.{self.value or 'none'}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys, forward = Qt.Key, -1 if self.look.rtl else 1
        if event.key() in (keys.Key_Left, keys.Key_Right):
            self.stepped.emit(forward if event.key() == keys.Key_Right else -forward)
        elif event.key() in (keys.Key_Up, keys.Key_Down):
            self.open_list()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def draw(self, p: QPainter, rect: QRectF) -> None:
        look, focused = self.look, self.hasFocus()
        box = rect.adjusted(RING, RING, -RING, -RING)
        if focused:
            draw_ring(look, p, rect)
        edge = "accent" if focused else "line"
        draw_panel(look, p, box, "sunk", edge, RADIUS, 2 if focused else 1)
        inner = box.adjusted(look.px(12), look.px(5), -look.px(10), -look.px(5))
        half, side = inner.height() / 2, look.px(16)
        upper = QRectF(inner.left(), inner.top(), inner.width(), half)
        lower = upper.translated(0, half)
        heading = self.column.heading or self.column.letter
        draw_line(look, p, upper, heading, Setting(13, color="ink2", direction="auto"))
        arrow = QRectF(lower.left(), lower.center().y() - side / 2, side, side)
        look.icon(p, "forward", mirrored(look, arrow, lower), "ink3")
        down = QRectF(lower.right() - side, arrow.top(), side, side)
        look.icon(p, "down", mirrored(look, down, lower), "ink2")
        ink = "ink2" if self.value in (None, "number") else "good"
        words = lower.adjusted(side + look.px(6), 0, -side - look.px(6), 0)
        draw_line(look, p, mirrored(look, words, lower), self._held(), Setting(14, 600, ink))


class ColumnStrip(QScrollArea):
    """The columns of a list side by side. ``chosen(index, field)`` when a person said of one
    what it holds."""

    chosen = Signal(int, object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.menus: list[ColumnMenu] = []
        thin_bars(look, self)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._fit)

    def show_columns(self, found: Sequence[ColumnLine]) -> None:
        """Show columns; where they are the same ones, the keyboard stays where it is."""
        shown = [one for place, one in enumerate(found) if place < _MOST or one.field]
        if [one.index for one in shown] == [menu.column.index for menu in self.menus]:
            for menu, column in zip(self.menus, shown, strict=True):
                menu.show_column(column)
        else:
            self._build(shown)
        self._fit()

    def begin(self) -> None:
        """Let the first column that is not taken have the keys, or else the first one."""
        free = next((menu for menu in self.menus if menu.value is None), None)
        menu = free or next(iter(self.menus), None)
        if menu is not None:
            menu.setFocus()

    def _build(self, shown: Sequence[ColumnLine]) -> None:
        body = QWidget()
        flow = QHBoxLayout(body)
        flow.setContentsMargins(0, 0, 0, 0)
        flow.setSpacing(_GAP)
        self.menus = [ColumnMenu(self.look, column) for column in shown]
        for menu in self.menus:
            menu.setMaximumWidth(self.look.px(_WIDE))
            menu.chosen.connect(lambda field, one=menu: self.chosen.emit(one.column.index, field))
            menu.stepped.connect(lambda by, one=menu: self._step(one, by))
            menu.focused.connect(lambda one=menu: self.ensureWidgetVisible(one, 0, 0))
            flow.addWidget(menu, 1, Qt.AlignmentFlag.AlignTop)
        flow.addStretch(0)
        self.setWidget(body)
        body.setAutoFillBackground(False)

    def _step(self, menu: ColumnMenu, by: int) -> None:
        place = self.menus.index(menu) + by
        if 0 <= place < len(self.menus):
            self.menus[place].setFocus()

    def _fit(self) -> None:
        """As high as a column, and higher by a bar where they are too many for the width."""
        least = sum(menu.minimumSizeHint().width() + _GAP for menu in self.menus) - _GAP
        bar = self.horizontalScrollBar().sizeHint().height() if least > self.width() else 0
        self.setFixedHeight(self.look.px(_TALL) + 2 * RING + bar)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
