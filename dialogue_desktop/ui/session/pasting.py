"""What is pasted on the line and is no speech: a whole page, a picture."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from .capture import CaptureBar


class Pasting(QObject):
    """``said(words, undo)``: what became of it."""

    said = Signal(str, object)

    def __init__(self, bar: CaptureBar, parent: QObject) -> None:
        super().__init__(parent)
        self.bar = bar
        for line in (bar.editor, bar.second):
            line.poured.connect(self._poured)
            line.pictured.connect(self._pictured)

    def _poured(self, letters: int) -> None:
        count = self.bar.look.language.number(letters)
        words = self.tr("{n} letters on the line: Enter keeps them as one card, Ctrl Z takes them")
        self.said.emit(words.format(n=count), self.bar.editor.undo)

    def _pictured(self, picture: object) -> None:
        self.said.emit(
            self.tr("A picture does not go on the line: its words do, or it stays a file."), None
        )
