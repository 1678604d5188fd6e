"""What the papers of a session say in words, the same in PDF, Word and plain text."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from ..domain.choices import STANCES
from ..words import say
from .arabic import isolate
from .attribution import Voice
from .balance import BalanceLine
from .built import Built, Hands, Promise
from .dates import capital, day_and_month, hours, long_date, short_date
from .minutes import AgendaLine, Circle, Minutes, Shown
from .presence import Presence, Row
from .said import Card, Section

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


def card_words(card: Card, language: str) -> str:
    """What was said, in quotation marks; a paraphrase has none."""
    return card.text if card.paraphrase else quoted(card.text, card.rtl, language)


def marks_words(card: Card, language: str) -> str:
    """What is to be known of a card: what it corrects or answers, how it was noted."""
    return " · ".join(
        word(language, mark.key, time=isolate(mark.time), table=mark.table) for mark in card.marks
    )


def section_words(section: Section, language: str) -> str:
    """The title of a part of what was said."""
    return section.title.in_(language) if section.title else word(language, section.head)


def hands_words(hands: Hands, language: str) -> list[str]:
    """Each stance with its number: « 31 soutiens », « 3 réserves », « aucun désaccord »."""
    return [
        word(language, f"hands.{stance}", n=count)
        if (count := hands.of(stance))
        else word(language, f"hands.no_{stance}")
        for stance in STANCES
    ]


def sexes_words(hands: Hands, language: str) -> str:
    """The women and men of each stance that has hands, where they may be told."""
    if not hands.by_sex:
        return ""
    told = (
        word(language, f"hands.{stance}_by_sex", women=women, men=men)
        for stance, (women, men) in hands.by_sex.items()
        if women + men
    )
    return " · ".join(told)


def built_notes(built: Built, language: str) -> list[str]:
    """What is said under a statement: hands by sex, what holds some back, when it was read."""
    notes = [sexes_words(built.hands, language)] if built.hands else []
    notes.append(reserve_words(built, language))
    if built.reserves:
        notes.append(word(language, "built.reserves", n=built.reserves))
    moments = (("read", built.read), ("approved", built.approved))
    told = (word(language, f"built.{key}", time=isolate(time)) for key, time in moments if time)
    notes.append(" · ".join(told))
    return [note for note in notes if note]


def reserve_words(built: Built, language: str) -> str:
    """What holds some back from a statement, or nothing."""
    if built.reserve is None:
        return ""
    return word(language, "built.reserve", text=isolate(built.reserve.text))


def origin_words(built: Built, language: str) -> str:
    """How many cards a statement comes from; of a question, that it was put to the room."""
    if built.question:
        return word(language, "built.question")
    return word(language, "built.cards", n=built.cards) if built.cards else ""


def promise_notes(promise: Promise, language: str) -> list[str]:
    """To whom, and what came of it."""
    notes = []
    if promise.addressee:
        notes.append(word(language, "promises.to", whom=isolate(promise.addressee)))
    if promise.outcome:
        notes.append(word(language, "promises.outcome", text=isolate(promise.outcome.text)))
    return notes


def balance_words(line: BalanceLine, language: str) -> str:
    """Turns and minutes of a line."""
    return word(language, "balance.turns", n=line.turns, minutes=line.minutes)


def circle_parts(circle: Circle, language: str) -> list[str]:
    """A table, and how many cards were noted at it if there are any."""
    table = word(language, "circles.table", n=circle.table)
    return [table, *([word(language, "said.count", n=circle.cards)] if circle.cards else [])]


def circle_words(circle: Circle, language: str) -> str:
    """The same on one line."""
    return " · ".join(circle_parts(circle, language))


def photo_words(photo: Shown, language: str) -> str:
    """What stands under a photo."""
    parts = (
        isolate(photo.caption.text) if photo.caption else "",
        isolate(photo.of.in_(language)) if photo.of else "",
        word(language, "photos.card", time=isolate(photo.card)) if photo.card else "",
        "" if photo.content else word(language, "photos.missing"),
    )
    return " · ".join(part for part in parts if part)


def following_words(minutes: Minutes, language: str, mark: Mark = isolate) -> str:
    """When and where the next session is, or nothing."""
    following = minutes.following
    if following is None or following.date is None:
        return ""
    comma = "، " if language == "ar" else ", "
    place = mark(following.place) if following.place else ""
    parts = (long_date(following.date, language), following.starts, place)
    return comma.join(part for part in parts if part)


def following_points(minutes: Minutes, language: str, mark: Mark = isolate) -> list[str]:
    """What to take up again: open commitments, and questions that nobody answered."""
    open_ones = sum(promise.state == "open" for promise in minutes.promises)
    points = [word(language, "next.promises", n=open_ones)] if open_ones else []
    for asked in minutes.unanswered:
        text = quoted(asked.text, asked.rtl, language)
        points.append(word(language, "next.question", text=mark(text)))
    return points


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


def kind_words(minutes: Minutes, language: str) -> str:
    """What the paper is, and of which session: « Compte rendu de séance · n° 7 sur 42 »."""
    kind = word(language, "document")
    if minutes.number is None:
        return kind
    number, total = minutes.number
    return f"{kind} · {word(language, 'document.number', number=number, total=total)}"


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
    if minutes.said:
        counts.append(word(language, "said.count", n=minutes.said))
    if not (where and counts):
        return comma.join(counts) or where
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
