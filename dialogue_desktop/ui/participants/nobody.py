"""What stands in the table's place when nobody answers to the search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..look import isolate
from ..parts import Button, Line, Sheet, row

if TYPE_CHECKING:
    from ..look import Look


class Nobody(Sheet):
    """Names what was searched and offers to add that person."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=8)
        self._query = ""
        self.headline = Line(look, self._words, 18, 600, align="center", height=30)
        self.note = Line(look, self._advice, 14, 400, "ink2", align="center", height=24)
        self.add_button = Button(
            look, lambda: self.tr("Add this person"), "quiet", "plus", key="Ctrl N"
        )
        self.add(
            "stretch", self.headline, self.note, 8,
            row(look, "stretch", self.add_button, "stretch"), "stretch", 40,
        )  # fmt: skip

    def say(self, query: str) -> None:
        """What was searched; blank when a filter shows nobody."""
        self._query = query.strip()
        self.add_button.setVisible(bool(self._query))
        self.headline.refresh()
        self.note.refresh()

    def _words(self) -> str:
        if not self._query:
            return self.tr("Nobody here")
        return self.tr("Nobody is called “{words}”").format(words=isolate(self._query))

    def _advice(self) -> str:
        if not self._query:
            return self.tr("This filter shows nobody at the moment.")
        return self.tr("Two letters of the name are enough, in either script.")
