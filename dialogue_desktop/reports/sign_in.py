"""The sign-in sheet of one half-day (A8): what it holds.

``SignIn`` is plain data, so that a sheet can be drawn from anything; :func:`sign_in_of` makes
one from a programme's records.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ..domain.names import first_strong, in_either_script, sort_key
from ..words import say
from .arabic import isolate
from .dates import capital, digits, half_day, hours, long_date, short_date
from .page import Letterhead, letterhead_of
from .sign_in_columns import CONSENTS, TRANSPORT, Column

if TYPE_CHECKING:
    from uuid import UUID

    from ..domain.columns import Allowance, SheetColumn
    from ..domain.modules import Module
    from ..domain.programme import Programme
    from ..domain.roster import RosterLine
    from ..domain.slots import Slot
    from ..domain.strokes import Stroke

PER_PAGE = 20
"""Always: sheets circulate on their own, and each is counted by itself."""
WALK_INS = 8


@dataclass(frozen=True)
class Person:
    """One line of the sheet; texts in either script, as they were typed."""

    name: str = ""
    name_ar: str = ""
    function: str = ""
    function_ar: str = ""
    commune: str = ""
    commune_ar: str = ""
    amounts: tuple[int | None, ...] = ()
    """What is paid out, a free column each, if it is known before the day; blank is filled in by
    hand."""
    agreed: frozenset[str] = frozenset()
    """What the person consents to already."""
    signed: tuple[Stroke, ...] = ()
    """What the person signed on the screen."""

    def called(self, arabic: bool) -> str:
        """The name that leads in a sheet of one script."""
        first, second = (self.name_ar, self.name) if arabic else (self.name, self.name_ar)
        return first or second

    def amount(self, column: int) -> int | None:
        """What is paid out of one free column."""
        return self.amounts[column] if column < len(self.amounts) else None


@dataclass(frozen=True)
class SignIn:
    """Everything on a sheet. ``modules`` are titles, or numbers and titles."""

    letterhead: Letterhead
    date: dt.date
    half: str = "am"
    starts: str | None = None
    ends: str | None = None
    modules: tuple[str, ...] = ()
    modules_ar: tuple[str, ...] = ()
    venue: str = ""
    venue_ar: str = ""
    commune: str = ""
    commune_ar: str = ""
    trainers: tuple[tuple[str, str], ...] = ()
    people: tuple[Person, ...] = ()
    reference: str = ""
    fingerprint: str = ""
    currency: str = ""
    currency_ar: str = ""
    columns: tuple[Column, ...] = (TRANSPORT,)
    consents: tuple[str, ...] = CONSENTS

    def when(self, language: str) -> str:
        """« Vendredi 10 décembre 2021, matin, 9:00 à 12:30 »."""
        parts = [
            capital(long_date(self.date, language)),
            half_day(self.half, language),
            hours(self.starts, self.ends, language),
        ]
        return _listed(parts, language)

    def what(self, language: str) -> list[tuple[str, ...]]:
        """The modules and the place, as they may stand under the day, fullest first.

        « Module 2, le budget communal · Fès, salle El Manar »; on two lines where that is too
        long for one; with the modules' numbers alone where even that is.
        """
        place = _listed([isolate(part) for part in self.place(language) if part], language)
        names, numbers = self.module_names(language), self.module_numbers(language)
        joined = [" · ".join(part for part in (first, place) if part) for first in (names, numbers)]
        ways: list[tuple[str, ...]] = [(joined[0],)]
        if names and place:
            ways.append((names, place))
        if numbers:
            ways.append((joined[1],))
        return ways

    def place(self, language: str) -> tuple[str, str]:
        """Commune and venue, in the other script where one of them has no name in this one."""
        if language == "ar":
            return self.commune_ar or self.commune, self.venue_ar or self.venue
        return self.commune or self.commune_ar, self.venue or self.venue_ar

    def module_names(self, language: str) -> str:
        """« Module 2, le budget communal »; several are parted by a semicolon."""
        titles = self.modules_ar if language == "ar" and any(self.modules_ar) else self.modules
        names = ("؛ " if language == "ar" else " ; " if language == "fr" else "; ").join(
            isolate(title) for title in titles
        )
        return say(language, "papers.sign_in.modules", n=len(titles), names=names) if names else ""

    def heading(self, language: str) -> str:
        """The one line at the head of the next pages."""
        commune, _ = self.place(language)
        day = _listed([short_date(self.date, language), half_day(self.half, language)], language)
        where = _listed([self.module_numbers(language), isolate(commune)], language)
        parts = (say(language, "papers.sign_in.short"), day, where)
        return " · ".join(part for part in parts if part.strip("\u2068\u2069"))

    def module_numbers(self, language: str) -> str:
        """« Module 2 » alone, when the titles begin with their numbers."""
        titles = self.modules_ar if language == "ar" and any(self.modules_ar) else self.modules
        numbers = [found[0] for title in titles if (found := re.match(r"\d+", title))]
        if not numbers:
            return ""
        names = ", ".join(numbers)
        return say(language, "papers.sign_in.modules", n=len(numbers), names=names)

    def footer(self, language: str) -> str:
        """What ties a scanned sheet to its half-day."""
        text = say(
            language,
            "papers.sign_in.reference",
            date=digits(self.date),
            half=half_day(self.half, language),
        )
        return f"{text} · {isolate(self.reference)}" if self.reference else text


def _listed(parts: Iterable[str], language: str) -> str:
    return ("، " if language == "ar" else ", ").join(
        part for part in parts if part and part.strip("\u2068\u2069")
    )


def sign_in_of(
    programme: Programme,
    slot: Slot,
    modules: Iterable[Module],
    people: Iterable[RosterLine],
    *,
    columns: Sequence[SheetColumn] = (),
    allowances: Iterable[Allowance] = (),
    signed: Mapping[UUID, tuple[Stroke, ...]] | None = None,
    language: str = "fr",
    fingerprint: str = "",
) -> SignIn:
    """The sheet of a half-day from its records; ``people`` are those who are expected,
    ``signed`` what some of them wrote on the screen."""
    apart = {(each.participant_id, each.column_id): each.amount for each in allowances}
    venue, venue_ar = in_either_script(slot.venue)
    commune, commune_ar = in_either_script(slot.commune)
    titles = [
        (_numbered(m.position, m.title, ", "), _numbered(m.position, m.title_ar, "، "))
        for m in modules
    ]
    lines = (
        replace(_person(line, columns, apart), signed=(signed or {}).get(line.id, ()))
        for line in people
    )
    return SignIn(
        letterhead=letterhead_of(programme),
        date=slot.date,
        half=slot.half,
        starts=slot.starts,
        ends=slot.ends,
        modules=tuple(latin or arabic for latin, arabic in titles),
        modules_ar=tuple(arabic or latin for latin, arabic in titles),
        venue=venue,
        venue_ar=venue_ar,
        commune=commune,
        commune_ar=commune_ar,
        trainers=trainers_of(slot.trainer),
        people=tuple(in_order(lines, language)),
        reference=slot.id.hex[:8].upper(),
        fingerprint=fingerprint,
        currency=_currency(programme.country, "fr"),
        currency_ar=_currency(programme.country, "ar"),
        columns=tuple(_column(each) for each in columns),
    )


def in_order(people: Iterable[Person], language: str) -> list[Person]:
    """People in the order of the script that leads."""
    return sorted(people, key=lambda person: sort_key(person.called(language == "ar")))


def trainers_of(text: str | None) -> tuple[tuple[str, str], ...]:
    """Trainers as typed in one line: names parted by commas; each in its own script."""
    names = [name.strip() for name in re.split(r"[,;،؛\n]", text or "") if name.strip()]
    return tuple(("", name) if first_strong(name) == "rtl" else (name, "") for name in names)


def _numbered(position: int | None, title: str | None, comma: str) -> str:
    if not title:
        return ""
    return f"{position}{comma}{title}" if position is not None else title


def _currency(country: str | None, language: str) -> str:
    return say(language, "papers.currency_MA") if country == "MA" else ""


def _column(kept: SheetColumn) -> Column:
    return Column(kept.word, kept.title or "", kept.title_ar or "", kept.kind == "amount")


def _person(
    line: RosterLine,
    columns: Sequence[SheetColumn],
    apart: Mapping[tuple[UUID, UUID], int | None],
) -> Person:
    function, function_ar = in_either_script(line.function)
    commune, commune_ar = in_either_script(line.commune)
    return Person(
        name=line.name or "",
        name_ar=line.name_ar or "",
        function=_capacity(line, function, line.organisation, "fr"),
        function_ar=_capacity(line, function_ar, line.organisation_ar, "ar"),
        commune=commune,
        commune_ar=commune_ar,
        amounts=tuple(apart.get((line.id, each.id), each.amount) for each in columns),
        agreed=line.agreed,
    )


def _capacity(line: RosterLine, function: str, organisation: str | None, language: str) -> str:
    """As what the person comes: function, organisation, else the role in words."""
    parts = [part for part in (function, organisation) if part]
    if parts or not line.role:
        return _listed(parts, language)
    sex = f".{line.sex}" if line.sex in ("female", "male") else ""
    return capital(say(language, f"papers.role.{line.role}{sex}"))
