"""Files that are held over a part, and let go."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget


def dropped_paths(event: QDropEvent | QDragEnterEvent) -> list[Path]:
    """The local files carried by a drag, in their order."""
    urls = event.mimeData().urls() if event.mimeData().hasUrls() else []
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]


class PassFiles(QObject):
    """A line takes words that are let go over it, and leaves files to what it stands on, but for
    those that it ``keeps``."""

    def __init__(self, place: QWidget, keeps: Callable[[list[Path]], bool] | None = None) -> None:
        super().__init__(place)
        self._keeps = keeps
        place.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QDragEnterEvent):
            return False
        paths = dropped_paths(event)
        if not paths or (self._keeps is not None and self._keeps(paths)):
            return False
        event.ignore()
        return True
