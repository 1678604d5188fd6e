"""Sessions of a campaign, many at a time: added, copied, moved, cancelled, each as one act."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple
from uuid import uuid5

from ..domain.campaign import Clash, Place, clashes
from ..domain.names import fold
from ..domain.programme import Cohort
from ..domain.records import NAMESPACE, Record
from ..domain.slots import Slot
from ..domain.targets import Target
from ..errors import DialogueError
from ..journal.rules import REMOVED
from ..store.door import Said
from ..store.file import explained
from .opened import Opened, RecordOrId, removal_of


class Planned(NamedTuple):
    """Half-days that were added, and those that were there already."""

    added: list[Slot]
    there: list[Clash]


class Campaigning(Opened):
    """Several records in one act, and what is done with sessions of a campaign."""

    def edit_all(self, records: Iterable[RecordOrId], **fields: Any) -> int:
        """Write the same fields of several records as one act; answers how many changed.

        Raises what ``edit`` raises; then nothing is written.
        """
        return self._edit_each([(record, fields) for record in records])

    def remove_all(self, records: Iterable[RecordOrId]) -> int:
        """Take several records away as one act; answers how many were there."""
        with explained(self.path):
            said = []
            for kind, row in map(self._current, records):
                if removal_of(kind, row) != 1:
                    said.append(Said(kind.noun, row[0], {REMOVED: True}))
            self._write(said)
            return len(said)

    def add_sessions(self, planned: Iterable[Slot]) -> Planned:
        """Add half-days as one act, but for those that are there already at that time and place.

        Each place has its own group (G4), made where there is none: who is trained in Azrou missed
        nothing in Ifrane. A trainer who is elsewhere then stops nothing: people know better.
        """
        with explained(self.path):
            here, groups = self._read.all(Slot), self._read.all(Cohort)
            known = len(groups)
            added: list[Slot] = []
            there: list[Clash] = []
            for slot in planned:
                clash = clashes(slot, here)
                if clash and clash.reason == "there":
                    there.append(clash)
                else:
                    added.append(_grouped(slot, groups))
                    here.append(added[-1])
            self._write(self._drafting().acts([*groups[known:], *added]))
            return Planned(added, there)

    def copies(
        self, slots: Iterable[Slot], date: dt.date, place: Place | None = None
    ) -> list[Slot]:
        """What a copy of half-days on another day would be; nothing is written."""
        elsewhere = {**_placed(place), "cohort_id": None} if place else {}
        return [Slot(**{**_told(slot), **elsewhere, "date": date}) for slot in slots]

    def move_session(
        self,
        slots: Sequence[RecordOrId],
        date: dt.date,
        place: Place | None = None,
        half: str | None = None,
    ) -> int:
        """Hold half-days on another day, at another place or, of a single one, in the other half.

        What is there at that time already stops nothing: :func:`clashes` tells it beforehand.
        """
        with explained(self.path):
            moving = [self._slot(slot) for slot in slots]
            fields: dict[str, Any] = {"date": date, **_placed(place)}
            if half and len(moving) == 1:
                fields["half"] = half
            return self._edit_each([(slot, fields) for slot in moving])

    def cancel_session(self, slots: Iterable[RecordOrId], because: str | None = None) -> int:
        """Half-days that will not be held, perhaps with the reason; they stay in sight."""
        return self.edit_all(slots, cancelled=True, cancelled_because=because)

    def hold_session(self, slots: Iterable[RecordOrId]) -> int:
        """Half-days that were cancelled are held after all, even where others took their place."""
        with explained(self.path):
            fields = {"cancelled": False, "cancelled_because": None}
            return self._edit_each([(self._slot(slot), fields) for slot in slots])

    def set_targets(self, region: str | None, aims: Mapping[str, int | None]) -> int:
        """What a region, or the whole campaign, is to reach, by indicator, as one act; ``None``
        is no target any more. Answers how many changed."""
        with explained(self.path):
            fresh: list[Record] = []
            edits: list[tuple[RecordOrId, dict[str, Any]]] = []
            for indicator, aim in aims.items():
                target = Target(region=region, indicator=indicator, aim=aim)
                if self._read.get(Target, target.id):
                    edits.append((target.id, {"aim": aim}))
                elif aim is not None:
                    fresh.append(target)
            said = [*self._drafting().acts(fresh), *self._said_of(edits)]
            self._write(said)
            return len(said)

    def _slot(self, slot: RecordOrId) -> Slot:
        kind, row = self._current(slot)
        self._check_live(kind, row)
        found = self._read.record(kind, row)
        if not isinstance(found, Slot):
            raise DialogueError("unknown", id=str(found.id))
        return found

    def _edit_each(self, edits: Sequence[tuple[RecordOrId, dict[str, Any]]]) -> int:
        with explained(self.path):
            said = self._said_of(edits)
            self._write(said)
            return len(said)

    def _said_of(self, edits: Sequence[tuple[RecordOrId, dict[str, Any]]]) -> list[Said]:
        said, drafting = [], self._drafting()
        for record, fields in edits:
            kind, row = self._current(record)
            self._check_live(kind, row)
            self._check_remembered(kind, row, fields)
            form = record if isinstance(record, Record) else None
            patch = drafting.patch(self._read.record(kind, row), fields, form)
            if patch:
                said.append(Said(kind.noun, row[0], patch))
        return said


def _grouped(slot: Slot, groups: list[Cohort]) -> Slot:
    """A half-day with the group of its place, which is added to the groups if it is new. Where
    several groups meet nobody can tell whose it is."""
    if slot.cohort_id or not (slot.commune or slot.venue):
        return slot
    place = (fold(slot.commune), fold(slot.venue))
    found = [group for group in groups if (fold(group.commune), fold(group.venue)) == place]
    if not found:
        id = uuid5(NAMESPACE, "group:" + ":".join(place))  # the same on every laptop
        title = slot.commune or slot.venue
        found = [Cohort(id=id, title=title, venue=slot.venue, commune=slot.commune)]
        groups += found
    return slot.model_copy(update={"cohort_id": found[0].id}) if len(found) == 1 else slot


def _told(slot: Slot) -> dict[str, Any]:
    """What a copy says as its model does: not whether it was held or cancelled."""
    names = (
        "half", "starts", "ends", "venue", "commune", "province", "region", "trainer",
        "module_ids", "component_id", "cohort_id",
    )  # fmt: skip
    values = {name: getattr(slot, name) for name in names}
    return {name: value for name, value in values.items() if value not in (None, [])}


def _placed(place: Place | None) -> dict[str, Any]:
    return place._asdict() if place else {}
