"""A list as it is shown, for a spreadsheet or on paper: people, a call list, scores (P16, R7).

The heads and texts come from whoever shows the list, in the language of the list.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import IO, Any

from ..progress import Progress, step
from .grid_xlsx import safe
from .page import Letterhead

Value = str | int | float | dt.date | None


@dataclass(frozen=True)
class ListColumn:
    """A column: its head, how wide it is in mm on paper, and how its texts read: ``auto``, or
    ``ltr`` for phones."""

    head: str
    width: float = 30.0
    direction: str = "auto"


@dataclass(frozen=True)
class Listing:
    """A list: a title, a line under it, columns, and rows of as many values."""

    title: str
    note: str
    columns: Sequence[ListColumn]
    rows: Sequence[Sequence[Value]]
    letterhead: Letterhead = Letterhead()  # noqa: RUF009 - frozen, so it can be shared
    fingerprint: str = ""


def write_listing_xlsx(
    listing: Listing, stream: IO[bytes], language: str, progress: Progress | None = None
) -> None:
    """Write a workbook of one sheet: numbers and dates are such, no text is a formula."""
    from xlsxwriter import Workbook  # type: ignore[import-untyped]

    quiet = ("strings_to_formulas", "strings_to_urls", "strings_to_numbers")
    book = Workbook(stream, {"in_memory": True, **dict.fromkeys(quiet, False)})
    book.set_properties({"title": safe(listing.title)})
    sheet = book.add_worksheet()
    if language == "ar":
        sheet.right_to_left()
    sheet.set_paper(9)  # A4
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "vcenter"})
    day = book.add_format({"num_format": "dd/mm/yyyy"})
    for place, column in enumerate(listing.columns):
        sheet.write_string(0, place, safe(column.head), head)
        sheet.set_column(place, place, max(8, round(column.width / 2)))
    for number, row in enumerate(listing.rows, start=1):
        step(progress, number, len(listing.rows), listing.title)
        for place, value in enumerate(row):
            _write(sheet, number, place, value, day)
    if listing.rows:
        sheet.autofilter(0, 0, len(listing.rows), len(listing.columns) - 1)
    sheet.freeze_panes(1, 0)
    sheet.repeat_rows(0)
    book.close()


def _write(sheet: Any, row: int, column: int, value: Value, day: Any) -> None:
    if isinstance(value, dt.date):
        moment = dt.datetime(value.year, value.month, value.day)
        sheet.write_datetime(row, column, moment, day)
    elif isinstance(value, int | float):
        sheet.write_number(row, column, value)
    elif value:
        sheet.write_string(row, column, safe(value))
