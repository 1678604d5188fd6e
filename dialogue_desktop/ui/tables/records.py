"""A table of records: in order by any column in both scripts, its columns chosen, its place kept,
several rows at once (P16)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent

from ...domain.names import sort_key
from ..look.tokens import ROW
from ..parts import Column, Table, Words, say
from ..parts.rows import Taken, Value
from ..parts.titles import Header

if TYPE_CHECKING:
    from ..look import Look

_MOST_ROWS, _WIDTHS = 1e7, (24, 2000)
"""What a row, a width can be: what was kept may have been damaged since."""


def in_order(rows: Iterable[Any], of: Callable[[Any], Value], rising: bool = True) -> list[Any]:
    """Rows in order by a value, those without one last; equals stay as they were. Texts of both
    scripts go by our own keys: no system's collation knows both."""
    keys: dict[str, str] = {}

    def key(value: Any) -> Any:
        if isinstance(value, str):
            return keys.setdefault(value, keys.get(value) or sort_key(value))
        return value

    told = [(of(row), row) for row in rows]
    placed = [(key(value), row) for value, row in told if value not in (None, "")]
    placed.sort(key=lambda pair: pair[0], reverse=not rising)
    return [row for _, row in placed] + [row for value, row in told if value in (None, "")]


def _is_width(value: Any) -> bool:
    return isinstance(value, int | float) and _WIDTHS[0] <= value <= _WIDTHS[1]


def _runs(places: Iterable[int]) -> list[tuple[int, int]]:
    """Places in order as runs, each from its first to its last: thousands may be chosen."""
    runs: list[tuple[int, int]] = []
    for place in places:
        first = runs.pop()[0] if runs and runs[-1][1] == place - 1 else place
        runs.append((first, place))
    return runs


