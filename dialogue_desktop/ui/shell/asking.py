"""Asking for files with the system's own dialogs; given to the window, so that a test answers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ...paths import SUFFIX


class Asking:
    """Each answers what a person chose, or nothing when they thought better of it."""

    def __init__(self) -> None:
        self.folder = str(Path.home())

    def programme(self, parent: QWidget) -> Path | None:
        """One programme to open."""
        chosen, _ = QFileDialog.getOpenFileName(
            parent, self.tr("Open a programme"), self.folder, self._programmes()
        )
        return self._keep(chosen)

    def received(self, parent: QWidget) -> list[Path]:
        """Files that others handed over: exports, working files, zips."""
        pattern = self.tr("Files received") + f" (*{SUFFIX} *.zip);;" + self._everything()
        chosen, _ = QFileDialog.getOpenFileNames(
            parent, self.tr("Choose the files received"), self.folder, pattern
        )
        kept = [self._keep(one) for one in chosen]
        return [path for path in kept if path is not None]

    def hand_over(self, parent: QWidget, name: str) -> Path | None:
        """Where an export goes."""
        proposed = str(Path(self.folder) / name)
        chosen, _ = QFileDialog.getSaveFileName(
            parent, self.tr("Hand over"), proposed, self._programmes()
        )
        path = self._keep(chosen)
        return path.with_name(path.name + SUFFIX) if path and not path.suffix else path

    def report(self, parent: QWidget, name: str) -> Path | None:
        """Where a report of what nobody foresaw goes."""
        proposed = str(Path(self.folder) / name)
        kinds = self.tr("Text") + " (*.txt);;" + self._everything()
        chosen, _ = QFileDialog.getSaveFileName(parent, self.tr("The report"), proposed, kinds)
        return self._keep(chosen)

    def place(self, parent: QWidget) -> Path | None:
        """A folder in which copies are kept."""
        title = self.tr("Keep a copy in")
        chosen = QFileDialog.getExistingDirectory(parent, title, self.folder)
        return Path(chosen) if chosen else None

    def _keep(self, chosen: str) -> Path | None:
        if not chosen:
            return None
        path = Path(chosen)
        self.folder = str(path.parent)
        return path

    def _programmes(self) -> str:
        return self.tr("Programmes") + f" (*{SUFFIX});;" + self._everything()

    def _everything(self) -> str:
        return self.tr("All files") + " (*)"

    def tr(self, words: str) -> str:
        return QCoreApplication.translate("Asking", words)
