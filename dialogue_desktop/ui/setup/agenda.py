"""The agenda of a dialogue session: items with planned minutes, in their order."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from ..desk import Desk
from ..look import Look, Setting, draw_line
from ..look.shapes import draw_panel, mirrored
from ..operations import programme, records
from ..parts import Box, Cell, Field, KeyHints, Line, Roster, row
from .shown import both_titles, draw_titles
from .typed import read_item


class _Items(Roster):
    removed = Signal(object)
    shifted = Signal(object, int)
    renaming = Signal(object)
    focused = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, item = event.key(), self.current()
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if item is None:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Delete:
            self.removed.emit(item)
        elif key == Qt.Key.Key_F2:
            self.renaming.emit(item)
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.shifted.emit(item, 1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)


class Agenda(Box):
    """A line adds an item; Alt ↑ ↓ moves it, F2 changes it, Del takes it away."""

    told = Signal(str)
    left = Signal()
    """Enter on an empty line: go on to what comes next."""

    def __init__(self, look: Look, desk: Desk) -> None:
        super().__init__(look, gap=2)
        self.desk = desk
        self._session: Any = None
        self._items: list[Any] = []
        self._changed: Any = None
        self.field = Field(
            look,
            None,
            placeholder=lambda: self.tr("Item and minutes: Land 45"),
            icon="plus",
        )
        self.field.call(lambda: self.tr("Add an item to the agenda"))
        self.field.entered.connect(self._add)
        self.list = _Items(
            look,
            self._paint,
            lambda look, item, width, active: look.px(50 if active and item.title_ar else 36),
            text=lambda item: f"{item.title} {item.planned_minutes or ''}",
            name=lambda: self.tr("Agenda"),
            sheet=False,
        )
        self.list.removed.connect(self._remove)
        self.list.shifted.connect(self._shift)
        self.list.renaming.connect(self._rename)
        self.list.opened.connect(self._rename)
        self.list.focused.connect(self._hint)
        self._total = Line(look, "", 14, 400, "ink2", align="trail")
        heading = Line(look, lambda: self.tr("Agenda"), 15, 600, height=24)
        self.hints = KeyHints(look, [])
        self._hint()
        self.add(row(look, (heading, 1), (self._total, 1)), self.field, (self.list, 1), self.hints)
        self.refresh()

    def refresh(self) -> None:
        """At least three items are seen, whatever stands above them."""
        super().refresh()
        self.list.setMinimumHeight(self.look.px(3 * 36))

    def order(self) -> list[QWidget]:
        """What Tab goes through."""
        return [self.field.line, self.list]

    def show_items(self, session: Any, items: list[Any]) -> None:
        """Show the agenda of a session, or nothing."""
        at = self._cursor(session, items)
        self._session, self._items = session, items
        self.field.setEnabled(session is not None)
        self.list.show_rows(items, at)
        minutes = sum(item.planned_minutes or 0 for item in items)
        self._total.set_text(lambda: self.tr("%n minute(s)", "", minutes) if minutes else "")

    def _cursor(self, session: Any, items: list[Any]) -> int | None:
        """On what has just been added, so that it is seen as it was understood; else where it
        was; nowhere in an agenda that is shown for the first time."""
        if session is None or self._session is None or session.id != self._session.id:
            return None
        known, held = {item.id for item in self._items}, self.list.current()
        added = [place for place, item in enumerate(items) if item.id not in known]
        kept = [place for place, item in enumerate(items) if held and item.id == held.id]
        return next(iter(added[-1:] + kept), None)

    def _hint(self) -> None:
        """The keys of where the keyboard is."""
        here = [
            ("Alt ↑ ↓", lambda: self.tr("move it")),
            ("F2", lambda: self.tr("change")),
            ("Del", lambda: self.tr("remove")),
        ]
        line = [("Enter", lambda: self.tr("keep the line"))]
        self.hints.show_hints(here if self.list.hasFocus() else line)

    @property
    def renaming(self) -> bool:
        """Whether an item is being changed on the line."""
        return self._changed is not None

    def put_back(self) -> bool:
        """Esc: a line that was begun is empty again; False when none was."""
        begun = self.field.line.hasFocus() and bool(self.field.text())
        if begun:
            self.field.set_text("")
            self._changed = None
        return begun

    def _add(self) -> None:
        titles, minutes = read_item(self.field.text())
        if self._session is None or not titles.title:
            self.left.emit()
            return
        if self._changed is None:
            self.desk.run(
                programme.add_item(self._session.id, titles.title, titles.title_ar, minutes)
            )
        else:
            changes = {
                "title": titles.title,
                "title_ar": titles.title_ar,
                "planned_minutes": minutes,
            }
            self.desk.run(records.edit(self._changed.id, **changes))
            self._changed = None
        self.field.set_text("")

    def _rename(self, item: Any) -> None:
        both = " / ".join(part for part in (item.title, item.title_ar) if part)
        minutes = "" if item.planned_minutes is None else f" {item.planned_minutes}"
        self.field.set_text(both + minutes)
        self._changed = item
        self.field.setFocus()
        self.field.line.selectAll()

    def _remove(self, item: Any) -> None:
        self.desk.run(records.remove(item.id))
        self.told.emit(self.tr("Item removed from the agenda"))

    def _shift(self, item: Any, by: int) -> None:
        at = next((n for n, other in enumerate(self._items) if other.id == item.id), -1)
        if 0 <= at + by < len(self._items):
            self.desk.run(programme.swap_items(item, self._items[at + by]))

    def _paint(self, look: Look, p: QPainter, rect: QRectF, item: Any, cell: Cell) -> None:
        if cell.selected:
            line = "accent" if cell.focused else "accent_line"
            draw_panel(look, p, rect.adjusted(1, 1, -1, -1), "accent_soft", line, 8)
        elif cell.hovered:
            draw_panel(look, p, rect.adjusted(1, 1, -1, -1), "sunk", None, 8)
        number = next((n for n, other in enumerate(self._items, 1) if other.id == item.id), 0)
        at = QRectF(rect.left() + look.px(10), rect.top(), look.px(22), rect.height())
        quiet = Setting(14, color="ink3", direction="ltr", align="lead")
        draw_line(look, p, mirrored(look, at, rect), str(number), quiet)
        text = rect.adjusted(look.px(34), 0, -look.px(80), 0)
        first, other = both_titles(item.title, item.title_ar, arabic_first=look.rtl)
        draw_titles(look, p, text, rect, (first, other if cell.selected else ""))
        if item.planned_minutes is not None:
            words = self.tr("%n min", "", item.planned_minutes)
            end = rect.adjusted(0, 0, -look.px(12), 0)
            tone = Setting(14, color="ink2", align="trail")
            draw_line(look, p, mirrored(look, end, rect), words, tone)