class RecordTable(Table):
    """``copying()`` and ``pasting()`` at their keys, ``above()`` at ↑ on the first row,
    ``several(rows)`` when several are chosen, or no longer.

    Rows have an ``id``. They come in order by ``natural``. Of a ``steady`` table the same rows
    stay where they are when one changes, so that the next is still the next.
    """

    copying = Signal()
    pasting = Signal()
    above = Signal()
    several = Signal(object)

    def __init__(
        self,
        look: Look,
        make: Callable[[], Sequence[Column]],
        shown: Sequence[str] = (),
        *,
        name: Words,
        natural: str = "name",
        several: bool = True,
        steady: bool = False,
        row_height: int = ROW,
    ) -> None:
        self._make, self._natural, self._steady = make, natural, steady
        self.order = natural, True
        self._given: Sequence[Any] = ()
        every = make()
        self.optional = tuple(column.key for column in every if column.optional)
        self._at_first = tuple(one for one in self.optional if one in shown)
        self.shown_columns = self._at_first
        self._top: float | None = None
        super().__init__(
            look, self._chosen(every), name=name, row_height=row_height, several=several
        )
        self.show_order(*self.order)
        self.sorted.connect(self.sort)
        self.selectionModel().selectionChanged.connect(lambda: self._tell_several())

    # What comes back

    def arrangement(self) -> dict[str, Any]:
        """Which columns are shown, how wide, in which order the rows are, and which is on top."""
        by, rising = self.order
        return {
            "columns": list(self.shown_columns),
            "widths": self.widths,
            "order": [by, rising],
            "top": self._top if self._top is not None else self._now_on_top(),
        }

    def arrange(self, kept: dict[str, Any]) -> None:
        """As somebody left it; what is damaged or no longer there is as at first."""
        keys = [column.key for column in self._make() if column.key]
        match kept:
            case {"columns": [*wanted]}:
                self.shown_columns = tuple(one for one in self.optional if one in wanted)
        match kept:
            case {"widths": dict(widths)}:
                known = {key: widths[key] for key in keys if _is_width(widths.get(key))}
                self.widths = known
        match kept:
            case {"order": [by, bool(rising)]} if by in keys:
                self.order = by, rising
        match kept:
            case {"top": int() | float() as top} if 0 < top < _MOST_ROWS:
                self._top = top
        if kept:
            self.show_columns(self._chosen(self._make()))
            self.show_order(*self.order)
            self._show(self._in_order(self._given), None)

    def as_at_first(self) -> None:
        """The columns as they were before anybody chose any."""
        self.widths.clear()
        self._show_chosen(self._at_first)

    def _now_on_top(self) -> float:
        return self.verticalScrollBar().value() / self.verticalHeader().defaultSectionSize()

    def _to_top(self) -> None:
        """Scroll to where somebody was, once there are rows and room."""
        if self._top is not None and self.rows.rowCount() and self.isVisible():
            top, self._top = self._top, None
            self._scroll(top)

    def _scroll(self, top: float) -> None:
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(round(top * self.verticalHeader().defaultSectionSize()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._to_top()

    # Columns

    def _chosen(self, every: Sequence[Column]) -> list[Column]:
        return [c for c in every if not c.optional or c.key in self.shown_columns]

    def column_words(self, key: str) -> str:
        """What stands over a column, shown or not."""
        return next((say(column.title) for column in self._make() if column.key == key), "")

    def toggle_column(self, key: str) -> None:
        """Show a column, or no longer."""
        now = set(self.shown_columns) ^ {key}
        self._show_chosen(tuple(one for one in self.optional if one in now))

    def _show_chosen(self, columns: tuple[str, ...]) -> None:
        self.shown_columns = columns
        place, top = self.currentIndex().row(), self._now_on_top()
        self.show_columns(self._chosen(self._make()))
        if place >= 0:
            self.put_cursor(place)
        self._scroll(top)
        self.arranged.emit()

    def fit_columns(self) -> None:
        """The columns have the widths that go with the window and what they hold."""
        self.columns = self._chosen(self._make())
        header = self.horizontalHeader()
        if isinstance(header, Header):
            header.show_columns(self.columns)
        self._share_width()

    def taken(self) -> list[Taken]:
        """The columns that are shown, as they are taken elsewhere."""
        return [one for column in self.columns for one in column.taken]

    # Rows

    def sort(self, key: str, rising: bool) -> None:
        """Put the rows in order by a column."""
        self.order = key, rising
        self._show(self._in_order(self._given), self._at())
        self.arranged.emit()

    def show_records(self, rows: Sequence[Any], keep: Any = None) -> None:
        """Show other rows, given in their natural order; the cursor stays with the one it was
        on, or goes to the one to ``keep``, if that is shown. Nobody is told."""
        before = [row.id for row in self.all_rows()]
        self._given = rows
        given = {row.id: row for row in rows}
        top, seen, cursor = self._now_on_top(), self._seen_first(), self._at()
        if self._steady and len(before) == len(given) and given.keys() == set(before):
            self._show([given[id] for id in before], keep)
        else:
            self._show(self._in_order(rows), keep)
        if cursor == self._at() and seen is not None:
            place, id = seen
            if place < len(rows) and self.rows.row(place).id == id:
                self._scroll(top)  # nothing jumps under the eye for what changed elsewhere
        self._to_top()

    def _at(self) -> Any:
        """Whom the cursor is on."""
        here = self.current()
        return here.id if here is not None else None

    def _seen_first(self) -> tuple[int, Any] | None:
        """The first row in sight: its place, and which it is."""
        place = int(self._now_on_top())
        return (place, self.rows.row(place).id) if place < self.rows.rowCount() else None

    def all_rows(self) -> list[Any]:
        """Every row that is shown, from the top."""
        return [self.rows.row(place) for place in range(self.rows.rowCount())]

    def _in_order(self, rows: Sequence[Any]) -> Sequence[Any]:
        key, rising = self.order
        if key == self._natural:
            return rows if rising else list(rows)[::-1]
        column = next((column for column in self._make() if column.key == key), None)
        return in_order(rows, column.by or column.text, rising) if column else rows

    def _show(self, rows: Sequence[Any], keep: Any) -> None:
        several = {row.id for row in self.selection()} if self._many else set()
        if len(several) > 1 and list(rows) == self.all_rows():
            self.viewport().update()  # so that Shift goes on from where it began
            return
        here = self.current()
        keep = keep if keep is not None else here.id if here is not None else None
        self.selectionModel().blockSignals(True)
        self.rows.show(rows)
        self.clearSelection()
        self.selectionModel().blockSignals(False)
        if len(several) > 1:
            self._choose_again(rows, several)
        elif keep is not None:
            self.put_cursor(self.rows.find(lambda row: row.id == keep))
        self.viewport().update()

    def _choose_again(self, rows: Sequence[Any], ids: set[Any]) -> None:
        """What was chosen is chosen still, as far as it is shown."""
        chosen = QItemSelection()
        places = [place for place, row in enumerate(rows) if row.id in ids]
        for first, last in _runs(places):
            chosen.select(self.rows.index(first, 0), self.rows.index(last, 0))
        flags = QItemSelectionModel.SelectionFlag
        self.blockSignals(True)
        if places:
            here = self.rows.index(places[-1], 0)
            self.selectionModel().setCurrentIndex(here, flags.NoUpdate)
        self.blockSignals(False)
        self.selectionModel().select(chosen, flags.ClearAndSelect | flags.Rows)
        self._tell_several()

    def put_cursor(self, place: int) -> None:
        """Put the cursor on a row without telling anyone."""
        self.blockSignals(True)
        self.pick(place)
        self.blockSignals(False)

    @property
    def _many(self) -> bool:
        return self.selectionMode() == self.SelectionMode.ExtendedSelection

    def _tell_several(self) -> None:
        rows = self.selection() if self._many else []
        self.several.emit(rows if len(rows) > 1 else [])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copying.emit()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.pasting.emit()
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.above.emit()
        else:
            super().keyPressEvent(event)
