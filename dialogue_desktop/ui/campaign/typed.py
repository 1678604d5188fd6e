"""What is typed about sessions: places, days, a time; understood before anything is written."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from ...domain.campaign import Place
from ...domain.days import Days, half_of, read_series
from ...domain.names import fold

if TYPE_CHECKING:
    from ...domain.campaign import CampaignSession

_BETWEEN = re.compile(r"[;؛\n]+")
_PARTS = re.compile(r"[,،]")


def read_places(text: str, known: Mapping[str, Place], region: str = "") -> list[Place]:
    """``Azrou, maison des jeunes; Ifrane``: communes, each perhaps with the room. A commune that
    is known brings its province and region along; a region that is typed stands over it."""
    places = []
    for typed in _BETWEEN.split(text):
        commune, *rest = (" ".join(part.split()) for part in _PARTS.split(typed, maxsplit=1))
        if not commune:
            continue
        here = known.get(fold(commune), Place(commune))
        venue = rest[0] if rest and rest[0] else None
        places.append(
            Place(here.commune or commune, venue, here.province, region.strip() or here.region)
        )
    return places


def understood(text: str, today: dt.date) -> Days:
    """Days, with the half that a time belongs to where none is said."""
    days = read_series(text, today)
    if days.time and len(days.halves) > 1:
        days.halves = (half_of(days.time),)
    return days


def another_place(text: str, session: CampaignSession, known: Mapping[str, Place]) -> Place | None:
    """Where a session is to be held, or None where that stays."""
    places = read_places(text, known)
    now = session.place
    if not places or shown_place(now) == text.strip():
        return None
    place = places[0]
    if fold(place.commune) == fold(now.commune):  # another room: its region stays
        return now._replace(venue=place.venue)
    return place


def shown_place(place: Place) -> str:
    """A place as it would be typed."""
    return ", ".join(part for part in (place.commune, place.venue) if part)
