"""The sample programme: invented people, a training and a dialogue, as three laptops hold it.

The records are read from ``resources/sample/programme.json``, which whoever asks has loaded.
There, records stand by noun and a key of their own; an id derives from both, so the sample is the
same on every laptop and at every start, and never meets a record of real work.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple
from uuid import UUID, uuid5

from .attendance import Attendance
from .contributions import Contribution
from .nouns import NOUNS
from .programme import PROGRAMME_ID
from .records import NAMESPACE, Record

Rows = Mapping[str, Mapping[str, Any]]
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


def sample_records(data: Mapping[str, Any]) -> Sample:
    """The sample from its file, read as JSON."""
    shared, trainer, facilitator = data["shared"], data["trainer"], data["facilitator"]
    roles = {
        sample_id("participant", key): person.get("role")
        for part in (shared, trainer, facilitator)
        for key, person in part["participant"].items()
    }
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
    sessions: Rows, cards: Mapping[str, Any], roles: Mapping[UUID, str | None]
) -> Iterator[Contribution]:
    """Time, agenda item, kind, speaker, themes and text of each card of a session."""
    day, offset = sessions[cards["session"]]["date"], cards["offset"]
    for number, (time, item, kind, speaker, themes, text) in enumerate(cards["rows"], 1):
        speaker_id = sample_id("participant", speaker)
        yield Contribution(
            id=sample_id("contribution", str(number)),
            session_id=sample_id("session", cards["session"]),
            text=text,
            kind=kind,
            speaker_id=speaker_id,
            speaker_role=roles[speaker_id],
            agenda_item_id=sample_id("agenda_item", item),
            theme_ids=[sample_id("theme", theme) for theme in themes],
            said_at=dt.datetime.fromisoformat(f"{day}T{time}{offset}"),
        )
