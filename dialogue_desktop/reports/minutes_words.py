"""What the papers of a session say in words, the same in PDF, Word and plain text."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from ..words import say
from .arabic import isolate
from .attribution import Voice
from .dates import capital, day_and_month, hours, long_date, short_date
from .minutes import AgendaLine, Minutes, Promise
from .presence import Presence, Row

SHAPES = {"elected": "■", "civil": "◆", "other": "●"}
"""The shapes of the groups as letters, where nothing can be drawn."""
_QUOTED = {"«": "»", "“": "”", '"': '"'}


def word(language: str, key: str, **params: object) -> str:
    """A word or sentence of the papers of a session."""
    return say(language, f"minutes.{key}", **params)


def languages_of(language: str) -> tuple[str, ...]:
    """A paper in both languages is the French one and then the Arabic one."""
    return ("fr", "ar") if language == "both" else (language,)


def voice_words(voice: Voice | None, language: str) -> str:
    """The speaker in words: a role, a kind of organisation, or the name where it may stand."""
    if voice is None:
        return ""
    if voice.word:
        return word(language, voice.word)
    first, second = voice.name, voice.name_ar
    return second or first if language == "ar" else first or second


def quoted(text: str, rtl: bool, language: str) -> str:
    """The text in the quotation marks of its own direction, unless it came with some."""
    if _QUOTED.get(text[:1]) == text[-1:] and len(text) > 1:
        return text
    return word(language, "quote.rtl" if rtl else "quote.ltr", text=text)


def when(minutes: Minutes, language: str) -> str:
    """The day and hours: « samedi 18 décembre 2021, 9:30 à 12:30 »."""
    date = long_date(minutes.date, language) if minutes.date else ""
    time = hours(minutes.starts, minutes.ends, language) if minutes.ends else minutes.starts
    comma = "، " if language == "ar" else ", "
    return comma.join(part for part in (date, time) if part)


Mark = Callable[[str], str]
"""What keeps a value's own direction inside a sentence: isolates on paper, nothing in a message."""


def circumstances(minutes: Minutes, language: str, mark: Mark = isolate) -> str:
    """When, where and who facilitated, as the line under the title."""
    names, place = minutes.facilitators, minutes.place
    facilitation = word(language, "facilitation", names=mark(names)) if names else ""
    parts = (capital(when(minutes, language)), mark(place) if place else "", facilitation)
    return " · ".join(part for part in parts if part)


def reference(minutes: Minutes, language: str, kind: str = "document.short") -> str:
    """What the foot of every page says."""
    date = short_date(minutes.date, language) if minutes.date else ""
    return " · ".join(part for part in (word(language, kind), date) if part)


def row_words(row: Row, presence: Presence, language: str) -> str:
    """The name of a row: its groups, or everyone."""
    if row is presence.whole and (presence.rows or len(row.groups) != 1):
        return word(language, "who.together")
    return groups_words(row.groups, language)


def groups_words(groups: tuple[str, ...], language: str) -> str:
    """Groups that stand together under one name."""
    if len(groups) == 3:
        return word(language, "who.together")
    return word(language, f"group.{'+'.join(sorted(groups, key=_ORDER.index))}")


_ORDER = ("elected", "civil", "other")


def second_column(presence: Presence, language: str) -> str:
    """The head of the column beside the women's."""
    return word(language, "who.others" if presence.sex_unrecorded else "who.men")


def agenda_minutes(line: AgendaLine, language: str) -> str:
    """Minutes held of minutes planned; a dash for what nobody knows."""
    if line.held is None and line.planned is None:
        return "–"
    held = "–" if line.held is None else line.held
    if line.planned is None:
        return str(held)
    return word(language, "agenda.both", held=held, planned=line.planned)


def agenda_total(minutes: Minutes, language: str) -> str:
    """The totals, where every item has both its numbers; otherwise nothing to add up."""
    lines = minutes.agenda
    if any(line.held is None or line.planned is None for line in lines):
        return ""
    held, planned = sum(line.held or 0 for line in lines), sum(line.planned or 0 for line in lines)
    return word(language, "agenda.total", n=held, planned=planned)


def due_words(promise: Promise, language: str) -> str:
    """By when: « 15 janvier 2022 », or nothing."""
    return short_date(promise.due, language) if promise.due else ""


def counted(minutes: Minutes, language: str, mark: Mark = isolate) -> str:
    """Where and when, how many people, how often somebody spoke: the first line of *heard*."""
    comma = "، " if language == "ar" else ", "
    date = long_date(minutes.date, language) if minutes.date else ""
    place = mark(minutes.place) if minutes.place else ""
    where = comma.join(part for part in (place, date) if part)
    people = minutes.presence.whole.total if minutes.presence else 0
    counts = [word(language, "heard.people", n=people)] if people else []
    counts.append(word(language, "said.count", n=minutes.said))
    if not where:
        return comma.join(counts)
    return word(language, "heard.line", where=where, counts=comma.join(counts))


def more_words(key: str, left_out: int, language: str) -> str:
    """How many did not fit, or nothing."""
    return word(language, key, n=left_out) if left_out else ""


def correction(minutes: Minutes, language: str) -> str:
    """How to have something put right, and by when: a week after the session."""
    asked = word(language, "heard.correct")
    if minutes.date is None:
        return f"{asked} {word(language, 'heard.correct.soon')}"
    by = day_and_month(minutes.date + dt.timedelta(days=7), language)
    return f"{asked} {word(language, 'heard.correct.by', date=by)}"
