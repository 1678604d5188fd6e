"""The rows of a list, one after another: who it is, what is known, what is wrong (P6).

Written for speed where it is asked for every cell: what was checked once in a column is not
checked again, and a plain cell meets no more than a few comparisons.
"""

from __future__ import annotations

import dataclasses
import re
from collections import Counter
from collections.abc import Sequence
from functools import partial
from typing import Any, NamedTuple

from ..domain.names import first_strong, fold, is_arabic
from ..domain.values import TEXT_LIMIT
from . import list_cells
from .headings import NameColumn, Named, Script
from .list_cells import Checker, Outcome, checked_text, is_blank, text_of
from .list_corrections import AS_READ, Correction, Corrections
from .list_findings import Fault, ListRow
from .list_repairs import PLAIN, is_visible

_LAST = {"function": 1, "role": 2}
"""Columns that may also fill another's field come after it."""
_FIELDS: dict[Script, str] = {"latin": "name", "arabic": "name_ar"}
_SCRIPTS: dict[str, Script] = {field: script for script, field in _FIELDS.items()}
_CACHED = 5000
_SHOWN = 200
GARBLED = frozenset(("restored", "garbled", "letters_lost", "name_lost"))
"""What is counted over the whole file too."""
_TOTALS = frozenset(("total", "totaux", "sous total", "مجموع", "المجموع", "الاجمالي", "اجمالي"))
"""What the name of a total begins with."""
_FEET = frozenset(
    ("signature", "signatures", "visa", "cachet", "emargement", "legende", "remarque", "remarques",
     "observation", "observations", "امضاء", "الامضاء", "توقيع", "التوقيع", "ملاحظه", "ملاحظات")
)  # fmt: skip
"""What a line at the foot of a list begins with."""
_ALL_LOST = re.compile(r"[?\ufffd\s]+")


@dataclasses.dataclass(slots=True)
class _Column:
    """A column that fills a field, and what its cells were found to say."""

    index: int
    field: str
    heading: str
    check: Checker
    known: dict[Any, Outcome] = dataclasses.field(default_factory=dict)

    def outcome(self, cell: Any) -> Outcome:
        if len(self.known) > _CACHED:
            self.known.clear()
        self.known[cell] = found = self.check(cell)
        return found


class _Piece(NamedTuple):
    """What a name column of one row says: a text in a script, the part of a name it is."""

    text: str
    script: Script
    part: str
    column: NameColumn


def checker(field: str, country: str | None) -> Checker:
    """What reads the cells of a field."""
    if field in _SCRIPTS:
        return _name
    if field == "phone":
        return partial(list_cells.phone, country=country)
    if field in ("sex", "area", "disability", "age_band"):
        return list_cells.choice(field)
    own: dict[str, Checker] = {
        "email": list_cells.email,
        "birth_year": list_cells.birth_year,
        "role": list_cells.role,
        "function": list_cells.function,
    }
    return own.get(field, list_cells.line)


def _name(cell: Any) -> Outcome:
    """A name as it is written; one of which nothing can be seen is none."""
    text = list_cells.line(cell)
    return text if text.value and is_visible(text.value) else text._replace(value=None)


