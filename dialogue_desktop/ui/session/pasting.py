"""What is pasted on the line and is no speech: a whole page, a picture, files."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal

from ..page import Pictures
from ..synthesis.photos import Photos
from .noting import Noting


class Pasting(QObject):
    """``said(words, undo)``: what became of it. A picture is a photo of the card that stands on
    the line, or else of the agenda item that is held."""

    said = Signal(str, object)

    def __init__(self, noting: Noting, photos: Photos) -> None:
        super().__init__(noting)
        self.noting, self.photos = noting, photos
        for line in (noting.bar.editor, noting.bar.second):
            line.poured.connect(self._poured)
            line.pictured.connect(self._pictured)

    def pictures(self) -> Pictures:
        """Photos that are let go anywhere over the session: of the item that is held."""
        return Pictures(
            lambda count: self.tr("%n photo(s) for this session", "", count), self._keep
        )

    def _keep(self, paths: list[Path]) -> None:
        sitting = self.noting.sitting
        self.photos.keep(paths, sitting.item_id if sitting else None)

    def _poured(self, letters: int) -> None:
        count = self.noting.look.language.number(letters)
        words = self.tr("{n} letters on the line: Enter keeps them as one card, Ctrl Z takes them")
        self.said.emit(words.format(n=count), self.noting.bar.editor.undo)

    def _pictured(self, data: QMimeData) -> None:
        sitting, card = self.noting.sitting, self.noting.correcting
        if sitting is None or card in sitting.unsaved:
            return
        if not self.photos.take(data, card, None if card else sitting.item_id):
            self.said.emit(self.tr("Only words and pictures can be put on the line."), None)
