"""One paper on the page: when it is needed, what it is, and what brings it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from ..parts import Chips, Fold, Line, Option, Paragraph, Title, column, row

if TYPE_CHECKING:
    from ..look import Look
    from ..parts.base import Words

LANGUAGES = ("fr", "ar", "both")


class Languages(Chips):
    """In which language a paper is written."""

    def __init__(self, look: Look, value: str) -> None:
        super().__init__(look, [Option(each, _worded(each)) for each in LANGUAGES], value)


def _worded(language: str) -> Words:
    def words() -> str:
        if language == "fr":
            return QCoreApplication.translate("Languages", "French")
        if language == "ar":
            return QCoreApplication.translate("Languages", "Arabic")
        return QCoreApplication.translate("Languages", "Both")

    return words


class Errand(Fold):
    """``bringing`` stands at the end, or below where there is no room for it."""

    def __init__(
        self, look: Look, when: Words, title: Words, note: Words | None, *bringing: QWidget
    ) -> None:
        told = column(look, Line(look, when, 13, 400, "ink3"), Title(look, title, 16))
        tools = row(look, *bringing, "stretch")
        for each in bringing:
            tools.flow.setAlignment(each, Qt.AlignmentFlag.AlignVCenter)
        super().__init__(look, (told, 1), tools, gap=12)
        self._note = Paragraph(look, note, 14, 400, "ink2") if note else None
        if self._note is not None:
            told.add(2, self._note)

    def tell(self) -> None:
        """Say the note anew."""
        if self._note is not None:
            self._note.refresh()
