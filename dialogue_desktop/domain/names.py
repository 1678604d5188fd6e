"""How names are found, put in order and shown, in Latin and in Arabic script (P2, P3, A1).

Folding takes away what people type differently and mean the same: accents, case, hamza and
alef forms, tashkeel, tatweel, invisible marks. It never turns one script into the other.
Names are stored as written; what is folded only stands beside them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Literal

_SAME = {
    "ى": "ي", "ی": "ي", "ې": "ي", "ۍ": "ي", "ے": "ي", "ة": "ه", "ە": "ه", "ہ": "ه", "ھ": "ه",
    "ک": "ك", "ڪ": "ك", "ڭ": "ك", "ݣ": "ك", "گ": "ك", "ٱ": "ا", "ء": "", "ـ": "", "ڤ": "ف",
    "ڥ": "ف", "پ": "ب", "چ": "ج", "ژ": "ج", "ʾ": "", "ʿ": "", "ʔ": "", "ʕ": "",
    "œ": "oe", "æ": "ae", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ħ": "h", "ı": "i",
    "\u200b": " ", "\u1160": "", "\u115f": "", "\ufffd": " ",
}  # fmt: skip
"""What neither case nor decomposition makes equal; a zero-width space does part two words."""


class _Folding(dict[int, str]):
    """Code point -> its folded letters, worked out when first met."""

    def __missing__(self, code: int) -> str:
        whole = unicodedata.normalize("NFKD", chr(code)).casefold()
        self[code] = folded = "".join(map(_fold_one, unicodedata.normalize("NFKD", whole)))
        return folded


def _fold_one(letter: str) -> str:
    if letter in _SAME:
        return _SAME[letter]
    category = unicodedata.category(letter)
    if category == "Nd":
        return str(unicodedata.decimal(letter))
    if category[0] in "LN" and letter not in "ʼʻˈ":
        return letter
    return "" if category in ("Mn", "Me", "Cf") else " "


_FOLDING = _Folding()


def fold(text: str | None) -> str:
    """The text as it is searched and compared: lower-case words parted by one space."""
    return " ".join(folded_words(text)) if text else ""


def folded_words(text: str) -> list[str]:
    """The words of a text as they are searched and compared."""
    return text.translate(_FOLDING).split()


def first_strong(text: str | None) -> Literal["ltr", "rtl"] | None:
    """The direction of the first letter that has one; ``None`` if no letter has."""
    for letter in text or "":
        kind = unicodedata.bidirectional(letter)
        if kind == "L":
            return "ltr"
        if kind in ("R", "AL"):
            return "rtl"
    return None


_ARABIC = re.compile("[\u0620-\u06ff]")


def is_arabic(folded: str) -> bool:
    """Whether a folded text holds an Arabic letter."""
    return _ARABIC.search(folded) is not None


def sort_key(name: str | None) -> str:
    """A text whose plain order is the order of a list in French or in Arabic.

    Latin names come before Arabic ones. Accents and case only part names that are otherwise
    equal; of an Arabic word the article counts as little, as in a dictionary.
    """
    folded = fold(name)
    words = [_without_article(word) for word in folded.split()] if is_arabic(folded) else [folded]
    spelt = unicodedata.normalize("NFKD", (name or "")[:200]).swapcase().replace("\0", "")
    return f"{' '.join(words)}\t{folded}\t{spelt}"


# --- searching ---------------------------------------------------------------------------------

_BEFORE_A_NAME = """
el al ben bin ibn bent bint ait ould oulad ouled abou abu bou sidi lalla moulay my haj hajj hadj
de du des la le les d l ep epouse mme mr m
بن ابن بنت ايت ولد اولاد ابو سيدي مولاي لاله الحاج حاج الحاجه ام ال
"""
PARTICLES = frozenset(_BEFORE_A_NAME.split())
"""Folded words that stand before a name: too common to find anybody by."""

_JOINED = PARTICLES | {"abd", "abdel", "abdal", "عبد"}
_LATIN_FRONT = re.compile(r"(?:el|al|ben|bel|ait)(?=[a-z]{4})")


def _without_article(word: str) -> str:
    """An Arabic word without its article, if a word remains."""
    return word[2:] if word.startswith("ال") and len(word) > 4 else word


@lru_cache(maxsize=8192)  # names share their words
def _ways(word: str) -> tuple[str, ...]:
    """A word as it stands, and as other people begin it."""
    front = _LATIN_FRONT.match(word)
    return (word, _without_article(word), *((word[front.end() :],) if front else ()))


def _joined(words: list[str], place: int) -> tuple[str, ...]:
    """A word such as *el* or *abd* written in one with what it stands before."""
    one, *rest = words[place : place + 3]
    if not rest:
        return ()
    joined = one + rest[0]
    return (joined, joined + rest[1]) if rest[0] in _JOINED and len(rest) > 1 else (joined,)


def search_text(*texts: str | None) -> str:
    """What a search looks in: the folded words of all texts, and their other ways of writing.

    *El Amri* is found as *elamri* and *amri*, *Benkirane* as *kirane*, عبد الله as عبدالله and
    العمري as عمري. Every word begins after a space, the first one too.
    """
    found: list[str] = []
    for text in texts:
        words = fold(text).split()
        for place, word in enumerate(words):
            found += _ways(word)
            if word in _JOINED:
                found += _joined(words, place)
    return " ".join(("", *dict.fromkeys(found)))


@lru_cache(maxsize=64)
def wanted(query: str) -> tuple[tuple[str, ...], ...]:
    """Per word of a query the beginnings of words that answer it, each after its space."""
    return tuple(
        tuple(dict.fromkeys((f" {word}", f" {_without_article(word)}")))
        for word in fold(query).split()
    )


def matches(haystack: str, query: str) -> bool:
    """Whether every word of the query, in any order, begins a word of the haystack.

    The haystack is a :func:`search_text` or any folded text. A blank query matches
    everything; one that holds no letter and no digit matches nothing.
    """
    words = wanted(query)
    if not words:
        return not query.strip()
    if not haystack.startswith(" "):
        haystack = f" {haystack}"
    return all(any(way in haystack for way in ways) for ways in words)


def proper_text(*names: str | None) -> str:
    """What letters on a roster look in first: the words of names without *El*, *Ben*, العـ."""
    words = [word for name in names for word in fold(name).split() if word not in PARTICLES]
    return "".join(f" {_without_article(word)}" for word in words)


def rank(name: str | None, letters: str) -> int | None:
    """How well typed letters name a person on a roster: 0 best, ``None`` not at all.

    0: they begin names proper; 1: only with a word such as *El*, *Ben* or *Aït*.
    """
    if letters.strip() and matches(proper_text(name), letters):
        return 0
    return 1 if matches(search_text(name), letters) else None


def spans(text: str, query: str) -> list[tuple[int, int]]:
    """Where the query's words stand in the text as written: (start, end) of each, in order."""
    folded, places = _with_places(text)
    found: list[tuple[int, int]] = []
    for pattern in _patterns(query):
        for match in pattern.finditer(folded):
            start, end = match.span("hit")
            found.append((places[start], places[end - 1] + 1))
    return list(_united(found, text))


