"""What one cell says, field by field, and why it may say nothing we can take (P6, P8, P14).

A checker takes a cell as the file holds it (a text, a number, a date) and answers the plain
value that :class:`Participant` takes; that the record's own rules agree is held by a test.
Checking cells, not records, is what keeps a list of 20,000 people quick.
"""

from __future__ import annotations

import datetime as dt
import math
import re
import unicodedata
from collections.abc import Callable
from typing import Any, NamedTuple

from ..domain.choices import DECLINED
from ..domain.phones import read_phone
from ..domain.values import TEXT_LIMIT
from .list_choices import choice_of, is_declined, role_of
from .list_repairs import sound


class Outcome(NamedTuple):
    """The value taken (None: nothing is), why there is something to say, and about what.

    A value that is a dict fills several fields, each only where nothing else did.
    """

    value: Any = None
    reason: str = ""
    about: str = ""


NOTHING = Outcome()
Checker = Callable[[Any], Outcome]

_BLANK = re.compile(
    r"[-–—_./\\…*\s]*|n/?a|#n/a|n[ée]ant|aucune?|null|لا يوجد|لا شيء|بدون", re.IGNORECASE
)
_EMAIL = re.compile(r"[^@\s,;<>()\"]+@[^@\s,;<>()\"]+\.[^@\s,;.<>()\"]{2,}")


def text_of(cell: Any) -> str:
    """A cell as a person reads it in the spreadsheet, without spaces around."""
    if type(cell) is str:
        return cell.strip()
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e16:
        return str(int(cell))
    if isinstance(cell, dt.datetime) and cell.time() == dt.time():
        return cell.date().isoformat()
    return str(cell).strip()


def is_blank(text: str) -> bool:
    """Whether a cell says that there is nothing: empty, a dash, *néant*."""
    return len(text) < 12 and _BLANK.fullmatch(text) is not None


def line(cell: Any) -> Outcome:
    """A text of one line, as it stands."""
    text = text_of(cell)
    return NOTHING if is_blank(text) else checked_text(text)


def checked_text(text: str) -> Outcome:
    """A text put right where it was garbled, or refused where letters of it can't be known."""
    if len(text) > TEXT_LIMIT:
        return Outcome(None, "too_long", f"{text[:60]}…")
    value, trouble = sound(text)
    if not trouble:
        return Outcome(value)
    return Outcome(None if trouble == "garbled" else value.strip() or None, trouble, text)


def phone(cell: Any, country: str | None) -> Outcome:
    e164, rest, reason = read_phone(cell, country)
    if e164:
        return Outcome(e164, "more_phones", rest) if rest else Outcome(e164)
    text = text_of(cell)
    return NOTHING if is_blank(text) else Outcome(None, reason, text)


def email(cell: Any) -> Outcome:
    text = text_of(cell).removeprefix("mailto:")
    if _EMAIL.fullmatch(text):
        return Outcome(text)
    if is_blank(text):
        return NOTHING
    found = _EMAIL.search(text)
    if not found:
        return Outcome(None, "not_an_email", text)
    rest = f"{text[: found.start()]} {text[found.end() :]}".strip(" ,;/<>()|\n\r\t")
    return Outcome(found[0], "more_emails" if "@" in rest else "", rest)


def choice(field: str) -> Checker:
    """A checker of a field that has a few words only."""

    def check(cell: Any) -> Outcome:
        text = "oui" if cell is True else "non" if cell is False else text_of(cell)
        if not text or (field != "disability" and is_blank(text)):
            return NOTHING
        try:
            return Outcome(choice_of(field, text))
        except ValueError as error:
            return Outcome(None, str(error), text)

    return check


def role(cell: Any) -> Outcome:
    """A quality: the role it tells, and what more it says as the person's function."""
    text = line(cell)
    if not text.value:
        return text
    found, alone = role_of(text.value)
    values = {"role": found, "function": None if alone else text.value}
    told = Outcome({field: value for field, value in values.items() if value}, *text[1:])
    if found or told.reason:
        return told
    return told._replace(reason="unknown_role", about=text.value)


