"""Answers to an invitation in words, in the gender of the person; the call list as a paper."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ...domain.phones import shown
from ..participants.people import note_words
from ..parts.marks import pill_width

if TYPE_CHECKING:
    from ...reports.listing import Listing
    from ..look import Look
    from ..operations.calls import CallLine

_ORDER = ("confirmed", "invited", "unreached", "declined", None)
_NARROW, _AROUND = 180, 12
_LOOKS = {
    "confirmed": ("good", "check"),
    "declined": ("stop", "close"),
    "unreached": ("look", "clock"),
    "invited": ("neutral", "envelope"),
    None: ("open", None),
}


class Answers:
    """Words in the language of the screen."""

    def tr(self, words: str, about: str = "", n: int = -1) -> str:
        return QCoreApplication.translate("Answers", words, about or None, n)

    def look(self, answer: str | None) -> tuple[str, str | None]:
        """The tone and the icon of an answer."""
        return _LOOKS.get(answer, _LOOKS[None])

    def place(self, answer: str | None) -> int:
        """Where an answer stands among the others: who comes first, who is not invited last."""
        return _ORDER.index(answer)

    def words(self, answer: str | None, sex: str | None = None) -> str:
        """What somebody said, as it is said of a woman, of a man or of anybody."""
        return self._said_of(sex).get(answer or "", self.tr("Not invited"))

    def _said_of(self, sex: str | None) -> dict[str, str]:
        if sex == "female":
            return {
                "invited": self.tr("Invited", "a woman"),
                "confirmed": self.tr("Will come", "a woman"),
                "declined": self.tr("Will not come", "a woman"),
                "unreached": self.tr("Not reached", "a woman"),
            }
        if sex == "male":
            return {
                "invited": self.tr("Invited", "a man"),
                "confirmed": self.tr("Will come", "a man"),
                "declined": self.tr("Will not come", "a man"),
                "unreached": self.tr("Not reached", "a man"),
            }
        return {
            "invited": self.tr("Invited", "anybody"),
            "confirmed": self.tr("Will come", "anybody"),
            "declined": self.tr("Will not come", "anybody"),
            "unreached": self.tr("Not reached", "anybody"),
        }

    def width(self, look: Look) -> int:
        """The room that the longest of the answers needs as a pill, in pixels of the design."""
        widths = (
            pill_width(look, self.words(answer, sex), self.look(answer)[1], None, True)
            for answer in _ORDER
            for sex in ("female", "male", None)
        )
        return max(_NARROW, math.ceil(max(widths) / look.text_size) + _AROUND)

    def said(self, name: str, answer: str, count: int) -> str:
        """That an answer was noted."""
        who = self.tr("%n people", "", count) if count > 1 else f"\u2068{name}\u2069"
        return self.tr("{who}: {answer}").format(who=who, answer=self.words(answer))

    def heads(self) -> tuple[str, ...]:
        """What stands over the columns of a call list."""
        return (
            self.tr("Name"),
            self.tr("Role"),
            self.tr("Phone"),
            self.tr("Commune"),
            self.tr("Answer"),
            self.tr("Remark"),
        )


def paper_of(title: str, note: str, lines: Sequence[CallLine], rtl: bool) -> Listing:
    """The call list on paper, with room for a pen where somebody did not answer yet."""
    from ...reports.listing import ListColumn, Listing

    answers = Answers()
    wide = (52, 42, 32, 26, 26, 40)
    columns = [
        ListColumn(head, width, "ltr" if place == 2 else "auto")
        for place, (head, width) in enumerate(zip(answers.heads(), wide, strict=True))
    ]
    rows = [
        (
            line.person.leading(rtl),
            note_words(line.person, rtl),
            shown(line.person.phone) if line.person.phone else "",
            line.person.commune or "",
            "" if line.answer == "invited" else answers.words(line.answer, line.person.sex),
            line.remark,
        )
        for line in lines
    ]
    return Listing(title, note, columns, rows)
