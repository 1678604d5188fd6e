"""What the reading of a list found: its rows, its columns, and what has to be said (P6).

All of it is data. The words are in ``resources/words/lists.*.json``, under a fault's reason, a
notice's code and ``field.FIELD``; the parameters of both fill them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from ..errors import RefusedFile
from .list_corrections import AS_READ, Correction

Effect = Literal["row_left", "value_left", "kept"]

ROW_LEFT = frozenset(
    ("name_missing", "name_unreadable", "duplicate_row", "extra_cells", "total_row", "foot_row",
     "left_out")
)  # fmt: skip
"""Reasons for which the whole row is not taken; of such a row nothing else is told."""

KEPT = frozenset(
    ("direction_marks", "letters_lost", "more_phones", "more_emails", "second_name",
     "unknown_role")
)  # fmt: skip
"""Reasons that are only said: the value, or the first of several, is taken."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Something about one cell, or about a whole row when ``column`` is empty.

    ``row`` is the number the spreadsheet shows, ``column`` the heading as written, ``value``
    what stood there; of a repeated row it is the number of the first one. ``field`` is what the
    cell would have filled.
    """

    row: int
    column: str
    value: str
    reason: str
    field: str = ""

    @property
    def effect(self) -> Effect:
        """What is done about it: the row is left, the value is left, or it is kept and told."""
        if self.reason in ROW_LEFT:
            return "row_left"
        return "kept" if self.reason in KEPT else "value_left"

    @property
    def params(self) -> dict[str, object]:
        return {"row": self.row, "column": self.column, "value": self.value}


def by_row(faults: Iterable[Fault]) -> dict[int, list[Fault]]:
    """The rows to look at, each once: number -> all that is said of the row."""
    told: dict[int, list[Fault]] = {}
    for fault in faults:
        told.setdefault(fault.row, []).append(fault)
    return told


@dataclass(frozen=True, slots=True)
class Notice:
    """Something about the whole file; ``params`` are plain texts and ``n`` a number."""

    code: str
    params: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ColumnMatch:
    """A column: its heading as written, its letter, and the field it fills (None: not taken).

    Beside participant fields, ``field`` is ``given_name``, ``family_name`` or
    ``organisation``; ``number`` is a running number, which nobody needs.
    """

    heading: str
    letter: str
    field: str | None
    index: int


@dataclass(frozen=True, slots=True)
class ListRow:
    """A row as it would be taken: its number in the spreadsheet and participant fields.

    ``values`` holds what :class:`Participant` takes, checked; beside that ``organisation``, the
    name of one as a text. ``correction`` is what a person said of the row.
    """

    number: int
    values: dict[str, Any]
    faults: Sequence[Fault] = ()
    correction: Correction = AS_READ

    @property
    def to_complete(self) -> bool:
        """Whether a value of this row was left out and somebody should write it."""
        return any(fault.effect == "value_left" for fault in self.faults)


@dataclass(frozen=True)
class ParticipantList:
    """A list of people as it was read. Nothing of it is written anywhere.

    ``rows`` are those to take, ``left`` those that are not (no name, repeated, a sum); the
    faults of both are in ``faults``, in the order of the rows. ``encoding`` is the name people
    know, empty for a workbook. ``sheet`` is the one that was read, of ``sheets``.
    """

    name: str
    rows: list[ListRow]
    left: list[ListRow]
    columns: list[ColumnMatch]
    faults: list[Fault]
    notices: list[Notice]
    encoding: str = ""
    sheet: str = ""
    sheets: list[str] = field(default_factory=list)


class RefusedList(RefusedFile):
    """A list that can't be taken; what else was noticed about it is said after the reason."""

    unread: ParticipantList | None = None
    """The list without a row, where a person could still say which column holds the names."""

    def sentence(self, language: str = "en") -> str:
        from ..words import say

        notices: Any = self.params.get("notices", ())
        also = (say(language, f"lists.{one.code}", **one.params) for one in notices)
        return " ".join((super().sentence(language), *also))
