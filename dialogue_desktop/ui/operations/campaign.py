"""Reading a campaign and what is done with its sessions: added, copied, moved, cancelled."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from uuid import UUID

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from ...domain.campaign import Campaign, Place
    from ...domain.modules import Module
    from ...domain.slots import Slot
    from ...errors import DialogueError
    from ...verbs.campaign import Planned
    from ...workspace import Workspace
    from ..desk import Desk

Then = Callable[[Any], None] | None
Failed = Callable[["DialogueError"], None]


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


def read(desk: Desk, then: Callable[[CampaignRead], None], owner: QObject) -> None:
    """Read the campaign."""
    desk.run(campaign_read, then, owner=owner)


def campaign_read(ws: Workspace) -> CampaignRead:
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


def add(
    desk: Desk, planned: Sequence[Slot], then: Callable[[Planned], None], owner: QObject
) -> None:
    """Add sessions as one act, but for those that are there already."""
    desk.run(lambda ws: ws.add_sessions(planned), then, owner=owner)


def copy(
    desk: Desk,
    slots: Sequence[UUID],
    dates: Sequence[dt.date],
    place: Place | None,
    then: Callable[[Planned], None],
    failed: Failed,
) -> None:
    """The same session again on other days: one act for all of them."""

    def job(ws: Workspace) -> Planned:
        from ...domain.slots import Slot

        held = [slot for id in slots if (slot := ws.get(Slot, id))]
        return ws.add_sessions([again for date in dates for again in ws.copies(held, date, place)])

    desk.run(job, then, failed)


def move(
    desk: Desk,
    slots: Sequence[UUID],
    date: dt.date,
    place: Place | None,
    half: str | None,
    then: Then,
    failed: Failed,
) -> None:
    """Hold a session on another day or at another place."""
    desk.run(lambda ws: ws.move_session(slots, date, place, half), then, failed)


def cancel(desk: Desk, slots: Sequence[UUID], because: str, then: Then, failed: Failed) -> None:
    """A session that will not be held."""
    desk.run(lambda ws: ws.cancel_session(slots, because or None), then, failed)


def hold(desk: Desk, slots: Sequence[UUID], then: Then, failed: Failed) -> None:
    """A session that was cancelled is held after all."""
    desk.run(lambda ws: ws.hold_session(slots), then, failed)


def aim(desk: Desk, region: str | None, aims: dict[str, str], then: Then, failed: Failed) -> None:
    """What a region, or the whole campaign, is to reach: one act. Blank is no target any more."""

    def job(ws: Workspace) -> Any:
        from ...domain.records import checked_field
        from ...domain.targets import Target, target_id

        said = []
        for indicator, typed in aims.items():
            value = checked_field(Target, "aim", typed)
            known = ws.get(Target, target_id(region, indicator))
            if (known.aim if known else None) != value:
                said.append((indicator, value))
        return ws.set_targets(region, dict(said))

    desk.run(job, then, failed)
