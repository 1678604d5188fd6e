"""What can be done with the table of people as a table: narrowed, copied, pasted, exported; its
columns chosen, several people changed at once (P16)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ..parts import Box, IconButton, Menu, Words
from .listing import OPTIONAL
from .narrowing import Narrowing
from .several import Several
from .taking import Taking

if TYPE_CHECKING:
    from ...domain.roster import RosterLine
    from ..desk import Desk
    from ..look import Look
    from ..operations.participants import People
    from .listing import Listing


class TableTools(Box):
    """Three buttons and their keys. ``changed()`` when other people are to be shown,
    ``said(words, undo)``, ``failed(sentence)``, ``brought(path)`` when a list was pasted,
    ``several_chosen()``. ``told`` says in a line who is shown."""

    changed = Signal()
    said = Signal(str, object)
    failed = Signal(str)
    brought = Signal(object)
    several_chosen = Signal()

    def __init__(self, look: Look, desk: Desk, listing: Listing, told: Callable[[], str]) -> None:
        super().__init__(look, vertical=False, gap=4)
        self.listing, self._told = listing, told
        self.narrowing = Narrowing(look)
        self.several = Several(look, desk)
        self.taking = Taking(look, desk, listing, self)
        self.columns_button = IconButton(look, "grid", lambda: self.tr("Columns"))
        self.export_button = IconButton(look, "export", lambda: self.tr("Export who is shown"))
        self.columns_button.clicked.connect(self.ask_columns)
        self.export_button.clicked.connect(self.export)
        self.narrowing.changed.connect(self.changed)
        listing.several.connect(self._several)
        listing.copying.connect(self.copy)
        listing.pasting.connect(self.taking.paste)
        self.several.copying.connect(self.copy)
        for part in (self.several, self.taking):
            part.said.connect(self.said)
            part.failed.connect(self.failed)
        self.taking.brought.connect(self.brought)
        self.add(self.narrowing.button, self.columns_button, self.export_button)

    def keys(self) -> list[tuple[str, Words]]:
        """What F1 tells of them."""
        return [
            ("Shift ↑ ↓", lambda: self.tr("Choose several")),
            ("Ctrl C", lambda: self.tr("Copy to a spreadsheet")),
            ("Ctrl V", lambda: self.tr("Paste a list from a spreadsheet")),
            ("Ctrl E", lambda: self.tr("Export who is shown")),
            ("F6", lambda: self.tr("More filters")),
            ("F8", lambda: self.tr("Columns")),
        ]

    def bind(self, page: QWidget) -> None:
        """Their keys, wherever the keyboard is on the page."""
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, call in (
            ("Ctrl+E", self.export),
            ("F6", self.narrowing.ask),
            ("F8", self.ask_columns),
        ):
            QShortcut(QKeySequence(keys), page, context=within).activated.connect(call)

    def show_people(self, read: People, arabic_first: bool) -> None:
        """What can be chosen among."""
        self.several.offer(read.cohorts, read.known.communes)
        self.narrowing.know(read.roster.ordered(arabic_first))

    def _several(self, lines: Sequence[RosterLine]) -> None:
        self.several.show_lines(lines)
        if lines:
            self.several_chosen.emit()

    def copy(self) -> None:
        """Those who are chosen, to the clipboard."""
        self.taking.copy(self.listing.selection())

    def export(self) -> None:
        """Who is shown, for a spreadsheet or on paper."""
        self.taking.write(self.tr("Participants"), self._told())

    def ask_columns(self) -> Menu:
        """Show which columns there are, under their button."""
        menu = Menu(self.look, self.columns_button)
        for name in OPTIONAL:
            shown = name in self.listing.shown_columns
            words = self.listing.column_words(name)
            menu.offer(words, partial(self.listing.toggle_column, name), shown)
        return menu.open_under(self.columns_button)
