"""What a person was and is, in which body, from when until when (P7)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

if TYPE_CHECKING:
    from ...domain.participants import Mandate, Participant
    from ...workspace import Workspace

TERM = ("body", "since", "until")
"""Fields of a form that say when and where a mandate is held."""


class Term(NamedTuple):
    """A mandate as a form shows one."""

    id: UUID
    role: str | None = None
    function: str | None = None
    body: str | None = None
    organisation: str | None = None
    since: dt.date | None = None
    until: dt.date | None = None


def terms_of(ws: Workspace, person: UUID) -> list[Term]:
    """A person's mandates, the earliest first."""
    from ...domain.participants import Mandate

    terms = [_term(ws, one) for one in ws.all(Mandate, participant_id=person)]
    return sorted(terms, key=lambda term: (term.since or dt.date.min, term.until or dt.date.max))


def _term(ws: Workspace, one: Mandate) -> Term:
    from ...domain.organisations import Organisation

    body = ws.get(Organisation, one.organisation_id) if one.organisation_id else None
    name = (body.name or body.name_ar) if body else None
    return Term(one.id, one.role, one.function, one.body, name, one.since, one.until)


def current(terms: Sequence[Term]) -> Term | None:
    """The mandate that has not ended."""
    return next((term for term in reversed(terms) if term.until is None), None)


def hold(ws: Workspace, person: Participant, said: dict[str, Any]) -> bool:
    """Keep a person's mandate in step with what was said of it; whether anything was written.

    An end closes the mandate under way; what is said afterwards begins the next one.
    """
    from ...domain.participants import Mandate

    under_way = current(terms_of(ws, person.id))
    if under_way is None and not any(said.get(name) for name in TERM):
        return False
    fields = {
        "role": person.role,
        "function": person.function,
        "organisation_id": person.organisation_id,
        **{name: said[name] for name in TERM if name in said},
    }
    if under_way is None:
        given = {name: value for name, value in fields.items() if value is not None}
        ws.add(Mandate(participant_id=person.id, **given))
        return True
    before = ws.get(Mandate, under_way.id)
    changed = {n: v for n, v in fields.items() if getattr(before, n) != v}
    if changed:
        ws.edit(under_way.id, **changed)
    return bool(changed)


_DAY = re.compile(r"(?:(?:(\d{1,2})[/.\- ])?(\d{1,2})[/.\- ])?(\d{4})")


def read_day(text: str) -> dt.date | None:
    """A year, a month and year, or a day, as it is typed; ValueError if it is none of them."""
    text = text.strip()
    if not text:
        return None
    found = _DAY.fullmatch(text)
    if not found:
        return dt.date.fromisoformat(text)
    day, month, year = (int(part) if part else 1 for part in found.groups())
    return dt.date(year, month, day)


def day_text(day: dt.date | None) -> str:
    """A day as it would be typed; the first of a year is that year."""
    if day is None:
        return ""
    return str(day.year) if (day.month, day.day) == (1, 1) else f"{day:%d/%m/%Y}"
