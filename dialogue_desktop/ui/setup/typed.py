"""Reading what is typed in a set-up line: a title in two scripts, minutes, a place."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from ...domain.values import DIGITS
from ..look import is_arabic


@dataclass(frozen=True)
class Titles:
    """A title in Latin script and in Arabic script; one may be missing."""

    title: str
    title_ar: str | None = None


def read_titles(text: str) -> Titles:
    """``Gouvernance / الحكامة`` in either order; without a slash it is one title."""
    text = " ".join(text.split())
    first, slash, second = (part.strip() for part in text.partition("/"))
    if slash and first and second and is_arabic(first) != is_arabic(second):
        return Titles(second, first) if is_arabic(first) else Titles(first, second)
    return Titles(text)


_MINUTES = re.compile(r"^(.*?)[\s,·–-]+(\d{1,3})\s*(?:min(?:utes?)?|mn|د|دقيقة|دقائق|'|’)?\s*$")


def read_item(text: str) -> tuple[Titles, int | None]:
    """An item of an agenda and its planned minutes: ``Foncier et locaux 45``."""
    found = _MINUTES.match(text.translate(DIGITS))
    if found and found[1].strip():
        return read_titles(found[1]), int(found[2])
    return read_titles(text), None


def read_where(text: str, communes: Collection[str]) -> tuple[str | None, str | None]:
    """Where a session is held: ``Fès, salle communale``, a commune that is known, or a room."""
    first, room = read_place(text)
    if room or first.casefold() in {commune.casefold() for commune in communes}:
        return first or None, room
    return None, first or None


def read_place(text: str) -> tuple[str, str | None]:
    """A commune and perhaps the room: ``Fès, salle communale``."""
    commune, _, venue = re.sub("،", ",", text).partition(",")
    return " ".join(commune.split()), " ".join(venue.split()) or None
