"""What leaves the window: the screen of the room and the minutes, each by the session's rule."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ..desk import Desk
from ..folders import PAPERS, ask_where, open_file
from ..look import Look
from ..operations import documents
from ..page import Page
from ..papers.seen import seen_first, show_paper
from ..parts import Menu
from .room import RoomScreen, open_room, room_of
from .sitting import ItemState, Sitting


class Outgoing(QObject):
    """``written(path)`` when a document is there; ``ask_path`` and ``open_file`` are what the
    system does, so that a test answers in its place."""

    written = Signal(object)

    def __init__(self, look: Look, desk: Desk, page: Page) -> None:
        super().__init__(page)
        self.look, self.desk, self.page = look, desk, page
        self.ask_path: Callable[[str], Path | None] = self._ask_path
        self.open_file: Callable[[Path], object] = open_file

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
        """A menu of the session's documents under a button; Enter takes the minutes in the
        screen's language."""
        menu = Menu(self.look, under)
        own = self.look.language.code
        for suffix, what in ((".pdf", ""), (".docx", " (Word)")):
            for language, words in self._languages().items():
                action = menu.offer(
                    words + what, partial(self.write_minutes, sitting, language, suffix)
                )
                if language == own and suffix == ".pdf":
                    menu.setActiveAction(action)
        menu.addSeparator()
        for language, words in self._heard().items():
            menu.offer(words, partial(self.write, sitting, "heard", language, ".pdf"))
        menu.addSeparator()
        menu.offer(self.tr("Copy the minutes as text"), partial(self.copy, sitting, "minutes"))
        menu.offer(self.tr("Copy what we heard as text"), partial(self.copy, sitting, "heard"))
        menu.addSeparator()
        menu.offer(
            self.tr("For research (REFI-QDA)"), partial(self.write, sitting, "qdpx", own, ".qdpx")
        )
        menu.open_under(under)

    def _languages(self) -> dict[str, str]:
        words = {"fr": self.tr("In French"), "ar": self.tr("In Arabic")}
        if self.look.language.code == "en":
            words["en"] = self.tr("In English")
        return words

    def _heard(self) -> dict[str, str]:
        words = {
            "fr": self.tr("What we heard, in French"),
            "ar": self.tr("What we heard, in Arabic"),
        }
        if self.look.language.code == "en":
            words["en"] = self.tr("What we heard, in English")
        return words

    def write_minutes(self, sitting: Sitting, language: str, suffix: str) -> None:
        """Write the minutes and open them."""
        self.write(sitting, "minutes", language, suffix)

    def write(self, sitting: Sitting, kind: str, language: str, suffix: str) -> None:
        """Write a document; one that people read is shown, or opened where one writes on."""
        if sitting.session is None:
            return
        names = {
            "minutes": self.tr("Minutes"),
            "heard": self.tr("What we heard"),
            "qdpx": self.tr("Session"),
        }
        day = sitting.session.date.isoformat() if sitting.session.date else ""
        path = self.ask_path(f"{names[kind]} {day}".strip() + suffix)
        if path is None:
            return
        path = path if path.suffix else path.with_suffix(suffix)
        self.desk.run_long(
            documents.write(kind, path, language, session_id=sitting.session.id),
            lambda _: self._written(path),
            owner=self,
        )

    def copy(self, sitting: Sitting, kind: str) -> None:
        """A document in the screen's language to the clipboard, for a message."""
        if sitting.session is not None:
            language = self.look.language.code
            message = documents.read_message(kind, sitting.session.id, language)
            self.desk.run(message, self._copied, owner=self)

    def _copied(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.page.tell(self.tr("The text is copied: paste it into a message."))

    def _written(self, path: Path) -> None:
        if show_paper(self.page, path):
            return
        self.written.emit(path)
        if path.suffix != ".qdpx":
            self.open_file(path)

    def _ask_path(self, name: str) -> Path | None:
        suffix = Path(name).suffix
        if suffix == ".pdf":
            return seen_first(name)
        title = self.tr("Write the minutes")
        if suffix == ".qdpx":
            title = self.tr("Write the session for research")
        kinds = {".docx": "Word (*.docx)", ".qdpx": "REFI-QDA (*.qdpx)"}[suffix]
        return ask_where(self.page, PAPERS, title, name, kinds)
