"""What can be done with the table of people beside what any table can: pasting a list, changing
several people at once (P16)."""

from __future__ import annotations

import shutil
import tempfile
import weakref
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ..parts import Words
from ..tables.narrowing import Narrowing
from ..tables.pasting import list_of, pasted_rows
from ..tables.tools import TableTools
from .several import Several

if TYPE_CHECKING:
    from ...domain.roster import RosterLine
    from ..desk import Desk
    from ..look import Look
    from ..operations.participants import People
    from .listing import Listing


class PeopleTools(TableTools):
    """``brought(path)`` when a list was pasted, ``several_chosen()``."""

    brought = Signal(object)
    several_chosen = Signal()

    def __init__(self, look: Look, desk: Desk, listing: Listing, told: Callable[[], str]) -> None:
        narrowing = Narrowing(look, listing.filters())
        super().__init__(look, desk, listing, narrowing, lambda: self.tr("People"), told)
        self.several = Several(look, desk)
        self._pasted: Callable[[], object] | None = None
        listing.several.connect(self._several)
        listing.pasting.connect(self.paste)
        self.several.copying.connect(self.copy)
        self.several.said.connect(self.said)
        self.several.failed.connect(self.failed)

    def keys(self) -> list[tuple[str, Words]]:
        """What F1 tells of them."""
        return [
            ("Shift ↑ ↓", lambda: self.tr("Choose several")),
            ("Ctrl V", lambda: self.tr("Paste a list from a spreadsheet")),
            *super().keys(),
        ]

    def show_people(self, read: People, arabic_first: bool) -> None:
        """What can be chosen among."""
        self.several.offer(read.cohorts, read.known.communes)
        self.narrowing.know(read.roster.ordered(arabic_first))

    def _several(self, lines: Sequence[RosterLine]) -> None:
        self.several.show_lines(lines)
        if lines:
            self.several_chosen.emit()

    def paste(self) -> None:
        """A list from the clipboard is looked at as one from a file is; a mere word is none."""
        rows = pasted_rows()
        if not rows:
            self.failed.emit(
                self.tr("There is no list on the clipboard: copy rows of a spreadsheet first.")
            )
            return
        self.let_go()
        folder = tempfile.mkdtemp(prefix="dialogue-")
        self._pasted = weakref.finalize(self, shutil.rmtree, folder, True)
        name = self.tr("Pasted")
        path = list_of(rows, Path(folder) / f"{name}.tsv", self.tr("Full name"))
        self.brought.emit(path)

    def let_go(self) -> None:
        """What was pasted is imported, or is not wanted."""
        if self._pasted is not None:
            self._pasted()
            self._pasted = None
