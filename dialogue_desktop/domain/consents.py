"""What a person agreed to: to be on the contact list, in a photo, quoted by name (P9)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Annotated, Any, ClassVar
from uuid import UUID, uuid5

from pydantic import BeforeValidator

from .records import NAMESPACE, Record, derived_id
from .values import Day

PURPOSES: Mapping[str, UUID] = MappingProxyType(
    {word: uuid5(NAMESPACE, f"purpose:{word}") for word in ("contact", "photo", "quotation")}
)
"""What is asked for, each by itself: the same ids on every laptop."""
GIVEN, WITHDRAWN = "given", "withdrawn"
_WORDS = {id: word for word, id in PURPOSES.items()}


def _answer(value: Any) -> Any:
    if value in (None, "", GIVEN, WITHDRAWN):
        return value or None
    raise ValueError("unknown_choice")


class Consent(Record):
    """What a person said to one purpose, and on which day: ``given`` or ``withdrawn``; ``None``,
    or no record, is not asked. Who noted it, and what was said before, is in the history."""

    participant_id: UUID
    purpose_id: UUID
    consent: Annotated[str | None, BeforeValidator(_answer)] = None
    said_on: Day = None

    noun: ClassVar[str] = "consent"
    references: ClassVar[dict[str, str]] = {"participant_id": "participant"}
    belongs_to: ClassVar[tuple[str, ...]] = ("participant_id",)
    natural: ClassVar[tuple[str, ...]] = ("participant_id", "purpose_id")
    quiet: ClassVar[frozenset[str]] = frozenset({"said_on"})
    personal: ClassVar[frozenset[str]] = frozenset({"consent", "said_on"})

    def model_post_init(self, context: Any) -> None:
        """The same question asked on two laptops is one record: the id is never chosen."""
        object.__setattr__(self, "id", consent_id(self.participant_id, self.purpose_id))

    @property
    def purpose(self) -> str:
        """What was asked for; nothing known for a purpose of a newer version."""
        return _WORDS.get(self.purpose_id, "")

    @property
    def allows(self) -> bool:
        """Whether it holds now: given, and no laptop says otherwise."""
        return self.consent == GIVEN and not self.disputes("consent")

    @property
    def refuses(self) -> bool:
        """Whether the person said no, on one of several laptops at least."""
        return self.consent == WITHDRAWN or self.disputes("consent")


def consent_id(participant_id: UUID, purpose_id: UUID) -> UUID:
    """The id of what a person said to one purpose."""
    return derived_id("consent", participant_id, purpose_id)


def agreed(consents: Iterable[Consent]) -> dict[UUID, frozenset[str]]:
    """Person -> the purposes that hold now; nobody is in it who agreed to nothing."""
    found: dict[UUID, frozenset[str]] = {}
    for each in consents:
        if each.allows:
            found[each.participant_id] = found.get(each.participant_id, frozenset()) | {
                each.purpose
            }
    return found


def refusing(consents: Iterable[Consent], purpose: str) -> frozenset[UUID]:
    """The people who said no to a purpose."""
    wanted = PURPOSES[purpose]
    return frozenset(
        each.participant_id for each in consents if each.purpose_id == wanted and each.refuses
    )
