"""Which encoding the text of a list is in (P6).

UTF-8 and UTF-16 prove themselves. The one-byte encodings don't: there each candidate is read,
and the reading that looks most like French and Arabic wins. What gives a wrong reading away
is an Arabic letter inside a Latin word, a capital inside small letters, a box-drawing line in
a name; what speaks for a right one is a heading that we know.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from typing import NamedTuple

from .headings import heading_named

CANDIDATES = ("cp1252", "cp1256", "mac_roman", "cp850", "iso8859_6", "mac_arabic", "cp720")
"""One-byte encodings of Windows, of old Macs and of DOS; of equal readings the first is named."""

SPOKEN = {
    "utf-8": "UTF-8",
    "utf-16-le": "UTF-16",
    "utf-16-be": "UTF-16",
    "cp1252": "Windows-1252",
    "cp1256": "Windows-1256",
    "mac_roman": "MacRoman",
    "cp850": "DOS 850",
    "iso8859_6": "ISO-8859-6",
    "mac_arabic": "MacArabic",
    "cp720": "DOS 720",
}
"""Python's name of an encoding -> the name people know."""

_SAMPLE = 6_000
_MARKS = ((codecs.BOM_UTF8, "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))


class Decoded(NamedTuple):
    """A text, Python's name of the encoding it was in, and how many letters were unreadable."""

    text: str
    encoding: str
    unreadable: int


def decoded(data: bytes) -> Decoded:
    """The text of a file, in the encoding that was found."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _read(data[len(mark) :], encoding)
    wide = _wide(data)
    if wide:
        return _read(data, wide)
    return _utf8(data) or _read(data, _best(data))


def _read(data: bytes, encoding: str) -> Decoded:
    text = data.decode(encoding, errors="replace")
    return Decoded(text, encoding, text.count("\ufffd"))


def _utf8(data: bytes) -> Decoded | None:
    """UTF-8, also when a few of its letters were cut in two."""
    try:
        return Decoded(data.decode("utf-8"), "utf-8", 0)
    except UnicodeDecodeError:
        found = _read(data, "utf-8")
    whole = sum(1 for letter in found.text[:200_000] if letter > "\x7f" and letter != "\ufffd")
    return found if whole > 2 * found.unreadable else None


def _wide(data: bytes) -> str | None:
    """UTF-16 without its mark: line ends, spaces and separators have an empty half."""
    sample = data[: 2 * _SAMPLE]
    even, odd = sample[0::2], sample[1::2]
    for high, low, encoding in ((odd, even, "utf-16-le"), (even, odd, "utf-16-be")):
        latin, arabic = high.count(0), high.count(6)
        if latin > 0.04 * len(high) and latin > 4 * low.count(0):
            return encoding if latin + arabic > 0.7 * len(high) else None
    return None


def _best(data: bytes) -> str:
    lines = _telling_lines(data)
    scores = {encoding: _score(lines, encoding) for encoding in CANDIDATES}
    readable = [encoding for encoding in CANDIDATES if _reads(data, encoding)]
    return max(readable or CANDIDATES[:1], key=lambda encoding: scores[encoding])


def _reads(data: bytes, encoding: str) -> bool:
    """Whether an encoding knows all but a stray few of the file's bytes."""
    unreadable = data.decode(encoding, errors="replace").count("\ufffd")
    return unreadable == 0 or unreadable * 50 < sum(1 for byte in data[:200_000] if byte > 0x7F)


def _telling_lines(data: bytes) -> list[bytes]:
    """The lines that hold more than ASCII, up to a sample."""
    lines: list[bytes] = []
    size = 0
    for line in re.split(rb"[\r\n]+", data[:4_000_000]):
        if not line.isascii():
            lines.append(line[:2000])
            size += len(line)
        if size > _SAMPLE:
            break
    return lines


def _score(lines: list[bytes], encoding: str) -> float:
    texts = [line.decode(encoding, errors="replace") for line in lines]
    words = [word for text in texts for word in re.split(r"[\s;,|\"]+", text)]
    score = sum(_word_score(word) for word in words if not word.isascii())
    hard_spaces = sum(text.count("\u00a0") for text in texts)  # a Mac's plain Arabic space
    return score + sum(map(_heading_score, texts[:12])) - 0.3 * hard_spaces


def _heading_score(text: str) -> float:
    cells = re.split(r"[;,|\t]", text)
    return sum(15 for cell in cells if not cell.isascii() and heading_named(cell.strip(' "')))


_FRENCH = {
    **dict.fromkeys("éÉ", 3.0),
    **dict.fromkeys("èàçêÈÀÇ", 2.2),
    **dict.fromkeys("ëâîïôûùœÊÂÎÏÔŒ", 1.5),
    **dict.fromkeys("’‘«»–—…°€“”\u00a0º", 0.3),
}
_ARABIC = frozenset("ابتثجحخدذرزسشصضطظعغفقكلمنهويىةأإآءئؤ")
_ARABIC_COMMON = frozenset("المينرودبعحسةتك")
_ARABIC_MARKS = frozenset("\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652ـ،؛؟")


def _word_score(word: str) -> float:
    """How much a word looks like one of our languages; 0 says nothing."""
    return sum(_letter_score(*around) for around in _around(word))


def _around(word: str) -> Iterator[tuple[str, str, str]]:
    return zip(f" {word}", word, f"{word} "[1:], strict=False)


def _letter_score(before: str, letter: str, after: str) -> float:
    if letter <= "\x7f" or letter == "\ufffd":
        return 0 if letter <= "\x7f" else -15
    if letter in _ARABIC:
        latin = _is_latin(before) or _is_latin(after)
        return -4 if latin else (1.5 if letter in _ARABIC_COMMON else 0.8)
    if letter in _ARABIC_MARKS:
        return 0.3 if before in _ARABIC or before in _ARABIC_MARKS or before == " " else -3
    if before in _ARABIC or after in _ARABIC:
        return -4 if letter.isalpha() else -1
    if letter.isupper() and before.islower():
        return -3
    return _FRENCH.get(letter, -1.0 if letter.isalpha() else -2.5)


def _is_latin(letter: str) -> bool:
    return letter.isalpha() and letter < "\u0250"
