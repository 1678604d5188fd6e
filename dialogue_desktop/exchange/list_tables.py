"""A list as a table of cells, whatever kind of file it comes in (P6)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from .list_findings import Notice

HEAD_ROWS = 40
"""How far down headings are looked for."""
ROW_LIMIT = 200_000

Row = Sequence[Any]


@dataclass
class Table:
    """The cells of one sheet or text file, with what was noticed on the way.

    The first row is number 1 and ``first_column`` is how many empty columns stand before.
    """

    rows: Iterable[Row]
    head: list[Row]
    height: int
    encoding: str = ""
    sheet: str = ""
    sheets: list[str] = field(default_factory=list)
    first_column: int = 0
    notices: list[Notice] = field(default_factory=list)
