"""Reading a typed line: who speaks, about what, of which kind, and the words (N1, N2, N5).

``@naï #logement On nous a promis un local`` asks for a speaker and a theme and says the rest.
What stands before the words or after them is taken out of the card; inside a sentence ``#`` only
marks a word as a theme and ``@`` is part of what was said. A line is read as it is typed, so
nothing here ever raises.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Literal, NamedTuple, TypeVar

from .names import first_strong, fold, rank

SPEAKER, THEME, KIND = "@", "#", "/"
_QUERY = re.compile(r"(?<!\S)([@#/])([^\W\d_]\S*)")
_STARTED = re.compile(r"(?<!\S)([@#/])((?:[^\W\d_]\S*(?: [^\s@#/]\S*){0,3} ?)?)$")
_ITEM = re.compile(r"^(.*?)[\s:,،·-]+(\d{1,3})\s*(?:min\w*|mn|د\w*|['’′])?\.?$", re.IGNORECASE)
_CLOCK = r"/(\d{1,2})[:hH](\d{2})"
_TIME, _TIME_LAST = re.compile(rf"\s*{_CLOCK}(?!\S)"), re.compile(rf"(?<!\S){_CLOCK}\s*$")
_WORD = re.compile(r" +([^\s@#/]+)")
_POINTS = ".,;:!?…»”)،؛؟"

Key = TypeVar("Key")


class Query(NamedTuple):
    """A sign, the letters after it, and where both stand in the line."""

    sign: str
    letters: str
    start: int
    end: int


def queries(line: str) -> tuple[list[Query], list[Query]]:
    """The queries around the words, and the themes marked inside them."""
    found = [_query(match) for match in _QUERY.finditer(line)]
    around = [*_leading(line, found)]
    around += [query for query in _trailing(line, found) if query not in around]
    inside = [query for query in found if query.sign == THEME and query not in around]
    return around, inside


def words_of(line: str, taken: Collection[Query], themes: Collection[Query] = ()) -> str:
    """What a line says once queries are taken out of it and themes stand as plain words."""
    text = line
    for query in sorted({*taken, *themes}, key=lambda query: -query.start):
        kept = "" if query in taken else text[query.start + 1 : query.end].replace("_", " ")
        text = text[: query.start] + kept + text[query.end :]
    if taken:
        text = text.lstrip(" :,،")  # as people write: "@naïma : on attend"
    return "\n".join(_spaced(row) for row in text.strip().split("\n"))


def without_speakers(line: str, names: Callable[[str], bool] = lambda letters: False) -> str:
    """The line without the speakers it asks for: what may be kept where nobody is named. ``names``
    tells whether letters of several words are somebody's name."""
    around, _ = queries(line)
    for query in sorted(around, key=lambda query: -query.start):
        if query.sign == SPEAKER:
            while (more := _WORD.match(line, query.end)) and names(f"{query.letters} {more[1]}"):
                query = query._replace(letters=f"{query.letters} {more[1]}", end=more.end())
            line, _ = without(line, query)
    return line


def query_at(line: str, cursor: int) -> Query | None:
    """The query being typed at the cursor; it may run over up to four words."""
    start = line.rfind("\n", 0, cursor) + 1
    found = _STARTED.search(line[start:cursor])
    if found is None:
        return None
    letters = found[2].replace("_", " ")
    return Query(found[1], letters, start + found.start(), cursor)


def leads(line: str, query: Query) -> bool:
    """Whether nothing is said before the query, so that a space may end it."""
    return not _QUERY.sub("", line[: query.start]).strip()


def without(line: str, query: Query) -> tuple[str, int]:
    """The line once a query was answered, and where the cursor goes."""
    before, after = line[: query.start], line[query.end :]
    if not before.strip():
        before = ""
    if not before or before[-1].isspace():
        after = after.removeprefix(" ")
    return before + after, len(before)


def complete(letters: str, choices: Mapping[Key, Iterable[str | None]]) -> list[Key]:
    """The choices that answer the letters by one of their names, best first.

    Best is the very same name, then one that begins so, then any word of it. Without letters
    every choice answers, in its own order.
    """
    wanted = fold(letters)
    if not wanted:
        return [] if letters.strip() else list(choices)
    places: list[tuple[int, int, Key]] = []
    for order, (key, names) in enumerate(choices.items()):
        ranks = [found for name in names if (found := _closeness(name, wanted)) is not None]
        if ranks:
            places.append((min(ranks), order, key))
    return [key for _, _, key in sorted(places, key=lambda place: place[:2])]


