"""The minutes, and what we heard, as plain text for a message (N24).

Shapes stand beside the roles as on paper; every line reads in the direction of its own words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import IO

from .arabic import FSI, PDI
from .attribution import Voice
from .built import Built, Promise
from .heard import Heard
from .minutes import AgendaLine, Minutes
from .minutes_words import (
    SHAPES,
    agenda_minutes,
    agenda_total,
    balance_words,
    built_notes,
    card_words,
    circle_words,
    circumstances,
    correction,
    counted,
    due_words,
    following_points,
    following_words,
    hands_words,
    kind_words,
    languages_of,
    marks_words,
    more_words,
    origin_words,
    photo_words,
    promise_notes,
    reserve_words,
    row_words,
    second_column,
    section_words,
    voice_words,
    word,
)
from .presence import Presence, Row
from .said import Card


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
            kind_words(minutes, language),
            minutes.title.in_(language),
            circumstances(minutes, language, str),
        ],
        [word(language, f"rule.{minutes.rule}")],
        [word(language, "who.title"), *_presence(minutes.presence, language)],
        _agenda(minutes, language),
        [_said_title(minutes, language), *_said(minutes, language)],
        _circles(minutes, language),
        _photos(minutes, language),
        _built("built.title", minutes.built, language),
        *_both_promises(minutes.promises, language),
        _balance(minutes, language),
        _following(minutes, language),
    ]
    if minutes.approved:
        blocks.append([word(language, "sign.approved_at", time=minutes.approved)])
    return _joined(blocks)


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
    blocks.append(_heard_built(heard, language))
    blocks.append(_promises("heard.promises", heard.promises, language))
    when = following_words(minutes, language)
    following = word(language, "heard.next", when=when) if when else ""
    blocks.append([following, correction(minutes, language)])
    return _joined(blocks)


def _joined(blocks: Iterable[Iterable[str]]) -> str:
    """Blocks parted by an empty line; a message needs no marks of direction around its values."""
    filled = ([line for line in block if line] for block in blocks)
    text = "\n\n".join("\n".join(block) for block in filled if block)
    return text.replace(FSI, "").replace(PDI, "")


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
            title = section_words(section, language)
            yield f"\n{title} ({word(language, 'said.count', n=len(section.cards))})"
        for card in section.cards:
            yield _card(card, language)


def _said_title(minutes: Minutes, language: str) -> str:
    return word(language, "said.by_theme" if minutes.by_theme else "said.title")


def _card(card: Card, language: str) -> str:
    about = (
        word(language, f"card.{card.kind}"),
        _voice(card.voice, language),
        card.time,
        marks_words(card, language),
    )
    label = " · ".join(part for part in about if part)
    said = [label, card_words(card, language)]
    if card.translation:
        said.append(card.translation.text)
    return "\n" + "\n".join(said)


def _quote(card: Card, language: str) -> str:
    voice = _voice(card.voice, language)
    return card_words(card, language) + (f"\n{voice}" if voice else "")


def _circles(minutes: Minutes, language: str) -> list[str]:
    if not minutes.circles:
        return []
    lines, several = [], len({circle.round for circle in minutes.circles}) > 1
    for circle in minutes.circles:
        place = f"{word(language, 'circles.round', n=circle.round)} · " if several else ""
        lines.append(place + circle_words(circle, language))
        lines.append(circle.words.text if circle.words else "")
    return [word(language, "circles.title"), *lines]


def _photos(minutes: Minutes, language: str) -> list[str]:
    told = [photo_words(photo, language) for photo in minutes.photos]
    return [word(language, "photos.title"), *told] if any(told) else []


def _built(title: str, built: Iterable[Built], language: str) -> list[str]:
    lines = []
    for number, each in enumerate(built, 1):
        lines.append(f"{number}. {each.words.text}")
        lines.append(each.translation.text if each.translation else "")
        told = " · ".join(hands_words(each.hands, language)) if each.hands else ""
        lines.append(" · ".join(filter(None, (told, origin_words(each, language)))))
        lines += built_notes(each, language)
    return [word(language, title), *lines] if lines else []


def _heard_built(heard: Heard, language: str) -> list[str]:
    """Each statement in the reader's language, with its hands."""
    lines = []
    for number, each in enumerate(heard.built, 1):
        lines.append(f"{number}. {each.in_(language).text}")
        lines.append(" · ".join(hands_words(each.hands, language)) if each.hands else "")
        lines.append(reserve_words(each, language))
    return [word(language, "heard.built"), *lines] if lines else []


def _both_promises(promises: tuple[Promise, ...], language: str) -> Iterator[list[str]]:
    for kind, title in (("commitment", "promises.title"), ("recommendation", "promises.asked")):
        yield _promises(title, tuple(each for each in promises if each.kind == kind), language)


def _balance(minutes: Minutes, language: str) -> list[str]:
    if not minutes.balance:
        return []
    comma = "، " if language == "ar" else ", "
    time, room = (word(language, f"balance.{key}") for key in ("time", "room"))
    lines = (
        f"{word(language, line.key)}{_colon(language)}{line.share} % ({time}){comma}"
        f"{line.room} % ({room}){comma}{balance_words(line, language)}"
        for line in minutes.balance
    )
    return [word(language, "balance.title"), *lines]


def _following(minutes: Minutes, language: str) -> list[str]:
    when, points = following_words(minutes, language), following_points(minutes, language)
    return [word(language, "next.title"), when, *points] if when or points else []


def _promises(title: str, promises: tuple[Promise, ...], language: str) -> list[str]:
    if not promises:
        return []
    return [word(language, title), *(_promise(n, p, language) for n, p in enumerate(promises, 1))]


def _promise(number: int, promise: Promise, language: str) -> str:
    due = due_words(promise, language)
    by = word(language, "promises.by", date=due) if due else ""
    state = word(language, f"state.{promise.state}")
    about = " · ".join(filter(None, (_voice(promise.voice, language), by, state)))
    return "\n".join((f"{number}. {promise.text}", about, *promise_notes(promise, language)))


def _voice(voice: Voice | None, language: str) -> str:
    return f"{SHAPES[voice.group]} {voice_words(voice, language)}" if voice else ""


def _colon(language: str) -> str:
    return "\u00a0: " if language == "fr" else ": "
