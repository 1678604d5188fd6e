"""A plan of sessions copied from a spreadsheet: a line each, under its headings (P16)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from ...domain.campaign import Place, planned_sessions
from ...domain.names import fold
from .typed import understood

if TYPE_CHECKING:
    from ...domain.modules import Module
    from ...domain.slots import Slot

_WORDS = {
    "date": "date | jour | day | التاريخ | اليوم | تاريخ",
    "half": "demi-journée | période | half-day | نصف اليوم | الفترة",
    "starts": "début | heure | heure de début | starts | time | البداية | الساعة | التوقيت",
    "commune": "commune | lieu | ville | place | town | الجماعة | المكان | المدينة",
    "venue": "salle | local | venue | room | القاعة | مكان الانعقاد",
    "region": "région | region | الجهة",
    "module": "module | modules | الوحدة | المصوغة",
    "trainer": "formateur | formatrice | formateur(trice) | animateur | trainer | المكون | المؤطر",
}
_KNOWN = {
    fold(re.sub(r"\(.*?\)", "", word)): name
    for name, words in _WORDS.items()
    for word in words.split("|")
}
_WHOLE = frozenset(
    map(
        fold,
        ("toute la journée", "journée", "the whole day", "whole day", "طوال اليوم", "اليوم كله"),
    )
)


class Strange(Exception):
    """A line that can't be understood: its number, what stands there, and what it should be:
    ``headings``, ``day``, ``place`` or ``module``."""

    def __init__(self, wanted: str, line: int = 1, text: str = "") -> None:
        super().__init__(wanted, line, text)
        self.wanted, self.line, self.text = wanted, line, text


def read_plan(
    rows: Sequence[Sequence[str]],
    today: dt.date,
    modules: Iterable[Module],
    known: Mapping[str, Place],
) -> list[Slot]:
    """The half-days of a plan; a commune that is known brings its province and region along.

    Raises :class:`Strange` at the first line that says no day, no place or no module we know.
    """
    named = (
        {name: at for at, cell in enumerate(rows[0]) if (name := _heading(cell))} if rows else {}
    )
    if not {"date", "commune"} <= named.keys():
        raise Strange("headings")
    titles = {fold(title): m.id for m in modules for title in (m.title, m.title_ar) if title}
    planned: list[Slot] = []
    for line, row in enumerate(rows[1:], start=2):
        cells = {name: row[at].strip() if at < len(row) else "" for name, at in named.items()}
        if any(cells.values()):
            planned += _session(line, cells, today, titles, known)
    return planned


def _heading(cell: str) -> str | None:
    return _KNOWN.get(fold(re.sub(r"\(.*?\)", "", cell)))


def _session(
    line: int,
    cells: Mapping[str, str],
    today: dt.date,
    titles: Mapping[str, UUID],
    known: Mapping[str, Place],
) -> list[Slot]:
    half, commune = cells.get("half", ""), cells["commune"]
    whole = fold(half) in _WHOLE
    said = (cells["date"], "" if whole else half, cells.get("starts", ""))
    days = understood(" ".join(filter(None, said)), today)
    if days.strange or len(days.dates) != 1:
        raise Strange("day", line, " ".join(filter(None, said)))
    if not commune:
        raise Strange("place", line)
    here = known.get(fold(commune), Place(commune))
    place = Place(
        here.commune or commune,
        cells.get("venue") or None,
        here.province,
        cells.get("region") or here.region,
    )
    taught = []
    for title in filter(None, re.split(r" · |[;؛]", cells.get("module", ""))):
        if fold(title) not in titles:
            raise Strange("module", line, title.strip())
        taught.append(titles[fold(title)])
    halves = ("am", "pm") if whole else days.halves
    trainer = cells.get("trainer") or None
    return planned_sessions([place], days.dates, halves, taught, days.time, trainer)
