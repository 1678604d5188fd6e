"""The kinds of value a field can hold, each with the rule that binds the keyboard.

Types are ``Annotated`` so that one field can be checked alone, as ``edit`` does.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import Annotated, Any
from uuid import UUID

from pydantic import AfterValidator, BeforeValidator

from .choices import (
    ANSWERS,
    ATTRIBUTIONS,
    COMMITMENT_KINDS,
    COMMITMENT_STATES,
    CONTRIBUTION_KINDS,
    DECLINED,
    INDICATORS,
    LINK_KINDS,
    RENDERINGS,
    ROLES,
    SPOKEN_LANGUAGES,
    STATUSES,
    SYMBOLS,
    TONES,
)

_SURROGATE = re.compile("[\ud800-\udfff]")
TEXT_LIMIT = 1_000_000


def _storable(value: Any) -> Any:
    """Half characters that no file can hold become the replacement character."""
    return _SURROGATE.sub("�", value) if isinstance(value, str) else value


def _line(value: Any) -> Any:
    """A one-line text: trimmed; blank is the same as nothing."""
    value = _storable(value)
    if isinstance(value, str):
        return value.strip() or None
    return value


def _prose(value: Any) -> Any:
    """A text of several lines, kept letter by letter; blank is the same as nothing."""
    value = _storable(value)
    if isinstance(value, str) and not value.strip():
        return None
    return value


def _bounded(value: str | None) -> str | None:
    if value is not None and len(value) > TEXT_LIMIT:
        raise ValueError("too_long")
    return value


def _aware(value: dt.datetime | None) -> dt.datetime | None:
    """A moment is kept in UTC; one without a zone is taken as UTC."""
    if value is None:
        return None
    if value.tzinfo is None:
        return value.replace(tzinfo=dt.UTC)
    return value.astimezone(dt.UTC)


def _lower(value: Any) -> Any:
    value = _line(value)
    return value.casefold() if isinstance(value, str) else value


_SEXES = {
    **dict.fromkeys(("female", "f", "femme", "w", "woman", "أنثى", "انثى", "امرأة"), "female"),
    **dict.fromkeys(("male", "m", "h", "homme", "man", "ذكر", "رجل"), "male"),
    **dict.fromkeys((DECLINED, "refus", "refusé", "non précisé"), DECLINED),
    "not_asked": None,
}


def _sex(value: Any) -> Any:
    word = _lower(value)
    if word is None or word in _SEXES:
        return _SEXES.get(word)
    raise ValueError("unknown_choice")


def _birth_year(value: Any) -> Any:
    word = _lower(value)
    if word is None or word == DECLINED:
        return word
    if word == "not_asked":
        return None
    try:
        year = int(word)
    except (TypeError, ValueError):
        raise ValueError("not_a_year") from None
    if isinstance(word, float) and word != year:
        raise ValueError("not_a_year")
    if not 1880 <= year <= 2100:
        raise ValueError("year_out_of_range")
    return year


def _choice(*words: str) -> Any:
    def check(value: Any) -> Any:
        word = _lower(value)
        if word is not None and word not in words:
            raise ValueError("unknown_choice")
        return word

    return BeforeValidator(check)


def _clock_time(value: Any) -> Any:
    """``9:05``, ``9h05``, ``٩:٠٥`` or a time become ``HH:MM``."""
    value = _line(value)
    if value is None:
        return None
    if isinstance(value, dt.datetime | dt.time):
        return value.strftime("%H:%M")
    found = re.fullmatch(r"(\d{1,2})\s*[:hH]\s*(\d{2})(?::\d{2})?", str(value))
    if not found or int(found[1]) > 23 or int(found[2]) > 59:
        raise ValueError("not_a_time")
    return f"{int(found[1]):02d}:{int(found[2]):02d}"


def _hash(value: str | None) -> str | None:
    """A SHA-256 in hexadecimal digits."""
    if value is not None and not re.fullmatch("[0-9a-f]{64}", value):
        raise ValueError("not_a_file")
    return value


def _hashes(value: str | None) -> str | None:
    """Several of them, parted by spaces, in an order that people chose."""
    words = value.split() if value else []
    return " ".join(filter(None, map(_hash, words))) or None


DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫", "01234567890123456789.")
"""Arabic-Indic digits and their decimal comma, as a number is read."""


def _number(value: Any) -> Any:
    """``12,5``, ``١٢٫٥`` or a number; whole ones too are kept as reals, so that equal is equal."""
    value = _line(value)
    if value is None:
        return None
    if isinstance(value, bool):
        raise ValueError("not_a_number")
    try:
        number = float(str(value).translate(DIGITS).replace(",", "."))
    except ValueError:
        raise ValueError("not_a_number") from None
    if not -1e9 < number < 1e9:  # neither does what is no number, nor what is without end
        raise ValueError("number_out_of_range")
    return number


def _between(least: float, most: float) -> Any:
    def check(value: Any) -> Any:
        number = _number(value)
        if number is not None and not least <= number <= most:
            raise ValueError("number_out_of_range")
        return number

    return BeforeValidator(check)


def _whole(least: int, most: int) -> Any:
    def check(value: Any) -> Any:
        number = _number(value)
        if number is None:
            return None
        if number != int(number):
            raise ValueError("not_a_number")
        if not least <= number <= most:
            raise ValueError("number_out_of_range")
        return int(number)

    return BeforeValidator(check)


def _unique(value: list[UUID]) -> list[UUID]:
    """A set, in an order that every laptop agrees on."""
    return sorted(set(value))


def _empty(value: Any) -> Any:
    return [] if value is None else value


Line = Annotated[str | None, BeforeValidator(_line), AfterValidator(_bounded)]
Prose = Annotated[str | None, BeforeValidator(_prose), AfterValidator(_bounded)]
Sex = Annotated[str | None, BeforeValidator(_sex)]
BirthYear = Annotated[int | str | None, BeforeValidator(_birth_year)]
AgeBand = Annotated[str | None, _choice("under_25", "25_34", "35_49", "50_64", "65_over", DECLINED)]
Area = Annotated[str | None, _choice("rural", "urban", DECLINED)]
YesNo = Annotated[str | None, _choice("yes", "no", DECLINED)]
Role = Annotated[str | None, _choice(*ROLES)]
Half = Annotated[str, _choice("am", "pm")]
Status = Annotated[str, _choice(*STATUSES)]
Symbol = Annotated[str | None, _choice(*SYMBOLS)]
Tone = Annotated[str | None, _choice(*TONES)]
Attribution = Annotated[str, _choice(*ATTRIBUTIONS)]
ContributionKind = Annotated[str, _choice(*CONTRIBUTION_KINDS)]
CommitmentState = Annotated[str, _choice(*COMMITMENT_STATES)]
CommitmentKind = Annotated[str, _choice(*COMMITMENT_KINDS)]
Rendering = Annotated[str | None, _choice(*RENDERINGS)]
SpokenLanguage = Annotated[str | None, _choice(*SPOKEN_LANGUAGES)]
LinkKind = Annotated[str, _choice(*LINK_KINDS)]
HeadCount = Annotated[int | None, _whole(0, 10_000)]
Ordinal = Annotated[int | None, _whole(1, 99)]
"""Which of several, counted from 1: a table, a round."""
Answer = Annotated[str, _choice(*ANSWERS)]
Indicator = Annotated[str, _choice(*INDICATORS)]
Points = Annotated[float | None, _between(0, 1000)]
Satisfaction = Annotated[int | None, _whole(1, 5)]
Aim = Annotated[int | None, _whole(0, 1_000_000)]
DayMinutes = Annotated[int | None, _whole(0, 1440)]
FileHash = Annotated[str | None, BeforeValidator(_lower), AfterValidator(_hash)]
FileHashes = Annotated[str | None, BeforeValidator(_lower), AfterValidator(_hashes)]
Turn = Annotated[int | None, _whole(0, 3)]
"""Quarter turns clockwise."""
Written = Annotated[str, _choice("signed", "blank", "elsewhere")]
ColumnKind = Annotated[str, _choice("amount", "tick")]
Amount = Annotated[int | None, _whole(0, 1_000_000)]
CompletionRule = Annotated[str | None, _choice("modules", "hours")]
Share = Annotated[int | None, _whole(1, 100)]
ComponentKind = Annotated[str, _choice("training", "dialogue")]
Direction = Annotated[str | None, _choice("ltr", "rtl")]
Verdict = Annotated[str, _choice("same", "different", "open")]
ClockTime = Annotated[str | None, BeforeValidator(_clock_time)]
Moment = Annotated[dt.datetime | None, AfterValidator(_aware)]
Day = dt.date | None
Reference = UUID | None
References = Annotated[list[UUID], BeforeValidator(_empty), AfterValidator(_unique)]


def plain(value: Any) -> Any:
    """A value as the journal keeps it in JSON."""
    if isinstance(value, UUID):
        return value.hex
    if isinstance(value, dt.datetime | dt.date):
        return value.isoformat()
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(element) for element in value]
    if isinstance(value, dict):
        return {str(key): plain(element) for key, element in value.items()}
    return value
