"""What was ever written of a person, and of what hangs on them; and its way back (P10)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from itertools import groupby
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from .merging import name_of

if TYPE_CHECKING:
    from ...store.readings import Entry
    from ...workspace import Workspace
    from .participants import Card

_UNTOLD = frozenset(
    {"participant_id", "slot_id", "purpose_id", "module_id", "said_on", "code", "edition", "held",
     "issued_on", "modules", "half_days", "minutes", "verdict", "chosen"}
)  # fmt: skip
"""What says nothing by itself in a history; the day of a consent is told with it."""
_NEVER_BACK = frozenset({"removed", "number"})


class Writing(NamedTuple):
    """One thing that was written: ``made`` where that made the person's own record.

    ``record``, ``field`` and ``before`` are the way back; there is none where ``undoable`` is
    false. ``about`` is a purpose, ``when`` a half-day.
    """

    noun: str
    record: UUID
    field: str
    before: Any
    value: Any
    at: dt.datetime
    author: str
    laptop: str
    made: bool = False
    undoable: bool = False
    about: str = ""
    when: tuple[dt.date, str] | None = None


def writings(
    ws: Workspace, card: Card, marks: Iterable[Any], slots: dict[UUID, Any]
) -> list[Writing]:
    """Everything, the latest first."""
    from ...domain.completion import Exemption
    from ...domain.consents import Consent
    from ...domain.participants import Mandate

    record = card.record
    told = _of(ws, record, made=True)
    for consent in ws.all(Consent, participant_id=record.id):
        told += [each._replace(about=consent.purpose) for each in _of(ws, consent)]
    for mark in marks:
        slot = slots.get(mark.slot_id)
        when = (slot.date, slot.half) if slot else None
        told += [each._replace(when=when) for each in _of(ws, mark)]
    for kind in (Mandate, Exemption):
        for one in ws.all(kind, participant_id=record.id):
            told += _of(ws, one)
    told = [_named(ws, each) for each in told]
    return sorted(told, key=lambda each: each.at, reverse=True)


def _of(ws: Workspace, record: Any, made: bool = False) -> list[Writing]:
    """What was written of one record; what was taken back since says nothing. Of the person's
    ``made`` record the first act is one line."""
    entries = [entry for entry in ws.history(record) if not entry.void]
    last = {entry.field: entry for entry in entries}
    before: dict[str, Any] = {}
    found: list[Writing] = []
    for number, (_, act) in enumerate(groupby(entries, key=_act)):
        told = list(act)
        if made and number == 0:
            found.append(_writing(record, told[0], None)._replace(made=True, field="", value=None))
        else:
            for entry in told:
                if entry.field in _UNTOLD:
                    continue
                back = entry is last[entry.field] and entry.field in before
                found.append(_writing(record, entry, before.get(entry.field), back))
        before.update((entry.field, entry.value) for entry in told)
    return found


def _act(entry: Entry) -> tuple[Any, ...]:
    return entry.at, entry.author, entry.replica


def _writing(record: Any, entry: Entry, before: Any, back: bool = False) -> Writing:
    undoable = back and entry.field not in _NEVER_BACK and not record.disputes(entry.field)
    return Writing(
        record.noun, record.id, entry.field, before, entry.value, entry.at, entry.author,
        entry.laptop, undoable=undoable and before != entry.value,
    )  # fmt: skip


def _named(ws: Workspace, one: Writing) -> Writing:
    """References by what they are called."""
    if isinstance(one.before, UUID) or isinstance(one.value, UUID):
        return one._replace(about=_name(ws, one.value) or one.about)
    return one


def _name(ws: Workspace, id: Any) -> str:
    from ...domain.organisations import Organisation
    from ...domain.participants import Participant
    from ...domain.programme import Cohort

    if not isinstance(id, UUID):
        return ""
    found: Any = ws.get(Organisation, id) or ws.get(Participant, id) or ws.get(Cohort, id)
    return name_of(found).leading(False)
