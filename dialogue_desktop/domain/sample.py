"""The sample programme: invented people, a training and a dialogue, as three laptops hold it.

The records are read from ``resources/sample/programme.json``, which whoever asks has loaded.
There, records stand by noun and a key of their own; an id derives from both, so the sample is the
same on every laptop and at every start, and never meets a record of real work. Its days are those
of the file, or lie around the moment at which somebody tries it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import Any, NamedTuple
from uuid import UUID, uuid5

from .attendance import Attendance
from .contributions import Contribution
from .nouns import NOUNS
from .programme import PROGRAMME_ID
from .records import NAMESPACE, Record

Rows = Mapping[str, Mapping[str, Any]]
NOON = 13
"""The hour in which the half-day of the morning gives way to that of the afternoon."""
STATUS_LETTERS = {"p": "present", "l": "late", "e": "excused", "a": "absent"}
"""What a letter in a row of marks stands for; any other: not marked yet."""


class Sample(NamedTuple):
    """Records in an order in which they can be added, by the laptop that would add them."""

    shared: list[Record]
    """What the coordinator's field pack holds: programme, people, modules, half-days, sessions."""
    trainer: list[Record]
    """Two walk-ins and the marks of eight half-days, the last one only begun."""
    facilitator: list[Record]
    """Two walk-ins (one of them the trainer's, written otherwise), three marks of which one
    disagrees, a theme added live, sixty cards, what was built of them and what was promised."""


class Page(NamedTuple):
    """What one person wrote down at a moment."""

    author: str
    at: dt.datetime
    records: list[Record]


class Laptop(NamedTuple):
    """A laptop of the field: what was added on it, and which fields of what records changed."""

    author: str
    name: str
    records: list[Record]
    edits: list[tuple[UUID, dict[str, Any]]]


class Tried(NamedTuple):
    """The sample as somebody tries it."""

    pages: list[Page]
    """What its own file holds, in the order in which it was written."""
    laptops: list[Laptop]
    """What waits to be brought together."""


def sample_tried(data: Mapping[str, Any], now: dt.datetime) -> Tried:
    """The sample around a moment with a time zone: its own file, and two laptops of the field."""
    moved = _around(data, now)
    return Tried(list(_pages(moved, now)), [_laptop(moved, each, now) for each in data["laptops"]])


def sample_records(data: Mapping[str, Any]) -> Sample:
    """The sample from its file, read as JSON."""
    shared, trainer, facilitator = data["shared"], data["trainer"], data["facilitator"]
    roles = _roles(data)
    return Sample(
        list(_by_noun(shared)),
        [*_by_noun(trainer), *_marks(shared["slot"], trainer["marks"], trainer["remarks"])],
        [
            *_by_noun({noun: facilitator[noun] for noun in ("participant", "theme")}),
            *(_mark(*row) for row in facilitator["attendance"]),
            *_cards(shared["session"], facilitator["cards"], roles),
            *_by_noun({noun: facilitator[noun] for noun in ("statement", "show_of_hands")}),
            *_by_noun({"commitment": facilitator["commitment"]}),
        ],
    )


def sample_id(noun: str, key: str) -> UUID:
    """The id of a record of the sample."""
    return PROGRAMME_ID if noun == "programme" else uuid5(NAMESPACE, f"sample:{noun}:{key}")


def _roles(data: Mapping[str, Any]) -> dict[UUID, str | None]:
    return {
        sample_id("participant", key): person.get("role")
        for part in ("shared", "trainer", "facilitator")
        for key, person in data[part]["participant"].items()
    }


# --- around a moment -----------------------------------------------------------------------------

_QUARTER = 15
"""Minutes: the half-day under way begins at the next quarter of an hour."""


