"""Who is probably the same person as whom: suspected, in order, with reasons (P5, P12).

Nothing here decides. A pair is proposed when its score reaches one half; names are compared
within one script, so a person known here in Latin and there in Arabic is found by what else
the two share, a telephone number first.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from typing import NamedTuple
from uuid import UUID

Decided = Callable[[UUID, UUID], bool] | Collection[frozenset[UUID]]
"""The pairs that people have decided: asked for two ids, or a set of pairs of ids."""


class Twin(NamedTuple):
    """Two people who may be one. ``first`` and ``second`` are in the order of their ids.

    ``reasons`` are codes for the window to word: ``same_phone``, ``same_email``, ``alike_phone``,
    ``same_name``, ``alike_name``, ``same_name_ar``, ``alike_name_ar``, ``same_commune``,
    ``same_birth_year``, ``same_organisation``.
    """

    first: UUID
    second: UUID
    score: float
    reasons: tuple[str, ...]


def ranked(twins: Iterable[Twin]) -> list[Twin]:
    """Best first; equal ones in the order of their ids, on every laptop."""
    return sorted(twins, key=lambda twin: (-twin.score, twin.first.int, twin.second.int))
