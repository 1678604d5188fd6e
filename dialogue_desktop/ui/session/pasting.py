"""What is pasted on the line and is no speech: a whole page, a picture, files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QObject, QStandardPaths, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from ...errors import DialogueError
from ..desk import Desk
from ..operations import photos
from ..operations.photos import SUFFIXES, Spot
from .noting import Noting
from .watch import Watch


class Pasting(QObject):
    """``said(words, undo)``: what became of it. A picture is a photo of the card that stands on
    the line, or else of the agenda item that is held."""

    said = Signal(str, object)
    troubled = Signal(str)

    def __init__(self, desk: Desk, noting: Noting, watch: Watch) -> None:
        super().__init__(noting)
        self.desk, self.noting, self._watch = desk, noting, watch
        self.ask_paths = self._ask_paths
        for line in (noting.bar.editor, noting.bar.second):
            line.poured.connect(self._poured)
            line.pictured.connect(self._pictured)

    def choose(self) -> None:
        """Choose photos that were taken of a flip-chart."""
        paths = self.ask_paths()
        if paths:
            self._pictured([str(path) for path in paths])

    def _ask_paths(self) -> list[Path]:
        places = QStandardPaths.StandardLocation
        folder = QStandardPaths.writableLocation(places.PicturesLocation)
        kinds = f"{self.tr('Pictures')} ({' '.join(f'*{each}' for each in SUFFIXES)})"
        title = self.tr("Photos of a flip-chart")
        chosen, _ = QFileDialog.getOpenFileNames(self.noting.bar, title, folder, kinds)
        return [Path(each) for each in chosen]

    def _poured(self, letters: int) -> None:
        count = self.noting.look.language.number(letters)
        words = self.tr("{n} letters on the line: Enter keeps them as one card, Ctrl Z takes them")
        self.said.emit(words.format(n=count), self.noting.bar.editor.undo)

    def _pictured(self, picture: QImage | Sequence[str]) -> None:
        sitting, card = self.noting.sitting, self.noting.correcting
        if sitting is None or sitting.session is None or card in sitting.unsaved:
            return
        spot = Spot(sitting.session.id, card, None if card else sitting.item_id)
        told = (self._watch(), self._kept, self._refused, self)
        if isinstance(picture, QImage):
            photos.add_copied(self.desk, spot, _encoded(picture), *told)
        else:
            photos.add(self.desk, spot, [Path(each) for each in picture], *told)

    def _kept(self, count: int) -> None:
        self.said.emit(self.tr("%n photo(s) kept", "", count), self._take_back)

    def _refused(self, error: DialogueError) -> None:
        self.troubled.emit(error.sentence(self.noting.look.language.code))

    def _take_back(self) -> None:
        self.desk.run(lambda ws: ws.undo())


def _encoded(picture: QImage) -> bytes:
    """A picture that was copied, as a file; quick, because somebody types meanwhile."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "JPEG", 95)  # type: ignore[call-overload]
    return bytes(buffer.data().data())