def function(cell: Any) -> Outcome:
    """A function as it stands, and the role if it is the very word for one."""
    text = line(cell)
    found, alone = role_of(text.value) if text.value else (None, False)
    return text._replace(value={"function": text.value, "role": found}) if alone else text


# --- years of birth ----------------------------------------------------------------------------

_FIRST_YEAR, _LAST_YEAR = 1880, 2100
_DAY_FIRST = re.compile(r"(\d{1,2})\s?[/.\-\s]\s?(\d{1,2})\s?[/.\-\s]\s?(\d{4}|\d{2})(?:[T\s].*)?")
_YEAR_FIRST = re.compile(r"(\d{4})\s?[/.\-]\s?(\d{1,2})\s?[/.\-]\s?(\d{1,2})(?:[T\s].*)?")
_EXCEL_DAYS = dt.date(1899, 12, 30)


def birth_year(cell: Any) -> Outcome:
    """The year of a year or of a date; it is all we keep, so day and month may change places."""
    if isinstance(cell, dt.date):
        return _year(cell.year, cell.isoformat()[:10])
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return _numbered_year(cell)
    written = text_of(cell)
    text = "".join(map(_western, written))
    if is_blank(text):
        return NOTHING
    for pattern, order in ((_DAY_FIRST, (3, 2, 1)), (_YEAR_FIRST, (1, 2, 3))):
        found = pattern.fullmatch(text)
        if found:
            year, month, day = (int(found[place]) for place in order)
            return _dated(year, month, day, written)
    return _solid_date(text, written) or _worded_year(text, written)


def _solid_date(text: str, written: str) -> Outcome | None:
    """``19840512`` and ``12051984``, which databases write."""
    if not re.fullmatch(r"\d{8}", text):
        return None
    year_first = _dated(int(text[:4]), int(text[4:6]), int(text[6:]), written)
    if year_first.value:
        return year_first
    return _dated(int(text[4:]), int(text[2:4]), int(text[:2]), written)


def _western(letter: str) -> str:
    digit = unicodedata.decimal(letter, None)
    return letter if digit is None else str(digit)


def _year(year: int, about: str) -> Outcome:
    if _FIRST_YEAR <= year <= _LAST_YEAR:
        return Outcome(year)
    return Outcome(None, "year_out_of_range", about)


def _numbered_year(cell: float) -> Outcome:
    """A year, or the days that a spreadsheet counts when a date lost its format."""
    if not math.isfinite(cell) or (cell != int(cell) and not 3000 < cell < 80_000):
        return Outcome(None, "not_a_year", text_of(cell))
    if 3000 < cell < 80_000:
        return _year((_EXCEL_DAYS + dt.timedelta(days=int(cell))).year, text_of(cell))
    return _solid_date(str(int(cell)), text_of(cell)) or _year(int(cell), text_of(cell))


def _dated(year: int, month: int, day: int, written: str) -> Outcome:
    if year < 100:
        if 10 <= year < 30:
            return Outcome(None, "which_century", written)
        year += 1900 if year >= 30 else 2000
    if month > 12 >= day:
        month, day = day, month
    try:
        dt.date(year, month, day)
    except ValueError:
        return Outcome(None, "no_such_day", written)
    return _year(year, written)


def _worded_year(text: str, written: str) -> Outcome:
    """*1984*, *né en 1984*, *12 mai 1984*: the one group of four digits."""
    years = re.findall(r"(?<!\d)\d{4}(?!\d)", text)
    if len(years) == 1 and (text == years[0] or re.search(r"[^\W\d]", text)):
        return _year(int(years[0]), written)
    if re.fullmatch(r"\d{4}\.0+", text):
        return _year(int(text[:4]), written)
    return Outcome(DECLINED) if is_declined(text) else Outcome(None, "not_a_year", written)
