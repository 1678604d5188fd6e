"""Participants and the mandates they hold over time (P1, P2, P7, P8)."""

from __future__ import annotations

from typing import ClassVar
from uuid import UUID

from .records import Record
from .values import AgeBand, Area, BirthYear, Day, Line, Prose, Reference, Role, Sex, YesNo


class Participant(Record):
    """A person: a full name in Latin script, in Arabic script, or both.

    Of ``sex``, ``birth_year``, ``age_band``, ``area`` and ``disability``, ``None`` means that
    nobody asked and ``"declined"`` that the person would not say. Half-days before
    ``enrolled_from`` do not count against the person (A13).
    """

    name: Line = None
    name_ar: Line = None
    sex: Sex = None
    birth_year: BirthYear = None
    age_band: AgeBand = None
    area: Area = None
    disability: YesNo = None
    phone: Line = None
    email: Line = None
    commune: Line = None
    province: Line = None
    region: Line = None
    role: Role = None
    function: Line = None
    organisation_id: Reference = None
    cohort_id: Reference = None
    to_complete: bool = False
    enrolled_from: Day = None
    remark: Prose = None

    noun: ClassVar[str] = "participant"
    references: ClassVar[dict[str, str]] = {
        "organisation_id": "organisation",
        "cohort_id": "cohort",
    }
    unites: ClassVar[bool] = True
    personal: ClassVar[frozenset[str]] = frozenset(
        {"name", "name_ar", "phone", "email", "birth_year", "function", "remark"}
    )

    def rules(self) -> None:
        if not (self.name or self.name_ar):
            raise ValueError("name_missing")


class Mandate(Record):
    """What a person was, in which organisation or body, from when until when."""

    participant_id: UUID
    role: Role = None
    function: Line = None
    body: Line = None
    organisation_id: Reference = None
    since: Day = None
    until: Day = None

    noun: ClassVar[str] = "mandate"
    references: ClassVar[dict[str, str]] = {
        "participant_id": "participant",
        "organisation_id": "organisation",
    }
    belongs_to: ClassVar[tuple[str, ...]] = ("participant_id",)
    personal: ClassVar[frozenset[str]] = frozenset({"function", "body"})

    def rules(self) -> None:
        if self.since and self.until and self.until < self.since:
            raise ValueError("ends_before_it_starts")
