"""The files of a merge, one line each: who, when, what is new in each tab; refused ones and why.

Every number opens the records it counts: arrows lead to it, Enter opens it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPen

from ...look import (
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
from ...look.shapes import draw_panel, mirrored
from ...parts import Cell, Roster, announce, draw_pill
from ...parts.marks import pill_width
from ..wording import Wording, Writers
from .numbers import TABS, Number, Numbers
from .remarks import Remark, Remarks

if TYPE_CHECKING:
    from ....exchange.merging import MergeReport

_BODY, _QUIET = Setting(14, leading=1.5), Setting(14, color="ink2")
_COLUMN, _STATE, _NAME = 156, 196, 216
_AT_ONCE = 6
"""Files that are seen together with what there is to say."""


@dataclass(frozen=True)
class Heading:
    """The titles of the columns."""


@dataclass(frozen=True)
class Legend:
    """What the signs of the numbers say."""


@dataclass(frozen=True)
class Parcel:
    """A file that was taken, or all of them together (None), with its numbers."""

    file: Any
    numbers: tuple[Number, ...] = ()


class Parcels(Roster):
    """``copied(text)`` when the message about a refused file is asked for, ``asked(number)`` when
    the records that a number counts are, ``unwanted(name)`` when a file is to be left out."""

    copied = Signal(str)
    asked = Signal(object)
    unwanted = Signal(str)

    def __init__(self, look: Look) -> None:
        self._wording, self._writers = Wording(look), Writers(look)
        self.numbers, self.remarks = Numbers(look), Remarks(look)
        self._place = 0
        super().__init__(
            look, self._paint, self._height, text=self._said, name=lambda: self.tr("Files received")
        )
        self.touched.connect(self._touched)
        self.opened.connect(self._open)
        self.picked.connect(self._came)

    def show_report(self, report: MergeReport) -> None:
        """Show every file, with what there is to say of some: last, or first where there are so
        many files that it would be out of sight."""
        self._writers = Writers(self.look, ((f.author, f.laptop) for f in report.files))
        rows: list[Any] = [Heading()]
        for place, file in enumerate(report.files):
            rows.append(Parcel(file, tuple(self.numbers.of(report, place))))
        if len(report.files) > 1:
            rows.append(Parcel(None, tuple(self.numbers.of(report, None))))
        said = list(self.remarks.of(report, self._writers))
        rows = said + rows if len(report.files) > _AT_ONCE else rows + said
        rows += [Legend()] if report.files else []
        self.show_rows(rows)

    @property
    def lit(self) -> Number | None:
        """The number that Enter opens."""
        line = self.current()
        numbers = line.numbers if isinstance(line, Parcel) else ()
        return numbers[min(self._place, len(numbers) - 1)] if numbers else None

    def who(self, file: int | None) -> str:
        """Whose file one of them is, by its place."""
        lines = [self.rows.row(n) for n in range(self.rows.rowCount())]
        files = [line.file for line in lines if isinstance(line, Parcel) and line.file]
        return self.tr("All files") if file is None else self._who(files[file])

    def _came(self, _: Any) -> None:
        self._place = 0

    def _open(self, line: Any) -> None:
        if isinstance(line, Remark):
            self._copy(line)
        elif self.lit is not None:
            self.asked.emit(self.lit)

    def _named(self, line: Any) -> str:
        """The name of the file that a line is about."""
        if isinstance(line, Parcel):
            return str(line.file.name) if line.file is not None else ""
        return line.name if isinstance(line, Remark) else ""

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.current() is None or isinstance(self.current(), Heading):
            self.pick(1 if isinstance(self.rows.row(0), Heading) else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.look.rtl:
            forward, back = back, forward
        line = self.current()
        if event.key() in (forward, back) and isinstance(line, Parcel) and line.numbers:
            step = 1 if event.key() == forward else -1
            self._place = max(0, min(len(line.numbers) - 1, self._place + step))
            announce(self, self.numbers.said(line.numbers[self._place]))
            self.viewport().update()
        elif event.key() == Qt.Key.Key_Delete and self._named(line):
            self.unwanted.emit(self._named(line))
        else:
            super().keyPressEvent(event)

    # Painting

    def _height(self, look: Look, line: Any, width: int, active: bool) -> int:
        if isinstance(line, Heading | Legend):
            return look.px(38)
        if isinstance(line, Parcel):
            partial = line.file is not None and line.file.partial
            return look.px(max(82 if partial else 64, 10 + 34 * len(self._pills(line))))
        return look.px(46) + paragraph_height(look, line.sentence, _BODY, self._room(width, line))

    def _room(self, width: float, line: Remark) -> float:
        """The width of a sentence beside the button that copies it."""
        button = self._button_width() + self.look.px(32) if line.tone == "stop" else 0
        return width - self.look.px(58 + 24) - button

    def _paint(self, look: Look, p: QPainter, rect: QRectF, line: Any, cell: Cell) -> None:
        if isinstance(line, Heading):
            self._paint_heading(p, rect)
        elif isinstance(line, Legend):
            room = rect.adjusted(look.px(58), 0, -look.px(20), 0)
            draw_line(look, p, mirrored(look, room, rect), self._legend(), _QUIET)
        elif isinstance(line, Parcel):
            self._paint_parcel(p, rect, line, cell)
        else:
            self._paint_remark(p, rect, line, cell)

    def _legend(self) -> str:
        return self.tr(
            "Arrows and Enter, or a click, open the records that a number counts. Del leaves a"
            " file out."
        )

    def _columns(self, rect: QRectF) -> list[QRectF]:
        """Name, a column for each tab, state: from the leading side."""
        look, start = self.look, rect.left() + self.look.px(58)
        state = rect.right() - look.px(_STATE + 12)
        wide = min(look.px(_COLUMN), (state - start - look.px(_NAME)) / len(TABS))
        edges = [state - wide * (len(TABS) - place) for place in range(len(TABS))]
        name = QRectF(start, rect.top(), edges[0] - start - look.px(14), rect.height())
        tabs = [QRectF(edge, rect.top(), wide, rect.height()) for edge in edges]
        return [name, *tabs, QRectF(state, rect.top(), look.px(_STATE), rect.height())]

    def _paint_heading(self, p: QPainter, rect: QRectF) -> None:
        look = self.look
        for box, word in zip(self._columns(rect), self._heads(), strict=True):
            draw_line(look, p, mirrored(look, box, rect), word, Setting(13, color="ink3"))
        p.setPen(QPen(look.color("line"), 1))
        p.drawLine(rect.bottomLeft() - QPointF(0, 0.5), rect.bottomRight() - QPointF(0, 0.5))

    def _heads(self) -> tuple[str, ...]:
        return (self.tr("File"), *map(self.numbers.tab, TABS), self.tr("To decide"))

    def _paint_parcel(self, p: QPainter, rect: QRectF, line: Parcel, cell: Cell) -> None:
        look, side = self.look, self.look.px(22)
        if cell.focused or cell.hovered:
            inset = rect.adjusted(4, 2, -4, -3)
            draw_panel(look, p, inset, "sunk", "accent_line" if cell.focused else None, 8)
        icon = QRectF(rect.left() + look.px(20), rect.center().y() - side / 2, side, side)
        look.icon(p, "merge" if line.file is None else "laptop", mirrored(look, icon, rect))
        name, *tabs, _ = self._columns(rect)
        self._paint_name(p, rect, name, line.file)
        for tab, box in zip(TABS, tabs, strict=True):
            self._paint_quiet(p, mirrored(look, box, rect), line, tab)
        lit = self.lit if cell.focused else None
        for number, spot in self._spots(rect, line):
            if number.asked.tab is None:
                words, tone, sign = self._pill(number)
                if number == lit:
                    draw_panel(look, p, spot.adjusted(-3, -3, 3, 3), None, "accent", 10, 1.5)
                draw_pill(look, p, spot, words, tone, sign)
            else:
                self.numbers.draw(p, spot, number, number == lit)
        for words, tone, sign, spot in self._states(rect, line):
            draw_pill(look, p, spot, words, tone, sign)
        p.setPen(QPen(look.color("line"), 1))
        under = rect.adjusted(look.px(16), 0, -look.px(16), -0.5)
        p.drawLine(under.bottomLeft(), under.bottomRight())

    def _paint_quiet(self, p: QPainter, box: QRectF, line: Parcel, tab: str) -> None:
        """What stands where nothing of a tab changes."""
        kinds = {number.asked.kind for number in line.numbers if number.asked.tab == tab}
        if not kinds & {"added", "changed", "removed"}:
            words = self.tr("nothing new") if kinds else "–"
            top = QRectF(box.left(), box.top() + self.look.px(6), box.width(), self.look.px(26))
            draw_line(self.look, p, top, words, Setting(14, color="ink3"))

    def _spots(self, rect: QRectF, line: Parcel) -> list[tuple[Number, QRectF]]:
        """Where the numbers of a line stand."""
        look, (_, *tabs, state) = self.look, self._columns(rect)
        spots = []
        for tab, box in zip(TABS, tabs, strict=True):
            numbers = [number for number in line.numbers if number.asked.tab == tab]
            spots += self.numbers.spots(box, numbers, rect)
        free = [number for number in line.numbers if number.asked.tab is None]
        places = self._pill_places(state, line)
        for number, place in zip(free, places, strict=False):
            width = min(place.width(), pill_width(look, *self._pill(number)[::2], None, True))
            place.setWidth(width)
            spots.append((number, mirrored(look, place, rect)))
        return spots

    def _states(self, rect: QRectF, line: Parcel) -> list[tuple[str, str, str | None, QRectF]]:
        """The pills of a line that open nothing, and where they stand."""
        state, opening = self._columns(rect)[-1], len(self._pills(line)) - len(self._said_of(line))
        places = self._pill_places(state, line)[opening:]
        told = zip(self._said_of(line), places, strict=True)
        return [(*pill, mirrored(self.look, place, rect)) for pill, place in told]

    def _pill_places(self, state: QRectF, line: Parcel) -> list[QRectF]:
        look, count = self.look, len(self._pills(line))
        top = state.center().y() - look.px(17 * count - 2)
        return [
            QRectF(state.left(), top + look.px(34 * place), state.width(), look.px(30))
            for place in range(count)
        ]

    def _pills(self, line: Parcel) -> list[tuple[str, str, str | None]]:
        opening = [self._pill(number) for number in line.numbers if number.asked.tab is None]
        return opening + self._said_of(line)

    def _pill(self, number: Number) -> tuple[str, str, str | None]:
        icon = "disagreement" if number.asked.kind == "conflicts" else "twins"
        return self.numbers.said(number), "look", icon

    def _said_of(self, line: Parcel) -> list[tuple[str, str, str | None]]:
        """What there is to say of a file that nobody has to decide."""
        file, told = line.file, list[tuple[str, str, str | None]]()
        if file is not None and file.parked:
            told.append((self.tr("%n waiting", "", file.parked), "look", "gap"))
        decide = any(number.asked.tab is None for number in line.numbers)
        if file is not None and not told and not decide:
            ready = (self.tr("ready"), "good", "check")
            told.append(ready if file.new else (self.tr("already merged"), "quiet", None))
        return told

    def _paint_name(self, p: QPainter, rect: QRectF, name: QRectF, file: Any) -> None:
        look = self.look
        upper = QRectF(name.left(), name.top() + look.px(7), name.width(), look.px(25))
        if file is None:
            draw_line(look, p, mirrored(look, upper, rect), self.who(None), Setting(16, 600))
            return
        lower = upper.translated(0, look.px(24))
        draw_line(look, p, mirrored(look, upper, rect), self._who(file), Setting(16, 600))
        quiet = Setting(13, color="ink2")
        draw_line(look, p, mirrored(look, lower, rect), self._when(file), quiet)
        if file.partial:
            lower.translate(0, look.px(19))
            draw_line(look, p, mirrored(look, lower, rect), self._since(file), quiet)

    def _when(self, file: Any) -> str:
        if file.exported_at is None:
            return isolate(file.name)
        return self.tr("exported on {day}").format(day=self._wording.moment(file.exported_at))

    def _since(self, file: Any) -> str:
        if file.since is None:
            return self.tr("what came after an earlier export")
        return self.tr("what came after {day}").format(day=self._wording.moment(file.since))

    def _who(self, file: Any) -> str:
        return self._writers.named(file.author, file.laptop) or isolate(file.name)

    def _said(self, line: Any) -> str:
        """What a screen reader says of a line."""
        if isinstance(line, Remark):
            return f"{line.title}: {line.sentence}"
        if isinstance(line, Heading):
            return self.look.language.listed(*self._heads())
        if not isinstance(line, Parcel):
            return self._legend()
        who = self.who(None) if line.file is None else self._who(line.file)
        told = (self._when(line.file),) if line.file is not None else ()
        pills = (words for words, _, _ in self._said_of(line))
        return self.look.language.listed(who, *told, *map(self.numbers.said, line.numbers), *pills)

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
        for number, spot in self._spots(full, line) if isinstance(line, Parcel) else ():
            if spot.contains(point):
                self._place = line.numbers.index(number)
                self.asked.emit(number)

    def _copy(self, line: Any) -> None:
        if isinstance(line, Remark):
            self.copied.emit(f"{line.title}: {line.sentence}")
