"""Dates and half-days as people type them, in French, Arabic or English."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, field

from .values import DIGITS

_MONTHS = (
    ("janvier", "janv", "jan", "january", "يناير", "جانفي"),
    ("fevrier", "fevr", "fev", "february", "feb", "فبراير", "فيفري"),
    ("mars", "march", "mar", "مارس"),
    ("avril", "avr", "april", "apr", "أبريل", "ابريل"),
    ("mai", "may", "ماي", "مايو"),
    ("juin", "june", "jun", "يونيو", "يونيه"),
    ("juillet", "juil", "july", "jul", "يوليوز", "يوليو"),
    ("aout", "august", "aug", "غشت", "أغسطس"),
    ("septembre", "sept", "september", "sep", "شتنبر", "سبتمبر"),
    ("octobre", "oct", "october", "أكتوبر", "اكتوبر"),
    ("novembre", "nov", "november", "نونبر", "نوفمبر"),
    ("decembre", "dec", "december", "دجنبر", "ديسمبر"),
)
_MONTH_OF = {name: number for number, names in enumerate(_MONTHS, 1) for name in names}
_HALVES = {
    "matin": "am",
    "matinee": "am",
    "morning": "am",
    "am": "am",
    "صباحا": "am",
    "صباح": "am",
    "apres-midi": "pm",
    "apres": "pm",
    "midi": "pm",
    "afternoon": "pm",
    "pm": "pm",
    "مساء": "pm",
    "زوالا": "pm",
}
_SKIPPED_WORDS = """
    et and و le les the al du de of a au to on ال lundi mardi mercredi jeudi vendredi samedi
    dimanche lun mar mer jeu ven sam dim monday tuesday wednesday thursday friday saturday
    sunday mon tue wed thu fri sat sun الاثنين الإثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة
    السبت الأحد الاحد يوم
"""
_SKIPPED = frozenset(_SKIPPED_WORDS.split())
_ACCENTS = str.maketrans("éèêàâûùôîïç", "eeeaauuoiic")
_NUMERIC = re.compile(
    r"\b(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})|(\d{1,2})/(\d{1,2}))\b"
)
_CLOCK = re.compile(r"\b(\d{1,2})\s*(?:h|:)\s*(\d{2})?\b")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|\d+")


@dataclass
class Days:
    """Dates as understood: each with its half-days, a time if one was typed, what was not."""

    dates: list[dt.date] = field(default_factory=list)
    halves: tuple[str, ...] = ("am", "pm")
    time: str | None = None
    strange: list[str] = field(default_factory=list)


def read_days(text: str, today: dt.date) -> Days:
    """``9, 10, 16 et 17 décembre 2021 matin`` in French, Arabic or English. A date without a
    year is the nearest one to come, or one of the last two months."""
    plain = text.lower().translate(DIGITS).translate(_ACCENTS)
    days = Days()
    plain = _NUMERIC.sub(lambda found: _numeric(found, days, today), plain)
    plain = _CLOCK.sub(lambda found: _clock(found, days), plain)
    _words(plain, days, today)
    days.dates = sorted(set(days.dates))
    return days


_TIMES = re.compile(
    r"\b(\d{1,2})\s*(?:seances?|sessions?|fois|semaines?|times|weeks?|حصص|حصة|جلسات|جلسة|مرات|أسابيع|اسابيع)"
)
_MOST_TIMES = 60


def read_series(text: str, today: dt.date) -> Days:
    """The same, and ``4 séances samedi 5 février``: four weeks from that day on."""
    plain = text.lower().translate(DIGITS).translate(_ACCENTS)
    times = _TIMES.search(plain)
    if not times:
        return read_days(text, today)
    days = read_days(plain[: times.start()] + " " + plain[times.end() :], today)
    if len(days.dates) == 1 and int(times[1]) <= _MOST_TIMES:
        days.dates = [days.dates[0] + dt.timedelta(weeks=week) for week in range(int(times[1]))]
    elif int(times[1]) != len(days.dates):
        days.strange.append(times[0])
    return days


def half_of(time: str) -> str:
    """The half of the day that a time belongs to."""
    return "am" if time < "12:30" else "pm"


def _numeric(found: re.Match[str], days: Days, today: dt.date) -> str:
    month, day = int(found[2] or found[5] or found[8]), int(found[3] or found[4] or found[7])
    year = int(found[1] or found[6] or _likely_year(month, today))
    _add(days, year + 2000 if year < 100 else year, month, day, found[0])
    return " "


def _clock(found: re.Match[str], days: Days) -> str:
    hour, minute = int(found[1]), int(found[2] or 0)
    if hour > 23 or minute > 59:
        return found[0]
    days.time = f"{hour:02d}:{minute:02d}"
    return " "


def _words(text: str, days: Days, today: dt.date) -> None:
    """Numbers wait for the month that follows them, or follow one that began a date; a number
    over 31 after them is the year."""
    waiting: list[int] = []
    placed: list[tuple[int, int]] = []
    leading, halves = 0, set()
    for word in _WORD.findall(text):
        bare = word.removeprefix("و")
        month = _MONTH_OF.get(word) or _MONTH_OF.get(bare)
        half = _HALVES.get(word) or _HALVES.get(bare)
        if word.isdigit() and int(word) > 31 and placed:
            _settle(days, placed, int(word), today)
            leading, placed = 0, []
        elif word.isdigit() and leading:
            placed.append((leading, int(word)))
        elif word.isdigit():
            waiting.append(int(word))
        elif month:
            _settle(days, placed, None, today)
            leading = 0 if waiting else month
            placed, waiting = [(month, day) for day in waiting], []
        elif half:
            halves.add(half)
        elif bare and word not in _SKIPPED and bare not in _SKIPPED:
            days.strange.append(word)
    _settle(days, placed, None, today)
    days.strange.extend(str(number) for number in waiting)
    days.halves = tuple(sorted(halves)) or days.halves


def _settle(days: Days, placed: list[tuple[int, int]], year: int | None, today: dt.date) -> None:
    for month, day in placed:
        _add(days, year or _likely_year(month, today), month, day, f"{day}/{month}")


def _likely_year(month: int, today: dt.date) -> int:
    behind = (today.month - month) % 12
    if behind <= 2:
        return today.year if month <= today.month else today.year - 1
    return today.year if month > today.month else today.year + 1


def _add(days: Days, year: int, month: int, day: int, typed: str) -> None:
    try:
        days.dates.append(dt.date(year, month, day))
    except ValueError:
        days.strange.append(typed)
