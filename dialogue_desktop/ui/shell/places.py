"""The places of the window: the tabs and tools of the rail, and all else that can be gone to."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ..folders import folder_words
from ..look import isolate

if TYPE_CHECKING:
    from ..parts import Words


@dataclass(frozen=True)
class Place:
    """Somewhere to go: its name in the program, its icon and word, the key that leads there, and
    what else is said of it where there is room."""

    name: str
    icon: str
    words: Words
    key: str = ""
    note: Words = ""


UNDER = {
    **dict.fromkeys(("setup", "campaign", "calls", "scores"), "overview"),
    "papers": "attendance",
    **dict.fromkeys(("synthesis", "commitments"), "session"),
}
"""A page without a tab -> the tab from which it is opened."""


class WindowPlaces(QObject):
    """Every place, in the language of the window; ``written`` is what was last written into a
    file of its own, to be opened from everywhere."""

    written: Path | None = None

    def tabs(self) -> list[Place]:
        """The tabs of the rail."""
        return [
            Place("overview", "overview", lambda: self.tr("Overview"), "Ctrl 1"),
            Place("participants", "participants", lambda: self.tr("Participants"), "Ctrl 2"),
            Place("attendance", "attendance", lambda: self.tr("Attendance"), "Ctrl 3"),
            Place("session", "session", lambda: self.tr("Session"), "Ctrl 4"),
        ]

    def tools(self) -> list[Place]:
        """What belongs to the window: it stands at the end of the rail."""
        return [
            Place("search", "search", lambda: self.tr("Search"), "Ctrl K"),
            Place(
                "preferences",
                "settings",
                lambda: self.tr("Settings"),
                "Ctrl ,",
                lambda: self.tr("Name, language, theme, text size"),
            ),
            Place("explain", "help", lambda: self.tr("Help"), "Shift F1"),
        ]

    def further(self) -> list[Place]:
        """Where a page or a key leads, and what is done from anywhere."""
        return [
            *self._written(),
            Place("setup", "calendar", lambda: self.tr("Set up the programme")),
            Place("import", "import", lambda: self.tr("Import a list of people")),
            Place("sign-in", "print", lambda: self.tr("Print the sign-in sheet")),
            Place(
                "papers",
                "print",
                lambda: self.tr("Papers"),
                note=lambda: self.tr("Sign-in sheets, badges, name tents, certificates"),
            ),
            Place(
                "campaign",
                "grid",
                lambda: self.tr("Campaign"),
                note=lambda: self.tr("Sessions by place"),
            ),
            Place("scores", "check", lambda: self.tr("Scores and satisfaction")),
            Place("synthesis", "perspective", lambda: self.tr("Synthesis")),
            Place("commitments", "commitment", lambda: self.tr("Recommendations and commitments")),
            Place(
                "choose-files", "merge", lambda: self.tr("Bring in the files received"), "Ctrl O"
            ),
            Place("decide", "disagreement", lambda: self.tr("Disagreements and twins to settle")),
            Place("leaving", "hand-over", lambda: self.tr("Hand over")),
            Place("hand-in", "laptop", lambda: self.tr("Hand-ins of the laptops")),
            Place("prepare-laptops", "laptop", lambda: self.tr("Prepare the laptops")),
            Place("backups", "backup", lambda: self.tr("Backups, and back to an earlier state")),
            Place("undo", "undo", lambda: self.tr("Undo what was noted last"), "Ctrl Z"),
            Place("redo", "forward", lambda: self.tr("Redo it"), "Ctrl Shift Z"),
            Place("help", "help", lambda: self.tr("The keys of this page"), "F1"),
            Place("open-other", "file", lambda: self.tr("Open another programme")),
            Place("close-file", "close", lambda: self.tr("Close this programme")),
        ]

    def _written(self) -> list[Place]:
        path = self.written
        if path is None:
            return []
        words = self.tr("Open {file}").format(file=isolate(path.name))
        return [Place("written", "file", words, note=folder_words(path))]
