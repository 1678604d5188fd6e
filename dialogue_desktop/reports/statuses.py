"""What marks are called on paper, in what order, and by which shape: the programme's own (G7)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from ..domain.choices import STATUSES
from ..words import say

if TYPE_CHECKING:
    from ..domain.statuses import StatusStyle

UNMARKED = "unmarked"
_SHAPES = {
    "present": "full",
    "late": "half",
    "excused": "minus",
    "absent": "cross",
    "represented": "slash",
    UNMARKED: "dashed",
}
_AS_ON_SCREEN = {**_SHAPES, "late": "clock", "excused": "envelope", "represented": "forward"}
"""Where a programme chose a symbol, the others are those of the window: none comes twice."""
_SYMBOLS = {"check": "tick", "close": "cross"}
"""Symbol -> shape of a tile, where they are not called the same."""


class Said(NamedTuple):
    """A status as papers say it."""

    status: str
    words: str
    shape: str


def statuses_of(styles: Iterable[StatusStyle], language: str) -> tuple[Said, ...]:
    """Every status in the programme's order, those without a mark last."""
    own = {style.status: style for style in styles}
    usual = _AS_ON_SCREEN if any(style.symbol for style in own.values()) else _SHAPES

    def place(status: str) -> tuple[bool, int]:
        position = own[status].position if status in own else None
        return position is None, position or 0

    found = []
    for status in (*sorted(STATUSES, key=place), UNMARKED):
        style = own.get(status)
        words = style.label(language) if style else None
        symbol = style.symbol if style else None
        shape = _SYMBOLS.get(symbol, symbol) if symbol else usual[status]
        found.append(Said(status, words or say(language, f"papers.status.{status}"), shape))
    return tuple(found)


def together(said: Iterable[Said], statuses: Iterable[str]) -> str:
    """Several statuses in a row: « Présent + En retard »."""
    words = {each.status: each.words for each in said}
    return " + ".join(words[status] for status in statuses)
