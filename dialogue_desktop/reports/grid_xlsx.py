"""The attendance grid as a workbook that opens right in Excel and LibreOffice (R7).

Real dates and times, right-to-left sheets in Arabic, no text that becomes a formula or a link,
and a second sheet with one line per mark, for whoever counts otherwise.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import IO, Any

from ..progress import Progress, step
from ..words import say
from .arabic import clean
from .grid import ATTENDED, Grid, Mark, Row

HEAD_ROW, FIRST_ROW = 3, 4
PEOPLE = ("name", "name_ar", "function", "commune")
WIDTHS = {"number": 5, "name": 28, "name_ar": 26, "function": 26, "commune": 18}
LIMIT = 32_000
"""A cell holds a little more; longer texts are cut, or the workbook would not open."""


def write_grid_xlsx(
    grid: Grid, stream: IO[bytes], language: str, progress: Progress | None = None
) -> None:
    """Write the workbook. In ``both``, words are French and both names are there anyway."""
    from xlsxwriter import Workbook  # type: ignore[import-untyped]

    own = "fr" if language == "both" else language
    book = Workbook(
        stream,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        },
    )
    book.set_properties({"title": say(own, "papers.grid.title"), "author": _author(grid)})
    looks = _looks(book)
    _matrix(book.add_worksheet(say(own, "papers.grid.sheet")), grid, own, looks, progress)
    _list(book.add_worksheet(say(own, "papers.grid.sheet_marks")), grid, own, looks, progress)
    book.close()


def _author(grid: Grid) -> str:
    return safe(grid.letterhead.organiser or grid.letterhead.organiser_ar)


def safe(text: str | None) -> str:
    """A text that a cell can hold; what it begins with stays, for it is written as text."""
    return clean(text)[:LIMIT]


def _looks(book: Any) -> dict[str, Any]:
    head = {"bold": True, "bottom": 1, "valign": "vcenter", "text_wrap": True}
    return {
        "title": book.add_format({"bold": True, "font_size": 14}),
        "head": book.add_format(head),
        "date": book.add_format({**head, "num_format": "dd/mm/yyyy", "align": "center"}),
        "centre": book.add_format({**head, "align": "center"}),
        "day": book.add_format({"num_format": "dd/mm/yyyy"}),
        "time": book.add_format({"num_format": "hh:mm"}),
        "status": book.add_format({"align": "center"}),
        "total": book.add_format({"bold": True, "top": 1, "align": "center"}),
        "label": book.add_format({"bold": True, "top": 1}),
    }


def _matrix(
    sheet: Any, grid: Grid, language: str, looks: dict[str, Any], progress: Progress | None
) -> None:
    """People down, half-days across, totals on both sides."""
    first = 1 + len(PEOPLE)
    totals = first + len(grid.half_days)
    _page(sheet, language)
    sheet.write_string(0, 0, safe(_title(grid, language)), looks["title"])
    sheet.write_string(1, 0, safe(_subtitle(grid, language)))
    _matrix_heads(sheet, grid, language, looks, first)
    said = {each.status: safe(each.words) for each in grid.statuses(language)}
    for number, row in enumerate(grid.rows):
        step(progress, number, len(grid.rows), say(language, "papers.grid.sheet"))
        _matrix_row(sheet, row, FIRST_ROW + number, said, looks, number + 1)
    if grid.rows:
        last = FIRST_ROW + len(grid.rows) - 1
        sheet.autofilter(HEAD_ROW, 0, last, totals + len(said))
    _matrix_foot(sheet, grid, FIRST_ROW + len(grid.rows), language, looks, first)
    sheet.freeze_panes(FIRST_ROW, 3)
    sheet.repeat_rows(2, HEAD_ROW)


def _page(sheet: Any, language: str) -> None:
    if language == "ar":
        sheet.right_to_left()
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.5)
    sheet.set_footer("&C&P / &N")


def _title(grid: Grid, language: str) -> str:
    head = grid.letterhead
    names = (head.programme, head.programme_ar)
    first, second = reversed(names) if language == "ar" else names
    name = first or second
    title = say(language, "papers.grid.title")
    return f"{name} · {title}" if name else title


def _subtitle(grid: Grid, language: str) -> str:
    parts = [
        say(language, "papers.grid.people", n=len(grid.rows)),
        say(language, "papers.grid.half_days", n=len(grid.half_days)),
    ]
    if grid.fingerprint:
        parts.append(say(language, "papers.fingerprint", code=grid.fingerprint))
    return " · ".join(parts)


def _matrix_heads(sheet: Any, grid: Grid, language: str, looks: dict[str, Any], first: int) -> None:
    heads = [say(language, "papers.sign_in.number")]
    heads += [say(language, f"papers.grid.{key}") for key in PEOPLE]
    for column, text in enumerate(heads):
        sheet.write_string(HEAD_ROW, column, text, looks["head"])
        sheet.set_column(column, column, list(WIDTHS.values())[column])
    for index, half_day in enumerate(grid.half_days):
        column = first + index
        sheet.write_datetime(2, column, _moment(half_day.date), looks["date"])
        half = say(language, f"papers.half_{half_day.half}")
        sheet.write_string(HEAD_ROW, column, half, looks["centre"])
        sheet.set_column(column, column, 12)
        if half_day.modules or half_day.venue:
            sheet.write_comment(2, column, safe(f"{half_day.modules}\n{half_day.venue}".strip()))
    column = first + len(grid.half_days)
    for index, text in enumerate(_total_heads(grid, language)):
        sheet.write_string(HEAD_ROW, column + index, text, looks["centre"])
        sheet.set_column(column + index, column + index, 11)


def _total_heads(grid: Grid, language: str) -> list[str]:
    attended = say(language, "papers.grid.attended")
    return [attended, *(safe(each.words) for each in grid.statuses(language))]


def _moment(day: dt.date) -> dt.datetime:
    return dt.datetime(day.year, day.month, day.day)


def _matrix_row(
    sheet: Any, row: Row, at: int, said: dict[str, str], looks: dict[str, Any], number: int
) -> None:
    sheet.write_number(at, 0, number)
    texts = (row.name, row.name_ar, row.function, row.commune)
    for column, text in enumerate(texts, start=1):
        sheet.write_string(at, column, safe(text))
    column = 1 + len(texts)
    for mark in row.marks:
        if mark is not None:
            text = said.get(mark.status, safe(mark.status))
            sheet.write_string(at, column, text, looks["status"])
        column += 1
    counts = row.counted()
    for value in (row.attended, *(counts[status] for status in said)):
        sheet.write_number(at, column, value, looks["status"])
        column += 1


def _matrix_foot(
    sheet: Any, grid: Grid, at: int, language: str, looks: dict[str, Any], first: int
) -> None:
    """Totals of each half-day: in the room, then each status; all of them make everybody."""
    statuses = grid.statuses(language)
    labels = [safe(grid.in_the_room(language)), *(safe(each.words) for each in statuses)]
    for line, label in enumerate(labels):
        for column in range(1, first):
            sheet.write_blank(at + line, column, None, looks["label"])
        sheet.write_string(at + line, 1, label, looks["label"])
    for index in range(len(grid.half_days)):
        counts = grid.counted(index)
        values = [sum(counts[s] for s in ATTENDED), *(counts[each.status] for each in statuses)]
        for line, value in enumerate(values):
            sheet.write_number(at + line, first + index, value, looks["total"])


LISTED = ("date", "half", "module", "venue", "name", "name_ar", "commune", "status", "arrived",
          "left", "remark")  # fmt: skip


def _list(
    sheet: Any, grid: Grid, language: str, looks: dict[str, Any], progress: Progress | None
) -> None:
    """One line per mark, unmarked people left out."""
    _page(sheet, language)
    widths = (11, 13, 30, 24, 28, 26, 18, 14, 9, 9, 30)
    for column, key in enumerate(LISTED):
        sheet.write_string(0, column, say(language, f"papers.grid.{key}"), looks["head"])
        sheet.set_column(column, column, widths[column])
    said = {each.status: each.words for each in grid.statuses(language)}
    at = 0
    for at, (index, row, mark) in enumerate(_marks(grid), start=1):
        step(progress, at, at + 1, say(language, "papers.grid.sheet_marks"))
        half_day = grid.half_days[index]
        sheet.write_datetime(at, 0, _moment(half_day.date), looks["day"])
        texts = (
            say(language, f"papers.half_{half_day.half}"), half_day.modules, half_day.venue,
            row.name, row.name_ar, row.commune, said.get(mark.status, mark.status),
        )  # fmt: skip
        for column, text in enumerate(texts, start=1):
            sheet.write_string(at, column, safe(text))
        for column, time in ((8, mark.arrived_at), (9, mark.left_at)):
            if time:
                sheet.write_datetime(at, column, dt.time.fromisoformat(time), looks["time"])
        sheet.write_string(at, 10, safe(mark.remark))
    if at:
        sheet.autofilter(0, 0, at, len(LISTED) - 1)
    sheet.freeze_panes(1, 0)


def _marks(grid: Grid) -> Iterator[tuple[int, Row, Mark]]:
    for index in range(len(grid.half_days)):
        for row in grid.rows:
            mark = row.marks[index]
            if mark is not None:
                yield index, row, mark
