"""Telephone numbers: understood as typed, kept as E.164, shown as people read them (P14).

Almost every number of a Moroccan list is written in one of four plain ways, which are read
here in a microsecond; whatever else there is goes to phonenumbers, which is imported when the
first such number comes. A test holds both to the same answers.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Any, NamedTuple

DEFAULT_COUNTRY = "MA"

_PLAIN = re.compile(r"(?:(?:\+|00)?212(?:\(0\)|0)?|0)?([5-8]\d{8})")
_DROPPED = dict.fromkeys(map(ord, " \t\u00a0\u202f\u2009.-\u2010\u2011\u2012\u2013_'\u2019`"), "")
_INVISIBLE = re.compile("[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_BETWEEN_NUMBERS = re.compile(r"[/;,|\r\n]+|\s(?:ou|et|or|and|أو|او|و)\s")
_FLOAT = re.compile(r"\+?\d+[.,]0+")
_ROUNDED = re.compile(r"\d+(?:[.,]\d+)?[eE]\+?\d+")
_LABEL = re.compile(r"[^\d+(]*[^\W\d_][^\d+(]*(?=[\d+(])")
_FORMULA = re.compile(r'="?([^"]*)"?')


class Phone(NamedTuple):
    """What a cell or a field says: one number, what else stood there, or why it is none.

    ``reason`` is one of ``phone_too_short``, ``phone_too_long``, ``phone_unknown`` (no number
    of that country looks so), ``phone_rounded`` (a spreadsheet lost digits), ``not_a_phone``.
    """

    e164: str | None = None
    rest: str = ""
    reason: str = ""


def to_e164(text: object, country: str | None = None) -> str | None:
    """The first number in a text as E.164, or nothing if it holds none that can exist."""
    return read_phone(text, country).e164


def read_phone(text: object, country: str | None = None) -> Phone:
    """The number a person or a spreadsheet means; a lost leading 0 is the country's own."""
    written, home = _written(text), _home(country)
    plain = _plain(written, home)
    return Phone(plain) if plain else _understood(written, home)


def shown(e164: str | None, country: str | None = None) -> str:
    """A kept number as it is read aloud: the national way at home, else with its country."""
    return _shown(e164, _home(country)) if e164 else ""


def _home(country: str | None) -> str:
    return (country or DEFAULT_COUNTRY).upper()


def _written(text: object) -> str:
    """The text of a cell: a number that a spreadsheet holds has no decimals and no 0 in front."""
    if isinstance(text, float):
        return str(int(text)) if text.is_integer() and abs(text) < 1e16 else repr(text)
    written = "" if text is None else str(text)
    if not written.isascii():
        written = "".join(map(_western, _INVISIBLE.sub("", written)))
    return written.strip()


def _western(letter: str) -> str:
    """A digit or a plus of whatever script as the one of a keyboard."""
    if letter in "+＋﬩﹢⁺":
        return "+"
    digit = unicodedata.decimal(letter, None)
    return letter if digit is None else str(digit)


def _plain(written: str, country: str) -> str | None:
    """A number of the home country in one of its plain ways of writing."""
    if country != DEFAULT_COUNTRY:
        return None
    found = _PLAIN.fullmatch(written.translate(_DROPPED))
    return f"+212{found[1]}" if found else None


@lru_cache(maxsize=512)
def _understood(written: str, country: str) -> Phone:
    """The way of everything that is not plain: labels, several numbers, other countries."""
    formula = _FORMULA.fullmatch(written)
    text = (formula[1] if formula else written).lstrip("'").strip()
    if _ROUNDED.fullmatch(text):
        return Phone(reason="phone_rounded")
    if _FLOAT.fullmatch(text):
        text = re.split("[.,]", text)[0]
    text = _LABEL.sub("", text, count=1) if _LABEL.match(text) else text
    whole = _one(text, country)
    if whole.e164 or not text:
        return whole if text else Phone(reason="not_a_phone")
    return _first_of_several(text, country) or whole


