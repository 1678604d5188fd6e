"""What leaves the window: the screen of the room and the minutes, each by the session's rule."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from ..desk import Desk
from ..look import Look
from ..operations import sessions as operations
from .room import RoomScreen
from .sitting import ItemState, Sitting


class Outgoing(QObject):
    """``written(path)`` when the minutes are there."""

    written = Signal(object)

    def __init__(self, look: Look, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self.look, self.desk, self.page = look, desk, page
        self.ask_path: Callable[[str], Path | None] = self._ask_path
        self.room: RoomScreen | None = None

    def show_room(self, sitting: Sitting, items: Sequence[ItemState]) -> None:
        """Open the screen of the room, or leave it."""
        if self.room is not None and self.room.isVisible():
            self.room.close()
            return
        self.room = self.room or RoomScreen(self.look, self.page)
        self.follow(sitting, items)
        self.room.open()

    def follow(self, sitting: Sitting, items: Sequence[ItemState]) -> None:
        """Where the session is now."""
        if self.room is not None:
            self.room.show_room(items, sitting.for_the_room())

    def write_minutes(self, sitting: Sitting) -> None:
        """The minutes as a PDF, in the language of the interface."""
        if sitting.session is None:
            return
        day = sitting.session.date.isoformat() if sitting.session.date else ""
        name = self.tr("Minutes")
        path = self.ask_path(f"{name} {day}".strip() + ".pdf")
        if path is not None:
            operations.write_minutes(
                self.desk,
                sitting.session.id,
                path,
                self.look.language.code,
                lambda _: self.written.emit(path),
                self,
            )

    def _ask_path(self, name: str) -> Path | None:
        title, proposed = self.tr("Write the minutes"), str(Path.home() / name)
        chosen, _ = QFileDialog.getSaveFileName(self.page, title, proposed, "PDF (*.pdf)")
        return Path(chosen) if chosen else None
