"""What a person agreed to: to be on the contact list, in a photo, quoted by name (P9)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Annotated, Any, ClassVar, NamedTuple
from uuid import UUID, uuid5

from pydantic import BeforeValidator

from .records import NAMESPACE, Fact, derived_id
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


class Consent(Fact):
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
    strict: ClassVar[Mapping[str, tuple[str | None, ...]]] = {"consent": (WITHDRAWN, None, GIVEN)}
    personal: ClassVar[frozenset[str]] = frozenset({"consent", "said_on"})

    @property
    def purpose(self) -> str:
        """What was asked for; nothing known for a purpose of a newer version."""
        return _WORDS.get(self.purpose_id, "")

    @property
    def allows(self) -> bool:
        """Whether it holds now: given, and no laptop says otherwise."""
        return self.consent == GIVEN

    @property
    def refuses(self) -> bool:
        """Whether the person said no, on one of several laptops at least."""
        return self.consent == WITHDRAWN


def consent_id(participant_id: UUID, purpose_id: UUID) -> UUID:
    """The id of what a person said to one purpose."""
    return derived_id("consent", participant_id, purpose_id)


class Agreed(NamedTuple):
    """The purposes that a person consents to, and those to which they said no."""

    agreed: frozenset[str] = frozenset()
    refused: frozenset[str] = frozenset()


NOTHING = Agreed()


def purposes(said: Iterable[tuple[UUID, UUID, bool]]) -> dict[UUID, Agreed]:
    """Person -> what holds now, from (person, purpose, whether it is a yes). Nobody is in it who
    said nothing."""
    found: dict[UUID, Agreed] = {}
    for person, purpose_id, yes in said:
        word = _WORDS.get(purpose_id)
        if word:
            agreed, refused = found.get(person, NOTHING)
            one = frozenset({word})
            found[person] = Agreed(agreed | one, refused) if yes else Agreed(agreed, refused | one)
    return found


def agreed(consents: Iterable[Consent]) -> dict[UUID, frozenset[str]]:
    """Person -> the purposes that hold now; nobody is in it who agreed to nothing."""
    held = [(one.participant_id, one.purpose_id, True) for one in consents if one.allows]
    return {person: found.agreed for person, found in purposes(held).items()}
