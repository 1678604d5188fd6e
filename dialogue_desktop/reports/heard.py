"""*What we heard*: which words of a session go back to its participants on one page (R10).

It is made from the :class:`~.minutes.Minutes`, so the attribution rule is applied already and
cannot be applied differently. Too much for a page means fewer quotes, never smaller type:
:func:`shorter` takes one thing away at a time.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from .built import Built, Promise
from .minutes import Minutes
from .said import Card, Titled

QUOTES_A_THEME = 2
_TELLING_KINDS = ("story", "viewpoint", "proposal", "perspective", "opinion", "commitment")
_READABLE = range(30, 221)
"""Letters of a quote that says something and is read at a glance."""
_LONGEST = 700
"""Longer words belong in the minutes: here they would stand alone."""


@dataclass(frozen=True)
class HeardTheme:
    """A theme, how often it was spoken of, and the words that stand for it."""

    title: Titled | None
    said: int
    quotes: tuple[Card, ...]


@dataclass(frozen=True)
class Heard:
    """The page: themes with their quotes, what was built, commitments, and how many of each did
    not fit."""

    minutes: Minutes
    themes: tuple[HeardTheme, ...]
    built: tuple[Built, ...]
    promises: tuple[Promise, ...]
    themes_left_out: int = 0
    built_left_out: int = 0
    promises_left_out: int = 0


def heard_of(minutes: Minutes) -> Heard:
    """The page at its fullest: every theme with two quotes, spread over the roles."""
    used: Counter[str] = Counter()
    quoted: set[int] = set()
    themes = []
    for title, cards in _by_theme(minutes):
        fresh = [card for card in cards if id(card) not in quoted]
        quotes = _quotes(fresh, used)
        quoted.update(id(card) for card in quotes)
        themes.append(HeardTheme(title, len(cards), quotes))
    return Heard(minutes, tuple(themes), minutes.built, minutes.promises)


def shorter(heard: Heard) -> Heard | None:
    """The page with one thing less, the least missed first; None when nothing is left to take.

    What was built stays longest, and of it that on which the room differs.
    """
    second = [n for n, theme in enumerate(heard.themes) if len(theme.quotes) > 1]
    if second:
        return _without_quote(heard, max(second, key=lambda n: _length(heard.themes[n])))
    if len(heard.promises) > 5:
        return _without_promise(heard)
    if len(heard.themes) > 1:
        rarest = min(range(len(heard.themes)), key=lambda n: (heard.themes[n].said, -n))
        return _without_theme(heard, rarest)
    if heard.promises:
        return _without_promise(heard)
    if heard.themes:
        return _without_theme(heard, 0)
    if heard.built:
        return _without_built(heard)
    return None


def _by_theme(minutes: Minutes) -> Iterator[tuple[Titled | None, Sequence[Card]]]:
    """Cards by theme where themes were noted, otherwise as the minutes hold them."""
    cards = [card for section in minutes.sections for card in section.cards]
    if not any(card.themes for card in cards):
        yield from ((section.title, section.cards) for section in minutes.sections)
        return
    for number, title in enumerate(minutes.themes):
        if about := [card for card in cards if number in card.themes]:
            yield title, about


def _quotes(cards: Sequence[Card], used: Counter[str]) -> tuple[Card, ...]:
    """The most telling cards, each time of the role heard least so far, as they were said."""
    chosen: list[Card] = []
    left = [card for card in cards if len(card.text) <= _LONGEST]
    while left and len(chosen) < QUOTES_A_THEME:
        groups = {_group(card) for card in chosen}
        best = min(left, key=lambda c: (_group(c) in groups, used[_group(c)], *_weight(c)))
        chosen.append(best)
        used[_group(best)] += 1
        left = [card for card in left if card is not best and card.text != best.text]
    return tuple(card for card in cards if any(card is one for one in chosen))


def _group(card: Card) -> str:
    return card.voice.group if card.voice else ""


def _weight(card: Card) -> tuple[int, int]:
    """How little a card is missed: too long or too short first, then by kind."""
    length = len(card.text)
    if length in _READABLE:
        off = 0
    else:
        off = max(_READABLE.start - length, length - _READABLE.stop)
    kind = _TELLING_KINDS.index(card.kind) if card.kind in _TELLING_KINDS else 9
    return off, kind


def _length(theme: HeardTheme) -> int:
    return max(len(card.text) for card in theme.quotes)


def _without_quote(heard: Heard, number: int) -> Heard:
    theme = heard.themes[number]
    longest = max(theme.quotes, key=lambda card: len(card.text))
    fewer = replace(theme, quotes=tuple(card for card in theme.quotes if card is not longest))
    return replace(heard, themes=(*heard.themes[:number], fewer, *heard.themes[number + 1 :]))


def _without_theme(heard: Heard, number: int) -> Heard:
    themes = (*heard.themes[:number], *heard.themes[number + 1 :])
    return replace(heard, themes=themes, themes_left_out=heard.themes_left_out + 1)


def _without_built(heard: Heard) -> Heard:
    agreed = [n for n, built in enumerate(heard.built) if not built.differs]
    last = agreed[-1] if agreed else len(heard.built) - 1
    left = (*heard.built[:last], *heard.built[last + 1 :])
    return replace(heard, built=left, built_left_out=heard.built_left_out + 1)


def _without_promise(heard: Heard) -> Heard:
    return replace(
        heard, promises=heard.promises[:-1], promises_left_out=heard.promises_left_out + 1
    )
