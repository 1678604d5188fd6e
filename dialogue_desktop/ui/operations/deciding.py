"""Decisions: a screen says which, whoever runs it says that it is done."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from .jobs import job

if TYPE_CHECKING:
    import datetime as dt

    from ...exchange.alike import Alike
    from ...store.readings import Conflict, Entry
    from ...verbs.deciding import United
    from ...workspace import Workspace


class Made(NamedTuple):
    """Who made a record, on which laptop, when."""

    author: str
    laptop: str
    at: dt.datetime


@dataclass(frozen=True)
class OfAKind:
    """All of one noun that look the same, and who made each of them."""

    noun: str
    found: tuple[Alike, ...]
    made: Mapping[UUID, Made]


class Facts(NamedTuple):
    """What hangs on a person: half-days marked, contributions; and who made the record."""

    halves: int
    words: int
    made: Made
    sheets: int = 0
    """Photos of signed sheets on which they stand beside others."""


@dataclass(frozen=True)
class Joined:
    """A record that several were united into, and what it was united from, the last first."""

    record: Any
    parts: tuple[United, ...]


def joined(ws: Workspace) -> list[Joined]:
    """What laptops each made and people united, the last decision first. People are parted where
    they are shown, on their form."""
    from ...domain.nouns import NOUNS
    from ...domain.twins import Pair
    from ...exchange.alike import SHARED

    found: dict[UUID, Joined] = {}
    for pair in ws.all(Pair, verdict="same"):
        record = ws.get(NOUNS[pair.of], pair.first) if pair.of in SHARED else None
        if record is not None and record.id not in found:
            found[record.id] = Joined(record, tuple(ws.united(record.id)))
    return sorted(found.values(), key=lambda one: one.parts[0].at, reverse=True)


@job
def take_apart(ws: Workspace, id: UUID) -> None:
    """What a record was united from is each for itself again."""
    ws.separate(id)


def kinds(ws: Workspace) -> list[OfAKind]:
    """What looks the same, kind by kind."""
    by_noun: dict[str, list[Alike]] = {}
    for same in ws.alike():
        by_noun.setdefault(same.noun, []).append(same)
    return [
        OfAKind(noun, tuple(found), {r.id: made(ws, r.id) for f in found for r in f.records})
        for noun, found in by_noun.items()
    ]


@job
def count_kinds(ws: Workspace) -> int:
    """How much looks the same."""
    return len(ws.alike())


def made(ws: Workspace, id: UUID) -> Made:
    """Who made a record."""
    first = ws.history(id)[0]
    return Made(first.author, first.laptop, first.at)


@job
def facts(ws: Workspace, ids: Sequence[UUID]) -> list[Facts]:
    """What hangs on each of these people."""
    from ...domain.attendance import Attendance
    from ...domain.contributions import Contribution
    from ...domain.scans import Scan

    scans, found = ws.all(Scan), []
    for id in ids:
        marks = ws.all(Attendance, participant_id=id)
        slots = {mark.slot_id for mark in marks}
        words = len(ws.all(Contribution, speaker_id=id))
        sheets = sum(scan.slot_id in slots for scan in scans)
        found.append(Facts(len(marks), words, made(ws, id), sheets))
    return found


@job
def whole_history(ws: Workspace, id: UUID) -> list[Entry]:
    """Everything that was ever written of a record."""
    return [entry for entry in ws.history(id) if not entry.void]


@job
def unite(ws: Workspace, keep: UUID, other: UUID, chosen: dict[str, Any]) -> None:
    """Two people are one, known by the first, with the values picked where both have one."""
    ws.unite(keep, other, chosen)


@job
def keep_apart(ws: Workspace, one: UUID, other: UUID) -> None:
    """Two people are two; that is remembered and travels."""
    ws.not_twins(one, other)


@job
def unite_all(ws: Workspace, found: Sequence[Alike]) -> None:
    """All of these are the same one, as one act."""
    ws.unite_all(found)


@job
def tell_apart(ws: Workspace, found: Sequence[Alike]) -> None:
    """None of these is another; that is remembered and travels."""
    ws.not_alike(found)


@job
def settle(ws: Workspace, conflict: Conflict, value: Any) -> None:
    """A disagreement takes a value."""
    ws.settle(conflict, value)


@job
def believe(ws: Workspace, author: str, laptop: str) -> None:
    """Every disagreement in which somebody wrote on a laptop takes what was written there."""
    ws.settle_by(author, laptop)


def wrote(conflict: Conflict, author: str, laptop: str) -> bool:
    """Whether a disagreement would be decided by believing them; to take something away is never
    decided among others."""
    return any(
        (value.author, value.laptop) == (author, laptop)
        and not (conflict.field == "removed" and value.value is True)
        for value in conflict.values
    )