def _around(data: Mapping[str, Any], now: dt.datetime) -> Any:
    """The file with other days: the last of the training is today, and of its half-day under way
    some are marked. That begins now, so that nobody is late who is marked next."""
    days = {
        day: None if offset is None else (now.date() + dt.timedelta(days=offset)).isoformat()
        for day, offset in data["days"].items()
    }
    moved = _moved(data, days)
    slot = moved["shared"]["slot"][_under_way(moved, now)]
    begins = min(now.hour * 60 + -(-now.minute // _QUARTER) * _QUARTER, 24 * 60 - _QUARTER)
    slot["starts"] = f"{begins // 60:02}:{begins % 60:02}"
    if slot["ends"] <= slot["starts"]:
        slot["ends"] = None
    if slot["half"] == "am":  # the afternoon, which is half marked in the file, is still to come
        rows = moved["trainer"]["marks"]["rows"]
        for person, row in rows.items():
            rows[person] = row[:-2] + (row[-2] if row[-1] in STATUS_LETTERS else "-") + "-"
    return moved


def _moved(value: Any, days: Mapping[str, str | None]) -> Any:
    """The same with other days; None stands for one that is not fixed yet."""
    if isinstance(value, Mapping):
        return {key: _moved(each, days) for key, each in value.items()}
    if isinstance(value, list):
        return [_moved(each, days) for each in value]
    if isinstance(value, str) and value[:10] in days:
        day = days[value[:10]]
        return None if day is None else f"{day}{value[10:]}"
    return value


def _under_way(data: Mapping[str, Any], now: dt.datetime) -> str:
    """The key of today's half-day."""
    wanted = now.date().isoformat(), "am" if now.hour < NOON else "pm"
    slots: Rows = data["shared"]["slot"]
    return next(key for key, slot in slots.items() if (slot["date"], slot["half"]) == wanted)


def _pages(data: Mapping[str, Any], now: dt.datetime) -> Iterator[Page]:
    """Marks on the day of their half-day, the rest of a part on the day it is about."""
    whole, authors = sample_records(data), data["authors"]
    slots, sessions = data["shared"]["slot"], data["shared"]["session"]
    days = {sample_id("slot", key): slot["date"] for key, slot in slots.items()}
    first = min(days.values())
    about = {
        "shared": (dt.date.fromisoformat(first) - dt.timedelta(days=5)).isoformat(),
        "trainer": first,
        "facilitator": sessions[data["facilitator"]["cards"]["session"]]["date"],
    }

    def written(part: str, record: Record) -> tuple[dt.datetime, str]:
        day = days[record.slot_id] if isinstance(record, Attendance) else about[part]
        at = dt.datetime.combine(dt.date.fromisoformat(day), dt.time(12, 30), now.tzinfo)
        return min(at, now), authors[part]

    rows = [(written(part, r), r) for part, them in whole._asdict().items() for r in them]
    rows.sort(key=lambda row: row[0])
    for (at, author), group in groupby(rows, key=lambda row: row[0]):
        yield Page(author, at, [record for _, record in group])


def _laptop(data: Mapping[str, Any], said: Mapping[str, Any], now: dt.datetime) -> Laptop:
    slot = _under_way(data, now)
    marks = [_mark(who, slot, STATUS_LETTERS[a], None) for who, a in said["marks"].items()]
    cards: list[Record] = []
    if "cards" in said:
        cards = list(_cards(data["shared"]["session"], said["cards"], _roles(data), said["name"]))
    edits = [(sample_id(noun, key), dict(fields)) for noun, key, fields in said["edits"]]
    return Laptop(said["author"], said["name"], [*_by_noun(said), *marks, *cards], edits)


# --- records -------------------------------------------------------------------------------------


def _by_noun(part: Mapping[str, Rows]) -> Iterator[Record]:
    for noun, record in NOUNS.items():
        rows = part.get(noun, {})
        for key, fields in rows.items():
            yield record(id=sample_id(noun, key), **_resolved(record, fields))


def _resolved(record: type[Record], fields: Mapping[str, Any]) -> dict[str, Any]:
    """The fields, with ids where the file names records by their keys."""
    resolved = dict(fields)
    for name, noun in record.references.items():
        value = resolved.get(name)
        if isinstance(value, str):
            resolved[name] = sample_id(noun, value)
        elif isinstance(value, list):
            resolved[name] = [sample_id(noun, key) for key in value]
    return resolved


def _marks(
    slots: Rows, marks: Mapping[str, Any], remarks: list[tuple[str, str, str]]
) -> Iterator[Record]:
    """A row of letters per person, one for each half-day: half-day by half-day, as they went."""
    said = {(person, slot): remark for person, slot, remark in remarks}
    for place, slot in enumerate(marks["order"]):
        late_at = marks["late_at"][slots[slot]["half"]]
        for person, row in marks["rows"].items():
            status = STATUS_LETTERS.get(row[place])
            if status:
                arrived = late_at if status == "late" else None
                yield _mark(person, slot, status, arrived, said.get((person, slot)))


def _mark(
    person: str, slot: str, status: str, arrived: str | None, remark: str | None = None
) -> Attendance:
    return Attendance(
        participant_id=sample_id("participant", person),
        slot_id=sample_id("slot", slot),
        status=status,
        arrived_at=arrived,
        remark=remark,
    )


def _cards(
    sessions: Rows, cards: Mapping[str, Any], roles: Mapping[UUID, str | None], laptop: str = ""
) -> Iterator[Contribution]:
    """Time, agenda item, kind, speaker, themes and text of each card of a session, as it was
    noted on a laptop."""
    day, offset = sessions[cards["session"]]["date"], cards["offset"]
    for number, (time, item, kind, speaker, themes, text) in enumerate(cards["rows"], 1):
        speaker_id = sample_id("participant", speaker)
        yield Contribution(
            id=sample_id("contribution", f"{laptop}{number}"),
            session_id=sample_id("session", cards["session"]),
            text=text,
            kind=kind,
            speaker_id=speaker_id,
            speaker_role=roles[speaker_id],
            agenda_item_id=sample_id("agenda_item", item),
            theme_ids=[sample_id("theme", theme) for theme in themes],
            said_at=dt.datetime.fromisoformat(f"{day}T{time}{offset}"),
        )
