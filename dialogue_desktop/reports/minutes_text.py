"""The minutes, and what we heard, as plain text for a message (N24).

Shapes stand beside the roles as on paper; every line reads in the direction of its own words.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO

from .attribution import Voice
from .heard import Heard
from .minutes import AgendaLine, Card, Minutes, Promise
from .minutes_words import (
    SHAPES,
    agenda_minutes,
    agenda_total,
    circumstances,
    correction,
    counted,
    due_words,
    languages_of,
    more_words,
    quoted,
    row_words,
    second_column,
    voice_words,
    word,
)
from .presence import Presence, Row


def write_minutes(
    minutes: Minutes, stream: IO[bytes], language: str, progress: object = None
) -> None:
    """Write the minutes as UTF-8 text; in both languages, one after the other."""
    _write(stream, (minutes_text(minutes, one) for one in languages_of(language)))


def write_heard(heard: Heard, stream: IO[bytes], language: str, progress: object = None) -> None:
    """Write what we heard as UTF-8 text."""
    _write(stream, (heard_text(heard, one) for one in languages_of(language)))


def _write(stream: IO[bytes], texts: Iterator[str]) -> None:
    stream.write("\n\n\n".join(text.rstrip("\n") for text in texts).encode() + b"\n")


def minutes_text(minutes: Minutes, language: str) -> str:
    """The minutes of a session as text that can be pasted anywhere."""
    blocks = [
        [
            word(language, "document"),
            minutes.title.in_(language),
            circumstances(minutes, language, str),
        ],
        [word(language, f"rule.{minutes.rule}")],
        [word(language, "who.title"), *_presence(minutes.presence, language)],
        _agenda(minutes, language),
        [word(language, "said.title"), *_said(minutes, language)],
        _promises("promises.title", minutes.promises, language),
    ]
    return "\n\n".join("\n".join(filter(None, block)) for block in blocks if block)


def heard_text(heard: Heard, language: str) -> str:
    """What we heard as text that can be pasted anywhere."""
    minutes = heard.minutes
    blocks = [
        [word(language, "heard.title"), counted(minutes, language, str)],
        [word(language, f"heard.thanks.{minutes.rule}")],
    ]
    for theme in heard.themes:
        title = theme.title.in_(language) if theme.title else word(language, "heard.all")
        quotes = (_quote(card, language) for card in theme.quotes)
        blocks.append([title, *quotes])
    blocks.append([more_words("heard.more", heard.themes_left_out, language)])
    blocks.append(_promises("heard.promises", heard.promises, language))
    blocks.append([correction(minutes, language)])
    return "\n\n".join("\n".join(filter(None, block)) for block in blocks if any(block))


def _presence(presence: Presence | None, language: str) -> Iterator[str]:
    if presence is None:
        yield word(language, "who.no_register")
        return
    if not presence.whole.total:
        yield word(language, "who.few")
        return
    rows = (*presence.rows, presence.whole) if len(presence.rows) > 1 else (presence.whole,)
    for row in rows:
        name, count = row_words(row, presence, language), _count(row, presence, language)
        yield f"{name}{_colon(language)}{count}"
    if presence.joined:
        yield word(language, "who.joined")


def _count(row: Row, presence: Presence, language: str) -> str:
    if row.cells is None:
        return str(row.total)
    women, others = word(language, "who.women"), second_column(presence, language)
    comma = "، " if language == "ar" else ", "
    return f"{row.total} ({women} {row.cells.women}{comma}{others} {row.cells.others})"


def _agenda(minutes: Minutes, language: str) -> list[str]:
    if not minutes.agenda:
        return []
    head = f"{word(language, 'agenda.title')} ({word(language, 'agenda.note')})"
    lines = [_agenda_line(line, language) for line in minutes.agenda]
    return [head, *lines, agenda_total(minutes, language)]


def _agenda_line(line: AgendaLine, language: str) -> str:
    title = line.title.in_(language)
    named = f"{title} ({line.began})" if line.began else title
    return f"{named}{_colon(language)}{agenda_minutes(line, language)}"


def _said(minutes: Minutes, language: str) -> Iterator[str]:
    if not minutes.sections:
        yield word(language, "said.nothing")
    for section in minutes.sections:
        if section.title or len(minutes.sections) > 1:
            title = section.title.in_(language) if section.title else word(language, "said.outside")
            yield f"\n{title} ({word(language, 'said.count', n=len(section.cards))})"
        for card in section.cards:
            yield _card(card, language)


def _card(card: Card, language: str) -> str:
    parts = (word(language, f"card.{card.kind}"), _voice(card.voice, language), card.time)
    label = " · ".join(part for part in parts if part)
    return f"\n{label}\n{quoted(card.text, card.rtl, language)}"


def _quote(card: Card, language: str) -> str:
    voice = _voice(card.voice, language)
    return f"{quoted(card.text, card.rtl, language)}" + (f"\n{voice}" if voice else "")


def _promises(title: str, promises: tuple[Promise, ...], language: str) -> list[str]:
    if not promises:
        return []
    return [word(language, title), *(_promise(n, p, language) for n, p in enumerate(promises, 1))]


def _promise(number: int, promise: Promise, language: str) -> str:
    due = due_words(promise, language)
    by = word(language, "promises.by", date=due) if due else ""
    state = word(language, f"state.{promise.state}")
    about = " · ".join(filter(None, (_voice(promise.voice, language), by, state)))
    return f"{number}. {promise.text}\n{about}"


def _voice(voice: Voice | None, language: str) -> str:
    return f"{SHAPES[voice.group]} {voice_words(voice, language)}" if voice else ""


def _colon(language: str) -> str:
    return "\u00a0: " if language == "fr" else ": "
