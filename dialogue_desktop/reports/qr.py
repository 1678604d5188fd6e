"""QR codes, which hold an opaque id and nothing else, and the short code a person can read out."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING
from uuid import UUID

from .style import BLACK

if TYPE_CHECKING:
    from .page import Paper

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""No I, L, O or U, which are taken for digits or for each other."""
MASK = 3


def short_code(id: UUID) -> str:
    """Five characters of an id, for a person who cannot scan: « B7-2KQ »."""
    letters = letters_of(id.int >> 103, 5)
    return f"{letters[:2]}-{letters[2:]}"


def letters_of(value: int, count: int) -> str:
    """The last ``5 * count`` bits of a number in characters that people do not confuse."""
    return "".join(_ALPHABET[(value >> 5 * place) & 31] for place in reversed(range(count)))


def draw_qr(paper: Paper, text: str, x: float, y: float, size: float) -> None:
    """A code in a square of ``size`` mm whose leading top corner is at ``x``, ``y``.

    Mirrored it could not be read, so only its place follows the direction of the paper.
    """
    paper.pattern(_runs(text), x, y, size, BLACK)


@lru_cache(maxsize=64)
def _runs(text: str) -> tuple[int, tuple[tuple[int, int, int], ...]]:
    """How many modules a side has, and where dark ones follow each other: row, first, count.

    The mask is always the same one: any can be read, and looking for the fairest of the eight
    takes longer than drawing the page.
    """
    import segno

    rows = segno.make(text, error="m", boost_error=False, mask=MASK).matrix
    return len(rows), tuple(run for line, row in enumerate(rows) for run in _dark(line, row))


def _dark(line: int, row: bytes | bytearray) -> list[tuple[int, int, int]]:
    found: list[tuple[int, int, int]] = []
    start: int | None = None
    for index, dark in enumerate([*row, 0]):
        if dark and start is None:
            start = index
        elif not dark and start is not None:
            found.append((line, start, index - start))
            start = None
    return found
