"""What the page of a person calls things."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from ....domain.phones import shown
from ...attendance.wording import half_words, status_words
from ...look import isolate
from ...overview.wording import Wording
from ...parts import Option
from ..choices import said

if TYPE_CHECKING:
    from ...look import Look
    from ...operations.person_history import Writing

_ICONS = {
    "consent": "shield",
    "attendance": "attendance",
    "mandate": "person",
    "exemption": "check",
}


def purpose_words(purpose: str) -> str:
    """What is asked for."""
    words = {
        "contact": QCoreApplication.translate("PersonWords", "Contact list"),
        "photo": QCoreApplication.translate("PersonWords", "Photo"),
        "quotation": QCoreApplication.translate("PersonWords", "Quotation by name"),
    }
    return words.get(purpose, isolate(purpose))


def consent_options() -> list[Option]:
    """A yes and a no to each purpose."""
    return [
        Option((purpose, yes), partial(consent_words, purpose, yes))
        for purpose in ("contact", "photo", "quotation")
        for yes in (True, False)
    ]


def consent_words(purpose: str, yes: bool) -> str:
    """What a person said to a purpose."""
    words = (
        QCoreApplication.translate("PersonWords", "{purpose}: yes")
        if yes
        else QCoreApplication.translate("PersonWords", "{purpose}: no")
    )
    return words.format(purpose=purpose_words(purpose))


def icon_of(one: Writing) -> str:
    """What stands before a line of the history."""
    return "phone" if one.field == "phone" else _ICONS.get(one.noun, "person")


class HistoryWords:
    """Lines of the history, in the language of the screen."""

    def __init__(self, look: Look) -> None:
        self.look, self.wording = look, Wording(look)

    def tr(self, words: str) -> str:
        return QCoreApplication.translate("HistoryWords", words)

    def line(self, one: Writing, sex: str | None) -> str:
        """What was written."""
        if one.made:
            return self.tr("Record made")
        if one.field == "removed":
            taken = one.noun == "participant"
            words = self.tr("taken off the list") if one.value else self.tr("put back")
            return words if taken else f"{self._about(one)}{self._colon}{words}"
        now = self._value(one, one.value, sex)
        if one.before in (None, "", []) or one.before == one.value:
            return f"{self._about(one)}{self._colon}{now}"
        before = self._value(one, one.before, sex)
        arrow = "←" if self.look.rtl else "→"
        if isinstance(one.before, str) and one.noun in ("consent", "attendance"):
            return f"{self._about(one)}{self._colon}{before} {arrow} {now}"
        return f"{self._about(one)}{self._colon}{now}"

    def who(self, one: Writing) -> str:
        """By whom, and on which laptop."""
        laptop = isolate(one.laptop) if one.laptop else ""
        return self.look.language.listed(one.author, laptop)

    def when(self, at: dt.datetime) -> str:
        """A day and a time of day, as this laptop's clock has it."""
        local = at.astimezone()
        return f"{self.look.language.date(local.date(), 'short')} {self.look.language.time(local)}"

    @property
    def _colon(self) -> str:
        return " : " if self.look.language.code == "fr" else ": "

    def _about(self, one: Writing) -> str:
        if one.noun == "consent":
            return purpose_words(one.about)
        field = self.wording.field(one.field)
        if one.when:
            day, half = one.when
            when = f"{self.look.language.date(day, 'short')} {half_words(half).lower()}"
            return when if one.field == "status" else self.look.language.listed(when, field)
        return field[:1].upper() + field[1:]

    def _value(self, one: Writing, value: Any, sex: str | None) -> str:
        if one.noun == "consent":
            return {
                "given": self.tr("yes"),
                "withdrawn": self.tr("no"),
            }.get(value, self.tr("not asked"))
        if value is None or value == "":
            return self.tr("nothing")
        if one.field == "status":
            return status_words(self.look, str(value), sex).lower()
        if one.field == "phone":
            return isolate(shown(str(value)))
        if one.field.endswith("_id"):
            return isolate(one.about) if value == one.value else self.tr("another")
        if isinstance(value, str):
            return isolate(said(one.field, value, sex))
        return isolate(self.wording.value(one.field, value, {}, sex))
