"""Everything that is known of one person, gathered in one read (P10)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID

from ...domain.roster import RosterLine
from .completion import reached
from .jobs import job
from .participants import Card, card_of, line_of
from .person_history import Writing, writings

if TYPE_CHECKING:
    from ...workspace import Workspace
    from .completion import Reached

_IN_THE_ROOM = frozenset({"present", "late"})


class HalfDay(NamedTuple):
    """A half-day that counts for the person: ``state`` is the status, ``open`` where nothing is
    marked, ``differs`` where laptops disagree."""

    date: dt.date
    half: str
    state: str


class ModuleLine(NamedTuple):
    """A module: its tile, its half-days, and the scores of its tests."""

    title: str
    title_ar: str
    tile: str
    half_days: tuple[HalfDay, ...]
    before: float | None = None
    after: float | None = None


class Certificate(NamedTuple):
    """The certificate that was handed out last."""

    number: str
    edition: int
    issued_on: dt.date | None


class Said(NamedTuple):
    """A contribution of the person; ``due``: by when, of a commitment that is on record."""

    kind: str
    text: str
    theme: str
    theme_ar: str
    at: dt.datetime | None
    due: dt.date | None = None


class Dialogue(NamedTuple):
    """A session: the mark of that day, the rule by which speakers are shown, what was said."""

    id: UUID
    title: str
    title_ar: str
    place: str
    date: dt.date | None
    state: str
    rule: str
    said: tuple[Said, ...]


class Agreement(NamedTuple):
    """What the person said to a purpose: ``none`` where nobody asked, ``given``, ``withdrawn``, or
    ``differs`` where laptops disagree; ``once``: it was given before it was withdrawn."""

    purpose: str
    state: str
    on: dt.date | None = None
    once: bool = False


@dataclass
class Person:
    """One person with all that hangs on them."""

    card: Card
    line: RosterLine
    reached: Reached
    modules: list[ModuleLine] = field(default_factory=list)
    outside: tuple[HalfDay, ...] = ()
    """Half-days that teach no module."""
    certificate: Certificate | None = None
    dialogue: list[Dialogue] = field(default_factory=list)
    agreements: list[Agreement] = field(default_factory=list)
    history: list[Writing] = field(default_factory=list)

    @property
    def id(self) -> UUID:
        """The id that the person is known by."""
        return self.card.record.id

    @property
    def contributions(self) -> int:
        """How many times the person was noted."""
        return sum(len(each.said) for each in self.dialogue)


@job
def read(ws: Workspace, id: UUID) -> Person | None:
    """Everything about a person; None if that person was removed meanwhile."""
    from ...domain.attendance import Attendance
    from ...domain.certificates import Issued
    from ...domain.slots import Slot

    card = card_of(ws, id)
    if card is None:
        return None
    id = card.record.id
    marks = ws.all(Attendance, participant_id=id)
    slots = {slot.id: slot for slot in ws.all(Slot)}
    found, modules, outside = _training(ws, card, marks, list(slots.values()))
    issued = next(iter(ws.all(Issued, participant_id=id)), None)
    return Person(
        card,
        line_of(ws, card.record),
        found,
        modules,
        outside,
        Certificate(issued.number or "", issued.edition, issued.issued_on) if issued else None,
        _dialogue(ws, id, marks, slots),
        _agreements(ws, id),
        writings(ws, card, marks, slots),
    )


# --- training ------------------------------------------------------------------------------------


def _training(
    ws: Workspace, card: Card, marks: list[Any], slots: list[Any]
) -> tuple[Reached, list[ModuleLine], tuple[HalfDay, ...]]:
    from ...domain.completion import Exemption, completions, rule_of
    from ...domain.learning import Score
    from ...domain.modules import Module
    from .progress import in_order

    record = card.record
    excepted = ws.all(Exemption, participant_id=record.id)
    begun = ws.begun()
    done = completions(rule_of(ws.programme), slots, [record], marks, excepted, begun)[record.id]
    modules = in_order(ws.all(Module))
    far = reached(done, [one.id for one in modules], begun, record.enrolled_from)
    states = {mark.slot_id: "differs" if mark.disputes("status") else mark.status for mark in marks}
    days = [
        (each.slot, HalfDay(each.slot.date, each.slot.half, states.get(each.slot.id, "open")))
        for each in done.half_days
    ]
    scores = {score.module_id: score for score in ws.all(Score, participant_id=record.id)}
    lines = []
    for one, tile in zip(modules, far.modules, strict=True):
        own = tuple(day for slot, day in days if one.id in slot.module_ids)
        score = scores.get(one.id)
        points = (score.before, score.after) if score else (None, None)
        if own or score:
            lines.append(ModuleLine(one.title or "", one.title_ar or "", tile, own, *points))
    return far, lines, tuple(day for slot, day in days if not slot.module_ids)


# --- dialogue ------------------------------------------------------------------------------------


def _dialogue(ws: Workspace, id: UUID, marks: list[Any], slots: dict[UUID, Any]) -> list[Dialogue]:
    """The sessions in which the person spoke, or on whose day the person was there."""
    from ...domain.commitments import Commitment
    from ...domain.contributions import Contribution
    from ...domain.sessions import Session
    from ...domain.themes import Theme

    said: dict[UUID, list[Any]] = {}
    for contribution in ws.all(Contribution, speaker_id=id):
        said.setdefault(contribution.session_id, []).append(contribution)
    days = {slots[m.slot_id].date: m.status for m in marks if m.slot_id in slots}
    sessions = [
        one
        for one in ws.all(Session)
        if one.id in said or (one.date and days.get(one.date) in _IN_THE_ROOM)
    ]
    if not sessions:
        return []
    themes = {theme.id: theme for theme in ws.all(Theme)} if said else {}
    due = {one.text: one.due for one in ws.all(Commitment, owner_id=id)} if said else {}
    lines = [
        Dialogue(
            one.id,
            one.title or "",
            one.title_ar or "",
            one.commune or one.venue or "",
            one.date,
            days.get(one.date, "open") if one.date else "open",
            one.attribution,
            tuple(_said(each, themes, due) for each in said.get(one.id, ())),
        )
        for one in sessions
    ]
    return sorted(lines, key=lambda one: one.date or dt.date.max)


def _said(one: Any, themes: dict[UUID, Any], due: dict[Any, Any]) -> Said:
    theme = next((themes[id] for id in one.theme_ids if id in themes), None)
    titles = (theme.title or "", theme.title_ar or "") if theme else ("", "")
    return Said(one.kind, one.text or "", *titles, one.said_at, due.get(one.text))


# --- consent -------------------------------------------------------------------------------------


def _agreements(ws: Workspace, id: UUID) -> list[Agreement]:
    from ...domain.consents import GIVEN, PURPOSES, WITHDRAWN, Consent

    kept = {one.purpose: one for one in ws.all(Consent, participant_id=id)}
    found = []
    for purpose in PURPOSES:
        one = kept.get(purpose)
        if one is None:
            found.append(Agreement(purpose, "none"))
            continue
        state = "differs" if one.disputes("consent") else one.consent or "none"
        before = ws.history(one) if state == WITHDRAWN else ()
        once = any(e.field == "consent" and e.value == GIVEN and not e.void for e in before)
        found.append(Agreement(purpose, state, one.said_on, once))
    return found


@job
def note_consent(
    ws: Workspace, people: Iterable[UUID], purpose: str, given: bool, on: dt.date | None
) -> None:
    """What people say to a purpose from now on, as one act; a disagreement on it ends with
    that."""
    from ...domain.consents import GIVEN, PURPOSES, WITHDRAWN, Consent

    said = GIVEN if given else WITHDRAWN
    ws.add_all(
        Consent(participant_id=id, purpose_id=PURPOSES[purpose], consent=said, said_on=on)
        for id in people
    )
