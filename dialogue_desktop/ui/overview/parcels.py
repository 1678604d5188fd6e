"""The files of a merge, one line each: who, which laptop, what is new; refused ones and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QPainter, QPen

from ..look import (
    Look,
    Run,
    Setting,
    Text,
    draw_line,
    draw_paragraph,
    isolate,
    paragraph_height,
    text_width,
)
from ..look.shapes import draw_panel, mirrored
from ..parts import Cell, Roster, draw_pill
from .wording import Wording, Writers

if TYPE_CHECKING:
    from ...exchange.merging import MergeReport

_BODY = Setting(14, leading=1.5)
_COLUMN, _STATE = 168, 206


@dataclass(frozen=True)
class Heading:
    """The titles of the columns."""


@dataclass(frozen=True)
class Parcel:
    """A file that was taken."""

    file: Any


@dataclass(frozen=True)
class Remark:
    """A file that was refused, or something to know: what it is about and a sentence."""

    tone: str
    title: str
    sentence: str


class Parcels(Roster):
    """``copied(text)`` when the message about a refused file is asked for."""

    copied = Signal(str)

    def __init__(self, look: Look) -> None:
        self._wording, self._writers = Wording(look), Writers(look)
        super().__init__(
            look, self._paint, self._height, text=self._said, name=lambda: self.tr("Files received")
        )
        self.touched.connect(self._touched)
        self.opened.connect(self._copy)

    def show_report(self, report: MergeReport) -> None:
        """Show every file, refused ones and notices last."""
        self._writers = Writers(self.look, ((f.author, f.laptop) for f in report.files))
        rows: list[Any] = [Heading(), *(Parcel(file) for file in report.files)]
        code = self.look.language.code
        for error in report.refused:
            name = isolate(error.params.get("name", ""))
            rows.append(Remark("stop", name, error.sentence(code)))
        rows += [self._notice(notice.code, notice.params) for notice in report.notices]
        rows += [self._gap(gap) for gap in report.parked]
        self.show_rows(rows)

    def _notice(self, code: str, params: dict[str, Any]) -> Remark:
        laptop = isolate(params.get("laptop", ""))
        sentences = {
            "clock_ahead": self.tr("Its clock is ahead. Nothing is lost: no clock decides."),
            "clock_behind": self.tr("Its clock is behind. Nothing is lost: no clock decides."),
            "other_programme": self.tr("It belongs to the programme {programme}."),
        }
        sentence = sentences.get(code, code).format(programme=isolate(params.get("programme", "")))
        return Remark("look", laptop if "laptop" in params else isolate(params["name"]), sentence)

    def _gap(self, gap: Any) -> Remark:
        sentence = self.tr(
            "%n entry(s) wait until an earlier export of this laptop arrives.", "", gap.waiting
        )
        return Remark("look", self._writers.owner(gap.laptop), sentence)

    # Painting

    def _height(self, look: Look, line: Any, width: int, active: bool) -> int:
        if isinstance(line, Heading):
            return look.px(38)
        if isinstance(line, Parcel):
            return look.px(62)
        return look.px(46) + paragraph_height(look, line.sentence, _BODY, self._room(width, line))

    def _room(self, width: float, line: Remark) -> float:
        """The width of a sentence beside the button that copies it."""
        button = self._button_width() + self.look.px(32) if line.tone == "stop" else 0
        return width - self.look.px(58 + 24) - button

    def _paint(self, look: Look, p: QPainter, rect: QRectF, line: Any, cell: Cell) -> None:
        if isinstance(line, Heading):
            self._paint_heading(p, rect)
        elif isinstance(line, Parcel):
            self._paint_parcel(p, rect, line.file, cell)
        else:
            self._paint_remark(p, rect, line, cell)

    def _columns(self, rect: QRectF) -> list[QRectF]:
        """Name, new, known, state: from the leading side."""
        look = self.look
        state = QRectF(rect.right() - look.px(_STATE + 20), rect.top(), look.px(_STATE), 0)
        known = QRectF(state.left() - look.px(_COLUMN), rect.top(), look.px(_COLUMN), 0)
        new = QRectF(known.left() - look.px(_COLUMN), rect.top(), look.px(_COLUMN), 0)
        start = rect.left() + look.px(58)
        name = QRectF(start, rect.top(), new.left() - start - look.px(16), 0)
        boxes = [name, new, known, state]
        for box in boxes:
            box.setHeight(rect.height())
        return boxes

    def _paint_heading(self, p: QPainter, rect: QRectF) -> None:
        look, words = (
            self.look,
            (
                self.tr("File"),
                self.tr("New entries"),
                self.tr("Already here"),
                self.tr("State"),
            ),
        )
        for box, word in zip(self._columns(rect), words, strict=True):
            draw_line(look, p, mirrored(look, box, rect), word, Setting(13, color="ink3"))
        p.setPen(QPen(look.color("line"), 1))
        p.drawLine(rect.bottomLeft() - QPointF(0, 0.5), rect.bottomRight() - QPointF(0, 0.5))

    def _paint_parcel(self, p: QPainter, rect: QRectF, file: Any, cell: Cell) -> None:
        look, side = self.look, self.look.px(22)
        if cell.focused or cell.hovered:
            inset = rect.adjusted(4, 2, -4, -3)
            draw_panel(look, p, inset, "sunk", "accent_line" if cell.focused else None, 8)
        icon = QRectF(rect.left() + look.px(20), rect.center().y() - side / 2, side, side)
        look.icon(p, "laptop", mirrored(look, icon, rect))
        name, new, known, state = self._columns(rect)
        self._paint_name(p, rect, name, file)
        words = f"+{look.language.number(file.new)}" if file.new else self.tr("nothing new")
        tone = Setting(16, 600, "good", direction="ltr") if file.new else Setting(14, color="ink3")
        draw_line(look, p, mirrored(look, new, rect), words, tone)
        here = look.language.number(file.known) if file.known else "–"
        draw_line(look, p, mirrored(look, known, rect), here, Setting(15, color="ink2"))
        pill = QRectF(state.left(), state.center().y() - look.px(15), state.width(), look.px(30))
        draw_pill(look, p, mirrored(look, pill, rect), *self._state(file))
        p.setPen(QPen(look.color("line"), 1))
        line = rect.adjusted(look.px(16), 0, -look.px(16), -0.5)
        p.drawLine(line.bottomLeft(), line.bottomRight())

    def _paint_name(self, p: QPainter, rect: QRectF, name: QRectF, file: Any) -> None:
        look = self.look
        upper = QRectF(name.left(), name.top() + look.px(7), name.width(), look.px(25))
        lower = upper.translated(0, look.px(24))
        draw_line(look, p, mirrored(look, upper, rect), self._who(file), Setting(16, 600))
        when = isolate(file.name)
        if file.exported_at is not None:
            day = self._wording.moment(file.exported_at)
            when = self.tr("exported on {day}").format(day=day)
        draw_line(look, p, mirrored(look, lower, rect), when, Setting(13, color="ink2"))

    def _who(self, file: Any) -> str:
        return self._writers.named(file.author, file.laptop) or isolate(file.name)

    def _said(self, line: Any) -> str:
        """What a screen reader says of a line."""
        if isinstance(line, Remark):
            return f"{line.title}: {line.sentence}"
        return f"{self._who(line.file)}, +{line.file.new}" if isinstance(line, Parcel) else ""

    def _state(self, file: Any) -> tuple[str, str, str | None]:
        if file.parked:
            return self.tr("%n waiting", "", file.parked), "look", "gap"
        if not file.new:
            return self.tr("already merged"), "quiet", None
        return self.tr("ready"), "good", "check"

    def _paint_remark(self, p: QPainter, rect: QRectF, line: Remark, cell: Cell) -> None:
        look, side = self.look, self.look.px(22)
        stop = line.tone == "stop"
        inset = rect.adjusted(4, 4, -4, -4)
        ground = "stop_soft" if stop else "look_soft"
        draw_panel(look, p, inset, ground, "accent" if cell.focused else None, 8)
        icon = QRectF(rect.left() + look.px(20), rect.top() + look.px(18), side, side)
        look.icon(p, "warning", mirrored(look, icon, rect), line.tone, 2)
        start = look.px(58)
        title = QRectF(rect.left() + start, rect.top() + look.px(8), rect.width() - start, 0)
        title.setHeight(look.px(26))
        words: Text = line.title
        if stop:
            words = [Run(self.tr("Refused: "), color="stop"), line.title]
        draw_line(look, p, mirrored(look, title, rect), words, Setting(16, 600))
        body = QRectF(
            rect.left() + start, title.bottom() + 2, self._room(rect.width(), line), rect.height()
        )
        draw_paragraph(look, p, mirrored(look, body, rect), line.sentence, _BODY)
        if stop:
            self._paint_button(p, rect, cell)

    def _button_width(self) -> float:
        return text_width(self.look, self.tr("Copy the message"), 14) + self.look.px(28)

    def _button(self, rect: QRectF) -> QRectF:
        look, width = self.look, self._button_width()
        top = rect.center().y() - look.px(18)
        return mirrored(
            look, QRectF(rect.right() - look.px(20) - width, top, width, look.px(36)), rect
        )

    def _paint_button(self, p: QPainter, rect: QRectF, cell: Cell) -> None:
        box = self._button(rect)
        draw_panel(self.look, p, box, "sheet", "edge", 8)
        setting = Setting(14, align="center")
        draw_line(self.look, p, box, self.tr("Copy the message"), setting)

    def _touched(self, line: Any, point: QPointF, rect: QRectF) -> None:
        full = QRectF(0, rect.top(), self.viewport().width(), rect.height())
        if isinstance(line, Remark) and line.tone == "stop" and self._button(full).contains(point):
            self._copy(line)

    def _copy(self, line: Any) -> None:
        if isinstance(line, Remark):
            self.copied.emit(f"{line.title}: {line.sentence}")