class RowReader:
    """Reads rows into people; ``rows`` to take, ``left`` out, and all ``faults`` in order."""

    def __init__(
        self,
        headings: Sequence[str],
        named: Sequence[Named | None],
        names: list[NameColumn],
        country: str | None,
        width: int,
        corrections: Corrections,
    ) -> None:
        self.rows: list[ListRow] = []
        self.left: list[ListRow] = []
        self.faults: list[Fault] = []
        self.garbled: Counter[str] = Counter()
        self.examples: dict[str, tuple[str, str]] = {}
        self._headings = headings
        self._names = names
        self._width = width
        self._country = country
        self._corrections = corrections
        self._columns = _columns(headings, named, country)
        self._numbers = {place for place, one in enumerate(named) if one and one.field == "number"}
        self._seen: dict[int, ListRow] = {}
        self._told: list[Fault] = []

    def read(self, number: int, cells: Sequence[Any]) -> None:
        """Take one row of the file, blank ones and repeated headings silently not."""
        self._told = []
        correction = self._corrections.get(number, AS_READ)
        values = self._name_values(number, cells)
        self._fill(number, cells, values)
        if self._told:
            self._told = [fault for fault in self._told if _is_missed(fault, values)]
        if correction.values:
            self._write_over(number, values, correction)
        if not values and self._is_silent(cells):
            return
        row = ListRow(number, values, tuple(self._told), correction)
        left = self._left(row, cells)
        if left:
            row = ListRow(number, values, (left,), correction)
        (self.left if left else self.rows).append(row)
        self.faults += row.faults

    # --- fields --------------------------------------------------------------------------------

    def _fill(self, number: int, cells: Sequence[Any], values: dict[str, Any]) -> None:
        width = len(cells)
        for column in self._columns:
            cell = cells[column.index] if column.index < width else ""
            if cell == "" or cell is None:
                continue
            outcome = column.known.get(cell) or column.outcome(cell)
            value, reason, _ = outcome
            if reason:
                self._tell(number, column.heading, outcome, column.field)
            if value is None:
                continue
            if type(value) is dict:
                for name, one in value.items():
                    values.setdefault(name, one)
            elif column.field not in values:
                values[column.field] = value

    def _write_over(self, number: int, values: dict[str, Any], correction: Correction) -> None:
        """What a person wrote goes over what the row says, and is checked as that is."""
        written = correction.values
        self._told = [fault for fault in self._told if fault.field not in written]
        for field in written:
            values.pop(field, None)
        for field, text in written.items():
            outcome = checker(field, self._country)(text)
            if outcome.reason:
                self._tell(number, "", outcome, field)
            if type(outcome.value) is dict:
                values.update(outcome.value)
            elif outcome.value is not None:
                asked = _SCRIPTS.get(field)
                values[_FIELDS[_script(outcome.value, asked)] if asked else field] = outcome.value

    def _tell(self, number: int, heading: str, outcome: Outcome, field: str) -> None:
        reason = outcome.reason
        if reason in GARBLED:
            self.garbled[reason] += 1
            self.examples.setdefault(reason, (outcome.about, str(outcome.value or "")))
        if reason != "restored":
            self._told.append(Fault(number, heading, outcome.about[:_SHOWN], reason, field))

    # --- names ---------------------------------------------------------------------------------

    def _name_values(self, number: int, cells: Sequence[Any]) -> dict[str, Any]:
        """The full name in each script, put together from all columns that hold a part of it."""
        pieces: list[_Piece] = []
        dashes: list[_Piece] = []
        width = len(cells)
        for column in self._names:
            text = text_of(cells[column.index]) if column.index < width else ""
            piece = self._piece(number, text, column) if text else None
            if piece:
                (dashes if is_blank(text) else pieces).append(piece)
        values = {_FIELDS[piece.script]: piece.text for piece in pieces or dashes[:1]}
        if len(values) == len(pieces) or not pieces:
            return values
        return self._united(number, pieces)

    def _piece(self, number: int, text: str, column: NameColumn) -> _Piece | None:
        if PLAIN.fullmatch(text) and len(text) < TEXT_LIMIT:
            return _Piece(text, _script(text, column.script), column.part, column)
        outcome = checked_text(text)
        if outcome.reason:
            lost = outcome.reason == "letters_lost" and _ALL_LOST.fullmatch(text)
            outcome = outcome._replace(value=None, reason="name_lost") if lost else outcome
            field = _FIELDS[_script(text, column.script)]
            self._tell(number, self._headings[column.index], outcome, field)
        value = outcome.value
        if not value or not is_visible(value):
            return None
        return _Piece(value, _script(value, column.script), column.part, column)

    def _united(self, number: int, pieces: list[_Piece]) -> dict[str, Any]:
        """What is written in a column of its own script goes before what strayed into another."""
        found: dict[Script, dict[str, str]] = {}
        for piece in sorted(pieces, key=lambda one: one.script != (one.column.script or "latin")):
            parts = found.setdefault(piece.script, {})
            first = parts.setdefault(piece.part, piece.text)
            if first != piece.text and fold(first) != fold(piece.text):
                heading = self._headings[piece.column.index]
                about, field = piece.text[:_SHOWN], _FIELDS[piece.script]
                self._told.append(Fault(number, heading, about, "second_name", field))
        scripts: tuple[Script, ...] = ("latin", "arabic")
        return {_FIELDS[script]: _whole(found[script]) for script in scripts if script in found}

    # --- rows that are not taken ---------------------------------------------------------------

    def _is_silent(self, cells: Sequence[Any]) -> bool:
        """Nothing but a running number, the headings once more, or nothing at all."""
        if self._told:
            return False
        filled = {place for place, cell in enumerate(cells) if text_of(cell)}
        return filled <= self._numbers

    def _left(self, row: ListRow, cells: Sequence[Any]) -> Fault | None:
        """Why a row is not taken: a person said so, or it is nobody, or nobody new."""
        if row.correction.taken is False:
            return Fault(row.number, "", "", "left_out")
        if not (row.values.get("name") or row.values.get("name_ar")):
            return self._nameless(row)
        if row.correction.taken:
            return None
        return self._why_left(row, cells) or self._repeats(row, cells)

    def _nameless(self, row: ListRow) -> Fault:
        unread = (
            fault
            for fault in row.faults
            if fault.field in _SCRIPTS and fault.effect == "value_left"
        )
        for fault in unread:
            return Fault(row.number, fault.column, fault.value, "name_unreadable", fault.field)
        return Fault(row.number, self._name_heading(), "", "name_missing", self._name_field())

    def _why_left(self, row: ListRow, cells: Sequence[Any]) -> Fault | None:
        number, values = row.number, row.values
        name = values.get("name") or values["name_ar"]
        if len(cells) > self._width:
            extra = ", ".join(filter(None, map(text_of, cells[self._width :])))
            if extra:
                return Fault(number, "", extra[:_SHOWN], "extra_cells")
        if _is_total(name):
            return Fault(number, self._name_heading(), name, "total_row")
        if sum(1 for cell in cells if text_of(cell)) == 1 and _is_foot(name):
            return Fault(number, self._name_heading(), name, "foot_row")
        return None

    def _repeats(self, row: ListRow, cells: Sequence[Any]) -> Fault | None:
        """Told of a row that says the very same as one above, in columns we don't take too."""
        said = list(cells)
        for place in self._numbers:
            said[place : place + 1] = ("",)
        first = self._seen.setdefault(hash(tuple(said)), row)
        if first is row or first.values != row.values:
            return None
        return Fault(row.number, "", str(first.number), "duplicate_row")

    def _name_heading(self) -> str:
        return self._headings[self._names[0].index] if self._names else ""

    def _name_field(self) -> str:
        return _FIELDS[self._names[0].script or "latin"] if self._names else "name"


