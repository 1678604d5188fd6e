"""What people declare about changes rather than about records: four kinds of change that travel.

*Lost*: changes of a sitting that will never come (rule 12). *Clock*: how far a sitting's clock was
off (rule 10). *Erasure*: a person whose personal fields are emptied, wherever they stand, and
*silence*: a session in which nothing is kept of who spoke (rule 14). All of one kind stand under
one id, so that a file finds them at once.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, NamedTuple

from ..domain.records import derived_id
from .changes import Patch
from .reading import id_in

LOST, CLOCK, ERASURE, SILENCE = "lost", "clock", "erasure", "silence"
PLACE = {noun: derived_id(noun).bytes for noun in (LOST, CLOCK, ERASURE, SILENCE)}
"""Noun -> the id under which all such changes stand."""

Range = tuple[int, int]


class Given(NamedTuple):
    """Ranges of a sitting (by its uid) that somebody gave up."""

    uid: bytes
    ranges: tuple[Range, ...]


class Correction(NamedTuple):
    """By how many microseconds a sitting's clock was off, from one of its changes to another."""

    uid: bytes
    first: int
    last: int
    offset: int


def lost_patch(uid: bytes, ranges: Collection[Range]) -> Patch:
    """What says that these changes of a sitting will not come."""
    return {"sitting": uid.hex(), "ranges": [list(each) for each in ranges]}


def given_up(patch: Patch) -> Given | None:
    """The ranges that a change gives up; anything malformed gives up nothing."""
    uid, ranges = id_in(patch.get("sitting")), patch.get("ranges")
    found = [
        (pair[0], pair[1])
        for pair in (ranges if isinstance(ranges, list) else ())
        if isinstance(pair, list) and len(pair) == 2 and all(type(end) is int for end in pair)
    ]
    return Given(uid, tuple(found)) if uid and found else None


def clock_patch(correction: Correction) -> Patch:
    """What says how far a clock was off."""
    return {**correction._asdict(), "uid": correction.uid.hex()}


def correction(patch: Patch) -> Correction | None:
    """The correction that a change makes; anything malformed corrects nothing."""
    uid, numbers = id_in(patch.get("uid")), [patch.get(n) for n in ("first", "last", "offset")]
    if not uid or any(type(number) is not int for number in numbers):
        return None
    first, last, offset = (number for number in numbers if isinstance(number, int))
    return Correction(uid, first, last, offset)


def erasure_patch(ids: Collection[bytes]) -> Patch:
    """What says that a person, known by these ids, is to be forgotten."""
    return {"people": sorted(id.hex() for id in ids)}


def people_in(patch: Patch) -> set[bytes]:
    """The ids that an erasure names."""
    return _ids_in(patch.get("people"))


def silence_patch(ids: Collection[bytes]) -> Patch:
    """What says that of sessions, known by these ids, nothing is kept of who spoke."""
    return {"sessions": sorted(id.hex() for id in ids)}


def sessions_in(patch: Patch) -> set[bytes]:
    """The ids that a silence names."""
    return _ids_in(patch.get("sessions"))


def _ids_in(values: Any) -> set[bytes]:
    return {id for each in (values if isinstance(values, list) else ()) if (id := id_in(each))}


def without(patch: Patch, fields: Collection[str]) -> Patch | None:
    """The patch with these values emptied, those chosen for a pair too; None if it holds none.
    The fields stay named, so that history keeps its entries."""
    emptied = _emptied(patch, fields)
    chosen = patch.get("chosen")
    if isinstance(chosen, Mapping):
        emptied["chosen"] = _emptied(chosen, fields)
    return emptied if emptied != patch else None


def _emptied(values: Mapping[str, Any], fields: Collection[str]) -> Patch:
    return {name: None if name in fields else value for name, value in values.items()}
