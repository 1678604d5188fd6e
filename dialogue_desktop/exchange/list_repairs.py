"""Text that went wrong before it reached us: garbled letters, lost letters, hidden marks (P6).

Garbled text (*Ã‰lu*, ط§ظ„ط§ط³ظ…) is put right where going back is exact; where a letter of
it is gone it is never guessed. Marks that turn the reading direction are kept, letter for
letter, and told, since a name must not read as another one.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple


class Text(NamedTuple):
    """A text as it is taken, with what has to be said about it.

    ``trouble`` is ``garbled`` (garbled beyond repair), ``restored`` (it was garbled),
    ``letters_lost``, ``direction_marks`` or nothing.
    """

    value: str
    trouble: str = ""


_AFTER_LATIN = "\x80-\xbfŒœŠšŽžŸƒˆ˜–—‘’‚“”„†‡•…‰‹›€™\ufffd"
_AFTER_ARABIC = "\x80-\xbf€پ‚ƒ„…†‡ˆ‰ٹ‹Œچژڈگ‘’“”•–—ک™ڑ›œں،ھ؛؟"
_PAIR = re.compile(rf"[ÂÃÅÐÑØÙÚâã][{_AFTER_LATIN}]|[طظعأآâإ][\x80-\xbf{_AFTER_ARABIC}]|ï»¿|ï¿½")
"""What the two bytes of one letter look like when each was read as a letter of its own."""
_GARBLED = re.compile(rf"{_PAIR.pattern}|[ÿŸ√≈][^\x00-\x7f]|‚Ä[^\x00-\x7f]|[À-ÖØ-öø-ÿ]{{3}}")
_LOST = re.compile(
    r"\ufffd|(?<=[^\W\d_])\?+(?=[^\W\d_])|(?<![^\s(])\?+(?=[^\W\d_])|[^\W\d_]\?\?|(?<!\S)\?{2,}(?!\S)"
)
_TURNING = re.compile("[\u202d\u202e]")
_OPENING = re.compile("[\u202a\u202b\u2066-\u2068]")
_ODD = re.compile(rf"{_GARBLED.pattern}|[?\ufffd\u202a-\u202e\u2066-\u2069]")
PLAIN = re.compile("[A-Za-z0-9éèêëàâçîïôûùÉÈ '’.,;:()/+@_ء-غف-ي\u0651-]*")
"""Most cells: letters that no wrong reading makes beside each other. The quick way past."""
_CONTROL = re.compile("[\x80-\x9f]")
_HIDDEN = frozenset("\u3164\u115f\u1160\uffa0\u2800\u034f")


def sound(text: str) -> Text:
    """The text, put right where that is certain, and what is wrong with it."""
    if PLAIN.fullmatch(text) or not _ODD.search(text):
        return Text(text)
    if _GARBLED.search(text):
        better = repaired(text)
        if better is not None:
            return Text(better, "restored")
        if _is_garbled(text):
            return Text(text, "garbled")
    if _LOST.search(text):
        return Text(text, "letters_lost")
    return Text(text, "direction_marks" if _turns(text) else "")


def is_visible(text: str) -> bool:
    """Whether anybody could see that something is written there."""
    return any(
        unicodedata.category(letter)[0] not in "CZ" and letter not in _HIDDEN for letter in text
    )


def _turns(text: str) -> bool:
    """Whether marks force a direction on letters, or begin one that never ends."""
    closing = sum(map(text.count, "\u202c\u2069"))
    return bool(_TURNING.search(text)) or len(_OPENING.findall(text)) != closing


# --- garbled text ------------------------------------------------------------------------------


def _bytes_of(encoding: str) -> dict[str, int]:
    """Letter -> its byte; what the encoding has no letter for stands for itself."""
    table = {}
    for byte in range(256):
        table[bytes((byte,)).decode(encoding, errors="ignore") or chr(byte)] = byte
    return table


_READ_AS = {name: _bytes_of(name) for name in ("cp1252", "cp1256", "latin-1", "mac_roman")}


def repaired(text: str) -> str | None:
    """The text before it was read in a wrong encoding; None if there is no exact way back."""
    better = _once(text)
    for _ in range(2):  # some files went through it twice
        further = _once(better) if better and _is_still_wrong(better) else None
        better = further or better
    return None if better and _CONTROL.search(better) else better


def _is_still_wrong(text: str) -> bool:
    return bool(_GARBLED.search(text) or _CONTROL.search(text))


def _once(text: str) -> str | None:
    ways = [data for data in (_undone(text, table) for table in _READ_AS.values()) if data]
    for data in ways:
        better = _from_utf8(data)
        if better:
            return better
    return _from_arabic(text)


def _undone(text: str, table: dict[str, int]) -> bytes | None:
    """The bytes that a wrong reading made this text of."""
    try:
        return bytes(table[letter] for letter in text)
    except KeyError:
        return None


def _from_utf8(data: bytes) -> str | None:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _from_arabic(text: str) -> str | None:
    """Windows-1256 read as Windows-1252: a word of accented letters only, ÇáÇÓã for الاسم."""
    data = None if re.search(r"[A-Za-z]", text) else _undone(text, _READ_AS["cp1252"])
    better = data.decode("cp1256", errors="replace") if data else ""
    letters = [letter for letter in better if letter.isalpha()]
    return better if letters and all("ء" <= letter <= "ي" for letter in letters) else None


def _is_garbled(text: str) -> bool:
    """Whether letters that only wrong readings make are there, not just one odd pair."""
    found: list[str] = _PAIR.findall(text)
    return len(found) > 1 or bool(found and "\ufffd" in text) or "ï¿½" in text
