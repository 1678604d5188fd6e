"""Papers: the half-day they are for, the columns of sheets, logos, certificates."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from ...domain.names import fold
from ...domain.roster import RosterLine
from .jobs import job

if TYPE_CHECKING:
    from ...domain.certificates import Checked
    from ...domain.columns import Allowance, SheetColumn
    from ...domain.slots import Slot
    from ...workspace import Workspace

NOON = 13
"""The hour from which a day's half is its afternoon."""


class Sum(NamedTuple):
    """A sum that is paid out: to everybody of a place, to one person, or, of nobody, to all."""

    amount: int | None
    place: str = ""
    name: str = ""
    people: tuple[UUID, ...] = ()


class ColumnLine(NamedTuple):
    """A free column of sign-in sheets; ``word`` names a built-in one."""

    id: UUID
    word: str
    title: str
    money: bool
    shown: bool
    sums: Sequence[Sum] = ()


class LogoLine(NamedTuple):
    """A logo; its picture is None where it has not come yet."""

    hash: str
    content: bytes | None


class SheetDay(NamedTuple):
    """The half-day that sheets are about."""

    id: UUID
    date: dt.date
    half: str
    place: str
    scans: int


@dataclass(frozen=True)
class PaperDesk:
    """All that the page of papers shows of a file."""

    day: SheetDay | None
    columns: Sequence[ColumnLine]
    logos: Sequence[LogoLine]
    people: int
    completed: Sequence[tuple[UUID, str]]
    """Who completed, and what they are called."""
    before: UUID | None = None
    after: UUID | None = None
    """The half-days on either side of this one."""


# --- reading -----------------------------------------------------------------------------------


@job
def read(ws: Workspace, slot: UUID | None, now: dt.datetime, arabic: bool) -> PaperDesk:
    """What the page of papers shows; of no half-day, that of the one under way or the next."""
    half_days = _half_days(ws, slot)
    place = _place(half_days, slot, now)
    reached = ws.completions()
    completed = [
        (line.id, line.leading(arabic))
        for line in ws.roster()
        if line.id in reached and reached[line.id].complete
    ]
    return PaperDesk(
        sheet_day(ws, half_days[place].id if half_days else None),
        _columns(ws, arabic),
        [LogoLine(h, ws.attachment(h)) for h in (ws.programme.logos or "").split()],
        len(reached),
        completed,
        half_days[place - 1].id if place else None,
        half_days[place + 1].id if place + 1 < len(half_days) else None,
    )


def _half_days(ws: Workspace, id: UUID | None) -> list[Slot]:
    """In their order, and the asked for one even where it was cancelled."""
    from ...domain.slots import Slot

    held = (slot for slot in ws.all(Slot) if slot.id == id or not slot.cancelled)
    return sorted(held, key=lambda slot: (slot.date, slot.half, slot.id))


def _place(half_days: Sequence[Slot], id: UUID | None, now: dt.datetime) -> int:
    """Where the asked for one is, else the one under way or the next, else the last that was."""
    for place, slot in enumerate(half_days):
        if slot.id == id:
            return place
    moment = now.date(), "am" if now.hour < NOON else "pm"
    coming = (n for n, slot in enumerate(half_days) if (slot.date, slot.half) >= moment)
    return next(coming, max(0, len(half_days) - 1))


def sheet_day(ws: Workspace, id: UUID | None) -> SheetDay | None:
    """A half-day, and how many photos of its signed sheet are kept."""
    from ...domain.scans import Scan
    from ...domain.slots import Slot

    found = ws.get(Slot, id) if id else None
    if found is None:
        return None
    scans = len(ws.all(Scan, slot_id=found.id))
    return SheetDay(found.id, found.date, found.half, found.venue or found.commune or "", scans)


def _columns(ws: Workspace, arabic: bool) -> list[ColumnLine]:
    from ...domain.columns import Allowance, SheetColumn, every_column

    apart = ws.all(Allowance)
    people = {line.id: line for line in ws.roster()} if apart else {}
    return [
        ColumnLine(
            each.id,
            each.word,
            (each.title_ar or each.title if arabic else each.title or each.title_ar) or "",
            each.kind == "amount",
            each.shown,
            _sums(each, [one for one in apart if one.column_id == each.id], people, arabic),
        )
        for each in every_column(ws.all(SheetColumn))
    ]


def _sums(
    column: SheetColumn, apart: Sequence[Allowance], people: dict[UUID, RosterLine], arabic: bool
) -> list[Sum]:
    """What everybody is paid, then places and people by name; a place whose people are not paid
    the same is told person by person."""
    paid = {each.participant_id: each.amount for each in apart if each.participant_id in people}
    places: dict[str, list[UUID]] = {}
    for line in people.values():
        if line.commune:
            places.setdefault(fold(line.commune), []).append(line.id)
    sums, told = [], set()
    for those in places.values():
        if len(those) > 1 and paid.keys() >= set(those) and len({paid[id] for id in those}) == 1:
            place = people[those[0]].commune or ""
            sums.append(Sum(paid[those[0]], place, "", tuple(those)))
            told.update(those)
    for id, amount in paid.items():
        if id not in told:
            sums.append(Sum(amount, "", people[id].leading(arabic), (id,)))
    sums.sort(key=lambda one: (not one.place, fold(one.place or one.name)))
    everybody = [Sum(column.amount)] if column.amount is not None else []
    return [*everybody, *sums]


@job
def check_certificate(ws: Workspace, text: str) -> Checked:
    """Look a certificate up by what stands on it."""
    return ws.check_certificate(text)


# --- writing -----------------------------------------------------------------------------------


@job
def show_column(ws: Workspace, column: ColumnLine, shown: bool) -> None:
    """Put a column on the sheets, or take it off them."""
    from ...domain.columns import SheetColumn

    if ws.get(SheetColumn, column.id) is not None:
        ws.edit(column.id, shown=shown)
    else:
        kind = "amount" if column.money else "tick"
        ws.add(SheetColumn(id=column.id, kind=kind, shown=shown))


@job
def add_column(ws: Workspace, title: str, arabic: bool) -> None:
    """One more column, called as people call it."""
    from ...domain.columns import SheetColumn

    last = max((each.position or 0 for each in ws.all(SheetColumn)), default=0)
    latin, own = (None, title) if arabic else (title, None)
    ws.add(SheetColumn(title=latin, title_ar=own, position=last + 1))


@job
def set_amount(ws: Workspace, column: UUID, typed: str) -> None:
    """Keep a sum as it was typed: alone, or behind a place or a name."""
    ws.set_amount(column, typed)


@job
def clear_amounts(ws: Workspace, column: UUID, gone: Sum) -> None:
    """Take a sum away; undo brings it back."""
    ws.clear_amounts(column, gone.people)


@job
def add_logo(ws: Workspace, path: Path) -> None:
    """Put one more logo at the head of every paper."""
    ws.add_logo(path)


@job
def remove_logo(ws: Workspace, hash: str) -> None:
    """Take a logo off the papers."""
    ws.remove_logo(hash)
