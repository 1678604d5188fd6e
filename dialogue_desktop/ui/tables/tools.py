"""What can be done with a table as a table: narrowed, copied, exported, its columns chosen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ..parts import Box, IconButton, Menu, Words, say
from .narrowing import Narrowing
from .taking import Taking

if TYPE_CHECKING:
    from ..desk import Desk
    from ..look import Look
    from .records import RecordTable


class TableTools(Box):
    """Three buttons and their keys. ``changed()`` when other rows are to be shown,
    ``said(words, undo)``, ``failed(sentence)``. ``title`` is what an export is called, ``told``
    says in a line what is shown."""

    changed = Signal()
    said = Signal(str, object)
    failed = Signal(str)

    def __init__(
        self,
        look: Look,
        desk: Desk,
        table: RecordTable,
        narrowing: Narrowing,
        title: Words,
        told: Callable[[], str],
    ) -> None:
        super().__init__(look, vertical=False, gap=4)
        self.table, self.narrowing, self._title, self._told = table, narrowing, title, told
        self.taking = Taking(look, desk, table, self)
        self.columns_button = IconButton(look, "grid", lambda: self.tr("Columns"))
        self.export_button = IconButton(look, "export", lambda: self.tr("Export what is shown"))
        self.columns_button.clicked.connect(self.ask_columns)
        self.export_button.clicked.connect(self.export)
        narrowing.changed.connect(self.changed)
        table.copying.connect(self.copy)
        table.titled.connect(lambda place: self._columns().open_at(place))
        self.taking.said.connect(self.said)
        self.taking.failed.connect(self.failed)
        self.add(narrowing.button, self.columns_button, self.export_button)

    def keys(self) -> list[tuple[str, Words]]:
        """What F1 tells of them."""
        return [
            ("Ctrl C", lambda: self.tr("Copy to a spreadsheet")),
            ("Ctrl E", lambda: self.tr("Export what is shown")),
            ("F6", lambda: self.tr("More filters")),
            ("F8", lambda: self.tr("Columns")),
            ("Shift F8", lambda: self.tr("Widths of the columns: ← →, Shift ← →")),
            ("F9", lambda: self.tr("In order by")),
        ]

    def bind(self, page: QWidget) -> None:
        """Their keys, wherever the keyboard is on the page while the buttons are shown."""
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, call in (
            ("Ctrl+E", self.export),
            ("F6", self.narrowing.ask),
            ("F8", self.ask_columns),
            ("Shift+F8", self.table.take_titles),
            ("F9", self.ask_order),
        ):
            shortcut = QShortcut(QKeySequence(keys), page, context=within)
            shortcut.activated.connect(partial(self._at_key, call))

    def _at_key(self, call: Callable[[], object]) -> None:
        if self.isVisible():
            call()

    def copy(self) -> None:
        """What is chosen, to the clipboard."""
        self.taking.copy(self.table.selection())

    def export(self) -> None:
        """What is shown, for a spreadsheet or on paper."""
        self.taking.write(say(self._title), self._told())

    def ask_columns(self) -> Menu:
        """Show which columns there are, under their button."""
        return self._columns().open_under(self.columns_button)

    def _columns(self) -> Menu:
        menu = Menu(self.look, self.columns_button)
        for key in self.table.optional:
            words = self.table.column_words(key)
            if words:
                shown = key in self.table.shown_columns
                menu.offer(words, partial(self.table.toggle_column, key), shown)
        menu.addSeparator()
        menu.offer(self.tr("Widths") + "\tShift+F8", self.table.take_titles)
        menu.offer(self.tr("As at first"), self.table.as_at_first)
        return menu

    def ask_order(self) -> Menu:
        """Show what rows can be in order by; once more by the same turns it round."""
        menu = Menu(self.look, self.columns_button)
        by, rising = self.table.order
        for column in self.table.columns:
            if column.key and say(column.title):
                here = column.key == by
                menu.offer(
                    say(column.title), partial(self._order, column.key, not (here and rising)), here
                )
        return menu.open_under(self.columns_button)

    def _order(self, key: str, rising: bool) -> None:
        self.table.show_order(key, rising)
        self.table.sort(key, rising)
