"""Reading a campaign and what is done with its sessions: added, copied, moved, cancelled."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from uuid import UUID

from .jobs import job

if TYPE_CHECKING:
    from ...domain.campaign import Campaign, Place
    from ...domain.modules import Module
    from ...domain.slots import Slot
    from ...verbs.campaign import Planned
    from ...workspace import Workspace


@dataclass(frozen=True)
class CampaignRead:
    """Everything the page of the campaign shows, read at once."""

    campaign: Campaign
    modules: list[Module]
    slots: list[Slot]
    places: dict[str, Place] = field(default_factory=dict)
    """Folded commune -> where it is, as it was entered anywhere."""
    answers: dict[UUID, Counter[str]] = field(default_factory=dict)
    """Half-day -> how many of those invited answered what."""


@job
def read(ws: Workspace) -> CampaignRead:
    """The campaign as it stands."""
    from ...domain.attendance import Attendance
    from ...domain.campaign import campaign_of
    from ...domain.invitations import Invitation
    from ...domain.modules import Module
    from ...domain.participants import Participant
    from ...domain.presence import of_training
    from ...domain.sessions import Session
    from ...domain.slots import Slot
    from ...domain.targets import Target
    from .progress import in_order

    slots = of_training(ws.all(Slot), (session.id for session in ws.all(Session)))
    people = ws.all(Participant)
    sexes = {person.id: person.sex for person in people}
    answers: dict[UUID, Counter[str]] = {}
    for invitation in ws.all(Invitation):
        answers.setdefault(invitation.slot_id, Counter())[invitation.answer] += 1
    return CampaignRead(
        campaign_of(slots, ws.all(Attendance), ws.all(Target), sexes),
        in_order(ws.all(Module)),
        slots,
        _places([*slots, *people]),
        answers,
    )


def _places(records: Iterable[Any]) -> dict[str, Place]:
    """Where communes are, as far as anybody entered it."""
    from ...domain.campaign import Place
    from ...domain.names import fold

    found: dict[str, Place] = {}
    for one in records:
        if one.commune:
            key = fold(one.commune)
            known = found.get(key, Place(one.commune))
            found[key] = Place(
                known.commune,
                None,
                known.province or one.province,
                known.region or one.region,
            )
    return found


@job
def add(ws: Workspace, planned: Sequence[Slot]) -> Planned:
    """Add sessions as one act, but for those that are there already."""
    return ws.add_sessions(planned)


@job
def copy(
    ws: Workspace, slots: Sequence[UUID], dates: Sequence[dt.date], place: Place | None
) -> Planned:
    """The same session again on other days: one act for all of them."""
    from ...domain.slots import Slot

    held = [slot for id in slots if (slot := ws.get(Slot, id))]
    return ws.add_sessions([again for date in dates for again in ws.copies(held, date, place)])


@job
def move(
    ws: Workspace, slots: Sequence[UUID], date: dt.date, place: Place | None, half: str | None
) -> None:
    """Hold a session on another day or at another place."""
    ws.move_session(slots, date, place, half)


@job
def cancel(ws: Workspace, slots: Sequence[UUID], because: str) -> None:
    """A session that will not be held."""
    ws.cancel_session(slots, because or None)


@job
def hold(ws: Workspace, slots: Sequence[UUID]) -> None:
    """A session that was cancelled is held after all."""
    ws.hold_session(slots)


@job
def aim(ws: Workspace, region: str | None, aims: Mapping[str, str]) -> int:
    """What a region, or the whole campaign, is to reach: one act; blank is no target any more.
    Answers how many targets changed."""
    from ...domain.records import checked_field
    from ...domain.targets import Target, target_id

    said = {}
    for indicator, typed in aims.items():
        value = checked_field(Target, "aim", typed)
        known = ws.get(Target, target_id(region, indicator))
        if (known.aim if known else None) != value:
            said[indicator] = value
    return ws.set_targets(region, said)
