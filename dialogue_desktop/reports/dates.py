"""Days and hours in words, as papers say them: Moroccan month names, Western digits."""

from __future__ import annotations

import datetime as dt

from ..words import say
from .arabic import isolate


def long_date(day: dt.date, language: str) -> str:
    """``vendredi 10 décembre 2021``, ``الجمعة 10 دجنبر 2021``, ``Friday 10 December 2021``."""
    weekday = say(language, f"papers.weekday_{day.weekday() + 1}")
    return f"{weekday} {short_date(day, language)}"


def short_date(day: dt.date, language: str) -> str:
    """``10 décembre 2021``; the first of a month is ``1er`` in French."""
    return f"{day_and_month(day, language)} {day.year}"


def day_and_month(day: dt.date, language: str) -> str:
    """``10 décembre``."""
    number = "1er" if language == "fr" and day.day == 1 else str(day.day)
    return f"{number} {say(language, f'papers.month_{day.month}')}"


def digits(day: dt.date) -> str:
    """``10-12-2021``, kept together inside a line of either direction."""
    return isolate(f"{day.day:02d}-{day.month:02d}-{day.year}")


def half_day(half: str, language: str) -> str:
    """Morning or afternoon, as it stands after a date."""
    return say(language, f"papers.half_{half}")


def clock(time: str | None) -> str:
    """``9:00`` for ``09:00``."""
    return time[1:] if time and time.startswith("0") else time or ""


def hours(starts: str | None, ends: str | None, language: str) -> str:
    """From when to when; only the beginning if the end is not known; empty without either."""
    if starts and ends:
        return say(language, "papers.hours", starts=clock(starts), ends=clock(ends))
    return clock(starts or ends)


def capital(text: str) -> str:
    """The text with a capital letter in front, where its script has one."""
    return text[:1].upper() + text[1:]
