"""Who gets a certificate and what it says: pages from a programme's records (A16, A17)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from ..domain.certificates import Issued
from ..domain.names import in_either_script, sort_key
from ..words import say
from .arabic import isolate
from .certificates import Certificate, Certificates, ModuleAttended
from .dates import short_date
from .page import letterhead_of

if TYPE_CHECKING:
    from ..domain.certificates import Checked
    from ..domain.completion import Completion
    from ..domain.modules import Module
    from ..domain.programme import Component, Programme
    from ..domain.roster import RosterLine
    from ..domain.slots import Slot


def certificates_of(
    programme: Programme,
    components: Iterable[Component],
    modules: Iterable[Module],
    people: Iterable[RosterLine],
    reached: Mapping[UUID, Completion],
    issued: Mapping[UUID, Issued],
    *,
    today: dt.date,
    language: str = "fr",
    fingerprint: str = "",
) -> Certificates:
    """The pages of those who completed, by name. A number that was given before stays; a page
    that says something new is another edition, of today."""
    training, training_ar = _training(programme, components)
    bare = Certificates(letterhead_of(programme), training, training_ar)
    numbers = _numbered(modules)
    pages = []
    for line in people:
        far = reached.get(line.id)
        if far is not None and far.complete:
            page = _page(line, far, numbers, today)
            pages.append(_edition(bare, page, issued.get(line.id), today))
    pages.sort(key=lambda page: sort_key(page.called(language == "ar")))
    return replace(bare, people=tuple(pages), fingerprint=fingerprint)


def issued_by(certificates: Certificates) -> list[Issued]:
    """What is to be remembered of certificates that are handed out."""
    return [
        Issued(
            participant_id=page.id,
            number=certificates.number(page),
            code=certificates.control(page),
            edition=page.edition,
            issued_on=page.day,
            modules=page.followed,
            half_days=page.half_days,
            held=page.held,
            minutes=page.minutes,
        )
        for page in certificates.people
    ]


def _training(programme: Programme, components: Iterable[Component]) -> tuple[str, str]:
    """The name of the training, or else of the programme."""
    for component in components:
        if component.kind == "training" and (component.title or component.title_ar):
            return component.title or "", component.title_ar or ""
    return programme.name or "", programme.name_ar or ""


def _numbered(modules: Iterable[Module]) -> dict[UUID, str]:
    """Module -> its number, in the order in which they are followed."""
    ordered = sorted(modules, key=lambda m: (m.position is None, m.position or 0))
    return {
        module.id: str(place if module.position is None else module.position)
        for place, module in enumerate(ordered, start=1)
    }


def _page(
    line: RosterLine, far: Completion, numbers: Mapping[UUID, str], today: dt.date
) -> Certificate:
    slots = [each.slot for each in far.half_days]
    days = [slot.date for slot in slots] or [today]
    place, place_ar = in_either_script(_place(slots))
    commune, commune_ar = in_either_script(line.commune)
    followed = {
        number: tuple(each.there for each in far.half_days if id in each.slot.module_ids)
        for id, number in numbers.items()
    }
    return Certificate(
        id=line.id,
        first=min(days),
        last=max(days),
        day=today,
        name=line.name or "",
        name_ar=line.name_ar or "",
        sex=line.sex,
        role=line.role,
        commune=commune,
        commune_ar=commune_ar,
        place=place,
        place_ar=place_ar,
        modules=tuple(ModuleAttended(*each) for each in followed.items() if each[1]),
        half_days=far.attended,
        held=len(far.half_days),
        minutes=far.minutes,
        planned=far.planned,
    )


def _place(slots: Sequence[Slot]) -> str:
    """Where it was, if it was in one place."""
    places = {slot.commune or slot.venue or "" for slot in slots}
    return places.pop() if len(places) == 1 else ""


def _edition(
    bare: Certificates, page: Certificate, before: Issued | None, today: dt.date
) -> Certificate:
    if before is None or not before.number:
        return page
    page = replace(page, number=before.number)
    if bare.control(page) == before.code:
        return replace(page, edition=before.edition, day=before.issued_on or today)
    return replace(page, edition=before.edition + 1)


def sentence_of(checked: Checked, language: str) -> str:
    """What came out of looking a certificate up, for whoever asks."""
    arabic = language == "ar"
    name = (checked.name_ar or checked.name) if arabic else (checked.name or checked.name_ar)
    return say(
        language,
        f"certificates.{checked.verdict}",
        number=isolate(checked.number),
        code=isolate(checked.code),
        name=isolate(name) if name else say(language, "certificates.erased"),
        edition=checked.edition,
        latest=checked.latest,
        day=isolate(short_date(checked.issued_on, language)) if checked.issued_on else "…",
        half_days=checked.half_days,
        held=checked.held,
    )