def _with_places(text: str) -> tuple[str, list[int]]:
    """The folded text, spaces unsqueezed, and for each of its letters where it comes from."""
    parts = [_FOLDING[ord(letter)] for letter in text]
    return "".join(parts), [place for place, part in enumerate(parts) for _ in part]


@lru_cache(maxsize=64)
def _patterns(query: str) -> tuple[re.Pattern[str], ...]:
    """A pattern per way of writing a word, which may be joined to a word before its own."""
    front = "(?<![^ ])(?:ال|el|al|ben|bel|ait)??"
    ways = sorted({way.strip() for ways in wanted(query) for way in ways})
    return tuple(re.compile(f"{front}(?P<hit>{' *'.join(map(re.escape, way))})") for way in ways)


def _united(found: Iterable[tuple[int, int]], text: str) -> Iterator[tuple[int, int]]:
    """Spans in order, overlapping ones made one, each with the marks of its last letter."""
    last: tuple[int, int] | None = None
    for start, end in sorted(found):
        while end < len(text) and _FOLDING[ord(text[end])] == "":
            end += 1
        if last and start <= last[1]:
            last = (last[0], max(end, last[1]))
            continue
        if last:
            yield last
        last = (start, end)
    if last:
        yield last


def in_either_script(text: str | None) -> tuple[str, str]:
    """A text that was typed once, as (Latin, Arabic): one of the two is empty."""
    return ("", text or "") if first_strong(text) == "rtl" else (text or "", "")
