"""What the window asks the system's own boxes; given to it, so that a test answers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ...paths import SUFFIX
from ..folders import PAPERS, PROGRAMMES, ask_file, ask_files, ask_folder, ask_where


class Asking:
    """Each answers what a person chose, or nothing when they thought better of it."""

    def programme(self, parent: QWidget) -> Path | None:
        """One programme to open."""
        return ask_file(parent, PROGRAMMES, self.tr("Open a programme"), self._programmes())

    def received(self, parent: QWidget) -> list[Path]:
        """Files that others handed over: exports, working files, zips."""
        pattern = self.tr("Files received") + f" (*{SUFFIX} *.zip);;" + self._everything()
        return ask_files(parent, PROGRAMMES, self.tr("Choose the files received"), pattern)

    def hand_over(self, parent: QWidget, name: str) -> Path | None:
        """Where an export goes."""
        path = ask_where(parent, PROGRAMMES, self.tr("Hand over"), name, self._programmes())
        return path.with_name(path.name + SUFFIX) if path and not path.suffix else path

    def report(self, parent: QWidget, name: str) -> Path | None:
        """Where a report of what nobody foresaw goes."""
        kinds = self.tr("Text") + " (*.txt);;" + self._everything()
        return ask_where(parent, PAPERS, self.tr("The report"), name, kinds)

    def place(self, parent: QWidget) -> Path | None:
        """A folder in which copies are kept."""
        return ask_folder(parent, PROGRAMMES, self.tr("Keep a copy in"))

    def _programmes(self) -> str:
        return self.tr("Programmes") + f" (*{SUFFIX});;" + self._everything()

    def _everything(self) -> str:
        return self.tr("All files") + " (*)"

    def tr(self, words: str) -> str:
        return QCoreApplication.translate("Asking", words)
