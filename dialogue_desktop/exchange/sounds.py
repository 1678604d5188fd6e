"""The words of a name as they are said, for comparing names within one script (P5, P12).

Two people write one Moroccan name in Latin letters as *Chokri* and *Chegri*, or in Arabic with
and without an alef. Spellings of one sound are made one here, in each script by itself: no
letter of one script is ever turned into the other.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Literal, NamedTuple

from ..domain.names import PARTICLES, folded_words, is_arabic


class Word(NamedTuple):
    """One word of a name: as folded, as said, its consonants alone, and its script."""

    spelt: str
    said: str
    code: str
    arabic: bool


WORDS, LETTERS = 6, 200
"""As much of a name as is compared: what is longer is a text that got into the wrong cell."""

_ONE_WAY = {
    **dict.fromkeys(["ben", "bin", "ibn", "bni", "beni"], "ben"),
    **dict.fromkeys(("bent", "bint"), "bent"),
    **dict.fromkeys(["ould", "wold", "oulad", "ouled", "awlad"], "ould"),
    **dict.fromkeys(["abou", "abu", "bou"], "bou"),
    **dict.fromkeys(["abd", "abdel", "abdal", "abdul", "abdoul"], "abd"),
    **dict.fromkeys(("ait", "ayt", "eit"), "ait"),
    **dict.fromkeys(("بن", "ابن"), "بن"),
    **dict.fromkeys(("ولد", "اولاد"), "ولد"),
    **dict.fromkeys(("ابو", "بو"), "بو"),
    **{word: word for word in ("بنت", "ايت", "عبد", "ام")},
}
"""What belongs to the word after it, written apart or together, each in one spelling."""

_ARTICLES = frozenset(["el", "al", "ech", "ach", "ال", *(a + b for a in "ea" for b in "sdrtnz")])
_BEFORE = dict.fromkeys(PARTICLES | _ARTICLES, "") | _ONE_WAY
_APOSTROPHE = re.compile(r"(?<=\w)['’ʼ`´‘](?=\w)")  # M'jid is Mjid, not M. Jid

_SERVANT = re.compile(r"abd[aeiou]?(?:l(?=[a-z]{3})|([rstdzn])(?=\1)|ch(?=ch))?(?=[a-z]{3})")
_FRONT = re.compile(r"el(?=[a-z]{4})|e(?=([tdrszn])\1[a-z]{3})|e(?=chch)")
"""The article written as one with its word; *Al* is left, or *Alaoui* would lose its letters."""

_SOUNDS = {
    "sch": "c", "tch": "c", "ch": "c", "sh": "c", "kh": "x", "gh": "g", "th": "t", "dh": "d",
    "ph": "f", "dj": "j", "ou": "u", "oo": "u", "w": "u", "v": "u", "ck": "k", "qu": "k", "q": "k",
    "x": "ks", "y": "i", "ee": "i", "ai": "e", "ay": "e", "ei": "e", "ey": "e",
}  # fmt: skip
_SOUND = re.compile("|".join(sorted(_SOUNDS, key=len, reverse=True)) + "|c(?=[eiy])|c")
_DOUBLE = re.compile(r"(.)\1+")
_SILENT = re.compile(r"(?<=...)h$|(?<=..[^aeiou])e$")

_LATIN_CODE = str.maketrans("xgzdp", "kkstb", "aeiou")
_ARABIC_CODE = str.maketrans("صطضذظقث", "ستدددكت", "اوي")


def parts_of(name: str | None) -> list[str]:
    """The words of a name as they are written, folded."""
    if not name:
        return []
    written = name[:LETTERS]
    if "'" in written or "`" in written or not written.isascii():
        written = _APOSTROPHE.sub("", written)
    return folded_words(written)


def alone(part: str) -> Word | Literal["nothing", "more"]:
    """The word that a folded part is wherever it stands in a name: ``"nothing"`` if it is an
    article or a title, ``"more"`` if it depends on what is beside it."""
    way = _BEFORE.get(part)
    if way is None:
        return _word("", part)
    return "more" if way else "nothing"


def words_in(name: str | None) -> list[Word]:
    """Words that name somebody, each with the *Ben* or *Abd* before it; titles only if alone."""
    folded = parts_of(name)
    found: list[Word] = []
    before = ""
    for word in folded:
        way = _BEFORE.get(word)
        if way is None:
            found.append(_word(before, word))
            before = ""
        else:
            before += way
    if before or (folded and not found):
        found.append(_word("", before or "".join(folded)))
    return found[:WORDS]


@cache
def _word(before: str, word: str) -> Word:
    return _arabic(before, word) if is_arabic(word) else _latin(before, word)


def _latin(before: str, word: str) -> Word:
    servant = _SERVANT.match(word)
    front = servant or _FRONT.match(word)
    bare = word[front.end() :] if front else word
    said = _said(before.removesuffix("abd") + bare)
    begin = "a" if said[0] in "aeiou" else ""
    code = begin + _DOUBLE.sub(r"\1", said.translate(_LATIN_CODE))
    spelt = f"{before}{'abd' if servant else ''}{bare}"
    return Word(spelt, said, code or said, False)


def _said(word: str) -> str:
    """*Derqaoui* and *Derkawi* as one: a letter for a sound, none doubled, none silent."""
    said = _SOUND.sub(lambda match: _SOUNDS.get(match[0]) or _said_c(match), word)
    return _SILENT.sub("", _DOUBLE.sub(r"\1", said))


def _said_c(match: re.Match[str]) -> str:
    return "s" if match.string[match.end() : match.end() + 1] in ("e", "i", "y") else "k"


def _arabic(before: str, word: str) -> Word:
    servant = word.startswith("عبد") and len(word) > 5
    bare = word[3:] if servant else word
    bare = bare[2:] if bare.startswith("ال") and len(bare) > 4 else bare
    said = before.removesuffix("عبد") + bare
    said = said[:-1] if said.endswith("ه") and len(said) > 2 else said
    code = _DOUBLE.sub(r"\1", said.translate(_ARABIC_CODE))
    spelt = f"{before}{'عبد' if servant else ''}{bare}"
    return Word(spelt, said, code or said, True)
