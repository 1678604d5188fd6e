"""Scores typed in a grid, as in a spreadsheet: a number and Enter, the next person is there."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import QAbstractItemView, QLineEdit

from ...errors import InvalidValue
from ...exchange.scores import checked_score
from ..digits import digit_of
from ..look import Setting, draw_line
from ..look.shapes import draw_panel
from ..operations.learning import FIELDS, ScoreLine
from ..participants.people import person
from ..parts import Cell, Column, person_cell, text_cell
from ..parts.rows import Taken
from ..tables.narrowing import Filter
from ..tables.pasting import guarded
from ..tables.people import PeopleColumns
from ..tables.records import RecordTable

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF

    from ..look import Look

Index = QModelIndex | QPersistentModelIndex
SHOWN = ("gain",)


def _sign(event: QKeyEvent) -> str:
    """What a key types into a score: its digit, also where the keyboard has another sign there."""
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    text = event.text()
    if event.modifiers() & held or not text.strip() or not text.isprintable():
        return ""
    digit = digit_of(event)
    return text if digit is None else str(digit)


def _told(field: str, line: ScoreLine) -> str:
    return "" if getattr(line, field) is None else "told"


class ScoreGrid(RecordTable):
    """Digits type, Enter keeps and goes down, Tab goes along, Del clears, Ctrl C and Ctrl V copy
    to a spreadsheet and paste from one. ``kept({person: {field: typed}})``, ``wrong(words)``."""

    kept = Signal(object)
    wrong = Signal(str)

    def __init__(self, look: Look) -> None:
        self.out_of = 20.0
        self._look = look
        self._typed = QLineEdit()
        self.people = PeopleColumns(look, lambda line: line.person)
        super().__init__(
            look,
            self._columns,
            SHOWN,
            name=lambda: self.tr("Scores"),
            several=False,
            steady=True,
        )
        self.by_cell, self.rows.whole = True, False
        behaviours = QAbstractItemView.SelectionBehavior
        self.setSelectionBehavior(behaviours.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self._line()

    def _columns(self) -> list[Column]:
        look, people = self._look, self.people
        return [
            Column(
                lambda: self.tr("Name"),
                person_cell(lambda line: person(look, line.person)),
                key="name",
                text=lambda line: line.person.leading(look.rtl),
                taken=people.taken_name(),
            ),
            people.other(176),
            people.organisation(),
            people.phone(),
            people.commune(),
            self._group(),
            self._column("before", lambda: self.tr("Before")),
            self._column("after", lambda: self.tr("After")),
            self._column("satisfaction", lambda: self.tr("Satisfaction, 1 to 5"), 150),
            Column(
                lambda: self.tr("Gain"),
                self._paint_gain,
                110,
                align="right",
                key="gain",
                text=lambda line: self.number(line.gain),
                by=lambda line: line.gain,
                taken=(Taken(lambda: self.tr("Gain"), lambda line: line.gain, 18),),
                optional=True,
            ),
        ]

    def _group(self) -> Column:
        head = lambda: self.tr("Group")  # noqa: E731
        return Column(
            head,
            text_cell(self._group_words, Setting(14, color="ink2", direction="auto")),
            120,
            key="group",
            text=self._group_words,
            taken=(Taken(head, self._group_words, 28),),
            optional=True,
        )

    def _group_words(self, line: ScoreLine) -> str:
        return line.group_words(self._look.rtl)

    def _column(self, field: str, title: Any, width: int = 110) -> Column:
        return Column(
            title,
            lambda look, p, rect, line, cell: self._paint(p, rect, line, field, cell),
            width,
            align="right",
            key=field,
            text=lambda line: self.number(getattr(line, field)),
            by=lambda line: getattr(line, field),
            taken=(Taken(title, lambda line: getattr(line, field), 18),),
        )

    def filters(self) -> list[Filter]:
        """Of whom they are, and which are missing."""
        missing = {
            "before": lambda _: self.tr("Without the test before"),
            "after": lambda _: self.tr("Without the test after"),
            "satisfaction": lambda _: self.tr("Without satisfaction"),
        }
        return [
            *(
                Filter(field, partial(_told, field), ("",), words)
                for field, words in missing.items()
            ),
            Filter("group", lambda line: line.group_words(False)),
            *self.people.filters(),
        ]

    def _line(self) -> None:
        """The line in which a number is typed lies over its cell."""
        line = self._typed
        line.setParent(self.viewport())
        line.hide()
        line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        line.installEventFilter(self)

    def number(self, value: float | None) -> str:
        """A score as it is written: no decimals that say nothing."""
        if value is None:
            return ""
        decimals = 0 if value == int(value) else 1 if round(value, 1) == value else 2
        return self._look.language.number(float(value), decimals)

    # Painting

    def _paint(self, p: QPainter, rect: QRectF, line: ScoreLine, field: str, cell: Cell) -> None:
        look = self.look
        if cell.selected:
            draw_panel(look, p, rect.adjusted(-4, 1, 4, -1), "accent_soft", None, 0)
        here = self.currentIndex()
        at = here.isValid() and self.rows.row(here.row()).id == line.id
        if at and here.column() == self._first + FIELDS.index(field):
            box = rect.adjusted(-4, look.px(8), 4, -look.px(8))
            draw_panel(look, p, box, "sheet", "accent", 6, 2 if self.hasFocus() else 1.5)
        words = self.number(getattr(line, field))
        tone = "ink" if words else "ink3"
        draw_line(
            look, p, rect, words or "–", Setting(16, color=tone, align="right", direction="ltr")
        )

    def _paint_gain(
        self, look: Look, p: QPainter, rect: QRectF, line: ScoreLine, cell: Cell
    ) -> None:
        gain = line.gain
        if gain is None:
            draw_line(look, p, rect, "–", Setting(15, color="ink3", align="right"))
            return
        sign = "+" if gain > 0 else ""
        tone = "good" if gain > 0 else "look" if gain < 0 else "ink2"
        words = f"\u2066{sign}{self.number(gain)}\u2069"
        draw_line(look, p, rect, words, Setting(15, 600, tone, align="right", direction="ltr"))

    # The cursor

    @property
    def _first(self) -> int:
        """The column of the first score."""
        return next(n for n, column in enumerate(self.columns) if column.key == FIELDS[0])

    def go(self, row: int, place: int) -> None:
        """Put the cursor on a score, as far as there is one; the first has the place 0."""
        row = max(0, min(row, self.rows.rowCount() - 1))
        place = max(0, min(place, len(FIELDS) - 1))
        self.setCurrentIndex(self.rows.index(row, self._first + place))
        self.scrollTo(self.currentIndex())

    def _show_chosen(self, columns: tuple[str, ...]) -> None:
        row, place = self._here()
        super()._show_chosen(columns)
        self.go(row, place)

    def _here(self) -> tuple[int, int]:
        here = self.currentIndex()
        return (here.row(), here.column() - self._first) if here.isValid() else (0, 0)

    def _show(self, rows: Sequence[ScoreLine], keep: Any) -> None:
        """The cursor stays with its person and its score."""
        row, place = self._here()
        line = self.current()
        self.rows.show(rows)
        found = self.rows.find(lambda one: line is not None and one.id == line.id)
        if rows:
            self.go(found if found >= 0 else row, place)
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()

    @property
    def field(self) -> str | None:
        """The field under the cursor."""
        place = self.currentIndex().column() - self._first
        return FIELDS[place] if 0 <= place < len(FIELDS) else None

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys, key = Qt.Key, event.key()
        here = self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste(QGuiApplication.clipboard().text())
        elif key in (keys.Key_Delete, keys.Key_Backspace) and self.field:
            self._clear()
        elif key in (keys.Key_Return, keys.Key_Enter) and here.isValid():
            self.go(here.row() + 1, here.column() - self._first)
        elif key == keys.Key_F2 and self.field:
            self.begin(self.number(getattr(self.current(), self.field)))
        elif key == keys.Key_Up and here.row() <= 0:
            self.above.emit()
        elif self.field and (sign := _sign(event)):
            self.begin(sign)
        else:
            super().keyPressEvent(event)

    def begun(self) -> str | None:
        """What is typed in the cell and is not its score."""
        if self._typed.isHidden() or self.field is None:
            return None
        text = self._typed.text()
        return None if text == self.number(getattr(self.current(), self.field)) else text

    def begin(self, text: str) -> None:
        """Type into the cell."""
        rect: QRect = self.visualRect(self.currentIndex())
        self._typed.setGeometry(rect.adjusted(4, 8, -4, -8))
        self._typed.setAccessibleName(self.columns[self.currentIndex().column()].title())  # type: ignore[operator]
        self._typed.setFont(self.look.font(16))
        self._typed.setText(text)
        self._typed.show()
        self._typed.setFocus()

    def eventFilter(self, watched: Any, event: Any) -> bool:
        if watched is not self._typed:
            return super().eventFilter(watched, event)
        if event.type() == event.Type.KeyPress:
            steps = {
                Qt.Key.Key_Return: (1, 0), Qt.Key.Key_Enter: (1, 0), Qt.Key.Key_Down: (1, 0),
                Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Tab: (0, 1), Qt.Key.Key_Backtab: (0, -1),
            }  # fmt: skip
            key = Qt.Key(event.key())
            if key in steps:
                self._accept(*steps[key])
                return True
            if key == Qt.Key.Key_Escape:
                self._leave()
                return True
            if (sign := _sign(event)) != event.text() and sign:
                self._typed.insert(sign)
                return True
        elif event.type() == event.Type.FocusOut and self._typed.isVisible():
            self._accept(0, 0)
        return super().eventFilter(watched, event)

    def _leave(self) -> None:
        self._typed.hide()
        self.setFocus()

    def _accept(self, down: int, along: int) -> None:
        """Keep what was typed; what is no score stays there to be put right."""
        line, field, text = self.current(), self.field, self._typed.text().strip()
        if line is None or field is None:
            self._leave()
            return
        try:
            value = checked_score(field, text, self.out_of) if text else None
        except InvalidValue as error:
            self.wrong.emit(self.why(text, error))
            self._typed.selectAll()
            return
        here = self.currentIndex()
        self._leave()
        if value != getattr(line, field):
            self.kept.emit({line.id: {field: value}})
        self.go(here.row() + down, here.column() - self._first + along)

    def why(self, text: str, error: InvalidValue) -> str:
        """Why something is no score, in a sentence."""
        shown = f"\u2068{text[:40]}\u2069"
        if error.params.get("reason") == "number_out_of_range":
            most = 5 if self.field == "satisfaction" else self.out_of
            words = self.tr("{text} is not between {least} and {most}: nothing was changed.")
            least = 1 if self.field == "satisfaction" else 0
            return words.format(text=shown, least=least, most=self.number(most))
        return self.tr("{text} is not a number: nothing was changed.").format(text=shown)

    def _area(self) -> tuple[range, range]:
        """The rows and columns that are chosen, scores only."""
        chosen = self.selectionModel().selectedIndexes() or [self.currentIndex()]
        rows = [index.row() for index in chosen]
        columns = [index.column() for index in chosen]
        return range(min(rows), max(rows) + 1), range(min(columns), max(columns) + 1)

    def _clear(self) -> None:
        rows, columns = self._area()
        places = [column - self._first for column in columns]
        fields = [FIELDS[place] for place in places if 0 <= place < len(FIELDS)]
        lines = [self.rows.row(row) for row in rows]
        cleared: dict[UUID, dict[str, None]] = {
            line.id: dict.fromkeys(f for f in fields if getattr(line, f) is not None)
            for line in lines
        }
        cleared = {id: values for id, values in cleared.items() if values}
        if cleared:
            self.kept.emit(cleared)

    def copy(self) -> None:
        """What is chosen, as a spreadsheet takes it."""
        rows, columns = self._area()
        lines = (
            "\t".join(guarded(self.columns[column].text(self.rows.row(row))) for column in columns)
            for row in rows
        )
        QGuiApplication.clipboard().setText("\n".join(lines))

    def paste(self, text: str) -> None:
        """Cells of a spreadsheet from the cursor on; all of them, or none and why."""
        here = self.currentIndex()
        if not here.isValid() or self.field is None:
            return
        scores: dict[UUID, dict[str, float | None]] = {}
        for down, cells in enumerate(text.rstrip("\r\n").splitlines()):
            row = here.row() + down
            if row >= self.rows.rowCount():
                self.wrong.emit(
                    self.tr("There are more lines than people from here on: nothing was pasted.")
                )
                return
            for along, cell in enumerate(cells.split("\t")):
                place = here.column() - self._first + along
                if not cell.strip() or place >= len(FIELDS):
                    continue
                field = FIELDS[place]
                try:
                    value = checked_score(field, cell, self.out_of)
                except InvalidValue as error:
                    self.wrong.emit(self.why(cell, error))
                    return
                scores.setdefault(self.rows.row(row).id, {})[field] = value
        if scores:
            self.kept.emit(scores)

    def mouseDoubleClickEvent(self, event: Any) -> None:
        point: QPoint = event.position().toPoint()
        if self.indexAt(point).isValid() and self.field:
            self.begin(self.number(getattr(self.current(), self.field)))
