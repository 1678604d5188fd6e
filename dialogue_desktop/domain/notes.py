"""Searching what was said (N22): words of both scripts, however they are joined or accented.

Arabic writes small words onto the next one: للتعاونية, وبالجماعة and التعاونيات are found by
تعاونية and جماعة. In French a word is found after an elision: l’emploi by emploi.
"""

from __future__ import annotations

import re
from functools import lru_cache

from .names import fold, wanted

_WORD = re.compile(r"[^\W_][\w\u0640\u064b-\u065f\u0670]*")
_JOINED = re.compile(r"[وف]?(?:[بك]?ال|لل|[بكل])?")
_LEAST = 3
"""So many letters must be left of a word for what stands before them to be another word."""


def said_text(*texts: str | None) -> str:
    """What a search looks in: every word of the texts, also without what is joined to it."""
    found: dict[str, None] = {}
    for text in texts:
        for word in fold(text).split():
            found.update(dict.fromkeys(forms_of(word)))
    return "".join(f" {word}" for word in found)


def answers(search: str, query: str) -> bool:
    """Whether every word of a query, in any order, begins a word of a :func:`said_text`."""
    words = ways_of(query)
    return bool(words) and all(any(f" {way}" in search for way in ways) for ways in words)


def said_spans(text: str, query: str) -> list[tuple[int, int]]:
    """Where the words stand that answer any word of a query: start and end of each."""
    ways = [way for word in ways_of(query) for way in word]
    return [
        found.span()
        for found in _WORD.finditer(text)
        if ways and any(form.startswith(way) for form in _all_forms(found[0]) for way in ways)
    ]


def _all_forms(word: str) -> tuple[str, ...]:
    return tuple(form for part in fold(word).split() for form in forms_of(part))


@lru_cache(maxsize=20_000)
def forms_of(word: str) -> tuple[str, ...]:
    """A folded word and what is left of it without what Arabic joins to its front."""
    if not "\u0620" <= word[:1] <= "\u06ff":
        return (word,)
    forms = {word: None}
    longest = _JOINED.match(word)
    for end in range(1, longest.end() + 1 if longest else 1):
        rest = word[end:]
        if _JOINED.fullmatch(word[:end]) and len(rest) >= _LEAST:
            forms[rest] = None
    return tuple(forms)


@lru_cache(maxsize=64)
def ways_of(query: str) -> tuple[tuple[str, ...], ...]:
    """Per word of a query the beginnings of words that answer it."""
    return tuple(
        tuple(dict.fromkeys((*(way.strip() for way in ways), *_ending_open(ways[0].strip()))))
        for ways in wanted(query)
    )


def _ending_open(word: str) -> tuple[str, ...]:
    """A word in ه, which may be a ة: before a suffix or a plural it is written otherwise."""
    return (word[:-1],) if len(word) > _LEAST + 1 and word.endswith("ه") else ()
