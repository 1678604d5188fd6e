"""A paper asked for: written with progress, then seen before it is printed or saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ..folders import PICTURES, ask_file, ask_files, kept_words, open_file
from ..operations import documents
from .seen import seen_first, show_paper

if TYPE_CHECKING:
    from ..desk import Desk


class Printing(QObject):
    """``said(words)`` when a paper was written where a test wanted it; ``ask_path``,
    ``ask_pictures`` and ``open_file`` are what the system does, so that a test answers."""

    said = Signal(str)

    def __init__(self, desk: Desk, owner: QWidget) -> None:
        super().__init__(owner)
        self.desk, self._owner = desk, owner
        self.ask_path: Callable[[str], Path | None] = seen_first
        self.ask_pictures: Callable[[bool], list[Path]] = self._ask_pictures
        self.open_file: Callable[[Path], object] = open_file

    def write(
        self,
        kind: str,
        name: str,
        language: str,
        slot: UUID | None = None,
        people: Sequence[UUID] | None = None,
    ) -> None:
        """Write the paper and show it."""
        path = self.ask_path(f"{name}.pdf")
        if path is None:
            return
        path = path if path.suffix else path.with_suffix(".pdf")
        paper = documents.write(kind, path, language, slot_id=slot, people=people)
        self.desk.run_long(paper, lambda _: self._written(path), owner=self._owner)

    def _written(self, path: Path) -> None:
        if show_paper(self._owner, path):
            return
        self.said.emit(kept_words(path))
        self.open_file(path)

    def _ask_pictures(self, several: bool) -> list[Path]:
        scans = " *.pdf" if several else ""
        kinds = self.tr("Pictures") + f" (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.bmp{scans})"
        title = self.tr("Photo or scan")
        if several:
            return ask_files(self._owner, PICTURES, title, kinds)
        one = ask_file(self._owner, PICTURES, title, kinds)
        return [one] if one else []
