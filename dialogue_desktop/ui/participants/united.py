"""What a person is known as one with, and the way back, however long ago that was decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ..look import isolate
from ..parts import Box, Button, Paragraph

if TYPE_CHECKING:
    from ...verbs.deciding import United
    from ..look import Look


class UnitedWith(Box):
    """Nothing where nobody united anything; ``apart(united)`` when asked to take one out."""

    apart = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look, gap=0, margins=(3, 2, 3, 2))
        self._united: list[United] = []
        self.hide()

    def show_united(self, united: list[United]) -> None:
        """Show decisions, the last first."""
        self._united = united
        self.clear()
        for one in united:
            words = Paragraph(self.look, self._words(one), 13, 400, "ink2")
            button = Button(
                self.look, lambda: self.tr("Take apart"), "link", "undo", height=34, size=14
            )
            button.clicked.connect(lambda _, one=one: self.apart.emit(one))
            self.add(words, button)
        self.setVisible(bool(united))

    def refresh(self) -> None:
        super().refresh()
        self.show_united(self._united)

    def _words(self, one: United) -> str:
        name = (one.name_ar or one.name) if self.look.rtl else (one.name or one.name_ar)
        day = self.look.language.date(one.at.astimezone().date(), "date")
        words = self.tr("United with “{name}” since {day}, by {author}")
        return words.format(name=isolate(name), day=day, author=isolate(one.author))
