"""Words of a statement that are being written outlive a crash, as the line of the notes does."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject

from ...paths import file_key
from ...store.drafts import Drafts
from ..operations.statements import StatementLine


class WordsKeeper(QObject):
    """The words one writes in a session, beside the drafts of its notes."""

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = folder
        self._path: Path | None = None
        self._drafts: Drafts | None = None
        self._key = ""

    def open(self, path: Path, session: UUID | None) -> None:
        """From now on words of this session of this file are kept."""
        self._key = f"words:{session.hex}" if session else ""
        if path == self._path:
            return
        self.close()
        self._path = path
        self._drafts = drafts = Drafts(self._folder, f"{file_key(path)}-words")
        app = QCoreApplication.instance()
        for ending in (self.destroyed, app.aboutToQuit if app else None):
            if ending is not None:
                ending.connect(lambda *_: drafts.close())

    def close(self) -> None:
        if self._drafts is not None:
            self._drafts.close()
        self._drafts, self._path = None, None

    def keep(self, line: StatementLine, text: str, translation: str) -> None:
        """The words as they stand now."""
        if self._drafts is None or not self._key:
            return
        kept = {
            "id": line.id.hex,
            "theme": line.theme_id.hex if line.theme_id else None,
            "cards": [id.hex for id in line.card_ids],
            "reserves": [id.hex for id in line.reserve_ids],
            "reserve": line.reserve,
            "text": text,
            "translation": translation,
        }
        self._drafts.keep(self._key, kept)

    def drop(self) -> None:
        """The words were entered, or left."""
        if self._drafts is not None:
            self._drafts.drop(self._key)

    def draft(self) -> tuple[StatementLine, str, str] | None:
        """A statement as it stood when the program ended, and the words beside it."""
        kept = self._drafts.get(self._key) if self._drafts else None
        if kept is None:
            return None
        line = StatementLine(
            UUID(kept["id"]),
            theme_id=UUID(kept["theme"]) if kept["theme"] else None,
            card_ids=tuple(UUID(id) for id in kept["cards"]),
            reserve_ids=tuple(UUID(id) for id in kept["reserves"]),
            reserve=kept["reserve"],
        )
        return line, kept["text"], kept["translation"]
