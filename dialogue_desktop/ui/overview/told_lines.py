"""A list that tells: headings, and lines with an icon, a title, a note and what stands at the
end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFocusEvent, QPainter

from ..look import Look, Setting, draw_line, text_width
from ..look.shapes import mirrored
from ..parts import Cell, Roster, Words
from ..parts.cells import draw_chosen


@dataclass(frozen=True)
class Heading:
    """The title of what follows; ``tone``: how much it matters."""

    words: str
    tone: str = "ink3"


@dataclass(frozen=True)
class TellingLine:
    """One line; ``subject`` is what is opened with it, ``code`` is read from left to right."""

    icon: str
    title: str
    note: str = ""
    end: str = ""
    code: str = ""
    tone: str = "ink2"
    subject: Any = None


class TellingList(Roster):
    """Shows :class:`Heading` and :class:`TellingLine`."""

    def __init__(self, look: Look, name: Words) -> None:
        super().__init__(look, self._paint, self._height, text=self._said, name=name, sheet=False)

    def show_lines(self, lines: list[Any], current: int | None = None) -> None:
        """Show other lines; the cursor goes to the first that is no heading."""
        self.show_rows(lines)
        self.pick(self._first() if current is None else current)

    def _first(self) -> int:
        lines = (self.rows.row(place) for place in range(self.rows.rowCount()))
        return next((n for n, line in enumerate(lines) if isinstance(line, TellingLine)), -1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard never comes to a list without standing on a line of it."""
        super().focusInEvent(event)
        if not isinstance(self.current(), TellingLine):
            self.pick(self._first())

    def _height(self, look: Look, line: Any, width: int, active: bool) -> int:
        return look.px(40 if isinstance(line, Heading) else 56)

    def _said(self, line: Any) -> str:
        if isinstance(line, Heading):
            return line.words
        return ", ".join(filter(None, (line.title, line.note, line.end, line.code)))

    def _paint(self, look: Look, p: QPainter, rect: QRectF, line: Any, cell: Cell) -> None:
        if isinstance(line, Heading):
            box = rect.adjusted(look.px(16), look.px(8), -look.px(16), 0)
            draw_line(look, p, box, line.words, Setting(14, 600, line.tone))
            return
        draw_chosen(look, p, rect, cell)
        side = look.px(20)
        icon = QRectF(rect.left() + look.px(14), rect.center().y() - side / 2, side, side)
        look.icon(p, line.icon, mirrored(look, icon, rect), line.tone, 1.9)
        used = self._paint_end(p, rect, line)
        text = rect.adjusted(look.px(48), look.px(6), -used - look.px(24), 0)
        upper = QRectF(text.left(), text.top(), text.width(), look.px(23))
        if not line.note:
            upper.moveTop(rect.center().y() - look.px(12))
        title = Setting(15, 600, direction="auto", align="lead")
        draw_line(look, p, mirrored(look, upper, rect), line.title, title)
        lower = upper.translated(0, look.px(23))
        draw_line(look, p, mirrored(look, lower, rect), line.note, Setting(13, color="ink2"))

    def _paint_end(self, p: QPainter, rect: QRectF, line: TellingLine) -> float:
        """What stands at the end; answers how much room it took."""
        look, used = self.look, 0.0
        for words, setting in (
            (line.code, Setting(13, 600, direction="ltr")),
            (line.end, Setting(13, color="ink2")),
        ):
            if words:
                wide = text_width(look, words, 13, setting.weight) + 2
                left = rect.right() - look.px(16) - used - wide
                box = QRectF(left, rect.top(), wide, rect.height())
                draw_line(look, p, mirrored(look, box, rect), words, setting, elide=False)
                used += wide + look.px(20)
        return used