def _first_of_several(text: str, country: str) -> Phone | None:
    """The first number of a cell that holds more: cut at a separator, else between words."""
    for cut in _cuts(text):
        found = _one(text[:cut], country)
        if found.e164:
            rest = text[cut:].strip(" /;,|\r\n\t-")
            return Phone(found.e164, rest)
    return None


def _cuts(text: str) -> list[int]:
    strong = [match.start() for match in _BETWEEN_NUMBERS.finditer(text)]
    letters = [match.start() for match in re.finditer(r"[^\W\d_]", text)][:1]
    spaces = [match.start() for match in re.finditer(r"\s+|(?<=\d)(?=\+)|\(", text)]
    return [cut for cut in (*strong, *letters, *spaces) if cut][:40]


def _one(text: str, country: str) -> Phone:
    """A text that holds one number and nothing else, as phonenumbers understands it."""
    if not re.search(r"\d", text) or re.search(r"[^\W\d_]", text):
        return Phone(reason="not_a_phone")
    if len(text) > 60:
        return Phone(reason="phone_too_long")
    plain = _plain(text, country)
    return Phone(plain) if plain else _by_library(_without_slashes(text), country)


def _without_slashes(text: str) -> str:
    """``06/12/34/56/78`` is one number, written with what elsewhere parts two."""
    parts = re.split(r"[/,;|\s]+", text)
    return "".join(parts) if all(len(part) <= 4 for part in parts) else text


def _by_library(text: str, country: str) -> Phone:
    import phonenumbers

    try:
        number = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException as error:
        return Phone(reason=_parse_reason(error.error_type))
    reason = _length_reason(phonenumbers.is_possible_number_with_reason(number))
    if not reason and not _begins_right(number):
        reason = "phone_unknown"
    kept = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return Phone(reason=reason) if reason else Phone(kept)


def _begins_right(number: Any) -> bool:
    """Whether its country has numbers of this shape at all.

    Which blocks are given out changes faster than an offline program is renewed, so a number
    in a new block is not refused.
    """
    import phonenumbers

    region = phonenumbers.region_code_for_country_code(number.country_code)
    described = phonenumbers.PhoneMetadata.metadata_for_region(region, None)
    pattern = (
        described and described.general_desc and described.general_desc.national_number_pattern
    )
    digits = phonenumbers.national_significant_number(number)
    return not pattern or re.fullmatch(pattern, digits) is not None


def _parse_reason(kind: int) -> str:
    from phonenumbers import NumberParseException as Trouble

    if kind == Trouble.TOO_LONG:
        return "phone_too_long"
    short = (Trouble.TOO_SHORT_NSN, Trouble.TOO_SHORT_AFTER_IDD)
    return "phone_too_short" if kind in short else "not_a_phone"


def _length_reason(kind: int) -> str:
    from phonenumbers import ValidationResult as Length

    if kind == Length.IS_POSSIBLE:
        return ""
    if kind == Length.TOO_LONG:
        return "phone_too_long"
    short = (Length.TOO_SHORT, Length.IS_POSSIBLE_LOCAL_ONLY)
    return "phone_too_short" if kind in short else "phone_unknown"


@lru_cache(maxsize=4096)
def _shown(e164: str, country: str) -> str:
    if country == DEFAULT_COUNTRY and re.fullmatch(r"\+212[67]\d{8}", e164):
        pairs = f"0{e164[4:]}"
        return " ".join(pairs[place : place + 2] for place in range(0, 10, 2))
    return _shown_by_library(e164, country)


def _shown_by_library(e164: str, country: str) -> str:
    import phonenumbers

    try:
        number: Any = phonenumbers.parse(e164, None)
    except phonenumbers.NumberParseException:
        return e164
    home = phonenumbers.country_code_for_region(country)
    style = phonenumbers.PhoneNumberFormat
    own = style.NATIONAL if number.country_code == home else style.INTERNATIONAL
    return phonenumbers.format_number(number, own)
