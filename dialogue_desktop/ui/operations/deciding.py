"""Decisions as jobs for the worker: a screen says which, whoever runs it says that it is done."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

if TYPE_CHECKING:
    import datetime as dt

    from ...exchange.alike import Alike
    from ...store.readings import Conflict, Entry
    from ...verbs.deciding import United
    from ...workspace import Workspace

Job = Callable[["Workspace"], Any]


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


def take_apart(id: UUID) -> Job:
    """What a record was united from is each for itself again."""
    return lambda ws: ws.separate(id)


def kinds(ws: Workspace) -> list[OfAKind]:
    """What looks the same, kind by kind."""
    by_noun: dict[str, list[Alike]] = {}
    for same in ws.alike():
        by_noun.setdefault(same.noun, []).append(same)
    return [
        OfAKind(noun, tuple(found), {r.id: made(ws, r.id) for f in found for r in f.records})
        for noun, found in by_noun.items()
    ]


def count_kinds(ws: Workspace) -> int:
    """How much looks the same."""
    return len(ws.alike())


def made(ws: Workspace, id: UUID) -> Made:
    """Who made a record."""
    first = ws.history(id)[0]
    return Made(first.author, first.laptop, first.at)


def facts(ids: Sequence[UUID]) -> Job:
    """What hangs on each of these people."""

    def read(ws: Workspace) -> list[Facts]:
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

    return read


def whole_history(id: UUID) -> Job:
    """Everything that was ever written of a record."""

    def read(ws: Workspace) -> list[Entry]:
        return [entry for entry in ws.history(id) if not entry.void]

    return read


def unite(keep: UUID, other: UUID, chosen: dict[str, Any]) -> Job:
    """Two people are one, known by the first, with the values picked where both have one."""
    return lambda ws: ws.unite(keep, other, chosen)


def keep_apart(one: UUID, other: UUID) -> Job:
    """Two people are two; that is remembered and travels."""
    return lambda ws: ws.not_twins(one, other)


def unite_all(found: Iterable[Alike]) -> Job:
    """All of these are the same one, as one act."""
    same = list(found)
    return lambda ws: ws.unite_all(same)


def tell_apart(found: Iterable[Alike]) -> Job:
    """None of these is another; that is remembered and travels."""
    alike = list(found)
    return lambda ws: ws.not_alike(alike)


def believe(author: str, laptop: str) -> Job:
    """Every disagreement in which somebody wrote on a laptop takes what was written there."""
    return lambda ws: ws.settle_by(author, laptop)


def wrote(conflict: Conflict, author: str, laptop: str) -> bool:
    """Whether a disagreement would be decided by believing them; to take something away is never
    decided among others."""
    return any(
        (value.author, value.laptop) == (author, laptop)
        and not (conflict.field == "removed" and value.value is True)
        for value in conflict.values
    )
