"""What the cells and the headings of a trainer's attendance grid say (A20).

Trainers write a letter, a tick, a word, a time. An empty cell is not yet marked, never absent.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from ..domain.days import read_days
from ..domain.names import fold
from .list_cells import text_of

_WORDS = {
    "present": """
        p pr pres present presente presents 1 x v oui o yes y ok vrai true
        ح حاضر حاضره حضر حضرت حضور نعم
    """,
    "absent": "a ab abs absent absente 0 non n no faux false غ غائب غائبه غاب غياب لا",
    "late": "r ret retard l late tard ت متاخر متاخره تاخر",
    "excused": "e ex exc excuse excusee excused j just justifie justifiee م معذور معذوره عذر بعذر",
    "represented": "rep repr represente representee represented ممثل ممثله نيابه",
}
_STATUS = {fold(word): status for status, words in _WORDS.items() for word in words.split()}
_SIGNS = {"✓": "present", "✔": "present", "☑": "present", "√": "present", "+": "present",
          "✗": "absent", "✘": "absent", "☒": "absent", "×": "absent"}  # fmt: skip
_TIME = re.compile(r"(\d{1,2})\s*[:hH]\s*(\d{2})?")
_NOTED = re.compile(
    r"([^\W\d_]{3,}(?=\s)|[^\W\d_]+(?=\s*[(:;,–—-])|[01](?=\s*[(:]))[\s(:;,–—-]+(.+?)\)?"
)
"""A mark and what is noted beside it; one letter is one only before a bracket or a dash."""


class CellMark(NamedTuple):
    """What a cell says of somebody: a status, perhaps when they came, perhaps a remark."""

    status: str
    arrived_at: str | None = None
    remark: str | None = None


@lru_cache(maxsize=4096)
def mark_of(text: str) -> CellMark | None:
    """The mark that a cell means; None if it means none that we know. *R 9h20* is late since
    then, *E (malade)* excused with a remark, a time alone is when somebody came."""
    text = text.strip()
    if "?" in text:
        return None  # whoever wrote it did not know either
    status = _SIGNS.get(text) or _STATUS.get(fold(text))
    if status:
        return CellMark(status)
    timed = _TIME.search(text)
    if timed and int(timed[1]) < 24 and int(timed[2] or 0) < 60:
        rest = mark_of((text[: timed.start()] + text[timed.end() :]).strip(" ()-–")) or CellMark("")
        came = f"{int(timed[1]):02d}:{timed[2] or '00'}"
        alone = not (text[: timed.start()] + text[timed.end() :]).strip(" ()-–")
        if alone or rest.status in ("present", "late"):
            return CellMark(rest.status or "present", came)
    noted = _NOTED.fullmatch(text)
    status = _STATUS.get(fold(noted[1])) if noted else None
    return CellMark(status, None, noted[2].strip()) if noted and status else None


class Heading(NamedTuple):
    """What stands over a column: the day, its half if it says one, and a day that is none."""

    date: dt.date | None = None
    half: str | None = None
    strange: str = ""


_HALF = {
    **dict.fromkeys(("m", "mat", "matin", "matinee", "morning", "am", "a m"), "am"),
    **dict.fromkeys(("صباح", "صباحا", "ص", "الصباح", "فتره صباحيه"), "am"),
    **dict.fromkeys(("apres midi", "ap", "apm", "aprem", "soir", "pm", "p m", "afternoon"), "pm"),
    **dict.fromkeys(("مساء", "زوالا", "بعد الزوال", "المساء", "فتره مسائيه"), "pm"),
}


def heading_of(cell: Any, today: dt.date) -> Heading | None:
    """A day, a half-day or both, as the heading of a column says it; None when it is neither."""
    if isinstance(cell, dt.datetime):
        return Heading(cell.date())
    if isinstance(cell, dt.date):
        return Heading(cell)
    text = text_of(cell)
    if not text or len(text) > 60 or isinstance(cell, int | float):
        return None
    half = _HALF.get(fold(text))
    if half:
        return Heading(None, half)
    days = read_days(text, today)
    numbers = [word for word in days.strange if any(letter.isdigit() for letter in word)]
    if len(days.dates) == 1:
        return Heading(days.dates[0], days.halves[0] if len(days.halves) == 1 else None)
    if not days.dates and numbers == days.strange and "/" in "".join(numbers):
        return Heading(strange=text)
    return None


def month_of(cell: Any, today: dt.date) -> dt.date | None:
    """The first of a month that stands over its days, as in *Décembre 2021*."""
    text = text_of(cell)
    if not text or len(text) > 30 or not isinstance(cell, str) or not re.search(r"[^\W\d_]", text):
        return None
    days = read_days(f"1 {text}", today)
    return days.dates[0] if len(days.dates) == 1 and not days.strange else None


def day_number(cell: Any) -> int | None:
    """A day of a month that stands above: *9*."""
    text = text_of(cell)
    return int(text) if text.isdecimal() and 1 <= int(text) <= 31 else None


def french_halves(texts: Sequence[str]) -> bool:
    """Whether *AM* is said beside *M*: then it is the afternoon (*après-midi*)."""
    return "m" in texts and "am" in texts and "pm" not in texts
