"""Decisions about whether two records are the same one (merge rule 9)."""

from __future__ import annotations

from typing import Any, ClassVar
from uuid import UUID

from .records import Record, derived_id
from .values import Line, Reference, Verdict


class Pair(Record):
    """Two records of one noun and what people decided about them.

    ``keep`` is the id the group is known by; ``chosen`` holds the values picked for the pair,
    which count as an edit of the group for as long as the verdict is *same*.
    """

    first: UUID
    second: UUID
    of: Line = "participant"
    verdict: Verdict = "open"
    keep: Reference = None
    chosen: dict[str, Any] | None = None

    noun: ClassVar[str] = "pair"
    natural: ClassVar[tuple[str, ...]] = ("first", "second")
    quiet: ClassVar[frozenset[str]] = frozenset({"keep", "chosen", "of"})

    def model_post_init(self, context: Any) -> None:
        first, second = sorted((self.first, self.second))
        object.__setattr__(self, "first", first)
        object.__setattr__(self, "second", second)
        object.__setattr__(self, "id", pair_id(first, second))


def pair_id(a: UUID, b: UUID) -> UUID:
    """The id of the decision about two records, whichever is named first."""
    return derived_id("pair", *sorted((a, b)))