def _columns(
    headings: Sequence[str], named: Sequence[Named | None], country: str | None
) -> list[_Column]:
    columns = [
        _Column(index, one.field, headings[index], checker(one.field, country))
        for index, one in enumerate(named)
        if one and not one.is_name and one.field != "number"
    ]
    return sorted(columns, key=lambda column: _LAST.get(column.field, 0))


def _is_missed(fault: Fault, values: dict[str, Any]) -> bool:
    """Whether a value that can't be taken is missing, or another column gave one."""
    if fault.field in _SCRIPTS or fault.field not in values:
        return True
    return fault.effect != "value_left" and fault.reason != "unknown_role"


def _script(text: str, asked: Script | None) -> Script:
    """The script a name is in; one without letters is of the script its column asks for."""
    first = text[0]
    if first.isascii() and first.isalpha():
        return "latin"
    if "ء" <= first <= "ي":
        return "arabic"
    direction = first_strong(text)
    if direction is None:
        return asked or "latin"
    return "arabic" if direction == "rtl" and is_arabic(text) else "latin"


def _is_total(name: str) -> bool:
    folded = f"{fold(name)} "
    return len(name) < 40 and any(folded.startswith(f"{word} ") for word in _TOTALS)


def _is_foot(name: str) -> bool:
    """Whether a line that holds nothing else is a signature or a legend."""
    return ":" in name or fold(name).split(" ")[0] in _FEET


def _whole(parts: dict[str, str]) -> str:
    pair = (parts[part] for part in ("given", "family") if part in parts)
    return parts.get("full") or " ".join(pair)
