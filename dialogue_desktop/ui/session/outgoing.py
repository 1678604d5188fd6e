"""What leaves the window: the screen of the room and the minutes, each by the session's rule."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from ..desk import Desk
from ..look import Look
from ..operations import sessions as operations
from ..page import Page
from ..parts import Menu
from .room import RoomScreen, open_room, room_of
from .sitting import ItemState, Sitting


class Outgoing(QObject):
    """``written(path)`` when the minutes are there; ``ask_path`` and ``open_file`` are what the
    system does, so that a test answers in its place."""

    written = Signal(object)

    def __init__(self, look: Look, desk: Desk, page: Page) -> None:
        super().__init__(page)
        self.look, self.desk, self.page = look, desk, page
        self.ask_path: Callable[[str], Path | None] = self._ask_path
        self.open_file: Callable[[Path], object] = self._open_file

    @property
    def room(self) -> RoomScreen | None:
        """The screen of the room, once somebody opened it."""
        return open_room(self.page)

    def show_room(self, sitting: Sitting, items: Sequence[ItemState]) -> None:
        """Open the screen of the room, or leave it."""
        room_of(self.page).toggle()
        self.follow(sitting, items)

    def follow(self, sitting: Sitting, items: Sequence[ItemState]) -> None:
        """Where the session is now."""
        if self.room is not None and self.page.isVisible():
            self.room.show_room(items, sitting.for_the_room())

    def ask_minutes(self, sitting: Sitting, under: QWidget) -> None:
        """A menu of languages and kinds of file under a button; Enter takes the one of the
        screen's language."""
        menu = Menu(self.look, under)
        for suffix, kind in ((".pdf", ""), (".docx", " (Word)")):
            for language, words in self._languages().items():
                write = partial(self.write_minutes, sitting, language, suffix)
                action = menu.offer(words + kind, write)
                if language == self.look.language.code and suffix == ".pdf":
                    menu.setActiveAction(action)
        menu.open_under(under)

    def _languages(self) -> dict[str, str]:
        words = {"fr": self.tr("In French"), "ar": self.tr("In Arabic")}
        if self.look.language.code == "en":
            words["en"] = self.tr("In English")
        return words

    def write_minutes(self, sitting: Sitting, language: str, suffix: str) -> None:
        """Write the minutes and open them."""
        if sitting.session is None:
            return
        day = sitting.session.date.isoformat() if sitting.session.date else ""
        name = self.tr("Minutes")
        path = self.ask_path(f"{name} {day}".strip() + suffix)
        if path is None:
            return
        path = path if path.suffix else path.with_suffix(suffix)
        operations.write_minutes(
            self.desk, sitting.session.id, path, language, lambda _: self._written(path), self
        )

    def _written(self, path: Path) -> None:
        self.written.emit(path)
        self.open_file(path)

    def _ask_path(self, name: str) -> Path | None:
        title, suffix = self.tr("Write the minutes"), Path(name).suffix
        places = QStandardPaths.StandardLocation
        folder = QStandardPaths.writableLocation(places.DocumentsLocation)
        kinds = "Word (*.docx)" if suffix == ".docx" else "PDF (*.pdf)"
        chosen, _ = QFileDialog.getSaveFileName(self.page, title, str(Path(folder) / name), kinds)
        return Path(chosen) if chosen else None

    def _open_file(self, path: Path) -> object:
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
