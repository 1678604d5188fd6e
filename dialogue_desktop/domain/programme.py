"""The programme, its components and its groups (G1, G4, G11)."""

from __future__ import annotations

from typing import ClassVar
from uuid import UUID

from .records import NAMESPACE, Record
from .values import CompletionRule, ComponentKind, DayMinutes, FileHashes, Line, Share

PROGRAMME_ID = UUID(int=NAMESPACE.int ^ 1)
"""There is one programme in a file, so its record has one id on every laptop."""


class Programme(Record):
    """What the whole file is about, and what stands at the head of every paper."""

    id: UUID = PROGRAMME_ID
    name: Line = None
    name_ar: Line = None
    country: Line = "MA"
    organiser: Line = None
    organiser_ar: Line = None
    funder: Line = None
    funder_ar: Line = None
    logos: FileHashes = None
    """Up to three pictures, by their hashes, as they stand side by side."""
    completion_rule: CompletionRule = None
    completion_share: Share = None
    """Per cent of the modules, or of the hours (A16)."""
    late_after: DayMinutes = None
    """So many minutes after the start of a half-day late is proposed (A3)."""

    noun: ClassVar[str] = "programme"
    attached: ClassVar[tuple[str, ...]] = ("logos",)


class Component(Record):
    """A training campaign or a dialogue inside the programme."""

    title: Line = None
    title_ar: Line = None
    kind: ComponentKind = "training"

    noun: ClassVar[str] = "component"
    unites: ClassVar[bool] = True


class Cohort(Record):
    """A group of officials trained together at a venue."""

    title: Line = None
    title_ar: Line = None
    venue: Line = None
    commune: Line = None

    noun: ClassVar[str] = "cohort"
    unites: ClassVar[bool] = True
