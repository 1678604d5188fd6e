"""What the letters after @, # or / may mean: a short list over the line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from ..look import Look, Run, Setting, Text, draw_line, text_width
from ..look.lettering import plain
from ..look.shapes import draw_panel, draw_role, draw_shadow, mirrored
from ..look.tokens import SHEET_RADIUS
from ..parts import Heard, Item, Part, announce

MOST = 8
_ROW, _PAD, _SHADOW = 40, 6, 10


class Proposal(NamedTuple):
    """A possible answer; without a value it only says something."""

    value: Any
    words: Text
    note: str = ""
    role: str | None = None
    icon: str | None = None


class Proposals(Part):
    """Shown over a point, never holding the keyboard: the line keeps typing."""

    picked = Signal(object)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.over = parent
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.lines: Sequence[Proposal] = ()
        self.place = -1
        self.hide()

    @property
    def is_open(self) -> bool:
        return self.isVisibleTo(self.over)

    def offer(self, lines: Sequence[Proposal], corner: QPoint) -> None:
        """Show answers above a corner: the leading end of the line."""
        self.lines = list(lines[:MOST])
        self.place = next((n for n, line in enumerate(self.lines) if line.value is not None), -1)
        if not self.lines:
            self.hide()
            return
        size = self.sizeHint()
        left = corner.x() - size.width() + _SHADOW if self.look.rtl else corner.x() - _SHADOW
        self.setGeometry(left, corner.y() - size.height() + 4, size.width(), size.height())
        self.show()
        self.raise_()
        self._tell()
        self.update()

    def current(self) -> Proposal | None:
        """The answer that Enter takes."""
        return self.lines[self.place] if self.is_open and self.place >= 0 else None

    def step(self, by: int) -> None:
        """The next answer."""
        able = [n for n, line in enumerate(self.lines) if line.value is not None]
        if able and self.place in able:
            self.place = able[(able.index(self.place) + by) % len(able)]
            self._tell()
            self.update()

    def sizeHint(self) -> QSize:
        look = self.look
        wide = max((self._wide(line) for line in self.lines), default=100.0)
        width = min(max(look.px(280), round(wide) + look.px(72)), look.px(560))
        height = len(self.lines) * look.px(_ROW) + 2 * look.px(_PAD)
        return QSize(width + 2 * _SHADOW, height + 2 * _SHADOW)

    def _wide(self, line: Proposal) -> float:
        return text_width(self.look, line.words, 15, 600) + text_width(self.look, line.note, 13)

    def _spot(self, place: int) -> QRectF:
        look, inner = self.look, self._panel()
        top = inner.top() + look.px(_PAD) + place * look.px(_ROW)
        return QRectF(inner.left() + 6, top, inner.width() - 12, look.px(_ROW))

    def _panel(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_SHADOW, 6, -_SHADOW, -_SHADOW - 4)

    def draw(self, p: QPainter, rect: QRectF) -> None:
        draw_shadow(self.look, p, rect, SHEET_RADIUS)
        draw_panel(self.look, p, self._panel())
        for place, line in enumerate(self.lines):
            self._draw_line(p, self._spot(place), line, place == self.place)

    def _draw_line(self, p: QPainter, spot: QRectF, line: Proposal, active: bool) -> None:
        look, side = self.look, self.look.px(14)
        if active:
            draw_panel(look, p, spot, "accent_soft", None, 8)
        mark = QRectF(spot.left() + look.px(12), spot.center().y() - side / 2, side, side)
        if line.role:
            draw_role(look, p, mirrored(look, mark, spot), line.role)
        elif line.icon:
            larger = mark.adjusted(-2, -2, 2, 2)
            look.icon(p, line.icon, mirrored(look, larger, spot), "accent" if active else "ink2")
        note = Setting(13, color="ink3", align="trail", direction="auto")
        inner = mirrored(look, spot.adjusted(look.px(36), 0, -look.px(12), 0), spot)
        taken = draw_line(look, p, inner, line.note, note) if line.note else 0
        text = spot.adjusted(look.px(36), 0, -look.px(12) - taken - look.px(12), 0)
        tone = Setting(15, color="ink" if line.value is not None else "ink2", direction="auto")
        draw_line(look, p, mirrored(look, text, spot), line.words, tone)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for place, line in enumerate(self.lines):
            if self._spot(place).contains(event.position()) and line.value is not None:
                self.picked.emit(line)

    def _tell(self) -> None:
        """What is read aloud while the line keeps the keyboard."""
        line = self.lines[self.place] if self.place >= 0 else self.lines[0]
        self.setAccessibleName(self._read_aloud(line))
        announce(self, self.accessibleName())

    def _read_aloud(self, line: Proposal) -> str:
        return ", ".join(filter(None, (plain(line.words), line.note)))

    def heard(self) -> Heard:
        return Heard(
            "List",
            count=len(self.lines),
            item=lambda place: Item(self._read_aloud(self.lines[place]), self._spot(place)),
            here=self.place,
        )


def marked(text: str, found: Sequence[tuple[int, int]], ground: str = "found") -> list[str | Run]:
    """A text with the letters that were found on their own ground."""
    parts: list[str | Run] = []
    reached = 0
    for start, end in found:
        parts += [text[reached:start], Run(text[start:end], ground=ground)]
        reached = end
    return [*parts, text[reached:]]
