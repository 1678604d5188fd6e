"""A list of people read from a spreadsheet or a text file; nothing is written (P6).

``read_list`` is all that the rest of the program calls. What can't be read is refused with a
sentence; what can be read is told cell by cell, and no faulty cell stops another.

Every value is taken letter for letter, bidirectional marks and control characters included, as
the domain does. Three things protect who reads it: a name of which nothing can be seen is no
name, marks that turn the reading direction are told with the row, and garbled text is put right
only where the way back is exact.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from ..progress import Progress, step
from .headings import Named, heading_named, heading_row, name_columns
from .list_cells import checked_text, text_of
from .list_corrections import Corrections
from .list_files import read_table
from .list_findings import (
    ColumnMatch,
    Fault,
    ListRow,
    Notice,
    ParticipantList,
    RefusedList,
)
from .list_rows import GARBLED, RowReader
from .list_tables import Row, Table

_STEP = 500
_SHOWN = 6
_COLUMN_LIMIT = 2000
_CHOSEN = {
    "name": Named("full"),
    "name_ar": Named("full", "arabic"),
    "given_name": Named("given"),
    "family_name": Named("family"),
}
_NAME_FIELDS = {"full": "name", "given": "given_name", "family": "family_name"}


def read_list(
    path: Path | str,
    *,
    country: str | None = None,
    sheet: str | None = None,
    fields: Mapping[int, str | None] | None = None,
    corrections: Corrections | None = None,
    progress: Progress | None = None,
) -> ParticipantList:
    """The people of a list, its columns, and all that has to be said about it.

    ``country`` reads phone numbers without one; ``sheet`` names another sheet than the first
    with names; ``fields`` says of columns (counted from 0) what they hold, as
    :attr:`ColumnMatch.field` does, over what their headings say; ``corrections`` go over what
    the rows say. ``progress(done, total,
    name)`` returning False stops it: :class:`Cancelled`. Raises :class:`RefusedFile`.
    """
    path = Path(path)
    table = read_table(path, sheet)
    return read_table_of_people(
        path.name, table, country=country, fields=fields, corrections=corrections, progress=progress
    )


def read_table_of_people(
    name: str,
    table: Table,
    *,
    country: str | None = None,
    fields: Mapping[int, str | None] | None = None,
    corrections: Corrections | None = None,
    progress: Progress | None = None,
) -> ParticipantList:
    """The same of a table that was read already, from a file of that name."""
    head = [_sound(row) for row in table.head]
    place = _heading_place(head, fields)
    headings = [text_of(cell) for cell in head[place]] if place is not None else []
    named = _named(headings, fields or {})
    names = name_columns(named)
    if place is None or not names or len(headings) > _COLUMN_LIMIT:
        raise _without_names(name, table, head, fields or {})
    width = _width(table.head, place)
    reader = RowReader(headings, named, names, country, width, corrections or {})
    _read_rows(reader, table, place, progress, name)
    if not reader.rows and not reader.left:
        raise RefusedList("empty_list", name=name)
    columns = _matches(headings, named, table.first_column)
    notices = [*table.notices, *_notices(head[:place], columns, reader)]
    return ParticipantList(
        name=name,
        rows=reader.rows,
        left=reader.left,
        columns=columns,
        faults=reader.faults,
        notices=notices,
        encoding=table.encoding,
        sheet=table.sheet,
        sheets=table.sheets,
    )


def _read_rows(
    reader: RowReader, table: Table, place: int, progress: Progress | None, name: str
) -> None:
    again = [text_of(cell) for cell in table.head[place]]
    for number, cells in enumerate(islice(table.rows, place + 1, None), place + 2):
        if number % _STEP == 0:
            step(progress, number, table.height, name)
        if cells and cells[0] == again[0] and [text_of(cell) for cell in cells] == again:
            continue  # lists made for paper repeat their headings on every page
        reader.read(number, cells)
    step(progress, table.height, table.height, name)


# --- headings ----------------------------------------------------------------------------------


def _sound(row: Row) -> list[Any]:
    """A row whose garbled texts are put right, so that its headings can be known."""
    return [checked_text(cell).value or cell if isinstance(cell, str) else cell for cell in row]


def _heading_place(head: Sequence[Row], fields: Mapping[int, str | None] | None) -> int | None:
    """Where the headings are; when a person said what columns hold, where they seem to be."""
    place = heading_row(head)
    if place is not None or not fields:
        return place
    known = [sum(1 for cell in row if heading_named(text_of(cell))) for row in head]
    filled = [place for place, row in enumerate(head) if any(text_of(cell) for cell in row)]
    return max(filled, key=lambda place: known[place], default=None)


def _named(headings: list[str], fields: Mapping[int, str | None]) -> list[Named | None]:
    named = [heading_named(heading) for heading in headings]
    for index, field in fields.items():
        if 0 <= index < len(named):
            named[index] = _CHOSEN.get(field, Named(field)) if field else None
    return named


def _width(head: Sequence[Row], place: int) -> int:
    """How many columns a row has: the headings, or as many as most rows if those are more."""
    usual = Counter(map(len, head[place + 1 :])).most_common(1)
    return max(len(head[place]), usual[0][0] if usual else 0)


def _matches(
    headings: Sequence[str], named: Sequence[Named | None], first: int
) -> list[ColumnMatch]:
    parts = {column.index: column for column in name_columns(named)}
    matches = []
    for index, (heading, one) in enumerate(zip(headings, named, strict=True)):
        field = one.field if one else None
        if index in parts:
            field = _NAME_FIELDS[parts[index].part]
            field = "name_ar" if field == "name" and parts[index].script == "arabic" else field
        if heading or field:
            matches.append(ColumnMatch(heading, column_letter(first + index), field, index))
    return matches


def column_letter(index: int) -> str:
    """A column as the spreadsheet names it: A to Z, AA and so on."""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


# --- notices -----------------------------------------------------------------------------------


def _notices(
    above: Sequence[Row], columns: Sequence[ColumnMatch], reader: RowReader
) -> list[Notice]:
    titles = sum(1 for row in above if any(text_of(cell) for cell in row))
    repeated = sum(1 for fault in reader.faults if fault.reason == "duplicate_row")
    unknown = [column.heading for column in columns if column.field is None]
    second = [column.heading for column in columns if _comes_second(column, columns)]
    found = [
        Notice("title_rows", {"n": titles}) if titles else None,
        _columns_notice("columns_unknown", unknown),
        _columns_notice("second_column", second),
        Notice("duplicate_rows", {"n": repeated}) if repeated else None,
    ]
    return [*filter(None, found), *_damage(reader.garbled, reader.examples)]


def _comes_second(column: ColumnMatch, columns: Sequence[ColumnMatch]) -> bool:
    """Whether a column before it fills the same field, so that it counts where that is empty."""
    if column.field in (None, "number", *_CHOSEN):
        return False
    return any(one.field == column.field and one.index < column.index for one in columns)


def _columns_notice(code: str, headings: Sequence[str]) -> Notice | None:
    if not headings:
        return None
    return Notice(code, {"n": len(headings), "columns": shown_columns(headings)})


def shown_columns(headings: Sequence[str]) -> str:
    """Some headings in a sentence, each kept apart from the direction of the others."""
    shown = [f"\u2068{heading[:40]}\u2069" for heading in headings[:_SHOWN]]
    return ", ".join(shown) + (" …" if len(headings) > _SHOWN else "")


def _damage(found: Counter[str], examples: dict[str, tuple[str, str]]) -> list[Notice]:
    """Text that was spoilt before it came here: what could be put right, and what is lost."""
    notices = []
    garbled = found["restored"] + found["garbled"]
    if garbled:
        before, after = examples.get("restored") or examples["garbled"]
        counts = {"n": garbled, "restored": found["restored"], "lost": found["garbled"]}
        example = f"\u2068{before[:40]}\u2069" + (f" → \u2068{after[:40]}\u2069" if after else "")
        notices.append(Notice("mojibake", {**counts, "example": example}))
    lost = found["letters_lost"] + found["name_lost"]
    if lost:
        example = (examples.get("letters_lost") or examples["name_lost"])[0]
        notices.append(
            Notice("lossy_encoding", {"n": lost, "example": f"\u2068{example[:40]}\u2069"})
        )
    return notices


def _without_names(
    name: str, table: Table, head: Sequence[Row], fields: Mapping[int, str | None]
) -> RefusedList:
    """Why a table is no list of people, with whatever else is wrong with its text."""
    rows = [row for row in head if any(text_of(cell) for cell in row)]
    if not rows:
        return RefusedList("empty_list", name=name)
    best = max(rows, key=lambda row: sum(1 for cell in row if heading_named(text_of(cell))))
    headings = [text for text in map(text_of, best) if text]
    found: Counter[str] = Counter()
    examples: dict[str, tuple[str, str]] = {}
    for row in islice(table.rows, 5000):
        for cell in row:
            outcome = checked_text(cell.strip()) if isinstance(cell, str) else None
            if outcome and outcome.reason in GARBLED:
                found[outcome.reason] += 1
                examples.setdefault(outcome.reason, (outcome.about, str(outcome.value or "")))
    notices = [*table.notices, *_damage(found, examples)]
    refused = RefusedList(
        "no_name_column",
        name=name,
        columns=shown_columns(headings),
        encoding=table.encoding,
        notices=notices,
    )
    if len(best) <= _COLUMN_LIMIT:
        columns = _unread(best, fields, table.first_column)
        refused.unread = ParticipantList(
            name, [], [], columns, [], notices, table.encoding, table.sheet, table.sheets
        )
    return refused


def _unread(best: Row, fields: Mapping[int, str | None], first: int) -> list[ColumnMatch]:
    headings = [text_of(cell) for cell in best]
    return _matches(headings, _named(headings, fields), first)


__all__ = [
    "ColumnMatch", "Fault", "ListRow", "Notice", "ParticipantList", "RefusedList", "read_list",
]  # fmt: skip
