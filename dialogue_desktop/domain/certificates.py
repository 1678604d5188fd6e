"""Certificates that were handed out (A17)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from .records import Fact, derived_id
from .values import Day, Line


class Issued(Fact):
    """What was certified to a person last. Its number stays; ``code`` follows from every word of
    the page, and ``edition`` counts the wordings. Earlier ones are in the history.

    One a person, on every laptop: two laptops asked at once issue one certificate.
    """

    participant_id: UUID
    number: Line = None
    code: Line = None
    edition: int = 1
    issued_on: Day = None
    modules: int = 0
    half_days: int = 0
    held: int = 0
    minutes: int = 0

    noun: ClassVar[str] = "certificate"
    references: ClassVar[dict[str, str]] = {"participant_id": "participant"}
    belongs_to: ClassVar[tuple[str, ...]] = ("participant_id",)
    natural: ClassVar[tuple[str, ...]] = ("participant_id",)
    earliest: ClassVar[frozenset[str]] = frozenset({"number"})
    quiet: ClassVar[frozenset[str]] = frozenset(
        {"code", "edition", "issued_on", "modules", "half_days", "held", "minutes"}
    )


def issued_id(participant_id: UUID) -> UUID:
    """The id of a person's certificate."""
    return derived_id("certificate", participant_id)


@dataclass(frozen=True)
class Checked:
    """What is known of a certificate that was shown: ``verdict`` is ``genuine``, ``older`` (a
    later edition replaced it), ``altered`` (the number is ours, not with this code), ``withdrawn``
    or ``unknown`` (nothing of it is in this file)."""

    verdict: str
    number: str
    code: str
    name: str = ""
    name_ar: str = ""
    edition: int = 0
    latest: int = 0
    issued_on: dt.date | None = None
    half_days: int = 0
    held: int = 0

    @property
    def ours(self) -> bool:
        """Whether it was handed out with just these words."""
        return self.verdict in ("genuine", "older")
