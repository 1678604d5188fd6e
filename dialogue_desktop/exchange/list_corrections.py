"""What a person says of the rows of a list before it is brought in; the file stays as it is (P6).

A correction is about a row and about fields, not about cells: it still holds when somebody says
that a column holds something else.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Correction:
    """What is said of one row.

    ``values`` go over what the list says: field -> text as it is typed, blank where nothing is
    to be taken; ``marks`` over the marks of a grid: column -> text. ``taken`` is False for a row
    that is left out, True for one that is taken although the reading would leave it. ``person``
    is who of the people here it is, ``another`` that it is none of them. ``over`` are the fields
    whose value goes over a different one here.
    """

    values: Mapping[str, str] = field(default_factory=dict)
    marks: Mapping[int, str] = field(default_factory=dict)
    taken: bool | None = None
    person: UUID | None = None
    another: bool = False
    over: frozenset[str] = frozenset()


AS_READ = Correction()
"""Nothing is said of the row."""

Corrections = Mapping[int, Correction]
"""By the number of the row."""
