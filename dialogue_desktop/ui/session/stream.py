"""The stream of what was said: thousands of cards, of which only those in view are measured.

Cards are painted, not widgets. A card out of view has an estimated height; it is measured when it
comes into view, and what one is looking at stays where it is.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Callable, Sequence
from functools import partial
from itertools import accumulate, islice
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QSizePolicy, QWidget

from ..look import Look, Setting, draw_line
from ..look.shapes import draw_panel, smooth
from ..parts import (
    CardContent,
    Heard,
    Item,
    Words,
    card_height,
    draw_card,
    follow,
    say,
    thin_bars,
)
from ..parts.pointing import PointableRows
from .divider import draw_divider
from .rows import Divider, Row, Said

_GAP, _DIVIDER = 8, 28


Compose = Callable[[Any], CardContent]


class Stream(PointableRows, QAbstractScrollArea):
    """``opened(key)`` at Enter or a double click, ``removed(key)`` at Delete, ``left()`` at Esc,
    ``typed(str)`` when somebody types as if on the line.

    ``compose(key)`` is asked for cards in view only, ``letters(key)`` for the length of all.
    """

    opened = Signal(object)
    removed = Signal(object)
    left = Signal()
    typed = Signal(str)

    def __init__(
        self,
        look: Look,
        compose: Compose,
        letters: Callable[[Any], int],
        name: Words,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.look, self._compose, self._letters, self._name = look, compose, letters, name
        self.empty_words: Words = ""
        self.adorn: Callable[[Any, QPainter, QRectF], float] = lambda key, p, rect: 0.0
        self.first: Callable[[QKeyEvent], bool] = lambda event: False
        self._rows: list[Row] = []
        self._contents: dict[Any, CardContent] = {}
        self._heights: list[int] = []
        self._measured = bytearray()
        self._tops: list[int] = [0]
        self.place = -1
        thin_bars(look, self, over=True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.verticalScrollBar().setSingleStep(look.px(40))
        look.changed.connect(self.refresh)
        self._rename()

    # --- what it shows -------------------------------------------------------------------------

    @property
    def rows(self) -> Sequence[Row]:
        return self._rows

    def show_rows(self, rows: Sequence[Row], at: int | None = None) -> None:
        """Show other rows, from the newest, or with one of them in view."""
        self._rows = list(rows)
        self._contents.clear()
        self.place = -1
        self._estimate()
        if at is None:
            self.to_end()
        else:
            self.pick(at)
        self._rename()

    def append(self, rows: Sequence[Row]) -> None:
        """Show more at the end; whoever looks at the end goes on looking at it."""
        follows = self.at_end
        start = len(self._rows)
        self._rows.extend(rows)
        self._heights.extend(self._guesses(rows))
        self._measured.extend(bytes(len(rows)))
        for place in range(start, len(self._rows)):
            self._measure(place)
        self._stack(start)
        if follows:
            self.to_end()
        self.viewport().update()

    def renew(self, key: Any) -> None:
        """One card is no longer what it was."""
        place = self.place_of(key)
        if place < 0:
            return
        follows = self.at_end
        self._contents.pop(key, None)
        self._measured[place] = 0
        self._settle()
        if follows:
            self.to_end()
        self.viewport().update()

    def place_of(self, key: Any) -> int:
        """The place of a card, or -1."""
        for place in range(len(self._rows) - 1, -1, -1):
            row = self._rows[place]
            if isinstance(row, Said) and row.key == key:
                return place
        return -1

    def refresh(self) -> None:
        """Language, theme, text size or wording changed."""
        self._contents.clear()
        follows = self.at_end
        self._estimate()
        if follows:
            self.to_end()
        self._rename()
        self.viewport().update()

    def content(self, key: Any) -> CardContent:
        """How a card reads now."""
        if key not in self._contents:
            self._contents[key] = self._compose(key)
        return self._contents[key]

    # --- where one is --------------------------------------------------------------------------

    @property
    def at_end(self) -> bool:
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum() - 2

    def to_end(self) -> None:
        """Look at the newest."""
        bar = self.verticalScrollBar()
        for _ in range(4):
            bar.setValue(bar.maximum())
            if not self._settle():
                break
        bar.setValue(bar.maximum())

    def page(self, by: int) -> None:
        """One screen back or on."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + by * max(40, self.viewport().height() - self.look.px(80)))

    def pick(self, place: int) -> None:
        """Put the cursor on a card, or with -1 on none, and bring it into view."""
        self.place = place if 0 <= place < len(self._rows) else -1
        if self.place >= 0:
            self._reveal(self.place)
        self._rename()
        self.viewport().update()

    def current(self) -> Any | None:
        """The card under the cursor."""
        row = self._rows[self.place] if 0 <= self.place < len(self._rows) else None
        return row.key if isinstance(row, Said) else None

    def step(self, by: int) -> bool:
        """Move the cursor to the next card; False when there is none."""
        place = (len(self._rows) if self.place < 0 else self.place) + by
        while 0 <= place < len(self._rows):
            if isinstance(self._rows[place], Said):
                self.pick(place)
                return True
            place += by
        return False

    # --- heights -------------------------------------------------------------------------------

    def _width(self) -> int:
        return self.viewport().width()

    def _guesses(self, rows: Sequence[Row]) -> list[int]:
        """About how high rows are, by the length of their words."""
        across = max(10.0, (self._width() - self.look.px(32)) / (8 * self.look.text_size))
        line, bare, divider = (self.look.px(each) for each in (27, 51, _DIVIDER))
        return [
            bare + line * (math.ceil(self._letters(row.key) / across) or 1)
            if isinstance(row, Said)
            else divider
            for row in rows
        ]

    def _estimate(self) -> None:
        self._heights = self._guesses(self._rows)
        self._measured = bytearray(len(self._rows))
        self._stack()
        self._settle()

    def _measure(self, place: int) -> bool:
        """Whether a row is of another height than was thought."""
        if self._measured[place]:
            return False
        self._measured[place] = 1
        row, height = self._rows[place], self.look.px(_DIVIDER)
        if isinstance(row, Said):
            height = card_height(self.look, self.content(row.key), self._width())
        changed = height != self._heights[place]
        self._heights[place] = height
        return changed

    def _stack(self, start: int = 0) -> None:
        """Where every row begins, from one of them on; the range of the bar."""
        gap = self.look.px(_GAP)
        heights = (height + gap for height in islice(self._heights, start, None))
        self._tops[start:] = accumulate(heights, initial=self._tops[start] if start else 0)
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setRange(0, max(0, self._total() - self.viewport().height()))

    def _total(self) -> int:
        return max(0, self._tops[-1] - self.look.px(_GAP))

    def _lead(self) -> int:
        """Fewer cards than there is room stand at the bottom, beside the line."""
        return max(0, self.viewport().height() - self._total())

    def _in_view(self) -> range:
        if not self._rows:
            return range(0)
        top = self.verticalScrollBar().value() - self._lead()
        first = max(0, bisect_right(self._tops, top) - 1)
        last = bisect_right(self._tops, top + self.viewport().height())
        return range(min(first, len(self._rows)), min(last, len(self._rows)))

    def _settle(self) -> bool:
        """Measure what is in view; what stands at the bottom of it stays there."""
        changed = False
        for _ in range(8):
            view = self._in_view()
            unsure = [place for place in view if not self._measured[place]]
            if not unsure:
                break
            anchor = view[-1]
            from_top = self._tops[anchor] - self.verticalScrollBar().value()
            if any([self._measure(place) for place in unsure]):
                changed = True
                self._stack()
                self.verticalScrollBar().setValue(self._tops[anchor] - from_top)
        return changed

    def _reveal(self, place: int) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        for _ in range(4):
            top = self._tops[place]
            bottom = top + self._heights[place]
            if top < bar.value():
                bar.setValue(top)
            elif bottom > bar.value() + height:
                bar.setValue(bottom - height)
            if not self._settle():
                return

    # --- Qt ------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(400), self.look.px(300))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(200), self.look.px(80))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self._settle()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        follows = self.at_end or event.oldSize().height() <= 0
        if event.oldSize().width() != event.size().width():
            self._estimate()
        else:
            self._stack()
        if follows:
            self.to_end()
        self._settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        with smooth(QPainter(self.viewport())) as p:
            if not self._rows:
                self._paint_empty(p)
            shift = self._lead() - self.verticalScrollBar().value()
            for place in self._in_view():
                top = self._tops[place] + shift
                rect = QRectF(0, top, self._width(), self._heights[place])
                self._paint_row(p, rect, self._rows[place], place == self.place)

    def _paint_row(self, p: QPainter, rect: QRectF, row: Row, current: bool) -> None:
        if isinstance(row, Divider):
            return draw_divider(self.look, p, rect, row.title)
        beside = partial(self._beside, row.key)
        draw_card(self.look, p, rect, self.content(row.key), current, beside)
        if current and self.hasFocus():
            draw_panel(self.look, p, rect, None, "accent", width=2)

    def _beside(self, key: Any, p: QPainter, rect: QRectF) -> float:
        """What stands at the end of the first line of a card; the room it took."""
        return self.adorn(key, p, rect)

    def _paint_empty(self, p: QPainter) -> None:
        rect = QRectF(self.viewport().rect())
        setting = Setting(26, color="ink3", face="voice", align="center", direction="auto")
        draw_line(self.look, p, rect, say(self.empty_words), setting)
        if self.hasFocus():
            draw_panel(self.look, p, rect, None, "accent", width=2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, keys = event.key(), Qt.Key
        if self.first(event):
            return
        if key in (keys.Key_Up, keys.Key_Down):
            if not self.step(-1 if key == keys.Key_Up else 1) and key == keys.Key_Down:
                self.left.emit()
        elif key in (keys.Key_PageUp, keys.Key_PageDown):
            self.page(-1 if key == keys.Key_PageUp else 1)
        elif key == keys.Key_Home:
            self.pick(0)
        elif key == keys.Key_End:
            self.pick(len(self._rows) - 1)
        elif key == keys.Key_Escape:
            self.left.emit()
        elif key in (keys.Key_Return, keys.Key_Enter) and self.current() is not None:
            self.opened.emit(self.current())
        elif key == keys.Key_Delete and self.current() is not None:
            self.removed.emit(self.current())
        elif event.text().isprintable() and event.text().strip():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: Any) -> None:
        super().focusInEvent(event)
        if self.place < 0:
            self.step(-1)
        self.viewport().update()

    def focusOutEvent(self, event: Any) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pick(self._hit(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._hit(event.position()) == self.place and self.current() is not None:
            self.opened.emit(self.current())

    def _hit(self, point: QPointF) -> int:
        y = point.y() + self.verticalScrollBar().value() - self._lead()
        place = bisect_right(self._tops, y) - 1
        inside = 0 <= place < len(self._rows) and y <= self._tops[place] + self._heights[place]
        return place if inside and isinstance(self._rows[place], Said) else -1

    def _rename(self) -> None:
        """What is read aloud: the card under the cursor, or what this is."""
        key = self.current()
        self.setAccessibleName(say(self._name) if key is None else self._read_aloud(Said(key)))
        if self.hasFocus():
            follow(self)

    def _read_aloud(self, row: Row) -> str:
        if isinstance(row, Divider):
            return row.title
        return self.content(row.key).spoken

    def heard(self) -> Heard:
        return Heard(
            "List", say(self._name), count=len(self._rows), item=self._heard_row, here=self.place
        )

    def _heard_row(self, place: int) -> Item:
        top = self._tops[place] + self._lead() - self.verticalScrollBar().value()
        spot = QRectF(0, top, self._width(), self._heights[place])
        return Item(self._read_aloud(self._rows[place]), spot)
