"""What the sample's laptops handed in: looked into with one press."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal

from ...look import Look
from ...parts import Button, Glyph, Paragraph, Sheet, row


class ArrivedSheet(Sheet):
    """``merge(paths)``; shown only while something waits."""

    merge = Signal(list)

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=0, margins=(20, 10, 20, 10))
        self.paths: list[Path] = []
        self.told = Paragraph(look, self._words, 15, 600)
        self.button = Button(look, lambda: self.tr("Merge them"), icon="merge")
        self.button.clicked.connect(lambda: self.merge.emit(self.paths))
        icon = Glyph(look, "laptop", 22, "accent")
        self.add(row(look, icon, (self.told, 1), self.button, gap=12))
        self.hide()

    def show_paths(self, paths: list[Path]) -> None:
        """These wait; none, when they were brought together."""
        self.paths = paths
        self.told.refresh()
        self.setVisible(bool(paths))

    def _words(self) -> str:
        return self.tr("%n file(s) of the sample's laptops wait for you", "", len(self.paths))
