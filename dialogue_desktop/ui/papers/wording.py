"""The half-day that a sheet is about, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..attendance.wording import half_words

if TYPE_CHECKING:
    from ..look import Look
    from ..operations.papers import SheetDay


def day_words(look: Look, day: SheetDay) -> str:
    """« ven. 10 déc., matin · salle El Manar »."""
    language = look.language
    when = language.listed(language.date(day.date, "day"), half_words(day.half).lower())
    return language.dotted(when, day.place)
