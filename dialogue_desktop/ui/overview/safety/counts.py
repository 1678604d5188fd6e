"""How much of each kind: what people count, by the words that they use."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import QObject

from ...look import Look

_ROOMS = {"participant": "people", "attendance": "presences", "contribution": "notes"}


class Counts(QObject):
    """Says how many people, presences, notes and other things."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self.look = look

    def said(self, counts: Mapping[str, int]) -> str:
        """Counts by noun; a blank noun counts entries."""
        rooms: Counter[str] = Counter()
        for noun, count in counts.items():
            rooms[_ROOMS.get(noun, "entries" if not noun else "others")] += count
        told = (
            self.tr("%n person(s)", "", rooms["people"]) if rooms["people"] else "",
            self.tr("%n attendance(s)", "", rooms["presences"]) if rooms["presences"] else "",
            self.tr("%n note(s)", "", rooms["notes"]) if rooms["notes"] else "",
            self.tr("%n other record(s)", "", rooms["others"]) if rooms["others"] else "",
            self.tr("%n entry(s)", "", rooms["entries"]) if rooms["entries"] else "",
        )
        return self.look.language.listed(*told)
