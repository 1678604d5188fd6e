"""The very records that a number of a merge counts: what each is, and old and new values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen

from ...look import Look, Run, Setting, Text, draw_line
from ...look.shapes import draw_panel, mirrored
from ...operations.merged_rows import MergedRow, Step
from ...parts import Box, Cell, Line, Roster
from ..sentences import Sentences
from .numbers import Number, Numbers

_ICONS = {"participant": "person", "mandate": "person", "attendance": "attendance",
          "session": "session", "contribution": "story", "commitment": "commitment",
          "statement": "check", "show_of_hands": "hand", "harvest": "story",
          "slot": "calendar"}  # fmt: skip


@dataclass(frozen=True)
class More:
    """The records that are not read yet."""

    count: int


class Opened(Box):
    """``left()`` leads back to the files; ``more(start)`` asks for the records from there on."""

    left = Signal()
    more = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=8)
        self.numbers, self.sentences = Numbers(look), Sentences(look)
        self.number: Number | None = None
        self._who, self._read = "", list[MergedRow]()
        self.title = Line(look, self._title, 18, 600, height=28)
        self.list = Roster(look, self._paint, self._height, text=self._said, name=self._title)
        self.list.opened.connect(self._open)
        self.list.touched.connect(lambda line, *_: self._open(line))
        self.add(self.title, (self.list, 1))

    def show_number(self, number: Number, who: str) -> None:
        """Begin to show what a number counts."""
        self.number, self._who, self._read = number, who, []
        self.list.show_rows([])
        self.list.refresh()
        self.title.refresh()

    def add_rows(self, rows: list[MergedRow]) -> None:
        """Show more of it."""
        start = len(self._read)
        self._read += rows
        rest = self.number.total - len(self._read) if self.number else 0
        self.list.show_rows([*self._read, *([More(rest)] if rows and rest > 0 else [])], start)

    def refresh(self) -> None:
        super().refresh()
        self.title.refresh()

    def _title(self) -> str:
        said = self.numbers.said(self.number) if self.number else ""
        return self.look.language.dotted(self._who, said)

    def _open(self, line: Any) -> None:
        if isinstance(line, More):
            self.more.emit(len(self._read))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Backspace):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # Words

    def name(self, line: MergedRow) -> str:
        """What a record is called, or whom it belongs to."""
        if line.pairing is not None:
            names = (self.sentences.called("participant", one) for one in self._both(line))
            return self.look.language.listed(*names)
        if line.noun == "slot":
            return self.sentences.half_day(line.record)
        return line.names.leading(self.look.rtl) or self.sentences.kind(line.noun)

    def _both(self, line: MergedRow) -> tuple[Any, Any]:
        assert line.pairing is not None
        return line.pairing.first, line.pairing.second

    def about(self, line: MergedRow) -> str:
        """What sets a record apart from others of its name."""
        wording, listed = self.sentences.wording, self.look.language.listed
        if line.pairing is not None:
            return listed(*self.sentences.reasons(line.pairing))
        record, told = line.record, [self.sentences.half_day(line.half_day)]
        for field in ("status", "role", "kind", "commune", "date"):
            value = getattr(record, field, None)
            if value is not None and not (field == "date" and line.noun == "slot"):
                told.append(wording.value(field, value, line.known, line.sex))
        return listed(*told)

    def step(self, line: MergedRow, step: Step) -> Text:
        """A field with its values: old and new, or those that compete."""
        wording = self.sentences.wording
        values = [wording.value(step.field, v, line.known, line.sex) for v in step.values]
        field = self.tr("{field}: ").format(field=wording.field(step.field))
        if self.number is not None and self.number.asked.kind == "conflicts":
            return [Run(field, color="ink2"), self.tr(" or ").join(map(_isolated, values))]
        arrow = " ← " if self.look.rtl else " → "
        old, new = map(_isolated, values)
        return [Run(field + old + arrow, color="ink2"), Run(new, weight=600, ground="found")]

    def _said(self, line: Any) -> str:
        if isinstance(line, More):
            return self._more(line)
        steps = (_letters(self.step(line, step)) for step in line.steps)
        return self.look.language.listed(self.name(line), self.about(line), *steps)

    def _more(self, line: More) -> str:
        return self.tr("Show more: %n remain", "", line.count)

    # Painting

    def _height(self, look: Look, line: Any, width: int, active: bool) -> int:
        if isinstance(line, More):
            return look.px(48)
        return look.px(58 + 24 * len(line.steps))

    def _paint(self, look: Look, p: QPainter, rect: QRectF, line: Any, cell: Cell) -> None:
        if cell.focused or cell.hovered:
            inset = rect.adjusted(4, 2, -4, -3)
            draw_panel(look, p, inset, "sunk", "accent_line" if cell.focused else None, 8)
        box = QRectF(rect.left() + look.px(58), rect.top() + look.px(5), rect.width(), look.px(26))
        box.setRight(rect.right() - look.px(20))
        if isinstance(line, More):
            box.moveTop(rect.center().y() - look.px(13))
            draw_line(
                look, p, mirrored(look, box, rect), self._more(line), Setting(15, 600, "accent")
            )
            return
        side = look.px(20)
        icon = QRectF(
            rect.left() + look.px(20), box.center().y() - side / 2 + look.px(2), side, side
        )
        sign = "twins" if line.pairing else _ICONS.get(line.noun, "file")
        look.icon(p, sign, mirrored(look, icon, rect), "ink2")
        draw_line(look, p, mirrored(look, box, rect), self.name(line), Setting(16, 600))
        box.translate(0, look.px(24))
        draw_line(look, p, mirrored(look, box, rect), self.about(line), Setting(13, color="ink2"))
        for step in line.steps:
            box.translate(0, look.px(24))
            draw_line(look, p, mirrored(look, box, rect), self.step(line, step), Setting(14))
        p.setPen(QPen(look.color("line"), 1))
        under = rect.adjusted(look.px(16), 0, -look.px(16), -0.5)
        p.drawLine(under.bottomLeft(), under.bottomRight())


def _isolated(text: str) -> str:
    return f"\u2068{text}\u2069"


def _letters(text: Text) -> str:
    if isinstance(text, str):
        return text
    return "".join(part if isinstance(part, str) else part.text for part in text)