def same_title(title: str, choices: Mapping[Key, Iterable[str | None]]) -> Key | None:
    """The choice that bears this very title, however it is accented."""
    wanted = fold(title)
    for key, names in choices.items():
        if wanted and any(fold(name) == wanted for name in names):
            return key
    return None


def namesakes(choices: Mapping[Key, Iterable[str | None]]) -> list[tuple[Key, Key]]:
    """Pairs of choices that bear one title, however it is accented: the older one first."""
    first: dict[str, Key] = {}
    found: dict[tuple[Key, Key], None] = {}
    for key, names in choices.items():
        for name in {fold(name) for name in names} - {""}:
            other = first.setdefault(name, key)
            if other != key:
                found[(other, key)] = None
    return list(found)


def read_time(line: str, day: dt.datetime) -> tuple[str, dt.datetime | None]:
    """A line without the time asked for, ``/10:31`` or ``/10h31`` at its beginning or its end,
    and that moment of the day; one that is no time of the day stays in the words."""
    found = _TIME.match(line) or _TIME_LAST.search(line)
    if found is None:
        return line, None
    hour, minute = (int(part) for part in found.groups())
    if hour > 23 or minute > 59:
        return line, None
    rest = line[: found.start()] + line[found.end() :]
    return rest.strip(), day.replace(hour=hour, minute=minute, second=0, microsecond=0)


def read_place(typed: str) -> tuple[int | None, int | None]:
    """A table and a round as typed, ``3 2`` or ``table 3, tour 2``; nothing for the whole room."""
    numbers = [int(number) for number in re.findall(r"\d{1,2}", typed)]
    table, round = [*numbers, 0, 0][:2]
    return table or None, round or None


def parted(text: str, place: int) -> tuple[str, str]:
    """A text as two at a place, without the space around it."""
    return text[:place].rstrip(), text[place:].lstrip()


MOST_SHOWN = 1500
"""Letters of a card that a list shows."""


def shortened(text: str, most: int = MOST_SHOWN) -> str:
    """What a list shows of a text that somebody pasted: its beginning, to the end of a word."""
    if len(text) <= most:
        return text
    start = text[:most]
    return f"{start[: max(start.rfind(' '), most - 80)].rstrip()} …"


_CONTROLS = dict.fromkeys(map(ord, "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"))


def unturned(text: str) -> str:
    """A text without the signs that turn its direction: they would turn what stands around it.
    What is stored keeps them."""
    return text.translate(_CONTROLS)


def read_item(line: str) -> tuple[str, int | None]:
    """An agenda item as typed, ``Marchés publics 40 min``: its title and planned minutes."""
    line = _spaced(line)
    found = _ITEM.match(line)
    if found and found[1]:
        return found[1], int(found[2])
    return line, None


def direction_of(text: str, switched: str | None = None) -> Literal["ltr", "rtl"] | None:
    """The side a card reads from: what was chosen by key, or its first strong letter's."""
    if switched in ("ltr", "rtl"):
        return "ltr" if switched == "ltr" else "rtl"
    return first_strong(text)


def _query(match: re.Match[str]) -> Query:
    word = match[2].rstrip(_POINTS).replace("_", " ")
    return Query(match[1], word, match.start(), match.end())


def _leading(line: str, found: list[Query]) -> list[Query]:
    """Those that only spaces part from the beginning."""
    run: list[Query] = []
    reached = 0
    for query in found:
        if line[reached : query.start].strip():
            break
        run.append(query)
        reached = query.end
    return run


def _trailing(line: str, found: list[Query]) -> list[Query]:
    """Those that only spaces part from the end; a slash there is part of the words."""
    run: list[Query] = []
    reached = len(line)
    for query in reversed(found):
        if line[query.end : reached].strip() or query.sign == KIND:
            break
        run.append(query)
        reached = query.start
    return run


def _spaced(row: str) -> str:
    return re.sub(" {2,}", " ", row).strip()


def _closeness(name: str | None, wanted: str) -> int | None:
    folded = fold(name)
    if not folded:
        return None
    if folded == wanted:
        return 0
    if folded.startswith(wanted):
        return 1
    found = rank(name, wanted)
    return None if found is None else 2 + found
