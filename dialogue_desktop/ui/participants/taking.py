"""People taken elsewhere and brought from there: copied, pasted, written as a workbook (P16)."""

from __future__ import annotations

import shutil
import tempfile
import weakref
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ...domain.phones import shown
from ..operations import lists
from .people import organisation_words, role_words

if TYPE_CHECKING:
    from ...domain.roster import RosterLine
    from ...reports.listing import Listing as Listed
    from ..desk import Desk
    from ..look import Look
    from .listing import Listing

_WIDTHS = {"name": 50.0, "name_ar": 46.0, "role": 34.0, "function": 40.0, "organisation": 44.0,
           "commune": 28.0, "phone": 34.0, "birth_year": 18.0, "modules": 18.0}  # fmt: skip


class Taking(QObject):
    """``said(words, undo)``, ``failed(sentence)``, ``brought(path)`` when a list was pasted."""

    said = Signal(str, object)
    failed = Signal(str)
    brought = Signal(object)

    def __init__(self, look: Look, desk: Desk, listing: Listing, parent: QWidget) -> None:
        super().__init__(parent)
        self.look, self.desk, self.listing = look, desk, listing
        self.ask_path: Callable[[str], Path | None] = self._ask_path
        self._pasted: Callable[[], object] | None = None

    # What is taken

    def _names(self) -> list[str]:
        """Both names, what they do, then what the columns show."""
        extra = [n for n in ("organisation", "commune", "phone", "birth_year", "modules")
                 if n in self.listing.shown_columns]  # fmt: skip
        return ["name", "name_ar", "role", "function", *extra]

    def _heads(self) -> dict[str, str]:
        return {
            "name": self.tr("Name"),
            "name_ar": self.tr("Arabic name"),
            "role": self.tr("Role"),
            "function": self.tr("Function"),
            "organisation": self.tr("Organisation"),
            "commune": self.tr("Commune"),
            "phone": self.tr("Phone"),
            "birth_year": self.tr("Birth year"),
            "modules": self.tr("Modules completed"),
        }

    def value(self, line: RosterLine, name: str) -> str | int | None:
        """What a column says of somebody."""
        if name == "role":
            return role_words(line.role, line.sex)
        if name == "organisation":
            return organisation_words(line, self.look.rtl)
        if name == "phone":
            return shown(line.phone) if line.phone else ""
        if name == "birth_year":
            return line.birth_year if isinstance(line.birth_year, int) else None
        if name == "modules":
            return self.listing.progress.get(line.id, ()).count("present")
        found: str | None = getattr(line, name)
        return found or ""

    def copy(self, lines: Sequence[RosterLine]) -> None:
        """Put people on the clipboard as a spreadsheet takes them, under their headings."""
        if not lines:
            return
        names, heads = self._names(), self._heads()
        rows = [[heads[name] for name in names]]
        rows += [[_plain(self.value(line, name)) for name in names] for line in lines]
        QGuiApplication.clipboard().setText("\n".join("\t".join(row) for row in rows))
        self.said.emit(self.tr("%n people copied", "", len(lines)), None)

    def paste(self) -> None:
        """A list from the clipboard is looked at as one from a file is; a mere word is none."""
        text = QGuiApplication.clipboard().text().strip("\r\n")
        if "\n" not in text and "\t" not in text:
            self.failed.emit(
                self.tr("There is no list on the clipboard: copy rows of a spreadsheet first.")
            )
            return
        from ...exchange.headings import heading_row

        rows = [line.split("\t") for line in text.splitlines()]
        if heading_row(rows[:5]) is None:
            width = max(map(len, rows))
            rows.insert(0, [self.tr("Full name"), *([""] * (width - 1))])
        self.let_go()
        folder = tempfile.mkdtemp(prefix="dialogue-")
        self._pasted = weakref.finalize(self, shutil.rmtree, folder, True)
        name = self.tr("Pasted")
        path = Path(folder) / f"{name}.tsv"
        path.write_text("\n".join("\t".join(row) for row in rows), encoding="utf-8-sig")
        self.brought.emit(path)

    def let_go(self) -> None:
        """What was pasted is imported, or is not wanted."""
        if self._pasted is not None:
            self._pasted()
            self._pasted = None

    # A workbook

    def write(self, title: str, note: str) -> None:
        """Write who is shown, in the order in which they are shown."""
        rows = self.listing.rows
        lines = [rows.row(place) for place in range(rows.rowCount())]
        path = self.ask_path(self.tr("People") + ".xlsx") if lines else None
        if path is None:
            return
        if not path.suffix:
            path = path.with_suffix(".xlsx")
        lists.write_list(
            self.desk,
            lambda: self.listed(title, note, lines),
            path,
            self.look.language.code,
            self._written,
            self._failed,
            self,
        )

    def listed(self, title: str, note: str, lines: Sequence[RosterLine]) -> Listed:
        """People as a list that can be written."""
        from ...reports.listing import ListColumn, Listing

        names, heads = self._names(), self._heads()
        columns = [
            ListColumn(heads[name], _WIDTHS[name], "ltr" if name == "phone" else "auto")
            for name in names
        ]
        return Listing(
            title, note, columns, [[self.value(line, name) for name in names] for line in lines]
        )

    def _written(self, path: Path) -> None:
        words = self.tr("Written: {file}")
        self.said.emit(words.format(file=f"\u2068{path.name}\u2069"), None)

    def _failed(self, error: Any) -> None:
        if error.code != "cancelled":
            self.failed.emit(error.sentence(self.look.language.code))

    def _ask_path(self, name: str) -> Path | None:
        owner = self.parent()
        chosen, _ = QFileDialog.getSaveFileName(
            owner if isinstance(owner, QWidget) else None,
            self.tr("Export who is shown"),
            name,
            "Excel (*.xlsx);;PDF (*.pdf)",
        )
        return Path(chosen) if chosen else None


def _plain(value: str | int | None) -> str:
    """A value in one cell of a spreadsheet."""
    return "" if value is None else " ".join(str(value).split())
