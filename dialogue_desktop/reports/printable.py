"""Values as paper takes them: what a merged file may hold is not always what a form let in."""

from __future__ import annotations

import datetime as dt
import re

_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff"
    "\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]"
)
_LINE_ENDS = re.compile("\r\n|[\r\x85\u2028\u2029]")


def printable(text: str | None) -> str:
    """A text without what cannot be printed: control characters, forced directions."""
    words = text if isinstance(text, str) else ""
    return _UNPRINTABLE.sub("", _LINE_ENDS.sub("\n", words)).replace("\t", " ")


def clean(text: str | None) -> str:
    """The same, without the blanks around it."""
    return printable(text).strip()


def clean_line(text: str | None) -> str:
    """The same, on one line."""
    return " ".join(clean(text).split())


def moment(value: object) -> dt.datetime | None:
    """A moment with its zone; one that lost it is taken as UTC, as it was written."""
    if not isinstance(value, dt.datetime):
        return None
    return value if value.tzinfo else value.replace(tzinfo=dt.UTC)


def on_the_wall(at: dt.datetime, zone: dt.tzinfo | None) -> dt.datetime:
    """A moment as a clock there shows it; the ends of the calendar stay what they are."""
    try:
        return at.astimezone(zone).replace(tzinfo=None)
    except (OverflowError, OSError, ValueError):
        return at.replace(tzinfo=None)


def clock(at: dt.datetime | None) -> str:
    """A moment as papers write it: 9:05."""
    return f"{at.hour}:{at.minute:02d}" if at else ""


def day(value: object) -> dt.date | None:
    """A date, or nothing where a merged record holds something else."""
    return value if isinstance(value, dt.date) else None


def order_key(position: object) -> tuple[bool, int]:
    """A place that people chose; who has none stands last."""
    number = whole(position)
    return number is None, number or 0


def whole(value: object) -> int | None:
    """A whole number, or nothing."""
    return value if isinstance(value, int) else None
